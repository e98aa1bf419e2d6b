//! What delegations write to each other, as a clerk enters it: from whom, to whom, what it is and what it says, by keyboard.

use egui::{Button, ComboBox, Id, Response, RichText, ScrollArea, Sense, TextEdit, Ui, WidgetInfo, vec2};

use super::{UiState, View};
use crate::{
    catalog::Catalog,
    domain::{Edit, LONGEST_TEXT, Message, MessageKind, Preparation, StateCode},
    sheet::{Refusal, Subject},
    ui::{
        Action,
        fields::keep_within,
        glyphs, popups,
        theme::{SMALL, Tokens},
        widgets::{self, Explain as _, icon},
    },
    words::{Key, Words},
};

/// The width of the field of who wrote, and of those of to whom, points.
const FROM: f32 = 110.0;
const TO: f32 = 170.0;
/// What a field of seats may have, letters.
const LONGEST: usize = 400;

/// Which messages are shown, and whether with what they say.
#[derive(Clone, Debug, Default)]
pub struct MessagesView {
    /// Whether a hand has asked for what they say: the screen may be mirrored.
    pub is_open: bool,
    /// The seat whose messages are shown; none for those of all.
    pub of: Option<StateCode>,
    /// Whether something was on the wall in the frame before.
    pub was_staged: bool,
}

/// A message being entered.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct MessageDraft {
    /// Who wrote it, as it is typed.
    pub from: String,
    /// Who got it, as it is typed.
    pub to: String,
    /// What it is.
    pub kind: MessageKind,
    /// What it says.
    pub text: String,
}

fn from_id() -> Id {
    Id::unique("message-from")
}

pub(super) fn messages_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let is_staged = view.stage.is_some();
    let shown = &mut state.workshop.messages;
    if std::mem::replace(&mut shown.was_staged, is_staged) != is_staged && is_staged {
        shown.is_open = false;
    }
    ui.horizontal_wrapped(|ui| {
        lock_ui(ui, view);
        widgets::hint(ui, view.t(Key::MessagesPrivate));
    });
    draft_ui(ui, view, &mut state.workshop.written.message, actions);
    widgets::hairline(ui);
    filter_ui(ui, view, &mut state.workshop.messages);
    let (of, is_open) = (state.workshop.messages.of, state.workshop.messages.is_open);
    let messages = &view.bench.session().messages;
    let own: Vec<(usize, &Message)> =
        messages.iter().enumerate().filter(|(_, message)| of.is_none_or(|seat| message.is_for(seat))).collect();
    if own.is_empty() {
        widgets::hint(ui, view.t(if messages.is_empty() { Key::MessagesNone } else { Key::MessagesNoneOfSeat }));
    }
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        widgets::beside_bar(ui);
        // The newest is looked for most often.
        widgets::entries_ui(ui, "messages", 56.0, own.into_iter().rev(), |ui, _, (at, message)| {
            ui.push_id(("message", at), |ui| message_ui(ui, view, (at, message), is_open, actions));
        });
    });
}

/// The sign of what not everybody may see.
fn lock_ui(ui: &mut Ui, view: &View<'_>) {
    let (rect, response) = ui.allocate_exact_size(vec2(14.0, 16.0), Sense::hover());
    glyphs::lock(ui.painter(), rect.center(), Tokens::of(ui).secondary);
    response.explain(|| view.t(Key::MessagesPrivate));
}

/// What is typed as seats, against the seats of the day; none where nothing is, which stands for whoever leads.
fn seats(view: &View<'_>, text: &str) -> Result<Vec<StateCode>, Vec<Refusal>> {
    let (session, roster) = (view.bench.session(), &view.bench.assessment().roster);
    Subject { session, roster, catalog: Catalog::shipped(), vocabulary: Words::vocabulary() }.seats(text)
}

/// The message as it would be entered, or what is wrong with it.
fn read(view: &View<'_>, draft: &MessageDraft) -> Result<Message, Vec<Refusal>> {
    let (from, to) = (seats(view, &draft.from)?, seats(view, &draft.to)?);
    let session = view.bench.session();
    let mut kept: Vec<StateCode> = Vec::new();
    // Whoever writes needs not be told, and nobody is told twice.
    for seat in from.iter().skip(1).chain(&to) {
        if Some(seat) != from.first() && !kept.contains(seat) {
            kept.push(*seat);
        }
    }
    Ok(Message {
        from: from.first().copied(),
        to: kept,
        kind: draft.kind,
        text: draft.text.trim().to_owned(),
        on: session.as_of,
        round: session.proceedings.round(),
    })
}

/// From, to, what it is, what it says: four stops of Tab, and Enter in the last one takes it in.
fn draft_ui(ui: &mut Ui, view: &View<'_>, draft: &mut MessageDraft, actions: &mut Vec<Action>) {
    let mut is_entered = false;
    ui.horizontal_wrapped(|ui| {
        field_ui(ui, view, (Key::MessageFrom, Key::MessageFromWhy), &mut draft.from, (FROM, Some(from_id())));
        field_ui(ui, view, (Key::MessageTo, Key::MessageToWhy), &mut draft.to, (TO, None));
        widgets::secondary(ui, view.t(Key::MessageKind));
        for kind in MessageKind::ALL {
            if widgets::radio(ui, draft.kind == *kind, view.words.message_kind(*kind)).clicked() {
                draft.kind = *kind;
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        let name = view.t(Key::MessageText);
        widgets::secondary(ui, &name);
        let width = (ui.available_width() - 150.0).max(200.0);
        let edit = TextEdit::singleline(&mut draft.text).desired_width(width).char_limit(LONGEST_TEXT);
        let response = ui.add(edit);
        keep_within(ui, &response, &mut draft.text);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        let is_said = !draft.text.trim().is_empty();
        is_entered |= ui.add_enabled(is_said, Button::new(view.t(Key::MessageSend))).clicked();
    });
    if *draft == (MessageDraft { kind: draft.kind, ..MessageDraft::default() }) {
        return;
    }
    match read(view, draft) {
        Ok(message) => {
            widgets::hint(ui, view.words.message_way(message.from, &message.to));
            if is_entered && !message.text.is_empty() {
                actions.push(Action::Edit(Edit::Prepare(Preparation::Send(message))));
                *draft = MessageDraft::default();
                ui.memory_mut(|memory| memory.request_focus(from_id()));
            }
        }
        Err(refusals) => {
            let said: Vec<String> = refusals.iter().map(|refusal| view.words.line_refusal(refusal)).collect();
            ui.label(RichText::new(said.join(" ")).size(SMALL).color(Tokens::of(ui).caution));
        }
    }
}

fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (name, why): (Key, Key),
    text: &mut String,
    (width, id): (f32, Option<Id>),
) -> Response {
    let name = view.t(name);
    widgets::secondary(ui, &name);
    let edit = TextEdit::singleline(text).desired_width(width).char_limit(LONGEST);
    let response = ui.add(match id {
        Some(id) => edit.id(id),
        None => edit,
    });
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    response.explain(|| view.t(why))
}

/// Of which seat, and whether what they say is shown.
fn filter_ui(ui: &mut Ui, view: &View<'_>, shown: &mut MessagesView) {
    ui.horizontal_wrapped(|ui| {
        let (name, all) = (view.t(Key::MessagesFilter), view.t(Key::MessagesFilterAll));
        widgets::secondary(ui, &name);
        let present = shown.of.map_or_else(|| all.clone(), |seat| view.words.state(seat));
        let combo = ComboBox::from_id_salt("messages-of").selected_text(&present).width(200.0).height(360.0);
        let combo = combo.show_ui(ui, |ui| {
            if popups::choice(ui, shown.of.is_none(), all).clicked() {
                shown.of = None;
            }
            let seats = view.bench.assessment().roster.states().iter().copied();
            for (seat, text) in view.words.named(seats) {
                if popups::choice(ui, shown.of == Some(seat), text).clicked() {
                    shown.of = Some(seat);
                }
            }
        });
        let name = view.words.pair(&name, &present);
        combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
        let key = if shown.is_open { Key::MessagesHide } else { Key::MessagesShow };
        if ui.button(view.t(key)).clicked() {
            shown.is_open = !shown.is_open;
        }
    });
}

fn message_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (at, message): (usize, &Message),
    is_open: bool,
    actions: &mut Vec<Action>,
) {
    ui.horizontal_wrapped(|ui| {
        lock_ui(ui, view);
        ui.label(view.words.message_line(at, message));
        let remove = view.words.fill(Key::MessageRemove, &[("number", (at + 1).to_string().into())]);
        let button = ui.add(Button::new(icon::CLOSE).frame_when_inactive(false));
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &remove));
        if button.explain(|| remove.clone()).clicked() {
            actions.push(Action::Edit(Edit::Prepare(Preparation::RemoveMessage(Box::new(message.clone())))));
        }
    });
    if is_open {
        let text = view.words.text_of_case(&view.bench.session().case, &message.text);
        ui.indent("text", |ui| widgets::secondary(ui, text));
    }
    if message.kind == MessageKind::SideDeal {
        ui.indent("deal", |ui| ui.horizontal_wrapped(|ui| conditions_ui(ui, view, (at, message), actions)));
    }
}

/// What makes a side deal the condition of a seat that it is between.
fn conditions_ui(ui: &mut Ui, view: &View<'_>, (at, message): (usize, &Message), actions: &mut Vec<Action>) {
    let (session, roster) = (view.bench.session(), &view.bench.assessment().roster);
    for seat in message.between().into_iter().filter(|seat| roster.contains(*seat)) {
        let name = view.words.state(seat);
        let Some(edits) = message.as_condition(session, seat) else {
            widgets::hint(ui, view.words.fill(Key::MessageIsCondition, &[("seat", name.into())]));
            continue;
        };
        let text = view.words.fill(Key::MessageCondition, &[("seat", name.as_str().into())]);
        let button = ui.button(RichText::new(text).size(SMALL));
        let number = (at + 1).to_string();
        let said = view.words.fill(Key::MessageConditionOf, &[("number", number.into()), ("seat", name.into())]);
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &said));
        if button.explain(|| view.t(Key::MessageConditionWhy)).clicked() {
            actions.push(Action::EditAll(edits));
        }
    }
}
