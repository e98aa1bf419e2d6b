//! Finding a seat or a fact by a few letters. Letters belong to the search until a pause, a digit, an arrow, Enter or
//! Escape ends it, so that none of them is ever taken for a command.

use egui::{Align2, Event, Id, Key as Press, ScrollArea, TextEdit, Ui, WidgetInfo, Window, WindowDrag};

use super::{BoardView, UiState, View, Zone, focus, in_order, keys, widgets, windows};
use crate::{
    domain::{ActKind, FactId, StateCode},
    words::{Key, folded},
};

/// Seconds without a letter after which the only thing left is gone to.
const PAUSE: f64 = 0.7;

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A seat of the Council.
    Seat(StateCode),
    /// A fact of the incident.
    Fact(FactId),
}

/// A search that goes on.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Search {
    /// What is typed.
    pub typed: String,
    /// The only thing that was left; letters typed after it change nothing.
    only: Option<Thing>,
    /// The entry that Enter takes, by its place in the list.
    at: usize,
    /// When the last letter came, seconds.
    typed_at: f64,
    /// What had the focus before.
    back_to: Option<Id>,
    /// Whether the seat that is found breaks silence.
    is_for_break: bool,
}

impl Search {
    /// What is looked for among: seats alone where one breaks silence.
    fn matching(&self, view: &View<'_>, typed: &str) -> Vec<Thing> {
        let mut things = matching(view, typed);
        things.retain(|thing| !self.is_for_break || matches!(thing, Thing::Seat(_)));
        things
    }
}

/// How a search ends.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    /// Something was found.
    At(Thing),
    /// Nothing is wanted any more.
    Nowhere,
}

impl Search {
    /// A search that begins now; when it is given up, the focus goes back where it is.
    pub(super) fn new(ui: &Ui) -> Self {
        Self { back_to: ui.memory(|memory| memory.focused()), ..Self::default() }
    }

    /// The same for the seat that breaks silence.
    pub(super) fn for_break(ui: &Ui) -> Self {
        Self { is_for_break: true, ..Self::new(ui) }
    }

    /// What it is called.
    fn title(&self) -> Key {
        if self.is_for_break { Key::StageBreakWho } else { Key::MenuFind }
    }
}

pub(super) fn find_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let Some(mut search) = state.find.take() else { return };
    let mut end = read_keys(ui, view, &mut search);
    let title = view.t(search.title());
    Window::new(&title)
        .id(Id::unique("find"))
        .drag_area(WindowDrag::Anywhere)
        .anchor(Align2::CENTER_TOP, [0.0, 120.0])
        .collapsible(false)
        .resizable(false)
        .show(ui.ctx(), |ui| {
            ui.set_width(300.0);
            let is_left = field_ui(ui, view, &mut search);
            let is_closed = windows::close_ui(ui, view, Id::unique("find"), &title);
            end = end.or((is_left || is_closed).then_some(End::Nowhere));
            let picked = things_ui(ui, view, &search);
            end = picked.map(End::At).or(end);
        });
    match end.or_else(|| paused(ui, &search)) {
        None => state.find = Some(search),
        Some(End::Nowhere) => {
            focus::give_back(ui, |id| id == field_id(), search.back_to);
        }
        Some(End::At(thing)) => {
            // Whoever looks up and finds the search done presses Enter all the same.
            state.just_found = true;
            match thing {
                Thing::Seat(seat) if search.is_for_break => {
                    state.council.seat = Some(seat);
                    state.fill_in_step(ActKind::SilenceBroken, Some(seat));
                }
                Thing::Seat(_) | Thing::Fact(_) => go_to(state, thing),
            }
            ui.request_repaint();
        }
    }
}

/// The keys that end a search or go through its list, before the field hears of them.
fn read_keys(ui: &Ui, view: &View<'_>, search: &mut Search) -> Option<End> {
    in_order::count_letters(ui);
    let things = search.matching(view, &search.typed);
    let best = search.only.or_else(|| things.get(search.at).copied().filter(|_| !search.typed.trim().is_empty()));
    let event = ui.input(|input| input.events.iter().find(|event| is_press(event)).cloned())?;
    let take = || ui.input_mut(|input| input.events.clear());
    let Event::Key { key, .. } = &event else { return None };
    match (key, best) {
        (Press::Escape, _) => {
            take();
            Some(End::Nowhere)
        }
        (Press::Enter, Some(best)) => {
            take();
            Some(End::At(best))
        }
        (Press::ArrowUp | Press::ArrowDown | Press::Tab, _) if search.only.is_none() => {
            take();
            let step = if *key == Press::ArrowUp { things.len().saturating_sub(1) } else { 1 };
            search.at = (search.at + step) % things.len().max(1);
            None
        }
        // A digit or an arrow is for the seat that was found.
        (_, Some(thing @ Thing::Seat(_))) if is_arrow(*key) && search.only.is_some() => Some(End::At(thing)),
        (_, Some(thing @ Thing::Seat(_))) if keys::is_digit(&event) && !is_looked_for(view, search, &event) => {
            Some(End::At(thing))
        }
        _ => return None,
    }
    .inspect(|end| {
        if let End::At(Thing::Seat(_)) = end
            && !matches!(key, Press::Enter)
        {
            ui.input_mut(|input| input.events.clear());
            in_order::again(ui, event.clone());
        }
    })
}

fn is_press(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, modifiers, .. } if !modifiers.command && !modifiers.ctrl && !modifiers.alt)
}

fn is_arrow(key: Press) -> bool {
    keys::ARROWS.iter().any(|(arrow, _)| *arrow == key)
}

/// Whether something begins with what is typed and the digit after it, as a fact by its number does.
fn is_looked_for(view: &View<'_>, search: &Search, digit: &Event) -> bool {
    let number = keys::digit(digit).map_or_else(String::new, |digit| digit.to_string());
    !search.matching(view, &format!("{}{number}", search.typed)).is_empty()
}

/// The end by a pause, where one thing is left.
fn paused(ui: &Ui, search: &Search) -> Option<End> {
    let only = search.only?;
    let waited = ui.input(|input| input.time) - search.typed_at;
    if waited >= PAUSE {
        return Some(End::At(only));
    }
    ui.request_repaint_after(std::time::Duration::from_secs_f64(PAUSE - waited));
    None
}

fn field_id() -> Id {
    Id::unique("find-field")
}

/// The field; whether the hand went elsewhere.
fn field_ui(ui: &mut Ui, view: &View<'_>, search: &mut Search) -> bool {
    let edit = TextEdit::singleline(&mut search.typed).hint_text(view.t(Key::FindHint)).desired_width(f32::INFINITY);
    let response = ui.add(edit.id(field_id()));
    let name = view.t(search.title());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    let goes = view.t(Key::FindGoes);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(goes.as_str()));
    widgets::hint(ui, goes);
    if response.changed() {
        let things = search.matching(view, &search.typed);
        let was_longer = search.typed.trim().is_empty() || ui.input(|input| input.key_pressed(Press::Backspace));
        search.only = match things.as_slice() {
            [only] if !search.typed.trim().is_empty() => Some(*only),
            _ if was_longer => None,
            _ => search.only,
        };
        (search.at, search.typed_at) = (0, ui.input(|input| input.time));
    }
    let is_left = response.lost_focus() && ui.input(|input| input.pointer.any_pressed());
    if !response.has_focus() && !is_left {
        response.request_focus();
    }
    is_left
}

fn things_ui(ui: &mut Ui, view: &View<'_>, search: &Search) -> Option<Thing> {
    let things = search.only.map_or_else(|| search.matching(view, &search.typed), |only| vec![only]);
    if things.is_empty() {
        widgets::hint(ui, view.t(Key::FindNone));
    }
    let mut found = None;
    ScrollArea::vertical().max_height(240.0).auto_shrink([false, true]).show(ui, |ui| {
        for (idx, thing) in things.iter().enumerate() {
            let text = match thing {
                Thing::Seat(seat) => format!("{seat}  {}", view.words.state(*seat)),
                Thing::Fact(fact) => format!("{}  {}", view.words.mark(*fact), view.words.fact(*fact)),
            };
            let is_next = idx == search.at && !search.typed.trim().is_empty();
            let response = ui.selectable_label(is_next, text);
            if is_next && search.at > 0 {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                found = Some(*thing);
            }
        }
    });
    if matches!(things.as_slice(), [Thing::Seat(_)]) {
        widgets::hint(ui, view.t(Key::FindDigit));
    }
    found
}

fn go_to(state: &mut UiState, thing: Thing) {
    match thing {
        Thing::Seat(seat) => go_to_seat(state, seat),
        Thing::Fact(fact) => state.go_to_fact(fact),
    }
}

fn go_to_seat(state: &mut UiState, seat: StateCode) {
    state.go_to(Zone::Council);
    state.council.seat = Some(seat);
    state.council.anchor = Some(seat);
    state.council.selection.clear();
    if state.council.board == BoardView::List {
        state.council.reveal_seat = Some(seat);
    }
}

/// The seats and facts whose code or number, or a word of whose name, begins with what is typed.
fn matching(view: &View<'_>, typed: &str) -> Vec<Thing> {
    let states = view.bench.assessment().roster.states().iter().copied();
    let seats = states.filter(|seat| begins(&view.words.state(*seat), seat.as_str(), typed)).map(Thing::Seat);
    let has_fact =
        |fact: &FactId| begins(&view.words.fact(*fact), view.words.mark(*fact).trim_matches(['[', ']']), typed);
    // With nothing typed the seats alone are a list one can read.
    let facts = FactId::ALL.iter().copied().filter(|fact| !typed.trim().is_empty() && has_fact(fact)).map(Thing::Fact);
    let mut things: Vec<Thing> = seats.chain(facts).collect();
    // A whole code is that seat, whatever else begins so.
    things.sort_by_key(|thing| !matches!(thing, Thing::Seat(seat) if folded(seat.as_str()) == folded(typed.trim())));
    things
}

fn begins(name: &str, code: &str, typed: &str) -> bool {
    let (name, typed) = (folded(name), folded(typed.trim()));
    let words = name.match_indices([' ', '-']).map(|(at, _)| at + 1);
    std::iter::once(0).chain(words).any(|at| name[at..].starts_with(&typed)) || folded(code).starts_with(&typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_do_not_matter_and_any_word_counts() {
        for (name, code, typed) in [
            ("Türkiye", "TUR", "turk"),
            ("États-Unis", "USA", "uni"),
            ("United Kingdom", "GBR", "king"),
            ("Germany", "DEU", "deu"),
            ("Norway", "NOR", ""),
        ] {
            assert!(begins(name, code, typed), "{name} by {typed}");
        }
        assert!(!begins("Norway", "NOR", "way"));
    }
}
