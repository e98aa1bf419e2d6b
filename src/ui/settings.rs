//! What a person sets for themselves: theme, language, zoom, motion, whether they are asked for predictions.

use egui::{Grid, ScrollArea, ThemePreference, Ui};

use super::{
    Action, UiState, View,
    keys::FreeKey,
    widgets,
    windows::{self, Shape},
};
use crate::{
    chosen::Contrast,
    predict::Asking,
    words::{Key, Language},
};

/// The zooms offered, percent.
const ZOOMS: [u16; 6] = [80, 100, 125, 150, 175, 200];

/// The themes with their names.
pub(super) const THEMES: [(Key, ThemePreference); 3] = [
    (Key::ThemeSystem, ThemePreference::System),
    (Key::ThemeLight, ThemePreference::Light),
    (Key::ThemeDark, ThemePreference::Dark),
];

pub(super) fn settings_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut is_open = state.windows.settings;
    let corner = ui.content_rect().center_top() + egui::vec2(-220.0, 150.0);
    let shape = Shape::fitting(corner);
    windows::window_ui(ui, view, ("settings", view.t(Key::MenuSettings)), &mut is_open, shape, |ui| {
        let height = (ui.content_rect().height() - 120.0).max(120.0);
        ScrollArea::vertical().id_salt("settings").max_height(height).min_scrolled_height(height).show(ui, |ui| {
            if is_narrow(ui) {
                ui.set_max_width(ui.content_rect().width() - 80.0);
                rows_ui(ui, view, actions);
            } else {
                let grid = Grid::new("settings-rows").num_columns(2).spacing([24.0, 10.0]);
                grid.show(ui, |ui| rows_ui(ui, view, actions));
                ui.set_max_width(ui.min_rect().width());
            }
            widgets::hint(ui, view.t(Key::PredictSettingHint));
            widgets::hint(ui, view.t(Key::SettingsKept));
        });
    });
    state.windows.settings = is_open;
}

fn rows_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    theme_ui(ui, view, actions);
    contrast_ui(ui, view, actions);
    language_ui(ui, view, actions);
    zoom_ui(ui, view, actions);
    motion_ui(ui, view, actions);
    letters_ui(ui, view, actions);
    predict_ui(ui, view, actions);
}

/// Whether what can be chosen stands under its name, for want of room beside it.
fn is_narrow(ui: &Ui) -> bool {
    ui.content_rect().width() < 620.0
}

/// What can be chosen, side by side, on several lines where the window is narrow.
fn across(ui: &mut Ui, choices: impl FnOnce(&mut Ui)) {
    if is_narrow(ui) {
        ui.horizontal_wrapped(choices)
    } else {
        ui.horizontal(choices)
    };
}

fn theme_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.label(view.t(Key::SettingsTheme));
    across(ui, |ui| {
        for (key, theme) in THEMES {
            if widgets::radio(ui, view.theme == theme, view.t(key)).clicked() {
                actions.push(Action::SetTheme(theme));
            }
        }
    });
    ui.end_row();
}

fn contrast_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.label(view.t(Key::SettingsContrast));
    across(ui, |ui| {
        for (key, contrast) in [
            (Key::ContrastSystem, Contrast::System),
            (Key::ContrastOrdinary, Contrast::Ordinary),
            (Key::ContrastHigh, Contrast::High),
        ] {
            if widgets::radio(ui, view.contrast == contrast, view.t(key)).clicked() {
                actions.push(Action::SetContrast(contrast));
            }
        }
    });
    ui.end_row();
}

/// The letters that act everywhere can be taken away: whoever speaks to the machine may say one unawares.
fn letters_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.label(view.t(Key::SettingsLetters));
    let mut act = view.letters;
    let [pin, peek] = [FreeKey::Pin, FreeKey::Peek].map(|key| key.text(view));
    let text = view.words.fill(Key::SettingsLettersAct, &[("pin", pin.into()), ("peek", peek.into())]);
    if ui.checkbox(&mut act, text).changed() {
        actions.push(Action::SetLetters(act));
    }
    ui.end_row();
}

fn language_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.label(view.t(Key::SettingsLanguage));
    across(ui, |ui| {
        for language in Language::ALL {
            if widgets::radio(ui, view.language == language, language.own_name()).clicked() {
                actions.push(Action::SetLanguage(language));
            }
        }
    });
    ui.end_row();
}

fn zoom_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.label(view.t(Key::SettingsZoom));
    let present = (ui.zoom_factor() * 100.0).round() as u16;
    across(ui, |ui| {
        for zoom in ZOOMS {
            let text = view.words.percent_short(i64::from(zoom) * 10_000);
            if widgets::radio(ui, present == zoom, text).clicked() {
                actions.push(Action::SetZoom(zoom));
            }
        }
    });
    ui.end_row();
}

fn motion_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.label(view.t(Key::SettingsMotion));
    let mut is_reduced = view.reduced_motion;
    if ui.checkbox(&mut is_reduced, view.t(Key::SettingsReducedMotion)).changed() {
        actions.push(Action::SetReducedMotion(is_reduced));
    }
    ui.end_row();
}

fn predict_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.label(view.t(Key::PredictSetting));
    across(ui, |ui| {
        for asking in Asking::ALL {
            let text = view.words.asking(asking);
            let name = view.words.pair(&view.t(Key::PredictSetting), &text);
            let is_on = view.predict.asking == asking;
            let response = ui.selectable_label(is_on, text);
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::RadioButton, true, is_on, &name));
            if response.clicked() {
                actions.push(Action::SetAsking(asking));
            }
        }
    });
    ui.end_row();
}
