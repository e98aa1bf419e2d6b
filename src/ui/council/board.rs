//! The board of equal tiles: where each seat lies, mouse and keys.

use egui::{Event, EventFilter, Id, Key as Press, Modifiers, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{seat_menu_ui, targets, tile::Tile};
use crate::{
    domain::{Stance, StateCode},
    response::OfferState,
    ui::{Action, UiState, View, keys, theme::Tokens},
    workbench::Command,
};

/// Columns of the board.
const COLUMNS: usize = 8;

/// Where each seat lies, by row and column: roughly a map, with an empty cell for a seat that is not there yet.
const CELLS: [(&str, usize, usize); 32] = [
    ("CAN", 0, 0),
    ("ISL", 0, 2),
    ("NOR", 0, 4),
    ("SWE", 0, 5),
    ("FIN", 0, 6),
    ("USA", 1, 0),
    ("DNK", 1, 4),
    ("EST", 1, 6),
    ("GBR", 2, 1),
    ("NLD", 2, 2),
    ("LVA", 2, 6),
    ("BEL", 3, 1),
    ("LUX", 3, 2),
    ("DEU", 3, 3),
    ("POL", 3, 4),
    ("LTU", 3, 6),
    ("FRA", 4, 1),
    ("CZE", 4, 3),
    ("SVK", 4, 4),
    ("HUN", 4, 5),
    ("ROU", 4, 6),
    ("PRT", 5, 0),
    ("ESP", 5, 1),
    ("ITA", 5, 2),
    ("SVN", 5, 3),
    ("HRV", 5, 4),
    ("MNE", 5, 5),
    ("BGR", 5, 6),
    ("ALB", 6, 3),
    ("MKD", 6, 4),
    ("GRC", 6, 5),
    ("TUR", 6, 7),
];

fn cell(state: StateCode) -> Option<(usize, usize)> {
    CELLS.iter().find(|(code, ..)| *code == state.as_str()).map(|(_, row, column)| (*row, *column))
}

pub(super) fn board_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let roster = &view.bench.assessment().roster;
    if roster.is_empty() {
        return;
    }
    let keyboard_seat = state.seat.filter(|seat| roster.contains(*seat)).unwrap_or(roster.states()[0]);
    let gap = 4.0;
    let side = ((ui.available_width() - gap * 7.0) / COLUMNS as f32).floor().clamp(40.0, 62.0);
    let height = side.min(56.0);
    let (area, _) =
        ui.allocate_exact_size(vec2(side * 8.0 + gap * 7.0, height * 7.0 + gap * 6.0 + 6.0), Sense::hover());
    read_keys(ui, view, state, keyboard_seat, actions);
    let mut spare = 0;
    for (seat, code) in roster.iter() {
        let (row, column) = cell(code).unwrap_or_else(|| {
            spare += 1;
            (6, spare - 1)
        });
        let at = area.min + vec2(column as f32 * (side + gap), 6.0 + row as f32 * (height + gap));
        let rect = Rect::from_min_size(at, vec2(side, height));
        let response = seat_ui(ui, view, state, (seat, code), rect, code == keyboard_seat);
        act(ui, &response, view, state, code, actions);
    }
}

pub(super) fn tile_id(code: StateCode) -> Id {
    Id::unique(("seat", code))
}

/// One tile is the tab stop of the whole board; arrow keys move it.
fn seat_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (seat, code): (crate::domain::Seat, StateCode),
    rect: Rect,
    is_stop: bool,
) -> Response {
    let assessment = view.bench.assessment();
    let sense = if is_stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, tile_id(code), sense);
    if is_stop {
        if state.focus_board {
            state.focus_board = false;
            response.request_focus();
        }
        let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
    let position = assessment.council.position(seat);
    let offer = &assessment.response.offers[seat];
    let session = view.bench.session();
    let tile = Tile {
        code: code.as_str(),
        position,
        is_attacked: offer.state == OfferState::Attacked,
        is_attacker: offer.state == OfferState::Attacker,
        is_selected: state.selection.len() > 1 && state.selection.contains(&code),
        has_focus: response.has_focus(),
        has_reason: session.stance_line(code, session.as_of).is_some_and(|line| !line.reason.is_empty()),
    };
    tile.paint(ui.painter(), rect, Tokens::of(ui));
    let name = view.words.fill(
        crate::words::Key::SeatName,
        &[("name", view.words.state(code).into()), ("number", (seat.idx() + 1).to_string().into())],
    );
    let value = view.words.stance(position.stance);
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::Button, true, &name);
        info.current_text_value = Some(value.clone());
        info
    });
    response
}

pub(super) fn act(
    ui: &Ui,
    response: &Response,
    view: &View<'_>,
    state: &mut UiState,
    code: StateCode,
    actions: &mut Vec<Action>,
) {
    let modifiers = ui.input(|input| input.modifiers);
    if response.clicked() {
        state.seat = Some(code);
        response.request_focus();
        if modifiers.shift {
            toggle(&mut state.selection, code);
        } else {
            let stance = stance_of(view, code);
            let next = if modifiers.command || modifiers.ctrl { stance.previous() } else { stance.next() };
            actions.push(Action::Edit(Command::SetStance(targets(state, code), next)));
            actions.push(Action::HintUsed);
        }
    }
    response.context_menu(|ui| seat_menu_ui(ui, view, &targets(state, code), actions));
    if response.hovered() {
        response.clone().on_hover_ui(|ui| hover_card_ui(ui, view, code));
    }
}

pub(super) fn hover_card_ui(ui: &mut Ui, view: &View<'_>, code: StateCode) {
    let session = view.bench.session();
    let stance = stance_of(view, code);
    ui.set_max_width(320.0);
    ui.label(egui::RichText::new(view.words.state(code)).family(crate::ui::theme::semibold()));
    ui.label(format!("{}. {}", view.words.stance(stance), view.words.stance_effect(stance)));
    if let Some(line) = session.stance_line(code, session.as_of) {
        for text in [&line.reason, &line.condition_text, &line.source].into_iter().filter(|text| !text.is_empty()) {
            crate::ui::widgets::secondary(ui, text.clone());
        }
    }
}

pub(super) fn stance_of(view: &View<'_>, code: StateCode) -> Stance {
    let assessment = view.bench.assessment();
    assessment.roster.seat(code).map_or(Stance::Undecided, |seat| assessment.council.position(seat).stance)
}

pub(super) fn toggle(selection: &mut Vec<StateCode>, code: StateCode) {
    match selection.iter().position(|other| *other == code) {
        Some(idx) => {
            selection.remove(idx);
        }
        None => selection.push(code),
    }
}

/// Keys act while the board has the focus: digits set, arrows move, Space cycles, Home goes to the ally attacked.
pub(super) fn read_keys(ui: &mut Ui, view: &View<'_>, state: &mut UiState, seat: StateCode, actions: &mut Vec<Action>) {
    if !ui.memory(|memory| memory.has_focus(tile_id(seat))) {
        return;
    }
    let everyone = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::A));
    if everyone {
        state.selection = super::everyone(view);
    }
    if let Some(digit) = keys::take_digit(ui) {
        let stance = Stance::ALL[usize::from(digit - 1)];
        actions.push(Action::Edit(Command::SetStance(targets(state, seat), stance)));
        actions.push(Action::HintUsed);
        if state.selection.len() == view.bench.assessment().roster.len() {
            state.selection.clear();
        }
    }
    // Enter never changes a stance: it would count as a click on the focused tile.
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Enter)) {
        move_to(ui, state, next_in_roll_call(view, seat));
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::SHIFT, Press::Space)) {
        let stance = stance_of(view, seat).previous();
        actions.push(Action::Edit(Command::SetStance(targets(state, seat), stance)));
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Home)) {
        move_to(ui, state, view.bench.assessment().request.who_can_ask.first().copied());
    }
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Escape)) {
        state.selection.clear();
    }
    if let Some(direction) = take_arrow(ui) {
        move_to(ui, state, nearest(view, seat, direction));
    }
}

fn take_arrow(ui: &mut Ui) -> Option<egui::Vec2> {
    const ARROWS: [(Press, egui::Vec2); 4] = [
        (Press::ArrowLeft, vec2(-1.0, 0.0)),
        (Press::ArrowRight, vec2(1.0, 0.0)),
        (Press::ArrowUp, vec2(0.0, -1.0)),
        (Press::ArrowDown, vec2(0.0, 1.0)),
    ];
    ui.input_mut(|input| {
        let pressed =
            |event: &Event, press: Press| matches!(event, Event::Key { key, pressed: true, .. } if *key == press);
        let (press, direction) =
            ARROWS.into_iter().find(|(press, _)| input.events.iter().any(|event| pressed(event, *press)))?;
        input.events.retain(|event| !pressed(event, press));
        Some(direction)
    })
}

fn move_to(ui: &Ui, state: &mut UiState, seat: Option<StateCode>) {
    if let Some(seat) = seat {
        state.seat = Some(seat);
        ui.memory_mut(|memory| memory.request_focus(tile_id(seat)));
    }
}

fn next_in_roll_call(view: &View<'_>, seat: StateCode) -> Option<StateCode> {
    let states = view.bench.assessment().roster.states();
    let idx = states.iter().position(|state| *state == seat)?;
    Some(states[(idx + 1) % states.len()])
}

/// The nearest seat in a direction; a step aside counts double.
fn nearest(view: &View<'_>, from: StateCode, direction: egui::Vec2) -> Option<StateCode> {
    let point = |state| cell(state).map(|(row, column)| pos2(column as f32, row as f32));
    let start = point(from)?;
    let distance = |state: StateCode| {
        let offset = point(state)? - start;
        let along = offset.dot(direction);
        let aside = (offset - direction * along).length();
        (along > 0.0).then_some(along + 2.0 * aside)
    };
    let states = view.bench.assessment().roster.states().iter().copied();
    states
        .filter_map(|state| distance(state).map(|distance| (state, distance)))
        .min_by(|one, other| one.1.total_cmp(&other.1))
        .map(|(state, _)| state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_ally_has_a_cell_of_its_own() {
        for ally in &Catalog::shipped().allies {
            assert!(cell(ally.code).is_some(), "{}", ally.code);
        }
        for (idx, (code, row, column)) in CELLS.iter().enumerate() {
            assert!(CELLS[idx + 1..].iter().all(|other| (other.1, other.2) != (*row, *column)), "{code}");
        }
    }
}
