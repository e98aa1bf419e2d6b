//! A workshop in a file: written in the lowest format that holds it, bounded, and checked.

use casus::{
    domain::{Day, FactId, SceneId, Session, WorkshopStep, differences},
    storage::{format, workshops},
};

const DAY: Day = Day::constant(2030, 5, 1);

fn step(scene: SceneId, round: u16, minutes: u16, facts: &[FactId]) -> WorkshopStep {
    WorkshopStep { name: "A step".to_owned(), minutes, scene, round, facts: facts.to_vec(), ..WorkshopStep::default() }
}

fn class() -> Session {
    workshops::workshop("class-45").expect("it ships").session.clone()
}

#[test]
fn a_session_without_a_workshop_is_written_as_it_always_was_and_one_with_it_in_format_2() {
    let plain = Session::blank("A ship", DAY);
    assert!(!format::write(&plain).expect("it is written").contains("workshop"));
    let mut session = plain;
    session.workshop.steps.push(step(SceneId::Situation, 0, 5, &[]));
    let text = format::write(&session).expect("it is written");
    assert!(text.starts_with("// Casus Foederis session, format 2\n"));
    assert_eq!(format::read(text.as_bytes()).expect("it opens"), session);
}

#[test]
fn what_is_misspelt_or_too_long_in_a_workshop_is_refused_where_it_stands() {
    let of = |workshop: &str| {
        let text = format!(
            "(format: 2, session: (title: \"A ship\", incident: (first_day: \"2030-05-01\"),\nworkshop: ({workshop})))"
        );
        format::read(text.as_bytes())
    };
    assert!(of("steps: [(name: \"Welcome\", facts: [harm, attribution])]").is_ok());
    let refused = [
        "steps: [(name: \"Welcome\", facts: [harmm])]".to_owned(),
        "steps: [(name: \"Welcome\", scene: beach)]".to_owned(),
        "steps: [(name: \"Welcome\", minutes: 70000)]".to_owned(),
        "steps: [(minutes: 5)]".to_owned(),
        "answers: secret".to_owned(),
        "steps: [(name: \"Welcome\", facts: [harm, means, damage, dead, injured, intent])]".to_owned(),
        format!("steps: [{}]", "(name: \"Welcome\"),".repeat(201)),
        format!("questions: [{}]", "\"Why?\",".repeat(201)),
    ];
    for workshop in refused {
        let error = of(&workshop).expect_err(&workshop);
        assert!(format!("{error:?}").contains("line: 2"), "{workshop}: {error:?}");
    }
}

#[test]
fn every_part_of_a_workshop_is_told_as_a_difference() {
    let session = class();
    let changes: [fn(&mut Session); 6] = [
        |session| session.workshop.answers = casus::domain::Answers::Open,
        |session| session.workshop.minutes = 50,
        |session| session.workshop.standby.room = "B 12".to_owned(),
        |session| session.workshop.rounds[1].on = DAY,
        |session| session.workshop.steps[1].facts.truncate(2),
        |session| session.workshop.questions.truncate(1),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut changed = session.clone();
        change(&mut changed);
        assert_eq!(differences(&session, &changed).len(), 1, "change {at}");
        assert!(!session.tells_the_same(&changed), "change {at}");
    }
}
