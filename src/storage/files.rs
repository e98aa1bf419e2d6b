//! Opening and saving without ever leaving half a file.
//!
//! A save writes a temporary file beside the target, brings it to the disk, reads it back, keeps the
//! version before as `<name>.bak` and only then renames. Whatever fails, the old file is whole.

use std::{
    ffi::OsString,
    fs, io,
    io::{Read as _, Write as _},
    path::{Path, PathBuf},
};

use super::format::{self, Examined, LoadError, MOST_BYTES, Seal, WriteError};
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
    /// The system refused a step.
    #[error(
        "{path} was not saved: {step} failed ({reason}). What was there before is whole. Check the space on the disk and that you may write there, or save in another folder"
    )]
    Io {
        /// The file.
        path: String,
        /// What was being done.
        step: &'static str,
        /// What the system says.
        reason: io::Error,
    },
}

/// Opens a session.
///
/// # Errors
/// What is wrong with the file, where, and what to do.
pub fn open(path: &Path) -> Result<Opened, LoadError> {
    let content = read_bytes(path)?;
    let Examined { session, seal, newer } = format::examine(&content)?;
    Ok(Opened { session, seal, newer, content })
}

/// The bytes of a file; one that is too large is not read to its end.
///
/// # Errors
/// Where the system does not give the file, or it is too large.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, LoadError> {
    let failed = |error: io::Error| LoadError::Io { path: path.display().to_string(), reason: plain(&error) };
    if fs::metadata(path).map_err(failed)?.is_dir() {
        return Err(LoadError::Io { path: path.display().to_string(), reason: "it is a folder".to_owned() });
    }
    let mut content = Vec::new();
    let limit = MOST_BYTES as u64 + 1;
    fs::File::open(path).map_err(failed)?.take(limit).read_to_end(&mut content).map_err(failed)?;
    if content.len() > MOST_BYTES { Err(LoadError::TooLarge) } else { Ok(content) }
}

/// The system's words for the commonest causes are short; the number behind them helps nobody.
fn plain(error: &io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}

/// Saves a session and returns the bytes that now stand in the file.
///
/// # Errors
/// What failed and what to do; the file that was there before is whole.
pub fn save(path: &Path, session: &Session) -> Result<Vec<u8>, SaveError> {
    let content = format::write(session)?.into_bytes();
    write_bytes(path, &content, Backup::Keep)?;
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

/// Puts bytes into a file, all or nothing.
///
/// # Errors
/// What failed and what to do; the file that was there before is whole.
pub fn write_bytes(path: &Path, content: &[u8], backup: Backup) -> Result<(), SaveError> {
    let target = resolve(path)?;
    let writer = Writer { target: &target };
    let old = writer.old_file()?;
    let temporary = writer.write_temporary(content, old.as_ref())?;
    if let (Some(_), Backup::Keep) = (&old, backup) {
        writer.keep_backup(content)?;
    }
    temporary.persist(&target).map_err(|error| writer.failed("putting the new file in place", error.error))?;
    writer.sync_folder();
    Ok(())
}

/// The file behind a link, so that a save changes the file and keeps the link.
fn resolve(path: &Path) -> Result<PathBuf, SaveError> {
    match fs::canonicalize(path) {
        Ok(target) => Ok(target),
        Err(_) if fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink()) => {
            Err(SaveError::DeadLink { path: path.display().to_string() })
        }
        Err(_) => Ok(path.to_path_buf()),
    }
}

struct Writer<'a> {
    target: &'a Path,
}

impl Writer<'_> {
    fn name(&self) -> String {
        self.target.display().to_string()
    }

    fn failed(&self, step: &'static str, reason: io::Error) -> SaveError {
        SaveError::Io { path: self.name(), step, reason }
    }

    fn folder(&self) -> &Path {
        self.target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
    }

    fn old_file(&self) -> Result<Option<fs::Metadata>, SaveError> {
        match fs::metadata(self.target) {
            Ok(found) if found.is_dir() => Err(SaveError::IsFolder { path: self.name() }),
            Ok(found) if found.permissions().readonly() => Err(SaveError::Protected { path: self.name() }),
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed("looking at the file", error)),
        }
    }

    /// The new content beside the target, on the disk, read back and compared.
    fn write_temporary(
        &self,
        content: &[u8],
        old: Option<&fs::Metadata>,
    ) -> Result<tempfile::NamedTempFile, SaveError> {
        let mut temporary =
            new_temporary(self.folder()).map_err(|error| self.failed("making a temporary file beside it", error))?;
        temporary.write_all(content).map_err(|error| self.failed("writing", error))?;
        if let Some(old) = old {
            fs::set_permissions(temporary.path(), old.permissions())
                .map_err(|error| self.failed("keeping the permissions", error))?;
        }
        temporary.as_file().sync_all().map_err(|error| self.failed("bringing it to the disk", error))?;
        let again = fs::read(temporary.path()).map_err(|error| self.failed("reading it back", error))?;
        if again == content { Ok(temporary) } else { Err(SaveError::Corrupted { path: self.name() }) }
    }

    /// Copies the version before; one that is the same as the new keeps the copy of the version before that.
    fn keep_backup(&self, new: &[u8]) -> Result<(), SaveError> {
        let failed = |error: io::Error| self.failed("keeping the version before as a copy", error);
        let old = fs::read(self.target).map_err(failed)?;
        if old == new {
            return Ok(());
        }
        let mut copy = new_temporary(self.folder()).map_err(failed)?;
        copy.write_all(&old).map_err(failed)?;
        copy.as_file().sync_all().map_err(failed)?;
        copy.persist(backup_of(self.target)).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// A rename is safe from a loss of power once the folder is on the disk too. Where a system cannot
    /// do that, the file is still in place, so it is no reason to report a failure.
    #[cfg(unix)]
    fn sync_folder(&self) {
        if let Ok(folder) = fs::File::open(self.folder()) {
            folder.sync_all().unwrap_or_default();
        }
    }

    #[cfg(not(unix))]
    fn sync_folder(&self) {}
}

/// A temporary file with the permissions of any new file; without them only its owner could read it.
fn new_temporary(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".casus-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Where the version before is kept.
#[must_use]
pub fn backup_of(path: &Path) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(".bak");
    PathBuf::from(name)
}

/// The path with `.ron` at its end.
#[must_use]
pub fn with_extension(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron")) {
        return path.to_path_buf();
    }
    let mut name = OsString::from(path);
    name.push(".ron");
    PathBuf::from(name)
}

/// Whether something stands at a path already.
#[must_use]
pub fn exists(path: &Path) -> bool {
    path.exists()
}
