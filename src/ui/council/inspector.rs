//! The seat under the hand: stance with its effect, condition, reason.

use egui::{Id, Key as Press, RichText, TextEdit, Ui};

use super::{delegation, everyone, hand, set_stance, spoken, targets, terms, tile};
use crate::{
    domain::{Condition, Edit, LONGEST_TEXT, SetAside, Stance, StateCode},
    explore::Supposed,
    ui::{
        Action, SeatField, UiState, View, Zone,
        fields::keep_within,
        keys::SeatKey,
        prose::prose,
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _},
    },
    words::Key,
    workbench::Gesture,
};

pub(super) fn inspector_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let assessment = view.bench.assessment();
    if everyone::is_asked(state) {
        everyone::ask_ui(ui, view, state);
        return;
    }
    let Some(code) = state.council.seat.filter(|seat| assessment.roster.contains(*seat)) else {
        widgets::hint(ui, view.t(Key::InspectorNone));
        return;
    };
    let Some(seat) = assessment.roster.seat(code) else { return };
    let position = assessment.council.position(seat);
    let name = view.words.state(code);
    ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&name).family(semibold()));
        for stance in Stance::ALL {
            let label = view.words.pair(&name, &view.words.stance(stance));
            let response = tile::swatch_button(ui, stance, stance == position.stance, &label);
            if response.explain(|| format!("{label}\n{}", view.words.stance_effect(stance))).clicked() {
                set_stance(state, &targets(state, code), stance, actions);
            }
        }
    });
    let is_alone = targets(state, code).len() == 1;
    if is_alone {
        stances_ui(ui, view, code);
    }
    let stance = position.stance;
    let effect = view.words.stands(stance, hand::hidden(view, (seat, code)), view.is_put());
    prose(ui, view, state, RichText::new(effect).size(SMALL).color(Tokens::of(ui).secondary));
    delegation::delegation_ui(ui, view, state, code);
    if position.is_default && stance == Stance::Objects {
        widgets::hint(ui, view.t(Key::InspectorAttackerDefault));
    }
    if !position.takes_part {
        widgets::hint(ui, view.t(Key::InspectorNotInDpc));
    }
    let session = view.bench.session();
    let line = session.stance_line(code, session.as_of);
    if let Some(words) = line.and_then(|line| line.set_aside.as_ref()) {
        set_aside_ui(ui, view, code, words, actions);
    }
    let mut is_done = false;
    let reserves = line.filter(|line| line.stance == Stance::Reservation);
    let held = reserves.map(|line| (line.condition, line.condition_text.as_str()));
    let begins = state.council.condition_of == Some(code) && held.is_none_or(|(present, _)| present == Condition::None);
    if begins || held.is_some() {
        let is_wanted = state.council.focus_field.take_if(|field| *field == SeatField::Condition).is_some();
        let (present, text) = held.unwrap_or_default();
        let condition = Held { present, text, begins, is_wanted };
        let is_left = condition_ui(ui, view, code, &condition, actions);
        if begins && is_left {
            state.council.condition_of = None;
        }
        is_done |= is_left && ends(ui);
    }
    if reserves.is_some() {
        terms::terms_ui(ui, view, state, code, actions);
    }
    let is_wanted = state.council.focus_field.take_if(|field| *field == SeatField::Reason).is_some();
    if is_wanted || stance != Stance::Undecided || line.is_some_and(|line| !line.reason.is_empty()) {
        let field =
            Field { key: Key::InspectorReason, hint: Key::InspectorReasonHint, name: &name, is_wanted, id: None };
        let reason = line.map_or("", |line| &line.reason);
        let before = line.filter(|line| line.round != session.proceedings.round() && !line.reason.is_empty());
        if let Some(line) = before.filter(|line| line.round > 0) {
            // It stands until the seat gives another, and is not taken for one of this round.
            widgets::hint(ui, view.words.reason_of_round(line.round));
        }
        is_done |= text_ui(ui, view, &field, reason, actions, |text| Edit::SetReason(code, text)) && ends(ui);
    }
    if view.bench.reasons_owed().contains(&code) {
        let text = RichText::new(view.t(Key::ReasonOwedHere)).size(SMALL).color(Tokens::of(ui).caution);
        ui.label(text);
    }
    if is_done {
        state.go_to(Zone::Council);
    }
    if is_alone {
        spoken::spoken_ui(ui, view, state, (code, position), actions);
    }
    if !view.is_sealed() {
        help_ui(ui, view, state, code);
    }
    if let Some(line) = line.filter(|line| !line.source.is_empty()) {
        let source = view.words.text_of_case(&session.case, &line.source);
        widgets::hint(ui, view.words.fill(Key::InspectorSource, &[("source", source.into())]));
    }
}

/// What the seat said with the stance before, struck through, and the way to keep it.
fn set_aside_ui(ui: &mut Ui, view: &View<'_>, code: StateCode, words: &SetAside, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let case = &view.bench.session().case;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let stance = view.words.stance(words.stance);
        widgets::hint(ui, view.words.fill(Key::InspectorSetAside, &[("stance", stance.into())]));
        for text in [&words.condition_text, &words.reason].into_iter().filter(|text| !text.is_empty()) {
            let text = RichText::new(view.words.text_of_case(case, text)).size(SMALL);
            ui.label(text.strikethrough().color(tokens.secondary));
        }
        let keep = format!("{} [{}]", view.t(Key::InspectorKeep), SeatKey::Keep.text(view));
        if ui.button(RichText::new(keep).size(SMALL)).clicked() {
            actions.push(Action::Edit(Edit::KeepWords(code)));
        }
    });
}

/// What the ally pledges; a click leads to where that is said.
fn help_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, code: StateCode) {
    let offers = view.bench.assessment().response.offers.values();
    if !offers.iter().any(|offer| offer.ally == code && offer.state.has_bar()) {
        return;
    }
    let count = view.bench.session().pledges.iter().filter(|pledge| pledge.ally == code).count();
    let text = view.words.fill(Key::InspectorHelp, &[("count", count.into())]);
    if ui.link(RichText::new(text).size(SMALL)).clicked() {
        state.show_pledges();
        state.go_to(Zone::Response);
    }
}

/// What each stance that would move an answer would move; stances that do the same stand together.
fn stances_ui(ui: &mut Ui, view: &View<'_>, code: StateCode) {
    let mut effects: Vec<(String, Vec<Stance>)> = Vec::new();
    for stance in Stance::ALL {
        let Some(found) = view.bench.tried(&Supposed::Stance(code, stance, Condition::None)) else { continue };
        let effect = view.words.effect(found);
        match effects.iter_mut().find(|(same, _)| *same == effect) {
            Some((_, stances)) => stances.push(stance),
            None => effects.push((effect, vec![stance])),
        }
    }
    if effects.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        widgets::secondary(ui, view.t(Key::WhynotStancesMove));
        for (effect, stances) in effects {
            for stance in &stances {
                widgets::stance(ui, *stance, 11.0);
            }
            let names: Vec<String> = stances.iter().map(|stance| view.words.stance(*stance)).collect();
            let said = format!("{} {effect}", names.join(", "));
            let response = widgets::secondary(ui, effect);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
            ui.add_space(6.0);
        }
    });
}

/// The condition of a seat as it is shown.
struct Held<'a> {
    present: Condition,
    text: &'a str,
    /// Whether the seat has none yet and gets its reservation with the first letter.
    begins: bool,
    /// Whether the keyboard asked for its words.
    is_wanted: bool,
}

/// The condition of a reservation. Whether its words are left.
fn condition_ui(ui: &mut Ui, view: &View<'_>, code: StateCode, held: &Held<'_>, actions: &mut Vec<Action>) -> bool {
    ui.horizontal_wrapped(|ui| {
        widgets::secondary(ui, view.t(Key::InspectorCondition));
        for condition in Condition::ALL {
            let response = ui.selectable_label(held.present == condition, view.words.condition(condition));
            if response.clicked() {
                let edit = match held.begins {
                    true => Edit::Stand(code, Stance::Reservation, condition),
                    false => Edit::SetCondition(code, condition),
                };
                actions.push(Action::Edit(edit));
            }
        }
    });
    if held.present == Condition::None && !held.begins {
        return false;
    }
    let name = view.words.state(code);
    let id = Some(Id::unique(("condition", code)));
    let (key, hint, is_wanted) = (Key::InspectorConditionText, Key::InspectorConditionHint, held.is_wanted);
    let field = Field { key, hint, name: &name, is_wanted, id };
    let mut typed = Vec::new();
    let is_left = text_ui(ui, view, &field, held.text, &mut typed, |text| Edit::SetConditionText(code, text));
    if held.begins && typed.iter().any(|action| matches!(action, Action::Shape(..))) {
        actions.push(Action::Edit(Edit::Stand(code, Stance::Reservation, Condition::Open)));
    }
    actions.extend(typed);
    is_left
}

struct Field<'a> {
    key: Key,
    hint: Key,
    name: &'a str,
    /// Whether the keyboard asked for it.
    is_wanted: bool,
    /// Its name among the widgets, where that must stay whatever comes above it.
    id: Option<Id>,
}

/// A field for words of the seat. Whether it is left.
fn text_ui(
    ui: &mut Ui,
    view: &View<'_>,
    field: &Field<'_>,
    present: &str,
    actions: &mut Vec<Action>,
    command: impl FnOnce(String) -> Edit,
) -> bool {
    let name = view.words.pair(field.name, &view.t(field.key));
    ui.horizontal(|ui| {
        let label = widgets::secondary(ui, view.t(field.key));
        let mut text = present.to_owned();
        let edit = TextEdit::singleline(&mut text)
            .hint_text(view.t(field.hint))
            .desired_width(f32::INFINITY)
            .char_limit(LONGEST_TEXT);
        let edit = match field.id {
            Some(id) => edit.id(id),
            None => edit,
        };
        let response = ui.add(edit).labelled_by(label.id);
        keep_within(ui, &response, &mut text);
        if field.is_wanted {
            response.request_focus();
        }
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        if response.changed() {
            actions.push(Action::Shape(command(text), Gesture::Typing(name)));
        }
        if response.lost_focus() {
            actions.push(Action::EndGesture);
        }
        response.lost_focus()
    })
    .inner
}

/// Whether the hand is done with a field that it left: the keys then belong to the seat again.
fn ends(ui: &Ui) -> bool {
    ui.input(|input| input.key_pressed(Press::Enter) || input.key_pressed(Press::Escape))
}
