//! Slips in the notation, in words: the reader's own messages say little to someone who does not program.

use super::LoadError;

pub(super) fn refuse(error: ron::error::SpannedError) -> LoadError {
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
        E::ExpectedNamedStructLike(_) | E::ExpectedStructLike | E::ExpectedStructName(_) => (
            "a record is expected here".to_owned(),
            Some("A record is written `(name: value, …)`; a fact is a list of them, `[(value: …)]`".to_owned()),
        ),
        E::ExpectedDifferentStructName { .. } => (
            "a record is expected here".to_owned(),
            Some("A record is written `(name: value, …)`; a fact is a list of them, `[(value: …)]`".to_owned()),
        ),
        E::ExpectedString => {
            ("a text is expected here".to_owned(), Some("Texts, days and states stand in quotes, `\"…\"`".to_owned()))
        }
        E::ExpectedInteger | E::IntegerOutOfBounds | E::InvalidIntegerDigit { .. } => (
            "a whole number is expected here".to_owned(),
            Some("It has no sign where it counts people, no fraction, and at most nine digits".to_owned()),
        ),
        E::ExpectedIdentifier | E::SuggestRawIdentifier(_) => (
            "one of a list of values is expected here".to_owned(),
            Some("Such a value stands bare, without quotes, for example `few_dead`".to_owned()),
        ),
        E::ExpectedOption => (
            "a value that may be missing is expected here".to_owned(),
            Some("Write `Some(…)`, or leave the field out; a point is `Some((488630, 23706))`".to_owned()),
        ),
        E::ExpectedComma => (
            "a comma is expected here".to_owned(),
            Some("Entries are parted by commas, and numbers are whole".to_owned()),
        ),
        E::ExpectedStructLikeEnd => (
            "a closing `)` is expected here".to_owned(),
            Some("A comma or a bracket is missing, or a number is not whole".to_owned()),
        ),
        E::InvalidEscape(_) => (
            "a backslash in a text begins a special sign, and this is none".to_owned(),
            Some("Write two backslashes for one".to_owned()),
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
