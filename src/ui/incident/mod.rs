//! The facts: numbered, dated, each with its confidence and its source.

mod campaign;
mod days;
mod editor;
mod followed;
mod lever;
mod lists;
mod notes;
mod places;
mod request;
mod row;
mod timeline;

use egui::{RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

pub(super) use editor::value_of_ui;

use super::{
    Action, UiState, View, assignment,
    fields::keep_within,
    focus,
    theme::{SMALL, Tokens},
    widgets::{self, Explain as _},
};
use crate::{
    domain::{Edit, FactId, Group, LONGEST_TEXT, SummaryPart},
    guide::Anchor,
    words::Key,
    workbench::Gesture,
};

/// The name of a group of facts.
pub(in crate::ui) fn name_of(group: Group) -> Key {
    match group {
        Group::What => Key::GroupWhat,
        Group::Who => Key::GroupWho,
        Group::When => Key::GroupWhen,
        Group::Council => Key::GroupCouncil,
    }
}

pub(super) fn incident_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::region(ui, &view.t(Key::PaneIncident));
    widgets::zone_title(ui, state, super::Zone::Incident, &view.t(Key::PaneIncident));
    // Where the caption of a guided case leaves little room, the days scroll with the facts.
    let is_low = view.guide.is_some() && ui.available_height() < LOW;
    if !is_low {
        head_ui(ui, view, state, actions);
    }
    ScrollArea::vertical().id_salt("facts").auto_shrink(false).min_scrolled_height(24.0).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        if is_low {
            head_ui(ui, view, state, actions);
        }
        question_ui(ui, view, actions);
        assignment::fields_ui(ui, view, state, actions);
        days::span_ui(ui, view, actions);
        let marks = row::Marks::of(view);
        for group in Group::ALL.iter().copied() {
            ui.add_space(6.0);
            let title = view.t(name_of(group));
            widgets::entitles(&widgets::hint(ui, &title), &title);
            ui.spacing_mut().item_spacing.y = 2.0;
            for fact in FactId::of_group(group) {
                fact_ui(ui, view, state, fact, &marks, actions);
            }
        }
        ui.spacing_mut().item_spacing.y = crate::ui::theme::GRID;
        ui.add_space(6.0);
        // What really followed, what linked incidents come to and what a person noted tell answers.
        if !view.is_sealed() {
            campaign::campaign_ui(ui, view, actions);
            record_ui(ui, view);
            notes::notes_ui(ui, view, state, actions);
        }
        ui.add_space(8.0);
    });
}

/// Less than this, points, holds the days and hardly a fact.
const LOW: f32 = 200.0;

/// The day looked at, and how the answers move from day to day.
fn head_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    days::as_of_ui(ui, view, state, actions);
    timeline::timeline_ui(ui, view, actions);
    days::course_ui(ui, view, actions);
    widgets::hairline(ui);
}

/// Title and decision point, edited in place.
fn question_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    text_field(ui, view, Key::FieldTitle, &session.title, 1, actions, Edit::Rename);
    text_field(ui, view, Key::FieldDecisionPoint, &session.decision_point, 2, actions, Edit::SetDecisionPoint);
    // A summary tells what followed.
    if !view.is_sealed() {
        summary_ui(ui, view, actions);
    }
}

/// What happened, and what could be told of it from a day on.
fn summary_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let title = RichText::new(view.t(Key::FieldSummary)).size(SMALL);
    let header = widgets::folding(ui, title).id_salt("summary");
    // What is told already is folded away; what is still to be told waits for it.
    let is_untold = session.summary.is_empty() && session.summary_parts.is_empty();
    header.default_open(is_untold).show(ui, |ui| {
        text_field(ui, view, Key::FieldSummary, &session.summary, 3, actions, Edit::SetSummary);
        for part in &session.summary_parts {
            part_ui(ui, view, part, actions);
        }
        let (on, parts) = (session.as_of, &session.summary_parts);
        let is_new = on > session.incident.first_day && parts.iter().all(|part| part.from != on);
        if is_new && ui.small_button(view.t(Key::SummaryPartAdd)).clicked() {
            actions.push(Action::Edit(Edit::PutSummaryPart(SummaryPart { from: on, text: String::new() })));
        }
    });
}

/// What could be told from a day on.
fn part_ui(ui: &mut Ui, view: &View<'_>, part: &SummaryPart, actions: &mut Vec<Action>) {
    let day = [("day", view.words.day(part.from).into())];
    let name = view.words.fill(Key::SummaryPart, &day);
    let remove = view.words.fill(Key::SummaryPartRemove, &day);
    ui.push_id(("part", part.from), |ui| {
        ui.horizontal(|ui| {
            widgets::secondary(ui, name.clone());
            let button = ui.small_button(widgets::icon::CLOSE);
            button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &remove));
            if button.explain(|| remove.clone()).clicked() {
                actions.push(Action::Edit(Edit::RemoveSummaryPart(part.from)));
            }
        });
        let mut text = part.text.clone();
        let edit = TextEdit::multiline(&mut text).desired_rows(2).desired_width(f32::INFINITY);
        let response = ui.add(edit.char_limit(LONGEST_TEXT));
        keep_within(ui, &response, &mut text);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        if response.changed() {
            let changed = SummaryPart { text, ..part.clone() };
            actions.push(Action::Shape(Edit::PutSummaryPart(changed), Gesture::Typing(name.clone())));
        }
        if response.lost_focus() {
            actions.push(Action::EndGesture);
        }
    });
}

fn text_field(
    ui: &mut Ui,
    view: &View<'_>,
    key: Key,
    present: &str,
    rows: usize,
    actions: &mut Vec<Action>,
    command: fn(String) -> Edit,
) {
    let name = view.t(key);
    let mut text = present.to_owned();
    let edit =
        if rows == 1 { TextEdit::singleline(&mut text) } else { TextEdit::multiline(&mut text).desired_rows(rows) };
    let response = ui.add(edit.hint_text(&name).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT));
    keep_within(ui, &response, &mut text);
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
    marks: &row::Marks,
    actions: &mut Vec<Action>,
) {
    let is_open = state.incident.open_fact == Some(fact);
    let response = row::row_ui(ui, view, state, fact, marks, is_open);
    state.anchors.mark(ui, Anchor::Fact(fact), response.rect);
    if let Some((_, top)) = state.incident.held_fact.take_if(|(held, _)| *held == fact) {
        // The one that was open above has closed: the line clicked stays under the hand.
        let moved = top - response.rect.top();
        if moved.abs() > 0.5 {
            ui.scroll_with_delta_animation(egui::vec2(0.0, moved), egui::style::ScrollAnimation::none());
            ui.request_discard("a fact has closed above the one opened");
        }
    }
    if state.incident.reveal_fact == Some(fact) {
        state.incident.reveal_fact = None;
        response.scroll_to_me(Some(egui::Align::Center));
    }
    let follows = followed::follows(view, fact);
    if response.clicked() && follows {
        state.incident.open_fact = None;
        state.show_proceedings();
    } else if response.clicked() {
        state.incident.held_fact = Some((fact, response.rect.top()));
        ui.request_discard("a fact opens");
        state.incident.open_fact = (!is_open).then_some(fact);
        state.incident.corrects = false;
    }
    if is_open {
        let opened = egui::Frame::new()
            .fill(Tokens::of(ui).raised)
            .stroke(egui::Stroke::new(1.0, Tokens::of(ui).hairline))
            .corner_radius(8.0)
            .inner_margin(10.0)
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                if follows {
                    return followed::followed_ui(ui, view, state);
                }
                if lever::has_lever(fact) {
                    lever::lever_ui(ui, view, actions);
                }
                if fact == FactId::Request {
                    request::request_ui(ui, view, actions);
                } else {
                    editor::editor_ui(ui, view, state, fact, actions);
                }
                days::add_day_ui(ui, view, state, fact, actions);
            });
        // Every other editor has led to the value itself.
        if (follows || lever::has_lever(fact)) && state.incident.focus_fact == Some(fact) {
            state.incident.focus_fact = None;
            focus::enter(ui, opened.response.rect);
        }
        ui.add_space(4.0);
    }
}

/// What really followed, beside the model's answer and never read by it.
fn record_ui(ui: &mut Ui, view: &View<'_>) {
    let session = view.bench.session();
    let has_sources = !session.sources.is_empty();
    if !session.record.is_empty() {
        widgets::folding(ui, RichText::new(view.t(Key::RecordTitle)).size(SMALL)).id_salt("record").show(ui, |ui| {
            widgets::entries_ui(ui, "record", 32.0, session.record.iter(), |ui, _, line| {
                let outcome = view.words.outcome(line.outcome.into());
                let source = view.words.text_of_case(&session.case, &line.source);
                widgets::secondary(ui, view.words.pair(&view.words.day(line.on), &format!("{outcome}. {source}")));
            });
        });
    }
    if has_sources {
        widgets::folding(ui, RichText::new(view.t(Key::SourcesTitle)).size(SMALL)).id_salt("sources").show(ui, |ui| {
            widgets::entries_ui(ui, "sources", 32.0, session.sources.iter(), |ui, _, source| {
                widgets::secondary(ui, view.words.text_of_case(&session.case, source));
            });
        });
    }
}
