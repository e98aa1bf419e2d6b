//! The doors of the start page, all of one size, and the list of workshops behind one of them.

use egui::{FontFamily, FontId, Label, RichText, ScrollArea, Ui, vec2};

use super::{
    Action, UiState, View,
    start::{Knowledge, card_ui, row_of},
    theme::{SMALL, Tokens, semibold},
    widgets::icon,
    windows::{self, Shape},
};
use crate::words::Key;

/// Where a door leads.
enum Behind {
    Action(Action),
    Workshops,
}

/// A door: its sign, its name, a line about it, and where it leads.
type Door = (&'static str, Key, Key, Behind);

fn doors() -> [Door; 4] {
    let case = Action::OpenCase("fr-2015-paris", Knowledge::AsSaved);
    [
        (icon::HISTORY, Key::DoorCase, Key::DoorCaseLine, Behind::Action(case)),
        (icon::DESCRIPTION, Key::DoorBlank, Key::DoorBlankLine, Behind::Action(Action::New)),
        (icon::FOLDER_OPEN, Key::DoorFile, Key::DoorFileLine, Behind::Action(Action::Open)),
        (icon::GROUPS, Key::DoorWorkshop, Key::DoorWorkshopLine, Behind::Workshops),
    ]
}

/// Points between two doors, around what stands in one, and between its title and its line.
const GAP: f32 = 12.0;
const INSIDE: f32 = 12.0;
const BETWEEN: f32 = 4.0;
/// Points below what stands on a door, where there is room and where there is little.
const LOOSE: f32 = 16.0;
const TIGHT: f32 = 4.0;
/// Below this width of a door there are two in a row, points.
const NARROW: f32 = 180.0;
const TITLE: f32 = 18.0;

pub(super) fn doors_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let mut doors = Vec::from(doors());
    let whole = ui.available_width();
    let width_of = |columns: usize| (whole - GAP * (columns as f32 - 1.0)) / columns as f32;
    let columns = if width_of(doors.len()) < NARROW { 2 } else { doors.len() };
    let width = width_of(columns);
    // Where there are two rows the page below must not be pushed out of sight.
    let spare = if columns < doors.len() { TIGHT } else { LOOSE };
    let height = doors.iter().map(|door| height_of(ui, view, door, width)).fold(0.0, f32::max) + spare;
    while !doors.is_empty() {
        let row: Vec<Door> = doors.drain(..columns.min(doors.len())).collect();
        ui.allocate_ui_with_layout(vec2(whole, height), row_of(), |ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for door in row {
                door_ui(ui, view, door, (width, height), state, actions);
            }
        });
        ui.add_space(if doors.is_empty() { 0.0 } else { GAP - ui.spacing().item_spacing.y });
    }
}

fn title_of(view: &View<'_>, (sign, title, ..): &Door) -> String {
    format!("{sign}  {}", view.t(*title))
}

/// The height of all that stands on a door, from its upper edge.
fn height_of(ui: &Ui, view: &View<'_>, door: &Door, width: f32) -> f32 {
    let ink = Tokens::of(ui).text;
    let laid = |text: String, font: FontId| ui.painter().layout(text, font, ink, width - 2.0 * INSIDE).size().y;
    let title = laid(title_of(view, door), FontId::new(TITLE, semibold()));
    INSIDE + title + BETWEEN + laid(view.t(door.2), FontId::new(SMALL, FontFamily::Proportional))
}

fn door_ui(ui: &mut Ui, view: &View<'_>, door: Door, size: (f32, f32), state: &mut UiState, actions: &mut Vec<Action>) {
    let (name, heading) = (view.t(door.1), title_of(view, &door));
    let is_clicked = card_ui(ui, size, &name, |ui| {
        let color = Tokens::of(ui).secondary;
        ui.add(Label::new(RichText::new(heading).family(semibold()).size(TITLE)).wrap().selectable(false));
        ui.add(Label::new(RichText::new(view.t(door.2)).size(SMALL).color(color)).wrap().selectable(false));
    });
    match door.3 {
        Behind::Action(action) if is_clicked => actions.push(action),
        Behind::Workshops if is_clicked => state.windows.workshops = true,
        Behind::Action(_) | Behind::Workshops => {}
    }
}

/// The width of the list of workshops, points.
const LIST: f32 = 520.0;

/// The workshops that ship, and the way to one's own.
pub(super) fn workshops_ui(ui: &Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let screen = ui.content_rect();
    let width = LIST.min(screen.width() - 48.0);
    let shape = Shape::fitting([screen.center().x - width / 2.0, screen.top() + 120.0_f32.min(screen.height() / 6.0)]);
    let height = (screen.height() * 2.0 / 3.0).max(160.0);
    let mut is_open = state.windows.workshops;
    let mut chosen = None;
    windows::window_ui(ui, view, ("workshops", view.t(Key::DoorWorkshop)), &mut is_open, shape, |ui| {
        ui.set_width(width);
        ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
            for card in view.workshops {
                let lines = [card.line.as_str(), card.about.as_str()];
                if offer_ui(ui, &card.title, &lines) {
                    chosen = Some(Action::OpenWorkshop(card.id));
                }
            }
            if offer_ui(ui, &view.t(Key::WorkshopOwn), &[&view.t(Key::WorkshopOwnLine)]) {
                chosen = Some(Action::Open);
            }
        });
    });
    is_open &= chosen.is_none();
    actions.extend(chosen);
    state.windows.workshops = is_open;
}

/// One of the list: its title and lines about it, as one button.
fn offer_ui(ui: &mut Ui, title: &str, lines: &[&str]) -> bool {
    let width = ui.available_width() - 8.0;
    let ink = Tokens::of(ui).text;
    let font = |size: f32, family: FontFamily| FontId::new(size, family);
    let laid =
        |text: &str, font: FontId| ui.painter().layout(text.to_owned(), font, ink, width - 2.0 * INSIDE).size().y;
    let mut height = laid(title, font(SMALL + 2.0, semibold())) + 2.0 * INSIDE + BETWEEN;
    height += lines.iter().map(|line| laid(line, font(SMALL, FontFamily::Proportional)) + BETWEEN).sum::<f32>();
    let is_clicked = card_ui(ui, (width, height), title, |ui| {
        let color = Tokens::of(ui).secondary;
        ui.add(Label::new(RichText::new(title).family(semibold()).size(SMALL + 2.0)).wrap().selectable(false));
        for line in lines {
            ui.add(Label::new(RichText::new(*line).size(SMALL).color(color)).wrap().selectable(false));
        }
    });
    ui.add_space(BETWEEN);
    is_clicked
}
