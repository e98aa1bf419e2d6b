//! What allies would bring.

use super::{Approval, Arrival, ById, DayOfHelp, Given, Id, Need, Pledge, PledgedByAlly, RangeLine, entries, help};
use crate::{
    catalog::Level,
    domain::HelpKind,
    report::Subject,
    response::{self, Enabling},
    words::Words,
};

entries! {
    /// What allies would bring: a scenario and no data.
    Response {
        /// On what the response rests.
        basis: Id,
        /// Whether the Council agrees.
        agreement: Id,
        /// How many seats stand in the way.
        blocked_by: usize,
        /// Who leads what the allies do.
        led_by: Id,
        /// How many allies could help: all but those attacked.
        others: usize,
        /// `usd_thousands_a_month`.
        unit: Id,
        /// What each ally would bring.
        by_ally: Vec<Offer>,
        /// All together.
        total: Totals,
        /// Whether no land forces are reckoned with.
        is_without_land_forces: bool,
        /// What is pledged.
        pledges: Vec<Pledge>,
        /// What is asked for, and what covers it.
        gaps: Vec<Need>,
        /// What is there after so many days.
        timeline: Vec<DayOfHelp>,
        /// What allies really gave in the case that the session tells. It moves no number.
        record: Vec<Given>,
    }

    /// What an ally would bring.
    Offer {
        /// The ally.
        ally: String,
        /// Whether it offers, withholds or has not said.
        state: Id,
        /// At least, thousands of US dollars a month.
        least: i64,
        /// The suggested point; none where the ally has not said.
        suggested: Option<i64>,
        /// At most.
        most: i64,
        /// The same as levels of effort.
        levels: Option<Levels>,
        /// The same as shares of the ally's defence budget, millionths.
        share_of_defence_ppm: Shares,
        /// The year of the figures that it is reckoned from.
        base_year: Option<i16>,
        /// Whether these are approximate.
        approximate: Option<bool>,
        /// Whether they stand in for figures that are not published.
        is_stand_in: Option<bool>,
        /// Whether the amount is capped.
        is_capped: bool,
        /// Where the ally stands in the Council.
        stance: Id,
        /// The suggested amount by kind of help.
        by_kind: ById<i64>,
        /// When help of each kind is there, days from the first day.
        arrives: ById<Arrival>,
        /// Whether each enabling help is given.
        enabling: ById<Id>,
        /// The approval that armed help needs at home.
        approval: Option<Approval>,
        /// The kinds of help that a reservation leaves out.
        left_out: Vec<Id>,
        /// What it pledges, beside its range.
        pledged: Option<PledgedByAlly>,
        /// How the range comes about.
        explanation: Vec<RangeLine>,
    }

    /// Levels of effort.
    Levels {
        /// At least.
        least: Id,
        /// The suggested point.
        suggested: Option<Id>,
        /// At most.
        most: Id,
    }

    /// Shares of a defence budget, millionths.
    Shares {
        /// At least.
        least: Option<i64>,
        /// The suggested point.
        suggested: Option<i64>,
        /// At most.
        most: Option<i64>,
    }

    /// What allies bring together.
    Totals {
        /// Already now.
        now: Total,
        /// If the Council agrees.
        if_agreed: Total,
        /// Once what was agreed provisionally is confirmed; none where nothing is to be confirmed.
        when_confirmed: Option<Total>,
    }

    /// A sum, thousands of US dollars a month.
    Total {
        /// At least.
        least: i64,
        /// The suggested points; none where no ally has one.
        suggested: Option<i64>,
        /// At most.
        most: i64,
    }
}

impl Response {
    pub(super) fn of(subject: Subject<'_>, words: &Words) -> Self {
        let Subject { session, assessment, .. } = subject;
        let response = &assessment.response;
        Self {
            basis: response.basis.id(),
            agreement: response.agreement.id(),
            blocked_by: response.blocked_by,
            led_by: response.led_by.id(),
            others: response.others_count(),
            unit: "usd_thousands_a_month",
            by_ally: response.offers.values().iter().map(|offer| Offer::of(subject, offer, words)).collect(),
            total: Totals {
                now: response.now.into(),
                if_agreed: response.if_agreed.into(),
                when_confirmed: response.when_confirmed.map(Total::from),
            },
            is_without_land_forces: response.is_without_land,
            pledges: help::pledges(session, response),
            gaps: help::needs(session, response),
            timeline: DayOfHelp::all(response),
            record: Given::of_case(subject, words),
        }
    }
}

impl Offer {
    fn of(subject: Subject<'_>, offer: &response::Offer, words: &Words) -> Self {
        let response = &subject.assessment.response;
        let kinds = || offer.split.iter().filter(|(_, amount)| amount.0 > 0);
        let share = |amount| offer.share_of_defence_ppm(amount);
        Self {
            ally: offer.ally.to_string(),
            state: offer.state.id(),
            least: offer.least.0,
            suggested: offer.suggested.map(|amount| amount.0),
            most: offer.most.0,
            levels: offer.range.map(|range| Levels {
                least: range.least.id(),
                suggested: range.suggested.map(Level::id),
                most: range.most.id(),
            }),
            share_of_defence_ppm: Shares {
                least: share(offer.least),
                suggested: offer.suggested.and_then(share),
                most: share(offer.most),
            },
            base_year: offer.base.map(|base| base.year),
            approximate: offer.base.map(|base| base.approximate),
            is_stand_in: offer.base.map(|base| base.is_stand_in),
            is_capped: offer.is_capped,
            stance: offer.stance.id(),
            by_kind: kinds().map(|(kind, amount)| (kind.id(), amount.0)).collect(),
            arrives: kinds().map(|(kind, _)| (kind.id(), response.arrival(offer, kind).into())).collect(),
            enabling: Enabling::ALL
                .into_iter()
                .map(|what| (what.id(), response.enabled(subject.session, offer, what).id()))
                .collect(),
            approval: offer.approval.map(Approval::from),
            left_out: offer.left_out.iter().map(HelpKind::id).collect(),
            pledged: offer.pledged.map(PledgedByAlly::from),
            explanation: response.explain(offer).into_iter().map(|line| RangeLine::of(line, words)).collect(),
        }
    }
}

impl From<response::Total> for Total {
    fn from(total: response::Total) -> Self {
        Self { least: total.least.0, suggested: total.suggested.map(|amount| amount.0), most: total.most.0 }
    }
}
