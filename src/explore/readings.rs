//! The answers under all three readings, and the points on which they part.

use crate::{
    assess::{Assessment, assess},
    catalog::{
        Catalog,
        ledger::{self, Assumption},
    },
    council::{self, Outcome},
    domain::{Choices, Circumstances, FactSet, Point, Reading, Session},
    law::{self, Grades, Standard, Status, standard},
};

/// What one set of choices leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outlook {
    /// The verdict of the threshold.
    pub status: Status,
    /// The grades of E0 to E3.
    pub grades: Grades,
    /// What the Council does.
    pub outcome: Outcome,
}

/// The session's own answer beside those of the three readings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readings {
    /// The reading the session's choices are; none where they are a mixture.
    pub reading: Option<Reading>,
    /// The session's own answer.
    pub own: Outlook,
    /// The answers of the three readings, in the order of [`Reading::ALL`].
    pub answers: [Outlook; 3],
    /// The points on which a different verdict of the threshold turns; empty where all readings agree.
    pub points: Vec<Point>,
    /// The facts those points read.
    pub facts: FactSet,
}

impl Readings {
    /// The answer of a reading.
    #[must_use]
    pub fn answer(&self, reading: Reading) -> Outlook {
        self.answers[reading as usize]
    }

    /// The readings whose verdict of the threshold is another than the session's own.
    pub fn disagreeing(&self) -> impl Iterator<Item = (Reading, Status)> {
        Reading::ALL
            .into_iter()
            .zip(self.answers.map(|answer| answer.status))
            .filter(|(_, status)| *status != self.own.status)
    }

    /// Whether any reading gives another verdict of the threshold.
    #[must_use]
    pub fn disagree(&self) -> bool {
        self.disagreeing().next().is_some()
    }
}

/// Judges a session under all three readings. `own` is its assessment, which is not found again.
#[must_use]
pub fn readings(session: &Session, own: &Assessment, tables: &standard::Tables) -> Readings {
    let circumstances = Circumstances::of(&session.incident, &own.parties, session.as_of);
    let judge = |choices: Choices| {
        let grades = law::grades(&circumstances, &Standard { choices, tables: tables.clone() });
        let outcome = council::outcome_of(&own.request, &own.council, grades[2], choices.at(Point::Request));
        Outlook { status: Status::of(grades), grades, outcome }
    };
    let choices = session.choices();
    let own_answer = judge(choices);
    let answers = Reading::ALL.map(|reading| judge(Choices::all(reading)));
    let mut points: Vec<Point> = Vec::new();
    for (reading, answer) in Reading::ALL.into_iter().zip(answers) {
        if answer.status != own_answer.status {
            points.extend(turning_points(choices, Choices::all(reading), own_answer, answer, &judge));
        }
    }
    points.sort_unstable();
    points.dedup();
    let mut facts = FactSet::EMPTY;
    points.iter().for_each(|point| facts.extend(standard::facts(*point)));
    Readings { reading: choices.reading(), own: own_answer, answers, points, facts }
}

/// The points that alone turn the verdict; where none does, a smallest set of points that together lead to the other one.
fn turning_points(
    from: Choices,
    to: Choices,
    was: Outlook,
    is: Outlook,
    judge: &impl Fn(Choices) -> Outlook,
) -> Vec<Point> {
    let differing: Vec<Point> = from.differing(&to).collect();
    let alone = |point: &Point| judge(from.with(*point, to.at(*point))).status;
    let turning: Vec<Point> = differing.iter().copied().filter(|point| alone(point) != was.status).collect();
    if !turning.is_empty() {
        return turning;
    }
    // All of them lead there; one after another is taken back where the rest still do.
    let mut needed = differing;
    let mut idx = 0;
    while idx < needed.len() {
        let mut without = needed.clone();
        without.remove(idx);
        let choices = without.iter().fold(from, |choices, point| choices.with(*point, to.at(*point)));
        if judge(choices).status == is.status {
            needed = without;
        } else {
            idx += 1;
        }
    }
    needed
}

/// A session as one reading has it at every point, and all that follows.
#[derive(Clone, Debug)]
pub struct UnderReading {
    /// The reading.
    pub reading: Reading,
    /// The session under it.
    pub session: Session,
    /// What follows.
    pub assessment: Assessment,
}

/// A session under each of the three readings, whatever it chooses itself, in the order of [`Reading::ALL`].
#[must_use]
pub fn under_each_reading(catalog: &Catalog, session: &Session) -> [UnderReading; 3] {
    Reading::ALL.map(|reading| {
        let session = Session { reading, choices: Vec::new(), ..session.clone() };
        let assessment = assess(catalog, &session);
        UnderReading { reading, session, assessment }
    })
}

/// The assumptions on which a verdict rests.
#[must_use]
pub fn decided_assumptions(session: &Session, assessment: &Assessment, standard: &Standard) -> Vec<Assumption> {
    let circumstances = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let stances = assessment.council.positions.values().iter().map(|position| position.stance);
    ledger::decided_by(&assessment.threshold, &circumstances, standard, stances)
}
