//! Patterns over the seas, line by line of the screen: where a line runs through which sea, and what is drawn there.

use egui::{Color32, Mesh, Pos2, Rect, Stroke, pos2, vec2};

use super::{
    pen::Pen,
    projection::{Lens, Plane},
    seas::Cover,
};

/// Space between two slanting lines along an axis, points.
const HATCH: f32 = 9.0;
/// Width of a slanting line, points.
pub(super) const HATCH_WIDTH: f32 = 1.0;
/// Space between two dots of a row, and twice the space between two rows, points.
const DOTS: f32 = 14.0;
/// Side of a dot, points.
pub(super) const DOT: f32 = 1.8;

/// A sea on the screen.
pub(super) struct Outline {
    cover: Cover,
    points: Vec<Pos2>,
}

/// Which way a scan runs over the screen.
#[derive(Clone, Copy)]
pub(super) enum Scan {
    /// Along `y`.
    Row,
    /// Along `x + y`.
    Slant,
}

impl Scan {
    fn of(self, at: Pos2) -> f32 {
        match self {
            Self::Row => at.y,
            Self::Slant => at.x + at.y,
        }
    }
}

impl Outline {
    pub(super) fn new(cover: Cover, points: &[Plane], lens: &Lens) -> Self {
        Self { cover, points: points.iter().map(|point| lens.to_screen(*point)).collect() }
    }

    /// Where a scan crosses the outline, from left to right.
    fn crossings(&self, scan: Scan, value: f32) -> Vec<f32> {
        let mut crossings = Vec::new();
        for (idx, a) in self.points.iter().enumerate() {
            let b = self.points[(idx + 1) % self.points.len()];
            let (from, to) = (scan.of(*a) - value, scan.of(b) - value);
            if (from > 0.0) != (to > 0.0) {
                crossings.push(a.x + (b.x - a.x) * from / (from - to));
            }
        }
        crossings.sort_by(f32::total_cmp);
        crossings
    }
}

/// What is seen along a scan, from left to right: stretches of `x` and what the first sea that holds them is.
pub(super) fn along(outlines: &[Outline], scan: Scan, value: f32, left: f32, right: f32) -> Vec<(f32, f32, Cover)> {
    let crossings: Vec<(Cover, Vec<f32>)> =
        outlines.iter().map(|outline| (outline.cover, outline.crossings(scan, value))).collect();
    let mut ends = vec![left, right];
    ends.extend(crossings.iter().flat_map(|(_, at)| at).copied().filter(|x| (left..right).contains(x)));
    ends.sort_by(f32::total_cmp);
    let holds = |at: &[f32], x: f32| at.iter().filter(|crossing| **crossing <= x).count() % 2 == 1;
    let cover = |x: f32| crossings.iter().find(|(_, at)| holds(at, x)).map_or(Cover::Other, |(cover, _)| *cover);
    ends.windows(2).map(|pair| (pair[0], pair[1], cover((pair[0] + pair[1]) / 2.0))).collect()
}

/// The first multiple of a step at or before a value, counted from an anchor.
fn first(value: f32, anchor: f32, step: f32) -> f32 {
    ((value - anchor) / step).floor() * step + anchor
}

/// Slanting lines; they hang on the globe, so that they do not swim when it moves.
pub(super) fn hatch(outlines: &[Outline], lens: &Lens, pen: &mut Pen, stroke: Stroke, mesh: &mut Mesh) {
    let (area, origin) = (lens.area, lens.to_screen([0.0, 0.0]));
    let mut sum = first(area.left() + area.top(), origin.x + origin.y, HATCH);
    while sum < area.right() + area.bottom() {
        // On the line x + y = sum, cut to the area.
        let (left, right) = (area.left().max(sum - area.bottom()), area.right().min(sum - area.top()));
        if left < right {
            for (from, to, cover) in along(outlines, Scan::Slant, sum, left, right) {
                if cover == Cover::Argued {
                    pen.line(vec![pos2(from, sum - from), pos2(to, sum - to)], stroke, mesh);
                }
            }
        }
        sum += HATCH;
    }
}

/// Rows of dots, every other moved by half a step; they hang on the globe like the lines.
pub(super) fn dots(outlines: &[Outline], lens: &Lens, ink: Color32, mesh: &mut Mesh) {
    let (area, origin) = (lens.area, lens.to_screen([0.0, 0.0]));
    let mut y = first(area.top(), origin.y, DOTS);
    let mut is_moved = false;
    while y < area.bottom() {
        for (from, to, cover) in along(outlines, Scan::Row, y, area.left(), area.right()) {
            let mut x = first(from, origin.x + if is_moved { DOTS / 2.0 } else { 0.0 }, DOTS);
            while x < to {
                if cover == Cover::Other && x >= from {
                    mesh.add_colored_rect(Rect::from_center_size(pos2(x, y), vec2(DOT, DOT)), ink);
                }
                x += DOTS;
            }
        }
        (y, is_moved) = (y + DOTS / 2.0, !is_moved);
    }
}
