//! Signs drawn as shapes, so that no font can lack them: stances, grades, patterns.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2, vec2};

use super::theme::Tokens;
use crate::{domain::Stance, law::Grade};

/// The sign of a stance: ✓ supports, — does not object, … undecided, △ reservation, ✕ objects.
pub fn stance(painter: &Painter, center: Pos2, size: f32, stance: Stance, ink: Color32) {
    let half = size / 2.0;
    let stroke = Stroke::new((size / 7.0).max(1.5), ink);
    let at = |x: f32, y: f32| pos2(center.x + x * half, center.y + y * half);
    match stance {
        Stance::Supports => {
            painter.line(vec![at(-0.9, 0.05), at(-0.25, 0.7), at(0.95, -0.7)], stroke);
        }
        Stance::DoesNotObject => {
            painter.line_segment([at(-0.9, 0.0), at(0.9, 0.0)], stroke);
        }
        Stance::Undecided => {
            for x in [-0.75, 0.0, 0.75] {
                painter.circle_filled(at(x, 0.0), size / 9.0, ink);
            }
        }
        Stance::Reservation => {
            let points = vec![at(0.0, -0.85), at(0.95, 0.75), at(-0.95, 0.75)];
            painter.add(Shape::closed_line(points, stroke));
        }
        Stance::Objects => {
            painter.line_segment([at(-0.75, -0.75), at(0.75, 0.75)], stroke);
            painter.line_segment([at(-0.75, 0.75), at(0.75, -0.75)], stroke);
        }
    }
}

/// The sign of a grade in ink: ● met, ◐ arguable, ○ not met, ? unknown.
pub fn grade(painter: &Painter, center: Pos2, size: f32, grade: Grade, ink: Color32) {
    let radius = size / 2.0 - 0.75;
    let rim = Stroke::new(1.5, ink);
    match grade {
        Grade::Met => {
            painter.circle_filled(center, radius, ink);
        }
        Grade::NotMet => {
            painter.circle_stroke(center, radius, rim);
        }
        Grade::Arguable => {
            let half: Vec<Pos2> = (0..=16)
                .map(|step| {
                    let angle = std::f32::consts::FRAC_PI_2 + std::f32::consts::PI * step as f32 / 16.0;
                    center + radius * vec2(angle.cos(), angle.sin())
                })
                .collect();
            painter.add(Shape::convex_polygon(half, ink, Stroke::NONE));
            painter.circle_stroke(center, radius, rim);
        }
        Grade::Unknown => {
            let font = egui::FontId::new(size, super::theme::semibold());
            painter.text(center, egui::Align2::CENTER_CENTER, "?", font, ink);
        }
    }
}

/// How wide the rim of the quiet stance is, points.
pub const QUIET_RIM: f32 = 1.25;

/// A filled stance swatch with its pattern; the pattern is not optional, in print above all.
pub fn swatch(painter: &Painter, rect: Rect, stance: Stance, tokens: &Tokens) {
    swatch_in(painter, rect, stance, tokens, 1.0);
}

/// The same with its lines so many times as wide and as far apart, for a wall that is read from afar.
pub fn swatch_in(painter: &Painter, rect: Rect, stance: Stance, tokens: &Tokens, times: f32) {
    let fill = tokens.stance(stance);
    let ink = tokens.on_stance(stance).gamma_multiply(0.34);
    let round = 2.0 * times;
    match stance {
        Stance::Supports => {
            painter.rect_filled(rect, round, fill);
        }
        Stance::DoesNotObject => {
            let rim = Stroke::new(QUIET_RIM * times, fill);
            painter.rect(rect, round, tokens.ground(stance), rim, StrokeKind::Inside);
        }
        Stance::Undecided => {
            painter.rect_filled(rect, round, tokens.raised);
            dashed_rim(painter, rect, Stroke::new(2.0 * times, fill));
        }
        Stance::Reservation => {
            painter.rect_filled(rect, round, fill);
            diagonals(painter, rect, ink, false, times);
        }
        Stance::Objects => {
            painter.rect_filled(rect, round, fill);
            diagonals(painter, rect, ink, false, times);
            diagonals(painter, rect, ink, true, times);
        }
    }
}

/// The ink that reads on a swatch: an undecided seat has no fill.
#[must_use]
pub fn ink_on(stance: Stance, tokens: &Tokens) -> Color32 {
    if stance == Stance::Undecided { tokens.text } else { tokens.on_stance(stance) }
}

fn diagonals(painter: &Painter, rect: Rect, ink: Color32, is_mirrored: bool, times: f32) {
    // The blunt ends of the lines reach over the edge.
    let painter = painter.with_clip_rect(painter.clip_rect().intersect(rect));
    let step = 8.0 * times;
    let (width, height) = (rect.width(), rect.height());
    let mut offset = step / 2.0 - height;
    while offset < width {
        // A line from the bottom edge up to the right, cut to the rectangle.
        let (from, to) = (offset.max(0.0), (offset + height).min(width));
        if to > from {
            let point = |x: f32| {
                let x_drawn = if is_mirrored { width - x } else { x };
                pos2(rect.left() + x_drawn, rect.bottom() - (x - offset))
            };
            painter.line_segment([point(from), point(to)], Stroke::new(1.2 * times, ink));
        }
        offset += step;
    }
}

fn dashed_rim(painter: &Painter, rect: Rect, stroke: Stroke) {
    let rect = rect.shrink(stroke.width / 2.0);
    let corners = [rect.left_top(), rect.right_top(), rect.right_bottom(), rect.left_bottom(), rect.left_top()];
    painter.extend(Shape::dashed_line(&corners, stroke, 2.0 * stroke.width, 1.5 * stroke.width));
}

/// A small closed envelope, ten points wide.
pub fn envelope(painter: &Painter, center: Pos2, ink: Color32) {
    let rect = Rect::from_center_size(center, vec2(10.0, 7.0));
    painter.rect_stroke(rect, 1.0, Stroke::new(1.25, ink), StrokeKind::Middle);
    painter.line(vec![rect.left_top(), rect.center() + vec2(0.0, 1.0), rect.right_top()], Stroke::new(1.25, ink));
}

/// A small lock, nine points high.
pub fn lock(painter: &Painter, center: Pos2, ink: Color32) {
    let body = Rect::from_center_size(center + vec2(0.0, 2.0), vec2(7.0, 5.0));
    painter.rect_filled(body, 1.0, ink);
    let bow = Rect::from_center_size(center + vec2(0.0, -1.5), vec2(4.5, 6.0));
    painter.rect_stroke(bow, 2.0, Stroke::new(1.2, ink), StrokeKind::Middle);
}

/// Three strokes of fog, nine points wide.
pub fn fog(painter: &Painter, center: Pos2, ink: Color32) {
    for (down, width) in [(-3.0, 5.0), (0.0, 9.0), (3.0, 6.0)] {
        let half = vec2(width / 2.0, 0.0);
        let at = center + vec2(0.0, down);
        painter.line_segment([at - half, at + half], Stroke::new(1.5, ink));
    }
}

/// A closed lock of any size.
pub fn seal(painter: &Painter, center: Pos2, size: f32, ink: Color32) {
    let body = Rect::from_center_size(center + vec2(0.0, size * 0.18), vec2(size * 0.7, size * 0.5));
    painter.rect_filled(body, size * 0.06, ink);
    let bow = Rect::from_center_size(center - vec2(0.0, size * 0.16), vec2(size * 0.44, size * 0.5));
    painter.rect_stroke(bow, size * 0.2, Stroke::new(size * 0.1, ink), StrokeKind::Middle);
}

/// The ring of the focus, outside a widget.
pub fn focus_ring(painter: &Painter, rect: Rect, tokens: &Tokens) {
    super::ring::ringed(painter.ctx());
    painter.rect_stroke(rect.expand(2.0), 4.0, Stroke::new(2.0, tokens.accent), StrokeKind::Middle);
}

/// The sign of a seat in which nobody sits: a hollow square.
pub(super) fn empty_seat(painter: &Painter, at: Pos2, side: f32, ink: Color32) {
    let rect = Rect::from_center_size(at, vec2(side, side));
    painter.rect_stroke(rect, 1.0, Stroke::new(1.25, ink), StrokeKind::Middle);
}
