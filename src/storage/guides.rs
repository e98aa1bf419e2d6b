//! Guided cases: the one that ships, and files of a person's own. A guide is a RON file of its own kind, which begins with
//! `(guide_format: 1, …` where a session begins with `(format: …`.

use std::{path::Path, sync::LazyLock};

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{
    disk::Disk,
    files,
    format::{LoadError, MOST_BYTES, WriteError, refuse},
    library,
};
use crate::guide::Guide;

/// The format of guides that this program writes, and the latest it knows.
pub const GUIDE_FORMAT: u32 = 1;
/// What the first line of a guide begins with.
const FIRST_LINE: &str = "// Casus Foederis guide, format ";
/// The guides that ship, each by its id.
const FILES: &[(&str, &str)] = &[("paris", include_str!("../../assets/guides/paris.ron"))];

/// Every guide that ships with its id, read once.
///
/// # Panics
/// Where one does not load, which the tests exclude.
#[must_use]
pub fn guides() -> &'static [(&'static str, Guide)] {
    static GUIDES: LazyLock<Vec<(&str, Guide)>> = LazyLock::new(|| {
        let guide = |(id, text): &(&'static str, &'static str)| match read(text.as_bytes()) {
            Ok(guide) => (*id, guide),
            Err(error) => panic!("the program's own guide {id} does not load: {error}"),
        };
        FILES.iter().map(guide).collect()
    });
    &GUIDES
}

/// The shipped guide with this id.
#[must_use]
pub fn guide(id: &str) -> Option<&'static Guide> {
    guides().iter().find(|(other, _)| *other == id).map(|(_, guide)| guide)
}

/// Whether a text is a guide and no session, whatever else is wrong with it.
pub(super) fn is_guide(text: &str) -> bool {
    let mut rest = text.trim_start();
    if rest.starts_with(FIRST_LINE) {
        return true;
    }
    while let Some(comment) = rest.strip_prefix("//") {
        rest = comment.split_once('\n').map_or("", |(_, rest)| rest).trim_start();
    }
    let name = rest.strip_prefix('(').and_then(|rest| rest.trim_start().strip_prefix("guide_format"));
    name.is_some_and(|rest| rest.trim_start().starts_with(':'))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "The head was read from the same text already.")]
    guide_format: u32,
    guide: Guide,
}

/// The number alone; whatever else there is may be of a later version.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    guide_format: u64,
}

#[derive(Serialize)]
struct Written<'a> {
    guide_format: u32,
    guide: &'a Guide,
}

/// Reads a guide.
///
/// # Errors
/// What is wrong with it, where, and what to do.
pub fn read(bytes: &[u8]) -> Result<Guide, LoadError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| LoadError::NotText {
        line: 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count(),
    })?;
    let format = ron::from_str::<Head>(text).map_or(u64::from(GUIDE_FORMAT), |head| head.guide_format);
    if format > u64::from(GUIDE_FORMAT) {
        return Err(LoadError::NewerGuide { format });
    }
    let File { mut guide, .. } = ron::from_str(text).map_err(refuse)?;
    guide.settle(|id| library::case(id).is_some()).map_err(LoadError::Fault)?;
    Ok(guide)
}

/// Opens a guide on a disk.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn open_on(disk: &dyn Disk, path: &Path) -> Result<Guide, LoadError> {
    read(&files::read_ordinary(disk, path)?)
}

/// Writes a guide. What is written was read back and compared.
///
/// # Errors
/// Where the guide would not open again.
pub fn write(guide: &Guide) -> Result<String, WriteError> {
    let written = Written { guide_format: GUIDE_FORMAT, guide };
    let pretty = PrettyConfig::new().struct_names(false).indentor("  ").new_line("\n").depth_limit(5);
    let body = ron::ser::to_string_pretty(&written, pretty).map_err(|error| WriteError::Notation(error.to_string()))?;
    let text = format!("{FIRST_LINE}{GUIDE_FORMAT}\n{body}\n");
    if text.len() > MOST_BYTES {
        return Err(WriteError::TooLarge);
    }
    match read(text.as_bytes()) {
        Ok(again) if again == *guide => Ok(text),
        Ok(_) => Err(WriteError::Differs),
        Err(error) => Err(WriteError::Unreadable(error)),
    }
}
