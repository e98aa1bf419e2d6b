//! The window of the texts: every version in English and French side by side, what an amendment changed, and who stands
//! behind what is in brackets.

use std::collections::BTreeMap;

use egui::{ComboBox, Key as Press, RichText, ScrollArea, TextEdit, Ui, WidgetInfo};

use super::{
    form::{Draft, Form, Pick, template},
    picks,
    taken::version,
    words_ui,
};
use crate::{
    domain::{ActKind, Bracket, Edit, LONGEST_TEXT, Procedure, Rung, Text, TextId, Tongue, Version},
    ui::{
        Action, UiState, View,
        fields::keep_within,
        popups,
        theme::{SMALL, semibold},
        widgets,
        windows::{self, Shape},
    },
    words::Key,
    workbench::Gesture,
};

/// The least height of what the window holds, points.
const LEAST: f32 = 220.0;

/// What the window of the texts remembers.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub(super) struct Texts {
    #[serde(skip)]
    is_open: bool,
    /// The text that is shown; the last one where none is chosen.
    #[serde(skip)]
    text: Option<TextId>,
    /// The version that is shown; the last one where none is chosen.
    #[serde(skip)]
    version: Option<u16>,
    /// What is being written for the next version of each text.
    drafts: BTreeMap<TextId, Draft>,
}

impl Texts {
    pub(super) fn open(&mut self) {
        self.is_open = true;
    }

    /// Whether a version is being written.
    pub(super) fn is_written(&self) -> bool {
        !self.drafts.is_empty()
    }
}

pub(in crate::ui) fn texts_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut is_open = state.proceedings.texts.is_open;
    let screen = ui.content_rect();
    let width = 760.0_f32.min(screen.width() - 64.0);
    let corner = [(screen.width() - width) / 2.0 - 16.0, state.below_verdict(screen.height())];
    let height = (screen.bottom() - corner[1] - 110.0).max(LEAST);
    let title = view.t(Key::ProceedingsTexts);
    windows::window_ui(ui, view, ("texts", title), &mut is_open, Shape::fitting(corner), |ui| {
        ui.set_width(width);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            widgets::beside_bar(ui);
            content_ui(ui, view, state, actions);
        });
    });
    state.proceedings.texts.is_open &= is_open;
}

fn content_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let proceedings = &view.bench.session().proceedings;
    let texts = &mut state.proceedings.texts;
    let last = proceedings.texts.len().checked_sub(1).and_then(TextId::at);
    let id = texts.text.filter(|id| proceedings.text(*id).is_some()).or(last);
    ui.horizontal_wrapped(|ui| {
        pick_ui(ui, view, texts, id);
        new_ui(ui, view, texts, actions);
    });
    let Some((id, text)) = id.and_then(|id| Some((id, proceedings.text(id)?))) else {
        widgets::secondary(ui, view.t(Key::TextsNone));
        return;
    };
    named_ui(ui, view, (id, text), actions);
    let number = texts.version.filter(|number| text.version(*number).is_some()).unwrap_or(text.last_version());
    versions_ui(ui, view, texts, text, number);
    if let Some(held) = text.version(number) {
        version_ui(ui, view, text, number, held);
        brackets_ui(ui, view, (id, number), held, actions);
    }
    widgets::hairline(ui);
    draft_ui(ui, view, state, (id, text), actions);
}

fn pick_ui(ui: &mut Ui, view: &View<'_>, texts: &mut Texts, id: Option<TextId>) {
    let session = view.bench.session();
    let Some(shown) = id.map(|id| said(view, id)) else { return };
    let name = view.t(Key::TextsPick);
    let combo = ComboBox::from_id_salt("texts").selected_text(&shown).width(420.0).wrap().height(360.0);
    let combo = combo.show_ui(ui, |ui| {
        for other in (0..session.proceedings.texts.len()).filter_map(TextId::at) {
            if popups::choice(ui, Some(other) == id, said(view, other)).clicked() {
                (texts.text, texts.version) = (Some(other), None);
            }
        }
    });
    picks::named(&combo.response, &name, &shown);
}

fn said(view: &View<'_>, id: TextId) -> String {
    let text = view.words.text_on_table(view.bench.session(), id);
    view.words.fill(Key::FormHeld, &[("number", id.number().to_string().into()), ("text", text.into())])
}

/// A template of every kind.
fn new_ui(ui: &mut Ui, view: &View<'_>, texts: &mut Texts, actions: &mut Vec<Action>) {
    let Some(next) = view.bench.session().proceedings.next_text() else { return };
    ui.menu_button(view.t(Key::TextsNew), |ui| {
        for rung in Rung::ALL {
            if popups::button(ui, view.words.text_kind(*rung)).clicked() {
                let draft = template(view, *rung, "");
                let text = Text { versions: vec![version(view, &draft, None).into()], ..Text::plain(*rung) };
                actions.push(Action::Edit(Edit::Proceed(Procedure::AddText(text))));
                (texts.text, texts.version) = (Some(next), None);
            }
        }
    });
}

/// What the text is called, and for a measure which.
fn named_ui(ui: &mut Ui, view: &View<'_>, (id, text): (TextId, &Text), actions: &mut Vec<Action>) {
    let mut field = |ui: &mut Ui, key: Key, present: &str, command: fn(TextId, String) -> Procedure| {
        let name = view.t(key);
        widgets::hint(ui, &name);
        let mut typed = present.to_owned();
        let response = ui.add(TextEdit::singleline(&mut typed).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT));
        keep_within(ui, &response, &mut typed);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        if response.changed() {
            actions.push(Action::Shape(
                Edit::Proceed(command(id, typed)),
                Gesture::Typing(format!("{name} {}", id.number())),
            ));
        }
        if response.lost_focus() {
            actions.push(Action::EndGesture);
        }
    };
    field(ui, Key::TextsTitle, &text.title, Procedure::SetTitle);
    if text.rung == Rung::Measure {
        field(ui, Key::TextsMeasure, &text.measure, Procedure::SetMeasure);
    }
}

fn versions_ui(ui: &mut Ui, view: &View<'_>, texts: &mut Texts, text: &Text, number: u16) {
    ui.horizontal_wrapped(|ui| {
        for other in 1..=text.last_version() {
            let name = view.words.fill(Key::TextsVersion, &[("number", other.to_string().into())]);
            if widgets::radio(ui, other == number, RichText::new(name).size(SMALL)).clicked() {
                texts.version = Some(other);
            }
        }
    });
}

/// A version in both languages, with what it changed.
fn version_ui(ui: &mut Ui, view: &View<'_>, text: &Text, number: u16, held: &Version) {
    let before = number.checked_sub(1).and_then(|number| text.version(number));
    ui.columns_const(|[left, right]| {
        for (ui, tongue, key) in [(left, Tongue::English, Key::FormWordsEn), (right, Tongue::French, Key::FormWordsFr)]
        {
            widgets::hint(ui, view.t(key));
            let before = before.map_or_else(|| held.words(tongue), |before| before.words(tongue));
            words_ui::changed_ui(ui, view, before, held.words(tongue));
        }
    });
}

/// Who wants what stands in each pair of brackets, and who could live with it.
fn brackets_ui(ui: &mut Ui, view: &View<'_>, (id, number): (TextId, u16), held: &Version, actions: &mut Vec<Action>) {
    let bracketed = held.bracketed(Tongue::English);
    let seats = view.bench.assessment().roster.states();
    for (at, words) in bracketed.iter().enumerate() {
        let present = held.brackets.get(at).cloned().unwrap_or_default();
        let mut bracket: Bracket = present.clone();
        widgets::secondary(ui, view.words.bracket(words, &present));
        ui.push_id(("bracket", at), |ui| {
            for (key, by) in
                [(Key::TextsWanted, &mut bracket.wanted_by), (Key::TextsAcceptable, &mut bracket.acceptable_to)]
            {
                ui.horizontal_wrapped(|ui| {
                    widgets::hint(ui, view.t(key));
                    let name =
                        view.words.fill(Key::TextsBracket, &[("words", (*words).into()), ("who", view.t(key).into())]);
                    picks::some_ui(ui, view, &name, by, seats);
                });
            }
        });
        if bracket != present {
            actions.push(Action::Edit(Edit::Proceed(Procedure::SetBracket(id, number, at, bracket))));
        }
    }
}

/// The next version being written, side by side; it is kept as a version of its own, or put under silence at once.
fn draft_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, (id, text): (TextId, &Text), actions: &mut Vec<Action>) {
    let last = text.version(text.last_version()).cloned().unwrap_or_default();
    let texts = &mut state.proceedings.texts;
    let mut draft = texts.drafts.get(&id).cloned().unwrap_or_else(|| Draft::of(&last, &text.measure));
    let number = (text.last_version() + 1).to_string();
    let title = view.words.fill(Key::TextsNext, &[("number", number.clone().into())]);
    widgets::heading(ui, RichText::new(title).family(semibold()).size(SMALL));
    widgets::hint(ui, view.t(Key::TextsHint));
    ui.columns_const(|[left, right]| {
        for (ui, key, words) in [(left, Key::TextsDraftEn, &mut draft.en), (right, Key::TextsDraftFr, &mut draft.fr)] {
            let name = view.t(key);
            let label = widgets::hint(ui, &name);
            let edit = TextEdit::multiline(words).desired_rows(4).desired_width(f32::INFINITY);
            let response = ui.add(edit.char_limit(LONGEST_TEXT)).labelled_by(label.id);
            keep_within(ui, &response, words);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        }
    });
    let differs = draft.differs(&last);
    let keep = view.words.fill(Key::TextsKeep, &[("number", number.into())]);
    let (mut keeps, mut puts) = (false, false);
    ui.horizontal_wrapped(|ui| {
        keeps = ui.add_enabled(differs, egui::Button::new(keep)).clicked();
        puts = ui.button(view.t(Key::TextsPut)).clicked();
    });
    if differs {
        texts.drafts.insert(id, draft.clone());
    } else {
        texts.drafts.remove(&id);
    }
    if keeps {
        let version = version(view, &draft, Some(&last));
        actions.push(Action::Edit(Edit::Proceed(Procedure::AddVersion(id, version))));
        texts.drafts.remove(&id);
        texts.version = None;
    }
    if puts {
        let mut form = Form::new(ActKind::SilenceOpened, view, state.council.seat);
        form.put(Pick::Held(id), draft);
        texts.drafts.remove(&id);
        texts.is_open = false;
        state.proceedings.open(form);
        state.show_proceedings();
        ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, Press::Enter));
    }
}
