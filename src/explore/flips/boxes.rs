//! Sets of changes as the search holds them, and their grouping into boxes.

use std::mem::discriminant;

use smallvec::SmallVec;

use super::{
    super::supposed::Supposed,
    Flip, Step,
    place::{PlaceChange, other_settings},
};
use crate::{
    domain::{Circumstances, FactId, FactValue, Place, Point, Reading, Roster, StateCode},
    law::{self, Reads, Standard},
};

/// A change, or a group of changes that the rules cannot tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Atom {
    /// Any member is attacked.
    Attacked,
    /// A fact has a value of one of its kinds (`law::kinds`), by the position of the kind.
    Fact(FactId, u8),
    Place(PlaceChange),
    Point(Point, Reading),
}

/// Every change of a fact to another kind of value than the one it has, as the rules read it.
pub(super) fn of_fact(fact: FactId, now: &Circumstances<'_>) -> impl Iterator<Item = Atom> {
    let present = now.stated(fact);
    let others = law::kinds(fact)
        .iter()
        .enumerate()
        .filter(move |(_, kind)| present.as_ref().is_none_or(|present| !kind.contains(present)));
    others.map(move |(idx, _)| Atom::Fact(fact, u8::try_from(idx).unwrap_or(u8::MAX)))
}

/// Every change that some facts and points allow.
pub(super) fn of_reads(reads: &Reads, now: &Circumstances<'_>, standard: &Standard) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::with_capacity(64);
    // Where incidents are linked, the series is read from the links.
    let facts = reads.facts.iter().filter(|fact| *fact != FactId::Series || now.series_is_stated);
    facts.for_each(|fact| atoms.extend(of_fact(fact, now)));
    for point in &reads.points {
        atoms.extend(other_settings(*point, &standard.choices).map(|reading| Atom::Point(*point, reading)));
    }
    atoms
}

/// A set of atoms, in their order.
pub(super) type Atoms = SmallVec<[Atom; 6]>;

/// Atoms side by side where each does the same with the others: one of each list.
pub(super) type Cube = SmallVec<[Group; 4]>;
pub(super) type Group = SmallVec<[Atom; 4]>;

impl Atom {
    /// Whether both change one subject, so that they exclude each other.
    pub(super) fn excludes(self, other: Self) -> bool {
        match (self, other) {
            (Self::Point(one, _), Self::Point(other, _)) => one == other,
            (Self::Fact(one, _), Self::Fact(other, _)) => one == other,
            (one, other) => discriminant(&one) == discriminant(&other),
        }
    }

    fn changes(self, held: &[Place], roster: &Roster, attacked: &[StateCode], changes: &mut Vec<Supposed>) {
        let mut fact = |value: FactValue| changes.push(Supposed::Fact(value));
        match self {
            Self::Attacked => {
                let states = roster.states().iter().filter(|state| attacked != [**state]);
                states.for_each(|state| fact(FactValue::Attacked(vec![*state])));
            }
            Self::Fact(of, kind) => law::kinds(of)[usize::from(kind)].iter().cloned().for_each(fact),
            Self::Place(change) => fact(FactValue::Place(change.spot().places(held))),
            Self::Point(point, reading) => changes.push(Supposed::Choice(point, reading)),
        }
    }
}

/// The flip a box stands for.
pub(super) fn flip(of: &Cube, held: &[Place], roster: &Roster, attacked: &[StateCode]) -> Flip {
    let step = |group: &Group| {
        let mut changes = Vec::new();
        group.iter().for_each(|atom| atom.changes(held, roster, attacked, &mut changes));
        Step::OneOf(changes)
    };
    Flip { steps: of.iter().map(step).collect() }
}

/// Groups sets into boxes: two that differ in the atom of one subject alone become one.
pub(super) fn group(sets: &[Atoms]) -> Vec<Cube> {
    let as_box = |set: &Atoms| set.iter().map(|atom| Group::from_slice(&[*atom])).collect();
    merge(sets.iter().map(as_box).collect())
}

/// Merges boxes that differ in one group of the same subject, one subject after another. All are of as many groups,
/// since all are of as many changes.
pub(super) fn merge(mut boxes: Vec<Cube>) -> Vec<Cube> {
    boxes.iter_mut().for_each(|of| of.sort_unstable_by_key(|group| group[0]));
    for place in (0..boxes.first().map_or(0, |of| of.len())).rev() {
        let mut merged: Vec<Cube> = Vec::with_capacity(boxes.len());
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
fn differ_there_alone(one: &Cube, other: &Cube, place: usize) -> bool {
    one[place][0].excludes(other[place][0])
        && one.iter().zip(other).enumerate().all(|(idx, (one, other))| idx == place || one == other)
}

/// Every pair of boxes of two lists as one.
pub(super) fn product(one: &[Cube], other: &[Cube]) -> Vec<Cube> {
    let mut boxes = Vec::with_capacity(one.len() * other.len());
    for first in one {
        for second in other {
            boxes.push(first.iter().chain(second).cloned().collect());
        }
    }
    boxes
}
