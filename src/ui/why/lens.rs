//! The reasons from the side of the author: what keeps the scenario below each element, and the story told on each way.

use egui::{RichText, ScrollArea, Ui};

use super::marks_ui;
use crate::{
    costs,
    domain::{Branch, FactSet, FactValue},
    explore::{Below, Lift, lens},
    ui::{UiState, View, keys::Shortcut, theme::semibold, widgets},
    words::Key,
};

/// The button that turns the lens on, with its key.
pub(super) fn open_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    if view.bench.assessment().is_blank {
        return;
    }
    let button = ui.button(view.t(Key::LensTitle));
    if button.on_hover_text(Shortcut::Lens.text(view)).clicked() {
        state.why.is_lens = true;
    }
}

pub(super) fn lens_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    ScrollArea::vertical().id_salt("lens").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        if ui.button(format!("{} {}", widgets::icon::BACK, view.t(Key::LensClose))).clicked() {
            state.why.is_lens = false;
        }
        ui.add_space(4.0);
        widgets::heading(ui, RichText::new(view.t(Key::LensTitle)).family(semibold()));
        widgets::hint(ui, view.t(Key::LensWhy));
        let standard = &view.bench.settings().standard;
        for below in lens(view.bench.in_force(), view.bench.assessment(), standard) {
            below_ui(ui, view, state, &below);
        }
        widgets::hairline(ui);
        stories_ui(ui, view);
        ui.add_space(8.0);
    });
}

fn below_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, below: &Below) {
    ui.add_space(6.0);
    let words = view.words;
    let grade = words.grade(below.element, below.grade);
    ui.horizontal_wrapped(|ui| {
        widgets::grade(ui, below.grade, &grade);
        widgets::heading(ui, RichText::new(words.element(below.element)).family(semibold()));
    });
    if below.lifts.is_empty() {
        widgets::hint(ui, view.t(if below.is_met() { Key::LensMet } else { Key::LensAlone }));
    }
    for lift in &below.lifts {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            marks_ui(ui, view, state, FactSet::of(&[lift.fact]));
            widgets::secondary(ui, line_of(view, below, lift));
        });
    }
}

fn line_of(view: &View<'_>, below: &Below, lift: &Lift) -> String {
    let words = view.words;
    let named = |value: &FactValue| words.fill(Key::LensValue, &[("value", words.value(value).into())]);
    let values: Vec<String> = lift.values.iter().map(named).collect();
    let args = [
        ("fact", words.fact(lift.fact).into()),
        ("values", values.join(", ").into()),
        ("grade", words.grade(below.element, lift.grade).into()),
    ];
    if lift.status == view.bench.assessment().threshold.status {
        return words.fill(Key::LensLift, &args);
    }
    let [fact, values, grade] = args;
    words.fill(Key::LensLiftWhole, &[fact, values, grade, ("status", words.status(lift.status).into())])
}

/// The adversary's story as it would be told on each way; helped and hurt are never set against each other.
fn stories_ui(ui: &mut Ui, view: &View<'_>) {
    widgets::pane_title(ui, &view.t(Key::LensStory));
    let (catalog, session, assessment) = (view.bench.catalog(), view.bench.in_force(), view.bench.assessment());
    for branch in [Branch::Agreed, Branch::Blocked, Branch::NotRaised] {
        let story = costs::costs(catalog, session, assessment, branch).story;
        ui.add_space(4.0);
        widgets::heading(ui, RichText::new(view.words.branch(branch)).family(semibold()));
        let weighed = [("helped", story.helped.to_string().into()), ("hurt", story.hurt.to_string().into())];
        widgets::hint(ui, view.words.fill(Key::CostsStoryWeighed, &weighed));
        for line in story.firing_lines() {
            widgets::secondary(ui, view.words.story_line(&line.id));
        }
    }
}
