//! The response: bars, their table twin, what is there by when, what is pledged and asked for, and the assumptions.

mod approval;
mod chart;
mod explain;
mod foot;
mod legend;
mod marks;
mod needs;
mod others;
mod pledges;
mod rows;
mod sources;
mod stacks;
mod table;
mod timeline;
mod tools;

use egui::{Frame, Panel, Rect, RichText, ScrollArea, Ui, UiBuilder};

use explain::explain;
pub use tools::ChartStyle;

use super::{
    Action, Pane, ResponseView, UiState, View, WindowLayout, columns, lit,
    theme::{GRID, SMALL},
    widgets,
};
use crate::{
    response::{Axis, Row},
    words::Key,
};

const TABS: [(ResponseView, Key); 5] = [
    (ResponseView::Chart, Key::ResponseChart),
    (ResponseView::Table, Key::ResponseTable),
    (ResponseView::Timeline, Key::ResponseTimeline),
    (ResponseView::Pledges, Key::ResponsePledges),
    (ResponseView::Sources, Key::ResponseSources),
];

/// Below this height, points, head and foot scroll with the rows: there is no room to hold them.
const LOW: f32 = 300.0;
/// The same where the column is shared.
const LOWEST: f32 = 250.0;
/// Below this height, points, the foot says in one line what it says in several.
const FOLDED: f32 = 360.0;

pub(super) fn response_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::region(ui, &view.t(Key::PaneResponse));
    let height = ui.available_height();
    let is_low = height < LOWEST || height < LOW && WindowLayout::of_ui(ui) == WindowLayout::Single;
    // In a shared column the rows have what the foot can spare.
    let is_folded = height < FOLDED;
    // A whole column of rows needs every point.
    if state.tall == Some(Pane::Response) && state.response.view == ResponseView::Chart {
        ui.spacing_mut().item_spacing.y = 2.0;
    }
    heading_ui(ui, view, state);
    if is_low && state.response.view != ResponseView::Table {
        scrolled_ui(ui, "low", |ui| {
            let top = ui.cursor().min;
            low_ui(ui, view, state, actions);
            let shown = Rect::from_min_max(top, ui.min_rect().max);
            state.anchors.mark(ui, lit::of_response(state.response.view), shown);
            foot::foot_ui(ui, view, state, false);
        });
        return;
    }
    // The foot keeps its place below and is heard last; how high it is was seen in the frame before.
    let id = ui.scope_id().with("foot_height");
    let known = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    let rest = ui.available_rect_before_wrap();
    let above = rest.with_max_y(rest.bottom() - known);
    let mut body = ui.new_child(UiBuilder::new().id_salt("rows").max_rect(above));
    tab_body_ui(&mut body, view, state, actions);
    let foot = Panel::bottom("response-foot").resizable(false).show_separator_line(false).frame(Frame::NONE);
    let height = foot.show(ui, |ui| foot::foot_ui(ui, view, state, is_folded)).response.rect.height();
    if (height - known).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, height));
        ui.ctx().request_discard("the foot has another height");
    }
}

/// What the tab in front shows.
fn tab_body_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let shown = ui.available_rect_before_wrap();
    state.anchors.mark(ui, lit::of_response(state.response.view), shown.with_max_y(shown.bottom() - GRID));
    match state.response.view {
        ResponseView::Chart => {
            tools::tools_ui(ui, view, state);
            ui.spacing_mut().item_spacing.y = 1.0;
            let (axis, rows) = chart::rows(view, state);
            head_ui(ui, view, state, &axis, &rows);
            scrolled_ui(ui, "chart", |ui| rows_ui(ui, view, state, &axis, &rows));
        }
        ResponseView::Table => {
            tools::tools_ui(ui, view, state);
            let (_, rows) = chart::rows(view, state);
            table::table_ui(ui, view, state, &rows);
        }
        ResponseView::Timeline => scrolled_ui(ui, "timeline", |ui| timeline::timeline_ui(ui, view, state)),
        ResponseView::Pledges => scrolled_ui(ui, "pledges", |ui| pledges::pledges_ui(ui, view, state, actions)),
        ResponseView::Sources => scrolled_ui(ui, "assumptions", |ui| sources::sources_ui(ui, view, actions)),
    }
}

/// What stands under the tabs where everything scrolls.
fn low_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    match state.response.view {
        ResponseView::Chart => {
            tools::tools_ui(ui, view, state);
            let (axis, rows) = chart::rows(view, state);
            head_ui(ui, view, state, &axis, &rows);
            rows_ui(ui, view, state, &axis, &rows);
        }
        ResponseView::Table => {}
        ResponseView::Timeline => timeline::timeline_ui(ui, view, state),
        ResponseView::Pledges => pledges::pledges_ui(ui, view, state, actions),
        ResponseView::Sources => sources::sources_ui(ui, view, actions),
    }
}

/// What stands over the rows.
fn head_ui(ui: &mut Ui, view: &View<'_>, state: &UiState, axis: &Axis, rows: &[Row]) {
    match state.response.chart_style {
        ChartStyle::Ranges => {
            // The plate of the response says the same; a whole column of rows needs the line.
            if state.tall.is_none() || WindowLayout::of_ui(ui) != WindowLayout::Normal {
                basis_ui(ui, view);
            }
            chart::legend_ui(ui, view, state, rows);
            chart::axis_ui(ui, view, axis);
        }
        ChartStyle::ByKind => stacks::head_ui(ui, view, state),
        ChartStyle::Marks => marks::head_ui(ui, view),
    }
}

fn rows_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, axis: &Axis, rows: &[Row]) {
    match state.response.chart_style {
        ChartStyle::Ranges => chart::chart_ui(ui, view, state, axis, rows),
        ChartStyle::ByKind => stacks::stacks_ui(ui, view, state, rows),
        ChartStyle::Marks => marks::marks_ui(ui, view, state, rows),
    }
}

fn scrolled_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(name).auto_shrink(false).min_scrolled_height(24.0).show(ui, |ui| {
        ui.set_width(ui.available_width() - 2.0);
        content(ui);
    });
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let layout = WindowLayout::of_ui(ui);
    if matches!(layout, WindowLayout::Narrow | WindowLayout::Single) {
        // The name stands above, as a tab; five tabs take the whole line.
        let tabs = ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            TABS.into_iter().for_each(|tab| tab_ui(ui, view, state, tab));
        });
        let rect = tabs.response.rect;
        widgets::zone_stop(ui, state, super::Zone::Response, &view.t(Key::PaneResponse), rect);
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        widgets::zone_title(ui, state, super::Zone::Response, &view.t(Key::PaneResponse));
        widgets::at_right(ui, "response", |ui| {
            TABS.into_iter().for_each(|tab| tab_ui(ui, view, state, tab));
            if layout == WindowLayout::Normal {
                columns::tall_ui(ui, view, state, Pane::Response);
            }
        });
    });
}

fn tab_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, (tab, key): (ResponseView, Key)) {
    if widgets::tab(ui, state.response.view == tab, RichText::new(view.t(key)).size(SMALL)).clicked() {
        state.response.view = tab;
    }
}

/// On what footing the ranges stand, in a sentence.
fn basis_ui(ui: &mut Ui, view: &View<'_>) {
    widgets::secondary(ui, view.words.basis(view.bench.assessment()));
}
