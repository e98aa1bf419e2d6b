//! The outlines of `assets/map`, read once, and cut into triangles once for each camera.

use std::sync::{LazyLock, OnceLock};

use earcut::Earcut;
use egui::{Rect, pos2};
use serde::Deserialize;

use super::projection::{Camera, Plane};
use crate::domain::StateCode;

/// What a shape is to the alliance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
pub(super) enum Role {
    /// Wears the colour of its owner.
    Home,
    /// Belongs to an ally and lies outside the area of Article 6.
    Overseas,
    /// Not an ally's.
    Other,
}

/// One shape of the file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    place: String,
    #[cfg_attr(not(test), expect(dead_code, reason = "For whoever reads the file; the tests compare it."))]
    iso: u16,
    role: Role,
    owner: String,
    /// Polygons of rings of longitude and latitude in turn, thousandths of a degree.
    polygons: Vec<Vec<Vec<i32>>>,
}

/// One polygon on a camera's plane: a run of vertices, and their triangles.
#[derive(Debug)]
pub(super) struct Polygon {
    /// The outline, then the holes.
    pub(super) rings: Vec<Vec<Plane>>,
    /// For each ring, whether the edge that begins at a point is the cut along the date line, which nobody crosses.
    pub(super) is_cut: Vec<Vec<bool>>,
    /// Corners of triangles, three by three, as numbers of vertices in the order of the rings.
    pub(super) triangles: Vec<u32>,
    /// The box around it.
    pub(super) bounds: Rect,
}

/// One country or place on a camera's plane.
#[derive(Debug)]
pub(super) struct Land {
    /// ISO 3166-1 alpha-3, or `US-HI`.
    pub(super) place: &'static str,
    /// What it is to the alliance.
    pub(super) role: Role,
    /// The ally it belongs to.
    pub(super) owner: Option<StateCode>,
    /// Its polygons.
    pub(super) polygons: Vec<Polygon>,
}

static SHAPES: LazyLock<Vec<Shape>> = LazyLock::new(|| {
    // A shipped file that cannot be read leaves the sea empty; a test makes sure that it never ships.
    ron::from_str(include_str!("../../../../assets/map/shapes.ron")).unwrap_or_default()
});

/// The shapes as a camera sees them: projected and cut into triangles at the first call.
pub(super) fn lands(camera: Camera) -> &'static [Land] {
    static EUROPE: OnceLock<Vec<Land>> = OnceLock::new();
    static ALLIANCE: OnceLock<Vec<Land>> = OnceLock::new();
    let cell = match camera {
        Camera::Europe => &EUROPE,
        Camera::Alliance => &ALLIANCE,
    };
    cell.get_or_init(|| {
        let mut earcut = Earcut::new();
        SHAPES.iter().map(|shape| land(camera, shape, &mut earcut)).collect()
    })
}

fn land(camera: Camera, shape: &'static Shape, earcut: &mut Earcut<f32>) -> Land {
    Land {
        place: &shape.place,
        role: shape.role,
        owner: shape.owner.parse().ok(),
        polygons: shape.polygons.iter().map(|rings| polygon(camera, rings, earcut)).collect(),
    }
}

fn polygon(camera: Camera, rings: &[Vec<i32>], earcut: &mut Earcut<f32>) -> Polygon {
    let degrees = |unit: i32| f64::from(unit) / 1000.0;
    let pairs = |ring: &[i32]| ring.chunks_exact(2).map(|pair| [pair[0], pair[1]]).collect::<Vec<_>>();
    let project = |ring: &Vec<i32>| {
        pairs(ring).into_iter().map(|[lon, lat]| camera.project(degrees(lat), degrees(lon))).collect::<Vec<_>>()
    };
    let cuts = |ring: &Vec<i32>| {
        let points = pairs(ring);
        let on_date_line = |idx: usize| points[idx % points.len()][0].abs() >= 179_990;
        (0..points.len()).map(|idx| on_date_line(idx) && on_date_line(idx + 1)).collect::<Vec<_>>()
    };
    let flat: Vec<Vec<Plane>> = rings.iter().map(project).collect();
    let mut holes = Vec::new();
    let mut count = 0;
    for ring in &flat {
        if count > 0 {
            holes.push(count);
        }
        count += u32::try_from(ring.len()).unwrap_or(u32::MAX);
    }
    let mut triangles = Vec::new();
    earcut.earcut(flat.iter().flatten().copied(), &holes, &mut triangles);
    let mut bounds = Rect::NOTHING;
    for [x, y] in flat.iter().flatten() {
        bounds.extend_with(pos2(*x, *y));
    }
    Polygon { is_cut: rings.iter().map(cuts).collect(), rings: flat, triangles, bounds }
}

/// The shape at a point of the plane; overseas places before what they were cut from.
pub(super) fn at(camera: Camera, point: Plane) -> Option<&'static Land> {
    lands(camera).iter().find(|land| land.polygons.iter().any(|polygon| polygon.has(point)))
}

impl Polygon {
    /// Whether a point of the plane lies inside.
    fn has(&self, [x, y]: Plane) -> bool {
        if !self.bounds.contains(pos2(x, y)) {
            return false;
        }
        let mut is_inside = false;
        for ring in &self.rings {
            for (idx, a) in ring.iter().enumerate() {
                let b = ring[(idx + 1) % ring.len()];
                if (a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0] {
                    is_inside = !is_inside;
                }
            }
        }
        is_inside
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn place_at(lat: f64, lon: f64) -> (&'static str, Role, Option<StateCode>) {
        let camera = Camera::Alliance;
        let land = at(camera, camera.project(lat, lon)).expect("land");
        (land.place, land.role, land.owner)
    }

    #[test]
    fn the_shipped_file_is_read_and_every_ally_is_on_it_once() {
        let shapes: Vec<Shape> = ron::from_str(include_str!("../../../../assets/map/shapes.ron")).unwrap();
        assert_eq!(shapes.len(), SHAPES.len());
        for ally in &Catalog::shipped().allies {
            let own: Vec<_> = shapes.iter().filter(|shape| shape.place == ally.code.as_str()).collect();
            assert_eq!(own.len(), 1, "{}", ally.code);
            assert_eq!(own[0].role, Role::Home);
            assert_eq!(ally.iso_num.parse::<u16>().unwrap(), own[0].iso, "{}", ally.code);
        }
        for shape in &shapes {
            assert_eq!(shape.role == Role::Other, shape.owner.is_empty(), "{}", shape.place);
            assert!(shape.polygons.iter().flatten().all(|ring| ring.len() >= 6 && ring.len().is_multiple_of(2)));
        }
    }

    #[test]
    fn the_triangles_of_a_polygon_cover_its_area() {
        let signed = |ring: &[Plane]| -> f64 {
            let edge = |idx: usize| (ring[idx].map(f64::from), ring[(idx + 1) % ring.len()].map(f64::from));
            (0..ring.len()).map(edge).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum::<f64>() / 2.0
        };
        for camera in Camera::ALL {
            for land in lands(camera) {
                let (mut outlined, mut covered) = (0.0, 0.0);
                for polygon in &land.polygons {
                    let points: Vec<Plane> = polygon.rings.iter().flatten().copied().collect();
                    outlined += signed(&polygon.rings[0]).abs();
                    outlined -= polygon.rings[1..].iter().map(|hole| signed(hole).abs()).sum::<f64>();
                    let corners = |three: &[u32]| [0, 1, 2].map(|corner| points[three[corner] as usize]);
                    covered +=
                        polygon.triangles.chunks_exact(3).map(|three| signed(&corners(three)).abs()).sum::<f64>();
                }
                assert!((covered / outlined - 1.0).abs() < 0.01, "{camera:?} {}: {covered} {outlined}", land.place);
            }
        }
    }

    #[test]
    fn overseas_places_are_shown_as_what_they_are() {
        let (fra, usa, dnk) = (StateCode::new(b"FRA"), StateCode::new(b"USA"), StateCode::new(b"DNK"));
        assert_eq!(place_at(48.5, 2.5), ("FRA", Role::Home, Some(fra)));
        assert_eq!(place_at(42.2, 9.1), ("FRA", Role::Home, Some(fra)), "Corsica");
        assert_eq!(place_at(4.0, -53.0), ("GUF", Role::Overseas, Some(fra)), "French Guiana");
        assert_eq!(place_at(19.6, -155.5), ("US-HI", Role::Overseas, Some(usa)), "Hawaii");
        assert_eq!(place_at(65.0, -150.0), ("USA", Role::Home, Some(usa)), "Alaska");
        assert_eq!(place_at(72.0, -40.0), ("GRL", Role::Home, Some(dnk)), "Greenland");
        assert_eq!(place_at(78.5, 16.5).2, Some(StateCode::new(b"NOR")), "Svalbard");
        assert_eq!(place_at(60.22, 19.95).2, Some(StateCode::new(b"FIN")), "Åland");
        assert_eq!(place_at(45.2, 34.2).0, "UKR", "Crimea");
    }
}
