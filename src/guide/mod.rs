//! A guided case: steps to page through, each with a caption, a state of the session and a place on screen that is lit.
//!
//! A guide is data. What a step changes goes through [`Edit`]s, or stands in it as a whole session; nothing here
//! knows how a place is drawn or in which language a caption is read.

mod anchor;
mod recording;

use serde::{Deserialize, Serialize};

pub use anchor::Anchor;
pub use recording::{Recorded, Recording};

use crate::{
    catalog::Catalog,
    domain::{Day, Edit, FactId, Incident, LONGEST_TEXT, Log, RequestLine, Session, Stance, StateCode, Told},
    workbench::Workbench,
};

/// The most steps of a guide: more than anybody pages through.
pub const MOST_STEPS: usize = 60;

/// A guided case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// What it is called.
    pub title: Told,
    /// The shipped case it begins with, by its id; empty where the first step holds its session.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub case: String,
    /// The steps, in their order.
    pub steps: Vec<Step>,
}

/// A step of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What there is to see.
    pub caption: Told,
    /// Where to look.
    pub lit: Anchor,
    /// Whether nothing shows that is dated after the day looked at.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub horizon: bool,
    /// The session whole; left out: that of the step before, or of the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<Box<Session>>,
    /// What changes in it, in this order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub edits: Vec<Move>,
}

/// What a step changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Move {
    /// Looks at another day.
    AsOf(Day),
    /// States the values that stand in this incident, and leaves the others as they are.
    Facts(Box<Incident>),
    /// States what an attacked ally says.
    Request(RequestLine),
    /// Sets every seat on the day looked at.
    Everyone(Stance),
    /// Sets one seat.
    Seat(StateCode, Stance),
}

/// Why a guide cannot be paged through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no step.
    NoSteps,
    /// It has more steps than [`MOST_STEPS`].
    TooManySteps,
    /// It has no title.
    NoTitle,
    /// A step, by its number from 1, says nothing.
    NoCaption(usize),
    /// A text of a step, by its number from 1, is longer than a session's may be; nought is the title.
    TooLong(usize),
    /// It begins with a case that does not ship.
    NoSuchCase(String),
    /// It begins with no case, and its first step holds no session.
    NoSession,
    /// A step, by its number from 1, has two values where one can hold: of what, and on which day.
    Twice(usize, String, Day),
}

impl Move {
    /// The edits that make it, of a session as it is.
    fn edits(&self, catalog: &Catalog, session: &Session) -> Vec<Edit> {
        match self {
            Self::AsOf(day) => vec![Edit::SetAsOf(*day)],
            Self::Facts(incident) => {
                let facts = FactId::ALL.iter().flat_map(|fact| incident.values_of(*fact)).map(Edit::PutFact);
                let requests = incident.request.iter().cloned().map(Edit::PutRequest);
                let moved =
                    (incident.first_day != session.incident.first_day).then_some(Edit::SetFirstDay(incident.first_day));
                moved.into_iter().chain(facts).chain(requests).collect()
            }
            Self::Request(line) => vec![Edit::PutRequest(line.clone())],
            Self::Everyone(stance) => {
                vec![Edit::SetStance(catalog.roster(session.as_of).states().to_vec(), *stance)]
            }
            Self::Seat(seat, stance) => vec![Edit::SetStance(vec![*seat], *stance)],
        }
    }
}

impl Guide {
    /// Settles what was read, so that it holds for itself and for `has_case`, which knows the shipped cases by their ids.
    ///
    /// # Errors
    /// Why it cannot be paged through.
    pub fn settle(&mut self, has_case: impl Fn(&str) -> bool) -> Result<(), Fault> {
        if self.steps.is_empty() {
            return Err(Fault::NoSteps);
        }
        if self.steps.len() > MOST_STEPS {
            return Err(Fault::TooManySteps);
        }
        if self.title.is_empty() {
            return Err(Fault::NoTitle);
        }
        if !(self.case.is_empty() || has_case(&self.case)) {
            return Err(Fault::NoSuchCase(self.case.clone()));
        }
        if self.case.is_empty() && self.steps.first().is_none_or(|step| step.session.is_none()) {
            return Err(Fault::NoSession);
        }
        let is_long = |told: &Told| told.iter().any(|(_, text)| text.len() > LONGEST_TEXT);
        if is_long(&self.title) {
            return Err(Fault::TooLong(0));
        }
        for (step, number) in self.steps.iter_mut().zip(1..) {
            if step.caption.is_empty() {
                return Err(Fault::NoCaption(number));
            }
            if is_long(&step.caption) {
                return Err(Fault::TooLong(number));
            }
            if let Some(session) = &mut step.session {
                session.settle().map_err(|(what, day)| Fault::Twice(number, what, day))?;
            }
        }
        Ok(())
    }

    /// The session of every step. It begins with `case`, the session of the case it names, where it names one.
    #[must_use]
    pub fn states(&self, catalog: &'static Catalog, case: Option<&Session>) -> Vec<Session> {
        let mut present = case.cloned().unwrap_or_default();
        let states = self.steps.iter().map(|step| {
            if let Some(session) = &step.session {
                present = (**session).clone();
            }
            if !step.edits.is_empty() {
                present = edited(catalog, present.clone(), &step.edits);
            }
            present.clone()
        });
        states.collect()
    }
}

/// A session with some edits, each through the one door.
fn edited(catalog: &'static Catalog, session: Session, edits: &[Move]) -> Session {
    let log = session.log.clone();
    let mut bench = Workbench::new(catalog, session);
    for edit in edits {
        for one in edit.edits(catalog, bench.session()) {
            bench.execute(one, None);
        }
    }
    // Nobody did these steps, so no line tells of them.
    Session { log, ..bench.session().clone() }
}

/// A session as a guide keeps it: who did what and when is nobody's business there.
fn without_log(session: &Session) -> Session {
    Session { log: Log::default(), ..session.clone() }
}
