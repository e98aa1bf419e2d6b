//! The law asks for no memory. A binary of its own, because it counts what its own thread asks for.

use allocation_counter::measure;
use casus::{
    catalog::Catalog,
    council::{self, RequestPart},
    domain::{
        Area, AuthorKind, Choice, Circumstances, Day, Fact, Incident, Intent, Means, Object, Place, Reading, Roster,
        Rosters, Series, Session, StateCode, Timing, Value,
    },
    law::{self, Standard},
    storage::cases,
    words::{Language, Words},
};

/// Checks that judging an incident, with its reasons and without, asks for no memory in any reading.
fn check(incident: &Incident, roster: &Roster, day: Day) {
    for standard in Reading::ALL.map(Standard::of) {
        let found = measure(|| {
            let circumstances = Circumstances::of(incident, roster, day);
            std::hint::black_box(law::grades(&circumstances, &standard));
            std::hint::black_box(law::judge(&circumstances, &standard));
        });
        assert_eq!(found.count_total, 0, "{found:?} on {day}: {incident:#?}");
    }
}

#[test]
fn judging_a_precedent_on_any_day_in_any_reading_asks_for_no_memory() {
    for case in cases() {
        let roster = Catalog::shipped().roster(case.session.incident.first_day);
        case.session.days().into_iter().for_each(|day| check(&case.session.incident, &roster, day));
    }
}

/// A fact as nobody has stated it, and as each of its values.
fn stated<T: Choice + Value>() -> impl Iterator<Item = Fact<T>> {
    T::ALL.iter().map(|value| if value.is_unknown() { Fact::default() } else { Fact::stated(*value) })
}

#[test]
fn judging_one_blow_of_which_little_is_known_asks_for_no_memory() {
    let roster = Roster::new([StateCode::new(b"POL")]);
    let day = Day::constant(2020, 1, 1);
    for means in Means::ALL.iter().copied().filter(|means| !means.is_unknown()).map(Some).chain([None]) {
        for intent in stated::<Intent>() {
            for series in stated::<Series>() {
                for timing in stated::<Timing>() {
                    let mut incident = Incident::on(day);
                    incident.attacked = Fact::stated(vec![StateCode::new(b"POL")]);
                    incident.means = means.map_or_else(Fact::default, |means| Fact::stated(vec![means]));
                    (incident.intent, incident.series, incident.timing) = (intent.clone(), series.clone(), timing);
                    check(&incident, &roster, day);
                    let place = Place { area: Area::BalticSea, object: Object::Seabed, ..Place::default() };
                    incident.place = Fact::stated(vec![place]);
                    incident.author_kind = Fact::stated(AuthorKind::StateCovert);
                    check(&incident, &roster, day);
                }
            }
        }
    }
}

#[test]
fn the_council_asks_for_memory_for_its_lists_alone() {
    let session = &cases().iter().find(|case| case.id == "us-2001-911").expect("a shipped case").session;
    let session = Session { as_of: Day::constant(2001, 9, 12), ..session.clone() };
    let roster = Catalog::shipped().roster(session.incident.first_day);
    let threshold = law::judge(&Circumstances::of(&session.incident, &roster, session.as_of), &Standard::PRACTICE);
    let request = RequestPart::of(&session.incident, Rosters::same(&roster), session.as_of);
    let found =
        measure(|| _ = std::hint::black_box(council::convene(&session, Rosters::same(&roster), &request, &threshold)));
    // One list of positions, and one for each of those that block, wait, wait for a condition, and the warnings.
    assert!(found.count_total <= 12, "{found:?}");
}

#[test]
fn a_session_of_ones_own_is_titled_without_the_texts_of_the_cases() {
    let (words, session) = (Words::of(Language::En), Session::default());
    let found = measure(|| _ = std::hint::black_box(words.session_title(&session)));
    assert!(found.bytes_total < 1000, "{found:?}");
}

#[test]
fn the_words_of_the_window_are_those_of_the_reports_and_held_once() {
    for language in Language::ALL {
        let _ = Words::of(language);
        let found = measure(|| _ = std::hint::black_box(Words::on_screen(language)));
        assert!(found.bytes_total < 1000, "{language:?}: {found:?}");
    }
}
