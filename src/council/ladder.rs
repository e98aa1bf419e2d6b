//! The ladder of consensus: how far each step could go now, and who stands in its way.
//!
//! Every step is read, whatever lies before the Council, also under Article 4: a stance to one step says something of others.
//! Nothing is counted against anything; that nobody stands in the way is all that matters.

use super::{
    conditions::Known,
    heard::{Heard, hear},
    request::RequestPart,
    table::{Council, Position, rungs},
};
use crate::domain::{Roster, Rung, Session, Stance, StateCode};

/// What a seat says to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Word {
    /// It could let the step pass now.
    Passes,
    /// It would, once a condition is met.
    IfMet,
    /// It has not said.
    NotSaid,
    /// It stands in the way.
    Objects,
}

impl Word {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    fn of(position: &Position) -> Self {
        match position.stance {
            Stance::Objects => Self::Objects,
            Stance::Undecided => Self::NotSaid,
            Stance::Supports | Stance::DoesNotObject | Stance::Reservation if position.passes() => Self::Passes,
            Stance::Supports | Stance::DoesNotObject | Stance::Reservation => Self::IfMet,
        }
    }
}

/// One step of the ladder, with every seat that takes part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LadderStep {
    /// Which.
    pub rung: Rung,
    /// What each seat says, in roll-call order.
    pub seats: Vec<(StateCode, Word)>,
}

impl LadderStep {
    /// The seats that say a word, in roll-call order.
    pub fn those(&self, word: Word) -> impl Iterator<Item = StateCode> {
        self.seats.iter().filter(move |(_, said)| *said == word).map(|(seat, _)| *seat)
    }

    /// How many seats say a word.
    #[must_use]
    pub fn count(&self, word: Word) -> usize {
        self.those(word).count()
    }

    /// Whether nobody stands in the way.
    #[must_use]
    pub fn is_unopposed(&self) -> bool {
        self.count(Word::Objects) == 0
    }
}

/// Every step, the least first. It is never empty: consultation is open to every ally and needs no consensus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The steps, in the order of [`Rung::ALL`].
    pub steps: Vec<LadderStep>,
}

impl Ladder {
    /// The highest step with nobody against it; none where somebody objects to any statement.
    #[must_use]
    pub fn highest_unopposed(&self) -> Option<Rung> {
        self.steps.iter().rev().find(|step| step.is_unopposed()).map(|step| step.rung)
    }

    /// The highest step that every seat could let pass now.
    #[must_use]
    pub fn highest_agreed(&self) -> Option<Rung> {
        let all = |step: &&LadderStep| step.count(Word::Passes) == step.seats.len();
        self.steps.iter().rev().find(all).map(|step| step.rung)
    }
}

/// The ladder as the seats stand now.
#[must_use]
pub fn ladder(session: &Session, seats: &Roster, request: &RequestPart, council: &Council) -> Ladder {
    let sitting = request.sitting.as_deref();
    let (_, spoken_to) = rungs(request.before_council, sitting);
    let known = Known::of(session, sitting.is_some_and(|sitting| !sitting.informed.is_empty()));
    let step = |rung: &Rung| {
        let heard = Heard { attacker: council.attacker, rung: *rung, spoken_to, known };
        let (positions, _) = hear(session, seats, request, heard);
        let there = positions.iter().filter(|(_, position)| position.takes_part);
        let seats = there.map(|(seat, position)| (seats.state(seat), Word::of(position))).collect();
        LadderStep { rung: *rung, seats }
    };
    Ladder { steps: Rung::ALL.iter().map(step).collect() }
}
