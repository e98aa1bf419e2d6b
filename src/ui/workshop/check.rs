//! What will not work in a room, each with the way to where it is mended.

use egui::{Button, ScrollArea, Ui};

use super::WorkshopTab;
use crate::{
    rehearsal::{MendedIn, Snag, snags},
    ui::{
        Action, UiState, View,
        wall::Gallery,
        widgets::{self, Explain as _},
    },
    words::Key,
};

pub(super) fn check_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    widgets::hint(ui, view.t(Key::RehearsalWhy));
    if session.workshop.is_empty() {
        widgets::hint(ui, view.t(Key::RehearsalNotPrepared));
        return;
    }
    let gallery = Gallery::of(ui.ctx());
    // One that is looked for still is not missing yet.
    let found = snags(view.bench.catalog(), session, &|hash| !gallery.lacks(hash));
    ui.horizontal_wrapped(|ui| {
        ui.label(view.words.snags(found.len()));
        let pack = ui.add_enabled(view.guide.is_none(), Button::new(view.t(Key::PackMenu)));
        if pack.explain(|| view.t(Key::PackWhy)).clicked() {
            actions.push(Action::Pack);
        }
    });
    ScrollArea::vertical().id_salt("check").auto_shrink(false).show(ui, |ui| {
        for (at, snag) in found.iter().enumerate() {
            snag_ui(ui, view, state, at, snag);
        }
    });
}

fn snag_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, at: usize, snag: &Snag) {
    ui.push_id(("snag", at), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.label(view.words.snag(snag, view.bench.session()));
            if ui.button(view.words.mended_in(snag.mended_in())).clicked() {
                lead(state, snag.mended_in());
            }
        });
    });
}

/// Goes where a snag is mended: to the entry itself, unfolded, where there is one.
fn lead(state: &mut UiState, place: MendedIn) {
    match place {
        MendedIn::Plan => state.workshop.tab = Some(WorkshopTab::RunSheet),
        MendedIn::Step(number) => state.workshop.go_to(WorkshopTab::RunSheet, number),
        MendedIn::Inject(number) => state.workshop.go_to(WorkshopTab::Injects, number),
        MendedIn::Fog(number) => state.workshop.go_to(WorkshopTab::Fog, number),
        MendedIn::Delegations => state.workshop.tab = Some(WorkshopTab::Delegations),
        MendedIn::Delegation(number) => state.workshop.go_to(WorkshopTab::Delegations, number),
        MendedIn::RoleSheet(number) => {
            state.workshop.go_to(WorkshopTab::Delegations, number);
            state.workshop.opens_sheet = true;
        }
        MendedIn::Texts => state.show_proceedings(),
        MendedIn::Fact(fact) => state.go_to_fact(fact),
    }
}
