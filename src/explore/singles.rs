//! Every single change that can be made to a session, and what each would move.

use super::{
    bearing::is_read,
    supposed::{Spot, Supposed, may_be_attacked, others},
};
use crate::{
    assess::Assessment,
    domain::{Circumstances, Condition, DecidingBody, FactId, FactValue, Point, Request, Session, Stance},
    law::Standard,
};

/// The six ways to stand: a reservation without a condition, and one with an open one.
pub(super) const POSITIONS: [(Stance, Condition); 6] = [
    (Stance::Supports, Condition::None),
    (Stance::DoesNotObject, Condition::None),
    (Stance::Undecided, Condition::None),
    (Stance::Reservation, Condition::None),
    (Stance::Reservation, Condition::Open),
    (Stance::Objects, Condition::None),
];

/// Every single change of a fact from a closed list, of what an ally says, of a stance and of a choice.
#[must_use]
pub fn single_changes(session: &Session, assessment: &Assessment, standard: &Standard) -> Vec<Supposed> {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let mut changes = Vec::with_capacity(400);
    facts(session, &now, &mut changes);
    requests(session, assessment, &mut changes);
    for (seat, position) in assessment.council.positions.iter() {
        let state = assessment.roster.state(seat);
        let same = |(stance, condition): &(Stance, Condition)| {
            *stance == position.stance
                && (*stance != Stance::Reservation
                    || (*condition == Condition::Open) == (position.condition == Condition::Open))
        };
        let moved = POSITIONS.iter().filter(|way| !same(way));
        changes.extend(moved.map(|(stance, condition)| Supposed::Stance(state, *stance, *condition)));
    }
    for point in Point::ALL.iter().copied() {
        let settings = point.settings().iter().filter(|reading| **reading != standard.at(point));
        changes.extend(settings.map(|reading| Supposed::Choice(point, *reading)));
    }
    changes
}

fn facts(session: &Session, now: &Circumstances<'_>, changes: &mut Vec<Supposed>) {
    let mut fact = |value: FactValue| changes.push(Supposed::Fact(value));
    for ally in may_be_attacked(now.attacked, now.parties).iter().filter(|state| now.attacked != [**state]) {
        fact(FactValue::Attacked(vec![*ally]));
    }
    for spot in Spot::all(now.places) {
        fact(FactValue::Place(spot.places(now.places)));
    }
    let is_open = |fact: &FactId| {
        is_read(*fact)
            && (*fact != FactId::Series || now.series_is_stated)
            // Where there is one body only, naming another changes nothing.
            && (*fact != FactId::DecidingBody || DecidingBody::has_committee(session.as_of))
    };
    for listed in FactId::listed().iter().filter(is_open) {
        let holding = session.incident.value_on(listed, session.as_of);
        let present = holding.filter(|dated| dated.confidence.counts()).map(|dated| dated.value);
        listed.values().into_iter().filter(|value| Some(value) != present.as_ref()).for_each(&mut fact);
    }
}

/// Whether all values of a fact are tried, and not only some of them.
#[must_use]
pub fn is_varied(fact: FactId) -> bool {
    matches!(fact, FactId::Attacked | FactId::Place | FactId::Request) || FactId::listed().contains(fact)
}

/// What each ally attacked could say instead; where none is named, what any member could.
fn requests(session: &Session, assessment: &Assessment, changes: &mut Vec<Supposed>) {
    let asked = &assessment.request.who_can_ask;
    let could = if asked.is_empty() { assessment.roster.states() } else { asked };
    let each_once = could.iter().enumerate().filter(|(idx, ally)| !could[..*idx].contains(ally));
    for (_, ally) in each_once {
        let said = session.incident.request_of(*ally, session.as_of);
        changes.extend(others::<Request>(said).map(|value| Supposed::Request(*ally, value)));
    }
}
