//! The Council on a map: land wears the stance, a marker on each capital is the seat.
//!
//! The list is the twin that says the same in words. Land is the ground the seats stand on and
//! never their weight, so all markers are equal.

mod draw;
mod markers;
mod overlay;
mod pen;
mod probing;
mod projection;
mod scan;
mod seas;
mod seats;
mod shapes;
mod spot;

use egui::{Rect, Response, ScrollArea, Sense, Ui, Vec2, WidgetInfo, vec2};

use self::{
    draw::{Drawn, Paint, Scene},
    markers::Marker,
    probing::Probing,
    projection::{Camera, FARTHEST, Lens, NEAREST},
    seas::Cover,
};
pub(in crate::ui) use spot::SpotMap;

use super::inspector;
use crate::{
    domain::StateCode,
    ui::{
        Action, UiState, View,
        pattern::Patterns,
        theme::{LEAST, SMALL, Tokens},
        widgets::{self, Explain as _},
    },
    words::Key,
};

/// What the map shows, and the meshes it was last drawn with.
#[derive(Clone, Debug)]
pub struct MapView {
    camera: Camera,
    /// Away from the home view, on the plane.
    pan: Vec2,
    /// Against the home view.
    zoom: f32,
    article_6: bool,
    /// What the probe is asked.
    probing: Probing,
    /// Whether a camera has been chosen, by a hand or for the places of the incident.
    is_aimed: bool,
    /// The seat whose menu is open.
    menu_seat: Option<StateCode>,
    drawn: Option<Drawn>,
    patterns: Patterns,
    /// The seats of the markers, the places they leave free, and where they lie.
    seats: Vec<StateCode>,
    places: Vec<egui::Pos2>,
    markers: Vec<Marker>,
}

impl Default for MapView {
    fn default() -> Self {
        Self {
            camera: Camera::default(),
            pan: Vec2::ZERO,
            zoom: 1.0,
            article_6: false,
            probing: Probing::default(),
            is_aimed: false,
            menu_seat: None,
            drawn: None,
            patterns: Patterns::default(),
            seats: Vec::new(),
            places: Vec::new(),
            markers: Vec::new(),
        }
    }
}

impl MapView {
    /// Lays the area of Article 6 over the map.
    pub fn show_article_6(&mut self) {
        self.article_6 = true;
    }

    fn go_home(&mut self, camera: Camera) {
        (self.camera, self.pan, self.zoom) = (camera, Vec2::ZERO, 1.0);
        self.is_aimed = true;
    }

    /// Begins with the wider camera where no place of the incident lies in the nearer one.
    fn aim(&mut self, view: &View<'_>, area: Rect) {
        if !std::mem::replace(&mut self.is_aimed, true) {
            let in_sight = |camera| seats::places(view, camera, Lens::new(camera, area, Vec2::ZERO, 1.0)).next();
            if in_sight(Camera::Europe).is_none() && in_sight(Camera::Alliance).is_some() {
                self.go_home(Camera::Alliance);
            }
        }
    }

    /// Enlarges around a point of the screen, which stays where it is.
    fn enlarge(&mut self, factor: f32, around: egui::Pos2, area: Rect) {
        let zoom = (self.zoom * factor).clamp(FARTHEST, NEAREST);
        let before = Lens::new(self.camera, area, self.pan, self.zoom).to_plane(around);
        let after = Lens::new(self.camera, area, self.pan, zoom).to_plane(around);
        self.zoom = zoom;
        self.move_by(vec2(before[0] - after[0], before[1] - after[1]));
    }

    /// Moves on the plane; the middle never leaves the home view.
    fn move_by(&mut self, step: Vec2) {
        let home = self.camera.home();
        self.pan = (self.pan + step).clamp(-home.size() / 2.0, home.size() / 2.0);
    }
}

/// In fewer points than so many the tools over the map go on in a second line.
const NARROW: f32 = 480.0;
/// Points left under the map for the seat under the hand.
const INSPECTOR: f32 = 104.0;

pub(super) fn map_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let roster = &view.bench.assessment().roster;
    if roster.is_empty() {
        return;
    }
    let toolbar = toolbar_ui(ui, view, &mut state.council.map);
    let legend = if state.council.map.article_6 { 26.0 } else { 0.0 };
    let width = ui.available_width();
    let below = if state.council.map.probing.is_on { probing::ROOM } else { INSPECTOR };
    let height = (ui.available_height() - 44.0 - legend - below).clamp(200.0, width.max(200.0));
    let (area, response) = ui.allocate_exact_size(vec2(width, height), Sense::CLICK | Sense::DRAG);
    let area = egui::emath::GuiRounding::round_to_pixels(area, ui.pixels_per_point());
    state.council.map.aim(view, area);
    if let Some(factor) = toolbar {
        state.council.map.enlarge(factor, area.center(), area);
    }
    move_ui(ui, &response, &mut state.council.map, area);
    let name = view.t(Key::MapName);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &name));
    if ui.is_rect_visible(area) {
        paint(ui, view, state, area);
    }
    if !state.council.map.probing.is_on {
        seats::land_ui(ui, &response, view, state, area, actions);
    }
    // A child that takes no room: the map has taken it.
    let mut child = ui.new_child(egui::UiBuilder::new().max_rect(area).id_salt("markers"));
    child.set_clip_rect(area.intersect(ui.clip_rect()));
    // While a click asks about a point, no marker may lie in its way.
    if !state.council.map.probing.is_on {
        seats::markers_ui(&mut child, view, state, area, actions);
    }
    seats::places_ui(&child, view, &state.council.map, lens(&state.council.map, area));
    if state.council.map.probing.is_on {
        probing::point_ui(&mut child, &response, view, state, area);
    }
    if state.council.map.article_6 {
        legend_ui(ui, view);
    }
    let credit = egui::RichText::new(view.t(Key::MapCredit)).size(LEAST).color(Tokens::of(ui).hint);
    ui.add(egui::Label::new(credit).wrap());
    widgets::hairline(ui);
    ScrollArea::vertical().id_salt("map-inspector").auto_shrink([false, true]).show(ui, |ui| {
        if state.council.map.probing.is_on {
            probing::panel_ui(ui, view, state, actions);
        } else {
            inspector::inspector_ui(ui, view, state, actions);
        }
    });
}

fn lens(map: &MapView, area: Rect) -> Lens {
    Lens::new(map.camera, area, map.pan, map.zoom)
}

/// Cameras, the overlay and the two zoom buttons; the zoom asked for, if any.
fn toolbar_ui(ui: &mut Ui, view: &View<'_>, map: &mut MapView) -> Option<f32> {
    let mut factor = None;
    let is_narrow = ui.available_width() < NARROW;
    let tools = |ui: &mut Ui| {
        for (camera, key) in Camera::ALL.into_iter().zip([Key::MapEurope, Key::MapAlliance]) {
            let response = ui.selectable_label(map.camera == camera, view.t(key));
            if response.explain(|| view.t(Key::MapHome)).clicked() {
                map.go_home(camera);
            }
        }
        // Which row of Article 6 applies where is an answer.
        if !view.is_sealed() {
            ui.separator();
            let response = ui.toggle_value(&mut map.article_6, view.t(Key::MapArticle6));
            response.explain(|| view.t(Key::MapArticle6Hint));
            probing::toggle_ui(ui, view, map);
        }
        let mut zooms = |ui: &mut Ui| {
            for (sign, key, step) in [("−", Key::MapZoomOut, 1.0 / 1.5), ("+", Key::MapZoomIn, 1.5)] {
                let name = view.t(key);
                let response = ui.add(egui::Button::new(sign).min_size(vec2(28.0, 26.0)));
                response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
                if response.explain(|| name.clone()).clicked() {
                    factor = Some(step);
                }
            }
        };
        if is_narrow {
            zooms(ui);
        } else {
            widgets::at_right(ui, "zoom", zooms);
        }
    };
    if is_narrow {
        ui.horizontal_wrapped(tools);
    } else {
        ui.horizontal(tools);
    }
    factor
}

/// Drag moves, wheel and pinch enlarge around the pointer.
fn move_ui(ui: &Ui, response: &Response, map: &mut MapView, area: Rect) {
    if response.dragged() {
        let scale = lens(map, area).scale;
        map.move_by(-response.drag_delta() / scale);
        ui.set_cursor_icon(egui::CursorIcon::Grabbing);
    }
    let pointer = ui.input(|input| input.pointer.hover_pos()).filter(|at| area.contains(*at));
    // A marker above the map must not stop the wheel, so the pointer counts and not who is hovered.
    if let Some(pointer) = pointer.filter(|_| response.contains_pointer()) {
        let factor = ui.input_mut(|input| {
            let wheel = std::mem::take(&mut input.smooth_scroll_delta);
            input.zoom_delta() * (wheel.y * 0.004).exp()
        });
        if factor != 1.0 {
            map.enlarge(factor, pointer, area);
        }
    }
}

/// Draws from the meshes at hand; makes them anew if the view has moved.
fn paint(ui: &Ui, view: &View<'_>, state: &mut UiState, area: Rect) {
    let tokens = Tokens::of(ui);
    let map = &mut state.council.map;
    let assessment = view.bench.assessment();
    let scene = Scene {
        camera: map.camera,
        lens: lens(map, area),
        pixels_per_point: ui.pixels_per_point(),
        sea: tokens.sea,
        article_6: map.article_6.then(|| map.probing.asked(view)),
    };
    let is_kept = map.drawn.as_ref().is_some_and(|drawn| drawn.is_of(&scene));
    let places: Vec<egui::Pos2> = seats::places(view, map.camera, scene.lens).map(|(at, _)| at).collect();
    if !is_kept || map.seats != assessment.roster.states() || map.places != places {
        map.seats = assessment.roster.states().to_vec();
        map.places = places;
        map.markers = markers::place(map.camera, scene.lens, &map.seats, &map.places);
    }
    if !is_kept {
        map.drawn = Some(Drawn::new(scene, tokens));
    }
    let painter = ui.painter_at(area);
    if let Some(drawn) = &mut map.drawn {
        let stance = |code| assessment.roster.seat(code).map(|seat| assessment.council.position(seat).stance);
        let paints = shapes::lands(map.camera).iter().map(|land| Paint::of(land, stance)).collect();
        map.patterns.prepare(ui.ctx());
        drawn.colour(paints, &map.patterns, tokens);
        painter.extend(drawn.shapes(tokens));
    }
    if map.article_6
        && let Some(at) = overlay::tropic_label(&scene)
    {
        let text = view.t(Key::MapTropic);
        seats::label(&painter, at - vec2(0.0, 12.0), egui::Align2::CENTER_CENTER, text, tokens);
    }
    ui.painter().rect_stroke(area, 0.0, egui::Stroke::new(1.0, tokens.hairline), egui::StrokeKind::Inside);
}

/// What the tones and patterns of the overlay mean.
fn legend_ui(ui: &mut Ui, view: &View<'_>) {
    let tokens = Tokens::of(ui);
    ui.horizontal_wrapped(|ui| {
        let seas = [(Key::MapCovered, Cover::Covered), (Key::MapArgued, Cover::Argued), (Key::MapOther, Cover::Other)];
        let entries = seas.map(|(key, cover)| (key, Some(cover))).into_iter().chain([(Key::MapOverseas, None)]);
        for (key, cover) in entries {
            let name = egui::WidgetText::from(egui::RichText::new(view.t(key)).size(SMALL).color(tokens.hint));
            let wrap = Some(egui::TextWrapMode::Extend);
            let name = name.into_galley(ui, wrap, f32::INFINITY, egui::TextStyle::Body);
            // A sample and its name stay on one line.
            if 14.0 + ui.spacing().item_spacing.x + name.size().x > ui.available_size_before_wrap().x {
                ui.end_row();
            }
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 12.0), Sense::hover());
            let painter = ui.painter_at(rect);
            match cover {
                Some(cover) => seas::sample(&painter, rect, cover, tokens),
                None => {
                    painter.rect_filled(rect, 1.0, tokens.sea_outside);
                }
            }
            let rim = if cover.is_some() { tokens.coast } else { tokens.secondary };
            painter.rect_stroke(rect, 1.0, egui::Stroke::new(1.0, rim), egui::StrokeKind::Inside);
            ui.label(name);
        }
    });
}
