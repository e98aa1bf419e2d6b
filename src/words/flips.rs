//! Changes and flips in words.

use super::{Words, sentence::distinct};
use crate::{
    domain::{Choice as _, Condition, FactId, FactValue, Object, Place, SeaZone, Stance, StateCode},
    explore::{Flip, Step, Subject, Supposed, Target},
};

/// The most values or names that one step lists.
const MOST: usize = 6;

impl Words {
    /// A single change, for example "[F19] Direction from abroad: established".
    #[must_use]
    pub fn single_change(&self, change: &Supposed) -> String {
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

    /// Flips that differ only in the ally attacked, told once: one of these allies, and what that ally says.
    #[must_use]
    pub fn flip_of_one_of(&self, flip: &Flip, allies: &[StateCode]) -> String {
        let states: Vec<String> = distinct(allies).into_iter().map(|ally| self.state(ally)).collect();
        self.clauses(flip.steps.iter().map(|step| {
            let Step::OneOf(changes) = step else { return self.flip_step(step) };
            let subject = match changes.as_slice() {
                [Supposed::Fact(FactValue::Attacked(_))] => {
                    let subject = self.subject(&Subject::Fact(FactId::Attacked)).into();
                    return self.message("change-line", &[("subject", subject), ("value", self.or(&states).into())]);
                }
                [Supposed::Request(..), ..] => {
                    format!("{} {}", self.mark(FactId::Request), self.message("flip-that-ally", &[]))
                }
                _ => return self.flip_step(step),
            };
            let values = distinct(&changes.iter().map(|change| self.value_of_change(change)).collect::<Vec<_>>());
            self.message("change-line", &[("subject", subject.into()), ("value", self.or(&values).into())])
        }))
    }

    /// How many more sets of changes there are.
    #[must_use]
    pub fn flips_more(&self, number: usize) -> String {
        self.counted("flip-more", number, &[])
    }

    /// What a flip leads to, for example "Threshold: met".
    #[must_use]
    pub fn flip_target(&self, target: Target) -> String {
        let (part, value) = match target {
            Target::Threshold(status) => (super::Key::PartThreshold, self.lowered(&self.status(status))),
            Target::Request(request) => (super::Key::PartRequest, self.choice(request)),
            Target::Consensus(outcome) => (super::Key::PartConsensus, self.outcome(outcome)),
            Target::Response(ally, state) => {
                (super::Key::PartResponse, format!("{}, {}", self.state(ally), self.offer_state(state)))
            }
        };
        self.message("change-line", &[("subject", self.text(part).into()), ("value", value.into())])
    }

    fn one_of(&self, changes: &[Supposed]) -> String {
        let Some(first) = changes.first() else { return String::new() };
        let subjects: Vec<Subject> = distinct(&changes.iter().map(Supposed::subject).collect::<Vec<_>>());
        let values = match first {
            Supposed::Fact(FactValue::Place(_)) => self.values_of_places(changes),
            Supposed::Fact(_)
            | Supposed::Request(..)
            | Supposed::Stance(..)
            | Supposed::Choice(..)
            | Supposed::Assumption(..) => {
                distinct(&changes.iter().map(|change| self.value_of_change(change)).collect::<Vec<_>>())
            }
        };
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
            Subject::Point(point) => {
                self.message("flip-reading", &[("point", self.lowered(&self.point(*point)).into())])
            }
            Subject::Assumption(assumption) => self.assumption(*assumption),
        }
    }

    fn value_of_change(&self, change: &Supposed) -> String {
        match change {
            Supposed::Fact(FactValue::Place(places)) => {
                let told =
                    |place: &Place| self.areas_with_object(place.object, place.sea_zone, &[self.choice(place.area)]);
                places.iter().map(told).collect::<Vec<_>>().join(" + ")
            }
            Supposed::Fact(value) => self.value(value),
            Supposed::Request(_, value) => self.choice(*value),
            Supposed::Stance(_, stance, condition) => self.way(*stance, *condition),
            Supposed::Choice(_, reading) => self.lowered(&self.reading(*reading)),
            Supposed::Assumption(assumption, setting) => self.setting(*assumption, *setting),
        }
    }

    /// What places would be, the areas of one object together: "Kosovo or a disputed islet (satellite)". Where there are
    /// several places, only the one that changes is told, by its name.
    fn values_of_places(&self, changes: &[Supposed]) -> Vec<String> {
        let lists: Vec<&[Place]> = changes
            .iter()
            .filter_map(
                |change| if let Supposed::Fact(FactValue::Place(places)) = change { Some(&**places) } else { None },
            )
            .collect();
        let count = lists.first().map_or(0, |places| places.len());
        let varies = |idx: &usize| lists.iter().any(|places| places.get(*idx) != lists[0].get(*idx));
        let varying: Vec<usize> = (0..count).filter(|idx| count == 1 || varies(idx)).collect();
        let ([idx], true) = (varying.as_slice(), lists.iter().all(|places| places.len() == count)) else {
            return distinct(&changes.iter().map(|change| self.value_of_change(change)).collect::<Vec<_>>());
        };
        let mut groups: Vec<(Object, SeaZone, Vec<String>)> = Vec::new();
        for place in lists.iter().filter_map(|places| places.get(*idx)) {
            let area = self.choice(place.area);
            match groups.iter_mut().find(|(object, zone, _)| (*object, *zone) == (place.object, place.sea_zone)) {
                Some((.., areas)) => areas.push(area),
                None => groups.push((place.object, place.sea_zone, vec![area])),
            }
        }
        let name = lists[0].get(*idx).filter(|_| count > 1).map_or("", |place| place.name.as_str());
        let told =
            |(object, zone, areas): &(Object, SeaZone, Vec<String>)| self.areas_with_object(*object, *zone, areas);
        let told: Vec<String> = groups.iter().map(told).collect();
        if name.is_empty() { told } else { vec![self.pair(name, &self.or(&told))] }
    }

    /// Areas, and in brackets what is hit there and whose waters they are, as far as that is said.
    fn areas_with_object(&self, object: Object, zone: SeaZone, areas: &[String]) -> String {
        let mut said: Vec<String> = Vec::new();
        if !object.is_unknown() {
            said.push(self.choice(object));
        }
        if !zone.is_unknown() && zone != SeaZone::NotSea {
            said.push(self.choice(zone));
        }
        let areas = self.or(areas);
        if said.is_empty() {
            return areas;
        }
        self.message("flip-areas", &[("areas", areas.into()), ("object", said.join(", ").into())])
    }

    fn way(&self, stance: Stance, condition: Condition) -> String {
        let name = self.lowered(&self.stance(stance));
        match condition {
            Condition::Open => format!("{name}, {}", self.lowered(&self.condition(condition))),
            Condition::None | Condition::Met => name,
        }
    }

    /// "a, b or c", the first few.
    fn or(&self, values: &[String]) -> String {
        match values {
            [] => String::new(),
            [one] => one.clone(),
            values if values.len() > MOST => {
                let more = self.number_of(values.len() - MOST).into();
                self.message("list-or-more", &[("names", values[..MOST].join(", ").into()), ("number", more)])
            }
            [first @ .., last] => {
                self.message("list-or", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }
}
