//! A class as the window lists it: short cells, and beside each row all that the page says of it.

use super::{OfClass, cells, page};
use crate::{
    predict::Part,
    words::{Key, Words},
};

/// A class as a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// The heads of the columns.
    pub heads: Vec<String>,
    /// The cells of each row.
    pub rows: Vec<Vec<String>>,
    /// What the page says of each row, a line a column.
    pub details: Vec<Vec<String>>,
    /// The files in no row, each with why.
    pub passed: Vec<String>,
    /// What stands above it: how many files, and what they are compared with.
    pub lines: Vec<String>,
}

/// The list of a class.
#[must_use]
pub fn grid(of: OfClass<'_>, words: &Words) -> Grid {
    let OfClass { class, naming, .. } = of;
    let is_compared = class.handed_out.is_some();
    let mut heads = vec![page::who(naming, words)];
    heads.extend(Part::ALL.map(|part| words.part(part)));
    heads.push(words.text(Key::ClassAgreed));
    if is_compared {
        heads.extend([Key::ClassFacts, Key::ClassSeats].map(|key| words.text(key)));
    }
    heads.extend([Key::ClassNotes, Key::ClassArguments, Key::ClassGroup].map(|key| words.text(key)));
    heads.extend(class.model.map(|_| words.text(Key::ClassModel)));
    let rows = class.rows(naming);
    let (titles, full) = page::cells_of(of, &rows, words);
    let detail = |cells: Vec<String>| titles.iter().zip(cells).map(|(title, cell)| words.pair(title, &cell)).collect();
    let row = |row: &crate::marking::Row<'_>| {
        let work = row.work;
        let mut line = vec![row.label.clone()];
        line.extend(work.answers.map(|answer| words.predicted(answer)));
        line.push(cells::agreed(work, words));
        line.extend(cells::changed(work).into_iter().flatten().map(|what| what.len().to_string()));
        line.extend([work.note_words, work.arguments].map(|count| count.to_string()));
        let places = |parted: &crate::marking::Parted| (parted.answers.len() + parted.values.len()).to_string();
        line.push(places(&work.from_group));
        line.extend(work.from_model.as_ref().map(places));
        line
    };
    Grid {
        heads,
        rows: rows.iter().map(row).collect(),
        details: full.into_iter().map(detail).collect(),
        passed: page::passed_lines(of, words),
        lines: page::head(of, words),
    }
}
