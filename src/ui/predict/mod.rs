//! Predict, then reveal: the sealed case, the comparison after it, and how sure and how right across cases.
//!
//! A sealed case is drawn by a layout of its own, which is given the facts and no answer: what it does not have it
//! cannot show.

mod calibration;
mod compare;
mod facts;
mod form;
mod ribbon;
mod scale;
mod sealed;

use egui::Ui;

use super::{Action, View, widgets};
use crate::{
    predict::{Asking, Draft, Entry, Revealed, Seal},
    words::Key,
};

pub(super) use calibration::calibration_ui;
pub(super) use compare::compare_ui;
pub(super) use ribbon::{Plate, plate_ui};
pub(super) use sealed::sealed_ui;

/// What the views know of predictions.
#[derive(Clone, Copy, Debug)]
pub struct Predicting<'a> {
    /// Whether a case from the start page asks for one.
    pub asking: Asking,
    /// The seal on the session, while its answers are hidden.
    pub seal: Option<Seal>,
    /// What was predicted of this document, once it is revealed.
    pub revealed: Option<&'a Revealed>,
    /// Whether what was predicted of this document goes into its file; none where nothing was.
    pub carries: Option<bool>,
    /// The predictions kept across cases, the newest last.
    pub kept: &'a [Entry],
}

/// What the views remember of predictions between frames.
#[derive(Clone, Debug, Default)]
pub struct PredictView {
    /// The prediction being made.
    pub draft: Draft,
    /// Whether the comparison is open.
    pub compare: bool,
    /// Whether the page of how sure and how right is open.
    pub calibration: bool,
    /// Whether the button that clears the predictions was clicked once.
    clears: bool,
    /// Whether the keyboard was at one of the questions in the last frame: elsewhere Enter is a click and no reveal.
    at_form: bool,
}

/// Whether the prediction goes into the file, where there is one, and that the person may leave it out.
fn carry_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let Some(mut carries) = view.predict.carries.filter(|_| view.is_work() && view.guide.is_none()) else { return };
    if ui.checkbox(&mut carries, view.t(Key::PredictCarry)).changed() {
        actions.push(Action::CarryPrediction(carries));
    }
    widgets::hint(ui, view.t(Key::PredictCarryHint));
    ui.add_space(4.0);
}
