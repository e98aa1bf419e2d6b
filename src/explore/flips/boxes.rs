//! Sets of changes as the search holds them, and their grouping into boxes.

use std::mem::discriminant;

use smallvec::SmallVec;

use super::{super::change::Change, Flip, Step, place::PlaceChange};
use crate::domain::{
    Attribution, AuthorKind, Damage, Direction, FactValue, FunctionLoss, FunctionTime, Harm, Intent, Means, Place,
    Point, Reading, Recklessness, Roster, Series, StateCode, Timing,
};

/// A change, or a group of changes that the rules cannot tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Atom {
    /// Any member is attacked.
    Attacked,
    Means(Means),
    Harm(Harm),
    Damage(Damage),
    Loss(FunctionLoss),
    Time(FunctionTime),
    Intent(IntentGroup),
    Recklessness(Recklessness),
    Linked(bool),
    Imminent(bool),
    Kind(KindGroup),
    Rung(RungGroup),
    Direction(Direction),
    Place(PlaceChange),
    Point(Point, Reading),
}

/// Intents that the rules cannot tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum IntentGroup {
    Deliberate,
    Contested,
    Astray,
}

/// Authors that the rules of E2 cannot tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum KindGroup {
    Forces,
    StateInDisguise,
    NoState,
}

/// Rungs that the rules of E2 cannot tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum RungGroup {
    Low,
    Victim,
    Shared,
}

impl IntentGroup {
    pub(super) const ALL: [Self; 3] = [Self::Deliberate, Self::Contested, Self::Astray];

    pub(super) fn values(self) -> &'static [Intent] {
        match self {
            Self::Deliberate => &[Intent::DeliberateAlly],
            Self::Contested => &[Intent::Contested],
            Self::Astray => &[Intent::Spillover, Intent::Accident],
        }
    }
}

impl KindGroup {
    pub(super) const ALL: [Self; 3] = [Self::Forces, Self::StateInDisguise, Self::NoState];

    pub(super) fn values(self) -> &'static [AuthorKind] {
        match self {
            Self::Forces => &[AuthorKind::StateForces],
            Self::StateInDisguise => &[AuthorKind::StateCovert, AuthorKind::StateProxy],
            Self::NoState => &[
                AuthorKind::Organisation,
                AuthorKind::NetworkCell,
                AuthorKind::DomesticGroup,
                AuthorKind::Individual,
                AuthorKind::Commercial,
            ],
        }
    }
}

impl RungGroup {
    pub(super) const ALL: [Self; 3] = [Self::Low, Self::Victim, Self::Shared];

    pub(super) fn values(self) -> &'static [Attribution] {
        match self {
            Self::Low => &[Attribution::None, Attribution::Claimed, Attribution::Suspected],
            Self::Victim => &[Attribution::VictimAssessed],
            Self::Shared => &[
                Attribution::SeveralAllies,
                Attribution::CouncilAccepted,
                Attribution::CourtOrUn,
                Attribution::Undisputed,
            ],
        }
    }
}

/// A set of atoms, in their order.
pub(super) type Atoms = SmallVec<[Atom; 6]>;

/// Atoms side by side where each does the same with the others: one of each list.
pub(super) type Box = SmallVec<[Group; 4]>;
pub(super) type Group = SmallVec<[Atom; 4]>;

impl Atom {
    /// Whether both change one subject, so that they exclude each other.
    pub(super) fn excludes(self, other: Self) -> bool {
        match (self, other) {
            (Self::Point(one, _), Self::Point(other, _)) => one == other,
            (one, other) => discriminant(&one) == discriminant(&other),
        }
    }

    fn changes(self, held: &[Place], roster: &Roster, attacked: &[StateCode], changes: &mut Vec<Change>) {
        let mut fact = |value: FactValue| changes.push(Change::Fact(value));
        match self {
            Self::Attacked => {
                let states = roster.states().iter().filter(|state| attacked != [**state]);
                states.for_each(|state| fact(FactValue::Attacked(vec![*state])));
            }
            Self::Means(means) => fact(FactValue::Means(vec![means])),
            Self::Harm(value) => fact(FactValue::Harm(value)),
            Self::Damage(value) => fact(FactValue::Damage(value)),
            Self::Loss(value) => fact(FactValue::FunctionLoss(value)),
            Self::Time(value) => fact(FactValue::FunctionTime(value)),
            Self::Intent(group) => group.values().iter().for_each(|value| fact(FactValue::Intent(*value))),
            Self::Recklessness(value) => fact(FactValue::Recklessness(value)),
            Self::Linked(true) => fact(FactValue::Series(Series::Linked)),
            Self::Linked(false) => {
                [Series::Isolated, Series::Pattern].into_iter().for_each(|value| fact(FactValue::Series(value)));
            }
            Self::Imminent(true) => fact(FactValue::Timing(Timing::Imminent)),
            Self::Imminent(false) => [Timing::Ongoing, Timing::OverActive, Timing::OverDone, Timing::Historic]
                .into_iter()
                .for_each(|value| fact(FactValue::Timing(value))),
            Self::Kind(group) => group.values().iter().for_each(|value| fact(FactValue::AuthorKind(*value))),
            Self::Rung(group) => group.values().iter().for_each(|value| fact(FactValue::Attribution(*value))),
            Self::Direction(value) => fact(FactValue::Direction(value)),
            Self::Place(change) => fact(FactValue::Place(change.spot().places(held))),
            Self::Point(point, reading) => changes.push(Change::Choice(point, reading)),
        }
    }
}

/// The flip a box stands for.
pub(super) fn flip(of: &Box, held: &[Place], roster: &Roster, attacked: &[StateCode]) -> Flip {
    let step = |group: &Group| {
        let mut changes = Vec::new();
        group.iter().for_each(|atom| atom.changes(held, roster, attacked, &mut changes));
        Step::OneOf(changes)
    };
    Flip { steps: of.iter().map(step).collect() }
}

/// Groups sets into boxes: two that differ in the atom of one subject alone become one.
pub(super) fn group(sets: &[Atoms]) -> Vec<Box> {
    let as_box = |set: &Atoms| set.iter().map(|atom| Group::from_slice(&[*atom])).collect();
    merge(sets.iter().map(as_box).collect())
}

/// Merges boxes that differ in one group of the same subject, one subject after another. All are of as many groups,
/// since all are of as many changes.
pub(super) fn merge(mut boxes: Vec<Box>) -> Vec<Box> {
    boxes.iter_mut().for_each(|of| of.sort_unstable_by_key(|group| group[0]));
    for place in (0..boxes.first().map_or(0, |of| of.len())).rev() {
        let mut merged: Vec<Box> = Vec::with_capacity(boxes.len());
        for of in boxes {
            match merged.iter_mut().find(|other| differ_there_alone(other, &of, place)) {
                Some(other) => other[place].extend(of[place].iter().copied()),
                None => merged.push(of),
            }
        }
        merged.iter_mut().for_each(|of| of[place].sort_unstable());
        boxes = merged;
    }
    boxes
}

/// Whether two boxes hold the same groups, except that in one place the same subject may be stated otherwise.
fn differ_there_alone(one: &Box, other: &Box, place: usize) -> bool {
    one[place][0].excludes(other[place][0])
        && one.iter().zip(other).enumerate().all(|(idx, (one, other))| idx == place || one == other)
}

/// Every pair of boxes of two lists as one.
pub(super) fn product(one: &[Box], other: &[Box]) -> Vec<Box> {
    let mut boxes = Vec::with_capacity(one.len() * other.len());
    for first in one {
        for second in other {
            boxes.push(first.iter().chain(second).cloned().collect());
        }
    }
    boxes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice;

    /// Checks that groups of values hold each known value of their list once.
    fn check<T: Choice>(groups: &[&'static [T]]) {
        for value in T::ALL.iter().filter(|value| !value.is_unknown()) {
            let held = groups.iter().flat_map(|group| group.iter()).filter(|other| *other == value);
            assert_eq!(held.count(), 1, "{value:?}");
        }
    }

    #[test]
    fn every_value_stands_in_one_group_and_once() {
        check(&IntentGroup::ALL.map(IntentGroup::values));
        check(&KindGroup::ALL.map(KindGroup::values));
        check(&RungGroup::ALL.map(RungGroup::values));
    }
}
