//! A ring of which less and less is left. It is drawn in ink: colour is for stances.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Sense, Stroke, Ui, vec2};

use crate::ui::theme::Tokens;

/// Draws a ring of some size, points, of which a share is left, from the top clockwise. What it says stands beside it in
/// words.
pub(super) fn ring_ui(ui: &mut Ui, size: f32, share: f32) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    let width = (size / 8.0).max(2.0);
    let radius = size / 2.0 - width / 2.0;
    ui.painter().circle_stroke(rect.center(), radius, Stroke::new(width, tokens.hairline));
    let steps = (64.0 * share).ceil();
    if steps < 1.0 {
        return;
    }
    let at = |step: f32| {
        let angle = TAU * share * step / steps - FRAC_PI_2;
        rect.center() + radius * vec2(angle.cos(), angle.sin())
    };
    let points = (0..=steps as usize).map(|step| at(step as f32)).collect();
    ui.painter().line(points, Stroke::new(width, tokens.text));
}
