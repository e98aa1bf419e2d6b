//! The Council as the quick brute force sees it: seats as bits, and what each change does to them.

use casus::{
    council::{self, Outcome, Stances},
    domain::{BeforeCouncil, Choice as _, DecidingBody, FactValue as V, Point, Reading, Request, Stance},
    explore::Supposed,
    law::Grade,
};

use super::{brute::Set, state::State, state::waits};

/// What a change does to the Council.
#[derive(Clone, Copy)]
enum Effect {
    None,
    Before(BeforeCouncil),
    Body(DecidingBody),
    Reading(Reading),
    Attacked(u8),
    Says(u8, Request),
    Stands { seat: u64, blocks: bool, waits: bool },
}

/// Bits of the seats that take part, block and wait.
#[derive(Clone, Copy)]
struct Bits {
    part: u64,
    blocks: u64,
    waits: u64,
}

/// The Council before any change, and what every change does to it.
pub struct Seating<'a> {
    effects: Vec<Effect>,
    /// The seats as they stand, for everything that may lie before every body.
    held: Vec<[Bits; 2]>,
    said: Vec<Request>,
    who_can_ask: Vec<u8>,
    state: &'a State<'a>,
}

/// The Council after some changes.
pub struct After {
    before: BeforeCouncil,
    reading: Reading,
    stances: Stances,
    pub request: Request,
}

impl After {
    pub fn outcome(&self, origin: Grade) -> Outcome {
        council::outcome(self.before, self.request, self.stances, origin, self.reading).1
    }
}

impl<'a> Seating<'a> {
    pub fn of(state: &'a State<'a>, singles: &[Supposed]) -> Self {
        let idx = |ally| state.assessment.roster.seat(ally).map_or(u8::MAX, |seat| seat.idx() as u8);
        let effect = |change: &Supposed| match change {
            Supposed::Fact(V::BeforeCouncil(before)) => Effect::Before(*before),
            Supposed::Fact(V::DecidingBody(body)) => Effect::Body(*body),
            Supposed::Fact(V::Attacked(states)) => Effect::Attacked(idx(states[0])),
            Supposed::Choice(Point::Request, reading) => Effect::Reading(*reading),
            Supposed::Request(ally, request) => Effect::Says(idx(*ally), *request),
            Supposed::Stance(ally, stance, condition) => Effect::Stands {
                seat: 1 << idx(*ally),
                blocks: *stance == Stance::Objects,
                waits: waits(*stance, *condition),
            },
            Supposed::Fact(_) | Supposed::Choice(..) | Supposed::Assumption(..) => Effect::None,
        };
        let bits = |before: BeforeCouncil, body: DecidingBody| {
            let mut bits = Bits { part: 0, blocks: 0, waits: 0 };
            let seats = state.seats_before(before, body);
            for (at, held) in seats.into_iter().enumerate() {
                let Some((stance, condition)) = held else { continue };
                bits.part |= 1 << at;
                bits.blocks |= u64::from(stance == Stance::Objects) << at;
                bits.waits |= u64::from(waits(stance, condition)) << at;
            }
            bits
        };
        Self {
            effects: std::iter::once(Effect::None).chain(singles.iter().map(effect)).collect(),
            held: BeforeCouncil::ALL.iter().map(|before| bodies().map(|body| bits(*before, body))).collect(),
            said: state.said(),
            who_can_ask: state.assessment.request.who_can_ask.iter().map(|ally| idx(*ally)).collect(),
            state,
        }
    }

    pub fn with(&self, set: Set) -> After {
        let (mut before, mut body) = (self.state.before, self.state.body);
        let mut reading = self.state.standard.at(Point::Request);
        let (mut changed, mut blocks, mut waits) = (0, 0, 0);
        let mut attacked = None;
        let mut says = [(u8::MAX, Request::Unknown); 3];
        for (at, said) in set.into_iter().zip(&mut says) {
            match self.effects[usize::from(at)] {
                Effect::None => {}
                Effect::Before(value) => before = value,
                Effect::Body(value) => body = value,
                Effect::Reading(value) => reading = value,
                Effect::Attacked(ally) => attacked = Some(ally),
                Effect::Says(ally, request) => *said = (ally, request),
                Effect::Stands { seat, blocks: does_block, waits: does_wait } => {
                    changed |= seat;
                    blocks |= if does_block { seat } else { 0 };
                    waits |= if does_wait { seat } else { 0 };
                }
            }
        }
        let held = self.held[before as usize][usize::from(body == DecidingBody::Dpc)];
        let stances = Stances {
            any_blocks: ((held.blocks & !changed) | (blocks & held.part)) != 0,
            any_waits: ((held.waits & !changed) | (waits & held.part)) != 0,
        };
        let of = |ally: u8| {
            let changed = says.iter().find(|(other, _)| *other == ally).map(|(_, request)| *request);
            changed.unwrap_or(self.said[usize::from(ally)])
        };
        let request = match attacked {
            Some(ally) => of(ally),
            None => {
                let said = self.who_can_ask.iter().map(|ally| of(*ally));
                said.max_by_key(|request| council::rank(*request)).unwrap_or(Request::Unknown)
            }
        };
        After { before, reading, stances, request }
    }
}

/// A body with France, and the one without.
fn bodies() -> [DecidingBody; 2] {
    [DecidingBody::Council, DecidingBody::Dpc]
}
