//! The person's own notes, folded: they are nobody's source, and a comparison leaves them out unless it is asked for them.

use egui::{Align, RichText, Ui};

use crate::{
    domain::Edit,
    ui::{Action, UiState, View, theme::SMALL, widgets},
    words::Key,
};

pub(super) fn notes_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let notes = &view.bench.session().notes;
    let lines = notes.lines().count();
    let title =
        if lines == 0 { view.t(Key::FieldNotes) } else { view.words.fill(Key::NotesTitle, &[("count", lines.into())]) };
    // What was put there is shown: the pane opens and comes into sight.
    let reveals = std::mem::take(&mut state.incident.reveal_notes);
    let pane = widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("notes").open(reveals.then_some(true));
    let shown = pane.show(ui, |ui| super::text_field(ui, view, Key::FieldNotes, notes, 4, actions, Edit::SetNotes));
    if reveals {
        shown.header_response.scroll_to_me(Some(Align::Min));
    }
}
