//! Horizontal ranges, one row an ally: the sign of its stance, a bar from least to most in the stance's
//! colour and pattern, a tick for the suggested point; hollow while the Council has not agreed.

use egui::{Align2, FontId, Mesh, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::explain;
use crate::{
    domain::Stance,
    response::{Axis, Chart, Mode, Row, Span},
    ui::{
        UiState, View, glyphs,
        pattern::Patterns,
        theme::{SMALL, Tokens},
    },
    words::Key,
};

/// The height of a row, points.
const ROW: f32 = 17.0;
/// The height of a bar, points.
const BAR: f32 = 8.0;
/// Room for sign and code, points.
const LABELS: f32 = 58.0;
/// Room for the last label of the axis, points.
const RIGHT: f32 = 18.0;

/// The chart as it is drawn, in the order that is held until it is sorted again.
pub(super) fn rows(view: &View<'_>, state: &mut UiState) -> (Axis, Vec<Row>) {
    let assessment = view.bench.assessment();
    let chart = Chart::of(&assessment.response, &assessment.council, state.measure);
    if state.chart_order.is_empty() {
        state.chart_order = chart.by_value();
    }
    (chart.axis, chart.in_order(&state.chart_order))
}

/// The axis, above the rows and always in sight.
pub(super) fn axis_ui(ui: &mut Ui, view: &View<'_>, axis: &Axis) {
    let tokens = Tokens::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 18.0), Sense::hover());
    let mut free = rect.left();
    for (idx, tick) in axis.ticks().into_iter().enumerate() {
        let text = view.words.measured(tick, axis.mode);
        // What is less than the first tick of a logarithmic scale stands on it.
        let text = if idx == 0 && axis.mode.spans_decades() { format!("≤ {text}") } else { text };
        let galley = ui.painter().layout_no_wrap(text, FontId::proportional(SMALL - 1.0), tokens.secondary);
        let left = x(axis, tick, rect) - galley.size().x / 2.0;
        let left = left.clamp(rect.left(), (rect.right() - galley.size().x).max(rect.left()));
        // Where two labels would touch, the line of the grid is enough.
        if left >= free {
            free = left + galley.size().x + 6.0;
            ui.painter().galley(pos2(left, rect.top()), galley, tokens.secondary);
        }
    }
}

pub(super) fn chart_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, axis: &Axis, rows: &[Row]) {
    let tokens = Tokens::of(ui);
    state.patterns.prepare(ui.ctx());
    // The table holds the same numbers; a picture is no stop for Tab.
    let size = vec2(ui.available_width(), rows.len() as f32 * ROW);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = view.t(Key::ChartName);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
    for tick in axis.ticks() {
        ui.painter().vline(x(axis, tick, rect), rect.y_range(), Stroke::new(1.0, tokens.hairline));
    }
    let pen = Pen { ui, view, tokens, axis, rect, patterns: &state.patterns };
    for (idx, row) in rows.iter().enumerate() {
        let y = rect.top() + (idx as f32 + 0.5) * ROW;
        if ui.clip_rect().y_range().expand(ROW).contains(y) {
            pen.row(row, y, state.seat == Some(row.ally));
        }
    }
    hover_ui(ui, &response, rows, view);
    reveal(ui, &response, rows, state);
}

fn x(axis: &Axis, value: i64, rect: Rect) -> f32 {
    let width = (rect.width() - LABELS - RIGHT).max(20.0);
    rect.left() + LABELS + axis.place(value) as f32 * width
}

/// Brings the row of the seat under the hand into sight, once for each seat.
fn reveal(ui: &Ui, response: &Response, rows: &[Row], state: &mut UiState) {
    if state.seat == state.revealed_row {
        return;
    }
    state.revealed_row = state.seat;
    if let Some(row) = rows.iter().position(|row| Some(row.ally) == state.seat) {
        let top = response.rect.top() + row as f32 * ROW;
        ui.scroll_to_rect(Rect::from_x_y_ranges(response.rect.x_range(), top..=top + ROW), None);
    }
}

/// Hovering a row explains its number down to the assumption.
fn hover_ui(ui: &Ui, response: &Response, rows: &[Row], view: &View<'_>) {
    let Some(pointer) = ui.ctx().pointer_hover_pos().filter(|_| response.hovered()) else { return };
    let row = ((pointer.y - response.rect.top()) / ROW).floor().max(0.0) as usize;
    if let Some(row) = rows.get(row) {
        let offer = &view.bench.assessment().response.offers[row.seat];
        response.clone().on_hover_text_at_pointer(explain(view, offer));
    }
}

/// What draws the rows.
struct Pen<'a> {
    ui: &'a Ui,
    view: &'a View<'a>,
    tokens: &'static Tokens,
    axis: &'a Axis,
    rect: Rect,
    patterns: &'a Patterns,
}

impl Pen<'_> {
    fn row(&self, row: &Row, y: f32, is_marked: bool) {
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
        match row.span.filter(|_| row.has_bar()) {
            Some(span) => self.range(row, span, y),
            None => self.text(pos2(self.rect.left() + LABELS + 4.0, y), &self.word(row), tokens.secondary),
        }
    }

    /// The word in the place of a bar.
    fn word(&self, row: &Row) -> String {
        // Without a defence budget there is no share of one; the other measures show the range.
        if row.has_bar() && self.axis.mode == Mode::ShareOfDefence {
            return self.view.t(Key::NoArmedForces);
        }
        self.view.words.offer_state(row.state)
    }

    fn text(&self, at: Pos2, text: &str, ink: egui::Color32) {
        self.ui.painter().text(at, Align2::LEFT_CENTER, text, FontId::proportional(SMALL - 0.5), ink);
    }

    fn range(&self, row: &Row, span: Span, y: f32) {
        let (from, to) = (x(self.axis, span.least, self.rect), x(self.axis, span.most, self.rect));
        let bar = Rect::from_x_y_ranges(from..=to.max(from + 3.0), y - BAR / 2.0..=y + BAR / 2.0);
        let (painter, tokens) = (self.ui.painter(), self.tokens);
        let colour = tokens.stance(row.stance);
        let ink =
            if row.is_hollow { colour.gamma_multiply(0.8) } else { tokens.on_stance(row.stance).gamma_multiply(0.45) };
        if row.stance == Stance::Undecided {
            self.dashes(bar, colour);
        } else if row.is_hollow {
            painter.rect_stroke(bar, 0.0, Stroke::new(1.3, colour), StrokeKind::Inside);
        } else {
            painter.rect_filled(bar, 0.0, colour);
        }
        self.patterns.fill(painter, bar, row.stance, ink);
        if let Some(suggested) = span.suggested {
            let center = pos2(x(self.axis, suggested, self.rect), y);
            let tick = Rect::from_center_size(center, vec2(4.0, ROW - 4.0));
            painter.rect_filled(tick, 0.0, tokens.text);
            if row.is_hollow {
                painter.rect_filled(tick.shrink(1.0), 0.0, tokens.panel);
            }
        }
    }

    /// A dashed rim, as one shape: an undecided council has one on every row.
    fn dashes(&self, bar: Rect, ink: egui::Color32) {
        let (dash, step) = (4.0, 7.0);
        let mut mesh = Mesh::default();
        let mut left = bar.left();
        while left < bar.right() {
            let right = (left + dash).min(bar.right());
            for y in [bar.top(), bar.bottom() - 1.3] {
                mesh.add_colored_rect(Rect::from_min_max(pos2(left, y), pos2(right, y + 1.3)), ink);
            }
            left += step;
        }
        for x in [bar.left(), bar.right() - 1.3] {
            mesh.add_colored_rect(Rect::from_min_max(pos2(x, bar.top()), pos2(x + 1.3, bar.bottom())), ink);
        }
        self.ui.painter().add(mesh);
    }
}
