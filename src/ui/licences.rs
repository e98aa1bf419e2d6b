//! The licences of this program and of everything inside it, to read.

use egui::{Label, RichText, ScrollArea, TextStyle, Ui, vec2};

use super::{
    UiState, View,
    theme::SMALL,
    windows::{self, Shape},
};
use crate::words::Key;

/// The texts of everything that others made. Written by `./package licences`.
const THIRD_PARTY: &str = include_str!("../../assets/licences/third-party.txt");
/// Our own.
const OWN: [&str; 2] = [include_str!("../../LICENSE-MIT"), include_str!("../../LICENSE-APACHE")];

pub(super) fn licences_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let mut is_open = state.windows.licences;
    let room = ui.content_rect().size() - vec2(80.0, 120.0);
    let shape = Shape::sized([40.0, 60.0], room.min(vec2(760.0, 640.0)));
    windows::window_ui(ui, view, ("licences", view.t(Key::MenuLicences)), &mut is_open, shape, |ui| {
        ui.label(view.t(Key::LicencesOwn));
        ui.add_space(4.0);
        // Six thousand lines: only those in sight are laid out.
        let lines: Vec<&str> = OWN.into_iter().chain([THIRD_PARTY]).flat_map(str::lines).collect();
        let height = ui.text_style_height(&TextStyle::Monospace);
        ScrollArea::both().auto_shrink(false).show_rows(ui, height, lines.len(), |ui, rows| {
            for line in &lines[rows] {
                ui.add(Label::new(RichText::new(*line).monospace().size(SMALL)).extend());
            }
        });
    });
    state.windows.licences = is_open;
}
