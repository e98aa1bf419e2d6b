//! Who speaks, who waits to, and how a seat asks.

use egui::{Button, RichText, Ui, WidgetInfo};

use super::{FloorWish, StageView, StageWish};
use crate::{
    stage::{Ask, ClockFace, Speaking},
    ui::{
        Action, UiState, View,
        keys::StageKey,
        proceedings,
        theme::SMALL,
        widgets::{self, Explain as _, icon},
    },
    words::Key,
};

/// How long, as a clock shows it.
pub(super) fn time(seconds: u32) -> String {
    ClockFace { left: seconds, whole: seconds, runs: false }.reading()
}

/// Who has the floor and for how long.
pub(super) fn speaks(view: &View<'_>, speaking: Speaking) -> String {
    view.words.speaks_for(speaking.seat, time(speaking.seconds))
}

pub(super) fn floor_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    stage: &StageView<'_>,
    actions: &mut Vec<Action>,
) {
    let mut wish = |wish: FloorWish| actions.push(Action::Stage(StageWish::Floor(wish)));
    let floor = &stage.show.floor;
    ui.horizontal_wrapped(|ui| {
        ui.label(floor.speaking().map_or_else(|| view.t(Key::FloorNobody), |speaking| speaks(view, speaking)));
        let key = StageKey::NextSpeaker.text(view);
        let next = Button::new(RichText::new(view.words.with_key(Key::FloorNext, &key)).size(SMALL));
        if ui.add(next).clicked() {
            wish(FloorWish::Next);
        }
        if floor.speaking().is_some() && ui.button(RichText::new(view.t(Key::FloorEnd)).size(SMALL)).clicked() {
            wish(FloorWish::End);
        }
    });
    if floor.list().is_empty() {
        widgets::hint(ui, view.t(Key::FloorListEmpty));
    }
    for (idx, waiting) in floor.list().iter().enumerate() {
        ui.horizontal(|ui| {
            ui.label(view.words.waiting(idx + 1, waiting.seat, waiting.ask.id()));
            let name = view.words.withdraw(waiting.seat);
            let response = ui.add(Button::new(icon::CLOSE).frame_when_inactive(false));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.explain(|| name.clone()).clicked() {
                wish(FloorWish::Withdraw(waiting.seat));
            }
        });
    }
    let seats = view.bench.assessment().roster.states();
    let asking = &mut state.stage.asking;
    asking.retain(|seat| seats.contains(seat));
    if asking.is_empty() {
        // The seat in hand is likely the one that lifts its card.
        asking.extend(state.council.seat.or_else(|| seats.first().copied()));
    }
    ui.horizontal_wrapped(|ui| {
        proceedings::one_seat_ui(ui, view, &view.t(Key::FloorWho), asking, seats);
        for ask in Ask::ALL {
            let Some(seat) = asking.first().copied() else { return };
            if ui.button(RichText::new(view.words.ask(ask.id())).size(SMALL)).clicked() {
                wish(FloorWish::Ask(seat, ask));
            }
        }
    });
}
