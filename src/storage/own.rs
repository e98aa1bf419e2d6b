//! A person's own precedents: session files in a folder, read beside the shipped cases.
//!
//! A file that does not load is named with what is wrong and where, and passed over; nothing in the folder is changed.

use std::path::{Path, PathBuf};

use super::{
    disk::Disk,
    files::{self, Opened},
    format::{LoadError, MOST_BYTES},
    place, settings,
};
use crate::domain::{Log, Session};

/// The environment variable that names another folder.
pub const FOLDER_VARIABLE: &str = "CASUS_PRECEDENTS_DIR";
/// The most files that are read.
pub const MOST_FILES: usize = 200;
/// The most bytes of all files together.
pub const MOST_BYTES_TOGETHER: usize = 4 * MOST_BYTES;
/// What the ids of these cases begin with, so that none is taken for a shipped one.
pub const PREFIX: &str = "yours/";

/// A precedent of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCase {
    /// Its file.
    pub path: PathBuf,
    /// The session, with `yours/` and the name of its file as the id of the case.
    pub session: Session,
}

/// A file that was passed over, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOver {
    /// Its name.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why a file was passed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It does not load.
    Unreadable(LoadError),
    /// There are more files than are read.
    TooMany,
    /// All files together are larger than is read.
    TooLargeTogether,
}

impl From<LoadError> for Why {
    fn from(error: LoadError) -> Self {
        Self::Unreadable(error)
    }
}

/// What a folder holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnCases {
    /// The cases, in the order of their files' names.
    pub cases: Vec<OwnCase>,
    /// The files that were passed over.
    pub passed_over: Vec<PassedOver>,
}

/// The folder: the one that the environment names, else `precedents` beside the settings; none where the system names no
/// home.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    match std::env::var_os(FOLDER_VARIABLE) {
        Some(folder) if !folder.is_empty() => Some(place::absolute(Path::new(&folder))),
        _ => settings::folder().map(|folder| folder.join("precedents")),
    }
}

/// Reads every session file of a folder. A folder that is not there holds nothing.
#[must_use]
pub fn read(disk: &dyn Disk, folder: &Path) -> OwnCases {
    let mut found = OwnCases::default();
    let Ok(mut paths) = disk.list(folder) else { return found };
    paths.retain(|path| files::is_session_file(path));
    paths.sort();
    let mut bytes = 0;
    for (idx, path) in paths.into_iter().enumerate() {
        let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let pass_over = |why: Why| PassedOver { name: name.clone(), why };
        if idx >= MOST_FILES {
            found.passed_over.push(pass_over(Why::TooMany));
            break;
        }
        match files::open_on(disk, &path) {
            Ok(Opened { content, .. }) if bytes + content.len() > MOST_BYTES_TOGETHER => {
                found.passed_over.push(pass_over(Why::TooLargeTogether));
                break;
            }
            Ok(Opened { mut session, content, .. }) => {
                bytes += content.len();
                let stem = path.file_stem().map_or_else(|| name.clone(), |stem| stem.to_string_lossy().into_owned());
                session.case = format!("{PREFIX}{stem}");
                // A precedent argues by what it says and not by how it was written.
                session.log = Log::default();
                found.cases.push(OwnCase { path, session });
            }
            Err(error) => found.passed_over.push(pass_over(error.into())),
        }
    }
    found
}
