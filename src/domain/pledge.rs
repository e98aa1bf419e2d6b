//! What allies pledge, and what the ally attacked asks them for.
//!
//! Measures are named by their ids in the catalogue. One that the program does not know stays in the file, is named
//! by the check, and amounts to nothing.

use serde::{Deserialize, Serialize};

use super::{Day, StateCode, bounds};

/// A kind of help. Every measure of the catalogue belongs to exactly one.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum HelpKind {
    /// Statements, expulsions, sanctions.
    Political,
    /// Intelligence, reconnaissance, police and judicial help.
    Intelligence,
    /// Experts, forensics, hosting.
    Cyber,
    /// Overflight, ports, support on one's own soil, transport, arms, relief of other tasks.
    LogisticsAndBasing,
    /// Aircraft, ships, air and missile defence.
    AirAndSea,
    /// Troops.
    LandForces,
    /// Grants and loans.
    Financial,
    /// Relief.
    Humanitarian,
}

impl HelpKind {
    /// All eight, in the order of a chart.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// Who leads what the allies do together.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum LedBy {
    /// The command structure of NATO.
    NatoCommand,
    /// A coalition of the willing, as in Afghanistan in 2001.
    Coalition,
    /// Every nation for itself.
    Nations,
}

impl LedBy {
    /// All three.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// How far a pledge has come.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Said in public; the approval it needs is still to come.
    #[default]
    Announced,
    /// Whoever must approve it at home has done so.
    Approved,
    /// There.
    Deployed,
}

impl Stage {
    /// All three, in their order.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    fn is_announced(&self) -> bool {
        *self == Self::Announced
    }
}

/// A measure that an ally says it gives. There is one for each ally, measure and day it begins on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pledge {
    /// The ally that gives.
    pub ally: StateCode,
    /// The measure, by its id in the catalogue.
    #[serde(deserialize_with = "bounds::text")]
    pub measure: String,
    /// How much, in the measure's own unit.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub quantity: u32,
    /// For how many months.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub months: u32,
    /// The day it is said on; left out: the first day of the incident.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub from: Day,
    /// How far it has come.
    #[serde(default, skip_serializing_if = "Stage::is_announced")]
    pub stage: Stage,
    /// What it depends on, in words; empty where on nothing.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub condition: String,
}

impl Pledge {
    /// One unit for one month from the first day.
    #[must_use]
    pub fn plain(ally: StateCode, measure: &str) -> Self {
        Self {
            ally,
            measure: measure.to_owned(),
            quantity: 1,
            months: 1,
            from: Day::BEGINNING,
            stage: Stage::Announced,
            condition: String::new(),
        }
    }

    pub(super) fn key(&self) -> (StateCode, &str, Day) {
        (self.ally, &self.measure, self.from)
    }

    /// The pledge as a log writes it: measure, quantity, months, stage, day and condition.
    #[must_use]
    pub fn code(&self) -> String {
        let Self { ally: _, measure, quantity, months, from, stage, condition } = self;
        let stage = stage.id();
        let from = if from.is_beginning() { String::new() } else { format!(" {from}") };
        let condition = if condition.is_empty() { String::new() } else { format!(" ({condition})") };
        format!("{quantity} {measure} {months} {stage}{from}{condition}")
    }
}

/// What is asked for: a kind of help, or a measure.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Any help of a kind; the quantity is thousands of US dollars a month.
    Kind(HelpKind),
    /// A measure by its id; the quantity is in the measure's unit.
    Measure(#[serde(deserialize_with = "bounds::text")] String),
}

impl Wanted {
    /// The id of the kind or measure.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Kind(kind) => kind.id(),
            Self::Measure(measure) => measure,
        }
    }
}

/// A line of what an attacked ally asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Need {
    /// The ally that asks.
    pub ally: StateCode,
    /// What it asks for.
    pub what: Wanted,
    /// How much; 0 or left out: no quantity is named, and any help of this kind is an answer.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub quantity: u32,
    /// By when; left out: no day is named.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub by: Day,
    /// The day it is asked on; left out: the first day of the incident.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub from: Day,
    /// Where that comes from.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub note: String,
}

impl Need {
    /// A kind or a measure without quantity and day.
    #[must_use]
    pub fn plain(ally: StateCode, what: Wanted) -> Self {
        Self { ally, what, quantity: 0, by: Day::BEGINNING, from: Day::BEGINNING, note: String::new() }
    }

    pub(super) fn key(&self) -> (StateCode, &Wanted) {
        (self.ally, &self.what)
    }

    /// The line as a log writes it: quantity, what, day and note.
    #[must_use]
    pub fn code(&self) -> String {
        let Self { ally: _, what, quantity, by, from, note } = self;
        let by = if by.is_beginning() { String::new() } else { format!(" {by}") };
        let note = if note.is_empty() { String::new() } else { format!(" ({note})") };
        let from = if from.is_beginning() { String::new() } else { format!(" from {from}") };
        format!("{quantity} {}{by}{from}{note}", what.id())
    }
}

/// A kind of help that an ally's reservation leaves out. Read with a reservation only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// The ally.
    pub ally: StateCode,
    /// The kind it does not give.
    pub kind: HelpKind,
}

fn one() -> u32 {
    1
}

fn is_one(number: &u32) -> bool {
    *number == 1
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_and_stage_is_written_as_its_id() {
        for kind in HelpKind::ALL {
            assert_eq!(ron::to_string(&kind).unwrap(), kind.id());
        }
        for stage in Stage::ALL {
            assert_eq!(ron::to_string(&stage).unwrap(), stage.id());
        }
    }

    #[test]
    fn a_plain_pledge_is_one_unit_for_one_month() {
        let pledge: Pledge = ron::from_str("(ally: \"NLD\", measure: \"r_ad\")").unwrap();
        assert_eq!(pledge, Pledge::plain(StateCode::new(b"NLD"), "r_ad"));
        assert_eq!(pledge.code(), "1 r_ad 1 announced");
    }
}
