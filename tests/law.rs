//! The tables of the law, row by row, as worked out by hand from the treaty, the cases and the practice of allies.

use casus::{
    atlas,
    catalog::Catalog,
    council::{self, RequestPart, Stances},
    domain::{
        Area, Attribution, AuthorKind, BeforeCouncil, Choice as _, Choices, Circumstances, Confidence, Damage, Dated,
        Day, Direction, Fact, FactId, FactSet, FunctionLoss, FunctionTime, Harm, Incident, Intent, Means, Object,
        Place, Point, Reading, Recklessness, RecordedOutcome, Request, RequestLine, Rosters, SeaZone, SecurityCouncil,
        Series, Session, Timing,
    },
    law::{self, Element, Grade, GradeSet, Ground, Side, Standard, armed_attack, article_6},
    report,
    storage::cases,
    words::{Language, Words},
};

const TODAY: Day = Day::constant(2020, 6, 1);

/// The lines of a table below its remarks and its head, each cut at the commas.
fn lines(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).skip(1).map(|line| line.split(',').collect())
}

/// A grade as the tables write it.
fn grade(cell: &str) -> Grade {
    match cell {
        "in" | "M" => Grade::Met,
        "arg" | "A" => Grade::Arguable,
        "out" | "N" => Grade::NotMet,
        "?" => Grade::Unknown,
        other => panic!("{other} is no grade"),
    }
}

fn judged(incident: &Incident, standard: &Standard) -> law::Threshold {
    let roster = Catalog::shipped().roster(incident.first_day);
    law::judge(&Circumstances::of(incident, &roster, incident.first_day), standard)
}

/// The grade of an element for an incident that is otherwise unknown.
fn found(element: Element, standard: &Standard, describe: impl FnOnce(&mut Incident)) -> Grade {
    let mut incident = Incident::on(TODAY);
    describe(&mut incident);
    judged(&incident, standard).finding(element).grade
}

fn at(area: Area, object: Object, sea_zone: SeaZone, day: Day, choices: &Choices) -> (&'static str, Grade) {
    let (row, grade) = article_6::row(area, object, sea_zone, day, choices);
    (row.id(), grade)
}

/// The columns of the table of Article 6.
const COLUMNS: [&[Object]; 7] = [
    &[Object::Territory],
    &[Object::Forces, Object::StateVessel, Object::StateAircraft],
    &[Object::MerchantShip, Object::CivilAircraft],
    &[Object::Seabed],
    &[Object::Network],
    &[Object::Embassy],
    &[Object::Citizens],
];

#[test]
fn article_6_reads_every_area_and_object_as_the_table_says() {
    let mut areas = 0;
    for cells in lines(include_str!("casebook/article_6.csv")) {
        let area = Area::from_id(cells[0]).expect("an area");
        areas += 1;
        for (objects, cell) in COLUMNS.iter().zip(&cells[2..]) {
            for object in *objects {
                let (_, is) = at(area, *object, SeaZone::Unknown, TODAY, &Choices::PRACTICE);
                assert_eq!(is, grade(cell), "{area:?} {object:?}");
                assert_eq!(article_6::is_possible(area, *object), *cell != "?", "{area:?} {object:?}");
            }
        }
        let named = if area.is_sea() || area == Area::Space { Object::Forces } else { Object::Territory };
        assert_eq!(at(area, named, SeaZone::Unknown, TODAY, &Choices::PRACTICE).0, cells[1], "{area:?}");
        let satellite = at(area, Object::Satellite, SeaZone::Unknown, TODAY, &Choices::PRACTICE);
        assert_eq!(satellite, ("r11", Grade::Arguable), "{area:?}");
        assert!(article_6::is_possible(area, Object::Unknown) && article_6::is_possible(Area::Unknown, named));
    }
    assert_eq!(areas, Area::ALL.len() - 1);
}

#[test]
fn what_article_6_names_keeps_its_row_and_what_it_does_not_gets_another() {
    use {Area as A, Object as O};
    for (area, object, row) in [
        (A::PartyEurope, O::StateVessel, "r6"),
        (A::Turkiye, O::Forces, "r6"),
        (A::NorthAtlanticIsland, O::StateAircraft, "r6"),
        (A::PartyNorthAmerica, O::Network, "r2"),
        (A::Mediterranean, O::MerchantShip, "r11"),
        (A::Mediterranean, O::Citizens, "r13"),
        (A::BalticSea, O::Seabed, "r11"),
        (A::BalticSea, O::Citizens, "r13"),
        (A::SeaElsewhere, O::Seabed, "r11"),
        (A::PartyOther, O::Network, "r12"),
        (A::PartyOther, O::Seabed, "r12"),
        (A::PartyOther, O::Forces, "r13"),
        (A::PartyOther, O::Embassy, "r13"),
        (A::NorthAtlantic, O::Territory, "no_such_thing"),
        (A::Space, O::Citizens, "no_such_thing"),
        (A::Unknown, O::Territory, "open"),
        (A::PartyEurope, O::Unknown, "open"),
    ] {
        assert_eq!(at(area, object, SeaZone::Unknown, TODAY, &Choices::PRACTICE).0, row, "{area:?} {object:?}");
    }
}

#[test]
fn whose_waters_they_are_corrects_a_sea_and_no_land() {
    use {Area as A, Grade as G, Object as O, SeaZone as Z};
    for (area, object, zone, expected) in [
        (A::BlackSea, O::Seabed, Z::TerritorialParty, ("r1", G::Met)),
        (A::GulfOfMexico, O::StateVessel, Z::TerritorialParty, ("r6", G::Met)),
        (A::GulfOfMexico, O::Seabed, Z::TerritorialParty, ("r2", G::Met)),
        (A::SeaElsewhere, O::Seabed, Z::TerritorialParty, ("r12", G::NotMet)),
        (A::Mediterranean, O::StateVessel, Z::TerritorialOther, ("r7", G::Arguable)),
        (A::NorthAtlantic, O::StateVessel, Z::TerritorialOther, ("r8", G::Arguable)),
        (A::Mediterranean, O::MerchantShip, Z::TerritorialOther, ("r11", G::Arguable)),
        (A::NorthAtlantic, O::CivilAircraft, Z::TerritorialOther, ("r11", G::Arguable)),
        (A::Mediterranean, O::Seabed, Z::TerritorialOther, ("r13", G::NotMet)),
        (A::BalticSea, O::StateVessel, Z::TerritorialOther, ("r13", G::NotMet)),
        (A::BalticSea, O::StateVessel, Z::Beyond, ("r10", G::Arguable)),
        (A::Mediterranean, O::StateVessel, Z::Beyond, ("r7", G::Met)),
        (A::PartyEurope, O::Territory, Z::TerritorialOther, ("r1", G::Met)),
        (A::ThirdState, O::Territory, Z::TerritorialParty, ("r13", G::NotMet)),
        (A::Kosovo, O::Territory, Z::NotSea, ("r13a", G::NotMet)),
    ] {
        assert_eq!(at(area, object, zone, TODAY, &Choices::PRACTICE), expected, "{area:?} {object:?} {zone:?}");
    }
    // Before 1952 the Mediterranean was not named, so another state's waters there are just that.
    let before =
        at(A::Mediterranean, O::StateVessel, Z::TerritorialOther, Day::constant(1951, 1, 1), &Choices::PRACTICE);
    assert_eq!(before, ("r13", G::NotMet));
}

#[test]
fn the_text_in_force_and_the_end_of_a_clause_turn_on_one_day() {
    use {Area as A, Grade as G, Object as O};
    let day = Day::constant;
    for (area, object, last, first, before, after) in [
        (A::Turkiye, O::Territory, day(1952, 2, 17), day(1952, 2, 18), G::NotMet, G::Met),
        (A::Turkiye, O::Forces, day(1952, 2, 17), day(1952, 2, 18), G::NotMet, G::Met),
        (A::Mediterranean, O::StateVessel, day(1952, 2, 17), day(1952, 2, 18), G::NotMet, G::Met),
        (A::AlgeriaDepartments, O::Territory, day(1962, 7, 2), day(1962, 7, 3), G::Met, G::NotMet),
        (A::OccupationArea, O::StateVessel, day(1952, 2, 17), day(1952, 2, 18), G::NotMet, G::Met),
        (A::OccupationArea, O::Forces, day(1955, 5, 4), day(1955, 5, 5), G::Met, G::Arguable),
        (A::OccupationBerlin, O::Forces, day(1990, 10, 2), day(1990, 10, 3), G::Met, G::Arguable),
        (A::OccupationAustria, O::Forces, day(1955, 7, 26), day(1955, 7, 27), G::Met, G::Arguable),
        (A::OccupationTrieste, O::Forces, day(1954, 10, 25), day(1954, 10, 26), G::Met, G::Arguable),
        (A::AlgeriaSouth, O::Territory, day(1957, 8, 6), day(1957, 8, 7), G::Arguable, G::Met),
    ] {
        for (on, expected) in [(last, before), (first, after)] {
            assert_eq!(at(area, object, SeaZone::Unknown, on, &Choices::PRACTICE).1, expected, "{area:?} on {on}");
        }
    }
    let in_1950 = day(1950, 1, 1);
    for (area, object, expected) in [
        (A::OccupationArea, O::Forces, G::Met),
        (A::OccupationArea, O::Embassy, G::NotMet),
        (A::NorthAtlantic, O::StateVessel, G::Met),
        (A::PartyEurope, O::Territory, G::Met),
        (A::Mediterranean, O::MerchantShip, G::Arguable),
    ] {
        assert_eq!(at(area, object, SeaZone::Unknown, in_1950, &Choices::PRACTICE).1, expected, "{area:?} in 1950");
    }
}

#[test]
fn each_point_moves_its_own_rows_of_article_6_and_no_other() {
    use {Area as A, Grade as G, Object as O, Point as P, Reading as R, SeaZone as Z};
    let day = |year| Day::constant(year, 6, 1);
    for (area, object, zone, year, point, reading, expected) in [
        (A::BalticSea, O::StateVessel, Z::Beyond, 2020, P::DisputedSeas, R::Strict, G::NotMet),
        (A::BalticSea, O::StateVessel, Z::Beyond, 2020, P::DisputedSeas, R::Expansive, G::Met),
        (A::BalticSea, O::Seabed, Z::Beyond, 2020, P::DisputedSeas, R::Expansive, G::Arguable),
        (A::Mediterranean, O::Seabed, Z::Beyond, 2020, P::UnnamedObjects, R::Strict, G::NotMet),
        (A::Mediterranean, O::MerchantShip, Z::Beyond, 2020, P::UnnamedObjects, R::Strict, G::Arguable),
        (A::Mediterranean, O::MerchantShip, Z::Beyond, 2020, P::MerchantShips, R::Strict, G::NotMet),
        (A::Mediterranean, O::Seabed, Z::Beyond, 2020, P::MerchantShips, R::Strict, G::Arguable),
        (A::Mediterranean, O::MerchantShip, Z::Beyond, 2020, P::MerchantShips, R::Expansive, G::Met),
        (A::NorthAtlantic, O::CivilAircraft, Z::Beyond, 2020, P::MerchantShips, R::Expansive, G::Met),
        // Another state's own waters, seas that are not named, and the text before 1952 stay argued.
        (A::Mediterranean, O::MerchantShip, Z::TerritorialOther, 2020, P::MerchantShips, R::Expansive, G::Arguable),
        (A::NorthAtlantic, O::MerchantShip, Z::TerritorialOther, 2020, P::MerchantShips, R::Expansive, G::Arguable),
        (A::BlackSea, O::MerchantShip, Z::Beyond, 2020, P::MerchantShips, R::Expansive, G::Arguable),
        (A::Mediterranean, O::MerchantShip, Z::Beyond, 1951, P::MerchantShips, R::Expansive, G::Arguable),
        (A::OccupationArea, O::Forces, Z::NotSea, 2020, P::OccupationArea, R::Strict, G::NotMet),
        (A::OccupationBerlin, O::Forces, Z::NotSea, 1970, P::OccupationArea, R::Strict, G::Met),
        (A::DisputedIslet, O::Territory, Z::NotSea, 2020, P::DisputedTerritory, R::Strict, G::NotMet),
        (A::PlazasIslets, O::Forces, Z::NotSea, 2020, P::DisputedTerritory, R::Strict, G::NotMet),
        (A::CyprusBases, O::Forces, Z::NotSea, 2020, P::DisputedTerritory, R::Strict, G::NotMet),
        (A::PartyOther, O::Territory, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::Arguable),
        (A::CeutaMelilla, O::Citizens, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::Arguable),
        (A::PuertoRicoUsvi, O::Territory, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::Arguable),
        (A::ThirdState, O::Forces, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::Arguable),
        (A::Kosovo, O::Forces, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::Arguable),
        (A::SeaElsewhere, O::StateVessel, Z::Beyond, 2020, P::Exhaustive, R::Expansive, G::Arguable),
        (A::ThirdState, O::Citizens, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::NotMet),
        (A::PartyOther, O::Embassy, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::NotMet),
        (A::CeutaMelilla, O::Embassy, Z::NotSea, 2020, P::Exhaustive, R::Expansive, G::NotMet),
    ] {
        let choices = Choices::PRACTICE.with(point, reading);
        let is = at(area, object, zone, day(year), &choices).1;
        assert_eq!(is, expected, "{area:?} {object:?} {zone:?} in {year}, {point:?} {reading:?}");
    }
    // Land and seas that Article 6 names are the same in every reading.
    for choices in Reading::ALL.map(Choices::all) {
        for (area, object) in
            [(A::PartyEurope, O::Territory), (A::Turkiye, O::Forces), (A::Mediterranean, O::StateVessel)]
        {
            assert_eq!(at(area, object, Z::Unknown, TODAY, &choices).1, G::Met, "{area:?}");
        }
    }
}

/// The effects that stand for each column of the table of means.
const EFFECTS: [(Harm, Damage); 7] = [
    (Harm::None, Damage::None),
    (Harm::InjuredFew, Damage::None),
    (Harm::None, Damage::Serious),
    (Harm::FewDead, Damage::None),
    (Harm::None, Damage::Destruction),
    (Harm::ManyDead, Damage::None),
    (Harm::MassDead, Damage::None),
];

/// An attack about which everything is known: aimed at the ally, alone, going on, on its soil.
fn attack(means: Means, (harm, damage): (Harm, Damage)) -> Incident {
    let mut incident = Incident::on(TODAY);
    incident.means = Fact::stated(vec![means]);
    incident.harm = Fact::stated(harm);
    incident.damage = Fact::stated(damage);
    incident.function_loss = Fact::stated(FunctionLoss::None);
    incident.function_time = Fact::stated(FunctionTime::Hours);
    incident.intent = Fact::stated(Intent::DeliberateAlly);
    incident.series = Fact::stated(Series::Isolated);
    incident.timing = Fact::stated(Timing::Ongoing);
    let place = Place { area: Area::PartyEurope, object: Object::Territory, ..Place::default() };
    incident.place = Fact::stated(vec![place]);
    incident
}

fn e1(incident: &Incident, standard: &Standard) -> Grade {
    judged(incident, standard).finding(Element::E1).grade
}

#[test]
fn every_means_amounts_to_what_the_table_says() {
    let mut rows = 0;
    for cells in lines(include_str!("casebook/means.csv")) {
        let means = Means::from_id(cells[0]).expect("means");
        rows += 1;
        for (effects, cell) in EFFECTS.iter().zip(&cells[1..]) {
            let found = e1(&attack(means, *effects), &Standard::PRACTICE);
            assert_eq!(found, grade(cell), "{means:?} {effects:?}");
        }
    }
    assert_eq!(rows, Means::ALL.len() - 1);
}

#[test]
fn effects_belong_to_the_highest_class_that_applies() {
    use {Damage as D, FunctionLoss as L, FunctionTime as T, Harm as H, law::Class as C};
    for (harm, damage, loss, time, expected) in [
        (H::None, D::None, L::None, T::Months, C::None),
        (H::None, D::None, L::Nuisance, T::Months, C::None),
        (H::None, D::Minor, L::None, T::Hours, C::Light),
        (H::InjuredFew, D::None, L::None, T::Hours, C::Light),
        (H::None, D::None, L::PublicService, T::Months, C::Light),
        (H::None, D::None, L::EssentialService, T::Hours, C::Light),
        (H::None, D::None, L::EssentialService, T::Days, C::Light),
        (H::None, D::None, L::EssentialService, T::Weeks, C::Serious),
        (H::None, D::None, L::EssentialService, T::Months, C::Serious),
        (H::InjuredMany, D::None, L::None, T::Hours, C::Serious),
        (H::FewDead, D::None, L::None, T::Hours, C::Serious),
        (H::None, D::Serious, L::None, T::Hours, C::Serious),
        (H::ManyDead, D::None, L::None, T::Hours, C::Grave),
        (H::MassDead, D::Minor, L::None, T::Hours, C::Grave),
        (H::InjuredFew, D::Destruction, L::Nuisance, T::Hours, C::Grave),
    ] {
        let mut incident = attack(Means::Cyber, (harm, damage));
        incident.function_loss = Fact::stated(loss);
        incident.function_time = Fact::stated(time);
        let found = judged(&incident, &Standard::PRACTICE).class;
        assert_eq!(found, expected, "{harm:?} {damage:?} {loss:?} {time:?}");
    }
    // A closed airport does not turn an overflight into an attack: the loss counts for some means only.
    for means in Means::ALL.iter().copied().filter(|means| !means.is_unknown()) {
        let mut incident = attack(means, (Harm::None, Damage::None));
        incident.function_loss = Fact::stated(FunctionLoss::EssentialService);
        incident.function_time = Fact::stated(FunctionTime::Weeks);
        let counts = matches!(
            means,
            Means::Cyber | Means::Electronic | Means::Sabotage | Means::ExplosiveSabotage | Means::Blockade
        );
        let expected = if counts { law::Class::Serious } else { law::Class::None };
        assert_eq!(judged(&incident, &Standard::PRACTICE).class, expected, "{means:?}");
    }
}

#[test]
fn each_point_moves_its_own_cells_of_e1_and_no_other() {
    use {Grade as G, Means as M, Point as P, Reading as R};
    // Columns of the effects: 0 none, 1 light, 2 serious by damage, 3 serious by people, 4 destruction, 5 many, 6 mass dead.
    for (means, column, point, reading, expected) in [
        (M::Cyber, 3, P::SeriousEffects, R::Strict, G::NotMet),
        (M::Electronic, 2, P::SeriousEffects, R::Strict, G::NotMet),
        (M::Sabotage, 3, P::SeriousEffects, R::Strict, G::NotMet),
        (M::Strike, 3, P::SeriousEffects, R::Strict, G::Arguable),
        (M::Cyber, 4, P::SeriousEffects, R::Strict, G::Met),
        (M::Strike, 2, P::SeriousEffects, R::Expansive, G::Met),
        (M::Cyber, 3, P::SeriousEffects, R::Expansive, G::Met),
        (M::Electronic, 3, P::SeriousEffects, R::Expansive, G::Met),
        (M::ExplosiveSabotage, 2, P::SeriousEffects, R::Expansive, G::Met),
        (M::Sabotage, 3, P::SeriousEffects, R::Expansive, G::Arguable),
        (M::Strike, 1, P::SeriousEffects, R::Expansive, G::Arguable),
        (M::Strike, 0, P::LightEffects, R::Strict, G::NotMet),
        (M::Strike, 1, P::LightEffects, R::Strict, G::NotMet),
        (M::DroneIncursion, 1, P::LightEffects, R::Strict, G::NotMet),
        (M::Cbr, 1, P::LightEffects, R::Strict, G::NotMet),
        (M::Blockade, 1, P::LightEffects, R::Strict, G::Arguable),
        (M::Strike, 3, P::LightEffects, R::Strict, G::Arguable),
        (M::ExplosiveSabotage, 1, P::LightEffects, R::Expansive, G::Arguable),
        (M::Sabotage, 1, P::LightEffects, R::Expansive, G::Arguable),
        (M::Cyber, 1, P::LightEffects, R::Expansive, G::Arguable),
        (M::Cyber, 0, P::LightEffects, R::Expansive, G::NotMet),
        (M::DroneIncursion, 0, P::LightEffects, R::Expansive, G::Arguable),
        (M::Cbr, 0, P::LightEffects, R::Expansive, G::NotMet),
        // Where light damage by sabotage is arguable, more of it cannot be less.
        (M::Sabotage, 2, P::LightEffects, R::Expansive, G::Arguable),
        (M::Electronic, 2, P::LightEffects, R::Expansive, G::Arguable),
        (M::ArmedAssault, 5, P::MassAssault, R::Expansive, G::Met),
        (M::ArmedAssault, 4, P::MassAssault, R::Expansive, G::Met),
        (M::ArmedAssault, 3, P::MassAssault, R::Expansive, G::Arguable),
        (M::LoneViolence, 6, P::MassAssault, R::Expansive, G::Arguable),
    ] {
        let standard = Standard { choices: Choices::PRACTICE.with(point, reading), ..Standard::PRACTICE };
        let found = e1(&attack(means, EFFECTS[column]), &standard);
        assert_eq!(found, expected, "{means:?} {:?}, {point:?} {reading:?}", EFFECTS[column]);
    }
}

/// What is changed of an attack that is otherwise known.
type Describe = fn(&mut Incident);

#[test]
fn imminence_strays_series_doubt_and_remote_objects_are_read_as_each_point_says() {
    use {Grade as G, Means as M, Point as P, Reading as R};
    let imminent: Describe = |incident| incident.timing = Fact::stated(Timing::Imminent);
    let contested: Describe = |incident| incident.intent = Fact::stated(Intent::Contested);
    let linked: Describe = |incident| incident.series = Fact::stated(Series::Linked);
    let pattern: Describe = |incident| incident.series = Fact::stated(Series::Pattern);
    let nuisance_linked: Describe = |incident| {
        incident.series = Fact::stated(Series::Linked);
        incident.function_loss = Fact::stated(FunctionLoss::Nuisance);
    };
    let seabed: Describe = |incident| {
        let place = Place { area: Area::BalticSea, object: Object::Seabed, ..Place::default() };
        incident.place = Fact::stated(vec![place]);
    };
    let reckless_stray: Describe = |incident| {
        incident.intent = Fact::stated(Intent::Spillover);
        incident.recklessness = Fact::stated(Recklessness::Alleged);
    };
    let plain_stray: Describe = |incident| {
        incident.intent = Fact::stated(Intent::Accident);
        incident.recklessness = Fact::stated(Recklessness::NotAlleged);
    };
    for (means, column, describe, [strict, practice, expansive], point) in [
        (M::Strike, 0, imminent, [G::NotMet, G::NotMet, G::Arguable], P::Imminent),
        (M::Strike, 3, imminent, [G::Arguable; 3], P::Imminent),
        (M::Strike, 5, reckless_stray, [G::NotMet, G::Arguable, G::Arguable], P::Spillover),
        (M::Strike, 3, reckless_stray, [G::NotMet, G::NotMet, G::Arguable], P::Spillover),
        (M::Strike, 2, reckless_stray, [G::NotMet; 3], P::Spillover),
        (M::Strike, 6, plain_stray, [G::NotMet; 3], P::Spillover),
        (M::Strike, 3, linked, [G::Arguable, G::Met, G::Met], P::Accumulation),
        (M::Strike, 3, pattern, [G::Arguable; 3], P::Accumulation),
        (M::FrontierIncident, 1, linked, [G::NotMet, G::Arguable, G::Arguable], P::Accumulation),
        (M::FrontierIncident, 0, linked, [G::NotMet; 3], P::Accumulation),
        (M::Cyber, 0, linked, [G::NotMet; 3], P::Accumulation),
        (M::Cyber, 0, nuisance_linked, [G::NotMet, G::Arguable, G::Arguable], P::Accumulation),
        (M::Electronic, 0, nuisance_linked, [G::NotMet, G::Arguable, G::Arguable], P::Accumulation),
        (M::Sabotage, 0, nuisance_linked, [G::NotMet; 3], P::Accumulation),
        (M::Strike, 5, contested, [G::Arguable, G::Arguable, G::Met], P::ContestedIntent),
        (M::ExplosiveSabotage, 4, seabed, [G::NotMet, G::Arguable, G::Met], P::RemoteObject),
        (M::ExplosiveSabotage, 2, seabed, [G::NotMet, G::Arguable, G::Arguable], P::RemoteObject),
        (M::ExplosiveSabotage, 5, seabed, [G::Met; 3], P::RemoteObject),
    ] {
        let mut incident = attack(means, EFFECTS[column]);
        describe(&mut incident);
        let found = Reading::ALL.map(|reading| {
            let standard = Standard { choices: Choices::PRACTICE.with(point, reading), ..Standard::PRACTICE };
            e1(&incident, &standard)
        });
        assert_eq!(found, [strict, practice, expansive], "{means:?} {:?} {point:?}", EFFECTS[column]);
    }
    assert_eq!(R::ALL, [R::Strict, R::Practice, R::Expansive]);
}

#[test]
fn a_campaign_of_lesser_blows_by_doubtful_hands_is_raised_and_then_capped() {
    let mut incident = attack(Means::Strike, EFFECTS[3]);
    incident.series = Fact::stated(Series::Linked);
    incident.intent = Fact::stated(Intent::Contested);
    assert_eq!(e1(&incident, &Standard::PRACTICE), Grade::Arguable);
}

/// The facts of E1 that one may ask for: linking incidents is an act of the user, and never missing.
const OF_E1: [FactId; 9] = [
    FactId::Place,
    FactId::Means,
    FactId::Harm,
    FactId::Damage,
    FactId::FunctionLoss,
    FactId::FunctionTime,
    FactId::Intent,
    FactId::Recklessness,
    FactId::Timing,
];

/// States one of the values of a fact of E1, counted from 0; false where there are no more.
fn state_one(incident: &mut Incident, fact: FactId, idx: usize) -> bool {
    if fact == FactId::Place {
        // All that E1 sees of a place of which everything is known.
        let is_known = |place: &Place| !place.object.is_unknown() && !place.area.is_unknown();
        let known = armed_attack::Sight::examples().iter().filter(|(_, places)| places.iter().all(is_known));
        let seen = known.filter(|(_, places)| !places.is_empty()).nth(idx);
        return seen.is_some_and(|(_, places)| {
            incident.place = Fact::stated(places.clone());
            true
        });
    }
    fact.values().into_iter().nth(idx).is_some_and(|value| {
        incident.put(Dated { value, from: Day::BEGINNING, confidence: Confidence::AsStated, note: String::new() });
        true
    })
}

fn grade_of_e1(incident: &Incident, standard: &Standard) -> Grade {
    let roster = Catalog::shipped().roster(incident.first_day);
    armed_attack::grade(&Circumstances::of(incident, &roster, incident.first_day), standard)
}

/// Whether a value of one open fact moves E1, whatever becomes known of the others.
fn moves_e1(incident: &Incident, open: &[FactId], fact: FactId, standard: &Standard) -> bool {
    let mut with = incident.clone();
    match open.split_first() {
        None => {
            let now = grade_of_e1(incident, standard);
            (0..)
                .map_while(|idx| state_one(&mut with, fact, idx).then(|| grade_of_e1(&with, standard)))
                .any(|is| is != now)
        }
        Some((first, rest)) if *first == fact => moves_e1(incident, rest, fact, standard),
        Some((first, rest)) => {
            moves_e1(incident, rest, fact, standard)
                || (0..)
                    .map_while(|idx| state_one(&mut with, *first, idx).then(|| moves_e1(&with, rest, fact, standard)))
                    .any(|moves| moves)
        }
    }
}

#[test]
fn the_facts_missing_for_the_attack_are_all_that_can_move_it_and_never_known_ones() {
    let mut dice = 7_u64;
    let mut below = move |end: usize| {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (dice >> 33) as usize % end
    };
    const ASTRAY: [Means; 6] = [
        Means::Strike,
        Means::FrontierIncident,
        Means::Sabotage,
        Means::Cyber,
        Means::Electronic,
        Means::DroneIncursion,
    ];
    let mut wrong: Vec<String> = Vec::new();
    let mut counts = [0, 0];
    for _ in 0..600 {
        let mut incident = Incident::on(TODAY);
        let open: Vec<FactId> = (0..1 + below(3)).map(|_| OF_E1[below(OF_E1.len())]).collect();
        for fact in OF_E1.into_iter().filter(|fact| !open.contains(fact)) {
            let mut values = Incident::on(TODAY);
            let count = (0..).take_while(|idx| state_one(&mut values, fact, *idx)).count();
            state_one(&mut incident, fact, below(count));
        }
        let standard = Standard::of(Reading::ALL[below(3)]);
        let roster = Catalog::shipped().roster(TODAY);
        let now = Circumstances::of(&incident, &roster, TODAY);
        let finding = armed_attack::judge(&now, &standard).finding;
        let is_open = armed_attack::possible_grades(&now, &standard).len() > 1;
        for fact in OF_E1 {
            let is_unknown = open.contains(&fact);
            // Most means are deliberate by nature: only whom they aimed at is open then, and nobody needs to ask.
            let is_deliberate = fact == FactId::Intent && !now.means.iter().all(|means| ASTRAY.contains(means));
            let moves = is_unknown && !is_deliberate && is_open && moves_e1(&incident, &open, fact, &standard);
            let is_named = finding.missing.contains(fact);
            counts[usize::from(is_named)] += 1;
            if is_named && !is_unknown || moves && !is_named {
                let grade = finding.grade;
                wrong.push(format!("{fact:?} is named: {is_named}; open {open:?}, {grade:?} {:?}", now.means));
            }
        }
    }
    assert!(counts.iter().all(|count| *count > 200), "{counts:?}");
    assert!(wrong.is_empty(), "{} {wrong:#?}", wrong.len());
}

#[test]
fn means_stated_as_unknown_are_means_nobody_stated() {
    for standard in Reading::ALL.map(Standard::of) {
        let mut blank = Incident::on(TODAY);
        blank.harm = Fact::stated(Harm::MassDead);
        blank.damage = Fact::stated(Damage::Destruction);
        let mut stated = blank.clone();
        stated.means = Fact::stated(vec![Means::Unknown]);
        assert_eq!(judged(&stated, &standard), judged(&blank, &standard));
        assert!(judged(&stated, &standard).finding(Element::E1).missing.contains(FactId::Means));
        assert!(!judged(&stated, &standard).missing().contains(FactId::Harm), "it is known");
        // Beside means that are known the unknown one may still be any other.
        stated.means = Fact::stated(vec![Means::Incursion, Means::Unknown]);
        let of_both = judged(&stated, &standard).finding(Element::E1).clone();
        assert_eq!((of_both.grade, of_both.missing.contains(FactId::Means)), (Grade::Unknown, true));
        assert!(!of_both.missing.contains(FactId::Harm));
        stated.means = Fact::stated(vec![Means::Unknown, Means::Strike]);
        stated.intent = Fact::stated(Intent::DeliberateAlly);
        assert_eq!(judged(&stated, &standard).finding(Element::E1).grade, Grade::Met);
    }
}

/// The three groups of rungs that E2 tells apart.
const LOW: [Attribution; 3] = [Attribution::None, Attribution::Claimed, Attribution::Suspected];
const SHARED: [Attribution; 4] =
    [Attribution::SeveralAllies, Attribution::CouncilAccepted, Attribution::CourtOrUn, Attribution::Undisputed];

fn e2(direction: Direction, attribution: Attribution, kind: AuthorKind, choices: Choices) -> Grade {
    let standard = Standard { choices, ..Standard::PRACTICE };
    found(Element::E2, &standard, |incident| {
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.direction = Fact::stated(direction);
        incident.attribution = Fact::stated(attribution);
        incident.author_kind = Fact::stated(kind);
    })
}

#[test]
fn the_origin_is_read_from_direction_attribution_and_author_as_the_rows_say() {
    use {Attribution as At, AuthorKind as K, Direction as D, Grade as G};
    let known = AuthorKind::ALL.iter().copied().filter(|kind| !kind.is_unknown());
    for kind in known {
        let is_forces = kind == K::StateForces;
        let disguised = matches!(kind, K::StateCovert | K::StateProxy);
        let of_forces = |grade: G, other: G| if is_forces { grade } else { other };
        // What the kind of author alone lets read where the direction is missing.
        let read = if is_forces {
            G::Met
        } else if disguised {
            G::Arguable
        } else {
            G::Unknown
        };
        for (direction, low, victim, shared, unknown) in [
            (D::Established, G::Arguable, of_forces(G::Met, G::Arguable), G::Met, G::Arguable),
            (D::Probable, G::Arguable, G::Arguable, G::Arguable, G::Arguable),
            (D::Contested, G::Arguable, G::Arguable, G::Arguable, G::Arguable),
            (D::ForeignLinks, G::Arguable, G::Arguable, G::Arguable, G::Arguable),
            (D::ClaimedOnly, G::Arguable, G::Arguable, G::Arguable, G::Arguable),
            (D::None, G::Unknown, G::NotMet, G::NotMet, G::Unknown),
            (D::Unknown, G::Unknown, read, read, G::Unknown),
        ] {
            let is = |rung| e2(direction, rung, kind, Choices::PRACTICE);
            assert_eq!(LOW.map(is), [low; 3], "{direction:?} {kind:?}, low rungs");
            assert_eq!(is(At::VictimAssessed), victim, "{direction:?} {kind:?}, by the ally attacked");
            assert_eq!(SHARED.map(is), [shared; 4], "{direction:?} {kind:?}, shared");
            assert_eq!(is(At::Unknown), unknown, "{direction:?} {kind:?}, unknown");
        }
    }
}

/// E2 for every direction, attribution and kind of author, the last of each list unknown; the intent is known.
struct Origins(Vec<(Grade, FactSet)>);

impl Origins {
    const FACTS: [FactId; 3] = [FactId::Direction, FactId::Attribution, FactId::AuthorKind];
    const SIZES: [usize; 3] = [Direction::ALL.len(), Attribution::ALL.len(), AuthorKind::ALL.len()];

    fn of(standard: &Standard) -> Self {
        let mut incident = Incident::on(TODAY);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        let mut found = Vec::new();
        for at in Self::all() {
            incident.direction = Fact::stated(Direction::ALL[at[0]]);
            incident.attribution = Fact::stated(Attribution::ALL[at[1]]);
            incident.author_kind = Fact::stated(AuthorKind::ALL[at[2]]);
            let finding = judged(&incident, standard).finding(Element::E2).clone();
            found.push((finding.grade, finding.missing));
        }
        Self(found)
    }

    fn all() -> impl Iterator<Item = [usize; 3]> {
        let [directions, rungs, kinds] = Self::SIZES;
        (0..directions).flat_map(move |a| (0..rungs).flat_map(move |b| (0..kinds).map(move |c| [a, b, c])))
    }

    fn at(&self, [direction, rung, kind]: [usize; 3]) -> (Grade, FactSet) {
        self.0[(direction * Self::SIZES[1] + rung) * Self::SIZES[2] + kind]
    }

    /// Whether an unknown fact can move the grade, whatever becomes known of the other unknown ones.
    fn moves(&self, now: [usize; 3], place: usize) -> bool {
        let is_unknown = |place: usize| now[place] == Self::SIZES[place] - 1;
        let may_become = |at: &[usize; 3]| (0..3).all(|other| is_unknown(other) || at[other] == now[other]);
        is_unknown(place)
            && Self::all().filter(may_become).any(|at| {
                let mut open = at;
                open[place] = now[place];
                self.at(open).0 != self.at(at).0
            })
    }
}

#[test]
fn the_facts_missing_for_the_origin_are_those_that_can_still_move_it() {
    use {Attribution as At, AuthorKind as Kind, Direction as D};
    for reading in Reading::ALL {
        let origins = Origins::of(&Standard::of(reading));
        for now in Origins::all() {
            let (direction, rung, kind) = (D::ALL[now[0]], At::ALL[now[1]], Kind::ALL[now[2]]);
            let (_, missing) = origins.at(now);
            // A direction that is read from a state's hands is not asked for.
            let is_read = kind.is_state_or_proxy() && (At::VictimAssessed..=At::Undisputed).contains(&rung);
            for (place, fact) in Origins::FACTS.into_iter().enumerate() {
                let moves = origins.moves(now, place) && !(fact == FactId::Direction && is_read);
                // Asked for although only another direction, or the finding itself, would move the grade.
                let is_asked_anyway = match (direction, reading) {
                    (D::ClaimedOnly, Reading::Strict) => fact == FactId::Attribution && rung == At::Unknown,
                    (D::Established, Reading::Expansive) => {
                        fact == FactId::AuthorKind && (rung, kind) == (At::Unknown, Kind::Unknown)
                    }
                    _ => false,
                };
                let expected = moves || is_asked_anyway;
                assert_eq!(missing.contains(fact), expected, "{fact:?} of {direction:?} {rung:?} {kind:?} {reading:?}");
            }
        }
    }
}

#[test]
fn each_point_moves_its_own_rows_of_e2_and_no_other() {
    use {Attribution as At, AuthorKind as K, Direction as D, Grade as G, Point as P, Reading as R};
    for (direction, rung, kind, point, reading, expected) in [
        (D::Established, At::CouncilAccepted, K::NetworkCell, P::NonStateAuthor, R::Strict, G::Arguable),
        (D::Established, At::CouncilAccepted, K::StateProxy, P::NonStateAuthor, R::Strict, G::Met),
        (D::Established, At::CouncilAccepted, K::Unknown, P::NonStateAuthor, R::Strict, G::Arguable),
        (D::Established, At::VictimAssessed, K::StateForces, P::NonStateAuthor, R::Strict, G::Met),
        (D::ForeignLinks, At::CouncilAccepted, K::Organisation, P::ForeignLinks, R::Strict, G::NotMet),
        (D::ClaimedOnly, At::Claimed, K::Organisation, P::Claim, R::Strict, G::Unknown),
        (D::Established, At::VictimAssessed, K::Organisation, P::Evidence, R::Expansive, G::Met),
        (D::Established, At::Suspected, K::Organisation, P::Evidence, R::Expansive, G::Arguable),
        (D::Probable, At::SeveralAllies, K::Organisation, P::Evidence, R::Expansive, G::Met),
        (D::Probable, At::VictimAssessed, K::Organisation, P::Evidence, R::Expansive, G::Arguable),
        (D::Contested, At::SeveralAllies, K::Organisation, P::Evidence, R::Expansive, G::Arguable),
    ] {
        let is = e2(direction, rung, kind, Choices::PRACTICE.with(point, reading));
        assert_eq!(is, expected, "{direction:?} {rung:?} {kind:?}, {point:?} {reading:?}");
    }
    // Evidence that is enough is worth no more than its author: two points chosen apart.
    let both = Choices::PRACTICE.with(P::Evidence, R::Expansive).with(P::NonStateAuthor, R::Strict);
    assert_eq!(e2(D::Probable, At::SeveralAllies, K::Organisation, both), G::Arguable);
    assert_eq!(e2(D::Probable, At::SeveralAllies, K::StateCovert, both), G::Met);
}

#[test]
fn time_and_the_author_qualify_as_the_rows_say() {
    use {Grade as G, Timing as T};
    for (timing, expected) in [
        (T::Ongoing, G::Met),
        (T::OverActive, G::Met),
        (T::Imminent, G::Arguable),
        (T::OverDone, G::NotMet),
        (T::Historic, G::NotMet),
        (T::Unknown, G::Unknown),
    ] {
        let is = found(Element::E4, &Standard::PRACTICE, |incident| incident.timing = Fact::stated(timing));
        assert_eq!(is, expected, "{timing:?}");
    }
}

#[test]
fn means_without_force_need_other_means_and_unknown_means_leave_every_grade_open() {
    use Means as M;
    for (means, needs) in [
        (&[][..], true),
        (&[M::Threat][..], true),
        (&[M::Incursion, M::Coercion][..], true),
        (&[M::Threat, M::Strike][..], false),
        (&[M::LoneViolence][..], false),
    ] {
        assert_eq!(armed_attack::needs_other_means(means), needs, "{means:?}");
    }
    let incident = Incident::on(TODAY);
    let roster = Catalog::shipped().roster(TODAY);
    let circumstances = Circumstances::of(&incident, &roster, TODAY);
    let possible = armed_attack::possible_grades(&circumstances, &Standard::PRACTICE);
    assert_eq!(Grade::ALL.map(|grade| possible.contains(grade)), [true, false, true, true]);
    assert!(!possible.is_empty() && GradeSet::EMPTY.is_empty());
    // Of means that are stated, those of each: words alone are none, an invasion is one whatever it did.
    let mut incident = attack(Means::Invasion, EFFECTS[0]);
    incident.means = Fact::stated(vec![M::Threat, M::Invasion]);
    let circumstances = Circumstances::of(&incident, &roster, TODAY);
    let possible = armed_attack::possible_grades(&circumstances, &Standard::PRACTICE);
    assert_eq!(possible, GradeSet::only(Grade::NotMet).and(Grade::Met));
}

#[test]
fn of_equal_grades_the_higher_class_and_then_the_first_means_decide() {
    let mut incident = attack(Means::FrontierIncident, EFFECTS[4]);
    for (means, expected) in [
        // Both not met: a frontier incident is weighed by people alone, so lone violence is of the higher class.
        (vec![Means::FrontierIncident, Means::LoneViolence], Means::LoneViolence),
        (vec![Means::LoneViolence, Means::FrontierIncident], Means::LoneViolence),
        (vec![Means::Cyber, Means::Electronic], Means::Cyber),
        (vec![Means::Electronic, Means::Cyber], Means::Electronic),
        (vec![Means::Threat, Means::Strike], Means::Strike),
    ] {
        incident.means = Fact::stated(means.clone());
        let threshold = judged(&incident, &Standard::PRACTICE);
        let decides = threshold
            .finding(Element::E1)
            .on(Side::Decides)
            .find_map(|reason| if let Ground::MeansAt(means, _) = reason.ground { Some(means) } else { None });
        assert_eq!(decides, Some(expected), "{means:?}");
        assert_eq!(threshold.class, law::Class::Grave);
    }
}

#[test]
fn of_several_places_the_best_decides_the_first_among_equals_and_the_others_are_listed() {
    let place = |area, object| Place { area, object, ..Place::default() };
    let inside = place(Area::PartyEurope, Object::Territory);
    let also = place(Area::Turkiye, Object::Territory);
    let outside = place(Area::ThirdState, Object::Forces);
    for (places, decides, listed, is_mixed) in [
        (vec![outside.clone(), inside.clone()], 1, 1, true),
        (vec![inside.clone(), outside.clone()], 0, 1, true),
        (vec![inside.clone(), also.clone()], 0, 1, false),
        (vec![outside.clone(), inside.clone(), also], 1, 2, true),
        (vec![outside.clone()], 0, 0, false),
    ] {
        let mut incident = Incident::on(TODAY);
        incident.place = Fact::stated(places.clone());
        let threshold = judged(&incident, &Standard::PRACTICE);
        let finding = threshold.finding(Element::E3);
        let at = |side: Side| {
            let places = finding.on(side).filter_map(|reason| {
                if let Ground::Place { place_idx, .. } = reason.ground { place_idx } else { None }
            });
            places.collect::<Vec<u8>>()
        };
        assert_eq!(at(Side::Decides), [decides], "{places:?}");
        assert_eq!(at(Side::Note).len(), listed, "{places:?}");
        let grounds: Vec<Ground> = finding.reasons.iter().map(|reason| reason.ground).collect();
        assert_eq!(grounds.contains(&Ground::MixedPlaces), is_mixed, "{places:?}");
        let is_argued = finding.grade != Grade::Met;
        assert_eq!(grounds.contains(&Ground::NotExhaustive), is_argued, "{places:?}");
        assert_eq!(grounds.contains(&Ground::Exhaustive), is_argued, "{places:?}");
    }
}

#[test]
fn what_a_verdict_hangs_on_and_rests_on_is_named() {
    let ids = |set: FactSet| set.iter().map(FactId::id).collect::<Vec<_>>();
    // Nothing known but a Party attacked on its soil by a strike that killed many: only the origin is open.
    let mut incident = attack(Means::Strike, EFFECTS[5]);
    incident.attacked = Fact::stated(vec!["POL".parse().expect("a code")]);
    let open = judged(&incident, &Standard::PRACTICE);
    assert_eq!((open.status, open.weakest), (law::Status::Indeterminate, Some(Element::E2)));
    assert_eq!(ids(open.missing()), ["author_kind", "attribution", "direction"]);
    assert_eq!(open.deciding_facts(), open.missing());
    // With the origin established all four are met, and the verdict rests on the facts of all four.
    incident.direction = Fact::stated(Direction::Established);
    incident.attribution = Fact::stated(Attribution::Undisputed);
    incident.author_kind = Fact::stated(AuthorKind::StateForces);
    let met = judged(&incident, &Standard::PRACTICE);
    assert_eq!((met.status, met.weakest), (law::Status::Eligible, None));
    assert!(met.missing().is_empty());
    for fact in [FactId::Attacked, FactId::Harm, FactId::Direction, FactId::Place] {
        assert!(met.deciding_facts().contains(fact), "{fact:?}");
    }
    // Outside the area nothing else decides, however much is unknown.
    incident.place = Fact::stated(vec![Place { area: Area::ThirdState, object: Object::Forces, ..Place::default() }]);
    incident.direction = Fact::default();
    let outside = judged(&incident, &Standard::PRACTICE);
    assert_eq!((outside.status, outside.weakest), (law::Status::NotEligible, Some(Element::E3)));
    assert_eq!(ids(outside.deciding_facts()), ["place"]);
}

#[test]
fn every_state_of_the_council_has_one_line_of_the_table() {
    let fits = |cell: &str, id: &str| cell == "*" || cell.split('|').any(|other| other == id);
    let seats = [("blocks", true, false), ("blocks", true, true), ("waits", false, true), ("passes", false, false)];
    for before in BeforeCouncil::ALL.iter().copied() {
        for request in Request::ALL.iter().copied() {
            for (stand, any_blocks, any_waits) in seats {
                for origin in Grade::ALL {
                    let found: Vec<Vec<&str>> = lines(include_str!("casebook/council.csv"))
                        .filter(|cells| {
                            fits(cells[0], before.id())
                                && fits(cells[1], request.id())
                                && fits(cells[2], stand)
                                && fits(cells[3], origin.id())
                        })
                        .collect();
                    let [line] = &found[..] else { panic!("{before:?} {request:?} {stand} {origin:?}: {found:?}") };
                    let stances = Stances { any_blocks, any_waits };
                    let (row, outcome) = council::outcome(before, request, stances, origin, Reading::Practice);
                    assert_eq!([row.id(), outcome.id()], line[4..], "{before:?} {request:?} {stand} {origin:?}");
                    let reads = ["o4", "o5", "o6", "o7", "o8"].contains(&line[4]);
                    assert_eq!(outcome.reads_stances(), reads, "{outcome:?}");
                }
            }
        }
    }
    // Read strictly the ally must itself ask; on an expansive reading only a refusal stops it.
    let refused = |request: Request| Reading::ALL.map(|reading| council::is_refused(request, reading));
    assert_eq!(refused(Request::Asks), [false; 3]);
    assert_eq!(refused(Request::Unknown), [false; 3]);
    assert_eq!(refused(Request::Consents), [true, false, false]);
    assert_eq!(refused(Request::Informs), [true, true, false]);
    assert_eq!(refused(Request::None), [true, true, false]);
    assert_eq!(refused(Request::Declines), [true; 3]);
}

#[test]
fn of_several_allies_attacked_the_best_request_counts_and_help_goes_to_those_who_ask() {
    use Request as R;
    let order = [R::Declines, R::None, R::Informs, R::Unknown, R::Consents, R::Asks];
    assert!(order.windows(2).all(|pair| council::rank(pair[0]) < council::rank(pair[1])));
    let (italy, poland) = ("ITA".parse().expect("a code"), "POL".parse().expect("a code"));
    let part = |said: [R; 2]| {
        let mut incident = Incident::on(TODAY);
        incident.attacked = Fact::stated(vec![italy, poland, "CYP".parse().expect("a code")]);
        for (ally, value) in [italy, poland].into_iter().zip(said) {
            let confidence = casus::domain::Confidence::AsStated;
            incident.put_request(RequestLine { ally, from: Day::BEGINNING, value, confidence, note: String::new() });
        }
        let roster = Catalog::shipped().roster(TODAY);
        RequestPart::of(&incident, Rosters::same(&roster), TODAY)
    };
    for (said, state, by, is_given) in [
        ([R::Asks, R::Declines], R::Asks, vec![italy], true),
        ([R::Informs, R::Consents], R::Consents, vec![poland], true),
        ([R::Informs, R::Informs], R::Informs, vec![italy, poland], false),
        ([R::Declines, R::Declines], R::Declines, vec![italy, poland], false),
        ([R::None, R::None], R::None, vec![], false),
    ] {
        let found = part(said);
        assert_eq!((found.state, &found.by, found.is_given()), (state, &by, is_given), "{said:?}");
        assert_eq!(found.who_can_ask, [italy, poland], "only members can ask");
    }
}

#[test]
fn each_choice_at_a_point_rests_on_its_source_and_names_the_facts_it_reads() {
    let mut rows = 0;
    for cells in lines(include_str!("casebook/points.csv")) {
        let point = Point::from_id(cells[0]).expect("a point");
        rows += 1;
        let facts: Vec<&str> = law::standard::facts(point).iter().map(FactId::id).collect();
        assert_eq!(facts, cells[1].split(' ').collect::<Vec<_>>(), "{point:?}");
        for (reading, source) in Reading::ALL.into_iter().zip(&cells[2..]) {
            let says_its_own = point.settings().contains(&reading);
            assert_eq!(says_its_own, *source != "-", "{point:?} {reading:?}");
            if says_its_own {
                assert_eq!(law::standard::source(point, reading), *source, "{point:?} {reading:?}");
            }
        }
    }
    assert_eq!(rows, Point::ALL.len());
}

#[test]
fn each_row_and_each_ground_cites_its_text() {
    for row in article_6::PlaceRow::ALL {
        let ground = Ground::Place { place_idx: None, row, grade: Grade::Met };
        assert_eq!(ground.source(), row.source(), "{row:?}");
    }
    for (ground, expected) in [
        (Ground::Attack(armed_attack::AttackRow::A1), "nato.treaty.art5"),
        (Ground::Attack(armed_attack::AttackRow::A3), "model.judgement"),
        (Ground::Attack(armed_attack::AttackRow::A4), "poland.2022"),
        (Ground::Attack(armed_attack::AttackRow::A5a), "nato.brussels.2021"),
        (Ground::Attack(armed_attack::AttackRow::A5b), "nato.council.2022-09-29"),
        (Ground::Attack(armed_attack::AttackRow::A5c), "icj.oil-platforms.2003"),
        (Ground::Exhaustive, "nato.treaty.art6"),
        (Ground::NotExhaustive, "nato.sg.2022-06"),
        (Ground::MixedPlaces, "model.judgement"),
        (Ground::Timing(Timing::Ongoing), "caroline"),
        // Measures are to be ended when the Security Council has taken those necessary: Article 5 says so itself.
        (Ground::SecurityCouncil(SecurityCouncil::MeasuresTaken), "nato.treaty.art5"),
        (Ground::AuthorIsParty(None), "cyprus.1974"),
        (Ground::OutsideAttackOnly, "cyprus.1974"),
        (Ground::TextIsSilentOnAttacker, "nato.treaty.art5"),
    ] {
        assert_eq!(ground.source(), expected, "{ground:?}");
    }
}

#[test]
fn measures_of_the_security_council_are_noted_and_move_no_grade() {
    for unsc in SecurityCouncil::ALL.iter().copied() {
        let mut incident = Incident::on(TODAY);
        incident.timing = Fact::stated(Timing::OverActive);
        incident.unsc = Fact::stated(unsc);
        let threshold = judged(&incident, &Standard::PRACTICE);
        let finding = threshold.finding(Element::E4);
        let noted = finding.on(Side::Note).any(|reason| reason.ground == Ground::SecurityCouncil(unsc));
        assert_eq!((finding.grade, noted), (Grade::Met, unsc == SecurityCouncil::MeasuresTaken), "{unsc:?}");
    }
}

#[test]
fn a_question_left_open_cites_the_text_that_makes_it_matter() {
    for fact in FactId::ALL.iter().copied() {
        let source = Ground::Missing(fact).source();
        assert_eq!(source, fact.source());
        assert!(Catalog::shipped().sources.get(source).is_some(), "{fact:?}: {source}");
    }
    let cited = [FactId::Attacked, FactId::Place, FactId::Harm, FactId::Direction, FactId::Timing, FactId::Request];
    let of_each = ["nato.treaty.art5", "nato.treaty.art6", "icj.nicaragua.1986", "nato.council.2001-09-12", "caroline"];
    assert_eq!(cited.map(FactId::source)[..5], of_each);
}

#[test]
fn each_element_reads_its_own_provisions_and_the_verdict_stands_for_the_weakest_grade() {
    assert_eq!(
        Element::ALL.map(|element| element.provisions().join(" ")),
        [
            "nat.art5",
            "nat.art5",
            "nat.art5",
            "nat.art6 nat.art6.1949 nat.art6.algeria",
            "nat.art5 un.art51",
            "nat.art5 nat.art1",
        ]
    );
    for weakest in Grade::ALL {
        let status = law::Status::of([Grade::Met, weakest, Grade::Met, Grade::Met]);
        assert_eq!(status.grade(), weakest, "{status:?}");
    }
}

#[test]
fn the_quick_answers_of_e1_are_those_of_the_judgement_whatever_is_unknown() {
    let mut asked = 0;
    for case in cases() {
        let roster = Catalog::shipped().roster(case.session.incident.first_day);
        let day = case.session.last_dated_day();
        for forgotten in FactId::ALL.iter().copied() {
            let mut incident = case.session.incident.clone();
            incident.values_of(forgotten).iter().for_each(|dated| incident.remove(forgotten, dated.from));
            let circumstances = Circumstances::of(&incident, &roster, day);
            for standard in Reading::ALL.map(Standard::of) {
                let judged = armed_attack::judge(&circumstances, &standard);
                let quick = armed_attack::grade_and_class(&circumstances, &standard);
                assert_eq!(quick, (judged.finding.grade, judged.class), "{} without {forgotten:?}", case.id);
                assert_eq!(armed_attack::grade(&circumstances, &standard), quick.0);
                asked += 1;
            }
        }
    }
    assert!(asked > 1000, "{asked}");
}

#[test]
fn a_loss_of_function_counts_only_for_means_that_take_functions_away() {
    let counting: Vec<&str> =
        Means::ALL.iter().filter(|means| armed_attack::counts_function(**means)).map(|means| means.id()).collect();
    assert_eq!(counting, ["blockade", "cyber", "electronic", "explosive_sabotage", "sabotage"]);
}

#[test]
fn a_recorded_outcome_is_the_outcome_of_the_same_name() {
    let recorded = [
        RecordedOutcome::NotRaised,
        RecordedOutcome::Consulted,
        RecordedOutcome::NoConsent,
        RecordedOutcome::Blocked,
        RecordedOutcome::Deferred,
        RecordedOutcome::MeasuresWithoutA5,
        RecordedOutcome::Provisional,
        RecordedOutcome::Invoked,
    ];
    assert_eq!(recorded.map(council::Outcome::from), council::Outcome::ALL);
    assert_eq!(recorded.map(RecordedOutcome::id), council::Outcome::ALL.map(council::Outcome::id));
}

#[test]
fn in_another_states_waters_a_vessel_is_abroad_whatever_is_known_of_the_area() {
    for (sea_zone, expected) in [(SeaZone::TerritorialOther, law::Truth::Yes), (SeaZone::Unknown, law::Truth::Maybe)] {
        let place = Place { object: Object::StateVessel, sea_zone, ..Place::default() };
        assert_eq!(armed_attack::Sight::abroad(&[place]), expected, "{sea_zone:?}");
    }
}

#[test]
fn ids_stand_in_files_and_never_change() {
    use law::{Class, Firmness, ScaleLevel, Status};
    let row = |ids: &[&str]| ids.join(" ");
    assert_eq!(row(&Element::ALL.map(Element::id)), "e0 e1 e2 e3 e4 e5");
    assert_eq!(row(&Grade::ALL.map(Grade::id)), "not_met unknown arguable met");
    assert_eq!(row(&Grade::ALL.map(|grade| Element::E1.grade_id(grade))), "not_met unknown arguable met");
    assert_eq!(row(&Grade::ALL.map(|grade| Element::E3.grade_id(grade))), "outside unknown arguable inside");
    assert_eq!(row(&Grade::ALL.map(|grade| Element::E5.grade_id(grade))), "flagged unknown arguable clear");
    assert_eq!(row(&[Firmness::Low, Firmness::Medium, Firmness::High].map(Firmness::id)), "low medium high");
    assert_eq!(row(&Status::ALL.map(Status::id)), "not_eligible indeterminate arguable eligible");
    assert_eq!(row(&Class::ALL.map(Class::id)), "none light serious grave");
    let levels = "none light serious_damage serious grave_damage grave_many grave_mass";
    assert_eq!(row(&ScaleLevel::ALL.map(ScaleLevel::id)), levels);
    // A table may gain rows, and loses none that a file may name.
    let stay = |old: &str, ids: &[&str]| assert!(old.split(' ').all(|id| ids.contains(&id)), "{old}: {ids:?}");
    stay("a0 a1 a2 a3 a4 a5a a5b a5c a5d", &armed_attack::AttackRow::ALL.map(armed_attack::AttackRow::id));
    stay("b1 b2 b3 b4 b5 b6 b7 b8 b9 b10", &law::external::ExternalRow::ALL.map(law::external::ExternalRow::id));
    let rows = "r1 r1x r2 r3 r4 r5 r6 r7 r8 r9 r10 r11 r12 r12a r12b r12c r12d r13 r13a no_such_thing open";
    stay(rows, &article_6::PlaceRow::ALL.map(article_6::PlaceRow::id));
    let sides = [Side::Decides, Side::MayApply, Side::For, Side::Against, Side::Note];
    assert_eq!(row(&sides.map(Side::id)), "decides may_apply for against note");
    use council::Warning as W;
    let warnings = [
        W::ConsensusOnNotEligible(Element::E1),
        W::ConsensusAgainstOrigin,
        W::IntraAlliance,
        W::AttackedAllyObjects,
        W::BeforeCouncilUnknown,
        W::RequestUnknown,
    ];
    let ids = "consensus_on_not_eligible consensus_against_origin intra_alliance attacked_ally_objects \
               before_council_unknown request_unknown";
    assert_eq!(row(&warnings.map(W::id)), ids);
}

/// What is said for and against each precedent, by its first account and on its last day; then what each other reading says
/// otherwise, and for a few of them what is said otherwise where one fact is not known.
fn reasons() -> Vec<String> {
    let mut lines = Vec::new();
    for case in cases() {
        let mut days = vec![case.session.day_of_first_account(), case.session.last_dated_day()];
        days.dedup();
        for day in &days {
            argued(&mut lines, &format!("{} {day}", case.id), &case.session.incident, *day, &Standard::PRACTICE, &[]);
        }
        let last = days[days.len() - 1];
        let mut practice = Vec::new();
        argued(&mut practice, "", &case.session.incident, last, &Standard::PRACTICE, &[]);
        let held: Vec<&str> = practice.iter().filter_map(|line| line.split_once(" | ")).map(|(_, said)| said).collect();
        for reading in [Reading::Strict, Reading::Expansive] {
            let title = format!("{} {last}, {} reading", case.id, reading.id());
            argued(&mut lines, &title, &case.session.incident, last, &Standard::of(reading), &held);
        }
        if ["us-2001-911", "tr-2012-akcakale", "gb-2018-salisbury", "pl-2022-przewodow"].contains(&case.id) {
            for fact in FactId::ALL.iter().copied() {
                let mut incident = case.session.incident.clone();
                let values = incident.values_of(fact);
                values.iter().for_each(|dated| incident.remove(fact, dated.from));
                if !values.is_empty() {
                    let title = format!("{} {last}, {} unknown", case.id, fact.id());
                    argued(&mut lines, &title, &incident, last, &Standard::PRACTICE, &held);
                }
            }
        }
    }
    lines
}

/// The findings of one day, line by line, less the lines held already.
fn argued(lines: &mut Vec<String>, title: &str, incident: &Incident, day: Day, standard: &Standard, held: &[&str]) {
    let roster = Catalog::shipped().roster(incident.first_day);
    let threshold = law::judge(&Circumstances::of(incident, &roster, day), standard);
    let weakest = threshold.weakest.map_or("", Element::id);
    lines.push(format!("{title} | {} {weakest} {}", threshold.status.id(), threshold.class.id()));
    let mut line = |line: String| {
        if !held.contains(&line.as_str()) {
            lines.push(format!("{title} | {line}"));
        }
    };
    for finding in threshold.findings() {
        let (id, grade, firmness) = (finding.element.id(), finding.grade_id(), finding.firmness.id());
        let (rests, lacks) = (facts(finding.facts), facts(finding.missing));
        line(format!("{id} | {grade} {firmness} rests on {rests} lacks {lacks}"));
        for reason in &finding.reasons {
            let (side, ground, rests) = (reason.side.id(), &reason.ground, facts(reason.facts));
            line(format!("{id} | {side} {ground:?} {rests} {}", reason.source()));
        }
    }
}

fn facts(set: FactSet) -> String {
    let ids: Vec<&str> = set.iter().map(FactId::id).collect();
    format!("[{}]", ids.join(" "))
}

#[test]
fn every_precedent_is_argued_as_it_was() {
    crate::golden::check("reasons.txt", &reasons());
}

#[test]
fn land_taken_without_a_shot_is_argued_unless_it_is_itself_in_dispute_and_the_sentence_says_so() {
    for area in Area::ALL.iter().copied().filter(|area| !area.is_unknown() && !area.is_sea()) {
        let mut incident = Incident::on(TODAY);
        incident.means = Fact::stated(vec![Means::IsletOccupation]);
        let place = Place { object: Object::Territory, area, sea_zone: SeaZone::NotSea, ..Place::default() };
        incident.place = Fact::stated(vec![place]);
        incident.harm = Fact::stated(Harm::None);
        incident.damage = Fact::stated(Damage::None);
        incident.intent = Fact::stated(Intent::DeliberateAlly);
        incident.timing = Fact::stated(Timing::Ongoing);
        let is_disputed = matches!(area, Area::DisputedIslet | Area::PlazasIslets);
        let session = Session { as_of: TODAY, incident, ..Session::default() };
        let threshold = judged(&session.incident, &Standard::PRACTICE);
        let finding = threshold.finding(Element::E1);
        assert_eq!(finding.grade, if is_disputed { Grade::NotMet } else { Grade::Arguable }, "{area:?}");
        for (language, occupied) in [(Language::En, "even without a shot"), (Language::Fr, "même sans un tir")] {
            let words = Words::of(language);
            let told: Vec<String> = finding.reasons.iter().map(|reason| words.reason(reason, &session)).collect();
            let told = told.join(" ");
            assert_ne!(told.contains(occupied), is_disputed, "{area:?}: {told}");
        }
    }
}

#[test]
fn the_sahara_of_algeria_is_argued_until_it_has_departments_and_the_probe_never_says_both() {
    for (day, grade, said, never) in [
        (Day::constant(1955, 5, 1), Grade::Arguable, "no department before 7 August 1957", "departments of France are"),
        (Day::constant(1957, 8, 6), Grade::Arguable, "no department before 7 August 1957", "departments of France are"),
        (Day::constant(1958, 5, 1), Grade::Met, "departments of France are named", "no department before"),
    ] {
        let catalog = Catalog::shipped();
        let found = atlas::probe(catalog, (270_000, 20_000), Object::Territory, day, &Choices::PRACTICE);
        let told = report::probe_text(&found, day, Words::of(Language::En));
        assert_eq!(found.grade, grade, "{day}: {told}");
        assert!(told.contains(said) && !told.contains(never), "{day}: {told}");
    }
}
