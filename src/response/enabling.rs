//! Help that money does not measure: marks for each ally.

use super::{Basis, Offer, OfferState, Response, pledged::places_of};
use crate::{
    catalog::Measure,
    domain::{HelpKind, Session},
};

/// What a matrix shows of help that money does not measure.
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
pub enum Enabling {
    /// Statements and the like.
    Political,
    /// Intelligence.
    Intelligence,
    /// Overflight.
    Overflight,
    /// Ports and airfields.
    Ports,
}

impl Enabling {
    /// All four, in the order of the columns.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// How a mark stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Enabled {
    /// Not given.
    No,
    /// The model takes it as given if the Council agrees.
    IfAgreed,
    /// The model takes it as given.
    Assumed,
    /// Pledged in so many words.
    Pledged,
}

impl Enabled {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Response {
    /// How a kind of help that money does not measure stands with an ally. Every ally but an objector is taken to
    /// give political support, intelligence and overflight; ports are given where they are pledged. Of a text that names
    /// measures it gives what the text names.
    #[must_use]
    pub fn enabled(&self, session: &Session, offer: &Offer, what: Enabling) -> Enabled {
        let is_of = |measure: &str, kind: Option<HelpKind>| match what {
            Enabling::Political => kind == Some(HelpKind::Political),
            Enabling::Intelligence => kind == Some(HelpKind::Intelligence),
            Enabling::Overflight => measure == Measure::OVERFLIGHT,
            Enabling::Ports => measure == Measure::PORTS,
        };
        let places = places_of(&self.pledges, offer.ally);
        let mut own = places.filter_map(|idx| Some((session.pledges.get(idx)?, self.pledges.get(idx)?)));
        if own.any(|(pledge, value)| value.state.counts() && is_of(&pledge.measure, value.kind)) {
            return Enabled::Pledged;
        }
        let is_of_text = match (self.named, what) {
            (None, _) => what != Enabling::Ports,
            (Some(named), Enabling::Political) => named.contains(HelpKind::Political),
            (Some(named), Enabling::Intelligence) => named.contains(HelpKind::Intelligence),
            (Some(named), Enabling::Overflight) => named.has_overflight(),
            (Some(named), Enabling::Ports) => named.has_ports(),
        };
        let gives = match offer.state {
            OfferState::Offered | OfferState::Conditional | OfferState::Open => is_of_text,
            OfferState::Withheld | OfferState::Attacked | OfferState::AttackedState | OfferState::Attacker => false,
        };
        match self.basis {
            _ if !gives => Enabled::No,
            Basis::Now | Basis::UntilConfirmed | Basis::ShortOfArticle5 => Enabled::Assumed,
            Basis::IfAgreed | Basis::IfAsked => Enabled::IfAgreed,
            // The common effort is blocked; what a supporter gives, it gives for itself.
            Basis::National if offer.range.is_some() => Enabled::Assumed,
            Basis::National | Basis::Nothing => Enabled::No,
        }
    }
}
