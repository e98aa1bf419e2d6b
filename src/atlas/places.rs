//! Small places by name, and whose land a code is.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Point;
use crate::domain::{Area, StateCode};

/// A small place that the outlines lack or that the law treats apart.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedPlace {
    /// Its id.
    pub id: String,
    /// Its name in English.
    pub name_en: String,
    /// Its name in French.
    pub name_fr: String,
    /// Its middle.
    pub point: Point,
    /// The radius of a circle around it, metres.
    pub radius_m: i32,
    /// The state it belongs to; empty where that is disputed.
    pub owner: String,
    /// How Article 6 reads it.
    pub area: Area,
}

impl NamedPlace {
    /// The state it belongs to.
    #[must_use]
    pub fn owner(&self) -> Option<StateCode> {
        self.owner.parse().ok()
    }
}

/// Every named place. A file that does not load gives none, which the tests exclude.
#[must_use]
pub fn named_places() -> &'static [NamedPlace] {
    static NAMED: LazyLock<Vec<NamedPlace>> =
        LazyLock::new(|| ron::from_str(include_str!("../../assets/map/places.ron")).unwrap_or_default());
    &NAMED
}

/// Whose a land is, and how Article 6 reads it while its owner is a Party. None for the lands of no ally.
pub(super) fn holding(code: &str) -> Option<(&'static str, Area)> {
    Some(match code {
        "USA" => ("USA", Area::PartyNorthAmerica),
        "CAN" => ("CAN", Area::PartyNorthAmerica),
        "TUR" => ("TUR", Area::Turkiye),
        "GRL" | "FRO" => ("DNK", Area::NorthAtlanticIsland),
        "XAZ" | "XMD" => ("PRT", Area::NorthAtlanticIsland),
        "XIC" => ("ESP", Area::NorthAtlanticIsland),
        "SJM" => ("NOR", Area::NorthAtlanticIsland),
        "BMU" => ("GBR", Area::NorthAtlanticIsland),
        "SPM" => ("FRA", Area::NorthAtlanticIsland),
        "ALA" => ("FIN", Area::PartyEurope),
        "GGY" | "JEY" | "IMN" => ("GBR", Area::PartyEurope),
        "PRI" | "VIR" => ("USA", Area::PuertoRicoUsvi),
        "UHI" | "GUM" | "MNP" | "ASM" => ("USA", Area::PartyOther),
        "GUF" | "GLP" | "MTQ" | "REU" | "MYT" | "NCL" | "PYF" | "WLF" | "ATF" | "MAF" | "BLM" => {
            ("FRA", Area::PartyOther)
        }
        "BES" | "CUW" | "ABW" | "SXM" => ("NLD", Area::PartyOther),
        "FLK" | "SGS" | "SHN" | "IOT" | "PCN" | "MSR" | "AIA" | "VGB" | "CYM" | "TCA" => ("GBR", Area::PartyOther),
        "XKX" => ("XKX", Area::Kosovo),
        _ => return EUROPE.iter().find(|own| **own == code).map(|own| (*own, Area::PartyEurope)),
    })
}

/// The allies whose land in the outlines is in Europe.
const EUROPE: [&str; 29] = [
    "ALB", "BEL", "BGR", "HRV", "CZE", "DNK", "EST", "FIN", "FRA", "DEU", "GRC", "HUN", "ISL", "ITA", "LVA", "LTU",
    "LUX", "MNE", "NLD", "MKD", "NOR", "POL", "PRT", "ROU", "SVK", "SVN", "ESP", "SWE", "GBR",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_named_place_loads_and_every_ally_has_land() {
        assert_eq!(named_places().len(), 29);
        for ally in &Catalog::shipped().allies {
            assert!(holding(ally.code.as_str()).is_some(), "{}", ally.code);
            assert!(super::super::land::lands().iter().any(|land| land.code() == ally.code.as_str()), "{}", ally.code);
        }
    }
}
