//! Ways to bring something about, put together from steps.

use super::{super::supposed::Supposed, Flip, Step};

/// Ways to bring something about: lists of steps, all of as many changes.
#[derive(Clone, Debug)]
pub(super) struct Ways(pub Vec<Vec<Step>>);

impl Ways {
    /// It is so already.
    pub(super) fn none() -> Self {
        Self(vec![Vec::new()])
    }

    /// One of these changes.
    pub(super) fn one(changes: Vec<Supposed>) -> Self {
        Self(vec![vec![Step::OneOf(changes)]])
    }

    /// How many changes each of them takes.
    pub(super) fn cost(&self) -> usize {
        self.0.first().map_or(0, |steps| steps.iter().map(Step::size).sum())
    }

    /// Each of these with each of those.
    pub(super) fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().flat_map(|one| other.0.iter().map(|two| [&one[..], &two[..]].concat())).collect())
    }

    /// The flips, those that differ in one step of the same subject put together.
    pub(super) fn into_flips(self) -> Vec<Flip> {
        let mut merged: Vec<Flip> = Vec::new();
        for steps in self.0 {
            // A long list is of many allies, each with a request of its own, and nothing in it goes together.
            let held = if merged.len() < MOST_MERGED {
                merged.iter_mut().find_map(|flip| Some((differing_step(&flip.steps, &steps)?, flip)))
            } else {
                None
            };
            match held {
                Some((idx, flip)) => flip.steps[idx].or(&steps[idx]),
                None => merged.push(Flip { steps }),
            }
        }
        merged
    }
}

/// As many flips are looked through for one that goes together with another.
const MOST_MERGED: usize = 16;

/// The one step in which two lists differ, where it states the same subject otherwise.
fn differing_step(one: &[Step], other: &[Step]) -> Option<usize> {
    let mut differing = (0..one.len().max(other.len())).filter(|idx| one.get(*idx) != other.get(*idx));
    let idx = differing.next()?;
    let subjects = (one.get(idx)?.subject()?, other.get(idx)?.subject()?);
    (differing.next().is_none() && subjects.0 == subjects.1).then_some(idx)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Condition, Request, Stance, StateCode};

    fn seat(number: u8) -> StateCode {
        StateCode::new(&[b'A', b'A', b'A' + number])
    }

    fn stands(number: u8, stance: Stance) -> Vec<Step> {
        vec![Step::OneOf(vec![Supposed::Stance(seat(number), stance, Condition::None)])]
    }

    fn says(request: Request) -> Vec<Supposed> {
        vec![Supposed::Request(seat(0), request)]
    }

    #[test]
    fn ways_put_together_take_the_changes_of_both() {
        let stances = vec![(Stance::Supports, Condition::None), (Stance::DoesNotObject, Condition::None)];
        let every = Ways(vec![vec![Step::EverySeat { seats: vec![seat(1), seat(2), seat(3)], stances }]]);
        let both = Ways::one(says(Request::Asks)).and(&every);
        assert_eq!([Ways::none().cost(), every.cost(), both.cost()], [0, 3, 4]);
        assert_eq!(both.and(&Ways::none()).0, both.0);
        assert_eq!(both.0.len(), 1);
        assert_eq!(both.0[0].len(), 2);
    }

    #[test]
    fn flips_that_differ_in_one_step_of_one_subject_become_one() {
        let step = |request| Step::OneOf(says(request));
        let found = Ways(vec![
            [vec![step(Request::Asks)], stands(1, Stance::Supports)].concat(),
            [vec![step(Request::Asks)], stands(2, Stance::Supports)].concat(),
            [vec![step(Request::Consents)], stands(1, Stance::Supports)].concat(),
            [vec![step(Request::Consents)], stands(1, Stance::Objects)].concat(),
        ])
        .into_flips();
        // The second names another seat, the fourth differs from the first in both steps.
        assert_eq!(found.iter().map(Flip::ways).collect::<Vec<_>>(), [2, 1, 1]);
        assert_eq!(found[0].steps[0], Step::OneOf([says(Request::Asks), says(Request::Consents)].concat()));
    }

    #[test]
    fn a_long_list_is_not_looked_through() {
        let found = |before: u8| {
            let many = (0..before).map(|number| stands(number, Stance::Supports));
            Ways(many.chain([stands(0, Stance::Objects)]).collect()).into_flips().len()
        };
        let most = MOST_MERGED as u8;
        assert_eq!([found(most - 1), found(most)], [MOST_MERGED - 1, MOST_MERGED + 1]);
    }
}
