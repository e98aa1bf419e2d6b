//! The one door for change: commands, undo, and what followed.
//!
//! The workbench holds the session on screen and its assessment, and nobody else can change either.
//! At all times `assessment == assess(catalog, session)`.

mod change;
mod command;
mod history;

pub use change::{Change, Glance};
pub use command::{Command, Gesture, Replacement};
use history::{History, Step};
use std::cell::OnceCell;

use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::Session,
    explore::{Turn, turns},
};

/// The session being worked on.
#[derive(Debug)]
pub struct Workbench {
    catalog: &'static Catalog,
    session: Session,
    assessment: Assessment,
    /// Found when first asked for: many steps are taken for every one that is looked into.
    turns: OnceCell<Vec<Turn>>,
    history: History,
    last_change: Option<Change>,
    revision: u64,
}

impl Workbench {
    /// A workbench with a session on it.
    #[must_use]
    pub fn new(catalog: &'static Catalog, session: Session) -> Self {
        let assessment = assess(catalog, &session);
        Self {
            catalog,
            session,
            assessment,
            turns: OnceCell::new(),
            history: History::default(),
            last_change: None,
            revision: 0,
        }
    }

    /// The session.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// What follows from it.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Every single fact that would turn the threshold.
    #[must_use]
    pub fn turns(&self) -> &[Turn] {
        self.turns.get_or_init(|| turns(&self.session, &self.assessment.roster))
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

    /// Carries out a command. One that changes nothing leaves no trace. Returns whether anything changed.
    pub fn execute(&mut self, command: Command, gesture: Option<Gesture>) -> bool {
        let mut after = self.session.clone();
        command.apply_to(&mut after);
        if after == self.session {
            return false;
        }
        let before = std::mem::replace(&mut self.session, after);
        let glance = Glance::of(&self.assessment);
        self.refresh();
        let change = Change::new(command, &before, &self.session, glance, Glance::of(&self.assessment));
        self.last_change = Some(self.history.record(Step { session: before, change }, gesture));
        true
    }

    /// Ends a gesture: the next command is a step of its own.
    pub fn end_gesture(&mut self) {
        self.history.end_gesture();
    }

    /// Undoes one step.
    pub fn undo(&mut self) -> bool {
        let change = self.history.undo(&mut self.session);
        self.stepped(change)
    }

    /// Does again what was undone last.
    pub fn redo(&mut self) -> bool {
        let change = self.history.redo(&mut self.session);
        self.stepped(change)
    }

    /// Undoes or does again until so many steps are done.
    pub fn go_to_step(&mut self, done: usize) -> bool {
        let mut last = None;
        while self.steps_done() > done {
            last = self.history.undo(&mut self.session);
        }
        while self.steps_done() < done.min(self.steps()) {
            last = self.history.redo(&mut self.session);
        }
        self.stepped(last)
    }

    /// The document that the session on the workbench belongs to, by what the list of steps says of New and
    /// Open; none where it says nothing.
    #[must_use]
    pub fn document(&self) -> Option<u64> {
        let replacement = |step: &Step| {
            let Command::Replace(replacement) = &step.change.command else { return None };
            Some((replacement.before, replacement.document))
        };
        let came = self.history.past().iter().rev().find_map(replacement).map(|(_, document)| document);
        // What was undone last stands last in the future and comes first in time.
        came.or_else(|| self.history.future().iter().rev().find_map(replacement).map(|(before, _)| before))
    }

    /// Puts another session on the workbench and forgets the steps of the one before.
    pub fn open(&mut self, session: Session) {
        *self = Self { revision: self.revision + 1, ..Self::new(self.catalog, session) };
    }

    fn stepped(&mut self, change: Option<Change>) -> bool {
        let Some(change) = change else { return false };
        self.refresh();
        self.last_change = Some(change);
        true
    }

    fn refresh(&mut self) {
        self.assessment = assess(self.catalog, &self.session);
        self.turns = OnceCell::new();
        self.revision += 1;
    }
}
