//! Facts that the steps of the proceedings state: they show what follows, and lead there.

use egui::{RichText, Ui};

use crate::{
    council::proceedings::FACTS,
    domain::FactId,
    ui::{UiState, View, theme::SMALL, widgets},
    words::Key,
};

/// Whether a fact follows from steps, so that no hand states it.
pub(super) fn follows(view: &View<'_>, fact: FactId) -> bool {
    FACTS.contains(&fact) && view.bench.session().proceedings.state_facts()
}

/// What stands in the place of the editor: that the fact follows, and the way there.
pub(super) fn followed_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    widgets::secondary(ui, view.t(Key::ProceedingsFollows));
    let response = ui.button(RichText::new(view.t(Key::ProceedingsOpen)).size(SMALL));
    if response.clicked() {
        state.show_proceedings();
    }
}
