//! The files that a class handed in: what lies in folders or was named, read one after the other, so that one session is held at a
//! time. A file that does not load is named with what is wrong, and the next one is read; nothing is ever changed.

use std::path::{Path, PathBuf};

use super::{
    disk::Disk,
    files::{self, Opened},
    fingerprint::Fingerprint,
    format::LoadError,
};
use crate::domain::Session;

/// The most files that are read at once.
pub const MOST_FILES: usize = 2_000;
/// How deep folders are looked into: a course hands in a folder for each.
const DEEPEST: usize = 4;

/// A file of a class.
#[derive(Clone, Debug)]
pub struct ClassFile {
    /// Where it lies.
    pub path: PathBuf,
    /// Its name without its ending.
    pub name: String,
    /// The name of the folder that it lies in; empty where there is none.
    pub folder: String,
    /// The SHA-256 of its bytes in hexadecimal digits; empty where they were not read.
    pub digest: String,
    /// What it holds, and the format of a newer version; or why it is not read.
    pub read: Result<(Box<Session>, Option<u64>), NotRead>,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// It is empty.
    Empty,
    /// It does not load.
    Refused(LoadError),
}

/// The session files of folders, those in folders of them included, and files that were named whatever their ending: each once,
/// in the order of their places. A path that is not there is one of a file, so that it is named. Says how many were left out
/// beyond those that are read.
#[must_use]
pub fn listed(disk: &dyn Disk, paths: &[PathBuf]) -> (Vec<PathBuf>, usize) {
    let mut found = Vec::new();
    for path in paths {
        if disk.look(path).is_ok_and(|look| look.is_folder) {
            look_into(disk, path, DEEPEST, &mut found);
        } else {
            found.push(path.clone());
        }
    }
    found.sort();
    found.dedup();
    let left_out = found.len().saturating_sub(MOST_FILES);
    found.truncate(MOST_FILES);
    (found, left_out)
}

fn look_into(disk: &dyn Disk, folder: &Path, deeper: usize, found: &mut Vec<PathBuf>) {
    // A folder that the system does not show holds nothing that could be read.
    for path in disk.list(folder).unwrap_or_default() {
        let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if disk.look(&path).is_ok_and(|look| look.is_folder) {
            if deeper > 0 && !is_hidden && !disk.is_link(&path) {
                look_into(disk, &path, deeper - 1, found);
            }
        } else if !is_hidden && files::is_session_file(&path) && found.len() <= 2 * MOST_FILES {
            found.push(path);
        }
    }
}

/// Reads one file.
#[must_use]
pub fn read(disk: &dyn Disk, path: &Path) -> ClassFile {
    let text =
        |part: Option<&std::ffi::OsStr>| part.map_or_else(String::new, |part| part.to_string_lossy().into_owned());
    let full_name = text(path.file_name());
    let (digest, read) = match files::read_ordinary(disk, path) {
        Err(error) => (String::new(), Err(NotRead::Refused(error))),
        Ok(content) => {
            let digest = Fingerprint::of(&content).digits();
            let is_empty = content.iter().all(u8::is_ascii_whitespace);
            let read = if is_empty { Err(NotRead::Empty) } else { opened(content) };
            (digest, read)
        }
    };
    ClassFile {
        path: path.to_path_buf(),
        name: files::stem(&full_name).to_owned(),
        folder: text(path.parent().and_then(Path::file_name)),
        digest,
        read,
    }
}

fn opened(content: Vec<u8>) -> Result<(Box<Session>, Option<u64>), NotRead> {
    let Opened { session, newer, .. } = files::examine(content).map_err(NotRead::Refused)?;
    Ok((Box::new(session), newer))
}
