//! The seats: equal tiles, the map, the list twin, and the seat under the hand.

mod board;
mod brush;
mod delegation;
mod everyone;
mod groups;
mod hand;
mod inspector;
mod list;
mod map;
mod pledge;
mod presets;
mod preview;
mod rounds;
mod spoken;
mod stroke;
mod table;
mod terms;
mod tile;

use egui::{RichText, ScrollArea, TextStyle, TextWrapMode, Ui, WidgetText};

pub use list::ListView;
pub use map::MapView;
pub(in crate::ui) use map::SpotMap;
pub(in crate::ui) use rounds::guests_ui;
pub(in crate::ui) use table::ring;

use super::{
    Action, BoardView, UiState, View, WindowLayout, Zone,
    keys::{SeatKey, Shortcut},
    popups,
    theme::{SMALL, Tokens},
    widgets::{self, Explain as _},
};
use crate::{
    domain::{Edit, Stance, StateCode},
    guide::Anchor,
    words::Key,
    workbench::Gesture,
};

pub(super) fn council_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    widgets::region(ui, &view.t(Key::PaneCouncil));
    state.anchors.mark(ui, Anchor::Council, ui.available_rect_before_wrap());
    heading_ui(ui, view, state);
    everyone_ui(ui, view, state, actions);
    rounds::line_ui(ui, view);
    ui.add_space(4.0);
    match state.council.board {
        BoardView::Tiles if ui.available_height() < board::height(ui.available_width()) + LEAST_INSPECTOR => {
            // Where there is not room for both, both scroll.
            scrolled_ui(ui, |ui| {
                board::board_ui(ui, view, state, actions);
                ui.add_space(4.0);
                hint_ui(ui, view);
                widgets::hairline(ui);
                inspector::inspector_ui(ui, view, state, actions);
            });
        }
        BoardView::Tiles => {
            board::board_ui(ui, view, state, actions);
            ui.add_space(4.0);
            hint_ui(ui, view);
            widgets::hairline(ui);
            ScrollArea::vertical()
                .id_salt("inspector")
                .auto_shrink([false, true])
                .show(ui, |ui| inspector::inspector_ui(ui, view, state, actions));
        }
        BoardView::Table => {
            hint_ui(ui, view);
            scrolled_ui(ui, |ui| table::table_ui(ui, view, state, actions));
        }
        BoardView::Map => map::map_ui(ui, view, state, actions),
        BoardView::List => list::list_ui(ui, view, state, actions),
    }
}

/// Room for what is said of the seat in hand, points: its stances and a line or two.
const LEAST_INSPECTOR: f32 = 84.0;

/// The board where it does not fit: a seat that takes the keyboard comes into sight.
fn scrolled_ui(ui: &mut Ui, board: impl FnOnce(&mut Ui)) {
    if WindowLayout::of_ui(ui) == WindowLayout::Single {
        // The whole pane scrolls already.
        return board(ui);
    }
    ScrollArea::vertical().id_salt("board").auto_shrink(false).min_scrolled_height(24.0).show(ui, board);
}

fn heading_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState) {
    ui.horizontal(|ui| {
        widgets::zone_title(ui, state, Zone::Council, &view.t(Key::PaneCouncil));
        aside_ui(ui, view, state);
        widgets::at_right(ui, "boards", |ui| {
            for (board, key) in BoardView::ALL {
                if widgets::tab(ui, state.council.board == board, view.t(key)).clicked() {
                    state.council.board = board;
                }
            }
        });
    });
}

/// How many seats there are, or how the keys come back to the one in hand; only where the tabs leave room for it. The
/// status line has the number.
fn aside_ui(ui: &mut Ui, view: &View<'_>, state: &UiState) {
    let key = || ("key", Shortcut::Consensus.text(view).into());
    let (text, more) = if keys_away(ui, state) {
        (view.words.fill(Key::CouncilKeysAway, &[key()]), view.words.fill(Key::CouncilKeysAwayWhy, &[key()]))
    } else {
        let seats = view.bench.assessment().roster.len();
        (view.words.fill(Key::CouncilSeats, &[("seats", seats.into())]), String::new())
    };
    let text = RichText::new(text).size(SMALL).color(Tokens::of(ui).hint);
    let text = WidgetText::from(text).into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body);
    let room = ui.available_width() - widgets::kept_for_right(ui, "boards") - ui.spacing().item_spacing.x;
    if text.size().x > room {
        return;
    }
    let label = ui.label(text);
    if !more.is_empty() {
        label.explain(|| more);
    }
}

/// Whether a seat is in hand and the keys go elsewhere.
fn keys_away(ui: &Ui, state: &UiState) -> bool {
    let has_focus = |seat| ui.memory(|memory| memory.has_focus(hand::tile_id(seat)));
    state.council.seat.is_some_and(|seat| !has_focus(seat))
}

/// One click sets the selection, or everybody, to a stance; then set the exceptions.
fn everyone_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let is_selection = state.council.selection.len() > 1;
    let seats = if is_selection { state.council.selection.clone() } else { everyone::everyone(view) };
    let label = if is_selection {
        view.words.fill(Key::CouncilSelected, &[("count", seats.len().into())])
    } else {
        view.t(Key::CouncilEveryone)
    };
    let row = ui.horizontal_wrapped(|ui| {
        if view_is_tight(ui) {
            ui.spacing_mut().item_spacing.x = 4.0;
        }
        widgets::secondary(ui, label.clone());
        for stance in Stance::ALL {
            let name = view.words.pair(&label, &view.words.stance(stance));
            let response = tile::setter_button(ui, stance, &name);
            if response.explain(|| format!("{name}\n{}", view.words.stance_effect(stance))).clicked() {
                set_stance(state, &seats, stance, actions);
                actions.push(Action::HintUsed);
            }
        }
        if state.council.board != BoardView::List {
            brush::brush_ui(ui, view, state);
        }
        groups::menu_ui(ui, view, state, actions);
        rounds::menu_ui(ui, view, state, actions);
    });
    state.anchors.mark(ui, Anchor::Everyone, row.response.rect);
}

/// Whether the column is so narrow that gaps have to give.
fn view_is_tight(ui: &Ui) -> bool {
    ui.available_width() < 500.0
}

/// Asks for a stance of some seats. Locked seats stay as they are, and the status line says so.
fn set_stance(state: &mut UiState, seats: &[StateCode], stance: Stance, actions: &mut Vec<Action>) {
    set_stance_as(state, seats, stance, None, actions);
}

/// The same as part of a gesture that goes on.
fn set_stance_as(
    state: &mut UiState,
    seats: &[StateCode],
    stance: Stance,
    gesture: Option<Gesture>,
    actions: &mut Vec<Action>,
) {
    let (locked, free): (Vec<_>, Vec<_>) = seats.iter().copied().partition(|seat| state.council.locked.contains(seat));
    state.council.held_back = locked.len();
    if !free.is_empty() {
        let command = Edit::SetStance(free, stance);
        actions.push(match gesture {
            Some(gesture) => Action::Shape(command, gesture),
            None => Action::Edit(command),
        });
    }
}

fn hint_ui(ui: &mut Ui, view: &View<'_>) {
    let council = &view.bench.assessment().council;
    if !view.hint_seen && council.count(Stance::Undecided) == council.seats() {
        widgets::hint(ui, view.t(Key::CouncilHint));
    }
}

/// The seats a key acts on: the selection if the seat is in it, else the seat alone.
fn targets(state: &UiState, seat: StateCode) -> Vec<StateCode> {
    if state.council.selection.len() > 1 && state.council.selection.contains(&seat) {
        state.council.selection.clone()
    } else {
        vec![seat]
    }
}

/// The menu of a seat: five stances with their effects, and the lock.
fn seat_menu_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, seat: StateCode, actions: &mut Vec<Action>) {
    for stance in Stance::ALL {
        let text = format!("{}  {}", stance as usize + 1, view.words.stance(stance));
        if popups::button(ui, text).explain(|| view.words.stance_effect(stance)).clicked() {
            set_stance(state, &targets(state, seat), stance, actions);
        }
    }
    ui.separator();
    let pledge = format!("{}  {}", SeatKey::Pledge.text(view), view.t(Key::PledgeMenu));
    if popups::button(ui, pledge).clicked() {
        (state.council.seat, state.council.open_pledge) = (Some(seat), true);
    }
    let key = if state.council.locked.contains(&seat) { Key::SeatUnlock } else { Key::SeatLock };
    if popups::button(ui, view.t(key)).clicked() {
        hand::toggle_lock(state, seat);
    }
}
