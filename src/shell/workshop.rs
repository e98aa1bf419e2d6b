//! A workshop that somebody has prepared: opened from the start page, set on the stage, and led from step to step.

use super::{Shell, document::Document};
use crate::{
    domain::{Answers, Edit, Procedure, Workshop},
    predict::Asking,
    stage::ChosenFact,
    storage::workshops,
    ui::{About, WorkshopCard},
    words::{Key, Words},
};

/// The workshops that ship, in the words of a language.
pub(super) fn cards(words: &Words) -> Vec<WorkshopCard> {
    let card = |shipped: &workshops::ShippedWorkshop| WorkshopCard {
        id: shipped.id,
        title: words.session_title(&shipped.session),
        about: words.text_of_case(&shipped.session.case, &shipped.about),
        line: words.workshop_line(&shipped.session.workshop),
    };
    workshops::workshops().iter().map(card).collect()
}

impl Shell {
    /// Opens a workshop that ships, in the words of the language in use.
    pub fn open_workshop(&mut self, id: &str) {
        let Some(shipped) = workshops::workshop(id) else { return };
        let session = self.words().told(shipped.session.clone());
        self.show(Document::unsaved(self.documents.next_number(), session.clone()), session);
        self.set_horizon(true);
        // Where a facilitator requires a prediction, no other door leads around it.
        if self.person.settings.predict == Asking::Require {
            self.seal();
        }
        if shipped.session.workshop.answers == Answers::Sealed {
            self.play_sealed(true);
        }
        self.announce_workshop();
    }

    /// Says what to do next, where a session with a workshop is on screen and nobody shows anything yet.
    pub(super) fn announce_workshop(&mut self) {
        self.notices.no_more(About::Stage);
        let workshop = &self.documents.bench.session().workshop;
        if !workshop.has_steps() || self.stage.is_some() {
            return;
        }
        let line = self.words().workshop_ready(workshop);
        self.notices.say(About::Stage, line);
    }

    /// A stage that was just opened shows what a crash has left of it, else what it showed when it was stopped, else the first
    /// step of the workshop.
    pub(super) fn set_stage(&mut self) {
        self.notices.no_more(About::Stage);
        let number = self.documents.number();
        let left = self.left_show.take().or_else(|| self.stopped_show.take()).filter(|(of, _)| *of == number);
        let Some(stage) = &mut self.stage else { return };
        if let Some((_, kept)) = left {
            return stage.resume(kept);
        }
        let Workshop { standby, steps, .. } = &self.documents.bench.session().workshop;
        if steps.is_empty() {
            return;
        }
        stage.show.standby.clone_from(standby);
        self.take_step(0);
    }

    /// Goes to a step of the workshop: its scene and its facts, and its round where that has not begun. A round that has
    /// begun is never taken back.
    pub(super) fn take_step(&mut self, at: usize) {
        let Some(step) = self.documents.bench.session().workshop.steps.get(at).cloned() else { return };
        let begins = usize::from(step.round) > self.documents.bench.session().proceedings.rounds.len();
        if begins && self.holds_answers() {
            return self.notices.caution(self.words().text(Key::StageEnvelopesFirst));
        }
        self.begin_planned(usize::from(step.round));
        let session = self.documents.bench.session();
        let facts = session.facts_of_step(at).into_iter().map(|(fact, new_in)| ChosenFact { fact, new_in }).collect();
        let said = self.words().workshop_step(&session.workshop, &session.case, at);
        if let Some(stage) = &mut self.stage
            && stage.show.take_step(at, step.scene, facts)
        {
            self.notices.note(said);
        }
    }

    /// Begins every planned round up to this one, from 1, on its day; the answers are sealed again. Whether any began.
    pub(super) fn begin_planned(&mut self, number: usize) -> bool {
        let session = self.documents.bench.session();
        let (mut day, begun) = (session.as_of, session.proceedings.rounds.len());
        let mut edits = Vec::new();
        for number in begun + 1..=number {
            let round = u16::try_from(number).ok().and_then(|number| session.workshop.round(number, day));
            let Some(round) = round else { break };
            day = round.on;
            edits.push(Edit::Proceed(Procedure::BeginRound(round)));
        }
        if edits.is_empty() || self.holds_answers() {
            return false;
        }
        if day != session.as_of {
            edits.insert(0, Edit::SetAsOf(day));
        }
        self.edit(edits, None);
        if let Some(stage) = &mut self.stage {
            stage.show.seal();
        }
        true
    }
}
