//! A flip: changes of one intent, grouped where several do the same.

use crate::{
    domain::{Condition, Day, FactValue, Incident, Stance, StateCode},
    explore::supposed::{Subject, Supposed},
};

/// The stances that let a text pass: silence first, since that is what the procedure asks for.
pub(super) const PASSING: [(Stance, Condition); 3] = [
    (Stance::DoesNotObject, Condition::None),
    (Stance::Supports, Condition::None),
    (Stance::Reservation, Condition::None),
];
/// The stances that wait.
pub(super) const WAITING: [(Stance, Condition); 2] =
    [(Stance::Undecided, Condition::None), (Stance::Reservation, Condition::Open)];

/// A part of a flip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// One of these changes, whichever: each does the same.
    OneOf(Vec<Supposed>),
    /// Every one of these seats, each to whichever of these stances.
    EverySeat {
        /// The seats.
        seats: Vec<StateCode>,
        /// The stances, each with its condition.
        stances: Vec<(Stance, Condition)>,
    },
}

impl Step {
    /// How many changes it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::OneOf(_) => 1,
            Self::EverySeat { seats, .. } => seats.len(),
        }
    }

    /// What it changes, where it is one change of one subject.
    pub(super) fn subject(&self) -> Option<Subject> {
        let Self::OneOf(changes) = self else { return None };
        let subject = changes.first()?.subject();
        changes.iter().all(|change| change.subject() == subject).then_some(subject)
    }

    /// Adds the changes of another step of the same subject.
    pub(super) fn or(&mut self, other: &Self) {
        if let (Self::OneOf(held), Self::OneOf(more)) = (self, other) {
            held.extend(more.iter().cloned());
        }
    }

    /// How many ways there are to take it.
    #[must_use]
    pub fn ways(&self) -> u64 {
        match self {
            Self::OneOf(changes) => changes.len() as u64,
            Self::EverySeat { seats, stances } => {
                (stances.len() as u64).saturating_pow(u32::try_from(seats.len()).unwrap_or(u32::MAX))
            }
        }
    }

    fn nth(&self, mut way: u64, taken: &mut Vec<Supposed>) {
        match self {
            Self::OneOf(changes) => taken.extend(changes.get(usize::try_from(way).unwrap_or(0)).cloned()),
            Self::EverySeat { seats, stances } => {
                for seat in seats {
                    let idx = usize::try_from(way % stances.len().max(1) as u64).unwrap_or(0);
                    way /= stances.len().max(1) as u64;
                    taken.extend(
                        stances.get(idx).map(|(stance, condition)| Supposed::Stance(*seat, *stance, *condition)),
                    );
                }
            }
        }
    }
}

/// A set of the fewest changes, with the changes that do the same in their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flip {
    /// Its parts; all of them together lead to the target. None where the target holds already.
    pub steps: Vec<Step>,
}

impl Flip {
    /// How many changes it takes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.steps.iter().map(Step::size).sum()
    }

    /// How many sets of changes it stands for.
    #[must_use]
    pub fn ways(&self) -> u64 {
        self.steps.iter().map(Step::ways).fold(1, u64::saturating_mul)
    }

    /// How many of its parts change a fact that has a value already; the others fill in what is unknown.
    #[must_use]
    pub fn overwritten(&self, incident: &Incident, day: Day) -> usize {
        let is_stated = |change: &Supposed| match change.subject() {
            Subject::Fact(fact) => {
                let unknown = FactValue::unknown(fact);
                incident.value_on(fact, day).is_some_and(|dated| Some(dated.value) != unknown)
            }
            Subject::Request(_) | Subject::Seat(_) | Subject::Point(_) | Subject::Assumption(_) => false,
        };
        let overwrites = |step: &&Step| match step {
            Step::OneOf(changes) => changes.first().is_some_and(is_stated),
            Step::EverySeat { .. } => false,
        };
        self.steps.iter().filter(overwrites).count()
    }

    /// The first of those sets, to preview or apply.
    #[must_use]
    pub fn first(&self) -> Vec<Supposed> {
        self.nth(0)
    }

    /// One of those sets by its position, from 0 to [`Flip::ways`].
    #[must_use]
    pub fn nth(&self, mut way: u64) -> Vec<Supposed> {
        let mut taken = Vec::with_capacity(self.size());
        for step in &self.steps {
            let ways = step.ways().max(1);
            step.nth(way % ways, &mut taken);
            way /= ways;
        }
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Damage, Fact, Harm};

    #[test]
    fn filling_in_what_is_unknown_overwrites_nothing() {
        let day = Day::constant(2030, 5, 1);
        let mut incident = Incident::on(day);
        incident.harm = Fact::stated(Harm::FewDead);
        incident.damage = Fact::stated(Damage::Unknown);
        let flip = |values: &[FactValue]| Flip {
            steps: values.iter().map(|value| Step::OneOf(vec![Supposed::Fact(value.clone())])).collect(),
        };
        let (harm, damage) = (FactValue::Harm(Harm::MassDead), FactValue::Damage(Damage::Destruction));
        let overwritten = |values: &[FactValue]| flip(values).overwritten(&incident, day);
        assert_eq!(overwritten(std::slice::from_ref(&damage)), 0);
        assert_eq!(overwritten(std::slice::from_ref(&harm)), 1);
        assert_eq!(overwritten(&[harm, damage]), 1);
    }
}
