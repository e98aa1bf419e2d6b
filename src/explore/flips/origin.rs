//! E2 alone: what its own facts and points can bring it to.

use super::{
    boxes::{self, Atom},
    shared::{Reach, search},
};
use crate::{
    domain::Circumstances,
    law::{Element, Grade, Standard, external, reads},
};

/// Three facts and no more: with all of them stated every grade that is possible at all is reached.
pub(super) const MOST: u8 = 3;

/// The changes of E2 alone.
pub(super) fn atoms(now: &Circumstances<'_>, standard: &Standard) -> Vec<Atom> {
    boxes::of_reads(&reads(Element::E2).without(reads(Element::E1)), now, standard)
}

/// What E2 can be brought to with up to `most` changes of its own, from `goal` on.
pub(super) fn reach(atoms: &[Atom], most: u8, now: &Circumstances<'_>, standard: &Standard, goal: Grade) -> Reach {
    search(atoms, most.min(MOST), now, standard, goal, &|now, standard| {
        external::possible_grades(now, standard).settle()
    })
}
