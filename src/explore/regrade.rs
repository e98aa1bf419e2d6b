//! The precedents judged again where an assumption or a choice stands otherwise.

use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::Outcome,
    domain::{ChangedAssumption, Choices, Point, PointChoice, Reading, Session},
    law::{Element, Judgement, Status},
};

/// What a precedent says: on its last dated day, with the verdict of its first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Graded {
    /// The answers to E0 to E5.
    pub answers: [Judgement; 6],
    /// The verdict on the facts of the first day.
    pub known_then: Status,
    /// The verdict on the facts of the last dated day.
    pub known_later: Status,
    /// What the Council does on that day.
    pub outcome: Outcome,
}

/// A precedent judged twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The precedent's id.
    pub case: String,
    /// As it ships.
    pub before: Graded,
    /// With the choices and assumptions tried.
    pub after: Graded,
}

impl Moved {
    /// Whether anything of it moves.
    #[must_use]
    pub fn moves(&self) -> bool {
        self.before != self.after
    }
}

/// What a precedent says under its own choices and assumptions.
#[must_use]
pub fn graded(catalog: &Catalog, case: &Session) -> Graded {
    let last = Session { as_of: case.last_dated_day(), ..case.clone() };
    let assessment: Assessment = assess(catalog, &last);
    Graded {
        answers: Element::ALL.map(|element| assessment.threshold.finding(element).answer()),
        known_then: assessment.known_then,
        known_later: assessment.known_later,
        outcome: assessment.council.outcome,
    }
}

/// The precedents that move when they are judged by the choices and assumptions of a session, in their own order.
#[must_use]
pub fn regrade<'a>(
    catalog: &Catalog,
    cases: impl IntoIterator<Item = &'a Session>,
    choices: Choices,
    assumptions: &[ChangedAssumption],
) -> Vec<Moved> {
    let mut all = regrade_all(catalog, cases, choices, assumptions);
    all.retain(Moved::moves);
    all
}

/// Every precedent, judged as it ships and by the choices and assumptions of a session, in their own order.
#[must_use]
pub fn regrade_all<'a>(
    catalog: &Catalog,
    cases: impl IntoIterator<Item = &'a Session>,
    choices: Choices,
    assumptions: &[ChangedAssumption],
) -> Vec<Moved> {
    let tried = |case: &Session| Session {
        reading: Reading::Practice,
        choices: Point::ALL
            .iter()
            .map(|point| PointChoice { point: *point, reading: choices.at(*point) })
            .filter(|choice| choice.reading != Reading::Practice)
            .collect(),
        assumptions: assumptions.to_vec(),
        ..case.clone()
    };
    let judged = |case: &Session| Moved {
        case: case.case.clone(),
        before: graded(catalog, case),
        after: graded(catalog, &tried(case)),
    };
    cases.into_iter().map(judged).collect()
}
