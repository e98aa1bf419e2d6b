//! Sessions made for the places where the search goes a shorter way than brute force.

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{
        Area, Confidence, Damage, Dated, Day, DecidingBody, FactValue, Harm, Means, Object, Place, Point, Reading,
        SeaZone, Session, Stance, StanceLine, StateCode, Timing,
    },
    storage::library,
};

use super::{check, targets};

/// 11 September on the last day known, all of it met, with some facts otherwise.
fn attack(values: impl IntoIterator<Item = FactValue>) -> Session {
    let session = super::by_hand(&library::case("us-2001-911").expect("a shipped case").session);
    let mut session = Session { as_of: session.last_dated_day(), ..session };
    for value in values {
        let from = session.as_of;
        session.incident.put(Dated { from, value, confidence: Confidence::AsStated, note: String::new() });
    }
    session
}

fn at(object: Object, area: Area, sea_zone: SeaZone) -> FactValue {
    FactValue::Place(vec![Place { object, area, sea_zone, ..Place::default() }])
}

#[track_caller]
fn check_all(session: &Session, most: usize) {
    let assessment = assess(Catalog::shipped(), session);
    targets(&assessment).into_iter().for_each(|target| _ = check(session, target, most));
}

#[test]
fn forces_hit_nobody_knows_where_may_have_been_inside() {
    for object in [Object::Forces, Object::StateVessel, Object::StateAircraft, Object::Satellite] {
        check_all(&attack([at(object, Area::Unknown, SeaZone::Unknown)]), 1);
        // Inside wherever it was, were it not for one point.
        for point in [Point::DisputedSeas, Point::UnnamedObjects, Point::DisputedTerritory, Point::OccupationArea] {
            let mut open = attack([at(object, Area::Unknown, SeaZone::Unknown)]);
            open.choose(Point::Exhaustive, Reading::Expansive);
            open.choose(point, Reading::Strict);
            check_all(&open, 1);
        }
    }
}

#[test]
fn an_attack_that_is_too_light_on_forces_hit_nobody_knows_where() {
    // As it is the place needs two points and another place none, so that more is left for the attack.
    for point in [Point::DisputedSeas, Point::OccupationArea] {
        let place = at(Object::Forces, Area::Unknown, SeaZone::Unknown);
        let mut session = attack([place, FactValue::Harm(Harm::None), FactValue::Damage(Damage::Minor)]);
        session.choose(point, Reading::Strict);
        check_all(&session, 2);
    }
}

#[test]
fn of_two_places_one_is_changed_and_the_other_stays() {
    let place = |object| Place { object, area: Area::PartyEurope, ..Place::default() };
    for objects in [[Object::Seabed, Object::Seabed], [Object::Seabed, Object::Territory]] {
        for reading in Reading::ALL {
            let mut session = attack([
                FactValue::Place(objects.map(place).to_vec()),
                FactValue::Means(vec![Means::Sabotage]),
                FactValue::Harm(Harm::None),
                FactValue::Damage(Damage::Serious),
            ]);
            session.choose(Point::RemoteObject, reading);
            check_all(&session, 1);
        }
    }
}

#[test]
fn what_is_no_attack_by_its_means_may_become_one_by_others() {
    for (harm, damage) in [(Harm::None, Damage::None), (Harm::InjuredFew, Damage::Minor), (Harm::None, Damage::Serious)]
    {
        let means = FactValue::Means(vec![Means::Coercion]);
        check_all(&attack([means, FactValue::Harm(harm), FactValue::Damage(damage)]), 2);
    }
}

#[test]
fn a_merchant_ship_at_sea_and_an_attack_that_is_too_light() {
    let place = || at(Object::MerchantShip, Area::BalticSea, SeaZone::Beyond);
    check_all(&attack([place(), FactValue::Harm(Harm::None), FactValue::Damage(Damage::Minor)]), 2);
}

#[test]
fn a_blow_without_effects_that_may_be_imminent() {
    let still =
        || [FactValue::Means(vec![Means::Strike]), FactValue::Harm(Harm::None), FactValue::Damage(Damage::None)];
    for timing in [Timing::Unknown, Timing::Imminent, Timing::Ongoing] {
        for reading in Reading::ALL {
            let mut session = attack(still().into_iter().chain([FactValue::Timing(timing)]));
            session.choose(Point::Imminent, reading);
            check_all(&session, 1);
        }
    }
}

#[test]
fn a_body_without_france_is_a_way_in_its_years_alone() {
    let days = [(1965, 12, 31), (1975, 6, 1), (2009, 4, 4), (2009, 4, 5), (2030, 5, 1)];
    for day in days.map(|(year, month, day)| Day::constant(year, month, day)) {
        for body in [DecidingBody::Unknown, DecidingBody::Council, DecidingBody::Dpc] {
            let mut session = attack([]);
            session.as_of = day;
            session.put_stance(StanceLine::plain(StateCode::FRANCE, day, Stance::Objects));
            session.incident.deciding_body = casus::domain::Fact::stated(body);
            check_all(&session, 1);
        }
    }
}

#[test]
fn means_that_are_stated_as_unknown_may_be_any() {
    for means in [vec![Means::Unknown], vec![Means::Unknown, Means::Incursion], vec![Means::Cyber, Means::Unknown]] {
        check_all(&attack([FactValue::Means(means), FactValue::Harm(Harm::FewDead)]), 1);
    }
}
