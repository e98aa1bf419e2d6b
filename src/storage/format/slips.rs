//! Slips in the notation, in words: the reader's own messages say little to someone who does not program.

use super::LoadError;

pub(in crate::storage) fn refuse(error: ron::error::SpannedError) -> LoadError {
    use ron::Error as E;
    #[expect(clippy::wildcard_enum_match_arm, reason = "Every other message of the reader is passed on as it stands.")]
    let (message, expected) = match &error.code {
        E::NoSuchStructField { expected, found, .. } => {
            (format!("there is no field `{found}` here"), Some(one_of(found, expected)))
        }
        E::NoSuchEnumVariant { expected, found, .. } => {
            (format!("`{found}` is not one of the values"), Some(one_of_all(found, expected)))
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
            Some(
                "It is written in digits alone, without a fraction; what is counted has no sign and is at most 4294967295"
                    .to_owned(),
            ),
        ),
        E::ExpectedIdentifier | E::SuggestRawIdentifier(_) => (
            "one of a list of values is expected here".to_owned(),
            Some(
                "Such a value stands bare, without quotes, for example `few_dead`; some carry another, for example \
                 `exactly(3)` or `measure(\"r_ad\")`"
                    .to_owned(),
            ),
        ),
        E::ExpectedOption => (
            "a value that may be missing is expected here".to_owned(),
            Some("Write `Some(…)`, or leave the field out; a point is `Some((488630, 23706))`".to_owned()),
        ),
        E::ExpectedComma => (
            "a comma is expected here".to_owned(),
            Some(
                "Entries are parted by commas, and one may be missing at the end of the line before; numbers are whole; a \
                 quotation mark inside a text is written `\\\"`"
                    .to_owned(),
            ),
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
        E::TrailingCharacters => (
            "something stands here after the last bracket of the session".to_owned(),
            Some("Take it away, or look before it for a `)` too many".to_owned()),
        ),
        E::ExpectedMapColon => (
            "a colon is expected here".to_owned(),
            Some("A field is written `name: value`, with a comma after it".to_owned()),
        ),
        E::ExpectedStringEnd => {
            ("a text has no end".to_owned(), Some("Its closing quotation mark `\"` is missing".to_owned()))
        }
        E::UnexpectedChar(mark) if "“”„«»‘’".contains(*mark) => (
            format!("`{mark}` is another sign than the quotation mark of the notation"),
            Some("Type the straight one, `\"`".to_owned()),
        ),
        E::ExceededRecursionLimit => ("brackets are nested too deep".to_owned(), None),
        other => (lowered(&other.to_string()), None),
    };
    LoadError::Syntax { line: error.span.start.line, column: error.span.start.col, message, expected }
}

fn nearest<'a>(found: &str, expected: &[&'a str]) -> Option<&'a str> {
    let nearest = expected.iter().map(|word| (distance(found, word), *word)).min();
    nearest.filter(|(distance, _)| *distance <= 1 + found.chars().count() / 4).map(|(_, word)| word)
}

/// One of a closed list of values: what was meant, where that can be guessed, and all there are.
fn one_of_all(found: &str, expected: &[&str]) -> String {
    let guess = nearest(found, expected).map_or_else(String::new, |word| format!("Did you mean `{word}`? "));
    format!("{guess}{}", list(expected))
}

fn one_of(found: &str, expected: &[&str]) -> String {
    match nearest(found, expected) {
        Some(word) => format!("Did you mean `{word}`?"),
        None if expected.is_empty() => "Take it away".to_owned(),
        None => list(expected),
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
