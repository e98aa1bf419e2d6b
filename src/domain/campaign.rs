//! A campaign: incidents that the user links to this one.

use serde::{Deserialize, Serialize};

use super::{Day, bounds, choice::choice};

choice! {
    /// Whether a condition of linking holds.
    Holds, "holds" {
        /// It does.
        Yes = "yes",
        /// It does not.
        No = "no",
    }
}

/// Another incident, linked to this one, and the three conditions under which blows are judged together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkedIncident {
    /// What it is called.
    #[serde(deserialize_with = "bounds::text")]
    pub title: String,
    /// Its first day.
    pub first_day: Day,
    /// The same author, at least probable.
    #[serde(default)]
    pub same_author: Holds,
    /// A related purpose.
    #[serde(default)]
    pub related_purpose: Holds,
    /// Close in time. No number of days is law.
    #[serde(default)]
    pub close_in_time: Holds,
    /// Where that comes from.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub note: String,
}

impl LinkedIncident {
    /// The three conditions: same author, related purpose, close in time.
    #[must_use]
    pub fn conditions(&self) -> [Holds; 3] {
        [self.same_author, self.related_purpose, self.close_in_time]
    }

    /// Whether all three hold, so that the two blows are judged together.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.conditions().iter().all(|condition| *condition == Holds::Yes)
    }
}
