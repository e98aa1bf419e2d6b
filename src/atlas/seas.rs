//! The seas: the rings of `assets/map/seas.ron`, tried in their order, the first that holds a point winning.
//!
//! Only the lines that cross water are limits, and each says from where it comes; the other corners lie on land, where no sea
//! is looked up. The probe reads these rings, and the window paints them.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Spot, measure::is_inside};
use crate::{
    domain::{Area, Choices, Day, Object, SeaZone},
    law::{Grade, article_6::row},
};

/// A stretch of the ring around a sea. Corners are longitude and latitude in degrees.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Stretch {
    /// A limit across water.
    Line {
        /// The key of the source that draws it.
        source: String,
        /// The limit in the words of the source.
        limit: String,
        /// Its corners.
        points: Vec<(f64, f64)>,
    },
    /// Corners on land.
    Land(Vec<(f64, f64)>),
    /// Corners drawn by hand to some degrees, around waters that are only called by their name.
    Rough(Vec<(f64, f64)>),
}

impl Stretch {
    /// Its corners.
    #[must_use]
    pub fn points(&self) -> &[(f64, f64)] {
        match self {
            Self::Line { points, .. } | Self::Land(points) | Self::Rough(points) => points,
        }
    }
}

/// A sea with the area of Article 6 it is read as.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeaLimit {
    /// Stable id, lower snake case.
    pub id: String,
    /// How Article 6 reads it.
    pub area: Area,
    /// The state that holds all of it to be its internal waters, by code; empty where nobody does.
    #[serde(default)]
    pub internal_to: String,
    /// The Party that holds it to be its internal waters while another Party does not; empty where there is none.
    #[serde(default)]
    pub claimed_by: String,
    /// What lies around it.
    pub ring: Vec<Stretch>,
    /// The corners of the whole ring: longitude and latitude in ten-thousandths of a degree.
    #[serde(skip)]
    corners: Vec<(i32, i32)>,
}

impl SeaLimit {
    /// The corners of the whole ring: longitude and latitude in ten-thousandths of a degree.
    #[must_use]
    pub fn corners(&self) -> &[(i32, i32)] {
        &self.corners
    }

    /// What its waters are called where a fact holds them: those that a state holds to be internal are read as its land.
    #[must_use]
    pub fn zone(&self) -> SeaZone {
        if self.internal_to.is_empty() { SeaZone::Beyond } else { SeaZone::NotSea }
    }

    /// How a vessel of state in it is graded, beyond every territorial sea.
    #[must_use]
    pub fn grade(&self, day: Day, choices: &Choices) -> Grade {
        row(self.area, Object::StateVessel, self.zone(), day, choices).1
    }

    fn with_corners(mut self) -> Self {
        let unit = |degrees: f64| (degrees * 10_000.0).round() as i32;
        self.corners = self.ring.iter().flat_map(Stretch::points).map(|(lon, lat)| (unit(*lon), unit(*lat))).collect();
        self
    }
}

/// The Tropic of Cancer, ten-thousandths of a degree; it drifts slowly.
pub const TROPIC: i32 = 234_360;

/// Every sea, in the order in which they are tried. A file that does not load gives none, which the tests exclude.
#[must_use]
pub fn limits() -> &'static [SeaLimit] {
    static LIMITS: LazyLock<Vec<SeaLimit>> = LazyLock::new(|| {
        let limits: Vec<SeaLimit> = ron::from_str(include_str!("../../assets/map/seas.ron")).unwrap_or_default();
        limits.into_iter().map(SeaLimit::with_corners).collect()
    });
    &LIMITS
}

/// The sea a point at sea lies in; another sea where no ring holds it.
pub(super) fn sea((lat, lon): Spot) -> &'static SeaLimit {
    // An edge on a pole or on the date line belongs to no ring.
    let point = (lat.clamp(-899_999, 899_999), lon.clamp(-1_799_999, 1_799_999));
    limits().iter().find(|limit| is_inside(&limit.corners, point)).unwrap_or_else(unnamed)
}

/// A sea without a name here.
fn unnamed() -> &'static SeaLimit {
    static UNNAMED: LazyLock<SeaLimit> = LazyLock::new(|| SeaLimit {
        id: "sea_elsewhere".to_owned(),
        area: Area::SeaElsewhere,
        internal_to: String::new(),
        claimed_by: String::new(),
        ring: Vec::new(),
        corners: Vec::new(),
    });
    &UNNAMED
}
