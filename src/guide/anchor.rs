//! The places on screen that a step can light, by ids that a file may hold for ever.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{FactId, StateCode},
    tracks::TrackId,
};

/// A place on screen that a step lights. A file names it as it stands here, for example `fact(before_council)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// The sentence over everything.
    Headline,
    /// The first part of the verdict.
    Threshold,
    /// The second.
    Request,
    /// The third.
    Consensus,
    /// The fourth.
    Response,
    /// The day that is looked at.
    Day,
    /// A fact among the facts.
    Fact(FactId),
    /// The buttons that set every seat.
    Everyone,
    /// The seats.
    Council,
    /// One seat.
    Seat(StateCode),
    /// The bars of the response.
    Chart,
    /// The same as a table.
    Table,
    /// What is there by when.
    Timeline,
    /// What is pledged and asked for.
    Pledges,
    /// The assumptions of the response and where they come from.
    Assumptions,
    /// The reasons.
    Reasons,
    /// What was done in the Council, and what can follow.
    Proceedings,
    /// What one change would move.
    WhatIf,
    /// The other ways.
    OtherWays,
    /// One of the ways.
    Track(TrackId),
    /// The nearest precedents.
    Precedents,
    /// What either way may cost.
    Costs,
    /// The story that the adversary may tell, among the costs.
    Story,
    /// How far the allies could go, and on whom it hangs.
    Ladder,
    /// The log.
    Log,
}

impl Anchor {
    /// Those without a fact, a seat or a way of their own, in the order of the eye.
    const PLAIN: [Self; 22] = [
        Self::Headline,
        Self::Threshold,
        Self::Request,
        Self::Consensus,
        Self::Response,
        Self::Day,
        Self::Everyone,
        Self::Council,
        Self::Chart,
        Self::Table,
        Self::Timeline,
        Self::Pledges,
        Self::Assumptions,
        Self::Reasons,
        Self::Proceedings,
        Self::WhatIf,
        Self::OtherWays,
        Self::Precedents,
        Self::Costs,
        Self::Story,
        Self::Ladder,
        Self::Log,
    ];

    /// Every place but the seats, in the order in which a list offers them.
    pub fn all() -> impl Iterator<Item = Self> {
        // The first and the last day have no line among the facts.
        let facts = FactId::ALL.iter().filter(|fact| !matches!(fact, FactId::FirstDay | FactId::LastDay));
        let tracks = TrackId::ALL.into_iter().filter(|track| *track != TrackId::InsideAttacker);
        Self::PLAIN.into_iter().chain(facts.copied().map(Self::Fact)).chain(tracks.map(Self::Track))
    }
}
