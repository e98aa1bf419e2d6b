use super::*;
use crate::domain::{Day, Reading, SeaZone};

const TODAY: Day = Day::constant(2020, 1, 1);

fn check(area: Area, object: Object, expected: Grade) {
    check_on(TODAY, area, object, SeaZone::Unknown, expected);
}

fn check_on(first_day: Day, area: Area, object: Object, sea_zone: SeaZone, expected: Grade) {
    let place = Place { area, object, sea_zone, ..Place::default() };
    assert_eq!(possible_grades(&place, first_day, &Choices::PRACTICE).settle(), expected, "{place:?} on {first_day}");
}

#[test]
fn a_named_sea_covers_forces_but_not_merchant_ships_or_citizens() {
    check(Area::Mediterranean, Object::StateVessel, Grade::Met);
    check(Area::Mediterranean, Object::MerchantShip, Grade::Arguable);
    check(Area::Mediterranean, Object::Citizens, Grade::NotMet);
    check(Area::SeaElsewhere, Object::StateVessel, Grade::NotMet);
}

#[test]
fn disputed_seas_are_arguable_and_a_partys_own_waters_inside() {
    check(Area::BlackSea, Object::StateVessel, Grade::Arguable);
    check_on(TODAY, Area::BlackSea, Object::StateVessel, SeaZone::TerritorialParty, Grade::Met);
    check_on(TODAY, Area::BlackSea, Object::StateVessel, SeaZone::TerritorialOther, Grade::NotMet);
    check_on(TODAY, Area::Mediterranean, Object::StateAircraft, SeaZone::TerritorialOther, Grade::Arguable);
    check_on(TODAY, Area::SeaElsewhere, Object::StateVessel, SeaZone::TerritorialParty, Grade::NotMet);
}

#[test]
fn territory_is_where_the_text_says_and_not_by_latitude_alone() {
    check(Area::NorthAtlanticIsland, Object::Territory, Grade::Met);
    check(Area::PartyOther, Object::Territory, Grade::NotMet);
    check(Area::CeutaMelilla, Object::Forces, Grade::NotMet);
    check(Area::PlazasIslets, Object::Territory, Grade::Arguable);
    check(Area::CyprusBases, Object::Forces, Grade::Arguable);
}

#[test]
fn the_text_of_1949_knew_neither_turkiye_nor_the_mediterranean() {
    let before = Day::constant(1950, 6, 1);
    let after = Day::constant(1952, 2, 18);
    for (area, object) in [(Area::Turkiye, Object::Territory), (Area::Mediterranean, Object::StateVessel)] {
        check_on(before, area, object, SeaZone::Unknown, Grade::NotMet);
        check_on(after, area, object, SeaZone::Unknown, Grade::Met);
    }
    check_on(before, Area::OccupationArea, Object::Forces, SeaZone::Unknown, Grade::Met);
    check_on(before, Area::OccupationArea, Object::StateAircraft, SeaZone::Unknown, Grade::NotMet);
    check_on(TODAY, Area::OccupationArea, Object::Forces, SeaZone::Unknown, Grade::Arguable);
}

#[test]
fn algeria_was_covered_until_the_third_of_july_1962() {
    check_on(Day::constant(1962, 7, 2), Area::AlgeriaDepartments, Object::Territory, SeaZone::Unknown, Grade::Met);
    check_on(Day::constant(1962, 7, 3), Area::AlgeriaDepartments, Object::Territory, SeaZone::Unknown, Grade::NotMet);
}

#[test]
fn an_embassy_stands_on_the_hosts_soil() {
    check(Area::PartyEurope, Object::Embassy, Grade::Met);
    check(Area::ThirdState, Object::Embassy, Grade::NotMet);
}

#[test]
fn what_is_unknown_matters_only_where_it_can() {
    check(Area::PartyEurope, Object::Unknown, Grade::Met);
    check(Area::Mediterranean, Object::Unknown, Grade::Unknown);
    check(Area::Unknown, Object::Satellite, Grade::Arguable);
    check(Area::Unknown, Object::Unknown, Grade::Unknown);
    // Only a satellite would be argued in a third state; read strictly it is not, and then nothing there is inside.
    check(Area::ThirdState, Object::Unknown, Grade::Unknown);
    let strictly = Choices::all(Reading::Strict);
    let place = Place { area: Area::ThirdState, ..Place::default() };
    assert_eq!(possible_grades(&place, TODAY, &strictly), GradeSet::only(Grade::NotMet));
}

#[test]
fn there_is_no_embassy_in_the_open_sea() {
    assert!(!is_possible(Area::BalticSea, Object::Embassy));
    assert!(is_possible(Area::BalticSea, Object::Seabed));
}

#[test]
fn what_the_text_names_is_firm_and_what_is_argued_is_less_so() {
    use Firmness::{High, Low, Medium};
    // Named by no text, or argued on one alone.
    let low = [Area::BlackSea, Area::ArcticOcean, Area::GulfOfMexico, Area::CyprusBases, Area::Space];
    // Allies have said how they read it.
    let medium = [
        Area::BalticSea,
        Area::CeutaMelilla,
        Area::PuertoRicoUsvi,
        Area::PlazasIslets,
        Area::DisputedIslet,
        Area::Kosovo,
        Area::AlgeriaSouth,
        Area::OccupationArea,
        Area::OccupationBerlin,
        Area::OccupationAustria,
        Area::OccupationTrieste,
    ];
    for area in Area::ALL.iter().copied() {
        let expected = if low.contains(&area) {
            Low
        } else if medium.contains(&area) {
            Medium
        } else {
            High
        };
        assert_eq!(rows::firmness(area, Object::Forces), expected, "forces in {area:?}");
        assert_eq!(rows::firmness(area, Object::Unknown), expected, "nobody knows what in {area:?}");
        // At sea only forces, vessels and aircraft are named; on land a network is named by no text.
        let (merchant, network) = if area.is_sea() { (Low, Low) } else { (High, Medium) };
        assert_eq!(rows::firmness(area, Object::MerchantShip), expected.min(merchant).max(floor(area)), "{area:?}");
        assert_eq!(rows::firmness(area, Object::Network), expected.min(network).max(floor(area)), "{area:?}");
    }
}

/// How firm at least: the Baltic is argued alike for all that is there.
fn floor(area: Area) -> Firmness {
    if area == Area::BalticSea { Firmness::Medium } else { Firmness::Low }
}

#[test]
fn the_day_of_an_incident_is_read_where_the_text_has_changed() {
    let before = Day::constant(1950, 6, 1);
    for area in Area::ALL.iter().copied() {
        // The clause on Algeria and the occupation areas are spent; of Türkiye and its sea the text of 1949 knew nothing.
        let is_spent = matches!(
            area,
            Area::AlgeriaDepartments
                | Area::AlgeriaSouth
                | Area::OccupationArea
                | Area::OccupationBerlin
                | Area::OccupationAustria
                | Area::OccupationTrieste
        );
        let is_new = matches!(area, Area::Turkiye | Area::Mediterranean);
        assert_eq!(rows::depends_on_time(area, TODAY), is_spent, "{area:?} today");
        assert_eq!(rows::depends_on_time(area, before), is_spent || is_new, "{area:?} before 1952");
    }
}

#[test]
fn each_occupation_area_ends_on_its_own_day_in_every_reading() {
    let on = |area: Area, first_day: Day, reading: Reading| {
        row(area, Object::Forces, SeaZone::Unknown, first_day, &Choices::all(reading)).1
    };
    for (area, over) in [
        (Area::OccupationArea, Day::constant(1955, 5, 5)),
        (Area::OccupationBerlin, Day::constant(1990, 10, 3)),
        (Area::OccupationAustria, Day::constant(1955, 7, 27)),
        (Area::OccupationTrieste, Day::constant(1954, 10, 26)),
    ] {
        let last = over.plus_days(-1);
        assert_eq!(Reading::ALL.map(|reading| on(area, last, reading)), [Grade::Met; 3], "{area:?}");
        // Spent, it is still argued in practice; read strictly there are no such forces any more.
        let expected = [Grade::NotMet, Grade::Arguable, Grade::Arguable];
        assert_eq!(Reading::ALL.map(|reading| on(area, over, reading)), expected, "{area:?}");
    }
}

#[test]
fn the_sahara_is_argued_until_it_is_departments_and_then_as_they_are() {
    let on = |area: Area, first_day: Day| {
        Reading::ALL.map(|reading| row(area, Object::Territory, SeaZone::NotSea, first_day, &Choices::all(reading)).1)
    };
    let south = |year, month, day| on(Area::AlgeriaSouth, Day::constant(year, month, day));
    assert_eq!(south(1957, 8, 6), [Grade::Arguable; 3]);
    assert_eq!(south(1957, 8, 7), [Grade::Met; 3]);
    assert_eq!(south(1962, 7, 2), [Grade::Met; 3]);
    let lapsed = Day::constant(1962, 7, 3);
    assert_eq!(on(Area::AlgeriaSouth, lapsed), on(Area::AlgeriaDepartments, lapsed));
}
