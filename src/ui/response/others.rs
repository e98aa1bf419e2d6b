//! The pledges of everybody but the ally in hand.

use egui::{RichText, Ui};

use super::pledges::take_back;
use crate::{
    domain::StateCode,
    response::{Offer, Pledged},
    ui::{
        Action, UiState, View,
        fields::head_ui,
        theme::{SMALL, semibold},
        widgets,
    },
    words::Key,
};

/// What the others pledge, one line an ally; a click takes the ally in hand.
pub(super) fn others_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    let response = &view.bench.assessment().response;
    let is_other = |offer: &&Offer| state.council.seat != Some(offer.ally);
    let others: Vec<_> = response
        .offers
        .values()
        .iter()
        .filter(is_other)
        .filter_map(|offer| Some((offer.ally, offer.pledged?)))
        .collect();
    if others.is_empty() {
        return;
    }
    widgets::hairline(ui);
    widgets::heading(ui, RichText::new(view.t(Key::PledgesOthers)).family(semibold()));
    for (ally, sum) in others {
        let counts = |pledge: &&Pledged| pledge.ally == ally && pledge.state.counts();
        let text = view.words.pledge_sum(ally, response.pledges.iter().filter(counts).count(), &sum);
        if ui.selectable_label(false, RichText::new(text).size(SMALL)).clicked() {
            state.put_under_hand(ally);
        }
    }
}

/// Pledges of states that give no help on this day: attacked, the attacker, or without a seat. They can be taken back.
pub(super) fn elsewhere_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let response = &view.bench.assessment().response;
    let gives =
        |ally: StateCode| response.offers.values().iter().any(|offer| offer.ally == ally && offer.state.has_bar());
    let all = view.bench.session().pledges.iter().zip(&response.pledges);
    let elsewhere: Vec<_> = all.filter(|(pledge, _)| !gives(pledge.ally)).collect();
    if elsewhere.is_empty() {
        return;
    }
    widgets::hairline(ui);
    widgets::heading(ui, RichText::new(view.t(Key::PledgesElsewhere)).family(semibold()));
    for (pledge, value) in elsewhere {
        let (ally, measure) = (view.words.state(pledge.ally), view.words.measure_by_id(&pledge.measure));
        let title = view.words.pair(&ally, &measure);
        let remove = view.words.fill(Key::PledgeRemove, &[("measure", title.as_str().into())]);
        if head_ui(ui, &title, &remove) {
            actions.push(Action::Edit(take_back(pledge)));
        }
        widgets::secondary(ui, view.words.pledge_state(value.state));
    }
}
