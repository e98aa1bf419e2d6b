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

/// Name, latitude, longitude, object, row, grade, Party.
type Case = (&'static str, f64, f64, Object, &'static str, &'static str, &'static str);

use Object as O;

/// Places on a day of today's membership.
const PLACES: &[Case] = &[
    // Land of Parties in Europe, their capitals and far ends.
    ("Paris", 48.857, 2.352, O::Territory, "r1", "inside", "FRA"),
    ("London", 51.507, -0.128, O::Territory, "r1", "inside", "GBR"),
    ("Madrid", 40.417, -3.704, O::Territory, "r1", "inside", "ESP"),
    ("Warsaw", 52.230, 21.012, O::Territory, "r1", "inside", "POL"),
    ("Przewodów", 50.4708, 23.9342, O::Territory, "r1", "inside", "POL"),
    ("Tirana", 41.3275, 19.8187, O::Network, "r1", "inside", "ALB"),
    ("Helsinki", 60.170, 24.941, O::Territory, "r1", "inside", "FIN"),
    ("Stockholm", 59.333, 18.065, O::Territory, "r1", "inside", "SWE"),
    ("Kohtla-Järve", 59.40, 27.28, O::Territory, "r1", "inside", "EST"),
    ("Suwałki", 54.1, 22.93, O::Territory, "r1", "inside", "POL"),
    ("Reykjavík", 64.135, -21.895, O::Territory, "r1", "inside", "ISL"),
    ("Bucharest", 44.43, 26.10, O::Forces, "r6", "inside", "ROU"),
    ("Gibraltar", 36.135, -5.350, O::Territory, "r1", "inside", "GBR"),
    ("Jersey", 49.21, -2.13, O::Territory, "r1", "inside", "GBR"),
    ("Isle of Man", 54.23, -4.55, O::Territory, "r1", "inside", "GBR"),
    ("Palermo, Sicily", 38.0, 13.4, O::Territory, "r1", "inside", "ITA"),
    ("Heraklion, Crete", 35.30, 25.13, O::Territory, "r1", "inside", "GRC"),
    ("Ajaccio, Corsica", 42.0, 9.0, O::Territory, "r1", "inside", "FRA"),
    ("Palma, Balearics", 39.6, 2.9, O::Territory, "r1", "inside", "ESP"),
    ("Lampedusa", 35.51, 12.59, O::Territory, "r1", "inside", "ITA"),
    ("Mariehamn, Åland", 60.15, 19.95, O::Territory, "r1", "inside", "FIN"),
    // North America.
    ("New York", 40.7116, -74.0131, O::Territory, "r2", "inside", "USA"),
    ("Anchorage, Alaska", 61.22, -149.9, O::Territory, "r2", "inside", "USA"),
    ("Unalaska, Aleutians", 53.6, -166.9, O::Territory, "r2", "inside", "USA"),
    ("Ottawa", 45.42, -75.69, O::Territory, "r2", "inside", "CAN"),
    ("Miami", 25.80, -80.3, O::Territory, "r2", "inside", "USA"),
    // Türkiye, all of it.
    ("Istanbul", 41.1, 28.8, O::Territory, "r3", "inside", "TUR"),
    ("Incirlik", 37.0, 35.43, O::Forces, "r6", "inside", "TUR"),
    ("Kürecik", 38.35, 37.8, O::Territory, "r3", "inside", "TUR"),
    ("Akçakale", 36.73, 38.94, O::Territory, "r3", "inside", "TUR"),
    ("Sea of Marmara", 40.7, 28.2, O::StateVessel, "r6", "inside", "TUR"),
    // Islands of the North Atlantic area north of the Tropic.
    ("Las Palmas, Canaries", 28.0, -15.6, O::Territory, "r4", "inside", "ESP"),
    ("Funchal, Madeira", 32.7, -16.95, O::Territory, "r4", "inside", "PRT"),
    ("Ponta Delgada, Azores", 37.8, -25.5, O::Territory, "r4", "inside", "PRT"),
    ("Bermuda", 32.31, -64.75, O::Territory, "r4", "inside", "GBR"),
    ("Miquelon", 47.05, -56.33, O::Territory, "r4", "inside", "FRA"),
    ("Faroes", 62.1, -7.0, O::Territory, "r4", "inside", "DNK"),
    ("Nuuk, Greenland", 64.18, -51.6, O::Territory, "r4", "inside", "DNK"),
    ("Longyearbyen, Svalbard", 78.2, 15.8, O::Territory, "r4", "inside", "NOR"),
    ("Jan Mayen", 71.0, -8.4, O::Territory, "r4", "inside", "NOR"),
    // Other territory of Parties, and what has a row of its own.
    ("Honolulu, Hawaii", 21.4, -157.95, O::Territory, "r12", "outside", "USA"),
    ("Midway", 28.21, -177.37, O::Territory, "r12", "outside", "USA"),
    ("Wake", 19.29, 166.62, O::Forces, "r13", "outside", "USA"),
    ("Guam", 13.45, 144.78, O::Territory, "r12", "outside", "USA"),
    ("Cayenne, French Guiana", 4.0, -53.0, O::Territory, "r12", "outside", "FRA"),
    ("Réunion", -21.1, 55.5, O::Territory, "r12", "outside", "FRA"),
    ("Martinique", 14.65, -61.0, O::Territory, "r12", "outside", "FRA"),
    ("Nouméa, New Caledonia", -21.5, 165.5, O::Territory, "r12", "outside", "FRA"),
    ("Curaçao", 12.2, -69.0, O::Territory, "r12", "outside", "NLD"),
    ("Stanley, Falklands", -51.75, -58.2, O::Territory, "r12", "outside", "GBR"),
    ("Ascension", -7.94, -14.36, O::Forces, "r13", "outside", "GBR"),
    ("Diego Garcia", -7.31, 72.41, O::Forces, "r13", "outside", "GBR"),
    ("San Juan, Puerto Rico", 18.3, -66.4, O::Territory, "r12b", "outside", "USA"),
    ("Ceuta", 35.889, -5.320, O::Territory, "r12a", "outside", "ESP"),
    ("Melilla", 35.292, -2.938, O::Territory, "r12a", "outside", "ESP"),
    ("Perejil", 35.914, -5.418, O::Territory, "r12c", "arguable", "ESP"),
    ("Peñón de Alhucemas", 35.213, -3.889, O::Territory, "r12c", "arguable", "ESP"),
    ("Akrotiri", 34.59, 32.98, O::Forces, "r12d", "arguable", "GBR"),
    ("Imia", 37.051, 27.151, O::Territory, "r1", "inside", ""),
    ("Pristina, Kosovo", 42.65, 21.15, O::Forces, "r13a", "outside", ""),
    // No Party's land.
    ("Nicosia", 35.1, 33.3, O::Territory, "r13", "outside", ""),
    ("Kyrenia hills", 35.25, 33.3, O::Forces, "r13", "outside", ""),
    ("Kaliningrad", 54.71, 20.9, O::Territory, "r13", "outside", ""),
    ("Minsk", 53.9, 27.56, O::Embassy, "r13", "outside", ""),
    ("Dublin", 53.35, -6.4, O::Territory, "r13", "outside", ""),
    ("Geneva country", 46.9, 7.4, O::Territory, "r13", "outside", ""),
    ("Aleppo", 36.2, 37.16, O::StateAircraft, "r13", "outside", ""),
    ("Kabul", 34.5, 69.2, O::Forces, "r13", "outside", ""),
    ("Sevastopol country", 44.8, 34.0, O::Territory, "r13", "outside", ""),
    ("Rabat", 33.9, -6.7, O::Embassy, "r13", "outside", ""),
    // Seas.
    ("Eastern Mediterranean", 34.0, 29.0, O::StateVessel, "r7", "inside", ""),
    ("Off Latakia, 13 miles out", 35.60, 35.45, O::StateAircraft, "r7", "inside", ""),
    ("Adriatic", 41.9, 17.5, O::StateVessel, "r7", "inside", ""),
    ("Ionian Sea", 37.5, 18.5, O::StateVessel, "r7", "inside", ""),
    ("Aegean high sea", 38.9, 25.2, O::StateAircraft, "r7", "inside", ""),
    ("Mediterranean, merchant ship", 34.0, 29.0, O::MerchantShip, "r11", "arguable", ""),
    ("Mid-Atlantic", 45.0, -30.0, O::StateVessel, "r8", "inside", ""),
    ("North Sea", 56.5, 3.0, O::StateVessel, "r8", "inside", ""),
    ("Norwegian Sea", 67.0, 3.0, O::StateAircraft, "r8", "inside", ""),
    ("Labrador Sea", 57.5, -52.5, O::StateVessel, "r8", "inside", ""),
    ("Atlantic south of the Tropic", 22.5, -40.0, O::StateVessel, "r13", "outside", ""),
    ("Atlantic north of the Tropic", 24.5, -40.0, O::StateVessel, "r8", "inside", ""),
    ("Open Baltic off Bornholm", 55.65, 16.9, O::StateAircraft, "r10", "arguable", ""),
    ("Nord Stream site", 55.55, 15.7, O::Seabed, "r11", "arguable", ""),
    ("Estlink 2", 59.85, 25.6, O::Seabed, "r11", "arguable", ""),
    ("Gdańsk waters", 54.50, 19.1, O::StateVessel, "r6", "inside", "POL"),
    ("Kaliningrad's waters", 54.85, 19.75, O::StateVessel, "r13", "outside", ""),
    ("Open Black Sea", 43.3, 31.5, O::StateVessel, "r10", "arguable", ""),
    ("Constanța waters", 44.15, 28.80, O::StateVessel, "r6", "inside", "ROU"),
    ("Barents Sea", 73.5, 35.0, O::StateVessel, "r10", "arguable", ""),
    ("Gulf of Mexico", 25.5, -90.0, O::StateVessel, "r10", "arguable", ""),
    ("Red Sea", 20.0, 38.5, O::StateVessel, "r13", "outside", ""),
    ("Gulf", 26.8, 51.5, O::StateVessel, "r13", "outside", ""),
    ("South Atlantic", -30.0, -20.0, O::StateVessel, "r13", "outside", ""),
    ("Pacific", 40.0, -150.0, O::StateVessel, "r13", "outside", ""),
    ("Vaindloo airspace", 59.817, 26.36, O::Territory, "r1", "inside", "EST"),
    // The other worked examples, each with its row.
    ("Saipan, Northern Marianas", 15.19, 145.75, O::Territory, "r12", "outside", "USA"),
    ("Pago Pago, American Samoa", -14.28, -170.70, O::Territory, "r12", "outside", "USA"),
    ("St. Thomas, Virgin Islands", 18.34, -64.93, O::Territory, "r12b", "outside", "USA"),
    ("Grand Turk, Turks and Caicos", 21.47, -71.14, O::Territory, "r12", "outside", "GBR"),
    ("George Town, Cayman Islands", 19.30, -81.37, O::Territory, "r12", "outside", "GBR"),
    ("Oranjestad, Aruba", 12.52, -70.03, O::Territory, "r12", "outside", "NLD"),
    ("Kralendijk, Bonaire", 12.15, -68.27, O::Territory, "r12", "outside", "NLD"),
    ("Basse-Terre, Guadeloupe", 16.05, -61.70, O::Territory, "r12", "outside", "FRA"),
    ("Mamoudzou, Mayotte", -12.78, 45.20, O::Territory, "r12", "outside", "FRA"),
    ("Papeete, Polynesia", -17.60, -149.45, O::Territory, "r12", "outside", "FRA"),
    ("Grytviken, South Georgia", -54.30, -36.60, O::Territory, "r12", "outside", "GBR"),
    ("Jamestown, St Helena", -15.95, -5.70, O::Territory, "r12", "outside", "GBR"),
    ("Dhekelia", 34.99, 33.73, O::Forces, "r12d", "arguable", "GBR"),
    ("St Peter Port, Guernsey", 49.455, -2.56, O::Territory, "r1", "inside", "GBR"),
    ("Antakya, Hatay", 36.20, 36.16, O::Territory, "r3", "inside", "TUR"),
    ("Varna's waters", 43.20, 28.05, O::StateVessel, "r6", "inside", "BGR"),
    ("Sinop's waters", 42.12, 35.15, O::StateVessel, "r6", "inside", "TUR"),
    ("Indian Ocean", -10.0, 75.0, O::StateVessel, "r13", "outside", ""),
    ("Mosul", 36.34, 43.13, O::Forces, "r13", "outside", ""),
    ("Inland Libya", 29.0, 17.0, O::StateAircraft, "r13", "outside", ""),
    ("Gao, Mali", 16.27, -0.04, O::Forces, "r13", "outside", ""),
    ("An embassy in Berlin", 52.52, 13.38, O::Embassy, "r1", "inside", "DEU"),
    ("A cable close to Gotland", 57.30, 18.75, O::Seabed, "r1", "inside", "SWE"),
    ("Tourists in Tunisia", 36.40, 10.60, O::Citizens, "r13", "outside", ""),
    ("A satellite", 0.0, 0.0, O::Satellite, "r11", "arguable", ""),
];

#[test]
fn the_probe_finds_the_row_of_every_known_place() {
    assert!(PLACES.len() >= 60);
    let mut wrong = Vec::new();
    for (name, lat, lon, object, row, grade, party) in PLACES {
        let found = at(*lat, *lon, *object, TODAY);
        let is = (
            found.row.id(),
            Element::E3.grade_id(found.grade),
            found.party.map_or_else(String::new, |party| party.to_string()),
        );
        if is != (*row, *grade, (*party).to_owned()) {
            wrong.push(format!("{name} ({lat}, {lon}), {}: {is:?}, {:?}", object.id(), found.reasons));
        }
        assert!(!found.reasons.is_empty());
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), PLACES.len(), wrong.join("\n"));
}

#[test]
fn small_and_contested_places_are_read_as_the_casebook_says() {
    let lines: Vec<&str> =
        include_str!("casebook/places.csv").lines().filter(|line| !line.starts_with('#')).skip(1).collect();
    assert!(lines.len() >= 100);
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
