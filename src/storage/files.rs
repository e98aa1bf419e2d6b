//! Opening and saving without ever leaving half a file.
//!
//! A save writes a temporary file beside the target, brings it to the disk, reads it back, keeps the
//! version before as `<name>.bak` and only then renames. Whatever fails, the old file is whole.

use std::{
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

use super::{
    disk::{Disk, RealDisk},
    fingerprint::Fingerprint,
    format::{self, Examined, LoadError, MOST_BYTES, Seal, WriteError},
    writer::Writer,
};
use crate::domain::Session;

/// A session as it was opened.
#[derive(Clone, Debug)]
pub struct Opened {
    /// The session.
    pub session: Session,
    /// What its checksum says.
    pub seal: Seal,
    /// The format of a file that a newer version wrote; such a file is never overwritten.
    pub newer: Option<u64>,
    /// The bytes of the file, to tell later whether another program has changed it.
    pub content: Vec<u8>,
}

/// Why a file was not saved. The file that was there before is whole.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The session cannot be written at all.
    #[error(transparent)]
    Unwritable(#[from] WriteError),
    /// The name is that of a folder.
    #[error("{path} is a folder, so nothing was saved there. Choose a file name inside it")]
    IsFolder {
        /// The folder.
        path: String,
    },
    /// The file is write-protected.
    #[error("{path} is write-protected, so it was left as it is. Save under another name, or lift the protection")]
    Protected {
        /// The file.
        path: String,
    },
    /// The link leads nowhere.
    #[error("{path} is a link to a file that does not exist, so nothing was saved. Save under another name")]
    DeadLink {
        /// The link.
        path: String,
    },
    /// What came back from the disk is not what was sent.
    #[error("what the disk gave back is not what was written, so {path} was left as it is. Save on another disk")]
    Corrupted {
        /// The file.
        path: String,
    },
    /// Another program has written the file since it was opened or saved here.
    #[error("{path} was changed by another program, so it was left as it is. Save a copy, or open the file again")]
    ChangedOutside {
        /// The file.
        path: String,
        /// What stands in it now.
        content: Vec<u8>,
    },
    /// The new file is in place, but the disk did not confirm it.
    #[error(
        "{path} holds the new version, but the disk did not confirm it ({}), so a loss of power could still take it. Save again, or on another disk",
        plain(reason)
    )]
    Unconfirmed {
        /// The file.
        path: String,
        /// What the system says.
        reason: io::Error,
    },
    /// What stands there is a pipe or a device.
    #[error("{path} is no ordinary file, so nothing was saved there. Choose another name")]
    NoOrdinaryFile {
        /// What stands there.
        path: String,
    },
    /// The system refused a step.
    #[error("{path} was not saved: {} What was there before is whole. {}", cause(step, reason), remedy(reason))]
    Io {
        /// The file.
        path: String,
        /// What was being done.
        step: &'static str,
        /// What the system says.
        reason: io::Error,
    },
}

/// What failed, in a sentence.
fn cause(step: &str, reason: &io::Error) -> String {
    if reason.kind() == io::ErrorKind::NotFound {
        return "its folder is not there.".to_owned();
    }
    format!("{step} failed ({}).", plain(reason))
}

/// What to do about it.
fn remedy(reason: &io::Error) -> &'static str {
    let is_one_of = |kinds: &[io::ErrorKind]| kinds.contains(&reason.kind());
    if is_one_of(&[io::ErrorKind::NotFound]) {
        "Make the folder, or save in another one"
    } else if is_one_of(&[io::ErrorKind::PermissionDenied, io::ErrorKind::ReadOnlyFilesystem]) {
        "Check that you may write there, or save in another folder"
    } else if is_one_of(&[io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded]) {
        "Make room on the disk, or save on another one"
    } else {
        "Check the disk and that you may write there, or save in another folder"
    }
}

/// Opens a session whatever it comes from: at a prompt a pipe is as good as a file.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn open(path: &Path) -> Result<Opened, LoadError> {
    examine(read_bytes(&RealDisk, path)?)
}

/// Opens a session file on a disk. What is no ordinary file, a pipe or a device, may never end and is refused.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn open_on(disk: &dyn Disk, path: &Path) -> Result<Opened, LoadError> {
    examine(read_ordinary(disk, path)?)
}

/// The bytes of an ordinary file; what may never end is refused.
pub(super) fn read_ordinary(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, LoadError> {
    let refused = |reason: String| LoadError::Io { path: path.display().to_string(), reason };
    let found = disk.look(path).map_err(|error| refused(plain(&error)))?;
    if !found.is_regular && !found.is_folder {
        return Err(refused("it is no ordinary file".to_owned()));
    }
    read_bytes(disk, path)
}

fn examine(content: Vec<u8>) -> Result<Opened, LoadError> {
    let Examined { session, seal, newer } = format::examine(&content)?;
    Ok(Opened { session, seal, newer, content })
}

/// The bytes of a file; one that is too large is not read to its end.
///
/// # Errors
/// Where the system does not give the file, or it is too large.
pub fn read_bytes(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, LoadError> {
    let failed = |error: io::Error| LoadError::Io { path: path.display().to_string(), reason: plain(&error) };
    if disk.look(path).map_err(failed)?.is_folder {
        return Err(LoadError::Io { path: path.display().to_string(), reason: "it is a folder".to_owned() });
    }
    let content = disk.read(path, MOST_BYTES as u64 + 1).map_err(failed)?;
    if content.len() > MOST_BYTES { Err(LoadError::TooLarge) } else { Ok(content) }
}

/// The system's words for the commonest causes are short; the number behind them helps nobody.
pub(super) fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

/// Saves a session and returns the bytes that now stand in the file.
///
/// # Errors
/// What failed and what to do; the file that was there before is whole.
pub fn save(path: &Path, session: &Session) -> Result<Vec<u8>, SaveError> {
    let content = format::write(session)?.into_bytes();
    write_bytes(&RealDisk, path, &content, Backup::Keep, Before::Anything)?;
    Ok(content)
}

/// Whether the version before is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backup {
    /// As `<name>.bak`.
    Keep,
    /// It is not worth a copy.
    Drop,
}

/// What may stand in the file before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before<'a> {
    /// Whatever it is, it may be replaced.
    Anything,
    /// One of these contents; any other was written by another program and is not replaced.
    Known(&'a [Fingerprint]),
}

/// Puts bytes into a file, all or nothing.
///
/// # Errors
/// What failed and what to do; the file that was there before is whole.
pub fn write_bytes(
    disk: &dyn Disk,
    path: &Path,
    content: &[u8],
    backup: Backup,
    before: Before<'_>,
) -> Result<(), SaveError> {
    Writer::new(disk, path)?.put(content, backup, before)
}

/// Where the version before is kept.
#[must_use]
pub fn backup_of(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".bak");
    PathBuf::from(name)
}

/// The endings of session files, without the dot: the one that is offered first, and the one that a desktop opens by.
pub const ENDINGS: [&str; 2] = ["ron", "casus"];

/// Whether a path ends like a session file.
#[must_use]
pub fn is_session_file(path: &Path) -> bool {
    let ends = |extension: &std::ffi::OsStr| ENDINGS.iter().any(|ending| extension.eq_ignore_ascii_case(ending));
    path.extension().is_some_and(ends)
}

/// A name without the ending of a session file, where it has one.
#[must_use]
pub fn stem(name: &str) -> &str {
    ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)?.strip_suffix('.')).unwrap_or(name)
}

/// The path with the ending of a session file: the first one where it has none.
#[must_use]
pub fn with_extension(path: &Path) -> PathBuf {
    if is_session_file(path) {
        return path.to_path_buf();
    }
    let mut name = OsString::from(path);
    name.push(".");
    name.push(ENDINGS[0]);
    PathBuf::from(name)
}

/// Whether something stands at a path already.
#[must_use]
pub fn exists(disk: &dyn Disk, path: &Path) -> bool {
    disk.look(path).is_ok()
}
