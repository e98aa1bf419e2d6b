//! The notation of a session file, read leniently: what stands where, also in a text that its own reader refuses.
//!
//! Nothing here knows what a session is. A text is read to its end whatever is wrong in it: each slip is noted with its place,
//! and read on as it was meant. The reader of the notation decides alone whether a text is one; this says what is amiss.

mod lexer;
mod parser;
mod written;

use super::Slip;

pub(super) use parser::parse;
pub(super) use written::{Mends, written};

/// Something that stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// What it is.
    pub kind: Kind,
}

/// What stands in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// A text, without its quotation marks.
    Text(String),
    /// A number, or what begins like one.
    Number,
    /// A bare word.
    Word,
    /// A record, or values in round brackets; a word may stand before them.
    Group {
        /// The word before them.
        name: Option<String>,
        /// What stands in them.
        entries: Vec<Entry>,
    },
    /// A list.
    List(Vec<Node>),
    /// Nothing that can be read, which is said already.
    Nothing,
}

/// An entry of a record.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    /// Its name; none where a value stands alone.
    pub name: Option<Name>,
    /// What it holds.
    pub value: Node,
}

/// The name of an entry.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name {
    /// Where it begins.
    pub start: usize,
    /// The name.
    pub text: String,
}

/// A slip, and where it is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    /// The byte of the text.
    pub at: usize,
    /// What is wrong there.
    pub slip: Slip,
}

/// A text as it was read.
#[derive(Debug)]
pub(super) struct Parsed {
    /// What stands in it.
    pub root: Node,
    /// What is wrong with the notation, in the order of the text.
    pub slips: Vec<Found>,
    /// Whether its brackets do not close, so that what stands where is a guess.
    pub is_unbalanced: bool,
}

impl Node {
    /// The entries of a record, or none.
    pub(super) fn entries(&self) -> &[Entry] {
        match &self.kind {
            Kind::Group { entries, .. } => entries,
            Kind::Text(_) | Kind::Number | Kind::Word | Kind::List(_) | Kind::Nothing => &[],
        }
    }

    /// The entries of a list, or none.
    pub(super) fn items(&self) -> &[Node] {
        match &self.kind {
            Kind::List(items) => items,
            Kind::Text(_) | Kind::Number | Kind::Word | Kind::Group { .. } | Kind::Nothing => &[],
        }
    }

    /// What a record holds under a name.
    pub(super) fn field(&self, name: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.name.as_ref().is_some_and(|found| found.text == name))
    }

    /// What a text or a bare value says.
    pub(super) fn says<'a>(&'a self, source: &'a str) -> Option<&'a str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            Kind::Number | Kind::Word => source.get(self.start..self.end),
            Kind::Group { .. } | Kind::List(_) | Kind::Nothing => None,
        }
    }
}

/// Line and column of a byte, both from 1; columns are counted in letters.
pub(super) fn line_and_column(source: &str, at: usize) -> (usize, usize) {
    let before = source.get(..at).unwrap_or(source);
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    (line, before[start..].chars().count() + 1)
}
