//! Horizontal ranges, one row an ally: a thin line from least to most, a tick for the suggested point,
//! hollow while the Council has not agreed.

use egui::{Align2, Color32, Rangef, Response, RichText, Stroke, Ui, vec2};
use egui_plot::{GridMark, Line, Plot, PlotPoint, PlotPoints, PlotUi, Text};

use super::{explain, measured, measured_text};
use crate::{
    domain::{Seat, Stance},
    response::{Offer, OfferState},
    ui::{
        UiState, View,
        state::Measure,
        theme::{SMALL, Tokens},
    },
};

/// The height of a row, points.
const ROW: f32 = 17.0;
/// Room for the codes, in units of the x axis.
const LABELS: f64 = 0.62;
/// The right edge, with room for the last tick.
const RIGHT: f64 = WIDTH * 1.04;
/// Units of the x axis: decades of money, or a fixed scale of shares.
const WIDTH: f64 = 4.0;

pub(super) fn chart_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let tokens = Tokens::of(ui);
    let offers: Vec<(Seat, &Offer)> = view.bench.assessment().response.offers.iter().collect();
    let rows = offers.len();
    let measure = state.measure;
    let scale = Scale::of(&offers, measure);
    let is_solid = view.bench.assessment().response.basis.is_solid();
    let height = rows as f32 * ROW;
    let marks: Vec<f64> = scale.ticks().into_iter().map(|value| scale.x(value)).collect();
    // The grid takes the colour of plain text; a hairline is enough.
    ui.visuals_mut().widgets.noninteractive.fg_stroke.color = tokens.border;
    let plot = Plot::new("response")
        .height(height)
        .show_axes([false, false])
        .grid_spacing(Rangef::new(8.0, 1_500.0))
        .show_grid([true, false])
        .show_x(false)
        .show_y(false)
        // The table holds the same numbers; a picture is no stop for Tab.
        .sense(egui::Sense::hover())
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .show_background(false)
        .set_margin_fraction(vec2(0.0, 0.0))
        .default_x_bounds(-LABELS, RIGHT)
        .default_y_bounds(-(rows as f64) + 0.4, 0.6)
        .x_grid_spacer(move |_| marks.iter().map(|x| GridMark { value: *x, step_size: WIDTH }).collect())
        .show(ui, |plot_ui| {
            for (row, (seat, offer)) in offers.iter().enumerate() {
                let stance = view.bench.assessment().council.position(*seat).stance;
                let row = Row { y: -(row as f64), offer, stance, is_solid, is_marked: state.seat == Some(offer.ally) };
                row.draw(plot_ui, &scale, view, tokens);
            }
            plot_ui.pointer_coordinate()
        });
    let name = view.t(crate::words::Key::ChartName);
    plot.response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Image, true, &name));
    hover_ui(&plot.response, plot.inner, &offers, view);
    reveal(ui, &plot.response, &offers, state);
}

/// The axis, above the rows and always in sight.
pub(super) fn axis_ui(ui: &mut Ui, view: &View<'_>, measure: Measure) {
    let tokens = Tokens::of(ui);
    let offers: Vec<(Seat, &Offer)> = view.bench.assessment().response.offers.iter().collect();
    let scale = Scale::of(&offers, measure);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 18.0), egui::Sense::hover());
    let ticks = scale.ticks();
    for (idx, value) in ticks.iter().enumerate() {
        let x = rect.left() + ((scale.x(*value) + LABELS) / (RIGHT + LABELS)) as f32 * rect.width();
        let text = scale.tick_text(view, *value);
        // What is less than the first tick of a logarithmic scale stands on it.
        let text = if idx == 0 && measure == Measure::Money { format!("≤ {text}") } else { text };
        let font = egui::FontId::proportional(SMALL - 1.0);
        let galley = ui.painter().layout_no_wrap(text, font, tokens.secondary);
        let left = (x - galley.size().x / 2.0).clamp(rect.left(), rect.right() - galley.size().x);
        ui.painter().galley(egui::pos2(left, rect.top()), galley, tokens.secondary);
    }
}

/// Brings the row of the seat under the hand into sight, once for each seat.
fn reveal(ui: &Ui, response: &Response, offers: &[(Seat, &Offer)], state: &mut UiState) {
    if state.seat == state.revealed_row {
        return;
    }
    state.revealed_row = state.seat;
    if let Some(row) = offers.iter().position(|(_, offer)| Some(offer.ally) == state.seat) {
        let top = response.rect.top() + row as f32 * ROW;
        let rect = egui::Rect::from_x_y_ranges(response.rect.x_range(), top..=top + ROW);
        ui.scroll_to_rect(rect, None);
    }
}

/// Hovering a row explains its number down to the assumption.
fn hover_ui(response: &Response, pointer: Option<PlotPoint>, offers: &[(Seat, &Offer)], view: &View<'_>) {
    let Some(pointer) = pointer.filter(|_| response.hovered()) else { return };
    let row = (-pointer.y).round();
    if row < 0.0 {
        return;
    }
    if let Some((_, offer)) = offers.get(row as usize) {
        response.clone().on_hover_text_at_pointer(explain(view, offer));
    }
}

/// From an amount to a place on the x axis.
struct Scale {
    measure: Measure,
    top: f64,
}

impl Scale {
    fn of(offers: &[(Seat, &Offer)], measure: Measure) -> Self {
        let most = offers.iter().filter_map(|(_, offer)| measured(offer, offer.most, measure)).max().unwrap_or(0);
        let top = match measure {
            // Dollars span four decades from Montenegro to the United States: a logarithmic scale.
            Measure::Money => (most.max(1_000) as f64).log10(),
            Measure::Share => (most.max(10_000) as f64) * 1.02,
        };
        Self { measure, top }
    }

    fn x(&self, value: i64) -> f64 {
        match self.measure {
            Measure::Money => {
                // Amounts below a hundred thousand dollars a month share the left edge.
                let floor = 2.0;
                let decades = ((value.max(1)) as f64).log10().max(floor) - floor;
                WIDTH * decades / (self.top - floor).max(1.0)
            }
            Measure::Share => WIDTH * value as f64 / self.top,
        }
    }

    fn ticks(&self) -> Vec<i64> {
        match self.measure {
            Measure::Money => (2_u32..8)
                .map(|decade| 10_i64.pow(decade))
                .filter(|value| (*value as f64).log10() <= self.top)
                .collect(),
            Measure::Share => {
                let step = if self.top > 30_000.0 { 10_000 } else { 2_500 };
                (0..8).map(|idx| idx * step).filter(|value| *value as f64 <= self.top).collect()
            }
        }
    }

    fn tick_text(&self, view: &View<'_>, value: i64) -> String {
        match self.measure {
            Measure::Money => view.words.money(crate::response::UsdThousands(value)),
            Measure::Share => view.words.percent_short(value),
        }
    }
}

struct Row<'a> {
    y: f64,
    offer: &'a Offer,
    stance: Stance,
    is_solid: bool,
    is_marked: bool,
}

impl Row<'_> {
    fn draw(&self, plot_ui: &mut PlotUi<'_>, scale: &Scale, view: &View<'_>, tokens: &Tokens) {
        let ink = if self.is_marked { tokens.accent } else { tokens.text };
        self.text(plot_ui, -LABELS + 0.02, self.offer.ally.to_string(), ink);
        match self.offer.state {
            OfferState::Attacked | OfferState::Attacker => {
                self.text(plot_ui, 0.03, view.words.offer_state(self.offer.state), tokens.hint);
            }
            OfferState::Withheld => {
                self.text(plot_ui, 0.03, view.words.offer_state(self.offer.state), tokens.secondary)
            }
            OfferState::Offered | OfferState::Conditional | OfferState::Open => self.bar(plot_ui, scale, view, tokens),
        }
    }

    fn bar(&self, plot_ui: &mut PlotUi<'_>, scale: &Scale, view: &View<'_>, tokens: &Tokens) {
        if self.offer.range.is_none() {
            return;
        }
        let measure = scale.measure;
        let (Some(least), Some(most)) =
            (measured(self.offer, self.offer.least, measure), measured(self.offer, self.offer.most, measure))
        else {
            // Without a defence budget there is no share of one; the money mode shows the range.
            self.text(plot_ui, 0.03, measured_text(view, self.offer, self.offer.most, measure), tokens.hint);
            return;
        };
        let color = tokens.stance(self.stance);
        let (from, to) = (scale.x(least), scale.x(most).max(scale.x(least) + 0.02));
        let is_hollow = !self.is_solid || self.offer.state != OfferState::Offered;
        if is_hollow {
            self.outline(plot_ui, from, to, color);
        } else {
            self.line(plot_ui, vec![[from, self.y], [to, self.y]], Stroke::new(5.0, color));
        }
        if let Some(suggested) = self.offer.suggested.and_then(|amount| measured(self.offer, amount, measure)) {
            let x = scale.x(suggested);
            let tick = Stroke::new(3.0, if is_hollow { color } else { tokens.text });
            self.line(plot_ui, vec![[x, self.y - 0.36], [x, self.y + 0.36]], tick);
        }
    }

    fn outline(&self, plot_ui: &mut PlotUi<'_>, from: f64, to: f64, color: Color32) {
        let (low, high) = (self.y - 0.17, self.y + 0.17);
        let corners = vec![[from, low], [to, low], [to, high], [from, high], [from, low]];
        self.line(plot_ui, corners, Stroke::new(1.3, color));
    }

    fn line(&self, plot_ui: &mut PlotUi<'_>, points: Vec<[f64; 2]>, stroke: Stroke) {
        plot_ui.line(Line::new("", PlotPoints::from(points)).stroke(stroke).allow_hover(false));
    }

    fn text(&self, plot_ui: &mut PlotUi<'_>, x: f64, text: String, ink: Color32) {
        let text = RichText::new(text).size(SMALL - 0.5).color(ink);
        plot_ui.text(Text::new("", PlotPoint::new(x, self.y), text).anchor(Align2::LEFT_CENTER).allow_hover(false));
    }
}
