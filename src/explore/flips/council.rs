//! The flips of the request and of the Council.
//!
//! An outcome depends on what lies before the Council, on what the ally attacked says, on whether any seat
//! blocks or waits, and on E2; each of these is brought about alone, and the cheapest ways are put together.

use super::{
    super::change::{Change, may_be_attacked, others},
    Flip, Step,
    boxes::{self, Box, Group},
    origin, shared,
    step::{PASSING, WAITING},
};
use crate::{
    assess::Assessment,
    council::{self, Outcome, Stances},
    domain::{
        BeforeCouncil, Choice as _, Circumstances, Condition, DecidingBody, FactValue, Point, Reading, Request,
        Session, Stance, StateCode,
    },
    law::{Element, Grade, Standard, external},
};

/// France, which had no seat in the Defence Planning Committee (1966–2009).
const FRANCE: StateCode = StateCode::new(b"FRA");

/// Ways to bring something about, each as many changes.
#[derive(Clone, Debug)]
struct Ways {
    cost: usize,
    flips: Vec<Vec<Step>>,
}

impl Ways {
    fn none() -> Self {
        Self { cost: 0, flips: vec![Vec::new()] }
    }

    fn one(changes: Vec<Change>) -> Self {
        Self { cost: 1, flips: vec![vec![Step::OneOf(changes)]] }
    }

    fn and(&self, other: &Self) -> Self {
        let flips = self.flips.iter().flat_map(|one| other.flips.iter().map(|two| [&one[..], &two[..]].concat()));
        Self { cost: self.cost + other.cost, flips: flips.collect() }
    }
}

/// The cheapest of some ways, all that cost as little.
#[derive(Debug, Default)]
struct Cheapest(Option<Ways>);

impl Cheapest {
    fn is_too_dear(&self, cost: usize) -> bool {
        self.0.as_ref().is_some_and(|least| cost > least.cost)
    }

    fn offer(&mut self, ways: Ways) {
        match &mut self.0 {
            Some(least) if least.cost == ways.cost => least.flips.extend(ways.flips),
            Some(least) if least.cost < ways.cost => {}
            held => *held = Some(ways),
        }
    }

    fn into_flips(self) -> Vec<Flip> {
        self.0.map_or_else(Vec::new, |ways| ways.flips.into_iter().map(|steps| Flip { steps }).collect())
    }
}

/// The sets of the fewest changes after which the ally attacked says this.
pub(super) fn request_flips(session: &Session, assessment: &Assessment, target: Request) -> Vec<Flip> {
    if assessment.request.state == target {
        return vec![Flip::default()];
    }
    let mut cheapest = Cheapest::default();
    ways_to_request(session, assessment, target).into_iter().for_each(|ways| cheapest.offer(ways));
    cheapest.into_flips()
}

/// The cheapest ways to a request; none where it cannot be reached.
fn ways_to_request(session: &Session, assessment: &Assessment, target: Request) -> Option<Ways> {
    let allies = &assessment.request.who_can_ask;
    let said = |ally: StateCode| session.incident.request_of(ally, session.as_of);
    if allies.is_empty() {
        return ways_with_an_ally(session, assessment, target);
    }
    if assessment.request.state == target {
        return Some(Ways::none());
    }
    if council::rank(target) > council::rank(assessment.request.state) {
        if target.is_unknown() {
            return None;
        }
        return Some(Ways::one(distinct(allies).map(|ally| Change::Request(ally, target)).collect()));
    }
    // Whoever says more must say less, and somebody must say just this.
    let more: Vec<StateCode> =
        distinct(allies).filter(|ally| council::rank(said(*ally)) > council::rank(target)).collect();
    let at_most = |ally: StateCode, most: u8, with: bool| -> Step {
        let values = Request::ALL.iter().copied().filter(|value| !value.is_unknown());
        let fits = values.filter(|value| council::rank(*value) < most || (with && council::rank(*value) == most));
        Step::OneOf(fits.map(|value| Change::Request(ally, value)).collect())
    };
    let (most, cost) = (council::rank(target), more.len());
    if distinct(allies).any(|ally| said(ally) == target) {
        return Some(Ways { cost, flips: vec![more.iter().map(|ally| at_most(*ally, most, true)).collect()] });
    }
    if target.is_unknown() {
        return None;
    }
    // The first that says just this: those before it say less, those after it no more.
    let flips = (0..more.len()).map(|first| {
        let step = |(idx, ally): (usize, &StateCode)| match idx.cmp(&first) {
            std::cmp::Ordering::Less => at_most(*ally, most, false),
            std::cmp::Ordering::Equal => Step::OneOf(vec![Change::Request(*ally, target)]),
            std::cmp::Ordering::Greater => at_most(*ally, most, true),
        };
        more.iter().enumerate().map(step).collect::<Vec<Step>>()
    });
    let flips: Vec<Vec<Step>> = flips
        .filter(|steps| steps.iter().all(|step| !matches!(step, Step::OneOf(changes) if changes.is_empty())))
        .collect();
    (!flips.is_empty()).then_some(Ways { cost, flips })
}

/// Where no member is named as attacked: one is, and says it where it does not say it already.
fn ways_with_an_ally(session: &Session, assessment: &Assessment, target: Request) -> Option<Ways> {
    let mut cheapest = Cheapest::default();
    if target.is_unknown() {
        // Nobody can ask, so nothing is known: it is so already.
        return Some(Ways::none());
    }
    let attacked = session.incident.attacked.states(session.as_of);
    let could: Vec<StateCode> = may_be_attacked(attacked, &assessment.roster).to_vec();
    let says = |ally: &&StateCode| session.incident.request_of(**ally, session.as_of) == target;
    let ready: Vec<Change> =
        could.iter().filter(says).map(|ally| Change::Fact(FactValue::Attacked(vec![*ally]))).collect();
    if !ready.is_empty() {
        return Some(Ways::one(ready));
    }
    for ally in could {
        let named = Ways::one(vec![Change::Fact(FactValue::Attacked(vec![ally]))]);
        cheapest.offer(named.and(&Ways::one(vec![Change::Request(ally, target)])));
    }
    cheapest.0
}

fn distinct(states: &[StateCode]) -> impl Iterator<Item = StateCode> + '_ {
    states.iter().enumerate().filter(|(idx, state)| !states[..*idx].contains(state)).map(|(_, state)| *state)
}

/// How the seats are to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Pattern {
    AllPass,
    SomeWaits,
    SomeBlocks,
}

impl Pattern {
    const ALL: [Self; 3] = [Self::AllPass, Self::SomeWaits, Self::SomeBlocks];

    fn stances(self) -> Stances {
        Stances { any_blocks: self == Self::SomeBlocks, any_waits: self == Self::SomeWaits }
    }
}

/// The seats that take part, parted by what they do.
struct Seats {
    passing: Vec<StateCode>,
    waiting: Vec<StateCode>,
    blocking: Vec<StateCode>,
}

impl Seats {
    /// The seats under a matter and a body; an attacker's own default stands under Article 5 alone.
    fn of(assessment: &Assessment, before: BeforeCouncil, body: DecidingBody) -> Self {
        let is_flagged = assessment.threshold.finding(Element::E5).grade == Grade::NotMet;
        let mut seats = Self { passing: Vec::new(), waiting: Vec::new(), blocking: Vec::new() };
        for (seat, state) in assessment.roster.iter() {
            if body == DecidingBody::Dpc && state == FRANCE {
                continue;
            }
            let mut position = assessment.council.position(seat);
            if position.is_default {
                let is_attacker = is_flagged && assessment.author == Some(state);
                let objects = is_attacker && before == BeforeCouncil::Article5;
                position.stance = if objects { Stance::Objects } else { Stance::Undecided };
                position.condition = Condition::None;
            }
            let list = if position.passes() {
                &mut seats.passing
            } else if position.waits() {
                &mut seats.waiting
            } else {
                &mut seats.blocking
            };
            list.push(state);
        }
        seats
    }

    fn ways(&self, pattern: Pattern) -> Option<Ways> {
        let every = |seats: &[StateCode], stances: &[(Stance, Condition)]| Step::EverySeat {
            seats: seats.to_vec(),
            stances: stances.to_vec(),
        };
        let any = |seats: &[&[StateCode]], stances: &[(Stance, Condition)]| {
            let seats = seats.iter().flat_map(|list| list.iter());
            let changes = seats.flat_map(|seat| {
                stances.iter().map(move |(stance, condition)| Change::Stance(*seat, *stance, *condition))
            });
            Ways::one(changes.collect())
        };
        let is_empty = self.passing.is_empty() && self.waiting.is_empty() && self.blocking.is_empty();
        match pattern {
            Pattern::AllPass => {
                let seats = [&self.blocking[..], &self.waiting[..]].concat();
                let cost = seats.len();
                Some(if cost == 0 { Ways::none() } else { Ways { cost, flips: vec![vec![every(&seats, &PASSING)]] } })
            }
            Pattern::SomeBlocks if !self.blocking.is_empty() => Some(Ways::none()),
            Pattern::SomeWaits if self.blocking.is_empty() && !self.waiting.is_empty() => Some(Ways::none()),
            Pattern::SomeBlocks | Pattern::SomeWaits if is_empty => None,
            Pattern::SomeBlocks => Some(any(&[&self.passing, &self.waiting], &[(Stance::Objects, Condition::None)])),
            Pattern::SomeWaits if self.blocking.is_empty() => Some(any(&[&self.passing], &WAITING)),
            Pattern::SomeWaits => {
                let stances = [&PASSING[..], &WAITING[..]].concat();
                let cost = self.blocking.len();
                if !self.waiting.is_empty() {
                    return Some(Ways { cost, flips: vec![vec![every(&self.blocking, &stances)]] });
                }
                // The first that waits: those before it pass, those after it do either.
                let flips = (0..cost).map(|first| {
                    let (before, from) = self.blocking.split_at(first);
                    let steps = [every(before, &PASSING), every(&from[..1], &WAITING), every(&from[1..], &stances)];
                    steps.into_iter().filter(|step| step.size() > 0).collect()
                });
                Some(Ways { cost, flips: flips.collect() })
            }
        }
    }
}

/// The sets of the fewest changes after which the Council does this.
pub(super) fn flips(session: &Session, assessment: &Assessment, standard: &Standard, target: Outcome) -> Vec<Flip> {
    if assessment.council.outcome == target {
        return vec![Flip::default()];
    }
    let now = Circumstances::of(&session.incident, &assessment.roster, session.as_of);
    let held = Held {
        session,
        assessment,
        origin: assessment.threshold.finding(Element::E2).grade,
        to_met: None,
        to_other: None,
        now,
        standard,
    };
    held.search(target).into_flips()
}

struct Held<'a> {
    session: &'a Session,
    assessment: &'a Assessment,
    now: Circumstances<'a>,
    standard: &'a Standard,
    origin: Grade,
    to_met: Option<Option<Ways>>,
    to_other: Option<Option<Ways>>,
}

impl Held<'_> {
    fn search(mut self, target: Outcome) -> Cheapest {
        let mut cheapest = Cheapest::default();
        let requests: Vec<(Request, Option<Ways>)> = Request::ALL
            .iter()
            .map(|request| (*request, ways_to_request(self.session, self.assessment, *request)))
            .collect();
        for (before, matter) in self.matters() {
            if matches!(target, Outcome::NotRaised | Outcome::Consulted) {
                let reached = council::outcome(
                    before,
                    Request::Unknown,
                    Pattern::AllPass.stances(),
                    Grade::Met,
                    Reading::Practice,
                );
                if reached.1 == target {
                    cheapest.offer(matter);
                }
                continue;
            }
            for (body, committee) in self.bodies() {
                let seats = Seats::of(self.assessment, before, body);
                for (reading, choice) in self.readings() {
                    let given = matter.and(&committee).and(&choice);
                    if !cheapest.is_too_dear(given.cost) {
                        self.put_together(target, before, reading, &given, &seats, &requests, &mut cheapest);
                    }
                }
            }
        }
        cheapest
    }

    #[expect(clippy::too_many_arguments, reason = "Each is one of the things an outcome depends on.")]
    fn put_together(
        &mut self,
        target: Outcome,
        before: BeforeCouncil,
        reading: Reading,
        given: &Ways,
        seats: &Seats,
        requests: &[(Request, Option<Ways>)],
        cheapest: &mut Cheapest,
    ) {
        let patterns = Pattern::ALL.map(|pattern| (pattern, seats.ways(pattern)));
        let outcome = |request: Request, pattern: Pattern, is_met: bool| {
            let origin = if is_met { Grade::Met } else { Grade::Arguable };
            council::outcome(before, request, pattern.stances(), origin, reading).1
        };
        let own_met = self.origin == Grade::Met;
        for (request, to_request) in requests {
            let Some(to_request) = to_request else { continue };
            for (pattern, to_pattern) in &patterns {
                let Some(to_pattern) = to_pattern else { continue };
                for is_met in [own_met, !own_met] {
                    if outcome(*request, *pattern, is_met) != target {
                        continue;
                    }
                    let moves_origin = is_met != own_met;
                    let cost = given.cost + to_request.cost + to_pattern.cost + usize::from(moves_origin);
                    if cheapest.is_too_dear(cost) {
                        continue;
                    }
                    let ways = given.and(to_request).and(to_pattern);
                    match (moves_origin, moves_origin.then(|| self.ways_to_origin(is_met)).flatten()) {
                        (false, _) => cheapest.offer(ways),
                        (true, Some(to_origin)) => cheapest.offer(ways.and(&to_origin)),
                        (true, None) => {}
                    }
                }
            }
        }
    }

    /// What may lie before the Council, with what it takes.
    fn matters(&self) -> Vec<(BeforeCouncil, Ways)> {
        let own = self.assessment.request.before_council;
        let change = |before: BeforeCouncil| (before, Ways::one(vec![Change::Fact(FactValue::BeforeCouncil(before))]));
        std::iter::once((own, Ways::none())).chain(others(own).map(change)).collect()
    }

    /// Which body may decide; another is tried where it makes a difference.
    fn bodies(&self) -> Vec<(DecidingBody, Ways)> {
        let own = self.session.incident.deciding_body.choice(self.session.as_of);
        let is_committee = own == DecidingBody::Dpc;
        let mut bodies = vec![(own, Ways::none())];
        if self.assessment.roster.contains(FRANCE) {
            let other = if is_committee { DecidingBody::Council } else { DecidingBody::Dpc };
            bodies.push((other, Ways::one(vec![Change::Fact(FactValue::DecidingBody(other))])));
        }
        bodies
    }

    /// How the request may be read.
    fn readings(&self) -> Vec<(Reading, Ways)> {
        let own = self.standard.at(Point::Request);
        let change = |reading: Reading| (reading, Ways::one(vec![Change::Choice(Point::Request, reading)]));
        std::iter::once((own, Ways::none()))
            .chain(Point::Request.settings().iter().copied().filter(|reading| *reading != own).map(change))
            .collect()
    }

    /// The cheapest ways to bring E2 to met, or away from it.
    fn ways_to_origin(&mut self, is_met: bool) -> Option<Ways> {
        let known = if is_met { &self.to_met } else { &self.to_other };
        if let Some(known) = known {
            return known.clone();
        }
        let found = origin_ways(&self.now, self.standard, is_met);
        *(if is_met { &mut self.to_met } else { &mut self.to_other }) = Some(found.clone());
        found
    }
}

/// The cheapest ways to bring E2 to met or to another grade, through its own facts and those it shares with E1.
fn origin_ways(now: &Circumstances<'_>, standard: &Standard, is_met: bool) -> Option<Ways> {
    let atoms = origin::atoms(now, standard);
    let mut reaches: [Option<shared::Reach>; 3] = Default::default();
    let mut least: Option<u8> = None;
    let mut found: Vec<Box> = Vec::new();
    for shared in shared::all(now, standard) {
        if least.is_some_and(|least| shared.cost() > least) {
            break;
        }
        let (mut varied, mut standard) = (*now, standard.clone());
        shared.apply(&mut varied, &mut standard);
        let stray = external::stray(&varied, &standard) as usize;
        let reach = reaches[stray].get_or_insert_with(|| origin::reach(&atoms, &varied, &standard));
        for grade in Grade::ALL.into_iter().filter(|grade| (*grade == Grade::Met) == is_met) {
            let Some(cost) = reach.cost_of(grade).map(|cost| cost + shared.cost()) else { continue };
            if least.is_some_and(|least| cost > least) {
                continue;
            }
            if least != Some(cost) {
                found.clear();
                least = Some(cost);
            }
            let given: Box = shared.atoms.iter().map(|atom| Group::from_slice(&[*atom])).collect();
            found.extend(boxes::product(&[given], &boxes::group(reach.sets(grade))));
        }
    }
    let cost = usize::from(least?);
    let flips = boxes::merge(found);
    let flips = flips.iter().map(|of| boxes::flip(of, now.places, now.roster, now.attacked).steps).collect();
    Some(Ways { cost, flips })
}
