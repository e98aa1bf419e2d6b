//! E2 alone: what its own facts and points can bring it to.

use super::{
    super::change::others,
    boxes::{Atom, KindGroup, RungGroup},
    place::other_settings,
    shared::{Reach, search},
};
use crate::{
    domain::{Circumstances, Direction, Point},
    law::{Grade, Standard, external},
};

/// Three facts and no more: with all of them stated every grade that is possible at all is reached.
pub(super) const MOST: u8 = 3;

/// The changes of E2 alone.
pub(super) fn atoms(now: &Circumstances<'_>, standard: &Standard) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::with_capacity(20);
    let kinds = KindGroup::ALL.into_iter().filter(|group| !group.values().contains(&now.author_kind));
    atoms.extend(kinds.map(Atom::Kind));
    let rungs = RungGroup::ALL.into_iter().filter(|group| !group.values().contains(&now.attribution));
    atoms.extend(rungs.map(Atom::Rung));
    atoms.extend(others::<Direction>(now.direction).map(Atom::Direction));
    for point in [Point::NonStateAuthor, Point::ForeignLinks, Point::Claim, Point::Evidence] {
        atoms.extend(other_settings(point, &standard.choices).map(|reading| Atom::Point(point, reading)));
    }
    atoms
}

/// What E2 can be brought to with up to `most` changes of its own, from `goal` on.
pub(super) fn reach(atoms: &[Atom], most: u8, now: &Circumstances<'_>, standard: &Standard, goal: Grade) -> Reach {
    search(atoms, most.min(MOST), now, standard, goal, &|now, standard| {
        external::possible_grades(now, standard).settle()
    })
}
