//! An assessment for people and for other programs: text, JSON, hints and a blank session to fill in.
//!
//! Strings in memory; the caller decides where they go.

mod carried;
pub mod figure;
mod flips;
mod compare;
mod costs;
mod help;
mod hints;
mod json;
mod ledger;
mod probe;
mod template;
mod text;
mod tracks;

pub use compare::{comparison_json, comparison_text};
pub use costs::{costs_entry, costs_text};
pub use flips::{all_targets, flips_entry, flips_text, possible_targets, target};
pub use hints::{hints, unknown_states};
pub use json::{Subject, entry};
pub use ledger::{ledger, moved};
pub use probe::{probe_entry, probe_text};
pub use template::template;
pub use text::text;
pub use tracks::{letter_text, nearest_entry, nearest_text};
