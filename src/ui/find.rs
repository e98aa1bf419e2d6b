//! Finding a seat by a few letters.

use egui::{Align2, Id, Key as Press, ScrollArea, TextEdit, Ui, WidgetInfo, Window};

use super::{BoardView, UiState, View, Zone, widgets};
use crate::{domain::StateCode, words::Key};

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
            let seats = matching(view, &typed);
            found = match seats.as_slice() {
                [only] if !typed.trim().is_empty() => Some(*only),
                [first, ..] if is_entered => Some(*first),
                _ => None,
            };
            found = found.or(seats_ui(ui, view, &seats));
        });
    is_open &= !ui.input(|input| input.key_pressed(Press::Escape));
    match found {
        Some(seat) => go_to_seat(state, seat),
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

fn seats_ui(ui: &mut Ui, view: &View<'_>, seats: &[StateCode]) -> Option<StateCode> {
    if seats.is_empty() {
        widgets::hint(ui, view.t(Key::FindNone));
    }
    let mut found = None;
    ScrollArea::vertical().max_height(240.0).auto_shrink([false, true]).show(ui, |ui| {
        for seat in seats {
            let text = format!("{seat}  {}", view.words.state(*seat));
            if ui.selectable_label(false, text).clicked() {
                found = Some(*seat);
            }
        }
    });
    found
}

fn go_to_seat(state: &mut UiState, seat: StateCode) {
    state.go_to(Zone::Council);
    state.seat = Some(seat);
    state.anchor = Some(seat);
    if state.board == BoardView::List {
        state.reveal_seat = Some(seat);
    }
}

/// The seats whose code, or a word of whose name, begins with what is typed.
fn matching(view: &View<'_>, typed: &str) -> Vec<StateCode> {
    let states = view.bench.assessment().roster.states().iter().copied();
    states.filter(|seat| begins(&view.words.state(*seat), seat.as_str(), typed)).collect()
}

fn begins(name: &str, code: &str, typed: &str) -> bool {
    let (name, typed) = (folded(name), folded(typed.trim()));
    let words = name.match_indices([' ', '-']).map(|(at, _)| at + 1);
    std::iter::once(0).chain(words).any(|at| name[at..].starts_with(&typed)) || folded(code).starts_with(&typed)
}

/// Small letters without accents, so that nobody has to type them.
pub(super) fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        letter => letter,
    };
    text.to_lowercase().chars().map(plain).collect()
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
