//! The notes of whoever leads the session, folded, each with who may see it. What is not for everybody is nobody's source and
//! leaves the program only where it is asked for.

use egui::{Align, Button, ComboBox, RichText, TextEdit, Ui, WidgetInfo};

use crate::{
    domain::{Audience, Edit, LONGEST_TEXT, Note},
    ui::{
        Action, UiState, View,
        fields::keep_within,
        popups,
        theme::SMALL,
        widgets::{self, Explain as _, icon},
    },
    words::Key,
    workbench::Gesture,
};

pub(super) fn notes_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let notes = &view.bench.session().notes;
    let lines: usize = notes.iter().map(|note| note.text.lines().count()).sum();
    let title =
        if lines == 0 { view.t(Key::FieldNotes) } else { view.words.fill(Key::NotesTitle, &[("count", lines.into())]) };
    // What was put there is shown: the pane opens and comes into sight. Where somebody looks over the shoulder it begins closed.
    let reveals = std::mem::take(&mut state.incident.reveal_notes);
    let is_staged = view.stage.is_some();
    let begins = std::mem::replace(&mut state.incident.notes_on_stage, is_staged) != is_staged && is_staged;
    let opens = if reveals { Some(true) } else { begins.then_some(false) };
    let pane = widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("notes").open(opens);
    let shown = pane.show(ui, |ui| {
        let is_plain_missing = !notes.iter().any(Note::is_plain);
        if is_plain_missing {
            super::text_field(ui, view, Key::FieldNotes, "", 4, actions, Edit::SetNotes);
        }
        let mut is_first = !is_plain_missing;
        for (idx, note) in notes.iter().enumerate() {
            let is_plain_one = note.is_plain() && std::mem::take(&mut is_first);
            ui.push_id(("note", idx), |ui| note_ui(ui, view, (idx, note, is_plain_one), actions));
        }
        if ui.button(format!("{} {}", icon::ADD, view.t(Key::NoteAdd))).clicked() {
            let session = view.bench.session();
            let note = Note { on: session.as_of, round: session.proceedings.round(), ..Note::default() };
            actions.push(Action::Edit(Edit::PutNote(notes.len(), note)));
        }
        widgets::hint(ui, view.t(Key::NotesWhy));
    });
    if reveals {
        shown.header_response.scroll_to_me(Some(Align::Min));
    }
}

/// A note: its text, and below it whose it is.
fn note_ui(ui: &mut Ui, view: &View<'_>, (idx, note, is_plain): (usize, &Note, bool), actions: &mut Vec<Action>) {
    if is_plain {
        super::text_field(ui, view, Key::FieldNotes, &note.text, 4, actions, Edit::SetNotes);
    } else {
        text_ui(ui, view, (idx, note), actions);
    }
    ui.horizontal_wrapped(|ui| {
        audience_ui(ui, view, (idx, note), actions);
        let when = view.words.note_when(note);
        if !when.is_empty() {
            widgets::hint(ui, when);
        }
        let remove = view.words.fill(Key::NoteRemove, &[("number", (idx + 1).to_string().into())]);
        let button = ui.add(Button::new(icon::CLOSE).frame_when_inactive(false));
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &remove));
        if button.explain(|| remove.clone()).clicked() {
            actions.push(Action::Edit(Edit::RemoveNote(idx)));
        }
    });
}

fn text_ui(ui: &mut Ui, view: &View<'_>, (idx, note): (usize, &Note), actions: &mut Vec<Action>) {
    let name = view.words.fill(Key::NoteField, &[("number", (idx + 1).to_string().into())]);
    let mut text = note.text.clone();
    let edit = TextEdit::multiline(&mut text).desired_rows(2).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT);
    let response = ui.add(edit.hint_text(&name));
    keep_within(ui, &response, &mut text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if response.changed() {
        let edit = Edit::PutNote(idx, Note { text, ..note.clone() });
        actions.push(Action::Shape(edit, Gesture::Typing(name)));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}

/// Who may see it.
fn audience_ui(ui: &mut Ui, view: &View<'_>, (idx, note): (usize, &Note), actions: &mut Vec<Action>) {
    let name = view.words.fill(Key::NoteAudience, &[("number", (idx + 1).to_string().into())]);
    let shown = view.words.audience(note.audience);
    let combo = ComboBox::from_id_salt("audience").selected_text(RichText::new(&shown).size(SMALL)).width(150.0);
    let response = combo.show_ui(ui, |ui| {
        let seats = view.bench.assessment().roster.states().iter().copied().map(Audience::Seat);
        for audience in [Audience::Facilitator, Audience::Public].into_iter().chain(seats) {
            if popups::choice(ui, audience == note.audience, view.words.audience(audience)).clicked() {
                actions.push(Action::Edit(Edit::PutNote(idx, Note { audience, ..note.clone() })));
            }
        }
    });
    let name = view.words.pair(&name, &shown);
    response.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
}
