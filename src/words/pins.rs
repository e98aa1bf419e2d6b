//! Pinned states side by side: what each column says, and why the answers differ.

use super::{PartText, Words};
use crate::{
    assess::Assessment,
    domain::{Aspect, Session, StateCode},
    explore::{Cause, Causes, Part, Pin, Row},
};

/// Up to so many seats a sentence names them; above it counts them.
const MOST_NAMES: usize = 3;

impl Words {
    /// A pin by its letter, with its name where it has one, for example "A, before the attribution".
    #[must_use]
    pub fn pin(&self, pin: &Pin) -> String {
        if pin.name.trim().is_empty() {
            return pin.letter.sign().to_owned();
        }
        self.message("pins-named", &[("letter", pin.letter.sign().into()), ("name", pin.name.trim().into())])
    }

    /// One of the four parts.
    #[must_use]
    pub fn part_of(&self, part: Part, assessment: &Assessment, session: &Session) -> PartText {
        match part {
            Part::Threshold => self.threshold_part(assessment),
            Part::Request => self.request_part_of(assessment, session),
            Part::Consensus => self.consensus_part(assessment, session),
            Part::Response => self.response_part(assessment),
        }
    }

    /// The name of a part.
    #[must_use]
    pub fn part(&self, part: Part) -> String {
        self.message(&format!("part-{}", part.id()), &[])
    }

    /// What differs, with the day from which it holds.
    #[must_use]
    pub fn pin_row(&self, row: &Row) -> String {
        let seats: Vec<StateCode> = seat(row.what).into_iter().chain(row.also.iter().copied()).collect();
        let name = if row.also.is_empty() { self.aspect(row.what) } else { self.short_state_list(&seats, MOST_NAMES) };
        if row.from.is_beginning() {
            return name;
        }
        self.message("difference-from", &[("text", name.into()), ("day", self.day(row.from).into())])
    }

    /// Why the answers of a pin are not those of now, a sentence each.
    #[must_use]
    pub fn causes(&self, letter: &str, causes: &Causes) -> Vec<String> {
        let letter = || ("letter", letter.to_owned().into());
        if causes.parts.is_empty() {
            let id = if causes.idle.is_empty() { "pins-same" } else { "pins-same-answers" };
            return vec![self.message(id, &[letter(), ("matters", self.matters(&causes.idle, "pins-seats").into())])];
        }
        let line = |(part, cause): &(Part, Cause)| {
            let (id, matters) = match cause {
                Cause::Alone(matters) if is_one(matters) => ("pins-why-one", self.matters(matters, "pins-seats-each")),
                Cause::Alone(matters) => ("pins-why-each", self.matters(matters, "pins-seats-each")),
                Cause::Together(matters) => ("pins-why-together", self.matters(matters, "pins-seats")),
            };
            let matters = matters.into();
            self.message(id, &[letter(), ("part", self.part(*part).to_lowercase().into()), ("matters", matters)])
        };
        let mut lines: Vec<String> = causes.parts.iter().map(line).collect();
        if !causes.idle.is_empty() {
            lines.push(self.message("pins-why-idle", &[("matters", self.matters(&causes.idle, "pins-seats").into())]));
        }
        lines
    }

    /// Names of what differs; many seats are counted, with a message that says whether all or any.
    fn matters(&self, matters: &[Aspect], counted: &str) -> String {
        let is_seat = |what: &&Aspect| matches!(what, Aspect::Stance(_));
        let mut names: Vec<String> =
            matters.iter().filter(|what| !is_seat(what)).map(|what| self.matter(*what)).collect();
        let seats: Vec<StateCode> = matters.iter().filter_map(|what| seat(*what)).collect();
        if seats.len() > MOST_NAMES {
            names.push(self.counted(counted, seats.len(), &[]));
        } else if !seats.is_empty() {
            let args = [("seats", self.states_with_article(&seats).into()), ("count", seats.len().into())];
            names.push(self.message("pins-seats-named", &args));
        }
        self.list(&names)
    }

    fn matter(&self, what: Aspect) -> String {
        let name = self.aspect(what);
        // A fact begins with its mark and a state with its name; what else there is stands inside the sentence.
        if matches!(what, Aspect::Fact(_) | Aspect::Request(_)) { name } else { self.lowered(&name) }
    }
}

/// Whether a list is said as one thing: one matter, or one of many seats.
fn is_one(matters: &[Aspect]) -> bool {
    matters.len() == 1 || matters.len() > MOST_NAMES && matters.iter().all(|what| seat(*what).is_some())
}

fn seat(what: Aspect) -> Option<StateCode> {
    if let Aspect::Stance(seat) = what { Some(seat) } else { None }
}
