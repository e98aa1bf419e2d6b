//! Where the marker of each seat lies: on its capital, moved aside where capitals crowd.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::projection::{Camera, Lens};
use crate::{catalog::Catalog, domain::StateCode};

/// The marker of a seat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Marker {
    /// Whose.
    pub(super) code: StateCode,
    /// The capital on the screen.
    pub(super) capital: Pos2,
    /// The middle of the marker.
    pub(super) at: Pos2,
    /// Whether it is drawn; a seat out of sight keeps its place for the keyboard.
    pub(super) is_seen: bool,
    /// Whether the capital lies outside and the marker waits at the rim.
    pub(super) is_at_rim: bool,
}

/// The side of what is hit for a marker, points: it may be larger than the marker, and none lies upon another.
pub(super) const REACH: f32 = 24.0;

/// The side of a marker, points.
pub(super) fn side(area: Rect) -> f32 {
    if area.width() < 560.0 { 16.0 } else { 20.0 }
}

/// The markers of these seats, none upon another and none upon a place of the incident.
pub(super) fn place(camera: Camera, lens: Lens, states: &[StateCode], places: &[Pos2]) -> Vec<Marker> {
    let side = side(lens.area);
    // Above a marker there is room for the diamond of the ally attacked.
    let mut room = lens.area.shrink(side * 0.75);
    room.min.y += 8.0;
    let mut markers: Vec<Marker> = states.iter().filter_map(|code| marker(camera, lens, room, *code)).collect();
    let targets: Vec<Pos2> = markers.iter().map(|marker| marker.at).collect();
    // Each pair too close is pushed apart and each marker drawn home, until they have settled.
    for round in 0..160 {
        let is_last = round >= 140;
        for one in 0..markers.len() {
            for other in one + 1..markers.len() {
                if markers[one].is_seen && markers[other].is_seen {
                    let push = apart(markers[one].at, markers[other].at, side.max(REACH) + 2.0, one);
                    markers[one].at -= push;
                    markers[other].at += push;
                }
            }
            for place in places {
                let push = apart(markers[one].at, *place, side * 0.5 + 15.0, one);
                markers[one].at -= push * 2.0;
            }
            if !is_last {
                let home = targets[one] - markers[one].at;
                markers[one].at += home * 0.06;
            }
            markers[one].at = pos2(
                markers[one].at.x.clamp(room.left(), room.right()),
                markers[one].at.y.clamp(room.top(), room.bottom()),
            );
        }
    }
    markers
}

fn marker(camera: Camera, lens: Lens, room: Rect, code: StateCode) -> Option<Marker> {
    let (lat, lon) = Catalog::shipped().ally(code)?.capital_point;
    let plane = camera.project(f64::from(lat) / 10_000.0, f64::from(lon) / 10_000.0);
    let capital = lens.to_screen(plane);
    let is_inside = lens.area.contains(capital);
    // Who is outside even of the whole view waits at the rim, so that no seat is ever missing from it.
    let is_at_rim = !is_inside && !camera.home().contains(pos2(plane[0], plane[1]));
    let at = pos2(capital.x.clamp(room.left(), room.right()), capital.y.clamp(room.top(), room.bottom()));
    Some(Marker { code, capital, at, is_seen: is_inside || is_at_rim, is_at_rim })
}

/// Half the way that brings two squares apart, along the axis on which it is shorter.
fn apart(one: Pos2, other: Pos2, least: f32, idx: usize) -> Vec2 {
    let between = other - one;
    let (over_x, over_y) = (least - between.x.abs(), least - between.y.abs());
    if over_x <= 0.0 || over_y <= 0.0 {
        return Vec2::ZERO;
    }
    let sign = |value: f32| if value == 0.0 { if idx.is_multiple_of(2) { 1.0 } else { -1.0 } } else { value.signum() };
    if over_x < over_y { vec2(sign(between.x) * over_x / 2.0, 0.0) } else { vec2(0.0, sign(between.y) * over_y / 2.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_seat_has_a_marker_and_none_hides_another() {
        let states: Vec<StateCode> = Catalog::shipped().allies.iter().map(|ally| ally.code).collect();
        for camera in Camera::ALL {
            for size in [vec2(440.0, 400.0), vec2(620.0, 560.0), vec2(900.0, 800.0)] {
                let area = Rect::from_min_size(pos2(300.0, 200.0), size);
                let lens = Lens::new(camera, area, Vec2::ZERO, 1.0);
                let markers = place(camera, lens, &states, &[area.center()]);
                assert_eq!(markers.len(), 32);
                for (idx, one) in markers.iter().enumerate() {
                    assert!(one.is_seen && area.contains(one.at), "{camera:?} {}", one.code);
                    for other in &markers[idx + 1..] {
                        let between = (one.at - other.at).abs();
                        let gap = between.x.max(between.y) - REACH;
                        assert!(gap > -0.5, "{camera:?} {size:?} {} {} {gap}", one.code, other.code);
                    }
                }
            }
        }
    }
}
