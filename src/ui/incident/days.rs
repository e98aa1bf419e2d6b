//! Which day is looked at, and from when to when the incident runs.

use egui::{Button, ComboBox, RichText, TextEdit, Ui, WidgetInfo};

use crate::{
    domain::{Day, Edit, FactId},
    guide::Anchor,
    ui::{
        Action, UiState, View, popups,
        theme::SMALL,
        widgets::{self, Explain as _, icon},
    },
    words::Key,
};

/// Steps through the days on which something changes, or takes any day.
pub(super) fn as_of_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let session = view.bench.session();
    let mut days = session.days();
    let as_of = session.as_of;
    if let Err(place) = days.binary_search(&as_of) {
        days.insert(place, as_of);
    }
    let earlier = days.iter().rev().find(|day| **day < as_of).copied();
    let later = days.iter().find(|day| **day > as_of).copied();
    // In a narrow column the last of it goes on in a second line.
    ui.horizontal_wrapped(|ui| {
        widgets::secondary(ui, view.t(Key::AsOfLabel));
        step_ui(ui, icon::BACK, &view.t(Key::AsOfEarlier), earlier, actions);
        let shown = view.words.day(as_of);
        let combo = ComboBox::from_id_salt("as-of").selected_text(&shown).width(110.0).show_ui(ui, |ui| {
            for day in &days {
                let number = day.days_since(session.incident.first_day);
                let text = view
                    .words
                    .fill(Key::AsOfDay, &[("day", view.words.day(*day).into()), ("number", number.to_string().into())]);
                if popups::choice(ui, *day == as_of, text).clicked() {
                    actions.push(Action::Edit(Edit::SetAsOf(*day)));
                }
            }
            // Another day may lie beyond the horizon.
            if view.horizon.is_none() {
                ui.separator();
                any_day_ui(ui, view, state, actions);
            }
        });
        let name = format!("{} {shown}", view.t(Key::AsOfLabel));
        combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
        state.anchors.mark(ui, Anchor::Day, combo.response.rect);
        match view.horizon {
            None if later.is_some() => step_ui(ui, icon::FORWARD, &view.t(Key::AsOfLater), later, actions),
            None => next_day_ui(ui, view, actions),
            Some(horizon) if view.is_sealed() && !horizon.has_next => next_day_ui(ui, view, actions),
            Some(horizon) => horizon_ui(ui, view, horizon.has_next, actions),
        }
    });
}

/// On the last day of all the day after it, on which more may be stated.
fn next_day_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let next = view.bench.session().as_of.plus_days(1);
    let name = view.words.pair(&view.t(Key::AsOfAdd), &view.words.day(next));
    let response = ui.button(view.t(Key::AsOfAddShort));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.explain(|| name.clone()).clicked() {
        actions.push(Action::Edit(Edit::SetAsOf(next)));
    }
}

/// On to the next day on which more became known, or all that came next.
fn horizon_ui(ui: &mut Ui, view: &View<'_>, has_next: bool, actions: &mut Vec<Action>) {
    let next = ui.add_enabled(has_next, Button::new(view.t(Key::HorizonNext)));
    if next.explain(|| view.t(Key::HorizonNextWhy)).clicked() {
        actions.push(Action::NextDay);
    }
    if view.is_sealed() {
        return;
    }
    let lift = ui.add(egui::Link::new(RichText::new(view.t(Key::HorizonLift)).size(SMALL)));
    if lift.explain(|| view.t(Key::HorizonLiftWhy)).clicked() {
        actions.push(Action::LiftHorizon);
    }
}

/// How the verdict moves as more becomes known: one stop for every day on which an answer changes.
pub(super) fn course_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let course = view.bench.course();
    if course.len() < 2 || view.bench.assessment().is_blank {
        return;
    }
    let session = view.bench.session();
    let here = course.iter().rposition(|stretch| stretch.from <= session.as_of).unwrap_or(0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        for (idx, stretch) in course.iter().enumerate() {
            let number = stretch.from.days_since(session.incident.first_day).to_string();
            let text = view.words.fill(Key::CourseDay, &[("number", number.into())]);
            let status = view.words.status(stretch.status);
            widgets::grade(ui, stretch.status.grade(), &status);
            let response = ui.selectable_label(idx == here, RichText::new(text).size(SMALL));
            let day = view.words.pair(&view.words.day(stretch.from), &status);
            let name = view.words.clauses([day, view.words.outcome(stretch.outcome)]);
            response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, idx == here, &name));
            if response.explain(|| name.clone()).clicked() {
                actions.push(Action::Edit(Edit::SetAsOf(stretch.from)));
            }
        }
    });
}

fn step_ui(ui: &mut Ui, icon: &str, name: &str, day: Option<Day>, actions: &mut Vec<Action>) {
    let response = ui.add_enabled(day.is_some(), Button::new(icon));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, day.is_some(), name));
    if response.explain(|| name.to_owned()).clicked() {
        actions.extend(day.map(|day| Action::Edit(Edit::SetAsOf(day))));
    }
}

fn any_day_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    ui.horizontal(|ui| {
        let label = widgets::secondary(ui, view.t(Key::AsOfOther));
        let hint = view.bench.session().as_of.to_string();
        let edit =
            TextEdit::singleline(&mut state.incident.day_text).hint_text(hint).desired_width(110.0).char_limit(10);
        let response = ui.add(edit).labelled_by(label.id);
        let typed = state.incident.day_text.parse::<Day>();
        if response.changed()
            && let Ok(day) = typed
        {
            actions.push(Action::Edit(Edit::SetAsOf(day.max(view.bench.session().incident.first_day))));
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter)) {
            state.incident.day_text.clear();
            ui.close();
        }
    });
}

/// Another day for a fact: typed, it is looked at, and what is chosen then holds from it.
pub(super) fn add_day_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, fact: FactId, actions: &mut Vec<Action>) {
    // Another day may lie beyond the horizon; the days of the incident have no other.
    if view.horizon.is_some() || matches!(fact, FactId::FirstDay | FactId::LastDay) {
        return;
    }
    let mine = state.incident.adding_day.filter(|(other, _)| *other == fact);
    ui.horizontal_wrapped(|ui| {
        let text = RichText::new(view.t(Key::DayAdd)).size(SMALL);
        let response = ui.add(Button::new(text).selected(mine.is_some()));
        let name = view.words.fill(Key::DayAddOf, &[("fact", view.words.fact(fact).into())]);
        response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, mine.is_some(), &name));
        if response.explain(|| name.clone()).clicked() {
            state.incident.adding_day = if mine.is_some() { None } else { Some((fact, true)) };
            state.incident.day_text.clear();
        }
        if let Some((_, takes_focus)) = mine {
            state.incident.adding_day = Some((fact, false));
            added_day_ui(ui, view, state, (fact, takes_focus), actions);
        }
    });
    if mine.is_some() {
        widgets::hint(ui, view.t(Key::DayAddWhy));
    }
}

fn added_day_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (fact, takes_focus): (FactId, bool),
    actions: &mut Vec<Action>,
) {
    let session = view.bench.session();
    let hint = session.as_of.plus_days(1).to_string();
    let text = &mut state.incident.day_text;
    let response = ui.add(TextEdit::singleline(text).hint_text(hint).desired_width(110.0).char_limit(10));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, view.t(Key::DayAddField)));
    if takes_focus {
        response.request_focus();
    }
    let typed = text.trim().parse::<Day>().ok();
    let first_day = session.incident.first_day;
    if typed.is_some_and(|day| day < first_day) {
        widgets::hint(ui, view.words.fill(Key::DayAddEarly, &[("day", view.words.day(first_day).into())]));
    }
    if !response.lost_focus() {
        return;
    }
    let is_entered = ui.input(|input| input.key_pressed(egui::Key::Enter));
    match typed.filter(|day| *day >= first_day) {
        Some(day) if is_entered => {
            actions.push(Action::Edit(Edit::SetAsOf(day)));
            (state.incident.adding_day, state.incident.corrects) = (None, false);
            state.incident.day_text.clear();
            state.incident.focus_fact = Some(fact);
        }
        // What is no day yet stays to be corrected.
        Some(_) | None if is_entered => response.request_focus(),
        Some(_) | None => {}
    }
}

/// First and last day as text fields that take effect once they are a day.
pub(super) fn span_ui(ui: &mut Ui, view: &View<'_>, actions: &mut Vec<Action>) {
    let incident = &view.bench.session().incident;
    ui.horizontal_wrapped(|ui| {
        day_ui(ui, view, Key::FieldFirstDay, incident.first_day, actions, Edit::SetFirstDay);
        day_ui(ui, view, Key::FieldLastDay, incident.last_day, actions, Edit::SetLastDay);
    });
}

fn day_ui(ui: &mut Ui, view: &View<'_>, key: Key, present: Day, actions: &mut Vec<Action>, command: fn(Day) -> Edit) {
    let name = view.t(key);
    let id = ui.scope_id().with(("day", key.id()));
    let shown = if present.is_beginning() { String::new() } else { present.to_string() };
    // What is being typed is kept while the field has the focus; a day takes effect once it is whole.
    let mut text = ui.data_mut(|data| data.get_temp::<String>(id)).unwrap_or_else(|| shown.clone());
    let label = widgets::secondary(ui, name.clone());
    let hint = if key == Key::FieldLastDay { view.t(Key::LastDayOpen) } else { view.bench.session().as_of.to_string() };
    let edit = TextEdit::singleline(&mut text).hint_text(hint).desired_width(90.0).char_limit(10);
    let response = ui.add(edit).labelled_by(label.id);
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, text.clone()));
        match text.parse::<Day>() {
            Ok(day) => actions.push(Action::Edit(command(day))),
            Err(_) if text.is_empty() && key == Key::FieldLastDay => {
                actions.push(Action::Edit(command(Day::BEGINNING)));
            }
            Err(_) => {}
        }
    }
    if response.lost_focus() || !response.has_focus() && text != shown {
        ui.data_mut(|data| data.remove::<String>(id));
    }
}
