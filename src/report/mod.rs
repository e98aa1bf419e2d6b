//! An assessment for people and for other programs: text, JSON, hints and a blank session to fill in.
//!
//! Strings in memory; the caller decides where they go.

mod argdown;
mod carried;
pub mod class;
pub mod entry;
pub mod figure;
mod flips;
mod compare;
mod costs;
mod help;
mod hints;
mod key_sheet;
mod ledger;
pub mod paper;
mod probe;
mod sheet;
mod subject;
mod template;
mod text;
mod tracks;

pub use argdown::argdown;
pub use compare::{comparison_json, comparison_text};
pub use costs::{costs_entry, costs_text};
pub use flips::{all_targets, flips_entry, flips_text, possible_targets, target};
pub use hints::{Hint, hints, unknown_states};
pub use key_sheet::{key_sheet, stage_keys};
pub use ledger::{ledger, ledger_entry, moved};
pub use probe::{probe_entry, probe_text};
pub use sheet::{Goes, sheet};
pub use subject::Subject;
pub use template::template;
pub use text::text;
pub use tracks::{letter_text, nearest_entry, nearest_text};

use crate::words::Words;
use serde_json::Value;

/// The value that `casus assess --format json --brief` prints for one file.
#[must_use]
pub fn entry_in_brief(subject: Subject<'_>, words: &Words) -> Value {
    entry::value(&entry::InBrief::of(subject, words))
}

/// The value that `casus assess --format json` prints for one file.
#[must_use]
pub fn entry(subject: Subject<'_>, words: &Words) -> Value {
    entry::value(&entry::Assessed::of(subject, words))
}
