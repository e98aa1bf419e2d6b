//! Whole files as people wrote them, each with the answers worked out by hand.

use std::{fs, path::PathBuf};

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{Dated, Fact, Session, StateCode},
    law::Element,
    rehearsal::every_picture,
    report,
    storage::format,
    tracks::self_defence,
    words::{Language, Words},
};

const FILES: &str = include_str!("casebook/files.csv");

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/casebook/files")
}

fn text(file: &str) -> String {
    fs::read_to_string(folder().join(format!("{file}.ron"))).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn read(text: &str) -> Session {
    format::read(text.as_bytes()).unwrap_or_else(|refused| panic!("{refused}"))
}

fn rows() -> impl Iterator<Item = Vec<&'static str>> {
    FILES.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(',').collect())
}

/// The session of a row on the row's day.
fn on_its_day(row: &[&str]) -> Session {
    Session { as_of: row[1].parse().expect("a day"), ..read(&text(row[0])) }
}

/// Every file on each of its days, for other tests to walk.
pub fn sessions() -> Vec<Session> {
    rows().map(|row| on_its_day(&row)).collect()
}

fn judged(session: &Session) -> Assessment {
    assess(Catalog::shipped(), session)
}

/// What a row says of a session.
fn found(session: &Session) -> Vec<String> {
    let judged = judged(session);
    let mut warnings: Vec<&str> = judged.council.warnings.iter().map(|warning| warning.id()).collect();
    warnings.sort_unstable();
    let mut found = vec![
        judged.roster.len().to_string(),
        judged.request.consultation().id().into(),
        judged.council.outcome.id().into(),
    ];
    found.extend(Element::ALL.map(|element| judged.threshold.finding(element).grade_id().to_owned()));
    found.push(judged.threshold.status.id().to_owned());
    found.push(self_defence(session, &judged).grade.id().to_owned());
    found.push(warnings.join("+"));
    found.extend([judged.response.basis.id(), judged.response.agreement.id()].map(str::to_owned));
    found
}

#[test]
fn whole_files_are_judged_as_worked_out_by_hand() {
    let wrong: Vec<String> = rows()
        .map(|row| (found(&on_its_day(&row)), row))
        .filter(|(found, row)| *found != row[2..])
        .map(|(found, row)| format!("{} {}: by hand {:?}, found {found:?}", row[0], row[1], &row[2..]))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_has_its_line_and_every_line_its_file() {
    let mut files: Vec<String> = fs::read_dir(folder())
        .expect("the folder")
        .map(|entry| entry.expect("a file").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    files.sort_unstable();
    let mut lines: Vec<&str> = rows().map(|row| row[0]).collect();
    lines.sort_unstable();
    lines.dedup();
    assert_eq!(files, lines);
}

/// Formulas, marks that join, scripts that run the other way, control letters and long words are words.
#[test]
fn what_an_author_writes_moves_no_answer() {
    let plain = found(&read(&text("ship-hit")));
    let long = "警報".repeat(200);
    for words in [
        "=HYPERLINK(\\\"x\\\",\\\"y\\\")",
        "e\u{301}t\u{e9}",
        "هجوم على سفينة 123",
        "👩‍👩‍👧‍👦 🇫🇷",
        "a\u{202e}b \u{1b}[31mred",
        &long,
    ] {
        let session = read(&text("ship-hit").replace("WORDS", words));
        assert_eq!(found(&session), plain, "{words}");
    }
}

/// A number of dead that its band does not hold is hinted at, unless somebody says why; so is a state's deed by no state.
#[test]
fn facts_that_do_not_sit_well_together_are_hinted_at() {
    let hints = |session: &Session| {
        let hints = report::hints(Catalog::shipped(), session, &every_picture, Words::of(Language::En));
        hints.into_iter().map(|hint| hint.text).collect::<Vec<_>>().join("\n")
    };
    let mut session = read(&text("two-dead-called-mass-deaths"));
    assert!(hints(&session).contains("2 dead suggest few_dead, and harm says mass_dead"), "{}", hints(&session));
    let held = session.incident.harm.values()[0].clone();
    session.incident.harm.put(Dated { note: "Hundreds are missing".to_owned(), ..held });
    assert!(!hints(&session).contains("suggest few_dead"), "{}", hints(&session));
    assert!(!hints(&session).contains("author_is_ally"), "it is stated");
    session.incident.author_is_ally = Fact::default();
    assert!(hints(&session).contains("state author_is_ally"), "{}", hints(&session));
}

/// To agree that more is told to each other is no more than to invoke, ally by ally.
#[test]
fn a_measure_named_in_words_brings_no_more_than_article_5() {
    let [measure, article_5] = ["assault-answered-by-a-measure", "assault-put-under-article-5"]
        .map(|file| judged(&read(&text(file))).response);
    for (lesser, greater) in measure.offers.values().iter().zip(article_5.offers.values()) {
        assert_eq!(lesser.ally, greater.ally);
        assert!(lesser.suggested <= greater.suggested && lesser.most <= greater.most, "{}", lesser.ally);
        assert_eq!(lesser.state, greater.state);
    }
    assert_ne!(article_5.offers.values().len(), 0);
}

/// Six are asked for; two of one ally are pledged on a condition, and a measure that nobody knows covers nothing.
#[test]
fn what_is_asked_for_is_covered_by_known_measures_alone() {
    let session = read(&text("ship-hit"));
    let judged = judged(&session);
    let netherlands = StateCode::new(b"NLD");
    let gap = &judged.response.gaps(&session)[0];
    assert_eq!(gap.covers.iter().map(|cover| (cover.ally, cover.quantity)).collect::<Vec<_>>(), [(netherlands, 2)]);
}
