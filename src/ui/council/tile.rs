//! One seat as a tile, and the small swatch buttons.

use egui::{Align2, FontId, Painter, Rect, Response, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    council::Position,
    domain::{Condition, Stance},
    ui::{
        glyphs,
        theme::{Tokens, semibold},
    },
};

/// What a tile shows.
pub(super) struct Tile<'a> {
    pub(super) code: &'a str,
    pub(super) position: Position,
    pub(super) is_attacked: bool,
    pub(super) is_attacker: bool,
    pub(super) is_selected: bool,
    pub(super) is_locked: bool,
    pub(super) has_focus: bool,
    /// Whether what stands beside the board is said of it, while the keys go elsewhere.
    pub(super) is_in_hand: bool,
    /// Whether its answer lies in a closed envelope.
    pub(super) has_answered: bool,
    /// Whether it is told what others are not.
    pub(super) has_fog: bool,
    pub(super) has_reason: bool,
    /// Where it stood in the last round, where it moved.
    pub(super) ghost: Option<Stance>,
}

/// On a smaller tile there is no room for the stance of the last round, points.
const ROOM_FOR_GHOST: f32 = 38.0;

impl Tile<'_> {
    pub(super) fn paint(&self, painter: &Painter, rect: Rect, tokens: &Tokens) {
        let stance = self.position.stance;
        glyphs::swatch(painter, rect, stance, tokens);
        if !self.position.takes_part || self.position.is_absent {
            painter.rect_filled(rect, 2.0, tokens.panel.gamma_multiply(0.75));
        }
        let ink = glyphs::ink_on(stance, tokens);
        let glyph_at = pos2(rect.center().x, rect.top() + rect.height() * 0.36);
        glyphs::stance(painter, glyph_at, rect.height() * 0.30, stance, ink);
        let code_at = pos2(rect.center().x, rect.bottom() - rect.height() * 0.20);
        plate(painter, code_at, rect, stance, tokens);
        let font = FontId::new((rect.height() * 0.27).clamp(crate::ui::theme::LEAST, 15.0), semibold());
        painter.text(code_at, Align2::CENTER_CENTER, self.code, font, ink);
        self.marks(painter, rect, tokens, ink);
    }

    fn marks(&self, painter: &Painter, rect: Rect, tokens: &Tokens, ink: egui::Color32) {
        if self.position.stance == Stance::Reservation && self.position.condition == Condition::Open {
            let chip = Rect::from_center_size(pos2(rect.right() - 8.0, rect.top() + 8.0), vec2(8.0, 8.0));
            painter.circle_stroke(chip.center(), 3.5, Stroke::new(1.5, ink));
        }
        if self.has_answered {
            glyphs::envelope(painter, pos2(rect.left() + 9.0, rect.top() + 8.0), ink);
        }
        if self.has_reason {
            painter.circle_filled(pos2(rect.left() + 7.0, rect.top() + 7.0), 2.5, ink);
        }
        if self.has_fog {
            glyphs::fog(painter, pos2(rect.right() - 8.0, rect.top() + rect.height() * 0.30), ink);
        }
        if self.position.is_absent {
            let side = (rect.width() * 0.14).clamp(4.0, 6.0);
            let at = pos2(rect.left() + side, rect.top() + rect.height() * 0.36);
            glyphs::empty_seat(painter, at, side, tokens.text);
        }
        if let Some(before) = self.ghost.filter(|_| rect.height() >= ROOM_FOR_GHOST && !self.position.is_absent) {
            // As large as a mark, and faint: what was, beside what is.
            let at = pos2(rect.left() + rect.width() * 0.17, rect.top() + rect.height() * 0.40);
            glyphs::stance(painter, at, rect.height() * 0.19, before, ink.gamma_multiply(0.7));
        }
        if self.is_locked {
            glyphs::lock(painter, pos2(rect.right() - 8.0, rect.top() + rect.height() * 0.5), ink);
        }
        if self.is_attacked || self.is_attacker {
            // The ally attacked wears a diamond, an attacker a frame of its own.
            let top = pos2(rect.center().x, rect.top() - 1.0);
            let diamond =
                vec![top + vec2(0.0, -5.0), top + vec2(5.0, 0.0), top + vec2(0.0, 5.0), top + vec2(-5.0, 0.0)];
            let fill = if self.is_attacked { tokens.text } else { tokens.panel };
            painter.add(egui::Shape::convex_polygon(diamond, fill, Stroke::new(1.5, tokens.text)));
            painter.rect_stroke(rect, 2.0, Stroke::new(1.5, tokens.text), StrokeKind::Outside);
        }
        if self.is_selected {
            painter.rect_stroke(rect.expand(1.0), 3.0, Stroke::new(1.5, tokens.accent), StrokeKind::Outside);
        }
        if self.has_focus {
            glyphs::focus_ring(painter, rect, tokens);
        } else if self.is_in_hand {
            painter.rect_stroke(rect, 2.0, Stroke::new(1.5, tokens.accent), StrokeKind::Outside);
        }
    }
}

/// A plain plate behind the code, so that the pattern never runs through letters.
fn plate(painter: &Painter, center: egui::Pos2, rect: Rect, stance: Stance, tokens: &Tokens) {
    if matches!(stance, Stance::Reservation | Stance::Objects) {
        let size = vec2(rect.width() - 6.0, rect.height() * 0.30);
        painter.rect_filled(Rect::from_center_size(center, size), 1.0, tokens.stance(stance));
    }
}

/// A small button that sets the stance of many seats at once.
pub(super) fn setter_button(ui: &mut Ui, stance: Stance, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(30.0, 28.0), Sense::click());
    let inner = rect.shrink2(vec2(2.0, 3.0));
    glyphs::swatch(ui.painter(), inner, stance, tokens);
    glyphs::stance(ui.painter(), inner.center(), 13.0, stance, glyphs::ink_on(stance, tokens));
    finish(ui, response, inner, false, name)
}

/// A small button that sets a stance. Of the stances of one seat only the chosen one is filled.
pub(super) fn swatch_button(ui: &mut Ui, stance: Stance, is_on: bool, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(30.0, 28.0), Sense::click());
    let inner = rect.shrink2(vec2(2.0, 3.0));
    if is_on {
        glyphs::swatch(ui.painter(), inner, stance, tokens);
        glyphs::stance(ui.painter(), inner.center(), 13.0, stance, glyphs::ink_on(stance, tokens));
        ui.painter().rect_stroke(inner, 3.0, Stroke::new(2.0, tokens.text), StrokeKind::Middle);
    } else {
        ui.painter().rect_stroke(inner, 3.0, Stroke::new(1.0, tokens.hairline), StrokeKind::Middle);
        glyphs::stance(ui.painter(), inner.center(), 12.0, stance, tokens.secondary);
    }
    finish(ui, response, inner, is_on, name)
}

/// The ring of the focus, the rim of the hover, and the name.
fn finish(ui: &Ui, response: Response, inner: Rect, is_on: bool, name: &str) -> Response {
    let tokens = Tokens::of(ui);
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), inner, tokens);
    } else if response.hovered() {
        ui.painter().rect_stroke(inner.expand(1.0), 3.0, Stroke::new(1.0, tokens.text), StrokeKind::Middle);
    }
    response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, name));
    response
}
