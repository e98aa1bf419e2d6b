//! What differs between two sessions, one line a value.

use super::Words;
use crate::domain::{Session, differences};

impl Words {
    /// What differs from one session to another, one line each, in the order of a file.
    #[must_use]
    pub fn differences(&self, before: &Session, after: &Session) -> Vec<String> {
        let line =
            |found: &crate::domain::Difference| self.difference(found.what, found.from, &found.before, &found.after);
        differences(before, after).iter().map(line).collect()
    }
}
