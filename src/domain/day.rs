//! A calendar day.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A calendar day without time or zone, written `2015-11-13`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// A text that is not a calendar day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a day of the calendar; write year-month-day, for example 2015-11-13")]
pub struct BadDay(pub String);

impl Day {
    /// Before everything: the start of a value that holds from the first day on, whichever day that is.
    pub const BEGINNING: Self = Self(Date::constant(1, 1, 1));

    /// The day with these numbers; for days written in the code.
    ///
    /// # Panics
    /// At compile time, where the numbers are not a day.
    #[must_use]
    pub const fn constant(year: i16, month: i8, day: i8) -> Self {
        Self(Date::constant(year, month, day))
    }

    pub(super) fn on(date: Date) -> Self {
        Self(date)
    }

    pub(super) fn date(self) -> Date {
        self.0
    }

    /// The year, for example 2015.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day_of_month(self) -> i8 {
        self.0.day()
    }

    /// Whether this is [`Day::BEGINNING`].
    #[must_use]
    pub fn is_beginning(&self) -> bool {
        *self == Self::BEGINNING
    }

    /// Days from `earlier` to this day; negative when this day comes first.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.0.duration_since(earlier.0).as_hours().div_euclid(24).try_into().unwrap_or(i32::MAX)
    }

    /// The day this many days later (or earlier, when negative), kept inside the calendar.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self(self.0.saturating_add(jiff::Span::new().days(days.clamp(-3_000_000, 3_000_000))))
    }
}

impl Default for Day {
    fn default() -> Self {
        Self::BEGINNING
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day_of_month())
    }
}

impl FromStr for Day {
    type Err = BadDay;

    fn from_str(text: &str) -> Result<Self, BadDay> {
        let bad = || BadDay(text.to_owned());
        let is_plain = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        if !is_plain {
            return Err(bad());
        }
        // There is no year 0; a day in it would lie before the beginning of every value.
        text.parse::<Date>().ok().filter(|date| date.year() > 0).map(Self).ok_or_else(bad)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_written_the_same_way() {
        let day: Day = "2016-02-29".parse().unwrap();
        assert_eq!(day.to_string(), "2016-02-29");
        assert!("2015-02-29".parse::<Day>().is_err());
        assert!("13.11.2015".parse::<Day>().is_err());
        assert!("0000-01-01".parse::<Day>().is_err());
        assert_eq!("0001-01-01".parse(), Ok(Day::BEGINNING));
    }

    #[test]
    fn day_21_of_september_2001_is_the_second_of_october() {
        let attack = Day::constant(2001, 9, 11);
        assert_eq!(attack.plus_days(21), Day::constant(2001, 10, 2));
        assert_eq!(Day::constant(2001, 10, 2).days_since(attack), 21);
    }
}
