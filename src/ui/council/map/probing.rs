//! The probe on the map: a click, or coordinates typed, ask which row of Article 6 applies there.

use egui::{ComboBox, CursorIcon, Key as Press, Modifiers, Rect, Response, Stroke, TextEdit, Ui, WidgetInfo, vec2};

use super::{MapView, lens, seas::Asked, seats};
use crate::{
    atlas::Spot,
    domain::{Choice as _, Day, Object, SeaZone},
    ui::{
        Action, Probes, UiState, View, coordinates, glyphs, popups, probe,
        theme::Tokens,
        widgets::{self, Explain as _},
    },
    words::Key,
};

/// Points left under the map for the answer.
pub(super) const ROOM: f32 = 184.0;

/// What is asked of the probe.
#[derive(Clone, Debug, Default)]
pub struct Probing {
    /// Whether a click on the map asks.
    pub is_on: bool,
    /// Where.
    pub point: Option<Spot>,
    /// What was hit; while nobody has chosen or typed: land where there is land, a ship at sea.
    pub object: Option<Object>,
    /// The coordinates as they are typed.
    text: String,
    /// The day as it is typed; nothing stands for the first day of the incident.
    day_text: String,
    /// Whether the point was not typed and has yet to be written out.
    is_new: bool,
    /// Whether the coordinates shall take the focus in the next frame.
    wants_focus: bool,
}

impl Probing {
    fn ask(&mut self, point: Spot) {
        self.point = Some(point);
        self.is_new = true;
    }

    /// What is asked about at a point.
    fn object(&self, view: &View<'_>, probes: &mut Probes, point: Spot) -> Object {
        let is_sea = |probes: &mut Probes| {
            let place = &probes.at(view, point, Object::Territory, self.day(view)).place;
            place.area.is_sea() || !matches!(place.sea_zone, SeaZone::NotSea | SeaZone::Unknown)
        };
        match self.object {
            Some(object) => object,
            None if is_sea(probes) => Object::StateVessel,
            None => Object::Territory,
        }
    }

    fn day(&self, view: &View<'_>) -> Day {
        self.day_text.trim().parse().unwrap_or(view.bench.session().incident.first_day)
    }

    /// By what the seas are graded: as the probe grades.
    pub(super) fn asked(&self, view: &View<'_>) -> Asked {
        Asked { day: self.day(view), choices: view.bench.session().choices() }
    }
}

/// What the session says was hit at the first of its places.
fn hit(view: &View<'_>) -> Option<Object> {
    let session = view.bench.session();
    let places = session.incident.place.read(session.as_of)?;
    places.iter().map(|place| place.object).find(|object| !object.is_unknown())
}

impl MapView {
    /// Paints no seas and asks about no point.
    pub(in crate::ui) fn forget_seas(&mut self) {
        (self.article_6, self.probing.is_on) = (false, false);
    }

    /// Asks about no point any more, so that the seats have the keys.
    pub(in crate::ui) fn stop_probing(&mut self) {
        self.probing.is_on = false;
    }

    /// Begins to probe, at a point if one is given.
    pub fn probe(&mut self, point: Option<Spot>) {
        self.probing.is_on = true;
        self.article_6 = true;
        if let Some(point) = point {
            self.probing.ask(point);
        }
    }
}

/// The button that begins and ends it.
pub(super) fn toggle_ui(ui: &mut Ui, view: &View<'_>, map: &mut MapView) {
    let response = ui.selectable_label(map.probing.is_on, view.t(Key::ProbeMode));
    if response.explain(|| view.t(Key::ProbeModeHint)).clicked() {
        map.probing.is_on = !map.probing.is_on;
        map.probing.wants_focus = map.probing.is_on;
        map.article_6 |= map.probing.is_on;
    }
}

/// A click asks about its point; Escape ends the asking.
pub(super) fn point_ui(ui: &mut Ui, response: &Response, view: &View<'_>, state: &mut UiState, area: Rect) {
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Press::Escape)) {
        state.council.map.probing.is_on = false;
        state.council.focus_board = true;
        return;
    }
    if std::mem::take(&mut state.council.focus_board) {
        state.council.map.probing.wants_focus = true;
    }
    if response.hovered() {
        ui.set_cursor_icon(CursorIcon::Crosshair);
    }
    let map = &mut state.council.map;
    let clicked = response.clicked().then(|| response.interact_pointer_pos()).flatten();
    if let Some(point) = clicked.and_then(|at| map.camera.point_at(lens(map, area).to_plane(at))) {
        map.probing.ask(point);
    }
    marker_ui(ui, view, state, area);
}

/// A ring at the point with the sign of the grade beside it.
fn marker_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, area: Rect) {
    let Some(point) = state.council.map.probing.point else { return };
    let at = seats::on_screen(state.council.map.camera, lens(&state.council.map, area), point);
    if !area.contains(at) {
        return;
    }
    let tokens = Tokens::of(ui);
    let painter = ui.painter_at(area);
    for (radius, width, ink) in [(7.0, 5.0, tokens.raised), (7.0, 2.0, tokens.accent)] {
        painter.circle_stroke(at, radius, Stroke::new(width, ink));
    }
    painter.circle_filled(at, 1.75, tokens.text);
    let day = state.council.map.probing.day(view);
    let object = state.council.map.probing.object(view, &mut state.probes, point);
    let found = state.probes.at(view, point, object, day);
    let sign = at + vec2(18.0, -10.0);
    painter.circle_filled(sign, 10.0, tokens.raised);
    glyphs::grade(&painter, sign, 14.0, found.grade, tokens.text);
}

/// What is asked, and the answer.
pub(super) fn panel_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let object =
        state.council.map.probing.point.map(|point| state.council.map.probing.object(view, &mut state.probes, point));
    let object = object.or(state.council.map.probing.object).or_else(|| hit(view));
    question_ui(ui, view, &mut state.council.map.probing, object.unwrap_or(Object::Territory));
    let Some(point) = state.council.map.probing.point else {
        widgets::hint(ui, view.t(Key::ProbeNone));
        return;
    };
    let day = state.council.map.probing.day(view);
    let object = state.council.map.probing.object(view, &mut state.probes, point);
    let found = state.probes.at(view, point, object, day);
    probe::card_ui(ui, view, state, &found, day, actions);
}

fn question_ui(ui: &mut Ui, view: &View<'_>, probing: &mut Probing, object: Object) {
    ui.horizontal_wrapped(|ui| {
        let name = view.t(Key::ProbeAt);
        if let Some(point) = probing.point.filter(|_| std::mem::take(&mut probing.is_new)) {
            probing.text = coordinates::text(point, view.language);
        }
        let edit = TextEdit::singleline(&mut probing.text).hint_text(view.t(Key::ProbeAtHint));
        let response = ui.add(edit.desired_width(150.0).char_limit(40));
        response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
        if std::mem::take(&mut probing.wants_focus) {
            response.request_focus();
        }
        let typed = coordinates::parse(&probing.text);
        if response.changed() {
            probing.point = typed;
            // Whoever types sees what is asked about: it is not changed behind their back.
            probing.object = Some(object);
        }
        response.explain(|| name);
        object_ui(ui, view, probing, object);
        day_ui(ui, view, probing);
        if typed.is_none() && !probing.text.trim().is_empty() {
            widgets::hint(ui, view.t(Key::ProbeNoPoint));
        }
    });
}

fn object_ui(ui: &mut Ui, view: &View<'_>, probing: &mut Probing, now: Object) {
    let name = view.t(Key::ProbeObject);
    let shown = view.words.choice(now);
    let combo = ComboBox::from_id_salt("probe-object").selected_text(shown).width(136.0).truncate().show_ui(ui, |ui| {
        for object in Object::ALL.iter().filter(|object| !object.is_unknown()) {
            if popups::choice(ui, *object == now, view.words.choice(*object)).clicked() {
                probing.object = Some(*object);
            }
        }
    });
    popups::opens_by_letters(ui, &combo.response);
    combo.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
}

fn day_ui(ui: &mut Ui, view: &View<'_>, probing: &mut Probing) {
    let first_day = view.bench.session().incident.first_day.to_string();
    let name = view.t(Key::ProbeDay);
    let edit = TextEdit::singleline(&mut probing.day_text).hint_text(first_day).desired_width(96.0).char_limit(10);
    let response = ui.add(edit);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::TextInput, true, &name));
    response.explain(|| name);
}
