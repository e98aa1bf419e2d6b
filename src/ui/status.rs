//! The line at the foot: where the document stands, how many seats, which day.

use egui::{Align, Label, Layout, RichText, Ui};

use super::{
    UiState, View,
    theme::{SMALL, Tokens},
};
use crate::words::Key;

pub(super) fn status_ui(ui: &mut Ui, view: &View<'_>, state: &UiState) {
    let tokens = Tokens::of(ui);
    let session = view.bench.session();
    let seats = view.words.fill(
        Key::StatusSeats,
        &[
            ("seats", view.bench.assessment().roster.len().into()),
            ("day", view.words.day(session.incident.first_day).into()),
        ],
    );
    let saved = if view.is_dirty { view.t(Key::StatusUnsaved) } else { view.t(Key::StatusSaved) };
    let mut parts = vec![saved, seats];
    if state.selection.len() > 1 {
        parts.push(view.words.fill(Key::StatusSelected, &[("count", state.selection.len().into())]));
    }
    ui.horizontal_centered(|ui| {
        let small = |text: String| RichText::new(text).size(SMALL).color(tokens.secondary);
        ui.add(Label::new(small(parts.join(" · "))));
        if let Some(notice) = view.notice {
            ui.add(Label::new(RichText::new(notice).size(SMALL).color(tokens.caution)).truncate());
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(small(view.t(Key::StatusKeys)));
            ui.label(small(format!("{:.0} %", ui.zoom_factor() * 100.0)));
        });
    });
}
