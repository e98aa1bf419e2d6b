//! What one change would move, and the smallest sets of changes that lead somewhere.

use egui::{Button, ComboBox, Label, Response, RichText, ScrollArea, Tooltip, Ui, WidgetInfo};

use super::{
    Action, UiState, View, popups,
    theme::{SMALL, Tokens, semibold},
    widgets,
};
use crate::{
    council::{Outcome, proceedings::FACTS},
    domain::{Choice as _, Request, StateCode},
    explore::{Flip, Subject, Supposed, Target, WhatIf, is_varied},
    law::Status,
    response::OfferState,
    words::Key,
};

/// Sets shown of a target; more are counted.
const MOST_FLIPS: usize = 12;

pub(super) fn whatif_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ScrollArea::vertical().id_salt("what-if").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 4.0);
        widgets::hint(ui, view.t(Key::WhatIfHint));
        flips_ui(ui, view, state, actions);
        widgets::hairline(ui);
        singles_ui(ui, view, state, actions);
        ui.add_space(8.0);
    });
}

/// The smallest flips for the target that is chosen.
fn flips_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let target = target_of(view, state);
    widgets::heading(ui, RichText::new(view.t(Key::FlipsTitle)).family(semibold()));
    let name = view.t(Key::FlipsTarget);
    let response = ComboBox::from_id_salt("flip-target")
        .selected_text(view.words.flip_target(target))
        .width(ui.available_width().min(320.0))
        .show_ui(ui, |ui| {
            for choice in targets() {
                if popups::choice(ui, choice == target, view.words.flip_target(choice)).clicked() {
                    state.why.flip_target = Some(choice);
                }
            }
            let is_response = matches!(target, Target::Response(..));
            if let Some(ally) = first_helper(view)
                && popups::choice(ui, is_response, view.t(Key::WhynotTargetResponse)).clicked()
            {
                state.why.flip_target = Some(Target::Response(ally, OfferState::Offered));
            }
        });
    response.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
    if let Target::Response(ally, offer) = target {
        helper_ui(ui, view, state, ally, offer);
    }
    let flips = view.bench.flips(target);
    if flips.is_empty() {
        widgets::secondary(ui, view.t(Key::FlipsNone));
    }
    // What fills in an unknown fact stands before what contradicts a stated one.
    let session = view.bench.session();
    let mut nearest: Vec<_> = flips.iter().collect();
    nearest.sort_by_cached_key(|flip| flip.overwritten(&session.incident, session.as_of));
    for flip in nearest.into_iter().take(MOST_FLIPS) {
        flip_ui(ui, view, state, flip, actions);
    }
    if let Some(more @ 1..) = flips.len().checked_sub(MOST_FLIPS) {
        widgets::hint(ui, view.words.fill(Key::FlipsMore, &[("count", more.into())]));
    }
}

/// The target that is chosen; an ally without a seat on this day gives way to one that has a seat.
fn target_of(view: &View<'_>, state: &UiState) -> Target {
    match state.why.flip_target.unwrap_or(Target::Threshold(Status::Eligible)) {
        Target::Response(ally, offer) if !view.bench.assessment().roster.contains(ally) => {
            first_helper(view).map_or(Target::Threshold(Status::Eligible), |ally| Target::Response(ally, offer))
        }
        target @ (Target::Threshold(_) | Target::Request(_) | Target::Consensus(_) | Target::Response(..)) => target,
    }
}

/// The first seat that is neither attacked nor the attacker: only such an ally has help to give.
fn first_helper(view: &View<'_>) -> Option<StateCode> {
    helpers(view).next()
}

fn helpers<'a>(view: &'a View<'_>) -> impl Iterator<Item = StateCode> + 'a {
    view.bench
        .assessment()
        .response
        .offers
        .values()
        .iter()
        .filter(|offer| offer.state.has_bar())
        .map(|offer| offer.ally)
}

/// Which ally, and how its help is to stand: never an amount.
fn helper_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, ally: StateCode, offer: OfferState) {
    const STATES: [OfferState; 4] =
        [OfferState::Offered, OfferState::Conditional, OfferState::Open, OfferState::Withheld];
    ui.horizontal_wrapped(|ui| {
        let allies = view.words.named(helpers(view));
        let name = view.t(Key::WhynotTargetAlly);
        if let Some(ally) = pick_ui(ui, &name, ally, &view.words.state(ally), &allies) {
            state.why.flip_target = Some(Target::Response(ally, offer));
        }
        let states = STATES.map(|offer| (offer, view.words.offer_state(offer)));
        let name = view.t(Key::WhynotTargetState);
        if let Some(offer) = pick_ui(ui, &name, offer, &view.words.offer_state(offer), &states) {
            state.why.flip_target = Some(Target::Response(ally, offer));
        }
    });
}

fn pick_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    present: T,
    shown: &str,
    offered: &[(T, String)],
) -> Option<T> {
    let mut picked = None;
    let combo = ComboBox::from_id_salt(name).selected_text(shown).width(150.0).show_ui(ui, |ui| {
        for (value, text) in offered {
            if popups::choice(ui, *value == present, text).clicked() {
                picked = Some(*value);
            }
        }
    });
    popups::opens_by_letters(ui, &combo.response);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, name));
    picked
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
fn flip_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, flip: &Flip, actions: &mut Vec<Action>) {
    let text = view.words.flip(flip);
    if flip.size() == 0 {
        widgets::secondary(ui, text);
        return;
    }
    let changes = flip.first();
    if line_ui(ui, view, state, &text, &changes) {
        actions.push(Action::EditAll(changes.iter().map(|change| change.edit(view.bench.session())).collect()));
    }
}

/// Every single change of a fact, a request or a reading that would move an answer. What a seat's other stances
/// would do stands on its card in the Council.
fn singles_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let moving = view.bench.what_ifs().iter().filter(|found| !matches!(found.change, Supposed::Stance(..)));
    let moving: Vec<&WhatIf> = moving.collect();
    let title = view.words.fill(Key::SinglesTitle, &[("count", moving.len().into())]);
    widgets::folding(ui, RichText::new(title).family(semibold())).id_salt("singles").default_open(true).show(
        ui,
        |ui| {
            for found in moving {
                let text = format!("{} {}", view.words.single_change(&found.change), view.words.effect(found));
                if line_ui(ui, view, state, &text, std::slice::from_ref(&found.change)) {
                    actions.push(Action::Edit(found.change.edit(view.bench.session())));
                }
            }
        },
    );
}

/// Whether a change is of a fact that the steps of the proceedings state: then a step makes it so, and no hand.
fn is_of_steps(view: &View<'_>, change: &Supposed) -> bool {
    let is_stated = match change.subject() {
        Subject::Fact(fact) => FACTS.contains(&fact),
        Subject::Request(_) => true,
        Subject::Seat(_) | Subject::Point(_) | Subject::Assumption(_) => false,
    };
    is_stated && view.bench.session().proceedings.state_facts()
}

/// A sentence with a button that makes it so, or leads to the steps that would. Under the pointer or the keyboard it shows
/// where that would lead.
fn line_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, text: &str, changes: &[Supposed]) -> bool {
    let tokens = Tokens::of(ui);
    let leads = changes.iter().any(|change| is_of_steps(view, change));
    let (shown, said) =
        if leads { (Key::TabProceedings, Key::ProceedingsOpen) } else { (Key::WhatIfApply, Key::WhatIfApply) };
    ui.horizontal_top(|ui| {
        let name = view.words.pair(&view.t(said), text);
        let button = ui.add(Button::new(RichText::new(view.t(shown)).size(SMALL)));
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        let line = ui.add(Label::new(RichText::new(text).size(SMALL).color(tokens.text)).wrap());
        if button.hovered() || line.hovered() || button.has_focus() {
            preview_ui(&button, view, changes);
        }
        if button.clicked() && leads {
            state.show_proceedings();
        }
        button.clicked() && !leads
    })
    .inner
}

/// The four parts as they would stand, beside what they say now; the session stays as it is.
fn preview_ui(over: &Response, view: &View<'_>, changes: &[Supposed]) {
    Tooltip::for_widget(over).width(320.0).show(|ui| {
        let (session, then) = view.bench.with_changes(changes);
        let (now, words) = (view.bench.assessment(), view.words);
        let parts = [
            (Key::PartThreshold, words.threshold_part(now), words.threshold_part(&then)),
            (
                Key::PartRequest,
                words.request_part_of(now, view.bench.in_force()),
                words.request_part_of(&then, &session),
            ),
            (
                Key::PartConsensus,
                words.consensus_part(now, view.bench.in_force()),
                words.consensus_part(&then, &session),
            ),
            (Key::PartResponse, words.response_part(now), words.response_part(&then)),
        ];
        widgets::heading(ui, RichText::new(view.t(Key::WhynotPreview)).family(semibold()));
        for (title, now, then) in parts {
            let is_same = now.state == then.state;
            let family = if is_same { egui::FontFamily::Proportional } else { semibold() };
            let text = view.words.pair(&view.t(title), &then.state);
            ui.label(RichText::new(text).family(family).size(SMALL));
            if !is_same {
                widgets::hint(ui, words.said_now(&now.state));
            }
        }
    });
}

/// What a change would move, in a line that begins with an arrow; empty where it moves nothing or nothing is stated yet.
/// It is judged anew: for lists that are open and for what lies under the pointer.
pub(super) fn effect_of(view: &View<'_>, change: &Supposed) -> String {
    if view.bench.assessment().is_blank || view.is_sealed() {
        return String::new();
    }
    view.words.effect(&view.bench.effect_of(change))
}

/// An entry of a list with what choosing it would move.
pub(super) fn entry_ui(ui: &mut Ui, is_present: bool, text: &str, effect: String) -> Response {
    if effect.is_empty() {
        return popups::choice(ui, is_present, text);
    }
    let effect = RichText::new(effect).size(SMALL - 1.0).color(Tokens::of(ui).secondary);
    let response = ui.selectable_label(is_present, (RichText::new(text), effect));
    popups::entry(ui, response, text, is_present)
}

/// How many other values of a thing would move which part.
pub(super) fn summary_ui(ui: &mut Ui, view: &View<'_>, subject: &Subject) {
    if view.bench.assessment().is_blank || view.is_sealed() || !is_whole(subject) {
        return;
    }
    let tried: Vec<&WhatIf> = view.bench.tried_of(subject).collect();
    widgets::hint(ui, view.words.values_that_move(tried.iter().copied()));
}

/// Whether all values of a thing were tried.
fn is_whole(subject: &Subject) -> bool {
    match subject {
        Subject::Fact(fact) => is_varied(*fact),
        Subject::Request(_) | Subject::Seat(_) | Subject::Point(_) | Subject::Assumption(_) => true,
    }
}
