//! The matter before the Council: what was put, by whom, and what the ally attacked says.

use serde::{Deserialize, Serialize};

use super::{Confidence, Day, StateCode, choice::choice};

choice! {
    /// The furthest-reaching matter that lies before the Council.
    BeforeCouncil, "before_council" {
        /// Nothing; solidarity statements and meetings that only inform count as nothing.
        Nothing = "nothing",
        /// A meeting for consultation, without Article 4.
        Meeting = "meeting",
        /// Consultation under Article 4.
        Article4 = "article_4",
        /// A measure short of Article 5.
        LesserMeasure = "lesser_measure",
        /// A decision under Article 5.
        Article5 = "article_5",
    }
}

choice! {
    /// Which body decides.
    DecidingBody, "deciding_body" {
        /// The North Atlantic Council.
        Council = "council",
        /// The Defence Planning Committee, in which France had no seat (1966–2009).
        Dpc = "dpc",
    }
}

impl DecidingBody {
    /// The years in which the Committee sat without France; the model knows years only, and both count whole.
    pub const COMMITTEE_YEARS: std::ops::RangeInclusive<i16> = 1966..=2009;

    /// Whether a body without France could decide on a day.
    #[must_use]
    pub fn has_committee(day: Day) -> bool {
        Self::COMMITTEE_YEARS.contains(&day.year())
    }

    /// The body as it is read on a day: outside its years the Committee is read as the Council.
    #[must_use]
    pub fn on(self, day: Day) -> Self {
        if self == Self::Dpc && !Self::has_committee(day) { Self::Council } else { self }
    }

    /// Whether a member takes part in the body on a day.
    #[must_use]
    pub fn seats(self, member: StateCode, day: Day) -> bool {
        self.on(day) != Self::Dpc || member != StateCode::FRANCE
    }
}

choice! {
    /// What an attacked ally says to Article 5.
    Request, "request" {
        /// It asks for assistance.
        Asks = "asks",
        /// It consents to a proposal.
        Consents = "consents",
        /// It informs the others, no more.
        Informs = "informs",
        /// It has said nothing.
        None = "none",
        /// It declines.
        Declines = "declines",
    }
}

/// What one attacked ally says, from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RequestLine {
    /// The ally attacked.
    pub ally: StateCode,
    /// The first day it holds; left out: from the first day of the incident.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub from: Day,
    /// What it says.
    pub value: Request,
    /// How sure those who state it are.
    #[serde(default, skip_serializing_if = "is_as_stated")]
    pub confidence: Confidence,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub note: String,
}

fn is_as_stated(confidence: &Confidence) -> bool {
    *confidence == Confidence::AsStated
}
