//! Of whom those that give are counted: never of the attacked, who cannot help themselves, nor of the attacker.

use super::{OfferState, Response};

/// Whom the number of those that can give leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Others {
    /// Nobody: the victim has no seat, or nobody is named.
    AllAllies,
    /// The one ally attacked.
    AllButOne,
    /// Several allies attacked.
    AllButAttacked,
    /// The attacker, itself an ally, and whoever it attacked.
    AllButAttackerAndAttacked,
}

impl Others {
    pub(super) fn of(states: impl Iterator<Item = OfferState>) -> Self {
        let (mut attacked, mut has_attacker) = (0, false);
        for state in states {
            match state {
                OfferState::Attacked | OfferState::AttackedState => attacked += 1,
                OfferState::Attacker => has_attacker = true,
                OfferState::Offered | OfferState::Conditional | OfferState::Open | OfferState::Withheld => {}
            }
        }
        match (has_attacker, attacked) {
            (true, _) => Self::AllButAttackerAndAttacked,
            (false, 0) => Self::AllAllies,
            (false, 1) => Self::AllButOne,
            (false, _) => Self::AllButAttacked,
        }
    }
}

impl Response {
    /// How many can give at all.
    #[must_use]
    pub fn others_count(&self) -> usize {
        self.offers.values().iter().filter(|offer| offer.state.has_bar()).count()
    }
}
