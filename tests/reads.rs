//! What the law says it reads is what its grades hang on: no more, no less, and no value finer than it says.

use casus::{
    catalog::Catalog,
    domain::{
        Attribution, AuthorKind, Circumstances, Confidence, Damage, Dated, Day, Direction, FactId, FactSet, FactValue,
        FunctionLoss, Harm, Intent, Means, Point, Session,
    },
    law::{self, Element, Grade, Standard, kinds, reads},
};

use crate::flips::random_states;

/// The grades of all six elements.
fn grades(session: &Session, standard: &Standard) -> [Grade; 6] {
    let parties = Catalog::shipped().roster(session.incident.first_day);
    let threshold = law::judge(&Circumstances::of(&session.incident, &parties, session.as_of), standard);
    Element::ALL.map(|element| threshold.finding(element).grade)
}

/// The session with a fact stated for the whole incident.
fn stating(session: &Session, value: &FactValue) -> Session {
    let mut stated = session.clone();
    for dated in session.incident.values_of(value.fact()) {
        stated.incident.remove(value.fact(), dated.from);
    }
    let (value, from) = (value.clone(), Day::BEGINNING);
    stated.incident.put(Dated { from, value, confidence: Confidence::AsStated, note: String::new() });
    stated
}

fn of(stated: &[FactValue]) -> Session {
    let blank = Session::blank("An incident", Day::constant(2030, 5, 1));
    stated.iter().fold(blank, |session, value| stating(&session, value))
}

/// What few random incidents are: a service gone that people need and nothing broken, an assault with many dead,
/// and a group that is known to have been sent from abroad.
fn rare() -> [Session; 3] {
    let meant = FactValue::Intent(Intent::DeliberateAlly);
    let blackout = [
        FactValue::Means(vec![Means::Sabotage]),
        FactValue::Harm(Harm::None),
        FactValue::Damage(Damage::None),
        FactValue::FunctionLoss(FunctionLoss::EssentialService),
        meant.clone(),
    ];
    let assault = [
        FactValue::Means(vec![Means::ArmedAssault]),
        FactValue::Harm(Harm::ManyDead),
        FactValue::Damage(Damage::Minor),
        meant,
    ];
    let sent = [
        FactValue::AuthorKind(AuthorKind::Organisation),
        FactValue::Attribution(Attribution::CouncilAccepted),
        FactValue::Direction(Direction::Established),
    ];
    [of(&blackout), of(&assault), of(&sent)]
}

#[test]
fn a_grade_hangs_on_the_facts_and_points_that_its_element_reads_and_on_no_other() {
    let mut moved = [FactSet::EMPTY; 6];
    let mut turned = [const { Vec::<Point>::new() }; 6];
    for session in random_states(220, 31).chain(rare()) {
        let standard = Catalog::shipped().settings(&session).standard;
        let before = grades(&session, &standard);
        for fact in FactId::listed().iter() {
            for value in fact.values() {
                let after = grades(&stating(&session, &value), &standard);
                for element in
                    Element::ALL.into_iter().filter(|element| before[*element as usize] != after[*element as usize])
                {
                    assert!(reads(element).facts.contains(fact), "{element:?} hangs on {value:?}\n{session:#?}");
                    moved[element as usize].insert(fact);
                }
            }
        }
        for point in Point::ALL.iter().copied() {
            for reading in point.settings() {
                let other = Standard { choices: standard.choices.with(point, *reading), ..standard.clone() };
                let after = grades(&session, &other);
                for element in
                    Element::ALL.into_iter().filter(|element| before[*element as usize] != after[*element as usize])
                {
                    assert!(reads(element).points.contains(&point), "{element:?} hangs on {point:?}\n{session:#?}");
                    turned[element as usize].push(point);
                }
            }
        }
    }
    // Nothing is said to be read that was never seen to move a grade. E4 hangs on E1 and E2 and is not gone through alone.
    for element in Element::THRESHOLD {
        let listed = reads(element).facts.filter(|fact| FactId::listed().contains(fact));
        assert_eq!(moved[element as usize], listed, "{element:?}");
        let idle: Vec<_> =
            reads(element).points.iter().filter(|point| !turned[element as usize].contains(point)).collect();
        assert!(idle.is_empty(), "{element:?}: {idle:?}");
    }
}

#[test]
fn two_values_of_one_kind_never_lead_to_different_grades_of_the_threshold() {
    let mut compared = 0;
    for session in random_states(150, 32) {
        let standard = Catalog::shipped().settings(&session).standard;
        let of = |value: &FactValue| grades(&stating(&session, value), &standard)[..4].to_vec();
        for kind in FactId::ALL.iter().flat_map(|fact| kinds(*fact)).filter(|kind| kind.len() > 1) {
            // What no rule of the threshold reads is told apart all the same.
            for value in &kind[1..] {
                assert_eq!(of(&kind[0]), of(value), "{:?} and {value:?}\n{session:#?}", kind[0]);
                compared += 1;
            }
        }
    }
    assert!(compared > 1_000, "{compared}");
}

#[test]
fn every_value_of_a_list_stands_in_one_kind() {
    for fact in FactId::ALL {
        let in_kinds: Vec<&FactValue> = kinds(*fact).iter().flatten().collect();
        let values = fact.values();
        assert_eq!(in_kinds.len(), values.len(), "{fact:?}");
        assert!(values.iter().all(|value| in_kinds.contains(&value)), "{fact:?}");
    }
}
