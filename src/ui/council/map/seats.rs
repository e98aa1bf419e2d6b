//! The hand on the map: markers, land as a target, cards, and the places of the incident.

use std::sync::Arc;

use egui::{Align2, FontId, Galley, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::{
    MapView, lens,
    markers::{self, Marker},
    projection::{Camera, Lens},
    shapes::{self, Land, Role},
};
use crate::{
    council::Position,
    domain::{Circumstances, Condition, Stance},
    response::OfferState,
    ui::{
        Action, UiState, View,
        council::{
            hand::{self, Place},
            seat_menu_ui,
        },
        glyphs,
        theme::{SMALL, Tokens, semibold},
    },
    words::Key,
};

/// A click on land is a click on its seat; a card says whose land it is.
pub(super) fn land_ui(
    ui: &Ui,
    response: &Response,
    view: &View<'_>,
    state: &mut UiState,
    area: Rect,
    actions: &mut Vec<Action>,
) {
    let land = response
        .hover_pos()
        .or_else(|| response.interact_pointer_pos())
        .and_then(|at| land_at(&state.council.map, area, at));
    let seat = land.filter(|land| land.role == Role::Home).and_then(|land| land.owner);
    let seat = seat.filter(|code| view.bench.assessment().roster.contains(*code));
    if let (true, Some(code)) = (response.clicked(), seat) {
        hand::click(ui, view, state, code, actions);
    }
    if response.secondary_clicked() {
        state.council.map.menu_seat = seat;
    }
    if let Some(code) = state.council.map.menu_seat {
        response.context_menu(|ui| seat_menu_ui(ui, view, state, code, actions));
    }
    if let Some(land) = land.filter(|_| !response.dragged()) {
        match seat {
            Some(code) => response.clone().on_hover_ui_at_pointer(|ui| hand::hover_card_ui(ui, view, code)),
            None if land.role == Role::Overseas => {
                response.clone().on_hover_ui_at_pointer(|ui| overseas_card_ui(ui, view, land))
            }
            None => return,
        };
    }
}

fn land_at(map: &MapView, area: Rect, at: Pos2) -> Option<&'static Land> {
    area.contains(at).then(|| shapes::at(map.camera, lens(map, area).to_plane(at))).flatten()
}

fn overseas_card_ui(ui: &mut Ui, view: &View<'_>, land: &Land) {
    let Some(owner) = land.owner else { return };
    ui.set_max_width(320.0);
    // Where the place has a name in both languages it is called by it, else by its owner's.
    let place = land.place.parse().ok().map(|place| (place, view.words.state(place)));
    let name = match place.filter(|(code, name)| name != code.as_str()) {
        Some((_, name)) => format!("{name} ({})", view.words.state(owner)),
        None => view.words.state(owner),
    };
    ui.label(view.words.fill(Key::MapOverseasOf, &[("name", name.into())]));
}

/// The markers, one of which is the tab stop of the whole map.
pub(super) fn markers_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, area: Rect, actions: &mut Vec<Action>) {
    let roster = &view.bench.assessment().roster;
    let stop = state.council.seat.filter(|seat| roster.contains(*seat)).unwrap_or(roster.states()[0]);
    let side = markers::side(area);
    let places: Vec<Place> = state
        .council
        .map
        .markers
        .iter()
        .map(|marker| Place { code: marker.code, rect: Rect::from_center_size(marker.at, vec2(side, side)) })
        .collect();
    hand::read_keys(ui, view, state, &places, actions);
    let stop = hand::keyboard_seat(view, state).unwrap_or(stop);
    let tokens = Tokens::of(ui);
    let markers = std::mem::take(&mut state.council.map.markers);
    for marker in markers.iter().filter(|marker| marker.is_seen && marker.at.distance(marker.capital) > 4.0) {
        if !marker.is_at_rim {
            ui.painter().line_segment([marker.at, marker.capital], Stroke::new(1.0, tokens.secondary));
            ui.painter().circle_filled(marker.capital, 1.75, tokens.text);
        }
    }
    for marker in &markers {
        if marker.is_seen || marker.code == stop {
            marker_ui(ui, view, state, marker, side, marker.code == stop, actions);
        }
    }
    state.council.map.markers = markers;
}

fn marker_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    marker: &Marker,
    side: f32,
    is_stop: bool,
    actions: &mut Vec<Action>,
) {
    let assessment = view.bench.assessment();
    let Some(seat) = assessment.roster.seat(marker.code) else { return };
    let rect = Rect::from_center_size(marker.at, vec2(side, side));
    let sense = match (marker.is_seen, is_stop) {
        (true, true) => Sense::click(),
        (true, false) => Sense::CLICK,
        // Out of sight it is for the keyboard alone.
        (false, _) => Sense::FOCUSABLE,
    };
    let reach = Rect::from_center_size(marker.at, Vec2::splat(markers::REACH.max(side)));
    let response = ui.interact(reach, hand::tile_id(marker.code), sense);
    if is_stop {
        hand::take_focus(ui, state, &response);
        hand::menus_ui(ui, view, state, (&response, marker.code), actions);
    }
    let position = assessment.council.position(seat);
    if marker.is_seen || response.has_focus() {
        let offer = &assessment.response.offers[seat];
        let look = Look {
            position,
            is_attacked: matches!(offer.state, OfferState::Attacked | OfferState::AttackedState),
            is_attacker: offer.state == OfferState::Attacker,
            is_selected: state.council.selection.len() > 1 && state.council.selection.contains(&marker.code),
            has_focus: response.has_focus(),
        };
        look.paint(ui.painter(), rect, Tokens::of(ui));
        if marker.is_at_rim || response.hovered() || response.has_focus() {
            let is_left = marker.at.x > ui.clip_rect().center().x;
            let (align, at) = if is_left {
                (Align2::RIGHT_CENTER, rect.left_center() - vec2(6.0, 0.0))
            } else {
                (Align2::LEFT_CENTER, rect.right_center() + vec2(6.0, 0.0))
            };
            label(ui.painter(), at, align, marker.code.to_string(), Tokens::of(ui));
        }
    }
    hand::speak(&response, view, state, (seat, marker.code));
    hand::act(ui, &response, view, state, marker.code, actions);
}

/// What a marker shows.
struct Look {
    position: Position,
    is_attacked: bool,
    is_attacker: bool,
    is_selected: bool,
    has_focus: bool,
}

impl Look {
    fn paint(&self, painter: &Painter, rect: Rect, tokens: &Tokens) {
        let stance = self.position.stance;
        let rim = match stance {
            Stance::Undecided | Stance::DoesNotObject => tokens.stance(stance),
            Stance::Supports | Stance::Reservation | Stance::Objects => tokens.raised,
        };
        painter.rect(rect, 3.0, tokens.ground(stance), Stroke::new(1.5, rim), StrokeKind::Outside);
        if !self.position.takes_part || self.position.is_absent {
            painter.rect_filled(rect, 3.0, tokens.panel.gamma_multiply(0.75));
        }
        if self.position.is_absent {
            glyphs::empty_seat(painter, rect.left_bottom() + vec2(1.0, -1.0), 5.0, tokens.text);
        }
        let ink = glyphs::ink_on(stance, tokens);
        glyphs::stance(painter, rect.center(), rect.height() * 0.58, stance, ink);
        if stance == Stance::Reservation && self.position.condition == Condition::Open {
            painter.circle_filled(rect.right_top() + vec2(-2.5, 2.5), 1.75, ink);
        }
        if self.is_attacked || self.is_attacker {
            painter.rect_stroke(rect.expand(1.5), 4.0, Stroke::new(1.5, tokens.text), StrokeKind::Outside);
            let top = rect.center_top() - vec2(0.0, 6.0);
            let diamond =
                [vec2(0.0, -5.5), vec2(5.5, 0.0), vec2(0.0, 5.5), vec2(-5.5, 0.0)].map(|step| top + step).to_vec();
            let fill = if self.is_attacked { tokens.text } else { tokens.panel };
            painter.add(egui::Shape::convex_polygon(diamond, fill, Stroke::new(1.5, tokens.text)));
        }
        if self.is_selected {
            painter.rect_stroke(rect.expand(1.0), 4.0, Stroke::new(2.0, tokens.accent), StrokeKind::Outside);
        }
        if self.has_focus {
            glyphs::focus_ring(painter, rect.expand(1.5), tokens);
        }
    }
}

/// The places of the incident that are in sight.
pub(super) fn places<'a>(
    view: &'a View<'_>,
    camera: Camera,
    lens: Lens,
) -> impl Iterator<Item = (Pos2, &'a crate::domain::Place)> {
    let (session, assessment) = (view.bench.session(), view.bench.assessment());
    let circumstances = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    circumstances.places.iter().filter_map(move |place| {
        let at = on_screen(camera, lens, place.point?);
        lens.area.contains(at).then_some((at, place))
    })
}

/// Where a point of the globe lies on the screen.
pub(super) fn on_screen(camera: Camera, lens: Lens, (lat, lon): crate::atlas::Spot) -> Pos2 {
    lens.to_screen(camera.project(f64::from(lat) / 10_000.0, f64::from(lon) / 10_000.0))
}

/// Small crosses with names; a name that would lie on another waits until one looks closer.
pub(super) fn places_ui(ui: &Ui, view: &View<'_>, map: &MapView, lens: Lens) {
    let tokens = Tokens::of(ui);
    let painter = ui.painter();
    let case = &view.bench.session().case;
    let mut taken: Vec<Rect> = Vec::new();
    for (at, place) in places(view, map.camera, lens) {
        for (width, color) in [(4.5, tokens.raised), (2.0, tokens.text)] {
            for arm in [vec2(5.0, 0.0), vec2(0.0, 5.0)] {
                painter.line_segment([at - arm, at + arm], Stroke::new(width, color));
            }
        }
        let name = if place.name.is_empty() {
            view.words.choice(place.area)
        } else {
            view.words.text_of_case(case, &place.name)
        };
        // A long name wraps: on a narrow map it would not fit on any side.
        let width = (lens.area.width() * 0.45).max(80.0);
        let galley = painter.layout(name, FontId::new(SMALL - 1.0, semibold()), tokens.text, width);
        let sides = [
            (Align2::LEFT_CENTER, vec2(10.0, 0.0)),
            (Align2::RIGHT_CENTER, vec2(-10.0, 0.0)),
            (Align2::CENTER_TOP, vec2(0.0, 8.0)),
            (Align2::CENTER_BOTTOM, vec2(0.0, -8.0)),
        ];
        // Of the four sides the one that hides the fewest markers.
        let hidden = |rect: Rect| {
            let reach = Vec2::splat(markers::side(lens.area) + 2.0);
            let markers = map.markers.iter().filter(|marker| marker.is_seen);
            let count = markers.filter(|marker| Rect::from_center_size(marker.at, reach).intersects(rect)).count();
            count + if lens.area.contains_rect(rect) { 0 } else { 100 }
        };
        let place_at = |(align, step): (Align2, Vec2)| align.anchor_size(at + step, galley.size());
        let Some(side) = sides.into_iter().min_by_key(|side| hidden(place_at(*side))) else { continue };
        let rect = inside(place_at(side), lens.area);
        if taken.iter().all(|other| !other.intersects(rect)) {
            taken.push(rect);
            plate(painter, rect, galley, tokens);
        }
    }
}

/// A word on a plate of its own, so that it reads on any land.
pub(super) fn label(painter: &Painter, at: Pos2, align: Align2, text: String, tokens: &Tokens) {
    let galley = painter.layout_no_wrap(text, FontId::new(SMALL - 1.0, semibold()), tokens.text);
    plate(painter, align.anchor_size(at, galley.size()), galley, tokens);
}

fn plate(painter: &Painter, rect: Rect, galley: Arc<Galley>, tokens: &Tokens) {
    painter.rect_filled(rect.expand2(vec2(3.0, 0.0)), 2.0, tokens.raised.gamma_multiply(0.88));
    painter.galley(rect.min, galley, tokens.text);
}

/// A rectangle moved by no more than it takes to lie in an area.
fn inside(rect: Rect, area: Rect) -> Rect {
    let room = area.shrink(4.0);
    let right = (room.right() - rect.right()).min(0.0);
    let down = (room.bottom() - rect.bottom()).min(0.0);
    let rect = rect.translate(vec2(right, down));
    rect.translate(vec2((room.left() - rect.left()).max(0.0), (room.top() - rect.top()).max(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    use crate::domain::StateCode;

    #[test]
    fn land_is_found_under_the_pointer() {
        let (map, area) = (MapView::default(), Rect::from_min_size(pos2(100.0, 100.0), Vec2::splat(440.0)));
        let at = lens(&map, area).to_screen(Camera::Europe.project(46.5, 2.5));
        assert_eq!(land_at(&map, area, at).and_then(|land| land.owner), Some(StateCode::new(b"FRA")));
        assert!(land_at(&map, area, pos2(0.0, 0.0)).is_none());
    }
}
