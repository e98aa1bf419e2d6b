//! Our engine: the rule of `src/law/external.rs` as it is, not a copy.

use crate::{contest::Engine, grades::Grades, incident::Incident};
use casus::{
    domain::{self, Choice, Choices, Circumstances, Day, Point, Reading, Roster},
    law::{Finding, Grade, GradeSet, Standard, external},
};
use std::sync::LazyLock;

/// Our engine asked for the grades alone, as the peers are.
pub struct Grading;

/// Our engine asked for everything: the grade with every reason, its facts and its source. No peer does this.
pub struct Reasoning;

type Input = (Circumstances<'static>, Standard);

static ROSTER: LazyLock<Roster> = LazyLock::new(Roster::default);
static NOTHING_KNOWN: LazyLock<domain::Incident> = LazyLock::new(|| domain::Incident::on(Day::constant(2020, 1, 1)));

impl Engine for Grading {
    type Input = Input;
    type Answer = GradeSet;

    fn read(&self, incident: &Incident) -> Input {
        read(incident)
    }

    fn ask(&mut self, (circumstances, standard): &mut Input) -> GradeSet {
        external::possible_grades(circumstances, standard)
    }

    fn grades(answer: &GradeSet) -> Grades {
        Grades::of(Grade::ALL.into_iter().filter(|grade| answer.contains(*grade)).map(Grade::id))
    }
}

impl Engine for Reasoning {
    type Input = Input;
    type Answer = (Finding, GradeSet);

    fn read(&self, incident: &Incident) -> Input {
        read(incident)
    }

    fn ask(&mut self, (circumstances, standard): &mut Input) -> (Finding, GradeSet) {
        (external::judge(circumstances, standard), external::possible_grades(circumstances, standard))
    }

    fn grades((finding, grades): &(Finding, GradeSet)) -> Grades {
        assert_eq!(finding.grade, grades.settle(), "the finding is what the possible grades come to");
        Grading::grades(grades)
    }
}

fn read(incident: &Incident) -> Input {
    let mut circumstances = Circumstances::of(&NOTHING_KNOWN, &ROSTER, NOTHING_KNOWN.first_day);
    let mut choices = Choices::PRACTICE;
    for (name, id) in incident.values {
        match name {
            "direction" => circumstances.direction = value(id),
            "attribution" => circumstances.attribution = value(id),
            "author_kind" => circumstances.author_kind = value(id),
            "intent" => circumstances.intent = value(id),
            "harm" => circumstances.harm = value(id),
            "recklessness" => circumstances.recklessness = value(id),
            _ => choices = choices.with(point(name), reading(id)),
        }
    }
    (circumstances, Standard { choices, ..Standard::PRACTICE })
}

fn value<T: Choice>(id: &str) -> T {
    T::from_id(id).expect("an id of the list")
}

fn point(name: &str) -> Point {
    Point::from_id(name).expect("a contested point")
}

fn reading(id: &str) -> Reading {
    Reading::ALL.into_iter().find(|reading| reading.id() == id).expect("a reading")
}
