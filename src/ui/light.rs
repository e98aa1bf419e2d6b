//! What is lit: a fact under the hand lights its reasons, and a reason its facts.

use egui::{Rect, Stroke, StrokeKind, Ui};

use super::{UiState, theme::Tokens};
use crate::domain::{FactId, FactSet};

/// The fact, and the facts of the reason, that the pointer or the keyboard is at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Light {
    /// The fact.
    pub fact: Option<FactId>,
    /// The facts of the reason.
    pub reason: Option<FactSet>,
}

/// What is lit in this frame, and what this frame finds for the next one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lights {
    /// What is lit.
    pub shown: Light,
    /// What the hand was found at so far.
    found: Light,
}

impl Lights {
    /// The hand is at a fact.
    pub(super) fn at_fact(&mut self, fact: FactId) {
        self.found.fact = Some(fact);
    }

    /// The hand is at a reason that rests on these facts.
    pub(super) fn at_reason(&mut self, facts: FactSet) {
        self.found.reason = Some(facts);
    }

    /// Whether a fact is lit by a reason.
    pub(super) fn lights_fact(&self, fact: FactId) -> bool {
        self.shown.reason.is_some_and(|facts| facts.contains(fact))
    }

    /// Whether a reason that rests on these facts is lit by a fact.
    pub(super) fn lights_reason(&self, facts: FactSet) -> bool {
        self.shown.fact.is_some_and(|fact| facts.contains(fact))
    }
}

/// Ends a frame. Panels drawn before the one the hand is at light up in the next frame, which is asked for only where
/// something is to be lit otherwise.
pub(super) fn settle(ui: &Ui, state: &mut UiState) {
    let found = std::mem::take(&mut state.lights.found);
    if found != state.lights.shown {
        state.lights.shown = found;
        ui.ctx().request_repaint();
    }
}

/// The mark of what is lit: an outline and no fill.
pub(super) fn outline(ui: &Ui, rect: Rect) {
    let stroke = Stroke::new(1.5, Tokens::of(ui).accent);
    ui.painter().rect_stroke(rect.expand2(egui::vec2(3.0, 1.0)), 4.0, stroke, StrokeKind::Inside);
}
