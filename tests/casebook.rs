//! The record against the engine: the shipped cases, and points of law that are in none of them.

use casus::{
    assess::{assess, course},
    catalog::Catalog,
    domain::{
        Account, Area, Attribution, AuthorKind, BeforeCouncil, Choice as _, Damage, Dated, Day, Direction, Fact,
        FunctionLoss, FunctionTime, Harm, Incident, Intent, Means, Object, Place, Proceedings, Recklessness, Request,
        RequestLine, SeaZone, Series, Session, Stance, StanceLine, StateCode, Timing,
    },
    law::{Element, Grade, Status},
    storage::{Case, cases},
};

const EXPECTED: &str = include_str!("casebook/expected.csv");

/// What stands behind the case and the kind in every line of that kind: the record, or a reading.
fn rows(kind: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let lines = EXPECTED.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(',').collect::<Vec<_>>());
    lines.filter(|line| line[1] == kind).map(|line| (line[0], line[2..].to_vec())).collect()
}

fn case(id: &str) -> &'static Case {
    cases().iter().find(|case| case.id == id).unwrap_or_else(|| panic!("no case {id}"))
}

fn on(session: &Session, day: Day) -> Session {
    Session { as_of: day, ..session.clone() }
}

fn grade(session: &Session, element: Element, day: Day) -> &'static str {
    assess(Catalog::shipped(), &on(session, day)).threshold.finding(element).grade_id()
}

#[test]
fn every_case_ships_with_its_expected_lines_and_no_other_has_any() {
    let mut shipped: Vec<&str> = cases().iter().map(|case| case.id).collect();
    shipped.sort_unstable();
    for kind in ["record", "practice", "strict", "expansive"] {
        let mut expected: Vec<&str> = rows(kind).into_iter().map(|(id, _)| id).collect();
        expected.sort_unstable();
        assert_eq!(expected, shipped, "the lines `{kind}` of casebook/expected.csv and the files in saves/");
    }
    for case in cases() {
        assert_eq!(case.session.case, case.id);
    }
}

#[test]
fn the_engine_derives_the_expected_grades_of_every_reading_from_the_facts() {
    let mut wrong = Vec::new();
    for reading in Reading::ALL {
        for (id, expected) in rows(reading.id()) {
            let session = &read(&case(id).session, reading);
            let (day_1, later) = (session.day_of_first_account(), session.last_dated_day());
            let known = assess(Catalog::shipped(), session);
            let on_day = |day| assess(Catalog::shipped(), &on(session, day)).threshold.status.id();
            for (what, expected, found) in [
                ("e1 on day 1", expected[0], grade(session, Element::E1, day_1)),
                ("e1 later", expected[1], grade(session, Element::E1, later)),
                ("e2 on day 1", expected[2], grade(session, Element::E2, day_1)),
                ("e2 later", expected[3], grade(session, Element::E2, later)),
                ("e3 on day 1", expected[4], grade(session, Element::E3, day_1)),
                ("e3 later", expected[4], grade(session, Element::E3, later)),
                ("overall on day 1", expected[5], known.known_then.id()),
                ("overall later", expected[6], known.known_later.id()),
                ("status as of day 1", expected[5], on_day(day_1)),
                ("status as of the last day", expected[6], on_day(later)),
            ] {
                // What nobody has worked out is not compared, and on the practice everything is.
                assert!(expected != "-" || reading != Reading::Practice, "{id}: {what}");
                if expected != found && expected != "-" {
                    wrong.push(format!("{id}, {} reading, {what}: expected {expected}, found {found}", reading.id()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_begins_with_its_seats_has_its_first_account_and_opens_on_its_day() {
    for (id, expected) in rows("record") {
        let session = &case(id).session;
        let first_day = session.incident.first_day.to_string();
        let first_account = if expected[1] == "-" { first_day.as_str() } else { expected[1] };
        let parties = assess(Catalog::shipped(), session).parties.len().to_string();
        let found = [&first_day, &session.day_of_first_account().to_string(), &session.as_of.to_string(), &parties];
        assert_eq!(found, [expected[0], first_account, expected[2], expected[3]], "{id}");
        assert!(session.as_of >= session.day_of_first_account(), "{id} opens before its first account");
    }
}

/// Before the first account, what was not known is unknown: no grade stands that the first account does not give.
#[test]
fn before_its_first_account_no_case_knows_more_than_after_it() {
    for case in cases() {
        let session = &case.session;
        let before = session.days().into_iter().filter(|day| *day < session.day_of_first_account());
        for day in before {
            for element in [Element::E1, Element::E2] {
                let known = grade(session, element, day);
                let told = grade(session, element, session.day_of_first_account());
                assert!(known == "unknown" || known == told || known == "arguable", "{} {day}: {known}", case.id);
            }
        }
    }
}

/// The outcomes as the days pass; a leading `not_raised` only says that nothing had happened yet.
fn outcomes(session: &Session) -> Vec<&'static str> {
    let mut ids: Vec<&str> = course(Catalog::shipped(), session).iter().map(|stretch| stretch.outcome.id()).collect();
    ids.dedup();
    if ids.len() > 1 && ids[0] == "not_raised" {
        ids.remove(0);
    }
    ids
}

#[test]
fn the_council_does_what_the_record_says_it_did() {
    for (id, row) in rows("record") {
        let session = &case(id).session;
        let expected: Vec<&str> = row[4].split('>').collect();
        assert_eq!(outcomes(session), expected, "{id}");
        let recorded: Vec<String> =
            session.record.iter().map(|line| ron::to_string(&line.outcome).expect("an outcome is a word")).collect();
        assert_eq!(recorded, expected, "the record inside {id}");
    }
}

#[test]
fn the_record_in_a_file_is_never_read() {
    for case in cases() {
        let bare = Session { record: Vec::new(), case: String::new(), sources: Vec::new(), ..case.session.clone() };
        assert_eq!(assess(Catalog::shipped(), &bare), assess(Catalog::shipped(), &case.session), "{}", case.id);
    }
}

#[test]
fn greenland_carries_the_intra_alliance_flag_and_cyprus_which_is_no_ally_does_not() {
    for (id, flagged) in [("cy-1974", "clear"), ("dk-2026-greenland", "flagged"), ("fr-2015-paris", "clear")] {
        let session = &case(id).session;
        assert_eq!(grade(session, Element::E5, session.as_of), flagged, "{id}");
    }
}

// Points of law in none of the cases: built here, judged by the same engine.

const DAY: Day = Day::constant(2025, 6, 2);

fn code(letters: &str) -> StateCode {
    letters.parse().expect("a code")
}

/// An incident against Italy, aimed at it by a neighbour's own forces beyond doubt; the test varies it from there.
fn incident(means: Means, harm: Harm, damage: Damage) -> Session {
    let mut session = Session::blank("built for a test", DAY);
    let incident = &mut session.incident;
    incident.attacked = Fact::stated(vec![code("ITA")]);
    incident.means = Fact::stated(vec![means]);
    incident.harm = Fact::stated(harm);
    incident.damage = Fact::stated(damage);
    incident.function_loss = Fact::stated(FunctionLoss::None);
    incident.intent = Fact::stated(Intent::DeliberateAlly);
    incident.series = Fact::stated(Series::Isolated);
    incident.author_kind = Fact::stated(AuthorKind::StateForces);
    incident.direction = Fact::stated(Direction::Established);
    incident.attribution = Fact::stated(Attribution::Undisputed);
    incident.timing = Fact::stated(Timing::Ongoing);
    at(&mut session.incident, Object::Territory, Area::PartyEurope, SeaZone::NotSea);
    session
}

fn at(incident: &mut Incident, object: Object, area: Area, sea_zone: SeaZone) {
    incident.place = Fact::stated(vec![Place { object, area, sea_zone, ..Place::default() }]);
}

#[track_caller]
fn check(session: &Session, e1: Grade, e2: Grade, e3: Grade, status: Status) {
    let threshold = assess(Catalog::shipped(), session).threshold;
    let grades = [Element::E1, Element::E2, Element::E3].map(|element| threshold.finding(element).grade);
    assert_eq!((grades, threshold.status), ([e1, e2, e3], status));
}

#[test]
fn a_frigate_hit_outside_the_area_is_no_case_and_in_the_mediterranean_is_arguable() {
    use Grade as G;
    let mut session = incident(Means::Strike, Harm::FewDead, Damage::Serious);
    at(&mut session.incident, Object::StateVessel, Area::SeaElsewhere, SeaZone::Beyond);
    check(&session, G::Arguable, G::Met, G::NotMet, Status::NotEligible);
    at(&mut session.incident, Object::StateVessel, Area::Mediterranean, SeaZone::Beyond);
    check(&session, G::Arguable, G::Met, G::Met, Status::Arguable);
}

#[test]
fn a_hospital_network_down_for_weeks_with_deaths_is_eligible() {
    use Grade as G;
    let mut session = incident(Means::Cyber, Harm::ManyDead, Damage::None);
    session.incident.function_loss = Fact::stated(FunctionLoss::EssentialService);
    session.incident.function_time = Fact::stated(FunctionTime::Weeks);
    session.incident.author_kind = Fact::stated(AuthorKind::StateCovert);
    session.incident.attribution = Fact::stated(Attribution::SeveralAllies);
    at(&mut session.incident, Object::Network, Area::PartyEurope, SeaZone::NotSea);
    check(&session, G::Met, G::Met, G::Met, Status::Eligible);
}

#[test]
fn a_man_in_a_crowd_and_a_claim_is_arguable_until_no_link_is_found() {
    use Grade as G;
    let mut session = incident(Means::LoneViolence, Harm::ManyDead, Damage::Minor);
    session.incident.author_kind = Fact::stated(AuthorKind::Individual);
    session.incident.direction = Fact::stated(Direction::ClaimedOnly);
    session.incident.attribution = Fact::stated(Attribution::Claimed);
    check(&session, G::Arguable, G::Arguable, G::Met, Status::Arguable);
    let a_year_later = DAY.plus_days(365);
    let found = |value| Dated { from: a_year_later, value, ..Dated::default() };
    session.incident.direction.put(found(Direction::None));
    session.incident.attribution.put(Dated { from: a_year_later, value: Attribution::CourtOrUn, ..Dated::default() });
    check(&session, G::Arguable, G::Arguable, G::Met, Status::Arguable);
    check(&on(&session, a_year_later), G::Arguable, G::NotMet, G::Met, Status::NotEligible);
}

#[test]
fn soldiers_without_insignia_in_a_town_leave_only_the_author_open() {
    use Grade as G;
    let mut session = incident(Means::Invasion, Harm::Unknown, Damage::Unknown);
    session.incident.author_kind = Fact::default();
    session.incident.direction = Fact::default();
    session.incident.attribution = Fact::default();
    check(&session, G::Met, G::Unknown, G::Met, Status::Indeterminate);
}

#[test]
fn seven_drones_and_a_broken_barn_are_arguable() {
    use Grade as G;
    let session = incident(Means::DroneIncursion, Harm::None, Damage::Minor);
    check(&session, G::Arguable, G::Met, G::Met, Status::Arguable);
}

#[test]
fn an_airliner_of_a_non_member_over_a_third_state_is_outside() {
    let mut session = incident(Means::Strike, Harm::MassDead, Damage::Serious);
    at(&mut session.incident, Object::Citizens, Area::ThirdState, SeaZone::NotSea);
    check(&session, Grade::Met, Grade::Met, Grade::NotMet, Status::NotEligible);
}

#[test]
fn officers_named_seven_years_later_leave_political_measures_only() {
    let mut session = incident(Means::ExplosiveSabotage, Harm::FewDead, Damage::Destruction);
    let incident = &mut session.incident;
    incident.author_kind = Fact::default();
    incident.direction = Fact::default();
    incident.attribution = Fact::stated(Attribution::None);
    let later = DAY.plus_days(7 * 365);
    incident.author_kind.put(Dated { from: later, value: AuthorKind::StateCovert, ..Dated::default() });
    incident.attribution.put(Dated { from: later, value: Attribution::VictimAssessed, ..Dated::default() });
    incident.timing.put(Dated { from: later, value: Timing::Historic, ..Dated::default() });
    assert_eq!(assess(Catalog::shipped(), &session).threshold.status, Status::Indeterminate);
    let named = assess(Catalog::shipped(), &on(&session, later)).threshold;
    assert_eq!(named.status, Status::Arguable);
    assert_eq!(named.finding(Element::E4).grade, Grade::NotMet);
}

#[test]
fn a_cable_cut_while_traffic_goes_on_is_no_armed_attack() {
    let mut session = incident(Means::Sabotage, Harm::None, Damage::Serious);
    session.incident.function_loss = Fact::stated(FunctionLoss::Nuisance);
    at(&mut session.incident, Object::Seabed, Area::NorthAtlantic, SeaZone::Beyond);
    check(&session, Grade::NotMet, Grade::Met, Grade::Arguable, Status::NotEligible);
}

#[test]
fn an_ally_that_fires_on_an_ally_blocks_until_the_user_lifts_it() {
    let mut session = incident(Means::FrontierIncident, Harm::FewDead, Damage::Minor);
    session.incident.attacked = Fact::stated(vec![code("GRC")]);
    session.incident.author = Fact::stated("TUR".to_owned());
    session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    session.incident.request = vec![RequestLine {
        ally: code("GRC"),
        from: Day::BEGINNING,
        value: Request::Asks,
        confidence: casus::domain::Confidence::AsStated,
        note: String::new(),
    }];
    at(&mut session.incident, Object::StateVessel, Area::Mediterranean, SeaZone::TerritorialParty);
    let roster = Catalog::shipped().roster(DAY);
    for (_, state) in roster.iter().filter(|(_, state)| *state != code("TUR")) {
        session.put_stance(StanceLine::plain(state, Day::BEGINNING, Stance::Supports));
    }
    check(&session, Grade::Arguable, Grade::Met, Grade::Met, Status::Arguable);
    let assessment = assess(Catalog::shipped(), &session);
    assert_eq!(assessment.threshold.finding(Element::E5).grade_id(), "flagged");
    assert_eq!(assessment.council.outcome.id(), "blocked");
    assert_eq!(assessment.council.blocking, [code("TUR")]);
    session.put_stance(StanceLine::plain(code("TUR"), Day::BEGINNING, Stance::DoesNotObject));
    assert_eq!(assess(Catalog::shipped(), &session).council.outcome.id(), "invoked");
}

#[test]
fn linking_incidents_raises_the_grade_once_and_a_pattern_does_not() {
    let mut session = incident(Means::Strike, Harm::FewDead, Damage::Serious);
    for (series, expected) in [(Series::Pattern, Grade::Arguable), (Series::Linked, Grade::Met)] {
        session.incident.series = Fact::stated(series);
        check(
            &session,
            expected,
            Grade::Met,
            Grade::Met,
            if expected == Grade::Met { Status::Eligible } else { Status::Arguable },
        );
    }
}

#[test]
fn a_spill_over_with_many_dead_and_recklessness_alleged_is_arguable() {
    let mut session = incident(Means::Strike, Harm::ManyDead, Damage::Serious);
    session.incident.intent = Fact::stated(Intent::Spillover);
    session.incident.recklessness = Fact::stated(Recklessness::Alleged);
    check(&session, Grade::Arguable, Grade::Met, Grade::Met, Status::Arguable);
    session.incident.recklessness = Fact::stated(Recklessness::NotAlleged);
    check(&session, Grade::NotMet, Grade::NotMet, Grade::Met, Status::NotEligible);
}

/// The worked examples of Article 6: what, where, whose waters, and the grade.
#[test]
fn the_worked_examples_of_article_6() {
    use {Area as A, Object as O, SeaZone as Z};
    let examples = [
        ("Canary Islands", O::Territory, A::NorthAtlanticIsland, Z::NotSea, "inside"),
        ("Greenland", O::Territory, A::NorthAtlanticIsland, Z::NotSea, "inside"),
        ("Svalbard", O::Territory, A::NorthAtlanticIsland, Z::NotSea, "inside"),
        ("Alaska", O::Territory, A::PartyNorthAmerica, Z::NotSea, "inside"),
        ("Asian Türkiye", O::Forces, A::Turkiye, Z::NotSea, "inside"),
        ("Hawaii", O::Territory, A::PartyOther, Z::NotSea, "outside"),
        ("Falklands", O::Forces, A::PartyOther, Z::NotSea, "outside"),
        ("Puerto Rico", O::Territory, A::PuertoRicoUsvi, Z::NotSea, "outside"),
        ("Ceuta", O::Territory, A::CeutaMelilla, Z::NotSea, "outside"),
        ("Small Spanish islets off Africa", O::Territory, A::PlazasIslets, Z::NotSea, "arguable"),
        ("Akrotiri", O::Forces, A::CyprusBases, Z::NotSea, "arguable"),
        ("Warship in a Party's Black Sea waters", O::StateVessel, A::BlackSea, Z::TerritorialParty, "inside"),
        ("Warship on the Black Sea high seas", O::StateVessel, A::BlackSea, Z::Beyond, "arguable"),
        ("Aircraft over the open Baltic", O::StateAircraft, A::BalticSea, Z::Beyond, "arguable"),
        ("Warship in a Party's Baltic waters", O::StateVessel, A::BalticSea, Z::TerritorialParty, "inside"),
        ("Warship in Kaliningrad's waters", O::StateVessel, A::BalticSea, Z::TerritorialOther, "outside"),
        ("Warship in the Red Sea", O::StateVessel, A::SeaElsewhere, Z::Beyond, "outside"),
        ("Warship in the Mediterranean far from any ally", O::StateVessel, A::Mediterranean, Z::Beyond, "inside"),
        (
            "Warship in another state's Mediterranean waters",
            O::StateVessel,
            A::Mediterranean,
            Z::TerritorialOther,
            "arguable",
        ),
        (
            "Warship off a Party's territory in the Caribbean",
            O::StateVessel,
            A::SeaElsewhere,
            Z::TerritorialParty,
            "outside",
        ),
        ("Aircraft over Syria", O::StateAircraft, A::ThirdState, Z::NotSea, "outside"),
        ("Troops in Kosovo", O::Forces, A::Kosovo, Z::NotSea, "outside"),
        ("Embassy in a third state", O::Embassy, A::ThirdState, Z::NotSea, "outside"),
        ("Embassy in an ally", O::Embassy, A::PartyEurope, Z::NotSea, "inside"),
        ("Cable in a Party's territorial sea", O::Seabed, A::BalticSea, Z::TerritorialParty, "inside"),
        ("Cable in an economic zone", O::Seabed, A::BalticSea, Z::Beyond, "arguable"),
        ("Satellite", O::Satellite, A::Space, Z::NotSea, "arguable"),
        ("Network with effects on a Party's soil", O::Network, A::PartyEurope, Z::NotSea, "inside"),
        ("Merchant ship in the Mediterranean", O::MerchantShip, A::Mediterranean, Z::Beyond, "arguable"),
        ("Citizens abroad", O::Citizens, A::ThirdState, Z::NotSea, "outside"),
    ];
    for (name, object, area, zone, expected) in examples {
        let mut session = incident(Means::Strike, Harm::FewDead, Damage::Serious);
        at(&mut session.incident, object, area, zone);
        assert_eq!(grade(&session, Element::E3, DAY), expected, "{name}");
    }
}

#[test]
fn algeria_was_inside_until_july_1962_and_turkiye_from_february_1952() {
    let place_on = |area: Area, object: Object, day: Day| {
        let mut session = incident(Means::Strike, Harm::FewDead, Damage::Serious);
        session.incident.first_day = day;
        at(&mut session.incident, object, area, SeaZone::NotSea);
        grade(&session, Element::E3, day)
    };
    assert_eq!(place_on(Area::AlgeriaDepartments, Object::Territory, Day::constant(1962, 7, 2)), "inside");
    assert_eq!(place_on(Area::AlgeriaDepartments, Object::Territory, Day::constant(1962, 7, 3)), "outside");
    assert_eq!(place_on(Area::Turkiye, Object::Territory, Day::constant(1952, 2, 17)), "outside");
    assert_eq!(place_on(Area::Turkiye, Object::Territory, Day::constant(1952, 2, 18)), "inside");
}

// The readings. The grades below are worked out from the table of what the readings change, point by point.

use casus::{
    domain::{Point, Reading},
    explore::readings,
    law::standard::Tables,
};

fn read(session: &Session, reading: Reading) -> Session {
    Session { reading, choices: Vec::new(), ..session.clone() }
}

fn status(session: &Session, reading: Reading) -> &'static str {
    assess(Catalog::shipped(), &read(session, reading)).threshold.status.id()
}

#[test]
fn a_point_is_switched_alone() {
    let mut session = on(&case("us-2001-911").session, Day::constant(2001, 10, 2));
    session.choose(Point::NonStateAuthor, Reading::Strict);
    assert_eq!(assess(Catalog::shipped(), &session).threshold.status.id(), "arguable");
    session.choose(Point::NonStateAuthor, Reading::Practice);
    assert_eq!(session.choices, []);
    assert_eq!(assess(Catalog::shipped(), &session).threshold.status.id(), "eligible");
}

#[test]
fn what_parts_the_readings_is_named() {
    let session = &on(&case("us-2001-911").session, Day::constant(2001, 10, 2));
    let found = readings(session, &assess(Catalog::shipped(), session), &Tables::SHIPPED);
    assert_eq!(found.points, [Point::NonStateAuthor]);
    assert_eq!(found.facts.iter().map(|fact| fact.number()).collect::<Vec<_>>(), [15]);
    let words = casus::words::Words::of(casus::words::Language::En);
    assert_eq!(
        words.readings_clause(&found),
        "Met in practice; arguably met on a strict reading: it depends on [F15]."
    );
    for case in cases() {
        let assessment = assess(Catalog::shipped(), &case.session);
        let found = readings(&case.session, &assessment, &Tables::SHIPPED);
        assert_eq!(found.own.outcome, assessment.council.outcome, "{}", case.id);
        assert_eq!(found.own.status, assessment.threshold.status, "{}", case.id);
        assert_eq!(found.disagree(), !found.points.is_empty(), "{}", case.id);
    }
}

#[test]
fn a_frigate_in_a_gulf_outside_the_area_is_arguable_only_where_the_list_is_open() {
    let mut session = incident(Means::Strike, Harm::FewDead, Damage::Serious);
    at(&mut session.incident, Object::StateVessel, Area::SeaElsewhere, SeaZone::Beyond);
    let found = Reading::ALL.map(|reading| status(&session, reading));
    assert_eq!(found, ["not_eligible", "not_eligible", "arguable"]);
    at(&mut session.incident, Object::StateVessel, Area::BalticSea, SeaZone::Beyond);
    assert_eq!(Reading::ALL.map(|reading| status(&session, reading)), ["not_eligible", "arguable", "eligible"]);
    at(&mut session.incident, Object::MerchantShip, Area::Mediterranean, SeaZone::Beyond);
    assert_eq!(Reading::ALL.map(|reading| status(&session, reading)), ["not_eligible", "arguable", "eligible"]);
}

#[test]
fn what_the_ally_attacked_must_say_depends_on_the_reading() {
    let mut session = on(&case("us-2001-911").session, Day::constant(2001, 10, 2));
    let outcome = |session: &Session, reading| assess(Catalog::shipped(), &read(session, reading)).council.outcome.id();
    assert_eq!(Reading::ALL.map(|reading| outcome(&session, reading)), ["no_consent", "invoked", "invoked"]);
    // What a hand states counts where no steps of the Council say it.
    session.proceedings = Proceedings::default();
    session.incident.request.clear();
    session.incident.put_request(RequestLine {
        ally: code("USA"),
        from: Day::BEGINNING,
        value: Request::None,
        confidence: casus::domain::Confidence::AsStated,
        note: String::new(),
    });
    assert_eq!(Reading::ALL.map(|reading| outcome(&session, reading)), ["no_consent", "no_consent", "invoked"]);
}

#[test]
fn a_reading_that_moves_an_element_is_named_among_its_reasons() {
    let session = on(&case("us-2001-911").session, Day::constant(2001, 10, 2));
    let of = |session: &Session| assess(Catalog::shipped(), session).threshold.finding(Element::E2).clone();
    let names = |finding: &casus::law::Finding| {
        finding
            .reasons
            .iter()
            .any(|reason| reason.ground == casus::law::Ground::Reading(Point::NonStateAuthor, Reading::Strict))
    };
    assert!(!names(&of(&session)));
    assert!(names(&of(&read(&session, Reading::Strict))));
    assert!(!names(&of(&read(&session, Reading::Expansive))));
}

#[test]
fn an_occupation_without_a_shot_is_argued_unless_the_place_itself_is_in_dispute() {
    let at = |areas: &[Area], harm: Harm| {
        let mut incident = Incident::on(DAY);
        incident.attacked = Fact::stated(vec![code("NOR")]);
        incident.means = Fact::stated(vec![Means::IsletOccupation]);
        incident.harm = Fact::stated(harm);
        incident.damage = Fact::stated(Damage::None);
        incident.function_loss = Fact::stated(FunctionLoss::None);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.series = Fact::stated(Series::Isolated);
        incident.timing = Fact::stated(Timing::Ongoing);
        let place = |area: &Area| Place { area: *area, object: Object::Territory, ..Place::default() };
        incident.place = Fact::stated(areas.iter().map(place).collect());
        let session = Session { as_of: DAY, incident, ..Session::default() };
        grade(&session, Element::E1, DAY)
    };
    // General Assembly resolution 3314, Article 3(a): elsewhere any occupation will do; only these two may be nobody's.
    for area in Area::ALL.iter().copied() {
        let expected = if area == Area::Unknown {
            "unknown"
        } else if [Area::DisputedIslet, Area::PlazasIslets].contains(&area) {
            "not_met"
        } else {
            "arguable"
        };
        assert_eq!(at(&[area], Harm::None), expected, "{area:?}");
        // With a shot the table stands as it was.
        assert_eq!(at(&[area], Harm::FewDead), "arguable", "{area:?}");
        assert_eq!(at(&[area], Harm::MassDead), "met", "{area:?}");
    }
    assert_eq!(
        at(&[Area::DisputedIslet, Area::NorthAtlanticIsland], Harm::None),
        "arguable",
        "one elsewhere is enough"
    );
    assert_eq!(at(&[Area::DisputedIslet, Area::Unknown], Harm::None), "unknown");
    assert_eq!(at(&[], Harm::None), "unknown");
}

/// The grade of E3 for an aircraft of Türkiye whose whereabouts several tell, by their accounts.
fn told(accounts: &[(Area, SeaZone)]) -> &'static str {
    let (own, others) = accounts.split_first().expect("an account");
    let account = |(area, sea_zone): &(Area, SeaZone)| Account {
        by: "somebody".to_owned(),
        area: *area,
        sea_zone: *sea_zone,
        note: String::new(),
    };
    let mut incident = Incident::on(DAY);
    incident.place = Fact::stated(vec![Place {
        object: Object::StateAircraft,
        area: own.0,
        sea_zone: own.1,
        accounts: others.iter().map(account).collect(),
        ..Place::default()
    }]);
    let session = Session { as_of: DAY, incident, ..Session::default() };
    grade(&session, Element::E3, DAY)
}

#[test]
fn a_contested_place_is_arguable_where_its_accounts_differ() {
    let (sea, named) = (Area::Mediterranean, |zone| (Area::Mediterranean, zone));
    assert_eq!(told(&[named(SeaZone::Beyond)]), "inside");
    // All accounts give one grade.
    assert_eq!(told(&[named(SeaZone::Beyond), named(SeaZone::TerritorialParty)]), "inside");
    let third = (Area::ThirdState, SeaZone::NotSea);
    assert_eq!(told(&[third, third]), "outside");
    // They differ, whoever comes first.
    assert_eq!(told(&[named(SeaZone::Beyond), third]), "arguable");
    assert_eq!(told(&[third, named(SeaZone::Beyond)]), "arguable");
    assert_eq!(told(&[named(SeaZone::Beyond), named(SeaZone::TerritorialOther)]), "arguable");
    // Any of them unknown.
    assert_eq!(told(&[(sea, SeaZone::Beyond), (Area::Unknown, SeaZone::Unknown)]), "unknown");
    assert_eq!(told(&[(Area::Unknown, SeaZone::Unknown), third]), "unknown");
}

#[test]
fn first_each_place_by_its_accounts_and_then_the_best_of_the_places() {
    let account = Account { by: "SYR".to_owned(), area: Area::ThirdState, ..Account::default() };
    let contested =
        Place { object: Object::Territory, area: Area::Turkiye, accounts: vec![account], ..Place::default() };
    let plain = |area| Place { object: Object::Territory, area, ..Place::default() };
    let judged = |places: Vec<Place>| {
        let mut incident = Incident::on(DAY);
        incident.attacked = Fact::stated(vec![code("TUR")]);
        incident.place = Fact::stated(places);
        let session = Session { as_of: DAY, incident, ..Session::default() };
        let finding = assess(Catalog::shipped(), &session).threshold.finding(Element::E3).clone();
        let words = casus::words::Words::of(casus::words::Language::En);
        let told: Vec<String> = finding.reasons.iter().map(|reason| words.reason(reason, &session)).collect();
        (finding.grade_id(), told.join(" "))
    };
    let (found, told) = judged(vec![contested.clone()]);
    assert_eq!(found, "arguable");
    assert!(told.contains("Syria") && told.contains("the ally attacked") && told.contains("contested"), "{told}");
    assert!(!told.contains("The places give different answers"), "accounts are no places: {told}");
    assert_eq!(judged(vec![contested.clone(), plain(Area::PartyEurope)]).0, "inside");
    assert_eq!(judged(vec![plain(Area::ThirdState), contested.clone()]).0, "arguable");
    // An occupation without a shot and the clause of the Union read the accounts by the same rule.
    let mut incident = Incident::on(DAY);
    incident.means = Fact::stated(vec![Means::IsletOccupation]);
    incident.harm = Fact::stated(Harm::None);
    incident.damage = Fact::stated(Damage::None);
    incident.intent = Fact::stated(Intent::DeliberateAlly);
    incident.timing = Fact::stated(Timing::Ongoing);
    let islet = |area| {
        let account = Account { area, ..Account::default() };
        Place { object: Object::Territory, area: Area::DisputedIslet, accounts: vec![account], ..Place::default() }
    };
    for (other, expected) in
        [(Area::PlazasIslets, "not_met"), (Area::NorthAtlanticIsland, "arguable"), (Area::Unknown, "unknown")]
    {
        incident.place = Fact::stated(vec![islet(other)]);
        let session = Session { as_of: DAY, incident: incident.clone(), ..Session::default() };
        assert_eq!(grade(&session, Element::E1, DAY), expected, "{other:?}");
    }
}
