//! What a drawing of the map needs: the lands as they are read, the seas as they are read, and a plane to lay them on.

use super::{
    held::hold,
    land::lands,
    seas::{SeaLimit, limits},
};
use crate::{
    catalog::Catalog,
    domain::{Choices, Day, Object, SeaZone},
    law::{Grade, article_6::row},
};

/// What Article 6 says of a land, or of forces, vessels and aircraft in or over a sea.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// They are covered.
    Covered,
    /// Both readings are held.
    Argued,
    /// They are not.
    Other,
}

/// A piece of land.
#[derive(Clone, Copy, Debug)]
pub struct DrawnLand {
    /// The code of its land.
    pub code: &'static str,
    /// How an attack on it is read, where it is a Party's; none where it is nobody's among them.
    pub cover: Option<Cover>,
    /// The outline, and after it the holes: longitude and latitude in ten-thousandths of a degree.
    pub rings: &'static [Vec<(i32, i32)>],
}

/// The longest step along an edge, degrees: parallels and meridians are drawn as the curves they are.
const STEP: f64 = 0.5;
/// Of an outline so many points are asked whose it is.
const ASKED: usize = 12;

impl Cover {
    /// What a grade of the probe looks like.
    #[must_use]
    pub fn of(grade: Grade) -> Self {
        match grade {
            Grade::Met => Self::Covered,
            Grade::Arguable | Grade::Unknown => Self::Argued,
            Grade::NotMet => Self::Other,
        }
    }
}

/// Every piece of land, as it is read on a day. One that a border of that day parts is drawn as the part that is read best.
pub fn drawn_lands(catalog: &Catalog, day: Day, choices: &Choices) -> Vec<DrawnLand> {
    let roster = catalog.roster(day);
    let mut drawn = Vec::new();
    for land in lands() {
        for polygon in &land.polygons {
            let outline = polygon.rings.first().map_or(&[][..], Vec::as_slice);
            let asked = outline.iter().step_by((outline.len() / ASKED).max(1));
            let held = asked.map(|(lon, lat)| hold(land.code(), (*lat, *lon), Object::Territory, day, &roster));
            let of_parties = held.filter(|held| held.party.is_some());
            let graded = of_parties.map(|held| row(held.area, Object::Territory, SeaZone::NotSea, day, choices).1);
            drawn.push(DrawnLand { code: land.code(), cover: graded.max().map(Cover::of), rings: &polygon.rings });
        }
    }
    drawn
}

/// The seas that show, in the order in which they are tried: whatever is tried after the last that is covered or arguable
/// looks like the ground under it.
#[must_use]
pub fn shown_seas(day: Day, choices: &Choices) -> Vec<(&'static SeaLimit, Cover)> {
    let covers: Vec<_> = limits().iter().map(|limit| (limit, Cover::of(limit.grade(day, choices)))).collect();
    let count = covers.iter().rposition(|(_, cover)| *cover != Cover::Other).map_or(0, |last| last + 1);
    covers.into_iter().take(count).collect()
}

/// A ring with points enough that parallels are drawn as the curves they are: latitude and longitude in degrees.
pub fn bent(ring: &[(i32, i32)]) -> impl Iterator<Item = (f64, f64)> {
    let degrees = |(lon, lat): (i32, i32)| (f64::from(lon) / 10_000.0, f64::from(lat) / 10_000.0);
    (0..ring.len()).flat_map(move |idx| {
        let ((lon, lat), (lon_to, lat_to)) = (degrees(ring[idx]), degrees(ring[(idx + 1) % ring.len()]));
        let steps = ((lon_to - lon).abs().max((lat_to - lat).abs()) / STEP).ceil().max(1.0);
        (0..steps as u32).map(move |step| {
            let part = f64::from(step) / steps;
            (lat + (lat_to - lat) * part, lon + (lon_to - lon) * part)
        })
    })
}

/// Lambert's equal-area projection around a middle, in radii of the globe, y to the south; all in degrees.
#[must_use]
pub fn equal_area((lat_0, lon_0): (f64, f64), (lat, lon): (f64, f64)) -> (f64, f64) {
    let (sin_0, cos_0) = lat_0.to_radians().sin_cos();
    let (sin, cos) = lat.to_radians().sin_cos();
    let (sin_lon, cos_lon) = (lon - lon_0).to_radians().sin_cos();
    // The point opposite the middle has no place; the bound keeps it finite.
    let k = (2.0 / (1.0 + sin_0 * sin + cos_0 * cos * cos_lon).max(1e-6)).sqrt();
    (k * cos * sin_lon, -k * (cos_0 * sin - sin_0 * cos * cos_lon))
}
