//! Paths to consensus: which open seats still matter, in what order, and what each answer leads to.

use super::{
    conditions::{Known, is_met},
    heard::{Heard, hear},
    request::RequestPart,
    table::{Council, Position, rungs},
};
use crate::domain::{BySeat, Roster, Rung, Seat, Session, Stance, StanceLine, StateCode, Term};

/// So many seats deep the tree goes; what lies beyond is counted.
const MOST_DEPTH: usize = 8;

/// An answer of a seat that has not spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum SeatAnswer {
    /// It supports.
    Supports,
    /// It does not object.
    LetsPass,
    /// It objects.
    Objects,
}

impl SeatAnswer {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A seat on which consensus still hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenSeat {
    /// The seat.
    pub seat: StateCode,
    /// The conditions that do not hold yet; empty where it has not spoken.
    pub unmet: Vec<Term>,
    /// Whether its condition in words is not ticked.
    pub awaits_words: bool,
    /// The seats that wait for it, in roll-call order.
    pub waited_for_by: Vec<StateCode>,
}

/// What follows when one seat after another answers. Who objects settles it at once, so that branch is never drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fork {
    /// Nobody objects and nobody is waited for.
    Agreed,
    /// These seats object.
    Blocked(Vec<StateCode>),
    /// All have spoken, and these still wait for a condition.
    Waits(Vec<StateCode>),
    /// The next seat to ask.
    Ask {
        /// The seat.
        seat: StateCode,
        /// What follows if it supports.
        supports: Box<Self>,
        /// What follows if it does not object; none where that is the same.
        lets_pass: Option<Box<Self>>,
    },
    /// So many more seats have to be asked.
    More(usize),
}

/// Where consensus still hangs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The step it is asked of.
    pub rung: Rung,
    /// The seats that still matter, by how many wait for them, then in roll-call order. None once
    /// somebody objects or the proceedings are over.
    pub open: Vec<OpenSeat>,
    /// What the answers lead to.
    pub tree: Fork,
}

/// The paths to consensus on the text on the table, else on what lies before the Council, else on Article 5.
#[must_use]
pub fn paths(session: &Session, seats: &Roster, request: &RequestPart, council: &Council) -> Paths {
    let sitting = request.sitting.as_deref();
    let (matter, spoken_to) = rungs(request.before_council, sitting);
    let rung = sitting.and_then(|sitting| sitting.table.as_ref()).map_or(matter, |table| table.rung);
    let known = Known::of(session, sitting.is_some_and(|sitting| !sitting.informed.is_empty()));
    let walk = Walk { seats, request, heard: Heard { attacker: council.attacker, rung, spoken_to, known } };
    let positions = walk.positions(session);
    // Once somebody objects, or all is over, nobody is waited for.
    let is_settled = sitting.is_some_and(|sitting| sitting.is_ended) || !walk.those(&positions, objects).is_empty();
    let open = if is_settled { Vec::new() } else { walk.open(session, &positions) };
    Paths { rung, open, tree: walk.fork(session, MOST_DEPTH) }
}

fn objects(position: &Position) -> bool {
    position.stance == Stance::Objects
}

#[derive(Clone, Copy)]
struct Walk<'a> {
    seats: &'a Roster,
    request: &'a RequestPart,
    heard: Heard,
}

impl Walk<'_> {
    fn positions(&self, session: &Session) -> BySeat<Position> {
        hear(session, self.seats, self.request, self.heard).0
    }

    fn those(&self, positions: &BySeat<Position>, is: fn(&Position) -> bool) -> Vec<(Seat, StateCode)> {
        let there = positions.iter().filter(|(_, position)| position.takes_part && is(position));
        there.map(|(seat, _)| (seat, self.seats.state(seat))).collect()
    }

    /// The conditions of a seat that do not hold.
    fn unmet(&self, session: &Session, positions: &BySeat<Position>, seat: Seat) -> Vec<Term> {
        let line = session.stance_line(self.seats.state(seat), session.as_of);
        let terms = line.map_or(&[] as &[Term], |line| &line.terms);
        let fails = |term: &&Term| !is_met(**term, seat, positions, self.seats, self.heard.known);
        let waits = positions[seat].waits() && positions[seat].stance == Stance::Reservation;
        if waits { terms.iter().filter(fails).copied().collect() } else { Vec::new() }
    }

    fn open(&self, session: &Session, positions: &BySeat<Position>) -> Vec<OpenSeat> {
        let waiting = self.those(positions, Position::waits);
        let unmet: Vec<Vec<Term>> = waiting.iter().map(|(seat, _)| self.unmet(session, positions, *seat)).collect();
        // More support is waited for from everyone who does not support yet.
        let hangs_on = |term: &Term, other: StateCode| match *term {
            Term::AllySupports(ally) => ally == other,
            Term::OthersSupport(_) => true,
            Term::AttributionReaches(_) | Term::SecurityCouncilInformed => false,
        };
        let mut open: Vec<OpenSeat> = waiting
            .iter()
            .zip(&unmet)
            .map(|((seat, state), own)| OpenSeat {
                seat: *state,
                unmet: own.clone(),
                awaits_words: positions[*seat].stance == Stance::Reservation && own.is_empty(),
                waited_for_by: waiting
                    .iter()
                    .zip(&unmet)
                    .filter(|((_, other), terms)| other != state && terms.iter().any(|term| hangs_on(term, *state)))
                    .map(|((_, other), _)| *other)
                    .collect(),
            })
            .collect();
        // The order of the seats stays among those for whom as many wait.
        open.sort_by_key(|open| std::cmp::Reverse(open.waited_for_by.len()));
        open
    }

    fn fork(&self, session: &Session, depth: usize) -> Fork {
        let positions = self.positions(session);
        let objecting: Vec<StateCode> = self.those(&positions, objects).into_iter().map(|(_, state)| state).collect();
        if !objecting.is_empty() {
            return Fork::Blocked(objecting);
        }
        let open = self.open(session, &positions);
        let is_silent = |open: &&OpenSeat| open.unmet.is_empty() && !open.awaits_words;
        let unheard: Vec<StateCode> = open.iter().filter(is_silent).map(|open| open.seat).collect();
        let Some(seat) = unheard.first().copied() else {
            let waiting: Vec<StateCode> = open.iter().map(|open| open.seat).collect();
            return if waiting.is_empty() { Fork::Agreed } else { Fork::Waits(waiting) };
        };
        if depth == 0 {
            return Fork::More(unheard.len());
        }
        let after = |stance: Stance| Box::new(self.fork(&self.answered(session, seat, stance), depth - 1));
        let is_support_waited_for = open.iter().any(|open| !open.unmet.is_empty());
        let supports = after(Stance::Supports);
        let lets_pass = is_support_waited_for.then(|| after(Stance::DoesNotObject)).filter(|other| *other != supports);
        Fork::Ask { seat, supports, lets_pass }
    }

    /// The session after a seat has answered to the step it is asked of.
    fn answered(&self, session: &Session, seat: StateCode, stance: Stance) -> Session {
        let mut after = session.clone();
        let held = session.stance_line(seat, session.as_of);
        let from = held.map_or_else(|| session.from_day(), |line| line.from);
        let round = session.proceedings.round();
        let line = StanceLine { round, to: Some(self.heard.rung), ..StanceLine::plain(seat, from, stance) };
        after.put_stance(line);
        after
    }
}
