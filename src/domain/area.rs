//! The areas that Article 6 tells apart: each with what it is as land or sea, and how the treaties of the European Union see
//! it. What Article 6 makes of each is the table in `law::article_6`.

use super::choice::choice;

/// What an area is, whatever a treaty makes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    /// Land of a Party by its very name.
    Party,
    /// Such land, and claimed by a state that is none.
    PartyAndClaimed,
    /// Claimed by a Party and another state.
    Claimed,
    /// Held or occupied by Parties for a time.
    Once,
    /// A sea, meaning its waters beyond the territorial seas.
    Sea,
    /// Land, waters or air of a state that is no Party.
    Foreign,
    /// Outer space.
    Space,
    /// Not known.
    Unknown,
}

/// How the treaties of the European Union see land in an area (Treaty on European Union, 52; Treaty on the Functioning of the
/// European Union, 349 and 355).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InUnion {
    /// Where it is a member's, it is inside.
    Inside,
    /// Countries and territories, which are debated, or no more is said than that it is an island or elsewhere.
    Debated,
    /// Outside.
    Outside,
    /// It hangs on whose coast is near.
    ByCoast,
    /// It hangs on whose land it is.
    ByOwner,
    /// Not known.
    Unknown,
}

macro_rules! areas {
    ($($(#[$doc:meta])* $area:ident = $id:literal $(since $format:literal)?, $nature:ident, $union:ident;)*) => {
        choice! {
            /// The area of Article 6 a place lies in. The name of a place wins over its point.
            Area, "area" {
                $($(#[$doc])* $area = $id $(since $format)?,)*
            }
        }

        impl Area {
            /// What it is, whatever a treaty makes of it.
            #[must_use]
            pub fn nature(self) -> Nature {
                match self {
                    $(Self::$area => Nature::$nature,)*
                    Self::Unknown => Nature::Unknown,
                }
            }

            /// How the treaties of the European Union see land there.
            #[must_use]
            pub fn in_union(self) -> InUnion {
                match self {
                    $(Self::$area => InUnion::$union,)*
                    Self::Unknown => InUnion::Unknown,
                }
            }
        }
    };
}

areas! {
    /// European land and islands of a Party, those in the Mediterranean included.
    PartyEurope = "party_europe", Party, Inside;
    /// North American land of a Party.
    PartyNorthAmerica = "party_north_america", Party, Outside;
    /// Türkiye, all of it.
    Turkiye = "turkiye", Party, Outside;
    /// An island of a Party in the North Atlantic area north of the Tropic of Cancer.
    NorthAtlanticIsland = "north_atlantic_island", Party, Debated;
    /// The Azores, Madeira and the Canaries: such islands, and regions of the European Union.
    UnionIslands = "union_islands", Party, Inside;
    /// The Faroes: such islands, and outside the treaties of the European Union (355(5)(a)).
    Faroes = "faroes", Party, Outside;
    /// Svalbard: such islands, under the treaty of 9 February 1920; Norway's, which is no member of the Union.
    Svalbard = "svalbard" since 2, Party, Outside;
    /// The former Algerian departments of France.
    AlgeriaDepartments = "algeria_departments", Once, Outside;
    /// The Algerian Sahara: departments only from 7 August 1957.
    AlgeriaSouth = "algeria_south", Once, Outside;
    /// The Mediterranean with Adriatic, Ionian and Aegean.
    Mediterranean = "mediterranean", Sea, ByCoast;
    /// The North Atlantic north of the Tropic, with North Sea, Channel, Norwegian and Labrador Sea.
    NorthAtlantic = "north_atlantic", Sea, ByCoast;
    /// Western Germany, where occupation forces stood on 24 August 1949.
    OccupationArea = "occupation_area", Once, Outside;
    /// West Berlin, likewise.
    OccupationBerlin = "occupation_berlin", Once, Outside;
    /// Austria, likewise.
    OccupationAustria = "occupation_austria", Once, Outside;
    /// Trieste, likewise.
    OccupationTrieste = "occupation_trieste", Once, Outside;
    /// The open Baltic.
    BalticSea = "baltic_sea", Sea, ByCoast;
    /// The open Black Sea.
    BlackSea = "black_sea", Sea, ByCoast;
    /// The Arctic Ocean with the Barents Sea.
    ArcticOcean = "arctic_ocean", Sea, ByCoast;
    /// The Gulf of Mexico.
    GulfOfMexico = "gulf_of_mexico", Sea, ByCoast;
    /// Any other sea.
    SeaElsewhere = "sea_elsewhere", Sea, ByCoast;
    /// Outer space.
    Space = "space", Space, Outside;
    /// Other territory of a Party.
    PartyOther = "party_other", Party, Debated;
    /// Such territory that is an outermost region of the European Union.
    PartyOutermost = "party_outermost", Party, Inside;
    /// Ceuta and Melilla.
    CeutaMelilla = "ceuta_melilla", Party, Inside;
    /// Puerto Rico and the United States Virgin Islands.
    PuertoRicoUsvi = "puerto_rico_usvi", Party, Outside;
    /// Small Spanish islets off Africa.
    PlazasIslets = "plazas_islets", PartyAndClaimed, Debated;
    /// Akrotiri and Dhekelia: the treaties of the Union do not apply but for their border.
    CyprusBases = "cyprus_bases", Party, Outside;
    /// An islet claimed by a Party and another state, unsettled.
    DisputedIslet = "disputed_islet", Claimed, Debated;
    /// Kosovo.
    Kosovo = "kosovo", Foreign, Outside;
    /// Land, territorial sea or air of a state that is not a Party.
    ThirdState = "third_state", Foreign, ByOwner;
}

impl Area {
    /// Whether the area is a sea, meaning its waters beyond the territorial seas.
    #[must_use]
    pub fn is_sea(self) -> bool {
        self.nature() == Nature::Sea
    }

    /// Whether it is land of a Party by its very name.
    #[must_use]
    pub fn is_of_a_party(self) -> bool {
        matches!(self.nature(), Nature::Party | Nature::PartyAndClaimed)
    }
}
