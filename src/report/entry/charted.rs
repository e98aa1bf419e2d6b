//! The chart of the response as a table.

use super::{ById, Carried, Id, Need, Pledge, entries, help};
use crate::{
    domain::HelpKind,
    report::figure::Figure,
    response::{self, Beyond, PledgeSpan},
};

entries! {
    /// The chart of the response: what stands around the table, then a row an ally. A scenario and no data.
    Charted {
        /// By which reading, and with which assumptions.
        #[serde(flatten)]
        carried: Carried,
        /// What the session is called.
        title: String,
        /// The day whose knowledge is read.
        as_of: String,
        /// How many seats the Council has on that day.
        seats: usize,
        /// On what the response rests.
        basis: Id,
        /// What the bars measure.
        mode: Id,
        /// In what.
        unit: Id,
        /// The rows.
        rows: Vec<Row>,
        /// What is pledged.
        pledges: Vec<Pledge>,
        /// What is asked for, and what covers it.
        gaps: Vec<Need>,
        /// All together, in words.
        total: String,
        /// What keeps the numbers from being taken for data.
        note: String,
        /// The sources.
        sources: Vec<String>,
    }

    /// The row of an ally, amounts in the unit of the chart.
    Row {
        /// The ally.
        ally: String,
        /// Its name.
        name: String,
        /// Where it stands in the Council.
        stance: Id,
        /// Whether it offers, withholds or has not said.
        state: Id,
        /// Whether the bar is hollow: it depends on something that is still open.
        is_hollow: bool,
        /// At least.
        least: Option<i64>,
        /// The suggested point.
        suggested: Option<i64>,
        /// At most.
        most: Option<i64>,
        /// The suggested point by kind of help.
        suggested_by_kind: ById<i64>,
        /// What it pledges.
        pledge: Option<ChartedPledge>,
        /// The year of the figures that it is reckoned from.
        base_year: Option<i16>,
        /// Whether these are approximate.
        base_is_approximate: Option<bool>,
        /// Whether they stand in for figures that are not published.
        base_is_stand_in: Option<bool>,
        /// Whether the amount is capped.
        is_capped: bool,
    }

    /// What an ally pledges, in the unit of the chart; no amounts where none has a figure.
    ChartedPledge {
        /// At least.
        low: Option<i64>,
        /// The middle.
        mid: Option<i64>,
        /// At most.
        high: Option<i64>,
        /// Whether it depends on something that is still open.
        is_hollow: bool,
        /// How many pledges have no figure.
        without_figure: usize,
        /// On which side of the range the middle lies, where it lies beyond it.
        beyond: Option<Id>,
    }
}

impl Charted {
    pub(in crate::report) fn of(figure: &Figure<'_>) -> Self {
        let (subject, look) = (figure.subject, figure.look);
        let response = &subject.assessment.response;
        Self {
            carried: Carried::of(subject.catalog, subject.session, figure.words),
            title: figure.title(),
            as_of: subject.session.as_of.to_string(),
            seats: subject.assessment.roster.len(),
            basis: response.basis.id(),
            mode: look.mode.id(),
            unit: look.mode.unit(),
            rows: figure.rows.iter().map(|row| Row::of(figure, row)).collect(),
            pledges: help::pledges(subject.session, response),
            gaps: help::needs(subject.session, response),
            total: figure.total(),
            note: figure.note(),
            sources: figure.citations(),
        }
    }
}

impl Row {
    fn of(figure: &Figure<'_>, row: &response::Row) -> Self {
        let offer = figure.offer(row);
        let span = row.span.filter(|_| row.has_bar());
        let kinds = HelpKind::ALL.into_iter().filter_map(|kind| Some((kind.id(), figure.by_kind(row, kind)?)));
        Self {
            ally: row.ally.to_string(),
            name: figure.words.state(row.ally),
            stance: row.stance.id(),
            state: row.state.id(),
            is_hollow: row.is_hollow,
            least: span.map(|span| span.least),
            suggested: span.and_then(|span| span.suggested),
            most: span.map(|span| span.most),
            suggested_by_kind: kinds.collect(),
            pledge: row.pledge.map(ChartedPledge::from),
            base_year: offer.base.map(|base| base.year),
            base_is_approximate: offer.base.map(|base| base.approximate),
            base_is_stand_in: offer.base.map(|base| base.is_stand_in),
            is_capped: offer.is_capped,
        }
    }
}

impl From<PledgeSpan> for ChartedPledge {
    fn from(pledge: PledgeSpan) -> Self {
        let amount = |amount: i64| pledge.has_figure.then_some(amount);
        Self {
            low: amount(pledge.low),
            mid: amount(pledge.mid),
            high: amount(pledge.high),
            is_hollow: pledge.is_hollow,
            without_figure: pledge.marks,
            beyond: pledge.beyond.map(Beyond::id),
        }
    }
}
