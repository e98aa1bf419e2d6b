//! The gap between what the ally attacked asks for and what is pledged. A suggestion of the model covers nothing.

use super::{Arrival, PledgeState, Response, UsdThousands};
use crate::domain::{Need, Session, StateCode, Wanted};

/// What is covered of a line of what the ally attacked asks for. They stand in the order of the session's needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The ally that asks.
    pub ally: StateCode,
    /// How much it asks for, in the unit of the line; 0: no quantity.
    pub asked: u64,
    /// By which day, counted from the first day of the incident.
    pub by: Option<u32>,
    /// Who covers how much, in the order of the pledges.
    pub covers: Vec<Cover>,
    /// How much is covered.
    pub covered: u64,
    /// How much of that is there in time even at the latest; all of it where no day is named.
    pub in_time: u64,
    /// How much is missing.
    pub missing: u64,
    /// What allies are suggested to give of the kind, where a kind is asked for. It covers nothing.
    pub suggested: Option<UsdThousands>,
}

/// A pledge that covers a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    /// Who gives it.
    pub ally: StateCode,
    /// How much, in the unit of the line; 0 where it has no figure.
    pub quantity: u64,
    /// When it is there.
    pub arrival: Arrival,
    /// On what footing it stands.
    pub state: PledgeState,
}

impl Gap {
    /// Whether nothing is missing: the quantity is there, or, where none is named, somebody gives.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.missing == 0 && !self.covers.is_empty()
    }
}

impl Response {
    /// What is covered and what is missing of everything that is asked for.
    #[must_use]
    pub fn gaps(&self, session: &Session) -> Vec<Gap> {
        session.needs.iter().map(|need| self.gap(session, need)).collect()
    }

    fn gap(&self, session: &Session, need: &Need) -> Gap {
        let first_day = session.incident.first_day;
        let by = (!need.by.is_beginning()).then(|| u32::try_from(need.by.days_since(first_day)).unwrap_or(0));
        let covers: Vec<Cover> = session
            .pledges
            .iter()
            .zip(&self.pledges)
            .filter(|(_, value)| value.state.counts())
            .filter_map(|(pledge, value)| {
                let quantity = match &need.what {
                    Wanted::Kind(kind) if value.kind == Some(*kind) => {
                        value.cost.map_or(0, |cost| u64::try_from(cost.mid.0).unwrap_or(0))
                    }
                    Wanted::Measure(id) if *id == pledge.measure => u64::from(pledge.quantity),
                    Wanted::Kind(_) | Wanted::Measure(_) => return None,
                };
                Some(Cover { ally: pledge.ally, quantity, arrival: value.arrival, state: value.state })
            })
            .collect();
        let sum = |covers: &mut dyn Iterator<Item = &Cover>| {
            covers.fold(0_u64, |sum, cover| sum.saturating_add(cover.quantity))
        };
        let covered = sum(&mut covers.iter());
        let in_time = sum(&mut covers.iter().filter(|cover| by.is_none_or(|by| cover.arrival.latest <= by)));
        let asked = u64::from(need.quantity);
        let suggested = match &need.what {
            Wanted::Kind(kind) => Some(self.offers.values().iter().map(|offer| offer.split[*kind]).sum()),
            Wanted::Measure(_) => None,
        };
        let missing = asked.saturating_sub(covered);
        Gap { ally: need.ally, asked, by, covers, covered, in_time, missing, suggested }
    }
}
