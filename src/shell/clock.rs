//! The one place that reads the clock.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::{Timestamp, tz::TimeZone};

use crate::domain::{Day, Moment};

/// Seconds since 1970.
#[expect(clippy::disallowed_methods, reason = "The shell owns the clock.")]
pub(super) fn now() -> u64 {
    web_time::SystemTime::now().duration_since(web_time::UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// A moment of a disk in seconds since 1970.
pub(super) fn seconds(moment: SystemTime) -> u64 {
    moment.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// The day and the time of day of a moment, hours and minutes, as clocks here show them.
pub(super) fn here(seconds: u64) -> (Day, u8, u8) {
    let moment = i64::try_from(seconds).ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    let here = TimeZone::system().to_datetime(moment.unwrap_or_default());
    (Day::constant(here.year(), here.month(), here.day()), here.hour().unsigned_abs(), here.minute().unsigned_abs())
}

/// A moment as clocks here show it. One that nobody stated stays unstated.
pub(super) fn at_home(moment: Moment) -> Moment {
    if moment.is_unstated() {
        return moment;
    }
    moment.shifted(i64::from(zone(moment)))
}

/// By how many seconds clocks here are before the universal one at a moment.
pub(super) fn zone(moment: Moment) -> i32 {
    let instant = Timestamp::from_second(moment.unix_seconds());
    instant.map_or(0, |instant| TimeZone::system().to_offset(instant).seconds())
}

/// The first day of a blank session.
pub(super) fn today() -> Day {
    here(now()).0
}
