//! The shipped cases say the same in both languages, and judge the same.

use std::collections::{BTreeMap, BTreeSet};

use super::{both, check_french};
use crate::{
    assess::assess,
    catalog::Catalog,
    domain::*,
    storage::{
        library::{self, Case},
        workshops,
    },
    words::{Language, Words, bundle, phrases},
};

/// Texts that are names, the same in both languages.
const NAMES: [&str; 1] = ["Al-Qaida"];

fn english(case: &Case) -> Session {
    case.session.clone()
}

fn french(case: &Case) -> Session {
    Words::of(Language::Fr).told(english(case))
}

/// Every text of a session, in order; the empty ones too, so that two tellings can be laid side by side.
fn texts(mut session: Session) -> Vec<String> {
    let mut texts = Vec::new();
    session.visit_texts(&mut |text| texts.push(text.clone()));
    texts
}

/// The days, the case and the codes of a session: what is left when every text is gone.
fn without_texts(mut session: Session) -> Session {
    session.visit_texts(&mut String::clear);
    session
}

/// The figures of a text, in order of size; 6,000 and 6 000 are one figure.
fn figures(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |idx: usize| letters.get(idx).is_some_and(char::is_ascii_digit);
    let mut figures = vec![String::new()];
    for (idx, letter) in letters.iter().enumerate() {
        let holds_thousands = matches!(letter, ',' | '\u{202f}') && idx > 0 && is_digit(idx - 1) && is_digit(idx + 1);
        match figures.last_mut() {
            Some(figure) if letter.is_ascii_digit() => figure.push(*letter),
            Some(figure) if !figure.is_empty() && !holds_thousands => figures.push(String::new()),
            _ => {}
        }
    }
    figures.retain(|figure| !figure.is_empty());
    figures.sort();
    figures
}

/// The years that stand in brackets behind the number of a resolution in French and not in English.
fn without_years_of_resolutions(text: &str) -> String {
    let mut parts = text.split(" (");
    let mut left = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let year = part.get(..4).filter(|year| year.chars().all(|c| c.is_ascii_digit()));
        let names_resolution = left.rsplit(' ').nth(1).is_some_and(|word| {
            matches!(word, "résolution" | "résolutions" | "et") && left.ends_with(|c: char| c.is_ascii_digit())
        });
        match (year, part.strip_prefix(year.unwrap_or_default()).and_then(|rest| rest.strip_prefix(')'))) {
            (Some(_), Some(rest)) if names_resolution => left.push_str(rest),
            _ => left.push_str(&format!(" ({part}")),
        }
    }
    left
}

#[test]
fn every_text_of_every_shipped_case_is_told_in_french() {
    assert!(!library::cases().is_empty());
    for case in library::cases() {
        for (english, french) in texts(english(case)).into_iter().zip(texts(french(case))) {
            let is_name = english.is_empty() || NAMES.contains(&english.as_str());
            let is_title = english == case.session.title;
            assert!(is_name || is_title || english != french, "{}: no French for `{english}`", case.id);
            check_french(&french);
        }
    }
}

#[test]
fn every_case_has_its_french_and_no_phrase_of_it_is_unused_or_stands_twice() {
    let told: BTreeMap<&str, &str> = bundle::cases(Language::Fr).iter().copied().collect();
    let shipped: BTreeSet<&str> = library::cases().iter().map(|case| case.id).collect();
    assert_eq!(told.keys().copied().collect::<BTreeSet<_>>(), shipped, "the files in assets/words/fr/cases");
    for case in library::cases() {
        let said: BTreeSet<String> = texts(english(case)).into_iter().collect();
        let pairs = phrases::read(told[case.id]).expect("the file parses");
        for (english, french) in &pairs {
            assert!(said.contains(english), "{} does not say: {english}", case.id);
            assert!(!french.is_empty(), "{}: {english}", case.id);
        }
        let once: BTreeSet<&String> = pairs.iter().map(|(english, _)| english).collect();
        let back: BTreeSet<&String> = pairs.iter().map(|(_, french)| french).collect();
        assert_eq!((once.len(), back.len()), (pairs.len(), pairs.len()), "{} has a phrase twice", case.id);
        for title in [&case.session.title, &case.session.decision_point] {
            assert!(once.contains(title), "{} has no French for `{title}`", case.id);
        }
    }
}

#[test]
fn every_text_of_every_shipped_workshop_is_told_in_french_and_back_and_no_phrase_of_it_is_unused() {
    let [english, french] = both();
    let mut unused: BTreeSet<(String, String)> = BTreeSet::new();
    for (case, text) in bundle::workshops(Language::Fr) {
        let pairs = phrases::read(text).expect("the file parses");
        unused.extend(pairs.into_iter().map(|(text, _)| ((*case).to_owned(), text)));
    }
    for workshop in workshops::workshops() {
        let case = workshop.session.case.clone();
        let told = french.told(workshop.session.clone());
        assert_eq!(english.told(told.clone()), workshop.session, "{}", workshop.id);
        assert_eq!(without_texts(told.clone()), without_texts(workshop.session.clone()), "{}", workshop.id);
        let about = [workshop.about.clone()].into_iter().chain(texts(workshop.session.clone()));
        let about_told = [french.text_of_case(&case, &workshop.about)].into_iter().chain(texts(told));
        for (english, french) in about.zip(about_told) {
            let is_same = english.is_empty() || NAMES.contains(&english.as_str());
            assert!(is_same || english != french, "{}: no French for `{english}`", workshop.id);
            check_french(&french);
            assert_eq!(figures(&english), figures(&without_years_of_resolutions(&french)), "{english}\n{french}");
            unused.remove(&(case.clone(), english));
        }
    }
    assert_eq!(unused, BTreeSet::new(), "no workshop says it");
}

#[test]
fn french_has_its_spaces_round_its_marks_and_no_english_quotation_marks() {
    for case in library::cases() {
        for text in texts(french(case)) {
            assert!(!text.contains(['"', '“', '”']), "{text}");
            // Titles of articles and papers keep the marks of their own language.
            let mut own = true;
            let mut before = ' ';
            for letter in text.chars() {
                let space = match letter {
                    ':' if own => Some('\u{a0}'),
                    ';' | '?' | '%' if own => Some('\u{202f}'),
                    '»' => Some('\u{a0}'),
                    _ => None,
                };
                assert!(space.is_none_or(|space| space == before), "{}: before {letter}: {text}", case.id);
                own = match letter {
                    '«' => false,
                    '»' => true,
                    _ => own,
                };
                before = letter;
            }
            assert_eq!(text.matches('«').count(), text.matches("«\u{a0}").count(), "{text}");
            assert_eq!(text.matches('»').count(), text.matches("\u{a0}»").count(), "{text}");
            assert_eq!(text.matches('«').count(), text.matches('»').count(), "{text}");
        }
    }
}

#[test]
fn figures_and_doubts_carry_over() {
    for case in library::cases() {
        for (english, french) in texts(english(case)).into_iter().zip(texts(french(case))) {
            assert_eq!(figures(&english), figures(&without_years_of_resolutions(&french)), "{english}\n{french}");
            let doubt = ["general knowledge, unconfirmed", "connaissances générales, non confirmé"];
            let [stated, told] = [(&english, doubt[0]), (&french, doubt[1])]
                .map(|(text, doubt)| text.to_lowercase().matches(doubt).count());
            assert_eq!(stated, told, "{english}\n{french}");
        }
    }
}

#[test]
fn a_case_told_in_another_language_is_judged_the_same_on_every_day() {
    let catalog = Catalog::shipped();
    for case in library::cases() {
        let (english, french) = (english(case), french(case));
        for day in english.days() {
            let [one, other] = [&english, &french].map(|session| {
                let session = Session { as_of: day, ..session.clone() };
                let mut assessment = assess(catalog, &session);
                // The name of the measure is carried for display alone.
                assert_eq!(assessment.request.measure, session.incident.measure.read(day).cloned().unwrap_or_default());
                assessment.request.measure.clear();
                format!("{assessment:?}")
            });
            assert_eq!(one, other, "{} on {day}", case.id);
        }
    }
}

#[test]
fn telling_changes_texts_and_nothing_that_a_rule_reads() {
    for case in library::cases() {
        let (english, french) = (english(case), french(case));
        assert_eq!(without_texts(english.clone()), without_texts(french.clone()), "{}", case.id);
        let brought_by = |session: &Session| -> Vec<Vec<String>> {
            session.incident.brought_by.values().iter().map(|dated| dated.value.clone()).collect()
        };
        assert_eq!(brought_by(&english), brought_by(&french), "{}", case.id);
        for (stated, told) in english.incident.author.values().iter().zip(french.incident.author.values()) {
            let code = |text: &str| text.parse::<StateCode>().ok();
            assert_eq!(code(&stated.value), code(&told.value), "{}", case.id);
            assert!(code(&stated.value).is_none() || stated.value == told.value, "{}", case.id);
        }
    }
}

#[test]
fn a_case_can_be_told_back_and_forth() {
    let [english, french] = both();
    for case in library::cases() {
        let told = french.told(case.session.clone());
        assert_eq!(french.told(told.clone()), told, "{}", case.id);
        assert_eq!(english.told(told), case.session, "{}", case.id);
    }
}

#[test]
fn what_the_user_wrote_is_told_as_it_was_written() {
    let french = Words::of(Language::Fr);
    let mut session = library::case("fr-2015-paris").expect("a shipped case").session.clone();
    session.title = "My exercise".to_owned();
    session.notes = "Ask the second group about Article 42(7).".into();
    session.summary.push_str(" Seen from the room.");
    let told = french.told(session.clone());
    assert_eq!((&told.title, &told.notes, &told.summary), (&session.title, &session.notes, &session.summary));
    assert_ne!(told.sources, session.sources);
    // The same words in a session of the user's own are the user's.
    session.case.clear();
    assert_eq!(french.told(session.clone()), session);
    assert_eq!(french.text_of_case("", "Investigation open"), "Investigation open");
}

#[test]
fn on_screen_a_text_of_a_case_has_spaces_that_never_break() {
    let case = library::case("gb-2005-london").expect("a shipped case");
    let source = &case.session.record[0].source;
    let text = Words::on_screen(Language::Fr).text_of_case(case.id, source);
    assert!(text.contains("\u{a0}: solidarité\u{a0};") && !text.contains('\u{202f}'), "{text}");
    let told = Words::of(Language::Fr).told(case.session.clone());
    assert_eq!(Words::on_screen(Language::Fr).text_of_case(case.id, &told.record[0].source), text);
    assert_eq!(&Words::on_screen(Language::En).text_of_case(case.id, &told.record[0].source), source);
}
