//! A language in the making: a row in `domain/language.rs` and a folder of words make it, it numbers as it should, and what it
//! lacks is said in English. Nobody is offered it.

use super::*;
use crate::words::bundle;

/// Message files by their names.
type Files = &'static [(&'static str, &'static str)];

/// The messages of a language in the making; none of one that can be chosen.
pub(in crate::words) fn in_the_making(language: Language) -> Option<Files> {
    (language == Language::De).then_some(&[
        ("days", include_str!("de/days.ftl")),
        ("doubts", include_str!("de/doubts.ftl")),
        ("pins", include_str!("de/pins.ftl")),
    ])
}

fn german() -> &'static Words {
    Words::of(Language::De)
}

#[test]
fn german_says_what_it_has_and_the_rest_in_english() {
    let ger = StateCode::new(b"DEU");
    assert_eq!(german().text(Key::PinsCompare), "Festgehaltene Stände vergleichen");
    assert_eq!(german().text(Key::ButtonCancel), Words::of(Language::En).text(Key::ButtonCancel));
    assert_eq!(
        german().message("doubt-author-is-attacked", &[("state", german().state(ger).into())]),
        "Germany ist als Urheber genannt und steht unter den Angegriffenen."
    );
    let seats = |count: usize| german().message("pins-seats", &[("count", count.into()), ("number", "2".into())]);
    assert_eq!([seats(1), seats(2)], ["die Haltung eines Sitzes", "die Haltungen von 2 Sitzen"]);
}

#[test]
fn german_writes_numbers_as_its_row_says() {
    assert_eq!(german().number(1_234_567), "1.234.567");
    let english = Words::of(Language::En).percent(12_345);
    assert_eq!(german().percent(12_345), english.replace('.', ","));
}

#[test]
fn a_language_in_the_making_is_offered_to_nobody_and_told_a_text_of_the_tables_in_the_first() {
    assert_eq!(Language::IN_THE_MAKING, [Language::De]);
    assert!(!Language::ALL.contains(&Language::De));
    assert_eq!(LanguageChoice::from(Language::De), LanguageChoice::System);
    let ally = &Catalog::shipped().allies[0];
    assert_eq!(ally.name.of(Language::De), ally.name.of(Language::En));
}

#[test]
fn every_message_of_a_language_in_the_making_is_one_of_english_with_no_other_argument() {
    let arguments = |text: &str| -> BTreeSet<String> {
        let of_message = text.split("{ $").skip(1);
        of_message.filter_map(|rest| rest.split([' ', '}']).next().map(str::to_owned)).collect()
    };
    for (name, text) in bundle::messages(Language::De) {
        let english = bundle::messages(Language::En).iter().find(|(own, _)| own == name).expect("a file of English").1;
        for id in text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id) {
            assert!(Words::of(Language::En).has(id), "{name}: {id}");
        }
        assert!(arguments(text).is_subset(&arguments(english)), "{name}");
    }
}
