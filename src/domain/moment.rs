//! A moment: when a line was written into the log.

use std::{fmt, str::FromStr};

use jiff::civil::DateTime;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::Day;

/// A moment by the universal clock, to the second, written `2015-11-13T21:20:00Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(DateTime);

/// A text that is not a moment.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a moment; write day and universal time, for example 2015-11-13T21:20:00Z")]
pub struct BadMoment(pub String);

impl Moment {
    /// No moment: whoever wrote the line had no clock.
    pub const UNSTATED: Self = Self(DateTime::constant(1, 1, 1, 0, 0, 0, 0));

    /// So many seconds after the beginning of 1970, kept inside the calendar.
    #[must_use]
    pub fn from_unix_seconds(seconds: i64) -> Self {
        let beginning = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
        // Two hundred thousand years, the longest stretch that the calendar can be asked for.
        let stretch = jiff::Span::new().seconds(seconds.clamp(-60_000_000_000, 250_000_000_000));
        Self(beginning.saturating_add(stretch))
    }

    /// Seconds since the beginning of 1970; negative before it.
    #[must_use]
    pub fn unix_seconds(self) -> i64 {
        self.seconds_since(Self::from_unix_seconds(0))
    }

    /// So many seconds later, kept inside the calendar: another clock shows the same moment so.
    #[must_use]
    pub fn shifted(self, seconds: i64) -> Self {
        Self::from_unix_seconds(self.unix_seconds().saturating_add(seconds))
    }

    /// The day.
    #[must_use]
    pub fn day(self) -> Day {
        Day::on(self.0.date())
    }

    /// Hour and minute, 0 to 23 and 0 to 59.
    #[must_use]
    pub fn clock(self) -> (i8, i8) {
        (self.0.hour(), self.0.minute())
    }

    /// Seconds from `earlier` to this moment; negative where this one comes first.
    #[must_use]
    pub fn seconds_since(self, earlier: Self) -> i64 {
        self.0.duration_since(earlier.0).as_secs()
    }

    /// Whether this is [`Moment::UNSTATED`].
    #[must_use]
    pub fn is_unstated(&self) -> bool {
        *self == Self::UNSTATED
    }
}

impl Default for Moment {
    fn default() -> Self {
        Self::UNSTATED
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(time) = self;
        write!(out, "{}T{:02}:{:02}:{:02}Z", self.day(), time.hour(), time.minute(), time.second())
    }
}

impl FromStr for Moment {
    type Err = BadMoment;

    fn from_str(text: &str) -> Result<Self, BadMoment> {
        let bad = || BadMoment(text.to_owned());
        let (day, clock) = text.strip_suffix('Z').and_then(|text| text.split_once('T')).ok_or_else(bad)?;
        let day: Day = day.parse().ok().ok_or_else(bad)?;
        let digits =
            |from: usize| clock.get(from..from + 2).filter(|two| two.bytes().all(|byte| byte.is_ascii_digit()));
        let is_clock = clock.len() == 8 && clock.get(2..3) == Some(":") && clock.get(5..6) == Some(":");
        let number = |from: usize| digits(from).and_then(|two| two.parse::<i8>().ok()).ok_or_else(bad);
        if !is_clock {
            return Err(bad());
        }
        let time = jiff::civil::Time::new(number(0)?, number(3)?, number(6)?, 0).ok().ok_or_else(bad)?;
        Ok(Self(day.date().to_datetime(time)))
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_and_written_the_same_way() {
        let moment = Moment::from_unix_seconds(1_447_449_600);
        assert_eq!(moment.to_string(), "2015-11-13T21:20:00Z");
        assert_eq!(moment.to_string().parse(), Ok(moment));
        assert_eq!((moment.day(), moment.clock()), (Day::constant(2015, 11, 13), (21, 20)));
        for bad in [
            "",
            "2015-11-13",
            "2015-11-13T21:20Z",
            "2015-11-13T24:00:00Z",
            "2015-11-13T21:20:+1Z",
            "2015-11-31T00:00:00Z",
        ] {
            assert!(bad.parse::<Moment>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_moment_outside_the_calendar_is_kept_inside_it() {
        assert_eq!(Moment::from_unix_seconds(i64::MAX).day().year(), 9892);
        assert!(
            Moment::from_unix_seconds(i64::MIN) >= Moment::UNSTATED
                || Moment::from_unix_seconds(i64::MIN).day().year() < 1
        );
    }
}
