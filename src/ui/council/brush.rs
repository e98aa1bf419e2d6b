//! The brush: a stance in the hand that a click or a stroke gives to seats.

use crate::ui::widgets::Explain as _;
use egui::{Popup, Ui, WidgetInfo};

use super::tile;
use crate::{
    domain::Stance,
    ui::{UiState, View, popups, theme::Tokens},
    words::Key,
};

/// The button that takes the brush up or puts it away.
pub(super) fn brush_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let held = state.council.brush.map_or_else(|| view.t(Key::BrushOff), |stance| view.words.stance(stance));
    let name = view.words.fill(Key::BrushName, &[("stance", held.into())]);
    let response = ui.button(format!("{} ▾", view.t(Key::Brush)));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if state.council.brush.is_some() {
        let tokens = Tokens::of(ui);
        ui.painter().rect_stroke(response.rect, 4.0, egui::Stroke::new(2.0, tokens.accent), egui::StrokeKind::Inside);
    }
    Popup::menu(&response).show(|ui| {
        ui.horizontal(|ui| {
            for stance in Stance::ALL {
                let name = view.words.fill(Key::BrushName, &[("stance", view.words.stance(stance).into())]);
                let response = tile::swatch_button(ui, stance, state.council.brush == Some(stance), &name);
                let response = popups::stay_open_entry(ui, response, &view.words.stance(stance), false);
                if response.explain(|| name.clone()).clicked() {
                    state.council.brush = Some(stance);
                    ui.close();
                }
            }
        });
        if popups::choice(ui, state.council.brush.is_none(), view.t(Key::BrushOff)).clicked() {
            state.council.brush = None;
        }
    });
    response.explain(|| view.t(Key::BrushHint));
}
