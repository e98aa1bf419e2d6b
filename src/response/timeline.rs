//! What arrives by when: the pledges where there are any, else the suggested point spread over kinds.
//!
//! Days are counted from the first day of the incident, and a suggestion as if it were agreed on that day: what is
//! said later comes later.

use super::{Arrival, ByKind, Offer, Response, UsdThousands, kinds::KindSet, pledged::effect_of};
use crate::catalog::Measures;
use crate::domain::HelpKind;

/// The days of the axis.
pub const MILESTONES: [u32; 5] = [1, 7, 30, 60, 180];

/// What is there on a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What is there even at the latest, thousands of US dollars a month.
    pub there: UsdThousands,
    /// What may be there, at the earliest.
    pub maybe: UsdThousands,
    /// Pledges without a figure that are there.
    pub marks_there: usize,
    /// Pledges without a figure that may be there.
    pub marks_maybe: usize,
}

impl Cell {
    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            there: self.there + other.there,
            maybe: self.maybe + other.maybe,
            marks_there: self.marks_there + other.marks_there,
            marks_maybe: self.marks_maybe + other.marks_maybe,
        }
    }

    /// All kinds of a day together.
    #[must_use]
    pub fn total(cells: &ByKind<Self>) -> Self {
        cells.iter().fold(Self::default(), |sum, (_, cell)| sum.and(*cell))
    }
}

/// The cells of an ally, or of all, day by day.
pub type Timeline = [ByKind<Cell>; MILESTONES.len()];

/// When help of a kind arrives that nobody has pledged as a measure: between the quickest and the slowest measure of
/// the kind, with the approval that forces need.
pub(super) fn arrivals(measures: &Measures) -> ByKind<Arrival> {
    ByKind::from_fn(|kind| {
        let of_kind = || measures.measures.iter().filter(|measure| measure.kind == kind).map(effect_of);
        let earliest = of_kind().map(|days| days[0]).min().unwrap_or(0);
        let latest = of_kind().map(|days| days[1]).max().unwrap_or(0);
        Arrival { earliest: u32::from(earliest), latest: u32::from(latest) }
    })
}

impl Response {
    /// When an ally's suggested help of a kind would be there.
    #[must_use]
    pub fn arrival(&self, offer: &Offer, kind: HelpKind) -> Arrival {
        let effect = self.effects[kind];
        let waits = offer.approval.filter(|_| KindSet::FORCES.contains(kind)).map_or([0, 0], |approval| approval.days);
        let [earliest, latest] = [0, 1].map(|end| u32::from(waits[end]));
        Arrival { earliest: effect.earliest + earliest, latest: effect.latest + latest }
    }

    /// What an ally has there by each day.
    #[must_use]
    pub fn timeline(&self, offer: &Offer) -> Timeline {
        let mut timeline = Timeline::default();
        if offer.pledged.is_some() {
            for pledge in self.counted(offer.ally) {
                let Some(kind) = pledge.kind else { continue };
                let amount = pledge.cost.map(|cost| cost.mid);
                add(&mut timeline, kind, amount, pledge.arrival, pledge.until);
            }
            return timeline;
        }
        for (kind, amount) in offer.split.iter().filter(|(_, amount)| amount.0 > 0) {
            add(&mut timeline, kind, Some(*amount), self.arrival(offer, kind), u64::MAX);
        }
        timeline
    }

    /// What all allies together have there by each day.
    #[must_use]
    pub fn timeline_of_all(&self) -> Timeline {
        let mut all = Timeline::default();
        for offer in self.offers.values() {
            for (sum, cells) in all.iter_mut().zip(self.timeline(offer)) {
                *sum = ByKind::from_fn(|kind| sum[kind].and(cells[kind]));
            }
        }
        all
    }
}

/// Puts help of a kind onto the days.
fn add(timeline: &mut Timeline, kind: HelpKind, amount: Option<UsdThousands>, arrival: Arrival, until: u64) {
    for (cells, day) in timeline.iter_mut().zip(MILESTONES) {
        cells[kind] = cells[kind].and(cell(amount, standing(arrival, until, day)));
    }
}

/// Whether help is there on a day.
#[derive(Clone, Copy)]
struct Standing {
    is_there: bool,
    may_be_there: bool,
}

fn standing(arrival: Arrival, until: u64, day: u32) -> Standing {
    let lasts = u64::from(day) < until;
    Standing { is_there: arrival.latest <= day && lasts, may_be_there: arrival.earliest <= day && lasts }
}

fn cell(amount: Option<UsdThousands>, standing: Standing) -> Cell {
    let money = |is_so: bool| amount.filter(|_| is_so).unwrap_or_default();
    let mark = |is_so: bool| usize::from(is_so && amount.is_none());
    let Standing { is_there, may_be_there } = standing;
    Cell {
        there: money(is_there),
        maybe: money(may_be_there),
        marks_there: mark(is_there),
        marks_maybe: mark(may_be_there),
    }
}
