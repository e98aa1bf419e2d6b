//! What a person said of the four answers before seeing them. It is theirs: no rule reads it, it opens no seal, and no copy has it.
//!
//! Answers stand as ids, which `predict` knows: a version that does not know one keeps what was said.

use serde::{Deserialize, Serialize};

use super::{Confidence, Day, bounds};

/// The most predictions that a session keeps.
pub const MOST_PREDICTIONS: usize = 50;

/// A prediction of the four answers, as it was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Predicted {
    /// The day that was looked at.
    pub as_of: Day,
    /// The day on which it was made; left out: not known.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub made: Day,
    /// Of the threshold.
    pub threshold: PredictedPart,
    /// Of what the ally attacked says.
    pub request: PredictedPart,
    /// Of how far the Council goes.
    pub consensus: PredictedPart,
    /// Of the level of the ally in the middle.
    pub response: PredictedPart,
}

/// What was said of one part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PredictedPart {
    /// The answer, by its id.
    #[serde(deserialize_with = "bounds::text")]
    pub said: String,
    /// How sure.
    pub sure: Confidence,
    /// What the program answered then, by its id; left out: not known.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub program: String,
}

impl Predicted {
    /// Its four parts, in their order.
    #[must_use]
    pub fn parts(&self) -> [&PredictedPart; 4] {
        [&self.threshold, &self.request, &self.consensus, &self.response]
    }

    /// About how many bytes its texts take.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.parts().iter().map(|part| part.said.len() + part.program.len()).sum()
    }
}
