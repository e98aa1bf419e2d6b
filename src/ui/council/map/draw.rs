//! The land as meshes: made anew when the view moves, only coloured anew when a stance changes.

use std::{ops::Range, sync::Arc};

use egui::{Color32, Mesh, Pos2, Rect, Shape, TextureId, epaint::Vertex, pos2};

use super::{
    overlay,
    pen::Pen,
    projection::{Camera, Lens, Plane},
    seas::Asked,
    shapes::{self, Land, Polygon, Role},
};
use crate::{
    domain::{Stance, StateCode},
    ui::{
        pattern::{self, Patterns},
        theme::{self, Tokens},
    },
};

/// What the meshes hang on, colours of stances left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scene {
    pub(super) camera: Camera,
    pub(super) lens: Lens,
    pub(super) pixels_per_point: f32,
    /// The tone of the sea, by which the themes are told apart.
    pub(super) sea: Color32,
    /// By what the seas are graded, where they are told apart.
    pub(super) article_6: Option<Asked>,
}

/// How a country is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// Land that no seat stands for.
    Plain,
    /// An ally's land outside the area of Article 6: an outline and no fill.
    Hollow,
    /// A seat's stance.
    Seat(Stance),
}

impl Paint {
    /// What a land wears, with the stance of the seats of the day.
    pub(super) fn of(land: &Land, stance: impl Fn(StateCode) -> Option<Stance>) -> Self {
        let seat = land.owner.and_then(stance);
        match (land.role, seat) {
            (Role::Home, Some(stance)) => Self::Seat(stance),
            (Role::Overseas, Some(_)) => Self::Hollow,
            (Role::Home | Role::Overseas | Role::Other, _) => Self::Plain,
        }
    }

    fn fill(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Plain => tokens.land,
            Self::Hollow => tokens.sea_outside,
            Self::Seat(Stance::Undecided) => tokens.member,
            Self::Seat(stance) => tokens.ground(stance),
        }
    }

    fn outline(self, tokens: &Tokens) -> Color32 {
        match self {
            Self::Plain => tokens.coast,
            Self::Hollow => tokens.secondary,
            Self::Seat(stance @ (Stance::Undecided | Stance::DoesNotObject)) => tokens.stance(stance),
            // Two neighbours of one stance are parted by a line in the tone of the sea.
            Self::Seat(_) => tokens.sea,
        }
    }
}

/// The vertices of one land in the two meshes.
#[derive(Clone, Debug)]
struct Run {
    land: usize,
    fill: Range<usize>,
    /// The corners of its triangles in the list of the mesh.
    corners: Range<usize>,
    outline: Range<usize>,
}

/// The meshes of one scene.
#[derive(Clone, Debug)]
pub(super) struct Drawn {
    scene: Scene,
    paints: Vec<Paint>,
    ground: Arc<Mesh>,
    land: Arc<Mesh>,
    /// The patterns of the stances over the land, one mesh a pattern.
    patterns: Vec<Arc<Mesh>>,
    lines: Arc<Mesh>,
    runs: Vec<Run>,
}

impl Drawn {
    /// Cuts nothing: the triangles are there, and only find their place on the screen.
    pub(super) fn new(scene: Scene, tokens: &Tokens) -> Self {
        let lands = shapes::lands(scene.camera);
        let mut drawn = Self {
            scene,
            paints: Vec::new(),
            ground: Arc::new(overlay::ground(&scene, tokens)),
            land: Arc::default(),
            patterns: Vec::new(),
            lines: Arc::default(),
            runs: Vec::new(),
        };
        let (mut land, mut lines, mut pen) = (Mesh::default(), Mesh::default(), Pen::new(scene.pixels_per_point));
        // Allies come first in the file and are outlined last, so that their line wins on a shared border.
        for (idx, country) in lands.iter().enumerate().rev() {
            let (fill, corners, outline) = (land.vertices.len(), land.indices.len(), lines.vertices.len());
            for polygon in country.polygons.iter().filter(|polygon| is_seen(polygon, &scene.lens)) {
                fill_polygon(polygon, &scene.lens, &mut land);
                for (ring, is_cut) in polygon.rings.iter().zip(&polygon.is_cut) {
                    pen.outline(ring, is_cut, &scene.lens, &mut lines);
                }
            }
            if fill < land.vertices.len() {
                let (fill, outline) = (fill..land.vertices.len(), outline..lines.vertices.len());
                drawn.runs.push(Run { land: idx, fill, corners: corners..land.indices.len(), outline });
            }
        }
        if scene.article_6.is_some() {
            overlay::tropic(&scene, &mut pen, tokens, &mut lines);
        }
        (drawn.land, drawn.lines) = (Arc::new(land), Arc::new(lines));
        drawn
    }

    /// Whether the meshes are those of a scene.
    pub(super) fn is_of(&self, scene: &Scene) -> bool {
        self.scene == *scene
    }

    /// Gives every vertex its colour, if a stance has changed since the last time.
    pub(super) fn colour(&mut self, paints: Vec<Paint>, patterns: &Patterns, tokens: &Tokens) {
        if self.paints == paints {
            return;
        }
        let (land, lines) = (Arc::make_mut(&mut self.land), Arc::make_mut(&mut self.lines));
        for run in &self.runs {
            let paint = paints[run.land];
            for vertex in &mut land.vertices[run.fill.clone()] {
                vertex.color = paint.fill(tokens);
            }
            // The outer vertices of a line are clear: that is its soft edge.
            for vertex in &mut lines.vertices[run.outline.clone()] {
                if vertex.color != theme::CLEAR {
                    vertex.color = paint.outline(tokens);
                }
            }
        }
        self.paints = paints;
        self.patterns = patterns.each().map(|(stance, texture)| self.pattern(stance, texture, tokens)).collect();
    }

    /// The land of the seats of a stance once more, in the pattern of that stance.
    fn pattern(&self, stance: Stance, texture: TextureId, tokens: &Tokens) -> Arc<Mesh> {
        let mut mesh = Mesh::with_texture(texture);
        let ink = pattern::ink(stance, false, tokens).gamma_multiply(0.75);
        for run in self.runs.iter().filter(|run| self.paints[run.land] == Paint::Seat(stance)) {
            let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
            let begin = u32::try_from(run.fill.start).unwrap_or(u32::MAX);
            mesh.vertices.extend(self.land.vertices[run.fill.clone()].iter().map(|vertex| Vertex {
                pos: vertex.pos,
                uv: pos2(vertex.pos.x / pattern::PERIOD, vertex.pos.y / pattern::PERIOD),
                color: ink,
            }));
            mesh.indices.extend(self.land.indices[run.corners.clone()].iter().map(|corner| corner - begin + first));
        }
        Arc::new(mesh)
    }

    /// The map from the sea up.
    pub(super) fn shapes(&self, tokens: &Tokens) -> impl Iterator<Item = Shape> {
        let sea = if self.scene.article_6.is_some() { tokens.sea_outside } else { tokens.sea };
        let meshes = [&self.ground, &self.land].into_iter().chain(&self.patterns).chain([&self.lines]);
        let meshes = meshes.filter(|mesh| !mesh.is_empty()).map(|mesh| Shape::mesh(Arc::clone(mesh)));
        std::iter::once(Shape::rect_filled(self.scene.lens.area, 0.0, sea)).chain(meshes)
    }

    #[cfg(test)]
    pub(super) fn triangles_at(&self) -> *const u32 {
        self.land.indices.as_ptr()
    }
}

fn is_seen(polygon: &Polygon, lens: &Lens) -> bool {
    let corner = |at: Pos2| lens.to_screen([at.x, at.y]);
    let bounds = Rect::from_min_max(corner(polygon.bounds.min), corner(polygon.bounds.max));
    bounds.intersects(lens.area) && bounds.width().max(bounds.height()) > 1.0
}

/// Adds a polygon in the places its triangles have on the screen; those outside are left out, corners too.
fn fill_polygon(polygon: &Polygon, lens: &Lens, mesh: &mut Mesh) {
    let points: Vec<Pos2> = polygon.rings.iter().flatten().map(|point| lens.to_screen(*point)).collect();
    let mut numbers = vec![None; points.len()];
    for three in polygon.triangles.chunks_exact(3) {
        let corners = [three[0] as usize, three[1] as usize, three[2] as usize];
        if !Rect::from_points(&corners.map(|corner| points[corner])).intersects(lens.area) {
            continue;
        }
        let [a, b, c] = corners.map(|corner| {
            *numbers[corner].get_or_insert_with(|| {
                mesh.colored_vertex(points[corner], theme::CLEAR);
                u32::try_from(mesh.vertices.len() - 1).unwrap_or(u32::MAX)
            })
        });
        mesh.add_triangle(a, b, c);
    }
}

/// A mesh of triangles in one colour.
pub(super) fn fill(points: &[Plane], triangles: &[u32], color: Color32, lens: &Lens, mesh: &mut Mesh) {
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
    for point in points {
        mesh.colored_vertex(lens.to_screen(*point), color);
    }
    for three in triangles.chunks_exact(3) {
        mesh.add_triangle(first + three[0], first + three[1], first + three[2]);
    }
}

#[cfg(test)]
mod tests {
    use egui::{Vec2, vec2};

    use super::*;

    fn scene() -> Scene {
        let area = Rect::from_min_size(pos2(10.0, 10.0), vec2(440.0, 400.0));
        let lens = Lens::new(Camera::Europe, area, Vec2::ZERO, 1.0);
        let article_6 =
            Some(Asked { day: crate::domain::Day::constant(2026, 11, 23), choices: crate::domain::Choices::PRACTICE });
        Scene { camera: Camera::Europe, lens, pixels_per_point: 1.0, sea: theme::LIGHT.sea, article_6 }
    }

    fn paints(norway: Stance) -> Vec<Paint> {
        let stance = |code| Some(if code == StateCode::new(b"NOR") { norway } else { Stance::Undecided });
        shapes::lands(Camera::Europe).iter().map(|land| Paint::of(land, stance)).collect()
    }

    #[test]
    fn a_changed_stance_only_changes_colours() {
        let mut drawn = Drawn::new(scene(), &theme::LIGHT);
        drawn.colour(paints(Stance::Undecided), &Patterns::default(), &theme::LIGHT);
        let (triangles, before) = (drawn.triangles_at(), drawn.land.clone());
        // The clone stands for the frame that is still on its way to the screen.
        drop(before.clone());
        let count = |mesh: &Mesh, color| mesh.vertices.iter().filter(|vertex| vertex.color == color).count();
        let red = theme::LIGHT.stance(Stance::Objects);
        assert_eq!(count(&before, red), 0);
        drop(before);
        drawn.colour(paints(Stance::Objects), &Patterns::default(), &theme::LIGHT);
        assert!(count(&drawn.land, red) > 100);
        assert_eq!(triangles, drawn.triangles_at(), "the triangles stayed where they were");
    }

    #[test]
    fn a_frame_of_the_map_is_small() {
        let drawn = Drawn::new(scene(), &theme::LIGHT);
        let vertices = drawn.ground.vertices.len() + drawn.land.vertices.len() + drawn.lines.vertices.len();
        assert!(vertices > 5_000 && vertices < 60_000, "{vertices}");
        assert!(drawn.is_of(&scene()));
    }
}
