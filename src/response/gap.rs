//! The gap between what the ally attacked asks for and what is pledged. A suggestion of the model covers nothing, and
//! nothing is counted twice: what covers a line is no longer there for the next.

use super::{Arrival, Enabled, Enabling, PledgeState, Pledged, Response, UsdThousands};
use crate::{
    catalog::Measure,
    domain::{HelpKind, Need, Pledge, Session, StateCode, Wanted},
};

/// What is covered of a line of what the ally attacked asks for. They stand in the order of the session's needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The ally that asks.
    pub ally: StateCode,
    /// How much it asks for, in the unit of the line; 0: no quantity.
    pub asked: u64,
    /// By which day, counted from the first day of the incident.
    pub by: Option<u32>,
    /// Whether it is asked only after the day looked at: then nothing is set against it yet.
    pub is_later: bool,
    /// Who covers how much, what is there first standing first.
    pub covers: Vec<Cover>,
    /// How many are taken to give help of the kind that money does not measure; none where that is no answer.
    pub assumed: Option<Assumed>,
    /// How much is covered.
    pub covered: u64,
    /// How much of that is there in time even at the latest, and still there on the day; all of it where no day is named.
    pub in_time: u64,
    /// How much is missing.
    pub missing: u64,
    /// What allies are suggested to give of the kind, where a kind is asked for. It covers nothing.
    pub suggested: Option<UsdThousands>,
}

/// Help that money does not measure and that the model takes as given: an answer to a line without a quantity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumed {
    /// How many give it.
    pub givers: usize,
    /// Whether it is given now, and not only if the Council agrees.
    pub is_now: bool,
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
        if self.assumed.is_some_and(|assumed| assumed.is_now) {
            return true;
        }
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
            let is_later = session.needs[idx].from > session.as_of;
            let stocks = if is_later { &mut [] } else { &mut stocks[..] };
            gaps[idx] = Some(Gap { is_later, ..self.gap(session, &session.needs[idx], stocks) });
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
        let assumed = if asked == 0 { self.assumed(session, &need.what) } else { None };
        Gap { ally: need.ally, asked, by, is_later: false, covers, assumed, covered, in_time, missing, suggested }
    }

    /// Who is taken to give what is asked for without a pledge and without money.
    fn assumed(&self, session: &Session, what: &Wanted) -> Option<Assumed> {
        let what = enabling_of(what)?;
        let offers = self.offers.values().iter();
        let marks = offers.map(|offer| self.enabled(session, offer, what));
        let given = marks.filter(|mark| matches!(mark, Enabled::Assumed | Enabled::IfAgreed));
        let given: Vec<Enabled> = given.collect();
        let is_now = given.contains(&Enabled::Assumed);
        (!given.is_empty()).then_some(Assumed { givers: given.len(), is_now })
    }

    fn suggested_of(&self, kind: HelpKind) -> UsdThousands {
        self.offers.values().iter().map(|offer| offer.split[kind]).sum()
    }
}

/// The help without money that answers what is asked for; none where nothing of the sort does.
fn enabling_of(what: &Wanted) -> Option<Enabling> {
    match what {
        Wanted::Kind(HelpKind::Political) => Some(Enabling::Political),
        Wanted::Kind(HelpKind::Intelligence) => Some(Enabling::Intelligence),
        Wanted::Kind(HelpKind::LogisticsAndBasing) => Some(Enabling::Overflight),
        Wanted::Kind(
            HelpKind::Cyber | HelpKind::AirAndSea | HelpKind::LandForces | HelpKind::Financial | HelpKind::Humanitarian,
        ) => None,
        Wanted::Measure(id) => match id.as_str() {
            Measure::STATEMENT => Some(Enabling::Political),
            Measure::INTELLIGENCE => Some(Enabling::Intelligence),
            Measure::OVERFLIGHT => Some(Enabling::Overflight),
            Measure::PORTS => Some(Enabling::Ports),
            _ => None,
        },
    }
}
