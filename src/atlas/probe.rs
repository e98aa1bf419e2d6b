//! Which row of Article 6 a point falls under, and why.

use super::{Spot, found::Found, measure::moved, places::NamedPlace};
use crate::{
    catalog::Catalog,
    domain::{Area, Choices, Day, Language, Object, Place, StateCode},
    law::{Grade, article_6::PlaceRow},
};

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
    /// Beyond every territorial sea of the map, in the sea of this id.
    BeyondTerritorialSeas(&'static str),
    /// In waters, by their id, that a state holds to be internal; others may dispute it.
    InternalWaters(&'static str),
    /// Before a coast that limb (i) leaves out or open, in a sea that limb (ii) names for forces, vessels and aircraft.
    NamedSea(Area),
    /// So near a coast that the map does not tell land from water.
    LandOrWater,
    /// Claimed by these two, both Parties.
    BetweenParties(StateCode, StateCode),
    /// A territory of a Party until it became independent on this day.
    Former {
        /// Whose it was.
        owner: StateCode,
        /// The day of its independence.
        until: Day,
    },
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
    /// The Soviet sector of Berlin, in which no Party's occupation forces stood.
    SovietSector,
    /// The Soviet zone of Austria, occupied by no Party.
    SovietZone,
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

/// The place, the row and its grade alone, without why and without whether another row is near.
#[must_use]
pub fn row_at(catalog: &Catalog, point: Spot, object: Object, day: Day, choices: &Choices) -> (Place, PlaceRow, Grade) {
    let here = Found::at(point, object, day, &catalog.roster(day));
    let (row, grade) = here.row(object, day, choices);
    (placed(&here, point, object), row, grade)
}

/// The place as a fact of an incident would hold it.
fn placed(here: &Found, point: Spot, object: Object) -> Place {
    let name = here.name.map_or_else(String::new, |named| named.name.of(Language::En).clone());
    Place { name, point: Some(point), object, area: here.area, sea_zone: here.sea_zone, accounts: Vec::new() }
}

/// The row of Article 6 for an object at a point, on a day and under some choices.
#[must_use]
pub fn probe(catalog: &Catalog, point: Spot, object: Object, day: Day, choices: &Choices) -> Probe {
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
    let place = placed(&here, point, object);
    Probe { place, row, grade, party: here.party, near_line, reasons }
}
