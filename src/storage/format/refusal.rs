//! Why a file is refused, as values: what, where, what was expected. The words stand in `said`.

use std::io;

use super::Slip;
use crate::{domain::Day, guide::Fault};

/// Why a file does not open. Nothing on disk was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// Larger than any session.
    TooLarge,
    /// Not a text.
    NotText {
        /// The first line that is not.
        line: usize,
    },
    /// A text of another kind.
    Foreign,
    /// Written by a later version.
    TooNew {
        /// Its format.
        format: u64,
        /// The lowest format whose readers understand it.
        reader: u64,
    },
    /// Written by a later version that says wrongly that this one can read it.
    FalseClaim {
        /// Its format.
        format: u64,
        /// What this version does not understand.
        error: Box<LoadError>,
    },
    /// Damaged, or written by hand with slips.
    Syntax {
        /// The line of the first, from 1.
        line: usize,
        /// Its column, from 1.
        column: usize,
        /// What is wrong there.
        slip: Slip,
        /// The others, in the order of the file.
        others: Vec<Placed>,
    },
    /// Two values where one can hold.
    Twice {
        /// The fact or the seat.
        what: String,
        /// The day.
        day: Day,
    },
    /// A guided case, where a session is wanted.
    IsGuide,
    /// A guided case of a later version.
    NewerGuide {
        /// Its format.
        format: u64,
    },
    /// A guided case that cannot be paged through.
    Fault(Fault),
    /// The disk did not give the file.
    Io {
        /// The file.
        path: String,
        /// Why.
        why: Hindrance,
    },
}

/// A slip with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, counted in letters.
    pub column: usize,
    /// What is wrong there.
    pub slip: Slip,
}

impl LoadError {
    /// A refusal for a slip and others after it.
    pub(super) fn of(first: Placed, others: Vec<Placed>) -> Self {
        let Placed { line, column, slip } = first;
        Self::Syntax { line, column, slip, others }
    }

    /// Every slip of a file that was written by hand, in its order; none where it is refused for something else.
    #[must_use]
    pub fn slips(&self) -> Vec<Placed> {
        match self {
            Self::Syntax { line, column, slip, others } => {
                let first = Placed { line: *line, column: *column, slip: slip.clone() };
                std::iter::once(first).chain(others.iter().cloned()).collect()
            }
            Self::FalseClaim { error, .. } => error.slips(),
            Self::TooLarge
            | Self::NotText { .. }
            | Self::Foreign
            | Self::TooNew { .. }
            | Self::Twice { .. }
            | Self::IsGuide
            | Self::NewerGuide { .. }
            | Self::Fault(_)
            | Self::Io { .. } => Vec::new(),
        }
    }
}

/// Why the disk does not give a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// It is a folder.
    Folder,
    /// It is a pipe or a device, which may never end.
    NoOrdinaryFile,
    /// The system refused it.
    System {
        /// The kind of the refusal.
        kind: io::ErrorKind,
        /// The system's words.
        text: String,
    },
}

impl From<io::Error> for Hindrance {
    fn from(error: io::Error) -> Self {
        Self::System { kind: error.kind(), text: plain(&error) }
    }
}

/// The system's words for the commonest causes are short; the number behind them helps nobody.
pub(in crate::storage) fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

/// Why a session cannot be written. Nothing on disk was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// The notation cannot hold it; a fault of the program.
    Notation(String),
    /// The program could not read its own text back.
    Unreadable(LoadError),
    /// Larger than the reader takes.
    TooLarge,
    /// What was read back is not what was written; a fault of the program.
    Differs,
}
