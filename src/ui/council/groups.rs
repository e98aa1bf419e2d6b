//! Groups of allies: a menu that selects a group, or everyone else.

use egui::{Button, Id, Popup, PopupCloseBehavior, RichText, Ui, WidgetInfo, vec2};

use crate::{
    domain::StateCode,
    ui::{
        UiState, View,
        theme::{SMALL, Tokens},
        widgets,
    },
    words::Key,
};

/// The id by which a key opens the menu.
pub(super) fn menu_id() -> Id {
    Id::unique("groups")
}

pub(super) fn menu_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let response = ui.button(format!("{} ▾", view.t(Key::CouncilGroups)));
    let name = view.t(Key::CouncilGroups);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    Popup::menu(&response).id(menu_id()).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        groups_ui(ui, view, state);
    });
}

fn groups_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let day = view.bench.session().incident.first_day;
    let roster = &view.bench.assessment().roster;
    widgets::hint(ui, view.words.fill(Key::GroupsHint, &[("day", view.words.day(day).into())]));
    for group in &view.bench.catalog().groups {
        let is_member = |code: &StateCode| group.has(*code, day);
        let (inside, outside): (Vec<_>, Vec<_>) = roster.states().iter().copied().partition(is_member);
        if inside.is_empty() {
            continue;
        }
        let name = view.words.group(&group.id);
        ui.horizontal(|ui| {
            let chosen = row_ui(
                ui,
                (250.0, &name),
                inside.len(),
                view.words.fill(Key::GroupSelect, &[("group", name.as_str().into()), ("count", inside.len().into())]),
            );
            if chosen {
                select(state, inside);
            }
            let others = view.t(Key::GroupOthers);
            let chosen = row_ui(
                ui,
                (130.0, &others),
                outside.len(),
                view.words
                    .fill(Key::GroupSelectOthers, &[("group", name.as_str().into()), ("count", outside.len().into())]),
            );
            if chosen {
                select(state, outside);
            }
        });
    }
}

/// A button with a number at its end, and a name that stands alone.
fn row_ui(ui: &mut Ui, (width, text): (f32, &str), count: usize, name: String) -> bool {
    let tokens = Tokens::of(ui);
    let number = RichText::new(count.to_string()).size(SMALL).color(tokens.secondary);
    let button = Button::new(text).right_text(number).min_size(vec2(width, 0.0)).frame_when_inactive(false);
    let response = ui.add_enabled(count > 0, button);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, count > 0, &name));
    response.clicked()
}

/// Selects some seats and gives the first the focus, so that the next digit sets them all.
fn select(state: &mut UiState, seats: Vec<StateCode>) {
    state.seat = seats.first().copied();
    state.anchor = state.seat;
    state.focus_board = true;
    state.selection = seats;
}
