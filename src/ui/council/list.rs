//! The list twin of the board: one row a seat, five buttons each, filtered and sorted at will.

use egui::{Label, Rect, RichText, ScrollArea, Sense, TextStyle, TextWrapMode, Ui, WidgetInfo, WidgetText, vec2};

use super::{
    hand::{self, Place},
    set_stance, tile,
};
use crate::{
    domain::{Attendance, Condition, Seat, Stance, StateCode},
    ui::{
        Action, UiState, View, WindowLayout, glyphs, tabular,
        theme::{LEAST, SMALL, Tokens, semibold},
        widgets::{self, Explain as _},
    },
    words::{Key, folded},
};

/// Points.
const ROW: f32 = 30.0;
/// A button of a row, points.
const SWATCH: f32 = 30.0;
/// Between two of them, points.
const GAP: f32 = 4.0;
/// The head over the rows, points.
const HEAD: f32 = 18.0;

/// The order of the rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The roll call: the English alphabet, whatever the language.
    #[default]
    RollCall,
    /// The alphabet of the language in use.
    Name,
    /// From support to objection.
    Stance,
}

impl Order {
    const ALL: [(Self, Key); 3] =
        [(Self::RollCall, Key::OrderRollCall), (Self::Name, Key::OrderName), (Self::Stance, Key::OrderStance)];
}

/// What a row must have beside its stance to be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A reason is written down.
    Reason,
    /// Its reservation waits for a condition.
    Conditional,
    /// Nobody sits there.
    Absent,
    /// No hand moves it.
    Locked,
}

impl Mark {
    const ALL: [(Self, Key); 4] = [
        (Self::Reason, Key::FilterReason),
        (Self::Conditional, Key::FilterConditional),
        (Self::Absent, Key::FilterAbsent),
        (Self::Locked, Key::FilterLocked),
    ];
}

/// Which seats the list shows, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListView {
    /// The stances shown; all where none is named.
    pub stances: Vec<Stance>,
    /// What else a row must have.
    pub marks: Vec<Mark>,
    /// The order of the rows.
    pub order: Order,
}

impl ListView {
    fn is_whole(&self) -> bool {
        self.stances.is_empty() && self.marks.is_empty()
    }
}

/// In less height than this, points, the filters scroll with the rows.
const LOW: f32 = 300.0;

pub(super) fn list_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let rows = rows(view, state);
    let revealed = state.council.reveal_seat.take().and_then(|seat| rows.iter().position(|(_, code)| *code == seat));
    hand::read_keys(ui, view, state, &places(ui, &rows), actions);
    if WindowLayout::of_ui(ui) == WindowLayout::Single {
        // The whole pane scrolls already.
        filters_ui(ui, view, &mut state.council.list);
        let head = head_ui(ui, view);
        let used = rows_ui(ui, view, state, (&rows, revealed), actions);
        return tabular::held_head(ui, used, &head);
    }
    // Where there is little room the filters go out of sight with the rows above.
    let is_low = ui.available_height() < LOW;
    if !is_low {
        filters_ui(ui, view, &mut state.council.list);
    }
    head_ui(ui, view);
    // All rows are there, so that the one the keys go to can take the focus wherever it lies.
    ScrollArea::vertical().id_salt("seats").auto_shrink(false).min_scrolled_height(24.0).show(ui, |ui| {
        if is_low {
            filters_ui(ui, view, &mut state.council.list);
        }
        rows_ui(ui, view, state, (&rows, revealed), actions);
    });
}

/// The rows, one of which may be asked to come into sight. Returns where they are.
fn rows_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (rows, revealed): (&[(Seat, StateCode)], Option<usize>),
    actions: &mut Vec<Action>,
) -> Rect {
    if rows.is_empty() {
        widgets::hint(ui, view.t(Key::FilterNone));
    }
    let stop = hand::keyboard_seat(view, state).filter(|seat| rows.iter().any(|row| row.1 == *seat));
    let stop = stop.or(rows.first().map(|row| row.1));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::Role::List);
            node.set_label(view.t(Key::PaneCouncil));
        });
        for (idx, row) in rows.iter().enumerate() {
            let place = Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), ROW));
            tabular::stripe(ui, idx, place.expand2(vec2(4.0, 0.0)));
            if revealed == Some(idx) {
                ui.scroll_to_rect(place, Some(egui::Align::Center));
            }
            row_ui(ui, view, state, *row, stop == Some(row.1), actions);
        }
    })
    .response
    .rect
}

/// How wide the name of a seat is.
fn name_width(ui: &Ui) -> f32 {
    (ui.available_width() - 5.0 * (SWATCH + GAP) - 14.0).max(90.0)
}

/// Over the rows: whose they are, and over each stance how many seats take it. Returns the places of the titles.
fn head_ui(ui: &mut Ui, view: &View<'_>) -> Vec<(f32, String)> {
    let left = ui.cursor().left();
    let columns = left + name_width(ui) + GAP;
    let council = &view.bench.assessment().council;
    let font = egui::FontId::new(LEAST, semibold());
    let ink = Tokens::of(ui).secondary;
    let counts = Stance::ALL.into_iter().enumerate().map(|(idx, stance)| {
        let count = council.count(stance).to_string();
        let width = ui.painter().layout_no_wrap(count.clone(), font.clone(), ink).size().x;
        (columns + idx as f32 * (SWATCH + GAP) + (SWATCH - width) / 2.0, count)
    });
    let titles: Vec<_> = [(left, view.t(Key::ColumnAlly))].into_iter().chain(counts).collect();
    let (place, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    for (at, title) in &titles {
        ui.painter().text(egui::pos2(*at, place.center().y), egui::Align2::LEFT_CENTER, title, font.clone(), ink);
    }
    titles
}

/// Where the rows lay in the frame before: the arrows go by them.
fn places(ui: &Ui, rows: &[(Seat, StateCode)]) -> Vec<Place> {
    let place = |(_, code): &(Seat, StateCode)| {
        let rect = ui.ctx().read_response(hand::tile_id(*code))?.rect;
        Some(Place { code: *code, rect })
    };
    rows.iter().filter_map(place).collect()
}

/// The seats in sight, in their order.
fn rows(view: &View<'_>, state: &UiState) -> Vec<(Seat, StateCode)> {
    let (assessment, session) = (view.bench.assessment(), view.bench.session());
    let list = &state.council.list;
    let has = |mark: &Mark, (seat, code): (Seat, StateCode)| match mark {
        Mark::Reason => session.stance_line(code, session.as_of).is_some_and(|line| !line.reason.is_empty()),
        Mark::Conditional => {
            let position = assessment.council.position(seat);
            position.stance == Stance::Reservation && position.condition == Condition::Open
        }
        Mark::Absent => assessment.council.position(seat).is_absent,
        Mark::Locked => state.council.locked.contains(&code),
    };
    let stance = |seat| assessment.council.position(seat).stance;
    let is_shown = |row: &(Seat, StateCode)| {
        (list.stances.is_empty() || list.stances.contains(&stance(row.0)))
            && list.marks.iter().all(|mark| has(mark, *row))
    };
    let mut rows: Vec<_> = assessment.roster.iter().filter(is_shown).collect();
    match list.order {
        Order::RollCall => {}
        Order::Name => rows.sort_by_key(|(_, code)| folded(&view.words.state(*code))),
        Order::Stance => rows.sort_by_key(|(seat, _)| stance(*seat) as usize),
    }
    rows
}

/// Chips that narrow the list, and its order.
fn filters_ui(ui: &mut Ui, view: &View<'_>, list: &mut ListView) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        widgets::secondary(ui, view.t(Key::FilterTitle));
        for stance in Stance::ALL {
            let name = view.words.fill(Key::FilterStance, &[("stance", view.words.stance(stance).into())]);
            let is_on = list.stances.contains(&stance);
            // A filter says how many it lets through: it does not look like what sets a stance.
            let count = view.bench.assessment().council.count(stance).to_string();
            let response = ui.selectable_label(is_on, format!("{} {count}", view.words.stance(stance)));
            response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_on, &name));
            if response.explain(|| name.clone()).clicked() {
                toggle(&mut list.stances, stance);
            }
        }
        for (mark, key) in Mark::ALL {
            if ui.selectable_label(list.marks.contains(&mark), view.t(key)).clicked() {
                toggle(&mut list.marks, mark);
            }
        }
        if !list.is_whole() && ui.button(view.t(Key::FilterClear)).clicked() {
            *list = ListView { order: list.order, ..ListView::default() };
        }
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        widgets::secondary(ui, view.t(Key::OrderTitle));
        for (order, key) in Order::ALL {
            if ui.selectable_label(list.order == order, view.t(key)).clicked() {
                list.order = order;
            }
        }
    });
    ui.add_space(2.0);
}

fn toggle<T: PartialEq>(chosen: &mut Vec<T>, value: T) {
    match chosen.iter().position(|other| *other == value) {
        Some(idx) => {
            chosen.remove(idx);
        }
        None => chosen.push(value),
    }
}

fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (seat, code): (Seat, StateCode),
    is_stop: bool,
    actions: &mut Vec<Action>,
) {
    let position = view.bench.assessment().council.position(seat);
    let name = view.words.state(code);
    ui.horizontal(|ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_role(egui::Role::ListItem));
        ui.set_height(ROW);
        ui.spacing_mut().item_spacing.x = GAP;
        name_ui(ui, view, state, (seat, code), is_stop, actions);
        for stance in Stance::ALL {
            let label = view.words.pair(&name, &view.words.stance(stance));
            if tile::swatch_button(ui, stance, position.stance == stance, &label).explain(|| label.clone()).clicked() {
                state.council.seat = Some(code);
                set_stance(state, &[code], stance, actions);
            }
        }
    });
}

/// The name of a seat: the keys of the Council act while it has the focus, and a click only looks.
fn name_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    (seat, code): (Seat, StateCode),
    is_stop: bool,
    actions: &mut Vec<Action>,
) {
    let name = view.words.state(code);
    let width = name_width(ui);
    let is_attacked = view.bench.assessment().request.who_can_ask.contains(&code);
    let mut text = if is_attacked { format!("{code}  {name} ◆") } else { format!("{code}  {name}") };
    if state.council.locked.contains(&code) {
        text = view.words.fill(Key::SeatLockedValue, &[("stance", text.into())]);
    }
    if view.bench.assessment().council.position(seat).is_absent {
        text = format!("{text} · {}", view.words.attendance(Attendance::Absent));
    }
    let tokens = Tokens::of(ui);
    let ink = if state.council.seat == Some(code) { tokens.accent } else { tokens.text };
    let text = RichText::new(text).color(ink);
    let whole = WidgetText::from(text.clone().size(SMALL + 1.0));
    let whole = whole.into_galley(ui, Some(TextWrapMode::Extend), f32::INFINITY, TextStyle::Body).size().x;
    // A long name takes two lines of the smallest type.
    let text = text.size(if whole > width { LEAST } else { SMALL + 1.0 });
    let label = Label::new(text).wrap().selectable(false);
    let left = egui::Layout::left_to_right(egui::Align::Center);
    let response = ui.allocate_ui_with_layout(vec2(width, ROW - 4.0), left, |ui| {
        widgets::inside_control(ui);
        ui.set_min_size(vec2(width, ROW - 4.0));
        ui.add(label)
    });
    // The whole place of the name is hit, and not its letters alone.
    let sense = if is_stop { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(response.response.rect, hand::tile_id(code), sense);
    if is_stop {
        hand::take_focus(ui, state, &response);
        hand::menus_ui(ui, view, state, (&response, code), actions);
    }
    hand::speak(&response, view, state, (seat, code));
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), response.rect, tokens);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
    }
    if response.clicked() {
        hand::move_to(ui, state, Some(code));
    }
}
