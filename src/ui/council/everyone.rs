//! Everyone at once, by a key: it says what the next digit will do, and waits for it a short while only.

use std::time::Duration;

use egui::{RichText, Ui};

use crate::{
    domain::Stance,
    domain::StateCode,
    ui::{
        UiState, View,
        theme::{Tokens, semibold},
    },
    words::Key,
};

/// Seconds for which the digit is waited for.
const PATIENCE: f64 = 2.0;

/// Every seat but an attacker's whose objection is the model's own: that one is lifted on purpose only.
pub(super) fn everyone(view: &View<'_>) -> Vec<StateCode> {
    let assessment = view.bench.assessment();
    let is_held = |seat| {
        let position = assessment.council.position(seat);
        position.is_default && position.stance == Stance::Objects
    };
    assessment.roster.iter().filter(|(seat, _)| !is_held(*seat)).map(|(_, state)| state).collect()
}

/// Selects everyone until the digit comes, or does not.
pub(super) fn ask(ui: &Ui, view: &View<'_>, state: &mut UiState) {
    state.council.selection = everyone(view);
    state.council.everyone_until = Some(ui.input(|input| input.time) + PATIENCE);
}

/// Whether everyone waits for a digit.
pub(super) fn is_asked(state: &UiState) -> bool {
    state.council.everyone_until.is_some()
}

/// Nobody waits any more.
pub(super) fn let_go(state: &mut UiState) {
    if state.council.everyone_until.take().is_some() {
        state.council.selection.clear();
    }
}

/// Lets everyone go when the digit has not come in time.
pub(super) fn settle(ui: &Ui, state: &mut UiState) {
    let Some(until) = state.council.everyone_until else { return };
    let left = until - ui.input(|input| input.time);
    if left <= 0.0 {
        let_go(state);
    } else {
        ui.request_repaint_after(Duration::from_secs_f64(left));
    }
}

/// In the place of the seat: what the next digit will do.
pub(super) fn ask_ui(ui: &mut Ui, view: &View<'_>, state: &UiState) {
    let text = view.words.fill(Key::EveryoneAsked, &[("seats", state.council.selection.len().into())]);
    ui.label(RichText::new(text).family(semibold()).color(Tokens::of(ui).accent));
}
