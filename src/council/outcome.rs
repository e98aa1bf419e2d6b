//! What follows in the Council, and what to say beside it.

use crate::{domain::RecordedOutcome, law::Element};

/// What the Council does. Total: every state of the Council has exactly one outcome.
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
)]
#[strum(serialize_all = "snake_case")]
pub enum Outcome {
    /// Nobody brought the matter.
    NotRaised,
    /// Consultation was held.
    Consulted,
    /// The ally attacked has not asked, or does not consent.
    NoConsent,
    /// A seat breaks silence.
    Blocked,
    /// A seat has not spoken, or waits for its condition.
    Deferred,
    /// Consensus on a measure short of Article 5.
    MeasuresWithoutA5,
    /// Consensus, provided the attack is shown to have been directed from abroad.
    Provisional,
    /// Consensus.
    Invoked,
}

impl Outcome {
    /// All eight.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether the stances were read for it; elsewhere they are shown as "if it were put".
    #[must_use]
    pub fn reads_stances(self) -> bool {
        matches!(self, Self::Blocked | Self::Deferred | Self::MeasuresWithoutA5 | Self::Provisional | Self::Invoked)
    }
}

impl Outcome {
    /// Whether a text is agreed.
    #[must_use]
    pub fn is_agreed(self) -> bool {
        matches!(self, Self::MeasuresWithoutA5 | Self::Provisional | Self::Invoked)
    }
}

impl From<RecordedOutcome> for Outcome {
    fn from(recorded: RecordedOutcome) -> Self {
        match recorded {
            RecordedOutcome::NotRaised => Self::NotRaised,
            RecordedOutcome::Consulted => Self::Consulted,
            RecordedOutcome::NoConsent => Self::NoConsent,
            RecordedOutcome::Blocked => Self::Blocked,
            RecordedOutcome::Deferred => Self::Deferred,
            RecordedOutcome::MeasuresWithoutA5 => Self::MeasuresWithoutA5,
            RecordedOutcome::Provisional => Self::Provisional,
            RecordedOutcome::Invoked => Self::Invoked,
        }
    }
}

/// The row of the table that applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[expect(missing_docs, reason = "Each row's condition stands beside it in `table`.")]
pub enum OutcomeRow {
    O1,
    O2,
    O3,
    O4,
    O5,
    O6,
    O7,
    O8,
}

impl OutcomeRow {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// Something to say beside an outcome. A warning changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Warning {
    /// Consensus outruns the text: this element is not met.
    ConsensusOnNotEligible(Element),
    /// The formula waits for an origin that the facts deny.
    ConsensusAgainstOrigin,
    /// The attack is over, so that force would be reprisal.
    AgreedWithoutImmediacy,
    /// The author is itself an ally.
    IntraAlliance,
    /// The ally attacked objects.
    AttackedAllyObjects,
    /// Nobody says what lies before the Council.
    BeforeCouncilUnknown,
    /// Nobody says whether the ally attacked asks.
    RequestUnknown,
}

impl Warning {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::ConsensusOnNotEligible(_) => "consensus_on_not_eligible",
            Self::ConsensusAgainstOrigin => "consensus_against_origin",
            Self::AgreedWithoutImmediacy => "agreed_without_immediacy",
            Self::IntraAlliance => "intra_alliance",
            Self::AttackedAllyObjects => "attacked_ally_objects",
            Self::BeforeCouncilUnknown => "before_council_unknown",
            Self::RequestUnknown => "request_unknown",
        }
    }
}
