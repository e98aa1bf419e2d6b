//! Who plays: who leads the Council, the delegations with their seats, people and role sheets, the guests, and the seats nobody
//! speaks for.

use egui::{Button, Response, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{UiState, View, WorkshopTab};
use crate::{
    domain::{Delegation, Delegations, Edit, LONGEST_TEXT, Preparation, StateCode},
    ui::{
        Action, council,
        fields::{keep_within, kept_text_ui},
        proceedings,
        theme::{SMALL, Tokens, semibold},
        widgets::{self, Explain as _, icon},
    },
    words::Key,
    workbench::Gesture,
};

/// The width of a name, points.
const NAME: f32 = 230.0;
/// The width of a name with what its bearer does, points.
const HEAD: f32 = 320.0;
/// What a name may have, letters.
const LONGEST_NAME: usize = 200;

pub(super) fn delegations_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let is_staged = view.stage.is_some();
    let begins = std::mem::replace(&mut state.workshop.roles_on_stage, is_staged) != is_staged && is_staged;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        widgets::beside_bar(ui);
        new_ui(ui, view, state, actions);
        heads_ui(ui, view, actions);
        amiss_ui(ui, view);
        let list = &view.bench.session().delegations.list;
        if list.is_empty() {
            widgets::hint(ui, view.t(Key::DelegationsNone));
        }
        for (at, delegation) in list.iter().enumerate() {
            widgets::hairline(ui);
            let is_led_to = state.workshop.is_open(WorkshopTab::Delegations, at);
            let is_unfolded = is_led_to && std::mem::take(&mut state.workshop.opens_sheet);
            let sheet = if begins { Some(false) } else { is_unfolded.then_some(true) };
            ui.push_id(("delegation", at), |ui| {
                let name = delegation_ui(ui, view, (at, delegation), sheet, actions);
                if is_led_to {
                    state.workshop.settle(&name);
                }
            });
        }
        widgets::hairline(ui);
        widgets::pane_title(ui, &view.t(Key::DelegationsGuests));
        council::guests_ui(ui, view, state, actions);
        ui.add_space(8.0);
    });
}

fn put(at: usize, delegation: Delegation) -> Edit {
    Edit::Prepare(Preparation::PutDelegation(at, Box::new(delegation)))
}

/// A new delegation by its name and Enter, one for each seat at once, or a table of them.
fn new_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let count = view.bench.session().delegations.list.len();
    ui.horizontal_wrapped(|ui| {
        let name = view.t(Key::DelegationNew);
        let draft = &mut state.workshop.written.delegation;
        let edit = TextEdit::singleline(draft).hint_text(&name).desired_width(NAME).char_limit(LONGEST_NAME);
        let response = ui.add(edit);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let add = ui.button(format!("{} {}", icon::ADD, view.t(Key::DelegationAdd)));
        if add.clicked() || (is_entered && !draft.trim().is_empty()) {
            let typed = std::mem::take(draft).trim().to_owned();
            let name = if typed.is_empty() { view.words.delegation_unnamed(count) } else { typed };
            actions.push(Action::Edit(put(count, Delegation { name, ..Delegation::default() })));
            // The next name can be typed at once.
            response.request_focus();
        }
        let unspoken = unspoken(view);
        let each = ui.add_enabled(!unspoken.is_empty(), Button::new(view.t(Key::DelegationsEach)));
        if each.explain(|| view.t(Key::DelegationsEachWhy)).clicked() {
            let new = |(idx, (seat, name)): (usize, (StateCode, String))| {
                put(count + idx, Delegation { name, seats: vec![seat], ..Delegation::default() })
            };
            actions.push(Action::EditAll(view.words.named(unspoken).into_iter().enumerate().map(new).collect()));
        }
        if ui.button(view.t(Key::SheetOpen)).clicked() {
            state.workshop.table.is_open = true;
        }
    });
}

/// Who leads the Council.
fn heads_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let own = &view.bench.session().delegations;
    // The list is named anew by hand alone: a copy of it costs nothing while nobody types.
    let with = |change: &dyn Fn(&mut Delegations)| {
        let mut after = own.clone();
        change(&mut after);
        Edit::Prepare(Preparation::SetDelegations(Box::new(after)))
    };
    ui.horizontal_wrapped(|ui| {
        let key = Key::DelegationsSecretaryGeneral;
        let label = widgets::secondary(ui, view.t(key)).explain(|| view.t(Key::DelegationsSecretaryGeneralWhy));
        let set = |text: String| with(&move |after| after.secretary_general.clone_from(&text));
        field_ui(ui, (&view.t(key), HEAD), &own.secretary_general, actions, set).labelled_by(label.id);
        let label = widgets::secondary(ui, view.t(Key::DelegationsChair));
        let set = |text: String| with(&move |after| after.chair.clone_from(&text));
        field_ui(ui, (&view.t(Key::DelegationsChair), HEAD), &own.chair, actions, set).labelled_by(label.id);
    });
}

/// The seats of the day for which nobody speaks.
fn unspoken(view: &View<'_>) -> Vec<StateCode> {
    let delegations = &view.bench.session().delegations;
    let seats = view.bench.assessment().roster.states();
    seats.iter().copied().filter(|seat| delegations.of(*seat).is_none()).collect()
}

/// Seats nobody speaks for, seats for which several do, and states without a seat on this day.
fn amiss_ui(ui: &mut Ui, view: &View<'_>) {
    let list = &view.bench.session().delegations.list;
    if list.is_empty() {
        return;
    }
    widgets::secondary(ui, view.words.seats_unspoken(&unspoken(view)));
    let roster = &view.bench.assessment().roster;
    let caution = |ui: &mut Ui, text: String| {
        ui.label(RichText::new(text).size(SMALL).color(Tokens::of(ui).caution));
    };
    let names = |seat: StateCode| -> Vec<String> {
        let own = list.iter().enumerate().filter(|(_, own)| own.seats.contains(&seat));
        own.map(|(at, own)| view.words.delegation(at, own)).collect()
    };
    for seat in roster.states() {
        let names = names(*seat);
        if names.len() > 1 {
            caution(ui, view.words.seat_twice(*seat, &names));
        }
    }
    for (at, delegation) in list.iter().enumerate() {
        for seat in delegation.seats.iter().filter(|seat| !roster.contains(**seat)) {
            caution(ui, view.words.seat_of_nobody(*seat, &view.words.delegation(at, delegation)));
        }
    }
}

/// The delegation, its role sheet folded or unfolded where that is said; the field of its name.
fn delegation_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, delegation): (usize, &Delegation),
    sheet: Option<bool>,
    actions: &mut Vec<Action>,
) -> Response {
    let name = view.words.delegation(at, delegation);
    let of_it = |key: Key| view.words.fill(key, &[("name", name.as_str().into())]);
    let line = ui.horizontal_wrapped(|ui| {
        let field = view.words.fill(Key::DelegationName, &[("number", (at + 1).to_string().into())]);
        let first = field_ui(ui, (&field, NAME), &delegation.name, actions, |name| {
            put(at, Delegation { name, ..delegation.clone() })
        });
        let remove = of_it(Key::DelegationRemove);
        let button = ui.add(Button::new(icon::CLOSE).frame_when_inactive(false));
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &remove));
        if button.explain(|| remove.clone()).clicked() {
            actions.push(Action::Edit(Edit::Prepare(Preparation::RemoveDelegation(at))));
        }
        widgets::secondary(ui, view.t(Key::DelegationPeople));
        let shown = delegation.people.join("; ");
        // The frame of the field stands in the line too.
        let width = (ui.available_size_before_wrap().x - 30.0).max(NAME);
        let read = |text: &str| {
            let people = text.split(';').map(str::trim).filter(|name| !name.is_empty());
            Some(people.map(str::to_owned).collect::<Vec<_>>())
        };
        if let Some(people) = kept_text_ui(ui, &of_it(Key::DelegationPeopleOf), (&shown, ""), width, read) {
            actions.push(Action::Edit(put(at, Delegation { people, ..delegation.clone() })));
        }
        first
    });
    seats_ui(ui, view, (at, delegation), &of_it(Key::DelegationSeatsOf), actions);
    role_ui(ui, view, (at, delegation), sheet, actions);
    line.inner
}

/// The seats of the day, in the order of their names: none is before another.
fn seats_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, delegation): (usize, &Delegation),
    name: &str,
    actions: &mut Vec<Action>,
) {
    let mut seats = view.words.in_order(&delegation.seats);
    let shown = seats.clone();
    ui.horizontal_wrapped(|ui| {
        widgets::secondary(ui, view.t(Key::DelegationSeats));
        proceedings::some_seats_ui(ui, view, name, &mut seats, view.bench.assessment().roster.states());
    });
    if seats != shown {
        actions.push(Action::Edit(put(at, Delegation { seats, ..delegation.clone() })));
    }
}

/// The role sheet. The screen may be mirrored: a hand opens it, and where a wall begins it is closed again.
fn role_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, delegation): (usize, &Delegation),
    sheet: Option<bool>,
    actions: &mut Vec<Action>,
) {
    let name = view.words.delegation(at, delegation);
    let key = if delegation.has_role() { Key::DelegationRoleOf } else { Key::DelegationRoleEmpty };
    let title = view.words.fill(key, &[("name", name.as_str().into())]);
    let pane = widgets::folding(ui, RichText::new(title).size(SMALL)).id_salt("role");
    pane.open(sheet).show(ui, |ui| {
        let mut part = |ui: &mut Ui, key: Key, text: &str, with: fn(&mut Delegation, String)| {
            let edit = |text: String| {
                let mut after = delegation.clone();
                with(&mut after, text);
                put(at, after)
            };
            ui.label(RichText::new(view.t(key)).size(SMALL).family(semibold()));
            let field = view.words.pair(&view.t(key), &name);
            text_ui(ui, &field, text, actions, edit);
        };
        part(ui, Key::DelegationInterest, &delegation.interest, |own, text| own.interest = text);
        part(ui, Key::DelegationRedLine, &delegation.red_line, |own, text| own.red_line = text);
        part(ui, Key::DelegationAsk, &delegation.ask, |own, text| own.ask = text);
        widgets::hint(ui, view.t(Key::DelegationRoleWhy));
    });
}

/// A field of one line that counts as it is typed.
fn field_ui(
    ui: &mut Ui,
    (name, width): (&str, f32),
    present: &str,
    actions: &mut Vec<Action>,
    edit: impl FnOnce(String) -> Edit,
) -> Response {
    let mut text = present.to_owned();
    let field = TextEdit::singleline(&mut text).hint_text(name).desired_width(width).char_limit(LONGEST_NAME);
    let response = ui.add(field);
    taken(ui, &response, name, text, actions, edit);
    response
}

/// A field of several lines that counts as it is typed.
fn text_ui(ui: &mut Ui, name: &str, present: &str, actions: &mut Vec<Action>, edit: impl FnOnce(String) -> Edit) {
    let mut text = present.to_owned();
    let field = TextEdit::multiline(&mut text).desired_rows(2).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT);
    let response = ui.add(field);
    taken(ui, &response, name, text, actions, edit);
}

fn taken(
    ui: &Ui,
    response: &Response,
    name: &str,
    mut text: String,
    actions: &mut Vec<Action>,
    edit: impl FnOnce(String) -> Edit,
) {
    keep_within(ui, response, &mut text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    if response.changed() {
        actions.push(Action::Shape(edit(text), Gesture::Typing(name.to_owned())));
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}
