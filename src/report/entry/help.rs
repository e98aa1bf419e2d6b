//! What is pledged, asked for, given and approved.

use super::{ById, Id, entries, from_day};
use crate::{
    domain::{self, HelpKind, Session},
    report::Subject,
    response::{self, Beyond, ByKind, CostRange, Gap, Line, MILESTONES, Pledged},
    words::Words,
};

entries! {
    /// The approval that armed help needs at home.
    Approval {
        /// Who decides.
        class: Id,
        /// How many days it takes, at the earliest and at the latest.
        days: [u16; 2],
        /// How sure the rule is.
        confidence: Id,
        /// Whether the rule is indicative only: of general knowledge, or later than the day looked at.
        is_indicative: bool,
        /// Whether the session says that parliament refuses.
        is_refused: bool,
    }

    /// A line of what makes a range.
    RangeLine {
        /// Its id.
        id: Id,
        /// What it says.
        text: String,
        /// The ids of the assumptions that it rests on.
        assumptions: Vec<String>,
    }

    /// What an ally pledges, beside its range.
    PledgedByAlly {
        /// What the pledges with a figure cost together a month.
        cost: Cost,
        /// How many have no figure.
        without_figure: usize,
        /// Whether they stand without the Council.
        is_national: bool,
        /// On which side of the range they lie, where they lie beyond it.
        beyond: Option<Id>,
    }

    /// A cost, thousands of US dollars a month.
    Cost {
        /// At least.
        low: i64,
        /// The middle.
        mid: i64,
        /// At most.
        high: i64,
    }

    /// When help is there, days from the first day.
    Arrival {
        /// At the earliest.
        earliest: u32,
        /// At the latest.
        latest: u32,
    }

    /// A pledge of an ally.
    Pledge {
        /// The ally.
        ally: String,
        /// The id of the measure.
        measure: String,
        /// The kind of help; none where this version does not know the measure.
        kind: Option<Id>,
        /// How much, in the unit of the measure.
        quantity: u32,
        /// For how many months.
        months: u32,
        /// How far it has come: `announced`, `approved` or `deployed`.
        stage: Id,
        /// The day it is said on; none from the first.
        from: Option<String>,
        /// Its own condition.
        condition: Option<String>,
        /// On what footing it stands.
        state: Id,
        /// What it costs; none where money does not measure it.
        cost: Option<Cost>,
        /// When it is there.
        arrives: Arrival,
        /// Whether it is to last longer than such help was really kept up.
        is_beyond_endurance: bool,
    }

    /// What a state asks for, and what covers it.
    Need {
        /// Who asks.
        ally: String,
        /// A measure or a kind of help.
        what: String,
        /// The day it is said on; none from the first.
        from: Option<String>,
        /// Whether it is said only after the day looked at.
        is_later: bool,
        /// How much is asked for; 0: no quantity.
        asked: u64,
        /// By which day, counted from the first day of the incident.
        by_day: Option<u32>,
        /// How much is covered.
        covered: u64,
        /// How much of that is there in time.
        in_time: u64,
        /// How much is missing.
        missing: u64,
        /// Help of the kind that money does not measure and that the model takes as given.
        without_money: Option<WithoutMoney>,
        /// Who covers it.
        covered_by: Vec<Cover>,
        /// What allies are suggested to give of the kind, thousands of US dollars a month. It covers nothing.
        suggested: Option<i64>,
    }

    /// Help that money does not measure.
    WithoutMoney {
        /// How many give it.
        givers: usize,
        /// Whether they give it now, and not only if the Council agrees.
        is_now: bool,
    }

    /// A pledge that covers what is asked for.
    Cover {
        /// Who gives it.
        ally: String,
        /// How much.
        quantity: u64,
        /// On what footing it stands.
        state: Id,
        /// When it is there.
        arrives: Arrival,
    }

    /// What is there after so many days.
    DayOfHelp {
        /// Days from the first day.
        day: u32,
        /// By kind of help; a kind of which nothing is there is left out.
        by_kind: ById<Cell>,
        /// All kinds together.
        total: Cell,
    }

    /// How much is there on a day.
    Cell {
        /// What is there even at the latest, thousands of US dollars a month.
        there: i64,
        /// What may be there, at the earliest.
        maybe: i64,
        /// How many pledges without a figure are there.
        without_figure_there: usize,
        /// How many may be there.
        without_figure_maybe: usize,
    }

    /// What an ally really gave.
    Given {
        /// The ally; none where it was paid for in common.
        ally: Option<String>,
        /// The measure that comes nearest.
        measure: String,
        /// How much, in its unit; 0 where that was not counted.
        quantity: u32,
        /// What it cost a month, where the record says so.
        usd_thousands_a_month: Option<i64>,
        /// When, as precisely as it is known.
        when: String,
        /// What it was.
        text: String,
        /// The source.
        source: String,
    }
}

/// The pledges of a session.
pub(super) fn pledges(session: &Session, response: &response::Response) -> Vec<Pledge> {
    session.pledges.iter().zip(&response.pledges).map(|(pledge, value)| Pledge::of(pledge, value)).collect()
}

/// What a session asks for.
pub(super) fn needs(session: &Session, response: &response::Response) -> Vec<Need> {
    session.needs.iter().zip(response.gaps(session)).map(|(need, gap)| Need::of(need, gap)).collect()
}

impl From<response::Approval> for Approval {
    fn from(approval: response::Approval) -> Self {
        let response::Approval { class, days, confidence, is_indicative, is_refused } = approval;
        Self { class: class.id(), days, confidence: confidence.id(), is_indicative, is_refused }
    }
}

impl RangeLine {
    pub(super) fn of(line: Line, words: &Words) -> Self {
        let assumptions = line.assumptions().into_iter().map(|assumption| assumption.id()).collect();
        Self { id: line.id(), text: words.range_line(line), assumptions }
    }
}

impl From<response::PledgeSum> for PledgedByAlly {
    fn from(sum: response::PledgeSum) -> Self {
        Self {
            cost: sum.cost.into(),
            without_figure: sum.marks,
            is_national: sum.is_national,
            beyond: sum.beyond.map(Beyond::id),
        }
    }
}

impl From<CostRange> for Cost {
    fn from(cost: CostRange) -> Self {
        Self { low: cost.low.0, mid: cost.mid.0, high: cost.high.0 }
    }
}

impl From<response::Arrival> for Arrival {
    fn from(arrival: response::Arrival) -> Self {
        Self { earliest: arrival.earliest, latest: arrival.latest }
    }
}

impl From<response::Cell> for Cell {
    fn from(cell: response::Cell) -> Self {
        Self {
            there: cell.there.0,
            maybe: cell.maybe.0,
            without_figure_there: cell.marks_there,
            without_figure_maybe: cell.marks_maybe,
        }
    }
}

impl Pledge {
    fn of(pledge: &domain::Pledge, value: &Pledged) -> Self {
        Self {
            ally: pledge.ally.to_string(),
            measure: pledge.measure.clone(),
            kind: value.kind.map(HelpKind::id),
            quantity: pledge.quantity,
            months: pledge.months,
            stage: pledge.stage.id(),
            from: from_day(pledge.from),
            condition: (!pledge.condition.is_empty()).then(|| pledge.condition.clone()),
            state: value.state.id(),
            cost: value.cost.map(Cost::from),
            arrives: value.arrival.into(),
            is_beyond_endurance: value.is_beyond_endurance,
        }
    }
}

impl Need {
    fn of(need: &domain::Need, gap: Gap) -> Self {
        let covers = gap.covers.iter().map(|cover| Cover {
            ally: cover.ally.to_string(),
            quantity: cover.quantity,
            state: cover.state.id(),
            arrives: cover.arrival.into(),
        });
        Self {
            ally: need.ally.to_string(),
            what: need.what.id().to_owned(),
            from: from_day(need.from),
            is_later: gap.is_later,
            asked: gap.asked,
            by_day: gap.by,
            covered: gap.covered,
            in_time: gap.in_time,
            missing: gap.missing,
            without_money: gap.assumed.map(|assumed| WithoutMoney { givers: assumed.givers, is_now: assumed.is_now }),
            covered_by: covers.collect(),
            suggested: gap.suggested.map(|amount| amount.0),
        }
    }
}

impl DayOfHelp {
    /// What is there after each of the days that the model tells.
    pub(super) fn all(response: &response::Response) -> Vec<Self> {
        MILESTONES.iter().zip(response.timeline_of_all()).map(|(day, cells)| Self::of(*day, &cells)).collect()
    }

    fn of(day: u32, cells: &ByKind<response::Cell>) -> Self {
        let is_empty = |cell: &response::Cell| *cell == response::Cell::default();
        let by_kind = cells.iter().filter(|(_, cell)| !is_empty(cell)).map(|(kind, cell)| (kind.id(), (*cell).into()));
        Self { day, by_kind: by_kind.collect(), total: response::Cell::total(cells).into() }
    }
}

impl Given {
    pub(super) fn of_case(subject: Subject<'_>, words: &Words) -> Vec<Self> {
        let Subject { session, catalog, .. } = subject;
        let own = catalog.contributions.iter().filter(|given| given.case == session.case);
        let entries = own.map(|given| Self {
            ally: given.ally.map(|ally| ally.to_string()),
            measure: given.measure.clone(),
            quantity: given.quantity,
            usd_thousands_a_month: given.usd_k_a_month.map(|amount| amount.0),
            when: given.when.clone(),
            text: words.contribution(given),
            source: catalog.sources.citation(&given.source),
        });
        entries.collect()
    }
}
