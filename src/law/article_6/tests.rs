use super::*;
use crate::domain::{Day, SeaZone};

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
    let strictly = Choices::all(crate::domain::Reading::Strict);
    let place = Place { area: Area::ThirdState, ..Place::default() };
    assert_eq!(possible_grades(&place, TODAY, &strictly), GradeSet::only(Grade::NotMet));
}

#[test]
fn there_is_no_embassy_in_the_open_sea() {
    assert!(!is_possible(Area::BalticSea, Object::Embassy));
    assert!(is_possible(Area::BalticSea, Object::Seabed));
}
