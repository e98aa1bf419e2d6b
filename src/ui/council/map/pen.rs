//! Coasts, borders and lines as triangles, made when the view moves and kept.

use egui::{
    Mesh, Pos2, Rect, Shape, Stroke,
    epaint::{TessellationOptions, Tessellator},
};

use super::projection::{Lens, Plane};
use crate::ui::theme;

/// Width of coasts and borders, points.
const BORDER: f32 = 1.1;
/// Points of an outline closer than this are drawn as one.
const FINEST: f32 = 0.7;

/// Lines as triangles with soft edges, as the window's own tessellator makes them.
pub(super) struct Pen(Tessellator);

impl Pen {
    pub(super) fn new(pixels_per_point: f32) -> Self {
        let options = TessellationOptions { coarse_tessellation_culling: false, ..TessellationOptions::default() };
        Self(Tessellator::new(pixels_per_point, options, [1, 1], Vec::new()))
    }

    pub(super) fn line(&mut self, points: Vec<Pos2>, stroke: Stroke, mesh: &mut Mesh) {
        self.0.tessellate_shape(Shape::line(points, stroke), mesh);
    }

    pub(super) fn dashes(&mut self, points: &[Pos2], stroke: Stroke, mesh: &mut Mesh) {
        for dash in Shape::dashed_line(points, stroke, 6.0, 4.0) {
            self.0.tessellate_shape(dash, mesh);
        }
    }

    /// Coasts and borders of a ring, in white: the colours follow.
    pub(super) fn outline(&mut self, ring: &[Plane], is_cut: &[bool], lens: &Lens, mesh: &mut Mesh) {
        let near = lens.area.expand(4.0);
        let mut line: Vec<Pos2> = Vec::new();
        let mut from = lens.to_screen(ring[0]);
        for idx in 0..ring.len() {
            let to = lens.to_screen(ring[(idx + 1) % ring.len()]);
            if is_cut[idx] || !Rect::from_two_pos(from, to).intersects(near) {
                self.border(std::mem::take(&mut line), mesh);
            } else {
                if line.is_empty() {
                    line.push(from);
                }
                let last = line[line.len() - 1];
                if last.distance(to) >= FINEST || idx + 1 == ring.len() {
                    // A pointed corner would be drawn out into a spike, so the line ends there and begins again.
                    if line.len() > 1 && is_pointed(line[line.len() - 2], last, to) {
                        self.border(std::mem::replace(&mut line, vec![last]), mesh);
                    }
                    line.push(to);
                }
            }
            from = to;
        }
        self.border(line, mesh);
    }

    fn border(&mut self, line: Vec<Pos2>, mesh: &mut Mesh) {
        if line.len() > 1 {
            // Any opaque colour will do: the stances follow.
            self.line(line, Stroke::new(BORDER, theme::OPAQUE), mesh);
        }
    }
}

/// Whether a line turns back on itself by more than a right angle.
fn is_pointed(before: Pos2, corner: Pos2, after: Pos2) -> bool {
    (corner - before).normalized().dot((after - corner).normalized()) < 0.0
}

#[cfg(test)]
mod tests {
    use egui::{Vec2, pos2, vec2};

    use super::{
        super::{
            projection::Camera,
            shapes::{self, Role},
        },
        *,
    };

    #[test]
    fn no_outline_has_a_spike() {
        for camera in Camera::ALL {
            let area = Rect::from_min_size(pos2(10.0, 10.0), vec2(440.0, 400.0));
            let lens = Lens::new(camera, area, Vec2::ZERO, 1.0);
            let mut pen = Pen::new(1.0);
            for land in shapes::lands(camera).iter().filter(|land| land.role == Role::Home) {
                for polygon in &land.polygons {
                    let mut mesh = Mesh::default();
                    pen.outline(&polygon.rings[0], &polygon.is_cut[0], &lens, &mut mesh);
                    let points: Vec<Pos2> = polygon.rings[0].iter().map(|point| lens.to_screen(*point)).collect();
                    let near = Rect::from_points(&points).expand(4.0);
                    assert!(mesh.vertices.iter().all(|vertex| near.contains(vertex.pos)), "{}", land.place);
                }
            }
        }
    }
}
