//! Groups of allies: a menu that selects a group, or everyone else.

use egui::{Button, Id, Popup, PopupCloseBehavior, RichText, TextEdit, Ui, WidgetInfo, vec2};

use super::presets;
use crate::{
    chosen::Group,
    domain::StateCode,
    ui::{
        Action, UiState, View, popups,
        theme::{SMALL, Tokens},
        widgets::{self, Explain as _, icon},
    },
    words::Key,
};

/// The id by which a key opens the menu.
pub(super) fn menu_id() -> Id {
    Id::unique("groups")
}

pub(super) fn menu_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let response = ui.button(format!("{} ▾", view.t(Key::CouncilGroups)));
    let name = view.t(Key::CouncilGroups);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if std::mem::take(&mut state.council.open_groups) {
        popups::open_by_key(ui, menu_id(), response.id);
    }
    Popup::menu(&response).id(menu_id()).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        groups_ui(ui, view, state);
        own_groups_ui(ui, view, state, actions);
        ui.separator();
        presets::presets_ui(ui, view, state, actions);
    });
}

fn groups_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let day = view.bench.session().incident.first_day;
    widgets::hint(ui, view.words.fill(Key::GroupsHint, &[("day", view.words.day(day).into())]));
    for group in &view.bench.catalog().groups {
        group_ui(ui, view, state, &view.words.group(&group.id), |code| group.has(*code, day));
    }
}

/// Groups the person has named; they belong to the person and stand in no session.
fn own_groups_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    for group in view.own_groups {
        ui.horizontal(|ui| {
            group_ui(ui, view, state, &group.name, |code| group.seats.contains(code));
            let name = view.words.fill(Key::GroupForget, &[("group", group.name.as_str().into())]);
            let response = ui.add(Button::new(icon::CLOSE).frame_when_inactive(false));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.explain(|| name.clone()).clicked() {
                actions.push(Action::ForgetGroup(group.name.clone()));
            }
        });
    }
    if state.council.selection.is_empty() {
        widgets::hint(ui, view.t(Key::GroupOwnHint));
        return;
    }
    ui.horizontal(|ui| {
        let hint = view.words.fill(Key::GroupNameHint, &[("count", state.council.selection.len().into())]);
        let edit =
            TextEdit::singleline(&mut state.council.group_name).hint_text(&hint).desired_width(250.0).char_limit(60);
        let response = ui.add(edit);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &hint));
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let is_named = !state.council.group_name.trim().is_empty();
        let is_kept = ui.add_enabled(is_named, Button::new(view.t(Key::GroupKeep))).clicked();
        if is_named && (is_kept || is_entered) {
            let name = std::mem::take(&mut state.council.group_name).trim().to_owned();
            actions.push(Action::KeepGroup(Group { name, seats: state.council.selection.clone() }));
        }
    });
}

/// A group and everyone else; no row where no member has a seat.
fn group_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, name: &str, is_member: impl Fn(&StateCode) -> bool) {
    let roster = &view.bench.assessment().roster;
    let (inside, outside): (Vec<_>, Vec<_>) = roster.states().iter().copied().partition(is_member);
    if inside.is_empty() {
        return;
    }
    ui.horizontal(|ui| {
        let full = view.words.fill(Key::GroupSelect, &[("group", name.into()), ("count", inside.len().into())]);
        if row_ui(ui, (250.0, name), inside.len(), full) {
            select(state, inside);
            ui.close();
        }
        let others = view.t(Key::GroupOthers);
        let full = view.words.fill(Key::GroupSelectOthers, &[("group", name.into()), ("count", outside.len().into())]);
        if row_ui(ui, (130.0, &others), outside.len(), full) {
            select(state, outside);
            ui.close();
        }
    });
}

/// A button with a number at its end, and a name that stands alone.
pub(super) fn row_ui(ui: &mut Ui, (width, text): (f32, &str), count: usize, name: String) -> bool {
    let tokens = Tokens::of(ui);
    let number = RichText::new(count.to_string()).size(SMALL).color(tokens.secondary);
    let button = Button::new(text).right_text(number).min_size(vec2(width, 0.0)).frame_when_inactive(false);
    let response = ui.add_enabled(count > 0, button);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, count > 0, &name));
    popups::stay_open_entry(ui, response, text, false).clicked()
}

/// Selects some seats and gives the first the focus, so that the next digit sets them all.
pub(super) fn select(state: &mut UiState, seats: Vec<StateCode>) {
    state.council.seat = seats.first().copied();
    state.council.anchor = state.council.seat;
    state.council.focus_board = true;
    state.council.selection = seats;
}
