//! Words of the law and of the house, each with a sentence of our own.

use egui::{Label, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{
    UiState, View,
    theme::{SMALL, Tokens, semibold},
    widgets,
    windows::{self, Shape},
};
use crate::words::{Key, Term, folded};

pub(super) fn glossary_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let mut is_open = state.windows.glossary;
    let corner = ui.content_rect().center_top() + egui::vec2(-240.0, 60.0);
    let shape = Shape::sized(corner, [480.0, 480.0]);
    windows::window_ui(ui, view, ("glossary", view.t(Key::MenuGlossary)), &mut is_open, shape, |ui| {
        let edit = TextEdit::singleline(&mut state.windows.glossary_filter)
            .hint_text(view.t(Key::GlossaryFilter))
            .desired_width(f32::INFINITY);
        let response = ui.add(edit);
        let name = view.t(Key::GlossaryFilter);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        ui.add_space(4.0);
        terms_ui(ui, view, &state.windows.glossary_filter);
    });
    state.windows.glossary = is_open;
}

fn terms_ui(ui: &mut Ui, view: &View<'_>, filter: &str) {
    let tokens = Tokens::of(ui);
    let terms = terms(view, filter);
    if terms.is_empty() {
        widgets::hint(ui, view.t(Key::FindNone));
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for (term, meaning) in terms {
            ui.label(RichText::new(term).family(semibold()));
            ui.add(Label::new(RichText::new(meaning).size(SMALL + 1.0).color(tokens.secondary)).wrap());
            ui.add_space(6.0);
        }
    });
}

/// The words that hold what is typed, in the alphabet of the language.
fn terms(view: &View<'_>, filter: &str) -> Vec<(String, String)> {
    let filter = folded(filter.trim());
    let mut terms: Vec<_> =
        Term::ALL.iter().map(|term| (view.words.term(*term), view.words.term_meaning(*term))).collect();
    terms.retain(|(term, meaning)| folded(term).contains(&filter) || folded(meaning).contains(&filter));
    terms.sort_by_key(|(term, _)| folded(term));
    terms
}
