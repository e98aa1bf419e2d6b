//! Both sides of each element: chosen by the facts, sourced, at most three, none twice, none of a later day unmarked.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{
        Area, Attribution, AuthorKind, Choice, Citation, Damage, Day, Direction, Fact, Harm, Intent, Means, Object,
        Place, Practice, SeaZone, SecurityCouncil, Series, Session, Timing, Value,
    },
    explore::{MOST_ARGUMENTS, argued, is_unargued},
    law::{
        Element, Grade, Side,
        arguments::{Kind, all},
    },
    report::{self, Subject},
    storage::cases,
    words::{Language, Words},
};

const SIDES: [Side; 2] = [Side::For, Side::Against];

/// The shipped cases on every day of theirs, and incidents of every means, aim, place, author and time.
fn sessions() -> Vec<Session> {
    let mut found: Vec<Session> = Vec::new();
    for case in cases() {
        let days = case.session.days();
        found.extend(days.into_iter().map(|day| Session { as_of: day, ..case.session.clone() }));
    }
    for means in Means::ALL {
        for harm in Harm::ALL {
            for intent in Intent::ALL {
                found.push(incident(|session| {
                    put(&mut session.incident.means, vec![*means]);
                    put(&mut session.incident.harm, *harm);
                    put(&mut session.incident.intent, *intent);
                    put(&mut session.incident.damage, Damage::None);
                }));
            }
        }
        for kind in AuthorKind::ALL {
            for direction in Direction::ALL {
                found.push(incident(|session| {
                    put(&mut session.incident.means, vec![*means]);
                    put(&mut session.incident.author_kind, *kind);
                    put(&mut session.incident.direction, *direction);
                    put(&mut session.incident.series, Series::Linked);
                }));
            }
        }
    }
    for area in Area::ALL {
        for object in Object::ALL {
            for sea_zone in [SeaZone::NotSea, SeaZone::TerritorialOther, SeaZone::Beyond] {
                found.push(incident(|session| {
                    let place = Place { object: *object, area: *area, sea_zone, ..Place::default() };
                    put(&mut session.incident.place, vec![place]);
                }));
            }
        }
    }
    for timing in Timing::ALL {
        found.push(incident(|session| put(&mut session.incident.timing, *timing)));
    }
    found.push(incident(|session| {
        session.incident.attacked = Fact::stated(vec!["CYP".parse().expect("a code")]);
        put(&mut session.incident.author, "TUR".to_owned());
    }));
    for kind in AuthorKind::ALL {
        for rung in Attribution::ALL {
            found.push(incident(|session| {
                put(&mut session.incident.author_kind, *kind);
                put(&mut session.incident.attribution, *rung);
                put(&mut session.incident.direction, Direction::ForeignLinks);
                put(&mut session.incident.means, vec![Means::ArmedAssault, Means::Cyber]);
                put(&mut session.incident.harm, Harm::MassDead);
            }));
        }
    }
    found.push(incident(|session| {
        put(&mut session.incident.damage, Damage::None);
        put(
            &mut session.incident.place,
            vec![Place { object: Object::StateVessel, area: Area::NorthAtlantic, ..Place::default() }],
        );
    }));
    found.push(incident(|session| {
        put(&mut session.incident.means, vec![Means::IsletOccupation]);
        put(
            &mut session.incident.place,
            vec![Place { object: Object::Territory, area: Area::PartyOther, ..Place::default() }],
        );
    }));
    found.push(incident(|session| put(&mut session.incident.unsc, SecurityCouncil::MeasuresTaken)));
    found.push(incident(|session| {
        put(&mut session.incident.means, vec![Means::HostageTaking]);
        put(&mut session.incident.harm, Harm::ManyDead);
        put(
            &mut session.incident.place,
            vec![Place { object: Object::Embassy, area: Area::ThirdState, ..Place::default() }],
        );
    }));
    found
}

fn put<T: Value>(fact: &mut Fact<T>, value: T) {
    *fact = Fact::stated(value);
}

/// A strike by a state's forces on the soil of a Party, changed.
fn incident(change: impl FnOnce(&mut Session)) -> Session {
    let mut session = Session::blank("", Day::constant(2026, 3, 1));
    let incident = &mut session.incident;
    incident.attacked = Fact::stated(vec!["POL".parse().expect("a code")]);
    put(&mut incident.means, vec![Means::Strike]);
    put(&mut incident.harm, Harm::FewDead);
    put(&mut incident.intent, Intent::DeliberateAlly);
    put(&mut incident.author_kind, AuthorKind::StateForces);
    put(&mut incident.direction, Direction::Established);
    put(&mut incident.timing, Timing::OverActive);
    let place = Place { object: Object::Territory, area: Area::PartyEurope, ..Place::default() };
    put(&mut incident.place, vec![place]);
    change(&mut session);
    session
}

fn judged(session: &Session) -> Assessment {
    assess(Catalog::shipped(), session)
}

#[test]
fn every_argument_has_a_name_of_its_own_a_side_and_a_source_that_is_no_younger() {
    let names: BTreeSet<&str> = all().map(|argument| argument.id).collect();
    assert_eq!(names.len(), all().count());
    for argument in all() {
        assert!(SIDES.contains(&argument.side), "{}", argument.id);
        let source = Catalog::shipped().sources.get(argument.source);
        let source = source.unwrap_or_else(|| panic!("{}: {} is no source", argument.id, argument.source));
        let since = argument.since.to_string();
        let known = &since[..source.date.len().min(since.len())];
        assert!(*source.date <= *known, "{} is argued {since}, and its source is of {}", argument.id, source.date);
    }
}

#[test]
fn no_side_of_an_element_has_more_than_three_arguments_and_none_is_said_twice() {
    for session in sessions() {
        let assessment = judged(&session);
        let mut said: BTreeSet<&str> = BTreeSet::new();
        for finding in assessment.threshold.findings() {
            for side in SIDES {
                let found = argued(&session, &assessment, finding.element, side);
                let of_the_rules = finding.on(side).filter(|reason| reason.ground.is_argument()).count();
                assert!(found.len() + of_the_rules <= MOST_ARGUMENTS, "{:?} {side:?}", finding.element);
                for argued in found {
                    assert!(said.insert(argued.argument.id), "{} is said twice", argued.argument.id);
                    assert_eq!(argued.argument.side, side);
                    assert_eq!(argued.argument.element, finding.element);
                    assert_eq!(argued.citation == Citation::Later, argued.argument.since > session.as_of);
                }
            }
        }
    }
}

#[test]
fn every_argument_serves_somewhere_and_is_told_in_both_languages() {
    let mut served: BTreeSet<&str> = BTreeSet::new();
    for session in sessions() {
        let assessment = judged(&session);
        for (element, side) in Element::ALL.into_iter().flat_map(|element| SIDES.map(|side| (element, side))) {
            for argued in argued(&session, &assessment, element, side) {
                served.insert(argued.argument.id);
                for language in Language::ALL {
                    let sentence = Words::of(language).argued(&argued);
                    assert!(sentence.ends_with(['.', ')']) && !sentence.starts_with("argument-"), "{sentence}");
                }
            }
        }
    }
    let idle: Vec<&str> = all().map(|argument| argument.id).filter(|id| !served.contains(id)).collect();
    assert!(idle.is_empty(), "arguments that never serve: {idle:?}");
}

#[test]
fn an_arguable_element_has_both_sides_or_says_that_none_is_known() {
    let mut silent: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for session in sessions() {
        let assessment = judged(&session);
        for finding in assessment.threshold.findings().iter().filter(|finding| finding.grade == Grade::Arguable) {
            for side in SIDES {
                let is_argued = !argued(&session, &assessment, finding.element, side).is_empty()
                    || finding.on(side).any(|reason| reason.ground.is_argument());
                assert_eq!(is_argued, !is_unargued(&session, &assessment, finding.element, side));
                if !is_argued {
                    let grounds = finding
                        .on(Side::Decides)
                        .chain(finding.on(Side::MayApply))
                        .map(|reason| format!("{:?}", reason.ground));
                    let row = grounds
                        .map(|ground| ground.replace("place_idx: Some(0), ", ""))
                        .collect::<Vec<_>>()
                        .join(" + ");
                    silent.entry(format!("{} {}", finding.element.id(), side.id())).or_default().insert(row);
                }
            }
        }
    }
    let mut table = String::from("# Arguable, and no argument is listed for one side: each row is here on purpose.\n");
    for (side, rows) in silent {
        for row in rows {
            _ = writeln!(table, "{side} | {row}");
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/casebook/unargued.txt");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, &table).expect("written");
    }
    assert_eq!(
        fs::read_to_string(&path).expect("a list"),
        table,
        "INSTA_UPDATE=always writes casebook/unargued.txt anew"
    );
}

#[test]
fn text_and_json_give_both_sides_with_their_sources() {
    let case = cases().iter().find(|case| case.id == "fr-2015-paris").expect("a case");
    let session = Words::of(Language::En).told(case.session.clone());
    let assessment = judged(&session);
    let subject = Subject { file: "", session: &session, assessment: &assessment, catalog: Catalog::shipped() };
    let words = Words::of(Language::En);
    let text = report::text(subject, words).split_whitespace().collect::<Vec<_>>().join(" ");
    let json = report::entry(subject, words).to_string();
    for said in [
        "argued for ·",
        "argued against ·",
        "Pellet, No, This is not War!",
        "Resolution 1368 (2001)",
        "Higgins and Kooijmans",
    ] {
        assert!(text.contains(said), "{said} is not in\n{text}");
    }
    for said in ["\"not-war\"", "\"right-after-terror\"", "\"state-against-state\""] {
        assert!(json.contains(said), "{said} is not in the JSON");
    }
}

/// Whose word decides whether a case is one.
const ANSWERS: [&str; 3] =
    ["North Atlantic Council", "Secretary General of NATO", "North Atlantic Treaty Organization"];

/// The days that a shipped case is told on, from its first to the last of its values and of its record.
fn course(session: &Session) -> std::ops::RangeInclusive<Day> {
    let told = session.record.iter().map(|line| line.on).fold(session.last_dated_day(), Day::max);
    session.incident.first_day..=told
}

#[test]
fn what_an_incident_was_answered_with_argues_for_later_ones_and_never_for_itself() {
    let mut for_later: BTreeSet<&str> = BTreeSet::new();
    for case in cases() {
        let course = course(&case.session);
        for day in case.session.days() {
            let session = Session { as_of: day, ..case.session.clone() };
            let assessment = judged(&session);
            for (element, side) in Element::ALL.into_iter().flat_map(|element| SIDES.map(|side| (element, side))) {
                for argued in argued(&session, &assessment, element, side) {
                    let argument = argued.argument;
                    let source = Catalog::shipped().sources.get(argument.source).expect("a source");
                    let is_answer = argument.kind == Kind::Answer || ANSWERS.contains(&&*source.issuer);
                    let is_own = course.contains(&argument.since);
                    assert!(
                        !(is_answer && is_own),
                        "{} argues in {} on {day}, to which it belongs",
                        argument.id,
                        case.id
                    );
                    if argument.kind == Kind::Answer {
                        for_later.insert(argument.id);
                    }
                }
            }
        }
    }
    let answers: BTreeSet<&str> =
        all().filter(|argument| argument.kind == Kind::Answer).map(|argument| argument.id).collect();
    assert_eq!(for_later, answers, "each answers for later cases");
}

#[test]
fn no_reason_is_measured_by_what_was_decided_on_the_incident_itself() {
    for case in cases() {
        let course = course(&case.session);
        let own: BTreeSet<String> = Practice::ALL
            .into_iter()
            .filter(|practice| course.contains(&practice.day()))
            .map(|practice| practice.day().year().to_string())
            .collect();
        for day in case.session.days() {
            let session = Session { as_of: day, ..case.session.clone() };
            for finding in judged(&session).threshold.findings() {
                for reason in &finding.reasons {
                    let sentence = Words::of(Language::En).reason(reason, &session);
                    assert!(!own.iter().any(|year| sentence.contains(year)), "{} on {day}: {sentence}", case.id);
                }
            }
        }
    }
}
