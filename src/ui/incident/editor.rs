//! The editor of one fact: value, confidence, source, and the values of other days.

use egui::{ComboBox, RichText, TextEdit, Ui, WidgetInfo};

use super::{lever, lists, places, row};
use crate::{
    domain::{Choice, Confidence, Count, Dated, Day, Edit, FactId, FactValue, LONGEST_TEXT, Listed, Shape, ShapeMut},
    explore::{Subject, Supposed},
    ui::{
        Action, UiState, View,
        fields::keep_within,
        focus, popups,
        theme::{SMALL, Tokens, semibold},
        whatif,
        widgets::{self, Explain as _},
    },
    words::Key,
    workbench::Gesture,
};

/// What an edit begins from: the value that holds, stamped with the day it will hold from.
struct Draft {
    dated: Dated<FactValue>,
}

pub(super) fn editor_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, fact: FactId, actions: &mut Vec<Action>) {
    let Some(draft) = draft(view, state, fact) else { return };
    let session = view.bench.session();
    asked_ui(ui, view, fact);
    source_ui(ui, view, fact);
    when_ui(ui, view, state, fact);
    let given = (&draft.dated.value, draft.dated.confidence.counts());
    focus::forget_control(ui);
    let shown = ui.scope(|ui| value_ui(ui, view, state, given, actions));
    if !lever::has_lever(fact) && state.incident.focus_fact.take_if(|wanted| *wanted == fact).is_some() {
        focus::enter_control(ui, shown.response.rect);
    }
    if let Some(value) = shown.inner {
        // What is typed goes on as one step.
        let gesture = matches!(value.shape(), Shape::Text(_) | Shape::Places(_));
        push(actions, &draft, gesture, |dated| dated.value = value);
    }
    if draft.dated.confidence.counts() {
        whatif::summary_ui(ui, view, &Subject::Fact(fact));
    }
    suggestion_ui(ui, view, fact, &draft, actions);
    confidence_ui(ui, view, fact, &draft, actions);
    note_ui(ui, view, fact, &draft, actions);
    let values = session.incident.values_of(fact);
    if !values.is_empty() {
        days_ui(ui, view, fact, &values, actions);
    }
}

/// Why the fact is asked, and whether its value can still matter.
pub(super) fn asked_ui(ui: &mut Ui, view: &View<'_>, fact: FactId) {
    let tokens = Tokens::of(ui);
    widgets::heading(
        ui,
        RichText::new(view.t(Key::WhynotAsked)).size(SMALL).family(semibold()).color(tokens.secondary),
    );
    widgets::secondary(ui, view.words.fact_why(fact));
    if let Some(key) = row::said_of(view.bench.bearing().of(fact)).filter(|_| !view.is_sealed()) {
        widgets::hint(ui, view.t(key));
    }
    ui.add_space(2.0);
}

/// Where the value that holds comes from, to read and to copy.
fn source_ui(ui: &mut Ui, view: &View<'_>, fact: FactId) {
    let Some(source) = source_of(view, fact) else { return };
    widgets::secondary(ui, source);
    ui.add_space(2.0);
}

/// The source and the day of the value that holds, in words; none where nothing is said of where it comes from.
pub(super) fn source_of(view: &View<'_>, fact: FactId) -> Option<String> {
    let session = view.bench.in_force();
    let holding = session.incident.value_on(fact, session.as_of).filter(|holding| !holding.note.is_empty())?;
    let note = view.words.text_of_case(&session.case, &holding.note);
    let day = day_text(view, holding.from);
    Some(view.words.fill(Key::FactSource, &[("note", note.into()), ("day", day.into())]))
}

fn draft(view: &View<'_>, state: &UiState, fact: FactId) -> Option<Draft> {
    let session = view.bench.session();
    let holding = session.incident.value_on(fact, session.as_of);
    let from = session.from_day();
    let dated = match holding {
        Some(holding) if state.incident.corrects || holding.from == from => holding,
        // A new value begins today; it carries on the old one's words until they are changed.
        Some(holding) => Dated { from, note: String::new(), ..holding },
        None => Dated { from, value: FactValue::unknown(fact)?, confidence: Confidence::AsStated, note: String::new() },
    };
    Some(Draft { dated })
}

fn push(actions: &mut Vec<Action>, draft: &Draft, is_typing: bool, change: impl FnOnce(&mut Dated<FactValue>)) {
    let mut dated = draft.dated.clone();
    change(&mut dated);
    let fact = dated.value.fact();
    let command = Edit::PutFact(dated);
    actions.push(if is_typing {
        Action::Shape(command, Gesture::Typing(fact.id().to_owned()))
    } else {
        Action::Edit(command)
    });
}

/// Says from when an edit holds, and offers to correct the earlier value instead.
fn when_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, fact: FactId) {
    let session = view.bench.session();
    let from = session.from_day();
    let Some(holding) = session.incident.value_on(fact, session.as_of).filter(|holding| holding.from != from) else {
        return;
    };
    let new = view.words.fill(Key::EditorNewFrom, &[("day", day_text(view, from).into())]);
    let old = view.words.fill(Key::EditorCorrect, &[("day", day_text(view, holding.from).into())]);
    ui.horizontal_wrapped(|ui| {
        ui.radio_value(&mut state.incident.corrects, false, RichText::new(new).size(SMALL));
        ui.radio_value(&mut state.incident.corrects, true, RichText::new(old).size(SMALL));
    });
}

fn day_text(view: &View<'_>, day: Day) -> String {
    view.words.day(if day.is_beginning() { view.bench.session().incident.first_day } else { day })
}

/// The control for a value that something brings or tells, and that is not stated: what stating it would move is not said.
pub(in crate::ui) fn value_of_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    value: &FactValue,
    actions: &mut Vec<Action>,
) -> Option<FactValue> {
    value_ui(ui, view, state, (value, false), actions)
}

/// The control for a value, and whether that would count; returns the new value when it was changed.
fn value_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (value, counts): (&FactValue, bool),
    actions: &mut Vec<Action>,
) -> Option<FactValue> {
    let name = view.words.fact(value.fact());
    let asked = Asked { view, name: &name, counts };
    let mut changed = value.clone();
    let is_changed = match changed.shape_mut() {
        ShapeMut::Listed(present) => return listed_ui(ui, asked, value.fact(), present),
        ShapeMut::States(states) => set(states, lists::states_ui(ui, asked, states, value, actions)),
        ShapeMut::Names(names) => set(names, lists::bringers_ui(ui, view, &name, names)),
        ShapeMut::Means(means) => set(means, lists::means_ui(ui, asked, means)),
        ShapeMut::Places(places) => set(places, places::places_ui(ui, asked, state, places)),
        ShapeMut::Count(count) => set(count, count_ui(ui, view, &name, *count)),
        ShapeMut::Text(text) => {
            let typed = text_ui(ui, &name, text);
            let suggest = lists::suggested(value.fact());
            set(text, suggest(ui, view, typed, text))
        }
    };
    is_changed.then_some(changed)
}

/// Takes over what was entered, and says whether anything was.
fn set<T>(held: &mut T, entered: Option<T>) -> bool {
    entered.map(|entered| *held = entered).is_some()
}

/// The fact whose value is asked for.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) name: &'a str,
    /// Whether a value would count: one below likely is read as unknown and moves nothing.
    pub(super) counts: bool,
}

impl Asked<'_> {
    /// What stating a value would move.
    pub(super) fn effect(&self, value: FactValue) -> String {
        if self.counts { whatif::effect_of(self.view, &Supposed::Fact(value)) } else { String::new() }
    }
}

/// A fact of a closed list; each value says what it would move.
fn listed_ui(ui: &mut Ui, asked: Asked<'_>, fact: FactId, present: Listed) -> Option<FactValue> {
    let values: Vec<FactValue> = fact.values().into_iter().chain(FactValue::unknown(fact)).collect();
    let listed = values.iter().filter_map(|value| match value.shape() {
        Shape::Listed(listed) => Some((listed, value.clone())),
        Shape::States(_) | Shape::Places(_) | Shape::Means(_) | Shape::Names(_) | Shape::Count(_) | Shape::Text(_) => {
            None
        }
    });
    list_ui(ui, asked.view, asked.name, present, listed, |value| asked.effect(value.clone()))
}

/// A closed list as a drop-down; each value says what it would move, and what it means on hover.
pub(super) fn choice_ui<T: Choice>(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    present: T,
    effect: impl Fn(T) -> String,
) -> Option<T> {
    let listed = T::ALL.iter().map(|value| (Listed::of(*value), *value));
    list_ui(ui, view, name, Listed::of(present), listed, |value| effect(*value))
}

fn list_ui<T>(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    present: Listed,
    values: impl Iterator<Item = (Listed, T)>,
    effect: impl Fn(&T) -> String,
) -> Option<T> {
    let mut chosen = None;
    let width = ui.available_width().min(300.0);
    let combo = ComboBox::from_id_salt(("choice", name))
        .selected_text(view.words.listed(present))
        .width(width)
        .show_ui(ui, |ui| {
            for (listed, value) in values {
                let is_present = listed == present;
                let effect = if is_present { String::new() } else { effect(&value) };
                let response = whatif::entry_ui(ui, is_present, &view.words.listed(listed), effect);
                let meaning = view.words.listed_meaning(listed);
                let response = if meaning.is_empty() { response } else { response.explain(|| meaning) };
                if response.clicked() && !is_present {
                    chosen = Some(value);
                }
            }
        });
    focus::is_control(ui, combo.response.id);
    popups::opens_by_letters(ui, &combo.response);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, name));
    let meaning = view.words.listed_meaning(present);
    if !meaning.is_empty() {
        widgets::secondary(ui, meaning);
    }
    chosen
}

fn count_ui(ui: &mut Ui, view: &View<'_>, name: &str, present: Count) -> Option<Count> {
    let mut changed = None;
    ui.horizontal(|ui| {
        let mut text = present.number().map_or_else(String::new, |number| number.to_string());
        let edit = TextEdit::singleline(&mut text).hint_text(view.words.unknown()).desired_width(90.0).char_limit(9);
        let response = ui.add(edit);
        focus::is_control(ui, response.id);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
        let mut is_about = matches!(present, Count::About(_));
        let ticked = ui.checkbox(&mut is_about, view.t(Key::EditorAbout)).changed();
        if response.changed() || ticked {
            changed = Some(match text.trim().parse() {
                Ok(number) if is_about => Count::About(number),
                Ok(number) => Count::Exactly(number),
                Err(_) if text.trim().is_empty() => Count::Unknown,
                Err(_) => present,
            });
        }
    });
    changed.filter(|count| *count != present)
}

fn text_ui(ui: &mut Ui, name: &str, present: &str) -> Option<String> {
    let mut text = present.to_owned();
    let edit = TextEdit::singleline(&mut text).hint_text(name).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT);
    let response = ui.add(edit);
    focus::is_control(ui, response.id);
    keep_within(ui, &response, &mut text);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    response.changed().then_some(text)
}

/// The form's suggestion of a band from the numbers: an assumption the user takes or leaves. No number is law.
fn suggestion_ui(ui: &mut Ui, view: &View<'_>, fact: FactId, draft: &Draft, actions: &mut Vec<Action>) {
    if fact != FactId::Harm {
        return;
    }
    let session = view.bench.session();
    let number = |count: Option<&Count>| count.and_then(|count| count.number());
    let incident = &session.incident;
    let band = view
        .bench
        .settings()
        .suggested_harm(number(incident.dead.read(session.as_of)), number(incident.injured.read(session.as_of)));
    if band.is_unknown() || draft.dated.value == FactValue::Harm(band) {
        return;
    }
    let text = view.words.fill(Key::EditorSuggests, &[("band", view.words.choice(band).into())]);
    if ui.button(RichText::new(text).size(SMALL)).explain(|| view.t(Key::EditorSuggestsWhy)).clicked() {
        push(actions, draft, false, |dated| dated.value = FactValue::Harm(band));
    }
}

fn confidence_ui(ui: &mut Ui, view: &View<'_>, fact: FactId, draft: &Draft, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        widgets::secondary(ui, view.t(Key::EditorConfidence));
        let present = draft.dated.confidence;
        let settings = view.bench.settings();
        let combo = ComboBox::from_id_salt(("confidence", fact))
            .selected_text(view.words.confidence_in_range(present, settings.range(present)))
            .width(170.0)
            .show_ui(ui, |ui| {
                for confidence in Confidence::ALL {
                    let text = view.words.confidence_in_range(confidence, settings.range(confidence));
                    if popups::choice(ui, confidence == present, text).clicked() {
                        push(actions, draft, false, |dated| dated.confidence = confidence);
                    }
                }
            });
        let name = view.words.pair(&view.words.fact(fact), &view.t(Key::EditorConfidence));
        combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
    });
    if !draft.dated.confidence.counts() {
        widgets::hint(ui, view.t(Key::EditorBelowLikely));
    }
}

fn note_ui(ui: &mut Ui, view: &View<'_>, fact: FactId, draft: &Draft, actions: &mut Vec<Action>) {
    let name = view.words.pair(&view.words.fact(fact), &view.t(Key::EditorNote));
    let mut note = draft.dated.note.clone();
    let edit = TextEdit::multiline(&mut note)
        .hint_text(view.t(Key::EditorNote))
        .desired_width(f32::INFINITY)
        .desired_rows(1)
        .char_limit(LONGEST_TEXT);
    let response = ui.add(edit);
    keep_within(ui, &response, &mut note);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    if response.changed() {
        push(actions, draft, true, |dated| dated.note = note);
    }
    if response.lost_focus() {
        actions.push(Action::EndGesture);
    }
}

/// The values by day; the one that holds stands in semi-bold.
fn days_ui(ui: &mut Ui, view: &View<'_>, fact: FactId, values: &[Dated<FactValue>], actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let holding = session.incident.value_on(fact, session.as_of).map(|dated| dated.from);
    widgets::hairline(ui);
    widgets::entries_ui(ui, "values", 22.0, values.iter(), |ui, _, dated| {
        ui.horizontal(|ui| {
            let value = view.words.value_of_case(&view.bench.session().case, &dated.value);
            let text = format!("{} · {value}", day_text(view, dated.from));
            let family = if holding == Some(dated.from) { semibold() } else { egui::FontFamily::Proportional };
            let remove = view.words.pair(&view.t(Key::EditorRemove), &text);
            let button = ui.small_button(widgets::icon::CLOSE);
            button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &remove));
            if button.explain(|| remove.clone()).clicked() {
                actions.push(Action::Edit(Edit::RemoveFact(fact, dated.from)));
            }
            ui.add(egui::Label::new(RichText::new(text).size(SMALL).family(family)).truncate());
        });
    });
}
