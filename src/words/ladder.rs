//! The ladder, the paths, conditions, rounds and presets as the window says them.

use super::{
    Words,
    sentence::{distinct, quoted},
};
use crate::{
    assess::Assessment,
    council::{Fork, LadderStep, OpenSeat, Paths, ReadBy, SeatAnswer, TermRead, Word},
    domain::{FactId, Guest, RoundKind, Rung, Session, Stance, StanceLine, StateCode},
    response::Offer,
};

impl Words {
    /// How many seats could let a step pass now.
    #[must_use]
    pub fn ladder_count(&self, step: &LadderStep) -> String {
        self.counted("ladder-count", step.count(Word::Passes), &[])
    }

    /// Where consensus hangs, in a sentence; said plainly where nothing can change it any more.
    #[must_use]
    pub fn paths_line(&self, paths: &Paths, assessment: &Assessment) -> String {
        if let Some(ending) = assessment.request.sitting.as_ref().and_then(|sitting| sitting.ending()) {
            return self.message("paths-settled-ended", &[("ending", self.ending(ending).into())]);
        }
        let rung = self.text_kind(paths.rung);
        match &paths.tree {
            Fork::Agreed => self.message("paths-settled-agreed", &[("rung", rung.into())]),
            Fork::Blocked(allies) => {
                let allies = self.states_with_article(allies);
                self.message("paths-settled-blocked", &[("rung", rung.into()), ("allies", allies.into())])
            }
            Fork::Waits(_) => self.message("paths-conditions", &[("rung", rung.into())]),
            Fork::Ask { .. } | Fork::More(_) => self.counted("paths-open", paths.open.len(), &[("rung", rung.into())]),
        }
    }

    /// What a seat that still matters waits for, and how many wait for it.
    #[must_use]
    pub fn open_seat(&self, open: &OpenSeat, session: &Session) -> String {
        let waits = if open.awaits_words {
            let line = session.stance_line(open.seat, session.as_of);
            let words = line.map_or("", |line| &line.condition_text);
            if words.is_empty() {
                self.message("open-waits-words", &[])
            } else {
                let words = quoted(&self.text_of_case(&session.case, words));
                self.message("open-waits-quoted", &[("words", words.into())])
            }
        } else if open.unmet.is_empty() {
            self.message("open-not-spoken", &[])
        } else {
            let terms: Vec<String> = open.unmet.iter().map(|term| self.stance_term(*term)).collect();
            self.message("open-waits", &[("terms", self.list(&terms).into())])
        };
        self.clauses([waits].into_iter().chain(self.waited_for(open)))
    }

    /// Seats of which it does not matter whether they support or do not object.
    #[must_use]
    pub fn paths_pass(&self, seats: &[StateCode]) -> String {
        let names: Vec<String> = distinct(seats).into_iter().map(|seat| self.state(seat)).collect();
        let id = if seats.len() == 1 { "paths-pass" } else { "paths-pass-all" };
        self.message(id, &[("allies", self.list_at_most(&names, 4).into())])
    }

    /// An answer of a seat on which more hangs.
    #[must_use]
    pub fn path_branch(&self, seat: StateCode, answer: SeatAnswer) -> String {
        let answer = self.path_answer(answer);
        self.message("paths-branch", &[("ally", self.state(seat).into()), ("answer", answer.into())])
    }

    /// What a path leads to.
    #[must_use]
    pub fn fork_end(&self, fork: &Fork) -> String {
        self.message("paths-leads", &[("end", self.lowered(&self.fork(fork)).into())])
    }

    /// A condition that the program reads: whether it is met, what it asks, and what it was read by.
    #[must_use]
    pub fn term_read(&self, read: &TermRead) -> String {
        let by = match read.by {
            ReadBy::Attribution(attribution) => self.pair(&self.fact(FactId::Attribution), &self.choice(attribution)),
            ReadBy::SecurityCouncil(unsc) => self.pair(&self.fact(FactId::SecurityCouncil), &self.choice(unsc)),
            ReadBy::Letter => self.message("seat-term-by-letter", &[]),
            ReadBy::Supporting(count) => self.counted("seat-term-by-supporting", count, &[]),
            ReadBy::Ally(ally, Some(stance)) => self.pair(&self.state(ally), &self.lowered(&self.stance(stance))),
            ReadBy::Ally(ally, None) => self.message("seat-term-by-no-seat", &[("ally", self.state(ally).into())]),
        };
        let id = if read.is_met { "seat-term-met" } else { "seat-term-open" };
        self.message(id, &[("term", self.stance_term(read.term).into()), ("by", by.into())])
    }

    /// To which step a seat speaks; none: to the text on the table and, where none lies there, to what lies before the Council.
    #[must_use]
    pub fn spoken_to(&self, to: Option<Rung>) -> String {
        to.map_or_else(|| self.message("speaks-to-table", &[]), |rung| self.lowered(&self.text_kind(rung)))
    }

    /// What a seat said, where that is not how it stands to the step looked at.
    #[must_use]
    pub fn said_to(&self, stance: Stance, to: Option<Rung>) -> String {
        let (stance, to) = (self.lowered(&self.stance(stance)), self.spoken_to(to));
        self.message("seat-said", &[("stance", stance.into()), ("to", to.into())])
    }

    /// A round by its number alone.
    #[must_use]
    pub fn round_numbered(&self, number: usize) -> String {
        self.message("round-numbered", &[("number", self.number_of(number).into())])
    }

    /// What begins a round of a kind.
    #[must_use]
    pub fn round_begin(&self, number: usize, kind: RoundKind) -> String {
        let kind = self.round_kind(kind);
        self.message("round-begin", &[("number", self.number_of(number).into()), ("kind", kind.into())])
    }

    /// That an earlier round is looked at.
    #[must_use]
    pub fn round_looked_at(&self, at: usize, last: usize) -> String {
        let (at, last) = (self.number_of(at), self.number_of(last));
        self.message("round-looked-at", &[("number", at.into()), ("last", last.into())])
    }

    /// What a seat said in a round: its stance with its reason, or that it stood as in the round before.
    #[must_use]
    pub fn round_of_seat(&self, session: &Session, seat: StateCode, round: u16) -> String {
        let name = self.round_numbered(usize::from(round));
        let Some(line) = session.stance_line_of_round(seat, session.as_of, round) else {
            return self.pair(&name, &self.message("round-not-spoken", &[]));
        };
        if line.round < round {
            return self.pair(&name, &self.message("round-as-last", &[]));
        }
        self.pair(&name, &self.line_in_short(session, line))
    }

    fn line_in_short(&self, session: &Session, line: &StanceLine) -> String {
        let stance = self.lowered(&self.stance(line.stance));
        if line.reason.is_empty() {
            return stance;
        }
        let reason = quoted(&self.text_of_case(&session.case, &line.reason));
        self.message("round-said", &[("stance", stance.into()), ("reason", reason.into())])
    }

    /// A guest: who, and what for.
    #[must_use]
    pub fn guest(&self, guest: &Guest) -> String {
        if guest.role.is_empty() { guest.name.clone() } else { format!("{} ({})", guest.name, guest.role) }
    }

    /// Who speaks and is not counted.
    #[must_use]
    pub fn guests(&self, guests: &[Guest]) -> String {
        let names: Vec<String> = guests.iter().map(|guest| self.guest(guest)).collect();
        self.message("guests-line", &[("names", names.join(", ").into())])
    }

    /// How many seats a preset moves.
    #[must_use]
    pub fn preset_moves(&self, preset: &str, count: usize) -> String {
        self.counted("preset-moves", count, &[("preset", preset.into())])
    }

    /// What an ally may give a month, for whoever pledges.
    #[must_use]
    pub fn range_of_pledges(&self, offer: &Offer) -> String {
        if offer.most.0 == 0 {
            return self.message("pledge-range-unmeasured", &[]);
        }
        let [least, most] = [offer.least, offer.most].map(|amount| self.money(amount));
        let (id, suggested) = match offer.suggested {
            Some(suggested) => ("pledge-range-suggested", self.money(suggested)),
            None => ("pledge-range", String::new()),
        };
        let args = [("least", least.into()), ("most", most.into()), ("suggested", suggested.into())];
        self.message(id, &args)
    }
}
