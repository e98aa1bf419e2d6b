//! An assessment for people and for other programs: text, JSON, hints and a blank session to fill in.
//!
//! Strings in memory; the caller decides where they go.

mod compare;
mod hints;
mod json;
mod template;
mod text;

pub use compare::{comparison_json, comparison_text};
pub use hints::hints;
pub use json::{Subject, entry};
pub use template::template;
pub use text::text;
