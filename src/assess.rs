//! Session and catalogue in, the four answers out. A pure function: the same session gives the same answers.

use crate::{
    catalog::Catalog,
    council::{self, Council, Outcome, RequestPart},
    domain::{Circumstances, Day, Roster, Rosters, Session, StateCode},
    law::{self, Status, Threshold},
    response::{self, Model, Response},
};

/// Everything that follows from a session: four answers of four answerers, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The seats of the Council on the day looked at: consensus is of those who sit when it is taken.
    pub roster: Roster,
    /// The Parties on the first day: whom an attack on that day could be an attack on.
    pub parties: Roster,
    /// Do the facts meet Articles 5 and 6?
    pub threshold: Threshold,
    /// Did the ally attacked ask?
    pub request: RequestPart,
    /// Would every ally let it pass?
    pub council: Council,
    /// What would each give?
    pub response: Response,
    /// What the facts of day 1 said.
    pub known_then: Status,
    /// What the facts of the last dated day say.
    pub known_later: Status,
    /// The author's code, where the author is a state.
    pub author: Option<StateCode>,
    /// Whether nothing has been stated yet.
    pub is_blank: bool,
}

/// Judges a session on its own day.
#[must_use]
pub fn assess(catalog: &Catalog, session: &Session) -> Assessment {
    let incident = &session.incident;
    let parties = catalog.roster(incident.first_day);
    let roster = catalog.roster(session.as_of);
    let rosters = Rosters { parties: &parties, seats: &roster };
    let settings = catalog.settings(session);
    let standard = &settings.standard;
    let circumstances = Circumstances::of(incident, &parties, session.as_of);
    let threshold = law::judge(&circumstances, standard);
    let request = RequestPart::of(incident, rosters, session.as_of);
    let council = council::convene(session, rosters, &request, &threshold);
    let author = circumstances.author;
    let (levels, measures, approvals) = (&settings.levels, &settings.measures, &settings.approvals);
    let model = Model { catalog, levels, measures, approvals };
    let response = response::project(model, session, &circumstances, &roster, &request, &council, &threshold);
    let status_on = |day: Day| law::judge(&Circumstances::of(incident, &parties, day), standard).status;
    Assessment {
        known_then: status_on(incident.first_day),
        known_later: status_on(session.last_dated_day()),
        threshold,
        request,
        council,
        response,
        author,
        is_blank: incident.is_blank(),
        roster,
        parties,
    }
}

impl Assessment {
    /// Both rosters it was judged by.
    #[must_use]
    pub fn rosters(&self) -> Rosters<'_> {
        Rosters { parties: &self.parties, seats: &self.roster }
    }
}

/// Where the answers stand from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first day of it.
    pub from: Day,
    /// The verdict of the threshold.
    pub status: Status,
    /// What the Council does.
    pub outcome: Outcome,
}

/// The days on which an answer may turn: what is known changes, or a seat is added while the matter lasts.
fn turning_days(catalog: &Catalog, session: &Session) -> Vec<Day> {
    let mut days = session.days();
    let (first, last) = (session.incident.first_day, session.last_dated_day());
    days.extend(catalog.allies.iter().map(|ally| ally.accession).filter(|day| first < *day && *day <= last));
    days.sort_unstable();
    days.dedup();
    days
}

/// How the answers move as the days of a session pass and more becomes known; each stretch once.
#[must_use]
pub fn course(catalog: &Catalog, session: &Session) -> Vec<Stretch> {
    let mut course: Vec<Stretch> = Vec::new();
    let mut on_day = session.clone();
    for day in turning_days(catalog, session) {
        on_day.as_of = day;
        let assessment = assess(catalog, &on_day);
        let stretch = Stretch { from: day, status: assessment.threshold.status, outcome: assessment.council.outcome };
        if course.last().is_none_or(|last| (last.status, last.outcome) != (stretch.status, stretch.outcome)) {
            course.push(stretch);
        }
    }
    course
}

/// The outcomes of the Council as the days of a session pass, each stretch once.
#[must_use]
pub fn outcomes_by_day(catalog: &Catalog, session: &Session) -> Vec<(Day, Outcome)> {
    let mut outcomes: Vec<(Day, Outcome)> = Vec::new();
    for day in turning_days(catalog, session) {
        let on_day = Session { as_of: day, ..session.clone() };
        let outcome = assess(catalog, &on_day).council.outcome;
        if outcomes.last().map(|(_, last)| *last) != Some(outcome) {
            outcomes.push((day, outcome));
        }
    }
    outcomes
}
