//! How an ally decides on armed help at home, whether its parliament refuses, and what its reservation leaves out.

use egui::{Checkbox, RichText, Ui};

use crate::{
    domain::{Edit, Exclusion, HelpKind, Stance, StateCode},
    ui::{
        Action, View,
        theme::{SMALL, semibold},
        widgets::{self, Explain as _},
    },
    words::Key,
};

pub(super) fn approval_ui(ui: &mut Ui, view: &View<'_>, ally: StateCode, actions: &mut Vec<Action>) {
    let words = view.words;
    widgets::heading(ui, RichText::new(view.t(Key::ApprovalTitle)).size(SMALL).family(semibold()));
    let offer = view.bench.assessment().response.offers.values().iter().find(|offer| offer.ally == ally);
    let Some(offer) = offer else { return };
    let rule = view.bench.catalog().approvals.rule(ally);
    if let (Some(approval), Some(rule)) = (offer.approval, rule) {
        widgets::secondary(ui, words.approval(approval));
        let day = view.bench.session().as_of;
        let hint = widgets::hint(ui, words.approval_rule(rule, day));
        if rule.holds_on(day) {
            hint.explain(|| view.words.citation(&rule.source));
        }
    } else {
        widgets::secondary(ui, view.t(Key::ApprovalNone));
    }
    let mut refuses = view.bench.session().refusals.contains(&ally);
    let name = words.pair(&words.state(ally), &view.t(Key::ApprovalRefuses));
    let response = ui.add(Checkbox::new(&mut refuses, RichText::new(view.t(Key::ApprovalRefuses)).size(SMALL)));
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, refuses, &name));
    if response.explain(|| view.t(Key::ApprovalRefusesWhy)).changed() {
        actions.push(Action::Edit(Edit::SetRefusal(ally, refuses)));
    }
    if offer.stance == Stance::Reservation {
        exclusions_ui(ui, view, ally, actions);
    }
}

fn exclusions_ui(ui: &mut Ui, view: &View<'_>, ally: StateCode, actions: &mut Vec<Action>) {
    widgets::secondary(ui, view.t(Key::ExclusionsTitle));
    ui.horizontal_wrapped(|ui| {
        for kind in HelpKind::ALL {
            let mut is_excluded = view.bench.session().exclusions.contains(&Exclusion { ally, kind });
            let text = view.words.help_kind(kind);
            let name = [view.words.state(ally), view.t(Key::ExclusionsTitle), text.clone()].join(", ");
            let response = ui.add(Checkbox::new(&mut is_excluded, RichText::new(text).size(SMALL)));
            response.widget_info(|| egui::WidgetInfo::selected(egui::Role::CheckBox, true, is_excluded, &name));
            if response.changed() {
                actions.push(Action::Edit(Edit::SetExclusion(ally, kind, is_excluded)));
            }
        }
    });
}
