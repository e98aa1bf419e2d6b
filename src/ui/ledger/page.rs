//! The lines of the page and the cases judged again, worked out once for every change of the session.

use crate::{
    catalog::ledger::{Assumption, Entry, Group, Line},
    explore::{Moved, regrade_all},
    law::Status,
    ui::View,
    words::{Language, folded},
};

/// All that the page shows.
#[derive(Clone, Debug)]
pub(super) struct Page {
    revision: u64,
    language: Language,
    /// The lines, in their groups.
    pub(super) rows: Vec<Row>,
    /// The cases, in the order of the library.
    pub(super) cases: Vec<Case>,
    /// Whether the session is judged as the program ships.
    pub(super) is_shipped: bool,
}

/// A line: assumptions of one table row.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) line: Line,
    pub(super) group: Group,
    pub(super) name: String,
    /// Where it comes from.
    pub(super) source: String,
    pub(super) cells: Vec<Cell>,
    /// All its words, to be searched.
    folded: String,
}

/// One assumption of a line.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) entry: Entry,
    /// Its name within the line; empty where it is alone.
    pub(super) caption: String,
    /// Its full name.
    pub(super) name: String,
    /// Whether the verdict rests on it.
    pub(super) decides: bool,
}

/// A case judged as it ships and by the session's reading and assumptions.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) title: String,
    pub(super) before: Status,
    pub(super) after: Status,
    pub(super) moves: bool,
    /// What moved, clause by clause; what stays where nothing did.
    pub(super) clauses: Vec<String>,
}

impl Page {
    /// The page of a session; the one worked out last where nothing has changed since.
    pub(super) fn of(view: &View<'_>, last: Option<Self>) -> Self {
        let (revision, language) = (view.bench.revision(), view.words.language());
        let is_current = |page: &Self| page.revision == revision && page.language == language;
        last.filter(is_current).unwrap_or_else(|| {
            let session = view.bench.session();
            let is_shipped = session.assumptions.is_empty() && session.choices() == crate::domain::Choices::PRACTICE;
            Self { revision, language, rows: rows(view), cases: cases(view), is_shipped }
        })
    }

    /// The assumptions that the session changes.
    pub(super) fn changed(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().flat_map(|row| &row.cells).filter(|cell| cell.entry.is_changed())
    }

    /// How many cases move.
    pub(super) fn moved(&self) -> usize {
        self.cases.iter().filter(|case| case.moves).count()
    }
}

impl Row {
    /// Whether all its words hold what is typed.
    pub(super) fn holds(&self, folded: &str) -> bool {
        folded.split_whitespace().all(|word| self.folded.contains(word))
    }

    /// Whether all of it is contested, and not a cell alone.
    pub(super) fn is_contested(&self) -> bool {
        self.cells.iter().all(|cell| cell.entry.is_contested)
    }

    pub(super) fn has(&self, assumption: Assumption) -> bool {
        self.cells.iter().any(|cell| cell.entry.assumption == assumption)
    }
}

fn rows(view: &View<'_>) -> Vec<Row> {
    let decided = view.bench.decided_assumptions();
    let mut rows: Vec<Row> = Vec::new();
    for entry in view.bench.ledger() {
        let assumption = entry.assumption;
        if rows.last().is_none_or(|row| row.line != assumption.line()) {
            rows.push(Row {
                line: assumption.line(),
                group: assumption.group(),
                name: view.words.ledger_line(assumption.line()),
                source: {
                    let possible = view.words.possible_number(assumption);
                    possible.into_iter().chain([view.words.citation(&entry.source)]).collect::<Vec<_>>().join(" · ")
                },
                cells: Vec::new(),
                folded: String::new(),
            });
        }
        let caption = view.words.ledger_cell(assumption);
        let name = view.words.assumption(assumption);
        let cell = Cell { entry, caption, name, decides: decided.contains(&assumption) };
        if let Some(row) = rows.last_mut() {
            row.cells.push(cell);
        }
    }
    for row in &mut rows {
        let names = row.cells.iter().map(|cell| format!("{} {}", cell.name, cell.entry.assumption.id()));
        let words = names.chain([row.name.clone(), row.source.clone(), view.words.ledger_group(row.group)]);
        row.folded = folded(&words.collect::<Vec<_>>().join(" "));
    }
    rows
}

fn cases(view: &View<'_>) -> Vec<Case> {
    let session = view.bench.session();
    let catalog = view.bench.catalog();
    let own = view.own.cases.iter().map(|own| &own.session);
    let cases = view.precedents.iter().copied().chain(own);
    let judged = regrade_all(catalog, cases, session.choices(), &session.assumptions);
    judged.iter().map(|moved| case(view, moved)).collect()
}

fn case(view: &View<'_>, moved: &Moved) -> Case {
    let shipped = view.cases.iter().find(|card| card.id == moved.case).map(|card| &card.title);
    let own = || view.own.cases.iter().map(|own| &own.session).find(|session| session.case == moved.case);
    let title = shipped.or_else(|| own().map(|session| &session.title));
    Case {
        title: title.unwrap_or(&moved.case).clone(),
        before: moved.before.known_later,
        after: moved.after.known_later,
        moves: moved.moves(),
        clauses: view.words.case_moves(moved),
    }
}
