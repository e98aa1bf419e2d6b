//! Whether it matters which body decides: the Defence Planning Committee sits without France, and for some years without Greece.

use crate::{
    assess::Assessment,
    council::{Position, Stances, outcome},
    domain::{BeforeCouncil, Choice as _, Day, DecidingBody, Point, Request, Session, Stance, StateCode},
    law::{Grade, Standard},
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
            ways(assessment, *before, session.as_of).into_iter().any(|(with, without)| row(with) != row(without))
        })
    })
}

/// Where the seats may come to stand, with those that stay away from the Committee and without.
fn ways(assessment: &Assessment, before: BeforeCouncil, day: Day) -> Vec<(Stances, Stances)> {
    let stance = |position: Position, state: StateCode| {
        let objects = assessment.council.attacker == Some(state) && before == BeforeCouncil::Article5;
        match position.is_default {
            true if objects => Stance::Objects,
            true => Stance::Undecided,
            false => position.stance,
        }
    };
    let mut without = Stances { any_blocks: false, any_waits: false };
    let mut of_the_away = vec![(false, false)];
    for (seat, position) in assessment.council.positions.iter() {
        let state = assessment.roster.state(seat);
        let stance = stance(*position, state);
        if !DecidingBody::Dpc.seats(state, day) {
            let own = may_come_to(stance, position.waits());
            let with = |(objects, waits): (bool, bool)| own.iter().map(move |own| (objects || own.0, waits || own.1));
            of_the_away = of_the_away.into_iter().flat_map(with).collect();
            continue;
        }
        without.any_blocks |= stance == Stance::Objects;
        without.any_waits |= stance == Stance::Reservation && position.waits();
    }
    // Another seat that has not spoken may let it pass; were it to wait or object, it would only hide what they do.
    let with = |(objects, waits): &(bool, bool)| Stances {
        any_blocks: without.any_blocks || *objects,
        any_waits: without.any_waits || *waits,
    };
    of_the_away.iter().map(|ways| (with(ways), without)).collect()
}

/// Whether a seat may yet object, or wait: it may do anything where it has not spoken.
fn may_come_to(stance: Stance, waits: bool) -> &'static [(bool, bool)] {
    match stance {
        Stance::Undecided => &[(false, false), (false, true), (true, false)],
        Stance::Objects => &[(true, false)],
        Stance::Reservation if waits => &[(false, true)],
        Stance::Supports | Stance::DoesNotObject | Stance::Reservation => &[(false, false)],
    }
}
