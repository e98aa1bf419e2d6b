//! What the elements share: who was meant, who was hit, recklessness, and how a stray weapon is read.

use super::boxes::{self, Atom, Atoms};
use crate::{
    domain::{Circumstances, FactId, Point},
    law::{self, Element, Grade, Reads, Standard, reads},
};

/// The shared facts with some of them changed.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    /// The changes.
    pub atoms: Atoms,
}

/// What E1 and E2 are both read by, the place aside.
fn read_by_both() -> Reads {
    reads(Element::E1).shared(reads(Element::E2))
}

/// Every way to change at most so many of the shared facts that can matter, the fewest changes first.
pub(super) fn up_to(most: u8, now: &Circumstances<'_>, standard: &Standard) -> Vec<Shared> {
    let atoms = boxes::of_reads(&read_by_both(), now, standard);
    let groups: Vec<&[Atom]> = atoms.chunk_by(|one, other| one.excludes(*other)).collect();
    let mut sets = vec![Shared { atoms: Atoms::new() }];
    for group in groups {
        let fewer = sets.iter().filter(|set| set.cost() < most).cloned().collect::<Vec<_>>();
        for set in fewer {
            let (mut varied, mut by) = (*now, standard.clone());
            set.apply(&mut varied, &mut by);
            if !matters(group[0], &varied) {
                continue;
            }
            for atom in group {
                let mut more = set.clone();
                more.atoms.push(*atom);
                sets.push(more);
            }
        }
    }
    sets.sort_by_key(Shared::cost);
    sets
}

/// Whether a change can matter beside the others: recklessness, and the reading of a stray weapon, are asked only of what
/// went astray.
fn matters(atom: Atom, now: &Circumstances<'_>) -> bool {
    match atom {
        Atom::Fact(FactId::Recklessness, _) | Atom::Point(Point::Spillover, _) => {
            law::asks(FactId::Recklessness, now, &Standard::PRACTICE)
        }
        Atom::Fact(..) | Atom::Point(..) | Atom::Attacked | Atom::Place(_) => true,
    }
}

impl Shared {
    /// How many changes.
    pub(super) fn cost(&self) -> u8 {
        self.atoms.len() as u8
    }

    /// The facts and the standard with these changes.
    pub(super) fn apply(&self, now: &mut Circumstances<'_>, standard: &mut Standard) {
        self.atoms.iter().for_each(|atom| apply(*atom, now, standard));
    }
}

/// Puts a change into the facts or the choices. Changes of places and of who was attacked are read elsewhere.
pub(super) fn apply(atom: Atom, now: &mut Circumstances<'_>, standard: &mut Standard) {
    match atom {
        // One of a kind stands for all.
        Atom::Fact(fact, kind) => *now = now.with(&law::kinds(fact)[usize::from(kind)][0]),
        Atom::Point(point, reading) => standard.choices = standard.choices.with(point, reading),
        Atom::Attacked | Atom::Place(_) => {}
    }
}

/// What an element can be brought to, given the rest: for each grade the fewest changes and the sets of so many.
#[derive(Clone, Debug, Default)]
pub(super) struct Reach([Option<(u8, Vec<Atoms>)>; 4]);

impl Reach {
    /// The fewest changes for a grade; none where it was not reached.
    pub(super) fn cost_of(&self, grade: Grade) -> Option<u8> {
        self.0[grade as usize].as_ref().map(|(cost, _)| *cost)
    }

    /// The sets of the fewest changes for a grade.
    pub(super) fn sets(&self, grade: Grade) -> &[Atoms] {
        self.0[grade as usize].as_ref().map_or(&[], |(_, sets)| sets)
    }

    fn offer(&mut self, grade: Grade, atoms: &[Atom]) {
        let cost = atoms.len() as u8;
        match &mut self.0[grade as usize] {
            Some((least, sets)) if *least == cost => sets.push(Atoms::from_slice(atoms)),
            Some((least, _)) if *least < cost => {}
            held => *held = Some((cost, vec![Atoms::from_slice(atoms)])),
        }
    }

    /// Adds what another search reached with one atom more.
    pub(super) fn extend(&mut self, given: Atom, other: Self) {
        for (held, found) in self.0.iter_mut().zip(other.0) {
            let Some((cost, mut sets)) = found.map(|(cost, sets)| (cost + 1, sets)) else { continue };
            if held.as_ref().is_some_and(|(least, _)| *least < cost) {
                continue;
            }
            sets.iter_mut().for_each(|set| set.insert(0, given));
            match held {
                Some((least, held)) if *least == cost => held.extend(sets),
                held => *held = Some((cost, sets)),
            }
        }
    }

    /// Whether every grade from the goal on was reached.
    fn is_full(&self, goal: Grade) -> bool {
        self.0[goal as usize..].iter().all(Option::is_some)
    }
}

/// Searches all sets of up to `most` of some atoms, the small sets first, for grades from `goal` on. Atoms of one kind stand together and exclude each
/// other.
pub(super) fn search(
    atoms: &[Atom],
    most: u8,
    now: &Circumstances<'_>,
    standard: &Standard,
    goal: Grade,
    grade: &impl Fn(&Circumstances<'_>, &Standard) -> Grade,
) -> Reach {
    let mut reach = Reach::default();
    let mut standard = standard.clone();
    let mut taken = Atoms::new();
    for size in 0..=most {
        let mut walk = Walk { atoms, grade, goal, reach: &mut reach, standard: &mut standard };
        walk.down(0, size, now, &mut taken);
        if reach.is_full(goal) {
            break;
        }
    }
    reach
}

struct Walk<'w, G> {
    atoms: &'w [Atom],
    grade: &'w G,
    goal: Grade,
    reach: &'w mut Reach,
    standard: &'w mut Standard,
}

impl<G: Fn(&Circumstances<'_>, &Standard) -> Grade> Walk<'_, G> {
    fn down(&mut self, start: usize, left: u8, now: &Circumstances<'_>, taken: &mut Atoms) {
        if left == 0 {
            let grade = (self.grade)(now, self.standard);
            if grade >= self.goal {
                self.reach.offer(grade, taken);
            }
            return;
        }
        let (atoms, mut end) = (self.atoms, start);
        for group in atoms[start..].chunk_by(|one, other| one.excludes(*other)) {
            end += group.len();
            for atom in group {
                let mut varied = *now;
                let choices = self.standard.choices;
                apply(*atom, &mut varied, self.standard);
                taken.push(*atom);
                self.down(end, left - 1, &varied, taken);
                taken.pop();
                self.standard.choices = choices;
            }
        }
    }
}
