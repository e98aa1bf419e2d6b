//! What a chart of the response shows, as plain values, before anybody draws it.

use super::{Axis, Beyond, Mode, Offer, OfferState, Response, UsdThousands};
use crate::{
    council::Council,
    domain::{Seat, Stance, StateCode},
};

/// One row an ally, along one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The axis.
    pub axis: Axis,
    /// The rows in roll-call order.
    pub rows: Vec<Row>,
}

/// What the row of one ally shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its seat.
    pub seat: Seat,
    /// The ally.
    pub ally: StateCode,
    /// Where it stands.
    pub stance: Stance,
    /// How its offer stands.
    pub state: OfferState,
    /// Whether the range holds only on a condition: hollow.
    pub is_hollow: bool,
    /// The range in the units of the mode; none where there is no bar, or nothing to measure it by.
    pub span: Option<Span>,
    /// What it pledges; none where nothing that counts is pledged.
    pub pledge: Option<PledgeSpan>,
}

impl Row {
    /// Whether its place holds a bar and no word.
    #[must_use]
    pub fn has_bar(&self) -> bool {
        self.state.has_bar() && self.state != OfferState::Withheld
    }
}

/// A range in the units of a mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Least.
    pub least: i64,
    /// The suggested point; none where the ally has not said or withholds.
    pub suggested: Option<i64>,
    /// Most.
    pub most: i64,
}

/// What an ally pledges, in the units of a mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PledgeSpan {
    /// At least.
    pub low: i64,
    /// The middle: the tick.
    pub mid: i64,
    /// At most.
    pub high: i64,
    /// Whether it depends on something that is still open: hollow.
    pub is_hollow: bool,
    /// How many of the pledges have no figure.
    pub marks: usize,
    /// Whether the middle lies beyond the model's range.
    pub beyond: Option<Beyond>,
}

impl PledgeSpan {
    /// Whether there is an amount to place on the axis, and not marks alone.
    #[must_use]
    pub fn has_figure(&self) -> bool {
        self.high > 0 || self.marks == 0
    }
}

impl Chart {
    /// The chart of a response in a mode.
    #[must_use]
    pub fn of(response: &Response, council: &Council, mode: Mode) -> Self {
        let rows: Vec<Row> =
            response.offers.iter().map(|(seat, offer)| row(response, council, seat, offer, mode)).collect();
        let ends = || rows.iter().filter_map(|row| row.span).map(|span| span.most).filter(|most| *most > 0);
        // The ranges set the left end; what is pledged may lie beyond them and widens the right one.
        let pledged = rows.iter().filter_map(|row| row.pledge).map(|pledge| pledge.high);
        let most = ends().chain(pledged).max().unwrap_or(0);
        let axis = Axis::between(mode, ends().min().unwrap_or(0), most);
        Self { axis, rows }
    }

    /// The allies by value, the greatest first: by the suggested point, then by the most. Those that look
    /// equal on the axis, and those without a bar, stand in roll-call order.
    #[must_use]
    pub fn by_value(&self) -> Vec<StateCode> {
        let step = |value: i64| (self.axis.place(value) * 400.0).round() as i64;
        let weight = |span: Span| (step(span.suggested.unwrap_or(span.least)), step(span.most));
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.span.filter(|_| row.has_bar()).map(weight)));
        rows.into_iter().map(|row| row.ally).collect()
    }

    /// The rows in an order; an ally that the order does not name follows in roll-call order.
    #[must_use]
    pub fn in_order(&self, order: &[StateCode]) -> Vec<Row> {
        let mut rows = self.rows.clone();
        let place = |row: &Row| order.iter().position(|ally| *ally == row.ally).unwrap_or(order.len());
        rows.sort_by_cached_key(place);
        rows
    }
}

fn row(response: &Response, council: &Council, seat: Seat, offer: &Offer, mode: Mode) -> Row {
    Row {
        seat,
        ally: offer.ally,
        stance: council.position(seat).stance,
        state: offer.state,
        is_hollow: !response.basis.is_solid() || offer.state != OfferState::Offered,
        span: span(response, offer, mode),
        pledge: pledge(response, offer, mode),
    }
}

fn span(response: &Response, offer: &Offer, mode: Mode) -> Option<Span> {
    offer.range?;
    let measured = |amount: UsdThousands| response.measured(offer, amount, mode);
    Some(Span {
        least: measured(offer.least)?,
        suggested: offer.suggested.and_then(measured),
        most: measured(offer.most)?,
    })
}

/// The pledges of an ally; none where there are none, or the mode cannot measure them and none is a mark.
fn pledge(response: &Response, offer: &Offer, mode: Mode) -> Option<PledgeSpan> {
    let sum = offer.pledged?;
    let measured = |amount: UsdThousands| response.measured(offer, amount, mode);
    let [low, mid, high] = match [sum.cost.low, sum.cost.mid, sum.cost.high].map(measured) {
        [Some(low), Some(mid), Some(high)] => [low, mid, high],
        _ if sum.marks > 0 => [0; 3],
        _ => return None,
    };
    let mut own = response.pledges.iter().filter(|pledge| pledge.ally == offer.ally && pledge.state.counts());
    let is_hollow = own.any(|pledge| pledge.is_conditional);
    Some(PledgeSpan { low, mid, high, is_hollow, marks: sum.marks, beyond: sum.beyond })
}
