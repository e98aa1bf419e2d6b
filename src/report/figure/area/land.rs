//! The lands of the drawing, and paths.

use super::{AreaView, WIDTH, pattern_id};
use crate::{
    atlas::{Cover, DrawnLand, bent},
    colour::LIGHT,
    report::figure::tag::{At, Sheet},
};

/// Points of an outline closer than this are drawn as one.
const FINEST: f64 = 0.9;
/// A land smaller than this is not drawn.
const SMALLEST: f64 = 1.2;
/// No land south of this comes into sight, ten-thousandths of a degree.
const SOUTHERNMOST: i32 = -100_000;

/// What a land is filled with.
pub(super) fn fill(view: AreaView, cover: Option<Cover>) -> String {
    match cover {
        Some(Cover::Covered) => LIGHT.coast.to_string(),
        Some(Cover::Argued) => format!("url(#{})", pattern_id(view, "argued")),
        Some(Cover::Other) => format!("url(#{})", pattern_id(view, "land")),
        None => LIGHT.land.to_string(),
    }
}

/// Every land that comes into sight; those of Parties last, so that their line wins on a shared border.
pub(super) fn paint(sheet: &mut Sheet, view: AreaView, lands: &[DrawnLand]) {
    let clip = format!("url(#{})", pattern_id(view, "clip"));
    sheet.open(
        "g",
        &[
            ("clip-path", &clip),
            ("stroke", &LIGHT.secondary),
            ("stroke-width", &At(0.6)),
            ("fill-rule", &"evenodd"),
            ("stroke-linejoin", &"round"),
        ],
    );
    for is_party in [false, true] {
        for land in lands.iter().filter(|land| land.cover.is_some() == is_party) {
            let path = outline(view, land);
            if !path.is_empty() {
                sheet.leaf("path", &[("d", &path), ("fill", &fill(view, land.cover))]);
            }
        }
    }
    sheet.close("g");
}

/// The outline of a land with its holes; empty where it is out of sight.
fn outline(view: AreaView, land: &DrawnLand) -> String {
    let Some(first) = land.rings.first() else { return String::new() };
    if first.iter().all(|(_, lat)| *lat < SOUTHERNMOST) {
        return String::new();
    }
    let placed: Vec<(f64, f64)> = bent(first).map(|at| view.place(at)).collect();
    let of = |pick: fn(&(f64, f64)) -> f64| {
        let values = placed.iter().map(pick);
        (values.clone().fold(f64::INFINITY, f64::min), values.fold(f64::NEG_INFINITY, f64::max))
    };
    let ((left, right), (top, bottom)) = (of(|at| at.0), of(|at| at.1));
    let is_seen = right > 0.0 && left < WIDTH && bottom > 0.0 && top < view.height();
    if !is_seen || (right - left).max(bottom - top) < SMALLEST {
        return String::new();
    }
    let holes = land.rings.iter().skip(1).map(|ring| path(bent(ring).map(|at| view.place(at))));
    std::iter::once(path(placed.into_iter())).chain(holes).collect()
}

/// A closed path through points.
pub(super) fn path(points: impl Iterator<Item = (f64, f64)>) -> String {
    let line = line(points);
    if line.is_empty() { line } else { line + "Z" }
}

/// A path through points, those too close to the one before left out.
pub(super) fn line(points: impl Iterator<Item = (f64, f64)>) -> String {
    let mut path = String::new();
    let mut last: Option<(f64, f64)> = None;
    for (x, y) in points {
        if last.is_some_and(|last| (x - last.0).abs() + (y - last.1).abs() < FINEST) {
            continue;
        }
        path.push_str(if last.is_none() { "M" } else { "L" });
        let tenth = |value: f64| At((value * 10.0).round() / 10.0);
        path.push_str(&format!("{} {}", tenth(x), tenth(y)));
        last = Some((x, y));
    }
    path
}
