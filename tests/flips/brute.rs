//! Brute force: every set of up to three single changes, none left out.
//!
//! The plain form asks the rules for every set. The quick one asks them for every set of the changes that one
//! part of an answer reads, writes the parts down, and puts them together for every set again; that it is the
//! same is a test of its own.

use casus::{
    council::Outcome,
    domain::{FactValue as V, Point as P, Request},
    explore::{Supposed, Target},
    law::{Element, Grade, Status, armed_attack::Sight, reads},
};

use super::{council::Seating, state::State};

/// A set of at most three changes, as positions among the single changes counted from 1; none is 0 and stands first.
pub type Set = [u16; 3];

/// Whether one of the elements E0 to E3 reads what a change states.
pub fn is_read_by(element: usize, change: &Supposed) -> bool {
    let read = reads(Element::ALL[element]);
    match change {
        Supposed::Fact(value) => read.facts.contains(value.fact()),
        Supposed::Choice(point, _) => read.points.contains(point),
        Supposed::Request(..) | Supposed::Stance(..) | Supposed::Assumption(..) => false,
    }
}

/// Whether a part reads what a change states; the rest would only make the brute force slower.
fn bears_on(change: &Supposed, target: Target) -> bool {
    let is_of_request = matches!(change, Supposed::Request(..) | Supposed::Fact(V::Attacked(_)));
    match target {
        Target::Threshold(_) => (0..4).any(|element| is_read_by(element, change)),
        Target::Request(_) => is_of_request,
        Target::Consensus(_) => {
            let is_of_council = matches!(
                change,
                Supposed::Stance(..)
                    | Supposed::Fact(V::BeforeCouncil(_) | V::DecidingBody(_))
                    | Supposed::Choice(P::Request, _)
            );
            is_of_request || is_of_council || is_read_by(2, change)
        }
        Target::Response(..) => false,
    }
}

/// What one set of changes is tried on.
pub struct Brute<'a> {
    state: State<'a>,
    singles: &'a [Supposed],
    /// The changes that bear on the target, by their position from 1; no change stands at 0.
    bearing: Vec<u16>,
    /// The subject of each change, so that no set has two of one.
    subjects: Vec<u16>,
}

impl<'a> Brute<'a> {
    pub fn new(state: &State<'a>, singles: &'a [Supposed], target: Target) -> Self {
        let mut subjects = vec![0_u16];
        for (idx, change) in singles.iter().enumerate() {
            // Changes of one subject stand side by side in the list.
            let is_same = idx > 0 && singles[idx - 1].subject() == change.subject();
            subjects.push(subjects[idx] + u16::from(!is_same));
        }
        let bearing = singles.iter().zip(1..).filter(|(change, _)| bears_on(change, target)).map(|(_, at)| at);
        Self { state: state.clone(), singles, bearing: bearing.collect(), subjects }
    }

    /// Every set of exactly `size` changes that reaches the target, each asked of the rules.
    pub fn plainly(&self, target: Target, size: usize) -> Vec<Set> {
        self.sets(size, |set| self.with(set).reaches(target))
    }

    /// The same, from what each part of the answer becomes.
    pub fn quickly(&self, target: Target, size: usize) -> Vec<Set> {
        match target {
            Target::Threshold(status) => self.threshold(status, size),
            Target::Request(request) => self.request(request, size),
            Target::Consensus(outcome) => self.consensus(outcome, size),
            Target::Response(..) => Vec::new(),
        }
    }

    fn with(&self, set: Set) -> State<'a> {
        let mut state = self.state.clone();
        set.into_iter().filter(|at| *at > 0).for_each(|at| state.apply(&self.singles[usize::from(at) - 1]));
        state
    }

    /// Every set of exactly `size` of the changes that bear on the target, if it passes.
    fn sets(&self, size: usize, mut passes: impl FnMut(Set) -> bool) -> Vec<Set> {
        let mut found = Vec::new();
        each_set(&self.bearing, &self.subjects, size, |set| {
            if passes(set) {
                found.push(set);
            }
        });
        found
    }

    fn threshold(&self, status: Status, size: usize) -> Vec<Set> {
        let tables = [0, 1, 2, 3].map(|element| self.grades(element, size));
        self.sets(size, |set| Status::of([0, 1, 2, 3].map(|element: usize| tables[element].grade(set))) == status)
    }

    fn request(&self, request: Request, size: usize) -> Vec<Set> {
        let seating = Seating::of(&self.state, self.singles);
        self.sets(size, |set| seating.with(set).request == request)
    }

    fn consensus(&self, outcome: Outcome, size: usize) -> Vec<Set> {
        let seating = Seating::of(&self.state, self.singles);
        let origin = self.grades(2, size);
        self.sets(size, |set| seating.with(set).outcome(origin.grade(set)) == outcome)
    }

    /// What an element becomes with every set of up to `size` changes that it reads.
    fn grades(&self, element: usize, size: usize) -> Table {
        let mut table = Table::new(self.singles.len());
        let mut kept: Vec<(u16, Sight)> = Vec::new();
        for (change, at) in self.singles.iter().zip(1_u16..) {
            if !is_read_by(element, change) {
                continue;
            }
            // Of the places E1 reads what was hit there and whether it is an islet in dispute, and nothing else.
            let of_places = (element == 1 && matches!(change, Supposed::Fact(V::Place(_)))).then(|| {
                let sight = self.with([0, 0, at]).sight();
                let same = kept.iter().find(|(_, other)| *other == sight).map(|(local, _)| *local);
                (same, sight)
            });
            match of_places {
                Some((Some(local), _)) => table.join(at, local),
                Some((None, sight)) => kept.push((table.add(at), sight)),
                None => _ = table.add(at),
            }
        }
        table.fill(size, &self.subjects, |set| self.with(set).grade(element));
        table
    }
}

/// Calls for every set of exactly `size` of these changes that has no subject twice.
fn each_set(of: &[u16], subjects: &[u16], size: usize, mut call: impl FnMut(Set)) {
    let subject = |at: u16| subjects[usize::from(at)];
    match size {
        0 => call([0; 3]),
        1 => of.iter().for_each(|one| call([0, 0, *one])),
        _ => {
            for (idx, one) in of.iter().enumerate() {
                for (next, two) in
                    of.iter().enumerate().skip(idx + 1).filter(|(_, two)| subject(**two) != subject(*one))
                {
                    if size == 2 {
                        call([0, *one, *two]);
                        continue;
                    }
                    for three in &of[next + 1..] {
                        // The list is in the order of subjects, so the third is never of the first's.
                        if subject(*three) != subject(*two) {
                            call([*one, *two, *three]);
                        }
                    }
                }
            }
        }
    }
}

/// The grade of one element for every set of changes it reads.
struct Table {
    /// For each single change its place in the table; 0 where the element does not read it.
    local: Vec<u16>,
    /// For each place in the table the change that stands there.
    changes: Vec<u16>,
    grades: Vec<Grade>,
}

impl Table {
    fn new(singles: usize) -> Self {
        Self { local: vec![0; singles + 1], changes: vec![0], grades: Vec::new() }
    }

    fn add(&mut self, at: u16) -> u16 {
        let local = u16::try_from(self.changes.len()).expect("few changes");
        self.changes.push(at);
        self.join(at, local);
        local
    }

    fn join(&mut self, at: u16, local: u16) {
        self.local[usize::from(at)] = local;
    }

    fn idx(&self, [one, two, three]: Set) -> usize {
        let width = self.changes.len();
        (usize::from(one) * width + usize::from(two)) * width + usize::from(three)
    }

    fn fill(&mut self, size: usize, subjects: &[u16], grade: impl Fn(Set) -> Grade) {
        self.grades = vec![Grade::Unknown; self.changes.len().pow(3)];
        let changes: Vec<u16> = self.changes[1..].to_vec();
        for size in 0..=size {
            each_set(&changes, subjects, size, |set| {
                let found = grade(set);
                let [one, two, three] = set.map(|at| self.local[usize::from(at)]);
                // A set is looked up with gaps where its other changes are not read.
                let gaps = [[one, two, three], [two, one, three], [two, three, one], [three, one, two]];
                let fits = if size == 3 { &gaps[..1] } else { &gaps[..] };
                for fit in fits {
                    let idx = self.idx(*fit);
                    self.grades[idx] = found;
                }
            });
        }
    }

    fn grade(&self, set: Set) -> Grade {
        self.grades[self.idx(set.map(|at| self.local[usize::from(at)]))]
    }
}
