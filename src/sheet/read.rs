//! From a text to what each of its lines would do.

use super::{
    Column, Entry, Fate, HeadError, MOST_BYTES, MOST_LINES, Refusal, Table, Vocabulary, delegations, injects,
    lines::{Line, lines},
    stances,
};
use crate::{
    catalog::Catalog,
    domain::{Edit, LONGEST_TEXT, Roster, Session},
};

/// What a table is read against.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The session that it would change.
    pub session: &'a Session,
    /// The seats of the day looked at.
    pub roster: &'a Roster,
    /// The names of states.
    pub catalog: &'a Catalog,
    /// What things are called.
    pub vocabulary: &'a Vocabulary,
}

/// A table that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// What it is about.
    pub table: Table,
    /// Its lines, in their order.
    pub entries: Vec<Entry>,
    /// Columns that this table has no use for, as they are called there.
    pub unread: Vec<String>,
}

impl Read {
    /// The edits of every line that is applied, in their order.
    #[must_use]
    pub fn edits(&self) -> Vec<Edit> {
        let edits = |entry: &Entry| match &entry.fate {
            Fate::Added(edits) | Fate::Changed(edits) => edits.clone(),
            Fate::Unchanged | Fate::Refused(_) => Vec::new(),
        };
        self.entries.iter().flat_map(edits).collect()
    }

    /// How many lines add, change, leave as it is, and are refused.
    #[must_use]
    pub fn counts(&self) -> [usize; 4] {
        let mut counts = [0; 4];
        for entry in &self.entries {
            counts[match entry.fate {
                Fate::Added(_) => 0,
                Fate::Changed(_) => 1,
                Fate::Unchanged => 2,
                Fate::Refused(_) => 3,
            }] += 1;
        }
        counts
    }
}

/// Reads a table: which one it is, and what each line would do.
///
/// # Errors
/// Where the first line names no table, or there is none.
pub fn read(text: &str, subject: Subject<'_>) -> Result<Read, HeadError> {
    if text.len() > MOST_BYTES {
        return Err(HeadError::TooLarge);
    }
    let column = |cell: &String| subject.vocabulary.column(cell);
    let lines = lines(text, |head| head.iter().filter_map(column).count());
    let Some((head, rest)) = lines.split_first() else { return Err(HeadError::Empty) };
    if rest.len() > MOST_LINES {
        return Err(HeadError::TooLarge);
    }
    let found: Vec<Option<Column>> = head.cells.iter().map(column).collect();
    let table = table_of(&found).ok_or_else(|| HeadError::NoHead { found: head.cells.clone() })?;
    let places: Vec<Option<Column>> =
        found.iter().map(|column| column.filter(|column| table.columns().contains(column))).collect();
    if let Some(twice) = twice(&places) {
        return Err(HeadError::Twice(twice));
    }
    let unread = head.cells.iter().zip(&places).filter(|(name, place)| place.is_none() && !name.is_empty());
    let unread = unread.map(|(name, _)| name.clone()).collect();
    let rows: Vec<Row<'_>> = rest.iter().map(|line| Row { line, places: &places }).collect();
    let entries = match table {
        Table::Stances => entries(&rows, subject, &mut stances::Stances::default()),
        Table::Delegations => entries(&rows, subject, &mut delegations::Named::of(&rows)),
        Table::Injects => entries(&rows, subject, &mut injects::Injects::default()),
    };
    Ok(Read { table, entries, unread })
}

/// The table of which the first line names most columns, among them the first and one more.
fn table_of(found: &[Option<Column>]) -> Option<Table> {
    let score = |table: &Table| {
        let columns = table.columns();
        let count = columns.iter().filter(|column| found.contains(&Some(**column))).count();
        let has_first = columns.first().is_some_and(|first| found.contains(&Some(*first)));
        if has_first && count > 1 { count } else { 0 }
    };
    let best = Table::ALL.iter().copied().rev().max_by_key(score)?;
    (score(&best) > 0).then_some(best)
}

fn twice(places: &[Option<Column>]) -> Option<Column> {
    let mut seen = Vec::new();
    places.iter().flatten().copied().find(|column| {
        let is_seen = seen.contains(column);
        seen.push(*column);
        is_seen
    })
}

/// What a line would do to a session as the lines before it leave it.
pub(super) struct Made {
    /// What it is about.
    pub(super) name: String,
    pub(super) is_new: bool,
    pub(super) edits: Vec<Edit>,
    pub(super) changes: Vec<super::Change>,
}

/// Reads the lines of one table, and remembers what has to be known of those before.
pub(super) trait Lines {
    /// What a line does.
    fn make(&mut self, row: &Row<'_>, subject: Subject<'_>) -> Result<Made, Vec<Refusal>>;
}

fn entries(rows: &[Row<'_>], subject: Subject<'_>, lines: &mut impl Lines) -> Vec<Entry> {
    let mut running = subject.session.clone();
    let mut entries = Vec::new();
    for row in rows {
        let made = row.checked().and_then(|()| lines.make(row, Subject { session: &running, ..subject }));
        let line = row.line.number;
        entries.push(match made {
            Err(refusals) => Entry { line, name: row.name(), changes: Vec::new(), fate: Fate::Refused(refusals) },
            Ok(Made { name, is_new, edits, changes }) => {
                let before = running.clone();
                edits.iter().for_each(|edit| edit.apply_to(&mut running));
                let fate = match (running.tells_the_same(&before), is_new) {
                    (true, _) => Fate::Unchanged,
                    (false, true) => Fate::Added(edits),
                    (false, false) => Fate::Changed(edits),
                };
                Entry { line, name, changes, fate }
            }
        });
    }
    entries
}

/// A line by its columns.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    line: &'a Line,
    places: &'a [Option<Column>],
}

impl<'a> Row<'a> {
    /// Its number in the text.
    pub(super) fn number(&self) -> u64 {
        self.line.number
    }

    /// What stands in a column; none where it is empty or not there. An empty cell leaves things as they are.
    pub(super) fn cell(&self, column: Column) -> Option<&'a str> {
        let at = self.places.iter().position(|place| *place == Some(column))?;
        self.line.cells.get(at).map(String::as_str).filter(|cell| !cell.is_empty())
    }

    /// What stands in a column that no line is without.
    pub(super) fn needed(&self, column: Column) -> Result<&'a str, Vec<Refusal>> {
        self.cell(column).ok_or_else(|| vec![Refusal::Missing(column)])
    }

    /// What it is called where it is refused.
    fn name(&self) -> String {
        let first = self.line.cells.iter().find(|cell| !cell.is_empty());
        first.and_then(|cell| cell.lines().next()).unwrap_or_default().to_owned()
    }

    /// What is wrong with a line whatever its table is.
    fn checked(&self) -> Result<(), Vec<Refusal>> {
        let mut refusals = Vec::new();
        if self.line.is_open {
            refusals.push(Refusal::OpenQuote);
        }
        let surplus = self.line.cells.iter().skip(self.places.len()).find(|cell| !cell.is_empty());
        refusals.extend(surplus.map(|cell| Refusal::Surplus(cell.clone())));
        let long = self.places.iter().zip(&self.line.cells).filter(|(_, cell)| cell.len() > LONGEST_TEXT);
        refusals.extend(long.filter_map(|(place, _)| place.map(Refusal::TooLong)));
        if refusals.is_empty() { Ok(()) } else { Err(refusals) }
    }
}
