//! The response: bars, their table twin, and the assumptions behind them.

mod chart;
mod sources;
mod table;

use egui::{Align, Label, Layout, RichText, ScrollArea, Ui};

use super::{
    Action, ResponseView, UiState, View, WindowLayout,
    state::Measure,
    theme::{SMALL, Tokens},
    widgets::{self, Explain as _, icon},
};
use crate::{
    response::{Basis, Offer, UsdThousands},
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
                chart::axis_ui(ui, view, state.measure);
                ScrollArea::vertical()
                    .id_salt("chart")
                    .auto_shrink(false)
                    .show(ui, |ui| chart::chart_ui(ui, view, state));
            }
            ResponseView::Table => table::table_ui(ui, view, state),
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
    if state.response == ResponseView::Chart {
        ui.horizontal(|ui| {
            for (key, measure) in [(Key::MeasureMoney, Measure::Money), (Key::MeasureShare, Measure::Share)] {
                let text = RichText::new(view.t(key)).size(SMALL);
                if ui.selectable_label(state.measure == measure, text).clicked() {
                    state.measure = measure;
                }
            }
        });
    }
}

/// On what footing the ranges stand, in a sentence.
fn basis_ui(ui: &mut Ui, view: &View<'_>) {
    let assessment = view.bench.assessment();
    let key = match assessment.response.basis {
        Basis::Now => Key::BasisNow,
        Basis::UntilConfirmed => Key::BasisUntilConfirmed,
        Basis::ShortOfArticle5 => Key::BasisShort,
        Basis::IfAgreed => Key::BasisIfAgreed,
        Basis::IfAsked => Key::BasisIfAsked,
        Basis::National => Key::BasisNational,
        Basis::Nothing => Key::BasisNothing,
    };
    let asker = view.words.state_list(&assessment.request.who_can_ask);
    widgets::secondary(ui, view.words.fill(key, &[("ally", asker.into())]));
}

/// Totals, and the label without which a bar would look like data.
fn foot_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    let response = &view.bench.assessment().response;
    let is_solid = response.basis.is_solid();
    let (key, total) = if is_solid { (Key::TotalNow, response.now) } else { (Key::TotalIfAgreed, response.if_agreed) };
    let text = view.words.fill(
        key,
        &[
            ("least", view.words.money(total.least).into()),
            ("suggested", view.words.money_or_none(total.suggested).into()),
            ("most", view.words.money(total.most).into()),
        ],
    );
    ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.text)).truncate());
    ui.add(Label::new(RichText::new(view.t(Key::ScenarioNotData)).size(11.5).color(tokens.hint)).truncate());
}

/// An amount in the measure that is shown: thousands of dollars, or millionths of the defence budget.
fn measured(offer: &Offer, amount: UsdThousands, measure: Measure) -> Option<i64> {
    match measure {
        Measure::Money => Some(amount.0),
        Measure::Share => offer.share_of_defence_ppm(amount),
    }
}

/// An amount in words, by measure.
fn measured_text(view: &View<'_>, offer: &Offer, amount: UsdThousands, measure: Measure) -> String {
    match (measure, offer.share_of_defence_ppm(amount)) {
        (Measure::Money, _) => view.words.money(amount),
        (Measure::Share, Some(ppm)) => view.words.percent(ppm),
        (Measure::Share, None) => view.t(Key::NoArmedForces),
    }
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
