//! The fog cards on stage, below the injects: who has one, and what can be done with it by hand.

use egui::{RichText, Ui, WidgetInfo};

use crate::{
    domain::{Edit, FogState, Preparation},
    ui::{
        Action, View,
        theme::{SMALL, semibold},
        widgets,
    },
    words::Key,
};

/// The cards: who has one, and what can be done with it by hand. What they say stays folded.
pub(super) fn fog_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    if session.workshop.fog.is_empty() {
        return;
    }
    ui.add_space(6.0);
    widgets::heading(ui, RichText::new(view.t(Key::FogTitle)).family(semibold()).size(SMALL));
    for (at, card) in session.workshop.fog.iter().enumerate() {
        let name = view.words.fog_name(at + 1, card);
        ui.push_id(("fog", at), |ui| {
            ui.label(view.words.pair(&name, &view.words.fog_state(card.state)));
            ui.indent("card", |ui| {
                ui.horizontal_wrapped(|ui| card_buttons_ui(ui, view, (at, card.state, &name), actions));
                let title = RichText::new(view.t(Key::FogSaid)).size(SMALL);
                widgets::folding(ui, title).id_salt("said").show(ui, |ui| {
                    widgets::secondary(ui, view.words.fog(session, card));
                });
            });
        });
    }
}

fn card_buttons_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, present, name): (usize, FogState, &str),
    actions: &mut Vec<Action>,
) {
    let offered: &[(Key, FogState)] = match present {
        FogState::Prepared => &[(Key::FogDeal, FogState::Dealt)],
        FogState::Dealt => &[(Key::FogLift, FogState::Lifted), (Key::FogTakeBack, FogState::Prepared)],
        FogState::Lifted => &[(Key::FogLower, FogState::Dealt)],
    };
    for (key, to) in offered {
        let response = ui.button(RichText::new(view.t(*key)).size(SMALL));
        let spoken = view.words.pair(&view.t(*key), name);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
        if response.clicked() {
            actions.push(Action::Edit(Edit::Prepare(Preparation::SetFog(at, *to))));
        }
    }
}
