//! The table twin of the chart: every number the bars show, in words.

use crate::ui::widgets::Explain as _;
use egui::{Grid, Label, RichText, ScrollArea, Ui};

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
    ScrollArea::vertical().id_salt("response-table").auto_shrink(false).show(ui, |ui| {
        let right = ui.max_rect().right() - 6.0;
        Grid::new("response-table").num_columns(6).spacing([10.0, 2.0]).show(ui, |ui| {
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
                    // The last column takes what is left, and says the rest when hovered.
                    let room = if idx == 5 { (right - ui.cursor().left()).max(24.0) } else { f32::INFINITY };
                    let label = Label::new(RichText::new(text).size(SMALL).color(ink));
                    let label = if idx == 5 { label.truncate() } else { label.extend() };
                    let response = ui
                        .scope(|ui| {
                            ui.set_max_width(room);
                            ui.add(label)
                        })
                        .inner;
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
