//! Where, and what was hit there: the facts that element E3 reads.

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use super::{Area, Choice as _, Form, Shape, ShapeMut, bounds::Entry, choice::choice};

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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
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

    /// The format of session files that first held all that is stated of it.
    #[must_use]
    pub fn since_format(&self) -> u32 {
        let of = |(area, zone): (Area, SeaZone)| area.since_format().max(zone.since_format());
        self.readings().map(of).fold(self.object.since_format(), u32::max)
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
