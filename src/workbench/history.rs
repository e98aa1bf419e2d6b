//! Undo and redo: whole sessions, one a step.

use std::collections::VecDeque;

use super::{change::Change, command::Gesture};
use crate::domain::Session;

/// Steps kept; older ones are dropped.
const MOST_STEPS: usize = 10_000;

/// A step: the session before it, and what it changed.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) session: Session,
    pub(super) change: Change,
}

/// Whole sessions, not differences: a session is a few kilobytes, and a snapshot cannot be wrong.
#[derive(Debug, Default)]
pub(super) struct History {
    past: VecDeque<Step>,
    future: VecDeque<Step>,
    open_gesture: Option<Gesture>,
}

impl History {
    /// Records a step and returns what it changed; a gesture that goes on joins the step it began.
    pub(super) fn record(&mut self, step: Step, gesture: Option<Gesture>) -> Change {
        let continues = gesture.is_some() && gesture == self.open_gesture;
        self.open_gesture = gesture;
        self.future.clear();
        if continues && let Some(begun) = self.past.back_mut() {
            begun.change = begun.change.clone().followed_by(step.change);
            return begun.change.clone();
        }
        if self.past.len() == MOST_STEPS {
            self.past.pop_front();
        }
        let change = step.change.clone();
        self.past.push_back(step);
        change
    }

    pub(super) fn end_gesture(&mut self) {
        self.open_gesture = None;
    }

    pub(super) fn past(&self) -> &VecDeque<Step> {
        &self.past
    }

    pub(super) fn future(&self) -> &VecDeque<Step> {
        &self.future
    }

    /// Puts the session before the last step in the place of the present one.
    pub(super) fn undo(&mut self, present: &mut Session) -> Option<Change> {
        self.open_gesture = None;
        swap(&mut self.past, &mut self.future, present).map(Change::undone)
    }

    /// Puts the session after the step that was undone last in the place of the present one.
    pub(super) fn redo(&mut self, present: &mut Session) -> Option<Change> {
        self.open_gesture = None;
        swap(&mut self.future, &mut self.past, present)
    }
}

fn swap(from: &mut VecDeque<Step>, to: &mut VecDeque<Step>, present: &mut Session) -> Option<Change> {
    let Step { session, change } = from.pop_back()?;
    let session = std::mem::replace(present, session);
    to.push_back(Step { session, change: change.clone() });
    Some(change)
}
