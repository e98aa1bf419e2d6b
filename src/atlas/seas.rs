//! The seas, by polygons of our own.
//!
//! Drawn by hand from the limits that the International Hydrographic Organization publishes (*Limits of Oceans and Seas*,
//! S-23, third edition, 1953): only the lines that cross water are limits, and their ends stand here to a tenth of a degree,
//! most to a hundredth. The other corners lie on land, where no sea is looked up. The first polygon that holds a point wins.

use super::{
    Point,
    elsewhere::{ELSEWHERE, UNNAMED},
    measure::is_inside,
};
use crate::domain::Area;

/// A sea with the area of Article 6 it is read as.
#[derive(Clone, Copy, Debug)]
pub struct SeaLimit {
    /// Stable id, lower snake case.
    pub id: &'static str,
    /// How Article 6 reads it.
    pub area: Area,
    /// The state that holds all of it to be its internal waters, by code; empty where nobody does.
    pub internal_to: &'static str,
    /// Corners: longitude and latitude in hundredths of a degree.
    pub corners: &'static [(i32, i32)],
}

/// The Tropic of Cancer, ten-thousandths of a degree; it drifts slowly.
pub(super) const TROPIC: i32 = 234_360;

/// The waters that a Party holds to be its internal waters and another Party does not.
pub(super) const CLAIMED: &str = "canadian_archipelago";

/// Every sea, in the order in which they are tried.
#[must_use]
pub fn limits() -> &'static [SeaLimit] {
    &[
        // Internal waters of Türkiye: Dardanelles (Kum Kale to Cape Helles), Marmara, Bosphorus (Rumeli to Anadolu).
        SeaLimit {
            id: "marmara",
            area: Area::Turkiye,
            internal_to: "TUR",
            corners: &[
                (2618, 4004),
                (2612, 4000),
                (2700, 3990),
                (3000, 4020),
                (2996, 4090),
                (2914, 4122),
                (2900, 4124),
                (2850, 4140),
                (2660, 4090),
            ],
        },
        // North of Cape Takil – Cape Panaghia: internal waters of Ukraine and Russia.
        SeaLimit {
            id: "sea_of_azov",
            area: Area::ThirdState,
            internal_to: "UKR",
            corners: &[
                (3645, 4510),
                (3663, 4513),
                (3750, 4530),
                (4000, 4620),
                (4000, 4800),
                (3500, 4680),
                (3440, 4610),
                (3510, 4530),
            ],
        },
        // North-east of the Bosphorus, without the Sea of Azov.
        SeaLimit {
            id: "black_sea",
            area: Area::BlackSea,
            internal_to: "",
            corners: &[
                (2914, 4122),
                (2900, 4124),
                (2700, 4180),
                (2700, 4400),
                (2800, 4650),
                (3100, 4750),
                (4000, 4800),
                (4250, 4350),
                (4250, 4050),
                (3100, 4080),
            ],
        },
        // East of Cape Trafalgar – Cape Spartel, west of the Dardanelles and of the entrance of the Suez Canal.
        SeaLimit {
            id: "mediterranean",
            area: Area::Mediterranean,
            internal_to: "",
            corners: &[
                (-593, 3579),
                (-603, 3618),
                (-530, 3700),
                (-300, 3850),
                (-50, 4050),
                (150, 4280),
                (300, 4400),
                (600, 4470),
                (900, 4520),
                (1200, 4650),
                (1450, 4650),
                (1650, 4520),
                (2000, 4330),
                (2150, 4150),
                (2450, 4150),
                (2620, 4110),
                (2618, 4004),
                (2612, 4000),
                (2750, 3950),
                (2850, 3750),
                (3080, 3740),
                (3450, 3750),
                (3720, 3740),
                (3700, 3450),
                (3560, 3250),
                (3470, 3110),
                (3250, 3080),
                (3000, 3050),
                (2500, 3070),
                (2000, 2950),
                (1550, 3060),
                (1100, 3230),
                (920, 3380),
                (800, 3620),
                (0, 3480),
                (-320, 3450),
                (-520, 3480),
            ],
        },
        // South of the line Skaw – Paternoster skerries: Kattegat, Sound, Belts and the Baltic with its gulfs.
        SeaLimit {
            id: "baltic_sea",
            area: Area::BalticSea,
            internal_to: "",
            corners: &[
                (1064, 5774),
                (1146, 5788),
                (1300, 5850),
                (1550, 5980),
                (1650, 6250),
                (1950, 6550),
                (2200, 6650),
                (2600, 6620),
                (2650, 6400),
                (2350, 6250),
                (2350, 6080),
                (2800, 6110),
                (3060, 6020),
                (2980, 5900),
                (2500, 5870),
                (2500, 5700),
                (2450, 5650),
                (2180, 5620),
                (2250, 5480),
                (2100, 5380),
                (1800, 5350),
                (1400, 5300),
                (1100, 5350),
                (920, 5430),
                (890, 5520),
                (920, 5650),
                (1000, 5730),
            ],
        },
        // North of the Tropic, for only there can waters be of the North Atlantic area; west of Cape Catoche – Cape San Antonio, and
        // north of 24.58° N between 83° W and the Florida reefs.
        SeaLimit {
            id: "gulf_of_mexico",
            area: Area::GulfOfMexico,
            internal_to: "",
            corners: &[
                (-8707, 2162),
                (-8495, 2187),
                (-8300, 2280),
                (-8300, 2458),
                (-8120, 2458),
                (-8080, 2530),
                (-8180, 2850),
                (-8350, 3060),
                (-9000, 3150),
                (-9750, 3050),
                (-9900, 2600),
                (-9900, 2000),
                (-9500, 1700),
                (-9100, 1750),
                (-8950, 2050),
            ],
        },
        // Hudson Bay with James Bay, Foxe Basin and Hudson Strait, to Fury and Hecla Strait: internal waters of Canada.
        SeaLimit {
            id: "hudson_bay",
            area: Area::PartyNorthAmerica,
            internal_to: "CAN",
            corners: &[
                (-6440, 6040),
                (-6470, 6130),
                (-6700, 6330),
                (-7200, 6600),
                (-7400, 6900),
                (-8000, 6990),
                (-8400, 6985),
                (-8800, 6650),
                (-9800, 6400),
                (-9600, 5500),
                (-7800, 5000),
                (-6700, 5800),
            ],
        },
        // Among the islands of the Canadian Arctic, after the baselines that Canada drew in 1985. It holds them to be its internal
        // waters, the United States the Northwest Passage to be a strait for all, so they are read as the ocean around them.
        SeaLimit {
            id: CLAIMED,
            area: Area::ArcticOcean,
            internal_to: "",
            corners: &[
                (-7400, 6900),
                (-7700, 7320),
                (-7850, 7373),
                (-8020, 7460),
                (-7960, 7565),
                (-8020, 7630),
                (-8000, 7720),
                (-7800, 8000),
                (-7000, 8250),
                (-7200, 8300),
                (-8000, 8260),
                (-9200, 8140),
                (-10200, 7905),
                (-11200, 7880),
                (-11800, 7760),
                (-12200, 7640),
                (-12450, 7430),
                (-12580, 7190),
                (-12800, 7060),
                (-12500, 6750),
                (-9800, 6400),
                (-8800, 6650),
                (-8400, 6985),
                (-8000, 6990),
            ],
        },
        // South of the line Cape Svyatoy Nos – Cape Kanin: internal waters of Russia.
        SeaLimit {
            id: "white_sea",
            area: Area::ThirdState,
            internal_to: "RUS",
            corners: &[
                (3977, 6815),
                (4330, 6865),
                (4550, 6700),
                (4400, 6450),
                (4100, 6330),
                (3300, 6350),
                (3130, 6650),
                (3200, 6750),
                (3700, 6730),
            ],
        },
        // North of North Cape – Bear Island – Sørkapp, of Verlegenhuken on Spitsbergen – Cape Morris Jesup in Greenland and of
        // Cape Bryant – Cape Sheridan: Barents and Kara Sea with it, the Greenland Sea and Baffin Bay without.
        SeaLimit {
            id: "arctic_ocean",
            area: Area::ArcticOcean,
            internal_to: "",
            corners: &[
                (2577, 7117),
                (1900, 7435),
                (1660, 7650),
                (1625, 8006),
                (-3340, 8363),
                (-4500, 8200),
                (-5500, 8234),
                (-6150, 8247),
                (-8000, 8150),
                (-9500, 7900),
                (-11500, 7600),
                (-12300, 7350),
                (-12500, 6750),
                (-14100, 6850),
                (-15600, 6800),
                (-16600, 6680),
                (-16810, 6560),
                (-16970, 6608),
                (-18000, 6750),
                (-18000, 9000),
                (18000, 9000),
                (18000, 6750),
                (16000, 6700),
                (14000, 6900),
                (11000, 7000),
                (9000, 6800),
                (7000, 6500),
                (6000, 6650),
                (4800, 6450),
                (4000, 6280),
                (3300, 6550),
                (2900, 6930),
            ],
        },
        // North of the Tropic: with the North Sea to the Skagerrak, the Channel, the Norwegian Sea, Greenland and Iceland Seas,
        // Denmark Strait, Davis Strait, Baffin Bay, the Labrador Sea, the Gulf of St Lawrence and the Straits of Florida.
        SeaLimit {
            id: "north_atlantic",
            area: Area::NorthAtlantic,
            internal_to: "",
            corners: &[
                (-8300, 2344),
                (-8300, 2458),
                (-8120, 2458),
                (-8080, 2530),
                (-8180, 3150),
                (-7750, 3600),
                (-7620, 4000),
                (-7280, 4300),
                (-7250, 4650),
                (-6650, 5080),
                (-5750, 5420),
                (-6440, 6040),
                (-6470, 6130),
                (-7200, 6600),
                (-7850, 7300),
                (-8300, 7600),
                (-8000, 8150),
                (-6150, 8247),
                (-5500, 8234),
                (-4500, 8200),
                (-3340, 8363),
                (1625, 8006),
                (1660, 7650),
                (1900, 7435),
                (2577, 7117),
                (2200, 6950),
                (1500, 6600),
                (1100, 6200),
                (1150, 5950),
                (1250, 5900),
                (1146, 5788),
                (1064, 5774),
                (950, 5700),
                (900, 5450),
                (600, 5150),
                (250, 4900),
                (-80, 4650),
                (-80, 4320),
                (-500, 4290),
                (-620, 4000),
                (-570, 3700),
                (-603, 3618),
                (-593, 3579),
                (-680, 3400),
                (-900, 2900),
                (-1350, 2344),
            ],
        },
    ]
}

/// The sea a point at sea lies in; another sea where no polygon holds it.
pub(super) fn sea((lat, lon): Point) -> &'static SeaLimit {
    // An edge on a pole or on the date line belongs to no polygon.
    let point = (lat.clamp(-899_999, 899_999), lon.clamp(-1_799_999, 1_799_999));
    let holds = |limit: &&SeaLimit| {
        let ring: Vec<(i32, i32)> = limit.corners.iter().map(|(lon, lat)| (lon * 100, lat * 100)).collect();
        is_inside(&ring, point)
    };
    // "North of the Tropic of Cancer" binds every water of the second limb but the Mediterranean.
    let is_north = |limit: &&SeaLimit| {
        let is_bound = matches!(limit.area, Area::NorthAtlantic | Area::GulfOfMexico);
        !is_bound || point.0 >= TROPIC
    };
    limits().iter().chain(ELSEWHERE).find(|limit| holds(limit) && is_north(limit)).unwrap_or(&UNNAMED)
}
