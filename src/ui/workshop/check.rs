//! What will not work in a room, each with the way to where it is mended.

use egui::{ScrollArea, Ui};

use super::WorkshopTab;
use crate::{
    rehearsal::{MendedIn, Snag, snags},
    ui::{UiState, View, wall::Gallery, widgets},
    words::Key,
};

pub(super) fn check_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let session = view.bench.session();
    widgets::hint(ui, view.t(Key::RehearsalWhy));
    if session.workshop.is_empty() {
        widgets::hint(ui, view.t(Key::RehearsalNotPrepared));
        return;
    }
    let gallery = Gallery::of(ui.ctx());
    // One that is looked for still is not missing yet.
    let found = snags(view.bench.catalog(), session, &|hash| !gallery.lacks(hash));
    ui.label(view.words.snags(found.len()));
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
            let Some(name) = view.words.mended_in(snag.mended_in()) else { return };
            if ui.button(name).clicked() {
                lead(state, snag.mended_in());
            }
        });
    });
}

/// Goes where a snag is mended.
fn lead(state: &mut UiState, place: MendedIn) {
    match place {
        MendedIn::Plan => state.workshop.tab = Some(WorkshopTab::RunSheet),
        MendedIn::Texts => state.show_proceedings(),
        MendedIn::Fact(fact) => state.go_to_fact(fact),
        MendedIn::Inject(_) | MendedIn::Fog(_) | MendedIn::Delegations => {}
    }
}
