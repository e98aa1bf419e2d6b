//! The table twin of the chart: every number the bars show, in words, row by row in the same order.

use egui::{Grid, Label, RichText, ScrollArea, Sense, Ui, WidgetInfo};

use super::explain;
use crate::{
    response::{Mode, Offer, Row},
    ui::{
        UiState, View, glyphs,
        theme::{SMALL, Tokens, semibold},
        widgets::Explain as _,
    },
    words::Key,
};

/// The width of the column of shares, points.
const SHARE: f32 = 68.0;

const TITLES: [Key; 6] =
    [Key::ColumnAlly, Key::ColumnLeast, Key::ColumnSuggested, Key::ColumnMost, Key::ColumnShare, Key::ColumnState];

pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &UiState, rows: &[Row]) {
    let tokens = Tokens::of(ui);
    ScrollArea::vertical().id_salt("response-table").auto_shrink(false).show(ui, |ui| {
        let right = ui.max_rect().right() - 6.0;
        Grid::new("response-table").num_columns(6).spacing([10.0, 2.0]).show(ui, |ui| {
            for key in TITLES {
                ui.label(RichText::new(view.t(key)).size(SMALL).family(semibold()).color(tokens.secondary));
            }
            ui.end_row();
            for row in rows {
                row_ui(ui, view, row, state, right);
                ui.end_row();
            }
        });
    });
}

fn row_ui(ui: &mut Ui, view: &View<'_>, row: &Row, state: &UiState, right: f32) {
    let tokens = Tokens::of(ui);
    let offer = &view.bench.assessment().response.offers[row.seat];
    let ink = if state.seat == Some(row.ally) { tokens.accent } else { tokens.text };
    let cells = cells(view, row, offer, state.measure);
    let sentence = format!("{}.", cells.join(", "));
    for (idx, text) in cells.into_iter().enumerate() {
        // The last column takes what is left, and the one before, where words may stand for a share, no more than a
        // share needs; both say the rest when hovered.
        let room = match idx {
            4 => SHARE,
            5 => (right - ui.cursor().left()).max(24.0),
            _ => f32::INFINITY,
        };
        let label = Label::new(RichText::new(text).size(SMALL).color(ink));
        let label = if room.is_finite() { label.truncate() } else { label.extend() };
        // The name of the ally is the stop for the keyboard, and says the whole row.
        let label = if idx == 0 { label.sense(Sense::focusable_noninteractive()) } else { label };
        let response = ui
            .scope(|ui| {
                ui.set_max_width(room);
                ui.add(label)
            })
            .inner;
        if idx == 0 {
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &sentence));
            if response.has_focus() {
                glyphs::focus_ring(ui.painter(), response.rect, tokens);
                response.scroll_to_me(None);
            }
            response.explain(|| explain(view, offer));
        }
    }
}

fn cells(view: &View<'_>, row: &Row, offer: &Offer, mode: Mode) -> [String; 6] {
    let words = view.words;
    let span = row.span;
    let measured = |value: Option<i64>| value.map_or_else(|| "–".to_owned(), |value| words.measured(value, mode));
    let amount = offer.suggested.or(offer.range.map(|_| offer.most));
    let share = amount.and_then(|amount| {
        offer.base.map(|_| match offer.share_of_defence_ppm(amount) {
            Some(ppm) => words.percent(ppm),
            None => view.t(Key::NoArmedForces),
        })
    });
    [
        words.state(row.ally),
        measured(span.map(|span| span.least)),
        measured(span.and_then(|span| span.suggested)),
        measured(span.map(|span| span.most)),
        share.unwrap_or_else(|| "–".to_owned()),
        words.offer(offer),
    ]
}
