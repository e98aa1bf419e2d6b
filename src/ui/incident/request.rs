//! What each attacked ally says to Article 5. Only the ally attacked can ask.

use egui::{TextEdit, Ui, WidgetInfo};

use super::editor::{asked_ui, choice_ui};
use crate::{
    domain::{Confidence, Edit, FactId, LONGEST_TEXT, Request, RequestLine, StateCode},
    explore::{Subject, Supposed},
    ui::{Action, View, fields::keep_within, whatif, widgets},
    words::Key,
    workbench::Gesture,
};

pub(super) fn request_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    asked_ui(ui, view, FactId::Request);
    let allies = &view.bench.assessment().request.who_can_ask;
    if allies.is_empty() {
        widgets::secondary(ui, view.t(Key::RequestNobody));
    }
    for ally in allies {
        ally_ui(ui, view, *ally, actions);
    }
}

fn ally_ui(ui: &mut Ui, view: &View<'_>, ally: StateCode, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let holding = session.incident.request_line(ally, session.as_of).cloned();
    let present = holding.as_ref().map_or(Request::Unknown, |line| line.value);
    let line = |value: Request, note: String| RequestLine {
        ally,
        from: session.from_day(),
        value,
        confidence: Confidence::AsStated,
        note,
    };
    let name = view.words.state(ally);
    widgets::secondary(ui, name.clone());
    let effect = |value| whatif::effect_of(view, &Supposed::Request(ally, value));
    let label = view.words.pair(&view.words.fact(FactId::Request), &name);
    if let Some(value) = choice_ui(ui, view, &label, present, effect) {
        actions.push(Action::Edit(Edit::PutRequest(line(value, String::new()))));
    }
    whatif::summary_ui(ui, view, &Subject::Request(ally));
    let Some(holding) = holding else { return };
    let mut note = holding.note.clone();
    let label = view.words.pair(&name, &view.t(Key::EditorNote));
    let edit = TextEdit::singleline(&mut note).hint_text(view.t(Key::EditorNote)).desired_width(f32::INFINITY);
    let response = ui.add(edit.char_limit(LONGEST_TEXT));
    keep_within(ui, &response, &mut note);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
    if response.changed() {
        let command = Edit::PutRequest(RequestLine { note, ..holding });
        actions.push(Action::Shape(command, Gesture::Typing(label)));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}
