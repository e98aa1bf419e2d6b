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
