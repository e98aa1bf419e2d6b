//! A round of play, who speaks beside the seats, and whether a reason is owed.

use serde::{Deserialize, Serialize};

use crate::domain::{Day, Stance, StateCode, bounds};

/// A turn of play. Three of them may lie on one day of the incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// The day of the incident on which it began.
    pub on: Day,
    /// What it is called; empty: by its number.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub name: String,
    /// Its kind.
    #[serde(default)]
    pub kind: RoundKind,
    /// Minutes planned; 0 where none are.
    #[serde(default)]
    pub minutes: u16,
}

impl Round {
    /// A round that begins on a day, called by its number, without a time that is planned.
    #[must_use]
    pub fn on(day: Day, kind: RoundKind) -> Self {
        Self { on: day, name: String::new(), kind, minutes: 0 }
    }
}

/// How a round is held.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum RoundKind {
    /// A formal meeting.
    #[default]
    Formal,
    /// An informal one, or the corridors.
    Informal,
    /// Every seat speaks in turn.
    TourDeTable,
}

impl RoundKind {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// How long a seat has had the floor in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Spoken {
    /// The seat.
    pub seat: StateCode,
    /// The round, from 1; left out: before the first.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
    /// Seconds, all its turns together.
    pub seconds: u32,
}

fn is_zero(round: &u16) -> bool {
    *round == 0
}

impl Spoken {
    /// What tells it from every other: round and seat.
    #[must_use]
    pub fn key(&self) -> (u16, StateCode) {
        (self.round, self.seat)
    }
}

/// Somebody who speaks and has no seat: a partner, an expert, another organisation. Nothing is counted of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Guest {
    /// Who.
    #[serde(deserialize_with = "bounds::text")]
    pub name: String,
    /// What for.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub role: String,
}

/// From whom a reason is asked.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ReasonOwed {
    /// From nobody.
    #[default]
    Never,
    /// From whoever objects.
    Objections,
    /// From whoever objects or has a reservation.
    ObjectionsAndReservations,
}

impl ReasonOwed {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether it is asked from nobody.
    #[must_use]
    pub fn is_never(&self) -> bool {
        *self == Self::Never
    }

    /// Whether it is asked from a seat with this stance.
    #[must_use]
    pub fn is_owed_by(self, stance: Stance) -> bool {
        match self {
            Self::Never => false,
            Self::Objections => stance == Stance::Objects,
            Self::ObjectionsAndReservations => matches!(stance, Stance::Objects | Stance::Reservation),
        }
    }
}
