//! The foot, which stays in sight: totals, what is asked for and how much of it is covered, and the line without
//! which a bar would look like data.

use egui::{Label, RichText, TextStyle, TextWrapMode, Ui, WidgetText};

use super::ChartStyle;
use crate::{
    response::KindSet,
    ui::{
        ResponseView, UiState, View,
        theme::{SMALL, Tokens},
        widgets::{self, Explain as _},
    },
    words::Key,
};

/// The size of the last line.
const FINE: f32 = 11.5;

pub(super) fn foot_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, is_folded: bool) {
    let tokens = Tokens::of(ui);
    ui.spacing_mut().item_spacing.y = 1.0;
    let response = &view.bench.assessment().response;
    if let Some(key) = filtered(state) {
        let kinds = view.words.help_kinds(KindSet::ALL.without(state.response.hidden_kinds));
        widgets::hint(ui, view.words.fill(key, &[("kinds", kinds.into())]));
    }
    let text = view.words.response_total(response);
    let led_by = view.words.pair(&view.t(Key::ResponseLedBy), &view.words.led_by(response.led_by));
    let total = RichText::new(&text).size(SMALL).color(tokens.text);
    let is_long = |ui: &Ui| {
        let galley = WidgetText::from(total.clone());
        let galley = galley.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
        galley.size().x > ui.available_width()
    };
    // Where the rows need the room, a long total is left to the plate of the response, which says the same.
    if !is_folded || !is_long(ui) {
        ui.add(Label::new(total).wrap());
    }
    if !is_folded {
        ui.add(Label::new(RichText::new(&led_by).size(FINE).color(tokens.secondary)).wrap());
    }
    asked_ui(ui, view, state);
    let scenario = RichText::new(view.t(Key::ScenarioNotData)).size(FINE).color(tokens.hint);
    let scenario = ui.add(Label::new(scenario).wrap());
    if is_folded {
        scenario.explain(|| format!("{text}\n{led_by}"));
    }
}

/// What to say where kinds are left out; none where all are counted, or none is.
fn filtered(state: &UiState) -> Option<Key> {
    match (state.response.view, state.response.chart_style) {
        _ if state.response.hidden_kinds.is_empty() => None,
        (ResponseView::Chart | ResponseView::Table, ChartStyle::Ranges) => Some(Key::ChartOnly),
        (ResponseView::Chart | ResponseView::Table, ChartStyle::ByKind) | (ResponseView::Timeline, _) => {
            Some(Key::ChartOnlyKinds)
        }
        (ResponseView::Chart | ResponseView::Table, ChartStyle::Marks)
        | (ResponseView::Pledges | ResponseView::Sources, _) => None,
    }
}

/// How much of what is asked for is covered; a click leads to the lines.
fn asked_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let session = view.bench.session();
    if session.needs.is_empty() || state.response.view == ResponseView::Pledges {
        return;
    }
    let gaps = view.bench.assessment().response.gaps(session);
    let asked = gaps.iter().filter(|gap| !gap.is_later).count();
    if asked == 0 {
        return;
    }
    let closed = gaps.iter().filter(|gap| gap.is_closed()).count();
    let key = if closed == asked { Key::ResponseAskedAll } else { Key::ResponseAsked };
    let text = view.words.fill(key, &[("closed", closed.into()), ("count", asked.into())]);
    let link = ui.link(RichText::new(text).size(SMALL));
    let said = || session.needs.iter().zip(&gaps).map(|(need, gap)| view.words.gap(need, gap)).collect::<Vec<_>>();
    if link.explain(|| said().join("\n")).clicked() {
        state.response.view = ResponseView::Pledges;
    }
}
