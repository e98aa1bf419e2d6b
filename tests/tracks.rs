//! The other tracks on the shipped cases, and the adversary's story.

use casus::{
    adversary::{Fires, Story, story},
    assess::assess,
    catalog::{Catalog, ledger},
    council::{Consultation, Outcome},
    domain::{
        Account, Area, BeforeCouncil, Confidence, Dated, Day, Edit, Fact, FactValue, Object, Place, SeaZone, Session,
        StateCode,
    },
    law::Grade,
    storage::library,
    tracks::{Duty, LetterItem, LetterState, TestId, Track, TrackId, TrackNote, letter, tracks},
    words::{Language, Words},
    workbench::Workbench,
};

fn case(id: &str) -> Session {
    let session = library::case(id).expect("a shipped case").session.clone();
    Session { as_of: session.last_dated_day(), ..session }
}

fn track(session: &Session, id: TrackId) -> Track {
    let found = tracks(Catalog::shipped(), session, &assess(Catalog::shipped(), session));
    found.into_iter().find(|track| track.id == id).unwrap_or_else(|| panic!("no track {id:?}"))
}

fn code(letters: &str) -> StateCode {
    letters.parse().expect("a code")
}

#[test]
fn paris_was_a_case_for_the_unions_clause_and_every_other_member_owed_help() {
    let track = track(&case("fr-2015-paris"), TrackId::Eu42);
    assert_eq!(track.grade, Grade::Met);
    assert_eq!((track.who_may_ask, track.owed_by.len()), (vec![code("FRA")], 27));
    assert_eq!((track.duty, track.needs_council), (Duty::ByAllMeans, false));
    assert!(track.owed_by.contains(&code("IRL")) && track.owed_by.contains(&code("GBR")));
    assert!(track.notes.contains(&TrackNote::SpecificCharacter));
}

#[test]
fn the_unions_clause_has_a_day_a_membership_and_a_place_of_its_own() {
    let london = track(&case("gb-2005-london"), TrackId::Eu42);
    assert_eq!((london.grade, london.notes[0]), (Grade::NotMet, TrackNote::NotInForce));
    assert_eq!(track(&case("gb-2018-salisbury"), TrackId::Eu42).grade, Grade::Arguable);
    assert_eq!(track(&case("tr-2012-akcakale"), TrackId::Eu42).grade, Grade::NotMet);
    assert_eq!(track(&case("al-2022-cyber"), TrackId::Eu42).grade, Grade::NotMet);
}

#[test]
fn a_member_of_the_union_that_is_no_ally_is_attacked_on_its_own_territory() {
    let place = |attacked: &[&str], object: Object| {
        let mut session = Session::blank("", Day::constant(2030, 5, 1));
        session.incident.attacked = Fact::stated(attacked.iter().map(|state| code(state)).collect());
        let place = Place { object, area: Area::ThirdState, sea_zone: SeaZone::NotSea, ..Place::default() };
        session.incident.place = Fact::stated(vec![place]);
        let track = track(&session, TrackId::Eu42);
        track.tests.iter().find(|test| test.id == TestId::Place).expect("a test of the place").grade
    };
    assert_eq!(place(&["IRL"], Object::Territory), Grade::Met);
    assert_eq!(place(&["IRL", "CYP"], Object::Territory), Grade::Met);
    assert_eq!(place(&["IRL", "FRA"], Object::Territory), Grade::Met, "France has no land in a third state");
    assert_eq!(place(&["IRL", "UKR"], Object::Territory), Grade::Arguable, "it may be Ukraine's");
    assert_eq!(place(&["IRL"], Object::Forces), Grade::Arguable, "they may be abroad");
    assert_eq!(place(&["UKR"], Object::Territory), Grade::NotMet);
    assert_eq!(place(&["FRA"], Object::Territory), Grade::NotMet);
}

#[test]
fn nobody_owes_help_under_a_track_that_does_not_apply() {
    let mut session = case("fr-2015-paris");
    for (attacked, first_day, nato, union) in
        [("IRL", (2030, 5, 1), 0, 26), ("GBR", (2030, 5, 1), 31, 0), ("UKR", (2030, 5, 1), 0, 0)]
    {
        session.incident.first_day = Day::constant(first_day.0, first_day.1, first_day.2);
        session.as_of = session.incident.first_day;
        session.incident.attacked = Fact::stated(vec![code(attacked)]);
        let owed = [TrackId::Nato5, TrackId::Eu42].map(|id| track(&session, id).owed_by.len());
        assert_eq!(owed, [nato, union], "{attacked}");
    }
}

#[test]
fn the_charter_knows_no_area_so_the_falklands_are_a_case_for_it_and_not_for_article_5() {
    let session = case("gb-1982-falklands");
    assert_eq!(track(&session, TrackId::Nato5).grade, Grade::NotMet);
    assert_eq!(track(&session, TrackId::Un51).grade, Grade::NotMet, "after the surrender force would be reprisal");
    let on_the_day = Session { as_of: session.incident.first_day, ..session };
    let charter = track(&on_the_day, TrackId::Un51);
    assert_eq!((charter.grade, charter.duty), (Grade::Met, Duty::MayHelp));
    assert_eq!(charter.who_may_ask, [code("GBR")]);
    assert!(charter.owed_by.is_empty(), "help is allowed and not owed");
    assert_eq!(track(&case("cy-1974"), TrackId::Un51).grade, Grade::Met, "Cyprus needs no treaty for it");
}

#[test]
fn an_attacker_inside_opens_a_track_of_its_own_and_no_other_case_does() {
    for case in casus::storage::cases() {
        let assessment = assess(Catalog::shipped(), &case.session);
        let found = tracks(Catalog::shipped(), &case.session, &assessment);
        let is_inside = case.id == "dk-2026-greenland";
        assert_eq!(found.len(), if is_inside { 5 } else { 4 }, "{}", case.id);
        let status = assessment.threshold.status as usize;
        assert_eq!(found[0].grade as usize, status, "{}: Article 5 as the threshold has it", case.id);
    }
}

#[test]
fn the_letter_says_what_the_session_knows_and_leaves_the_rest_to_be_written() {
    let session = case("us-2001-911");
    let lines = letter(&session, &assess(Catalog::shipped(), &session));
    assert_eq!(lines.len(), 15);
    let line = |item: LetterItem| *lines.iter().find(|line| line.item == item).expect("a line");
    assert!(line(LetterItem::Victim).missing.is_empty() && !line(LetterItem::Victim).facts.is_empty());
    assert!(line(LetterItem::Measures).facts.is_empty(), "no fact holds the measures");
    assert_eq!(line(LetterItem::Request).state(), LetterState::Known, "the United States consented");
    let paris = case("fr-2015-paris");
    let asked =
        letter(&paris, &assess(Catalog::shipped(), &paris)).into_iter().find(|line| line.item == LetterItem::Request);
    assert_eq!(
        asked.expect("a line").state(),
        LetterState::Denied,
        "France has not asked, and the letter must not say so"
    );
    let mut half = session.clone();
    let place =
        |name: &str, object: Object, area: Area| Place { name: name.to_owned(), object, area, ..Place::default() };
    half.incident.author = Fact::default();
    for (places, told) in [
        (vec![Place::default()], "Where, and what was hit: not known yet"),
        (
            vec![place("", Object::Unknown, Area::SeaElsewhere)],
            "Where, and what was hit: another sea; not known yet: what was hit",
        ),
        (
            vec![place("", Object::StateVessel, Area::Unknown)],
            "Where, and what was hit: warship or state vessel; not known yet: where it was",
        ),
        (
            vec![place("off Aden", Object::StateVessel, Area::Unknown)],
            "Where, and what was hit: off Aden (warship or state vessel)",
        ),
    ] {
        half.incident.place = Fact::stated(places);
        let lines = letter(&half, &assess(Catalog::shipped(), &half));
        let point = |item: LetterItem| lines.iter().find(|line| line.item == item).expect("a line");
        let words = Words::of(Language::En);
        assert_eq!(words.letter_point(&half, point(LetterItem::Place)), told);
        assert_eq!(point(LetterItem::Place).state() == LetterState::Known, !told.contains("not known"));
        assert_eq!(
            words.letter_point(&half, point(LetterItem::Author)),
            "By whom, and who says so: accepted by the Council; not known yet: author"
        );
    }
    let blank = Session::blank("", session.incident.first_day);
    let open = letter(&blank, &assess(Catalog::shipped(), &blank));
    assert!(open.iter().filter(|line| !line.missing.is_empty()).count() >= 5);
}

fn story_of(session: &Session) -> Story {
    story(Catalog::shipped(), session, &assess(Catalog::shipped(), session))
}

#[test]
fn the_story_is_helped_and_hurt_side_by_side_and_never_netted() {
    let session = library::case("us-2001-911").expect("a shipped case").session.clone();
    let found = story_of(&session);
    assert_eq!(found.lines.len(), 17);
    let fires = |story: &Story, id: &str| story.lines.iter().find(|line| line.id == id).expect("a line").fires;
    // On 12 September: invoked, fast and united.
    assert_eq!((fires(&found, "n1"), fires(&found, "n10")), (Fires::Yes, Fires::Yes));
    assert_eq!((fires(&found, "n3"), fires(&found, "n13")), (Fires::RoomDecides, Fires::NotThisAdversary));
    assert!(found.helped > 0 && found.hurt > 0);
    let mut switched_off = session.clone();
    let off = ledger::line(Catalog::shipped(), ledger::Assumption::Narrative(0), ledger::Setting::Number(0), "");
    switched_off.assume("narrative.n1", off);
    assert_eq!(story_of(&switched_off).helped, found.helped - 2);
    assert_eq!(story_of(&switched_off).hurt, found.hurt);
    assert_eq!(fires(&story_of(&case("fr-2015-paris")), "n12"), Fires::Yes);
    assert_eq!(fires(&story_of(&library::case("tr-2003-iraq").expect("a case").session.clone()), "n14"), Fires::No);
}

#[test]
fn article_4_is_a_path_of_its_own_and_a_meeting_alone_is_not_it() {
    let day = Day::constant(2015, 11, 16);
    let (asked, held) = (Consultation::Asked, Consultation::Held);
    for (before, by, grade, consultation) in [
        (BeforeCouncil::Nothing, None, Grade::Unknown, Consultation::None),
        (BeforeCouncil::Unknown, None, Grade::Unknown, Consultation::None),
        (BeforeCouncil::Meeting, None, Grade::Unknown, held),
        (BeforeCouncil::Article4, None, Grade::Met, held),
        (BeforeCouncil::Nothing, Some("LTU"), Grade::Met, asked),
        (BeforeCouncil::Unknown, Some("LTU"), Grade::Met, asked),
        (BeforeCouncil::Meeting, Some("LTU"), Grade::Met, held),
        // Whatever else lies there.
        (BeforeCouncil::LesserMeasure, Some("LTU"), Grade::Met, Consultation::None),
        (BeforeCouncil::Article5, Some("LTU"), Grade::Met, Consultation::None),
        (BeforeCouncil::Article5, None, Grade::Unknown, Consultation::None),
        // A state that is no ally asks nothing of the allies.
        (BeforeCouncil::Nothing, Some("SWE"), Grade::Unknown, Consultation::None),
    ] {
        // Nobody was attacked and no force was used.
        let mut session = Session::blank("", day);
        session.incident.before_council = Fact::stated(before);
        if let Some(by) = by {
            session.incident.article_4_by = Fact::stated(vec![code(by)]);
        }
        let found = track(&session, TrackId::Nato4);
        assert_eq!(found.grade, grade, "{before:?} {by:?}");
        assert_eq!((found.is_open(), found.needs_council), (grade != Grade::Met, false));
        assert_eq!((found.who_may_ask.len(), found.duty), (28, Duty::Consult));
        assert_eq!(found.owed_by.len(), if grade == Grade::Met { 28 } else { 0 });
        let assessment = assess(Catalog::shipped(), &session);
        assert_eq!(assessment.request.consultation(), consultation, "{before:?} {by:?}");
        // Asked is not raised: the table of outcomes is what it was.
        if consultation == asked {
            assert_eq!(assessment.council.outcome, Outcome::NotRaised);
        }
    }
}

#[test]
fn the_ribbon_and_the_change_line_say_that_consultation_was_asked_and_held() {
    for (language, asked, held, not_put, moved) in [
        (Language::En, "Consultation asked", "Consultation held", "Not put", "not put → consultation asked"),
        (Language::Fr, "Consultation demandée", "Consultation tenue", "Non proposé", "consultation demandée"),
    ] {
        let words = Words::of(language);
        let mut bench = Workbench::new(Catalog::shipped(), case("fr-2015-paris"));
        let card = |bench: &Workbench| words.consensus_part(bench.assessment(), bench.session());
        assert_eq!(card(&bench).state, not_put);
        // The case says from a day on what lay before the Council, and this is said on the day looked at.
        let from = bench.session().as_of;
        let put = |value: FactValue| {
            Edit::PutFact(Dated { from, value, confidence: Confidence::AsStated, note: String::new() })
        };
        bench.execute(put(FactValue::Article4By(vec![code("LTU")])), None);
        assert_eq!(card(&bench).state, asked);
        assert!(card(&bench).line.contains(&words.state_with_article(code("LTU"))), "{}", card(&bench).line);
        let line = words.change(bench.last_change().expect("a change"));
        assert!(line.contains(moved), "{line}");
        bench.execute(put(FactValue::BeforeCouncil(BeforeCouncil::Article4)), None);
        assert_eq!(card(&bench).state, held);
        assert!(words.change(bench.last_change().expect("a change")).contains(&held.to_lowercase()));
        // The request speaks of Article 5 alone, of which nothing was said.
        let request = words.request_part(bench.assessment()).state;
        assert!(request != asked && request != held, "{request}");
    }
}

#[test]
fn every_track_has_an_id_of_its_own() {
    let ids: Vec<&str> = TrackId::ALL.iter().map(|track| track.id()).collect();
    assert_eq!(ids, ["nato_5", "nato_4", "eu_42_7", "un_51", "inside_attacker"]);
}

#[test]
fn the_map_of_the_unions_clause_is_not_that_of_article_6() {
    let at = |area: Area, accounts: Vec<Account>| {
        let mut session = case("fr-2015-paris");
        let place = Place { area, object: Object::Territory, sea_zone: SeaZone::NotSea, accounts, ..Place::default() };
        session.incident.place = Fact::stated(vec![place]);
        [TrackId::Nato5, TrackId::Eu42].map(|id| {
            let found = track(&session, id);
            found.tests.iter().find(|test| test.id == TestId::Place).expect("a place").grade
        })
    };
    use Grade::{Arguable, Met, NotMet};
    for (area, expected) in [
        (Area::PartyOutermost, [NotMet, Met]),
        (Area::UnionIslands, [Met, Met]),
        (Area::Faroes, [Met, NotMet]),
        (Area::CeutaMelilla, [NotMet, Met]),
        (Area::PartyOther, [NotMet, Arguable]),
        (Area::NorthAtlanticIsland, [Met, Arguable]),
        (Area::CyprusBases, [Arguable, NotMet]),
    ] {
        assert_eq!(at(area, vec![]), expected, "{area:?}");
    }
    // Accounts are read by the same rule under both.
    let elsewhere = Account { area: Area::ThirdState, ..Account::default() };
    assert_eq!(at(Area::PartyEurope, vec![elsewhere]), [Arguable, Arguable]);
}

#[test]
fn the_probe_offers_the_areas_of_the_day() {
    let at = |lat: i32, lon: i32, year: i16, month: i8, day: i8| {
        let day = Day::constant(year, month, day);
        let choices = casus::domain::Choices::PRACTICE;
        casus::atlas::probe(Catalog::shipped(), (lat, lon), Object::Territory, day, &choices).place.area
    };
    let today = |lat, lon| at(lat, lon, 2025, 6, 1);
    assert_eq!(today(40_000, -530_000), Area::PartyOutermost, "French Guiana");
    assert_eq!(today(-211_000, 555_000), Area::PartyOutermost, "Réunion");
    assert_eq!(today(282_700, -165_000), Area::UnionIslands, "Tenerife");
    assert_eq!(today(621_300, -70_000), Area::Faroes, "Streymoy");
    assert_eq!(today(-128_300, 451_500), Area::PartyOutermost, "Mayotte");
    assert_eq!(at(-128_300, 451_500, 2013, 12, 31), Area::PartyOther, "Mayotte before 2014");
    assert_eq!(at(270_000, 20_000, 1955, 5, 1), Area::AlgeriaSouth, "the Sahara");
    assert_eq!(at(365_000, 30_000, 1955, 5, 1), Area::AlgeriaDepartments, "Algiers");
    assert_eq!(at(525_000, 132_700, 1985, 1, 1), Area::OccupationBerlin, "West Berlin");
    assert_eq!(at(482_100, 163_700, 1954, 1, 1), Area::OccupationAustria, "Vienna");
    assert_eq!(at(456_500, 138_000, 1953, 1, 1), Area::OccupationTrieste, "Trieste");
    assert_eq!(at(500_900, 86_800, 1954, 1, 1), Area::OccupationArea, "Frankfurt");
}

#[test]
fn the_one_use_of_the_unions_clause_is_told_from_its_day_on() {
    let told = |day: Day| {
        let session = Session { as_of: day, ..library::case("fr-2015-paris").expect("a case").session.clone() };
        track(&session, TrackId::Eu42).notes.contains(&TrackNote::UsedOnceByFrance)
    };
    assert!(!told(Day::constant(2015, 11, 16)));
    assert!(told(Day::constant(2015, 11, 17)));
}
