//! The two short formulas of [`measure`](super::measure) beside a geographer's library, on the outlines that ship. The library
//! is asked by tests alone: it answers for planes and for spheres of every size, and the program asks for 25 kilometres.

use geo::{
    Closest, Coord, CoordinatePosition, Distance, Euclidean, Haversine, HaversineClosestPoint, Line, Point, Polygon,
    coordinate_position::CoordPos, line_measures::Densifiable,
};
use proptest::prelude::*;

use super::{
    Spot,
    land::lands,
    measure::{Ring, between_m, distance_m, is_inside, moved},
};

/// The farthest that is ever asked for, metres.
const FARTHEST: f64 = 25_000.0;

/// Degrees; the outlines' ten-thousandths are whole numbers, which a double holds exactly.
fn degrees((x, y): (i32, i32)) -> Coord {
    Coord { x: f64::from(x) / 10_000.0, y: f64::from(y) / 10_000.0 }
}

fn every_ring() -> Vec<&'static Ring> {
    lands().iter().flat_map(|land| &land.polygons).flat_map(|polygon| &polygon.rings).collect()
}

fn bounds(ring: &Ring) -> [i32; 4] {
    let (xs, ys) = (ring.iter().map(|point| point.0), ring.iter().map(|point| point.1));
    [xs.clone().min().unwrap(), ys.clone().min().unwrap(), xs.max().unwrap(), ys.max().unwrap()]
}

/// Metres to the nearest edge: edges are straight on the map and not on the globe, so they are cut into short ones first.
fn to_ring(ring: &Ring, point: Spot) -> f64 {
    let here = Point(degrees((point.1, point.0)));
    let is_near =
        |one: (i32, i32), two: (i32, i32)| one.1.min(two.1) - point.0 < 5_000 && point.0 - one.1.max(two.1) < 5_000;
    let edges = (0..ring.len()).map(|idx| (ring[idx], ring[(idx + 1) % ring.len()]));
    edges
        .filter(|(one, two)| is_near(*one, *two))
        .flat_map(|(one, two)| {
            Line::new(degrees(one), degrees(two)).densify(&Euclidean, 0.05).lines().collect::<Vec<_>>()
        })
        .filter_map(|edge| match edge.haversine_closest_point(&here) {
            Closest::Intersection(there) | Closest::SinglePoint(there) => Some(Haversine.distance(here, there)),
            Closest::Indeterminate => None,
        })
        .fold(f64::INFINITY, f64::min)
}

#[test]
fn what_lies_in_an_outline_lies_in_it_for_the_library() {
    let mut compared = 0_usize;
    for ring in every_ring() {
        let outline = Polygon::new(
            ring.iter().map(|point| Coord { x: f64::from(point.0), y: f64::from(point.1) }).collect(),
            vec![],
        );
        let [west, south, east, north] = bounds(ring);
        for step in 0..24_i64 {
            // Two steps without a common divisor with 24 go through the whole rectangle.
            let part = |low: i32, high: i32, by: i64| {
                low + ((i64::from(high) - i64::from(low)) * (step * by % 24) / 24) as i32
            };
            let (lon, lat) = (part(west, east, 7), part(south, north, 5));
            let place = outline.coordinate_position(&Coord { x: f64::from(lon), y: f64::from(lat) });
            if place != CoordPos::OnBoundary {
                assert_eq!(is_inside(ring, (lat, lon)), place == CoordPos::Inside, "{lat} {lon} in {:?}", bounds(ring));
                compared += 1;
            }
        }
    }
    assert!(compared > 20_000, "{compared}");
}

proptest! {
    #[test]
    fn the_distance_to_an_outline_is_the_librarys_within_a_hundredth(
        ring in prop::sample::select(every_ring()),
        corner in any::<prop::sample::Index>(),
        metres in 0.0..FARTHEST,
        sixteenth in 0_u8..16,
    ) {
        let (lon, lat) = ring[corner.index(ring.len())];
        prop_assume!(lat.abs() < 840_000);
        let point = moved((lat, lon), metres, sixteenth);
        let (ours, theirs) = (distance_m(ring, point, f64::INFINITY), to_ring(ring, point));
        prop_assert!((ours - theirs).abs() <= theirs / 100.0 + 15.0, "{point:?}: {ours} and {theirs}");
    }

    #[test]
    fn the_distance_of_two_points_is_the_librarys_within_a_hundredth(
        lat in -840_000..840_000_i32, lon in -1_800_000..1_800_000_i32, metres in 0.0..FARTHEST, sixteenth in 0_u8..16,
    ) {
        let there = moved((lat, lon), metres, sixteenth);
        let theirs = Haversine.distance(Point(degrees((lon, lat))), Point(degrees((there.1, there.0))));
        let ours = between_m((lat, lon), there);
        prop_assert!((ours - theirs).abs() <= theirs / 100.0 + 15.0, "{ours} and {theirs}");
    }
}
