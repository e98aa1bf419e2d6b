//! The grades an engine finds possible, in one form for all.

use std::fmt;

/// A set of grades, one bit each in the order of [`IDS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grades(u8);

const IDS: [&str; 4] = ["not_met", "unknown", "arguable", "met"];

impl Grades {
    /// The set of these ids; an id that is no grade ends the program.
    pub fn of<'a>(ids: impl IntoIterator<Item = &'a str>) -> Self {
        Self(ids.into_iter().fold(0, |bits, id| {
            let place = IDS.iter().position(|known| *known == id).unwrap_or_else(|| panic!("{id} is no grade"));
            bits | 1 << place
        }))
    }
}

impl fmt::Display for Grades {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let held: Vec<&str> =
            IDS.iter().enumerate().filter(|(place, _)| self.0 & 1 << place != 0).map(|(_, id)| *id).collect();
        write!(formatter, "{}", held.join(" or "))
    }
}
