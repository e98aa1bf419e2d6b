//! What one change would move, and the smallest sets of changes that lead somewhere.

use egui::{Button, CollapsingHeader, ComboBox, Label, RichText, ScrollArea, Ui, WidgetInfo};

use super::{
    Action, UiState, View,
    theme::{SMALL, Tokens, semibold},
    widgets,
};
use crate::{
    council::Outcome,
    domain::{Choice as _, Request},
    explore::{Change, Flip, Target, WhatIf},
    law::Status,
    words::Key,
    workbench::Command,
};

/// Sets shown of a target; more are counted.
const MOST_FLIPS: usize = 12;

pub(super) fn whatif_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ScrollArea::vertical().id_salt("what-if").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        widgets::hint(ui, view.t(Key::WhatIfHint));
        flips_ui(ui, view, state, actions);
        widgets::hairline(ui);
        singles_ui(ui, view, actions);
        ui.add_space(8.0);
    });
}

/// The smallest flips for the target that is chosen.
fn flips_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let target = state.flip_target.unwrap_or(Target::Threshold(Status::Eligible));
    ui.label(RichText::new(view.t(Key::FlipsTitle)).family(semibold()));
    let name = view.t(Key::FlipsTarget);
    let response = ComboBox::from_id_salt("flip-target")
        .selected_text(view.words.flip_target(target))
        .width(ui.available_width().min(320.0))
        .show_ui(ui, |ui| {
            for choice in targets() {
                if ui.selectable_label(choice == target, view.words.flip_target(choice)).clicked() {
                    state.flip_target = Some(choice);
                }
            }
        });
    response.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
    let flips = view.bench.flips(target);
    if flips.is_empty() {
        widgets::secondary(ui, view.t(Key::FlipsNone));
    }
    for flip in flips.iter().take(MOST_FLIPS) {
        flip_ui(ui, view, flip, actions);
    }
    if let Some(more @ 1..) = flips.len().checked_sub(MOST_FLIPS) {
        widgets::hint(ui, view.words.fill(Key::FlipsMore, &[("count", more.into())]));
    }
}

fn targets() -> impl Iterator<Item = Target> {
    let statuses = [Status::Eligible, Status::Arguable, Status::Indeterminate, Status::NotEligible];
    let requests = Request::ALL.iter().copied().filter(|request| !request.is_unknown());
    statuses
        .into_iter()
        .map(Target::Threshold)
        .chain(requests.map(Target::Request))
        .chain(Outcome::ALL.into_iter().map(Target::Consensus))
}

/// One set of changes, applied as one step. Where several values do the same, the first is taken.
fn flip_ui(ui: &mut Ui, view: &View<'_>, flip: &Flip, actions: &mut Vec<Action>) {
    let text = view.words.flip(flip);
    if flip.size() == 0 {
        widgets::secondary(ui, text);
        return;
    }
    if line_ui(ui, view, &text) {
        let changes = flip.first();
        actions.push(Action::Edit(Command::of_all(&changes, view.bench.session())));
    }
}

/// Every single change of a fact, a request or a reading that would move an answer. What a seat's other stances
/// would do stands on its card in the Council.
fn singles_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let moving = view.bench.what_ifs().iter().filter(|found| !matches!(found.change, Change::Stance(..)));
    let moving: Vec<&WhatIf> = moving.collect();
    let title = view.words.fill(Key::SinglesTitle, &[("count", moving.len().into())]);
    CollapsingHeader::new(RichText::new(title).family(semibold())).id_salt("singles").default_open(true).show(
        ui,
        |ui| {
            for found in moving {
                let text = view.words.pair(&view.words.single_change(&found.change), &effect(view, found));
                if line_ui(ui, view, &text) {
                    actions.push(Action::Edit(Command::of(&found.change, view.bench.session())));
                }
            }
        },
    );
}

/// Where the parts would stand, for example "threshold met, Council agreed".
pub(super) fn effect(view: &View<'_>, found: &WhatIf) -> String {
    let words = view.words;
    let threshold = found.status.map(|status| words.status(status));
    let request = found.request.map(|request| words.choice(request));
    let outcome = found.outcome.map(|outcome| words.outcome(outcome));
    words.clauses(threshold.into_iter().chain(request).chain(outcome))
}

/// A sentence with a button that makes it so.
fn line_ui(ui: &mut Ui, view: &View<'_>, text: &str) -> bool {
    let tokens = Tokens::of(ui);
    ui.horizontal_top(|ui| {
        let name = view.words.pair(&view.t(Key::WhatIfApply), text);
        let response = ui.add(Button::new(RichText::new(view.t(Key::WhatIfApply)).size(SMALL)));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.text)).wrap());
        response.clicked()
    })
    .inner
}
