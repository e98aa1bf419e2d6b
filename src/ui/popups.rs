//! What opens over the window and closes again: menus, lists, groups. While one is open it has the keys.
//!
//! egui moves the focus along the entries by the arrows. What it lacks stands here: the focus comes in from the
//! entry that holds and goes back where it was, letters jump to an entry, Escape closes the innermost alone, a
//! choice closes what it was made in, and no key reaches what lies behind.

use egui::{
    Align2, Area, Event, FocusDirection, Frame, Id, InnerResponse, Key, Label, LayerId, Modifiers, Order, Popup,
    Response, RichText, ScrollArea, Ui, containers::menu::MenuState, vec2,
};

use super::{
    focus, in_order,
    theme::{SMALL, Tokens},
};
use crate::{ui::glyphs, words::folded};

/// A pause this long, seconds, begins the typing of a name anew.
const PAUSE: f64 = 1.0;

/// A list is measured before it shows its entries; for so many frames they are waited for.
const FRAMES: u8 = 4;

/// What a menu keeps free above and below, points.
const BESIDE: f32 = 40.0;

/// What is open, and where the focus came from.
#[derive(Clone, Debug, Default)]
struct Open {
    is_open: bool,
    /// What had the focus before.
    back_to: Option<Id>,
    /// What opened the list.
    anchor: Option<Id>,
    /// For how many frames more the entry that holds, or the first, shall take the focus.
    wants_entry: u8,
    /// Whether nothing is chosen in it before a name or a number is typed or an arrow leads in.
    is_unchosen: bool,
    /// The entries laid out in this frame, with their folded names.
    entries: Vec<(Id, String)>,
    /// The menus inside the menu: what opens each, the menu it stands in, and whether it is open.
    inner: Vec<(Id, Id, bool)>,
    /// The menus of the bar: the button and what it opens.
    bar: Vec<(Id, Id)>,
    /// What is typed to find an entry, and when the last letter came.
    typed: String,
    typed_at: f64,
    /// Whether what is typed has yet to find its entry, for the list opens with it.
    is_pending: bool,
    /// The closed lists of this frame that a letter opens while they have the focus.
    lists: Vec<Id>,
}

fn hand_id() -> Id {
    Id::unique("popups")
}

fn with<R>(ui: &Ui, change: impl FnOnce(&mut Open) -> R) -> R {
    ui.data_mut(|data| change(data.get_temp_mut_or_default::<Open>(hand_id())))
}

/// An entry of a list or a menu: it can be jumped to by its letters, is scrolled to, and closes the list once chosen.
pub(super) fn choice(ui: &mut Ui, is_on: bool, text: impl Into<String>) -> Response {
    let text = text.into();
    let response = ui.selectable_label(is_on, text.as_str());
    entry(ui, response, &text, is_on)
}

/// An entry that does something.
pub(super) fn button(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = text.into();
    let response = ui.button(text.as_str());
    entry(ui, response, &text, false)
}

/// Makes an entry of what was drawn as one. `is_on` says whether it is the one that holds.
pub(super) fn entry(ui: &Ui, response: Response, text: &str, is_on: bool) -> Response {
    let response = stay_open_entry(ui, response, text, is_on);
    if response.clicked() {
        ui.close();
    }
    response
}

/// The same where the list stays open for more.
pub(super) fn stay_open_entry(ui: &Ui, response: Response, text: &str, is_on: bool) -> Response {
    if !response.enabled() || ui.is_sizing_pass() {
        return response;
    }
    let takes_focus = with(ui, |open| {
        open.entries.push((response.id, folded(text)));
        is_on && std::mem::take(&mut open.wants_entry) > 0
    });
    if takes_focus {
        response.request_focus();
    }
    if response.has_focus() {
        response.scroll_to_me(None);
        glyphs::focus_ring(ui.painter(), response.rect.shrink(1.0), Tokens::of(ui));
    }
    response
}

/// A menu inside a menu.
pub(super) fn inner_menu<R>(ui: &mut Ui, text: impl Into<String>, content: impl FnOnce(&mut Ui) -> R) {
    let text = text.into();
    let menu = MenuState::from_ui(ui, |_, stack| stack.unique_id);
    let InnerResponse { inner, response } = ui.menu_button(text.as_str(), |ui| scrolled(ui, content));
    with(ui, |open| open.inner.push((response.id, menu, inner.is_some())));
    stay_open_entry(ui, response, &text, false);
}

/// What may be longer than the window is high: what does not fit is scrolled to.
pub(super) fn scrolled<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    let most = (ui.ctx().content_rect().height() - BESIDE).max(ui.spacing().interact_size.y);
    ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, content).inner
}

/// A menu of the menu bar. Its button shows that it has the focus.
pub(super) fn bar_menu<R>(ui: &mut Ui, text: String, content: impl FnOnce(&mut Ui) -> R) -> Response {
    let response = ui.menu_button(RichText::new(text), content).response;
    with(ui, |open| open.bar.push((response.id, Popup::default_response_id(&response))));
    in_order::keep_arrows(ui, response.id);
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), response.rect, Tokens::of(ui));
    }
    response
}

/// A list that a letter opens while its button has the focus: the letter then finds the entry, and is no command.
pub(super) fn opens_by_letters(ui: &Ui, button: &Response) {
    with(ui, |open| open.lists.push(button.id));
}

/// Opens a list by a key: its anchor has the focus, and the entry that holds, or the first, takes it.
pub(super) fn open_by_key(ui: &Ui, list: Id, anchor: Id) {
    let back_to = ui.memory(|memory| memory.focused());
    with(ui, |open| open.back_to = back_to);
    let mut open = with(ui, std::mem::take);
    open.open_by_key(ui, list, anchor);
    with(ui, |kept| *kept = open);
}

/// The same for a list in which Enter alone must do nothing: no entry has the focus before one is meant.
pub(super) fn open_unchosen(ui: &Ui, list: Id, anchor: Id) {
    open_by_key(ui, list, anchor);
    with(ui, |open| (open.wants_entry, open.is_unchosen) = (0, true));
}

/// The focus goes to the menu bar, and from there back where it is now.
pub(super) fn enter_bar(ui: &Ui) {
    let focused = ui.memory(|memory| memory.focused());
    with(ui, |open| {
        if !open.bar.iter().any(|(button, _)| Some(*button) == focused) {
            open.back_to = focused;
        }
    });
}

/// Whether a widget opens a menu of the bar.
pub(super) fn is_of_bar(ui: &Ui, id: Id) -> bool {
    with(ui, |open| open.bar.iter().any(|(button, _)| *button == id))
}

/// Whether a list or a menu has the keys.
pub(super) fn has_keys(ui: &Ui) -> bool {
    Popup::is_any_open(ui.ctx())
}

/// Whether something opened or closed in this frame, so that the focus has yet to follow.
pub(super) fn awaits_focus(ui: &Ui) -> bool {
    let (was_open, wants_entry) = with(ui, |open| (open.is_open, open.wants_entry));
    was_open != Popup::is_any_open(ui.ctx()) || wants_entry > 0
}

/// Takes the keys that belong to what is open; asked first in a frame, before anything else hears of them.
pub(super) fn read(ui: &Ui) {
    let mut open = with(ui, std::mem::take);
    let is_open = Popup::is_any_open(ui.ctx());
    match (open.is_open, is_open) {
        (false, true) => open.begin(ui),
        (true, false) => open.end(ui),
        (true, true) => open.go_on(ui),
        (false, false) => {}
    }
    open.is_open = is_open;
    if is_open {
        open.take_keys(ui);
    } else if open.opens_by_letter(ui) {
        open.is_open = true;
    } else {
        open.walk_bar(ui);
    }
    // A frame may be laid out twice; each time the entries say anew where they are.
    let kept = Open { entries: Vec::new(), inner: Vec::new(), bar: Vec::new(), lists: Vec::new(), ..open };
    typed_ui(ui, &kept);
    with(ui, |open| *open = kept);
}

/// Closes everything that is open; the focus goes back where it was.
pub(super) fn close(ui: &Ui) {
    Popup::close_all(ui.ctx());
}

impl Open {
    /// Something was opened in the last frame.
    fn begin(&mut self, ui: &Ui) {
        let focused = ui.memory(|memory| memory.focused());
        self.anchor = anchor_of_open(ui);
        let is_by_key = focused.is_some() && focused == self.anchor;
        // From the bar it goes back where it was before the bar.
        if !self.bar.iter().any(|(button, _)| Some(*button) == focused) {
            self.back_to = focused.or(self.anchor);
        }
        self.is_unchosen = false;
        self.wants_entry = if is_by_key { FRAMES } else { 0 };
        if let (false, Some(anchor)) = (is_by_key, self.anchor) {
            ui.memory_mut(|memory| memory.request_focus(anchor));
        }
    }

    /// Where no entry holds, the first takes the focus; the focus never leaves for what lies behind.
    fn go_on(&mut self, ui: &Ui) {
        let Some((first, _)) = self.entries.first() else {
            self.wants_entry = self.wants_entry.saturating_sub(1);
            return;
        };
        if std::mem::take(&mut self.is_pending) {
            self.wants_entry = 0;
            return self.seek(ui);
        }
        if std::mem::take(&mut self.wants_entry) > 0 {
            ui.memory_mut(|memory| memory.request_focus(*first));
            return;
        }
        let focused = ui.memory(|memory| memory.focused());
        let is_inside = focused.is_none_or(|id| Some(id) == self.anchor || layer_of(ui, id).is_none_or(is_foreground));
        if !is_inside {
            ui.memory_mut(|memory| memory.request_focus(*first));
        }
    }

    /// Everything was closed in the last frame: the focus goes back, unless a choice has sent it elsewhere.
    fn end(&mut self, ui: &Ui) {
        let back_to = self.back_to.take();
        let is_of_list = |id: Id| Some(id) == self.anchor || self.entries.iter().any(|entry| entry.0 == id);
        focus::give_back(ui, is_of_list, back_to);
    }

    fn take_keys(&mut self, ui: &Ui) {
        let is_typing = ui.ctx().text_edit_focused();
        let events = ui.input_mut(|input| std::mem::take(&mut input.events));
        let rest = events.into_iter().filter(|event| !self.takes(ui, event, is_typing)).collect();
        ui.input_mut(|input| input.events = rest);
    }

    /// Whether an event was for the list, or must not reach what lies behind it.
    fn takes(&mut self, ui: &Ui, event: &Event, is_typing: bool) -> bool {
        if let (Event::Text(text), false) = (event, is_typing) {
            self.find(ui, text);
            return true;
        }
        let Event::Key { key, pressed, modifiers, .. } = event else { return false };
        if *pressed && matches!(key, Key::Escape) {
            self.close_innermost(ui);
            return true;
        }
        if *pressed && matches!(key, Key::F10) {
            close(ui);
            return true;
        }
        if *pressed && self.is_unchosen && ui.memory(|memory| memory.focused()) == self.anchor {
            return self.leads_in(ui, *key);
        }
        // What the entry that has the focus takes itself, or egui moves it by.
        let is_entrys = matches!(key, Key::Enter | Key::Space) && self.has_focus_inside(ui);
        let is_moved = matches!(key, Key::ArrowUp | Key::ArrowDown);
        let is_command = modifiers.command || modifiers.ctrl || modifiers.alt;
        if is_command || is_entrys || is_moved || is_typing {
            return false;
        }
        if *pressed {
            return self.go(ui, *key);
        }
        true
    }

    /// Along the bar, to an end, or nowhere: a letter's text finds an entry, and its key does nothing.
    fn go(&mut self, ui: &Ui, key: Key) -> bool {
        if key == Key::ArrowLeft {
            return self.walk(ui, Way::Back);
        }
        if key == Key::ArrowRight {
            return self.walk(ui, Way::On);
        }
        let ends = [(Key::Home, self.entries.first()), (Key::End, self.entries.last())];
        focus_entry(ui, ends.into_iter().find(|(end, _)| *end == key).and_then(|(_, entry)| entry));
        true
    }

    /// A key while nothing is chosen: an arrow leads to an end, a letter's text finds an entry, and nothing else happens.
    fn leads_in(&self, ui: &Ui, key: Key) -> bool {
        let ends = [(Key::ArrowDown, self.entries.first()), (Key::ArrowUp, self.entries.last())];
        focus_entry(ui, ends.into_iter().find(|(arrow, _)| *arrow == key).and_then(|(_, entry)| entry));
        true
    }

    fn has_focus_inside(&self, ui: &Ui) -> bool {
        ui.memory(|memory| memory.focused())
            .is_some_and(|id| Some(id) == self.anchor || layer_of(ui, id).is_some_and(is_foreground))
    }

    /// Escape closes the innermost menu alone, and its button has the focus again.
    fn close_innermost(&self, ui: &Ui) {
        match self.inner.iter().find(|inner| inner.2) {
            Some((button, menu, _)) => {
                MenuState::from_id(ui.ctx(), *menu, |state| state.open_item = None);
                ui.memory_mut(|memory| memory.request_focus(*button));
            }
            None => close(ui),
        }
    }

    /// To a neighbour in the bar, where the arrow leads out of the menu.
    fn walk(&mut self, ui: &Ui, way: Way) -> bool {
        let focused = ui.memory(|memory| memory.focused());
        let is_within = match way {
            Way::On => self.inner.iter().any(|inner| Some(inner.0) == focused),
            Way::Back => self.inner.iter().any(|inner| inner.2),
        };
        let open = self.bar.iter().position(|(_, menu)| Popup::is_id_open(ui.ctx(), *menu));
        let Some(at) = open.filter(|_| !is_within) else { return false };
        let (button, menu) = self.bar[neighbour(at, self.bar.len(), way)];
        ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        self.open_by_key(ui, menu, button);
        true
    }

    /// Left and Right go along the bar, Down opens.
    fn walk_bar(&mut self, ui: &Ui) {
        let focused = ui.memory(|memory| memory.focused());
        let Some(at) = self.bar.iter().position(|(button, _)| Some(*button) == focused) else { return };
        let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        for (key, way) in [(Key::ArrowLeft, Way::Back), (Key::ArrowRight, Way::On)] {
            if is_pressed(key) {
                let (button, _) = self.bar[neighbour(at, self.bar.len(), way)];
                ui.memory_mut(|memory| {
                    memory.move_focus(FocusDirection::None);
                    memory.request_focus(button);
                });
            }
        }
        if is_pressed(Key::ArrowDown) {
            let (button, menu) = self.bar[at];
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            self.open_by_key(ui, menu, button);
        }
        if is_pressed(Key::Escape) {
            let back_to = self.back_to.take();
            focus::give_back(ui, |id| self.bar.iter().any(|(button, _)| *button == id), back_to);
        }
    }

    fn open_by_key(&mut self, ui: &Ui, list: Id, anchor: Id) {
        Popup::open_id(ui.ctx(), list);
        ui.memory_mut(|memory| memory.request_focus(anchor));
        (self.is_open, self.anchor, self.wants_entry) = (true, Some(anchor), FRAMES);
        (self.is_unchosen, self.is_pending) = (false, false);
        self.typed.clear();
    }

    /// The next entry whose name begins with what is typed; one letter again and again goes through all of them.
    fn find(&mut self, ui: &Ui, text: &str) {
        let now = ui.input(|input| input.time);
        if now - self.typed_at > PAUSE {
            self.typed.clear();
        }
        self.typed_at = now;
        self.typed += &folded(text);
        if !self.is_pending {
            self.seek(ui);
        }
    }

    /// Whether a letter opens the list whose button has the focus; nobody else hears of it then.
    fn opens_by_letter(&mut self, ui: &Ui) -> bool {
        let focused = ui.memory(|memory| memory.focused());
        let Some(anchor) = focused.filter(|id| self.lists.contains(id)) else { return false };
        let letters: String = ui.input(|input| input.events.iter().filter_map(letter).collect());
        let has_command = ui.input(|input| input.modifiers.command || input.modifiers.ctrl || input.modifiers.alt);
        if letters.is_empty() || has_command {
            return false;
        }
        ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(_) | Event::Key { .. })));
        self.back_to = Some(anchor);
        self.open_by_key(ui, anchor.with("popup"), anchor);
        self.is_pending = true;
        self.find(ui, &letters);
        true
    }

    /// Goes to the entry that what is typed means.
    fn seek(&self, ui: &Ui) {
        let focused = ui.memory(|memory| memory.focused());
        let at = self.entries.iter().position(|(id, _)| Some(*id) == focused);
        let first = self.typed.chars().next().map_or_else(String::new, String::from);
        let is_one_letter = !first.is_empty() && self.typed.chars().all(|letter| first.starts_with(letter));
        let (sought, from) = match at {
            Some(at) if is_one_letter => (first.as_str(), at + 1),
            Some(at) => (self.typed.as_str(), at),
            None => (self.typed.as_str(), 0),
        };
        let (before, after) = self.entries.split_at(from.min(self.entries.len()));
        let in_turn = || after.iter().chain(before);
        // A name that begins so comes before one in which a later word does.
        let found = in_turn().find(|(_, name)| name.trim_start().starts_with(sought));
        let found = found.or_else(|| in_turn().find(|(_, name)| has_word(name, sought)));
        focus_entry(ui, found);
    }
}

/// The letter that an event types.
fn letter(event: &Event) -> Option<&str> {
    let Event::Text(text) = event else { return None };
    text.chars().all(char::is_alphabetic).then_some(text.as_str())
}

/// Whether a word of a name begins so.
fn has_word(name: &str, begins: &str) -> bool {
    let after = name.match_indices([' ', '-', '’', '(', '[']).map(|(at, mark)| at + mark.len());
    after.into_iter().any(|at| name[at..].starts_with(begins))
}

/// What is typed to find an entry, beside what opened the list, until a pause ends it.
fn typed_ui(ui: &Ui, open: &Open) {
    let rest = PAUSE - (ui.input(|input| input.time) - open.typed_at);
    let anchor = open.anchor.and_then(|anchor| ui.ctx().read_response(anchor));
    let Some(anchor) = anchor.filter(|_| rest > 0.0 && !open.typed.is_empty() && open.is_open) else { return };
    let at = anchor.rect.right_center() + vec2(6.0, 0.0);
    let area = Area::new(Id::unique("popups-typed")).order(Order::Tooltip).pivot(Align2::LEFT_CENTER).fixed_pos(at);
    area.interactable(false).constrain(true).show(ui.ctx(), |ui| {
        Frame::popup(ui.style()).inner_margin(4.0).show(ui, |ui| {
            ui.add(Label::new(RichText::new(&open.typed).size(SMALL)).extend().selectable(false));
        });
    });
    ui.request_repaint_after(std::time::Duration::from_secs_f64(rest));
}

fn focus_entry(ui: &Ui, entry: Option<&(Id, String)>) {
    if let Some((id, _)) = entry {
        ui.memory_mut(|memory| memory.request_focus(*id));
    }
}

/// Along the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Back,
    On,
}

fn neighbour(at: usize, count: usize, way: Way) -> usize {
    let step = match way {
        Way::Back => count - 1,
        Way::On => 1,
    };
    (at + step) % count
}

/// The widget whose list is open.
fn anchor_of_open(ui: &Ui) -> Option<Id> {
    let ctx = ui.ctx();
    ctx.viewport(|viewport| {
        let widgets = viewport.prev_pass.widgets.layers().flat_map(|(_, widgets)| widgets);
        let ids: Vec<Id> = widgets.filter(|widget| widget.sense.is_focusable()).map(|widget| widget.id).collect();
        ids
    })
    .into_iter()
    .find(|id| Popup::is_id_open(ctx, id.with("popup")))
}

fn layer_of(ui: &Ui, id: Id) -> Option<LayerId> {
    ui.ctx().viewport(|viewport| viewport.prev_pass.widgets.get(id).map(|widget| widget.layer_id))
}

fn is_foreground(layer: LayerId) -> bool {
    layer.order == Order::Foreground
}
