//! Every single change that can be made to a session, and what each would move.

use super::change::{Change, Spot, may_be_attacked, others};
use crate::{
    assess::Assessment,
    domain::{
        Attribution, AuthorIsAlly, AuthorKind, BeforeCouncil, Circumstances, Condition, Damage, DecidingBody,
        Direction, FactValue, FunctionLoss, FunctionTime, Harm, Intent, Means, Point, Recklessness, Request, Series,
        Session, Stance, Timing,
    },
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
pub fn single_changes(session: &Session, assessment: &Assessment, standard: &Standard) -> Vec<Change> {
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
        changes.extend(moved.map(|(stance, condition)| Change::Stance(state, *stance, *condition)));
    }
    for point in Point::ALL.iter().copied() {
        let settings = point.settings().iter().filter(|reading| **reading != standard.at(point));
        changes.extend(settings.map(|reading| Change::Choice(point, *reading)));
    }
    changes
}

fn facts(session: &Session, now: &Circumstances<'_>, changes: &mut Vec<Change>) {
    let mut fact = |value: FactValue| changes.push(Change::Fact(value));
    for ally in may_be_attacked(now.attacked, now.parties).iter().filter(|state| now.attacked != [**state]) {
        fact(FactValue::Attacked(vec![*ally]));
    }
    for spot in Spot::all(now.places) {
        fact(FactValue::Place(spot.places(now.places)));
    }
    let present = match now.means {
        [one] => *one,
        _ => Means::Unknown,
    };
    others::<Means>(present).for_each(|value| fact(FactValue::Means(vec![value])));
    others::<Harm>(now.harm).for_each(|value| fact(FactValue::Harm(value)));
    others::<Damage>(now.damage).for_each(|value| fact(FactValue::Damage(value)));
    others::<FunctionLoss>(now.function_loss).for_each(|value| fact(FactValue::FunctionLoss(value)));
    others::<FunctionTime>(now.function_time).for_each(|value| fact(FactValue::FunctionTime(value)));
    others::<Intent>(now.intent).for_each(|value| fact(FactValue::Intent(value)));
    others::<Recklessness>(now.recklessness).for_each(|value| fact(FactValue::Recklessness(value)));
    if now.series_is_stated {
        others::<Series>(now.series).for_each(|value| fact(FactValue::Series(value)));
    }
    others::<AuthorKind>(now.author_kind).for_each(|value| fact(FactValue::AuthorKind(value)));
    let stated = session.incident.author_is_ally.choice(session.as_of);
    others::<AuthorIsAlly>(stated).for_each(|value| fact(FactValue::AuthorIsAlly(value)));
    others::<Attribution>(now.attribution).for_each(|value| fact(FactValue::Attribution(value)));
    others::<Direction>(now.direction).for_each(|value| fact(FactValue::Direction(value)));
    others::<Timing>(now.timing).for_each(|value| fact(FactValue::Timing(value)));
    let before = session.incident.before_council.choice(session.as_of);
    others::<BeforeCouncil>(before).for_each(|value| fact(FactValue::BeforeCouncil(value)));
    // Where there is one body only, naming another changes nothing.
    if DecidingBody::has_committee(session.as_of) {
        let body = session.incident.deciding_body.choice(session.as_of);
        others::<DecidingBody>(body).for_each(|value| fact(FactValue::DecidingBody(value)));
    }
}

/// What each ally attacked could say instead; where none is named, what any member could.
fn requests(session: &Session, assessment: &Assessment, changes: &mut Vec<Change>) {
    let asked = &assessment.request.who_can_ask;
    let could = if asked.is_empty() { assessment.roster.states() } else { asked };
    let each_once = could.iter().enumerate().filter(|(idx, ally)| !could[..*idx].contains(ally));
    for (_, ally) in each_once {
        let said = session.incident.request_of(*ally, session.as_of);
        changes.extend(others::<Request>(said).map(|value| Change::Request(*ally, value)));
    }
}
