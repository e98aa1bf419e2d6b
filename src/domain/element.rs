//! The elements of the law, by name. What each asks, and how it is judged, stands in the law.

use serde::{Deserialize, Serialize};

/// The elements of the threshold, and the two qualifications beside it.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Element {
    /// The victim is a Party on the first day.
    E0,
    /// Armed attack.
    E1,
    /// External, and by someone.
    E2,
    /// Place and object of Article 6.
    E3,
    /// Necessity and immediacy; qualifies the menu, not the verdict.
    E4,
    /// The author is not itself a Party; a flag, not a bar.
    E5,
}

impl Element {
    /// All six in the order a lawyer asks.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();
    /// The four that make the threshold.
    pub const THRESHOLD: [Self; 4] = [Self::E0, Self::E1, Self::E2, Self::E3];

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}
