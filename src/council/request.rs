//! The request: what the ally attacked says to Article 5.
//!
//! The Treaty is silent on procedure. In the customary law of collective self-defence the victim
//! declares itself attacked and asks for help, or accepts it (*Nicaragua*, 1986). Any ally or the
//! Secretary General may table a matter; nobody can be helped against its will.

use super::proceedings::State;
use crate::domain::{BeforeCouncil, Day, DecidingBody, Incident, Request, Roster, Rosters, Session, StateCode};

/// Whether allies consult: a path of its own, for which no armed attack, no place and no consensus is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Consultation {
    /// Nobody asked.
    None,
    /// An ally asked under Article 4, and the Council has not met on it yet.
    Asked,
    /// The matter lies before the Council for consultation.
    Held,
}

impl Consultation {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// The second of the four parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestPart {
    /// What the attacked allies say; of several the best counts.
    pub state: Request,
    /// The attacked allies that say it.
    pub by: Vec<StateCode>,
    /// What lies before the Council.
    pub before_council: BeforeCouncil,
    /// Which lesser measure, where one is named.
    pub measure: String,
    /// Which body decides.
    pub body: DecidingBody,
    /// Who brought the matter.
    pub brought_by: Vec<String>,
    /// The members that asked for consultation under Article 4.
    pub article_4_by: Vec<StateCode>,
    /// The attacked states that were Parties on the first day and have a seat: only these can ask.
    pub who_can_ask: Vec<StateCode>,
    /// Where the proceedings stand on the day, where there are any.
    pub sitting: Option<Box<State>>,
}

/// With several attacked allies the best counts: the one of the highest rank.
#[must_use]
pub fn rank(request: Request) -> u8 {
    match request {
        Request::Asks => 5,
        Request::Consents => 4,
        Request::Unknown => 3,
        Request::Informs => 2,
        Request::None => 1,
        Request::Declines => 0,
    }
}

fn members(states: &[StateCode], seats: &Roster) -> Vec<StateCode> {
    states.iter().copied().filter(|state| seats.contains(*state)).collect()
}

/// Who can ask, the best of what they say, and who says it.
fn asked(
    incident: &Incident,
    rosters: Rosters<'_>,
    day: Day,
    said: impl Fn(&StateCode) -> Request,
) -> (Vec<StateCode>, Request, Vec<StateCode>) {
    let mut who_can_ask = members(incident.attacked.states(day), rosters.seats);
    who_can_ask.retain(|state| rosters.parties.contains(*state));
    let state = who_can_ask.iter().map(&said).max_by_key(|request| rank(*request)).unwrap_or(Request::Unknown);
    let by = match state {
        Request::Unknown | Request::None => Vec::new(),
        Request::Asks | Request::Consents | Request::Informs | Request::Declines => {
            who_can_ask.iter().copied().filter(|ally| said(ally) == state).collect()
        }
    };
    (who_can_ask, state, by)
}

impl RequestPart {
    /// Reads the request part of a session on its day: of its steps where it has any, else of its facts.
    #[must_use]
    pub fn before(session: &Session, rosters: Rosters<'_>) -> Self {
        let (incident, proceedings, day) = (&session.incident, &session.proceedings, session.as_of);
        if proceedings.steps.is_empty() {
            return Self::of(incident, rosters, day);
        }
        let sitting = Box::new(State::on(proceedings, rosters.seats, day));
        if !proceedings.state_facts() {
            return Self { sitting: Some(sitting), ..Self::of(incident, rosters, day) };
        }
        let said = |ally: &StateCode| {
            sitting.said.iter().find(|(other, _)| other == ally).map_or(Request::Unknown, |(_, request)| *request)
        };
        let (who_can_ask, state, by) = asked(incident, rosters, day, said);
        Self {
            state,
            by,
            before_council: sitting.before_council(),
            measure: sitting.measure_named(proceedings).to_owned(),
            body: sitting.body,
            brought_by: sitting.bringers(proceedings).to_vec(),
            article_4_by: members(&sitting.article_4_by, rosters.seats),
            who_can_ask,
            sitting: Some(sitting),
        }
    }

    /// Reads the request part off the facts of an incident on a day: who was a Party on its first day, and who sits now.
    #[must_use]
    pub fn of(incident: &Incident, rosters: Rosters<'_>, day: Day) -> Self {
        let (who_can_ask, state, by) = asked(incident, rosters, day, |ally| incident.request_of(*ally, day));
        Self {
            state,
            by,
            before_council: incident.before_council.choice(day),
            measure: incident.measure.read(day).cloned().unwrap_or_default(),
            body: incident.deciding_body.choice(day),
            brought_by: incident.brought_by.read(day).cloned().unwrap_or_default(),
            // Article 4 speaks "in the opinion of any of them": a state that is no Party cannot invoke it.
            article_4_by: members(incident.article_4_by.states(day), rosters.seats),
            who_can_ask,
            sitting: None,
        }
    }

    /// Whether the allies consult, where nothing further lies before the Council.
    #[must_use]
    pub fn consultation(&self) -> Consultation {
        match self.before_council {
            BeforeCouncil::Meeting | BeforeCouncil::Article4 => Consultation::Held,
            BeforeCouncil::Nothing | BeforeCouncil::Unknown if !self.article_4_by.is_empty() => Consultation::Asked,
            BeforeCouncil::Nothing
            | BeforeCouncil::Unknown
            | BeforeCouncil::LesserMeasure
            | BeforeCouncil::Article5 => Consultation::None,
        }
    }

    /// Whether the ally attacked asks or consents.
    #[must_use]
    pub fn is_given(&self) -> bool {
        matches!(self.state, Request::Asks | Request::Consents)
    }
}
