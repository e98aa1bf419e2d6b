//! Who did it, and who says so: the facts that elements E2 and E5 read.

use super::choice::choice;

choice! {
    /// What kind of author.
    AuthorKind, "author_kind" {
        /// Organs of a state acting openly.
        StateForces = "state_forces",
        /// Agents of a state.
        StateCovert = "state_covert",
        /// An armed group sent or run by a state.
        StateProxy = "state_proxy",
        /// A group with its own direction outside the ally.
        Organisation = "organisation",
        /// A loose or resident cell.
        NetworkCell = "network_cell",
        /// Insurgents or extremists at home.
        DomesticGroup = "domestic_group",
        /// One person.
        Individual = "individual",
        /// A ship or a firm.
        Commercial = "commercial",
    }
}

impl AuthorKind {
    /// Whether the author is a state or acts for one.
    #[must_use]
    pub fn is_state_or_proxy(self) -> bool {
        matches!(self, Self::StateForces | Self::StateCovert | Self::StateProxy)
    }
}

choice! {
    /// Whether the author is itself a member; derived where the author is named by its code.
    AuthorIsAlly, "author_is_ally" {
        /// It is.
        Yes = "yes",
        /// It is not.
        No = "no",
    }
}

choice! {
    /// How far the attribution has come. The order is the ladder.
    Attribution, "attribution" {
        /// Nobody is named.
        None = "none",
        /// Somebody claims it.
        Claimed = "claimed",
        /// The ally attacked suspects somebody.
        Suspected = "suspected",
        /// The ally attacked has assessed it.
        VictimAssessed = "victim_assessed",
        /// Several allies have assessed it.
        SeveralAllies = "several_allies",
        /// The Council has accepted it.
        CouncilAccepted = "council_accepted",
        /// A court or the United Nations has found it.
        CourtOrUn = "court_or_un",
        /// Open, admitted, or denied by nobody.
        Undisputed = "undisputed",
    }
}

impl Attribution {
    /// The rung on the ladder, or nothing where it is unknown.
    #[must_use]
    pub fn rung(self) -> Option<Self> {
        (self != Self::Unknown).then_some(self)
    }
}

choice! {
    /// Was it directed from abroad?
    Direction, "direction" {
        /// Established.
        Established = "established",
        /// Probable.
        Probable = "probable",
        /// Serious findings on both sides.
        Contested = "contested",
        /// Training, money, arms or inspiration from abroad, local hands.
        ForeignLinks = "foreign_links",
        /// Only a claim.
        ClaimedOnly = "claimed_only",
        /// Shown to be purely domestic.
        None = "none",
    }
}
