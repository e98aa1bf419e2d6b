//! The session file: bytes in, a session out, and back.
//!
//! A file is a comment line, then RON: `(format: 1, lowest_reader: 1, session: (…))`. The format
//! number is read before anything else, so that a file of a later version gets a plain answer and
//! not a syntax error. A field nobody knows is refused: a misspelt fact would otherwise be lost.

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use crate::domain::{Day, Session};

/// The format this program writes, and the latest it reads.
pub const FORMAT: u32 = 1;
/// A file larger than this is not read.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The longest text.
pub const LONGEST_TEXT: usize = 100_000;
/// The longest list.
pub const LONGEST_LIST: usize = 10_000;
/// The most places in one value, because a reason names a place by a small number.
pub const MOST_PLACES: usize = 200;

const FIRST_LINE: &str = "// Casus Foederis session, format 1\n";

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
    /// Damaged, or written by hand with a slip.
    #[error("line {line}, column {column}: {message}{} Correct that line, or open the `.bak` copy if there is one", hint(.expected))]
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
    /// More than the program keeps.
    #[error("`{what}` has {found} {unit}, and the program keeps {most}. Shorten it")]
    TooLong {
        /// The field.
        what: String,
        /// How long it is.
        found: usize,
        /// What is counted.
        unit: &'static str,
        /// How long it may be.
        most: usize,
    },
    /// A point that is not on the globe.
    #[error(
        "the point of `{place}` is not on the globe. Write latitude and longitude in ten-thousandths of a degree, for example Some((488630, 23706))"
    )]
    OffTheGlobe {
        /// The place.
        place: String,
    },
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
    /// What was read back is not what was written; a fault of the program.
    #[error(
        "the file would hold something else than the session on screen, so it was not written. This is a fault of the program: please report it, and keep the window open"
    )]
    Differs,
}

fn hint(expected: &Option<String>) -> String {
    match expected {
        Some(expected) if expected.ends_with('?') => format!(". {expected}"),
        Some(expected) => format!(". {expected}."),
        None => ".".to_owned(),
    }
}

fn day_name(day: Day) -> String {
    if day.is_beginning() { "the first day (no `from`)".to_owned() } else { day.to_string() }
}

/// The numbers at the head of a file; everything else is passed over, whatever it is.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: u64,
    #[serde(default)]
    lowest_reader: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    format: u32,
    #[serde(default)]
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    lowest_reader: u32,
    session: Session,
}

#[derive(Serialize)]
#[serde(rename = "File")]
struct Written<'a> {
    format: u32,
    lowest_reader: u32,
    session: &'a Session,
}

/// Reads a session.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn read(bytes: &[u8]) -> Result<Session, LoadError> {
    if bytes.len() > MOST_BYTES {
        return Err(LoadError::TooLarge);
    }
    // Some editors put a byte order mark first; it says nothing.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text =
        std::str::from_utf8(bytes).map_err(|error| LoadError::NotText { line: line_of(bytes, error.valid_up_to()) })?;
    check_head(text)?;
    let File { mut session, .. } = ron::from_str(text).map_err(syntax)?;
    session.settle().map_err(|(what, day)| LoadError::Twice { what, day })?;
    check_limits(&session)?;
    Ok(session)
}

/// Writes a session. What is written was read back and compared.
///
/// # Errors
/// Where the session would not open again.
pub fn write(session: &Session) -> Result<String, WriteError> {
    let written = Written { format: FORMAT, lowest_reader: 1, session };
    // File, session, incident: what stands deeper, a fact or a stance, gets one line.
    let pretty = PrettyConfig::new().struct_names(false).indentor("  ").new_line("\n").depth_limit(3);
    let body = ron::ser::to_string_pretty(&written, pretty).map_err(|error| WriteError::Notation(error.to_string()))?;
    let text = format!("{FIRST_LINE}{}\n", with_plain_apostrophes(&body));
    let again = read(text.as_bytes()).map_err(WriteError::Unreadable)?;
    // A session in memory may be unsettled (another order of values); the file holds it settled.
    let mut settled = session.clone();
    settled.settle().map_err(|(what, day)| WriteError::Unreadable(LoadError::Twice { what, day }))?;
    if again == settled { Ok(text) } else { Err(WriteError::Differs) }
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

fn check_head(text: &str) -> Result<(), LoadError> {
    let head: Head = match ron::from_str(text) {
        Ok(head) => head,
        // Ours and damaged, or never ours?
        Err(error) if names_format(text) => return Err(syntax(error)),
        Err(_) => return Err(LoadError::Foreign),
    };
    if head.format == 0 {
        return Err(LoadError::Foreign);
    }
    // A file that does not say who can read it needs a reader of its own format.
    let reader = if head.lowest_reader == 0 { head.format } else { head.lowest_reader };
    if reader > u64::from(FORMAT) { Err(LoadError::TooNew { format: head.format, reader }) } else { Ok(()) }
}

/// Whether a text that does not parse was a session once: its first line says so, or it opens with a format number.
fn names_format(text: &str) -> bool {
    if text.starts_with("// Casus Foederis session") {
        return true;
    }
    let code = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let start: String = code.take(3).collect();
    start.starts_with('(') && start.contains("format") && start.contains(':')
}

fn syntax(error: ron::error::SpannedError) -> LoadError {
    use ron::Error as E;
    #[expect(clippy::wildcard_enum_match_arm, reason = "Every other message of the reader is passed on as it stands.")]
    let (message, expected) = match &error.code {
        E::NoSuchStructField { expected, found, .. } => {
            (format!("there is no field `{found}` here"), Some(one_of(found, expected)))
        }
        E::NoSuchEnumVariant { expected, found, .. } => {
            (format!("`{found}` is not one of the values"), Some(list(expected)))
        }
        E::MissingStructField { field, .. } => {
            (format!("the field `{field}` is missing in the record that ends here"), Some(format!("Add `{field}: …`")))
        }
        E::DuplicateStructField { field, .. } => (format!("the field `{field}` stands here twice"), None),
        E::ExpectedArray => (
            "a list is expected here".to_owned(),
            Some(
                "A fact is a list of dated values, `[(value: …)]`; a value that is itself a list is written `[…]`, and \
                 `[]` stands for unknown"
                    .to_owned(),
            ),
        ),
        E::Eof => (
            "the file ends too early".to_owned(),
            Some("A closing bracket is missing, or the end of the file is lost".to_owned()),
        ),
        E::ExceededRecursionLimit => ("brackets are nested too deep".to_owned(), None),
        other => (lowered(&other.to_string()), None),
    };
    LoadError::Syntax { line: error.span.start.line, column: error.span.start.col, message, expected }
}

fn one_of(found: &str, expected: &[&str]) -> String {
    let nearest = expected.iter().map(|word| (distance(found, word), word)).min();
    match nearest {
        Some((distance, word)) if distance <= 1 + found.chars().count() / 4 => format!("Did you mean `{word}`?"),
        _ if expected.is_empty() => "Take it away".to_owned(),
        _ => list(expected),
    }
}

fn list(words: &[&str]) -> String {
    format!("Possible are {}", words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "))
}

/// How many letters differ (edit distance), to guess what was meant.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (idx, letter) in one.chars().take(64).enumerate() {
        let mut diagonal = row[0];
        row[0] = idx + 1;
        for (place, second) in other.iter().enumerate() {
            let cost = diagonal + usize::from(letter != *second);
            diagonal = row[place + 1];
            row[place + 1] = cost.min(row[place] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

fn lowered(message: &str) -> String {
    let mut letters = message.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The limits of the reader. The writer reads what it wrote, so it meets them before the disk does.
fn check_limits(session: &Session) -> Result<(), LoadError> {
    check_texts(session)?;
    check_lists(session)?;
    check_points(session)
}

fn check_texts(session: &Session) -> Result<(), LoadError> {
    let incident = &session.incident;
    let text = |what: &str, text: &str| too_long(what, text.chars().count(), "characters", LONGEST_TEXT);
    text("title", &session.title)?;
    text("decision_point", &session.decision_point)?;
    text("summary", &session.summary)?;
    text("notes", &session.notes)?;
    for line in &session.stances {
        text("condition_text", &line.condition_text)?;
        text("reason", &line.reason)?;
        text("source", &line.source)?;
    }
    for dated in incident.author.values() {
        text("author", &dated.value)?;
    }
    for dated in incident.measure.values() {
        text("measure", &dated.value)?;
    }
    for fact in crate::domain::FactId::ALL {
        for dated in incident.values_of(*fact) {
            text(fact.id(), &dated.note)?;
        }
    }
    for linked in &session.incident.campaign {
        text("campaign", &linked.title)?;
        text("campaign", &linked.note)?;
    }
    for line in &session.assumptions {
        text("assumptions", &line.id)?;
        text("assumptions", &line.value)?;
        text("assumptions", &line.reason)?;
    }
    session.sources.iter().try_for_each(|source| text("sources", source))?;
    session.record.iter().try_for_each(|line| text("record", &line.source))
}

fn check_lists(session: &Session) -> Result<(), LoadError> {
    let incident = &session.incident;
    let list = |what: &str, len: usize| too_long(what, len, "entries", LONGEST_LIST);
    list("stances", session.stances.len())?;
    list("record", session.record.len())?;
    list("sources", session.sources.len())?;
    list("assumptions", session.assumptions.len())?;
    list("campaign", incident.campaign.len())?;
    list("request", incident.request.len())?;
    for fact in crate::domain::FactId::ALL {
        list(fact.id(), incident.values_of(*fact).len())?;
    }
    for dated in incident.attacked.values().iter().chain(incident.article_4_by.values()) {
        list("attacked", dated.value.len())?;
    }
    incident.means.values().iter().try_for_each(|dated| list("means", dated.value.len()))?;
    incident.brought_by.values().iter().try_for_each(|dated| list("brought_by", dated.value.len()))?;
    incident.place.values().iter().try_for_each(|dated| too_long("place", dated.value.len(), "places", MOST_PLACES))
}

fn check_points(session: &Session) -> Result<(), LoadError> {
    for place in session.incident.place.values().iter().flat_map(|dated| &dated.value) {
        too_long("name", place.name.chars().count(), "characters", LONGEST_TEXT)?;
        if place.point.is_some_and(|(lat, lon)| lat.unsigned_abs() > 900_000 || lon.unsigned_abs() > 1_800_000) {
            return Err(LoadError::OffTheGlobe { place: place.name.clone() });
        }
    }
    Ok(())
}

fn too_long(what: &str, found: usize, unit: &'static str, most: usize) -> Result<(), LoadError> {
    if found <= most { Ok(()) } else { Err(LoadError::TooLong { what: what.to_owned(), found, unit, most }) }
}
