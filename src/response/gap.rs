//! The gap between what the ally attacked asks for and what is pledged. A suggestion of the model covers nothing, and
//! nothing is counted twice: what covers a line is no longer there for the next.

use super::{Arrival, PledgeState, Pledged, Response, UsdThousands};
use crate::domain::{HelpKind, Need, Pledge, Session, StateCode, Wanted};

/// What is covered of a line of what the ally attacked asks for. They stand in the order of the session's needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The ally that asks.
    pub ally: StateCode,
    /// How much it asks for, in the unit of the line; 0: no quantity.
    pub asked: u64,
    /// By which day, counted from the first day of the incident.
    pub by: Option<u32>,
    /// Who covers how much, what is there first standing first.
    pub covers: Vec<Cover>,
    /// How much is covered.
    pub covered: u64,
    /// How much of that is there in time even at the latest, and still there on the day; all of it where no day is named.
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
    /// Whether it is there on the day asked for even at the latest, and has not ended.
    pub is_in_time: bool,
    /// On what footing it stands.
    pub state: PledgeState,
}

impl Gap {
    /// Whether nothing is missing and nothing late: the quantity is there in time, or, where none is named, somebody
    /// gives in time.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.missing == 0 && self.in_time >= self.asked && self.covers.iter().any(|cover| cover.is_in_time)
    }
}

/// A pledge with what is left of it once earlier lines are covered.
struct Stock<'a> {
    pledge: &'a Pledge,
    value: &'a Pledged,
    /// In the unit of the measure.
    left: u64,
}

impl Stock<'_> {
    /// What a unit of it costs a month at the middle, thousands of US dollars; none without a figure.
    fn money(&self) -> u64 {
        let mid = self.value.cost.map_or(0, |cost| u64::try_from(cost.mid.0).unwrap_or(0));
        let whole = u128::from(self.pledge.quantity.max(1));
        u64::try_from(u128::from(mid) * u128::from(self.left) / whole).unwrap_or(u64::MAX)
    }

    /// How much of a line it can cover, in the unit of the line; none where it is something else.
    fn available(&self, what: &Wanted) -> Option<u64> {
        match what {
            Wanted::Measure(id) => (*id == self.pledge.measure).then_some(self.left),
            Wanted::Kind(kind) => (self.value.kind == Some(*kind)).then(|| self.money()),
        }
    }

    fn take(&mut self, what: &Wanted, quantity: u64) {
        let units = match what {
            Wanted::Measure(_) => quantity,
            Wanted::Kind(_) => {
                let money = u128::from(self.money().max(1));
                // What is begun is no longer whole for another.
                let units = (u128::from(self.left) * u128::from(quantity)).div_ceil(money);
                u64::try_from(units).unwrap_or(u64::MAX)
            }
        };
        self.left = self.left.saturating_sub(units);
    }
}

impl Response {
    /// What is covered and what is missing of everything that is asked for. Lines that name a measure come first, then
    /// those that name a kind, each in the order of the session; what is there first is taken first.
    #[must_use]
    pub fn gaps(&self, session: &Session) -> Vec<Gap> {
        let values = session.pledges.iter().zip(&self.pledges).filter(|(_, value)| value.state.counts());
        let mut stocks: Vec<Stock<'_>> =
            values.map(|(pledge, value)| Stock { pledge, value, left: u64::from(pledge.quantity) }).collect();
        stocks.sort_by_key(|stock| stock.value.arrival.latest);
        let mut order: Vec<usize> = (0..session.needs.len()).collect();
        order.sort_by_key(|idx| matches!(session.needs[*idx].what, Wanted::Kind(_)));
        let mut gaps: Vec<Option<Gap>> = vec![None; session.needs.len()];
        for idx in order {
            gaps[idx] = Some(self.gap(session, &session.needs[idx], &mut stocks));
        }
        gaps.into_iter().flatten().collect()
    }

    fn gap(&self, session: &Session, need: &Need, stocks: &mut [Stock<'_>]) -> Gap {
        let first_day = session.incident.first_day;
        let by = (!need.by.is_beginning()).then(|| u32::try_from(need.by.days_since(first_day)).unwrap_or(0));
        let asked = u64::from(need.quantity);
        let mut covers = Vec::new();
        let mut missing = asked;
        for stock in stocks {
            let Some(available) = stock.available(&need.what) else { continue };
            // A line without a quantity is answered by whatever is given, and takes nothing away.
            let quantity = if asked == 0 { available } else { available.min(missing) };
            if asked > 0 && quantity == 0 && available > 0 {
                continue;
            }
            // Used up by an earlier line, it answers no later one.
            if quantity == 0 && stock.left == 0 && stock.pledge.quantity > 0 {
                continue;
            }
            if asked > 0 {
                stock.take(&need.what, quantity);
                missing -= quantity;
            }
            let Pledged { arrival, until, state, .. } = *stock.value;
            let is_in_time = by.is_none_or(|by| arrival.latest <= by && u64::from(by) < until);
            covers.push(Cover { ally: stock.pledge.ally, quantity, arrival, is_in_time, state });
        }
        let sum = |covers: &mut dyn Iterator<Item = &Cover>| {
            covers.fold(0_u64, |sum, cover| sum.saturating_add(cover.quantity))
        };
        let covered = sum(&mut covers.iter());
        let in_time = sum(&mut covers.iter().filter(|cover| cover.is_in_time));
        let suggested = match &need.what {
            Wanted::Kind(kind) => Some(self.suggested_of(*kind)),
            Wanted::Measure(_) => None,
        };
        Gap { ally: need.ally, asked, by, covers, covered, in_time, missing, suggested }
    }

    fn suggested_of(&self, kind: HelpKind) -> UsdThousands {
        self.offers.values().iter().map(|offer| offer.split[kind]).sum()
    }
}
