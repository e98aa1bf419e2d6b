//! The one door for change: commands, undo, and what followed.
//!
//! The workbench holds the session on screen and its assessment, and nobody else can change either.
//! At all times `assessment == assess(catalog, session)`.

mod change;
mod command;
mod derived;
mod history;
mod nearby;
mod sealed;
#[cfg(test)]
mod proceedings_tests;
mod signature;
mod snapshot;

pub use change::{Change, Glance, Hidden, SittingGlance, What};
pub use command::{Command, Earlier, Gesture, Replacement};
use derived::Derived;
use history::{History, Step};
pub use signature::Signature;
use signature::told;

use std::borrow::Cow;

use crate::{
    assess::{self, Assessment, assess},
    catalog::{Catalog, ledger::Entry},
    council::{self, Council},
    domain::{Clock, Day, Edit, MOST_PREDICTIONS, Predicted, Session, Stance, StateCode, Way},
    explore::{Hindsight, confirmed},
};

/// A gesture that goes on: its lines of the log are told anew with every command that joins it.
#[derive(Debug)]
struct OpenGesture {
    /// The session before its first command.
    before: Session,
    /// How many lines the log had then.
    lines: usize,
}

/// The session being worked on.
#[derive(Debug)]
pub struct Workbench {
    catalog: &'static Catalog,
    session: Session,
    /// The session with the facts that follow from its steps, where it has any.
    in_force: Option<Box<Session>>,
    assessment: Assessment,
    derived: Box<Derived>,
    history: History,
    signature: Signature,
    open_gesture: Option<OpenGesture>,
    last_change: Option<Change>,
    revision: u64,
    /// Whether nothing is found beside what is stated.
    is_sealed: bool,
}

impl Workbench {
    /// A workbench with a session on it.
    #[must_use]
    pub fn new(catalog: &'static Catalog, session: Session) -> Self {
        let assessment = assess(catalog, &session);
        Self {
            catalog,
            in_force: in_force(catalog, &session),
            session,
            assessment,
            derived: Box::default(),
            history: History::default(),
            signature: Signature::default(),
            open_gesture: None,
            last_change: None,
            revision: 0,
            is_sealed: false,
        }
    }

    /// The workbench as it shows to one who sees this session in the place of its own: with the same steps and the same last
    /// change. Whatever is done is done on the workbench itself.
    #[must_use]
    pub fn seen_as(&self, session: Session) -> Self {
        Self {
            history: self.history.clone(),
            last_change: self.last_change.clone(),
            revision: self.revision,
            ..Self::new(self.catalog, session)
        }
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The session as the steps of its proceedings tell it: with the facts that follow from them. Without steps it is the
    /// session itself. Whoever reads [F22] to [F27] beside the assessment reads it.
    #[must_use]
    pub fn in_force(&self) -> &Session {
        self.in_force.as_deref().unwrap_or(&self.session)
    }

    /// What follows from it.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// What was known on one day beside what was known on another.
    #[must_use]
    pub fn hindsight(&self, days: [Day; 2]) -> Hindsight {
        Hindsight::of(self.catalog, self.in_force(), days)
    }

    /// The day of an agreement that waited for its origin, and the day whose facts confirmed it.
    #[must_use]
    pub fn confirmed(&self) -> Option<(Day, Day)> {
        confirmed(self.course())
    }

    /// What the Council would do if one seat took another stance.
    #[must_use]
    pub fn council_if(&self, seat: StateCode, stance: Stance) -> Council {
        let mut session = self.session.clone();
        Edit::SetStance(vec![seat], stance).apply_to(&mut session);
        council::convene(&session, self.assessment.rosters(), &self.assessment.request, &self.assessment.threshold)
    }

    /// The catalogue it is judged by.
    #[must_use]
    pub fn catalog(&self) -> &'static Catalog {
        self.catalog
    }

    /// What the last step changed and what followed from it.
    #[must_use]
    pub fn last_change(&self) -> Option<&Change> {
        self.last_change.as_ref()
    }

    /// Counts the changes; a view may keep what it computed while the number stands.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// The assumption ledger, with what the session changes in it.
    #[must_use]
    pub fn ledger(&self) -> Vec<Entry> {
        self.catalog.ledger(&self.session)
    }

    /// What undo would undo.
    #[must_use]
    pub fn undoable(&self) -> Option<&Change> {
        self.history.past().back().map(|step| &step.change)
    }

    /// What redo would do again.
    #[must_use]
    pub fn redoable(&self) -> Option<&Change> {
        self.history.future().back().map(|step| &step.change)
    }

    /// How many steps the list holds, done and undone.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.history.past().len() + self.history.future().len()
    }

    /// How many of them are done; the others were undone and can be done again.
    #[must_use]
    pub fn steps_done(&self) -> usize {
        self.history.past().len()
    }

    /// A step of the list, the oldest first.
    #[must_use]
    pub fn step(&self, idx: usize) -> Option<&Change> {
        let (past, future) = (self.history.past(), self.history.future());
        // What was undone last stands last in the future and comes first in time.
        let undone = || future.len().checked_sub(idx + 1 - past.len()).and_then(|idx| future.get(idx));
        past.get(idx).or_else(undone).map(|step| &step.change)
    }

    /// How many steps before the oldest of the list were dropped to save memory.
    #[must_use]
    pub fn steps_dropped(&self) -> usize {
        self.history.dropped()
    }

    /// Who acts from now on, and when: the shell signs before it carries out what was asked for.
    pub fn sign(&mut self, signature: Signature) {
        self.signature = signature;
    }

    /// Carries out a command. One that changes nothing leaves no trace. Returns whether anything changed.
    pub fn execute(&mut self, command: impl Into<Command>, gesture: Option<Gesture>) -> bool {
        let command = command.into();
        if let Command::Edit(Edit::Proceed(procedure)) = &command
            && procedure.is_of_clock()
        {
            return self.set_clock(&command);
        }
        let mut after = self.session.clone();
        command.apply_to(&mut after);
        if command.breaks_silence() {
            after.proceedings.clock = after.proceedings.clock.paused(self.signature.at);
        }
        if after == self.session {
            return false;
        }
        let before = std::mem::replace(&mut self.session, after);
        let glance = Glance::of(&self.assessment);
        self.refresh();
        let is_other = matches!(command, Command::Replace(_));
        let goes_on = gesture.is_some();
        // What an open gesture changed is told anew from its beginning.
        let open = self.open_gesture.take().filter(|_| self.history.continues(gesture.as_ref()));
        let begun = open.unwrap_or_else(|| OpenGesture { lines: before.log.len(), before: before.clone() });
        let differences = if is_other { Vec::new() } else { told(&begun.before, &self.session) };
        let glances = [glance, Glance::of(&self.assessment)];
        let hidden = Hidden::among(&differences, &self.session, &self.assessment);
        let change = Change { hidden, ..Change::new(&command, differences, self.session.as_of, glances) };
        let change = self.history.record(&before, change, gesture);
        if !is_other {
            self.session.log.shorten(begun.lines);
            self.signature.log(&change.differences, &mut self.session.log, Way::Edit);
            self.open_gesture = goes_on.then_some(begun);
        }
        self.last_change = Some(change);
        true
    }

    /// The clock is no step: it is neither logged nor undone.
    fn set_clock(&mut self, command: &Command) -> bool {
        let before = self.session.proceedings.clone();
        command.apply_to(&mut self.session);
        let is_changed = !before.has_time_of(&self.session.proceedings);
        self.revision += u64::from(is_changed);
        is_changed
    }

    /// Writes down what is left on the room's clock, of the silence and of the round. Nobody does anything by it, so nothing that was found is another.
    pub fn wind(&mut self, silence: Clock, round: Clock) {
        (self.session.proceedings.clock, self.session.proceedings.round_clock) = (silence, round);
    }

    /// Adds a note to a line of the log, by its place from 0. It is no step: undo does not take it back. Returns
    /// whether there is such a line, the text says something, and the log has room.
    pub fn annotate(&mut self, line: usize, text: &str) -> bool {
        self.end_gesture();
        let is_there = self.session.log.get(line).is_some() && !text.trim().is_empty();
        let is_added = is_there && self.signature.annotate(line, text, &mut self.session.log);
        self.revision += u64::from(is_added);
        is_added
    }

    /// Writes down what happened as a line of its own. It is no step: undo does not take it back. Returns whether the text says
    /// something and the log has room.
    pub fn enter(&mut self, text: &str) -> bool {
        self.end_gesture();
        let is_added = !text.trim().is_empty() && self.signature.enter(text, &mut self.session.log);
        self.revision += u64::from(is_added);
        is_added
    }

    /// Puts into the session what a person said of the answers before seeing them. It is no step: nothing was stated, and undo
    /// does not take it back. A session keeps so many; the first are those of who had seen nothing.
    pub fn keep_prediction(&mut self, predicted: Predicted) {
        if self.session.predictions.len() < MOST_PREDICTIONS {
            self.session.predictions.push(predicted);
            self.revision += 1;
        }
    }

    /// Takes what was predicted out of the session, or puts it back. It is no step either.
    pub fn set_predictions(&mut self, predictions: Vec<Predicted>) {
        self.session.predictions = predictions;
        self.revision += 1;
    }

    /// What is seen of the session is another from now on: nothing that was found before is kept.
    pub fn look_anew(&mut self) {
        self.revision += 1;
    }

    /// Stands in the place of another workbench: nothing that was found of that one is taken for what this one shows.
    pub fn take_place_of(&mut self, other: &Self) {
        self.revision = self.revision.max(other.revision) + 1;
    }

    /// Ends a gesture: the next command is a step of its own.
    pub fn end_gesture(&mut self) {
        self.history.end_gesture();
        self.open_gesture = None;
    }

    /// Undoes one step.
    pub fn undo(&mut self) -> bool {
        self.go_to_step(self.steps_done().saturating_sub(1))
    }

    /// Does again what was undone last.
    pub fn redo(&mut self) -> bool {
        self.go_to_step(self.steps_done() + 1)
    }

    /// Undoes or does again until so many steps are done.
    pub fn go_to_step(&mut self, done: usize) -> bool {
        let mut before = self.session.clone();
        let time = before.proceedings.clone();
        let way = if done < self.steps_done() { Way::Undo } else { Way::Redo };
        let mut last = None;
        while let Some(change) = self.step_towards(done) {
            if change.what.is_another_document() {
                // The log of this document begins with what it was when it came back.
                before = self.session.clone();
            }
            last = Some(change);
        }
        let Some(change) = last else { return false };
        self.open_gesture = None;
        if !change.what.is_another_document() {
            // The time that has gone does not come back; a silence that is open again is open with its clock standing.
            self.session.proceedings.keep_time_of(&time);
            self.session.predictions.clone_from(&before.predictions);
            if change.breaks_silence() {
                self.session.proceedings.clock = time.clock.paused(self.signature.at);
            }
        }
        self.refresh();
        let differences = told(&before, &self.session);
        self.signature.log(&differences, &mut self.session.log, way);
        self.last_change = Some(change);
        true
    }

    fn step_towards(&mut self, done: usize) -> Option<Change> {
        if self.steps_done() > done {
            return self.history.undo(&mut self.session);
        }
        if self.steps_done() < done { self.history.redo(&mut self.session) } else { None }
    }

    /// The document that the session on the workbench belongs to, by what the list of steps says of New and
    /// Open; none where it says nothing.
    #[must_use]
    pub fn document(&self) -> Option<u64> {
        let replacement = |step: &Step| {
            let What::Replaced { before, document, .. } = step.change.what else { return None };
            Some((before, document))
        };
        let came = self.history.past().iter().rev().find_map(replacement).map(|(_, document)| document);
        // What was undone last stands last in the future and comes first in time.
        came.or_else(|| self.history.future().iter().rev().find_map(replacement).map(|(before, _)| before))
    }

    /// Puts another session on the workbench and forgets the steps of the one before.
    pub fn open(&mut self, session: Session) {
        let signature = std::mem::take(&mut self.signature);
        *self = Self { revision: self.revision + 1, signature, ..Self::new(self.catalog, session) };
    }

    fn refresh(&mut self) {
        self.assessment = assess(self.catalog, &self.session);
        self.in_force = in_force(self.catalog, &self.session);
        *self.derived = Derived::default();
        self.revision += 1;
    }
}

/// The session with the facts that follow from its steps; none where it has no steps.
fn in_force(catalog: &Catalog, session: &Session) -> Option<Box<Session>> {
    match assess::in_force(catalog, session) {
        Cow::Borrowed(_) => None,
        Cow::Owned(session) => Some(Box::new(session)),
    }
}
