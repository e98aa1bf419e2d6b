//! Assumptions as a file of their own, carried from one session to another. It is a RON file of its own kind, which begins with
//! `(assumptions_format: 1, …` where a session begins with `(format: …`; a session may stand in its place.

use std::path::Path;

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{
    disk::Disk,
    files,
    format::{self, LoadError, WriteError, refuse},
};
use crate::domain::{ChangedAssumption, Day, Session};

/// The format of such files that this program writes, and the latest it knows.
pub const ASSUMPTIONS_FORMAT: u32 = 1;
/// What the first line of such a file begins with.
const FIRST_LINE: &str = "// Casus Foederis assumptions, format ";
/// The name of the field with the number.
const FORMAT_FIELD: &str = "assumptions_format";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    assumptions_format: u32,
    #[serde(default)]
    assumptions: Vec<ChangedAssumption>,
}

/// The number alone; whatever else there is may be of a later version.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    assumptions_format: u64,
}

#[derive(Serialize)]
struct Written<'a> {
    assumptions_format: u32,
    assumptions: &'a [ChangedAssumption],
}

/// Reads what such a file says, or what a session assumes, in the order of the ids.
///
/// # Errors
/// What is wrong with it, where, and what to do.
pub fn read(bytes: &[u8]) -> Result<Vec<ChangedAssumption>, LoadError> {
    if bytes.len() > format::MOST_BYTES {
        return Err(LoadError::TooLarge);
    }
    let plain = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(plain).map_err(|error| LoadError::NotText {
        line: 1 + plain.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count(),
    })?;
    if !is_of_assumptions(text) {
        return format::read(bytes).map(|session| session.assumptions);
    }
    let number = ron::from_str::<Head>(text).map_or(u64::from(ASSUMPTIONS_FORMAT), |head| head.assumptions_format);
    if number > u64::from(ASSUMPTIONS_FORMAT) {
        return Err(LoadError::TooNew { format: number, reader: number });
    }
    let File { assumptions, .. } = ron::from_str(text).map_err(refuse)?;
    // In order, and none of them twice.
    let mut session = Session { assumptions, ..Session::blank("", Day::default()) };
    session.settle().map_err(|(what, day)| LoadError::Twice { what, day })?;
    Ok(session.assumptions)
}

/// Opens such a file, or a session, on a disk.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn open_on(disk: &dyn Disk, path: &Path) -> Result<Vec<ChangedAssumption>, LoadError> {
    read(&files::read_ordinary(disk, path)?)
}

/// Whether a text is of this kind, whatever else is wrong with it.
fn is_of_assumptions(text: &str) -> bool {
    let mut rest = text.trim_start();
    if rest.starts_with(FIRST_LINE) {
        return true;
    }
    while let Some(comment) = rest.strip_prefix("//") {
        rest = comment.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
    }
    rest.strip_prefix('(').is_some_and(|rest| rest.trim_start().starts_with(FORMAT_FIELD))
}

/// Writes such a file. What is written was read back and compared.
///
/// # Errors
/// Where it would not open again.
pub fn write(assumptions: &[ChangedAssumption]) -> Result<String, WriteError> {
    let written = Written { assumptions_format: ASSUMPTIONS_FORMAT, assumptions };
    let pretty = PrettyConfig::new().struct_names(false).indentor("  ").new_line("\n").depth_limit(2);
    let body = ron::ser::to_string_pretty(&written, pretty).map_err(|error| WriteError::Notation(error.to_string()))?;
    let text = format!("{FIRST_LINE}{ASSUMPTIONS_FORMAT}\n{body}\n");
    match read(text.as_bytes()) {
        Ok(again) if again == assumptions => Ok(text),
        Ok(_) => Err(WriteError::Differs),
        Err(error) => Err(WriteError::Unreadable(error)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(id: &str, value: &str) -> ChangedAssumption {
        ChangedAssumption { id: id.to_owned(), value: value.to_owned(), reason: "L’essai".to_owned() }
    }

    #[test]
    fn what_is_written_reads_back_and_a_session_may_stand_in_its_place() {
        let lines = vec![line("harm.few_dead", "light"), line("share.major", "1000")];
        let text = write(&lines).expect("it is written");
        assert!(text.contains("(id: \"harm.few_dead\", value: \"light\""), "{text}");
        assert_eq!(read(text.as_bytes()), Ok(lines.clone()));
        let session = Session { assumptions: lines.clone(), ..Session::blank("A ship", Day::constant(2030, 5, 1)) };
        assert_eq!(read(format::write(&session).expect("a session").as_bytes()), Ok(lines));
    }

    #[test]
    fn what_is_wrong_is_said_with_its_place() {
        let twice = "(assumptions_format: 1, assumptions: [(id: \"a\", value: \"1\"), (id: \"a\", value: \"2\")])";
        assert!(matches!(read(twice.as_bytes()), Err(LoadError::Twice { what, .. }) if what == "a"));
        let slip = "// mine\n(assumptions_format: 1,\n assumptions: [(ID: \"a\", value: \"1\")])";
        assert!(matches!(read(slip.as_bytes()), Err(LoadError::Syntax { line: 3, .. })));
        assert!(matches!(read(b"(assumptions_format: 2, later: 1)"), Err(LoadError::TooNew { format: 2, .. })));
        assert_eq!(read(b"hello"), Err(LoadError::Foreign));
    }
}
