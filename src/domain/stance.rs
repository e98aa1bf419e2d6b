//! Where a seat stands.

use serde::{Deserialize, Serialize};

use super::{Attribution, Choice as _, Day, OnTable, Rung, StateCode};

/// A seat's stance, by its effect on the Council.
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
pub enum Stance {
    /// Agrees, and will say so.
    Supports,
    /// Lets silence pass.
    DoesNotObject,
    /// Has not spoken; consensus cannot be declared yet.
    #[default]
    Undecided,
    /// Lets the text pass with a reservation that bounds what it gives; waits while a condition is open.
    Reservation,
    /// Breaks silence; no consensus while it stands.
    Objects,
}

impl Stance {
    /// All five in the order of the keys 1 to 5.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The next stance of a click: undecided, does not object, supports, reservation, objects, and round.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Undecided => Self::DoesNotObject,
            Self::DoesNotObject => Self::Supports,
            Self::Supports => Self::Reservation,
            Self::Reservation => Self::Objects,
            Self::Objects => Self::Undecided,
        }
    }

    /// The stance before this one in the cycle of a click.
    #[must_use]
    pub fn previous(self) -> Self {
        match self {
            Self::DoesNotObject => Self::Undecided,
            Self::Supports => Self::DoesNotObject,
            Self::Reservation => Self::Supports,
            Self::Objects => Self::Reservation,
            Self::Undecided => Self::Objects,
        }
    }
}

/// Whether a reservation carries a condition.
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
pub enum Condition {
    /// None: the reservation only bounds what the seat gives.
    #[default]
    None,
    /// One that is not met yet: the seat waits.
    Open,
    /// One that is met.
    Met,
}

impl Condition {
    /// All three.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// One seat's stance from a day on. A seat without a line is undecided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StanceLine {
    /// The seat.
    pub seat: StateCode,
    /// The first day it holds; left out: from the first day of the incident.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub from: Day,
    /// The round of play in which it was said, from 1; left out: before the first.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
    /// The stance.
    pub stance: Stance,
    /// The step it speaks to; left out: the text on the table and, where none lies there, what lies before the Council.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Rung>,
    /// Whether a reservation carries a condition in words, which a person ticks; read with a reservation only.
    #[serde(default, skip_serializing_if = "Condition::is_none")]
    pub condition: Condition,
    /// The condition in words.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub condition_text: String,
    /// The conditions of a reservation that the program reads: all must hold. Whether they do is never stored.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::lines")]
    pub terms: Vec<Term>,
    /// Whether somebody sits there. Of an empty seat the stance is kept and not counted. In a meeting it is waited for; under silence it is
    /// silent, unless it breaks silence in writing.
    #[serde(default, skip_serializing_if = "Attendance::is_present")]
    pub attendance: Attendance,
    /// The reason the seat gives.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub reason: String,
    /// Where the record shows it, for a historic council, or [`StanceLine::SILENCE`].
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub source: String,
    /// What the seat said with the stance before this one. It counts nowhere until it is kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set_aside: Option<SetAside>,
}

/// What a seat said with another stance than it has now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetAside {
    /// The stance it was said with.
    pub stance: Stance,
    /// Whether that stance, a reservation, carried a condition.
    #[serde(default, skip_serializing_if = "Condition::is_none")]
    pub condition: Condition,
    /// The condition in words.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub condition_text: String,
    /// The conditions that the program reads.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::lines")]
    pub terms: Vec<Term>,
    /// The reason.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub reason: String,
}

fn is_zero(round: &u16) -> bool {
    *round == 0
}

/// Whether somebody sits in a seat.
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
pub enum Attendance {
    /// Somebody does.
    #[default]
    Present,
    /// Nobody does.
    Absent,
}

impl Attendance {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether somebody sits there.
    #[must_use]
    pub fn is_present(&self) -> bool {
        *self == Self::Present
    }
}

/// A condition that the program reads off the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Term {
    /// Attribution has come so far, or further.
    AttributionReaches(Attribution),
    /// The Security Council is seized of the matter, or an ally has reported to it.
    SecurityCouncilInformed,
    /// At least so many other seats support.
    OthersSupport(u8),
    /// This ally supports.
    AllySupports(StateCode),
}

impl Term {
    /// The condition as a log and a comparison write it, for example `ally_supports NOR`.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::AttributionReaches(rung) => format!("attribution_reaches {}", rung.id()),
            Self::SecurityCouncilInformed => "security_council_informed".to_owned(),
            Self::OthersSupport(least) => format!("others_support {least}"),
            Self::AllySupports(ally) => format!("ally_supports {ally}"),
        }
    }

    /// The condition that a log names; none where it names none.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let (name, about) = code.split_once(' ').unwrap_or((code, ""));
        match name {
            "attribution_reaches" => Attribution::from_id(about).map(Self::AttributionReaches),
            "security_council_informed" => Some(Self::SecurityCouncilInformed),
            "others_support" => about.parse().ok().map(Self::OthersSupport),
            "ally_supports" => StateCode::read(about).map(Self::AllySupports),
            _ => None,
        }
    }
}

impl StanceLine {
    /// The source of a stance that was stated because a silence was kept.
    pub const SILENCE: &'static str = "silence";

    /// What tells it from every other line: seat, day and round.
    #[must_use]
    pub fn key(&self) -> (StateCode, Day, u16) {
        (self.seat, self.from, self.round)
    }

    /// Whether it says more than a stance and its words: a round, a step of its own, conditions that the program reads, or that
    /// the seat is empty.
    #[must_use]
    pub fn speaks_in_time(&self) -> bool {
        let keeps_terms = self.set_aside.as_ref().is_some_and(|words| !words.terms.is_empty());
        self.round != 0 || self.to.is_some() || !self.terms.is_empty() || !self.attendance.is_present() || keeps_terms
    }

    /// Takes another stance. What the seat said with the one before is set aside; what it said with this one comes back.
    pub fn take(&mut self, stance: Stance) {
        if stance == self.stance {
            return;
        }
        let returns = self.set_aside.take_if(|words| words.stance == stance);
        if self.says_something() {
            self.set_aside = Some(SetAside {
                stance: self.stance,
                condition: self.condition,
                condition_text: std::mem::take(&mut self.condition_text),
                terms: std::mem::take(&mut self.terms),
                reason: std::mem::take(&mut self.reason),
            });
        }
        self.condition = Condition::None;
        self.stance = stance;
        if let Some(words) = returns {
            self.say(words);
        }
    }

    /// Takes a stance to what lies on the table now, whatever the seat spoke to before.
    pub fn speak(&mut self, stance: Stance, table: OnTable) {
        let to = table.spoken_to(self.to);
        let is_elsewhere = self.to.is_some() && self.to != to;
        if stance == self.stance && !is_elsewhere {
            return;
        }
        self.take(stance);
        self.to = to;
        // A source stands for what was said then, and for nothing else.
        self.source.clear();
    }

    /// Says again, with the stance it has now, what was set aside.
    pub fn keep_words(&mut self) {
        if let Some(words) = self.set_aside.take() {
            self.say(words);
        }
    }

    fn says_something(&self) -> bool {
        self.condition != Condition::None
            || !self.condition_text.is_empty()
            || !self.terms.is_empty()
            || !self.reason.is_empty()
    }

    /// A condition is said with a reservation only, and no word that stands here is written over.
    fn say(&mut self, words: SetAside) {
        if self.stance == Stance::Reservation && self.condition == Condition::None {
            self.condition = words.condition;
            if self.condition_text.is_empty() {
                self.condition_text = words.condition_text;
            }
        }
        if self.stance == Stance::Reservation && self.terms.is_empty() {
            self.terms = words.terms;
        }
        if self.reason.is_empty() {
            self.reason = words.reason;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cycle_visits_all_five_and_comes_back() {
        let mut stance = Stance::Undecided;
        for _ in 0..5 {
            assert_eq!(stance.next().previous(), stance);
            stance = stance.next();
        }
        assert_eq!(stance, Stance::Undecided);
    }
}
