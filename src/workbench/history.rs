//! Undo and redo: whole sessions, one a step.

use std::{collections::VecDeque, sync::Arc};

use super::{change::Change, command::Gesture, snapshot::Snapshot};
use crate::domain::{Log, Session};

/// Steps kept; older ones are dropped.
const MOST_STEPS: usize = 10_000;
/// Memory for the steps, in bytes by estimate; beyond it older ones are dropped.
const MOST_BYTES: usize = 12 * 1024 * 1024;

/// A step: the session before it, and what it changed.
#[derive(Clone, Debug)]
pub(super) struct Step {
    session: Snapshot,
    pub(super) change: Change,
}

impl Step {
    fn bytes(&self) -> usize {
        size_of::<Self>() + self.session.bytes() + self.change.bytes()
    }
}

/// Whole sessions, not differences: a snapshot cannot be wrong, and what did not change is shared.
/// A copy shares them until one of both takes a step.
#[derive(Clone, Debug, Default)]
pub(super) struct History {
    past: Arc<VecDeque<Step>>,
    future: Arc<VecDeque<Step>>,
    bytes: usize,
    dropped: usize,
    open_gesture: Option<Gesture>,
}

impl History {
    /// Whether a command of this gesture joins the step that is open.
    pub(super) fn continues(&self, gesture: Option<&Gesture>) -> bool {
        gesture.is_some() && gesture == self.open_gesture.as_ref() && !self.past.is_empty()
    }

    /// Records the step from a session and returns what it changed; a gesture that goes on joins the
    /// step it began.
    pub(super) fn record(&mut self, before: &Session, change: Change, gesture: Option<Gesture>) -> Change {
        let continues = self.continues(gesture.as_ref());
        self.open_gesture = gesture;
        self.forget_future();
        if continues && let Some(begun) = Arc::make_mut(&mut self.past).back_mut() {
            self.bytes -= begun.bytes();
            begun.change = begun.change.clone().followed_by(change);
            self.bytes += begun.bytes();
            return begun.change.clone();
        }
        let session = snapshot(before, change.what.is_another_document(), self.past.back());
        let step = Step { session, change: change.clone() };
        self.bytes += step.bytes();
        Arc::make_mut(&mut self.past).push_back(step);
        self.drop_the_oldest();
        change
    }

    /// The step just taken stays, whatever it takes.
    fn drop_the_oldest(&mut self) {
        while self.past.len() > 1 && (self.past.len() > MOST_STEPS || self.bytes > MOST_BYTES) {
            if let Some(step) = Arc::make_mut(&mut self.past).pop_front() {
                self.bytes -= step.bytes();
                self.dropped += 1;
            }
        }
    }

    fn forget_future(&mut self) {
        for step in Arc::make_mut(&mut self.future).drain(..) {
            self.bytes -= step.bytes();
        }
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

    /// How many steps before the oldest were dropped.
    pub(super) fn dropped(&self) -> usize {
        self.dropped
    }

    /// Puts the session before the last step in the place of the present one.
    pub(super) fn undo(&mut self, present: &mut Session) -> Option<Change> {
        self.open_gesture = None;
        swap(Arc::make_mut(&mut self.past), Arc::make_mut(&mut self.future), present, &mut self.bytes)
            .map(Change::undone)
    }

    /// Puts the session after the step that was undone last in the place of the present one.
    pub(super) fn redo(&mut self, present: &mut Session) -> Option<Change> {
        self.open_gesture = None;
        swap(Arc::make_mut(&mut self.future), Arc::make_mut(&mut self.past), present, &mut self.bytes)
    }
}

fn swap(
    from: &mut VecDeque<Step>,
    to: &mut VecDeque<Step>,
    present: &mut Session,
    bytes: &mut usize,
) -> Option<Change> {
    let step = from.pop_back()?;
    let kept = Step { session: snapshot(present, step.session.has_log(), Some(&step)), change: step.change.clone() };
    *bytes = *bytes + kept.bytes() - step.bytes();
    let log: Log = std::mem::take(&mut present.log);
    *present = step.session.session(&log);
    to.push_back(kept);
    Some(step.change)
}

fn snapshot(session: &Session, with_log: bool, neighbour: Option<&Step>) -> Snapshot {
    let snapshot = Snapshot::of(session, neighbour.map(|step| &step.session));
    if with_log { snapshot.with_log(&session.log) } else { snapshot }
}
