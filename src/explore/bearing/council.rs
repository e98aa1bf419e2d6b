//! Whether it matters which body decides: the Defence Planning Committee sits without France.

use crate::{
    assess::Assessment,
    council::{Position, Stances, outcome},
    domain::{BeforeCouncil, Choice as _, DecidingBody, Point, Request, Session, Stance, StateCode},
    law::{Element, Grade, Standard},
};

/// Whether another body could move the outcome, the seats that have not spoken being open.
pub(super) fn body_moves(session: &Session, assessment: &Assessment, standard: &Standard) -> bool {
    if !DecidingBody::has_committee(session.as_of) {
        return false;
    }
    let request = &assessment.request;
    let is_raised = !request.before_council.is_unknown();
    let matters = if is_raised { std::slice::from_ref(&request.before_council) } else { BeforeCouncil::ALL };
    // What is open of the request may still be anything that can be said.
    let is_open = session.incident.attacked.states(session.as_of).is_empty()
        || request.who_can_ask.iter().any(|ally| session.incident.request_of(*ally, session.as_of).is_unknown());
    let requests: &[Request] = if is_open { Request::ALL } else { std::slice::from_ref(&request.state) };
    matters.iter().any(|before| {
        requests.iter().any(|request| {
            let row = |stances| outcome(*before, *request, stances, Grade::Unknown, standard.at(Point::Request)).1;
            ways(assessment, *before).into_iter().any(|(with, without)| row(with) != row(without))
        })
    })
}

/// Where the seats may come to stand, with France and without.
fn ways(assessment: &Assessment, before: BeforeCouncil) -> Vec<(Stances, Stances)> {
    let Some(france) = assessment.roster.seat(StateCode::FRANCE) else { return Vec::new() };
    let is_flagged = assessment.threshold.finding(Element::E5).grade == Grade::NotMet;
    let stance = |position: Position, state: StateCode| {
        let objects = is_flagged && assessment.author == Some(state) && before == BeforeCouncil::Article5;
        match position.is_default {
            true if objects => Stance::Objects,
            true => Stance::Undecided,
            false => position.stance,
        }
    };
    let others = assessment.council.positions.iter().filter(|(seat, _)| *seat != france);
    let mut without = Stances { any_blocks: false, any_waits: false };
    for (seat, position) in others {
        let stance = stance(*position, assessment.roster.state(seat));
        without.any_blocks |= stance == Stance::Objects;
        without.any_waits |= stance == Stance::Reservation && position.waits();
    }
    let own = assessment.council.position(france);
    let of_france: &[(bool, bool)] = match stance(own, StateCode::FRANCE) {
        Stance::Undecided => &[(false, false), (false, true), (true, false)],
        Stance::Objects => &[(true, false)],
        Stance::Reservation if own.waits() => &[(false, true)],
        Stance::Supports | Stance::DoesNotObject | Stance::Reservation => &[(false, false)],
    };
    // Another seat that has not spoken may let it pass; were it to wait or object, it would only hide what France does.
    let with = |(objects, waits): &(bool, bool)| Stances {
        any_blocks: without.any_blocks || *objects,
        any_waits: without.any_waits || *waits,
    };
    of_france.iter().map(|ways| (with(ways), without)).collect()
}
