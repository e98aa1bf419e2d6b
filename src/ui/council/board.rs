//! The board of equal tiles: where each seat lies.

use egui::{Pos2, Rect, Sense, Ui, Vec2, vec2};

use super::hand::{self, Place};
use crate::{
    domain::StateCode,
    ui::{Action, UiState, View},
};

/// Columns of the board.
const COLUMNS: usize = 8;

/// Where each seat lies, by row and column: roughly a map, with an empty cell for a seat that is not there yet.
const CELLS: [(&str, usize, usize); 32] = [
    ("CAN", 0, 0),
    ("ISL", 0, 2),
    ("NOR", 0, 4),
    ("SWE", 0, 5),
    ("FIN", 0, 6),
    ("USA", 1, 0),
    ("DNK", 1, 4),
    ("EST", 1, 6),
    ("GBR", 2, 1),
    ("NLD", 2, 2),
    ("LVA", 2, 6),
    ("BEL", 3, 1),
    ("LUX", 3, 2),
    ("DEU", 3, 3),
    ("POL", 3, 4),
    ("LTU", 3, 6),
    ("FRA", 4, 1),
    ("CZE", 4, 3),
    ("SVK", 4, 4),
    ("HUN", 4, 5),
    ("ROU", 4, 6),
    ("PRT", 5, 0),
    ("ESP", 5, 1),
    ("ITA", 5, 2),
    ("SVN", 5, 3),
    ("HRV", 5, 4),
    ("MNE", 5, 5),
    ("BGR", 5, 6),
    ("ALB", 6, 3),
    ("MKD", 6, 4),
    ("GRC", 6, 5),
    ("TUR", 6, 7),
];

fn cell(state: StateCode) -> Option<(usize, usize)> {
    CELLS.iter().find(|(code, ..)| *code == state.as_str()).map(|(_, row, column)| (*row, *column))
}

/// Between two tiles, points.
const GAP: f32 = 4.0;

/// The size of a tile: it shrinks with the column and grows with it.
fn size(width: f32) -> Vec2 {
    let side = ((width - GAP * 7.0) / COLUMNS as f32).floor().clamp(30.0, 96.0);
    vec2(side, side.min(76.0))
}

/// How high the board is in a column of this width.
pub(super) fn height(width: f32) -> f32 {
    size(width).y * 7.0 + GAP * 6.0 + 6.0
}

/// Where each seat's tile lies.
pub(super) fn board_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let (size, gap) = (size(ui.available_width()), GAP);
    let (area, _) =
        ui.allocate_exact_size(vec2(size.x * 8.0 + gap * 7.0, size.y * 7.0 + gap * 6.0 + 6.0), Sense::hover());
    let places = places(view.bench.assessment().roster.states(), area.min + vec2(0.0, 6.0), size, gap);
    hand::seats_ui(ui, view, state, &places, actions);
}

fn places(states: &[StateCode], origin: Pos2, size: Vec2, gap: f32) -> Vec<Place> {
    let mut spare = 0;
    let place = |&code: &StateCode| {
        let (row, column) = cell(code).unwrap_or_else(|| {
            spare += 1;
            (6, spare - 1)
        });
        let at = origin + vec2(column as f32 * (size.x + gap), row as f32 * (size.y + gap));
        Place { code, rect: Rect::from_min_size(at, size) }
    };
    states.iter().map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_ally_has_a_cell_of_its_own() {
        for ally in &Catalog::shipped().allies {
            assert!(cell(ally.code).is_some(), "{}", ally.code);
        }
        for (idx, (code, row, column)) in CELLS.iter().enumerate() {
            assert!(CELLS[idx + 1..].iter().all(|other| (other.1, other.2) != (*row, *column)), "{code}");
        }
    }

    #[test]
    fn arrows_reach_every_seat_from_every_other_in_every_year() {
        for day in hand::tests::ROSTER_DAYS {
            let roster = Catalog::shipped().roster(day);
            hand::tests::check_reach(&places(roster.states(), Pos2::ZERO, vec2(50.0, 50.0), 4.0));
        }
    }
}
