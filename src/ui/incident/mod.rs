//! The facts: numbered, dated, each with its confidence and its source.

mod campaign;
mod days;
mod editor;
mod lists;
mod places;
mod request;

use egui::{Label, RichText, ScrollArea, Sense, TextEdit, Ui, WidgetInfo};

use super::{
    Action, UiState, View,
    theme::{SMALL, Tokens, semibold},
    widgets::{self, Explain as _},
};
use crate::{
    domain::{FactId, FactSet, FactValue},
    words::Key,
    workbench::{Command, Gesture},
};

/// The facts as the panel groups them.
const GROUPS: [(Key, &[FactId]); 4] = [
    (
        Key::GroupWhat,
        &[
            FactId::Attacked,
            FactId::Place,
            FactId::Means,
            FactId::Dead,
            FactId::Injured,
            FactId::Harm,
            FactId::Damage,
            FactId::FunctionLoss,
            FactId::FunctionTime,
            FactId::Intent,
            FactId::Recklessness,
            FactId::Series,
        ],
    ),
    (
        Key::GroupWho,
        &[FactId::AuthorKind, FactId::Author, FactId::AuthorIsAlly, FactId::Attribution, FactId::Direction],
    ),
    (Key::GroupWhen, &[FactId::Timing, FactId::SecurityCouncil]),
    (
        Key::GroupCouncil,
        &[
            FactId::BeforeCouncil,
            FactId::Measure,
            FactId::DecidingBody,
            FactId::BroughtBy,
            FactId::Article4By,
            FactId::Request,
        ],
    ),
];

pub(super) fn incident_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::zone_title(ui, state, super::Zone::Incident, &view.t(Key::PaneIncident));
    days::as_of_ui(ui, view, state, actions);
    days::course_ui(ui, view, actions);
    widgets::hairline(ui);
    ScrollArea::vertical().id_salt("facts").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        question_ui(ui, view, actions);
        days::span_ui(ui, view, actions);
        let decisive = view.bench.assessment().threshold.deciding_facts();
        for (title, facts) in GROUPS {
            ui.add_space(6.0);
            widgets::hint(ui, view.t(title));
            for fact in facts {
                fact_ui(ui, view, state, *fact, decisive, actions);
            }
        }
        ui.add_space(6.0);
        campaign::campaign_ui(ui, view, actions);
        record_ui(ui, view);
        notes_ui(ui, view, actions);
        ui.add_space(8.0);
    });
}

/// Title and decision point, edited in place.
fn question_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    text_field(ui, view, Key::FieldTitle, &session.title, 1, actions, Command::Rename);
    text_field(ui, view, Key::FieldDecisionPoint, &session.decision_point, 2, actions, Command::SetDecisionPoint);
    if !session.summary.is_empty() {
        egui::CollapsingHeader::new(RichText::new(view.t(Key::FieldSummary)).size(SMALL)).id_salt("summary").show(
            ui,
            |ui| {
                widgets::secondary(ui, view.words.text_of_case(&session.case, &session.summary));
            },
        );
    }
}

fn text_field(
    ui: &mut Ui,
    view: &View<'_>,
    key: Key,
    present: &str,
    rows: usize,
    actions: &mut Vec<Action>,
    command: fn(String) -> Command,
) {
    let name = view.t(key);
    let mut text = present.to_owned();
    let edit = if rows == 1 {
        TextEdit::singleline(&mut text).char_limit(200)
    } else {
        TextEdit::multiline(&mut text).desired_rows(rows).char_limit(4_000)
    };
    let response = ui.add(edit.hint_text(&name).desired_width(f32::INFINITY));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if response.changed() {
        actions.push(Action::Shape(command(text), Gesture::Typing(name.clone())));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
    response.explain(|| name);
}

fn fact_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    fact: FactId,
    decisive: FactSet,
    actions: &mut Vec<Action>,
) {
    let is_open = state.open_fact == Some(fact);
    let response = row_ui(ui, view, fact, decisive, is_open);
    if state.reveal_fact == Some(fact) {
        state.reveal_fact = None;
        response.scroll_to_me(Some(egui::Align::Center));
    }
    if response.clicked() {
        state.open_fact = (!is_open).then_some(fact);
        state.corrects = false;
    }
    if is_open {
        egui::Frame::new()
            .fill(Tokens::of(ui).raised)
            .stroke(egui::Stroke::new(1.0, Tokens::of(ui).hairline))
            .corner_radius(8.0)
            .inner_margin(10.0)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                if fact == FactId::Request {
                    request::request_ui(ui, view, actions);
                } else {
                    editor::editor_ui(ui, view, state, fact, actions);
                }
            });
        ui.add_space(4.0);
    }
}

/// One line: mark, name, value. A fact the verdict rests on stands in semi-bold.
fn row_ui(ui: &mut Ui, view: &View<'_>, fact: FactId, decisive: FactSet, is_open: bool) -> egui::Response {
    let tokens = Tokens::of(ui);
    let value = value_text(view, fact);
    let is_known = value.is_some();
    let text = value.clone().unwrap_or_else(|| view.words.unknown());
    let name = view.words.fact(fact);
    let roomy = ui.spacing().interact_size.y;
    // A line of the list is read and clicked as a whole; it needs less room than a button.
    ui.spacing_mut().interact_size.y = 22.0;
    let row = ui.horizontal(|ui| {
        widgets::inside_control(ui);
        ui.spacing_mut().item_spacing.x = 6.0;
        let family = if decisive.contains(fact) { semibold() } else { egui::FontFamily::Proportional };
        let mark = RichText::new(view.words.mark(fact)).size(SMALL).color(tokens.hint);
        ui.add_sized([32.0, 18.0], Label::new(mark).selectable(false));
        let label = RichText::new(&name).size(SMALL + 1.0).color(tokens.secondary);
        let width = (ui.available_width() * 0.42).max(90.0);
        ui.allocate_ui(egui::vec2(width, 18.0), |ui| {
            ui.set_width(width);
            ui.add(Label::new(label).truncate().selectable(false));
        });
        let ink = if is_known { tokens.text } else { tokens.hint };
        let value = RichText::new(&text).size(SMALL + 1.0).family(family).color(ink);
        ui.add(Label::new(value).truncate().selectable(false));
    });
    ui.spacing_mut().interact_size.y = roomy;
    let response = ui.interact(row.response.rect, ui.scope_id().with(("fact", fact)), Sense::click());
    if is_open || response.hovered() {
        let stroke = egui::Stroke::new(1.0, if is_open { tokens.accent } else { tokens.hairline });
        ui.painter().rect_stroke(response.rect.expand2(egui::vec2(4.0, 0.0)), 4.0, stroke, egui::StrokeKind::Inside);
    }
    if response.has_focus() {
        super::glyphs::focus_ring(ui.painter(), response.rect, tokens);
    }
    let full = view.words.pair(&format!("{} {name}", view.words.mark(fact)), &text);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_open, &full));
    if !response.hovered() {
        return response;
    }
    response.on_hover_ui(|ui| {
        ui.set_max_width(320.0);
        ui.label(RichText::new(view.words.pair(&name, &text)).family(semibold()));
        widgets::secondary(ui, view.words.fact_why(fact));
    })
}

/// The value that holds today in words; none where it is unknown.
fn value_text(view: &View<'_>, fact: FactId) -> Option<String> {
    let session = view.bench.session();
    if fact == FactId::Request {
        let request = &view.bench.assessment().request;
        return (!crate::domain::Choice::is_unknown(request.state)).then(|| view.words.choice(request.state));
    }
    let dated = session.incident.value_on(fact, session.as_of)?;
    if is_unknown(&dated.value) {
        return None;
    }
    let text = view.words.value_of_case(&view.bench.session().case, &dated.value);
    if dated.confidence.counts() {
        return Some(text);
    }
    let range = view.bench.settings().range(dated.confidence);
    Some(format!("{text} ({})", view.words.confidence_in_range(dated.confidence, range)))
}

fn is_unknown(value: &FactValue) -> bool {
    FactValue::unknown(value.fact()).is_some_and(|unknown| unknown == *value)
}

/// What really followed, beside the model's answer and never read by it.
fn record_ui(ui: &mut Ui, view: &View<'_>) {
    let session = view.bench.session();
    let has_sources = !session.sources.is_empty();
    if !session.record.is_empty() {
        egui::CollapsingHeader::new(RichText::new(view.t(Key::RecordTitle)).size(SMALL)).id_salt("record").show(
            ui,
            |ui| {
                for line in &session.record {
                    let outcome = view.words.outcome(line.outcome.into());
                    let source = view.words.text_of_case(&session.case, &line.source);
                    widgets::secondary(ui, view.words.pair(&view.words.day(line.on), &format!("{outcome}. {source}")));
                }
            },
        );
    }
    if has_sources {
        egui::CollapsingHeader::new(RichText::new(view.t(Key::SourcesTitle)).size(SMALL)).id_salt("sources").show(
            ui,
            |ui| {
                for source in &session.sources {
                    widgets::secondary(ui, view.words.text_of_case(&session.case, source));
                }
            },
        );
    }
}

fn notes_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    text_field(ui, view, Key::FieldNotes, &view.bench.session().notes, 2, actions, Command::SetNotes);
}
