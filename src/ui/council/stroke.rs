//! One stroke over the seats: with the brush it paints, with the bare hand it draws a box that selects.

use egui::{Pos2, Rect, Sense, StrokeKind, Ui};

use super::{groups, hand::Place, set_stance_as};
use crate::{
    ui::{Action, UiState, View, theme::Tokens},
    workbench::Gesture,
};

/// Points a stroke must be long to be no click.
const SHORTEST: f32 = 6.0;

pub(super) fn stroke_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    places: &[Place],
    actions: &mut Vec<Action>,
) {
    let area = places.iter().fold(Rect::NOTHING, |area, place| area.union(place.rect)).expand(8.0);
    // Under the tiles: a click is theirs, a drag begun on them is the stroke's.
    let response = ui.interact(area, ui.scope_id().with("stroke"), Sense::DRAG);
    match state.council.brush {
        Some(_) => paint(ui, state, places, area, actions),
        None if response.drag_started() => state.council.box_from = ui.input(|input| input.pointer.press_origin()),
        None => {}
    }
    let Some(from) = state.council.box_from else { return };
    let Some(to) = ui.input(|input| input.pointer.interact_pos()) else { return };
    let swept = Rect::from_two_pos(from, to);
    if response.drag_stopped() || !ui.input(|input| input.pointer.primary_down()) {
        state.council.box_from = None;
        if swept.width().max(swept.height()) >= SHORTEST {
            select(ui, view, state, places, swept);
        }
        return;
    }
    let tokens = Tokens::of(ui);
    // Above the tiles, which are drawn after it.
    let above = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Foreground, response.id));
    above.rect_stroke(swept, 0.0, egui::Stroke::new(1.5, tokens.accent), StrokeKind::Middle);
}

/// Gives the seat under the pointer the stance of the brush while the button is down.
fn paint(ui: &Ui, state: &mut UiState, places: &[Place], area: Rect, actions: &mut Vec<Action>) {
    let (is_down, origin, at, is_released) = ui.input(|input| {
        let pointer = &input.pointer;
        (pointer.primary_down(), pointer.press_origin(), pointer.interact_pos(), pointer.primary_released())
    });
    if is_released {
        actions.push(Action::EndGesture);
    }
    let Some(stance) = state.council.brush.filter(|_| is_down && origin.is_some_and(|origin| area.contains(origin)))
    else {
        return;
    };
    // A press that belongs to a window over the board is not the brush's.
    let is_above = |at: Pos2| ui.ctx().layer_id_at(at).is_some_and(|layer| layer != ui.layer_id());
    let seat = at.filter(|at| !is_above(*at)).and_then(|at| places.iter().find(|place| place.rect.contains(at)));
    if let Some(place) = seat {
        set_stance_as(state, &[place.code], stance, Some(Gesture::Painting), actions);
    }
}

/// Selects the seats a box touches; with Shift those selected before stay.
fn select(ui: &Ui, view: &View<'_>, state: &mut UiState, places: &[Place], swept: Rect) {
    let keeps = ui.input(|input| input.modifiers.shift);
    let is_swept = |code: &_| places.iter().any(|place| place.code == *code && place.rect.intersects(swept));
    let is_kept = |code: &_| keeps && state.council.selection.contains(code);
    let states = view.bench.assessment().roster.states();
    groups::select(state, states.iter().copied().filter(|code| is_swept(code) || is_kept(code)).collect());
}
