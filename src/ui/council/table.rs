//! The round table: seats in English alphabetical order, clockwise, the ally attacked at the head.

use std::{f32::consts::TAU, sync::LazyLock};

use egui::{Pos2, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{
    hand::{self, Place},
    inspector,
};
use crate::{
    domain::StateCode,
    ui::{Action, UiState, View, theme::Tokens, widgets},
};

/// Between two tiles, points.
const GAP: f32 = 5.0;
/// A tile is never larger, points.
const LARGEST: f32 = 72.0;
/// What is said of a seat needs no less, points.
const LEAST_MIDDLE: Vec2 = vec2(250.0, 140.0);
/// Corners of the curve the seats are measured along.
const CORNERS: usize = 720;

pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let size = vec2(ui.available_width(), ui.available_height().clamp(400.0, 640.0));
    let (area, _) = ui.allocate_exact_size(size, Sense::hover());
    let assessment = view.bench.assessment();
    let head = assessment.request.who_can_ask.first().copied();
    // The mark of the ally attacked stands out over its tile.
    let area = area.with_min_y(area.min.y + 8.0).with_max_y(area.max.y - 6.0);
    let (places, side) = places(assessment.roster.states(), head, area);
    hand::seats_ui(ui, view, state, &places, actions);
    let inside = area.shrink(side + 18.0);
    let tokens = Tokens::of(ui);
    ui.painter().rect_stroke(
        inside,
        inside.width() * 0.34,
        egui::Stroke::new(1.0, tokens.hairline),
        egui::StrokeKind::Middle,
    );
    // What is said of a seat stands in the middle, where everybody at the table looks, if there is room for it.
    let text = inside.shrink2(vec2(16.0, inside.height() * 0.2));
    if text.width() < LEAST_MIDDLE.x || text.height() < LEAST_MIDDLE.y {
        widgets::hairline(ui);
        inspector::inspector_ui(ui, view, state, actions);
        return;
    }
    ui.scope_builder(UiBuilder::new().max_rect(text).id_salt("table-middle"), |ui| {
        ScrollArea::vertical()
            .id_salt("table-inspector")
            .auto_shrink([false, true])
            .show(ui, |ui| inspector::inspector_ui(ui, view, state, actions));
    });
}

/// Where each seat lies, and the side of the equal tiles.
fn places(states: &[StateCode], head: Option<StateCode>, area: Rect) -> (Vec<Place>, f32) {
    let first = head.and_then(|head| states.iter().position(|state| *state == head)).unwrap_or(0);
    let (centres, side) = ring(area, states.len(), (LARGEST, GAP));
    let in_turn = states.iter().cycle().skip(first);
    let place =
        |(&code, centre): (&StateCode, Pos2)| Place { code, rect: Rect::from_center_size(centre, Vec2::splat(side)) };
    (in_turn.zip(centres).map(place).collect(), side)
}

/// Centres of so many equal tiles round the area, from the top clockwise, and the side of a tile: no larger than the largest,
/// with at least the gap between two.
pub(in crate::ui) fn ring(area: Rect, count: usize, (largest, gap): (f32, f32)) -> (Vec<Pos2>, f32) {
    let mut side = largest;
    let mut centres = Vec::new();
    // A smaller tile leaves a longer curve, so that a few rounds settle it.
    for _ in 0..5 {
        let curve = curve(area.shrink(side / 2.0));
        let mut low = 1.0;
        let mut high = 2.0 * (area.width() + area.height()) / count.max(1) as f32;
        for _ in 0..12 {
            let step = (low + high) / 2.0;
            if walk(&curve, count, step).is_some() { low = step } else { high = step }
        }
        centres = walk(&curve, count, low).unwrap_or_default();
        let fits = (low - gap).min(largest);
        if fits >= side {
            break;
        }
        side = fits;
    }
    (centres, side.max(1.0).floor())
}

/// A curve between an ellipse and a rectangle: it gives each seat more room than an ellipse does.
fn curve(area: Rect) -> Vec<Pos2> {
    static UNIT: LazyLock<Vec<Vec2>> = LazyLock::new(|| {
        let round = |value: f32| value.signum() * value.abs().sqrt();
        let corner = |idx: usize| {
            let angle = TAU * idx as f32 / CORNERS as f32;
            vec2(round(angle.sin()), -round(angle.cos()))
        };
        (0..CORNERS).map(corner).collect()
    });
    let half = area.size() / 2.0;
    UNIT.iter().map(|unit| area.center() + *unit * half).collect()
}

/// Seats along the curve, each so far from the one before that square tiles of that side do not touch;
/// none where the last would touch the first.
fn walk(curve: &[Pos2], count: usize, step: f32) -> Option<Vec<Pos2>> {
    let apart = |one: Pos2, other: Pos2| (one.x - other.x).abs().max((one.y - other.y).abs());
    let mut seats = vec![*curve.first()?];
    let mut previous = seats[0];
    for point in &curve[1..] {
        if seats.len() == count {
            break;
        }
        let last = seats[seats.len() - 1];
        let reached = apart(*point, last);
        if reached >= step {
            let before = apart(previous, last);
            let part = if reached > before { ((step - before) / (reached - before)).clamp(0.0, 1.0) } else { 1.0 };
            seats.push(pos2(previous.x + (point.x - previous.x) * part, previous.y + (point.y - previous.y) * part));
        }
        previous = *point;
    }
    let closes = seats.len() == 1 || apart(seats[seats.len() - 1], seats[0]) >= step;
    (seats.len() == count && closes).then_some(seats)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    const SIZES: [Vec2; 4] = [vec2(400.0, 400.0), vec2(428.0, 520.0), vec2(612.0, 640.0), vec2(760.0, 640.0)];

    #[test]
    fn equal_tiles_never_touch_and_stay_inside() {
        for size in SIZES {
            for day in hand::tests::ROSTER_DAYS {
                let roster = Catalog::shipped().roster(day);
                let area = Rect::from_min_size(pos2(10.0, 20.0), size);
                let (places, side) = places(roster.states(), None, area);
                assert_eq!(places.len(), roster.len());
                assert!(side >= 28.0, "{side} at {size:?} with {}", roster.len());
                for (idx, place) in places.iter().enumerate() {
                    assert!(area.expand(0.5).contains_rect(place.rect), "{}", place.code);
                    for other in &places[idx + 1..] {
                        assert!(!place.rect.intersects(other.rect), "{} and {}", place.code, other.code);
                    }
                }
            }
        }
    }

    #[test]
    fn the_ally_attacked_sits_at_the_head_and_the_order_is_kept() {
        let roster = Catalog::shipped().roster(crate::domain::Day::constant(2015, 11, 13));
        let states = roster.states();
        let head = StateCode::new(b"FRA");
        let area = Rect::from_min_size(Pos2::ZERO, vec2(428.0, 520.0));
        let (places, _) = places(states, Some(head), area);
        assert_eq!(places[0].code, head);
        assert!(places.iter().all(|place| place.rect.center().y >= places[0].rect.center().y - 0.5));
        assert!((places[0].rect.center().x - area.center().x).abs() < 1.0);
        let idx = |code| states.iter().position(|state| *state == code);
        for pair in places.windows(2) {
            let next = idx(pair[0].code).map(|idx| (idx + 1) % states.len());
            assert_eq!(idx(pair[1].code), next);
        }
        assert!(places[1].rect.center().x > places[0].rect.center().x, "clockwise");
    }

    #[test]
    fn arrows_reach_every_seat_from_every_other_in_every_year() {
        for size in SIZES {
            for day in hand::tests::ROSTER_DAYS {
                let roster = Catalog::shipped().roster(day);
                hand::tests::check_reach(&places(roster.states(), None, Rect::from_min_size(Pos2::ZERO, size)).0);
            }
        }
    }
}
