//! The scene of the debrief: the strip, one turning point, one question, who spoke, or a red line that was opened.

use serde::{Deserialize, Serialize};

use super::page::Count;
use crate::{
    council::Moved,
    domain::{Stance, StateCode},
};

/// A page of the debrief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DebriefPage {
    /// What it is, in a sentence.
    pub headline: String,
    /// Which of how many; empty where it is one of its kind.
    pub place: String,
    /// What stands below.
    pub face: DebriefFace,
}

/// What stands below the sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DebriefFace {
    /// Rounds beside seats.
    Strip {
        /// The rounds, in few letters.
        rounds: Vec<String>,
        /// A row a seat, in roll-call order.
        rows: Vec<StripRow>,
        /// How many take each stance in the last round, with what it is called.
        counts: Vec<Count>,
        /// What a faint sign is.
        faint: String,
    },
    /// How many took each stance, a row a round.
    Counts(Vec<CountsRow>),
    /// Seats that moved.
    Moved {
        /// Who went from where to where.
        seats: Vec<MovedSeat>,
        /// How many are not named; empty where all are.
        more: String,
        /// When it was, by the clocks of the room, and where it stands in the log.
        line: String,
    },
    /// Words.
    Words(String),
    /// How long each seat spoke, the quiet ones first.
    Spoken(Vec<SpokenLine>),
}

/// How many took each stance in a round.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountsRow {
    /// The round, by its name.
    pub round: String,
    /// Of every stance how many, with what it is called.
    pub counts: Vec<Count>,
}

/// A seat through the rounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StripRow {
    /// Which.
    pub code: StateCode,
    /// One cell a round.
    pub cells: Vec<StripCell>,
    /// The same in words, for whoever hears it.
    pub told: String,
}

/// A seat in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StripCell {
    /// Where it stood.
    pub stance: Stance,
    /// Where it went since the round before.
    pub moved: Moved,
    /// Whether it said so in that round.
    pub has_spoken: bool,
    /// Whether nobody sat there.
    pub is_absent: bool,
}

/// A seat that moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovedSeat {
    /// Which.
    pub code: StateCode,
    /// From where.
    pub from: Stance,
    /// To where.
    pub to: Stance,
    /// The same in words.
    pub told: String,
}

/// How long a seat spoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpokenLine {
    /// Who.
    pub name: String,
    /// Minutes and seconds.
    pub time: String,
    /// Seconds.
    pub seconds: u32,
}

impl DebriefPage {
    /// What it says, in the order in which it is read.
    pub(super) fn spoken(&self, said: &mut Vec<String>) {
        said.extend([self.headline.clone(), self.place.clone()]);
        match &self.face {
            DebriefFace::Strip { rounds: _, rows, counts, faint: _ } => {
                said.extend(rows.iter().map(|row| row.told.clone()));
                said.extend(counts.iter().map(|count| format!("{} · {}", count.name, count.number)));
            }
            DebriefFace::Counts(rows) => {
                for row in rows {
                    said.push(row.round.clone());
                    said.extend(row.counts.iter().map(|count| format!("{} · {}", count.name, count.number)));
                }
            }
            DebriefFace::Moved { seats, more, line } => {
                said.extend(seats.iter().map(|seat| seat.told.clone()));
                said.extend([more.clone(), line.clone()]);
            }
            DebriefFace::Words(words) => said.push(words.clone()),
            DebriefFace::Spoken(lines) => {
                said.extend(lines.iter().map(|line| format!("{} · {}", line.name, line.time)));
            }
        }
    }
}
