//! What stands around the chart of the response.

use super::{Key, Words, sentence::lowered};
use crate::{
    assess::Assessment,
    domain::{Choices, Session, StateCode},
    response::{Basis, Beyond, Line, Mode, PledgeSpan, Response, Row},
};

impl Words {
    /// What stands in the place of a bar. Without armed forces there is no defence budget and nobody to count; the other
    /// measures show the range.
    #[must_use]
    pub fn instead_of_bar(&self, row: &Row, mode: Mode) -> String {
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

    /// On what footing the ranges stand, in a sentence.
    #[must_use]
    pub fn basis(&self, assessment: &Assessment) -> String {
        let key = match assessment.response.basis {
            Basis::Now => Key::BasisNow,
            Basis::UntilConfirmed => Key::BasisUntilConfirmed,
            Basis::ShortOfArticle5 => Key::BasisShort,
            Basis::IfAgreed => Key::BasisIfAgreed,
            Basis::IfAsked => Key::BasisIfAsked,
            Basis::National => Key::BasisNational,
            Basis::Nothing => Key::BasisNothing,
        };
        let asker = self.state_list(&assessment.request.who_can_ask);
        self.fill(key, &[("ally", asker.into())])
    }

    /// What all allies come to, now or if the Council agreed.
    #[must_use]
    pub fn response_total(&self, response: &Response) -> String {
        let is_solid = response.basis.is_solid();
        let (key, total) =
            if is_solid { (Key::TotalNow, response.now) } else { (Key::TotalIfAgreed, response.if_agreed) };
        self.fill(
            key,
            &[
                ("least", self.money(total.least).into()),
                ("suggested", self.money_or_none(total.suggested).into()),
                ("most", self.money(total.most).into()),
            ],
        )
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
            .map(|point| format!("{} ({})", self.point(point), lowered(&self.reading(choices.at(point)))))
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
        let beyond = pledge.beyond.map(|beyond| lowered(&self.range_line(Line::Beyond(beyond))));
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
