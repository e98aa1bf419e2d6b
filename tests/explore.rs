//! What one other fact would change, tried on the shipped cases.

use casus::{
    catalog::Catalog,
    domain::{Circumstances, Confidence, Dated, FactValue, Session},
    explore::{Turn, turns},
    law,
    storage::{cases, library},
};

fn turns_of(session: &Session) -> Vec<Turn> {
    turns(session, &Catalog::shipped().roster(session.incident.first_day), &law::Standard::PRACTICE)
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

use casus::{
    catalog::ledger::{self, Assumption, Setting},
    domain::{Choices, Harm, Point, Reading},
    explore::{graded, regrade},
    law::{Grade, ScaleLevel, Status},
};

fn all_cases() -> Vec<&'static Session> {
    cases().iter().map(|case| &case.session).collect()
}

#[test]
fn as_it_ships_no_precedent_moves() {
    assert_eq!(regrade(Catalog::shipped(), all_cases(), Choices::PRACTICE, &[]), []);
}

#[test]
fn one_changed_band_regrades_the_precedents_it_touches_and_no_other() {
    let catalog = Catalog::shipped();
    let assumption = Assumption::Harm(Harm::FewDead);
    let line = ledger::line(catalog, assumption, Setting::Scale(ScaleLevel::GraveMany), "for a test");
    let moved = regrade(catalog, all_cases(), Choices::PRACTICE, &line.into_iter().collect::<Vec<_>>());
    let ids: Vec<&str> = moved.iter().map(|moved| moved.case.as_str()).collect();
    // Those with few dead: one strike and the poisoning rise; the jet shot down stays capped by the doubt about the intent,
    // and the stray missile stays no attack.
    assert_eq!(ids, ["tr-2012-akcakale", "gb-2018-salisbury"]);
    for moved in moved {
        assert_eq!((moved.before.grades[1], moved.after.grades[1]), (Grade::Arguable, Grade::Met), "{}", moved.case);
    }
}

#[test]
fn one_changed_cell_of_the_table_of_means_moves_one_precedent() {
    let catalog = Catalog::shipped();
    let cell = Assumption::Means(casus::domain::Means::DroneIncursion, ScaleLevel::Light);
    let line = ledger::line(catalog, cell, Setting::Grade(Grade::NotMet), "");
    let moved = regrade(catalog, all_cases(), Choices::PRACTICE, &line.into_iter().collect::<Vec<_>>());
    assert_eq!(moved.len(), 1);
    assert_eq!(moved[0].case, "pl-2025-drones");
    assert_eq!((moved[0].before.known_later, moved[0].after.known_later), (Status::Arguable, Status::NotEligible));
}

#[test]
fn a_reading_regrades_the_precedents_as_the_casebook_says() {
    let strict = Choices::all(Reading::Strict);
    for moved in regrade(Catalog::shipped(), all_cases(), strict, &[]) {
        let mut session = library::case(&moved.case).expect("a shipped case").session.clone();
        session.reading = Reading::Strict;
        assert_eq!(moved.after, graded(Catalog::shipped(), &session));
        assert!(moved.after.known_later <= moved.before.known_later);
    }
    let one = Choices::PRACTICE.with(Point::ForeignLinks, Reading::Strict);
    let ids: Vec<String> =
        regrade(Catalog::shipped(), all_cases(), one, &[]).into_iter().map(|moved| moved.case).collect();
    assert_eq!(ids, ["es-2004-madrid", "gb-2005-london"]);
}
