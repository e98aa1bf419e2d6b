//! The three readings side by side: what each leads to, and what each says at every contested point.

use egui::{
    Align, FontFamily, Galley, Label, Layout, Pos2, Rect, Response, RichText, ScrollArea, Sense, Stroke, StrokeKind,
    TextStyle, TextWrapMode, Ui, UiBuilder, WidgetInfo, WidgetText, pos2, vec2,
};
use std::sync::Arc;

use crate::{
    domain::{Edit, Point, Reading},
    explore::{Supposed, UnderReading},
    law::{Element, standard},
    ui::{
        Action, UiState, View, glyphs, popups,
        theme::{SMALL, Tokens, semibold},
        why::marks_ui,
        widgets,
    },
    words::{Key, PartText},
};

/// Between two columns, points.
const GAP: f32 = 12.0;
/// In a column narrower than this, points, what stands beside a name stands under it.
const NARROW: f32 = 260.0;
/// Inside a cell, points.
const PADDING: f32 = 8.0;

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Columns {
    point: f32,
    reading: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let point = (width * 0.2).clamp(110.0, 260.0);
        Self { point, reading: (width - point - 3.0 * GAP) / 3.0 }
    }

    fn left(self, reading: usize) -> f32 {
        self.point + GAP + reading as f32 * (self.reading + GAP)
    }
}

pub(super) fn readings_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, actions: &mut Vec<Action>) {
    let columns = Columns::of(ui.available_width() - 10.0);
    names_ui(ui, view, columns, actions);
    ScrollArea::vertical().id_salt("readings").auto_shrink(false).show(ui, |ui| {
        answers_ui(ui, view, columns);
        widgets::hairline(ui);
        let turning = &view.bench.readings().points;
        widgets::heading(ui, RichText::new(view.words.readings_turn(turning)).family(semibold()));
        ui.add_space(4.0);
        for point in ordered(view) {
            point_ui(ui, view, state, point, columns, actions);
        }
        ui.add_space(8.0);
    });
}

/// Those on which the verdict turns first, then those that alone move another answer, then the others.
fn ordered(view: &View<'_>) -> Vec<Point> {
    let turning = &view.bench.readings().points;
    let moves = |point: Point| {
        view.bench.what_ifs().iter().any(|found| matches!(found.change, Supposed::Choice(other, _) if other == point))
    };
    let mut points = Point::ALL.to_vec();
    points.sort_by_key(|point| (!turning.contains(point), !moves(*point)));
    points
}

/// The names of the readings, each a button that follows it at every point.
fn names_ui(ui: &mut Ui, view: &View<'_>, columns: Columns, actions: &mut Vec<Action>) {
    let own = view.bench.session().choices().reading();
    let top = ui.cursor().min;
    let name = |reading: Reading| RichText::new(view.words.reading(reading)).family(semibold());
    // Where the column is narrow, that the reading is the session's stands under its name.
    let is_narrow = columns.reading < NARROW;
    let mut bottom = top.y + 30.0;
    for reading in Reading::ALL {
        let at = pos2(top.x + columns.left(reading as usize), top.y);
        let room = Rect::from_min_size(at, vec2(columns.reading, if is_narrow { f32::INFINITY } else { 30.0 }));
        let used = ui.scope_builder(UiBuilder::new().max_rect(room).id_salt(("reading", reading.id())), |ui| {
            let layout = if is_narrow { Layout::top_down(Align::Min) } else { Layout::left_to_right(Align::Min) };
            ui.with_layout(layout, |ui| {
                let is_own = own == Some(reading);
                let response = ui.add(egui::Button::selectable(is_own, name(reading)).wrap());
                let name = view.words.pair(&view.t(Key::ComparedWhole), &view.words.reading(reading));
                response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, is_own, &name));
                if response.on_hover_text(name.clone()).clicked() && !is_own {
                    actions.push(Action::Edit(Edit::SetReading(reading)));
                }
                if is_own {
                    ui.add(Label::new(RichText::new(view.t(Key::ComparedOwn)).size(SMALL)).wrap());
                }
            });
        });
        bottom = bottom.max(used.response.rect.bottom() + 4.0);
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(top, pos2(top.x + ui.available_width(), bottom)));
}

/// What each reading leads to, in the four parts.
fn answers_ui(ui: &mut Ui, view: &View<'_>, columns: Columns) {
    let start = ui.cursor().min;
    let room = Rect::from_min_size(start, vec2(columns.point, f32::INFINITY));
    let builder = UiBuilder::new().max_rect(room).id_salt("hint");
    let used = ui.scope_builder(builder, |ui| widgets::hint(ui, view.t(Key::ComparedHint))).response.rect;
    let mut bottom = used.bottom();
    for (idx, under) in view.bench.under_readings().iter().enumerate() {
        // As far in as the text of the cells below.
        let at = pos2(start.x + columns.left(idx) + PADDING, start.y);
        let room = Rect::from_min_size(at, vec2(columns.reading - PADDING, f32::INFINITY));
        let builder = UiBuilder::new().max_rect(room).id_salt(("answer", idx));
        let used = ui.scope_builder(builder, |ui| answer_ui(ui, view, under)).response.rect;
        bottom = bottom.max(used.bottom());
    }
    ui.advance_cursor_after_rect(Rect::from_min_max(start, pos2(start.x + ui.available_width(), bottom)));
}

fn answer_ui(ui: &mut Ui, view: &View<'_>, under: &UnderReading) {
    let (session, assessment, words) = (&under.session, &under.assessment, view.words);
    let threshold = &assessment.threshold;
    ui.spacing_mut().interact_size.y = 20.0;
    widgets::hint(ui, words.reading_meaning(under.reading));
    ui.add_space(2.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 5.0;
        widgets::grade(ui, threshold.status.grade(), &words.status(threshold.status));
        let text = words.pair(&view.t(Key::PartThreshold), &words.status(threshold.status));
        ui.add(Label::new(RichText::new(text).family(semibold())).wrap());
    });
    if let Some(element) = threshold.weakest {
        widgets::secondary(ui, weakest(view, element, under));
    }
    let parts: [(Key, PartText); 3] = [
        (Key::PartRequest, words.request_part_of(assessment, session)),
        (Key::PartConsensus, words.consensus_part(assessment, session)),
        (Key::PartResponse, words.response_part(assessment)),
    ];
    for (key, part) in parts {
        let text = words.pair(&view.t(key), &part.state);
        ui.add(Label::new(RichText::new(text).size(SMALL + 1.0)).wrap());
    }
}

fn weakest(view: &View<'_>, element: Element, under: &UnderReading) -> String {
    let grade = view.words.grade(element, under.assessment.threshold.finding(element).grade);
    let element = view.words.element_short(element).into();
    view.words.fill(Key::ComparedWeakest, &[("element", element), ("grade", grade.into())])
}

/// A cell of the table, laid out before the height of its row is known.
struct Cell {
    reading: Reading,
    galley: Arc<Galley>,
    name: String,
    source: String,
    /// Whether it says something of its own, and can be chosen.
    is_setting: bool,
    is_chosen: bool,
}

fn point_ui(
    ui: &mut Ui,
    view: &View<'_>,
    state: &mut UiState,
    point: Point,
    columns: Columns,
    actions: &mut Vec<Action>,
) {
    let turns = view.bench.readings().points.contains(&point);
    let cells = Reading::ALL.map(|reading| cell(ui, view, point, reading, columns.reading));
    let start = ui.cursor().min;
    let name = Rect::from_min_size(start, vec2(columns.point, f32::INFINITY));
    let builder = UiBuilder::new().max_rect(name).id_salt(("point", point.id()));
    let used = ui.scope_builder(builder, |ui| point_name_ui(ui, view, state, point, turns)).response.rect;
    let texts = cells.iter().map(|cell| cell.galley.size().y + 2.0 * PADDING).fold(0.0, f32::max);
    let height = texts.max(used.height()).max(28.0);
    for (idx, cell) in cells.iter().enumerate() {
        let at = pos2(start.x + columns.left(idx), start.y);
        cell_ui(ui, view, point, cell, Rect::from_min_size(at, vec2(columns.reading, height)), actions);
    }
    let row = Rect::from_min_size(start, vec2(columns.left(3) - GAP, height));
    ui.advance_cursor_after_rect(row);
    ui.add_space(8.0);
}

/// The point, and the facts it reads; in semi-bold where the verdict turns on it.
fn point_name_ui(ui: &mut Ui, view: &View<'_>, state: &mut UiState, point: Point, turns: bool) {
    let family = if turns { semibold() } else { FontFamily::Proportional };
    ui.spacing_mut().item_spacing.y = 1.0;
    ui.add(Label::new(RichText::new(view.words.point(point)).size(SMALL + 1.0).family(family)).wrap());
    if turns {
        widgets::secondary(ui, view.t(Key::ComparedTurns));
    }
    let open = state.incident.open_fact;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        marks_ui(ui, view, state, standard::facts(point));
    });
    if state.incident.open_fact != open {
        // A mark leads to its fact, which stands in the pane.
        state.ledger.tab = None;
    }
}

fn cell(ui: &Ui, view: &View<'_>, point: Point, reading: Reading, width: f32) -> Cell {
    let tokens = Tokens::of(ui);
    let is_setting = point.settings().contains(&reading);
    let is_chosen = is_setting && view.bench.session().choices().at(point) == reading;
    let (text, ink) = if is_setting {
        (view.words.choice_at(point, reading), if is_chosen { tokens.text } else { tokens.secondary })
    } else {
        (view.t(Key::ComparedSame), tokens.hint)
    };
    let alone = if is_setting { alone(view, point, reading) } else { String::new() };
    let mut job = egui::text::LayoutJob::default();
    let format = |family: FontFamily, ink| egui::TextFormat::simple(egui::FontId::new(SMALL, family), ink);
    job.append(&text, 0.0, format(FontFamily::Proportional, ink));
    if !alone.is_empty() {
        job.append(&format!("\n{alone}"), 0.0, format(semibold(), tokens.text));
    }
    let galley =
        WidgetText::from(job).into_galley(ui, Some(TextWrapMode::Wrap), width - 2.0 * PADDING, TextStyle::Small);
    let head = format!("{}, {}", view.words.point(point), view.words.reading(reading));
    Cell {
        reading,
        galley,
        name: view.words.pair(&head, &format!("{text} {alone}")),
        source: view.words.citation(standard::source(point, reading)),
        is_setting,
        is_chosen,
    }
}

/// What this choice alone would lead to; empty where it moves nothing.
fn alone(view: &View<'_>, point: Point, reading: Reading) -> String {
    let change = Supposed::Choice(point, reading);
    let found = view.bench.what_ifs().iter().find(|found| found.change == change);
    found.map_or_else(String::new, |found| {
        view.words.fill(Key::ComparedAlone, &[("effect", view.words.effect(found).into())])
    })
}

fn cell_ui(ui: &mut Ui, view: &View<'_>, point: Point, cell: &Cell, rect: Rect, actions: &mut Vec<Action>) {
    let tokens = Tokens::of(ui);
    let sense = if cell.is_setting { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, ui.scope_id().with(("choice", point.id(), cell.reading.id())), sense);
    if cell.is_setting {
        let (fill, stroke) = match (cell.is_chosen, response.hovered()) {
            (true, _) => (tokens.raised, Stroke::new(2.0, tokens.text)),
            (false, true) => (tokens.raised, Stroke::new(1.0, tokens.text)),
            (false, false) => (tokens.panel, Stroke::new(1.0, tokens.hairline)),
        };
        ui.painter().rect(rect, 8.0, fill, stroke, StrokeKind::Inside);
    }
    let at: Pos2 = rect.min + vec2(PADDING, PADDING);
    ui.painter().galley(at, Arc::clone(&cell.galley), tokens.text);
    if !cell.is_setting {
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &cell.name));
        return;
    }
    if response.has_focus() {
        glyphs::focus_ring(ui.painter(), rect, tokens);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, cell.is_chosen, &cell.name));
    source_ui(view, cell, &response, actions);
    if response.clicked() && !cell.is_chosen {
        actions.push(Action::Edit(Edit::Choose(point, cell.reading)));
    }
}

fn source_ui(view: &View<'_>, cell: &Cell, response: &Response, actions: &mut Vec<Action>) {
    response.context_menu(|ui| {
        if popups::button(ui, view.t(Key::CopySource)).clicked() {
            actions.push(Action::Copy(cell.source.clone()));
        }
    });
    if response.hovered() {
        response.clone().on_hover_text(&cell.source);
    }
}
