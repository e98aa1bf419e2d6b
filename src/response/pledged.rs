//! What a pledge amounts to, when it arrives, and on what footing it stands.

use std::ops::Range;

use super::{Approval, Basis, Model, Named, Offer, OfferState, Response, UsdThousands};
use crate::{
    catalog::{Cost, Measure},
    domain::{BySeat, Day, HelpKind, Pledge, Roster, Session, Stage, StateCode},
};

/// On what footing a pledge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum PledgeState {
    /// Part of what the allies give together.
    Common,
    /// Given once the ally's condition is met.
    Conditional,
    /// Given if the Council agrees.
    IfAgreed,
    /// National help, outside the common effort: the ally objects, or the Council is blocked.
    National,
    /// It sends forces and parliament refuses.
    Refused,
    /// It is said only after the day looked at.
    Later,
    /// The ally attacked does not want it.
    Unwanted,
    /// The ally attacked, or the attacker: no help.
    NoHelp,
    /// The ally has no seat on the day.
    NoSeat,
    /// The catalogue does not know the measure.
    Unknown,
}

impl PledgeState {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether it counts as help at all.
    #[must_use]
    pub fn counts(self) -> bool {
        match self {
            Self::Common | Self::Conditional | Self::IfAgreed | Self::National => true,
            Self::Refused | Self::Later | Self::Unwanted | Self::NoHelp | Self::NoSeat | Self::Unknown => false,
        }
    }
}

impl PledgeState {
    /// Whether it is given only once something is met: the ally's condition, or an agreement of the Council.
    fn waits(self) -> bool {
        match self {
            Self::Conditional | Self::IfAgreed => true,
            Self::Common
            | Self::National
            | Self::Refused
            | Self::Later
            | Self::Unwanted
            | Self::NoHelp
            | Self::NoSeat
            | Self::Unknown => false,
        }
    }
}

/// When help is there, in days from the first day of the incident.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// At the earliest.
    pub earliest: u32,
    /// At the latest.
    pub latest: u32,
}

/// The cost of help a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CostRange {
    /// At least.
    pub low: UsdThousands,
    /// The middle: the tick.
    pub mid: UsdThousands,
    /// At most.
    pub high: UsdThousands,
}

impl CostRange {
    pub(super) fn of(low: UsdThousands, high: UsdThousands) -> Self {
        let (low, high) = (low.min(high), low.max(high));
        Self { low, mid: UsdThousands(low.0 + (high.0 - low.0) / 2), high }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self { low: self.low + other.low, mid: self.mid + other.mid, high: self.high + other.high }
    }
}

/// What a pledge of the session amounts to. They stand in the order of the session's pledges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pledged {
    /// The ally.
    pub ally: StateCode,
    /// Its kind; none where the catalogue does not know the measure.
    pub kind: Option<HelpKind>,
    /// How much, in the unit of the measure.
    pub quantity: u32,
    /// What that costs a month; none where money does not measure it, or there is no public figure: a mark, not money.
    pub cost: Option<CostRange>,
    /// On what footing it stands.
    pub state: PledgeState,
    /// Whether it depends on something that is still open: on the Council, on the ally's condition, or on its own.
    pub is_conditional: bool,
    /// When it is there.
    pub arrival: Arrival,
    /// The day it ends, counted as its arrival is, if it comes at the latest.
    pub until: u64,
    /// Whether it is to last longer than such help was really kept up.
    pub is_beyond_endurance: bool,
}

/// How the pledges of an ally compare with its range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Beyond {
    /// Less than the least.
    Below,
    /// More than the most.
    Above,
}

impl Beyond {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// The pledges of an ally that count, taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PledgeSum {
    /// What they cost a month; zero where they are marks only.
    pub cost: CostRange,
    /// How many of them have no figure.
    pub marks: usize,
    /// Whether they are national help, outside the common effort.
    pub is_national: bool,
    /// Whether the middle lies beyond the model's range; allowed, and said.
    pub beyond: Option<Beyond>,
}

/// On what terms the allies help.
#[derive(Clone, Copy)]
pub(super) struct Terms {
    pub(super) basis: Basis,
    /// The day looked at.
    pub(super) as_of: Day,
    /// The measures that the text names; none where it leaves the kind of help open.
    pub(super) named: Option<Named>,
}

/// Values every pledge of a session and puts the sums on the offers.
pub(super) fn value_all(
    model: Model<'_>,
    session: &Session,
    roster: &Roster,
    terms: Terms,
    offers: &mut BySeat<Offer>,
) -> Vec<Pledged> {
    let pledges: Vec<Pledged> = session
        .pledges
        .iter()
        .map(|pledge| {
            let offer = roster.seat(pledge.ally).map(|seat| &offers[seat]);
            value(model, session.incident.first_day, terms, pledge, offer)
        })
        .collect();
    for (seat, ally) in roster.iter() {
        offers[seat].pledged = sum_of(&pledges, ally, &offers[seat]);
    }
    pledges
}

fn value(model: Model<'_>, first_day: Day, terms: Terms, pledge: &Pledge, offer: Option<&Offer>) -> Pledged {
    let measure = model.measures.get(&pledge.measure);
    let approval = offer.and_then(|offer| offer.approval);
    let arrival = arrival(first_day, pledge, measure, approval);
    let endurance = measure.and_then(|measure| measure.endurance.as_ref());
    let state = state(terms, pledge, measure, offer);
    Pledged {
        ally: pledge.ally,
        kind: measure.map(|measure| measure.kind),
        quantity: pledge.quantity,
        cost: measure.and_then(|measure| cost(measure, pledge.quantity)),
        state,
        is_conditional: state.waits() || !pledge.condition.is_empty(),
        arrival,
        until: u64::from(arrival.latest) + u64::from(pledge.months) * 30,
        is_beyond_endurance: endurance.is_some_and(|endurance| pledge.months > u32::from(endurance.months)),
    }
}

fn cost(measure: &Measure, quantity: u32) -> Option<CostRange> {
    match &measure.cost {
        // Where no quantity is named, there is nothing to count.
        Cost::Entered | Cost::Range(_) if quantity == 0 => None,
        Cost::NearZero | Cost::NoPublicFigure => None,
        Cost::Entered => {
            let amount = UsdThousands(i64::from(quantity));
            Some(CostRange::of(amount, amount))
        }
        Cost::Range(cost) => {
            let [low, high] = cost.of(quantity);
            Some(CostRange::of(low, high))
        }
    }
}

fn state(terms: Terms, pledge: &Pledge, measure: Option<&Measure>, offer: Option<&Offer>) -> PledgeState {
    let Some(offer) = offer else { return PledgeState::NoSeat };
    let Some(measure) = measure else { return PledgeState::Unknown };
    let is_refused = measure.is_armed && offer.approval.is_some_and(|approval| approval.is_refused);
    let is_of_text = terms.named.is_none_or(|named| named.contains(measure.kind));
    match (offer.state, terms.basis) {
        (_, _) if pledge.from > terms.as_of => PledgeState::Later,
        (OfferState::Attacked | OfferState::AttackedState | OfferState::Attacker, _) => PledgeState::NoHelp,
        (_, Basis::Nothing) => PledgeState::Unwanted,
        (_, _) if is_refused => PledgeState::Refused,
        (OfferState::Withheld, _) | (_, Basis::National) => PledgeState::National,
        // What the text does not name, an ally gives for itself.
        (_, _) if !is_of_text => PledgeState::National,
        // What is there already waits for nobody.
        (_, Basis::IfAgreed | Basis::IfAsked) if pledge.stage != Stage::Deployed => PledgeState::IfAgreed,
        (_, Basis::IfAgreed | Basis::IfAsked) => PledgeState::National,
        (OfferState::Conditional, _) => PledgeState::Conditional,
        (OfferState::Offered | OfferState::Open, _) => PledgeState::Common,
    }
}

/// The day it is said on, the approval it still needs, and the time until it takes effect.
fn arrival(first_day: Day, pledge: &Pledge, measure: Option<&Measure>, approval: Option<Approval>) -> Arrival {
    let said = if pledge.from.is_beginning() { 0 } else { pledge.from.days_since(first_day).max(0) };
    let said = u32::try_from(said).unwrap_or(0);
    let (effect, is_armed) = measure.map_or(([0, 0], false), |measure| (effect_of(measure), measure.is_armed));
    let waits =
        approval.filter(|_| is_armed && pledge.stage == Stage::Announced).map_or([0, 0], |approval| approval.days);
    let days = match pledge.stage {
        Stage::Deployed => [0, 0],
        Stage::Announced | Stage::Approved => [0, 1].map(|end| u32::from(effect[end]) + u32::from(waits[end])),
    };
    Arrival { earliest: said.saturating_add(days[0]), latest: said.saturating_add(days[1]) }
}

pub(super) fn effect_of(measure: &Measure) -> [u16; 2] {
    let days = &measure.days;
    [days.earliest.min(days.latest), days.earliest.max(days.latest)]
}

/// Where the pledges of an ally stand: a session keeps all in the order of the allies.
pub(super) fn places_of(pledges: &[Pledged], ally: StateCode) -> Range<usize> {
    let first = pledges.partition_point(|pledge| pledge.ally < ally);
    first..first + pledges[first..].partition_point(|pledge| pledge.ally == ally)
}

impl Response {
    /// The pledges of an ally that count as help.
    pub(super) fn counted(&self, ally: StateCode) -> impl Iterator<Item = &Pledged> {
        self.pledges[places_of(&self.pledges, ally)].iter().filter(|pledge| pledge.state.counts())
    }
}

fn sum_of(pledges: &[Pledged], ally: StateCode, offer: &Offer) -> Option<PledgeSum> {
    let of_ally = &pledges[places_of(pledges, ally)];
    let own = || of_ally.iter().filter(|pledge| pledge.state.counts());
    own().next()?;
    let costs = || own().filter_map(|pledge| pledge.cost);
    let cost = costs().fold(CostRange::default(), CostRange::and);
    let has_money = costs().next().is_some();
    let beyond = offer.range.filter(|_| has_money).and_then(|_| match cost.mid {
        mid if mid < offer.least => Some(Beyond::Below),
        mid if mid > offer.most => Some(Beyond::Above),
        _ => None,
    });
    Some(PledgeSum {
        cost,
        marks: own().filter(|pledge| pledge.cost.is_none()).count(),
        is_national: own().any(|pledge| pledge.state == PledgeState::National),
        beyond,
    })
}
