//! The ordered table R1–R13 of Article 6 as areas and objects.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "Each list names the few areas that differ; `plain_row` names every area, so a new one cannot be missed."
)]

use super::one_or_all;
use crate::{
    domain::{Area, Choice as _, Choices, Day, Object, ObjectGroup, Point, Reading, SeaZone},
    law::{finding::Firmness, grade::Grade, reason::SourceKey},
};

macro_rules! place_rows {
    ($($(#[$doc:meta])* $row:ident = $id:literal, $source:literal, [$($point:ident),*];)*) => {
        /// The rows of the table, in order; `R1x`, `R12a`–`R12d` and `R13a` are places with a story of their own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "Each row's condition stands in `row`, its sentence in the words.")]
        pub enum PlaceRow {
            $($(#[$doc])* $row,)*
        }

        impl PlaceRow {
            /// All rows.
            pub const ALL: [Self; [$($id,)*].len()] = [$(Self::$row,)*];

            /// Stable id, lower snake case.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$row => $id,)*
                }
            }

            /// Where the row comes from.
            #[must_use]
            pub fn source(self) -> SourceKey {
                match self {
                    $(Self::$row => $source,)*
                }
            }

            /// The points at which readings differ about it.
            pub(in crate::law) fn points(self) -> &'static [Point] {
                match self {
                    $(Self::$row => &[$(Point::$point,)*],)*
                }
            }
        }
    };
}

place_rows! {
    R1 = "r1", "nato.treaty.art6", [];
    R1x = "r1x", "model.judgement", [DisputedTerritory];
    R2 = "r2", "nato.treaty.art6", [];
    R3 = "r3", "nato.protocol.1951", [];
    R4 = "r4", "nato.treaty.art6", [];
    R5 = "r5", "nato.algeria.1963", [];
    R6 = "r6", "nato.treaty.art6", [];
    R7 = "r7", "nato.treaty.art6", [];
    R8 = "r8", "nato.treaty.art6", [];
    R9 = "r9", "nato.treaty.art6", [OccupationArea];
    R10 = "r10", "model.judgement", [DisputedSeas];
    R11 = "r11", "nato.council.2022-09-29", [UnnamedObjects, MerchantShips];
    R12 = "r12", "us.state.hawaii", [Exhaustive];
    R12a = "r12a", "spain.2022", [Exhaustive];
    R12b = "r12b", "model.judgement", [Exhaustive];
    R12c = "r12c", "model.judgement", [DisputedTerritory];
    R12d = "r12d", "model.judgement", [DisputedTerritory];
    R13 = "r13", "nato.treaty.art6", [Exhaustive];
    R13a = "r13a", "model.judgement", [Exhaustive];
    /// There is no such object in such an area: choose again.
    NoSuchThing = "no_such_thing", "nato.treaty.art6", [];
    /// The area or the object is unknown, and it matters.
    Open = "open", "nato.treaty.art6", [];
}

impl PlaceRow {
    /// The point by which the row is read for an object; none where every reading says the same.
    fn point(self, group: Option<ObjectGroup>) -> Option<Point> {
        let is_merchant = group == Some(ObjectGroup::Merchant);
        // Of the objects that Article 6 does not name, ships and aircraft of trade have a point of their own.
        self.points().iter().copied().find(|point| match point {
            Point::MerchantShips => is_merchant,
            Point::UnnamedObjects => !is_merchant,
            _ => true,
        })
    }
}

/// Which text of Article 6 was in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// The text of 1949: no Türkiye, no Mediterranean.
    Of1949,
    /// The text as replaced on 18 February 1952.
    Since1952,
}

impl Version {
    /// The version for an incident that begins on this day.
    #[must_use]
    pub fn on(first_day: Day) -> Self {
        if first_day < Day::constant(1952, 2, 18) { Self::Of1949 } else { Self::Since1952 }
    }
}

/// The day on which the clause on Algeria became inapplicable.
const ALGERIA_LAPSED: Day = Day::constant(1962, 7, 3);
/// The day from which the southern territories of Algeria were departments. General knowledge, unconfirmed.
const SAHARA_DEPARTMENTS: Day = Day::constant(1957, 8, 7);

/// The day on which the occupation of an area had ended; none where it is no such area. The days of Austria and Trieste are
/// general knowledge, unconfirmed.
fn occupation_over(area: Area) -> Option<Day> {
    match area {
        Area::OccupationArea => Some(Day::constant(1955, 5, 5)),
        Area::OccupationBerlin => Some(Day::constant(1990, 10, 3)),
        Area::OccupationAustria => Some(Day::constant(1955, 7, 27)),
        Area::OccupationTrieste => Some(Day::constant(1954, 10, 26)),
        _ => None,
    }
}

fn is_occupied(area: Area, first_day: Day) -> bool {
    occupation_over(area).is_some_and(|over| first_day < over)
}

const IN: Grade = Grade::Met;
const ARG: Grade = Grade::Arguable;
const OUT: Grade = Grade::NotMet;
const NONE: (PlaceRow, Grade) = (PlaceRow::NoSuchThing, Grade::Unknown);

/// The row that applies to a known object in a known area, and its grade under some choices.
#[must_use]
pub fn row(area: Area, object: Object, sea_zone: SeaZone, first_day: Day, choices: &Choices) -> (PlaceRow, Grade) {
    let (row, grade) = row_in_practice(area, object, sea_zone, first_day);
    if *choices == Choices::PRACTICE {
        return (row, grade);
    }
    let is_named_sea = match area {
        Area::Mediterranean => Version::on(first_day) == Version::Since1952 && sea_zone != SeaZone::TerritorialOther,
        Area::NorthAtlantic => sea_zone != SeaZone::TerritorialOther,
        _ => false,
    };
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
        (Point::OccupationArea, Strict) if is_occupied(area, first_day) => grade,
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
    let version = Version::on(first_day);
    match corrected(area, group, sea_zone, version) {
        Corrected::Area(area) => plain_row(area, object, group, version, first_day),
        Corrected::NamedSea(row) => (row, ARG),
    }
}

enum Corrected {
    Area(Area),
    /// The sea is named and another state's sovereignty is not excluded.
    NamedSea(PlaceRow),
}

/// A sea area means its waters beyond the territorial seas; the zone corrects it.
fn corrected(area: Area, group: ObjectGroup, sea_zone: SeaZone, version: Version) -> Corrected {
    match sea_zone {
        SeaZone::TerritorialParty if area.is_sea() => Corrected::Area(match area {
            Area::SeaElsewhere => Area::PartyOther,
            Area::GulfOfMexico => Area::PartyNorthAmerica,
            _ => Area::PartyEurope,
        }),
        SeaZone::TerritorialOther if area.is_sea() => match (area, group) {
            (Area::Mediterranean, ObjectGroup::Forces) if version == Version::Since1952 => {
                Corrected::NamedSea(PlaceRow::R7)
            }
            (Area::NorthAtlantic, ObjectGroup::Forces) => Corrected::NamedSea(PlaceRow::R8),
            (Area::Mediterranean | Area::NorthAtlantic, ObjectGroup::Merchant) => Corrected::NamedSea(PlaceRow::R11),
            _ => Corrected::Area(Area::ThirdState),
        },
        SeaZone::NotSea
        | SeaZone::TerritorialParty
        | SeaZone::TerritorialOther
        | SeaZone::Beyond
        | SeaZone::Unknown => Corrected::Area(area),
    }
}

fn plain_row(area: Area, object: Object, group: ObjectGroup, version: Version, first_day: Day) -> (PlaceRow, Grade) {
    use ObjectGroup as G;
    use PlaceRow as R;
    let covered = |row: R| (if group == G::Forces { R::R6 } else { row }, IN);
    let is_1949 = version == Version::Of1949;
    match area {
        Area::PartyEurope => covered(R::R1),
        Area::PartyNorthAmerica => covered(R::R2),
        Area::Turkiye if is_1949 => (R::R3, OUT),
        Area::Turkiye => covered(R::R3),
        Area::NorthAtlanticIsland | Area::UnionIslands | Area::Faroes => covered(R::R4),
        Area::AlgeriaDepartments if first_day < ALGERIA_LAPSED => (R::R5, IN),
        Area::AlgeriaSouth if first_day < SAHARA_DEPARTMENTS => (R::R5, ARG),
        Area::AlgeriaSouth if first_day < ALGERIA_LAPSED => (R::R5, IN),
        Area::AlgeriaDepartments | Area::AlgeriaSouth | Area::ThirdState => (R::R13, OUT),
        Area::Mediterranean => at_sea(group, (R::R7, if is_1949 { OUT } else { IN })),
        Area::NorthAtlantic => at_sea(group, (R::R8, IN)),
        Area::BalticSea | Area::BlackSea | Area::ArcticOcean | Area::GulfOfMexico => at_sea(group, (R::R10, ARG)),
        Area::SeaElsewhere => match group {
            G::Territory | G::Embassy => NONE,
            G::Seabed => (R::R11, ARG),
            G::Forces | G::Merchant | G::Network | G::Citizens | G::Satellite => (R::R13, OUT),
        },
        Area::Space => match group {
            G::Forces | G::Network | G::Satellite => (R::R11, ARG),
            G::Territory | G::Merchant | G::Seabed | G::Embassy | G::Citizens => NONE,
        },
        Area::OccupationArea | Area::OccupationBerlin | Area::OccupationAustria | Area::OccupationTrieste => {
            occupation_area(object, group, version, is_occupied(area, first_day))
        }
        Area::PartyOther | Area::PartyOutermost => match group {
            G::Territory | G::Seabed | G::Network => (R::R12, OUT),
            G::Forces | G::Merchant | G::Embassy | G::Citizens | G::Satellite => (R::R13, OUT),
        },
        Area::CeutaMelilla => (R::R12a, OUT),
        Area::PuertoRicoUsvi => (R::R12b, OUT),
        Area::PlazasIslets => disputed(R::R12c, group),
        Area::CyprusBases => disputed(R::R12d, group),
        Area::DisputedIslet => disputed(R::R1x, group),
        Area::Kosovo => (R::R13a, OUT),
        Area::Unknown => (R::Open, Grade::Unknown),
    }
}

/// The columns of a sea area; `forces` is the row and grade of forces, vessels and aircraft there.
fn at_sea(group: ObjectGroup, forces: (PlaceRow, Grade)) -> (PlaceRow, Grade) {
    match group {
        ObjectGroup::Forces => forces,
        ObjectGroup::Merchant | ObjectGroup::Seabed | ObjectGroup::Network | ObjectGroup::Satellite => {
            (PlaceRow::R11, ARG)
        }
        ObjectGroup::Citizens => (PlaceRow::R13, OUT),
        ObjectGroup::Territory | ObjectGroup::Embassy => NONE,
    }
}

/// "Any other area in Europe in which occupation forces … were stationed": spent in practice once the occupation was over.
/// The text of 1949 named the occupation forces alone.
fn occupation_area(object: Object, group: ObjectGroup, version: Version, is_occupied: bool) -> (PlaceRow, Grade) {
    let grade = match group {
        ObjectGroup::Forces if version == Version::Of1949 => {
            if object == Object::Forces {
                IN
            } else {
                OUT
            }
        }
        ObjectGroup::Forces => {
            if is_occupied {
                IN
            } else {
                ARG
            }
        }
        ObjectGroup::Embassy | ObjectGroup::Citizens => OUT,
        ObjectGroup::Territory
        | ObjectGroup::Merchant
        | ObjectGroup::Seabed
        | ObjectGroup::Network
        | ObjectGroup::Satellite => ARG,
    };
    (PlaceRow::R9, grade)
}

fn disputed(row: PlaceRow, group: ObjectGroup) -> (PlaceRow, Grade) {
    (row, if group == ObjectGroup::Embassy { OUT } else { ARG })
}

/// Whether whatever stands in the area is inside as territory (R1–R5).
pub(super) fn is_covered_territory(area: Area, sea_zone: SeaZone, first_day: Day) -> bool {
    let territory = row_in_practice(area, Object::Territory, sea_zone, first_day);
    territory.1 == IN
}

/// Whether the answer for an area depends on the day of the incident.
pub(super) fn depends_on_time(area: Area, first_day: Day) -> bool {
    match area {
        Area::AlgeriaDepartments
        | Area::AlgeriaSouth
        | Area::OccupationArea
        | Area::OccupationBerlin
        | Area::OccupationAustria
        | Area::OccupationTrieste => true,
        Area::Turkiye | Area::Mediterranean => Version::on(first_day) == Version::Of1949,
        _ => false,
    }
}

/// How firm the row for an area and an object is.
pub(super) fn firmness(area: Area, object: Object) -> Firmness {
    match area {
        Area::BlackSea | Area::ArcticOcean | Area::GulfOfMexico | Area::CyprusBases | Area::Space => Firmness::Low,
        Area::BalticSea
        | Area::CeutaMelilla
        | Area::PuertoRicoUsvi
        | Area::PlazasIslets
        | Area::DisputedIslet
        | Area::Kosovo
        | Area::AlgeriaSouth
        | Area::OccupationArea
        | Area::OccupationBerlin
        | Area::OccupationAustria
        | Area::OccupationTrieste => Firmness::Medium,
        _ if area.is_sea() && !object.is_unknown() && object.group() != Some(ObjectGroup::Forces) => Firmness::Low,
        _ if object == Object::Network => Firmness::Medium,
        _ => Firmness::High,
    }
}
