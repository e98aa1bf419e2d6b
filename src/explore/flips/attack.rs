//! E1 alone: what its own facts and points can bring it to.

use super::{
    boxes::{self, Atom},
    shared::{Reach, apply, search},
};
use crate::{
    domain::{Circumstances, FactId},
    law::{Element, Grade, Standard, armed_attack, reads},
};

/// The changes of E1 alone; who was meant and hit, and the place, are set before.
pub(super) fn atoms(now: &Circumstances<'_>, standard: &Standard) -> Vec<Atom> {
    let alone = reads(Element::E1).without(reads(Element::E2)).without(reads(Element::E3));
    boxes::of_reads(&alone, now, standard)
}

/// What E1 can be brought to with up to `most` changes of its own, from `goal` on.
pub(super) fn reach(atoms: &[Atom], most: u8, now: &Circumstances<'_>, standard: &Standard, goal: Grade) -> Reach {
    let mut atoms = atoms;
    let mut held = Reach::default();
    if goal >= Grade::Arguable && armed_attack::needs_other_means(now.means) {
        // Whatever else is stated, without other means it stays no attack, or open.
        if most == 0 {
            return held;
        }
        let first_other =
            atoms.iter().position(|atom| !matches!(atom, Atom::Fact(FactId::Means, _))).unwrap_or(atoms.len());
        let (means, others) = atoms.split_at(first_other);
        atoms = others;
        for given in means {
            let (mut varied, mut unmoved) = (*now, standard.clone());
            apply(*given, &mut varied, &mut unmoved);
            held.extend(*given, search(atoms, most - 1, &varied, standard, goal, &armed_attack::grade));
        }
        return held;
    }
    search(atoms, most, now, standard, goal, &armed_attack::grade)
}
