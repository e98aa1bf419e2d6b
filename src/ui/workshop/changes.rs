//! Values of facts that something brings: an inject its changes, a trigger what must hold, a card what it tells. Each is set with
//! the control of its fact.

use egui::{ComboBox, RichText, TextEdit, Ui, WidgetInfo};

use crate::{
    domain::{
        Choice as _, Confidence, Dated, Day, FactChanges, FactId, FactValue, LONGEST_TEXT, Request, RequestLine, Shape,
    },
    ui::{
        Action, UiState, View, fields, incident, popups,
        theme::SMALL,
        widgets::{self, icon},
    },
    words::Key,
};

/// What is said of a value beside itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// From which day it holds, how sure it is and where it comes from.
    All,
    /// How sure it is.
    Confidence,
    /// Nothing.
    Value,
}

/// Values of facts as somebody has changed them.
pub(super) struct Changed {
    pub(super) to: FactChanges,
    /// Whether they are being typed, so that the next letter belongs to the same step.
    pub(super) is_typed: bool,
}

/// The values under a name. What they are now, where somebody changed them.
pub(super) fn changes_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (name, present, says): (&str, &FactChanges, Says),
    actions: &mut Vec<Action>,
) -> Option<Changed> {
    widgets::hint(ui, name);
    let mut changed = None;
    ui.push_id(("changes", name), |ui| {
        for dated in present.values() {
            let fact = dated.value.fact();
            let own = ui.push_id((fact, dated.from), |ui| value_ui(ui, view, state, (&dated, says), actions)).inner;
            if let Some((now, is_typed)) = own {
                let mut to = present.clone();
                to.remove(fact, dated.from);
                now.into_iter().for_each(|dated| to.put(dated));
                changed = Some(Changed { to, is_typed });
            }
        }
        for line in &present.request {
            let own = ui.push_id(("request", line.ally, line.from), |ui| request_ui(ui, view, line, says)).inner;
            if let Some(now) = own {
                let mut to = present.clone();
                to.request.retain(|other| (other.ally, other.from) != (line.ally, line.from));
                now.into_iter().for_each(|line| to.put_request(line));
                changed = Some(Changed { to, is_typed: false });
            }
        }
        if let Some(to) = add_ui(ui, view, name, present) {
            changed = Some(Changed { to, is_typed: false });
        }
    });
    changed
}

/// A value as somebody has changed it, none where it was taken away; and whether it is being typed.
type Now<T> = Option<(Option<T>, bool)>;

fn value_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (dated, says): (&Dated<FactValue>, Says),
    actions: &mut Vec<Action>,
) -> Now<Dated<FactValue>> {
    let fact = dated.value.fact();
    let name = format!("{} {}", view.words.mark(fact), view.words.fact(fact));
    if head_ui(ui, view, &name) {
        return Some((None, false));
    }
    let mut now = dated.clone();
    let mut is_typed = false;
    ui.indent("value", |ui| {
        if let Some(value) = incident::value_of_ui(ui, view, state, &dated.value, actions) {
            is_typed = matches!(value.shape(), Shape::Text(_) | Shape::Places(_));
            now.value = value;
        }
        ui.horizontal_wrapped(|ui| {
            if says == Says::All {
                now.from = day_ui(ui, view, &name, dated.from).unwrap_or(dated.from);
            }
            if says != Says::Value {
                now.confidence = confidence_ui(ui, view, fact, dated.confidence).unwrap_or(dated.confidence);
            }
        });
        if says == Says::All {
            let label = view.words.pair(&view.words.fact(fact), &view.t(Key::EditorNote));
            let hint = view.t(Key::EditorNote);
            let edit = TextEdit::singleline(&mut now.note).hint_text(hint).desired_width(f32::INFINITY);
            let response = ui.add(edit.char_limit(LONGEST_TEXT));
            fields::keep_within(ui, &response, &mut now.note);
            response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
            is_typed |= response.changed();
        }
    });
    (now != *dated).then_some((Some(now), is_typed))
}

/// The name of a value, and the sign that takes it away; whether it was.
fn head_ui(ui: &mut Ui, view: &View<'_>, name: &str) -> bool {
    ui.horizontal_wrapped(|ui| {
        let label = view.words.pair(&view.t(Key::EditorRemove), name);
        let button = ui.button(icon::CLOSE);
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &label));
        ui.label(RichText::new(name).size(SMALL + 1.0));
        button.clicked()
    })
    .inner
}

/// The day from which it holds; open: the one looked at then.
fn day_ui(ui: &mut Ui, view: &View<'_>, name: &str, present: Day) -> Option<Day> {
    widgets::hint(ui, view.t(Key::ChangesDay));
    let label = view.words.pair(name, &view.t(Key::ChangesDay));
    fields::day_ui(ui, &label, present, view.bench.session().as_of)
}

fn confidence_ui(ui: &mut Ui, view: &View<'_>, fact: FactId, present: Confidence) -> Option<Confidence> {
    let mut chosen = None;
    let name = view.words.pair(&view.words.fact(fact), &view.t(Key::EditorConfidence));
    let combo = ComboBox::from_id_salt("confidence").selected_text(view.words.confidence(present)).width(170.0);
    let combo = combo.show_ui(ui, |ui| {
        for confidence in Confidence::ALL {
            if popups::choice(ui, confidence == present, view.words.confidence(confidence)).clicked() {
                chosen = Some(confidence);
            }
        }
    });
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
    chosen
}

/// What an ally says to Article 5: which ally, and what.
fn request_ui(ui: &mut Ui, view: &View<'_>, line: &RequestLine, says: Says) -> Option<Option<RequestLine>> {
    let name = view.words.pair(&view.words.fact(FactId::Request), &view.words.state(line.ally));
    if head_ui(ui, view, &name) {
        return Some(None);
    }
    let mut now = line.clone();
    ui.indent("request", |ui| {
        ui.horizontal_wrapped(|ui| {
            let seats = view.words.named(view.bench.assessment().roster.states().iter().copied());
            let who = view.words.pair(&name, &view.t(Key::FormWho));
            now.ally = super::fields::pick_ui(ui, &who, &line.ally, &seats).unwrap_or(line.ally);
            let values: Vec<(Request, String)> =
                Request::ALL.iter().map(|value| (*value, view.words.choice(*value))).collect();
            now.value = super::fields::pick_ui(ui, &name, &line.value, &values).unwrap_or(line.value);
            if says == Says::All {
                now.from = day_ui(ui, view, &name, line.from).unwrap_or(line.from);
            }
        });
    });
    (now != *line).then_some(Some(now))
}

/// A list that adds a fact of which nothing is said yet, with the value that holds now.
fn add_ui(ui: &mut Ui, view: &View<'_>, name: &str, present: &FactChanges) -> Option<FactChanges> {
    let session = view.bench.in_force();
    let there = present.facts();
    let mut added = None;
    let shown = view.t(Key::ChangesAdd);
    let combo = ComboBox::from_id_salt("add-fact").selected_text(&shown).width(260.0).height(360.0);
    let combo = combo.show_ui(ui, |ui| {
        for fact in FactId::ALL.iter().copied().filter(|fact| !there.contains(fact)) {
            let unknown = FactValue::unknown(fact);
            if unknown.is_none() && fact != FactId::Request {
                continue;
            }
            let text = format!("{} {}", view.words.mark(fact), view.words.fact(fact));
            if popups::choice(ui, false, text).clicked() {
                added = Some((fact, unknown));
            }
        }
    });
    let label = view.words.pair(name, &shown);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
    let (fact, unknown) = added?;
    let mut to = present.clone();
    match unknown {
        Some(unknown) => {
            let value = session.incident.value_on(fact, session.as_of).map_or(unknown, |dated| dated.value);
            to.put(Dated { from: Day::BEGINNING, value, confidence: Confidence::default(), note: String::new() });
        }
        None => {
            let ally = view.bench.assessment().request.who_can_ask.first();
            let ally = ally.or(view.bench.assessment().roster.states().first()).copied()?;
            let (from, confidence, note) = Default::default();
            to.put_request(RequestLine { ally, from, value: Request::Asks, confidence, note });
        }
    }
    Some(to)
}
