//! The hour of a step and the room's clock, as plain values: who tells the time stands outside.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::domain::Moment;

/// An hour and a minute of a day of the incident, written `10:00`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hour(u16);

/// A text that is not an hour.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an hour of the day; write hours and minutes, for example 10:00")]
pub struct BadHour(pub String);

impl Hour {
    /// Not known.
    pub const UNSTATED: Self = Self(u16::MAX);

    /// An hour, 0 to 23, and a minute, 0 to 59; kept inside the day.
    #[must_use]
    pub const fn at(hour: u16, minute: u16) -> Self {
        let minutes = hour.saturating_mul(60).saturating_add(minute);
        Self(if minutes < 24 * 60 { minutes } else { 24 * 60 - 1 })
    }

    /// Whether this is [`Hour::UNSTATED`].
    #[must_use]
    pub fn is_unstated(&self) -> bool {
        *self == Self::UNSTATED
    }
}

impl Default for Hour {
    fn default() -> Self {
        Self::UNSTATED
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_unstated() { Ok(()) } else { write!(out, "{:02}:{:02}", self.0 / 60, self.0 % 60) }
    }
}

impl FromStr for Hour {
    type Err = BadHour;

    fn from_str(text: &str) -> Result<Self, BadHour> {
        let bad = || BadHour(text.to_owned());
        let number = |digits: &str| {
            let is_plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
            digits.parse::<u16>().ok().filter(|_| is_plain).ok_or_else(bad)
        };
        let (hour, minute) = text.split_once(':').ok_or_else(bad)?;
        let (hour, minute) = (number(hour)?, number(minute)?);
        if hour < 24 && minute < 60 { Ok(Self::at(hour, minute)) } else { Err(bad()) }
    }
}

impl Serialize for Hour {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Hour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        std::borrow::Cow::<'de, str>::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

/// A clock that counts down. It holds what was left when it was last touched and, while it runs, since when; the shell asks
/// it with the present moment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    /// Seconds that were left when it was set, started or paused.
    #[serde(default)]
    pub left: u32,
    /// Since when it runs; left out while it is paused.
    #[serde(default, skip_serializing_if = "Moment::is_unstated")]
    pub since: Moment,
    /// Seconds that it was set to, for a ring that shows how much is gone.
    #[serde(default)]
    pub whole: u32,
}

impl Clock {
    /// A paused clock with so many seconds on it.
    #[must_use]
    pub fn of(seconds: u32) -> Self {
        Self { left: seconds, since: Moment::UNSTATED, whole: seconds }
    }

    /// Whether it was never set.
    #[must_use]
    pub fn is_unset(&self) -> bool {
        *self == Self::default()
    }

    /// Whether it runs.
    #[must_use]
    pub fn runs(self) -> bool {
        !self.since.is_unstated()
    }

    /// Seconds that are left at a moment. A clock of the machine that was set back adds none.
    #[must_use]
    pub fn left_at(self, now: Moment) -> u32 {
        if !self.runs() {
            return self.left;
        }
        let gone = now.seconds_since(self.since).max(0);
        self.left.saturating_sub(u32::try_from(gone).unwrap_or(u32::MAX))
    }

    /// The same clock, running from now on.
    #[must_use]
    pub fn started(self, now: Moment) -> Self {
        Self { left: self.left_at(now), since: now, ..self }
    }

    /// The same clock, standing. After a crash or a sleep `now` is the last moment of which is known that it ran.
    #[must_use]
    pub fn paused(self, now: Moment) -> Self {
        Self { left: self.left_at(now), since: Moment::UNSTATED, ..self }
    }

    /// The same clock with so many seconds more, or fewer.
    #[must_use]
    pub fn moved(self, seconds: i32, now: Moment) -> Self {
        let left = self.left_at(now).saturating_add_signed(seconds);
        let since = if self.runs() { now } else { Moment::UNSTATED };
        Self { left, since, whole: self.whole.max(left) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(seconds: i64) -> Moment {
        Moment::from_unix_seconds(1_800_000_000 + seconds)
    }

    #[test]
    fn hours_are_read_and_written_the_same_way() {
        assert_eq!("09:05".parse(), Ok(Hour::at(9, 5)));
        assert_eq!(Hour::at(9, 5).to_string(), "09:05");
        for bad in ["", "9:05", "24:00", "10:60", "10:00:00", "+1:00"] {
            assert!(bad.parse::<Hour>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_clock_counts_down_only_while_it_runs_and_never_below_nothing() {
        let clock = Clock::of(600);
        assert_eq!(clock.left_at(moment(1_000)), 600);
        let running = clock.started(moment(0));
        assert_eq!((running.left_at(moment(90)), running.left_at(moment(9_000))), (510, 0));
        let paused = running.paused(moment(90));
        assert_eq!((paused.left_at(moment(9_000)), paused.runs()), (510, false));
        assert_eq!(paused.started(moment(9_000)).left_at(moment(9_010)), 500);
    }

    #[test]
    fn a_clock_of_the_machine_that_was_set_back_gives_no_time() {
        assert_eq!(Clock::of(60).started(moment(100)).left_at(moment(0)), 60);
    }

    #[test]
    fn a_minute_more_or_less_is_counted_from_now() {
        let running = Clock::of(60).started(moment(0));
        assert_eq!(running.moved(60, moment(10)).left_at(moment(20)), 100);
        assert_eq!(running.moved(-60, moment(10)).left_at(moment(10)), 0);
    }
}
