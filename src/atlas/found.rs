//! What lies at a point: a named place, a land, a territorial sea or a sea.

use super::{
    PRECISION_M, Spot,
    held::{Held, hold, hold_named, party, third},
    land::{Land, land_at, nearest_land},
    measure::between_m,
    places::{NamedPlace, holding, named_places},
    probe::ProbeReason,
    seas::{SeaLimit, sea},
};
use crate::{
    domain::{Area, Choices, Day, Object, ObjectGroup, Roster, SeaZone, StateCode},
    law::{
        Grade,
        article_6::{PlaceRow, row},
    },
};

/// Twelve nautical miles, metres: the breadth of a territorial sea by the Convention on the Law of the Sea.
const TWELVE_MILES: f64 = 22_224.0;
/// Six nautical miles, which Greece and Türkiye apply in the Aegean.
const SIX_MILES: f64 = 11_112.0;
/// Three of four coasts lie nearer to the outlines than this, metres (`assets/map/README.md`).
const LAND_OR_WATER_M: f64 = 3_000.0;
/// How near to a pole the outlines reach, ten-thousandths of a degree.
const POLE: i32 = 899_000;
/// The middle of a named place may be off by some hundred metres.
const NAMED_MARGIN_M: f64 = 600.0;

/// What lies at a point.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub area: Area,
    pub sea_zone: SeaZone,
    /// The Party whose territory or waters it is.
    pub party: Option<StateCode>,
    pub name: Option<&'static NamedPlace>,
    /// How far off the map may be here, metres: less at a named place than along an outline.
    pub margin_m: f64,
    pub reasons: Vec<ProbeReason>,
}

impl Found {
    pub(super) fn at(point: Spot, object: Object, day: Day, roster: &Roster) -> Self {
        if object == Object::Satellite {
            return Self::bare(Area::Space, SeaZone::NotSea, ProbeReason::InOrbit);
        }
        let point = beside_the_pole(point);
        if let Some(named) =
            named_places().iter().find(|named| between_m(point, named.point) <= f64::from(named.radius_m))
        {
            let held = hold_named(named, day, roster);
            let mut found = Self::bare(held.area, SeaZone::NotSea, ProbeReason::AtPlace(named));
            found.party = held.party;
            found.name = Some(named);
            found.margin_m = (f64::from(named.radius_m) / 3.0).max(NAMED_MARGIN_M);
            found.reasons.extend(held.reason);
            return found;
        }
        if let Some(land) = land_at(point) {
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

    fn at_sea(point: Spot, object: Object, day: Day, roster: &Roster) -> Self {
        let limit = sea(point);
        if !limit.internal_to.is_empty() {
            return Self::internal(limit, roster);
        }
        let Some(coast) = Coast::nearest(point) else { return Self::beyond(limit) };
        let code = coast.code();
        let is_aegean = (345_000..410_500).contains(&point.0) && (230_000..283_000).contains(&point.1);
        let has_six = is_aegean && coast.is_of(&["GRC", "TUR"]);
        let breadth = if has_six { SIX_MILES } else { TWELVE_MILES };
        if coast.distance_m > breadth {
            return Self::beyond(limit);
        }
        let held = coast.held(point, object, day, roster);
        let reason = ProbeReason::TerritorialSea {
            land: code.to_owned(),
            km: (coast.distance_m / 1000.0).round() as i64,
            miles: if has_six { 6 } else { 12 },
        };
        let (area, zone) = waters(&held, limit, object);
        let mut found = Self::bare(area, zone, reason);
        found.party = held.party;
        found.reasons.extend(held.reason);
        if zone == SeaZone::Unknown {
            found.reasons.push(ProbeReason::NamedSea(area));
        }
        if coast.land.is_some() && coast.distance_m < LAND_OR_WATER_M {
            found.reasons.push(ProbeReason::LandOrWater);
        }
        found
    }

    /// Waters that a state holds to be internal are read as its land.
    fn internal(limit: &'static SeaLimit, roster: &Roster) -> Self {
        let mut found = Self::bare(limit.area, limit.zone(), ProbeReason::InternalWaters(&limit.id));
        found.party = party(&limit.internal_to, roster);
        found
    }

    fn beyond(limit: &'static SeaLimit) -> Self {
        let mut found = Self::bare(limit.area, limit.zone(), ProbeReason::BeyondTerritorialSeas(&limit.id));
        if !limit.claimed_by.is_empty() {
            found.reasons.push(ProbeReason::InternalWaters(&limit.id));
        }
        found
    }

    fn bare(area: Area, sea_zone: SeaZone, reason: ProbeReason) -> Self {
        Self { area, sea_zone, party: None, name: None, margin_m: PRECISION_M as f64, reasons: vec![reason] }
    }

    pub(super) fn row(&self, object: Object, day: Day, choices: &Choices) -> (PlaceRow, Grade) {
        row(self.area, object, self.sea_zone, day, choices)
    }
}

/// Longitude has no meaning on a pole, and an edge through it, or along the date line to it, holds nothing.
fn beside_the_pole((lat, lon): Spot) -> Spot {
    if lat.abs() > POLE { (lat.clamp(-POLE, POLE), 0) } else { (lat, lon) }
}

/// How the waters before a coast are entered: the area and whose they are.
fn waters(held: &Held, limit: &SeaLimit, object: Object) -> (Area, SeaZone) {
    let is_named = matches!(limit.area, Area::Mediterranean | Area::NorthAtlantic);
    let is_apart =
        matches!(held.area, Area::CeutaMelilla | Area::PlazasIslets | Area::CyprusBases | Area::DisputedIslet);
    // Limb (ii) names forces, vessels and aircraft in or over the sea, and asks not whose waters these are.
    let is_afloat = matches!(object.group(), Some(ObjectGroup::Forces | ObjectGroup::Merchant));
    if is_named && is_apart && is_afloat {
        (limit.area, SeaZone::Unknown)
    } else if held.area == Area::ThirdState {
        (limit.area, SeaZone::TerritorialOther)
    } else {
        (held.area, SeaZone::TerritorialParty)
    }
}

/// The nearest coast.
struct Coast {
    distance_m: f64,
    land: Option<&'static Land>,
    named: Option<&'static NamedPlace>,
}

impl Coast {
    fn nearest(point: Spot) -> Option<Self> {
        let mut nearest: Option<Self> = None;
        let mut most = TWELVE_MILES + 1.0;
        for place in named_places() {
            let distance_m = (between_m(point, place.point) - f64::from(place.radius_m)).max(0.0);
            if distance_m < most {
                most = distance_m;
                nearest = Some(Self { distance_m, land: None, named: Some(place) });
            }
        }
        match nearest_land(point, most) {
            Some((land, distance_m)) => Some(Self { distance_m, land: Some(land), named: None }),
            None => nearest,
        }
    }

    /// Whether it belongs to, or is claimed by, one of some states.
    fn is_of(&self, states: &[&str]) -> bool {
        match (self.land, self.named) {
            (Some(land), _) => states.contains(&land.code()),
            (None, Some(named)) => {
                states.contains(&named.owner.as_str())
                    || named.claimants.iter().any(|claimant| states.contains(&claimant.as_str()))
            }
            (None, None) => false,
        }
    }

    fn code(&self) -> &'static str {
        match (self.land, self.named) {
            (Some(land), _) => land.code(),
            (None, Some(named)) => &named.id,
            (None, None) => "",
        }
    }

    fn held(&self, point: Spot, object: Object, day: Day, roster: &Roster) -> Held {
        match (self.land, self.named) {
            (None, Some(named)) => hold_named(named, day, roster),
            (Some(land), _) => hold(land.code(), point, object, day, roster),
            (None, None) => third(None),
        }
    }
}
