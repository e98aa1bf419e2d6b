//! The table twin of the chart: every number the rows show, in words, row by row in the same order.

use egui::{Grid, Label, RichText, ScrollArea, Sense, Ui, WidgetInfo};

use super::{
    ChartStyle,
    explain::{card_ui, explain},
};
use crate::{
    domain::HelpKind,
    response::{Enabling, KindSet, Mode, Offer, Response, Row},
    ui::{
        UiState, View, glyphs,
        theme::{SMALL, Tokens, semibold},
        widgets,
    },
    words::Key,
};

/// The width of the column of shares or pledges, points.
const SHARE: f32 = 68.0;

/// What puts a row into words.
type Cells<'a> = Box<dyn Fn(&Row) -> Vec<String> + 'a>;

/// A table: its titles, and the words of a row.
struct Table<'a> {
    titles: Vec<String>,
    cells: Cells<'a>,
    /// Whether the last two columns give way to the width of the pane.
    is_fitted: bool,
}

pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &UiState, rows: &[Row]) {
    let response = &view.bench.assessment().response;
    let table = match state.chart_style {
        ChartStyle::Ranges => of_ranges(view, state.measure, rows),
        ChartStyle::ByKind => of_kinds(view, response, state),
        ChartStyle::Marks => of_marks(view, response),
    };
    let tokens = Tokens::of(ui);
    let area = if table.is_fitted { ScrollArea::vertical() } else { ScrollArea::both() };
    area.id_salt("response-table").auto_shrink(false).min_scrolled_height(24.0).show(ui, |ui| {
        let right = ui.max_rect().right() - 6.0;
        Grid::new("response-table").num_columns(table.titles.len()).spacing([10.0, 2.0]).show(ui, |ui| {
            widgets::table(ui, &view.t(Key::ResponseTable));
            for (column, title) in table.titles.iter().enumerate() {
                let text = RichText::new(title).size(SMALL).family(semibold()).color(tokens.secondary);
                widgets::cell(ui, egui::Role::ColumnHeader, (0, column), |ui| ui.add(Label::new(text).extend()));
            }
            ui.end_row();
            for (idx, row) in rows.iter().enumerate() {
                row_ui(ui, view, (idx + 1, row), &table, state.seat == Some(row.ally), right);
                ui.end_row();
            }
        });
    });
}

fn row_ui(ui: &mut Ui, view: &View<'_>, (number, row): (usize, &Row), table: &Table<'_>, is_marked: bool, right: f32) {
    let tokens = Tokens::of(ui);
    let ink = if is_marked { tokens.accent } else { tokens.text };
    let cells = (table.cells)(row);
    // What is heard names the columns; the name of the ally needs none.
    let said = table.titles.iter().zip(&cells).skip(1).map(|(title, cell)| view.words.pair(title, cell));
    let sentence = format!("{}.", cells.iter().take(1).cloned().chain(said).collect::<Vec<_>>().join(", "));
    let last = cells.len() - 1;
    for (idx, text) in cells.into_iter().enumerate() {
        // The last column takes what is left, and the one before, where words may stand for a number, no more than a
        // number needs; both say the rest when hovered.
        let room = match last - idx {
            1 if table.is_fitted => SHARE,
            0 if table.is_fitted => (right - ui.cursor().left()).max(24.0),
            _ => f32::INFINITY,
        };
        let label = Label::new(RichText::new(text).size(SMALL).color(ink));
        let label = if room.is_finite() { label.truncate() } else { label.extend() };
        // The name of the ally is the stop for the keyboard, and says the whole row.
        let label = if idx == 0 { label.sense(Sense::focusable_noninteractive()) } else { label };
        let role = if idx == 0 { egui::Role::RowHeader } else { egui::Role::Cell };
        let response = widgets::cell(ui, role, (number, idx), |ui| {
            ui.set_max_width(room);
            ui.add(label)
        });
        if idx == 0 {
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &sentence));
            if response.has_focus() {
                glyphs::focus_ring(ui.painter(), response.rect, tokens);
                response.scroll_to_me(None);
            }
            let offer = &view.bench.assessment().response.offers[row.seat];
            response.on_hover_ui(|ui| card_ui(ui, &explain(view, offer, &[])));
        }
    }
}

fn none() -> String {
    "–".to_owned()
}

/// Least, suggested, most; the share of the budget, or what is pledged once anything is.
fn of_ranges<'a>(view: &'a View<'_>, mode: Mode, rows: &[Row]) -> Table<'a> {
    let is_pledged = rows.iter().any(|row| row.pledge.is_some());
    let fifth = if is_pledged { Key::ColumnPledged } else { Key::ColumnShare };
    let titles = [Key::ColumnAlly, Key::ColumnLeast, Key::ColumnSuggested, Key::ColumnMost, fifth, Key::ColumnState];
    let cells = move |row: &Row| {
        let words = view.words;
        let offer = &view.bench.assessment().response.offers[row.seat];
        let measured = |value: Option<i64>| value.map_or_else(none, |value| words.effort_in(value, mode));
        vec![
            words.state(row.ally),
            measured(row.span.map(|span| span.least)),
            measured(row.span.and_then(|span| span.suggested)),
            measured(row.span.map(|span| span.most)),
            if is_pledged { pledged(view, row, mode) } else { share(view, offer) },
            words.offer(offer),
        ]
    };
    Table { titles: titles.map(|key| view.t(key)).to_vec(), cells: Box::new(cells), is_fitted: true }
}

fn pledged(view: &View<'_>, row: &Row, mode: Mode) -> String {
    let Some(pledge) = row.pledge else { return none() };
    match (pledge.has_figure, pledge.marks) {
        (true, 0) => view.words.measured(pledge.mid, mode),
        (true, marks) => format!("{} +{marks}", view.words.measured(pledge.mid, mode)),
        (false, marks) => format!("+{marks}"),
    }
}

fn share(view: &View<'_>, offer: &Offer) -> String {
    let amount = offer.suggested.or(offer.range.map(|_| offer.most));
    let share = amount.and_then(|amount| {
        offer.base.map(|_| match offer.share_of_defence_ppm(amount) {
            Some(ppm) => view.words.percent(ppm),
            None => view.t(Key::NoArmedForces),
        })
    });
    share.unwrap_or_else(none)
}

/// One column for each kind that anybody gives.
fn of_kinds<'a>(view: &'a View<'_>, response: &'a Response, state: &UiState) -> Table<'a> {
    let all = response.stack_of_all();
    let mode = state.measure;
    let shown = KindSet::ALL.without(state.hidden_kinds);
    let kinds: Vec<HelpKind> = shown.iter().filter(|kind| all.kinds[*kind].0 > 0 || all.marks[*kind] > 0).collect();
    let mut titles = vec![view.t(Key::ColumnAlly)];
    titles.extend(kinds.iter().map(|kind| view.words.help_kind(*kind)));
    let cells = move |row: &Row| {
        let offer = &response.offers[row.seat];
        let stack = response.stack(offer);
        let cell = |kind: &HelpKind| match (stack.kinds[*kind], stack.marks[*kind]) {
            (amount, 0) if amount.0 == 0 => none(),
            (amount, marks) if amount.0 == 0 => format!("+{marks}"),
            (amount, marks) => {
                let amount = response.measured(offer, amount, mode);
                let amount = amount.map_or_else(none, |amount| view.words.effort_in(amount, mode));
                if marks == 0 { amount } else { format!("{amount} +{marks}") }
            }
        };
        let mut cells = vec![view.words.state(row.ally)];
        cells.extend(kinds.iter().map(cell));
        cells
    };
    Table { titles, cells: Box::new(cells), is_fitted: false }
}

/// What money does not measure.
fn of_marks<'a>(view: &'a View<'_>, response: &'a Response) -> Table<'a> {
    let mut titles = vec![view.t(Key::ColumnAlly)];
    titles.extend(Enabling::ALL.map(|what| view.words.enabling(what)));
    titles.push(view.t(Key::TimelineMarks));
    let cells = move |row: &Row| {
        let offer = &response.offers[row.seat];
        let mark = |what| view.words.enabled(response.enabled(view.bench.session(), offer, what));
        let mut cells = vec![view.words.state(row.ally)];
        cells.extend(Enabling::ALL.map(mark));
        cells.push(offer.pledged.map_or(0, |sum| sum.marks).to_string());
        cells
    };
    Table { titles, cells: Box::new(cells), is_fitted: false }
}
