//! E1 alone: what its own facts and points can bring it to.

use super::{
    boxes::{self, Atom},
    shared::{Reach, apply, search},
};
use crate::{
    domain::{Area, Circumstances, FactId, Object, Place, SeaZone},
    law::{Element, Grade, Standard, Truth, armed_attack, reads},
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

/// What E1 sees of the places: whether every object hit is far from people, and whether one place is not itself in dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    pub remote: Truth,
    pub undisputed: Truth,
}

impl Seen {
    /// How many there are.
    pub(super) const COUNT: usize = 9;

    /// Its position among them.
    pub(super) fn idx(self) -> usize {
        self.remote as usize * 3 + self.undisputed as usize
    }

    /// Places that E1 sees so.
    pub(super) fn places(self) -> &'static [Place] {
        const fn place(object: Object, area: Area) -> [Place; 1] {
            [Place { name: String::new(), point: None, object, area, sea_zone: SeaZone::Unknown, accounts: Vec::new() }]
        }
        const fn each(object: Object) -> [[Place; 1]; 3] {
            [place(object, Area::DisputedIslet), place(object, Area::Unknown), place(object, Area::PartyEurope)]
        }
        static ELSEWHERE: [[Place; 1]; 3] = each(Object::Territory);
        static NOT_KNOWN: [[Place; 1]; 3] = each(Object::Unknown);
        static SEABED: [[Place; 1]; 3] = each(Object::Seabed);
        let of_object = match self.remote {
            Truth::No => &ELSEWHERE,
            Truth::Maybe => &NOT_KNOWN,
            Truth::Yes => &SEABED,
        };
        match self.undisputed {
            Truth::No => &of_object[0],
            Truth::Maybe => &of_object[1],
            Truth::Yes => &of_object[2],
        }
    }
}
