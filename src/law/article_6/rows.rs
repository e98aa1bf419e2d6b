//! The table of Article 6 applied: to an object in an area, in its waters, on a day, by a reading.

use super::{
    areas::{PlaceRow, Terms, terms},
    one_or_all,
    terms::coast,
};
use crate::{
    domain::{Area, Choices, Day, Object, ObjectGroup, Point, Reading, SeaZone},
    law::{finding::Firmness, grade::Grade},
};

impl PlaceRow {
    /// The point by which the row is read for an object; none where every reading says the same.
    fn point(self, group: Option<ObjectGroup>) -> Option<Point> {
        // Of the objects that Article 6 does not name, ships and aircraft of trade have a point of their own.
        let is_other = |point: &Point| match group {
            Some(ObjectGroup::Merchant) => *point == Point::UnnamedObjects,
            _ => *point == Point::MerchantShips,
        };
        self.points().iter().copied().find(|point| !is_other(point))
    }
}

const IN: Grade = Grade::Met;
const ARG: Grade = Grade::Arguable;
const OUT: Grade = Grade::NotMet;

/// The row that applies to a known object in a known area, and its grade under some choices.
#[must_use]
pub fn row(area: Area, object: Object, sea_zone: SeaZone, first_day: Day, choices: &Choices) -> (PlaceRow, Grade) {
    let (row, grade) = row_in_practice(area, object, sea_zone, first_day);
    if *choices == Choices::PRACTICE {
        return (row, grade);
    }
    let is_named_sea = sea_zone != SeaZone::TerritorialOther && terms(area).0.is_named_sea(first_day);
    (row, read(row, grade, object.group(), is_named_sea, (area, first_day), choices))
}

/// What the choices make of a row. Land and seas that Article 6 names are the same in every reading.
fn read(
    row: PlaceRow,
    grade: Grade,
    group: Option<ObjectGroup>,
    is_named_sea: bool,
    (area, first_day): (Area, Day),
    choices: &Choices,
) -> Grade {
    use PlaceRow as R;
    use Reading::{Expansive, Practice, Strict};
    let Some(point) = row.point(group) else { return grade };
    match (point, choices.at(point)) {
        (_, Practice) => grade,
        (Point::OccupationArea, Strict) if terms(area).0.is_occupied(first_day) => grade,
        (_, Strict) => grade.min(OUT),
        (Point::DisputedSeas, Expansive) => IN,
        // The named seas as they are named today; another state's own waters stay argued.
        (Point::MerchantShips, Expansive) if is_named_sea => IN,
        (Point::Exhaustive, Expansive) => match (row, group) {
            (_, Some(ObjectGroup::Embassy)) => grade,
            (R::R13 | R::R13a, Some(ObjectGroup::Forces)) | (R::R12 | R::R12a | R::R12b, _) => ARG,
            _ => grade,
        },
        (_, Expansive) => grade,
    }
}

/// The points by which a place may come to be read, given what is unknown about it.
pub(crate) fn points_of(area: Area, object: Object, sea_zone: SeaZone, first_day: Day) -> Vec<Point> {
    let mut points = Vec::new();
    for area in one_or_all(area) {
        for object in one_or_all(object) {
            let row = row_in_practice(*area, *object, sea_zone, first_day).0;
            points.extend(row.point(object.group()).filter(|point| !points.contains(point)));
        }
    }
    points
}

fn row_in_practice(area: Area, object: Object, sea_zone: SeaZone, first_day: Day) -> (PlaceRow, Grade) {
    let Some(group) = object.group() else { return (PlaceRow::Open, Grade::Unknown) };
    // A satellite belongs to no area: Article 6 is silent, and policy says case by case.
    if group == ObjectGroup::Satellite {
        return (PlaceRow::R11, ARG);
    }
    match corrected(area, group, sea_zone, first_day) {
        Corrected::Area(area) => terms(area).0.apply(object, group, first_day),
        Corrected::NamedSea(row) => (row, ARG),
    }
}

enum Corrected {
    Area(Area),
    /// The sea is named and another state's sovereignty is not excluded.
    NamedSea(PlaceRow),
}

/// A sea area means its waters beyond the territorial seas; the zone corrects it.
fn corrected(area: Area, group: ObjectGroup, sea_zone: SeaZone, first_day: Day) -> Corrected {
    match sea_zone {
        SeaZone::TerritorialParty if area.is_sea() => Corrected::Area(coast(area)),
        SeaZone::TerritorialOther if area.is_sea() => match (terms(area).0, group) {
            (named @ Terms::NamedSea { row, .. }, ObjectGroup::Forces) if named.is_named_sea(first_day) => {
                Corrected::NamedSea(row)
            }
            (Terms::NamedSea { .. }, ObjectGroup::Merchant) => Corrected::NamedSea(PlaceRow::R11),
            _ => Corrected::Area(Area::ThirdState),
        },
        SeaZone::NotSea
        | SeaZone::TerritorialParty
        | SeaZone::TerritorialOther
        | SeaZone::Beyond
        | SeaZone::Unknown => Corrected::Area(area),
    }
}

/// Whether whatever stands in the area is inside as territory (R1–R5).
pub(super) fn is_covered_territory(area: Area, sea_zone: SeaZone, first_day: Day) -> bool {
    let territory = row_in_practice(area, Object::Territory, sea_zone, first_day);
    territory.1 == IN
}

/// Whether the answer for an area depends on the day of the incident.
pub(super) fn depends_on_time(area: Area, first_day: Day) -> bool {
    terms(area).0.depends_on_time(first_day)
}

/// How firm the row for an area and an object is.
pub(super) fn firmness(area: Area, object: Object) -> Firmness {
    let is_plain = matches!(object.group(), None | Some(ObjectGroup::Forces));
    let firmness = terms(area).1;
    if firmness != Firmness::High {
        firmness
    } else if area.is_sea() && !is_plain {
        Firmness::Low
    } else if object == Object::Network {
        Firmness::Medium
    } else {
        firmness
    }
}
