//! The page on which a workshop is prepared: in the place of the panes, under the verdict.

mod changes;
mod check;
mod fields;
mod fog;
mod injects;
mod numbers;
mod steps;

use egui::{Key as Press, Response, RichText, Ui};

use super::{
    Action, UiState, View, pages,
    theme::{GUTTER, semibold},
    widgets,
};
use crate::words::Key;

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkshopTab {
    /// The steps, with what is planned for each.
    RunSheet,
    /// What can be brought into play.
    Injects,
    /// What some delegations are told and others are not.
    Fog,
    /// What will not work in a room.
    Check,
}

impl WorkshopTab {
    /// Every tab with its name.
    pub const ALL: [(Self, Key); 4] = [
        (Self::RunSheet, Key::WorkshopRunSheet),
        (Self::Injects, Key::InjectsTitle),
        (Self::Fog, Key::FogTitle),
        (Self::Check, Key::RehearsalTab),
    ];
}

/// What the page remembers between frames.
#[derive(Clone, Debug, Default)]
pub struct WorkshopView {
    /// What it shows; none while it is closed.
    pub tab: Option<WorkshopTab>,
    /// The entry that is unfolded, by its tab and its place from 0.
    pub open: Option<(WorkshopTab, usize)>,
    /// Whether the first field of that entry, which is new, has yet to take the keyboard.
    is_new: bool,
}

impl WorkshopView {
    fn is_open(&self, tab: WorkshopTab, at: usize) -> bool {
        self.open == Some((tab, at))
    }

    /// Unfolds an entry, or folds it again.
    fn turn(&mut self, tab: WorkshopTab, at: usize) {
        self.open = (!self.is_open(tab, at)).then_some((tab, at));
    }

    /// Unfolds an entry that is about to be there, and gives its first field the keyboard.
    fn open(&mut self, tab: WorkshopTab, at: usize) {
        (self.open, self.is_new) = (Some((tab, at)), true);
    }

    /// Lets the first field of a new entry take the keyboard.
    fn settle(&mut self, first: &Response) {
        if std::mem::take(&mut self.is_new) {
            first.request_focus();
            first.scroll_to_me(None);
        }
    }
}

pub(super) fn workshop_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    tab: WorkshopTab,
    actions: &mut Vec<Action>,
) {
    head_ui(ui, view, state, tab);
    widgets::hairline(ui);
    match tab {
        WorkshopTab::RunSheet => steps::steps_ui(ui, view, state, actions),
        WorkshopTab::Injects => injects::injects_ui(ui, view, state, actions),
        WorkshopTab::Fog => fog::fog_ui(ui, view, state, actions),
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
