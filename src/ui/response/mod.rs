//! The response: bars, their table twin, and the assumptions behind them.

mod chart;
mod sources;
mod table;

use egui::{Align, ComboBox, Label, Layout, RichText, ScrollArea, Ui};

use super::{
    Action, ResponseView, UiState, View, WindowLayout,
    theme::{SMALL, Tokens},
    widgets::{self, Explain as _, icon},
};
use crate::{
    response::{Mode, Offer},
    words::Key,
};

pub(super) fn response_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    heading_ui(ui, view, state);
    basis_ui(ui, view);
    let foot = 46.0;
    let height = (ui.available_height() - foot).max(60.0);
    ui.scope_builder(egui::UiBuilder::new().id_salt("response-body"), |ui| {
        ui.set_height(height);
        ui.set_width(ui.available_width());
        match state.response {
            ResponseView::Chart => {
                let (axis, rows) = chart::rows(view, state);
                chart::axis_ui(ui, view, &axis);
                ScrollArea::vertical()
                    .id_salt("chart")
                    .auto_shrink(false)
                    .show(ui, |ui| chart::chart_ui(ui, view, state, &axis, &rows));
            }
            ResponseView::Table => {
                let (_, rows) = chart::rows(view, state);
                table::table_ui(ui, view, state, &rows);
            }
            ResponseView::Sources => {
                ScrollArea::vertical()
                    .id_salt("assumptions")
                    .auto_shrink(false)
                    .show(ui, |ui| sources::sources_ui(ui, view, actions));
            }
        }
    });
    foot_ui(ui, view);
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    ui.horizontal(|ui| {
        widgets::zone_title(ui, state, super::Zone::Response, &view.t(Key::PaneResponse));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if WindowLayout::of_ui(ui) == WindowLayout::Normal {
                let size_name = view.t(if state.is_response_tall { Key::ResponseSplit } else { Key::ResponseTall });
                let response = ui.button(icon::UNFOLD);
                response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &size_name));
                if response.explain(|| size_name.clone()).clicked() {
                    state.is_response_tall = !state.is_response_tall;
                }
            }
            let tabs = [
                (Key::ResponseSources, ResponseView::Sources),
                (Key::ResponseTable, ResponseView::Table),
                (Key::ResponseChart, ResponseView::Chart),
            ];
            for (key, tab) in tabs {
                if ui.selectable_label(state.response == tab, view.t(key)).clicked() {
                    state.response = tab;
                }
            }
        });
    });
    if state.response != ResponseView::Sources {
        measure_ui(ui, view, state);
    }
}

/// What the numbers measure, and the order of the rows, which is held until somebody sorts them again.
fn measure_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    ui.horizontal(|ui| {
        let name = view.t(Key::ChartMeasure);
        let selected = RichText::new(view.words.mode(state.measure)).size(SMALL);
        let list = ComboBox::from_id_salt("measure").selected_text(selected).width(190.0);
        let response = list.show_ui(ui, |ui| {
            for mode in Mode::ALL {
                ui.selectable_value(&mut state.measure, mode, view.words.mode(mode));
            }
        });
        let value = view.words.mode(state.measure);
        response.response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::Role::ComboBox, true, &name);
            info.current_text_value = Some(value.clone());
            info
        });
        let sort = ui.button(RichText::new(view.t(Key::ChartSort)).size(SMALL));
        if sort.explain(|| view.t(Key::ChartSortWhy)).clicked() {
            state.chart_order.clear();
        }
    });
}

/// On what footing the ranges stand, in a sentence.
fn basis_ui(ui: &mut Ui, view: &View<'_>) {
    widgets::secondary(ui, view.words.basis(view.bench.assessment()));
}

/// Totals, and the label without which a bar would look like data.
fn foot_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    let text = view.words.response_total(&view.bench.assessment().response);
    ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.text)).truncate());
    ui.add(Label::new(RichText::new(view.t(Key::ScenarioNotData)).size(11.5).color(tokens.hint)).truncate());
}

/// What a row says on hover: range, state, base, and what cut it.
fn explain(view: &View<'_>, offer: &Offer) -> String {
    let words = view.words;
    let mut lines = vec![words.pair(&words.state(offer.ally), &words.offer_state(offer.state))];
    if let Some(range) = offer.range {
        let suggested = words.money_or_none(offer.suggested);
        lines.push(words.fill(
            Key::ExplainRange,
            &[
                ("least", words.money(offer.least).into()),
                ("suggested", suggested.into()),
                ("most", words.money(offer.most).into()),
            ],
        ));
        lines.push(words.fill(
            Key::ExplainLevels,
            &[("least", words.level(range.least).into()), ("most", words.level(range.most).into())],
        ));
    }
    if offer.is_capped {
        lines.push(view.t(Key::ExplainCapped));
    }
    if let Some(base) = offer.base {
        let key = if base.is_stand_in { Key::ExplainStandIn } else { Key::ExplainBase };
        let approximate = if base.approximate { view.t(Key::Approximate) } else { String::new() };
        lines.push(words.fill(
            key,
            &[
                ("year", base.year.to_string().into()),
                ("amount", words.money(base.monthly).into()),
                ("approximate", approximate.into()),
            ],
        ));
    }
    lines.join("\n")
}
