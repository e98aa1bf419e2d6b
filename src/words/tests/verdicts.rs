//! The headline, the parts and the steps in every state.

use super::{DAY, FRA, NLD, USA, both, check};
use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::{Outcome, Warning},
    domain::*,
    law::{Element, Status},
    response::{Enabling, PledgeState, UsdThousands},
    words::{Language, Words},
    workbench::{Command, Earlier, Gesture, Replacement, Workbench},
};

const LATER: Day = Day::constant(2015, 11, 16);

/// The incident of a threshold.
fn incident(status: Status, ally: StateCode) -> Incident {
    let mut incident = Incident::on(DAY);
    incident.attacked = Fact::stated(vec![ally]);
    incident.means = Fact::stated(vec![Means::Strike]);
    incident.harm = Fact::stated(Harm::MassDead);
    incident.intent = Fact::stated(Intent::DeliberateAlly);
    incident.attribution = Fact::stated(Attribution::SeveralAllies);
    incident.direction = Fact::stated(match status {
        Status::Eligible | Status::NotEligible => Direction::Established,
        Status::Arguable => Direction::Probable,
        Status::Indeterminate => Direction::Unknown,
    });
    let area = if status == Status::NotEligible { Area::ThirdState } else { Area::PartyEurope };
    let place = Place { name: "Lille".to_owned(), object: Object::Territory, area, ..Place::default() };
    incident.place = Fact::stated(vec![place]);
    incident
}

fn session(status: Status, ally: StateCode, before: BeforeCouncil, request: Request) -> Session {
    let mut session = Session { as_of: DAY, incident: incident(status, ally), ..Session::default() };
    session.incident.before_council = Fact::stated(before);
    session.incident.put_request(RequestLine {
        ally,
        from: Day::BEGINNING,
        value: request,
        confidence: Confidence::AsStated,
        note: String::new(),
    });
    session
}

fn with_stances(mut session: Session, others: Stance, exceptions: &[StanceLine]) -> Session {
    for state in Catalog::shipped().roster(DAY).states() {
        session.put_stance(StanceLine::plain(*state, Day::BEGINNING, others));
    }
    exceptions.iter().for_each(|line| session.put_stance(line.clone()));
    session
}

fn line(seat: &[u8; 3], stance: Stance) -> StanceLine {
    StanceLine::plain(StateCode::new(seat), Day::BEGINNING, stance)
}

/// Councils of every kind.
fn councils(session: &Session) -> Vec<Session> {
    let condition = |text: &str| StanceLine {
        condition: Condition::Open,
        condition_text: text.to_owned(),
        ..line(b"GRC", Stance::Reservation)
    };
    let objection = StanceLine { reason: "Too early.".to_owned(), ..line(b"DEU", Stance::Objects) };
    let exceptions: [&[StanceLine]; 6] = [
        &[],
        &[line(b"ESP", Stance::Undecided), line(b"NLD", Stance::Undecided)],
        &[condition("")],
        &[condition("the ports stay open"), line(b"ITA", Stance::Reservation)],
        &[objection],
        &[line(b"DEU", Stance::Objects), line(b"BEL", Stance::Objects), line(b"FRA", Stance::Objects)],
    ];
    let mut sessions: Vec<Session> = exceptions
        .into_iter()
        .map(|exceptions| with_stances(session.clone(), Stance::DoesNotObject, exceptions))
        .collect();
    sessions.push(session.clone());
    sessions
}

/// Every threshold, matter, request and kind of Council, for allies with easy and hard names.
fn every_state(mut check: impl FnMut(&Session, &Assessment)) {
    for status in Status::ALL {
        for ally in [FRA, NLD, USA] {
            for before in BeforeCouncil::ALL {
                for request in Request::ALL {
                    for session in councils(&session(status, ally, *before, *request)) {
                        let assessment = assess(Catalog::shipped(), &session);
                        assert_eq!(assessment.threshold.status, status);
                        check(&session, &assessment);
                    }
                }
            }
        }
    }
}

#[test]
fn every_verdict_is_said_in_words() {
    every_state(|session, assessment| {
        for words in both() {
            let headline = words.headline(assessment, session);
            check(words, &headline);
            assert!(headline.ends_with(['.', '»']), "{headline}");
            for word in ["vote", "trigger", "majorit", "déclench"] {
                assert!(!headline.to_lowercase().contains(word), "{headline}");
            }
            let parts = [
                words.threshold_part(assessment),
                words.request_part(assessment),
                words.request_part_of(assessment, session),
                words.consensus_part(assessment, session),
                words.response_part(assessment),
            ];
            for part in parts {
                check(words, &part.state);
                check(words, &part.line);
            }
            for warning in &assessment.council.warnings {
                check(words, &words.warning(*warning, session, assessment));
            }
        }
    });
}

#[test]
fn every_warning_has_a_sentence() {
    let session = Session::blank("", DAY);
    let assessment = assess(Catalog::shipped(), &session);
    let warnings = [
        Warning::ConsensusAgainstOrigin,
        Warning::AgreedWithoutImmediacy,
        Warning::IntraAlliance,
        Warning::AttackedAllyObjects,
        Warning::BeforeCouncilUnknown,
        Warning::RequestUnknown,
    ];
    for words in both() {
        for warning in warnings.into_iter().chain(Element::ALL.map(Warning::ConsensusOnNotEligible)) {
            check(words, &words.warning(warning, &session, &assessment));
        }
    }
}

#[track_caller]
fn check_headline(session: &Session, english: &str, french: &str) {
    let assessment = assess(Catalog::shipped(), session);
    assert_eq!(Words::of(Language::En).headline(&assessment, session), english);
    assert_eq!(Words::of(Language::Fr).headline(&assessment, session).replace(['\u{a0}', '\u{202f}'], " "), french);
}

#[test]
fn headlines_say_what_the_design_says() {
    use {BeforeCouncil as B, Request as R};
    let passes = |session: Session| with_stances(session, Stance::DoesNotObject, &[]);
    check_headline(&Session::blank("", DAY), "Describe what happened.", "Décrivez ce qui s’est passé.");
    check_headline(
        &session(Status::Arguable, FRA, B::Nothing, R::None),
        "The conditions are arguably met. France has not asked for assistance.",
        "On peut soutenir que les conditions sont réunies. La France n’a pas demandé d’assistance.",
    );
    check_headline(
        &session(Status::Arguable, USA, B::Nothing, R::None),
        "The conditions are arguably met. The United States has not asked for assistance.",
        "On peut soutenir que les conditions sont réunies. Les États-Unis n’ont pas demandé d’assistance.",
    );
    check_headline(
        &session(Status::Eligible, FRA, B::Nothing, R::None),
        "The conditions are met. No request has been made.",
        "Les conditions sont réunies. Aucune demande n’a été présentée.",
    );
    check_headline(
        &session(Status::Eligible, FRA, B::Article5, R::Asks),
        "Requested. 28 allies have not spoken yet. The conditions are met.",
        "Demande présentée. 28 Alliés ne se sont pas encore exprimés. Les conditions sont réunies.",
    );
    check_headline(
        &passes(session(Status::NotEligible, FRA, B::Article5, R::Asks)),
        "The Council agrees, though on this reading the conditions are not met.",
        "Le Conseil en convient, bien que, selon cette lecture, les conditions ne soient pas réunies.",
    );
    check_headline(
        &passes(session(Status::Eligible, FRA, B::Article5, R::Declines)),
        "France does not consent. There is no collective defence without the ally attacked. The conditions are met.",
        "La France n’y consent pas. Sans l’Allié attaqué, pas de défense collective. Les conditions sont réunies.",
    );
    check_headline(
        &councils(&session(Status::Eligible, FRA, B::Article5, R::Asks))[4],
        "Germany objects: “Too early”. The conditions are met.",
        "L’Allemagne s’oppose : « Too early ». Les conditions sont réunies.",
    );
    check_headline(
        &councils(&session(Status::Eligible, FRA, B::Article5, R::Asks))[3],
        "Agreed if the reservation of Greece is satisfied (“the ports stay open”). The conditions are met.",
        "Accord si la réserve posée par la Grèce est satisfaite (« the ports stay open »). Les conditions sont réunies.",
    );
}

#[test]
fn a_headline_claims_no_more_than_the_record_does() {
    let mut agreed = session(Status::Arguable, FRA, BeforeCouncil::LesserMeasure, Request::None);
    agreed.incident.measure = Fact::stated("patrols".to_owned());
    agreed = with_stances(agreed, Stance::DoesNotObject, &[]);
    let (plain, clair) = (
        "The Council agrees on patrols, short of Article 5.",
        "Le Conseil convient d’une mesure en deçà de l’article 5 : patrols.",
    );
    check_headline(&agreed, plain, clair);
    let read_as = |confidence| {
        let mut session = agreed.clone();
        let value = BeforeCouncil::LesserMeasure;
        session.incident.before_council = Fact::default();
        session.incident.before_council.put(Dated { from: Day::BEGINNING, value, confidence, note: String::new() });
        session
    };
    check_headline(
        &read_as(Confidence::Likely),
        &format!("{plain} Confidence in the record of this: likely."),
        &format!("{clair} Confiance dans ce qui est consigné : probable."),
    );
    // What is less than likely is read as unknown: then nothing is claimed of the Council.
    let unlikely = assess(Catalog::shipped(), &read_as(Confidence::EvenChance));
    assert_eq!(unlikely.council.outcome, Outcome::NotRaised);
}

#[test]
fn an_agreement_on_what_is_not_known_says_so() {
    let agreed = |change: fn(&mut Incident)| {
        let mut session = session(Status::Eligible, FRA, BeforeCouncil::Article5, Request::Asks);
        change(&mut session.incident);
        with_stances(session, Stance::DoesNotObject, &[])
    };
    let no_area = |incident: &mut Incident| {
        incident.place = Fact::stated(vec![Place { object: Object::Territory, ..Place::default() }]);
    };
    check_headline(
        &agreed(no_area),
        "The Council agrees, though whether the conditions are met is not yet known.",
        "Le Conseil en convient, bien qu’on ne sache pas encore si les conditions sont réunies.",
    );
    let provisional = "The Council agrees, provided the attack is shown to have been directed from abroad.";
    let provisoire =
        "Le Conseil en convient, sous réserve qu’il soit établi que l’attaque a été dirigée depuis l’étranger.";
    // The proviso says already what is not known of the origin.
    check_headline(&agreed(|incident| incident.direction = Fact::stated(Direction::Unknown)), provisional, provisoire);
    check_headline(
        &agreed(|incident| {
            incident.direction = Fact::stated(Direction::Probable);
            incident.place = Fact::stated(vec![Place { object: Object::Territory, ..Place::default() }]);
        }),
        &format!("{provisional} Whether the conditions are met is not yet known."),
        &format!("{provisoire} On ne sait pas encore si les conditions sont réunies."),
    );
}

#[test]
fn a_seat_says_how_its_condition_stands() {
    let open = &councils(&session(Status::Eligible, FRA, BeforeCouncil::Article5, Request::Asks))[3];
    let [greece, italy, spain] = [b"GRC", b"ITA", b"ESP"].map(StateCode::new);
    let [english, french] = both();
    assert_eq!(english.seat_with_condition(greece, open), "Greece (condition open: “the ports stay open”)");
    assert_eq!(
        french.seat_with_condition(greece, open).replace(['\u{a0}', '\u{202f}'], " "),
        "Grèce (condition en suspens : « the ports stay open »)"
    );
    assert_eq!(english.seat_with_condition(italy, open), "Italy");
    assert_eq!(english.seat_with_condition(spain, open), "Spain");
    let mut met = open.clone();
    met.put_stance(StanceLine { condition: Condition::Met, ..line(b"GRC", Stance::Reservation) });
    assert_eq!(english.seat_with_condition(greece, &met), "Greece (condition met)");
}

fn put(from: Day, value: FactValue) -> Edit {
    Edit::PutFact(Dated { from, value, confidence: Confidence::AsStated, note: String::new() })
}

/// What a step by some edits is called, done to a session in which nothing is known.
fn step(language: Language, edits: &[Edit]) -> String {
    let mut workbench = Workbench::new(Catalog::shipped(), Session::blank("", DAY));
    assert!(workbench.execute(edits.to_vec(), None));
    Words::of(language).step(workbench.last_change().unwrap())
}

#[test]
fn a_step_of_two_changes_names_both_and_one_of_more_counts_them() {
    let fact = |value| put(Day::BEGINNING, value);
    let (harm, damage) = (fact(FactValue::Harm(Harm::FewDead)), fact(FactValue::Damage(Damage::Serious)));
    let two = step(Language::En, &[harm.clone(), damage.clone()]);
    assert_eq!(two, "[F8] People harmed: nothing stated → few dead; [F9] Damage: nothing stated → serious damage");
    assert!(step(Language::Fr, &[harm.clone(), damage.clone()]).contains("dégâts sérieux"));
    let third = fact(FactValue::Direction(Direction::Probable));
    assert_eq!(step(Language::En, &[harm, damage, third]), "3 changes in one step");
}

#[test]
fn seats_that_go_to_one_stance_are_told_in_one_breath() {
    let supports = |seats: &[StateCode]| Edit::SetStance(seats.to_vec(), Stance::Supports);
    assert_eq!(step(Language::En, &[supports(&[FRA, NLD])]), "France, Netherlands: undecided → supports");
    assert_eq!(step(Language::En, &[supports(&[FRA, NLD, USA])]), "3 seats: undecided → supports");
    let apart = [Edit::SetStance(vec![FRA], Stance::Objects), supports(&[FRA, NLD])];
    assert_eq!(step(Language::En, &apart), "France, Netherlands: undecided → supports");
    // Whoever says the same in a later round has moved nowhere.
    let again = |language| Words::of(language).difference(Aspect::Stance(FRA), Day::BEGINNING, "supports", "supports");
    assert_eq!(again(Language::En), "France: supports, as before");
    assert_eq!(again(Language::Fr), "France\u{a0}: soutient, comme avant");
}

#[test]
fn how_sure_a_fact_is_stands_beside_its_value_and_a_text_is_named_and_not_told() {
    let value = FactValue::Harm(Harm::FewDead);
    let likely = Dated { from: Day::BEGINNING, value, confidence: Confidence::Likely, note: "x".to_owned() };
    let told = step(Language::En, &[Edit::PutFact(likely)]);
    assert_eq!(told, "[F8] People harmed: nothing stated → few dead (likely)");
    assert_eq!(step(Language::En, &[Edit::SetNotes("What we really think".to_owned())]), "Notes: reworded");
}

#[test]
fn a_gesture_that_comes_back_to_where_it_began_says_so() {
    let mut workbench = Workbench::new(Catalog::shipped(), Session::blank("", DAY));
    let typing = || Some(Gesture::Typing("title".to_owned()));
    workbench.execute(Edit::Rename("A".to_owned()), typing());
    workbench.execute(Edit::Rename(String::new()), typing());
    assert_eq!(Words::of(Language::En).step(workbench.last_change().unwrap()), "As it was before");
}

#[test]
fn a_change_says_what_was_done_and_what_moved() {
    let mut start = session(Status::Arguable, FRA, BeforeCouncil::Article5, Request::Asks);
    start.as_of = LATER;
    let mut workbench = Workbench::new(Catalog::shipped(), start);
    let value = FactValue::Direction(Direction::Established);
    workbench.execute(put(LATER, value), None);
    let change = workbench.last_change().unwrap();
    let english = Words::of(Language::En);
    assert_eq!(
        english.change(change),
        "[F19] Direction from abroad: probable → established. Threshold: arguably met → met."
    );
    workbench.undo();
    assert_eq!(
        english.change(workbench.last_change().unwrap()),
        "Undone: [F19] Direction from abroad: established → probable. Threshold: met → arguably met."
    );
    workbench.execute(Edit::SetStance(vec![NLD], Stance::Supports), None);
    assert_eq!(
        english.change(workbench.last_change().unwrap()),
        "Netherlands: undecided → supports. Consensus: waits for 28 → waits for 27. Response: 0 → 1 would give."
    );
    workbench.execute(Edit::SetNotes("Spoken to The Hague".to_owned()), None);
    assert_eq!(english.change(workbench.last_change().unwrap()), "Notes: reworded. No part of the verdict moves.");
}

#[test]
fn every_step_has_words() {
    let request =
        RequestLine { ally: FRA, from: DAY, value: Request::Asks, confidence: Confidence::Likely, note: String::new() };
    let text = || "x".to_owned();
    let mut commands: Vec<Command> = [
        Edit::Rename("Lille".to_owned()),
        Edit::SetDecisionPoint(text()),
        Edit::SetSummary(text()),
        Edit::SetNotes(text()),
        Edit::SetAsOf(LATER),
        Edit::SetFirstDay(LATER),
        Edit::SetLastDay(LATER),
        put(Day::BEGINNING, FactValue::Harm(Harm::FewDead)),
        Edit::RemoveFact(FactId::Harm, Day::BEGINNING),
        Edit::PutRequest(request),
        Edit::SetStance(vec![FRA], Stance::Supports),
        Edit::SetStance(vec![FRA, NLD, USA], Stance::Reservation),
        Edit::SetCondition(NLD, Condition::Open),
        Edit::SetConditionText(NLD, text()),
        Edit::SetReason(NLD, text()),
        Edit::PutPledge(Pledge { quantity: 2, months: 12, from: DAY, ..Pledge::plain(NLD, "r_ad") }),
        Edit::PutPledge(Pledge { quantity: 0, condition: text(), ..Pledge::plain(NLD, "r_ovf") }),
        Edit::RemovePledge(NLD, "r_ad".to_owned(), DAY),
        Edit::ApplyPackage("october_2001".to_owned(), vec![Pledge::plain(FRA, "r_ovf")]),
        Edit::PutNeed(need(Wanted::Measure("r_ad".to_owned()), 6)),
        Edit::PutNeed(need(Wanted::Kind(HelpKind::AirAndSea), 10_000)),
        Edit::RemoveNeed(FRA, Wanted::Kind(HelpKind::AirAndSea)),
        Edit::DeclareState(InventedState { code: StateCode::new(b"ARD"), name: "Arden".to_owned() }),
    ]
    .map(Command::from)
    .to_vec();
    for is_so in [true, false] {
        commands.push(Edit::SetRefusal(NLD, is_so).into());
        commands.push(Edit::SetLedBy(is_so.then_some(LedBy::Coalition)).into());
        commands.push(Edit::SetExclusion(NLD, HelpKind::LandForces, is_so).into());
    }
    commands.push(Command::GoBack(Box::new(Earlier { name: "A".to_owned(), session: Session::blank("", DAY) })));
    commands.push(Command::Replace(Box::new(Replacement { session: Session::default(), document: 2, before: 1 })));
    for words in both() {
        let mut workbench = Workbench::new(Catalog::shipped(), Session::blank("", DAY));
        for command in &commands {
            assert!(workbench.execute(command.clone(), None), "{command:?}");
            check(words, &words.step(workbench.last_change().unwrap()));
        }
    }
}

/// The status line and the log say one thing in one sentence, whatever an edit states.
#[test]
fn a_step_is_told_as_its_line_of_the_log() {
    for words in both() {
        let mut workbench = Workbench::new(Catalog::shipped(), Session::blank("", DAY));
        for edit in [
            Edit::Rename("Lille".to_owned()),
            Edit::SetAsOf(LATER),
            put(DAY, FactValue::Harm(Harm::FewDead)),
            Edit::SetStance(vec![FRA], Stance::Supports),
            Edit::PutNeed(need(Wanted::Measure("r_ad".to_owned()), 6)),
            Edit::SetReading(crate::domain::Reading::Strict),
        ] {
            assert!(workbench.execute(edit, None));
            let line = words.log_line(workbench.session().log.last().unwrap());
            // The day looked at is on screen beside it.
            let step = words.step(workbench.last_change().unwrap());
            assert!(line.starts_with(&step), "{line}: {step}");
            assert!(workbench.undo());
            let undone = words.log_line(workbench.session().log.last().unwrap());
            let done = words.done(workbench.last_change().unwrap());
            assert!(undone.starts_with(done.trim_end_matches('.')), "{undone}: {done}");
            assert!(workbench.redo());
        }
    }
}

fn need(what: Wanted, quantity: u32) -> Need {
    Need { quantity, by: LATER, ..Need::plain(FRA, what) }
}

#[test]
fn every_measure_and_package_is_told_in_both_languages() {
    let measures = &Catalog::shipped().measures;
    for words in both() {
        for measure in &measures.measures {
            let told = [words.measure(measure), words.measure_unit(measure), words.measure_definition(measure)];
            told.iter().for_each(|text| check(words, text));
        }
        measures.packages.iter().for_each(|package| check(words, &words.package(package)));
    }
    assert!(measures.measures.len() > 20);
}

#[test]
fn every_line_of_a_range_and_every_footing_of_a_pledge_has_its_words() {
    let day = Day::constant(2015, 6, 1);
    let mut session = session(Status::Eligible, FRA, BeforeCouncil::Article5, Request::Asks);
    session.incident.first_day = day;
    session.incident.author_kind = Fact::stated(AuthorKind::Organisation);
    let seats = Catalog::shipped().roster(day).states().to_vec();
    let mut told = std::collections::BTreeSet::new();
    for stance in Stance::ALL {
        for (idx, seat) in seats.iter().enumerate() {
            // Nobody objects but where all do, so that every outcome is met.
            session.put_stance(StanceLine::plain(*seat, Day::BEGINNING, stance));
            session.set_refusal(*seat, idx % 3 == 0);
            session.set_exclusion(*seat, HelpKind::LandForces, idx % 2 == 0);
            session.put_pledge(Pledge { quantity: idx as u32, ..Pledge::plain(*seat, "r_air") });
        }
        let response = assess(Catalog::shipped(), &session).response;
        for words in both() {
            for line in response.offers.values().iter().flat_map(|offer| response.explain(offer)) {
                check(words, &words.range_line(line));
                told.insert(line.id());
            }
            for value in &response.pledges {
                check(words, &words.pledge_state(value.state));
                check(words, &words.pledge_cost("r_air", value.cost));
                check(words, &words.pledge_arrival(value.arrival));
            }
        }
    }
    for id in ["stance", "capacity", "outcome", "approval", "refused", "left_out", "no_land_forces", "beyond"] {
        assert!(told.contains(id), "{id} is not told: {told:?}");
    }
    let [english, french] = both();
    Enabling::ALL.into_iter().for_each(|what| check(french, &french.enabling(what)));
    let states = [PledgeState::Common, PledgeState::Conditional, PledgeState::IfAgreed, PledgeState::National];
    let more = [PledgeState::Refused, PledgeState::Unwanted, PledgeState::NoHelp, PledgeState::NoSeat];
    for state in states.into_iter().chain(more).chain([PledgeState::Unknown]) {
        check(english, &english.pledge_state(state));
    }
    for rule in &Catalog::shipped().approvals.allies {
        for day in [Day::constant(1950, 1, 1), Day::constant(2025, 1, 1)] {
            both().iter().for_each(|words| check(words, &words.approval_rule(rule, day)));
        }
    }
    for given in &Catalog::shipped().contributions {
        both().iter().for_each(|words| check(words, &words.contribution(given)));
    }
}

#[test]
fn the_log_tells_a_pledge_by_name() {
    let [english, french] = both();
    let code = "2 r_ad 12 approved 2015-11-16 (once asked); 0 r_ovf 1 announced";
    let told = |words: &Words| words.difference(Aspect::Pledges(NLD), Day::BEGINNING, "", code);
    let expected = "air and missile defence (batteries): 2, 12 months, approved, from 16 Nov 2015 (once asked)";
    assert!(told(english).contains(expected), "{}", told(english));
    assert!(told(french).contains("défense aérienne et antimissile (batteries)\u{a0}: 2"), "{}", told(french));
    let needs = english.difference(Aspect::Needs(FRA), Day::BEGINNING, "6 r_ad 2030-06-01", "0 cyber");
    assert_eq!(needs, "France, asks for: 6 air and missile defence 2030-06-01 → cyber");
    let kinds = english.difference(Aspect::Exclusions(NLD), Day::BEGINNING, "", "air_and_sea, land_forces");
    assert_eq!(kinds, "Netherlands, left out by the reservation: nothing stated → air and sea and land forces");
}

#[test]
fn figures_are_set_by_language() {
    let [english, french] = both();
    assert_eq!(english.money(UsdThousands(12_400)), "US$ 12.4 m");
    assert_eq!(french.money(UsdThousands(12_400)), "12,4\u{202f}M$\u{202f}US");
    assert_eq!(english.percent(5_200), "0.52%");
    assert_eq!(french.percent(5_200), "0,52\u{202f}%");
    assert_eq!(french.day(Day::constant(2015, 11, 1)), "1er nov. 2015");
}
#[test]
fn an_open_verdict_names_its_facts_even_where_none_is_missing() {
    let mut open = session(Status::Arguable, FRA, BeforeCouncil::Nothing, Request::None);
    open.incident.direction = Fact::stated(Direction::None);
    open.incident.attribution = Fact::stated(Attribution::Suspected);
    check_headline(
        &open,
        "Not enough is known yet: attribution [F18] and direction from abroad [F19].",
        "On n’en sait pas encore assez : attribution [F18] et direction depuis l’étranger [F19].",
    );
}

#[test]
fn a_contested_fact_is_named_only_where_the_threshold_turns_on_it() {
    let mut contested = session(Status::Arguable, FRA, BeforeCouncil::Nothing, Request::None);
    contested.incident.direction = Fact::stated(Direction::Contested);
    check_headline(
        &contested,
        "Contested: it depends on direction from abroad [F19].",
        "Contesté : tout dépend de la direction depuis l’étranger [F19].",
    );
    contested.incident.harm = Fact::stated(Harm::FewDead);
    check_headline(
        &contested,
        "The conditions are arguably met. France has not asked for assistance.",
        "On peut soutenir que les conditions sont réunies. La France n’a pas demandé d’assistance.",
    );
}
