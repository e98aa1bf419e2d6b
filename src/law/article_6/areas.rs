//! The tables of Article 6: the rows by which it is read, and what it says of each area, a line each. What follows for an
//! object there stands in `terms`.

use crate::{
    domain::{Area, Day, Point},
    law::{
        finding::Firmness::{self, High, Low, Medium},
        reason::SourceKey,
    },
};

macro_rules! place_rows {
    ($($(#[$doc:meta])* $row:ident = $id:literal, $source:literal, [$($point:ident),*];)*) => {
        /// The rows of the table, in order; `R1x`, `R4a`, `R12a`–`R12d` and `R13a` are places with a story of their own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "Each row's sentence stands in the words.")]
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
    R4a = "r4a", "svalbard.baudu.2023", [];
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

/// Which text of Article 6 was in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
pub(super) const ALGERIA_LAPSED: Day = Day::constant(1962, 7, 3);
/// The day from which the southern territories of Algeria were departments. General knowledge, unconfirmed.
const SAHARA_DEPARTMENTS: Day = Day::constant(1957, 8, 7);

/// What Article 6 says of an area.
#[derive(Clone, Copy)]
pub(super) enum Terms {
    /// Inside, whatever stands there.
    Covered(PlaceRow),
    /// Inside by the text of 1952, and not by that of 1949.
    CoveredSince1952(PlaceRow),
    /// Inside until the clause on Algeria lapsed; argued before it was departments, where it was not at first.
    Algeria { argued_until: Option<Day> },
    /// A sea that Article 6 names, by the text of 1949 or only since 1952.
    NamedSea { row: PlaceRow, since: Version },
    /// A sea that may be part of one that is named.
    ArguedSea,
    /// A sea that is none of those named.
    OtherSea,
    /// Outer space.
    Space,
    /// Where occupation forces stood, until the occupation was over.
    Occupied { until: Day },
    /// A Party's territory that is not named.
    Overseas,
    /// Outside, whatever stands there.
    Outside(PlaceRow),
    /// Argued, whatever stands there but an embassy.
    Argued(PlaceRow),
    /// The area is not known.
    Unknown,
}

/// The table. The days on which the occupation of Austria and Trieste ended are general knowledge, unconfirmed.
pub(super) const fn terms(area: Area) -> (Terms, Firmness) {
    use PlaceRow as R;
    use Terms as T;
    match area {
        Area::PartyEurope => (T::Covered(R::R1), High),
        Area::PartyNorthAmerica => (T::Covered(R::R2), High),
        Area::Turkiye => (T::CoveredSince1952(R::R3), High),
        Area::NorthAtlanticIsland => (T::Covered(R::R4), High),
        Area::UnionIslands => (T::Covered(R::R4), High),
        Area::Faroes => (T::Covered(R::R4), High),
        Area::Svalbard => (T::Covered(R::R4a), High),
        Area::AlgeriaDepartments => (T::Algeria { argued_until: None }, High),
        Area::AlgeriaSouth => (T::Algeria { argued_until: Some(SAHARA_DEPARTMENTS) }, Medium),
        Area::Mediterranean => (T::NamedSea { row: R::R7, since: Version::Since1952 }, High),
        Area::NorthAtlantic => (T::NamedSea { row: R::R8, since: Version::Of1949 }, High),
        Area::OccupationArea => (T::Occupied { until: Day::constant(1955, 5, 5) }, Medium),
        Area::OccupationBerlin => (T::Occupied { until: Day::constant(1990, 10, 3) }, Medium),
        Area::OccupationAustria => (T::Occupied { until: Day::constant(1955, 7, 27) }, Medium),
        Area::OccupationTrieste => (T::Occupied { until: Day::constant(1954, 10, 26) }, Medium),
        Area::BalticSea => (T::ArguedSea, Medium),
        Area::BlackSea => (T::ArguedSea, Low),
        Area::ArcticOcean => (T::ArguedSea, Low),
        Area::GulfOfMexico => (T::ArguedSea, Low),
        Area::SeaElsewhere => (T::OtherSea, High),
        Area::Space => (T::Space, Low),
        Area::PartyOther => (T::Overseas, High),
        Area::PartyOutermost => (T::Overseas, High),
        Area::CeutaMelilla => (T::Outside(R::R12a), Medium),
        Area::PuertoRicoUsvi => (T::Outside(R::R12b), Medium),
        Area::PlazasIslets => (T::Argued(R::R12c), Medium),
        Area::CyprusBases => (T::Argued(R::R12d), Low),
        Area::DisputedIslet => (T::Argued(R::R1x), Medium),
        Area::Kosovo => (T::Outside(R::R13a), Medium),
        Area::ThirdState => (T::Outside(R::R13), High),
        Area::Unknown => (T::Unknown, High),
    }
}
