//! The steps of a prepared workshop: planned minutes, the present one bold, and a click to go there.

use egui::{Button, RichText, ScrollArea, Ui, WidgetInfo};

use super::{StageWish, injects};
use crate::{
    ui::{
        Action, UiState, View,
        theme::{SMALL, Tokens, semibold},
        widgets,
        windows::{self, Shape},
    },
    words::Key,
};

/// The name of the window with the list.
const LIST: &str = "workshop-steps";
/// The width of the list, points.
const WIDTH: f32 = 440.0;
/// What stands above and below the list in its window, and the line at the foot of the screen, points.
const REST: f32 = 150.0;

/// The list of steps. It closes when one is taken, so that the keys of the stage are at hand again.
pub(in crate::ui) fn steps_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let workshop = &view.bench.session().workshop;
    if view.stage.is_none() || !workshop.has_steps() {
        state.stage.are_steps_open = false;
        return;
    }
    let screen = ui.content_rect();
    let corner = [screen.left() + 24.0, state.below_verdict(screen.height()) + 8.0];
    // The bar of the stage stays in sight below it.
    let height = (screen.bottom() - corner[1] - super::height(view, state) - REST).clamp(120.0, 560.0);
    let mut is_open = state.stage.are_steps_open;
    let mut taken = None;
    let title = (LIST, view.t(Key::WorkshopStepsTitle));
    windows::window_ui(ui, view, title, &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(WIDTH.min(screen.width() - 48.0));
        widgets::hint(ui, view.words.workshop_line(workshop));
        injects_ui(ui, view, state);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            ui.set_width(ui.available_width() - 8.0);
            taken = list_ui(ui, view);
            questions_ui(ui, view);
        });
    });
    if let Some(at) = taken {
        actions.push(Action::Stage(StageWish::Step(at)));
        is_open = false;
        windows::close(ui, LIST);
    }
    state.stage.are_steps_open = is_open;
}

/// How many injects are ready and held, and the way to them; nothing where none is prepared.
fn injects_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    if !injects::has_any(view) {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        injects::line_ui(ui, view);
        if ui.button(RichText::new(view.t(Key::InjectsOpen)).size(SMALL)).clicked() {
            state.stage.injects.is_open = true;
        }
    });
}

/// Every step; the one that was chosen.
fn list_ui(ui: &mut Ui, view: &View<'_>) -> Option<usize> {
    let tokens = Tokens::of(ui);
    let session = view.bench.session();
    let present = view.stage.and_then(|stage| stage.show.step());
    let mut taken = None;
    for (at, step) in session.workshop.steps.iter().enumerate() {
        let is_present = present == Some(at);
        let name = format!("{}. {}", at + 1, view.words.step_name(&session.case, step));
        let line = view.words.step_line(&session.workshop, step);
        let text = RichText::new(&name);
        let text = if is_present { text.family(semibold()) } else { text };
        let response = ui.add(Button::selectable(is_present, text).wrap());
        let spoken = view.words.pair(&name, &line);
        response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_present, &spoken));
        if response.clicked() {
            taken = Some(at);
        }
        ui.indent(("workshop-step", at), |ui| {
            ui.label(RichText::new(line).size(SMALL).color(tokens.secondary));
            if let Some(injects) = view.words.injects_planned(step) {
                ui.label(RichText::new(injects).size(SMALL).color(tokens.secondary));
            }
            if is_present && !step.note.is_empty() {
                ui.label(RichText::new(view.words.text_of_case(&session.case, &step.note)).size(SMALL));
            }
        });
    }
    taken
}

/// What the facilitator asks at the end. It goes to no wall.
fn questions_ui(ui: &mut Ui, view: &View<'_>) {
    let session = view.bench.session();
    if session.workshop.questions.is_empty() {
        return;
    }
    ui.add_space(4.0);
    ui.label(RichText::new(view.t(Key::WorkshopQuestions)).family(semibold()).size(SMALL));
    for question in &session.workshop.questions {
        let text = view.words.text_of_case(&session.case, question);
        ui.label(RichText::new(format!("•  {text}")).size(SMALL));
    }
}
