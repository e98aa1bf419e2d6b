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
        /// The Defence Planning Committee, in which France had no seat until 4 April 2009, and Greece none from 1974 to 1980.
        Dpc = "dpc",
    }
}

impl DecidingBody {
    /// Who stayed away from the Committee, and for how long: from a day, until the day on which it was back. Of France's
    /// leaving the year alone is told, and it counts whole. General knowledge, unconfirmed.
    const AWAY: [(StateCode, Day, Day); 2] = [
        (StateCode::FRANCE, Day::constant(1966, 1, 1), Day::constant(2009, 4, 5)),
        (StateCode::GREECE, Day::constant(1974, 8, 14), Day::constant(1980, 10, 20)),
    ];

    fn is_away(member: StateCode, day: Day) -> bool {
        Self::AWAY.iter().any(|(state, from, until)| *state == member && *from <= day && day < *until)
    }

    /// Whether a body in which not every member sat could decide on a day: a Committee without France.
    #[must_use]
    pub fn has_committee(day: Day) -> bool {
        Self::AWAY.iter().any(|(state, ..)| Self::is_away(*state, day))
    }

    /// The body as it is read on a day: outside its time the Committee is read as the Council.
    #[must_use]
    pub fn on(self, day: Day) -> Self {
        if self == Self::Dpc && !Self::has_committee(day) { Self::Council } else { self }
    }

    /// Whether a member takes part in the body on a day.
    #[must_use]
    pub fn seats(self, member: StateCode, day: Day) -> bool {
        self.on(day) != Self::Dpc || !Self::is_away(member, day)
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
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
