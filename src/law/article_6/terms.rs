//! What Article 6 says of an area, applied to what was hit there.

use super::areas::{ALGERIA_LAPSED, PlaceRow, Terms, Version, terms};
use crate::{
    domain::{Area, Day, Object, ObjectGroup},
    law::grade::Grade,
};

/// The territory of a Party on the coast of a sea, where nothing more is said than that its waters are a Party's.
pub(super) fn coast(sea: Area) -> Area {
    match terms(sea).0 {
        Terms::OtherSea => Area::PartyOther,
        _ if sea == Area::GulfOfMexico => Area::PartyNorthAmerica,
        Terms::NamedSea { .. } | Terms::ArguedSea => Area::PartyEurope,
        Terms::Covered(_)
        | Terms::CoveredSince1952(_)
        | Terms::Algeria { .. }
        | Terms::Space
        | Terms::Occupied { .. }
        | Terms::Overseas
        | Terms::Outside(_)
        | Terms::Argued(_)
        | Terms::Unknown => sea,
    }
}

impl Terms {
    /// Whether forces were stationed there by right of occupation on a day.
    pub(super) fn is_occupied(self, day: Day) -> bool {
        matches!(self, Self::Occupied { until } if day < until)
    }

    /// Whether the text that was in force on a day names it as a sea.
    pub(super) fn is_named_sea(self, day: Day) -> bool {
        matches!(self, Self::NamedSea { since, .. } if Version::on(day) >= since)
    }

    /// Whether the answer depends on the day of the incident.
    pub(super) fn depends_on_time(self, day: Day) -> bool {
        match self {
            Self::Algeria { .. } | Self::Occupied { .. } => true,
            Self::CoveredSince1952(_) | Self::NamedSea { since: Version::Since1952, .. } => {
                Version::on(day) == Version::Of1949
            }
            Self::Covered(_)
            | Self::NamedSea { since: Version::Of1949, .. }
            | Self::ArguedSea
            | Self::OtherSea
            | Self::Space
            | Self::Overseas
            | Self::Outside(_)
            | Self::Argued(_)
            | Self::Unknown => false,
        }
    }

    /// The row for an object there, and its grade in practice.
    pub(super) fn apply(self, object: Object, group: ObjectGroup, day: Day) -> (PlaceRow, Grade) {
        use PlaceRow as R;
        match self {
            Self::Covered(row) => covered(row, group),
            Self::CoveredSince1952(row) if Version::on(day) == Version::Of1949 => (row, Grade::NotMet),
            Self::CoveredSince1952(row) => covered(row, group),
            Self::Algeria { argued_until: Some(until) } if day < until => (R::R5, Grade::Arguable),
            Self::Algeria { .. } if day < ALGERIA_LAPSED => (R::R5, Grade::Met),
            Self::Algeria { .. } => (R::R13, Grade::NotMet),
            Self::NamedSea { row, .. } => {
                at_sea(group, (row, if self.is_named_sea(day) { Grade::Met } else { Grade::NotMet }))
            }
            Self::ArguedSea => at_sea(group, (R::R10, Grade::Arguable)),
            Self::OtherSea => at_another_sea(group),
            Self::Space => in_space(group),
            Self::Occupied { .. } => {
                (R::R9, in_an_occupied_area(object, group, Version::on(day), self.is_occupied(day)))
            }
            Self::Overseas => (overseas(group), Grade::NotMet),
            Self::Outside(row) => (row, Grade::NotMet),
            Self::Argued(row) if group == ObjectGroup::Embassy => (row, Grade::NotMet),
            Self::Argued(row) => (row, Grade::Arguable),
            Self::Unknown => (R::Open, Grade::Unknown),
        }
    }
}

/// There is no such object in such an area.
const NONE: (PlaceRow, Grade) = (PlaceRow::NoSuchThing, Grade::Unknown);

/// Forces there have a row of their own.
fn covered(row: PlaceRow, group: ObjectGroup) -> (PlaceRow, Grade) {
    (if group == ObjectGroup::Forces { PlaceRow::R6 } else { row }, Grade::Met)
}

/// The columns of a sea; `forces` is the row and grade of forces, vessels and aircraft there.
fn at_sea(group: ObjectGroup, forces: (PlaceRow, Grade)) -> (PlaceRow, Grade) {
    match group {
        ObjectGroup::Forces => forces,
        ObjectGroup::Merchant | ObjectGroup::Seabed | ObjectGroup::Network | ObjectGroup::Satellite => {
            (PlaceRow::R11, Grade::Arguable)
        }
        ObjectGroup::Citizens => (PlaceRow::R13, Grade::NotMet),
        ObjectGroup::Territory | ObjectGroup::Embassy => NONE,
    }
}

fn at_another_sea(group: ObjectGroup) -> (PlaceRow, Grade) {
    match group {
        ObjectGroup::Territory | ObjectGroup::Embassy => NONE,
        ObjectGroup::Seabed => (PlaceRow::R11, Grade::Arguable),
        ObjectGroup::Forces
        | ObjectGroup::Merchant
        | ObjectGroup::Network
        | ObjectGroup::Citizens
        | ObjectGroup::Satellite => (PlaceRow::R13, Grade::NotMet),
    }
}

fn in_space(group: ObjectGroup) -> (PlaceRow, Grade) {
    match group {
        ObjectGroup::Forces | ObjectGroup::Network | ObjectGroup::Satellite => (PlaceRow::R11, Grade::Arguable),
        ObjectGroup::Territory
        | ObjectGroup::Merchant
        | ObjectGroup::Seabed
        | ObjectGroup::Embassy
        | ObjectGroup::Citizens => NONE,
    }
}

/// A Party's territory that is not named is told of where territory is hit; else that the place is not named.
fn overseas(group: ObjectGroup) -> PlaceRow {
    match group {
        ObjectGroup::Territory | ObjectGroup::Seabed | ObjectGroup::Network => PlaceRow::R12,
        ObjectGroup::Forces
        | ObjectGroup::Merchant
        | ObjectGroup::Embassy
        | ObjectGroup::Citizens
        | ObjectGroup::Satellite => PlaceRow::R13,
    }
}

/// "Any other area in Europe in which occupation forces … were stationed": spent in practice once the occupation was over.
/// The text of 1949 named the occupation forces alone.
fn in_an_occupied_area(object: Object, group: ObjectGroup, version: Version, is_occupied: bool) -> Grade {
    match group {
        ObjectGroup::Forces if version == Version::Of1949 && object == Object::Forces => Grade::Met,
        ObjectGroup::Forces if version == Version::Of1949 => Grade::NotMet,
        ObjectGroup::Forces if is_occupied => Grade::Met,
        ObjectGroup::Embassy | ObjectGroup::Citizens => Grade::NotMet,
        ObjectGroup::Forces
        | ObjectGroup::Territory
        | ObjectGroup::Merchant
        | ObjectGroup::Seabed
        | ObjectGroup::Network
        | ObjectGroup::Satellite => Grade::Arguable,
    }
}
