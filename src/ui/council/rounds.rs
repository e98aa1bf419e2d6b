//! The rounds of play: the next one, the one looked at, who owes a reason, and who speaks without a seat.

use egui::{Button, Id, Popup, PopupCloseBehavior, RichText, TextEdit, Ui, WidgetInfo};
use strum::VariantArray as _;

use crate::{
    domain::{Edit, Guest, LONGEST_TEXT, Procedure, ReasonOwed, RoundKind, Session},
    ui::{
        Action, UiState, View, popups,
        theme::SMALL,
        widgets::{self, Explain as _, icon},
    },
    words::Key,
};

fn menu_id() -> Id {
    Id::unique("rounds")
}

/// The edit that begins a round on the day looked at.
pub(super) fn begin(session: &Session, kind: RoundKind) -> Edit {
    let round = session.proceedings.next_round(session.as_of, kind);
    Edit::Proceed(Procedure::BeginRound(round))
}

pub(super) fn menu_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let proceedings = &view.bench.session().proceedings;
    let (at, title) = (usize::from(proceedings.round()), view.t(Key::RoundsTitle));
    let text = proceedings.rounds.get(at.wrapping_sub(1)).map_or(title.clone(), |_| view.words.round_numbered(at));
    let response = ui.button(RichText::new(format!("{text} ▾")).size(SMALL));
    let name = if at == 0 { title } else { view.words.pair(&title, &text) };
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if std::mem::take(&mut state.council.open_rounds) {
        popups::open_by_key(ui, menu_id(), response.id);
    }
    let popup = Popup::menu(&response).id(menu_id()).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    popup.show(|ui| {
        begin_ui(ui, view, actions);
        look_ui(ui, view, actions);
        owed_ui(ui, view, actions);
        ui.separator();
        guests_ui(ui, view, state, actions);
    });
}

fn begin_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let next = session.proceedings.rounds.len() + 1;
    for kind in RoundKind::VARIANTS.iter().copied() {
        if popups::button(ui, view.words.round_begin(next, kind)).clicked() {
            actions.push(Action::Edit(begin(session, kind)));
        }
    }
}

fn look_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let proceedings = &view.bench.session().proceedings;
    let (at, last) = (usize::from(proceedings.round()), proceedings.rounds.len());
    if last < 2 {
        return;
    }
    ui.separator();
    widgets::hint(ui, view.t(Key::RoundsLook));
    for (idx, round) in proceedings.rounds.iter().enumerate() {
        let number = idx + 1;
        let text = view.words.pair(&view.words.round(number, round), &view.words.round_kind(round.kind));
        if popups::choice(ui, number == at, text).clicked() {
            // The last stands for itself, so that the next one is looked at once it begins.
            let looked_at = if number == last { 0 } else { u16::try_from(number).unwrap_or(0) };
            actions.push(Action::Edit(Edit::Proceed(Procedure::LookAtRound(looked_at))));
        }
    }
}

fn owed_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    ui.separator();
    let present = view.bench.session().proceedings.reason_owed;
    for owed in ReasonOwed::VARIANTS.iter().copied() {
        if popups::choice(ui, owed == present, view.words.reason_owed(owed)).clicked() {
            actions.push(Action::Edit(Edit::Proceed(Procedure::SetReasonOwed(owed))));
        }
    }
}

/// Who speaks and has no seat: added by name, taken away by a cross.
pub(in crate::ui) fn guests_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::hint(ui, view.t(Key::GuestsHint));
    let guests = &view.bench.session().proceedings.guests;
    let set = |guests: Vec<Guest>| Action::Edit(Edit::Proceed(Procedure::SetGuests(guests)));
    for (idx, guest) in guests.iter().enumerate() {
        ui.horizontal(|ui| {
            ui.label(view.words.guest(guest));
            let name = view.words.fill(Key::GuestRemove, &[("name", guest.name.as_str().into())]);
            let response = ui.add(Button::new(icon::CLOSE).frame_when_inactive(false));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if response.explain(|| name.clone()).clicked() {
                actions.push(set(guests
                    .iter()
                    .enumerate()
                    .filter(|(other, _)| *other != idx)
                    .map(|(_, guest)| guest.clone())
                    .collect()));
            }
        });
    }
    ui.horizontal(|ui| {
        let draft = &mut state.council.guest;
        let is_entered = field_ui(ui, &mut draft.name, &view.t(Key::GuestName))
            | field_ui(ui, &mut draft.role, &view.t(Key::GuestRole));
        let is_named = !draft.name.trim().is_empty();
        let is_added = ui.add_enabled(is_named, Button::new(view.t(Key::GuestAdd))).clicked();
        if is_named && (is_added || is_entered) {
            let draft = std::mem::take(draft);
            let guest = Guest { name: draft.name.trim().to_owned(), role: draft.role.trim().to_owned() };
            actions.push(set(guests.iter().cloned().chain([guest]).collect()));
        }
    });
}

/// A field of a guest. Whether Enter was pressed in it.
fn field_ui(ui: &mut Ui, text: &mut String, name: &str) -> bool {
    let edit = TextEdit::singleline(text).hint_text(name).desired_width(150.0).char_limit(LONGEST_TEXT.min(120));
    let response = ui.add(edit);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter))
}

/// Who speaks and is not counted, and that another round than the last is looked at: said over every view of the seats.
pub(super) fn line_ui(ui: &mut Ui, view: &View<'_>) {
    let proceedings = &view.bench.session().proceedings;
    let (at, last) = (usize::from(proceedings.round()), proceedings.rounds.len());
    if at < last {
        widgets::secondary(ui, view.words.round_looked_at(at, last));
    }
    if !proceedings.guests.is_empty() {
        widgets::secondary(ui, view.words.guests(&proceedings.guests));
    }
}
