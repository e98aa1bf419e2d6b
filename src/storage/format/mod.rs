//! The session file: bytes in, a session out, and back. `saves/README.md` describes it for other programs.
//!
//! A file is two comment lines, then RON: `(format: 1, lowest_reader: 1, session: (…))`. The format
//! number is read before anything else, so that a file of a later version gets a plain answer and
//! not a syntax error. A field nobody knows is refused: a misspelt fact would otherwise be lost.

mod checksum;
mod head;
mod located;
mod meaning;
mod meant;
mod notation;
mod refusal;
mod shape;
mod slips;
mod told;
mod versions;

use ron::ser::PrettyConfig;
use serde::Serialize;

pub use checksum::Seal;
pub use located::located;
pub use refusal::{Hindrance, LoadError, Placed, WriteError};
pub(in crate::storage) use slips::refuse;
pub use slips::{Expected, NoSuch, Slip};
pub use told::amiss;

use crate::domain::{FactId, Session, StanceLine};

/// The latest format this program knows.
pub const FORMAT: u32 = 2;
/// What the first line of a recovery file begins with: a session file follows it.
pub const RECOVERY_LINE: &str = "// Casus Foederis recovery, ";
/// A file larger than this is not read, in bytes.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;

/// A file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Examined {
    /// The session.
    pub session: Session,
    /// What its checksum says.
    pub seal: Seal,
    /// The format of a file that a newer version wrote. It may be looked at and saved elsewhere, never overwritten.
    pub newer: Option<u64>,
}

/// The JSON Schema of a session file, derived from the types that read one.
#[must_use]
pub fn schema() -> schemars::Schema {
    let mut schema = schemars::schema_for!(versions::File);
    schema.insert("title".to_owned(), "A session file of Casus Foederis, turned from RON to JSON.".into());
    schema
}

/// Reads a session.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn read(bytes: &[u8]) -> Result<Session, LoadError> {
    examine(bytes).map(|reading| reading.session)
}

/// Reads a session, and what there is to say about its file.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn examine(bytes: &[u8]) -> Result<Examined, LoadError> {
    if bytes.len() > MOST_BYTES {
        return Err(LoadError::TooLarge);
    }
    let text = text_in(bytes)?;
    if super::guides::is_guide(text) {
        return Err(LoadError::IsGuide);
    }
    let (format, session) = session_of(text)?;
    let newer = (format > u64::from(FORMAT)).then_some(format);
    let text = without_recovery_line(text);
    let mut seal = checksum::seal(text, format);
    // A checksum that is damaged beyond recognition leaves a body that only the program writes.
    if seal == Seal::Absent && !checksum::has_plain_head(text, format) && is_written_here(text, &session) {
        seal = Seal::Broken;
    }
    Ok(Examined { session, seal, newer })
}

/// The text of a file.
fn text_in(bytes: &[u8]) -> Result<&str, LoadError> {
    // Some editors put a byte order mark first; it says nothing.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| LoadError::NotText { line: line_of(bytes, error.valid_up_to()) })
}

/// The session of a text and the format that it is written in, or all that is wrong with it.
fn session_of(text: &str) -> Result<(u64, Session), LoadError> {
    let every_slip = |refused: LoadError| match refused {
        LoadError::Syntax { .. } | LoadError::Twice { .. } => told::every_slip(text, refused),
        LoadError::FalseClaim { format, error } => {
            LoadError::FalseClaim { format, error: Box::new(told::every_slip(text, *error)) }
        }
        LoadError::TooLarge | LoadError::NotText { .. } | LoadError::Foreign | LoadError::TooNew { .. } => refused,
        LoadError::IsGuide | LoadError::NewerGuide { .. } | LoadError::Fault(_) | LoadError::Io { .. } => refused,
    };
    let format = head::readable_format(text).map_err(every_slip)?;
    let mut session = versions::read(format, text).map_err(every_slip)?;
    session.settle().map_err(|(what, day)| every_slip(LoadError::Twice { what, day }))?;
    Ok((format, session))
}

/// Whether the body of a text is letter for letter what the program writes, or holds a checksum where none belongs.
fn is_written_here(text: &str, session: &Session) -> bool {
    let body = checksum::body(text);
    body.contains(checksum::START) || text_of(session).is_ok_and(|own| checksum::body(&own) == body)
}

/// The session file in a recovery file: its checksum knows nothing of the line before it.
fn without_recovery_line(text: &str) -> &str {
    match text.split_once('\n') {
        Some((line, rest)) if line.starts_with(RECOVERY_LINE) => rest,
        _ => text,
    }
}

#[derive(Serialize)]
#[serde(rename = "File")]
struct Written<'a> {
    format: u32,
    lowest_reader: u32,
    session: &'a Session,
}

/// Writes a session. What is written was read back and compared.
///
/// # Errors
/// Where the session would not open again.
pub fn write(session: &Session) -> Result<String, WriteError> {
    let text = text_of(session)?;
    if text.len() > MOST_BYTES {
        return Err(WriteError::TooLarge);
    }
    let again = examine(text.as_bytes()).map_err(WriteError::Unreadable)?;
    // A session in memory may be unsettled (another order of values); the file holds it settled.
    let mut settled = session.clone();
    settled.settle().map_err(|(what, day)| WriteError::Unreadable(LoadError::Twice { what, day }))?;
    if again == (Examined { session: settled, seal: Seal::Whole, newer: None }) {
        Ok(text)
    } else {
        Err(WriteError::Differs)
    }
}

/// The lowest format that holds a session: one without a later part is written as it always was, for older readers too.
fn lowest(session: &Session) -> u32 {
    let values = FactId::ALL.iter().flat_map(|fact| session.incident.values_of(*fact));
    let of_facts = values
        .map(|dated| dated.value.fact().since_format().max(dated.value.shape().since_format()))
        .max()
        .unwrap_or(1);
    let is_in_time = !session.proceedings.is_empty() || session.stances.iter().any(StanceLine::speaks_in_time);
    let is_later = is_in_time || !session.notes.is_text() || !session.workshop.is_empty();
    let is_later = is_later || !session.delegations.is_empty() || !session.messages.is_empty();
    let is_later = is_later || !session.assignment.is_empty() || !session.translations.is_empty();
    let is_later = is_later || !session.predictions.is_empty();
    let is_later = is_later || !session.arguments.is_empty() || !session.convinced_by.is_empty();
    let of_log = session.log.since_format();
    if is_later { of_facts.max(2) } else { of_facts.max(of_log) }
}

/// The text of a session, head and checksum included.
fn text_of(session: &Session) -> Result<String, WriteError> {
    let format = lowest(session);
    // A reader of an older format would not understand what made this one necessary.
    let written = Written { format, lowest_reader: format, session };
    // File, session, incident: what stands deeper, a fact, a stance or a line of the log, gets one line.
    let pretty = PrettyConfig::new().struct_names(false).indentor("  ").new_line("\n").depth_limit(3);
    let body = ron::ser::to_string_pretty(&written, pretty).map_err(|error| WriteError::Notation(error.to_string()))?;
    let body = with_plain_apostrophes(&body) + "\n";
    Ok(format!("{}\n{}\n{body}", checksum::first_line(u64::from(format)), checksum::line(&body)))
}

/// The writer escapes apostrophes, which no text needs and French is full of.
fn with_plain_apostrophes(body: &str) -> String {
    let mut plain = String::with_capacity(body.len());
    let mut letters = body.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            plain.push(letter);
            continue;
        }
        match letters.next() {
            Some('\'') => plain.push('\''),
            Some(escaped) => plain.extend(['\\', escaped]),
            None => plain.push('\\'),
        }
    }
    plain
}

fn line_of(bytes: &[u8], offset: usize) -> usize {
    1 + bytes.iter().take(offset).filter(|byte| **byte == b'\n').count()
}
