//! Tables whose heads stay in sight while their rows scroll, with a ground under every other row. Numbers stand at the
//! right of their column, no cell is cut, and what is heard is a row as one sentence.

use std::{borrow::Cow, sync::Arc};

use egui::{
    Align, Color32, Galley, Label, Layout, Rect, Response, RichText, ScrollArea, Sense, Shape, TextStyle, TextWrapMode,
    Ui, WidgetInfo, WidgetText, pos2, vec2,
};
use egui_extras::{Column as Room, TableBuilder, TableRow};

use egui::layers::ShapeIdx;

use super::{
    glyphs,
    theme::{LEAST, SMALL, Tokens, semibold},
    widgets,
};
use crate::words::Words;

/// Between two columns, points.
const GAP: f32 = 10.0;
/// Over and under the text of a row, points.
const PADDING: f32 = 2.0;
/// No column of words is narrower, points: the longest words in either language have room.
const NARROWEST: f32 = 72.0;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Words, as wide as the longest.
    Words,
    /// Numbers, at the right, as wide as the longest.
    Numbers,
    /// Words that wrap in the room that is left.
    Rest,
}

/// A column: its title and what it holds.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) title: String,
    pub(super) holds: Holds,
}

/// A row: what each cell says, the first being whose row it is.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    /// A shorter form of the first cell, which stands where the whole table does not fit; empty where there is none.
    pub(super) short: String,
    /// Whether it is the one in hand.
    pub(super) is_marked: bool,
}

impl Row {
    fn cell(&self, place: usize, is_short: bool) -> &str {
        if place == 0 && is_short && !self.short.is_empty() { &self.short } else { &self.cells[place] }
    }
}

/// A table and where it stands.
pub(super) struct Table<'a> {
    /// What a screen reader calls it.
    pub(super) name: &'a str,
    pub(super) columns: &'a [Column],
    pub(super) rows: &'a [Row],
    /// Whether its rows scroll in it; otherwise it is as high as they are.
    pub(super) scrolls: bool,
}

impl Table<'_> {
    /// Draws the table; `card` is what resting on the first cell of a row shows.
    pub(super) fn show(&self, ui: &mut Ui, words: &Words, card: impl Fn(&mut Ui, usize)) {
        // Where names in full leave the other cells too little room, the short ones stand for them.
        let is_short =
            self.columns.iter().enumerate().map(|column| self.width(ui, column, false).1).sum::<f32>() > self.room(ui);
        let widths = self.widths(ui, is_short);
        let width = widths.iter().sum::<f32>() + GAP * (widths.len() - 1) as f32;
        ui.spacing_mut().item_spacing = vec2(GAP, 0.0);
        if width > ui.available_width() + 0.5 {
            ScrollArea::horizontal()
                .id_salt(("across", self.name))
                .auto_shrink([false, !self.scrolls])
                .show(ui, |ui| self.body(ui, words, (&widths, is_short), card));
        } else {
            ui.scope(|ui| self.body(ui, words, (&widths, is_short), card));
        }
    }

    /// The width for what the cells hold, points.
    fn room(&self, ui: &Ui) -> f32 {
        ui.available_width() - GAP * (self.columns.len() - 1) as f32 - ui.spacing().scroll.bar_width
    }

    fn body(&self, ui: &mut Ui, words: &Words, (widths, is_short): (&[f32], bool), card: impl Fn(&mut Ui, usize)) {
        widgets::table(ui, self.name);
        let titles: Vec<_> =
            self.columns.iter().zip(widths).map(|(column, width)| head(ui, &column.title, *width)).collect();
        let height =
            |galleys: &[Arc<Galley>]| galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max) + 2.0 * PADDING;
        let mut builder = TableBuilder::new(ui)
            .id_salt(self.name)
            .striped(true)
            .vscroll(self.scrolls)
            .auto_shrink([false, !self.scrolls])
            .min_scrolled_height(24.0)
            .cell_layout(Layout::top_down(Align::Min));
        for width in widths {
            builder = builder.column(Room::exact(*width).clip(false));
        }
        let above = height(&titles);
        builder
            .header(above, |mut row| {
                for (number, (column, title)) in self.columns.iter().zip(titles).enumerate() {
                    row.col(|ui| {
                        widgets::as_cell(ui, egui::Role::ColumnHeader, (0, number));
                        at_foot(ui, above, title.size().y);
                        cell_ui(ui, column.holds, Label::new(title));
                    });
                }
            })
            .body(|mut body| {
                for (number, row) in self.rows.iter().enumerate() {
                    let tokens = Tokens::of(body.ui_mut());
                    let ink = if row.is_marked { tokens.accent } else { tokens.text };
                    let texts = widths.iter().enumerate().map(|(place, width)| {
                        let cell = row.cell(place, is_short);
                        text(body.ui_mut(), cell, ink, *width)
                    });
                    let texts: Vec<_> = texts.collect();
                    body.row(height(&texts), |shown| self.row_ui(shown, (number, row), texts, words, &card));
                }
            });
    }

    fn row_ui(
        &self,
        mut shown: TableRow<'_, '_>,
        (number, row): (usize, &Row),
        texts: Vec<Arc<Galley>>,
        words: &Words,
        card: &impl Fn(&mut Ui, usize),
    ) {
        for (place, (column, text)) in self.columns.iter().zip(texts).enumerate() {
            let role = if place == 0 { egui::Role::RowHeader } else { egui::Role::Cell };
            shown.col(|ui| {
                widgets::as_cell(ui, role, (number + 1, place));
                ui.add_space(PADDING);
                // Whose row it is is the stop for the keyboard, and says the whole row.
                let label = Label::new(text);
                let label = if place == 0 { label.sense(Sense::focusable_noninteractive()) } else { label };
                let response = cell_ui(ui, column.holds, label);
                if place == 0 {
                    self.speak(ui, &response, row, words);
                    if response.hovered() {
                        response.on_hover_ui(|ui| card(ui, number));
                    }
                }
            });
        }
    }

    /// What is heard of a row names its columns; the name of the row needs none.
    fn speak(&self, ui: &Ui, response: &Response, row: &Row, words: &Words) {
        let said = self.columns.iter().zip(&row.cells).skip(1).map(|(column, cell)| words.pair(&column.title, cell));
        let sentence = row.cells.iter().take(1).cloned().chain(said).collect::<Vec<_>>().join(", ");
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, format!("{sentence}.")));
        if response.has_focus() {
            glyphs::focus_ring(ui.painter(), response.rect, Tokens::of(ui));
            response.scroll_to_me(None);
        }
    }

    /// As wide as what they hold. What is left goes to those that take the rest; where it is too little, all come nearer to
    /// their longest words, and wrap.
    fn widths(&self, ui: &Ui, is_short: bool) -> Vec<f32> {
        let room = self.room(ui);
        let widths = self.columns.iter().enumerate().map(|(place, column)| self.width(ui, (place, column), is_short));
        let (least, whole): (Vec<f32>, Vec<f32>) = widths.unzip();
        let (all_least, all_whole) = (least.iter().sum::<f32>(), whole.iter().sum::<f32>());
        if all_whole <= room {
            let rests = self.columns.iter().filter(|column| column.holds == Holds::Rest).count().max(1);
            let more = (room - all_whole) / rests as f32;
            let is_rest = self.columns.iter().map(|column| column.holds == Holds::Rest);
            return whole
                .iter()
                .zip(is_rest)
                .map(|(width, is_rest)| if is_rest { width + more } else { *width })
                .collect();
        }
        let share = ((room - all_least) / (all_whole - all_least).max(1.0)).clamp(0.0, 1.0);
        least.iter().zip(whole).map(|(least, whole)| (least + (whole - least) * share).ceil()).collect()
    }

    /// The width in which no word of a column breaks, and that in which no cell wraps.
    fn width(&self, ui: &Ui, (place, column): (usize, &Column), is_short: bool) -> (f32, f32) {
        let measured = |text: &str| self::text(ui, text, ui.visuals().text_color(), f32::INFINITY).size().x;
        let cells = || self.rows.iter().map(|row| row.cell(place, is_short));
        let longest = |text: &str, measure: &dyn Fn(&str) -> f32| text.split(' ').map(measure).fold(0.0, f32::max);
        // A title of several words may wrap, the longest of them may not.
        let title = longest(&column.title, &|word| head(ui, word, f32::INFINITY).size().x);
        let least = cells().map(|cell| longest(&held_together(cell), &measured)).fold(title, f32::max).ceil();
        let whole = cells().map(measured).fold(title, f32::max).ceil();
        if column.holds == Holds::Rest { (least.max(NARROWEST), least.max(NARROWEST)) } else { (least, whole) }
    }
}

/// An amount stays on one line.
fn held_together(text: &str) -> Cow<'_, str> {
    let is_amount = text.chars().any(|letter| letter.is_ascii_digit());
    if is_amount { Cow::Owned(text.replace(' ', "\u{a0}")) } else { Cow::Borrowed(text) }
}

fn text(ui: &Ui, text: &str, ink: Color32, width: f32) -> Arc<Galley> {
    laid_out(ui, RichText::new(held_together(text)).size(SMALL).color(ink), width)
}

fn head(ui: &Ui, text: &str, width: f32) -> Arc<Galley> {
    laid_out(ui, RichText::new(text).size(SMALL).family(semibold()).color(Tokens::of(ui).secondary), width)
}

fn laid_out(ui: &Ui, text: RichText, width: f32) -> Arc<Galley> {
    let wrap = if width.is_finite() { TextWrapMode::Wrap } else { TextWrapMode::Extend };
    // What is measured without a limit has to fit where it is laid out with one.
    WidgetText::from(text).into_galley(ui, Some(wrap), width + 0.5, TextStyle::Body)
}

/// Titles of one line stand beside the last line of those of several.
fn at_foot(ui: &mut Ui, height: f32, text: f32) {
    ui.add_space((height - text - PADDING).max(0.0));
}

fn cell_ui(ui: &mut Ui, holds: Holds, label: Label) -> Response {
    match holds {
        Holds::Words | Holds::Rest => ui.add(label),
        Holds::Numbers => ui.with_layout(Layout::right_to_left(Align::Min), |ui| ui.add(label)).inner,
    }
}

/// Shows the titles of columns at the top of what scrolls, where they are above it themselves and their table is not: each
/// with the place of its left edge, points. For tables that scroll with what stands around them.
pub(super) fn held_head(ui: &Ui, table: Rect, titles: &[(f32, String)]) {
    let (tokens, sight) = (Tokens::of(ui), ui.clip_rect());
    let height = SMALL + 8.0;
    if table.top() >= sight.top() || table.bottom() < sight.top() + 2.0 * height {
        return;
    }
    let place = Rect::from_min_size(pos2(table.left() - GAP / 2.0, sight.top()), vec2(table.width() + GAP, height));
    ui.painter().rect_filled(place, 0.0, tokens.panel);
    ui.painter().hline(place.x_range(), place.bottom(), egui::Stroke::new(1.0, tokens.hairline));
    let font = egui::FontId::new(LEAST, semibold());
    for (left, title) in titles {
        ui.painter().text(
            pos2(*left, place.center().y),
            egui::Align2::LEFT_CENTER,
            title,
            font.clone(),
            tokens.secondary,
        );
    }
}

/// The ground of every other row of a list that is no table.
pub(super) fn stripe(ui: &Ui, number: usize, rect: Rect) {
    let ground = ui.painter().add(Shape::Noop);
    stripe_at(ui, ground, number, rect);
}

/// The same under what was drawn before it was known how high the row is.
pub(super) fn stripe_at(ui: &Ui, ground: ShapeIdx, number: usize, rect: Rect) {
    if number.is_multiple_of(2) {
        ui.painter().set(ground, Shape::rect_filled(rect, 0.0, ui.visuals().faint_bg_color));
    }
}
