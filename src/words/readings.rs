//! The readings of the law: their names, the choices at each point, and what parts them.

use super::Words;
use crate::{
    domain::{Point, Reading},
    explore::Readings,
    law::Status,
};

/// The most marks in the clause.
const MOST_MARKS: usize = 4;

impl Words {
    /// A reading, for example "Alliance practice".
    #[must_use]
    pub fn reading(&self, reading: Reading) -> String {
        self.message(&format!("reading-{}", reading.id()), &[])
    }

    /// What a reading does, in a sentence.
    #[must_use]
    pub fn reading_meaning(&self, reading: Reading) -> String {
        self.message(&format!("reading-{}-meaning", reading.id()), &[])
    }

    /// A contested point, for example "An author that is no state".
    #[must_use]
    pub fn point(&self, point: Point) -> String {
        self.message(&format!("point-{}", point.id().replace('_', "-")), &[])
    }

    /// What a reading chooses at a point, in a sentence; that of practice where it says the same.
    #[must_use]
    pub fn choice_at(&self, point: Point, reading: Reading) -> String {
        let reading = if point.differs(reading) { reading } else { Reading::Practice };
        self.message(&format!("point-{}-{}", point.id().replace('_', "-"), reading.id()), &[])
    }

    /// The clause beside the headline where readings disagree, for example "Met in practice; arguably met on a strict
    /// reading: it depends on [F15]."; empty where they agree.
    #[must_use]
    pub fn readings_clause(&self, readings: &Readings) -> String {
        let others: Vec<String> = readings
            .disagreeing()
            .filter(|(reading, _)| Some(*reading) != readings.reading)
            .map(|(reading, status)| self.on(Some(reading), status))
            .collect();
        if others.is_empty() {
            return String::new();
        }
        let own = super::sentence::capitalised(&self.on(readings.reading, readings.own.status));
        let turns = if readings.facts.is_empty() { "readings-clause-bare" } else { "readings-clause" };
        let marks = self.short_marks(readings.facts, MOST_MARKS);
        self.message(turns, &[("own", own.into()), ("others", self.list(&others).into()), ("marks", marks.into())])
    }

    /// A verdict on a reading, for example "met in practice".
    fn on(&self, reading: Option<Reading>, status: Status) -> String {
        let id = reading.map_or("own", Reading::id);
        self.message(&format!("status-on-{id}"), &[("status", self.lowered(&self.status(status)).into())])
    }
}
