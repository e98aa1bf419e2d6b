//! A workshop that somebody has prepared: opened from the start page, set on the stage, and led from step to step.

use super::{Shell, document::Document};
use crate::{
    domain::{Answers, Edit, Procedure, SceneId, Workshop},
    predict::Asking,
    stage::facts_of_step,
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
        self.seal_as_planned();
        self.take_step(0);
    }

    /// Goes to a step of the workshop: its scene and its facts, and its round where that has not begun. A round that has
    /// begun is never taken back.
    pub(super) fn take_step(&mut self, at: usize) {
        let Some(step) = self.documents.bench.session().workshop.steps.get(at).cloned() else { return };
        self.begin_planned(usize::from(step.round));
        let session = self.documents.bench.session();
        if session.begins_round(at) {
            // It was refused, and why was said.
            return;
        }
        let facts = facts_of_step(session, at);
        let said = self.words().workshop_step(&session.workshop, &session.case, at);
        if let Some(stage) = &mut self.stage
            && stage.show.take_step(at, step.scene, facts)
        {
            let said = std::iter::once(said).chain(self.no_text()).collect::<Vec<_>>().join(" · ");
            self.notices.note(said);
            if step.scene == SceneId::Standby {
                self.pause_for_break(Key::ClockBreak);
            }
        }
    }

    /// The scene of the text is on the wall and no text on the table: how one gets there stands beside the step.
    pub(super) fn no_text(&self) -> Option<String> {
        let is_shown = self.stage.as_ref().is_some_and(|stage| stage.show.scene() == SceneId::Text);
        let sitting = self.documents.bench.assessment().request.sitting.as_deref();
        let is_empty = is_shown && sitting.is_none_or(|sitting| sitting.table.is_none());
        is_empty.then(|| self.words().text(Key::StageNoTextYet))
    }

    /// PgDn: the next step, with its scene and its facts. It never changes the session, so that no clicker does: where a round
    /// begins with the step, that is said, and the key of the rounds leads there.
    pub(super) fn walk_on(&mut self) {
        let Some(stage) = &self.stage else { return };
        let session = self.documents.bench.session();
        let at = stage.show.step().map_or(0, |at| at + 1);
        match session.workshop.steps.get(at) {
            None => self.notices.note(self.words().text(Key::StageLastStep)),
            Some(step) if session.begins_round(at) => {
                let said = self.words().step_begins_round(at + 1, step.round);
                self.notices.caution(said);
            }
            Some(_) => self.take_step(at),
        }
    }

    /// PgUp: the step before; where a hand has put another scene on the wall, the step again.
    pub(super) fn walk_back(&mut self) {
        let Some(show) = self.stage.as_ref().map(|stage| &stage.show) else { return };
        let Some(at) = show.step() else { return };
        let of_step = self.documents.bench.session().workshop.steps.get(at).map(|step| step.scene);
        let is_away = of_step.is_some_and(|scene| scene != show.scene());
        self.take_step(if is_away { at } else { at.saturating_sub(1) });
    }

    /// Begins every planned round up to this one, from 1, on its day; the answers are sealed again.
    pub(super) fn begin_planned(&mut self, number: usize) {
        let session = self.documents.bench.session();
        let (mut day, begun) = (session.as_of, session.proceedings.rounds.len());
        let mut edits = Vec::new();
        for number in begun + 1..=number {
            let round = u16::try_from(number).ok().and_then(|number| session.workshop.round(number, day));
            let Some(round) = round else { break };
            day = round.on;
            edits.push(Edit::Proceed(Procedure::BeginRound(round)));
        }
        if edits.is_empty() {
            return;
        }
        if day != session.as_of {
            edits.insert(0, Edit::SetAsOf(day));
        }
        self.edit(edits, None);
    }
}
