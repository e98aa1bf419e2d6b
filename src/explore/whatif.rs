//! What every single change would move.

use super::{
    singles::POSITIONS,
    supposed::{Spot, Supposed, may_be_attacked, others},
};
use crate::{
    assess::Assessment,
    catalog::ledger::{Assumption, Kind, Setting},
    council::{self, Outcome, Position, Stances, Trial},
    domain::{
        BeforeCouncil, Choice as _, Circumstances, Condition, DecidingBody, FactId, FactValue, Point, Request,
        SecurityCouncil, Session, Stance, StateCode,
    },
    law::{
        self, Element, Grade, Grades, ScaleLevel, Standard, Status, armed_attack, armed_attack::Sight, article_6,
        external, kinds, reads,
    },
    response::OfferState,
};

/// A single change, and what it would move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// The change.
    pub change: Supposed,
    /// The verdict of the threshold then, where it is another.
    pub status: Option<Status>,
    /// What the ally attacked says then, where it is something else.
    pub request: Option<Request>,
    /// What the Council does then, where it is something else.
    pub outcome: Option<Outcome>,
    /// Allies whose offer stands otherwise then; found where a change is judged whole.
    pub offers: Vec<(StateCode, OfferState)>,
}

/// Every single change that would move one of the first three parts: facts, requests, stances, choices, and the cells of the
/// tables that are in use.
#[must_use]
pub fn what_ifs(session: &Session, assessment: &Assessment, standard: &Standard) -> Vec<WhatIf> {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let grades = law::grades(&now, standard);
    // Of a council that agreed already nobody takes anything back.
    let is_settled = assessment.request.sitting.as_deref().is_some_and(council::proceedings::State::is_settled);
    let looking = Looking {
        session,
        assessment,
        standard,
        now,
        grades,
        status: Status::of(grades),
        stances: Stances {
            any_blocks: !is_settled && !assessment.council.blocking.is_empty(),
            any_waits: !is_settled && !assessment.council.waiting.is_empty(),
        },
        trial: Trial::of(session, &assessment.roster, &assessment.request, &assessment.council),
        is_settled,
        found: Vec::with_capacity(128),
    };
    looking.look()
}

/// A session with a change made.
#[must_use]
pub fn changed(session: &Session, change: &Supposed) -> Session {
    let mut changed = session.clone();
    change.edit(session).apply_to(&mut changed);
    changed
}

struct Looking<'a> {
    session: &'a Session,
    assessment: &'a Assessment,
    standard: &'a Standard,
    now: Circumstances<'a>,
    grades: Grades,
    status: Status,
    stances: Stances,
    trial: Trial<'a>,
    is_settled: bool,
    found: Vec<WhatIf>,
}

impl<'a> Looking<'a> {
    fn look(mut self) -> Vec<WhatIf> {
        self.facts();
        self.places();
        self.attacked();
        // Where there are proceedings, their steps say what lies before the Council and what the ally attacked says.
        if !self.trial.has_steps() {
            self.matter();
            self.requests();
        }
        if self.trial.is_in_time() {
            self.security_council();
            self.seats_in_time();
        } else {
            self.seats();
        }
        self.points();
        self.tables();
        self.found
    }

    fn outcome(&self, before: BeforeCouncil, request: Request, stances: Stances, origin: Grade) -> Outcome {
        council::outcome(before, request, stances, origin, self.standard.at(Point::Request)).1
    }

    /// Keeps a change that moves something.
    fn keep(&mut self, change: impl FnOnce() -> Supposed, status: Status, request: Request, outcome: Outcome) {
        let own = &self.assessment;
        let what_if = (
            (status != self.status).then_some(status),
            (request != own.request.state).then_some(request),
            (outcome != own.council.outcome).then_some(outcome),
        );
        if let (None, None, None) = what_if {
            return;
        }
        let (status, request, outcome) = what_if;
        self.found.push(WhatIf { change: change(), status, request, outcome, offers: Vec::new() });
    }

    fn keep_grades(&mut self, change: impl FnOnce() -> Supposed, grades: Grades) {
        self.keep_judged(change, grades, self.stances);
    }

    /// The same where the seats may stand otherwise.
    fn keep_judged(&mut self, change: impl FnOnce() -> Supposed, grades: Grades, stances: Stances) {
        let request = &self.assessment.request;
        let outcome = self.outcome(request.before_council, request.state, stances, grades[2]);
        self.keep(change, Status::of(grades), request.state, outcome);
    }

    /// Where the seats would stand with another value of a fact: a condition may read how far attribution has come.
    fn stances_with(&self, value: &FactValue) -> Stances {
        if let FactValue::Attribution(attribution) = value
            && self.trial.is_in_time()
        {
            return self.trial.with_attribution(*attribution).stances(&[]);
        }
        self.stances
    }

    /// What the Security Council does is read by conditions alone.
    fn security_council(&mut self) {
        let present = self.session.incident.unsc.choice(self.session.as_of);
        for unsc in others::<SecurityCouncil>(present) {
            let stances = self.trial.with_security_council(unsc).stances(&[]);
            self.keep_judged(|| Supposed::Fact(FactValue::SecurityCouncil(unsc)), self.grades, stances);
        }
    }

    /// Tries every other value of a fact that E1 or E2 reads, those of E1 first.
    fn facts(&mut self) {
        let (attack, origin) = (reads(Element::E1).facts, reads(Element::E2).facts);
        let of_origin = origin.filter(|fact| !attack.contains(fact));
        for fact in attack.iter().chain(of_origin.iter()) {
            if fact == FactId::Series && !self.now.series_is_stated {
                continue;
            }
            let present = self.now.stated(fact);
            for value in kinds(fact).iter().flatten().filter(|value| Some(*value) != present.as_ref()) {
                let varied = self.now.with(value);
                let mut grades = self.grades;
                if attack.contains(fact) {
                    grades[1] = armed_attack::grade(&varied, self.standard);
                }
                if origin.contains(fact) {
                    grades[2] = external::possible_grades(&varied, self.standard).settle();
                }
                let stances = self.stances_with(value);
                self.keep_judged(|| Supposed::Fact(value.clone()), grades, stances);
            }
        }
    }

    fn places(&mut self) {
        let held = self.now.places;
        let sight = Sight::of(held);
        for spot in Spot::all(held) {
            let mut grades = self.grades;
            let mut varied: Circumstances<'_> = self.now;
            let changed = spot.places(held);
            // E1 is asked again only where it sees the places otherwise.
            if Sight::of(&changed) != sight {
                varied.places = &changed;
                grades[1] = armed_attack::grade(&varied, self.standard);
            }
            let first_day = self.now.first_day;
            let at = |object, (area, zone)| {
                article_6::grades_at(object, area, zone, first_day, &self.standard.choices).settle()
            };
            let others = held.iter().enumerate().filter(|(idx, _)| *idx != spot.idx);
            let others = others.map(|(_, place)| article_6::grade_at(place, first_day, &self.standard.choices));
            let changed = Grade::of_accounts(spot.readings(held).map(|reading| at(spot.object, reading)));
            grades[3] = others.chain([changed]).max().unwrap_or(Grade::Unknown);
            self.keep_grades(|| Supposed::Fact(FactValue::Place(spot.places(held))), grades);
        }
    }

    fn attacked(&mut self) {
        let attacked = self.now.attacked;
        let could = may_be_attacked(attacked, self.now.parties);
        for ally in could.iter().copied().filter(|ally| attacked != [*ally]) {
            let grades = [Grade::Met, self.grades[1], self.grades[2], self.grades[3]];
            let said = self.session.incident.request_of(ally, self.session.as_of);
            let said = if self.assessment.roster.contains(ally) { said } else { Request::Unknown };
            let before = self.assessment.request.before_council;
            let outcome = self.outcome(before, said, self.stances, grades[2]);
            let change = || Supposed::Fact(FactValue::Attacked(vec![ally]));
            self.keep(change, Status::of(grades), said, outcome);
        }
    }

    fn matter(&mut self) {
        let request = self.assessment.request.state;
        for before in others(self.assessment.request.before_council) {
            let stances = self.stances_under(before, None);
            let outcome = self.outcome(before, request, stances, self.grades[2]);
            self.keep(|| Supposed::Fact(FactValue::BeforeCouncil(before)), self.status, request, outcome);
        }
        if !DecidingBody::has_committee(self.session.as_of) {
            return;
        }
        let own = self.session.incident.deciding_body.choice(self.session.as_of);
        for body in others::<DecidingBody>(own) {
            let before = self.assessment.request.before_council;
            let stances = self.stances_under(before, Some(body));
            let outcome = self.outcome(before, request, stances, self.grades[2]);
            self.keep(|| Supposed::Fact(FactValue::DecidingBody(body)), self.status, request, outcome);
        }
    }

    /// Where the seats stand under another matter or body: an attacker's default holds under Article 5 alone, and the
    /// Defence Planning Committee sits without France.
    fn stances_under(&self, before: BeforeCouncil, body: Option<DecidingBody>) -> Stances {
        if self.trial.is_in_time() {
            let body = body.unwrap_or(self.assessment.request.body);
            return self.trial.under(before, body).stances(&[]);
        }
        let council = &self.assessment.council;
        let mut stances = Stances { any_blocks: false, any_waits: false };
        for (seat, position) in council.positions.iter() {
            let state = self.assessment.roster.state(seat);
            let takes_part = body.map_or(position.takes_part, |body| body.seats(state, self.session.as_of));
            if !takes_part {
                continue;
            }
            let mut stance = position.stance;
            if position.is_default && council.attacker == Some(state) {
                stance = if before == BeforeCouncil::Article5 { Stance::Objects } else { Stance::Undecided };
            }
            stances.any_blocks |= stance == Stance::Objects;
            stances.any_waits |=
                stance == Stance::Undecided || stance == Stance::Reservation && position.condition == Condition::Open;
        }
        stances
    }

    fn requests(&mut self) {
        let asked = &self.assessment.request.who_can_ask;
        let said = |ally: StateCode| self.session.incident.request_of(ally, self.session.as_of);
        let before = self.assessment.request.before_council;
        for idx in 0..asked.len() {
            let ally = asked[idx];
            if asked[..idx].contains(&ally) {
                continue;
            }
            for value in others::<Request>(said(ally)) {
                let rest = asked.iter().filter(|other| **other != ally).map(|other| said(*other));
                let best = rest.chain([value]).max_by_key(|request| council::rank(*request)).unwrap_or(value);
                let outcome = self.outcome(before, best, self.stances, self.grades[2]);
                self.keep(|| Supposed::Request(ally, value), self.status, best, outcome);
            }
        }
    }

    fn seats(&mut self) {
        let council = &self.assessment.council;
        let (before, request) = (self.assessment.request.before_council, self.assessment.request.state);
        let (blocking, waiting) = (council.blocking.len(), council.waiting.len());
        for (seat, position) in council.positions.iter() {
            // A letter of objection is taken back by a step and not by a stance.
            if !position.takes_part || position.broke_silence() {
                continue;
            }
            let blocks = usize::from(position.stance == Stance::Objects);
            let waits = usize::from(position.waits());
            for (stance, condition) in POSITIONS {
                let waits_then = stance == Stance::Undecided || condition == Condition::Open;
                let stances = Stances {
                    any_blocks: blocking - blocks > 0 || stance == Stance::Objects,
                    any_waits: waiting - waits > 0 || waits_then,
                };
                if stances == self.stances {
                    continue;
                }
                let outcome = self.outcome(before, request, stances, self.grades[2]);
                let state = self.assessment.roster.state(seat);
                self.keep(|| Supposed::Stance(state, stance, condition), self.status, request, outcome);
            }
        }
    }

    /// The same where the stance of one may meet or open the condition of another, and a letter or an empty seat stands for more
    /// than its stance.
    fn seats_in_time(&mut self) {
        let has_terms = self.trial.has_terms();
        let (before, request) = (self.assessment.request.before_council, self.assessment.request.state);
        for (seat, position) in self.assessment.council.positions.iter() {
            if !position.takes_part {
                continue;
            }
            let state = self.assessment.roster.state(seat);
            for (stance, condition) in POSITIONS {
                let stances = if has_terms {
                    self.trial.stances(&[(state, stance, condition)])
                } else {
                    self.without(*position, self.trial.alone((seat, state), stance, condition))
                };
                if stances == self.stances {
                    continue;
                }
                let outcome = self.outcome(before, request, stances, self.grades[2]);
                self.keep(|| Supposed::Stance(state, stance, condition), self.status, request, outcome);
            }
        }
    }

    /// Where the seats stand with one in another position, which moves no other.
    fn without(&self, now: Position, then: Position) -> Stances {
        if self.is_settled {
            return self.stances;
        }
        let council = &self.assessment.council;
        let blocks = usize::from(now.stance == Stance::Objects);
        let waits = usize::from(now.waits());
        Stances {
            any_blocks: council.blocking.len() - blocks > 0 || then.stance == Stance::Objects,
            any_waits: council.waiting.len() - waits > 0 || then.waits(),
        }
    }

    fn points(&mut self) {
        let mut standard = self.standard.clone();
        let own = standard.choices;
        for point in Point::ALL.iter().copied() {
            for reading in point.settings().iter().copied().filter(|reading| *reading != own.at(point)) {
                standard.choices = own.with(point, reading);
                let grades = law::grades(&self.now, &standard);
                let request = &self.assessment.request;
                let said = standard.at(Point::Request);
                let outcome = council::outcome(request.before_council, request.state, self.stances, grades[2], said).1;
                self.keep(|| Supposed::Choice(point, reading), Status::of(grades), request.state, outcome);
            }
        }
    }

    /// The cells of the tables of E1 that the facts of the day read.
    fn tables(&mut self) {
        let mut used: Vec<Assumption> = Vec::with_capacity(16);
        if !self.now.harm.is_unknown() {
            used.push(Assumption::Harm(self.now.harm));
        }
        if !self.now.damage.is_unknown() {
            used.push(Assumption::Damage(self.now.damage));
        }
        if !self.now.function_loss.is_unknown() && !self.now.function_time.is_unknown() {
            used.push(Assumption::Function(self.now.function_loss, self.now.function_time));
        }
        for means in self.now.means {
            used.extend(ScaleLevel::ALL.map(|level| Assumption::Means(*means, level)));
        }
        let mut standard = self.standard.clone();
        for assumption in used {
            let settings: &[Setting] = match assumption.kind() {
                Kind::Scale(levels) => &levels.iter().map(|level| Setting::Scale(*level)).collect::<Vec<_>>(),
                Kind::Grade => {
                    &[Setting::Grade(Grade::NotMet), Setting::Grade(Grade::Arguable), Setting::Grade(Grade::Met)]
                }
                Kind::Number { .. } | Kind::Effort | Kind::EffortOrNone => &[],
            };
            for setting in settings {
                set(&mut standard, assumption, *setting);
                let attack = armed_attack::grade(&self.now, &standard);
                let grades = [self.grades[0], attack, self.grades[2], self.grades[3]];
                self.keep_grades(|| Supposed::Assumption(assumption, *setting), grades);
            }
            standard.tables = self.standard.tables.clone();
        }
    }
}

/// Puts a value into the tables of a standard; assumptions that the law does not read change nothing.
fn set(standard: &mut Standard, assumption: Assumption, setting: Setting) {
    let tables = &mut standard.tables;
    match (assumption, setting) {
        (Assumption::Harm(harm), Setting::Scale(level)) => tables.set_harm(harm, level),
        (Assumption::Damage(damage), Setting::Scale(level)) => tables.set_damage(damage, level),
        (Assumption::Function(loss, time), Setting::Scale(level)) => tables.set_function(loss, time, level),
        (Assumption::Means(means, level), Setting::Grade(grade)) => tables.set_means(means, level, grade),
        (_, Setting::Scale(_) | Setting::Grade(_) | Setting::Number(_) | Setting::Effort(_)) => {}
    }
}
