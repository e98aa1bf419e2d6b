//! The flips of the Council.
//!
//! An outcome depends on what lies before the Council, on what the ally attacked says, on whether any seat
//! blocks or waits, and on E2; each of these is brought about alone, and the cheapest ways are put together.

use smallvec::SmallVec;

use super::{
    super::supposed::{Supposed, others},
    super::{effect::changed_by_all, whatif::what_ifs},
    Flip, Step,
    boxes::{self, Cube, Group},
    in_time::Timed,
    origin,
    request::{cost_of_request, ways_to_request},
    seats::{Pattern, Seats},
    shared,
    ways::Ways,
};
use crate::{
    assess::Assessment,
    council::{self, Outcome, RequestPart, Trial},
    domain::{
        BeforeCouncil, Choice as _, Circumstances, DecidingBody, FactValue, Point, Reading, Request, Session, StateCode,
    },
    law::{self, Element, Grade, Standard, external},
};

/// The sets of the fewest changes after which the Council does this.
pub(super) fn flips(session: &Session, assessment: &Assessment, standard: &Standard, target: Outcome) -> Vec<Flip> {
    if assessment.council.outcome == target {
        return vec![Flip::default()];
    }
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let trial = Trial::of(session, &assessment.roster, &assessment.request, &assessment.council);
    let is_in_time = trial.is_in_time();
    if is_in_time {
        // One change is found among all that were tried one by one.
        let singles = what_ifs(session, assessment, standard);
        let leads = singles.into_iter().filter(|found| found.outcome == Some(target));
        let changes: Vec<Supposed> = leads.map(|found| found.change).collect();
        if !changes.is_empty() {
            return vec![Flip { steps: vec![Step::OneOf(changes)] }];
        }
    }
    let held = Held {
        session,
        assessment,
        trial,
        origin: assessment.threshold.finding(Element::E2).grade,
        to_met: None,
        to_other: None,
        now,
        standard,
    };
    let mut found = held.search(target);
    if is_in_time {
        found.retain(|flip| is_reached(session, assessment, standard, flip, target));
    }
    found
}

/// So many ways to take a flip are judged whole.
const MOST_JUDGED: u64 = 32;

/// Whether a flip leads there: a fact that brings the origin may open or meet a condition of a seat.
fn is_reached(session: &Session, assessment: &Assessment, standard: &Standard, flip: &Flip, target: Outcome) -> bool {
    let rosters = assessment.rosters();
    let leads = |way: u64| {
        let after = changed_by_all(session, &flip.nth(way));
        let mut standard = standard.clone();
        standard.choices = after.choices();
        let circumstances = Circumstances::of(&after.incident, rosters.parties, after.as_of);
        let threshold = law::judge(&circumstances, &standard);
        let request = RequestPart::before(&after, rosters);
        council::convene(&after, rosters, &request, &threshold).outcome == target
    };
    (0..flip.ways().min(MOST_JUDGED)).all(leads)
}

struct Held<'a> {
    session: &'a Session,
    assessment: &'a Assessment,
    trial: Trial<'a>,
    now: Circumstances<'a>,
    standard: &'a Standard,
    origin: Grade,
    to_met: Option<Option<Ways>>,
    to_other: Option<Option<Ways>>,
}

/// The seats of a council in time, or of one that hangs on the stances alone.
#[expect(clippy::large_enum_variant, reason = "One is held at a time, and a box would ask for memory in every search.")]
enum Sitting {
    Plain(Seats),
    InTime(Timed),
}

impl Sitting {
    fn cost(&self, pattern: Pattern) -> Option<usize> {
        match self {
            Self::Plain(seats) => seats.cost(pattern),
            Self::InTime(seats) => seats.cost(pattern),
        }
    }

    fn ways(&self, pattern: Pattern) -> Option<Ways> {
        match self {
            Self::Plain(seats) => seats.ways(pattern),
            Self::InTime(seats) => seats.ways(pattern),
        }
    }
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

impl Course {
    /// What this course costs beside its request, its seats and its origin, where `self` is the course as it is.
    fn cost(&self, course: &Self) -> usize {
        usize::from(course.before != self.before)
            + usize::from(course.body != self.body)
            + usize::from(course.reading != self.reading)
    }
}

impl Held<'_> {
    /// Weighs every course by its cost and writes out the cheapest.
    fn search(mut self, target: Outcome) -> Vec<Flip> {
        let courses = self.courses(target);
        let least = courses.iter().map(|(cost, _)| *cost).min();
        let cheapest = courses.into_iter().filter(|(cost, _)| Some(*cost) == least);
        let ways = cheapest.filter_map(|(_, course)| self.written_out(course));
        Ways(ways.flat_map(|ways| ways.0).collect()).into_flips()
    }

    fn courses(&mut self, target: Outcome) -> Vec<(usize, Course)> {
        let mut courses: Vec<(usize, Course)> = Vec::new();
        let mut least = usize::MAX;
        let own = self.own();
        let own_met = self.origin == Grade::Met;
        let reads_seats = !matches!(target, Outcome::NotRaised | Outcome::Consulted);
        let has_steps = self.trial.has_steps();
        let requests: SmallVec<[(Request, usize); 6]> = if has_steps {
            std::iter::once((own.request, 0)).collect()
        } else {
            let cost = |request: &Request| Some((*request, cost_of_request(self.session, self.assessment, *request)?));
            Request::ALL.iter().filter_map(cost).collect()
        };
        // Where there are proceedings, their steps say what lies before the Council and which body decides.
        let befores = std::iter::once(own.before).chain(others(own.before));
        for before in befores.take(if has_steps { 1 } else { usize::MAX }) {
            for body in self.bodies() {
                if !reads_seats && body != own.body {
                    continue;
                }
                let seats = self.seats(before, body);
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
            body: self.assessment.request.body.on(self.session.as_of),
            reading: self.standard.at(Point::Request),
            request: self.assessment.request.state,
            pattern: Pattern::AllPass,
            moves_origin: false,
        }
    }

    fn seats(&self, before: BeforeCouncil, body: DecidingBody) -> Sitting {
        if self.trial.is_in_time() {
            Sitting::InTime(Timed::of(&self.trial.under(before, body), &self.assessment.roster))
        } else {
            Sitting::Plain(Seats::of(self.assessment, before, body, self.session.as_of))
        }
    }

    /// Which body may decide; another is tried where it makes a difference.
    fn bodies(&self) -> SmallVec<[DecidingBody; 2]> {
        let own = self.own().body;
        if self.trial.has_steps() {
            return std::iter::once(own).collect();
        }
        let other = if own == DecidingBody::Dpc { DecidingBody::Council } else { DecidingBody::Dpc };
        let is_absent = |state: &StateCode| !DecidingBody::Dpc.seats(*state, self.session.as_of);
        let is_different = self.assessment.roster.states().iter().any(is_absent);
        std::iter::once(own).chain(is_different.then_some(other)).collect()
    }

    fn cost_of_origin(&mut self, is_met: bool) -> Option<usize> {
        self.ways_to_origin(is_met).map(Ways::cost)
    }

    fn written_out(&mut self, course: Course) -> Option<Ways> {
        let own = self.own();
        let mut ways = Ways::none();
        if course.before != own.before {
            ways = ways.and(&Ways::one(vec![Supposed::Fact(FactValue::BeforeCouncil(course.before))]));
        }
        if course.body != own.body {
            ways = ways.and(&Ways::one(vec![Supposed::Fact(FactValue::DecidingBody(course.body))]));
        }
        if course.reading != own.reading {
            ways = ways.and(&Ways::one(vec![Supposed::Choice(Point::Request, course.reading)]));
        }
        if course.request != own.request || !self.trial.has_steps() {
            ways = ways.and(&ways_to_request(self.session, self.assessment, course.request)?);
        }
        ways = ways.and(&self.seats(course.before, course.body).ways(course.pattern)?);
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
    let mut found: Vec<Cube> = Vec::new();
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
            let given: Cube = shared.atoms.iter().map(|atom| Group::from_slice(&[*atom])).collect();
            found.extend(boxes::product(&[given], &boxes::group(reach.sets(grade))));
        }
    }
    let steps = |of: &Cube| boxes::flip(of, now.places, now.parties, now.attacked).steps;
    (!found.is_empty()).then(|| Ways(boxes::merge(found).iter().map(steps).collect()))
}
