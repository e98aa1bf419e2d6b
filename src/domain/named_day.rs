//! The day that a title names: what was published after a day was known to nobody by then.

use super::Day;

/// The months as titles name them in the languages of the cases, by how they begin, so that a short form is known too. Of two that
/// begin alike the one told apart stands in full.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb", "fév"],
    &["mar"],
    &["apr", "avr"],
    &["may", "mai"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "août"],
    &["sep"],
    &["oct"],
    &["nov"],
    &["dec", "déc"],
];

/// A number that may be a year: the resolutions of the Security Council have others of four digits.
const YEARS: std::ops::Range<i16> = 1900..2100;

/// The latest day that a text names in words, for example "20 November 2015", "November 20, 2015" or "juillet 2016"; of a month or a
/// year alone its first day. None where it names no year.
#[must_use]
pub(super) fn latest_day_named(text: &str) -> Option<Day> {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    (0..words.len()).filter_map(|at| day_before_year(&words, at)).max()
}

/// The day that ends with the year at a place of the words: a month and days before it, as far as they are there.
fn day_before_year(words: &[&str], at: usize) -> Option<Day> {
    let year = number(words[at], 4).filter(|year| YEARS.contains(year))?;
    let day =
        |month: i8, day: i8| jiff::civil::Date::new(year, month, day).ok().map(|_| Day::constant(year, month, day));
    let before = |back: usize| at.checked_sub(back).map(|place| words[place]);
    // "20 November 2015", "November 2015", "November 20, 2015".
    let (month, of_month) = match (before(1).and_then(month), before(2).and_then(month)) {
        (Some(month), _) => (month, before(2).and_then(day_of_month)),
        (None, Some(month)) => (month, before(1).and_then(day_of_month)),
        (None, None) => return day(1, 1),
    };
    day(month, of_month.unwrap_or(1)).or_else(|| day(month, 1))
}

fn number(word: &str, digits: usize) -> Option<i16> {
    (word.len() == digits && word.bytes().all(|digit| digit.is_ascii_digit())).then(|| word.parse().ok()).flatten()
}

fn day_of_month(word: &str) -> Option<i8> {
    let word = word.strip_suffix("er").unwrap_or(word);
    word.parse().ok().filter(|day| (1..=31).contains(day))
}

fn month(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let is_named = |beginnings: &&[&str]| beginnings.iter().any(|beginning| word.starts_with(beginning));
    let found = (1_i8..).zip(MONTHS.iter()).find(|(_, beginnings)| is_named(beginnings));
    found.map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_names_its_latest_day_in_either_language_and_none_where_it_has_no_year() {
        for (text, named) in [
            ("resolution 2249, 20 November 2015", Some((2015, 11, 20))),
            ("Europe 1, 15 and 20 November 2015, on the count of victims", Some((2015, 11, 20))),
            ("PE 581.408, July 2016", Some((2016, 7, 1))),
            ("Irish Times, December 2015: help", Some((2015, 12, 1))),
            ("November 20, 2015", Some((2015, 11, 20))),
            ("déclaration du 1er août 2014", Some((2014, 8, 1))),
            ("décision de juin 2003, publiée en 2004", Some((2004, 1, 1))),
            ("S/PV.7565", None),
            ("the allies, 31 June 2015", Some((2015, 6, 1))),
            ("", None),
        ] {
            assert_eq!(
                latest_day_named(text),
                named.map(|(year, month, day)| Day::constant(year, month, day)),
                "{text}"
            );
        }
    }
}
