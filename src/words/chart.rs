//! What stands around the chart of the response.

use super::{Key, Words};
use crate::{
    domain::{Choices, Session, StateCode},
    response::{Beyond, Line, Mode, OfferState, PledgeSpan, Row},
};

impl Words {
    /// What stands in the place of a bar. Without armed forces there is no defence budget and nobody to count; the other
    /// measures show the range. In the place of an ally attacked stands what it asks for.
    #[must_use]
    pub fn instead_of_bar(&self, row: &Row, mode: Mode, session: &Session) -> String {
        let asks = session.needs.iter().filter(|need| need.ally == row.ally && need.from <= session.as_of);
        let wanted: Vec<String> = asks.map(|need| self.lowered(&self.need(need))).collect();
        if row.state == OfferState::Attacked && !wanted.is_empty() {
            let (state, wanted) = (self.offer_state(row.state).into(), self.list(&wanted).into());
            return self.message("response-asks", &[("state", state), ("wanted", wanted)]);
        }
        match mode {
            Mode::ShareOfDefence if row.has_bar() => self.text(Key::NoArmedForces),
            Mode::Personnel if row.has_bar() => self.text(Key::NoMembers),
            Mode::Absolute
            | Mode::ShareOfGdp
            | Mode::ShareOfDefence
            | Mode::ShareOfAlliance
            | Mode::PerHead
            | Mode::Personnel => self.offer_state(row.state),
        }
    }

    /// By which reading a session is read, for example "Reading: Alliance practice", and at which points otherwise.
    #[must_use]
    pub fn reading_line(&self, session: &Session) -> String {
        let choices = session.choices();
        if let Some(reading) = choices.reading() {
            return self.message("reading-line", &[("reading", self.reading(reading).into())]);
        }
        let points: Vec<String> = choices
            .differing(&Choices::all(session.reading))
            .map(|point| format!("{} ({})", self.point(point), self.lowered(&self.reading(choices.at(point)))))
            .collect();
        let (reading, count) = (self.reading(session.reading).into(), points.len());
        self.counted("reading-line-points", count, &[("reading", reading), ("list", self.clauses(points).into())])
    }

    /// What an ally pledges, in a clause: the amount, what has no figure, what it depends on, and whether it lies beyond
    /// the range.
    #[must_use]
    pub fn pledge_span(&self, pledge: &PledgeSpan, mode: Mode) -> String {
        let amount = pledge.has_figure.then(|| {
            let [low, mid, high] = [pledge.low, pledge.mid, pledge.high].map(|value| self.measured(value, mode).into());
            self.message("figure-pledged", &[("low", low), ("mid", mid), ("high", high)])
        });
        let marks = (pledge.marks > 0).then(|| self.pledged_marks(pledge.marks));
        let hollow = pledge.is_hollow.then(|| self.message("figure-pledged-hollow", &[]));
        let beyond = pledge.beyond.map(|beyond| self.lowered(&self.range_line(Line::Beyond(beyond))));
        self.clauses([amount, marks, hollow, beyond].into_iter().flatten())
    }

    /// So many pledges without a public figure.
    #[must_use]
    pub fn pledged_marks(&self, count: usize) -> String {
        self.counted("figure-pledged-marks", count, &[])
    }

    /// Whose pledges lie beyond the model's range on one side.
    #[must_use]
    pub fn pledged_beyond(&self, beyond: Beyond, allies: &[StateCode]) -> String {
        let names: Vec<String> = allies.iter().map(|ally| self.state(*ally)).collect();
        self.message(&format!("figure-beyond-{}", beyond.id()), &[("names", self.list_at_most(&names, 6).into())])
    }
}
