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
    domain::{
        Act, ActKind, Aspect, Attribution, BeforeCouncil, Choice as _, Deadline, Edit, Fact, Hour, Procedure,
        ReasonOwed, RoundKind, Rung, Stance, StateCode, Step, Term, TextId,
    },
    words::{Language, Words},
    workbench::Workbench,
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

/// Whether a text holds something as a file writes it: a text with its version, a day, minutes, an id.
fn has_code(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |idx: usize| letters.get(idx).is_some_and(char::is_ascii_digit);
    let joins = |idx: usize, sign: char| letters[idx] == sign && idx > 0 && is_digit(idx - 1) && is_digit(idx + 1);
    text.contains('_') || text.contains(" min") && !text.contains("minute") || {
        (0..letters.len()).any(|idx| joins(idx, '.') || joins(idx, '-'))
    }
}

#[test]
fn a_step_is_told_in_words_and_in_no_code_of_a_log() {
    let seats = Catalog::shipped().roster(DAY);
    let mut dice = Dice::new(7);
    for kind in ActKind::ALL {
        for _ in 0..12 {
            let code = super::play::act(*kind, seats.states(), &mut dice, DAY).code();
            for words in [Language::En, Language::Fr].map(Words::of) {
                let said = words.coded_step(&code);
                assert!(!has_code(&said), "{code}: {said}");
                check(&said);
            }
        }
    }
}

#[test]
fn the_line_of_a_step_says_that_nothing_moves_only_where_nothing_of_the_council_is_told_otherwise() {
    let words = Words::of(Language::En);
    let nothing = words.message("moved-nothing", &[]);
    let mut moved = 0;
    for seed in 1..60 {
        let (mut session, mut dice) = (begin(), Dice::new(seed));
        let mut bench = Workbench::new(Catalog::shipped(), session.clone());
        for _ in 0..25 {
            let told = |bench: &Workbench| {
                let (assessment, session) = (bench.assessment(), bench.in_force());
                let card = words.consensus_part(assessment, session).state;
                (words.headline(assessment, session), card, words.silence_line(assessment).is_some())
            };
            let before = told(&bench);
            let day = session.as_of;
            if !play(&mut session, &mut dice) || session.as_of != day {
                bench = Workbench::new(Catalog::shipped(), session.clone());
                continue;
            }
            let steps = session.proceedings.steps.iter().skip(bench.session().proceedings.steps.len());
            let step = steps.map(|step| Step::clone(step)).next();
            let put = Edit::Proceed(Procedure::PutStances(session.stances.clone()));
            let edit = step.map_or(put, |step| Edit::Proceed(Procedure::Keep(step, session.stances.clone())));
            if !bench.execute(edit, None) {
                continue;
            }
            let line = words.change(bench.last_change().expect("a change"));
            if before != told(&bench) {
                moved += 1;
                assert!(!line.contains(&nothing), "{before:?} → {:?}: {line}", told(&bench));
            }
            let is_step = step_of(&bench);
            assert!(!is_step || !line.contains("changes in one step."), "{line}");
        }
    }
    assert!(moved > 200, "{moved}");
}

/// Whether the last change took a step of the proceedings.
fn step_of(bench: &Workbench) -> bool {
    let change = bench.last_change().expect("a change");
    change.differences.iter().any(|found| matches!(found.what, Aspect::Step(_)))
}

#[test]
fn what_is_put_is_never_not_put_and_what_is_broken_is_open_no_longer() {
    let words = Words::of(Language::En);
    let mut seen = std::collections::BTreeSet::new();
    for seed in 1..120 {
        let (mut session, mut dice) = (begin(), Dice::new(seed));
        for _ in 0..25 {
            play(&mut session, &mut dice);
            let assessment = assess(Catalog::shipped(), &session);
            let Some(text) = &assessment.council.text else { continue };
            let card = words.consensus_part(&assessment, &session).state;
            assert!(card != "Not put", "{text:?}");
            let line = words.silence_line(&assessment).unwrap_or_default();
            let is_open = line.contains("Silence is consent");
            assert_eq!(is_open, text.state == TextState::Running, "{line}");
            seen.insert(text.state);
        }
    }
    assert!(seen.len() > 3, "{seen:?}");
}

#[test]
fn without_a_silence_no_stance_breaks_one() {
    let mut session = begin();
    session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    let mut bench = Workbench::new(Catalog::shipped(), session);
    for objectors in [1, 2, 5] {
        let seats = bench.assessment().roster.states()[..objectors].to_vec();
        bench.execute(Edit::SetStance(seats.clone(), Stance::Objects), None);
        for reason in ["", "Too early"] {
            bench.execute(Edit::SetReason(seats[0], reason.to_owned()), None);
            let head = Words::of(Language::En).headline(bench.assessment(), bench.session());
            assert!(!head.to_lowercase().contains("silence"), "{head}");
            let head = Words::of(Language::Fr).headline(bench.assessment(), bench.session());
            assert!(!head.contains("tacite"), "{head}");
        }
    }
}

#[test]
fn an_article_of_the_treaty_keeps_its_capital_inside_an_english_sentence() {
    for seed in 1..40 {
        let (mut session, mut dice) = (begin(), Dice::new(seed));
        for _ in 0..25 {
            play(&mut session, &mut dice);
        }
        let assessment = assess(Catalog::shipped(), &session);
        let (request, council) = (&assessment.request, &assessment.council);
        let words = Words::of(Language::En);
        let (ladder, paths) = (
            ladder(&session, &assessment.roster, request, council),
            paths(&session, &assessment.roster, request, council),
        );
        let mut said = vec![words.ladder_highest(&ladder), words.paths_line(&paths, &assessment)];
        said.extend(Rung::ALL.iter().map(|rung| words.said_to(Stance::Supports, Some(*rung))));
        said.extend(BeforeCouncil::ALL.iter().map(|matter| words.lowered(&words.choice(*matter))));
        said.extend(session.proceedings.steps.iter().map(|step| words.step_done(&session, step)));
        for said in said {
            assert!(!said.contains("article 4") && !said.contains("article 5"), "{said}");
        }
    }
}
