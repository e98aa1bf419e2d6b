//! Point tests of the probe: the worked examples of Article 6 and their neighbours.

use casus::{
    atlas::{Probe, ProbeReason, Stretch, TROPIC, limits, probe},
    catalog::Catalog,
    domain::{Area, Choice as _, Choices, Day, Object},
    law::Element,
    words::{Language, Words},
};

const TODAY: Day = Day::constant(2025, 6, 1);

fn at(lat: f64, lon: f64, object: Object, day: Day) -> Probe {
    let grid = |degrees: f64| (degrees * 10_000.0).round() as i32;
    probe(Catalog::shipped(), (grid(lat), grid(lon)), object, day, &Choices::PRACTICE)
}

use Object as O;

#[test]
fn places_are_read_as_the_casebook_says() {
    let lines: Vec<&str> =
        include_str!("casebook/places.csv").lines().filter(|line| !line.starts_with('#')).skip(1).collect();
    assert!(lines.len() >= 200);
    let mut wrong = Vec::new();
    for line in lines {
        let cells: Vec<&str> = line.split(',').collect();
        let [name, lat, lon, object, date, row, grade, party, near] = cells[..] else { panic!("{line}") };
        let day = if date.is_empty() { TODAY } else { date.parse().unwrap() };
        let object = Object::ALL.iter().copied().find(|known| known.id() == object).unwrap();
        let found = at(lat.parse().unwrap(), lon.parse().unwrap(), object, day);
        let is = (
            found.row.id(),
            Element::E3.grade_id(found.grade),
            found.party.map_or_else(String::new, |party| party.to_string()),
        );
        assert!(!found.reasons.is_empty(), "{name}");
        let is_near_as_said = near.is_empty() || (near == "yes") == found.near_line;
        if is != (row, grade, party.to_owned()) || !is_near_as_said {
            wrong.push(format!("{name} ({lat}, {lon}): {is:?}, near {}, {:?}", found.near_line, found.reasons));
        }
        // Whatever the casebook puts on land is not called open sea.
        let is_open = found.place.sea_zone == casus::domain::SeaZone::Beyond;
        if object == O::Territory && is_open {
            wrong.push(format!("{name}: open sea"));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_day_decides_who_is_a_party_and_which_text_is_read() {
    let day = Day::constant;
    for (name, lat, lon, object, on, row, grade) in [
        ("Helsinki before accession", 60.170, 24.941, O::Territory, day(2023, 4, 3), "r13", "outside"),
        ("Helsinki on the day", 60.170, 24.941, O::Territory, day(2023, 4, 4), "r1", "inside"),
        ("Algiers in 1961", 36.7, 3.1, O::Territory, day(1961, 4, 22), "r5", "inside"),
        ("Algiers after the clause", 36.7, 3.1, O::Territory, day(1962, 7, 3), "r13", "outside"),
        ("Ankara before the Protocol", 39.9, 32.8, O::Territory, day(1952, 2, 17), "r3", "outside"),
        ("Ankara after it", 39.9, 32.8, O::Territory, day(1952, 2, 18), "r3", "inside"),
        ("Mediterranean in 1950", 34.0, 29.0, O::StateVessel, day(1950, 6, 1), "r7", "outside"),
        ("Athens in 1951", 38.0, 23.8, O::Territory, day(1951, 6, 1), "r13", "outside"),
        ("West Berlin in 1961", 52.5, 13.28, O::Forces, day(1961, 10, 27), "r9", "inside"),
        ("Leipzig in 1980", 51.34, 12.37, O::Territory, day(1980, 1, 1), "r13", "outside"),
        ("Leipzig today", 51.34, 12.37, O::Territory, TODAY, "r1", "inside"),
        ("Munich in 1953", 48.14, 11.58, O::Forces, day(1953, 6, 1), "r9", "inside"),
        ("Munich in 1960", 48.14, 11.58, O::Territory, day(1960, 6, 1), "r1", "inside"),
        ("Vienna in 1953", 48.2, 16.3, O::Forces, day(1953, 6, 1), "r9", "inside"),
        ("Madrid in 1981", 40.417, -3.704, O::Territory, day(1981, 2, 23), "r13", "outside"),
    ] {
        let found = at(lat, lon, object, on);
        assert_eq!((found.row.id(), Element::E3.grade_id(found.grade)), (row, grade), "{name}: {:?}", found.reasons);
    }
}

#[test]
fn a_point_that_the_map_cannot_tell_is_called_near_the_line() {
    for (name, lat, lon, object) in [
        ("Narva, on the river", 59.377, 28.20, O::Territory),
        ("Przewodów, close to the border", 50.49, 24.0, O::Territory),
        ("twelve miles off Ushant, as near as may be", 48.46, -5.44, O::Seabed),
        ("the Tropic", 23.44, -40.0, O::StateVessel),
        ("Strait of Gibraltar's line", 35.95, -5.98, O::StateVessel),
    ] {
        assert!(at(lat, lon, object, TODAY).near_line, "{name}");
    }
    for (name, lat, lon, object) in [
        ("Paris", 48.857, 2.352, O::Territory),
        ("Mid-Atlantic", 45.0, -30.0, O::StateVessel),
        ("Open Baltic", 55.65, 16.9, O::StateVessel),
        ("Ankara", 39.9, 32.8, O::Territory),
    ] {
        assert!(!at(lat, lon, object, TODAY).near_line, "{name}");
    }
}

#[test]
fn every_point_of_the_globe_has_a_row() {
    for lat in (-90..=90).step_by(15) {
        for lon in (-180..=180).step_by(20) {
            for object in [O::Territory, O::StateVessel, O::Network] {
                let found = at(f64::from(lat), f64::from(lon), object, TODAY);
                assert!(object.is_unknown() || !found.reasons.is_empty(), "{lat} {lon}");
            }
        }
    }
}

#[test]
fn every_sea_has_corners_on_the_globe_and_every_line_across_water_its_source() {
    assert!(limits().len() >= 11);
    let sources = &casus::catalog::Catalog::shipped().sources;
    for limit in limits() {
        assert!(limit.corners().len() >= 4, "{}", limit.id);
        for (lon, lat) in limit.corners() {
            assert!((-1_800_000..=1_800_000).contains(lon) && (-900_000..=900_000).contains(lat), "{}", limit.id);
        }
        for stretch in &limit.ring {
            let Stretch::Line { source, limit: said, points } = stretch else { continue };
            assert!(sources.get(source).is_some() && said.len() > 10 && points.len() >= 2, "{}: {said}", limit.id);
            if source == "nato.treaty.art6" {
                assert!(points.iter().all(|(_, lat)| (lat * 10_000.0).round() as i32 == TROPIC), "{}", limit.id);
            }
        }
        // Only what is called by its name alone may be drawn roughly.
        let is_rough = limit.ring.iter().any(|stretch| matches!(stretch, Stretch::Rough(_)));
        assert_eq!(is_rough, limit.area == Area::SeaElsewhere, "{}", limit.id);
    }
}

#[test]
fn only_lines_with_a_source_part_one_sea_from_another() {
    let mut open = Vec::new();
    for (rank, limit) in limits().iter().enumerate().filter(|(_, limit)| limit.area != Area::SeaElsewhere) {
        // Each corner, and whether the edge that begins there is part of a line.
        let corners: Vec<((f64, f64), bool)> = limit
            .ring
            .iter()
            .flat_map(|stretch| {
                let (points, is_line) = (stretch.points(), matches!(stretch, Stretch::Line { .. }));
                points.iter().enumerate().map(move |(idx, at)| (*at, is_line && idx + 1 < points.len()))
            })
            .collect();
        for (idx, ((lon, lat), is_line)) in corners.iter().enumerate() {
            let ((lon_to, lat_to), _) = corners[(idx + 1) % corners.len()];
            let steps = ((lon_to - lon).abs().max((lat_to - lat).abs()) / 0.2).ceil();
            for step in (1..steps as u32).filter(|_| !is_line) {
                let part = f64::from(step) / steps;
                let (lat, lon) = (lat + (lat_to - lat) * part, lon + (lon_to - lon) * part);
                let found = at(lat, lon, O::StateVessel, TODAY);
                let sea = found.reasons.iter().find_map(|reason| {
                    if let ProbeReason::BeyondTerritorialSeas(sea) = reason { Some(*sea) } else { None }
                });
                // Where a sea that is tried earlier holds the water, the edge parts nothing.
                if sea.is_some_and(|sea| limits().iter().position(|other| other.id == sea) >= Some(rank)) {
                    open.push(format!("{}: {lat:.2}, {lon:.2} in {}", limit.id, sea.unwrap_or_default()));
                }
            }
        }
    }
    assert!(open.is_empty(), "{}:\n{}", open.len(), open.join("\n"));
}

#[test]
fn the_words_say_what_the_map_cannot() {
    let said = |lat, lon, object, day| {
        let found = at(lat, lon, object, day);
        [Language::En, Language::Fr].map(|language| {
            let words = Words::of(language);
            (words.probe_place(&found), words.probe_reasons(&found).join("\n"))
        })
    };
    // Never that there is no coast, only that the map has none.
    let [(_, english), (_, french)] = said(33.0, -50.0, O::StateVessel, TODAY);
    assert!(english.contains("No coast of the map") && english.contains("Islets smaller than it shows are possible"));
    assert!(french.contains("Aucune côte de la carte") && french.contains("Des îlots plus petits"));
    // A town on a harbour is not called a sea.
    for (lat, lon, land) in [(55.68, 12.57, "Denmark"), (38.71, -9.14, "Portugal"), (59.33, 18.06, "Sweden")] {
        let [(place, reasons), _] = said(lat, lon, O::Territory, TODAY);
        assert_eq!(place, format!("{land}, at the coast"));
        assert!(reasons.contains("the point may be on land"), "{reasons}");
    }
    // Waters before a named islet, and seas of no row, are called by name.
    assert_eq!(said(45.22, 30.3, O::StateVessel, TODAY)[0].0, "Snake Island, territorial sea");
    for (lat, lon, english, french) in [
        (20.0, 38.5, "the Red Sea", "mer Rouge"),
        (26.8, 51.5, "the Gulf", "Golfe"),
        (15.0, -70.0, "the Caribbean Sea", "mer des Caraïbes"),
        (40.0, -150.0, "the Pacific", "océan Pacifique"),
        (-5.0, 171.0, "the Pacific", "océan Pacifique"),
        (-10.0, 75.0, "the Indian Ocean", "océan Indien"),
        (-30.0, -20.0, "the Atlantic south of the Tropic of Cancer", "Atlantique au sud du tropique du Cancer"),
        (22.5, -40.0, "the Atlantic south of the Tropic of Cancer", "Atlantique au sud du tropique du Cancer"),
        (
            19.5,
            -93.0,
            "the Gulf of Mexico south of the Tropic of Cancer",
            "golfe du Mexique au sud du tropique du Cancer",
        ),
        (46.0, 36.5, "the Sea of Azov", "mer d’Azov"),
        (65.5, 37.5, "the White Sea", "mer Blanche"),
    ] {
        let [(in_english, _), (in_french, _)] = said(lat, lon, O::StateVessel, TODAY);
        assert_eq!((in_english.as_str(), in_french.as_str()), (english, french), "{lat} {lon}");
    }
    // No sentence needs an article that the name of a state lacks.
    for (lat, lon, object) in [(40.7, -74.3, O::Territory), (52.3, 5.6, O::Territory), (18.3, -66.4, O::Territory)] {
        let [(_, english), (_, french)] = said(lat, lon, object, TODAY);
        assert!(
            !english.contains("of United") && !english.contains("of Netherlands") && !english.contains("to United")
        );
        assert!(english.contains("Land under the point: ") && french.contains("Terre sous le point"), "{english}");
    }
    let [(_, english), _] = said(35.9, 14.45, O::Territory, Day::constant(1956, 5, 1));
    assert!(english.contains("Until 21 Sep 1964 this belonged to a Party: United Kingdom."), "{english}");
}

#[test]
fn a_place_filled_in_from_the_probe_is_graded_as_the_probe_grades_it() {
    // What a filled-in place would be graded is what the probe says, whoever's waters are left open.
    for (lat, lon, object) in [
        (35.93, -5.28, O::StateVessel),
        (34.5, 33.0, O::StateAircraft),
        (57.6, -13.5, O::StateVessel),
        (60.0, -86.0, O::StateVessel),
        (46.0, 36.5, O::StateVessel),
        (37.05, 27.15, O::Territory),
    ] {
        let found = at(lat, lon, object, TODAY);
        let place = &found.place;
        let grades =
            casus::law::article_6::grades_at(place.object, place.area, place.sea_zone, TODAY, &Choices::PRACTICE);
        assert_eq!(grades, casus::law::GradeSet::only(found.grade), "{lat} {lon}");
    }
}
