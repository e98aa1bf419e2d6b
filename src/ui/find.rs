//! Finding a seat or a fact by a few letters.

use egui::{Align2, Id, Key as Press, ScrollArea, TextEdit, Ui, WidgetInfo, Window};

use super::{BoardView, UiState, View, Zone, widgets};
use crate::{
    domain::{FactId, StateCode},
    words::{Key, folded},
};

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Thing {
    Seat(StateCode),
    Fact(FactId),
}

pub(super) fn find_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let Some(mut typed) = state.find.take() else { return };
    let mut is_open = true;
    let mut found = None;
    Window::new(view.t(Key::MenuFind))
        .id(Id::unique("find"))
        .open(&mut is_open)
        .anchor(Align2::CENTER_TOP, [0.0, 120.0])
        .collapsible(false)
        .resizable(false)
        .show(ui.ctx(), |ui| {
            ui.set_width(300.0);
            let is_entered = field_ui(ui, view, &mut typed);
            let things = matching(view, &typed);
            found = match things.as_slice() {
                [only] if !typed.trim().is_empty() => Some(*only),
                [first, ..] if is_entered => Some(*first),
                _ => None,
            };
            found = found.or(things_ui(ui, view, &things));
        });
    is_open &= !ui.input(|input| input.key_pressed(Press::Escape));
    match found {
        Some(Thing::Seat(seat)) => go_to_seat(state, seat),
        Some(Thing::Fact(fact)) => go_to_fact(state, fact),
        None if is_open => state.find = Some(typed),
        None => state.go_to(Zone::Council),
    }
}

/// The field, and whether it was left with Enter.
fn field_ui(ui: &mut Ui, view: &View<'_>, typed: &mut String) -> bool {
    let edit = TextEdit::singleline(typed).hint_text(view.t(Key::FindHint)).desired_width(f32::INFINITY);
    let response = ui.add(edit);
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Press::Enter));
    if !response.has_focus() && !is_entered {
        response.request_focus();
    }
    let name = view.t(Key::MenuFind);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    is_entered
}

fn things_ui(ui: &mut Ui, view: &View<'_>, things: &[Thing]) -> Option<Thing> {
    if things.is_empty() {
        widgets::hint(ui, view.t(Key::FindNone));
    }
    let mut found = None;
    ScrollArea::vertical().max_height(240.0).auto_shrink([false, true]).show(ui, |ui| {
        for thing in things {
            let text = match thing {
                Thing::Seat(seat) => format!("{seat}  {}", view.words.state(*seat)),
                Thing::Fact(fact) => format!("{}  {}", view.words.mark(*fact), view.words.fact(*fact)),
            };
            if ui.selectable_label(false, text).clicked() {
                found = Some(*thing);
            }
        }
    });
    found
}

fn go_to_fact(state: &mut UiState, fact: FactId) {
    state.go_to(Zone::Incident);
    state.open_fact = Some(fact);
    state.reveal_fact = Some(fact);
}

fn go_to_seat(state: &mut UiState, seat: StateCode) {
    state.go_to(Zone::Council);
    state.seat = Some(seat);
    state.anchor = Some(seat);
    if state.board == BoardView::List {
        state.reveal_seat = Some(seat);
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
    seats.chain(facts).collect()
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
