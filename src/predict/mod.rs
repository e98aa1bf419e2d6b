//! Predict, then reveal: what a person says of the four answers before seeing them, and how often it agrees.
//!
//! The answers are the model's own typed ones, so that two are the same or they are not. No number says how lawful
//! anything is, and nothing here moves an answer.

mod answer;
mod beside;
mod calibration;
mod draft;
mod entry;
mod sealing;
mod travel;

use serde::{Deserialize, Serialize};

pub use crate::explore::Part;
pub use answer::{Answer, Reach, Said, recorded};
pub use beside::{Beside, beside};
pub use calibration::{Calibration, FEW, Tally};
pub use draft::{Draft, Guess, Pick, WORDS};
pub use entry::{Entry, MOST_KEPT, Revealed, keep};
pub use sealing::Sealing;
pub use travel::{guesses, of_each, program_then};

/// Whether a person is asked for a prediction when a case is opened from the start page.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Asking {
    /// A case opens with its answers in sight.
    Never,
    /// The answers are sealed until a prediction is made or skipped.
    #[default]
    Offer,
    /// The answers are sealed until a prediction is made.
    Require,
}

impl Asking {
    /// All three.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The seal a case opens with; none where nobody is asked.
    #[must_use]
    pub fn seal(self) -> Option<Seal> {
        match self {
            Self::Never => None,
            Self::Offer => Some(Seal { may_skip: true }),
            Self::Require => Some(Seal { may_skip: false }),
        }
    }
}

/// What hides the answers of a case until they are predicted. It stays as it was set, whatever is asked later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seal {
    /// Whether the answers may be looked at without a prediction.
    pub may_skip: bool,
}
