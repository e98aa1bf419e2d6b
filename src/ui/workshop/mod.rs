//! The page on which a workshop is prepared: in the place of the panes, under the verdict.

mod changes;
mod check;
mod delegations;
mod fields;
mod fog;
mod injects;
mod messages;
mod numbers;
mod steps;
mod table;

use egui::{Key as Press, Response, RichText, Ui};

pub(super) use table::table_ui;

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
    /// Who plays.
    Delegations,
    /// What delegations write to each other.
    Messages,
    /// What will not work in a room.
    Check,
}

impl WorkshopTab {
    /// Every tab with its name.
    pub const ALL: [(Self, Key); 6] = [
        (Self::RunSheet, Key::WorkshopRunSheet),
        (Self::Injects, Key::InjectsTitle),
        (Self::Fog, Key::FogTitle),
        (Self::Delegations, Key::DelegationsTab),
        (Self::Messages, Key::MessagesTab),
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
    /// Whether the first field of that entry has yet to take the keyboard, because the entry is new or a press led to it.
    takes_keyboard: bool,
    /// Whether the role sheet of that entry has yet to be unfolded, because a press led to it.
    opens_sheet: bool,
    /// What is being written and stands in no session yet.
    pub written: Written,
    /// Which messages are shown, and whether with what they say.
    pub messages: messages::MessagesView,
    /// The window of tables from a spreadsheet.
    pub table: table::TableView,
    /// Whether something was on the wall when the role sheets were drawn last: where it begins to be, they are folded away.
    pub roles_on_stage: bool,
}

impl WorkshopView {
    fn is_open(&self, tab: WorkshopTab, at: usize) -> bool {
        self.open == Some((tab, at))
    }

    /// Unfolds an entry, or folds it again.
    pub fn turn(&mut self, tab: WorkshopTab, at: usize) {
        self.open = (!self.is_open(tab, at)).then_some((tab, at));
    }

    /// Unfolds an entry that is about to be there, and gives its first field the keyboard.
    fn open(&mut self, tab: WorkshopTab, at: usize) {
        (self.open, self.takes_keyboard) = (Some((tab, at)), true);
    }

    /// Shows an entry by its number from 1, unfolded, and gives its first field the keyboard.
    fn go_to(&mut self, tab: WorkshopTab, number: usize) {
        self.tab = Some(tab);
        self.open(tab, number.saturating_sub(1));
    }

    /// Lets the first field of an entry take the keyboard, where that is awaited.
    fn settle(&mut self, first: &Response) {
        if std::mem::take(&mut self.takes_keyboard) {
            first.request_focus();
            first.scroll_to_me(None);
        }
    }
}

/// What is being written on the page and nothing has taken yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Written {
    /// The name of a new delegation.
    pub delegation: String,
    /// A message.
    pub message: messages::MessageDraft,
    /// Rows of a table.
    pub rows: String,
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
        WorkshopTab::Check => check::check_ui(ui, view, state, actions),
        WorkshopTab::Delegations => delegations::delegations_ui(ui, view, state, actions),
        WorkshopTab::Messages => messages::messages_ui(ui, view, state, actions),
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
