//! A slip in the notation in words: what is wrong, and what would be right. What stands in the notation is the same in every
//! language and is given to the sentences.

use crate::{
    domain::StateCode,
    storage::format::{Expected, NoSuch, Slip},
    words::{Arg, Key, Words},
};

/// A list of dated values.
const LIST: &str = "[(value: …)]";
/// A point on the globe.
const POINT: &str = "Some((488630, 23706))";

/// What is wrong and what would be right, as sentences.
pub(super) fn slip(words: &Words, slip: &Slip) -> String {
    let of = |key: Key, args: &[(&'static str, &str)]| filled(words, key, args);
    match slip {
        Slip::NoSuchField(no) => no_such(words, Key::SlipNoSuchField, no, field_advice(words, no)),
        Slip::NoSuchValue(no) => no_such(words, Key::SlipNoSuchValue, no, value_advice(words, no)),
        Slip::MissingField(field) => of(Key::SlipMissingField, &[("field", field), ("entry", &format!("{field}: …"))]),
        Slip::FieldTwice(field) => of(Key::SlipFieldTwice, &[("field", field)]),
        Slip::Expected(expected) => self::expected(words, *expected),
        Slip::Written { expected, as_meant } => of(Key::SlipWritten, &[("kind", kind(*expected)), ("text", as_meant)]),
        Slip::MarkInText => of(Key::SlipMarkInText, &[("mark", "\\\"")]),
        Slip::NameInQuotes(name) => of(Key::SlipNameInQuotes, &[("name", &format!("{name}: …"))]),
        Slip::CurlyBracket => of(Key::SlipCurlyBracket, &[("open", "("), ("close", ")")]),
        Slip::NoBrackets => of(Key::SlipNoBrackets, &[("sample", "[(name: value, …), (…)]")]),
        Slip::NotClosed(bracket) => of(Key::SlipNotClosed, &[("bracket", &bracket.to_string())]),
        Slip::WrongBracket { found, meant } => {
            of(Key::SlipWrongBracket, &[("found", &found.to_string()), ("meant", &meant.to_string())])
        }
        Slip::NoName(as_meant) => of(Key::SlipNoName, &[("text", as_meant)]),
        Slip::SecondComma => words.text(Key::SlipSecondComma),
        Slip::StraySign(sign) => of(Key::SlipStraySign, &[("sign", sign)]),
        Slip::NoValue => words.text(Key::SlipNoValue),
        Slip::TwoValues { what, day } if day.is_beginning() => {
            of(Key::SlipTwoValuesFirst, &[("what", what), ("from", "from: \"…\"")])
        }
        Slip::TwoValues { what, day } => of(Key::SlipTwoValues, &[("what", what), ("day", &words.day(*day))]),
        Slip::NoSuchState { code, near } => no_such_state(words, *code, near),
        Slip::NotATime(text) => of(Key::SlipNotATime, &[("text", text), ("example", "\"09:30\"")]),
        Slip::Degrees(as_meant) => of(Key::SlipDegrees, &[("text", as_meant)]),
        Slip::WrongEscape => words.text(Key::SlipWrongEscape),
        Slip::CutShort => words.text(Key::SlipCutShort),
        Slip::Trailing => of(Key::SlipTrailing, &[("bracket", ")")]),
        Slip::OpenText => of(Key::SlipOpenText, &[("mark", "\"")]),
        Slip::QuotationMark(mark) => of(Key::SlipQuotationMark, &[("mark", &mark.to_string()), ("straight", "\"")]),
        Slip::TooDeep => words.text(Key::SlipTooDeep),
        Slip::NotADay { text, meant: Some(meant) } => {
            of(Key::SlipNotADayMeant, &[("text", text), ("meant", &format!("\"{meant}\""))])
        }
        Slip::NotADay { text, meant: None } => of(Key::SlipNotADay, &[("text", text), ("example", "2015-11-13")]),
        Slip::NotAMoment(text) => of(Key::SlipNotAMoment, &[("text", text), ("example", "2015-11-13T21:20:00Z")]),
        Slip::NotACode { text, meant: Some(meant) } => {
            of(Key::SlipNotACodeMeant, &[("text", text), ("meant", &format!("\"{meant}\""))])
        }
        Slip::NotACode { text, meant: None } => of(Key::SlipNotACode, &[("text", text), ("example", "FRA")]),
        Slip::OffTheGlobe => of(Key::SlipOffTheGlobe, &[("example", POINT)]),
        Slip::TextTooLong { found, most } => of(Key::SlipTextTooLong, &[("found", found), ("most", most)]),
        Slip::ListTooLong { most } => of(Key::SlipListTooLong, &[("most", most)]),
        Slip::Other(what) => of(Key::SlipOther, &[("what", what)]),
    }
}

/// The kind of what is expected, by which its sentence is chosen.
fn kind(expected: Expected) -> &'static str {
    match expected {
        Expected::List => "list",
        Expected::Record => "record",
        Expected::Text => "text",
        Expected::Number => "number",
        Expected::Optional => "optional",
        Expected::Listed | Expected::Comma | Expected::Closing | Expected::Colon => "listed",
    }
}

fn no_such_state(words: &Words, code: StateCode, near: &[StateCode]) -> String {
    let near: Vec<String> = near.iter().map(|state| format!("`{state}`")).collect();
    let near = near.join(&format!(" {} ", words.text(Key::HintOr)));
    let example = format!("states: [(code: \"{code}\", name: \"…\")]");
    let code = code.to_string();
    let key = if near.is_empty() { Key::SlipNoState } else { Key::SlipNoStateNear };
    filled(words, key, &[("code", &code), ("near", &near), ("example", &example)])
}

fn filled(words: &Words, key: Key, args: &[(&'static str, &str)]) -> String {
    let args: Vec<(&'static str, Arg<'_>)> = args.iter().map(|(name, text)| (*name, Arg::from(*text))).collect();
    words.fill(key, &args)
}

fn expected(words: &Words, expected: Expected) -> String {
    let of = |key: Key, args: &[(&'static str, &str)]| filled(words, key, args);
    match expected {
        Expected::List => of(Key::SlipList, &[("facts", LIST), ("list", "[…]"), ("unknown", "[]")]),
        Expected::Record => of(Key::SlipRecord, &[("record", "(name: value, …)"), ("facts", LIST)]),
        Expected::Text => of(Key::SlipText, &[("text", "\"…\"")]),
        Expected::Number => of(Key::SlipNumber, &[("most", &u32::MAX.to_string())]),
        Expected::Listed => {
            let examples = [("bare", "few_dead"), ("count", "exactly(3)"), ("measure", "measure(\"r_ad\")")];
            of(Key::SlipListed, &examples)
        }
        Expected::Optional => of(Key::SlipOptional, &[("some", "Some(…)"), ("point", POINT)]),
        Expected::Comma => of(Key::SlipComma, &[("mark", "\\\"")]),
        Expected::Closing => of(Key::SlipClosing, &[("bracket", ")")]),
        Expected::Colon => of(Key::SlipColon, &[("field", "name: value")]),
    }
}

fn no_such(words: &Words, key: Key, no: &NoSuch, advice: Vec<String>) -> String {
    let found = filled(words, key, &[("found", &no.found)]);
    std::iter::once(found).chain(advice).collect::<Vec<_>>().join(" ")
}

/// Of a field what was meant, where that can be guessed, else all there are.
fn field_advice(words: &Words, no: &NoSuch) -> Vec<String> {
    if let Some(place) = &no.belongs {
        return vec![filled(words, Key::SlipBelongs, &[("place", place)])];
    }
    match &no.meant {
        Some(word) => vec![filled(words, Key::SlipMeant, &[("word", word)])],
        None if no.possible.is_empty() => vec![words.text(Key::SlipTakeAway)],
        None => vec![possible(words, no)],
    }
}

/// Of a value what was meant, where that can be guessed, and all there are.
fn value_advice(words: &Words, no: &NoSuch) -> Vec<String> {
    let meant = no.meant.as_ref().map(|word| filled(words, Key::SlipMeant, &[("word", word)]));
    meant.into_iter().chain([possible(words, no)]).collect()
}

fn possible(words: &Words, no: &NoSuch) -> String {
    let all: Vec<String> = no.possible.iter().map(|word| format!("`{word}`")).collect();
    filled(words, Key::SlipPossible, &[("words", &all.join(", "))])
}
