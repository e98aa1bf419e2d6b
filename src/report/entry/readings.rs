//! The answers under each reading of the law.

use super::{ById, Id, PointRead, entries, ids};
use crate::{domain::Reading, explore, law, report::Subject, words::Words};

entries! {
    /// The session's own reading, the answers under all three, and what parts them.
    Readings {
        /// The reading of the session.
        reading: Id,
        /// The points that it reads otherwise.
        choices: Vec<PointRead>,
        /// The answers by reading.
        answers: ById<Answer>,
        /// Whether the readings answer differently.
        disagree: bool,
        /// What the answer turns on.
        turns_on: TurnsOn,
        /// The same in a sentence; empty where the readings agree.
        clause: String,
    }

    /// The answer under one reading.
    Answer {
        /// The status of the threshold.
        status: Id,
        /// The grades by element.
        elements: ById<Id>,
        /// The outcome in the Council.
        outcome: Id,
    }

    /// The points and facts on which readings part.
    TurnsOn {
        /// The points of law.
        points: Vec<Id>,
        /// The facts.
        facts: Vec<Id>,
    }
}

impl Readings {
    pub(super) fn of(subject: Subject<'_>, words: &Words) -> Self {
        let Subject { session, assessment, catalog, .. } = subject;
        let readings = explore::readings(session, assessment, &catalog.settings(session).standard.tables);
        let choices = session.choices.iter();
        Self {
            reading: session.reading.id(),
            choices: choices
                .map(|choice| PointRead { point: choice.point.id(), reading: choice.reading.id() })
                .collect(),
            answers: Reading::ALL.into_iter().map(|reading| (reading.id(), Answer::of(&readings, reading))).collect(),
            disagree: readings.disagree(),
            turns_on: TurnsOn {
                points: readings.points.iter().map(|point| point.id()).collect(),
                facts: ids(readings.facts),
            },
            clause: words.readings_clause(&readings),
        }
    }
}

impl Answer {
    fn of(readings: &explore::Readings, reading: Reading) -> Self {
        let answer = readings.answer(reading);
        let grades = law::Element::THRESHOLD.into_iter().zip(answer.grades);
        Self {
            status: answer.status.id(),
            elements: grades.map(|(element, grade)| (element.id(), element.grade_id(grade))).collect(),
            outcome: answer.outcome.id(),
        }
    }
}
