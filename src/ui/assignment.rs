//! What its author asks of whoever opens a session: shown in a window that opens with it, and written beside the facts.

use egui::{Label, RichText, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

use super::{
    Action, UiState, View,
    fields::keep_within,
    theme::{SMALL, Tokens, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::{
    domain::{Answers, Assignment, AssignmentText, Edit, LONGEST_TEXT},
    words::{Key, Language, Words},
    workbench::Gesture,
};

/// The width of the window, points.
const WIDTH: f32 = 460.0;

/// The window, to be read.
pub(super) fn assignment_ui(ui: &Ui, view: &View<'_>, state: &mut UiState) {
    let screen = ui.content_rect();
    let width = WIDTH.min(screen.width() - 48.0);
    let corner = screen.center_top() + vec2(-width / 2.0, state.below_verdict(screen.height()) + 8.0);
    let height = (screen.bottom() - corner.y - 60.0).clamp(80.0, 420.0);
    let title = ("assignment", view.t(Key::AssignmentTitle));
    let is_open = &mut state.windows.assignment;
    windows::window_ui(ui, view, title, is_open, Shape::fitting(corner), |ui| {
        ui.set_width(width);
        ScrollArea::vertical().max_height(height).show(ui, |ui| {
            ui.set_width(width - 12.0);
            let assignment = &view.bench.session().assignment;
            if !assignment.has_text() {
                widgets::hint(ui, view.t(Key::AssignmentNone));
            }
            texts_ui(ui, view.words, assignment);
        });
    });
}

/// Its texts, each under what it is.
pub(super) fn texts_ui(ui: &mut Ui, words: &Words, assignment: &Assignment) {
    let tokens = Tokens::of(ui);
    for (name, text) in words.assignment(assignment) {
        widgets::heading(ui, RichText::new(name).family(semibold()).size(SMALL).color(tokens.secondary));
        ui.add(Label::new(RichText::new(text).color(tokens.text)).wrap());
        ui.add_space(4.0);
    }
}

/// The fields beside the facts: one language at a time.
pub(super) fn fields_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let title = RichText::new(view.t(Key::AssignmentTitle)).size(SMALL);
    widgets::folding(ui, title).id_salt("assignment").show(ui, |ui| {
        let assignment = &view.bench.session().assignment;
        let language = language_ui(ui, view, &mut state.incident.assignment_in);
        for which in AssignmentText::ALL {
            field_ui(ui, view, (which, language), assignment, actions);
        }
        let mut is_sealed = assignment.is_sealed();
        if ui.checkbox(&mut is_sealed, view.t(Key::AssignmentSealed)).changed() {
            let answers = if is_sealed { Answers::Sealed } else { Answers::Open };
            let changed = Assignment { answers, ..assignment.clone() };
            actions.push(Action::Edit(Edit::SetAssignment(Box::new(changed))));
        }
        widgets::hint(ui, view.t(Key::AssignmentSealedWhy));
    });
}

fn language_ui(ui: &mut Ui, view: &View<'_>, chosen: &mut Option<Language>) -> Language {
    let now = chosen.unwrap_or(view.language);
    ui.horizontal_wrapped(|ui| {
        for language in Language::ALL {
            let response = ui.selectable_label(language == now, language.own_name());
            let name = view.words.pair(&view.t(Key::AssignmentLanguage), language.own_name());
            response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, language == now, &name));
            if response.clicked() {
                *chosen = Some(language);
            }
        }
    });
    chosen.unwrap_or(now)
}

fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (which, language): (AssignmentText, Language),
    assignment: &Assignment,
    actions: &mut Vec<Action>,
) {
    let name = view.words.assignment_field(which, language);
    widgets::hint(ui, &name);
    let mut text = assignment.text(which).get(language).to_owned();
    let rows = if which == AssignmentText::By { 1 } else { 2 };
    let edit =
        if rows == 1 { TextEdit::singleline(&mut text) } else { TextEdit::multiline(&mut text).desired_rows(rows) };
    let response = ui.add(edit.desired_width(f32::INFINITY).char_limit(LONGEST_TEXT));
    keep_within(ui, &response, &mut text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if response.changed() {
        let mut changed = assignment.clone();
        if let Some(own) = changed.text_mut(which).get_mut(language) {
            *own = text;
        }
        actions.push(Action::Shape(Edit::SetAssignment(Box::new(changed)), Gesture::Typing(name.clone())));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}
