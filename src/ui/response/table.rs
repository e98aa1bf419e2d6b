//! The table twin of the chart: every number the bars show, in words.

use crate::ui::widgets::Explain as _;
use egui::{Grid, RichText, ScrollArea, Ui};

use super::{explain, measured_text};
use crate::{
    response::Offer,
    ui::{
        UiState, View,
        state::Measure,
        theme::{SMALL, Tokens, semibold},
    },
    words::Key,
};

pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &UiState) {
    let tokens = Tokens::of(ui);
    ScrollArea::both().id_salt("response-table").auto_shrink(false).show(ui, |ui| {
        Grid::new("response-table").num_columns(6).spacing([14.0, 2.0]).show(ui, |ui| {
            let titles = [
                Key::ColumnAlly,
                Key::ColumnLeast,
                Key::ColumnSuggested,
                Key::ColumnMost,
                Key::ColumnShare,
                Key::ColumnState,
            ];
            for key in titles {
                ui.label(RichText::new(view.t(key)).size(SMALL).family(semibold()).color(tokens.secondary));
            }
            ui.end_row();
            for offer in view.bench.assessment().response.offers.values() {
                let is_marked = state.seat == Some(offer.ally);
                let ink = if is_marked { tokens.accent } else { tokens.text };
                for (idx, text) in cells(view, offer).into_iter().enumerate() {
                    let response = ui.label(RichText::new(text).size(SMALL).color(ink));
                    if idx == 0 {
                        response.explain(|| explain(view, offer));
                    }
                }
                ui.end_row();
            }
        });
    });
}

fn cells(view: &View<'_>, offer: &Offer) -> [String; 6] {
    let words = view.words;
    let has_range = offer.range.is_some();
    let money = |amount| if has_range { words.money(amount) } else { "–".to_owned() };
    let share = offer.suggested.or(has_range.then_some(offer.most));
    [
        words.state(offer.ally),
        money(offer.least),
        offer.suggested.map_or_else(|| "–".to_owned(), |amount| words.money(amount)),
        money(offer.most),
        share.map_or_else(|| "–".to_owned(), |amount| measured_text(view, offer, amount, Measure::Share)),
        words.offer(offer),
    ]
}
