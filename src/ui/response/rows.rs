//! What every row of the chart has in common: its height, the sign of the stance and the code at its left, the frame
//! around the seat under the hand, and what hovering and clicking it do.

use egui::{
    Color32, Pos2, Rect, Response, RichText, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui, WidgetInfo,
    WidgetText, pos2, vec2,
};

use super::explain::card_ui;
use crate::{
    response::{Mode, Row},
    ui::{
        UiState, View, glyphs,
        theme::{SMALL, Tokens},
    },
};

/// The height of a row, points: thirty-two of them fit the column.
pub(super) const ROW: f32 = 16.0;
/// The height of a bar, points.
pub(super) const BAR: f32 = 8.0;
/// Room for sign and code, points.
pub(super) const LABELS: f32 = 58.0;

/// Makes room for the rows. The table holds the same numbers; a picture is no stop for Tab.
pub(super) fn allocate(ui: &mut Ui, rows: &[Row], name: &str) -> (Rect, Response) {
    let size = vec2(ui.available_width(), rows.len() as f32 * ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, name));
    (rect, response)
}

/// The rows in sight with the middle of each.
pub(super) fn in_sight<'a>(ui: &Ui, rect: Rect, rows: &'a [Row]) -> impl Iterator<Item = (&'a Row, f32)> {
    let sight = ui.clip_rect().y_range().expand(ROW);
    let middles = rows.iter().enumerate().map(move |(idx, row)| (row, rect.top() + (idx as f32 + 0.5) * ROW));
    middles.filter(move |(_, y)| sight.contains(*y))
}

/// Hovering a row explains it, a click takes its seat in hand, and the seat in hand is brought into sight once.
pub(super) fn touch_ui(
    ui: &Ui,
    response: &Response,
    rows: &[Row],
    state: &mut UiState,
    explain: impl Fn(&Row) -> String,
) {
    if let Some(row) = hovered(ui, response, rows) {
        if ui.input(|input| input.pointer.primary_clicked()) {
            state.put_under_hand(row.ally);
            state.response.revealed_row = state.council.seat;
        }
        response.clone().on_hover_ui_at_pointer(|ui| card_ui(ui, &explain(row)));
    }
    if state.council.seat == state.response.revealed_row {
        return;
    }
    state.response.revealed_row = state.council.seat;
    if let Some(idx) = rows.iter().position(|row| Some(row.ally) == state.council.seat) {
        let top = response.rect.top() + idx as f32 * ROW;
        ui.scroll_to_rect(Rect::from_x_y_ranges(response.rect.x_range(), top..=top + ROW), None);
    }
}

fn hovered<'a>(ui: &Ui, response: &Response, rows: &'a [Row]) -> Option<&'a Row> {
    let pointer = ui.ctx().pointer_hover_pos().filter(|_| response.hovered())?;
    let idx = ((pointer.y - response.rect.top()) / ROW).floor().max(0.0) as usize;
    rows.get(idx)
}

/// Draws the left end of a row and whatever words stand in it.
pub(super) struct Pen<'a> {
    pub(super) ui: &'a Ui,
    pub(super) view: &'a View<'a>,
    pub(super) tokens: &'static Tokens,
    /// The rectangle of all rows.
    pub(super) rect: Rect,
}

impl Pen<'_> {
    /// The sign of the stance and the code; a frame around the seat under the hand.
    pub(super) fn label(&self, row: &Row, y: f32, is_marked: bool) {
        let (painter, tokens) = (self.ui.painter(), self.tokens);
        let left = self.rect.left() + 2.0;
        let sign = Rect::from_center_size(pos2(left + 7.0, y), vec2(14.0, 14.0));
        glyphs::swatch(painter, sign, row.stance, tokens);
        glyphs::stance(painter, sign.center(), 9.0, row.stance, glyphs::ink_on(row.stance, tokens));
        let ink = if is_marked { tokens.accent } else { tokens.text };
        self.text(pos2(left + 19.0, y), row.ally.as_str(), ink);
        if is_marked {
            let across = Rect::from_x_y_ranges(self.rect.x_range(), y - ROW / 2.0..=y + ROW / 2.0);
            painter.rect_stroke(across.shrink(0.5), 2.0, Stroke::new(1.0, tokens.accent), StrokeKind::Inside);
        }
    }

    /// A word in the place of a bar.
    pub(super) fn word(&self, row: &Row, mode: Mode, y: f32) {
        let at = pos2(self.rect.left() + LABELS + 4.0, y);
        self.text(at, &self.view.words.instead_of_bar(row, mode, self.view.bench.session()), self.tokens.secondary);
    }

    pub(super) fn text(&self, at: Pos2, text: &str, ink: Color32) {
        let room = (self.rect.right() - at.x).max(0.0);
        let text = RichText::new(text).size(SMALL - 0.5).color(ink);
        // What does not fit ends in an ellipsis; resting on the row says all of it.
        let galley = WidgetText::from(text).into_galley(self.ui, Some(TextWrapMode::Truncate), room, TextStyle::Body);
        self.ui.painter().galley(at - vec2(0.0, galley.size().y / 2.0), galley, ink);
    }
}
