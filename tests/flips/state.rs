//! A session as the brute force sees it, and what the rules say of it under any changes.

use casus::{
    assess::Assessment,
    council::{self, Outcome, Stances},
    domain::{
        BeforeCouncil, Circumstances, Condition, DecidingBody, FactValue, Point, Request, Session, Stance, StateCode,
    },
    explore::{Supposed, Target},
    law::{self, Grade, Standard, Status, armed_attack, armed_attack::Sight, external},
};

/// The few things the answers of three parts depend on.
#[derive(Clone)]
pub struct State<'a> {
    now: Circumstances<'a>,
    attacked: Option<StateCode>,
    pub standard: Standard,
    pub session: &'a Session,
    pub assessment: &'a Assessment,
    pub before: BeforeCouncil,
    pub body: DecidingBody,
    requests: Vec<(StateCode, Request)>,
    stances: Vec<(StateCode, Stance, Condition)>,
}

impl<'a> State<'a> {
    pub fn of(session: &'a Session, assessment: &'a Assessment, standard: &Standard) -> Self {
        Self {
            now: Circumstances::of(&session.incident, &assessment.parties, session.as_of),
            attacked: None,
            standard: standard.clone(),
            session,
            assessment,
            before: assessment.request.before_council,
            body: session.incident.deciding_body.choice(session.as_of),
            requests: Vec::new(),
            stances: Vec::new(),
        }
    }

    pub fn apply(&mut self, change: &'a Supposed) {
        use FactValue as V;
        let now = &mut self.now;
        match change {
            Supposed::Fact(V::Attacked(states)) => {
                now.attacked = states;
                self.attacked = states.first().copied();
            }
            Supposed::Fact(V::BeforeCouncil(value)) => self.before = *value,
            Supposed::Fact(V::DecidingBody(value)) => self.body = *value,
            Supposed::Choice(point, reading) => {
                self.standard.choices = self.standard.choices.with(*point, *reading);
            }
            Supposed::Request(ally, request) => self.requests.push((*ally, *request)),
            Supposed::Stance(seat, stance, condition) => self.stances.push((*seat, *stance, *condition)),
            Supposed::Fact(value) => *now = now.with(value),
            Supposed::Assumption(..) => {}
        }
    }

    fn status(&self) -> Status {
        Status::of(law::grades(&self.now, &self.standard))
    }

    /// The grade of one of the elements E0 to E3.
    pub fn grade(&self, element: usize) -> Grade {
        match element {
            1 => armed_attack::grade(&self.now, &self.standard),
            _ => law::grades(&self.now, &self.standard)[element],
        }
    }

    /// All that E1 reads of the places.
    pub fn sight(&self) -> Sight {
        Sight::of(self.now.places)
    }

    /// What every member said before any change, in the order of the roll.
    pub fn said(&self) -> Vec<Request> {
        let states = self.assessment.roster.states().iter();
        states.map(|ally| self.session.incident.request_of(*ally, self.session.as_of)).collect()
    }

    fn request(&self) -> Request {
        let said = |ally: &StateCode| {
            let changed = self.requests.iter().find(|(other, _)| other == ally).map(|(_, request)| *request);
            changed.unwrap_or_else(|| self.session.incident.request_of(*ally, self.session.as_of))
        };
        let could: Vec<StateCode> = match self.attacked {
            Some(ally) => vec![ally],
            None => self.assessment.request.who_can_ask.clone(),
        };
        could.iter().map(said).max_by_key(|request| council::rank(*request)).unwrap_or(Request::Unknown)
    }

    /// Where every seat stands before any of them changes: what it does, or nothing where it takes no part.
    pub fn seats_before(&self, before: BeforeCouncil, body: DecidingBody) -> Vec<Option<(Stance, Condition)>> {
        let is_flagged = self.assessment.threshold.finding(law::Element::E5).grade == Grade::NotMet;
        let stand = |(seat, state): (_, StateCode)| {
            // France was away from the Committee from 1966 to April 2009, Greece for six years; before and after it is the Council.
            let away = match state.as_str() {
                "FRA" => "1966-01-01".."2009-04-05",
                "GRC" => "1974-08-14".."1980-10-20",
                _ => "".."",
            };
            if body == DecidingBody::Dpc && away.contains(&self.session.as_of.to_string().as_str()) {
                return None;
            }
            let position = self.assessment.council.position(seat);
            if !position.is_default {
                return Some((position.stance, position.condition));
            }
            let is_attacker = is_flagged && self.assessment.author == Some(state);
            let objects = is_attacker && before == BeforeCouncil::Article5;
            Some((if objects { Stance::Objects } else { Stance::Undecided }, Condition::None))
        };
        self.assessment.roster.iter().map(stand).collect()
    }

    fn outcome(&self) -> Outcome {
        let mut stances = Stances { any_blocks: false, any_waits: false };
        for (state, held) in self.assessment.roster.states().iter().zip(self.seats_before(self.before, self.body)) {
            let Some(held) = held else { continue };
            let changed = self.stances.iter().find(|(other, ..)| other == state);
            let (stance, condition) = changed.map_or(held, |(_, stance, condition)| (*stance, *condition));
            stances.any_blocks |= stance == Stance::Objects;
            stances.any_waits |= waits(stance, condition);
        }
        let origin = external::possible_grades(&self.now, &self.standard).settle();
        let reading = self.standard.at(Point::Request);
        council::outcome(self.before, self.request(), stances, origin, reading).1
    }

    pub fn reaches(&self, target: Target) -> bool {
        match target {
            Target::Threshold(status) => self.status() == status,
            Target::Request(request) => self.request() == request,
            Target::Consensus(outcome) => self.outcome() == outcome,
            Target::Response(..) => false,
        }
    }
}

/// Whether a seat has not spoken, or waits for its condition.
pub fn waits(stance: Stance, condition: Condition) -> bool {
    stance == Stance::Undecided || (stance == Stance::Reservation && condition == Condition::Open)
}
