//! Changes and flips in words.

use super::{
    Words,
    sentence::{distinct, lowered},
};
use crate::{
    domain::{Condition, Stance, StateCode},
    explore::{Change, Flip, Step, Subject, Target},
};

/// The most values or names that one step lists.
const MOST: usize = 6;

impl Words {
    /// A single change, for example "[F19] Direction from abroad: established".
    #[must_use]
    pub fn single_change(&self, change: &Change) -> String {
        let (subject, value) = (self.subject(&change.subject()), self.value_of_change(change));
        self.message("change-line", &[("subject", subject.into()), ("value", value.into())])
    }

    /// A step of a flip: one change, one of several, or one for every one of some seats.
    #[must_use]
    pub fn flip_step(&self, step: &Step) -> String {
        match step {
            Step::OneOf(changes) => self.one_of(changes),
            Step::EverySeat { seats, stances } => {
                let stances: Vec<String> =
                    stances.iter().map(|(stance, condition)| self.way(*stance, *condition)).collect();
                let seats = self.short_state_list(seats, MOST).into();
                self.message("flip-every-seat", &[("seats", seats), ("value", self.or(&stances).into())])
            }
        }
    }

    /// A whole flip in a sentence, its steps one after another.
    #[must_use]
    pub fn flip(&self, flip: &Flip) -> String {
        if flip.steps.is_empty() {
            return self.message("flip-none", &[]);
        }
        self.clauses(flip.steps.iter().map(|step| self.flip_step(step)))
    }

    /// What a flip leads to, for example "Threshold: met".
    #[must_use]
    pub fn flip_target(&self, target: Target) -> String {
        let (part, value) = match target {
            Target::Threshold(status) => (super::Key::PartThreshold, lowered(&self.status(status))),
            Target::Request(request) => (super::Key::PartRequest, self.choice(request)),
            Target::Consensus(outcome) => (super::Key::PartConsensus, self.outcome(outcome)),
            Target::Response(ally, state) => {
                (super::Key::PartResponse, format!("{}, {}", self.state(ally), self.offer_state(state)))
            }
        };
        self.message("change-line", &[("subject", self.text(part).into()), ("value", value.into())])
    }

    fn one_of(&self, changes: &[Change]) -> String {
        let Some(first) = changes.first() else { return String::new() };
        let subjects: Vec<Subject> = distinct(&changes.iter().map(Change::subject).collect::<Vec<_>>());
        let values = distinct(&changes.iter().map(|change| self.value_of_change(change)).collect::<Vec<_>>());
        if subjects.len() == 1 {
            let subject = self.subject(&first.subject()).into();
            return self.message("change-line", &[("subject", subject), ("value", self.or(&values).into())]);
        }
        let states: Vec<StateCode> = subjects
            .iter()
            .filter_map(|subject| match subject {
                Subject::Seat(state) | Subject::Request(state) => Some(*state),
                Subject::Fact(_) | Subject::Point(_) | Subject::Assumption(_) => None,
            })
            .collect();
        let seats = self.short_state_list(&states, MOST).into();
        self.message("flip-one-seat", &[("seats", seats), ("value", self.or(&values).into())])
    }

    fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Fact(fact) => format!("{} {}", self.mark(*fact), self.fact(*fact)),
            Subject::Request(ally) => {
                format!("{} {}", self.mark(crate::domain::FactId::Request), self.state(*ally))
            }
            Subject::Seat(seat) => self.state(*seat),
            Subject::Point(point) => self.point(*point),
            Subject::Assumption(assumption) => self.assumption(*assumption),
        }
    }

    fn value_of_change(&self, change: &Change) -> String {
        match change {
            Change::Fact(crate::domain::FactValue::Place(places)) => {
                let place = |place: &crate::domain::Place| {
                    format!(
                        "{}, {}, {}",
                        self.choice(place.object),
                        self.choice(place.area),
                        self.choice(place.sea_zone)
                    )
                };
                places.iter().map(place).collect::<Vec<_>>().join(" + ")
            }
            Change::Fact(value) => self.value(value),
            Change::Request(_, value) => self.choice(*value),
            Change::Stance(_, stance, condition) => self.way(*stance, *condition),
            Change::Choice(_, reading) => lowered(&self.reading(*reading)),
            Change::Assumption(assumption, setting) => self.setting(*assumption, *setting),
        }
    }

    fn way(&self, stance: Stance, condition: Condition) -> String {
        let name = lowered(&self.stance(stance));
        match condition {
            Condition::Open => format!("{name}, {}", lowered(&self.condition(condition))),
            Condition::None | Condition::Met => name,
        }
    }

    /// "a, b or c", the first few.
    fn or(&self, values: &[String]) -> String {
        match values {
            [] => String::new(),
            [one] => one.clone(),
            values if values.len() > MOST => self.list_at_most(values, MOST),
            [first @ .., last] => {
                self.message("list-or", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }
}
