//! The flips of the request: what it takes until the ally attacked says something else.

use super::{
    super::supposed::{Supposed, may_come_to_ask},
    Flip, Step,
    ways::Ways,
};
use crate::{
    assess::Assessment,
    council,
    domain::{Choice as _, FactValue, Request, Session, StateCode},
};

/// How many changes it takes until the ally attacked says this; none where it cannot be reached.
pub(super) fn cost_of_request(session: &Session, assessment: &Assessment, target: Request) -> Option<usize> {
    let allies = &assessment.request.who_can_ask;
    let said = |ally: StateCode| session.incident.request_of(ally, session.as_of);
    let state = assessment.request.state;
    if allies.is_empty() {
        let attacked = session.incident.attacked.states(session.as_of);
        let could: Vec<StateCode> = may_come_to_ask(attacked, assessment).collect();
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
pub(super) fn flips(session: &Session, assessment: &Assessment, target: Request) -> Vec<Flip> {
    if assessment.request.state == target {
        return vec![Flip::default()];
    }
    ways_to_request(session, assessment, target).map_or_else(Vec::new, Ways::into_flips)
}

/// The cheapest ways to a request; none where it cannot be reached.
pub(super) fn ways_to_request(session: &Session, assessment: &Assessment, target: Request) -> Option<Ways> {
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
        return Some(Ways::one(distinct(allies).map(|ally| Supposed::Request(ally, target)).collect()));
    }
    // Whoever says more must say less, and somebody must say just this.
    let more: Vec<StateCode> =
        distinct(allies).filter(|ally| council::rank(said(*ally)) > council::rank(target)).collect();
    let at_most = |ally: StateCode, most: u8, with: bool| -> Step {
        let values = Request::ALL.iter().copied().filter(|value| !value.is_unknown());
        let fits = values.filter(|value| council::rank(*value) < most || (with && council::rank(*value) == most));
        Step::OneOf(fits.map(|value| Supposed::Request(ally, value)).collect())
    };
    let most = council::rank(target);
    if distinct(allies).any(|ally| said(ally) == target) {
        return Some(Ways(vec![more.iter().map(|ally| at_most(*ally, most, true)).collect()]));
    }
    if target.is_unknown() {
        return None;
    }
    // The first that says just this: those before it say less, those after it no more.
    let flips = (0..more.len()).map(|first| {
        let step = |(idx, ally): (usize, &StateCode)| match idx.cmp(&first) {
            std::cmp::Ordering::Less => at_most(*ally, most, false),
            std::cmp::Ordering::Equal => Step::OneOf(vec![Supposed::Request(*ally, target)]),
            std::cmp::Ordering::Greater => at_most(*ally, most, true),
        };
        more.iter().enumerate().map(step).collect::<Vec<Step>>()
    });
    let flips: Vec<Vec<Step>> = flips
        .filter(|steps| steps.iter().all(|step| !matches!(step, Step::OneOf(changes) if changes.is_empty())))
        .collect();
    (!flips.is_empty()).then_some(Ways(flips))
}

/// Where no member is named as attacked: one is, and says it where it does not say it already.
fn ways_with_an_ally(session: &Session, assessment: &Assessment, target: Request) -> Option<Ways> {
    if target.is_unknown() {
        // Nobody can ask, so nothing is known: it is so already.
        return Some(Ways::none());
    }
    let attacked = session.incident.attacked.states(session.as_of);
    let could: Vec<StateCode> = may_come_to_ask(attacked, assessment).collect();
    let says = |ally: &&StateCode| session.incident.request_of(**ally, session.as_of) == target;
    let ready: Vec<Supposed> =
        could.iter().filter(says).map(|ally| Supposed::Fact(FactValue::Attacked(vec![*ally]))).collect();
    if !ready.is_empty() {
        return Some(Ways::one(ready));
    }
    let named = |ally| Step::OneOf(vec![Supposed::Fact(FactValue::Attacked(vec![ally]))]);
    let says = |ally| Step::OneOf(vec![Supposed::Request(ally, target)]);
    let ways: Vec<Vec<Step>> = could.into_iter().map(|ally| vec![named(ally), says(ally)]).collect();
    (!ways.is_empty()).then_some(Ways(ways))
}

fn distinct(states: &[StateCode]) -> impl Iterator<Item = StateCode> + '_ {
    states.iter().enumerate().filter(|(idx, state)| !states[..*idx].contains(state)).map(|(_, state)| *state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assess::assess,
        catalog::Catalog,
        domain::{Confidence, Day, Fact, RequestLine},
    };

    /// A session in which these are attacked, and each says what stands beside it.
    fn session(first_day: Day, attacked: &[StateCode], said: &[(StateCode, Request)]) -> Session {
        let mut session = Session::blank("", first_day);
        if !attacked.is_empty() {
            session.incident.attacked = Fact::stated(attacked.to_vec());
        }
        for (ally, value) in said {
            let from = Day::BEGINNING;
            let line =
                RequestLine { ally: *ally, from, value: *value, confidence: Confidence::AsStated, note: String::new() };
            session.incident.put_request(line);
        }
        session
    }

    #[track_caller]
    fn check(session: &Session) {
        let assessment = assess(Catalog::shipped(), session);
        for target in Request::ALL {
            let ways = ways_to_request(session, &assessment, *target);
            let cost = cost_of_request(session, &assessment, *target);
            assert_eq!(cost, ways.as_ref().map(Ways::cost), "{target:?} {:#?}", session.incident);
            let changes = ways.iter().flat_map(|ways| ways.0.iter().flatten());
            assert!(changes.into_iter().all(|step| step.ways() > 0), "{target:?}");
        }
    }

    #[test]
    fn a_request_costs_what_its_ways_take() {
        let (turkey, france, poland) = (StateCode::new(b"TUR"), StateCode::new(b"FRA"), StateCode::new(b"POL"));
        let day = Day::constant(2015, 11, 13);
        for one in Request::ALL {
            check(&session(day, &[], &[(turkey, *one)]));
            check(&session(day, &[turkey], &[(turkey, *one)]));
            for other in Request::ALL {
                check(&session(day, &[turkey, france, turkey], &[(turkey, *one), (france, *other)]));
                check(&session(day, &[turkey, france, poland], &[(turkey, *one), (france, *other)]));
            }
        }
        // Of another state, and before there was an alliance.
        check(&session(day, &[StateCode::new(b"CYP")], &[]));
        check(&session(Day::constant(1940, 5, 10), &[], &[(france, Request::Asks)]));
    }
}
