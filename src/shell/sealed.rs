//! Sealed play: the answers of the document on screen are hidden in the window until they are opened, by the wall where there is
//! one, else by a button. The seal belongs to the sitting and stands in no session; a crash does not open it.

use std::collections::{BTreeMap, BTreeSet};

use super::Shell;
use crate::{
    domain::{Answers, Edit, StanceLine, StateCode},
    predict::Sealing,
    stage::{SceneId, Show},
    ui::{self, Action},
    words::Key,
    workbench::{Command, Workbench},
};

/// Which documents are played sealed, by their numbers, and what of each is open.
#[derive(Debug, Default)]
pub(super) struct Seals {
    by_document: BTreeMap<u64, Sealing>,
    /// Of which documents it was said in this sitting whether they are played sealed.
    decided: BTreeSet<u64>,
}

impl Seals {
    /// What hides the answers of a document; none where it is not played sealed.
    pub(super) fn get(&self, document: u64) -> Option<Sealing> {
        self.by_document.get(&document).copied()
    }

    pub(super) fn set(&mut self, document: u64, sealing: Option<Sealing>) {
        match sealing {
            Some(sealing) => self.by_document.insert(document, sealing),
            None => self.by_document.remove(&document),
        };
    }
}

/// Whose stance a command says, also where it is the one before.
pub(super) fn speakers(command: &Command) -> Vec<StateCode> {
    let edits = match command {
        Command::Edit(edit) => std::slice::from_ref(edit),
        Command::All(edits) => edits.as_slice(),
        Command::Replace(_) | Command::GoBack(_) => &[],
    };
    let mut seats = Vec::new();
    for edit in edits {
        if let Edit::SetStance(of, _) = edit {
            seats.extend(of);
        } else if let Edit::Stand(seat, ..) = edit {
            seats.push(*seat);
        }
    }
    seats
}

/// A workbench as it shows under a seal: nothing is found on it, and what lies in envelopes is not there.
pub(super) fn sealed(bench: &Workbench, sealing: Sealing) -> Workbench {
    let session = bench.session().clone();
    bench.seen_as(if sealing.in_envelopes { session.without_answers() } else { session }).sealed()
}

impl Shell {
    /// Plays the document on screen sealed, or no longer. Nothing is open at first.
    pub fn play_sealed(&mut self, is_sealed: bool) {
        self.documents.seals.decided.insert(self.documents.number());
        let sealing = is_sealed.then(Sealing::default);
        if let (Some(stage), true) = (&mut self.stage, is_sealed) {
            stage.show.seal();
        }
        self.set_seal(sealing);
        let word = if is_sealed { Key::SealedBegun } else { Key::SealedEnded };
        self.notices.note(self.words().text(word));
    }

    /// Seals the answers of a workshop that wants them sealed and that nobody has begun to play, however it was opened. What was
    /// said of it in this sitting stands.
    pub(super) fn seal_as_planned(&mut self) {
        let session = self.documents.bench.session();
        let is_fresh = session.proceedings.rounds.is_empty() && self.sealing().is_none();
        let is_decided = self.documents.seals.decided.contains(&self.documents.number());
        if is_fresh && !is_decided && session.workshop.answers == Answers::Sealed {
            self.play_sealed(true);
        }
    }

    /// What hides the answers of the document on screen, for tests; none where everything shows.
    #[must_use]
    pub fn sealing(&self) -> Option<Sealing> {
        self.documents.seals.get(self.documents.number())
    }

    /// Opens the next thing, where no wall does.
    pub(super) fn open_sealed(&mut self) {
        if self.stage.is_none()
            && let Some(sealing) = self.sealing()
        {
            self.set_seal(Some(sealing.next()));
        }
    }

    /// Another round began: its answers are sealed again, on the wall and, where the session is played sealed, in the window.
    pub(super) fn seal_again(&mut self) {
        if let Some(stage) = &mut self.stage {
            stage.show.seal();
        } else if self.sealing().is_some() {
            self.set_seal(Some(Sealing::default()));
        }
    }

    /// Steps back and forth take answers out of their envelopes and put them in again. Of a seat that answered twice, the answer
    /// that is left is in.
    pub(super) fn move_steps(&mut self, go: impl FnOnce(&mut Workbench) -> bool) {
        let (before, done) = (self.documents.bench.session().stances.clone(), self.documents.bench.steps_done());
        go(&mut self.documents.bench);
        self.follow_steps();
        let is_back = self.documents.bench.steps_done() < done;
        let Some(stage) = self.stage.as_mut().filter(|stage| stage.show.holds_envelopes()) else { return };
        let after = &self.documents.bench.session().stances;
        let lines = |seat: StateCode, of: &[StanceLine]| -> Vec<StanceLine> {
            of.iter().filter(|line| line.seat == seat).cloned().collect()
        };
        let seats: BTreeSet<StateCode> = before.iter().chain(after).map(|line| line.seat).collect();
        for seat in seats.into_iter().filter(|seat| lines(*seat, &before) != lines(*seat, after)) {
            if is_back {
                stage.show.answer_out(seat);
            } else {
                stage.show.answer_in(seat);
            }
        }
        stage.take_answers(&self.documents.bench);
    }

    /// What the seats say while envelopes are shown, before one of them says more; none where none is shown.
    pub(super) fn answers_in_envelopes(&self) -> Option<Vec<StanceLine>> {
        let holds = self.sealing().is_some() && self.stage.as_ref().is_some_and(|stage| stage.show.holds_envelopes());
        holds.then(|| self.documents.bench.session().stances.clone())
    }

    /// A seat that answers into an envelope keeps all of them closed, whatever the wall shows next.
    /// Whoever says what it said before has answered too.
    pub(super) fn hold_envelopes(&mut self, before: &[StanceLine], speakers: &[StateCode]) {
        let has_changed = self.documents.bench.session().stances != before;
        let Some(stage) = &mut self.stage else { return };
        if has_changed || !speakers.is_empty() {
            stage.show.hold_envelopes();
        }
        for seat in speakers {
            stage.show.answer_in(*seat);
        }
    }

    /// Whether answers lie in envelopes that nobody has opened yet.
    pub(super) fn holds_answers(&self) -> bool {
        self.stage.as_ref().is_some_and(|stage| stage.show.holds_answers())
    }

    /// Whether the plates wait for the envelopes.
    pub(super) fn verdict_waits(&self) -> bool {
        let waits = |show: &Show| show.scene() == SceneId::Verdict && show.waits_for_envelopes();
        self.stage.as_ref().is_some_and(|stage| waits(&stage.show))
    }

    /// Brings seal and wall together: what the wall has opened is open here.
    pub(super) fn follow_wall(&mut self) {
        let sealing = self.sealing();
        let Some(stage) = &mut self.stage else { return };
        stage.show.is_sealed_play = sealing.is_some();
        let on_wall = Sealing { opened: stage.show.revealed(), in_envelopes: stage.show.holds_envelopes() };
        if sealing.is_some_and(|sealing| sealing != on_wall) {
            self.set_seal(Some(on_wall));
        }
    }

    /// A wall that is opened goes on where the window stands.
    pub(super) fn resume_seal(&mut self) {
        if let (Some(sealing), Some(stage)) = (self.documents.seals.get(self.documents.number()), &mut self.stage) {
            stage.show.resume_seal(sealing.opened, sealing.in_envelopes);
        }
    }

    fn set_seal(&mut self, sealing: Option<Sealing>) {
        let number = self.documents.number();
        self.documents.seals.set(number, sealing);
        self.documents.horizons.look_away();
        self.documents.bench.look_anew();
        self.screen.peek = None;
        if let Some(path) = self.documents.on_screen.path() {
            self.person.settings.keep_seal(path, sealing);
            self.keep_settings();
        }
    }

    /// What the views are told of the seal; none where everything shows.
    pub(super) fn seal_in_sight(&self) -> Option<ui::Sealed> {
        let sealing = self.sealing().filter(|sealing| sealing.hides());
        sealing.map(|sealing| ui::Sealed { sealing, by_wall: self.stage.is_some() })
    }

    /// What would carry an answer out of the window is refused while the answers are sealed, and that is said.
    pub(super) fn unless_sealed(&mut self, action: Action) -> Option<Action> {
        let is_guided = self.tour.on_screen.is_some();
        let hides = !is_guided && self.sealing().is_some_and(Sealing::hides);
        let tells = matches!(
            action,
            Action::Copy(_)
                | Action::SaveText { .. }
                | Action::CopyTable(..)
                | Action::SaveTable(..)
                | Action::Export(_)
                | Action::Report(_)
                | Action::SaveCopyFor(_)
                | Action::CopyFigure(..)
                | Action::CompareWith(..)
                | Action::ChooseComparison
                | Action::Pin
                | Action::GoBackTo(_)
                | Action::LiftHorizon
                | Action::TellSealed
        );
        let is_paper = matches!(&action, Action::Paper(wish) | Action::PrintPaper(wish) if wish.kind.tells_answers());
        if !hides || !(tells || is_paper) {
            return Some(action);
        }
        self.notices.caution(self.words().text(Key::SealedRefused));
        None
    }
}
