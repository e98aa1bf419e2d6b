//! The log: who changed what, and a note to any line.

use egui::{Label, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{
    Action, UiState, View,
    fields::keep_within,
    theme::{SMALL, Tokens},
    widgets,
};
use crate::{domain::LONGEST_TEXT, words::Key};

/// What the log view remembers between frames.
#[derive(Clone, Debug, Default)]
pub struct LogView {
    /// The line that a note belongs to, from 0; none is the newest.
    line: Option<usize>,
    note: String,
    name: Option<String>,
}

impl LogView {
    /// Whether a note or a name is being written.
    pub(super) fn is_written(&self) -> bool {
        !self.note.is_empty() || self.name.is_some()
    }
}

pub(super) fn log_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let log = &view.bench.session().log;
    widgets::hint(ui, view.t(if log.is_full() { Key::LogFull } else { Key::LogHint }));
    name_ui(ui, view, &mut state.why.log, actions);
    let Some(newest) = log.len().checked_sub(1) else {
        widgets::secondary(ui, view.t(Key::LogEmpty));
        return;
    };
    note_ui(ui, view, &mut state.why.log, newest, actions);
    widgets::hairline(ui);
    lines_ui(ui, view, &mut state.why.log, newest);
}

/// The name that stands beside the lines from now on.
fn name_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, actions: &mut Vec<Action>) {
    let label = view.t(Key::LogName);
    ui.horizontal(|ui| {
        ui.label(RichText::new(&label).size(SMALL));
        let mut name = log.name.clone().unwrap_or_else(|| view.log_name.to_owned());
        let response = ui.add(TextEdit::singleline(&mut name).char_limit(80).desired_width(160.0));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
        if response.changed() {
            log.name = Some(name);
        }
        if response.lost_focus()
            && let Some(name) = log.name.take()
        {
            actions.push(Action::SetLogName(name.trim().to_owned()));
        }
    });
}

/// A note to the line that was picked, or to the newest.
fn note_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, newest: usize, actions: &mut Vec<Action>) {
    let line = log.line.unwrap_or(newest).min(newest);
    let label = view.words.fill(Key::LogNote, &[("number", (line + 1).to_string().into())]);
    let mut is_added = false;
    ui.horizontal(|ui| {
        ui.label(RichText::new(&label).size(SMALL));
        let edit = TextEdit::singleline(&mut log.note).char_limit(LONGEST_TEXT).desired_width(160.0);
        let response = ui.add(edit);
        keep_within(ui, &response, &mut log.note);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
        is_added = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        is_added |= ui.button(view.t(Key::LogNoteAdd)).clicked();
    });
    if is_added && !log.note.trim().is_empty() {
        actions.push(Action::Annotate(line, std::mem::take(&mut log.note)));
        log.line = None;
    }
}

fn lines_ui(ui: &mut Ui, view: &View<'_>, log: &mut LogView, newest: usize) {
    let tokens = Tokens::of(ui);
    let lines = &view.bench.session().log;
    let height = ui.spacing().interact_size.y;
    ScrollArea::vertical().id_salt("log").auto_shrink(false).show_rows(ui, height, newest + 1, |ui, rows| {
        for row in rows {
            let idx = newest - row;
            let Some(line) = lines.get(idx) else { continue };
            let (signature, text) = (view.words.log_signature(line), view.words.log_line(line));
            // What not everybody may see is marked as such.
            let text = if line.is_private() { view.words.private(&text) } else { text };
            let args = [
                ("number", (idx + 1).to_string().into()),
                ("text", text.into()),
                ("signature", signature.as_str().into()),
            ];
            let key = if signature.is_empty() { Key::LogLine } else { Key::LogLineSigned };
            let text = view.words.fill(key, &args);
            let ink = if line.is_note() { tokens.secondary } else { tokens.text };
            let is_picked = log.line == Some(idx);
            let label = Label::new(RichText::new(&text).size(SMALL + 1.0).color(ink)).truncate();
            // A line that is cut says the rest to the hand that rests on it by itself.
            let response = ui.add(label.sense(egui::Sense::click()));
            response.widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, is_picked, &text));
            if is_picked {
                ui.painter().rect_stroke(
                    response.rect.expand(1.0),
                    2.0,
                    egui::Stroke::new(1.0, tokens.accent),
                    egui::StrokeKind::Outside,
                );
            }
            if response.clicked() {
                log.line = (!is_picked).then_some(idx);
            }
        }
    });
}
