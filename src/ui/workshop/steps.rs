//! The run sheet: the steps with their planned minutes.

use egui::{RichText, ScrollArea, Ui};

use crate::{
    ui::{
        View,
        theme::{SMALL, Tokens},
        widgets,
    },
    words::Key,
};

pub(super) fn steps_ui(ui: &mut Ui, view: &View<'_>) {
    let session = view.bench.session();
    let workshop = &session.workshop;
    if !workshop.has_steps() {
        widgets::hint(ui, view.t(Key::WorkshopNoSteps));
        return;
    }
    widgets::hint(ui, view.words.workshop_line(workshop));
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for (at, step) in workshop.steps.iter().enumerate() {
            ui.label(format!("{}. {}", at + 1, view.words.step_name(&session.case, step)));
            let line = RichText::new(view.words.step_line(workshop, step)).size(SMALL).color(Tokens::of(ui).secondary);
            ui.indent(("run-sheet", at), |ui| ui.label(line));
        }
    });
}
