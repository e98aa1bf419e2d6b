//! The map that Article 6 is read on: which land, whose waters, which sea.
//!
//! Land is Natural Earth's whole 1:50 million outlines, the islands that its 1:10 million ones add, and a
//! named list of small places; the territorial
//! sea is a distance to the coast; the seas are rings of our own, drawn from published limits (`assets/map/seas.ron`). A map of
//! this scale is kilometres off in places, so an answer that could tip within that distance says so.

mod drawn;
mod found;
mod held;
mod land;
mod measure;
#[cfg(test)]
mod oracle;
mod places;
mod probe;
mod seas;

pub use drawn::{Cover, DrawnLand, bent, drawn_lands, equal_area, shown_seas};
pub use places::{NamedPlace, named_place, named_places};
pub use probe::{Probe, ProbeReason, probe, row_at};
pub use seas::{SeaLimit, Stretch, TROPIC, limits};

/// How far the outlines may be off, metres: nine of ten points of the 1:10 million coasts and borders of the allies lie
/// nearer to them, half within 1.4 kilometres (measured; `assets/map/README.md`). Islets that even those lack are further.
pub const PRECISION_M: i64 = 6_600;

/// The codes of every land that the map draws.
pub fn land_codes() -> impl Iterator<Item = &'static str> {
    land::lands().iter().map(land::Land::code)
}

/// Latitude and longitude in ten-thousandths of a degree, north and east positive.
pub type Spot = (i32, i32);
