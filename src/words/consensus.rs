//! Conditions and knots, the ladder, the paths, and the small names of the Council in time.

use super::{
    Words,
    proceedings::kebab,
    sentence::{capitalised, distinct, quoted},
};
use crate::{
    council::{Fork, Ladder, LadderStep, OpenSeat, Preset, SeatAnswer, TextState, Word, proceedings::Ending},
    domain::{Attendance, ReasonOwed, Round, RoundKind, StateCode, Term},
};

impl Words {
    /// A condition that the program reads, for example "at least 3 other allies support".
    #[must_use]
    pub fn stance_term(&self, term: Term) -> String {
        match term {
            Term::AttributionReaches(rung) => {
                let rung = self.lowered(&self.choice(rung));
                self.message("stance-term-attribution-reaches", &[("rung", rung.into())])
            }
            Term::SecurityCouncilInformed => self.message("stance-term-security-council-informed", &[]),
            Term::OthersSupport(least) => self.counted("stance-term-others-support", usize::from(least), &[]),
            Term::AllySupports(ally) => {
                let (named, plural) = (self.state_with_article(ally), self.plural_of(&[ally]));
                self.message("stance-term-ally-supports", &[("ally", named.into()), ("plural", plural.into())])
            }
        }
    }

    /// Allies who wait for one another, in a sentence.
    #[must_use]
    pub fn knot(&self, allies: &[StateCode]) -> String {
        let named: Vec<String> = distinct(allies).into_iter().map(|ally| self.state_with_article(ally)).collect();
        capitalised(&self.message("knot", &[("allies", self.list(&named).into())]))
    }

    /// What a seat says to a step of the ladder.
    #[must_use]
    pub fn ladder_word(&self, word: Word) -> String {
        self.message(&format!("word-{}", kebab(word.id())), &[])
    }

    /// A step of the ladder with its count and, by name, whoever stands in the way.
    #[must_use]
    pub fn ladder_line(&self, step: &LadderStep) -> (String, String) {
        let passing = self.number_of(step.count(Word::Passes)).into();
        let line =
            self.message("consensus-ladder-line", &[("rung", self.text_kind(step.rung).into()), ("passing", passing)]);
        let objecting: Vec<StateCode> = step.those(Word::Objects).collect();
        let way = match objecting.as_slice() {
            [] => self.message("consensus-ladder-nobody", &[]),
            allies => self.message("consensus-ladder-objects", &[("allies", self.states_with_article(allies).into())]),
        };
        (line, way)
    }

    /// How far the allies could go with nobody against it.
    #[must_use]
    pub fn ladder_highest(&self, ladder: &Ladder) -> String {
        match ladder.highest_unopposed() {
            Some(rung) => {
                self.message("consensus-ladder-highest", &[("rung", self.lowered(&self.text_kind(rung)).into())])
            }
            None => self.message("consensus-ladder-none", &[]),
        }
    }

    /// A fork of the paths to consensus.
    #[must_use]
    pub fn fork(&self, fork: &Fork) -> String {
        let names = |allies: &[StateCode]| self.states_with_article(allies);
        match fork {
            Fork::Agreed => self.message("path-agreed", &[]),
            Fork::Blocked(allies) => self.message("path-blocked", &[("allies", names(allies).into())]),
            Fork::Waits(allies) => self.message("path-waits", &[("allies", names(allies).into())]),
            Fork::Ask { seat, .. } => self.message("path-ask", &[("ally", self.state_with_article(*seat).into())]),
            Fork::More(count) => self.counted("path-more", *count, &[]),
        }
    }

    /// How many allies wait for an open seat; none where nobody does.
    #[must_use]
    pub fn waited_for(&self, open: &OpenSeat) -> Option<String> {
        let count = open.waited_for_by.len();
        (count > 0).then(|| self.counted("path-waited-for", count, &[]))
    }

    /// An answer to the text.
    #[must_use]
    pub fn path_answer(&self, answer: SeatAnswer) -> String {
        self.message(&format!("path-answer-{}", kebab(answer.id())), &[])
    }

    /// A preset for many seats.
    #[must_use]
    pub fn preset(&self, preset: Preset) -> String {
        self.message(&format!("preset-{}", kebab(preset.id())), &[])
    }

    /// Whether somebody sits in a seat.
    #[must_use]
    pub fn attendance(&self, attendance: Attendance) -> String {
        self.message(&format!("attendance-{}", kebab(attendance.id())), &[])
    }

    /// What an empty seat means, in a meeting or under silence.
    #[must_use]
    pub fn absent_meaning(&self, is_under_silence: bool) -> String {
        self.message(if is_under_silence { "attendance-absent-silence" } else { "attendance-absent-meeting" }, &[])
    }

    /// Seats that answer while they are marked absent and envelopes are closed: where their answers are.
    #[must_use]
    pub fn answers_of_absent(&self, seats: &[StateCode]) -> String {
        self.about("ballot-absent", seats)
    }

    /// Who owes a reason.
    #[must_use]
    pub fn reason_owed(&self, owed: ReasonOwed) -> String {
        self.message(&format!("reason-owed-{}", kebab(owed.id())), &[])
    }

    /// How a round is held.
    #[must_use]
    pub fn round_kind(&self, kind: RoundKind) -> String {
        self.message(&format!("round-{}", kebab(kind.id())), &[])
    }

    /// A round by its number, from 1, and its name.
    #[must_use]
    pub fn round(&self, number: usize, round: &Round) -> String {
        let shown = self.number_of(number).into();
        if round.name.is_empty() {
            return self.message("round-numbered", &[("number", shown)]);
        }
        self.message("round-named", &[("number", shown), ("name", quoted(&round.name).into())])
    }

    /// The state of a text in a few words.
    #[must_use]
    pub fn text_state(&self, state: TextState) -> String {
        self.message(&format!("text-state-{}", kebab(state.id())), &[])
    }

    /// How proceedings ended, in a few words.
    #[must_use]
    pub fn ending(&self, ending: Ending) -> String {
        self.message(&format!("ending-{}", kebab(ending.id())), &[])
    }
}
