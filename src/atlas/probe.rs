//! Which row of Article 6 a point falls under, and why.

use super::{
    PRECISION_M, Point,
    land::{Land, lands},
    measure::{between_m, moved},
    places::{NamedPlace, holding, named_places as named},
    seas::sea,
};
use crate::{
    catalog::Catalog,
    domain::{Area, Choices, Day, Object, ObjectGroup, Place, Roster, SeaZone, StateCode},
    law::{
        Grade,
        article_6::{PlaceRow, row},
    },
};

/// Twelve nautical miles, metres: the breadth of a territorial sea by the Convention on the Law of the Sea.
const TWELVE_MILES: f64 = 22_224.0;
/// Six nautical miles, which Greece and Türkiye apply in the Aegean.
const SIX_MILES: f64 = 11_112.0;
/// The Treaty of Paris and Germany's accession: until then the Federal Republic was an occupation area.
const GERMANY_JOINED: Day = Day::constant(1955, 5, 6);
/// The day of German unity.
const GERMAN_UNITY: Day = Day::constant(1990, 10, 3);
/// The day on which the clause on Algeria became inapplicable.
const ALGERIA_LAPSED: Day = Day::constant(1962, 7, 3);
/// The day on which Trieste passed under Italian administration, after the London Memorandum.
const TRIESTE_SETTLED: Day = Day::constant(1954, 10, 26);

/// Why a point falls where it falls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProbeReason {
    /// On the land of this state, or of a territory of it, by their codes.
    OnLand {
        /// The land's own code.
        land: String,
        /// The state it belongs to.
        owner: String,
    },
    /// At a small place by name.
    AtPlace(&'static NamedPlace),
    /// In the territorial sea before a coast: the land's code, and how far away it is.
    TerritorialSea {
        /// The land's own code, or the name's id.
        land: String,
        /// Kilometres to the coast.
        km: i64,
        /// Miles of territorial sea that are assumed.
        miles: u8,
    },
    /// Beyond every territorial sea, in this sea.
    BeyondTerritorialSeas(Area),
    /// The owner was not yet a member.
    NotYetMember(StateCode),
    /// A satellite lies in no area.
    InOrbit,
    /// A network is placed where its effects fall.
    Effects,
    /// The departments of Algeria, before 3 July 1962.
    AlgerianDepartments,
    /// Germany before its accession, or Berlin, Vienna, Trieste as they then were.
    OccupationForces,
    /// The eastern part of Germany before unity.
    EastGermany,
    /// Something else within so many kilometres would fall under another row.
    NearLine(i64),
    /// The borders are those of the outlines, today's.
    BordersOfToday,
}

/// What the probe finds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The place as a fact of an incident would hold it.
    pub place: Place,
    /// The row that applies.
    pub row: PlaceRow,
    /// Its grade.
    pub grade: Grade,
    /// The Party whose territory or waters it is; none elsewhere.
    pub party: Option<StateCode>,
    /// Whether another row may apply, the map being as coarse as it is.
    pub near_line: bool,
    /// Why.
    pub reasons: Vec<ProbeReason>,
}

/// The row of Article 6 for an object at a point, on a day and under some choices.
#[must_use]
pub fn probe(catalog: &Catalog, point: Point, object: Object, day: Day, choices: &Choices) -> Probe {
    let roster = catalog.roster(day);
    let here = Found::at(point, object, day, &roster);
    let (row, grade) = here.row(object, day, choices);
    let mut reasons = here.reasons.clone();
    if object == Object::Network {
        reasons.push(ProbeReason::Effects);
    }
    // Whatever lies within the precision of the map could be the truth.
    let is_other = |found: Found| found.row(object, day, choices) != (row, grade);
    let near_line = object != Object::Satellite
        && here.margin_m > 0.0
        && [0.5, 1.0].into_iter().any(|part| {
            (0..16).any(|sixteenth| {
                is_other(Found::at(moved(point, here.margin_m * part, sixteenth), object, day, &roster))
            })
        });
    if near_line {
        reasons.push(ProbeReason::NearLine((here.margin_m / 1000.0).ceil() as i64));
    }
    if day < Day::constant(1992, 1, 1) {
        reasons.push(ProbeReason::BordersOfToday);
    }
    let name = here.name.map_or_else(String::new, |named| named.name_en.clone());
    let place = Place { name, point: Some(point), object, area: here.area, sea_zone: here.sea_zone };
    Probe { place, row, grade, party: here.party, near_line, reasons }
}

/// What lies at a point.
#[derive(Clone, Debug)]
struct Found {
    area: Area,
    sea_zone: SeaZone,
    party: Option<StateCode>,
    name: Option<&'static NamedPlace>,
    /// How far off the map may be here, metres: less at a named place than along an outline.
    margin_m: f64,
    reasons: Vec<ProbeReason>,
}

/// A land as the law holds it on a day.
#[derive(Clone, Debug)]
struct Held {
    area: Area,
    party: Option<StateCode>,
    reason: Option<ProbeReason>,
}

impl Found {
    fn at(point: Point, object: Object, day: Day, roster: &Roster) -> Self {
        if object == Object::Satellite {
            return Self::bare(Area::Space, SeaZone::NotSea, ProbeReason::InOrbit);
        }
        if let Some(named) = named().iter().find(|named| between_m(point, named.point) <= f64::from(named.radius_m)) {
            let held = hold_named(named, roster);
            let mut found = Self::bare(held.area, SeaZone::NotSea, ProbeReason::AtPlace(named));
            found.party = held.party;
            found.name = Some(named);
            found.margin_m = f64::from(named.radius_m) / 3.0;
            found.reasons.extend(held.reason);
            return found;
        }
        if let Some(land) = lands().iter().find(|land| land.contains(point)) {
            let held = hold(land.code(), point, object, day, roster);
            let owner = holding(land.code()).map_or(land.code(), |(owner, _)| owner).to_owned();
            let reason = ProbeReason::OnLand { land: land.code().to_owned(), owner };
            let mut found = Self::bare(held.area, SeaZone::NotSea, reason);
            found.party = held.party;
            found.reasons.extend(held.reason);
            return found;
        }
        Self::at_sea(point, object, day, roster)
    }

    fn at_sea(point: Point, object: Object, day: Day, roster: &Roster) -> Self {
        let limit = sea(point);
        if limit.area == Area::Turkiye {
            let reason = ProbeReason::OnLand { land: "TUR".to_owned(), owner: "TUR".to_owned() };
            let mut found = Self::bare(Area::Turkiye, SeaZone::NotSea, reason);
            found.party = party("TUR", roster);
            return found;
        }
        let Some(coast) = Coast::nearest(point) else { return Self::beyond(limit.area) };
        let code = coast.code();
        let is_aegean = (345_000..410_500).contains(&point.0) && (230_000..283_000).contains(&point.1);
        let has_six = is_aegean && matches!(code, "GRC" | "TUR");
        let breadth = if has_six { SIX_MILES } else { TWELVE_MILES };
        if coast.distance_m > breadth {
            return Self::beyond(limit.area);
        }
        let held = coast.held(point, object, day, roster);
        let reason = ProbeReason::TerritorialSea {
            land: code.to_owned(),
            km: (coast.distance_m / 1000.0).round() as i64,
            miles: if has_six { 6 } else { 12 },
        };
        let is_third = held.area == Area::ThirdState;
        let (area, zone) =
            if is_third { (limit.area, SeaZone::TerritorialOther) } else { (held.area, SeaZone::TerritorialParty) };
        let mut found = Self::bare(area, zone, reason);
        found.party = held.party;
        found.reasons.extend(held.reason);
        found
    }

    fn beyond(area: Area) -> Self {
        Self::bare(area, SeaZone::Beyond, ProbeReason::BeyondTerritorialSeas(area))
    }

    fn bare(area: Area, sea_zone: SeaZone, reason: ProbeReason) -> Self {
        Self { area, sea_zone, party: None, name: None, margin_m: PRECISION_M as f64, reasons: vec![reason] }
    }

    fn row(&self, object: Object, day: Day, choices: &Choices) -> (PlaceRow, Grade) {
        row(self.area, object, self.sea_zone, day, choices)
    }
}

/// The nearest coast.
struct Coast {
    distance_m: f64,
    land: Option<&'static Land>,
    named: Option<&'static NamedPlace>,
}

impl Coast {
    fn nearest(point: Point) -> Option<Self> {
        let mut nearest: Option<Self> = None;
        let mut most = TWELVE_MILES + 1.0;
        for place in named() {
            let distance_m = (between_m(point, place.point) - f64::from(place.radius_m)).max(0.0);
            if distance_m < most {
                most = distance_m;
                nearest = Some(Self { distance_m, land: None, named: Some(place) });
            }
        }
        for land in lands() {
            if let Some(distance_m) = land.distance_m(point, most) {
                most = distance_m;
                nearest = Some(Self { distance_m, land: Some(land), named: None });
            }
        }
        nearest
    }

    fn code(&self) -> &'static str {
        match (self.land, self.named) {
            (Some(land), _) => land.code(),
            (None, Some(named)) => &named.id,
            (None, None) => "",
        }
    }

    fn held(&self, point: Point, object: Object, day: Day, roster: &Roster) -> Held {
        match (self.land, self.named) {
            (None, Some(named)) => hold_named(named, roster),
            (Some(land), _) => hold(land.code(), point, object, day, roster),
            (None, None) => third(None),
        }
    }
}

fn party(code: &str, roster: &Roster) -> Option<StateCode> {
    code.parse().ok().filter(|state| roster.contains(*state))
}

fn third(reason: Option<ProbeReason>) -> Held {
    Held { area: Area::ThirdState, party: None, reason }
}

fn hold_named(named: &'static NamedPlace, roster: &Roster) -> Held {
    match named.owner() {
        // Disputed by its nature, whoever was a member.
        None => Held { area: named.area, party: None, reason: None },
        Some(owner) if roster.contains(owner) => Held { area: named.area, party: Some(owner), reason: None },
        Some(owner) => third(Some(ProbeReason::NotYetMember(owner))),
    }
}

/// Whose a land was on a day, and how Article 6 read it.
fn hold(code: &str, point: Point, object: Object, day: Day, roster: &Roster) -> Held {
    let occupied = |party| Held { area: Area::OccupationArea, party, reason: Some(ProbeReason::OccupationForces) };
    let is_forces = object.group() == Some(ObjectGroup::Forces);
    match code {
        "DZA" if day < ALGERIA_LAPSED => Held {
            area: Area::AlgeriaDepartments,
            party: party("FRA", roster),
            reason: Some(ProbeReason::AlgerianDepartments),
        },
        "DEU" if day < GERMAN_UNITY && is_west_berlin(point) => occupied(None),
        "DEU" if day < GERMAN_UNITY && is_east_of_the_inner_border(point) => third(Some(ProbeReason::EastGermany)),
        "DEU" if day < GERMANY_JOINED => occupied(None),
        // Forces stood in Austria on 24 August 1949; its own territory was never a Party's.
        "AUT" if is_forces => occupied(None),
        "ITA" if day < TRIESTE_SETTLED && between_m(point, (456_500, 137_700)) < 12_000.0 => occupied(None),
        // Its own row reads its date.
        "TUR" => Held { area: Area::Turkiye, party: party("TUR", roster), reason: None },
        _ => match holding(code) {
            None => third(None),
            Some((owner, Area::Kosovo)) => Held { area: Area::Kosovo, party: party(owner, roster), reason: None },
            Some((owner, area)) => match party(owner, roster) {
                Some(state) => Held { area, party: Some(state), reason: None },
                None => third(owner.parse().ok().map(ProbeReason::NotYetMember)),
            },
        },
    }
}

/// The western sectors of Berlin, as a circle; the sector border is not drawn.
fn is_west_berlin(point: Point) -> bool {
    between_m(point, (525_000, 132_700)) < 11_500.0
}

/// East of the border between the two German states, drawn by hand to a tenth of a degree.
fn is_east_of_the_inner_border((lat, lon): Point) -> bool {
    const BORDER: [(i32, i32); 11] = [
        (541_000, 109_000),
        (537_000, 109_500),
        (534_000, 107_000),
        (531_000, 112_000),
        (528_000, 107_500),
        (523_000, 109_500),
        (518_000, 106_000),
        (514_000, 100_000),
        (509_000, 100_000),
        (504_000, 104_000),
        (503_000, 119_000),
    ];
    let west = BORDER.windows(2).find(|pair| pair[1].0 <= lat && lat <= pair[0].0).map(|pair| {
        let ((north, from), (south, to)) = (pair[0], pair[1]);
        let part = f64::from(north - lat) / f64::from((north - south).max(1));
        (f64::from(from) + part * f64::from(to - from)) as i32
    });
    match west {
        Some(west) => lon > west,
        None => lat > 541_000 && lon > 109_000,
    }
}
