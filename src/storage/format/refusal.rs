//! Why a file is refused: what, where, what was expected, what to do.

use super::{FORMAT, MOST_BYTES};
use crate::{
    domain::Day,
    guide::{Fault, MOST_STEPS},
};

/// Why a file does not open. Nothing on disk was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// Larger than any session.
    #[error(
        "the file is larger than {} MiB, which no session reaches, so it was not read. Check that it is the file you meant",
        MOST_BYTES / 1024 / 1024
    )]
    TooLarge,
    /// Not a text.
    #[error(
        "line {line} is not text (UTF-8), so the file is damaged or of another kind. Open its `.bak` copy if there is one, or save it as UTF-8 in a text editor"
    )]
    NotText {
        /// The first line that is not.
        line: usize,
    },
    /// A text of another kind.
    #[error(
        "this is not a session of Casus Foederis: it has no `format:` number. Open a file that the program saved, or begin with what `casus template` prints"
    )]
    Foreign,
    /// Written by a later version.
    #[error(
        "the file has format {format} and needs a version of the program that reads format {reader}; this one reads format {FORMAT}. Install a newer version, or save the session in the older format there"
    )]
    TooNew {
        /// Its format.
        format: u64,
        /// The lowest format whose readers understand it.
        reader: u64,
    },
    /// Written by a later version that says wrongly that this one can read it.
    #[error(
        "the file has format {format} and says that this version can read it, but {error}. Or install a version of the program that reads format {format}"
    )]
    FalseClaim {
        /// Its format.
        format: u64,
        /// What this version does not understand.
        error: Box<LoadError>,
    },
    /// Damaged, or written by hand with a slip.
    #[error("line {line}, column {column}: {} Correct that line, or open the `.bak` copy if there is one", slip(message, .expected.as_deref()))]
    Syntax {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        message: String,
        /// What would be right, where that is known.
        expected: Option<String>,
    },
    /// Two values where one can hold.
    #[error("`{what}` has two values for {}, and only one can hold. Take one away or give it another day", day_name(*.day))]
    Twice {
        /// The fact or the seat.
        what: String,
        /// The day.
        day: Day,
    },
    /// A guided case, where a session is wanted.
    #[error(
        "this is a guided case and no session, so it is paged through in the window. Open it there with File, Open, or by `casus FILE`"
    )]
    IsGuide,
    /// A guided case of a later version.
    #[error("the guided case has format {format}, and this version reads format 1. Install a newer version")]
    NewerGuide {
        /// Its format.
        format: u64,
    },
    /// A guided case that cannot be paged through.
    #[error("{} Correct the file", fault(.0))]
    Fault(Fault),
    /// The disk did not give the file.
    #[error("{path} cannot be read ({reason}). Check the name and that you may read it")]
    Io {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
}

/// Why a session cannot be written. Nothing on disk was changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// The notation cannot hold it; a fault of the program.
    #[error(
        "the session cannot be put into a file ({0}). This is a fault of the program: please report it, and keep the window open"
    )]
    Notation(String),
    /// The program could not read its own text back.
    #[error("the session would not open again, so it was not written: {0}")]
    Unreadable(LoadError),
    /// Larger than the reader takes.
    #[error(
        "the session would be larger than {} MiB, the most that the program reads, so it was not written. Shorten the longest texts, or save under another name after taking sources and notes out",
        MOST_BYTES / 1024 / 1024
    )]
    TooLarge,
    /// What was read back is not what was written; a fault of the program.
    #[error(
        "the file would hold something else than the session on screen, so it was not written. This is a fault of the program: please report it, and keep the window open"
    )]
    Differs,
}

/// What is wrong and what would be right, as sentences.
pub fn slip(message: &str, expected: Option<&str>) -> String {
    match expected {
        Some(expected) if expected.ends_with('?') => format!("{message}. {expected}"),
        Some(expected) => format!("{message}. {expected}."),
        None => format!("{message}."),
    }
}

/// What is wrong with a guided case, in a sentence.
fn fault(fault: &Fault) -> String {
    match fault {
        Fault::NoSteps => "the guided case has no step.".to_owned(),
        Fault::TooManySteps => format!("the guided case has more than {MOST_STEPS} steps."),
        Fault::NoTitle => "the guided case has no title in either language.".to_owned(),
        Fault::NoCaption(step) => format!("step {step} has no caption in either language."),
        Fault::TooLong(0) => "the title is longer than a text may be.".to_owned(),
        Fault::TooLong(step) => format!("the caption of step {step} is longer than a text may be."),
        Fault::NoSuchCase(id) => format!("there is no shipped case `{id}`; `casus cases` lists them."),
        Fault::NoSession => "the guided case names no `case`, and its first step holds no `session`.".to_owned(),
        Fault::Twice(step, what, day) => {
            format!("in step {step} `{what}` has two values for {}, and only one can hold.", day_name(*day))
        }
    }
}

fn day_name(day: Day) -> String {
    if day.is_beginning() { "the first day (no `from`)".to_owned() } else { day.to_string() }
}
