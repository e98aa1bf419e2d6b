//! From each format to the session of today: every file that was ever written opens.
//!
//! There is one format so far. When the second comes, the types of the first are frozen beside this
//! file (`format_1.rs`) with a `From` into those of the second; the chain then reads format 1 into its own types and goes
//! on from there, so that no later change needs to know any but the last. `tests/old_saves` keeps
//! files of every format with the verdict they must give for ever.

use serde::Deserialize;

use super::{FORMAT, LoadError, slips};
use crate::domain::Session;

/// Reads a text of a format into the session of today.
///
/// # Errors
/// What is wrong with the text, where, and what to do.
pub(super) fn read(format: u64, text: &str) -> Result<Session, LoadError> {
    match format {
        0 => Err(LoadError::Foreign),
        1 => format_1(text),
        // Its head says that readers of today's format understand it.
        newer => latest(text).map_err(|error| LoadError::FalseClaim { format: newer, error: Box::new(error) }),
    }
}

const _: () = assert!(FORMAT == 1, "a new format needs its own step in the chain");

/// Format 1 is that of today.
fn format_1(text: &str) -> Result<Session, LoadError> {
    latest(text)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    format: u32,
    #[serde(default)]
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    lowest_reader: u32,
    session: Session,
}

fn latest(text: &str) -> Result<Session, LoadError> {
    let File { session, .. } = ron::from_str(text).map_err(slips::refuse)?;
    Ok(session)
}
