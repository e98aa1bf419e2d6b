//! Every state that proceedings can come to has a headline, and every step a sentence, in both languages.

use strum::VariantArray as _;

use super::play::{DAY, Dice, begin, play};
use crate::{
    assess::assess,
    catalog::Catalog,
    council::{
        Preset, SeatAnswer, TextState, Word, ladder, paths,
        proceedings::{Ending, at_deadline},
    },
    domain::{Act, ActKind, Attribution, Deadline, Hour, ReasonOwed, RoundKind, Rung, StateCode, Step, Term, TextId},
    words::{Language, Words},
};

fn check(sentence: &str) {
    assert!(!sentence.is_empty(), "a sentence is empty");
    assert!(!sentence.contains(['{', '}', '_', '\u{fffd}']), "{sentence}");
    assert!(!sentence.contains("  "), "{sentence}");
}

#[test]
fn every_reachable_state_has_a_headline_in_both_languages_and_one_sentence_for_every_step() {
    let mut heads = std::collections::BTreeSet::new();
    for seed in 1..120 {
        let (mut session, mut dice) = (begin(), Dice::new(seed));
        for _ in 0..25 {
            if !play(&mut session, &mut dice) {
                continue;
            }
            let assessment = assess(Catalog::shipped(), &session);
            for language in [Language::En, Language::Fr] {
                let words = Words::of(language);
                let headline = words.headline(&assessment, &session);
                check(&headline);
                if language == Language::En {
                    heads.insert(headline.split_whitespace().take(3).collect::<Vec<_>>().join(" "));
                }
                session.proceedings.steps.last().into_iter().for_each(|step| check(&words.step_done(&session, step)));
                let line = words.silence_line(&assessment);
                let is_silent = assessment.council.text.as_ref().is_some_and(|text| text.until.is_some());
                assert_eq!(line.is_some(), is_silent, "{headline}");
                line.iter().for_each(|line| check(line));
                words
                    .at_deadline(&at_deadline(&assessment.roster, &assessment.council))
                    .iter()
                    .for_each(|line| check(line));
            }
        }
        let assessment = assess(Catalog::shipped(), &session);
        let (request, council) = (&assessment.request, &assessment.council);
        for words in [Language::En, Language::Fr].map(Words::of) {
            let ladder = ladder(&session, &assessment.roster, request, council);
            check(&words.ladder_highest(&ladder));
            ladder.steps.iter().for_each(|step| check(&words.ladder_line(step).0));
            check(&words.fork(&paths(&session, &assessment.roster, request, council).tree));
        }
    }
    assert!(heads.len() > 12, "random play came to few headlines: {heads:?}");
}

#[test]
fn that_the_allies_could_not_agree_has_a_headline_of_its_own() {
    let mut session = begin();
    let silence = Act::SilenceOpened {
        text: TextId::at(4).expect("Article 5"),
        version: 1,
        until: Deadline::Scenario { on: DAY, time: Hour::at(10, 0) },
    };
    let broken = Act::SilenceBroken { by: StateCode::new(b"NOR"), reason: "Needs public proof of origin".to_owned() };
    let mut head = |act: Act| {
        session.proceedings.push(Step::plain(DAY, act)).expect("steps of one day");
        Words::of(Language::En).headline(&assess(Catalog::shipped(), &session), &session)
    };
    let text = "Article 5 “On the ship”";
    assert_eq!(head(silence), format!("Silence is open on {text}, until 10:00 on 10 Feb 2003: silence is consent."));
    assert_eq!(head(broken), format!("Silence on {text} is broken by Norway: “Needs public proof of origin”."));
    assert_eq!(
        head(Act::Ended),
        "The allies could not agree. Consultation stays open to each of them, and each remains free to help."
    );
}

#[test]
fn every_name_of_the_proceedings_stands_in_both_languages() {
    let norway = StateCode::new(b"NOR");
    for words in [Language::En, Language::Fr].map(Words::of) {
        ActKind::ALL.iter().for_each(|kind| check(&words.act(*kind)));
        Rung::ALL.iter().for_each(|rung| check(&words.text_kind(*rung)));
        Word::VARIANTS.iter().for_each(|word| check(&words.ladder_word(*word)));
        SeatAnswer::VARIANTS.iter().for_each(|answer| check(&words.path_answer(*answer)));
        Preset::VARIANTS.iter().for_each(|preset| check(&words.preset(*preset)));
        ReasonOwed::VARIANTS.iter().for_each(|owed| check(&words.reason_owed(*owed)));
        RoundKind::VARIANTS.iter().for_each(|kind| check(&words.round_kind(*kind)));
        TextState::VARIANTS.iter().for_each(|state| check(&words.text_state(*state)));
        for ending in [Ending::Agreed, Ending::NotAgreed, Ending::WithoutText] {
            check(&words.ending(ending));
        }
        for term in [
            Term::AttributionReaches(Attribution::SeveralAllies),
            Term::SecurityCouncilInformed,
            Term::OthersSupport(1),
            Term::OthersSupport(3),
            Term::AllySupports(norway),
        ] {
            check(&words.stance_term(term));
        }
        check(&words.knot(&[norway, StateCode::new(b"TUR")]));
    }
}

#[test]
fn a_draft_stands_in_both_languages_and_brackets_what_will_be_argued() {
    let session = begin();
    for rung in Rung::ALL {
        let version = Words::draft(*rung, &session, &[StateCode::new(b"TUR")], "r_ad");
        check(&version.en);
        check(&version.fr);
        assert!(version.en != version.fr && version.en.contains("North Atlantic Council"), "{}", version.en);
    }
}

#[test]
fn a_lesson_without_agreement_ends_with_its_headline_in_both_languages() {
    let lessons = crate::storage::lessons();
    let lesson = lessons.iter().find(|lesson| lesson.id == "no-agreement").expect("a lesson");
    for (session, language, begins) in [
        (&lesson.en, Language::En, "The allies could not agree"),
        (&lesson.fr, Language::Fr, "Les Alliés n’ont pas pu"),
    ] {
        let headline = Words::of(language).headline(&assess(Catalog::shipped(), session), session);
        assert!(headline.starts_with(begins), "{headline}");
    }
}
