//! Article 6 on the map: the Tropic of Cancer, the seas the article covers, and those that are argued about.
//!
//! A drawing to think with, rough where land hides it. No rule reads it.

use std::sync::OnceLock;

use earcut::Earcut;
use egui::{Mesh, Pos2, Stroke, pos2};

use super::{
    draw::{self, Scene},
    pen::Pen,
    projection::{Camera, Lens, Plane},
};
use crate::ui::theme::Tokens;

/// Where the Tropic of Cancer lies, degrees north.
const TROPIC: f64 = 23.436;
/// Space between two lines of a hatching, points.
const HATCH: f32 = 9.0;

/// What Article 6 says of a sea.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cover {
    /// Forces, vessels and aircraft in or over it are covered.
    Covered,
    /// Both readings are held.
    Argued,
}

/// Rough outlines, longitude and latitude in degrees; land is drawn over them, so only what lies at sea is exact.
const SEAS: [(Cover, &[(f64, f64)]); 8] = [
    (Cover::Covered, &MEDITERRANEAN),
    (Cover::Covered, &NORTH_ATLANTIC),
    (Cover::Covered, &HUDSON_BAY),
    (Cover::Argued, &BALTIC),
    (Cover::Argued, &BLACK_SEA),
    (Cover::Argued, &ARCTIC),
    (Cover::Argued, &ARCHIPELAGO),
    (Cover::Argued, &GULF_OF_MEXICO),
];

/// From the Strait of Gibraltar to the Dardanelles and the Levant.
#[rustfmt::skip]
const MEDITERRANEAN: [(f64, f64); 30] = [
    (-5.6, 35.2), (-5.6, 36.8), (-2.0, 38.5), (-0.8, 41.2), (3.0, 43.8), (8.0, 45.0), (12.0, 46.2), (14.5, 46.0),
    (19.0, 43.0), (20.5, 41.0), (22.0, 41.0), (24.0, 41.3), (26.5, 41.0), (26.7, 40.3), (28.3, 38.5), (30.0, 37.5),
    (36.6, 37.2), (36.8, 33.0), (34.9, 31.0), (32.5, 30.8), (29.0, 30.0), (20.0, 29.8), (15.0, 31.0), (10.0, 33.0),
    (9.0, 36.0), (5.0, 36.0), (1.0, 35.4), (-2.0, 34.4), (-4.0, 34.8), (-5.0, 35.0),
];

/// North of the Tropic: from the coast of Florida to Africa, the North Sea and the Norwegian Sea, up to Svalbard.
#[rustfmt::skip]
const NORTH_ATLANTIC: [(f64, f64); 47] = [
    (-80.8, 25.2), (-80.8, TROPIC), (-15.0, TROPIC), (-9.0, 29.0), (-5.6, 34.0), (-5.6, 36.8), (-4.0, 40.0),
    (0.5, 43.0), (1.5, 48.0), (4.5, 50.5), (6.5, 52.5), (9.3, 53.4), (9.2, 56.3), (10.9, 56.4), (12.6, 56.3),
    (12.8, 58.2), (11.5, 60.0), (8.0, 60.5), (8.0, 62.0), (12.5, 64.5), (17.0, 67.5), (20.5, 69.2), (25.8, 71.1),
    (16.6, 76.6), (15.0, 79.6), (11.0, 79.8), (-18.0, 80.6), (-40.0, 79.0), (-60.0, 79.6), (-73.0, 78.6),
    (-80.0, 77.0), (-80.5, 73.6), (-73.0, 70.0), (-68.0, 66.5), (-67.0, 63.3), (-65.0, 61.4), (-64.8, 60.2),
    (-64.0, 57.0), (-60.0, 53.0), (-68.0, 50.5), (-71.5, 47.2), (-68.5, 45.5), (-72.0, 42.5), (-76.8, 40.0),
    (-78.5, 36.0), (-82.0, 32.0), (-81.5, 28.0),
];

/// Internal waters of Canada, and so its territory.
#[rustfmt::skip]
const HUDSON_BAY: [(f64, f64); 14] = [
    (-64.8, 60.2), (-65.0, 61.4), (-67.0, 63.3), (-72.0, 66.0), (-74.0, 69.0), (-80.0, 69.9), (-84.0, 69.5),
    (-88.0, 66.5), (-98.0, 64.0), (-97.0, 57.0), (-88.0, 54.5), (-80.0, 50.6), (-75.0, 53.5), (-69.0, 57.8),
];

/// Between the islands of the Canadian Arctic; whether these waters are internal is disputed.
#[rustfmt::skip]
const ARCHIPELAGO: [(f64, f64); 18] = [
    (-73.0, 78.6), (-66.0, 81.6), (-75.0, 82.5), (-90.0, 81.0), (-105.0, 79.0), (-115.0, 77.3), (-123.0, 75.0),
    (-125.0, 72.0), (-130.0, 69.0), (-120.0, 67.5), (-108.0, 66.0), (-94.0, 66.5), (-88.0, 68.0), (-84.0, 69.5),
    (-80.0, 69.9), (-77.0, 71.8), (-80.5, 73.6), (-80.0, 77.0),
];

/// From the Danish straits to the two gulfs.
#[rustfmt::skip]
const BALTIC: [(f64, f64); 29] = [
    (10.9, 56.4), (12.6, 56.3), (14.0, 57.5), (16.0, 59.0), (17.0, 60.7), (16.5, 62.0), (18.0, 64.0), (21.0, 66.2),
    (25.5, 66.2), (26.0, 64.5), (22.6, 62.5), (22.0, 61.0), (25.0, 60.7), (28.0, 61.0), (30.6, 60.3), (30.6, 59.5),
    (28.0, 59.0), (25.5, 58.7), (25.2, 57.5), (24.5, 56.6), (22.0, 56.5), (21.8, 55.0), (21.5, 54.0), (18.5, 53.8),
    (14.5, 53.3), (12.0, 53.5), (10.2, 53.7), (9.2, 54.5), (9.2, 56.3),
];

/// Without the Sea of Azov, the internal waters of two states that are no Parties.
#[rustfmt::skip]
const BLACK_SEA: [(f64, f64); 16] = [
    (28.4, 41.25), (27.2, 41.6), (27.0, 43.0), (28.0, 45.2), (30.5, 47.0), (33.0, 46.6), (34.0, 45.5), (35.3, 45.3),
    (36.5, 45.1), (37.6, 45.1), (40.0, 45.0), (42.4, 42.6), (42.0, 41.0), (36.0, 40.6), (31.0, 40.8),
    (29.3, 41.15),
];

/// The Arctic Ocean with the Barents Sea, round the pole; longitudes run on beyond 180.
#[rustfmt::skip]
const ARCTIC: [(f64, f64); 34] = [
    (25.8, 71.1), (27.0, 69.8), (31.0, 69.0), (36.0, 68.2), (41.0, 68.3), (45.0, 67.0), (51.0, 67.5), (60.0, 68.0),
    (70.0, 69.5), (85.0, 72.5), (105.0, 74.5), (115.0, 72.5), (130.0, 70.5), (150.0, 70.0), (170.0, 68.5),
    (182.0, 67.5), (190.2, 65.9), (195.0, 67.0), (200.0, 69.5), (215.0, 69.5), (230.0, 69.0), (235.0, 72.0),
    (237.0, 75.0), (245.0, 77.3), (255.0, 79.0), (270.0, 81.0), (285.0, 82.5), (300.0, 81.8), (320.0, 82.5),
    (330.0, 81.5), (342.0, 80.6), (371.0, 79.8), (375.0, 79.6), (376.6, 76.6),
];

/// North of the Tropic, as the words on the North Atlantic area have it.
#[rustfmt::skip]
const GULF_OF_MEXICO: [(f64, f64); 10] = [
    (-80.8, 25.2), (-80.8, TROPIC), (-98.0, TROPIC), (-98.2, 26.0), (-97.2, 28.7), (-95.0, 30.2), (-91.0, 30.6),
    (-88.0, 31.0), (-85.0, 30.5), (-81.8, 27.0),
];

/// A sea on a camera's plane.
#[derive(Debug)]
struct Sea {
    cover: Cover,
    points: Vec<Plane>,
    triangles: Vec<u32>,
}

fn seas(camera: Camera) -> &'static [Sea] {
    static EUROPE: OnceLock<Vec<Sea>> = OnceLock::new();
    static ALLIANCE: OnceLock<Vec<Sea>> = OnceLock::new();
    let cell = match camera {
        Camera::Europe => &EUROPE,
        Camera::Alliance => &ALLIANCE,
    };
    cell.get_or_init(|| {
        let sea = |(cover, outline): (Cover, &[(f64, f64)])| {
            let points = bent(camera, outline);
            let mut triangles = Vec::new();
            Earcut::new().earcut(points.iter().copied(), &[], &mut triangles);
            Sea { cover, points, triangles }
        };
        SEAS.into_iter().map(sea).collect()
    })
}

/// An outline with points enough that parallels are drawn as the curves they are.
fn bent(camera: Camera, outline: &[(f64, f64)]) -> Vec<Plane> {
    let mut points = Vec::new();
    for (idx, (lon, lat)) in outline.iter().enumerate() {
        let (lon_to, lat_to) = outline[(idx + 1) % outline.len()];
        // The ring round the pole closes where it began, a turn further on.
        let lon_to = if lon_to - lon < -180.0 { lon_to + 360.0 } else { lon_to };
        let steps = ((lon_to - lon).abs().max((lat_to - lat).abs()) / 2.0).ceil().max(1.0);
        for step in 0..steps as u32 {
            let part = f64::from(step) / steps;
            points.push(camera.project(lat + (lat_to - lat) * part, lon + (lon_to - lon) * part));
        }
    }
    points
}

/// What lies under the land: seas of Article 6 where they are wanted, meridians and parallels.
pub(super) fn ground(scene: &Scene, tokens: &Tokens) -> Mesh {
    let (mut mesh, mut pen) = (Mesh::default(), Pen::new(scene.pixels_per_point));
    if scene.article_6 {
        for sea in seas(scene.camera) {
            match sea.cover {
                Cover::Covered => draw::fill(&sea.points, &sea.triangles, tokens.sea, &scene.lens, &mut mesh),
                Cover::Argued => hatch(sea, &scene.lens, &mut pen, Stroke::new(1.0, tokens.coast), &mut mesh),
            }
        }
    }
    let stroke = Stroke::new(1.0, tokens.graticule);
    for lon in (-180..180).step_by(15) {
        let along = (0..=20).map(|step| (f64::from(step) * 4.0, f64::from(lon)));
        curve(scene, &mut pen, along, stroke, &mut mesh);
    }
    for lat in (10..=80).step_by(10) {
        let along = (0..=72).map(|step| (f64::from(lat), f64::from(step) * 5.0));
        curve(scene, &mut pen, along, stroke, &mut mesh);
    }
    mesh
}

fn curve(scene: &Scene, pen: &mut Pen, along: impl Iterator<Item = (f64, f64)>, stroke: Stroke, mesh: &mut Mesh) {
    let points: Vec<Pos2> = along.map(|(lat, lon)| scene.lens.to_screen(scene.camera.project(lat, lon))).collect();
    let near = scene.lens.area.expand(4.0);
    let is_seen = |pair: &[Pos2]| egui::Rect::from_two_pos(pair[0], pair[1]).intersects(near);
    // Only the stretches in sight, each a little line of its own.
    for stretch in points.windows(2).map(|pair| (pair, is_seen(pair))).collect::<Vec<_>>().chunk_by(|a, b| a.1 == b.1) {
        if stretch[0].1 {
            let mut line = vec![stretch[0].0[0]];
            line.extend(stretch.iter().map(|(pair, _)| pair[1]));
            pen.line(line, stroke, mesh);
        }
    }
}

/// Slanting lines inside an outline; they hang on the globe, so that they do not swim when it moves.
fn hatch(sea: &Sea, lens: &Lens, pen: &mut Pen, stroke: Stroke, mesh: &mut Mesh) {
    let points: Vec<Pos2> = sea.points.iter().map(|point| lens.to_screen(*point)).collect();
    let bounds = draw::bounds(&points).intersect(lens.area);
    if !bounds.is_positive() {
        return;
    }
    let origin = lens.to_screen([0.0, 0.0]);
    let anchor = (origin.x + origin.y).rem_euclid(HATCH);
    let mut sum = ((bounds.left() + bounds.top() - anchor) / HATCH).floor() * HATCH + anchor;
    while sum < bounds.right() + bounds.bottom() {
        let mut crossings: Vec<f32> = Vec::new();
        for (idx, a) in points.iter().enumerate() {
            let b = points[(idx + 1) % points.len()];
            let (from, to) = (a.x + a.y - sum, b.x + b.y - sum);
            if (from > 0.0) != (to > 0.0) {
                crossings.push(a.x + (b.x - a.x) * from / (from - to));
            }
        }
        crossings.sort_by(f32::total_cmp);
        for pair in crossings.chunks_exact(2) {
            // On the line x + y = sum, cut to the area.
            let (left, right) = (pair[0].max(lens.area.left()), pair[1].min(lens.area.right()));
            if left < right {
                pen.line(vec![pos2(left, sum - left), pos2(right, sum - right)], stroke, mesh);
            }
        }
        sum += HATCH;
    }
}

/// The Tropic of Cancer across the Atlantic and its shores.
pub(super) fn tropic(scene: &Scene, pen: &mut Pen, tokens: &Tokens, mesh: &mut Mesh) {
    let points: Vec<Pos2> = tropic_points(scene).collect();
    pen.dashes(&points, Stroke::new(1.5, tokens.secondary), mesh);
}

fn tropic_points(scene: &Scene) -> impl Iterator<Item = Pos2> {
    let (camera, lens) = (scene.camera, scene.lens);
    let near = lens.area.expand(60.0);
    let points = (-110..=45).map(move |lon| lens.to_screen(camera.project(TROPIC, f64::from(lon))));
    points.filter(move |point| near.contains(*point))
}

/// Where the name of the Tropic stands, if it is in sight: near the middle of what is seen of it.
pub(super) fn tropic_label(scene: &Scene) -> Option<Pos2> {
    let inside = scene.lens.area.shrink2(egui::vec2(70.0, 20.0));
    let seen: Vec<Pos2> = tropic_points(scene).filter(|point| inside.contains(*point)).collect();
    seen.get(seen.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first sea of a kind that holds a place.
    fn cover_at(lat: f64, lon: f64) -> Option<Cover> {
        let camera = Camera::Alliance;
        let [x, y] = camera.project(lat, lon);
        let inside = |sea: &&Sea| {
            let edges = sea.points.iter().zip(sea.points.iter().cycle().skip(1));
            edges
                .filter(|(a, b)| (a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0])
                .count()
                % 2
                == 1
        };
        seas(camera).iter().find(inside).map(|sea| sea.cover)
    }

    #[test]
    fn the_seas_lie_where_they_are_named() {
        let covered =
            [(35.0, 18.0), (43.0, 15.0), (38.0, 25.0), (45.0, -40.0), (56.0, 3.0), (66.0, 2.0), (24.0, -40.0)];
        for (lat, lon) in covered {
            assert_eq!(cover_at(lat, lon), Some(Cover::Covered), "{lat} {lon}");
        }
        let argued = [(57.0, 19.0), (59.8, 26.0), (43.0, 34.0), (73.0, 35.0), (88.0, 0.0), (25.0, -90.0)];
        for (lat, lon) in argued {
            assert_eq!(cover_at(lat, lon), Some(Cover::Argued), "{lat} {lon}");
        }
        for (lat, lon) in [(20.0, -40.0), (20.0, 38.0), (42.0, 51.0), (40.0, -140.0), (15.0, -75.0), (40.7, 28.2)] {
            assert_eq!(cover_at(lat, lon), None, "{lat} {lon}");
        }
    }

    #[test]
    fn no_sea_overlaps_itself() {
        let area = |points: &[Plane], corners: &[usize]| {
            let at = |idx: usize| points[corners[idx % corners.len()]].map(f64::from);
            (0..corners.len()).map(|i| at(i)[0] * at(i + 1)[1] - at(i + 1)[0] * at(i)[1]).sum::<f64>().abs() / 2.0
        };
        for camera in Camera::ALL {
            for (idx, sea) in seas(camera).iter().enumerate() {
                let whole: Vec<usize> = (0..sea.points.len()).collect();
                let parts = sea
                    .triangles
                    .chunks_exact(3)
                    .map(|three| area(&sea.points, &[three[0] as usize, three[1] as usize, three[2] as usize]));
                assert!((parts.sum::<f64>() / area(&sea.points, &whole) - 1.0).abs() < 0.01, "{camera:?} {idx}");
            }
        }
    }
}
