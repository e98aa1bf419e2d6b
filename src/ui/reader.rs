//! What a screen reader is given of a frame, put right where the toolkit leaves it short: once, on the finished tree, so
//! that no panel has to think of it.

mod dialogs;

use std::collections::HashMap;

use egui::{
    Context, FullOutput, Plugin, RawInput,
    accesskit::{Action, Node, NodeId, Role, Toggled, TreeUpdate},
};

use super::focus;
use crate::words::{Key, Words};

/// Whether the system carries the text of a value beside the name. AT-SPI carries it for fields to type in alone.
const CARRIES_VALUES: bool = cfg!(any(target_os = "windows", target_os = "macos"));

/// Puts the tree right, and brings into sight what has the keyboard.
#[derive(Default)]
pub(super) struct Reader {
    words: Option<&'static Words>,
    /// What the window is called.
    title: String,
    /// What is to be brought into sight in the next frame.
    pub(super) reveal: Option<egui::Id>,
    /// What a screen reader was told last to have the focus.
    focus: Option<NodeId>,
    /// What stands in the lists that were open in the last frame.
    options: Vec<NodeId>,
    /// Whether a screen reader chooses one of them in this frame: its list closes then, as it does under the mouse.
    chooses: bool,
}

impl Reader {
    /// Tells what the window is called, and in which language.
    pub(super) fn tell(ctx: &Context, words: &'static Words, title: String) {
        let reader = ctx.plugin_or_default::<Self>();
        let mut reader = reader.lock();
        reader.words = Some(words);
        reader.title = title;
    }

    /// Closes the list in which a screen reader has chosen; after the panels, which have taken the choice in.
    pub(super) fn close_chosen(ctx: &Context) {
        let chooses = std::mem::take(&mut ctx.plugin_or_default::<Self>().lock().chooses);
        if chooses {
            egui::Popup::close_all(ctx);
        }
    }

    /// What takes the focus may be drawn in the next frame only. Until then it is where it was, or the name of the window
    /// would be read out in between.
    fn hold_focus(&mut self, ctx: &Context, update: &mut TreeUpdate) {
        let is_nowhere = update.tree.as_ref().is_some_and(|tree| tree.root == update.focus);
        let is_on_its_way = focus::is_due(ctx) || ctx.memory(|memory| memory.focused()).is_some();
        let before = self.focus.filter(|before| update.nodes.iter().any(|(id, _)| id == before));
        match before.filter(|_| is_nowhere && is_on_its_way) {
            Some(before) => update.focus = before,
            None => self.focus = (!is_nowhere).then_some(update.focus),
        }
    }

    fn is_choice(&self, event: &egui::Event) -> bool {
        matches!(event, egui::Event::AccessKitActionRequest(request)
            if request.action == Action::Click && self.options.contains(&request.target_node))
    }
}

impl Plugin for Reader {
    fn debug_name(&self) -> &'static str {
        "reader"
    }

    fn input_hook(&mut self, _: &Context, input: &mut RawInput) {
        self.chooses = input.events.iter().any(|event| self.is_choice(event));
        if let Some(id) = self.reveal.take() {
            input.events.push(egui::Event::AccessKitActionRequest(egui::accesskit::ActionRequest {
                action: Action::ScrollIntoView,
                target_tree: egui::accesskit::TreeId::ROOT,
                target_node: id.accesskit_id(),
                data: None,
            }));
        }
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        if let (Some(update), Some(words)) = (&mut output.platform_output.accesskit_update, self.words) {
            self.options = put_right(update, words, &self.title);
            self.hold_focus(ctx, update);
        }
    }
}

/// Returns what can be chosen in open lists.
fn put_right(update: &mut TreeUpdate, words: &Words, title: &str) -> Vec<NodeId> {
    let root = update.tree.as_ref().map(|tree| tree.root);
    for (id, node) in &mut update.nodes {
        if Some(*id) == root {
            node.set_label(title);
            node.set_language(words.language().tag());
        }
        say_value(node);
        say_unfolded(node, words);
        // A text that can be selected is nothing to press.
        if node.role() == Role::Label {
            node.remove_action(Action::Click);
        }
    }
    dialogs::name(update, words);
    make_rows(update);
    tell_links_apart(update, words);
    choose(update)
}

/// A list, a slider or a number says what it stands at.
fn say_value(node: &mut Node) {
    let is_choice = matches!(node.role(), Role::ComboBox | Role::Slider | Role::SpinButton | Role::Button);
    let Some(value) = node.value().filter(|_| is_choice && !CARRIES_VALUES) else { return };
    let is_said = node.label().is_some_and(|label| label.contains(value));
    if !value.is_empty() && !is_said && node.description().is_none() {
        let value = value.to_owned();
        node.set_description(value);
    }
}

/// What unfolds is a button that says whether it is unfolded: the name says it too, for not every way to a screen reader
/// carries the state.
fn say_unfolded(node: &mut Node, words: &Words) {
    let Some(is_unfolded) = node.is_expanded().filter(|_| node.role() == Role::DisclosureTriangle) else { return };
    let Some(name) = node.label() else { return };
    let state = words.text(if is_unfolded { Key::StateUnfolded } else { Key::StateFolded });
    let name = words.fill(Key::NameAndState, &[("name", name.to_owned().into()), ("state", state.into())]);
    node.set_label(name);
    node.set_toggled(if is_unfolded { Toggled::True } else { Toggled::False });
}

/// What stands in an open list is chosen, not pressed.
fn choose(update: &mut TreeUpdate) -> Vec<NodeId> {
    let mut options = Vec::new();
    let lists: Vec<NodeId> =
        update.nodes.iter().filter(|(_, node)| node.role() == Role::ListBox).map(|(id, _)| *id).collect();
    if lists.is_empty() {
        return options;
    }
    let places: HashMap<NodeId, usize> = update.nodes.iter().enumerate().map(|(idx, (id, _))| (*id, idx)).collect();
    let mut inside = lists;
    while let Some(id) = inside.pop() {
        let Some(node) = places.get(&id).and_then(|idx| update.nodes.get_mut(*idx)).map(|(_, node)| node) else {
            continue;
        };
        inside.extend_from_slice(node.children());
        if node.role() == Role::Button {
            node.set_role(Role::ListBoxOption);
            node.set_selected(node.toggled() == Some(Toggled::True));
            node.clear_toggled();
            options.push(id);
        }
    }
    options
}

/// The rows of the tables: cells alone are laid out, each of which knows its row. They stand where their cells do, which in
/// a table that keeps its head is one place for the head and one for what scrolls under it.
fn make_rows(update: &mut TreeUpdate) {
    let row_of: HashMap<NodeId, usize> =
        update.nodes.iter().filter_map(|(id, node)| node.row_index().map(|row| (*id, row))).collect();
    if row_of.is_empty() {
        return;
    }
    let holds_cells = |node: &Node| node.children().iter().any(|child| row_of.contains_key(child));
    for holder in (0..update.nodes.len()).filter(|idx| holds_cells(&update.nodes[*idx].1)).collect::<Vec<_>>() {
        let (id, node) = &update.nodes[holder];
        let mut rows: Vec<(usize, Vec<NodeId>)> = Vec::new();
        let mut children = Vec::new();
        for child in node.children() {
            match (row_of.get(child), rows.last_mut()) {
                (Some(row), Some((last, cells))) if last == row => cells.push(*child),
                (Some(row), _) => {
                    children.push(row_id(*id, *row));
                    rows.push((*row, vec![*child]));
                }
                (None, _) => children.push(*child),
            }
        }
        let made = rows.into_iter().map(|(row, cells)| {
            let mut node = Node::new(Role::Row);
            node.set_row_index(row);
            node.set_children(cells);
            (row_id(*id, row), node)
        });
        let made: Vec<_> = made.collect();
        update.nodes[holder].1.set_children(children);
        update.nodes.extend(made);
    }
}

/// A row is the same node as long as what holds it is.
fn row_id(holder: NodeId, row: usize) -> NodeId {
    egui::Id::unique(("row", holder.0, row)).accesskit_id()
}

/// What may stand in several places under one name.
fn may_repeat(role: Role) -> bool {
    matches!(role, Role::Link | Role::DisclosureTriangle)
}

/// A fact may be referred to in several places, and the same may unfold in several: each says which it is, in the order they are heard.
fn tell_links_apart(update: &mut TreeUpdate, words: &Words) {
    let places: HashMap<NodeId, usize> = update.nodes.iter().enumerate().map(|(idx, (id, _))| (*id, idx)).collect();
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut next: Vec<NodeId> = update.tree.iter().map(|tree| tree.root).collect();
    while let Some(node) = next.pop().and_then(|id| places.get(&id)).and_then(|idx| update.nodes.get_mut(*idx)) {
        let node = &mut node.1;
        next.extend(node.children().iter().rev());
        let Some(name) = node.label().filter(|_| may_repeat(node.role())).map(str::to_owned) else { continue };
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        if *count > 1 {
            let number = count.to_string();
            node.set_label(words.fill(Key::NameAndNumber, &[("name", name.into()), ("number", number.into())]));
        }
    }
}
