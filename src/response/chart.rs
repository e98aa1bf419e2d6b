//! What a chart of the response shows, as plain values, before anybody draws it.

use super::{Axis, Beyond, CostRange, KindSet, Mode, Offer, OfferState, Pledged, Response, UsdThousands};
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
    /// Whether there is an amount to place on the axis, and not marks alone.
    pub has_figure: bool,
    /// How many of the pledges have no figure.
    pub marks: usize,
    /// Whether the middle lies beyond the model's range.
    pub beyond: Option<Beyond>,
}

impl Chart {
    /// The chart of a response in a mode.
    #[must_use]
    pub fn of(response: &Response, council: &Council, mode: Mode) -> Self {
        Self::of_kinds(response, council, mode, KindSet::ALL)
    }

    /// The same where points and pledges count some kinds of help only. A range has no kinds and stays as it is.
    #[must_use]
    pub fn of_kinds(response: &Response, council: &Council, mode: Mode, kinds: KindSet) -> Self {
        let measure = Measure { response, mode, kinds };
        let offers = response.offers.iter();
        let rows: Vec<Row> =
            offers.map(|(seat, offer)| measure.row(seat, offer, council.position(seat).stance)).collect();
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

/// What amounts are measured by, and of which kinds.
struct Measure<'a> {
    response: &'a Response,
    mode: Mode,
    kinds: KindSet,
}

impl Measure<'_> {
    fn row(&self, seat: Seat, offer: &Offer, stance: Stance) -> Row {
        Row {
            seat,
            ally: offer.ally,
            stance,
            state: offer.state,
            is_hollow: !self.response.basis.is_solid() || offer.state != OfferState::Offered,
            span: self.span(offer),
            pledge: self.pledge(offer),
        }
    }

    fn of(&self, offer: &Offer, amount: UsdThousands) -> Option<i64> {
        self.response.measured(offer, amount, self.mode)
    }

    fn span(&self, offer: &Offer) -> Option<Span> {
        offer.range?;
        let of_kinds = |whole| if self.kinds == KindSet::ALL { whole } else { offer.split.sum_of(self.kinds) };
        Some(Span {
            least: self.of(offer, offer.least)?,
            suggested: offer.suggested.map(of_kinds).and_then(|amount| self.of(offer, amount)),
            most: self.of(offer, offer.most)?,
        })
    }

    /// The pledges of an ally; none where there are none, or the mode cannot measure them and none is a mark.
    fn pledge(&self, offer: &Offer) -> Option<PledgeSpan> {
        let beyond = offer.pledged?.beyond.filter(|_| self.kinds == KindSet::ALL);
        let of_kinds = |pledge: &&Pledged| pledge.kind.is_some_and(|kind| self.kinds.contains(kind));
        let own = || self.response.counted(offer.ally).filter(of_kinds);
        own().next()?;
        let marks = own().filter(|pledge| pledge.cost.is_none()).count();
        let cost = own().filter_map(|pledge| pledge.cost).fold(CostRange::default(), CostRange::and);
        let measured = [cost.low, cost.mid, cost.high].map(|amount| self.of(offer, amount));
        let ([low, mid, high], has_figure) = match measured {
            [Some(low), Some(mid), Some(high)] => ([low, mid, high], own().any(|pledge| pledge.cost.is_some())),
            _ if marks > 0 => ([0; 3], false),
            _ => return None,
        };
        let is_hollow = own().any(|pledge| pledge.is_conditional);
        Some(PledgeSpan { low, mid, high, is_hollow, has_figure, marks, beyond })
    }
}
