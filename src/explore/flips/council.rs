//! The flips of the request and of the Council.
//!
//! An outcome depends on what lies before the Council, on what the ally attacked says, on whether any seat
//! blocks or waits, and on E2; each of these is brought about alone, and the cheapest ways are put together.

use smallvec::SmallVec;

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

impl Course {
    /// What this course costs beside its request, its seats and its origin, where `self` is the course as it is.
    fn cost(&self, course: &Self) -> usize {
        usize::from(course.before != self.before)
            + usize::from(course.body != self.body)
            + usize::from(course.reading != self.reading)
    }
}

impl Cheapest {
    fn offer(&mut self, ways: Ways) {
        match &mut self.0 {
            Some(least) if least.cost == ways.cost => least.flips.extend(ways.flips),
            Some(least) if least.cost < ways.cost => {}
            held => *held = Some(ways),
        }
    }

    /// The flips, those that differ in one step of the same subject put together.
    fn into_flips(self) -> Vec<Flip> {
        let mut merged: Vec<Flip> = Vec::new();
        for steps in self.0.map_or_else(Vec::new, |ways| ways.flips) {
            let fits = |flip: &&mut Flip| differing_step(&flip.steps, &steps).is_some();
            // A long list is of many allies, each with a request of its own, and nothing in it goes together.
            let held = if merged.len() < MOST_MERGED { merged.iter_mut().find(fits) } else { None };
            match held {
                Some(flip) => {
                    let idx = differing_step(&flip.steps, &steps).unwrap_or_default();
                    if let (Some(Step::OneOf(held)), Some(Step::OneOf(more))) =
                        (flip.steps.get_mut(idx), steps.get(idx))
                    {
                        held.extend(more.iter().cloned());
                    }
                }
                None => merged.push(Flip { steps }),
            }
        }
        merged
    }
}

/// As many flips are looked through for one that goes together with another.
const MOST_MERGED: usize = 16;

/// The one step in which two lists differ, where it states the same subject otherwise.
fn differing_step(one: &[Step], other: &[Step]) -> Option<usize> {
    let mut differing = (0..one.len().max(other.len())).filter(|idx| one.get(*idx) != other.get(*idx));
    let idx = differing.next()?;
    let subjects = (one.get(idx)?.subject()?, other.get(idx)?.subject()?);
    (differing.next().is_none() && one.len() == other.len() && subjects.0 == subjects.1).then_some(idx)
}

/// How many changes it takes until the ally attacked says this; none where it cannot be reached.
fn cost_of_request(session: &Session, assessment: &Assessment, target: Request) -> Option<usize> {
    let allies = &assessment.request.who_can_ask;
    let said = |ally: StateCode| session.incident.request_of(ally, session.as_of);
    let state = assessment.request.state;
    if allies.is_empty() {
        let could = may_be_attacked(session.incident.attacked.states(session.as_of), &assessment.roster);
        return match target.is_unknown() {
            true => Some(0),
            false if could.is_empty() => None,
            false => Some(if could.iter().any(|ally| said(*ally) == target) { 1 } else { 2 }),
        };
    }
    if state == target {
        return Some(0);
    }
    let is_said = allies.iter().any(|ally| said(*ally) == target);
    if target.is_unknown() && !is_said {
        return None;
    }
    if council::rank(target) > council::rank(state) {
        return Some(1);
    }
    Some(distinct(allies).filter(|ally| council::rank(said(*ally)) > council::rank(target)).count())
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

/// States of one Council, without asking for memory.
type States = SmallVec<[StateCode; 32]>;

/// The seats that take part, parted by what they do.
struct Seats {
    passing: States,
    waiting: States,
    blocking: States,
}

impl Seats {
    /// The seats under a matter and a body; an attacker's own default stands under Article 5 alone.
    fn of(assessment: &Assessment, before: BeforeCouncil, body: DecidingBody) -> Self {
        let is_flagged = assessment.threshold.finding(Element::E5).grade == Grade::NotMet;
        let mut seats = Self { passing: States::new(), waiting: States::new(), blocking: States::new() };
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

    fn cost(&self, pattern: Pattern) -> Option<usize> {
        let (passing, waiting, blocking) = (self.passing.len(), self.waiting.len(), self.blocking.len());
        match pattern {
            Pattern::AllPass => Some(waiting + blocking),
            Pattern::SomeBlocks | Pattern::SomeWaits if passing + waiting + blocking == 0 => None,
            Pattern::SomeBlocks => Some(usize::from(blocking == 0)),
            Pattern::SomeWaits if blocking == 0 => Some(usize::from(waiting == 0)),
            Pattern::SomeWaits => Some(blocking),
        }
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

/// One way for the Council to come to an outcome, by what it takes of each.
#[derive(Clone, Copy, Debug)]
struct Course {
    before: BeforeCouncil,
    body: DecidingBody,
    reading: Reading,
    request: Request,
    pattern: Pattern,
    moves_origin: bool,
}

impl Held<'_> {
    /// Weighs every course by its cost and writes out the cheapest.
    fn search(mut self, target: Outcome) -> Cheapest {
        let courses = self.courses(target);
        let least = courses.iter().map(|(cost, _)| *cost).min();
        let mut cheapest = Cheapest::default();
        for (cost, course) in courses {
            if Some(cost) == least
                && let Some(ways) = self.written_out(course)
            {
                cheapest.offer(ways);
            }
        }
        cheapest
    }

    fn courses(&mut self, target: Outcome) -> Vec<(usize, Course)> {
        let mut courses: Vec<(usize, Course)> = Vec::new();
        let mut least = usize::MAX;
        let own = self.own();
        let own_met = self.origin == Grade::Met;
        let reads_seats = !matches!(target, Outcome::NotRaised | Outcome::Consulted);
        let requests: SmallVec<[(Request, usize); 6]> = Request::ALL
            .iter()
            .filter_map(|request| Some((*request, cost_of_request(self.session, self.assessment, *request)?)))
            .collect();
        for before in std::iter::once(own.before).chain(others(own.before)) {
            for body in self.bodies() {
                if !reads_seats && body != own.body {
                    continue;
                }
                let seats = Seats::of(self.assessment, before, body);
                for reading in Point::Request.settings().iter().copied() {
                    for (request, of_request) in &requests {
                        for pattern in Pattern::ALL {
                            let Some(of_seats) = seats.cost(pattern) else { continue };
                            for moves_origin in [false, true] {
                                let is_met = own_met != moves_origin;
                                let origin = if is_met { Grade::Met } else { Grade::Arguable };
                                let reached = council::outcome(before, *request, pattern.stances(), origin, reading);
                                if reached.1 != target {
                                    continue;
                                }
                                let course = Course { before, body, reading, request: *request, pattern, moves_origin };
                                let cost = own.cost(&course) + of_request + of_seats;
                                if cost + usize::from(moves_origin) > least {
                                    continue;
                                }
                                let of_origin = if moves_origin { self.cost_of_origin(is_met) } else { Some(0) };
                                let Some(of_origin) = of_origin else { continue };
                                least = least.min(cost + of_origin);
                                courses.push((cost + of_origin, course));
                            }
                        }
                    }
                }
            }
        }
        courses
    }

    fn own(&self) -> Course {
        Course {
            before: self.assessment.request.before_council,
            body: self.session.incident.deciding_body.choice(self.session.as_of),
            reading: self.standard.at(Point::Request),
            request: self.assessment.request.state,
            pattern: Pattern::AllPass,
            moves_origin: false,
        }
    }

    /// Which body may decide; another is tried where it makes a difference.
    fn bodies(&self) -> SmallVec<[DecidingBody; 2]> {
        let own = self.own().body;
        let other = if own == DecidingBody::Dpc { DecidingBody::Council } else { DecidingBody::Dpc };
        let has_france = self.assessment.roster.contains(FRANCE);
        std::iter::once(own).chain(has_france.then_some(other)).collect()
    }

    fn cost_of_origin(&mut self, is_met: bool) -> Option<usize> {
        self.ways_to_origin(is_met).map(|ways| ways.cost)
    }

    fn written_out(&mut self, course: Course) -> Option<Ways> {
        let own = self.own();
        let mut ways = Ways::none();
        if course.before != own.before {
            ways = ways.and(&Ways::one(vec![Change::Fact(FactValue::BeforeCouncil(course.before))]));
        }
        if course.body != own.body {
            ways = ways.and(&Ways::one(vec![Change::Fact(FactValue::DecidingBody(course.body))]));
        }
        if course.reading != own.reading {
            ways = ways.and(&Ways::one(vec![Change::Choice(Point::Request, course.reading)]));
        }
        let seats = Seats::of(self.assessment, course.before, course.body);
        ways = ways
            .and(&ways_to_request(self.session, self.assessment, course.request)?)
            .and(&seats.ways(course.pattern)?);
        if course.moves_origin {
            let is_met = self.origin != Grade::Met;
            ways = ways.and(&self.ways_to_origin(is_met)?.clone());
        }
        Some(ways)
    }

    /// The cheapest ways to bring E2 to met, or away from it.
    fn ways_to_origin(&mut self, is_met: bool) -> Option<&Ways> {
        let (now, standard) = (&self.now, self.standard);
        let held = if is_met { &mut self.to_met } else { &mut self.to_other };
        held.get_or_insert_with(|| origin_ways(now, standard, is_met)).as_ref()
    }
}

/// All that E2 shares with E1: the intent, the people hit, recklessness, and the reading of a stray weapon.
const MOST_SHARED: u8 = 4;

/// The cheapest ways to bring E2 to met or to another grade, through its own facts and those it shares with E1.
fn origin_ways(now: &Circumstances<'_>, standard: &Standard, is_met: bool) -> Option<Ways> {
    let atoms = origin::atoms(now, standard);
    let goal = if is_met { Grade::Met } else { Grade::NotMet };
    let mut reaches: [Option<shared::Reach>; 3] = Default::default();
    let mut least: Option<u8> = None;
    let mut found: Vec<Box> = Vec::new();
    for shared in shared::up_to(MOST_SHARED, now, standard) {
        if least.is_some_and(|least| shared.cost() > least) {
            break;
        }
        let (mut varied, mut standard) = (*now, standard.clone());
        shared.apply(&mut varied, &mut standard);
        let stray = external::stray(&varied, &standard) as usize;
        let reach = reaches[stray].get_or_insert_with(|| origin::reach(&atoms, origin::MOST, &varied, &standard, goal));
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
