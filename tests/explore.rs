//! What one other fact would change, tried on the shipped cases.

use casus::{
    catalog::Catalog,
    domain::{Circumstances, Confidence, Dated, FactValue, Session},
    explore::{Turn, turns},
    law,
    storage::{cases, library},
};

fn turns_of(session: &Session) -> Vec<Turn> {
    turns(session, &Catalog::shipped().roster(session.incident.first_day))
}

#[test]
fn every_turn_listed_turns_the_verdict_when_it_is_stated() {
    for case in cases() {
        let roster = Catalog::shipped().roster(case.session.incident.first_day);
        let status_of = |session: &Session| {
            law::judge(&Circumstances::of(&session.incident, &roster, session.as_of), &law::Standard::PRACTICE).status
        };
        for turn in turns_of(&case.session) {
            let mut session = case.session.clone();
            session.incident.put(Dated {
                from: session.as_of,
                value: turn.value.clone(),
                confidence: Confidence::AsStated,
                note: String::new(),
            });
            assert_eq!(status_of(&session), turn.status, "{}: {:?}", case.id, turn.value);
            assert_ne!(turn.status, status_of(&case.session));
        }
    }
}

#[test]
fn the_eleventh_of_september_turns_on_the_direction() {
    let session = &library::case("us-2001-911").unwrap().session;
    assert!(turns_of(session).iter().any(|turn| matches!(turn.value, FactValue::Direction(_))));
}
