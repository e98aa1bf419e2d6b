//! What the elements share: who was meant, who was hit, recklessness, and how a stray weapon is read.

use super::{
    super::change::others,
    boxes::{Atom, Atoms, IntentGroup},
    place::other_settings,
};
use crate::{
    domain::{Choice as _, Circumstances, Harm, Intent, Point, Recklessness},
    law::{Grade, Standard, Truth, is_one_of},
};

/// The shared facts with some of them changed.
#[derive(Clone, Debug)]
pub(super) struct Shared {
    /// The changes.
    pub atoms: Atoms,
}

/// Every way to change at most so many of the shared facts that can matter, the fewest changes first.
pub(super) fn up_to(most: u8, now: &Circumstances<'_>, standard: &Standard) -> Vec<Shared> {
    let mut sets: Vec<Shared> = Vec::with_capacity(32);
    let intents = IntentGroup::ALL.into_iter().filter(|group| !group.values().contains(&now.intent));
    let mut push = |atoms: &Atoms| {
        if atoms.len() <= usize::from(most) {
            sets.push(Shared { atoms: atoms.clone() });
        }
    };
    for intent in std::iter::once(None).chain(intents.map(Some)) {
        let meant = intent.map_or(now.intent, |group| group.values()[0]);
        let may_stray = is_one_of(meant, &[Intent::Spillover, Intent::Accident]) != Truth::No;
        for harm in std::iter::once(None).chain(others::<Harm>(now.harm).map(Some)) {
            let mut atoms = Atoms::new();
            atoms.extend(harm.map(Atom::Harm));
            atoms.extend(intent.map(Atom::Intent));
            push(&atoms);
            if !may_stray || atoms.len() >= usize::from(most) {
                // Recklessness and the reading of a stray weapon are asked only where nothing was aimed at the ally.
                continue;
            }
            let recklessness = others::<Recklessness>(now.recklessness).map(Some);
            for reckless in std::iter::once(None).chain(recklessness) {
                let settings = other_settings(Point::Spillover, &standard.choices).map(Some);
                for reading in std::iter::once(None).chain(settings) {
                    if reckless.is_none() && reading.is_none() {
                        continue;
                    }
                    let mut more = atoms.clone();
                    more.extend(reckless.map(Atom::Recklessness));
                    more.extend(reading.map(|reading| Atom::Point(Point::Spillover, reading)));
                    push(&more);
                }
            }
        }
    }
    sets.sort_by_key(|set| set.atoms.len());
    sets
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
    use crate::domain::{Means, Series, Timing};
    match atom {
        Atom::Means(means) => {
            // The list stands in the order of the values.
            now.means = Means::ALL.get(means as usize..=means as usize).unwrap_or_default();
        }
        Atom::Harm(value) => now.harm = value,
        Atom::Damage(value) => now.damage = value,
        Atom::Loss(value) => now.function_loss = value,
        Atom::Time(value) => now.function_time = value,
        Atom::Intent(group) => now.intent = group.values()[0],
        Atom::Recklessness(value) => now.recklessness = value,
        Atom::Linked(is_linked) => now.series = if is_linked { Series::Linked } else { Series::Isolated },
        Atom::Imminent(is_imminent) => now.timing = if is_imminent { Timing::Imminent } else { Timing::Ongoing },
        Atom::Kind(group) => now.author_kind = group.values()[0],
        Atom::Rung(group) => now.attribution = group.values()[0],
        Atom::Direction(value) => now.direction = value,
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
