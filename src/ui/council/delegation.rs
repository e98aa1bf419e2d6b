//! Who speaks for the seat in hand, and by hand its role sheet.

use egui::{RichText, Ui};

use crate::{
    domain::{Delegation, StateCode},
    ui::{UiState, View, theme::SMALL, widgets},
    words::Key,
};

/// Who speaks for a seat; none where nobody does.
pub(super) fn spoken_for(view: &View<'_>, code: StateCode) -> Option<String> {
    let (name, delegation) = of(view, code)?;
    Some(view.words.spoken_for(&name, delegation))
}

fn of<'a>(view: &'a View<'_>, code: StateCode) -> Option<(String, &'a Delegation)> {
    let list = &view.bench.session().delegations.list;
    let at = list.iter().position(|delegation| delegation.seats.contains(&code))?;
    Some((view.words.delegation(at, &list[at]), &list[at]))
}

pub(super) fn delegation_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, code: StateCode) {
    let is_staged = view.stage.is_some();
    let begins = std::mem::replace(&mut state.council.role_on_stage, is_staged) != is_staged && is_staged;
    let Some((name, delegation)) = of(view, code) else { return };
    widgets::hint(ui, view.words.spoken_for(&name, delegation));
    if !delegation.has_role() {
        return;
    }
    // The screen may be mirrored: a hand opens it, and where a wall begins it is closed again.
    let title = view.words.fill(Key::DelegationRoleOf, &[("name", name.into())]);
    let pane = widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt(("role-of", code));
    pane.open(begins.then_some(false)).show(ui, |ui| {
        for (key, text) in [
            (Key::DelegationInterest, &delegation.interest),
            (Key::DelegationRedLine, &delegation.red_line),
            (Key::DelegationAsk, &delegation.ask),
        ] {
            if !text.is_empty() {
                let said = view.words.text_of_case(&view.bench.session().case, text);
                widgets::secondary(ui, view.words.pair(&view.t(key), &said));
            }
        }
    });
}
