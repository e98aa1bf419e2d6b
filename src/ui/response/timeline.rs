//! What is there by when: two bars a day, what is there even at the latest and what may be there at the earliest, and a
//! table with the same numbers.

use egui::{Color32, Sense, Stroke, Ui, Vec2b, WidgetInfo};
use egui_plot::{AxisHints, Bar, BarChart, GridMark, HoverPosition, Plot};

use super::{
    rows::ROW,
    tools::{kinds_ui, pick_ui},
};
use crate::{
    domain::StateCode,
    response::{ByKind, Cell, KindSet, MILESTONES, UsdThousands},
    ui::{
        UiState, View,
        tabular::{Column, Holds, Row, Table},
        theme::{SMALL, Tokens},
        widgets,
    },
    words::Key,
};

/// The height of the plot, points.
const HEIGHT: f32 = 150.0;
/// The width of a bar; a day is one wide.
const BAR: f64 = 0.34;

/// What is there on each day, the kinds taken together.
type Days = [Cell; MILESTONES.len()];

pub(super) fn timeline_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let whose = whose_ui(ui, view, state);
    widgets::hint(ui, view.t(Key::TimelineHint));
    let kinds = KindSet::ALL.without(state.response.hidden_kinds);
    let response = &view.bench.assessment().response;
    let offer = response.offers.values().iter().find(|offer| Some(offer.ally) == whose);
    let timeline = offer.map_or_else(|| response.timeline_of_all(), |offer| response.timeline(offer));
    let days: Days = timeline.map(|cells| of_kinds(&cells, kinds));
    plot_ui(ui, view, &days);
    legend_ui(ui, view);
    ui.add_space(4.0);
    table_ui(ui, view, &days);
}

/// Whose help is shown: that of all, or of one ally.
fn whose_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) -> Option<StateCode> {
    let response = &view.bench.assessment().response;
    let allies = response.offers.values().iter().filter(|offer| offer.state.has_bar()).map(|offer| offer.ally);
    let all = [(None, view.t(Key::TimelineAll))].into_iter();
    let named = view.words.named(allies).into_iter();
    let offered: Vec<_> = all.chain(named.map(|(ally, name)| (Some(ally), name))).collect();
    // An ally that has no seat on this day has no line of its own.
    if !offered.iter().any(|(ally, _)| *ally == state.response.timeline_of) {
        state.response.timeline_of = None;
    }
    ui.horizontal(|ui| {
        pick_ui(ui, &view.t(Key::TimelineWhose), &mut state.response.timeline_of, &offered, 180.0);
        kinds_ui(ui, view, state);
    });
    state.response.timeline_of
}

fn of_kinds(cells: &ByKind<Cell>, kinds: KindSet) -> Cell {
    kinds.iter().fold(Cell::default(), |sum, kind| sum.and(cells[kind]))
}

fn plot_ui(ui: &mut Ui, view: &View<'_>, days: &Days) {
    let tokens = Tokens::of(ui);
    let (words, name) = (view.words, view.t(Key::TimelineName));
    let series = |side: f64, amount: fn(&Cell) -> UsdThousands, fill: Color32| -> Vec<Bar> {
        let bars = days.iter().enumerate().map(|(idx, cell)| {
            let bar = Bar::new(idx as f64 + side * BAR * 0.55, amount(cell).0 as f64).width(BAR);
            bar.fill(fill).stroke(Stroke::new(1.3, tokens.text))
        });
        bars.collect()
    };
    let there = BarChart::new(view.t(Key::TimelineThere), series(-1.0, |cell| cell.there, tokens.text));
    let maybe = BarChart::new(view.t(Key::TimelineMaybe), series(1.0, |cell| cell.maybe, tokens.raised));
    let day = move |mark: GridMark| {
        let day = MILESTONES.get(mark.value.round().max(0.0) as usize);
        day.map_or_else(String::new, |day| words.fill(Key::TimelineDay, &[("day", day.to_string().into())]))
    };
    let amount = move |value: f64| words.money(UsdThousands(value.round() as i64));
    let highest = days.iter().map(|cell| cell.maybe.max(cell.there).0).max().unwrap_or(0).max(1) as f64;
    let font = egui::FontId::proportional(SMALL - 1.0);
    let axis = |axis: AxisHints<'static>| axis.tick_label_color(tokens.secondary).tick_label_font(font.clone());
    Plot::new("timeline")
        .height(HEIGHT)
        .allow_drag(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false)
        // The table below is for the keyboard; the picture is no stop for Tab.
        .sense(Sense::hover())
        .show_background(false)
        .show_grid(Vec2b::new(false, true))
        .grid_color(tokens.hairline)
        .grid_fade(0.0)
        .default_x_bounds(-0.5, MILESTONES.len() as f64 - 0.5)
        .default_y_bounds(0.0, highest * 1.08)
        .auto_bounds(false)
        .x_grid_spacer(|_| (0..MILESTONES.len()).map(|idx| GridMark { value: idx as f64, step_size: 1.0 }).collect())
        .custom_x_axes(vec![axis(AxisHints::new_x()).formatter(move |mark, _| day(mark))])
        .custom_y_axes(vec![axis(AxisHints::new_y()).formatter(move |mark, _| amount(mark.value)).min_thickness(56.0)])
        .label_formatter(move |at| match at {
            HoverPosition::NearDataPoint { plot_name, position, .. } => {
                Some(words.pair(plot_name, &amount(position.y)))
            }
            HoverPosition::Elsewhere { .. } => None,
        })
        .show(ui, |plot| {
            plot.bar_chart(there);
            plot.bar_chart(maybe);
        })
        .response
        .widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
}

fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        for (key, fill) in [(Key::TimelineThere, tokens.text), (Key::TimelineMaybe, tokens.raised)] {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(14.0, ROW), Sense::hover());
            let square = egui::Rect::from_center_size(rect.center(), egui::vec2(11.0, 11.0));
            let rim = Stroke::new(1.3, tokens.text);
            ui.painter().rect(square, 0.0, fill, rim, egui::StrokeKind::Inside);
            widgets::secondary(ui, view.t(key));
        }
    });
    widgets::hint(ui, view.t(Key::TimelineDays));
}

fn table_ui(ui: &mut Ui, view: &View<'_>, days: &Days) {
    let titles = [Key::ColumnDay, Key::TimelineThere, Key::TimelineMaybe, Key::TimelineMarks].map(|key| view.t(key));
    let holds = [Holds::Words, Holds::Numbers, Holds::Numbers, Holds::Numbers];
    let columns = titles.into_iter().zip(holds).map(|(title, holds)| Column { title, holds });
    let rows = MILESTONES.iter().zip(days).map(|(day, cell)| {
        let day = view.words.fill(Key::TimelineDay, &[("day", day.to_string().into())]);
        let marks = match (cell.marks_there, cell.marks_maybe) {
            (0, 0) => "–".to_owned(),
            (there, maybe) if there == maybe => there.to_string(),
            (there, maybe) => format!("{there} – {maybe}"),
        };
        let cells = vec![day, view.words.effort(cell.there), view.words.effort(cell.maybe), marks];
        Row { cells, short: String::new(), is_marked: false }
    });
    let (name, columns, rows) = (view.t(Key::TimelineTable), columns.collect::<Vec<_>>(), rows.collect::<Vec<_>>());
    let table = Table { name: &name, columns: &columns, rows: &rows, scrolls: false };
    table.show(ui, view.words, |_, _| ());
}
