//! Incidents of no shipped case, worked out by hand: the elements, the right of self-defence, and what the Council is warned of.

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{Day, Session, Stance, StanceLine},
    law::{Element, Grade, Ground},
    storage::format,
    tracks::{Duty, TestId, Track, self_defence},
};

const INCIDENTS: &str = include_str!("casebook/incidents.csv");
/// The facts of a row that hold one plain value, with the column each stands in.
const PLAIN: [(&str, usize); 14] = [
    ("harm", 8),
    ("damage", 9),
    ("function_loss", 10),
    ("function_time", 11),
    ("intent", 12),
    ("recklessness", 13),
    ("series", 14),
    ("author_kind", 15),
    ("attribution", 17),
    ("direction", 18),
    ("timing", 19),
    ("unsc", 20),
    ("before_council", 21),
    ("means", 7),
];

fn rows() -> Vec<Vec<&'static str>> {
    INCIDENTS.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(',').collect()).collect()
}

/// The session that a row describes, read as a file is read.
fn session(row: &[&str]) -> Session {
    let quoted = |list: &str| list.split(' ').map(|code| format!("{code:?}")).collect::<Vec<_>>().join(", ");
    let mut facts = format!("attacked: [(value: [{}])],", quoted(row[3]));
    facts += &format!(" place: [(value: [(object: {}, area: {}, sea_zone: {})])],", row[4], row[5], row[6]);
    for (fact, column) in PLAIN.into_iter().filter(|(_, column)| !row[*column].is_empty()) {
        let value = if fact == "means" { format!("[{}]", row[column]) } else { row[column].to_owned() };
        facts += &format!(" {fact}: [(value: {value})],");
    }
    if !row[16].is_empty() {
        facts += &format!(" author: [(value: {:?})],", row[16]);
    }
    if !row[22].is_empty() {
        facts += &format!(" request: [(ally: {:?}, value: {})],", row[3], row[22]);
    }
    let text = format!(
        "(format: 1, lowest_reader: 1, session: (title: {:?}, as_of: {:?}, incident: (first_day: {:?}, {facts})))",
        row[0], row[2], row[1]
    );
    let mut session = format::read(text.as_bytes()).unwrap_or_else(|refused| panic!("{}: {refused}", row[0]));
    if row[23] == "all" {
        for seat in judged(&session).roster.states().to_vec() {
            session.put_stance(StanceLine::plain(seat, Day::BEGINNING, Stance::DoesNotObject));
        }
    }
    session
}

/// Every incident of the casebook, for other tests to walk.
pub fn sessions() -> Vec<Session> {
    rows().iter().map(|row| session(row)).collect()
}

fn judged(session: &Session) -> Assessment {
    assess(Catalog::shipped(), session)
}

fn charter(session: &Session) -> Track {
    self_defence(session, &judged(session))
}

#[test]
fn the_incidents_of_the_casebook_are_judged_as_worked_out_by_hand() {
    let mut wrong = Vec::new();
    for row in rows() {
        let session = session(&row);
        let judged = judged(&session);
        let grades = Element::ALL.map(|element| judged.threshold.finding(element).grade_id());
        let warnings: Vec<&str> = judged.council.warnings.iter().map(|warning| warning.id()).collect();
        let mut found = grades.to_vec();
        let warnings = warnings.join("+");
        found.extend([judged.threshold.status.id(), charter(&session).grade.id(), &warnings]);
        if found != row[24..] {
            wrong.push(format!("{}: by hand {:?}, found {found:?}", row[0], &row[24..]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The first incident whose column holds a value.
fn of(column: usize, value: &str) -> Session {
    session(rows().iter().find(|row| row[column] == value).expect("a row"))
}

#[test]
fn without_an_attack_from_outside_there_is_no_self_defence_to_time_whatever_the_time() {
    for session in sessions().into_iter().chain(casus::storage::cases().iter().map(|case| case.session.clone())) {
        let threshold = judged(&session).threshold;
        let finding = threshold.finding(Element::E4);
        assert_eq!(finding.is_reached, !threshold.denies_attack(), "{}", session.title);
        assert_eq!(finding.grade_id() == "not_reached", threshold.denies_attack(), "{}", session.title);
        for element in Element::ALL.into_iter().filter(|element| *element != Element::E4) {
            assert!(threshold.finding(element).is_reached, "{}: only E4 is cut off", session.title);
        }
        let says = |ground: Ground| finding.reasons.iter().any(|reason| reason.ground == ground);
        let is_open = [Element::E1, Element::E2].iter().any(|one| threshold.finding(*one).grade == Grade::Unknown);
        assert_eq!(says(Ground::IfAttackedFromOutside), finding.is_reached && is_open, "{}", session.title);
        let is_beside = threshold.finding(Element::E0).grade == Grade::NotMet;
        assert_eq!(says(Ground::ForStateAttacked), finding.is_reached && is_beside, "{}", session.title);
    }
    let about_to_come = judged(&of(19, "imminent"));
    let anticipated =
        about_to_come.threshold.finding(Element::E4).reasons.iter().any(|r| r.ground == Ground::Anticipation);
    assert!(anticipated, "anticipatory defence is argued");
}

#[test]
fn the_security_councils_measures_end_the_right_in_practice_and_are_disputed_on_a_wide_reading() {
    use casus::domain::Reading;
    let mut session = of(20, "measures_taken");
    for (reading, expected) in
        [(Reading::Strict, Grade::NotMet), (Reading::Practice, Grade::NotMet), (Reading::Expansive, Grade::Arguable)]
    {
        session.reading = reading;
        assert_eq!(charter(&session).grade, expected, "{reading:?}");
    }
}

#[test]
fn own_defence_needs_no_request_and_collective_defence_says_whose_it_lacks() {
    let asked = of(0, "barracks-destroyed");
    let request = |track: &Track| {
        let test = track.tests.iter().find(|test| test.id == TestId::Request).expect("a test");
        (test.grade, test.qualifies)
    };
    let track = charter(&asked);
    assert_eq!((request(&track), track.lacks_request_of.len()), ((Grade::Met, true), 0));
    let mut unasked = asked.clone();
    unasked.incident.request.clear();
    let track = charter(&unasked);
    assert_eq!((track.grade, request(&track)), (Grade::Met, (Grade::Unknown, true)), "the right is there unasked");
    assert_eq!(track.lacks_request_of, unasked.incident.attacked.states(unasked.as_of));
    let denied = charter(&of(7, "coercion"));
    assert_eq!((denied.lacks_request_of.len(), denied.duty), (0, Duty::MayHelpWithoutForce));
}
