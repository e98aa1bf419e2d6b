//! The smallest flips: every set of the fewest changes that leads to a target.
//!
//! The search is exact. It takes the problem apart where the law takes it apart: E0 to E3 share only
//! few facts (the intent, the people hit, recklessness, the place), so those are set first, and what is
//! left of each element is searched alone. The Council reads the facts through E2 only.
//!
//! A change states a value of a closed list: nothing is made unknown. Of places one attribute of one
//! place is varied; of the states attacked only who is attacked where no member is named; names not at all.

mod attack;
mod boxes;
mod council;
mod in_time;
mod origin;
mod place;
mod request;
mod seats;
mod shared;
mod step;
mod threshold;
mod ways;

pub use step::{Flip, Step};

use crate::{
    assess::Assessment,
    council::{Outcome, Trial},
    domain::{Condition, Request, Session, Stance, StateCode},
    law::{Standard, Status},
    response::OfferState,
};

use super::supposed::Supposed;

/// Where the changes are to lead: a part, and what it is to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The verdict of the threshold.
    Threshold(Status),
    /// What the ally attacked says.
    Request(Request),
    /// What the Council does.
    Consensus(Outcome),
    /// How an ally's offer stands: offered, conditional, open or withheld.
    Response(StateCode, OfferState),
}

/// Every set of the fewest changes that leads to a target, grouped. One flip without a step where the target holds
/// already; no flip where no changes lead there.
#[must_use]
pub fn flips(session: &Session, assessment: &Assessment, standard: &Standard, target: Target) -> Vec<Flip> {
    match target {
        Target::Threshold(status) => threshold::flips(session, assessment, standard, status),
        Target::Request(request) if assessment.request.sitting.is_some() => said_in_steps(assessment, request),
        Target::Request(request) => request::flips(session, assessment, request),
        Target::Consensus(outcome) => council::flips(session, assessment, standard, outcome),
        Target::Response(ally, state) => response_flips(session, assessment, ally, state),
    }
}

/// What the ally attacked says in proceedings it says in a step, and no fact of the file says it otherwise.
fn said_in_steps(assessment: &Assessment, request: Request) -> Vec<Flip> {
    (assessment.request.state == request).then(Flip::default).into_iter().collect()
}

/// An ally's offer follows its stance alone.
fn response_flips(session: &Session, assessment: &Assessment, ally: StateCode, state: OfferState) -> Vec<Flip> {
    let Some(seat) = assessment.roster.seat(ally) else { return Vec::new() };
    let now = assessment.response.offers[seat].state;
    if assessment.council.position(seat).broke_silence() && now != state {
        return Vec::new();
    }
    if now == state {
        return vec![Flip::default()];
    }
    let stances: &[(Stance, Condition)] = match (now, state) {
        (OfferState::Attacked | OfferState::AttackedState | OfferState::Attacker, _)
        | (_, OfferState::Attacked | OfferState::AttackedState | OfferState::Attacker) => {
            return Vec::new();
        }
        (_, OfferState::Offered) => &step::PASSING,
        (_, OfferState::Conditional) => &[(Stance::Reservation, Condition::Open)],
        (_, OfferState::Open) => &[(Stance::Undecided, Condition::None)],
        (_, OfferState::Withheld) => &[(Stance::Objects, Condition::None)],
    };
    let trial = Trial::of(session, &assessment.roster, &assessment.request, &assessment.council);
    let is_in_time = trial.is_in_time();
    // A letter, an empty seat or a condition that the program reads may hold the ally where it is.
    let leads = |(stance, condition): &&(Stance, Condition)| {
        let position = trial.positions(&[(ally, *stance, *condition)])[seat];
        !is_in_time || OfferState::of(position.stance, position.condition) == state
    };
    let changes: Vec<Supposed> =
        stances.iter().filter(leads).map(|(stance, condition)| Supposed::Stance(ally, *stance, *condition)).collect();
    if changes.is_empty() { Vec::new() } else { vec![Flip { steps: vec![Step::OneOf(changes)] }] }
}
