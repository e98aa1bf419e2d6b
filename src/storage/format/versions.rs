//! From each format to the session of today: every file that was ever written opens.
//!
//! Format 2 only adds parts that may be left out, so a file of format 1 is one of format 2 that leaves them out, and no copy
//! of the older types is kept. A format that changes or takes away a part has its older types frozen beside this file, with a
//! `From` into those of the next. `tests/old_saves` keeps files of every format with the verdict they must give for ever.

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
        1 | 2 => latest(text),
        // Its head says that readers of today's format understand it.
        newer => latest(text).map_err(|error| LoadError::FalseClaim { format: newer, error: Box::new(error) }),
    }
}

const _: () = assert!(FORMAT == 2, "a new format needs its own step in the chain");

/// A session file: `(format: 2, lowest_reader: 2, session: (…))`.
#[derive(Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// The format it is written in.
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    format: u32,
    /// The format that a program must know at least to read it; left out, the same.
    #[serde(default)]
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    lowest_reader: u32,
    /// The session.
    pub(super) session: Session,
}

fn latest(text: &str) -> Result<Session, LoadError> {
    let File { session, .. } = ron::from_str(text).map_err(slips::refuse)?;
    Ok(session)
}
