//! When: whether it goes on, and what the Security Council has done.

use super::choice::choice;

choice! {
    /// Whether it goes on.
    Timing, "timing" {
        /// Not yet, but about to.
        Imminent = "imminent",
        /// Going on.
        Ongoing = "ongoing",
        /// Over, the author able and expected to strike again.
        OverActive = "over_active",
        /// Over and done.
        OverDone = "over_done",
        /// Years ago, newly attributed.
        Historic = "historic",
    }
}

choice! {
    /// What the Security Council of the United Nations has done.
    SecurityCouncil, "unsc" {
        /// Nothing.
        None = "none",
        /// The matter lies before it.
        Seized = "seized",
        /// It has taken the measures necessary, in the sense of Article 5.
        MeasuresTaken = "measures_taken",
    }
}

impl SecurityCouncil {
    /// Whether it knows of the matter.
    #[must_use]
    pub fn is_informed(self) -> bool {
        match self {
            Self::Seized | Self::MeasuresTaken => true,
            Self::Unknown | Self::None => false,
        }
    }
}
