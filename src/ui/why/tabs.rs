//! The tabs over the reasons, in one line: where there is no room for all of them, the last ones stand in a list.

use egui::{FontId, Rect, RichText, Ui, WidgetInfo};

use crate::{
    ui::{
        Pane, UiState, View, WhyTab, WindowLayout, Zone, columns, popups,
        theme::{SMALL, Tokens},
        widgets,
    },
    words::Key,
};

/// What a tab takes beside its text, and the button behind all tabs, points.
const AROUND: (f32, f32) = (4.0, 36.0);
/// No tab is narrower, points.
const LEAST: f32 = 24.0;
/// Between the title and the tabs, points.
const GAP: f32 = 3.0;

/// A tab with its name.
type Tab = (WhyTab, Key);

/// The tabs that can be opened: while the answers are sealed those that say none, and no line of the log that names what lies in
/// the envelopes.
pub(super) fn opened(view: &View<'_>) -> impl Iterator<Item = Tab> {
    let (is_sealed, has_envelopes) = (view.is_sealed(), view.has_envelopes());
    WhyTab::ALL.into_iter().filter(move |(tab, _)| match tab {
        WhyTab::Proceedings => true,
        WhyTab::Log => !has_envelopes,
        WhyTab::Reasons | WhyTab::WhatIf | WhyTab::Tracks | WhyTab::Precedents | WhyTab::Costs | WhyTab::Ladder => {
            !is_sealed
        }
    })
}

pub(super) fn tabs_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let is_normal = WindowLayout::of_ui(ui) == WindowLayout::Normal;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let room = ui.available_width() - if is_normal { AROUND.1 } else { 0.0 };
        let (shown, more) = parted(ui, view, state.why.tab, room);
        let needed: f32 = shown.iter().map(|(_, key)| width(ui, &view.t(*key))).sum();
        title_ui(ui, view, state, if more.is_empty() { room - needed } else { 0.0 });
        let mut tabs = |ui: &mut Ui| {
            ui.spacing_mut().button_padding.x = AROUND.0 / 2.0;
            shown.iter().for_each(|tab| tab_ui(ui, view, state, *tab));
            more_ui(ui, view, state, &more);
            if is_normal {
                columns::tall_ui(ui, view, state, Pane::Why);
            }
        };
        // Fewer tabs have a width of their own.
        let salt = if view.is_sealed() { "why-sealed" } else { "why" };
        if is_normal { widgets::at_right(ui, salt, &mut tabs) } else { tabs(ui) }
    });
}

/// How wide a tab is.
fn width(ui: &Ui, text: &str) -> f32 {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(SMALL), Tokens::of(ui).text);
    (galley.size().x + AROUND.0).max(LEAST)
}

/// The tabs for which there is room, the open one among them, and the others.
fn parted(ui: &Ui, view: &View<'_>, open: WhyTab, room: f32) -> (Vec<Tab>, Vec<Tab>) {
    let all: Vec<(Tab, f32)> = opened(view).map(|tab| (tab, width(ui, &view.t(tab.1)))).collect();
    let whole: f32 = all.iter().map(|(_, width)| width).sum();
    if whole <= room {
        return (all.into_iter().map(|(tab, _)| tab).collect(), Vec::new());
    }
    let of_open: f32 = all.iter().filter(|(tab, _)| tab.0 == open).map(|(_, width)| width).sum();
    let mut left = room - of_open - width(ui, &more_text(view));
    let (mut shown, mut more) = (Vec::new(), Vec::new());
    for (tab, width) in all {
        let is_open = tab.0 == open;
        left -= if is_open { 0.0 } else { width };
        if is_open || left >= 0.0 { shown.push(tab) } else { more.push(tab) }
    }
    (shown, more)
}

/// The title before the tabs. Where they need the whole line, the one that is open is title enough.
fn title_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, room: f32) {
    let title = view.t(Key::PaneWhy);
    if width(ui, &title) + GAP <= room {
        widgets::zone_title(ui, state, Zone::Why, &title);
        return ui.add_space(GAP);
    }
    let place = state.why.open_tab.unwrap_or_else(|| Rect::from_min_size(ui.cursor().min, egui::vec2(1.0, SMALL)));
    widgets::zone_stop(ui, state, Zone::Why, &title, place);
}

fn tab_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, (tab, key): Tab) {
    let is_open = state.why.tab == tab;
    let response = widgets::tab(ui, is_open, RichText::new(view.t(key)).size(SMALL));
    if is_open && state.why.open_tab.replace(response.rect) != Some(response.rect) {
        ui.ctx().request_discard("the open tab is the title of its pane");
    }
    if response.clicked() {
        state.why.tab = tab;
    }
}

fn more_text(view: &View<'_>) -> String {
    format!("{} ▾", view.t(Key::TabsMore))
}

/// The list of the tabs for which there is no room.
fn more_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, more: &[Tab]) {
    if more.is_empty() {
        return;
    }
    let menu = ui.menu_button(RichText::new(more_text(view)).size(SMALL), |ui| {
        for (tab, key) in more {
            if popups::button(ui, view.t(*key)).clicked() {
                state.why.tab = *tab;
            }
        }
    });
    menu.response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, view.t(Key::TabsMore)));
}
