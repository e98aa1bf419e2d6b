//! Where, and what was hit there: the facts that element E3 reads.

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use super::{Choice as _, Form, Shape, ShapeMut, bounds::Entry, choice::choice};

choice! {
    /// What was hit or aimed at.
    Object, "object" {
        /// Land, internal waters, territorial sea, the airspace above, and what stands there.
        Territory = "territory",
        /// Forces on land.
        Forces = "forces",
        /// A warship or another state vessel.
        StateVessel = "state_vessel",
        /// A state aircraft.
        StateAircraft = "state_aircraft",
        /// A merchant ship.
        MerchantShip = "merchant_ship",
        /// A civil aircraft.
        CivilAircraft = "civil_aircraft",
        /// An embassy.
        Embassy = "embassy",
        /// A cable or pipeline on the seabed.
        Seabed = "seabed",
        /// A satellite.
        Satellite = "satellite",
        /// A network; its place is where the effects fall.
        Network = "network",
        /// Citizens abroad.
        Citizens = "citizens",
    }
}

/// Objects that Article 6 treats alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectGroup {
    /// Territory.
    Territory,
    /// Forces, state vessels, state aircraft.
    Forces,
    /// Merchant ships and civil aircraft.
    Merchant,
    /// Cables and pipelines on the seabed.
    Seabed,
    /// Satellites.
    Satellite,
    /// Networks.
    Network,
    /// Embassies.
    Embassy,
    /// Citizens abroad.
    Citizens,
}

impl Object {
    /// The group the object belongs to; none where it is unknown.
    #[must_use]
    pub fn group(self) -> Option<ObjectGroup> {
        Some(match self {
            Self::Territory => ObjectGroup::Territory,
            Self::Forces | Self::StateVessel | Self::StateAircraft => ObjectGroup::Forces,
            Self::MerchantShip | Self::CivilAircraft => ObjectGroup::Merchant,
            Self::Seabed => ObjectGroup::Seabed,
            Self::Satellite => ObjectGroup::Satellite,
            Self::Network => ObjectGroup::Network,
            Self::Embassy => ObjectGroup::Embassy,
            Self::Citizens => ObjectGroup::Citizens,
            Self::Unknown => return None,
        })
    }
}

choice! {
    /// The area of Article 6 a place lies in. The name of a place wins over its point.
    Area, "area" {
        /// European land and islands of a Party, those in the Mediterranean included.
        PartyEurope = "party_europe",
        /// North American land of a Party.
        PartyNorthAmerica = "party_north_america",
        /// Türkiye, all of it.
        Turkiye = "turkiye",
        /// An island of a Party in the North Atlantic area north of the Tropic of Cancer.
        NorthAtlanticIsland = "north_atlantic_island",
        /// The Azores, Madeira and the Canaries: such islands, and regions of the European Union.
        UnionIslands = "union_islands",
        /// The Faroes: such islands, and outside the treaties of the European Union.
        Faroes = "faroes",
        /// The former Algerian departments of France.
        AlgeriaDepartments = "algeria_departments",
        /// The Algerian Sahara: departments only from 7 August 1957.
        AlgeriaSouth = "algeria_south",
        /// The Mediterranean with Adriatic, Ionian and Aegean.
        Mediterranean = "mediterranean",
        /// The North Atlantic north of the Tropic, with North Sea, Channel, Norwegian and Labrador Sea.
        NorthAtlantic = "north_atlantic",
        /// Western Germany, where occupation forces stood on 24 August 1949.
        OccupationArea = "occupation_area",
        /// West Berlin, likewise.
        OccupationBerlin = "occupation_berlin",
        /// Austria, likewise.
        OccupationAustria = "occupation_austria",
        /// Trieste, likewise.
        OccupationTrieste = "occupation_trieste",
        /// The open Baltic.
        BalticSea = "baltic_sea",
        /// The open Black Sea.
        BlackSea = "black_sea",
        /// The Arctic Ocean with the Barents Sea.
        ArcticOcean = "arctic_ocean",
        /// The Gulf of Mexico.
        GulfOfMexico = "gulf_of_mexico",
        /// Any other sea.
        SeaElsewhere = "sea_elsewhere",
        /// Outer space.
        Space = "space",
        /// Other territory of a Party.
        PartyOther = "party_other",
        /// Such territory that is an outermost region of the European Union.
        PartyOutermost = "party_outermost",
        /// Ceuta and Melilla.
        CeutaMelilla = "ceuta_melilla",
        /// Puerto Rico and the United States Virgin Islands.
        PuertoRicoUsvi = "puerto_rico_usvi",
        /// Small Spanish islets off Africa.
        PlazasIslets = "plazas_islets",
        /// Akrotiri and Dhekelia.
        CyprusBases = "cyprus_bases",
        /// An islet claimed by a Party and another state, unsettled.
        DisputedIslet = "disputed_islet",
        /// Kosovo.
        Kosovo = "kosovo",
        /// Land, territorial sea or air of a state that is not a Party.
        ThirdState = "third_state",
    }
}

impl Area {
    /// Whether the area is a sea, meaning its waters beyond the territorial seas.
    #[must_use]
    pub fn is_sea(self) -> bool {
        matches!(
            self,
            Self::Mediterranean
                | Self::NorthAtlantic
                | Self::BalticSea
                | Self::BlackSea
                | Self::ArcticOcean
                | Self::GulfOfMexico
                | Self::SeaElsewhere
        )
    }
}

choice! {
    /// For a place at sea: whose waters.
    SeaZone, "sea_zone" {
        /// Not at sea.
        NotSea = "not_sea",
        /// A Party's territorial sea.
        TerritorialParty = "territorial_party",
        /// Another state's territorial sea.
        TerritorialOther = "territorial_other",
        /// Economic zone, high seas, and the air above.
        Beyond = "beyond",
    }
}

/// One place of the incident and what was hit there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The name people use.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub name: String,
    /// Latitude and longitude in ten-thousandths of a degree (about eleven metres), north and east positive.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "on_the_globe")]
    pub point: Option<(i32, i32)>,
    /// What was hit or aimed at there.
    #[serde(default)]
    pub object: Object,
    /// The area of Article 6.
    #[serde(default)]
    pub area: Area,
    /// Whose waters, for a place at sea.
    #[serde(default, skip_serializing_if = "sea_zone_is_unknown")]
    pub sea_zone: SeaZone,
    /// What others say of where it was, in the order they are stated; its own area is the first account.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::accounts")]
    pub accounts: Vec<Account>,
}

/// Another account of where a contested place was. What was hit there is the same in every account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Whose account it is: a state's code, or a name.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub by: String,
    /// The area by this account.
    #[serde(default)]
    pub area: Area,
    /// Whose waters by this account, for a place at sea.
    #[serde(default, skip_serializing_if = "sea_zone_is_unknown")]
    pub sea_zone: SeaZone,
    /// Where it says so.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "super::bounds::text")]
    pub note: String,
}

impl Place {
    /// Where it was by each account, its own first.
    pub fn readings(&self) -> impl Iterator<Item = (Area, SeaZone)> + '_ {
        let others = self.accounts.iter().map(|account| (account.area, account.sea_zone));
        std::iter::once((self.area, self.sea_zone)).chain(others)
    }
}

fn on_the_globe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<(i32, i32)>, D::Error> {
    let point: Option<(i32, i32)> = Option::deserialize(deserializer)?;
    if point.is_some_and(|(lat, lon)| lat.unsigned_abs() > 900_000 || lon.unsigned_abs() > 1_800_000) {
        return Err(D::Error::custom(
            "this point is not on the globe; write latitude and longitude in ten-thousandths of a degree, for example \
             Some((488630, 23706))",
        ));
    }
    Ok(point)
}

impl Entry for Place {
    const FORM: Form = Form::Places;

    fn shape(list: &[Self]) -> Shape<'_> {
        Shape::Places(list)
    }

    fn shape_mut(list: &mut Vec<Self>) -> ShapeMut<'_> {
        ShapeMut::Places(list)
    }

    fn code(&self) -> String {
        let Self { name, point, object, area, sea_zone, accounts } = self;
        let point = point.map_or_else(String::new, |(lat, lon)| format!(", {lat} {lon}"));
        let account = |Account { by, area, sea_zone, note }: &Account| {
            format!("; {by}: {}, {}, {note}", area.id(), sea_zone.id())
        };
        let accounts: String = accounts.iter().map(account).collect();
        format!("{name} ({}, {}, {}{point}{accounts})", object.id(), area.id(), sea_zone.id())
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

fn sea_zone_is_unknown(sea_zone: &SeaZone) -> bool {
    *sea_zone == SeaZone::Unknown
}
