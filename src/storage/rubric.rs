//! A rubric in a file: RON, as `assets/rubrics/README.md` describes it.

use std::path::Path;

use super::{
    disk::Disk,
    files,
    format::{self, LoadError},
};
use crate::marking::{Rubric, RubricFault};

/// Why a rubric is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RubricError {
    /// The file does not load.
    Load(LoadError),
    /// It asks for an answer that is none.
    Fault(RubricFault),
}

/// Reads a rubric.
///
/// # Errors
/// What is wrong with the file and where.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Rubric, RubricError> {
    let bytes = files::read_ordinary(disk, path).map_err(RubricError::Load)?;
    parse(&bytes)
}

/// The rubric that a text holds.
///
/// # Errors
/// What is wrong with it and where.
pub fn parse(bytes: &[u8]) -> Result<Rubric, RubricError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let line = |at: usize| 1 + bytes.iter().take(at).filter(|byte| **byte == b'\n').count();
    let text = std::str::from_utf8(bytes)
        .map_err(|error| RubricError::Load(LoadError::NotText { line: line(error.valid_up_to()) }))?;
    let rubric: Rubric = ron::from_str(text).map_err(|error| RubricError::Load(format::refuse(error)))?;
    match rubric.fault() {
        Some(fault) => Err(RubricError::Fault(fault)),
        None => Ok(rubric),
    }
}
