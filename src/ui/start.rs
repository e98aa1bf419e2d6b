//! The start page: four doors, never an empty form.

use egui::{Align, Button, Label, Layout, RichText, ScrollArea, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

use super::{
    Action, CaseCard, UiState, View, doors, pages,
    theme::{SMALL, Tokens, semibold},
    widgets::{self, icon},
};
use crate::words::{Key, Language};

/// With what knowledge a shipped case is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knowledge {
    /// On the day it was saved with.
    AsSaved,
    /// On its first day.
    Then,
    /// On the day of its last dated value.
    Hindsight,
}

pub(super) fn start_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let width = ui.available_width().min(1040.0) - 48.0;
    ScrollArea::vertical().id_salt("start").auto_shrink(false).show(ui, |ui| {
        ui.vertical_centered(|ui| {
            ui.set_max_width(width);
            ui.with_layout(Layout::top_down(Align::LEFT), |ui| {
                ui.add_space(20.0);
                title_ui(ui, view, state, actions);
                ui.add_space(14.0);
                go_on_ui(ui, view, actions);
                doors::doors_ui(ui, view, state, actions);
                guides_ui(ui, view, actions);
                ui.add_space(16.0);
                cases_ui(ui, view, actions);
                own_ui(ui, view, actions);
                ui.add_space(12.0);
                recent_ui(ui, view, actions);
                widgets::hint(ui, view.t(Key::StartOffline));
                ui.add_space(16.0);
            });
        });
    });
}

fn title_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        let name = view.t(Key::AppName);
        let heading = ui.label(RichText::new(&name).family(semibold()).size(28.0));
        pages::heads(ui, state, &heading, &name);
        widgets::at_right(ui, "languages", |ui| {
            for language in Language::ALL {
                if widgets::radio(ui, view.language == language, language.own_name()).clicked() {
                    actions.push(Action::SetLanguage(language));
                }
            }
        });
    });
    ui.label(RichText::new(view.t(Key::StartQuestion)).size(18.0).color(tokens.secondary));
    widgets::hint(ui, view.t(Key::TeachingModel));
}

/// The file of last time, one click away.
fn go_on_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let Some(path) = view.recent.first() else { return };
    let text = view.words.fill(Key::StartGoOn, &[("name", own_name(path).into())]);
    ui.horizontal(|ui| {
        let button = Button::new(RichText::new(format!("{}  {text}", icon::HISTORY)).family(semibold()).size(16.0));
        if ui.add(button.min_size(vec2(0.0, 34.0))).clicked() {
            actions.push(Action::OpenFile(path.clone()));
        }
        ui.add(Label::new(RichText::new(path).size(SMALL).color(Tokens::of(ui).hint)).truncate());
    });
    ui.add_space(12.0);
}

/// A way in for somebody new, one line that is never in the way, and the guided cases opened before.
fn guides_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.add_space(10.0);
    let line = view.t(Key::GuideDoorLine);
    for guide in view.guides {
        let title = view.words.fill(Key::GuideDoor, &[("title", guide.title.as_str().into())]);
        ui.horizontal_wrapped(|ui| {
            let tokens = Tokens::of(ui);
            let button = Button::new(RichText::new(format!("{}  {title}", icon::FORWARD)).family(semibold()));
            let response = ui.add(button.min_size(vec2(0.0, 30.0)));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &title));
            if response.clicked() {
                actions.push(Action::OpenGuide(guide.id));
            }
            ui.add(Label::new(RichText::new(&line).size(SMALL).color(tokens.secondary)).wrap());
        });
    }
    if view.own_guides.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        widgets::hint(ui, view.t(Key::GuideOwn));
        for path in view.own_guides.iter().take(MOST_OWN) {
            if ui.link(RichText::new(own_name(path)).size(SMALL)).clicked() {
                actions.push(Action::OpenFile(path.clone()));
            }
        }
    });
}

/// So many guided cases of a person's own have room on one line.
const MOST_OWN: usize = 5;

/// The name of a file without its ending.
pub(super) fn own_name(path: &str) -> String {
    std::path::Path::new(path).file_stem().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into())
}

fn cases_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    widgets::pane_title(ui, &view.t(Key::StartCases));
    ui.add_space(4.0);
    let gap = 12.0;
    let columns = if ui.available_width() > 760.0 { 3 } else { 2 };
    let width = (ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32;
    for row in view.cases.chunks(columns) {
        let height = row.iter().map(|case| case_height(ui, case, width)).fold(CASE_HEIGHT, f32::max);
        ui.allocate_ui_with_layout(vec2(ui.available_width(), height), row_of(), |ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for case in row {
                if let Some(knowledge) = case_ui(ui, view, case, (width, height)) {
                    actions.push(Action::OpenCase(case.id, knowledge));
                }
            }
        });
        ui.add_space(gap - 4.0);
    }
}

/// Points; room for a question of four lines in French.
const CASE_HEIGHT: f32 = 150.0;
/// What stands on a card beside its question, and the space around, points.
const CASE_REST: f32 = 92.0;

/// The height of a card that holds its whole question.
fn case_height(ui: &Ui, case: &CaseCard, width: f32) -> f32 {
    let font = egui::FontId::new(SMALL, egui::FontFamily::Proportional);
    let question = ui.painter().layout(case.decision_point.clone(), font, Tokens::of(ui).secondary, width - 24.0);
    question.size().y + CASE_REST
}

/// Cards side by side, their upper edges on one line.
pub(super) fn row_of() -> Layout {
    Layout::left_to_right(Align::Min)
}

/// A case: the card opens it as it was saved, two links on the first day and with all that came to light.
fn case_ui(ui: &mut Ui, view: &View<'_>, case: &CaseCard, size: (f32, f32)) -> Option<Knowledge> {
    let mut knowledge = None;
    let is_clicked = card_ui(ui, size, &case.title, |ui| {
        let tokens = Tokens::of(ui);
        ui.add(Label::new(RichText::new(&case.title).family(semibold())).truncate().selectable(false));
        let line = view
            .words
            .fill(Key::CaseLine, &[("day", view.words.day(case.first_day).into()), ("seats", case.seats.into())]);
        ui.add(Label::new(RichText::new(line).size(SMALL).color(tokens.hint)).selectable(false));
        ui.add(
            Label::new(RichText::new(&case.decision_point).size(SMALL).color(tokens.secondary))
                .wrap()
                .selectable(false),
        );
        ui.with_layout(Layout::bottom_up(Align::LEFT), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                for (key, what) in [(Key::CaseThen, Knowledge::Then), (Key::CaseHindsight, Knowledge::Hindsight)] {
                    let text = view.t(key);
                    let response = ui.link(RichText::new(&text).size(SMALL));
                    let name = format!("{}, {text}", case.title);
                    response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, &name));
                    if response.clicked() {
                        knowledge = Some(what);
                    }
                }
            });
        });
    });
    knowledge.or(is_clicked.then_some(Knowledge::AsSaved))
}

/// A card that is one button; what is clicked inside it is not the card's.
pub(super) fn card_ui(ui: &mut Ui, (width, height): (f32, f32), name: &str, content: impl FnOnce(&mut Ui)) -> bool {
    let tokens = Tokens::of(ui);
    // Asked before its content, so that links inside lie above it.
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    ui.painter().rect(rect, 8.0, tokens.raised, Stroke::new(1.0, tokens.hairline), egui::StrokeKind::Inside);
    let inside = UiBuilder::new().max_rect(rect.shrink(12.0)).layout(Layout::top_down(Align::LEFT)).id_salt(name);
    // A child that takes no room: the card has taken it.
    let mut child = ui.new_child(inside);
    child.spacing_mut().item_spacing = vec2(4.0, 2.0);
    content(&mut child);
    if response.hovered() || response.has_focus() {
        let stroke = Stroke::new(if response.has_focus() { 2.0 } else { 1.0 }, tokens.accent);
        ui.painter().rect_stroke(rect, 8.0, stroke, egui::StrokeKind::Inside);
    }
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, name));
    response.clicked()
}

/// The person's own precedents under the shipped ones, and the files that were passed over.
fn own_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let own = view.own;
    if own.folder.is_empty() {
        return;
    }
    ui.add_space(8.0);
    widgets::pane_title(ui, &view.t(Key::OwnCases));
    let gap = 12.0;
    let columns = if ui.available_width() > 760.0 { 3 } else { 2 };
    let width = (ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32;
    for row in own.cases.chunks(columns) {
        ui.allocate_ui_with_layout(vec2(ui.available_width(), OWN_HEIGHT), row_of(), |ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for case in row {
                let title = view.words.precedent_title(&case.session);
                let is_clicked = card_ui(ui, (width, OWN_HEIGHT), &title, |ui| own_card_ui(ui, view, case, &title));
                if is_clicked {
                    actions.push(Action::OpenOwn(case.path.clone()));
                }
            }
        });
        ui.add_space(gap - 4.0);
    }
    widgets::hint(ui, view.words.fill(Key::OwnHint, &[("folder", own.folder.as_str().into())]));
    if !own.passed_over.is_empty() {
        widgets::pane_title(ui, &view.t(Key::OwnPassedOver));
        for problem in &own.passed_over {
            let tokens = Tokens::of(ui);
            ui.add(Label::new(RichText::new(problem).size(SMALL).color(tokens.caution)).wrap());
        }
    }
}

/// Points; room for a title, a day and a question of two lines.
const OWN_HEIGHT: f32 = 96.0;

fn own_card_ui(ui: &mut Ui, view: &View<'_>, case: &super::OwnPrecedent, title: &str) {
    let tokens = Tokens::of(ui);
    let session = &case.session;
    ui.add(Label::new(RichText::new(title).family(semibold())).truncate().selectable(false));
    let day = view.words.day(session.incident.first_day);
    ui.add(Label::new(RichText::new(day).size(SMALL).color(tokens.hint)).selectable(false));
    let question = RichText::new(&session.decision_point).size(SMALL).color(tokens.secondary);
    ui.add(Label::new(question).truncate().selectable(false));
}

fn recent_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    if view.recent.is_empty() {
        return;
    }
    widgets::pane_title(ui, &view.t(Key::StartRecent));
    for path in view.recent.iter().take(5) {
        if ui.link(path).clicked() {
            actions.push(Action::OpenFile(path.clone()));
        }
    }
    ui.add_space(8.0);
}
