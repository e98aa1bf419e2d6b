//! Allies against the kinds of help that money does not measure: one sign in every cell.

use egui::{Align2, FontId, Pos2, Rect, Sense, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::rows::{self, LABELS, Pen, ROW};
use crate::{
    response::{Enabled, Enabling, Mode, Row},
    ui::{
        UiState, View,
        theme::{SMALL, Tokens},
        widgets,
    },
    words::Key,
};

/// The side of a sign, points.
const SIDE: f32 = 9.0;

/// The columns: the four kinds, and how many other pledges have no figure.
const COLUMNS: usize = Enabling::ALL.len() + 1;

pub(super) fn head_ui(ui: &mut Ui, view: &View<'_>) {
    widgets::hint(ui, view.t(Key::ChartMarksHint));
    let tokens = Tokens::of(ui);
    let names = Enabling::ALL.map(|what| view.words.enabling(what)).into_iter().chain([view.t(Key::TimelineMarks)]);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW * 2.0), Sense::hover());
    for (column, name) in names.enumerate() {
        let font = FontId::proportional(SMALL - 1.0);
        let galley = ui.painter().layout(name, font, tokens.secondary, width(rect) - 4.0);
        ui.painter().galley(pos2(left(rect, column), rect.bottom() - galley.size().y), galley, tokens.secondary);
    }
}

pub(super) fn marks_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, rows: &[Row]) {
    let (rect, touched) = rows::allocate(ui, rows, &view.t(Key::ChartNameMarks));
    let tokens = Tokens::of(ui);
    let (session, response) = (view.bench.session(), &view.bench.assessment().response);
    let pen = Pen { ui, view, tokens, rect };
    for (row, y) in rows::in_sight(ui, rect, rows) {
        pen.label(row, y, state.council.seat == Some(row.ally));
        let offer = &response.offers[row.seat];
        if !row.state.has_bar() {
            pen.word(row, Mode::Absolute, y);
            continue;
        }
        for (column, what) in Enabling::ALL.into_iter().enumerate() {
            let center = pos2(left(rect, column) + SIDE, y);
            sign_ui(ui, center, response.enabled(session, offer, what), tokens);
        }
        if let Some(marks) = offer.pledged.map(|sum| sum.marks).filter(|marks| *marks > 0) {
            let at = pos2(left(rect, COLUMNS - 1) + SIDE, y);
            ui.painter().text(at, Align2::CENTER_CENTER, marks, FontId::proportional(SMALL - 0.5), tokens.text);
        }
    }
    rows::touch_ui(ui, &touched, rows, state, |row| {
        let offer = &response.offers[row.seat];
        let said = Enabling::ALL.map(|what| {
            view.words.pair(&view.words.enabling(what), &view.words.enabled(response.enabled(session, offer, what)))
        });
        format!("{}\n{}", view.words.state(row.ally), said.join("\n"))
    });
}

fn width(rect: Rect) -> f32 {
    (rect.width() - LABELS) / COLUMNS as f32
}

fn left(rect: Rect, column: usize) -> f32 {
    rect.left() + LABELS + column as f32 * width(rect)
}

/// A full square for what is pledged, an empty one for what is taken as given, a dashed one on agreement, and a stroke
/// for none.
fn sign_ui(ui: &Ui, center: Pos2, mark: Enabled, tokens: &Tokens) {
    let square = Rect::from_center_size(center, vec2(SIDE, SIDE));
    let painter = ui.painter();
    match mark {
        Enabled::Pledged => {
            painter.rect_filled(square, 1.0, tokens.text);
        }
        Enabled::Assumed => {
            painter.rect_stroke(square, 1.0, Stroke::new(1.4, tokens.text), StrokeKind::Inside);
        }
        Enabled::IfAgreed => {
            let corners = [square.left_top(), square.right_top(), square.right_bottom(), square.left_bottom()];
            let path = [corners[0], corners[1], corners[2], corners[3], corners[0]];
            painter.extend(Shape::dashed_line(&path, Stroke::new(1.2, tokens.secondary), 2.5, 2.0));
        }
        Enabled::No => {
            painter.hline(center.x - 2.0..=center.x + 2.0, center.y, Stroke::new(1.0, tokens.hint));
        }
    }
}
