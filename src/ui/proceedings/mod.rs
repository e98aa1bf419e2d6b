//! The Council in time: where it stands, the text on the table, what can follow, and what was done.

mod asks;
mod clock;
mod editor;
mod fields;
mod form;
mod form_ui;
mod left;
mod likely;
mod next;
mod picks;
mod record;
mod ring;
mod table;
mod taken;
mod words_ui;

use egui::{RichText, ScrollArea, Ui};
use serde::{Deserialize, Serialize};

use super::{
    Action, UiState, View,
    theme::{SMALL, semibold},
    widgets,
};
use crate::{
    council::proceedings::{FACTS, State},
    domain::{ActKind, StateCode},
    words::Key,
};

pub use clock::ClockWish;
pub(super) use clock::silence_mark_ui;
use editor::Texts;
pub(super) use editor::texts_ui;
use form::Form;
use form_ui::Laid;
use left::Left;
pub(super) use picks::{one_ui as one_seat_ui, some_ui as some_seats_ui};

/// What the tab of the proceedings remembers; of it, what a hand has written is kept against a crash.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ProceedingsView {
    /// The step being filled in.
    form: Option<Form>,
    /// Those that were begun before, with what was written in them.
    left: Left,
    /// The hour and the source of the next step that needs no form.
    stamp: Stamp,
    /// The window of the texts.
    texts: Texts,
    /// A step to be filled in as soon as the tab shows, and who takes it.
    #[serde(skip)]
    wanted: Option<(ActKind, Option<StateCode>)>,
    /// How high the buttons of a form were last, with the gap above them, points.
    #[serde(skip)]
    foot: Option<f32>,
}

/// As high as the buttons of a form are in one line, before they were laid out for the first time, points.
const FOOT: f32 = 44.0;
/// So much of the fields stays in sight in the lowest of panes, points.
const LEAST_ABOVE_FOOT: f32 = 60.0;

impl ProceedingsView {
    /// Opens the form of a step as soon as the tab shows, with whoever takes it.
    pub(super) fn want(&mut self, kind: ActKind, by: Option<StateCode>) {
        self.wanted = Some((kind, by));
    }

    /// Opens the window of the texts.
    pub fn open_texts(&mut self) {
        self.texts.open();
    }

    /// Whether something stands in it that a hand has written and that no session holds.
    #[must_use]
    pub fn is_written(&self) -> bool {
        let is_written = self.form.as_ref().is_some_and(Form::is_written);
        is_written || !self.left.is_empty() || self.texts.is_written() || self.stamp != Stamp::default()
    }

    /// Whether a step on the text that lies on the table is being filled in.
    #[must_use]
    pub fn is_about_table(&self) -> bool {
        self.form.as_ref().is_some_and(|form| next::is_of_text(form.kind))
    }

    /// The height that the buttons of a form take away from what scrolls above them; none where no form is open.
    fn foot(&self, ui: &Ui) -> f32 {
        if self.form.is_none() && self.wanted.is_none() {
            return 0.0;
        }
        self.foot.unwrap_or(FOOT) + ui.spacing().item_spacing.y
    }

    /// The buttons of a form are so high now; where that is another height, the frame is laid out again.
    fn settle(&mut self, ui: &Ui, height: f32) {
        if self.foot.replace(height).is_none_or(|before| (before - height).abs() > 0.5) {
            ui.request_discard("the buttons of a form are of another height");
        }
    }

    /// Shows a form; one that is open is left.
    fn open(&mut self, form: Form) {
        if let Some(before) = self.form.take() {
            self.leave(before);
        }
        self.form = Some(form);
    }

    /// Leaves a form: what was written in it stays, and comes back when it is opened again.
    fn leave(&mut self, form: Form) {
        if form.is_written() {
            self.left.keep(form);
        } else {
            self.stamp = form.stamp;
        }
    }
}

/// Whether a step of a kind can be taken now.
pub(super) fn may(view: &View<'_>, kind: ActKind) -> bool {
    next::may(view, kind)
}

/// What any step may carry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Stamp {
    /// The hour, as it is typed.
    hour: String,
    /// Where the record shows the step.
    source: String,
}

pub(super) fn proceedings_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let foot = state.proceedings.foot(ui);
    let area = ScrollArea::vertical().id_salt("proceedings").auto_shrink(false);
    let area = area.max_height((ui.available_height() - foot).max(LEAST_ABOVE_FOOT));
    let shown = area.show(ui, |ui| {
        widgets::beside_bar(ui);
        head_ui(ui, view);
        table::table_ui(ui, view, state, actions);
        let laid = next::next_ui(ui, view, state, actions);
        // A form that puts a text holds its words.
        if !laid.as_ref().is_some_and(Laid::has_text) {
            table::words_on_table_ui(ui, view);
        }
        record::record_ui(ui, view, actions);
        ui.add_space(8.0);
        laid
    });
    if let Some(laid) = shown.inner {
        let top = ui.cursor().top();
        form_ui::foot_ui(ui, view, state, laid, actions);
        state.proceedings.settle(ui, ui.cursor().top() - top);
    }
}

/// Where the Council stands, in one sentence; before the first step, what taking one means.
fn head_ui(ui: &mut Ui, view: &View<'_>) {
    let session = view.bench.session();
    if session.proceedings.steps.is_empty() {
        widgets::secondary(ui, view.t(Key::ProceedingsNone));
        let states = |fact| !session.incident.values_of(fact).is_empty();
        if FACTS.into_iter().any(states) || !session.incident.request.is_empty() {
            widgets::hint(ui, view.t(Key::ProceedingsTakeOver));
        }
        return;
    }
    if view.is_sealed() {
        return;
    }
    let sentence = view.words.sitting(view.bench.assessment(), view.bench.in_force());
    widgets::heading(ui, RichText::new(sentence).family(semibold()).size(SMALL + 1.0));
}

/// Where the proceedings stand on the day looked at.
fn standing(view: &View<'_>) -> State {
    let assessment = view.bench.assessment();
    let session = view.bench.session();
    match &assessment.request.sitting {
        Some(sitting) => (**sitting).clone(),
        None => State::on(&session.proceedings, &assessment.roster, session.as_of),
    }
}
