//! What is said of a step, of a day and of a range: it names what moved, and never more than there is.

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::Outcome,
    domain::{BeforeCouncil, Confidence, Dated, Day, Edit, Fact, FactValue, Request, Session, Stance, StateCode},
    report::{self, Subject},
    storage::cases,
    words::{Language, Words},
    workbench::Workbench,
};

fn code(code: &str) -> StateCode {
    code.parse().expect("a code")
}

fn judged(session: &Session) -> Assessment {
    assess(Catalog::shipped(), session)
}

fn text(session: &Session, language: Language) -> String {
    let assessment = judged(session);
    let subject = Subject { file: "x", session, assessment: &assessment, catalog: Catalog::shipped() };
    report::text(subject, Words::of(language)).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn case(id: &str) -> Session {
    cases().iter().find(|case| case.id == id).expect("a case").session.clone()
}

fn put(value: FactValue, from: Day) -> Edit {
    Edit::PutFact(Dated { from, value, confidence: Confidence::AsStated, note: String::new() })
}

/// The card of the Council has a small print: what would follow if a text were put, by whom consultation was asked.
#[test]
fn whenever_the_card_of_the_council_reads_otherwise_the_change_line_says_so() {
    for language in Language::ALL {
        let words = Words::of(language);
        let card = |bench: &Workbench| words.consensus_part(bench.assessment(), bench.session());
        let nothing = match language {
            Language::En => "No part of the verdict moves",
            Language::Fr => "Aucune partie du verdict ne bouge",
        };
        let mut moved = 0;
        for case in cases() {
            for before in [BeforeCouncil::Nothing, BeforeCouncil::Article4, BeforeCouncil::LesserMeasure] {
                let mut bench = Workbench::new(Catalog::shipped(), case.session.clone());
                let day = bench.session().as_of;
                let seats: Vec<StateCode> = bench.assessment().roster.states().iter().copied().take(3).collect();
                let of_seats = seats.iter().flat_map(|seat| Stance::ALL.map(|stance| (*seat, stance)));
                let steps = [put(FactValue::BeforeCouncil(before), day)]
                    .into_iter()
                    .chain(of_seats.map(|(seat, stance)| Edit::SetStance(vec![seat], stance)))
                    .chain(seats.iter().map(|seat| put(FactValue::Article4By(vec![*seat]), day)));
                for step in steps.collect::<Vec<_>>() {
                    let was = card(&bench);
                    if !bench.execute(step, None) || card(&bench) == was {
                        continue;
                    }
                    moved += 1;
                    let line = words.change(bench.last_change().expect("a change"));
                    assert!(!line.contains(nothing), "{}: {was:?} to {:?}: {line}", case.id, card(&bench));
                }
            }
        }
        assert!(moved > 400, "{moved}");
    }
}

#[test]
fn until_a_text_is_put_every_stance_is_told_as_what_would_be() {
    let mut session = case("fr-2015-paris");
    let seats = judged(&session).roster.states().to_vec();
    for (idx, seat) in seats.iter().enumerate() {
        let mut bench = Workbench::new(Catalog::shipped(), session);
        bench.execute(Edit::SetStance(vec![*seat], Stance::ALL[idx % 5]), None);
        session = bench.session().clone();
    }
    let would =
        ["Would support · ", "Would not object · ", "Would let it pass with a reservation · ", "Would object · "];
    let plain = ["Supports · ", "Does not object · ", "Reservation · ", "Objects · "];
    for before in [
        BeforeCouncil::Unknown,
        BeforeCouncil::Nothing,
        BeforeCouncil::Meeting,
        BeforeCouncil::Article4,
        BeforeCouncil::LesserMeasure,
        BeforeCouncil::Article5,
    ] {
        session.incident.before_council = Fact::stated(before);
        // Nobody asked, so Article 5 is not under silence either.
        let is_put = before == BeforeCouncil::LesserMeasure;
        assert_eq!(judged(&session).council.outcome.reads_stances(), is_put, "{before:?}");
        let told = text(&session, Language::En);
        let (said, unsaid) = if is_put { (plain, would) } else { (would, plain) };
        assert!(said.iter().all(|stance| told.contains(stance)), "{before:?}: {told}");
        assert!(!unsaid.iter().any(|stance| told.contains(stance)), "{before:?}: {told}");
    }
}

#[test]
fn the_headline_says_that_consultation_was_asked_for_and_that_it_is_held() {
    let headline = |session: &Session, language| Words::of(language).headline(&judged(session), session);
    let mut session = case("fr-2015-paris");
    session.incident.article_4_by = Fact::stated(vec![code("LTU"), code("POL")]);
    session.incident.before_council = Fact::stated(BeforeCouncil::Nothing);
    let asked = headline(&session, Language::En);
    assert!(asked.starts_with("Lithuania and Poland have asked for consultation under Article 4. "), "{asked}");
    assert!(!asked.contains("asked for assistance"), "{asked}");
    // What is too thin for a verdict hides no request.
    let mut thin = session.clone();
    thin.incident.direction = Fact::default();
    thin.incident.attribution = Fact::default();
    let said = headline(&thin, Language::En);
    assert!(said.contains("have asked for consultation under Article 4. Not enough is known"), "{said}");
    session.incident.before_council = Fact::stated(BeforeCouncil::Article4);
    let held = headline(&session, Language::En);
    assert!(held.contains("asked for consultation under Article 4, and the allies consult."), "{held}");
    let held = headline(&session, Language::Fr);
    assert!(held.contains("et les Alliés se consultent"), "{held}");
    session.incident.article_4_by = Fact::default();
    assert!(headline(&session, Language::En).starts_with("The allies consult under Article 4."));
    // An ally attacked that asks for Article 5 is the news.
    session.incident.article_4_by = Fact::stated(vec![code("LTU")]);
    session.incident.before_council = Fact::stated(BeforeCouncil::Nothing);
    session.incident.request.iter_mut().for_each(|line| line.value = Request::Asks);
    let said = headline(&session, Language::En);
    assert!(said.contains("France has asked for assistance"), "{said}");
}

#[test]
fn one_day_is_told_once_and_two_days_are_told_apart() {
    let days: [(&str, &[&str]); 2] = [
        ("2030-05-01", &["Threshold by what was known on 1 May 2030: not enough known."]),
        ("2030-05-03", &["by what was known on 1 May 2030", "By what is known on 3 May 2030"]),
    ];
    for (last, said) in days {
        let mut session = Session::blank("x", "2030-05-01".parse().expect("a day"));
        session.incident.attacked = Fact::stated(vec![code("ITA")]);
        session.incident.dead.put(Dated { from: last.parse().expect("a day"), ..Dated::default() });
        let told = text(&session, Language::En);
        assert!(said.iter().all(|part| told.contains(part)), "{told}");
        assert_eq!(told.contains("By what is known"), said.len() == 2, "{told}");
    }
}

#[test]
fn a_range_between_two_ends_that_read_alike_is_one_word() {
    for language in Language::ALL {
        let words = Words::of(language);
        let same = words.span("enabling help".to_owned(), "enabling help".to_owned());
        assert_eq!(same, "enabling help");
        assert_ne!(words.span("one".to_owned(), "two".to_owned()), "one");
        let small = words.effort(casus::response::UsdThousands(12));
        for case in cases() {
            let mut session = case.session.clone();
            // Only what money does not measure.
            session.incident.before_council = Fact::stated(BeforeCouncil::LesserMeasure);
            session.incident.measure = Fact::stated("r_int".to_owned());
            let told = text(&session, language);
            for joint in [" to ", " à "] {
                assert!(!told.contains(&format!("{small}{joint}{small}")), "{}: {told}", case.id);
            }
        }
    }
}

/// The rules of approval are those of texts that have a day: before it the catalogue says that it knows none.
#[test]
fn no_rule_of_approval_is_told_on_a_day_before_it_held() {
    let germany = code("DEU");
    let rule = Catalog::shipped().approvals.rule(germany).expect("a rule");
    for (case_id, is_known) in [("us-2001-911", false), ("fr-2015-paris", true)] {
        let session = case(case_id);
        let assessment = judged(&session);
        let offer = assessment.response.offers.values().iter().find(|offer| offer.ally == germany).expect("an offer");
        assert_eq!(offer.approval.expect("an approval").is_indicative, !is_known, "{case_id}");
        let told = Words::of(Language::En).approval_rule(rule, session.as_of);
        assert_eq!(told.contains("act of 2005"), is_known, "{told}");
        assert_eq!(told.contains("later day"), !is_known, "{told}");
    }
}

#[test]
fn what_allies_gave_stands_beside_what_the_model_says_they_would() {
    let session = case("tr-2012-akcakale");
    for (language, title, month) in [
        (Language::En, "What allies really gave, by the record", "Jan 2013 ·"),
        (Language::Fr, "Ce que les Alliés ont réellement apporté", "janv. 2013 ·"),
    ] {
        let told = text(&session, language);
        assert!(told.contains(title) && told.contains(month), "{told}");
        assert!(!text(&case("ee-2025-mig31"), language).contains(title));
    }
    let put = Session { as_of: "2012-12-04".parse().expect("a day"), ..session };
    assert_eq!(judged(&put).council.outcome, Outcome::MeasuresWithoutA5);
    let told = text(&put, Language::En);
    assert!(
        told.contains("US$ 4.4 m a month. [Government of the Netherlands, 2013]") && !told.contains("27 give"),
        "{told}"
    );
}
