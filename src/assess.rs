//! Session and catalogue in, the four answers out. A pure function: the same session gives the same answers.

use crate::{
    catalog::Catalog,
    council::{self, Council, Outcome, RequestPart},
    domain::{Circumstances, Day, Roster, Session, StateCode},
    law::{self, Status, Threshold},
    response::{self, Model, Response},
};

/// Everything that follows from a session: four answers of four answerers, side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The seats: the members on the first day, whatever day is looked at.
    pub roster: Roster,
    /// Do the facts meet Articles 5 and 6?
    pub threshold: Threshold,
    /// Did the ally attacked ask?
    pub request: RequestPart,
    /// Would every ally let it pass?
    pub council: Council,
    /// What would each give?
    pub response: Response,
    /// What the facts of the first account said.
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
    let roster = catalog.roster(incident.first_day);
    let settings = catalog.settings(session);
    let standard = &settings.standard;
    let circumstances = Circumstances::of(incident, &roster, session.as_of);
    let threshold = law::judge(&circumstances, standard);
    let request = RequestPart::of(incident, &roster, session.as_of);
    let council = council::convene(session, &roster, &request, &threshold);
    let author = circumstances.author;
    let (levels, measures, approvals) = (&settings.levels, &settings.measures, &settings.approvals);
    let model = Model { catalog, levels, measures, approvals };
    let response = response::project(model, session, &circumstances, &request, &council, &threshold);
    let status_on = |day: Day| law::judge(&Circumstances::of(incident, &roster, day), standard).status;
    Assessment {
        known_then: status_on(session.day_of_first_account()),
        known_later: status_on(session.last_dated_day()),
        threshold,
        request,
        council,
        response,
        author,
        is_blank: incident.is_blank(),
        roster,
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

/// How the answers move as the days of a session pass and more becomes known; each stretch once.
#[must_use]
pub fn course(catalog: &Catalog, session: &Session) -> Vec<Stretch> {
    let mut course: Vec<Stretch> = Vec::new();
    let mut on_day = session.clone();
    for day in session.days() {
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
    for day in session.days() {
        let on_day = Session { as_of: day, ..session.clone() };
        let outcome = assess(catalog, &on_day).council.outcome;
        if outcomes.last().map(|(_, last)| *last) != Some(outcome) {
            outcomes.push((day, outcome));
        }
    }
    outcomes
}
