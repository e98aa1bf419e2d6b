//! Proceedings in a file, and beside facts that the file states as well.

mod long;

use casus::{
    assess::assess,
    catalog::Catalog,
    council::proceedings::{applied, differing, illegal},
    domain::{
        Act, BeforeCouncil, Clock, Day, Fact, FactId, Moment, Round, Session, Stance, StanceLine, StateCode, Step, Term,
    },
    report::hints,
    storage::format,
    words::{Language, Words},
};

const DAY: Day = Day::constant(2001, 9, 12);

fn session() -> Session {
    let mut session = Session::blank("A ship", DAY);
    session.proceedings = long::proceedings(200, 50);
    session.as_of = session.last_dated_day();
    session
}

#[test]
fn a_file_with_two_hundred_steps_and_fifty_versions_of_a_text_is_small_and_comes_back_the_same() {
    let session = session();
    let catalog = Catalog::shipped();
    assert_eq!(illegal(&session.proceedings, |day| catalog.roster(day)), [0_usize; 0]);
    let text = format::write(&session).expect("it is written");
    assert!(text.len() < 256 * 1024, "{} bytes", text.len());
    assert!(text.starts_with("// Casus Foederis session, format 2\n"));
    assert_eq!(format::read(text.as_bytes()).expect("it opens"), session);
}

#[test]
fn a_silence_that_runs_comes_back_with_its_clock() {
    let mut session = session();
    session.proceedings.clock = Clock::of(600).started(Moment::from_unix_seconds(1_900_000_000));
    session.proceedings.rounds =
        vec![Round { on: DAY, name: "Opening".to_owned(), kind: Default::default(), minutes: 15 }];
    let line = StanceLine::plain(StateCode::new(b"NOR"), DAY, Stance::Reservation);
    session.put_stance(StanceLine { round: 1, terms: vec![Term::OthersSupport(3)], ..line });
    let again = format::read(format::write(&session).expect("it is written").as_bytes()).expect("it opens");
    assert_eq!(again, session);
    let later = Moment::from_unix_seconds(1_900_000_060);
    assert_eq!(again.proceedings.clock.paused(later).left, 540);
}

#[test]
fn a_session_without_proceedings_is_written_as_it_always_was() {
    let text = format::write(&Session::blank("A ship", DAY)).expect("it is written");
    assert!(text.starts_with("// Casus Foederis session, format 1\n") && !text.contains("proceedings"));
}

#[test]
fn where_a_file_states_both_the_steps_count_and_the_check_names_the_row_and_nothing_is_dropped() {
    let mut session = Session::blank("A ship", DAY);
    session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    session.proceedings.push(Step::plain(DAY, Act::Met)).expect("the first step");
    let catalog = Catalog::shipped();
    assert_eq!(assess(catalog, &session).request.before_council, BeforeCouncil::Meeting);
    let found = differing(&session, |day| catalog.roster(day));
    assert_eq!(found.iter().map(|stated| stated.fact).collect::<Vec<_>>(), [FactId::BeforeCouncil]);
    for language in [Language::En, Language::Fr] {
        let said = hints(catalog, &session, &casus::rehearsal::every_picture, Words::of(language));
        assert!(said.iter().any(|hint| hint.text.contains("[F22]")), "{said:?}");
    }
    let again = format::read(format::write(&session).expect("it is written").as_bytes()).expect("it opens");
    assert_eq!(again.incident.before_council, Fact::stated(BeforeCouncil::Article5));
    let told = applied(&session, |day| catalog.roster(day));
    assert_eq!(assess(catalog, &told), assess(catalog, &session));
}
