//! Horizontal ranges, one row an ally: a bar from least to most in the colour and pattern of its stance, a tick for
//! the suggested point; hollow while the Council has not agreed. Over it what is pledged, and what the record says.

use egui::{FontId, Mesh, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{
    ChartStyle, explain,
    legend::{self, Marker},
    rows::{self, BAR, LABELS, Pen},
};
use crate::{
    domain::Stance,
    response::{Axis, Chart, KindSet, Offer, PledgeSpan, Recorded, Row, Span, recorded, recorded_sum},
    ui::{
        UiState, View,
        pattern::{self, Patterns},
        theme::{LEAST, SMALL, Tokens},
        widgets::Explain as _,
    },
    words::Key,
};

/// The height of the axis, points.
const AXIS: f32 = 15.0;
/// Room for the last label of the axis, points.
const RIGHT: f32 = 18.0;

/// The chart as it is drawn, in the order that is held until it is sorted again.
pub(super) fn rows(view: &View<'_>, state: &mut UiState) -> (Axis, Vec<Row>) {
    let assessment = view.bench.assessment();
    let kinds = KindSet::ALL.without(state.response.hidden_kinds);
    let mut chart = Chart::of_kinds(&assessment.response, &assessment.council, state.response.measure, kinds);
    if state.response.shows_record && state.response.chart_style == ChartStyle::Ranges {
        let record = record(view);
        let given = |offer: &Offer| {
            let (cost, _) = recorded_sum(&record, offer.ally)?;
            assessment.response.measured(offer, cost.mid, state.response.measure)
        };
        let most = assessment.response.offers.values().iter().filter_map(given).max();
        chart.axis = chart.axis.reaching(most.unwrap_or(0));
    }
    if state.response.chart_order.is_empty() {
        state.response.chart_order = chart.by_value();
    }
    (chart.axis, chart.in_order(&state.response.chart_order))
}

/// What the record says about the case on screen.
pub(super) fn record<'a>(view: &'a View<'_>) -> Vec<Recorded<'a>> {
    let bench = view.bench;
    recorded(bench.catalog(), &bench.settings().measures, &bench.session().case)
}

/// Whether the record has an amount for the case on screen.
pub(super) fn has_record(view: &View<'_>) -> bool {
    record(view).iter().any(|one| one.given.ally.is_some() && one.cost.is_some())
}

/// The axis, above the rows and always in sight.
pub(super) fn axis_ui(ui: &mut Ui, view: &View<'_>, axis: &Axis) {
    let tokens = Tokens::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), AXIS), Sense::hover());
    let font = FontId::proportional(SMALL - 1.0);
    let mut free = rect.left();
    if axis.mode.spans_decades() {
        let galley = ui.painter().layout_no_wrap(view.t(Key::AxisLog), font.clone(), tokens.hint);
        free += galley.size().x + 4.0;
        ui.painter().galley(rect.left_top(), galley, tokens.hint);
        response.explain(|| view.t(Key::AxisLogWhy));
    }
    for (idx, tick) in axis.ticks().into_iter().enumerate() {
        let text = view.words.measured(tick, axis.mode);
        // What is less than the first tick of a logarithmic scale stands on it.
        let text = if idx == 0 && axis.mode.spans_decades() { format!("≤ {text}") } else { text };
        let galley = ui.painter().layout_no_wrap(text, font.clone(), tokens.secondary);
        let left = x(axis, tick, rect) - galley.size().x / 2.0;
        // The first label moves on a little where what the axis is stands in its way.
        let left = if idx == 0 { left.max(free) } else { left };
        let left = left.clamp(rect.left(), (rect.right() - galley.size().x).max(rect.left()));
        // Where two labels would touch, the line of the grid is enough.
        if left >= free {
            free = left + galley.size().x + 6.0;
            ui.painter().galley(pos2(left, rect.top()), galley, tokens.secondary);
        }
    }
}

pub(super) fn chart_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, axis: &Axis, rows: &[Row]) {
    state.response.patterns.prepare(ui.ctx());
    let record = if state.response.shows_record { record(view) } else { Vec::new() };
    let (rect, response) = rows::allocate(ui, rows, &view.t(Key::ChartName));
    let tokens = Tokens::of(ui);
    for tick in axis.ticks() {
        ui.painter().vline(x(axis, tick, rect), rect.y_range(), Stroke::new(1.0, tokens.hairline));
    }
    let bars = Bars { pen: Pen { ui, view, tokens, rect }, axis, patterns: &state.response.patterns };
    for (row, y) in rows::in_sight(ui, rect, rows) {
        bars.row(row, y, state.council.seat == Some(row.ally));
        if let Some((cost, is_published)) = recorded_sum(&record, row.ally).filter(|_| row.has_bar()) {
            let offer = &view.bench.assessment().response.offers[row.seat];
            let measured = view.bench.assessment().response.measured(offer, cost.mid, axis.mode);
            bars.marker(Marker::Recorded, measured, y, !is_published);
        }
    }
    rows::touch_ui(ui, &response, rows, state, |row| {
        explain(view, &view.bench.assessment().response.offers[row.seat], &record)
    });
}

/// Which of the markers stand over the bars.
pub(super) fn legend_ui(ui: &mut Ui, view: &View<'_>, state: &UiState, rows: &[Row]) {
    let mut markers = vec![Marker::Suggested];
    markers.extend(rows.iter().any(|row| row.pledge.is_some()).then_some(Marker::Pledged));
    markers.extend((state.response.shows_record && has_record(view)).then_some(Marker::Recorded));
    if markers.len() > 1 {
        legend::legend_ui(ui, view, &markers);
    }
}

fn x(axis: &Axis, value: i64, rect: Rect) -> f32 {
    let width = (rect.width() - LABELS - RIGHT).max(20.0);
    rect.left() + LABELS + axis.place(value) as f32 * width
}

/// What draws the bars.
struct Bars<'a> {
    pen: Pen<'a>,
    axis: &'a Axis,
    patterns: &'a Patterns,
}

impl Bars<'_> {
    fn x(&self, value: i64) -> f32 {
        x(self.axis, value, self.pen.rect)
    }

    fn row(&self, row: &Row, y: f32, is_marked: bool) {
        self.pen.label(row, y, is_marked);
        match row.span.filter(|_| row.has_bar()) {
            Some(span) => self.range(row, span, y),
            None => self.pen.word(row, self.axis.mode, y),
        }
        if let Some(pledge) = row.pledge {
            self.pledge(pledge, y);
        }
    }

    fn range(&self, row: &Row, span: Span, y: f32) {
        let (from, to) = (self.x(span.least), self.x(span.most));
        let bar = Rect::from_x_y_ranges(from..=to.max(from + 3.0), y - BAR / 2.0..=y + BAR / 2.0);
        let (painter, tokens) = (self.pen.ui.painter(), self.pen.tokens);
        let colour = tokens.stance(row.stance);
        let ink = pattern::ink(row.stance, row.is_hollow, tokens);
        if row.stance == Stance::Undecided {
            self.dashes(bar, colour);
        } else if row.is_hollow {
            painter.rect_stroke(bar, 0.0, Stroke::new(1.3, colour), StrokeKind::Inside);
        } else {
            painter.rect_filled(bar, 0.0, tokens.ground(row.stance));
            if row.stance == Stance::DoesNotObject {
                painter.rect_stroke(bar, 0.0, Stroke::new(1.0, colour), StrokeKind::Inside);
            }
        }
        self.patterns.fill(painter, bar, row.stance, ink);
        if let Some(suggested) = span.suggested {
            self.marker(Marker::Suggested, Some(suggested), y, row.is_hollow);
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
        self.pen.ui.painter().add(mesh);
    }

    /// What is pledged at the middle of its cost, with a line from low to high. Pledges without a figure are counted.
    fn pledge(&self, pledge: PledgeSpan, y: f32) {
        let (painter, tokens) = (self.pen.ui.painter(), self.pen.tokens);
        if pledge.has_figure {
            let (from, to) = (self.x(pledge.low), self.x(pledge.high));
            painter.hline(from..=to, y, Stroke::new(1.5, tokens.text));
            for end in [from, to] {
                painter.vline(end, y - 3.0..=y + 3.0, Stroke::new(1.5, tokens.text));
            }
            self.marker(Marker::Pledged, Some(pledge.mid), y, pledge.is_hollow);
        }
        if pledge.marks > 0 {
            let text = format!("+{}", pledge.marks);
            let at = pos2(self.pen.rect.right() - RIGHT - 2.0, y);
            painter.text(at, egui::Align2::LEFT_CENTER, text, FontId::proportional(LEAST), tokens.secondary);
        }
    }

    fn marker(&self, marker: Marker, value: Option<i64>, y: f32, is_hollow: bool) {
        let Some(value) = value else { return };
        marker.draw(self.pen.ui.painter(), pos2(self.x(value), y), is_hollow, self.pen.tokens);
    }
}
