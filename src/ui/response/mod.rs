//! The response: bars, their table twin, what is there by when, what is pledged and asked for, and the assumptions.

mod approval;
mod chart;
mod explain;
mod foot;
mod legend;
mod marks;
mod needs;
mod pledges;
mod rows;
mod sources;
mod stacks;
mod table;
mod timeline;
mod tools;

use egui::{Align, Frame, Layout, Panel, RichText, ScrollArea, Ui};

use explain::explain;
pub use tools::ChartStyle;

use super::{
    Action, ResponseView, UiState, View, WindowLayout,
    theme::SMALL,
    widgets::{self, Explain as _, icon},
};
use crate::words::Key;

const TABS: [(ResponseView, Key); 5] = [
    (ResponseView::Chart, Key::ResponseChart),
    (ResponseView::Table, Key::ResponseTable),
    (ResponseView::Timeline, Key::ResponseTimeline),
    (ResponseView::Pledges, Key::ResponsePledges),
    (ResponseView::Sources, Key::ResponseSources),
];

pub(super) fn response_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    heading_ui(ui, view, state);
    Panel::bottom("response-foot")
        .resizable(false)
        .show_separator_line(false)
        .frame(Frame::NONE)
        .show(ui, |ui| foot::foot_ui(ui, view, state));
    match state.response {
        ResponseView::Chart => {
            tools::tools_ui(ui, view, state);
            bars_ui(ui, view, state);
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

/// The head stays in sight; the rows scroll.
fn bars_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let (axis, rows) = chart::rows(view, state);
    match state.chart_style {
        ChartStyle::Ranges => {
            // The plate of the response says the same; a whole column of rows needs the line.
            if !state.is_response_tall || WindowLayout::of_ui(ui) != WindowLayout::Normal {
                basis_ui(ui, view);
            }
            chart::legend_ui(ui, view, state, &rows);
            chart::axis_ui(ui, view, &axis);
        }
        ChartStyle::ByKind => stacks::head_ui(ui, view, state),
        ChartStyle::Marks => marks::head_ui(ui, view),
    }
    scrolled_ui(ui, "chart", |ui| match state.chart_style {
        ChartStyle::Ranges => chart::chart_ui(ui, view, state, &axis, &rows),
        ChartStyle::ByKind => stacks::stacks_ui(ui, view, state, &rows),
        ChartStyle::Marks => marks::marks_ui(ui, view, state, &rows),
    });
}

fn scrolled_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, |ui| {
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
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if layout == WindowLayout::Normal {
                size_ui(ui, view, state);
            }
            TABS.into_iter().rev().for_each(|tab| tab_ui(ui, view, state, tab));
        });
    });
}

fn tab_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, (tab, key): (ResponseView, Key)) {
    if ui.selectable_label(state.response == tab, RichText::new(view.t(key)).size(SMALL)).clicked() {
        state.response = tab;
    }
}

/// Gives the chart the whole column, or splits it again.
fn size_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let name = view.t(if state.is_response_tall { Key::ResponseSplit } else { Key::ResponseTall });
    let response = ui.button(icon::UNFOLD);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.explain(|| name.clone()).clicked() {
        state.is_response_tall = !state.is_response_tall;
    }
}

/// On what footing the ranges stand, in a sentence.
fn basis_ui(ui: &mut Ui, view: &View<'_>) {
    widgets::secondary(ui, view.words.basis(view.bench.assessment()));
}
