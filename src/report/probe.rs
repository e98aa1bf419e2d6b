//! The probe of Article 6 as text and as JSON.

use serde_json::Value;

use super::entry;
use crate::{atlas::Probe, domain::Day, words::Words};

/// The value that `casus probe --format json` prints.
#[must_use]
pub fn probe_entry(probe: &Probe, day: Day, words: &Words) -> Value {
    entry::value(&entry::Probed::of(probe, day, words))
}

/// The same for people.
#[must_use]
pub fn probe_text(probe: &Probe, day: Day, words: &Words) -> String {
    let mut out = format!("{} · {}\n", words.probe_line(probe), words.day(day));
    for sentence in words.probe_reasons(probe) {
        out.push_str(&format!("  {sentence}\n"));
    }
    out
}
