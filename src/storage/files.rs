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
    format::{self, Examined, Hindrance, LoadError, MOST_BYTES, Seal, WriteError},
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
#[derive(Debug)]
pub enum SaveError {
    /// The session cannot be written at all.
    Unwritable(WriteError),
    /// The name is that of a folder.
    IsFolder {
        /// The folder.
        path: String,
    },
    /// The file is write-protected.
    Protected {
        /// The file.
        path: String,
    },
    /// The link leads nowhere.
    DeadLink {
        /// The link.
        path: String,
    },
    /// What came back from the disk is not what was sent.
    Corrupted {
        /// The file.
        path: String,
    },
    /// Another program has written the file since it was opened or saved here.
    ChangedOutside {
        /// The file.
        path: String,
        /// What stands in it now.
        content: Vec<u8>,
    },
    /// The new file is in place, but the disk did not confirm it.
    Unconfirmed {
        /// The file.
        path: String,
        /// What the system says.
        reason: io::Error,
    },
    /// What stands there is a pipe or a device.
    NoOrdinaryFile {
        /// What stands there.
        path: String,
    },
    /// The system refused a step.
    Io {
        /// The file.
        path: String,
        /// What was being done.
        step: &'static str,
        /// What the system says.
        reason: io::Error,
    },
}

impl From<WriteError> for SaveError {
    fn from(error: WriteError) -> Self {
        Self::Unwritable(error)
    }
}

impl SaveError {
    /// The file that was not saved; none where the session cannot be written at all.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Unwritable(_) => None,
            Self::IsFolder { path }
            | Self::Protected { path }
            | Self::DeadLink { path }
            | Self::Corrupted { path }
            | Self::ChangedOutside { path, .. }
            | Self::Unconfirmed { path, .. }
            | Self::NoOrdinaryFile { path }
            | Self::Io { path, .. } => Some(path),
        }
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
    let refused = |why: Hindrance| LoadError::Io { path: path.display().to_string(), why };
    let found = disk.look(path).map_err(|error| refused(error.into()))?;
    if !found.is_regular && !found.is_folder {
        return Err(refused(Hindrance::NoOrdinaryFile));
    }
    read_bytes(disk, path)
}

pub(super) fn examine(content: Vec<u8>) -> Result<Opened, LoadError> {
    let Examined { session, seal, newer } = format::examine(&content)?;
    Ok(Opened { session, seal, newer, content })
}

/// The bytes of a file; one that is too large is not read to its end.
///
/// # Errors
/// Where the system does not give the file, or it is too large.
pub fn read_bytes(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, LoadError> {
    let refused = |why: Hindrance| LoadError::Io { path: path.display().to_string(), why };
    if disk.look(path).map_err(|error| refused(error.into()))?.is_folder {
        return Err(refused(Hindrance::Folder));
    }
    let content = disk.read(path, MOST_BYTES as u64 + 1).map_err(|error| refused(error.into()))?;
    if content.len() > MOST_BYTES { Err(LoadError::TooLarge) } else { Ok(content) }
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
