//! Session and catalogue in, the four answers out. A pure function: the same session gives the same answers.

use std::borrow::Cow;

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
    /// What the facts of the first account said.
    pub known_then: Status,
    /// What the facts of the last dated day say.
    pub known_later: Status,
    /// The author's code, where the author is a state.
    pub author: Option<StateCode>,
    /// Whether nothing has been stated yet.
    pub is_blank: bool,
}

/// The session as the steps of its proceedings tell it: with the facts that follow from them, for whoever reads facts beside
/// an assessment. Without steps it is the session itself.
#[must_use]
pub fn in_force<'a>(catalog: &Catalog, session: &'a Session) -> Cow<'a, Session> {
    council::proceedings::applied(session, |day| catalog.roster(day))
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
    let request = RequestPart::before(session, rosters);
    let council = council::convene(session, rosters, &request, &threshold);
    let author = circumstances.author;
    let (levels, measures, approvals) = (&settings.levels, &settings.measures, &settings.approvals);
    let model = Model { catalog, levels, measures, approvals };
    let response = response::project(model, session, &circumstances, &roster, &request, &council, &threshold);
    let status_on = |day: Day| Status::of(law::grades(&Circumstances::of(incident, &parties, day), standard));
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
        parties,
    }
}

impl Assessment {
    /// Whether what the seats say is said to a text that is put: under silence, or agreed. In a meeting, and before anything is
    /// put, it is what they would do.
    #[must_use]
    pub fn is_put(&self) -> bool {
        let outcome = self.council.outcome;
        match self.request.sitting.as_deref() {
            None => outcome.reads_stances(),
            Some(sitting) if sitting.table.is_some() => self.is_under_silence(),
            Some(_) => outcome.is_agreed(),
        }
    }

    /// Whether a text lies under silence, broken or not.
    #[must_use]
    pub fn is_under_silence(&self) -> bool {
        self.council.text.as_ref().is_some_and(|text| text.is_under_silence)
    }

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
    let falls = council::proceedings::falls(&session.proceedings, |day| catalog.roster(day));
    days.extend(falls.into_iter().filter(|day| first < *day));
    days.extend(catalog.allies.iter().map(|ally| ally.accession).filter(|day| first < *day && *day <= last));
    days.sort_unstable();
    days.dedup();
    days
}

/// How the answers move as the days of a session pass and more becomes known; each stretch once.
#[must_use]
pub fn course(catalog: &Catalog, session: &Session) -> Vec<Stretch> {
    let mut course = Course::of(catalog, session);
    course.go_on(catalog, session, usize::MAX);
    course.stretches
}

/// A course as far as it was followed: a session with very many days is followed a piece at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    /// The stretches found so far.
    pub stretches: Vec<Stretch>,
    /// The days still to be looked at, the next one last.
    ahead: Vec<Day>,
}

impl Course {
    /// The course of a session, not followed yet.
    #[must_use]
    pub fn of(catalog: &Catalog, session: &Session) -> Self {
        let mut ahead = turning_days(catalog, session);
        ahead.reverse();
        Self { stretches: Vec::new(), ahead }
    }

    /// Follows it for some days more, and says whether any are left. Nothing is judged that it does not tell.
    pub fn go_on(&mut self, catalog: &Catalog, session: &Session, days: usize) -> bool {
        let (parties, settings) = (catalog.roster(session.incident.first_day), catalog.settings(session));
        let mut on_day = session.clone();
        for _ in 0..days {
            let Some(day) = self.ahead.pop() else { return false };
            on_day.as_of = day;
            let seats = catalog.roster(day);
            let rosters = Rosters { parties: &parties, seats: &seats };
            let circumstances = Circumstances::of(&on_day.incident, &parties, day);
            let threshold = law::judge(&circumstances, &settings.standard);
            let request = RequestPart::before(&on_day, rosters);
            let outcome = council::convene(&on_day, rosters, &request, &threshold).outcome;
            let stretch = Stretch { from: day, status: threshold.status, outcome };
            if self.stretches.last().is_none_or(|last| (last.status, last.outcome) != (stretch.status, outcome)) {
                self.stretches.push(stretch);
            }
        }
        !self.ahead.is_empty()
    }
}
