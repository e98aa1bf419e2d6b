//! The form of a step on screen. Enter takes it, Escape leaves it.

use egui::{
    Button, ComboBox, DragValue, Frame, Key as Press, KeyboardShortcut, Modifiers, Response, RichText, Stroke,
    TextEdit, Ui, WidgetInfo, vec2,
};

use super::{
    Stamp,
    form::{Asks, Form, Pick, Who, requests},
    next::label,
    picks, standing,
    taken::edits,
};
use crate::{
    domain::{ActKind, LONGEST_TEXT, Rung, StateCode, TextId},
    ui::{
        Action, UiState, View, Zone,
        fields::keep_within,
        focus, popups,
        theme::{SMALL, Tokens, semibold},
        widgets,
    },
    words::{Key, Language},
};

/// What a field says when it is left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    /// Enter was pressed in it.
    enters: bool,
}

impl Typed {
    fn and(&mut self, other: Self) {
        self.enters |= other.enters;
    }
}

pub(super) fn form_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, mut form: Form, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let title = label(view, &standing(view), form.kind);
    let frame = Frame::new().fill(tokens.raised).stroke(Stroke::new(1.0, tokens.accent)).corner_radius(8.0);
    let mut typed = Typed::default();
    let mut wants = (false, false);
    let shown = frame.inner_margin(10.0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        widgets::heading(ui, RichText::new(&title).family(semibold()));
        typed.and(fields_ui(ui, view, &mut form));
        typed.and(stamp_ui(ui, view, &mut state.proceedings.stamp));
        let refused = edits(view, &form, &state.proceedings.stamp).err();
        if let Some(why) = &refused {
            widgets::secondary(ui, why);
        }
        wants = buttons_ui(ui, view, &form, &title, refused.is_none());
    });
    // The key that opened the form is not the one that takes it.
    let enters = typed.enters && !form.is_new;
    if std::mem::take(&mut form.is_new) {
        shown.response.scroll_to_me(None);
        ui.request_discard("a form takes the focus");
    }
    let escapes = !popups::has_keys(ui) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Escape));
    if wants.1 || escapes {
        focus::give_back(ui, |_| true, form.opened_by);
        return;
    }
    match edits(view, &form, &state.proceedings.stamp) {
        Ok(edits) if wants.0 || enters => {
            state.proceedings.stamp = Stamp::default();
            state.focus_zone = Some(Zone::Why);
            actions.push(Action::EditAll(edits));
        }
        Ok(_) | Err(_) => state.proceedings.form = Some(form),
    }
}

/// The buttons: whether the step is taken, and whether the form is left.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, form: &Form, title: &str, may: bool) -> (bool, bool) {
    let mut wants = (false, false);
    ui.horizontal_wrapped(|ui| {
        let mark = Stroke::new(2.0, Tokens::of(ui).accent);
        let take = ui.add_enabled(may, Button::new(title).stroke(mark).min_size(vec2(0.0, 28.0)));
        let leave = ui.add(Button::new(view.t(Key::ButtonCancel)).min_size(vec2(0.0, 28.0)));
        if form.is_new && !form.begins_in_words() {
            if may { take.request_focus() } else { leave.request_focus() }
        }
        wants = (take.clicked(), leave.clicked());
    });
    wants
}

fn fields_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) -> Typed {
    let asks = Asks::of(form.kind);
    let mut typed = Typed::default();
    who_ui(ui, view, form, asks.who);
    if form.kind == ActKind::Said {
        request_ui(ui, view, form);
    }
    if asks.has_text {
        typed.and(text_ui(ui, view, form));
    }
    if asks.has_deadline {
        typed.and(deadline_ui(ui, view, form));
    }
    if form.kind == ActKind::MeasuresDecided {
        measures_ui(ui, view, &mut form.measures);
    }
    if asks.has_words {
        let key = if form.kind == ActKind::SilenceBroken { Key::FormReason } else { Key::FormWords };
        typed.and(line_ui(ui, view, key, &mut form.words, form.is_new));
    }
    typed
}

/// Who can do a step of a kind.
fn offered(view: &View<'_>, kind: ActKind) -> Vec<StateCode> {
    let assessment = view.bench.assessment();
    if kind == ActKind::Said {
        return assessment.request.who_can_ask.clone();
    }
    if kind == ActKind::LetterWithdrawn {
        return assessment.council.text.as_ref().map(|text| text.letters.clone()).unwrap_or_default();
    }
    let (body, day) = (standing(view).body, view.bench.session().as_of);
    let sits = |seat: &StateCode| kind != ActKind::SilenceBroken || body.seats(*seat, day);
    assessment.roster.states().iter().copied().filter(sits).collect()
}

fn who_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form, who: Who) {
    let name = view.t(Key::FormWho);
    let offered = offered(view, form.kind);
    match who {
        Who::Council => return,
        Who::One | Who::Some | Who::Bringers => widgets::hint(ui, &name),
    };
    match who {
        Who::Council => {}
        Who::One => picks::one_ui(ui, view, &name, &mut form.by, &offered),
        Who::Some => picks::some_ui(ui, view, &name, &mut form.by, &offered),
        Who::Bringers => {
            picks::some_ui(ui, view, &name, &mut form.by, &offered);
            ui.checkbox(&mut form.by_secretary, view.words.bringer("secretary_general"));
        }
    }
}

fn request_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let name = view.t(Key::FormRequest);
    widgets::hint(ui, &name);
    let shown = view.words.choice(form.request);
    let combo = ComboBox::from_id_salt("request").selected_text(&shown).width(220.0).show_ui(ui, |ui| {
        for request in requests() {
            if popups::choice(ui, request == form.request, view.words.choice(request)).clicked() {
                form.request = request;
            }
        }
    });
    picks::named(&combo.response, &name, &shown);
}

/// Which text, and its words in both languages.
fn text_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) -> Typed {
    if form.kind != ActKind::Amended {
        pick_ui(ui, view, form);
    }
    if form.pick == Pick::New(Rung::Measure) {
        measure_ui(ui, view, form);
    }
    // The language of the window takes the focus.
    let takes = |language| form.is_new && form.begins_in_words() && view.words.language() == language;
    let (takes_en, takes_fr) = (takes(Language::En), takes(Language::Fr));
    let mut typed = words_ui(ui, view, Key::FormWordsEn, &mut form.draft.en, takes_en);
    typed.and(words_ui(ui, view, Key::FormWordsFr, &mut form.draft.fr, takes_fr));
    typed
}

fn pick_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let session = view.bench.session();
    let name = view.t(Key::FormText);
    widgets::hint(ui, &name);
    let held = (0..session.proceedings.texts.len()).filter_map(TextId::at).map(Pick::Held);
    let new = Rung::ALL.iter().copied().map(Pick::New);
    let said = |pick: Pick| match pick {
        Pick::Held(id) => {
            let text = view.words.text_on_table(session, id);
            view.words.fill(Key::FormHeld, &[("number", id.number().to_string().into()), ("text", text.into())])
        }
        Pick::New(rung) => view.words.fill(Key::FormNew, &[("rung", view.words.text_kind(rung).into())]),
    };
    let shown = said(form.pick);
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt("text").selected_text(&shown).width(width).wrap().height(360.0);
    let mut chosen = None;
    let combo = combo.show_ui(ui, |ui| {
        for pick in held.chain(new) {
            if popups::choice(ui, pick == form.pick, said(pick)).clicked() {
                chosen = Some(pick);
            }
        }
    });
    picks::named(&combo.response, &name, &shown);
    if let Some(pick) = chosen {
        form.choose(view, pick);
    }
}

/// The measure of a new text, of the catalogue: the draft names it.
fn measure_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) {
    let mut measures: Vec<String> =
        Some(form.draft.measure.clone()).into_iter().filter(|held| !held.is_empty()).collect();
    measures_ui(ui, view, &mut measures);
    let measure = measures.pop().unwrap_or_default();
    if measure != form.draft.measure {
        form.draft.measure = measure;
        form.choose(view, form.pick);
    }
}

/// Measures of the catalogue; the last one chosen stands last.
fn measures_ui(ui: &mut Ui, view: &View<'_>, measures: &mut Vec<String>) {
    let name = view.t(Key::EditorMeasures);
    let shown = if measures.is_empty() { name.clone() } else { view.words.lesser_measure(&measures.join(", ")) };
    let width = ui.available_width();
    let combo = ComboBox::from_id_salt("step-measures").selected_text(&shown).width(width).wrap().height(360.0);
    let combo = combo.show_ui(ui, |ui| {
        for measure in &view.bench.catalog().measures.measures {
            let at = measures.iter().position(|held| *held == measure.id);
            if popups::choice(ui, at.is_some(), view.words.measure(measure)).clicked() {
                match at {
                    Some(at) => drop(measures.remove(at)),
                    None => measures.push(measure.id.clone()),
                }
            }
        }
    });
    picks::named(&combo.response, &name, &shown);
}

fn deadline_ui(ui: &mut Ui, view: &View<'_>, form: &mut Form) -> Typed {
    let mut typed = Typed::default();
    widgets::hint(ui, view.t(Key::FormDeadline));
    ui.horizontal_wrapped(|ui| {
        if widgets::radio(ui, form.until.by_room, RichText::new(view.t(Key::FormByRoom)).size(SMALL)).clicked() {
            form.until.by_room = true;
        }
        if widgets::radio(ui, !form.until.by_room, RichText::new(view.t(Key::FormByDay)).size(SMALL)).clicked() {
            form.until.by_room = false;
        }
        if form.until.by_room {
            let name = view.words.fill(Key::FormMinutes, &[("minutes", usize::from(form.until.minutes).into())]);
            let drag = DragValue::new(&mut form.until.minutes).range(1..=600).suffix(format!(" {name}"));
            let response = ui.add(drag);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::SpinButton, true, &name));
        } else {
            typed.and(short_ui(ui, view, Key::FormDay, &mut form.until.day, 90.0));
            typed.and(short_ui(ui, view, Key::FormHour, &mut form.until.hour, 56.0));
        }
    });
    typed
}

/// The hour and the source of a step, folded away until somebody wants them.
pub(super) fn stamp_ui(ui: &mut Ui, view: &View<'_>, stamp: &mut Stamp) -> Typed {
    let title = RichText::new(view.t(Key::FormStamp)).size(SMALL);
    let shown = widgets::folding(ui, title).id_salt("stamp").show(ui, |ui| {
        let mut typed = Typed::default();
        ui.horizontal(|ui| {
            widgets::hint(ui, view.t(Key::FormHour));
            typed.and(short_ui(ui, view, Key::FormStepHour, &mut stamp.hour, 56.0));
        });
        typed.and(line_ui(ui, view, Key::FormSource, &mut stamp.source, false));
        typed
    });
    shown.body_returned.unwrap_or_default()
}

/// A short field without a title of its own.
fn short_ui(ui: &mut Ui, view: &View<'_>, key: Key, text: &mut String, width: f32) -> Typed {
    let name = view.t(key);
    let response = ui.add(TextEdit::singleline(text).hint_text(&name).desired_width(width).char_limit(16));
    of(ui, &response, &name)
}

/// One line under its name.
fn line_ui(ui: &mut Ui, view: &View<'_>, key: Key, text: &mut String, takes_focus: bool) -> Typed {
    let name = view.t(key);
    widgets::hint(ui, &name);
    let response = ui.add(TextEdit::singleline(text).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT));
    keep_within(ui, &response, text);
    if takes_focus {
        response.request_focus();
    }
    of(ui, &response, &name)
}

/// Words of a text under their name; Shift and Enter begin a new line.
fn words_ui(ui: &mut Ui, view: &View<'_>, key: Key, text: &mut String, takes_focus: bool) -> Typed {
    let name = view.t(key);
    widgets::hint(ui, &name);
    let new_line = KeyboardShortcut::new(Modifiers::SHIFT, Press::Enter);
    let edit = TextEdit::multiline(text).return_key(new_line).desired_rows(2).desired_width(f32::INFINITY);
    let response = ui.add(edit.char_limit(LONGEST_TEXT));
    keep_within(ui, &response, text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if takes_focus {
        response.request_focus();
    }
    let is_plain = |ui: &Ui| ui.input(|input| input.modifiers.is_none() && input.key_pressed(Press::Enter));
    Typed { enters: response.has_focus() && is_plain(ui) }
}

fn of(ui: &Ui, response: &Response, name: &str) -> Typed {
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    Typed { enters: response.lost_focus() && ui.input(|input| input.key_pressed(Press::Enter)) }
}
