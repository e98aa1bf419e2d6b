//! The seats of a council in time, and what it takes until they let a text pass, wait or object: a stance may meet or open the
//! condition of another seat, a letter stands until it is withdrawn, and an empty seat says nothing.
//!
//! One change is searched whole. Of several, every set is one that does it; more support never opens a condition, so that the
//! weakest stances that do are found and every stronger one beside them does too.

use super::{
    super::{singles::POSITIONS, supposed::Supposed},
    Step,
    seats::Pattern,
    step::{PASSING, WAITING},
    ways::Ways,
};
use crate::{
    council::Trial,
    domain::{Condition, Roster, Stance, StateCode},
};

/// So many sets of seats are tried before every seat that waits is asked for.
const MOST_TRIED: usize = 2_000;

type Moved = (StateCode, Stance, Condition);
/// Seats that may each stand in one of these ways.
type Freely = (Vec<StateCode>, Vec<(Stance, Condition)>);

/// The seats that take part, with what each pattern takes.
pub(super) struct Timed {
    ways: [Option<Ways>; 3],
}

impl Timed {
    pub(super) fn of(trial: &Trial<'_>, roster: &Roster) -> Self {
        let search = Search::of(trial, roster);
        Self { ways: Pattern::ALL.map(|pattern| search.ways(pattern)) }
    }

    pub(super) fn ways(&self, pattern: Pattern) -> Option<Ways> {
        self.ways[pattern as usize].clone()
    }

    pub(super) fn cost(&self, pattern: Pattern) -> Option<usize> {
        self.ways[pattern as usize].as_ref().map(Ways::cost)
    }
}

struct Search<'t, 'a> {
    trial: &'t Trial<'a>,
    seats: Vec<StateCode>,
    blocking: Vec<StateCode>,
    /// Those that wait and that no support of others helps.
    unheard: Vec<StateCode>,
    /// Those whose conditions others may meet.
    conditional: Vec<StateCode>,
    /// Those that pass and do not support.
    silent: Vec<StateCode>,
}

fn supports(seat: &StateCode) -> Moved {
    (*seat, Stance::Supports, Condition::None)
}

impl<'t, 'a> Search<'t, 'a> {
    fn of(trial: &'t Trial<'a>, roster: &Roster) -> Self {
        let positions = trial.positions(&[]);
        let there = || positions.iter().filter(|(_, position)| position.takes_part);
        let waits_with_a_reservation = |stance: Stance, waits: bool| stance == Stance::Reservation && waits;
        let others = there().filter(|(_, position)| !waits_with_a_reservation(position.stance, position.waits()));
        let supported: Vec<Moved> = others.map(|(seat, _)| supports(&roster.state(seat))).collect();
        let helped = trial.positions(&supported);
        let mut found = Self {
            trial,
            seats: Vec::new(),
            blocking: Vec::new(),
            unheard: Vec::new(),
            conditional: Vec::new(),
            silent: Vec::new(),
        };
        for (seat, position) in there() {
            let state = roster.state(seat);
            found.seats.push(state);
            if position.stance == Stance::Objects {
                found.blocking.push(state);
            } else if waits_with_a_reservation(position.stance, position.waits()) && helped[seat].passes() {
                found.conditional.push(state);
            } else if position.waits() {
                found.unheard.push(state);
            } else if !position.supports() {
                found.silent.push(state);
            }
        }
        found
    }

    fn reaches(&self, moved: &[Moved], pattern: Pattern) -> bool {
        pattern.is(self.trial.stances(moved))
    }

    fn ways(&self, pattern: Pattern) -> Option<Ways> {
        if self.reaches(&[], pattern) {
            return Some(Ways::none());
        }
        let all = self.seats.iter().flat_map(|seat| POSITIONS.map(|(stance, condition)| (*seat, stance, condition)));
        let singles: Vec<Supposed> = all
            .filter(|moved| self.reaches(&[*moved], pattern))
            .map(|(seat, stance, condition)| Supposed::Stance(seat, stance, condition))
            .collect();
        if !singles.is_empty() {
            return Some(Ways::one(singles));
        }
        match pattern {
            Pattern::SomeBlocks => None,
            Pattern::AllPass => self.all_pass(),
            Pattern::SomeWaits => self.some_waits(),
        }
    }

    /// Whoever objects or is not heard must speak; beside them the fewest others whose support the conditions ask for.
    fn all_pass(&self) -> Option<Ways> {
        let spoken = [&self.blocking[..], &self.unheard[..]].concat();
        let pool = [&self.conditional[..], &self.silent[..]].concat();
        let with = |others: &[StateCode]| [&spoken[..], others].concat();
        let passes =
            |seats: &[StateCode]| self.reaches(&seats.iter().map(supports).collect::<Vec<_>>(), Pattern::AllPass);
        let mut tried = 0;
        for size in 0..=self.conditional.len() {
            let mut found = Vec::new();
            for others in subsets(&pool, size) {
                tried += 1;
                if tried > MOST_TRIED {
                    break;
                }
                let seats = with(&others);
                if passes(&seats) {
                    found.push(self.steps(&seats));
                }
            }
            if !found.is_empty() {
                return Some(Ways(found));
            }
        }
        let seats = with(&self.conditional);
        passes(&seats).then(|| Ways(vec![self.steps(&seats)]))
    }

    /// How each of some seats may let it pass, where all of them do.
    fn steps(&self, seats: &[StateCode]) -> Vec<Step> {
        let mut weakest: Vec<Moved> = seats.iter().map(supports).collect();
        for idx in 0..weakest.len() {
            let strong = std::mem::replace(&mut weakest[idx], (seats[idx], Stance::DoesNotObject, Condition::None));
            if !self.reaches(&weakest, Pattern::AllPass) {
                weakest[idx] = strong;
            }
        }
        let mut steps: Vec<Freely> = Vec::new();
        for (idx, seat) in seats.iter().enumerate() {
            let does = |(stance, condition): &(Stance, Condition)| {
                let mut moved = weakest.clone();
                moved[idx] = (*seat, *stance, *condition);
                self.reaches(&moved, Pattern::AllPass)
            };
            let stances: Vec<(Stance, Condition)> = PASSING.into_iter().filter(does).collect();
            match steps.iter_mut().find(|(_, same)| *same == stances) {
                Some((seats, _)) => seats.push(*seat),
                None => steps.push((vec![*seat], stances)),
            }
        }
        steps.into_iter().map(|(seats, stances)| Step::EverySeat { seats, stances }).collect()
    }

    /// Nobody objects any more, and somebody waits.
    fn some_waits(&self) -> Option<Ways> {
        let every = |seats: &[StateCode], stances: &[(Stance, Condition)]| Step::EverySeat {
            seats: seats.to_vec(),
            stances: stances.to_vec(),
        };
        let either = [&PASSING[..], &WAITING[..]].concat();
        let let_pass: Vec<Moved> = self.blocking.iter().map(supports).collect();
        if self.trial.stances(&let_pass).any_blocks {
            return None;
        }
        if self.reaches(&let_pass, Pattern::SomeWaits) {
            return Some(Ways(vec![vec![every(&self.blocking, &either)]]));
        }
        // The first that waits: those before it pass, those after it do either.
        let waits = |first: &usize| {
            let mut moved = let_pass.clone();
            moved[*first] = (self.blocking[*first], Stance::Undecided, Condition::None);
            self.reaches(&moved, Pattern::SomeWaits)
        };
        let flips: Vec<Vec<Step>> = (0..self.blocking.len())
            .filter(waits)
            .map(|first| {
                let (before, from) = self.blocking.split_at(first);
                let steps = [every(before, &PASSING), every(&from[..1], &WAITING), every(&from[1..], &either)];
                steps.into_iter().filter(|step| step.size() > 0).collect()
            })
            .collect();
        (!flips.is_empty()).then_some(Ways(flips))
    }
}

/// Every set of so many, in their order.
fn subsets(of: &[StateCode], size: usize) -> Box<dyn Iterator<Item = Vec<StateCode>> + '_> {
    if size == 0 {
        return Box::new(std::iter::once(Vec::new()));
    }
    let from = move |first: usize| {
        subsets(&of[first + 1..], size - 1).map(move |rest| [&of[first..=first], &rest[..]].concat())
    };
    Box::new((0..of.len()).flat_map(from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_of_a_size_is_tried_once() {
        let seats: Vec<StateCode> = (0..5).map(|idx| StateCode::new(&[b'A', b'A', b'A' + idx])).collect();
        let counts: Vec<usize> = (0..6).map(|size| subsets(&seats, size).count()).collect();
        assert_eq!(counts, [1, 5, 10, 10, 5, 1]);
        let mut pairs: Vec<_> = subsets(&seats, 2).collect();
        pairs.dedup();
        assert_eq!(pairs.len(), 10);
    }
}
