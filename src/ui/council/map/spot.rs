//! A place on a map on which nothing else is said: no stance, no sea of Article 6.

use egui::{Painter, Rect, Stroke, Vec2};

use super::{
    draw::{Drawn, Paint, Scene},
    projection::{Camera, Lens},
    shapes,
};
use crate::ui::{pattern::Patterns, theme::Tokens};

/// How near the map goes.
const ZOOM: f32 = 1.7;

/// The map of a place, and the meshes it was last drawn with.
#[derive(Clone, Debug, Default)]
pub(in crate::ui) struct SpotMap {
    drawn: Option<Drawn>,
}

impl SpotMap {
    /// Draws the place, in ten-thousandths of a degree, in the middle of the area.
    pub(in crate::ui) fn paint(&mut self, painter: &Painter, area: Rect, point: (i32, i32), tokens: &Tokens) {
        let degrees = |unit: i32| f64::from(unit) / 10_000.0;
        let project = |camera: Camera| camera.project(degrees(point.0), degrees(point.1));
        let in_europe = project(Camera::Europe);
        let camera = if Camera::Europe.home().contains(in_europe.into()) { Camera::Europe } else { Camera::Alliance };
        let spot = Vec2::from(project(camera));
        let lens = Lens::new(camera, area, spot - camera.home().center().to_vec2(), ZOOM);
        let pixels_per_point = painter.pixels_per_point();
        let scene = Scene { camera, lens, pixels_per_point, sea: tokens.sea, article_6: None };
        if !self.drawn.as_ref().is_some_and(|drawn| drawn.is_of(&scene)) {
            self.drawn = Some(Drawn::new(scene, tokens));
        }
        let Some(drawn) = self.drawn.as_mut() else { return };
        drawn.colour(vec![Paint::Plain; shapes::lands(camera).len()], &Patterns::default(), tokens);
        let inside = painter.with_clip_rect(painter.clip_rect().intersect(area));
        inside.extend(drawn.shapes(tokens));
        let middle = lens.to_screen(spot.into());
        let size = area.height() / 40.0;
        inside.circle_filled(middle, size, tokens.text);
        inside.circle_stroke(middle, size * 2.2, Stroke::new(size / 2.5, tokens.text));
        painter.rect_stroke(area, 0.0, Stroke::new(1.0, tokens.border), egui::StrokeKind::Inside);
    }
}
