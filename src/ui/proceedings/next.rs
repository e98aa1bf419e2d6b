//! What can follow: every legal step as a button, and no other.

use egui::{Response, RichText, Ui};

use super::{
    asks::Asks,
    fields,
    form::Form,
    form_ui::{self, Laid},
    left, standing,
    taken::{edits, in_time},
};
use crate::{
    council::{
        TextState,
        proceedings::{AtDeadline, State, Table, at_deadline, legal},
    },
    domain::{ActKind, Edit, StateCode, StepError},
    ui::{Action, UiState, View, theme::SMALL, widgets},
    words::Key,
};

/// What can follow; the form that is filled in, whose buttons are not laid out yet.
pub(super) fn next_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) -> Option<Laid> {
    let standing = standing(view);
    ui.add_space(4.0);
    if let Some(error) = in_time(&view.bench.session().proceedings, view.bench.session().as_of) {
        late_ui(ui, view, error, actions);
        return None;
    }
    let offered = if standing.is_ended { Vec::new() } else { offered(view, &standing) };
    let wanted = state.proceedings.wanted.take().filter(|(kind, _)| offered.contains(kind));
    if let Some((kind, by)) = wanted {
        let form = wanted_form(view, state, kind, by);
        state.proceedings.open(form);
    }
    match state.proceedings.form.take() {
        Some(form) if offered.contains(&form.kind) => {
            return Some(form_ui::form_ui(ui, view, form));
        }
        // It does not follow any more.
        Some(form) => state.proceedings.leave(form),
        None => {}
    }
    if standing.is_ended {
        widgets::secondary(ui, view.t(Key::ProceedingsOver));
    } else {
        buttons_ui(ui, view, state, &standing, &offered, actions);
    }
    None
}

/// Whether a step of a kind can be taken on the day looked at.
pub(super) fn may(view: &View<'_>, kind: ActKind) -> bool {
    let standing = standing(view);
    let session = view.bench.session();
    in_time(&session.proceedings, session.as_of).is_none()
        && !standing.is_ended
        && offered(view, &standing).contains(&kind)
}

/// The form of a step that a key asked for, taken by nobody else than was named.
fn wanted_form(view: &View<'_>, state: &mut UiState, kind: ActKind, by: Option<StateCode>) -> Form {
    let mut form = Form::new(kind, view, by.or(state.council.seat));
    if let Some(seat) = by {
        form.by = vec![seat];
    }
    state.proceedings.left.take_again(&form).unwrap_or(form).opened_by_key()
}

/// Steps stand on a later day than the one looked at, so that none of it can follow.
fn late_ui(ui: &mut Ui, view: &View<'_>, error: StepError, actions: &mut Vec<Action>) {
    widgets::secondary(ui, view.words.step_error(error));
    if let StepError::Early { last, .. } = error {
        let look = view.words.fill(Key::ProceedingsGoTo, &[("day", view.words.day(last).into())]);
        if ui.button(RichText::new(look).size(SMALL)).clicked() {
            actions.push(Action::Edit(Edit::SetAsOf(last)));
        }
    }
}

/// The legal kinds of step that somebody can take now.
fn offered(view: &View<'_>, standing: &State) -> Vec<ActKind> {
    let mut kinds = legal(standing);
    let assessment = view.bench.assessment();
    kinds.retain(|kind| match kind {
        // That a text can be agreed is an answer.
        ActKind::Adopted if view.is_sealed() => false,
        // A text is agreed where nobody stands in the way, and not before.
        ActKind::Adopted => match assessment.council.text.as_ref().map(|text| text.state) {
            Some(TextState::Agreed) => true,
            Some(TextState::Running) => {
                matches!(at_deadline(&assessment.roster, &assessment.council), AtDeadline::Kept(_))
            }
            Some(TextState::Broken | TextState::Opposed | TextState::Waits) | None => false,
        },
        // What has not begun cannot end.
        ActKind::Ended => standing.steps > 0,
        ActKind::Said => !assessment.request.who_can_ask.is_empty(),
        ActKind::Raised
        | ActKind::Met
        | ActKind::Article4Asked
        | ActKind::Article4Held
        | ActKind::Article5Proposed
        | ActKind::Put
        | ActKind::SilenceOpened
        | ActKind::SilenceBroken
        | ActKind::LetterWithdrawn
        | ActKind::Amended
        | ActKind::Withdrawn
        | ActKind::Confirmed
        | ActKind::MeasuresDecided
        | ActKind::NationalAction
        | ActKind::Moved
        | ActKind::LetterSent => true,
    });
    kinds
}

/// Whether a step is about the text on the table.
pub(super) fn is_of_text(kind: ActKind) -> bool {
    match kind {
        ActKind::Put
        | ActKind::SilenceOpened
        | ActKind::SilenceBroken
        | ActKind::LetterWithdrawn
        | ActKind::Amended
        | ActKind::Withdrawn
        | ActKind::Adopted => true,
        ActKind::Raised
        | ActKind::Met
        | ActKind::Article4Asked
        | ActKind::Article4Held
        | ActKind::Article5Proposed
        | ActKind::Said
        | ActKind::Confirmed
        | ActKind::MeasuresDecided
        | ActKind::NationalAction
        | ActKind::Moved
        | ActKind::LetterSent
        | ActKind::Ended => false,
    }
}

fn buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    standing: &State,
    offered: &[ActKind],
    actions: &mut Vec<Action>,
) {
    for (key, of_text) in [(Key::ProceedingsWithText, true), (Key::ProceedingsInCouncil, false)] {
        let kinds: Vec<ActKind> = offered.iter().copied().filter(|kind| is_of_text(*kind) == of_text).collect();
        if kinds.is_empty() {
            continue;
        }
        widgets::hint(ui, view.t(key));
        ui.horizontal_wrapped(|ui| {
            for kind in kinds {
                let response = ui.button(RichText::new(label(view, standing, kind)).size(SMALL));
                if response.clicked() {
                    begin(view, state, (kind, &response), actions);
                }
            }
        });
    }
    left::left_ui(ui, view, state, standing, offered);
    fields::stamp_ui(ui, view, &mut state.proceedings.stamp);
}

/// What a button says of a step.
pub(super) fn label(view: &View<'_>, standing: &State, kind: ActKind) -> String {
    let table = standing.table.as_ref();
    let is_broken = table.is_some_and(|table| !table.letters().is_empty());
    let is_silent = table.is_some_and(Table::is_silent);
    if kind == ActKind::SilenceOpened && is_broken {
        view.t(Key::ProceedingsPutAgain)
    } else if kind == ActKind::Adopted && is_silent {
        view.t(Key::ProceedingsReached)
    } else {
        view.words.act(kind)
    }
}

/// Opens the form of a step; where there is nothing to fill in, takes it.
fn begin(view: &View<'_>, state: &mut UiState, (kind, opened_by): (ActKind, &Response), actions: &mut Vec<Action>) {
    let form = Form::new(kind, view, state.council.seat);
    let form = match state.proceedings.left.take_again(&form) {
        Some(begun) => begun,
        None => form.stamped(std::mem::take(&mut state.proceedings.stamp)),
    };
    let form = form.opened_by(opened_by);
    if !Asks::of(kind).anything(kind)
        && let Ok(edits) = edits(view, &form)
    {
        actions.push(Action::EditAll(edits));
        return;
    }
    state.proceedings.open(form);
}
