//! The table twin of the chart: every number the rows show, in words, row by row in the same order.

use egui::Ui;

use super::{
    ChartStyle,
    explain::{card_ui, explain},
};
use crate::{
    domain::HelpKind,
    response::{Enabling, KindSet, Mode, Offer, Response, Row},
    ui::{
        UiState, View,
        tabular::{self, Column, Holds},
    },
    words::Key,
};

/// What puts a row into words.
type Cells<'a> = Box<dyn Fn(&Row) -> Vec<String> + 'a>;

/// A table: its columns, and the words of a row.
struct Table<'a> {
    columns: Vec<Column>,
    cells: Cells<'a>,
}

pub(super) fn table_ui(ui: &mut Ui, view: &View<'_>, state: &UiState, rows: &[Row]) {
    let response = &view.bench.assessment().response;
    let table = match state.response.chart_style {
        ChartStyle::Ranges => of_ranges(view, state.response.measure, rows),
        ChartStyle::ByKind => of_kinds(view, response, state),
        ChartStyle::Marks => of_marks(view, response),
    };
    let in_words = |row: &Row| tabular::Row {
        cells: (table.cells)(row),
        short: row.ally.to_string(),
        is_marked: state.council.seat == Some(row.ally),
    };
    let shown: Vec<tabular::Row> = rows.iter().map(in_words).collect();
    let name = view.t(Key::ResponseTable);
    let table = tabular::Table { name: &name, columns: &table.columns, rows: &shown, scrolls: true };
    table.show(ui, view.words, |ui, number| {
        card_ui(ui, &explain(view, &response.offers[rows[number].seat], &[]));
    });
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
    let holds = [Holds::Words, Holds::Numbers, Holds::Numbers, Holds::Numbers, Holds::Numbers, Holds::Rest];
    let columns = titles.into_iter().zip(holds).map(|(key, holds)| Column { title: view.t(key), holds });
    Table { columns: columns.collect(), cells: Box::new(cells) }
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
    let mode = state.response.measure;
    let shown = KindSet::ALL.without(state.response.hidden_kinds);
    let kinds: Vec<HelpKind> = shown.iter().filter(|kind| all.kinds[*kind].0 > 0 || all.marks[*kind] > 0).collect();
    let mut columns = vec![Column { title: view.t(Key::ColumnAlly), holds: Holds::Words }];
    let titles = kinds.iter().map(|kind| view.words.help_kind(*kind));
    columns.extend(titles.map(|title| Column { title, holds: Holds::Numbers }));
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
    Table { columns, cells: Box::new(cells) }
}

/// What money does not measure.
fn of_marks<'a>(view: &'a View<'_>, response: &'a Response) -> Table<'a> {
    let mut columns = vec![Column { title: view.t(Key::ColumnAlly), holds: Holds::Words }];
    let titles = Enabling::ALL.map(|what| view.words.enabling(what));
    columns.extend(titles.map(|title| Column { title, holds: Holds::Words }));
    columns.push(Column { title: view.t(Key::TimelineMarks), holds: Holds::Numbers });
    let cells = move |row: &Row| {
        let offer = &response.offers[row.seat];
        let mark = |what| view.words.enabled(response.enabled(view.bench.session(), offer, what));
        let mut cells = vec![view.words.state(row.ally)];
        cells.extend(Enabling::ALL.map(mark));
        cells.push(offer.pledged.map_or(0, |sum| sum.marks).to_string());
        cells
    };
    Table { columns, cells: Box::new(cells) }
}
