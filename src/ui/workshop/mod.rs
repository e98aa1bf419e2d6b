//! The page on which a workshop is prepared: in the place of the panes, under the verdict.

mod check;
mod steps;

use egui::{Key as Press, RichText, Ui};

use super::{
    UiState, View, pages,
    theme::{GUTTER, semibold},
    widgets,
};
use crate::words::Key;

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopTab {
    /// The steps, with what is planned for each.
    RunSheet,
    /// What will not work in a room.
    Check,
}

impl WorkshopTab {
    /// Every tab with its name.
    pub const ALL: [(Self, Key); 2] = [(Self::RunSheet, Key::WorkshopRunSheet), (Self::Check, Key::RehearsalTab)];
}

/// What the page remembers between frames.
#[derive(Clone, Debug, Default)]
pub struct WorkshopView {
    /// What it shows; none while it is closed.
    pub tab: Option<WorkshopTab>,
}

pub(super) fn workshop_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, tab: WorkshopTab) {
    head_ui(ui, view, state, tab);
    widgets::hairline(ui);
    match tab {
        WorkshopTab::RunSheet => steps::steps_ui(ui, view),
        WorkshopTab::Check => check::check_ui(ui, view, state),
    }
    if !state.was_typing && ui.input(|input| input.key_pressed(Press::Escape)) {
        state.workshop.tab = None;
    }
}

fn head_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, tab: WorkshopTab) {
    ui.horizontal_wrapped(|ui| {
        if ui.button(format!("{} {}", widgets::icon::BACK, view.t(Key::LedgerClose))).clicked() {
            state.workshop.tab = None;
        }
        ui.add_space(GUTTER);
        let title = view.t(Key::WorkshopPage);
        let heading = ui.label(RichText::new(&title).family(semibold()));
        pages::heads(ui, state, &heading, &title);
        ui.add_space(GUTTER);
        for (other, key) in WorkshopTab::ALL {
            let family = if other == tab { semibold() } else { egui::FontFamily::Proportional };
            if ui.selectable_label(other == tab, RichText::new(view.t(key)).family(family)).clicked() {
                state.workshop.tab = Some(other);
            }
        }
    });
}
