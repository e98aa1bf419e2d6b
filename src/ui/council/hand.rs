//! The hand on the seats: what mouse and keys do, whatever the picture that shows them.

use egui::{Id, Rect, Response, Sense, Ui, Vec2, WidgetInfo, accesskit};

use super::{delegation, everyone, pledge, preview, seat_menu_ui, set_stance, stroke, targets, terms, tile::Tile};
use crate::{
    council::{LetterOf, Unseen},
    domain::{Condition, Edit, Seat, Session, Stance, StateCode},
    guide::Anchor,
    response::OfferState,
    ui::{
        Action, Search, SeatField, UiState, View, in_order,
        keys::{self, SeatKey},
        popups,
        theme::Tokens,
    },
    words::SeatMark,
};

/// A seat and where its tile lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) code: StateCode,
    pub(super) rect: Rect,
}

/// The name of a seat's tile among the widgets.
pub(super) fn tile_id(code: StateCode) -> Id {
    Id::unique(("seat", code))
}

/// The seat the keyboard is at: the one used last, else the first.
pub(super) fn keyboard_seat(view: &View<'_>, state: &UiState) -> Option<StateCode> {
    let roster = &view.bench.assessment().roster;
    state.council.seat.filter(|seat| roster.contains(*seat)).or_else(|| roster.states().first().copied())
}

/// Draws a tile at each place and lets mouse and keys act on it.
pub(super) fn seats_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, places: &[Place], actions: &mut Vec<Action>) {
    read_keys(ui, view, state, places, actions);
    stroke::stroke_ui(ui, view, state, places, actions);
    // Asked after the keys: a seat they go to must be able to keep the focus in this frame.
    let Some(stop) = keyboard_seat(view, state) else { return };
    for (seat, code) in view.bench.assessment().roster.iter() {
        let Some(place) = places.iter().find(|place| place.code == code) else { continue };
        let response = seat_ui(ui, view, state, (seat, code), place.rect, code == stop);
        if code == stop {
            menus_ui(ui, view, state, (&response, code), actions);
        }
        act(ui, &response, view, state, code, actions);
    }
}

/// One tile is the tab stop of the whole board; arrow keys move it.
fn seat_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (seat, code): (Seat, StateCode),
    rect: Rect,
    is_stop: bool,
) -> Response {
    let assessment = view.bench.assessment();
    let sense = if is_stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(rect, tile_id(code), sense);
    if is_stop {
        take_focus(ui, state, &response);
    }
    let position = assessment.council.position(seat);
    let offer = &assessment.response.offers[seat];
    let session = view.bench.session();
    let tile = Tile {
        code: code.as_str(),
        position,
        is_attacked: matches!(offer.state, OfferState::Attacked | OfferState::AttackedState),
        is_attacker: offer.state == OfferState::Attacker,
        is_selected: state.council.selection.len() > 1 && state.council.selection.contains(&code),
        is_locked: state.council.locked.contains(&code),
        has_focus: response.has_focus(),
        is_in_hand: state.council.seat == Some(code),
        has_answered: view.has_answered(code),
        has_fog: view.has_fog(code),
        has_reason: session.stance_line(code, session.as_of).is_some_and(|line| !line.reason.is_empty()),
        ghost: ghost(session, code, position.stance),
    };
    tile.paint(ui.painter(), rect, Tokens::of(ui));
    state.anchors.mark(ui, Anchor::Seat(code), rect);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    speak(&response, view, state, (seat, code));
    response
}

/// The lists that keys open at the seat they act on.
pub(super) fn menus_ui(
    ui: &Ui,
    view: &View<'_>,
    state: &mut UiState,
    at: (&Response, StateCode),
    actions: &mut Vec<Action>,
) {
    pledge::menu_ui(ui, view, state, at, actions);
    terms::menu_ui(ui, view, state, at, actions);
}

/// The one tab stop of the seats: it takes the focus when asked to, and keeps the arrow keys.
pub(super) fn take_focus(ui: &Ui, state: &mut UiState, response: &Response) {
    if state.council.focus_board {
        state.council.focus_board = false;
        response.request_focus();
    }
    in_order::keep_arrows(ui, response.id);
}

/// What a seat is called: its name with its stance and its marks. A value beside the name would not do, for not every
/// way to a screen reader carries one.
pub(super) fn said(view: &View<'_>, state: &UiState, (seat, code): (Seat, StateCode)) -> String {
    let (assessment, session) = (view.bench.assessment(), view.bench.session());
    let position = assessment.council.position(seat);
    let offer = assessment.response.offers[seat].state;
    let marks: Vec<SeatMark> = SeatMark::ALL
        .into_iter()
        .filter(|mark| match mark {
            SeatMark::Attacked => offer == OfferState::Attacked,
            SeatMark::Author => offer == OfferState::Attacker,
            SeatMark::Assumed => position.is_default && position.stance == Stance::Objects,
            SeatMark::Aside => !position.takes_part,
            SeatMark::Absent => position.is_absent,
            SeatMark::BrokeSilence => position.letter != LetterOf::None,
            SeatMark::AnswerIn => view.has_answered(code),
            SeatMark::Fog => view.has_fog(code),
            SeatMark::Elsewhere => hidden(view, (seat, code)) == Some(Unseen::Elsewhere),
            SeatMark::Reason => session.stance_line(code, session.as_of).is_some_and(|line| !line.reason.is_empty()),
            SeatMark::Locked => state.council.locked.contains(&code),
            SeatMark::Selected => state.council.selection.len() > 1 && state.council.selection.contains(&code),
        })
        .collect();
    let name = view.words.seat((code, seat.idx() + 1), position, view.is_put(), &marks);
    match ghost(session, code, position.stance) {
        Some(before) => view.words.seat_with_last_round(name, before),
        None => name,
    }
}

/// Where a seat stood in the last round, where that is not where it stands.
fn ghost(session: &Session, code: StateCode, now: Stance) -> Option<Stance> {
    session.stance_last_round(code).filter(|before| *before != now)
}

/// Why what a seat said does not show; none where it does.
pub(super) fn hidden(view: &View<'_>, (seat, code): (Seat, StateCode)) -> Option<Unseen> {
    let session = view.bench.session();
    view.bench.assessment().council.position(seat).hides(session.stance(code, session.as_of))
}

/// Says of a response that it is a seat, and lets a screen reader bring the keyboard to it.
pub(super) fn speak(response: &Response, view: &View<'_>, state: &UiState, seat: (Seat, StateCode)) {
    // Made only where somebody listens: 32 seats say it in every frame.
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, said(view, state, seat)));
    response.ctx.accesskit_node_builder(response.id, |node| node.add_action(accesskit::Action::Focus));
}

/// Click moves the stance on, with Ctrl back; Shift selects; the right button offers.
pub(super) fn act(
    ui: &Ui,
    response: &Response,
    view: &View<'_>,
    state: &mut UiState,
    code: StateCode,
    actions: &mut Vec<Action>,
) {
    if response.clicked() {
        click(ui, view, state, code, actions);
    }
    // A seat can be looked at without being changed.
    if response.secondary_clicked() {
        state.council.seat = Some(code);
        state.council.anchor = Some(code);
    }
    response.context_menu(|ui| seat_menu_ui(ui, view, state, code, actions));
    if response.hovered() {
        response.clone().on_hover_ui(|ui| hover_card_ui(ui, view, code));
    }
}

/// What a click on a seat does, or on land that stands for one.
pub(super) fn click(ui: &Ui, view: &View<'_>, state: &mut UiState, code: StateCode, actions: &mut Vec<Action>) {
    let modifiers = ui.input(|input| input.modifiers);
    let is_command = modifiers.command || modifiers.ctrl;
    ui.memory_mut(|memory| memory.request_focus(tile_id(code)));
    if let Some(stance) = state.council.brush {
        set_stance(state, &[code], stance, actions);
        actions.push(Action::HintUsed);
        state.council.seat = Some(code);
        return;
    }
    match (modifiers.shift, is_command) {
        (true, false) => select_range(view, state, code),
        (true, true) => toggle(&mut state.council.selection, code),
        (false, _) => {
            let stance = stance_of(view, code);
            let next = if is_command { stance.previous() } else { stance.next() };
            set_stance(state, &targets(state, code), next, actions);
            actions.push(Action::HintUsed);
            state.council.anchor = Some(code);
        }
    }
    state.council.seat = Some(code);
}

pub(super) fn hover_card_ui(ui: &mut Ui, view: &View<'_>, code: StateCode) {
    let session = view.bench.session();
    let stance = stance_of(view, code);
    ui.set_max_width(320.0);
    ui.label(egui::RichText::new(view.words.state(code)).family(crate::ui::theme::semibold()));
    let hidden = view.bench.assessment().roster.seat(code).and_then(|seat| hidden(view, (seat, code)));
    ui.label(view.words.stands(stance, hidden, view.is_put()));
    if let Some(said) = delegation::spoken_for(view, code) {
        crate::ui::widgets::secondary(ui, said);
    }
    if let Some(line) = session.stance_line(code, session.as_of) {
        for text in [&line.reason, &line.condition_text, &line.source].into_iter().filter(|text| !text.is_empty()) {
            crate::ui::widgets::secondary(ui, view.words.text_of_case(&session.case, text));
        }
    }
    if !view.is_sealed() {
        preview::preview_ui(ui, view, code);
    }
}

fn stance_of(view: &View<'_>, code: StateCode) -> Stance {
    let assessment = view.bench.assessment();
    assessment.roster.seat(code).map_or(Stance::Undecided, |seat| assessment.council.position(seat).stance)
}

/// Selects from the seat where the hand began to this one, in roll-call order.
fn select_range(view: &View<'_>, state: &mut UiState, code: StateCode) {
    let states = view.bench.assessment().roster.states();
    let idx_of = |code| states.iter().position(|other| *other == code);
    let from = state.council.anchor.or(state.council.seat).and_then(idx_of);
    let (Some(from), Some(to)) = (from.or(idx_of(code)), idx_of(code)) else { return };
    state.council.anchor = Some(states[from]);
    state.council.selection = states[from.min(to)..=from.max(to)].to_vec();
}

fn toggle(selection: &mut Vec<StateCode>, code: StateCode) {
    match selection.iter().position(|other| *other == code) {
        Some(idx) => {
            selection.remove(idx);
        }
        None => selection.push(code),
    }
}

/// Whether the keys are the Council's in this frame: a tile has the focus, or is to have it, or a roll call goes on and nothing
/// else takes them. An answer then counts wherever the focus is, any other key of the Council where it is nowhere.
fn takes_keys(ui: &Ui, view: &View<'_>, state: &UiState, seat: StateCode) -> bool {
    if popups::has_keys(ui) {
        return false;
    }
    let focused = ui.memory(|memory| memory.focused());
    if focused == Some(tile_id(seat)) {
        return true;
    }
    let is_roll_call = view.stage.is_some_and(|stage| stage.is_roll_call) && keys::are_free(ui, view, state);
    let is_answer = || ui.input(|input| input.events.iter().any(keys::is_answer));
    let takes = (state.council.is_board_due && state.council.focus_board)
        || is_roll_call && ((focused.is_none() && !state.awaits_focus()) || is_answer());
    if takes {
        // At once, and not only once the tile is drawn: the key of this very frame is for it.
        ui.memory_mut(|memory| memory.request_focus(tile_id(seat)));
    }
    takes
}

/// Keys act while a tile has the focus; which keys there are stands in the table of `ui::keys`.
pub(super) fn read_keys(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    places: &[Place],
    actions: &mut Vec<Action>,
) {
    if let Some(asked) = asked_seat(ui, places) {
        move_to(ui, state, Some(asked));
    }
    let Some(seat) = keyboard_seat(view, state) else { return };
    if !takes_keys(ui, view, state, seat) {
        return;
    }
    everyone::settle(ui, state);
    let Some((does, idx)) = keys::take_seat(ui) else { return };
    // Whoever looks for another seat, or sets several, has not taken this one in hand.
    if !matches!(does, SeatKey::Find | SeatKey::Everyone | SeatKey::Groups) {
        state.council.seat = Some(seat);
    }
    let is_late_enter = std::mem::take(&mut state.just_found) && does == SeatKey::GoOn;
    if !is_late_enter {
        key(ui, view, state, (does, idx, seat), places, actions);
    }
}

/// The seat to which a screen reader brings the keyboard: any, and not the stop of the board alone.
fn asked_seat(ui: &Ui, places: &[Place]) -> Option<StateCode> {
    let is_asked = |place: &&Place| {
        ui.input(|input| input.has_accesskit_action_request(tile_id(place.code), accesskit::Action::Focus))
    };
    places.iter().rfind(is_asked).map(|place| place.code)
}

fn key(
    ui: &Ui,
    view: &View<'_>,
    state: &mut UiState,
    (does, idx, seat): (SeatKey, usize, StateCode),
    places: &[Place],
    actions: &mut Vec<Action>,
) {
    let is_digit = matches!(does, SeatKey::Set | SeatKey::SetAndGoOn);
    // At a roll call every answer goes on, and the arrow back is the seat before.
    let is_roll_call = view.stage.is_some_and(|stage| stage.is_roll_call);
    if everyone::is_asked(state) && !is_digit {
        everyone::let_go(state);
    }
    match does {
        SeatKey::Set | SeatKey::SetAndGoOn => {
            set_stance(state, &targets(state, seat), Stance::ALL[idx % 5], actions);
            actions.push(Action::HintUsed);
            everyone::let_go(state);
            if does == SeatKey::SetAndGoOn || is_roll_call {
                move_to(ui, state, next_in_roll_call(view, seat));
            }
        }
        // Enter never changes a stance: it would count as a click on the focused tile.
        SeatKey::GoOn => move_to(ui, state, next_in_roll_call(view, seat)),
        SeatKey::Cycle => set_stance(state, &targets(state, seat), stance_of(view, seat).next(), actions),
        SeatKey::CycleBack => set_stance(state, &targets(state, seat), stance_of(view, seat).previous(), actions),
        SeatKey::Move if is_roll_call && keys::ARROWS[idx % 4].1.x < 0.0 => {
            move_to(ui, state, before_in_roll_call(view, seat));
        }
        SeatKey::Move => move_to(ui, state, nearest(places, seat, keys::ARROWS[idx % 4].1)),
        SeatKey::AttackedAlly => move_to(ui, state, view.bench.assessment().request.who_can_ask.first().copied()),
        SeatKey::Everyone => everyone::ask(ui, view, state),
        SeatKey::Lock => toggle_lock(state, seat),
        SeatKey::Reason => state.council.focus_field = Some(SeatField::Reason),
        SeatKey::Condition => begin_condition(view, state, seat),
        SeatKey::Absent => {
            actions.push(Action::Edit(super::spoken::toggled_attendance(view, state, seat)));
            actions.push(Action::HintUsed);
            if is_roll_call {
                move_to(ui, state, next_in_roll_call(view, seat));
            }
        }
        SeatKey::SpeaksTo => state.council.open_speaks_to = true,
        SeatKey::Terms => state.council.open_terms = may_reserve(view, state, seat),
        SeatKey::Pledge => state.council.open_pledge = true,
        SeatKey::Rounds if view.stage.is_some() => state.stage.is_rounds_open = true,
        SeatKey::Rounds => state.council.open_rounds = true,
        SeatKey::Keep => actions.push(Action::Edit(Edit::KeepWords(seat))),
        SeatKey::Groups => state.council.open_groups = true,
        SeatKey::Find => state.find = Some(Search::new(ui)),
        SeatKey::LetGo if state.council.selection.is_empty() && state.council.brush.is_none() => {
            state.council.focus_board = false;
            ui.memory_mut(|memory| memory.surrender_focus(tile_id(seat)));
        }
        SeatKey::LetGo => {
            state.council.selection.clear();
            state.council.brush = None;
        }
    }
}

/// Leads to the words of a condition. A seat without one gets its reservation with the first letter, and not before.
fn begin_condition(view: &View<'_>, state: &mut UiState, seat: StateCode) {
    let session = view.bench.session();
    let line = session.stance_line(seat, session.as_of);
    let has_one = line.is_some_and(|line| line.stance == Stance::Reservation && line.condition != Condition::None);
    if has_one || may_reserve(view, state, seat) {
        state.council.condition_of = (!has_one).then_some(seat);
        state.council.focus_field = Some(SeatField::Condition);
    }
}

/// Whether a seat can have a condition: no hand gives a locked one a reservation, and the status line says so.
fn may_reserve(view: &View<'_>, state: &mut UiState, seat: StateCode) -> bool {
    let session = view.bench.session();
    let has_one = session.stance(seat, session.as_of) == Stance::Reservation;
    let is_held = !has_one && state.council.locked.contains(&seat);
    state.council.held_back = usize::from(is_held);
    !is_held
}

/// Locks a seat, or the whole selection it is in; locks again what was only partly locked.
pub(super) fn toggle_lock(state: &mut UiState, seat: StateCode) {
    let seats = targets(state, seat);
    let is_locked = seats.iter().all(|seat| state.council.locked.contains(seat));
    state.council.locked.retain(|locked| !seats.contains(locked));
    if !is_locked {
        state.council.locked.extend(seats);
    }
    state.council.held_back = 0;
}

/// Brings the keyboard to a seat.
pub(super) fn move_to(ui: &Ui, state: &mut UiState, seat: Option<StateCode>) {
    if let Some(seat) = seat {
        state.council.seat = Some(seat);
        state.council.anchor = Some(seat);
        ui.memory_mut(|memory| memory.request_focus(tile_id(seat)));
    }
}

fn next_in_roll_call(view: &View<'_>, seat: StateCode) -> Option<StateCode> {
    let states = view.bench.assessment().roster.states();
    let idx = states.iter().position(|state| *state == seat)?;
    Some(states[(idx + 1) % states.len()])
}

fn before_in_roll_call(view: &View<'_>, seat: StateCode) -> Option<StateCode> {
    let states = view.bench.assessment().roster.states();
    let idx = states.iter().position(|state| *state == seat)?;
    Some(states[(idx + states.len() - 1) % states.len()])
}

/// The nearest seat in a direction; a step aside counts double.
fn nearest(places: &[Place], from: StateCode, direction: Vec2) -> Option<StateCode> {
    let start = places.iter().find(|place| place.code == from)?.rect.center();
    let distance = |place: &Place| {
        let offset = place.rect.center() - start;
        let along = offset.dot(direction);
        let aside = (offset - direction * along).length();
        (along > 0.5).then_some(along + 2.0 * aside)
    };
    places
        .iter()
        .filter_map(|place| distance(place).map(|distance| (place.code, distance)))
        .min_by(|one, other| one.1.total_cmp(&other.1))
        .map(|(code, _)| code)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::Day;

    /// A day of each size the Council has had.
    pub(in crate::ui::council) const ROSTER_DAYS: [Day; 6] = [
        Day::constant(1949, 8, 24),
        Day::constant(1982, 5, 30),
        Day::constant(2001, 9, 11),
        Day::constant(2004, 3, 29),
        Day::constant(2015, 11, 13),
        Day::constant(2026, 1, 1),
    ];

    #[track_caller]
    pub(in crate::ui::council) fn check_reach(places: &[Place]) {
        for start in places {
            let mut reached = vec![start.code];
            let mut next = 0;
            while next < reached.len() {
                let here = reached[next];
                next += 1;
                for (_, direction) in keys::ARROWS {
                    if let Some(code) = nearest(places, here, direction).filter(|code| !reached.contains(code)) {
                        reached.push(code);
                    }
                }
            }
            let missing = places.iter().filter(|place| !reached.contains(&place.code)).map(|place| place.code);
            assert_eq!(missing.collect::<Vec<_>>(), [], "no way from {}", start.code);
        }
    }
}
