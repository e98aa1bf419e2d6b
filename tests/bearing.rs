//! Which facts can still bear on an answer, against brute force: every value of the open facts, judged whole.
//!
//! A sample runs with the other tests; `BEARING_STATES=2000 cargo test --release --no-default-features
//! facts_bear -- --ignored` takes more, with up to three facts open.

use casus::{
    assess::assess,
    catalog::{Catalog, Level},
    domain::{
        AuthorIsAlly, AuthorKind, BeforeCouncil, Choice, Circumstances, Condition, Confidence, Damage, Dated, Day,
        DecidingBody, Fact, FactId, FactValue, Harm, Holds, Incident, LinkedIncident, Means, Object, Place, Point,
        Reading, Request, RequestLine, Roster, Session, Stance, StanceLine, StateCode, Timing,
    },
    explore::{Bears, Supposed, bearing, effect_of, single_changes},
    law::{self, Class, Element, Grade},
    storage::{cases, library},
};
use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

/// The facts that E1, E2 and E5 share out among them, all of them closed lists.
const VARIED: [FactId; 12] = [
    FactId::Means,
    FactId::Harm,
    FactId::Damage,
    FactId::FunctionLoss,
    FactId::FunctionTime,
    FactId::Intent,
    FactId::Recklessness,
    FactId::Series,
    FactId::AuthorKind,
    FactId::AuthorIsAlly,
    FactId::Attribution,
    FactId::Direction,
];

/// Those of E1 alone among them.
const OF_THE_ATTACK: &[FactId] = VARIED.split_at(8).0;

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }
}

fn dated(value: FactValue) -> Dated<FactValue> {
    Dated { from: Day::BEGINNING, value, confidence: Confidence::AsStated, note: String::new() }
}

fn state(incident: &mut Incident, value: FactValue) {
    incident.put(dated(value));
}

/// An incident with a random value for every fact but those that stay open.
fn random_session(dice: &mut Dice, most_open: usize) -> (Session, Vec<FactId>) {
    let mut session = Session::blank("", Day::constant(2015, 11, 13));
    let incident = &mut session.incident;
    let open: Vec<FactId> = (0..dice.below(most_open + 1)).map(|_| VARIED[dice.below(VARIED.len())]).collect();
    for fact in VARIED.into_iter().filter(|fact| !open.contains(fact)) {
        let values = fact.values();
        state(incident, values[dice.below(values.len())].clone());
    }
    incident.attacked = Fact::stated(vec![StateCode::new(b"FRA")]);
    incident.timing = Fact::stated(Timing::ALL[dice.below(Timing::ALL.len() - 1)]);
    let object = Object::ALL[dice.below(Object::ALL.len() - 1)];
    incident.place = Fact::stated(vec![Place { object, ..Place::default() }]);
    let author = ["", "USA", "RUS", "Al-Qaida"][dice.below(4)];
    if !author.is_empty() {
        incident.author = Fact::stated(author.to_owned());
    }
    session.reading = Reading::ALL[dice.below(Reading::ALL.len())];
    (session, open)
}

type Answers = ([Grade; 6], Level);

fn answers(session: &Session, roster: &Roster) -> Answers {
    let settings = Catalog::shipped().settings(session);
    let now = Circumstances::of(&session.incident, roster, session.as_of);
    let found = law::judge(&now, &settings.standard);
    (Element::ALL.map(|element| found.finding(element).grade), settings.levels.cap(found.class))
}

/// Whether two values of a fact lead to different answers with some values of the open ones.
fn matters(session: &Session, roster: &Roster, open: &[FactId], fact: FactId) -> bool {
    let Some((first, rest)) = open.split_first() else {
        let mut session = session.clone();
        let one = answers(&session, roster);
        return fact.values().into_iter().any(|value| {
            state(&mut session.incident, value);
            answers(&session, roster) != one
        });
    };
    if *first == fact {
        return matters(session, roster, rest, fact);
    }
    matters(session, roster, rest, fact)
        || first.values().into_iter().any(|value| {
            let mut session = session.clone();
            state(&mut session.incident, value);
            matters(&session, roster, rest, fact)
        })
}

fn check_states(states: u64, most_open: usize) {
    let mut counts = [0_usize; 2];
    for seed in 0..states {
        let (session, open) = random_session(&mut Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15)), most_open);
        let catalog = Catalog::shipped();
        let assessment = assess(catalog, &session);
        let found = bearing(&session, &assessment, &catalog.settings(&session));
        // The author is open where none is named, and whoever is named then may be a state.
        let is_named = !session.incident.author.values().is_empty();
        for fact in VARIED {
            let mut expected = matters(&session, &assessment.roster, &open, fact);
            if !is_named && !expected {
                let mut session = session.clone();
                session.incident.author = Fact::stated("RUS".to_owned());
                expected = matters(&session, &assessment.roster, &open, fact);
            }
            counts[usize::from(expected)] += 1;
            let bears = if expected { Bears::Still } else { Bears::NoLonger };
            assert_eq!(found.of(fact), bears, "{fact:?} with {open:?} open in state {seed}: {:#?}", session.incident);
        }
    }
    assert!(counts.iter().all(|count| *count as u64 > states), "both answers occur: {counts:?}");
}

#[test]
fn facts_bear_as_brute_force_finds_on_a_sample() {
    check_states(24, 2);
}

#[test]
#[ignore = "minutes"]
fn facts_bear_as_brute_force_finds() {
    let states = std::env::var("BEARING_STATES").ok().and_then(|states| states.parse().ok()).unwrap_or(500);
    check_states(states, 3);
}

/// Whether stating something else of a fact moves nothing at all, tried on the whole program.
#[track_caller]
fn check_idle(session: &Session) {
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, session);
    let settings = catalog.settings(session);
    let found = bearing(session, &assessment, &settings);
    for change in single_changes(session, &assessment, &settings.standard) {
        let fact = match &change {
            Supposed::Fact(value) => value.fact(),
            Supposed::Request(..) => FactId::Request,
            Supposed::Stance(..) | Supposed::Choice(..) | Supposed::Assumption(..) => continue,
        };
        if found.of(fact) != Bears::Still {
            let effect = effect_of(catalog, session, &assessment, &change);
            assert!(effect.is_idle(), "{}: {effect:?}", session.title);
        }
    }
}

#[test]
fn a_fact_that_no_longer_matters_moves_nothing_whatever_is_stated() {
    for case in cases() {
        for day in case.session.days() {
            check_idle(&Session { as_of: day, ..case.session.clone() });
        }
    }
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    for _ in 0..20 {
        let tree = super::properties::session().new_tree(&mut runner).expect("a session");
        check_idle(&tree.current());
    }
}

#[test]
fn what_the_program_dims_is_what_a_lawyer_would_leave_aside() {
    let found = |id: &str| {
        let session = library::case(id).expect("a shipped case").session.clone();
        let session = Session { as_of: session.last_dated_day(), ..session };
        let assessment = assess(Catalog::shipped(), &session);
        let found = bearing(&session, &assessment, &Catalog::shipped().settings(&session));
        move |fact| found.of(fact)
    };
    let york = found("us-2001-911");
    assert_eq!(york(FactId::Direction), Bears::Still);
    assert_eq!(york(FactId::Recklessness), Bears::NoLonger, "it was aimed at the ally");
    assert_eq!(
        york(FactId::FunctionLoss),
        Bears::NoLonger,
        "shooting and bombing are not weighed by what stops working"
    );
    assert_eq!(york(FactId::Dead), Bears::ForTheRecord, "no number is law");
    let poland = found("pl-2022-przewodow");
    assert_eq!(poland(FactId::Recklessness), Bears::NoLonger, "few died, and the exception asks for many");
}

#[test]
fn the_body_matters_only_while_france_can_make_a_difference() {
    let france = StateCode::new(b"FRA");
    let check = |lines: &[(&str, Stance)], expected: Bears| {
        let mut session = Session::blank("", Day::constant(1990, 6, 1));
        session.incident.attacked = Fact::stated(vec![StateCode::new(b"TUR")]);
        session.incident.before_council = Fact::stated(BeforeCouncil::LesserMeasure);
        for (seat, stance) in lines {
            let seat = seat.parse().expect("a code");
            session.put_stance(StanceLine::plain(seat, Day::BEGINNING, *stance));
        }
        let assessment = assess(Catalog::shipped(), &session);
        let found = bearing(&session, &assessment, &Catalog::shipped().settings(&session));
        assert_eq!(found.of(FactId::DecidingBody), expected, "{lines:?}");
        let change = Supposed::Fact(FactValue::DecidingBody(DecidingBody::Dpc));
        if expected == Bears::NoLonger {
            assert!(effect_of(Catalog::shipped(), &session, &assessment, &change).is_idle());
        }
        assert!(assessment.roster.contains(france));
    };
    check(&[], Bears::Still);
    check(&[("FRA", Stance::DoesNotObject)], Bears::NoLonger);
    check(&[("FRA", Stance::Objects)], Bears::Still);
    check(&[("FRA", Stance::Objects), ("GRC", Stance::Objects)], Bears::NoLonger);
}

#[test]
fn outside_its_years_no_change_names_another_body() {
    for (year, is_offered) in [(1960, false), (1966, true), (2008, true), (2009, false), (2030, false)] {
        let mut session = Session::blank("", Day::constant(year, 6, 1));
        session.incident.attacked = Fact::stated(vec![StateCode::new(b"TUR")]);
        session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
        session.incident.put_request(asks(StateCode::new(b"TUR")));
        session.incident.deciding_body = Fact::stated(DecidingBody::Dpc);
        let catalog = Catalog::shipped();
        for seat in catalog.roster(session.incident.first_day).states() {
            let stance = if seat.as_str() == "FRA" { Stance::Objects } else { Stance::DoesNotObject };
            session.put_stance(StanceLine::plain(*seat, Day::BEGINNING, stance));
        }
        let assessment = assess(catalog, &session);
        assert_eq!(assessment.council.blocking.is_empty(), is_offered, "{year}: France objects");
        let settings = catalog.settings(&session);
        let is_body = |change: &Supposed| matches!(change, Supposed::Fact(FactValue::DecidingBody(_)));
        let singles = single_changes(&session, &assessment, &settings.standard);
        assert_eq!(singles.iter().any(is_body), is_offered, "{year}: a single change");
        let tried = casus::explore::what_ifs(&session, &assessment, &settings.standard);
        assert_eq!(tried.iter().any(|found| is_body(&found.change)), is_offered, "{year}: a what-if");
        let target = casus::explore::Target::Consensus(casus::council::Outcome::Provisional);
        let target =
            if is_offered { casus::explore::Target::Consensus(casus::council::Outcome::Blocked) } else { target };
        let flips = casus::explore::flips(&session, &assessment, &settings.standard, target);
        let names_body = |flip: &casus::explore::Flip| format!("{flip:?}").contains("DecidingBody");
        assert_eq!(flips.iter().any(names_body), is_offered, "{year}: a flip");
        let bears = if is_offered { Bears::Still } else { Bears::NoLonger };
        assert_eq!(bearing(&session, &assessment, &settings).of(FactId::DecidingBody), bears, "{year}");
    }
}

#[test]
fn the_body_matters_as_brute_force_finds() {
    const STANCES: [(Stance, Condition); 6] = [
        (Stance::Undecided, Condition::None),
        (Stance::Supports, Condition::None),
        (Stance::DoesNotObject, Condition::None),
        (Stance::Reservation, Condition::Met),
        (Stance::Reservation, Condition::Open),
        (Stance::Objects, Condition::None),
    ];
    let (france, greece) = (StateCode::new(b"FRA"), StateCode::new(b"GRC"));
    let stand = |session: &mut Session, seat: StateCode, (stance, condition): (Stance, Condition)| {
        session.put_stance(StanceLine { condition, ..StanceLine::plain(seat, Day::BEGINNING, stance) });
    };
    let outcome = |session: &Session| assess(Catalog::shipped(), session).council.outcome;
    let mut counts = [0, 0];
    for before in [BeforeCouncil::LesserMeasure, BeforeCouncil::Article5, BeforeCouncil::Article4] {
        // Everybody else lets it pass.
        let mut session = Session::blank("", Day::constant(1990, 6, 1));
        session.incident.attacked = Fact::stated(vec![StateCode::new(b"TUR")]);
        session.incident.before_council = Fact::stated(before);
        session.incident.put_request(asks(StateCode::new(b"TUR")));
        // What was done is no matter of the body; where it is open, the search for what bears goes through all of it.
        for fact in OF_THE_ATTACK.iter().copied() {
            state(&mut session.incident, fact.values()[0].clone());
        }
        let roster = assess(Catalog::shipped(), &session).roster;
        roster.states().iter().for_each(|seat| stand(&mut session, *seat, STANCES[2]));
        let of = |undecided: (Stance, Condition)| {
            if undecided.0 == Stance::Undecided { STANCES.to_vec() } else { vec![undecided] }
        };
        let moves = |own: (Stance, Condition), other: (Stance, Condition)| {
            of(own).into_iter().any(|own| {
                of(other).into_iter().any(|other| {
                    let mut session = session.clone();
                    stand(&mut session, france, own);
                    stand(&mut session, greece, other);
                    let with = outcome(&session);
                    session.incident.deciding_body = Fact::stated(DecidingBody::Dpc);
                    outcome(&session) != with
                })
            })
        };
        for own in STANCES {
            for other in STANCES {
                let mut session = session.clone();
                stand(&mut session, france, own);
                stand(&mut session, greece, other);
                let assessment = assess(Catalog::shipped(), &session);
                let found = bearing(&session, &assessment, &Catalog::shipped().settings(&session));
                let expected = if moves(own, other) { Bears::Still } else { Bears::NoLonger };
                counts[usize::from(expected == Bears::Still)] += 1;
                assert_eq!(found.of(FactId::DecidingBody), expected, "{before:?} {own:?} {other:?}");
            }
        }
    }
    assert!(counts.iter().all(|count| *count > 20), "both answers occur: {counts:?}");
}

#[test]
fn an_attacker_at_the_table_objects_to_article_5_until_it_says_otherwise() {
    let check = |author: &str, before: BeforeCouncil, greece: Option<Stance>, expected: Bears| {
        let mut session = Session::blank("", Day::constant(1990, 6, 1));
        session.incident.attacked = Fact::stated(vec![StateCode::new(b"TUR")]);
        session.incident.before_council = Fact::stated(before);
        session.incident.put_request(asks(StateCode::new(b"TUR")));
        session.incident.author = Fact::stated(author.to_owned());
        session.incident.author_kind = Fact::stated(AuthorKind::StateForces);
        // France objects, so the body matters unless somebody else objects too. Everybody but Greece lets it pass.
        for seat in assess(Catalog::shipped(), &session).roster.states() {
            let stance = match seat.as_str() {
                "FRA" => Some(Stance::Objects),
                "GRC" => greece,
                _ => Some(Stance::DoesNotObject),
            };
            stance.into_iter().for_each(|stance| {
                session.put_stance(StanceLine::plain(*seat, Day::BEGINNING, stance));
            });
        }
        let assessment = assess(Catalog::shipped(), &session);
        let found = bearing(&session, &assessment, &Catalog::shipped().settings(&session));
        assert_eq!(found.of(FactId::DecidingBody), expected, "{author} {before:?} {greece:?}");
    };
    check("IRQ", BeforeCouncil::Article5, None, Bears::Still);
    check("USA", BeforeCouncil::Article5, None, Bears::Still);
    check("GRC", BeforeCouncil::Article5, None, Bears::NoLonger);
    check("GRC", BeforeCouncil::LesserMeasure, None, Bears::Still);
    check("GRC", BeforeCouncil::Article5, Some(Stance::DoesNotObject), Bears::Still);
}

/// An ally that asks.
fn asks(ally: StateCode) -> RequestLine {
    let confidence = Confidence::AsStated;
    RequestLine { ally, from: Day::BEGINNING, value: Request::Asks, confidence, note: String::new() }
}

#[test]
fn whether_the_author_matters_follows_from_who_sits_and_what_is_said_of_it() {
    let author = [FactId::Author, FactId::AuthorKind, FactId::AuthorIsAlly];
    let check = |first_day: Day, named: &str, kind: AuthorKind, is_ally: AuthorIsAlly, expected: [bool; 3]| {
        let mut session = Session::blank("", first_day);
        state(&mut session.incident, FactValue::Attacked(vec![StateCode::new(b"FRA")]));
        state(&mut session.incident, FactValue::Author(named.to_owned()));
        state(&mut session.incident, FactValue::AuthorKind(kind));
        state(&mut session.incident, FactValue::AuthorIsAlly(is_ally));
        let assessment = assess(Catalog::shipped(), &session);
        let found = bearing(&session, &assessment, &Catalog::shipped().settings(&session));
        // What E2 reads of the kind is open too, so the kind is asked about only where E2 cannot move.
        let bears = author.map(|fact| found.of(fact) == Bears::Still);
        assert_eq!([bears[0], bears[2]], [expected[0], expected[2]], "{named} {kind:?} {is_ally:?}");
        assert!(bears[1] || !expected[1], "{named} {kind:?} {is_ally:?}");
    };
    use AuthorIsAlly::{No, Unknown, Yes};
    use AuthorKind::{Organisation, StateForces};
    let (before, after) = (Day::constant(1940, 5, 10), Day::constant(2015, 11, 13));
    // A member named by its code is an ally whatever is stated; another name may still be a member's.
    check(after, "USA", StateForces, Unknown, [true, true, false]);
    check(after, "USA", Organisation, No, [true, false, false]);
    check(after, "Al-Qaida", Organisation, Yes, [true, false, true]);
    // Before there was an alliance nobody sits and no ally was attacked, so nothing turns on whether the author is one.
    check(before, "DEU", StateForces, Unknown, [false, false, false]);
    check(before, "DEU", AuthorKind::Unknown, Unknown, [false, false, false]);
    check(before, "DEU", StateForces, No, [false, false, false]);
    check(before, "a band", Organisation, Unknown, [false, false, false]);
}

#[test]
fn where_incidents_are_linked_the_series_is_read_from_the_links() {
    let check = |conditions: Option<Holds>, reading: Reading, expected: Bears| {
        let case = library::case("us-2001-911").expect("a shipped case");
        let mut session = Session { as_of: case.session.last_dated_day(), ..case.session.clone() };
        for value in
            [FactValue::Means(vec![Means::Strike]), FactValue::Harm(Harm::None), FactValue::Damage(Damage::Minor)]
        {
            session.incident.put(Dated { from: session.as_of, ..dated(value) });
        }
        session.choose(Point::Accumulation, reading);
        if let Some(holds) = conditions {
            let title = "mortar".to_owned();
            let (same_author, related_purpose, close_in_time) = (holds, holds, holds);
            let first_day = session.incident.first_day;
            let note = String::new();
            let linked = LinkedIncident { title, first_day, same_author, related_purpose, close_in_time, note };
            session.incident.link(linked);
        }
        let assessment = assess(Catalog::shipped(), &session);
        let found = bearing(&session, &assessment, &Catalog::shipped().settings(&session));
        assert_eq!(found.of(FactId::Series), expected, "{conditions:?} {reading:?}");
    };
    check(None, Reading::Practice, Bears::Still);
    check(None, Reading::Strict, Bears::NoLonger);
    check(Some(Holds::No), Reading::Practice, Bears::NoLonger);
    check(Some(Holds::Yes), Reading::Practice, Bears::NoLonger);
}

#[test]
fn the_class_is_the_one_that_the_reasons_give() {
    let mut dice = Dice(11);
    for _ in 0..400 {
        let (session, _) = random_session(&mut dice, 4);
        let roster = Catalog::shipped().roster(session.incident.first_day);
        let now = Circumstances::of(&session.incident, &roster, session.as_of);
        let standard = Catalog::shipped().settings(&session).standard;
        let found = law::armed_attack::judge(&now, &standard);
        let both: (Grade, Class) = law::armed_attack::grade_and_class(&now, &standard);
        assert_eq!(both, (found.finding.grade, found.class));
    }
}
