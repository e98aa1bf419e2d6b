//! Sentences in which every legal word explains itself: hover says what it means, a click opens the glossary.

use egui::{
    Label, Pos2, Response, RichText, Sense, Stroke, Ui, WidgetInfo,
    text::{CCursor, Galley},
    text_selection::LabelSelectionState,
};

use super::{
    UiState, View,
    theme::{SMALL, Tokens, semibold},
};
use crate::words::Term;

/// A sentence that wraps, can be selected, and knows its legal words.
pub(super) fn prose(ui: &mut Ui, view: &View<'_>, state: &mut UiState, text: RichText) -> Response {
    // Clicked by the mouse alone: the keyboard finds the glossary in the menu, and a sentence is no stop for Tab.
    let (at, galley, response) = Label::new(text).wrap().sense(Sense::CLICK).layout_in_ui(ui);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, galley.text()));
    if !ui.is_rect_visible(response.rect) {
        return response;
    }
    let tokens = Tokens::of(ui);
    let word = response.hover_pos().and_then(|pointer| word_at(view, &galley, pointer - at));
    let shown = std::sync::Arc::clone(&galley);
    LabelSelectionState::label_text_selection(ui, &response, at, shown, tokens.text, Stroke::NONE);
    let Some((term, chars)) = word else { return response };
    underline(ui, &galley, at, chars, tokens);
    ui.set_cursor_icon(egui::CursorIcon::PointingHand);
    if response.clicked() {
        open(view, state, term);
    }
    response.on_hover_ui_at_pointer(|ui| {
        ui.set_max_width(320.0);
        ui.label(RichText::new(view.words.term(term)).family(semibold()));
        ui.label(RichText::new(view.words.term_meaning(term)).size(SMALL + 1.0));
    })
}

/// Opens the glossary at a word.
pub(super) fn open(view: &View<'_>, state: &mut UiState, term: Term) {
    state.windows.glossary = true;
    state.windows.glossary_filter = view.words.term(term);
}

fn word_at(view: &View<'_>, galley: &Galley, at: egui::Vec2) -> Option<(Term, std::ops::Range<usize>)> {
    view.words.term_at(galley.text(), galley.cursor_from_pos(at).index.into())
}

/// A line under the characters, row by row.
fn underline(ui: &Ui, galley: &Galley, at: Pos2, chars: std::ops::Range<usize>, tokens: &Tokens) {
    for idx in chars {
        let [from, to] = [idx, idx + 1].map(|idx| galley.pos_from_cursor(CCursor::new(idx)));
        // The last character of a row ends where the next row begins, which is no line to draw.
        if from.bottom() == to.bottom() {
            let y = at.y + from.bottom() - 1.0;
            ui.painter().hline(at.x + from.left()..=at.x + to.left(), y, Stroke::new(1.0, tokens.accent));
        }
    }
}
