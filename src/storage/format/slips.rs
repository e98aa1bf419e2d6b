//! Slips in a file as values: the messages of the notation's own reader say little to someone who does not program.

use strsim::levenshtein;

use super::{LoadError, refusal::Placed};
use crate::domain::{Day, StateCode};

/// What is wrong at a place of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slip {
    /// There is no such field here.
    NoSuchField(Box<NoSuch>),
    /// There is no such value.
    NoSuchValue(Box<NoSuch>),
    /// A record ends without a field that it must have.
    MissingField(String),
    /// A field stands here twice.
    FieldTwice(String),
    /// Something else is expected here.
    Expected(Expected),
    /// Something else is expected here, and what was meant can be written.
    Written {
        /// What is expected.
        expected: Expected,
        /// How it is written.
        as_meant: String,
    },
    /// A quotation mark inside a text.
    MarkInText,
    /// A field whose name stands in quotation marks.
    NameInQuotes(String),
    /// A curly bracket.
    CurlyBracket,
    /// A record of a list without its brackets.
    NoBrackets,
    /// A bracket that was not closed; this would close it.
    NotClosed(char),
    /// A bracket of another kind than the one that would close what was opened.
    WrongBracket {
        /// What stands there.
        found: char,
        /// What would close it.
        meant: char,
    },
    /// An entry of a record without its name; so it is written.
    NoName(String),
    /// A second comma, or one before the first entry.
    SecondComma,
    /// A sign that belongs nowhere.
    StraySign(String),
    /// A field without a value.
    NoValue,
    /// Two values where one can hold.
    TwoValues {
        /// The fact or the seat.
        what: String,
        /// The day.
        day: Day,
    },
    /// A code that is no state's.
    NoSuchState {
        /// The code.
        code: StateCode,
        /// The states that come nearest.
        near: Vec<StateCode>,
    },
    /// A text that is not a time of the day.
    NotATime(String),
    /// A backslash begins no special sign.
    WrongEscape,
    /// The file ends too early.
    CutShort,
    /// Something stands after the last bracket.
    Trailing,
    /// A text has no end.
    OpenText,
    /// A quotation mark of another kind than the notation's.
    QuotationMark(char),
    /// Brackets are nested too deep.
    TooDeep,
    /// A text that is not a day of the calendar.
    NotADay {
        /// The text.
        text: String,
        /// The day in the form in which days are written.
        meant: Option<Day>,
    },
    /// A text that is not a moment.
    NotAMoment(String),
    /// A text that is not a state's code.
    NotACode {
        /// The text.
        text: String,
        /// The state of that name or of those letters.
        meant: Option<StateCode>,
    },
    /// A point beyond the poles or the date line.
    OffTheGlobe,
    /// A point in degrees; so it is written.
    Degrees(String),
    /// A text longer than the program keeps.
    TextTooLong {
        /// Its bytes.
        found: String,
        /// The most.
        most: String,
    },
    /// A list longer than the program keeps.
    ListTooLong {
        /// The most entries.
        most: String,
    },
    /// What the reader of the notation says itself, in English.
    Other(String),
}

/// A name that is none, and which there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuch {
    /// What stands there.
    pub found: String,
    /// The one that comes nearest.
    pub meant: Option<String>,
    /// The record in which a field of that name stands.
    pub belongs: Option<String>,
    /// All there are.
    pub possible: Vec<String>,
}

/// What may be expected at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A list.
    List,
    /// A record.
    Record,
    /// A text in quotes.
    Text,
    /// A whole number.
    Number,
    /// A value of a closed list.
    Listed,
    /// A value that may be missing.
    Optional,
    /// A comma.
    Comma,
    /// A closing bracket.
    Closing,
    /// A colon.
    Colon,
}

pub(in crate::storage) fn refuse(error: ron::error::SpannedError) -> LoadError {
    LoadError::of(place(error), Vec::new())
}

/// The slip at which the reader of the notation stopped.
pub(super) fn place(error: ron::error::SpannedError) -> Placed {
    let start = error.span.start;
    Placed { line: start.line, column: start.col, slip: slip(error.code) }
}

fn slip(error: ron::Error) -> Slip {
    use ron::Error as E;
    #[expect(clippy::wildcard_enum_match_arm, reason = "Every other message of the reader is passed on as it stands.")]
    match error {
        E::NoSuchStructField { expected, found, .. } => Slip::NoSuchField(Box::new(NoSuch::of(found, expected))),
        E::NoSuchEnumVariant { expected, found, .. } => Slip::NoSuchValue(Box::new(NoSuch::of(found, expected))),
        E::MissingStructField { field, .. } => Slip::MissingField(field.into()),
        E::DuplicateStructField { field, .. } => Slip::FieldTwice(field.into()),
        E::ExpectedArray => Slip::Expected(Expected::List),
        E::ExpectedNamedStructLike(_)
        | E::ExpectedStructLike
        | E::ExpectedStructName(_)
        | E::ExpectedDifferentStructName { .. } => Slip::Expected(Expected::Record),
        E::ExpectedString => Slip::Expected(Expected::Text),
        E::ExpectedInteger | E::IntegerOutOfBounds | E::InvalidIntegerDigit { .. } => Slip::Expected(Expected::Number),
        E::ExpectedIdentifier | E::SuggestRawIdentifier(_) => Slip::Expected(Expected::Listed),
        E::ExpectedOption => Slip::Expected(Expected::Optional),
        E::ExpectedComma => Slip::Expected(Expected::Comma),
        E::ExpectedStructLikeEnd => Slip::Expected(Expected::Closing),
        E::ExpectedMapColon => Slip::Expected(Expected::Colon),
        E::InvalidEscape(_) => Slip::WrongEscape,
        E::Eof => Slip::CutShort,
        E::TrailingCharacters => Slip::Trailing,
        E::ExpectedStringEnd => Slip::OpenText,
        E::UnexpectedChar(mark) if "“”„«»‘’".contains(mark) => Slip::QuotationMark(mark),
        E::ExceededRecursionLimit => Slip::TooDeep,
        E::Message(text) => value(&text).unwrap_or(Slip::Other(text)),
        other => Slip::Other(other.to_string()),
    }
}

/// What a value of ours says that cannot be read. The reader of the notation carries nothing but its text.
fn value(text: &str) -> Option<Slip> {
    let quoted = |ends: &str| Some(text.strip_prefix('`')?.split_once(ends)?.0.to_owned());
    let number = |after: &str| {
        let digits = text.split_once(after)?.1;
        Some(digits.chars().take_while(char::is_ascii_digit).collect::<String>())
    };
    let of_values = [
        quoted("` is not a day").map(|text| Slip::NotADay { text, meant: None }),
        quoted("` is not a moment").map(Slip::NotAMoment),
        quoted("` is not a state's code").map(|text| Slip::NotACode { text, meant: None }),
        text.starts_with("this point is not on the globe").then_some(Slip::OffTheGlobe),
        number("this list has more than ").map(|most| Slip::ListTooLong { most }),
    ];
    let too_long = || Some(Slip::TextTooLong { found: number("this text has ")?, most: number("the program keeps ")? });
    of_values.into_iter().flatten().next().or_else(too_long)
}

impl NoSuch {
    fn of(found: impl Into<String>, possible: &[&str]) -> Self {
        Self::among(found.into(), possible.iter().map(|word| (*word).to_owned()).collect())
    }

    /// A name that is none of these.
    pub(super) fn among(found: String, possible: Vec<String>) -> Self {
        Self { meant: nearest(&found, &possible), belongs: None, found, possible }
    }
}

/// No name that a file may hold has more letters.
const LONGEST_NAME: usize = 64;

fn nearest(found: &str, possible: &[String]) -> Option<String> {
    // What is long is no slip of a name.
    let begin: String = found.chars().take(LONGEST_NAME).collect::<String>().to_lowercase().replace([' ', '-'], "_");
    // A part of one name alone is that name.
    let mut holding = possible.iter().filter(|word| begin.len() > 3 && word.split('_').any(|part| part == begin));
    if let (Some(only), None) = (holding.next(), holding.next()) {
        return Some(only.clone());
    }
    let nearest = possible.iter().map(|word| (levenshtein(&begin, word), word)).min();
    nearest.filter(|(distance, _)| *distance <= 1 + found.chars().count() / 4).map(|(_, word)| word.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Moment, StateCode};

    /// Our own values say in their own words what they cannot be; none of these words may change unseen.
    #[test]
    fn what_our_own_values_say_is_known_again() {
        let said = [
            "2030-02-30".parse::<Day>().expect_err("no day").to_string(),
            "later".parse::<Moment>().expect_err("no moment").to_string(),
            "Fra".parse::<StateCode>().expect_err("no code").to_string(),
        ];
        let [day, moment, code] = said.map(|text| value(&text));
        assert_eq!(day, Some(Slip::NotADay { text: "2030-02-30".to_owned(), meant: None }));
        assert_eq!(moment, Some(Slip::NotAMoment("later".to_owned())));
        assert_eq!(code, Some(Slip::NotACode { text: "Fra".to_owned(), meant: None }));
        assert_eq!(value("something else"), None);
    }
}
