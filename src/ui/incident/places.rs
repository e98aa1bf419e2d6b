//! The places of an incident: name, point, what was hit, and the area of Article 6.

use egui::{TextEdit, Ui, WidgetInfo};

use super::editor::choice_ui;
use crate::{
    domain::Place,
    law::article_6,
    ui::{View, widgets},
    words::Key,
};

/// Most places of one incident; more would not be read by anybody.
const MOST_PLACES: usize = 20;

pub(super) fn places_ui(ui: &mut Ui, view: &View<'_>, present: &[Place]) -> Option<Vec<Place>> {
    let mut places = present.to_vec();
    let mut removed = None;
    for (idx, place) in places.iter_mut().enumerate() {
        ui.push_id(("place", idx), |ui| place_ui(ui, view, idx, place));
        let label = view.words.fill(Key::PlaceRemove, &[("number", (idx + 1).to_string().into())]);
        if ui.small_button(label).clicked() {
            removed = Some(idx);
        }
        widgets::hairline(ui);
    }
    if let Some(idx) = removed {
        places.remove(idx);
    }
    if places.len() < MOST_PLACES && ui.button(format!("{} {}", widgets::icon::ADD, view.t(Key::PlaceAdd))).clicked() {
        places.push(Place::default());
    }
    (places != present).then_some(places)
}

fn place_ui(ui: &mut Ui, view: &View<'_>, idx: usize, place: &mut Place) {
    let named = |key: Key| format!("{} {}", view.t(key), idx + 1);
    let name = named(Key::PlaceName);
    let edit = TextEdit::singleline(&mut place.name).hint_text(&name).desired_width(f32::INFINITY).char_limit(120);
    ui.add(edit).widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    point_ui(ui, view, &named(Key::PlacePoint), place);
    widgets::secondary(ui, view.t(Key::PlaceObject));
    if let Some(object) = choice_ui(ui, view, &named(Key::PlaceObject), place.object) {
        place.object = object;
    }
    widgets::secondary(ui, view.t(Key::PlaceArea));
    if let Some(area) = choice_ui(ui, view, &named(Key::PlaceArea), place.area) {
        place.area = area;
    }
    if place.area.is_sea() {
        widgets::secondary(ui, view.t(Key::PlaceSeaZone));
        if let Some(zone) = choice_ui(ui, view, &named(Key::PlaceSeaZone), place.sea_zone) {
            place.sea_zone = zone;
        }
    }
    if !article_6::is_possible(place.area, place.object) {
        widgets::hint(ui, view.t(Key::PlaceImpossible));
    }
}

/// Latitude and longitude in degrees with a decimal point or comma, for example "48.863; 2.3706".
fn point_ui(ui: &mut Ui, view: &View<'_>, name: &str, place: &mut Place) {
    let id = ui.scope_id().with("point");
    let shown = place.point.map_or_else(String::new, point_text);
    let mut text = ui.data_mut(|data| data.get_temp::<String>(id)).unwrap_or_else(|| shown.clone());
    let edit =
        TextEdit::singleline(&mut text).hint_text(view.t(Key::PlacePointHint)).desired_width(170.0).char_limit(30);
    let response = ui.add(edit);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, name));
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(id, text.clone()));
        if text.trim().is_empty() {
            place.point = None;
        } else if let Some(point) = parse_point(&text) {
            place.point = Some(point);
        }
    }
    if !response.has_focus() {
        ui.data_mut(|data| data.remove::<String>(id));
    }
}

fn point_text((latitude, longitude): (i32, i32)) -> String {
    let degrees = |value: i32| format!("{:.4}", f64::from(value) / 10_000.0);
    format!("{}; {}", degrees(latitude), degrees(longitude))
}

fn parse_point(text: &str) -> Option<(i32, i32)> {
    let (latitude, longitude) = text.split_once(';')?;
    let degrees = |text: &str, limit: f64| {
        let value: f64 = text.trim().replace(',', ".").parse().ok()?;
        (value.abs() <= limit).then_some((value * 10_000.0).round() as i32)
    };
    Some((degrees(latitude, 90.0)?, degrees(longitude, 180.0)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_reads_back_and_nonsense_is_left_alone() {
        assert_eq!(parse_point("48.863; 2,3706"), Some((488_630, 23_706)));
        assert_eq!(parse_point(&point_text((-516_945, -578_493))), Some((-516_945, -578_493)));
        assert_eq!(parse_point("91; 0"), None);
        assert_eq!(parse_point("Paris"), None);
    }
}
