//! Article 6 on the map: the seas as the probe grades them, meridians and parallels, and the Tropic of Cancer.

use egui::{Mesh, Pos2, Stroke};

use super::{draw::Scene, pen::Pen, seas};
use crate::{atlas, ui::theme::Tokens};

/// What lies under the land: seas of Article 6 where they are wanted, meridians and parallels.
pub(super) fn ground(scene: &Scene, tokens: &Tokens) -> Mesh {
    let (mut mesh, mut pen) = (Mesh::default(), Pen::new(scene.pixels_per_point));
    if let Some(asked) = &scene.article_6 {
        seas::paint((scene.camera, &scene.lens), &asked.covers(), &mut pen, tokens, &mut mesh);
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

/// The Tropic of Cancer across the Atlantic and its shores.
pub(super) fn tropic(scene: &Scene, pen: &mut Pen, tokens: &Tokens, mesh: &mut Mesh) {
    let points: Vec<Pos2> = tropic_points(scene).collect();
    pen.dashes(&points, Stroke::new(1.5, tokens.secondary), mesh);
}

fn tropic_points(scene: &Scene) -> impl Iterator<Item = Pos2> {
    let (camera, lens) = (scene.camera, scene.lens);
    let near = lens.area.expand(60.0);
    let points =
        (-110..=45).map(move |lon| lens.to_screen(camera.project(f64::from(atlas::TROPIC) / 10_000.0, f64::from(lon))));
    points.filter(move |point| near.contains(*point))
}

/// Where the name of the Tropic stands, if it is in sight: near the middle of what is seen of it.
pub(super) fn tropic_label(scene: &Scene) -> Option<Pos2> {
    let inside = scene.lens.area.shrink2(egui::vec2(70.0, 20.0));
    let seen: Vec<Pos2> = tropic_points(scene).filter(|point| inside.contains(*point)).collect();
    seen.get(seen.len() / 2).copied()
}
