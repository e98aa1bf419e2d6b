//! The places of an incident: name, point, what was hit, the area of Article 6, and what others say of where it was.

use egui::{TextEdit, Ui, WidgetInfo};

use super::editor::{Asked, choice_ui};
use crate::{
    domain::{Account, FactValue, LONGEST_TEXT, MOST_ACCOUNTS, Place},
    law::article_6,
    ui::{UiState, View, coordinates, fields::keep_within, focus, probe, widgets},
    words::Key,
};

/// Most places of one incident; more would not be read by anybody.
const MOST_PLACES: usize = 20;

pub(super) fn places_ui(ui: &mut Ui, asked: Asked<'_>, state: &mut UiState, present: &[Place]) -> Option<Vec<Place>> {
    let view = asked.view;
    let mut places = present.to_vec();
    let mut removed = None;
    widgets::entries_ui(ui, "places", 300.0, places.iter_mut(), |ui, idx, place| {
        let effect = |other: Place| {
            let mut others = present.to_vec();
            others.splice(idx..=idx, [other]);
            asked.effect(FactValue::Place(others))
        };
        ui.push_id(("place", idx), |ui| place_ui(ui, view, state, (idx, place), effect));
        let label = view.words.fill(Key::PlaceRemove, &[("number", (idx + 1).to_string().into())]);
        if ui.small_button(label).clicked() {
            removed = Some(idx);
        }
        widgets::hairline(ui);
    });
    if let Some(idx) = removed {
        places.remove(idx);
    }
    if places.len() < MOST_PLACES && ui.button(format!("{} {}", widgets::icon::ADD, view.t(Key::PlaceAdd))).clicked() {
        places.push(Place::default());
    }
    (places != present).then_some(places)
}

fn place_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (idx, place): (usize, &mut Place),
    effect: impl Fn(Place) -> String,
) {
    let held = place.clone();
    let named = |key: Key| format!("{} {}", view.t(key), idx + 1);
    let name = named(Key::PlaceName);
    let edit =
        TextEdit::singleline(&mut place.name).hint_text(&name).desired_width(f32::INFINITY).char_limit(LONGEST_TEXT);
    let response = ui.add(edit);
    focus::is_control(ui, response.id);
    keep_within(ui, &response, &mut place.name);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    point_ui(ui, view, &named(Key::PlacePoint), place);
    let there = if view.is_sealed() { None } else { probe::place_ui(ui, view, state, place) };
    if let Some(there) = there {
        (place.area, place.sea_zone) = there;
    }
    widgets::secondary(ui, view.t(Key::PlaceObject));
    let then = |object| effect(Place { object, ..held.clone() });
    if let Some(object) = choice_ui(ui, view, &named(Key::PlaceObject), place.object, then) {
        place.object = object;
    }
    widgets::secondary(ui, view.t(Key::PlaceArea));
    let then = |area| effect(Place { area, ..held.clone() });
    if let Some(area) = choice_ui(ui, view, &named(Key::PlaceArea), place.area, then) {
        place.area = area;
    }
    if place.area.is_sea() {
        widgets::secondary(ui, view.t(Key::PlaceSeaZone));
        let then = |sea_zone| effect(Place { sea_zone, ..held.clone() });
        if let Some(zone) = choice_ui(ui, view, &named(Key::PlaceSeaZone), place.sea_zone, then) {
            place.sea_zone = zone;
        }
    }
    accounts_ui(ui, view, idx, place, &held, &effect);
    if !article_6::is_possible(place.area, place.object) {
        widgets::hint(ui, view.t(Key::PlaceImpossible));
    }
}

/// What others say of where it was: whose account it is, and the area by it. What was hit is the same in all.
fn accounts_ui(
    ui: &mut Ui,
    view: &View<'_>,
    place_idx: usize,
    place: &mut Place,
    held: &Place,
    effect: &impl Fn(Place) -> String,
) {
    let mut removed = None;
    for (idx, account) in place.accounts.iter_mut().enumerate() {
        let number = format!("{}.{}", place_idx + 1, idx + 1);
        let named = |key: Key| {
            view.words.pair(&view.words.fill(Key::PlaceAccount, &[("number", number.as_str().into())]), &view.t(key))
        };
        let then = |other: Account| {
            let mut place = held.clone();
            place.accounts.splice(idx..=idx, [other]);
            effect(place)
        };
        let before = account.clone();
        ui.push_id(("account", idx), |ui| {
            let by = named(Key::PlaceAccountBy);
            let edit = TextEdit::singleline(&mut account.by).hint_text(&by).desired_width(170.0).char_limit(120);
            ui.add(edit).widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &by));
            let area = |area| then(Account { area, ..before.clone() });
            if let Some(area) = choice_ui(ui, view, &named(Key::PlaceArea), account.area, area) {
                account.area = area;
            }
            if account.area.is_sea() {
                let zone = |sea_zone| then(Account { sea_zone, ..before.clone() });
                if let Some(zone) = choice_ui(ui, view, &named(Key::PlaceSeaZone), account.sea_zone, zone) {
                    account.sea_zone = zone;
                }
            }
            let note = named(Key::PlaceAccountNote);
            let edit =
                TextEdit::singleline(&mut account.note).hint_text(&note).desired_width(f32::INFINITY).char_limit(500);
            ui.add(edit).widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &note));
            let label = view.words.fill(Key::PlaceAccountRemove, &[("number", number.as_str().into())]);
            if ui.small_button(label).clicked() {
                removed = Some(idx);
            }
        });
    }
    if let Some(idx) = removed {
        place.accounts.remove(idx);
    }
    let label = view.words.fill(Key::PlaceAccountAdd, &[("number", (place_idx + 1).to_string().into())]);
    if place.accounts.len() < MOST_ACCOUNTS && ui.small_button(label).clicked() {
        place.accounts.push(Account::default());
    }
}

/// Latitude and longitude in degrees with a decimal point or comma, for example "48.863; 2.3706".
fn point_ui(ui: &mut Ui, view: &View<'_>, name: &str, place: &mut Place) {
    let id = ui.scope_id().with("point");
    let shown = place.point.map_or_else(String::new, |point| coordinates::text(point, view.language));
    let mut text = ui.data_mut(|data| data.get_temp::<String>(id)).unwrap_or_else(|| shown.clone());
    let edit =
        TextEdit::singleline(&mut text).hint_text(view.t(Key::PlacePointHint)).desired_width(170.0).char_limit(30);
    let response = ui.add(edit);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, text.clone()));
        if text.trim().is_empty() {
            place.point = None;
        } else if let Some(point) = coordinates::parse(&text) {
            place.point = Some(point);
        }
    }
    if !response.has_focus() {
        ui.data_mut(|data| data.remove::<String>(id));
    }
}
