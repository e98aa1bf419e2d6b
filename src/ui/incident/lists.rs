//! Facts that hold several values: chips that can be taken away, and a drop-down that adds.

use crate::ui::widgets::Explain as _;
use egui::{ComboBox, Ui, WidgetInfo};

use super::editor::Asked;
use crate::{
    domain::{Choice as _, Edit, FactId, FactValue, InventedState, Means, ShapeMut, StateCode},
    ui::{Action, View, focus, popups, whatif, widgets::icon},
    words::Key,
};

/// Shows the values as chips and returns the place of the one taken away.
fn chips_ui(ui: &mut Ui, view: &View<'_>, names: &[String]) -> Option<usize> {
    let mut taken = None;
    ui.horizontal_wrapped(|ui| {
        for (idx, name) in names.iter().enumerate() {
            let label = view.words.pair(&view.t(Key::EditorRemove), name);
            let response = ui.button(format!("{name}  {}", icon::CLOSE));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &label));
            if response.explain(|| label).clicked() {
                taken = Some(idx);
            }
        }
    });
    taken
}

/// A drop-down that adds one of the values that are not there yet.
fn add_ui<T: Copy>(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    offered: &[(T, String)],
    (meaning, effect): (impl Fn(T) -> String, impl Fn(T) -> String),
) -> Option<T> {
    let mut added = None;
    let combo =
        ComboBox::from_id_salt(("add", name)).selected_text(view.t(Key::EditorAdd)).width(200.0).show_ui(ui, |ui| {
            for (value, text) in offered {
                let response = whatif::entry_ui(ui, false, text, effect(*value));
                let meaning = meaning(*value);
                let response = if meaning.is_empty() { response } else { response.explain(|| meaning) };
                if response.clicked() {
                    added = Some(*value);
                }
            }
        });
    focus::is_control(ui, combo.response.id);
    popups::opens_by_letters(ui, &combo.response);
    let label = view.words.pair(name, &view.t(Key::EditorAdd));
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
    added
}

pub(super) fn means_ui(ui: &mut Ui, asked: Asked<'_>, present: &[Means]) -> Option<Vec<Means>> {
    let Asked { view, name, .. } = asked;
    let names: Vec<String> = present.iter().map(|means| view.words.choice(*means)).collect();
    let taken = chips_ui(ui, view, &names);
    let offered: Vec<(Means, String)> = Means::ALL
        .iter()
        .filter(|means| !means.is_unknown() && !present.contains(means))
        .map(|means| (*means, view.words.choice(*means)))
        .collect();
    let effect = |means| asked.effect(FactValue::Means(with(present, means)));
    let added = add_ui(ui, view, name, &offered, (|means| view.words.choice_meaning(means), effect));
    changed(present, taken, added)
}

pub(super) fn states_ui(
    ui: &mut Ui,
    asked: Asked<'_>,
    present: &[StateCode],
    value: &FactValue,
    actions: &mut Vec<Action>,
) -> Option<Vec<StateCode>> {
    let Asked { view, name, .. } = asked;
    let names: Vec<String> = present.iter().map(|state| view.words.state(*state)).collect();
    let taken = chips_ui(ui, view, &names);
    let offered = view.words.named(offered_states(view).filter(|state| !present.contains(state)));
    let effect = |state| {
        let mut changed = value.clone();
        if let ShapeMut::States(states) = changed.shape_mut() {
            states.push(state);
        }
        asked.effect(changed)
    };
    let added = add_ui(ui, view, name, &offered, (|_| String::new(), effect));
    let added = added.or_else(|| typed_state_ui(ui, view, name, actions));
    changed(present, taken, added)
}

pub(super) fn bringers_ui(ui: &mut Ui, view: &View<'_>, name: &str, present: &[String]) -> Option<Vec<String>> {
    let names: Vec<String> = present.iter().map(|bringer| view.words.bringer(bringer)).collect();
    let taken = chips_ui(ui, view, &names);
    let secretary = "secretary_general".to_owned();
    let states = view.words.named(offered_states(view));
    let all: Vec<String> =
        std::iter::once(secretary).chain(states.iter().map(|(state, _)| state.to_string())).collect();
    let offered: Vec<(usize, String)> = all
        .iter()
        .enumerate()
        .filter(|(_, bringer)| !present.contains(bringer))
        .map(|(idx, bringer)| (idx, view.words.bringer(bringer)))
        .collect();
    let added = add_ui(ui, view, name, &offered, (|_| String::new(), |_| String::new())).map(|idx| all[idx].clone());
    changed(present, taken, added)
}

fn offered_states(view: &View<'_>) -> impl Iterator<Item = StateCode> {
    view.bench.assessment().roster.states().iter().copied()
}

/// Any other state by its code: victims and authors need not be members.
fn typed_state_ui(ui: &mut Ui, view: &View<'_>, name: &str, actions: &mut Vec<Action>) -> Option<StateCode> {
    let id = ui.scope_id().with(("code", name));
    let mut text = ui.data_mut(|data| data.get_temp::<String>(id)).unwrap_or_default();
    let label = view.words.pair(name, &view.t(Key::EditorOtherState));
    let mut entered = None;
    ui.horizontal(|ui| {
        crate::ui::widgets::secondary(ui, view.t(Key::EditorOtherState));
        let edit = egui::TextEdit::singleline(&mut text).hint_text("CYP").desired_width(60.0).char_limit(3);
        let response = ui.add(edit);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &label));
        entered = response.lost_focus().then(|| text.to_uppercase().parse().ok()).flatten();
    });
    // A slip in a code is no state: what may have been meant is offered instead.
    let typed: Option<StateCode> = text.to_uppercase().parse().ok();
    let (catalog, session) = (view.bench.catalog(), view.bench.session());
    if let Some(slip) = typed.filter(|code| !catalog.knows(*code) && !session.declares(*code)) {
        entered = nearest_ui(ui, view, slip, actions);
    }
    let keep = if entered.is_some() { String::new() } else { text };
    ui.data_mut(|data| data.insert_temp(id, keep));
    entered
}

/// What a text is offered beside what is typed: the catalogue of measures for the lesser measure; for the author, and any
/// other text, the state that is named.
pub(super) fn suggested(fact: FactId) -> fn(&mut Ui, &View<'_>, Option<String>, &str) -> Option<String> {
    if fact == FactId::Measure { measures_ui } else { author_ui }
}

/// An author that is named like a state is offered as that state, so that the rules read it as one.
fn author_ui(ui: &mut Ui, view: &View<'_>, typed: Option<String>, present: &str) -> Option<String> {
    let is_code = StateCode::read(present).is_some();
    let state = view.bench.catalog().state_named(present).filter(|_| !is_code);
    let said = |state| view.words.fill(Key::EditorIsState, &[("state", view.words.state(state).into())]);
    let taken = state.filter(|state| ui.button(said(*state)).clicked());
    taken.map(|state| state.to_string()).or(typed)
}

/// A lesser measure is written in words, or chosen from the catalogue: then it limits what is given in common.
fn measures_ui(ui: &mut Ui, view: &View<'_>, typed: Option<String>, present: &str) -> Option<String> {
    let measures = &view.bench.catalog().measures;
    let listed = measures.listed(present).unwrap_or_default();
    let mut ids: Vec<&str> = listed.iter().map(|measure| measure.id.as_str()).collect();
    let names: Vec<String> = listed.iter().map(|measure| view.words.measure(measure)).collect();
    let taken = chips_ui(ui, view, &names);
    let label = view.t(Key::EditorMeasures);
    let mut added = None;
    let combo = ComboBox::from_id_salt("measures").selected_text(&label).width(200.0).show_ui(ui, |ui| {
        for measure in measures.measures.iter().filter(|measure| !ids.contains(&measure.id.as_str())) {
            let response = popups::choice(ui, false, view.words.measure(measure));
            if response.explain(|| view.words.measure_definition(measure)).clicked() {
                added = Some(measure.id.as_str());
            }
        }
    });
    popups::opens_by_letters(ui, &combo.response);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &label));
    if let Some(idx) = taken {
        ids.remove(idx);
    }
    ids.extend(added);
    let is_chosen = taken.is_some() || added.is_some();
    is_chosen.then(|| ids.join(", ")).or(typed)
}

/// That a code is none, and the states that may have been meant, each a click away.
fn nearest_ui(ui: &mut Ui, view: &View<'_>, slip: StateCode, actions: &mut Vec<Action>) -> Option<StateCode> {
    let args = [("code", slip.to_string().into())];
    crate::ui::widgets::secondary(ui, view.words.fill(Key::EditorNoSuchState, &args));
    let mut meant = None;
    ui.horizontal_wrapped(|ui| {
        for state in view.bench.catalog().nearest_states(slip) {
            if ui.button(view.words.state(state)).clicked() {
                meant = Some(state);
            }
        }
        let declare = view.words.fill(Key::EditorDeclare, &[("code", slip.to_string().into())]);
        if ui.button(declare).clicked() {
            let state = InventedState { code: slip, name: String::new() };
            actions.push(Action::Edit(Edit::DeclareState(state)));
            meant = Some(slip);
        }
    });
    meant
}

fn with<T: Clone>(present: &[T], added: T) -> Vec<T> {
    present.iter().cloned().chain([added]).collect()
}

fn changed<T: Clone + PartialEq>(present: &[T], taken: Option<usize>, added: Option<T>) -> Option<Vec<T>> {
    let mut values = present.to_vec();
    if let Some(idx) = taken {
        values.remove(idx);
    }
    values.extend(added.filter(|value| !present.contains(value)));
    (values != present).then_some(values)
}
