//! Small places by name, and whose land a code is.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Spot, seas::TROPIC};
use crate::domain::{Area, Day, Said, StateCode};

/// A small place that the outlines lack or that the law treats apart.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedPlace {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Said,
    /// Its middle.
    pub point: Spot,
    /// The radius of a circle around it, metres.
    pub radius_m: i32,
    /// The state it belongs to; empty where that is disputed.
    pub owner: String,
    /// How Article 6 reads it; where it is claimed by several, while all of them are Parties.
    pub area: Area,
    /// The states that claim it, where it is not settled whose it is.
    #[serde(default)]
    pub claimants: Vec<String>,
}

impl NamedPlace {
    /// The state it belongs to.
    #[must_use]
    pub fn owner(&self) -> Option<StateCode> {
        self.owner.parse().ok()
    }
}

/// A named place by its id.
#[must_use]
pub fn named_place(id: &str) -> Option<&'static NamedPlace> {
    named_places().iter().find(|named| named.id == id)
}

/// Every named place. A file that does not load gives none, which the tests exclude.
#[must_use]
pub fn named_places() -> &'static [NamedPlace] {
    static NAMED: LazyLock<Vec<NamedPlace>> =
        LazyLock::new(|| ron::from_str(include_str!("../../assets/map/places.ron")).unwrap_or_default());
    &NAMED
}

/// A territory of a Party that became a state of its own after 1949 and lies where Article 6 may reach.
pub(super) struct Former {
    /// Whose it was.
    pub owner: &'static str,
    /// The day of its independence.
    pub until: Day,
    /// How Article 6 reads it until then.
    pub area: Area,
}

/// What a land was before its independence. The days are general knowledge, unconfirmed. Cyprus is read as what the United
/// Kingdom kept of it; of the Bahamas, only what lies north of the Tropic is an island that Article 6 means.
pub(super) fn former(code: &str, point: Spot) -> Option<Former> {
    let of = |owner, until, area| Some(Former { owner, until, area });
    match code {
        "MLT" => of("GBR", Day::constant(1964, 9, 21), Area::PartyEurope),
        "CYP" => of("GBR", Day::constant(1960, 8, 16), Area::CyprusBases),
        "BHS" if point.0 >= TROPIC => of("GBR", Day::constant(1973, 7, 10), Area::NorthAtlanticIsland),
        "BHS" => of("GBR", Day::constant(1973, 7, 10), Area::PartyOther),
        _ => None,
    }
}

/// Whose a land is, and how Article 6 reads it while its owner is a Party. None for the lands of no ally.
pub(super) fn holding(code: &str) -> Option<(&'static str, Area)> {
    Some(match code {
        "USA" => ("USA", Area::PartyNorthAmerica),
        "CAN" => ("CAN", Area::PartyNorthAmerica),
        "TUR" => ("TUR", Area::Turkiye),
        "GRL" => ("DNK", Area::NorthAtlanticIsland),
        "FRO" => ("DNK", Area::Faroes),
        "XAZ" | "XMD" => ("PRT", Area::UnionIslands),
        "XIC" => ("ESP", Area::UnionIslands),
        "SJM" => ("NOR", Area::NorthAtlanticIsland),
        "BMU" => ("GBR", Area::NorthAtlanticIsland),
        "SPM" => ("FRA", Area::NorthAtlanticIsland),
        "ALA" => ("FIN", Area::PartyEurope),
        "GGY" | "JEY" | "IMN" => ("GBR", Area::PartyEurope),
        "PRI" | "VIR" => ("USA", Area::PuertoRicoUsvi),
        "UHI" | "GUM" | "MNP" | "ASM" | "UMI" => ("USA", Area::PartyOther),
        "GUF" | "GLP" | "MTQ" | "REU" | "MYT" | "MAF" | "BLM" => ("FRA", Area::PartyOutermost),
        "NCL" | "PYF" | "WLF" | "ATF" => ("FRA", Area::PartyOther),
        "BVT" => ("NOR", Area::PartyOther),
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
        assert_eq!(named_places().len(), 109);
        for (idx, named) in named_places().iter().enumerate() {
            assert!(
                named_place(&named.id).is_some_and(|found| std::ptr::eq(found, &super::named_places()[idx])),
                "{}",
                named.id
            );
            assert!(named.radius_m >= 100 && !named.name.iter().any(String::is_empty), "{}", named.id);
        }
        for ally in &Catalog::shipped().allies {
            assert!(holding(ally.code.as_str()).is_some(), "{}", ally.code);
            assert!(super::super::land::lands().iter().any(|land| land.code() == ally.code.as_str()), "{}", ally.code);
        }
    }
}
