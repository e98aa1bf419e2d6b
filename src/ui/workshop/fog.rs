//! The fog cards as they are prepared: whom each is for, what it tells, and with which inject it is dealt.

use egui::{ScrollArea, Ui};

use super::{
    WorkshopTab,
    changes::{Changed, Says, changes_ui},
    fields::{WIDTH, add_ui, line_ui, opened_ui, pick_ui, several_ui, text_ui},
    numbers,
};
use crate::{
    domain::{Edit, FogCard, LONGEST_LIST, Preparation, StateCode},
    ui::{Action, UiState, View, widgets},
    words::Key,
    workbench::Gesture,
};

fn put(at: usize, card: FogCard) -> Edit {
    Edit::Prepare(Preparation::PutFog(at, Box::new(card)))
}

pub(super) fn fog_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width().min(WIDTH) - 12.0);
        widgets::hint(ui, view.t(Key::FogWhy));
        let count = view.bench.session().workshop.fog.len();
        for at in 0..count {
            ui.push_id(("card", at), |ui| card_ui(ui, view, state, at, actions));
        }
        if add_ui(ui, view, Key::FogAdd) {
            actions.push(Action::Edit(put(count, FogCard::default())));
            state.workshop.open(WorkshopTab::Fog, count);
        }
    });
}

fn card_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, at: usize, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let Some(card) = session.workshop.fog.get(at) else { return };
    let name = view.words.fog_name(at + 1, card);
    let is_open = state.workshop.is_open(WorkshopTab::Fog, at);
    let line = line_ui(ui, (&name, &view.words.fog_state(card.state)), is_open);
    if line.clicked() {
        state.workshop.turn(WorkshopTab::Fog, at);
    }
    if !is_open {
        return;
    }
    opened_ui(ui, |ui| {
        let text = |text: String| put(at, FogCard { text, ..card.clone() });
        let first = text_ui(ui, &view.t(Key::FogText), &card.text, 3, actions, text);
        state.workshop.settle(&first);
        let seats: Vec<(StateCode, String)> = view.words.named(view.bench.assessment().roster.states().iter().copied());
        let offered = (seats.as_slice(), LONGEST_LIST);
        if let Some(seats) = several_ui(ui, view, &view.t(Key::FogSeats), &card.seats, offered) {
            actions.push(Action::Edit(put(at, FogCard { seats, ..card.clone() })));
        }
        let name = view.t(Key::FogSays);
        if let Some(Changed { to, is_typed }) =
            changes_ui(ui, view, state, (&name, &card.says, Says::Confidence), actions)
        {
            let edit = put(at, FogCard { says: to, ..card.clone() });
            actions.push(if is_typed {
                Action::Shape(edit, Gesture::Typing("workshop-fog".to_owned()))
            } else {
                Action::Edit(edit)
            });
        }
        let mut injects = numbers::injects_but(view, 0);
        injects[0].1 = view.t(Key::FogByHand);
        if let Some(inject) = pick_ui(ui, &view.t(Key::FogWith), &card.inject, &injects) {
            actions.push(Action::Edit(put(at, FogCard { inject, ..card.clone() })));
        }
        if ui.button(view.t(Key::FogRemove)).clicked() {
            actions.push(Action::Edit(Edit::Prepare(Preparation::RemoveFog(at))));
            state.workshop.open = None;
        }
    });
}
