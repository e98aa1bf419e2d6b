//! The seats of the Council, and what it takes until they let a text pass, wait or object.

use smallvec::SmallVec;

use super::{
    super::supposed::Supposed,
    Step,
    step::{PASSING, WAITING},
    ways::Ways,
};
use crate::{
    assess::Assessment,
    council::Stances,
    domain::{BeforeCouncil, Condition, Day, DecidingBody, Stance, StateCode},
};

/// How the seats are to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pattern {
    AllPass,
    SomeWaits,
    SomeBlocks,
}

impl Pattern {
    pub(super) const ALL: [Self; 3] = [Self::AllPass, Self::SomeWaits, Self::SomeBlocks];

    /// Whether the seats stand so.
    pub(super) fn is(self, stances: Stances) -> bool {
        match self {
            Self::AllPass => !stances.any_blocks && !stances.any_waits,
            Self::SomeWaits => !stances.any_blocks && stances.any_waits,
            Self::SomeBlocks => stances.any_blocks,
        }
    }

    pub(super) fn stances(self) -> Stances {
        Stances { any_blocks: self == Self::SomeBlocks, any_waits: self == Self::SomeWaits }
    }
}

/// States of one Council, without asking for memory.
type States = SmallVec<[StateCode; 32]>;

/// The seats that take part, parted by what they do.
pub(super) struct Seats {
    passing: States,
    waiting: States,
    blocking: States,
    /// Whether somebody objects in writing: no stance takes a letter back.
    has_letter: bool,
}

impl Seats {
    /// The seats under a matter and a body; an attacker's own default stands under Article 5 alone.
    pub(super) fn of(assessment: &Assessment, before: BeforeCouncil, body: DecidingBody, day: Day) -> Self {
        let (passing, waiting, blocking) = (States::new(), States::new(), States::new());
        let mut seats = Self { passing, waiting, blocking, has_letter: false };
        for (seat, state) in assessment.roster.iter() {
            if !body.seats(state, day) {
                continue;
            }
            let mut position = assessment.council.position(seat);
            seats.has_letter |= position.broke_silence();
            if position.is_default {
                let is_attacker = assessment.council.attacker == Some(state);
                let objects = is_attacker && before == BeforeCouncil::Article5;
                position.stance = if objects { Stance::Objects } else { Stance::Undecided };
                position.condition = Condition::None;
            }
            let list = if position.passes() {
                &mut seats.passing
            } else if position.waits() {
                &mut seats.waiting
            } else {
                &mut seats.blocking
            };
            list.push(state);
        }
        seats
    }

    pub(super) fn cost(&self, pattern: Pattern) -> Option<usize> {
        let (passing, waiting, blocking) = (self.passing.len(), self.waiting.len(), self.blocking.len());
        match pattern {
            Pattern::AllPass | Pattern::SomeWaits if self.has_letter => None,
            Pattern::AllPass => Some(waiting + blocking),
            Pattern::SomeBlocks | Pattern::SomeWaits if passing + waiting + blocking == 0 => None,
            Pattern::SomeBlocks => Some(usize::from(blocking == 0)),
            Pattern::SomeWaits if blocking == 0 => Some(usize::from(waiting == 0)),
            Pattern::SomeWaits => Some(blocking),
        }
    }

    pub(super) fn ways(&self, pattern: Pattern) -> Option<Ways> {
        let every = |seats: &[StateCode], stances: &[(Stance, Condition)]| Step::EverySeat {
            seats: seats.to_vec(),
            stances: stances.to_vec(),
        };
        let any = |seats: &[&[StateCode]], stances: &[(Stance, Condition)]| {
            let seats = seats.iter().flat_map(|list| list.iter());
            let changes = seats.flat_map(|seat| {
                stances.iter().map(move |(stance, condition)| Supposed::Stance(*seat, *stance, *condition))
            });
            Ways::one(changes.collect())
        };
        let is_empty = self.passing.is_empty() && self.waiting.is_empty() && self.blocking.is_empty();
        match pattern {
            Pattern::AllPass | Pattern::SomeWaits if self.has_letter => None,
            Pattern::AllPass => {
                let seats = [&self.blocking[..], &self.waiting[..]].concat();
                Some(if seats.is_empty() { Ways::none() } else { Ways(vec![vec![every(&seats, &PASSING)]]) })
            }
            Pattern::SomeBlocks if !self.blocking.is_empty() => Some(Ways::none()),
            Pattern::SomeWaits if self.blocking.is_empty() && !self.waiting.is_empty() => Some(Ways::none()),
            Pattern::SomeBlocks | Pattern::SomeWaits if is_empty => None,
            Pattern::SomeBlocks => Some(any(&[&self.passing, &self.waiting], &[(Stance::Objects, Condition::None)])),
            Pattern::SomeWaits if self.blocking.is_empty() => Some(any(&[&self.passing], &WAITING)),
            Pattern::SomeWaits => {
                let stances = [&PASSING[..], &WAITING[..]].concat();
                if !self.waiting.is_empty() {
                    return Some(Ways(vec![vec![every(&self.blocking, &stances)]]));
                }
                // The first that waits: those before it pass, those after it do either.
                let flips = (0..self.blocking.len()).map(|first| {
                    let (before, from) = self.blocking.split_at(first);
                    let steps = [every(before, &PASSING), every(&from[..1], &WAITING), every(&from[1..], &stances)];
                    steps.into_iter().filter(|step| step.size() > 0).collect()
                });
                Some(Ways(flips.collect()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_costs_what_its_ways_take() {
        for split in 0..27_u8 {
            let states =
                |first: u8, count: u8| (0..count).map(|idx| StateCode::new(&[b'A', first, b'A' + idx])).collect();
            let seats = Seats {
                passing: states(b'P', split % 3),
                waiting: states(b'W', split / 3 % 3),
                blocking: states(b'O', split / 9),
                has_letter: false,
            };
            for pattern in Pattern::ALL {
                let ways = seats.ways(pattern);
                assert_eq!(seats.cost(pattern), ways.as_ref().map(Ways::cost), "{split} {pattern:?}");
                let steps = ways.iter().flat_map(|ways| ways.0.iter().flatten());
                assert!(steps.into_iter().all(|step| step.size() > 0), "{split} {pattern:?}");
            }
        }
    }
}
