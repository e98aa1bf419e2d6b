//! Injects on stage: published as one step of undo while the answers stay sealed, and taken back from wall and facts both.

use super::Shell;
use crate::{
    domain::{Edit, FactId, FogState, InjectState, Preparation, StateCode},
    stage::ShowState,
    ui::{Choice, Reply},
    words::Key,
    workbench::Command,
};

/// The fog card that a command lifts, by its place from 0.
pub(super) fn card_lifted(command: &Command) -> Option<usize> {
    let edits = match command {
        Command::Edit(edit) => std::slice::from_ref(edit),
        Command::All(edits) => edits.as_slice(),
        Command::Replace(_) | Command::GoBack(_) => &[],
    };
    edits.iter().find_map(|edit| {
        let Edit::Prepare(Preparation::SetFog(at, FogState::Lifted)) = edit else { return None };
        Some(*at)
    })
}

impl Shell {
    /// Publishes an inject, by its number from 1: its facts are stated, its cards dealt, and the wall shows it. One that is held
    /// back is let go first, and nothing is published where nobody sees it.
    pub(super) fn publish(&mut self, number: u16) {
        let Some(inject) = self.documents.bench.session().workshop.inject(number).cloned() else { return };
        let Some(stage) = &self.stage else { return };
        let refused = match (inject.state, stage.show.state()) {
            (InjectState::Live, _) => return,
            (InjectState::Held, _) => Some(Key::InjectIsHeld),
            (_, ShowState::Blank | ShowState::Frozen) => Some(Key::InjectNobodySees),
            (InjectState::Prepared | InjectState::Recalled, ShowState::Live | ShowState::Sealed) => None,
        };
        if let Some(why) = refused {
            return self.notices.caution(self.words().text(why));
        }
        self.edit(Edit::Prepare(Preparation::Publish(number)), None);
        if let Some(stage) = &mut self.stage {
            stage.show.publish(number, !inject.changes.is_empty());
        }
        self.look_at_stage();
        self.tell_inject(Key::InjectPublished, number);
    }

    /// The inject that the next recall takes back, where it is live still.
    pub(super) fn recalled_inject(&self) -> Option<u16> {
        let number = self.stage.as_ref()?.show.recalls()?;
        let inject = self.documents.bench.session().workshop.inject(number)?;
        (inject.state == InjectState::Live).then_some(number)
    }

    /// Takes an inject back, or asks what becomes of its facts where somebody has changed them since.
    pub(super) fn take_back(&mut self, number: u16) {
        let changed = self.documents.bench.session().changed_since_published(number);
        if changed.is_empty() {
            return self.take_back_now(number, Vec::new());
        }
        let words = self.words();
        let name = |fact: &FactId| format!("{} {}", words.mark(*fact), words.fact(*fact));
        self.asking.inject = Some(number);
        self.asking.choose(Choice {
            title: words.text(Key::RecallTitle),
            lines: vec![words.text(Key::RecallLine)],
            list_title: words.text(Key::RecallList),
            list: changed.iter().map(name).collect(),
            answers: vec![
                (Key::RecallLeave, Reply::LeaveFacts),
                (Key::RecallAnyway, Reply::TakeBackAnyway),
                (Key::ButtonCancel, Reply::Cancel),
            ],
        });
    }

    /// Goes on once it was answered what becomes of the facts that were changed.
    pub(super) fn take_back_asked(&mut self, is_forced: bool) {
        let Some(number) = self.asking.inject.take() else { return };
        let changed = self.documents.bench.session().changed_since_published(number);
        self.take_back_now(number, if is_forced { changed } else { Vec::new() });
    }

    fn take_back_now(&mut self, number: u16, forced: Vec<FactId>) {
        self.edit(Edit::Prepare(Preparation::Recall(number, forced)), None);
        if let Some(stage) = &mut self.stage {
            if stage.show.recalls() == Some(number) {
                stage.show.recall();
            } else {
                stage.show.withdraw(number);
            }
        }
        self.look_at_stage();
        self.tell_inject(Key::InjectTakenBack, number);
    }

    /// A card is everybody's from now on.
    pub(super) fn tell_lifted(&mut self, lifted: Option<usize>) {
        let card = lifted.and_then(|at| Some((at, self.documents.bench.session().workshop.fog.get(at)?)));
        let Some((at, card)) = card else { return };
        let name = self.words().fog_name(at + 1, card);
        self.notices.note(self.words().fill(Key::FogTold, &[("name", name.into())]));
    }

    /// An answer of a seat that is marked absent lies in no envelope, and the window shows none: it is said where it is.
    pub(super) fn tell_absent(&mut self, speakers: &[StateCode]) {
        let holds = self.stage.as_ref().is_some_and(|stage| stage.show.holds_envelopes());
        let assessment = self.documents.bench.assessment();
        let is_absent = |code: &StateCode| {
            assessment.roster.seat(*code).is_some_and(|seat| assessment.council.position(seat).is_absent)
        };
        let absent: Vec<StateCode> = speakers.iter().copied().filter(is_absent).collect();
        if holds && !absent.is_empty() {
            self.notices.caution(self.words().answers_of_absent(&absent));
        }
    }

    fn tell_inject(&mut self, key: Key, number: u16) {
        let session = self.documents.bench.session();
        let name = self.words().inject_name(&session.workshop, &session.case, number);
        self.notices.note(self.words().fill(key, &[("name", name.into())]));
    }
}
