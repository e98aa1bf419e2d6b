//! One save: each step by itself, and what was begun taken back where a step fails.

use std::{
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU64, Ordering},
};

use super::{
    disk::{Disk, Look, NewFile, patiently},
    files::{Backup, Before, SaveError, backup_of},
    fingerprint::Fingerprint,
    format::MOST_BYTES,
};

const PREFIX: &str = ".casus-";
const SUFFIX: &str = ".tmp";

/// Writes one file on a disk.
pub(super) struct Writer<'a> {
    disk: &'a dyn Disk,
    target: PathBuf,
}

impl<'a> Writer<'a> {
    /// The file behind a link is the one to write, so that a save changes the file and keeps the link.
    pub(super) fn new(disk: &'a dyn Disk, path: &Path) -> Result<Self, SaveError> {
        match patiently(disk, || disk.resolve(path)) {
            Ok(target) => Ok(Self { disk, target }),
            Err(_) if disk.is_link(path) => Err(SaveError::DeadLink { path: path.display().to_string() }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self { disk, target: path.to_path_buf() }),
            Err(reason) => Err(SaveError::Io { path: path.display().to_string(), step: "looking at the file", reason }),
        }
    }

    /// Puts the content in place, all or nothing.
    pub(super) fn put(&self, content: &[u8], backup: Backup, before: Before<'_>) -> Result<(), SaveError> {
        let old = self.old_file()?;
        let like = old.map(|_| self.target.as_path());
        let temporary = self.write_temporary(content, like, "writing")?;
        if old.is_some() {
            self.part_from_old(content, backup, before)?;
        }
        temporary.rename(&self.target).map_err(|reason| self.failed("putting the new file in place", reason))?;
        patiently(self.disk, || self.disk.sync_folder(self.folder()))
            .map_err(|reason| SaveError::Unconfirmed { path: self.name(), reason })
    }

    fn name(&self) -> String {
        self.target.display().to_string()
    }

    fn failed(&self, step: &'static str, reason: io::Error) -> SaveError {
        SaveError::Io { path: self.name(), step, reason }
    }

    fn folder(&self) -> &Path {
        self.target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."))
    }

    fn old_file(&self) -> Result<Option<Look>, SaveError> {
        match patiently(self.disk, || self.disk.look(&self.target)) {
            Ok(found) if found.is_folder => Err(SaveError::IsFolder { path: self.name() }),
            Ok(found) if !found.is_regular => Err(SaveError::NoOrdinaryFile { path: self.name() }),
            Ok(found) if found.is_protected => Err(SaveError::Protected { path: self.name() }),
            Ok(found) => Ok(Some(found)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed("looking at the file", error)),
        }
    }

    /// Content in a file beside the target, on the disk, read back and compared.
    fn write_temporary(
        &self,
        content: &[u8],
        like: Option<&Path>,
        step: &'static str,
    ) -> Result<Temporary<'a>, SaveError> {
        let mut temporary = Temporary::beside(self.disk, self.folder(), like)
            .map_err(|reason| self.failed("making a temporary file beside it", reason))?;
        temporary.write(content).map_err(|reason| self.failed(step, reason))?;
        temporary.sync().map_err(|reason| self.failed("bringing it to the disk", reason))?;
        let again = temporary.read_back().map_err(|reason| self.failed("reading it back", reason))?;
        if again == content { Ok(temporary) } else { Err(SaveError::Corrupted { path: self.name() }) }
    }

    /// Looks once more at what is about to be replaced, and copies it; a version that is the same as the
    /// new one keeps the copy of the version before that.
    fn part_from_old(&self, new: &[u8], backup: Backup, before: Before<'_>) -> Result<(), SaveError> {
        let step = "keeping the version before as a copy";
        let old = match patiently(self.disk, || self.disk.read(&self.target, MOST_BYTES as u64 + 1)) {
            Ok(old) => old,
            // It went in between; there is nothing to keep.
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(self.failed(step, error)),
        };
        if let Before::Known(contents) = before
            && !contents.contains(&Fingerprint::of(&old))
            && old != new
        {
            return Err(SaveError::ChangedOutside { path: self.name(), content: old });
        }
        if backup == Backup::Drop || old == new {
            return Ok(());
        }
        let copy = self.write_temporary(&old, Some(&self.target), step)?;
        copy.rename(&backup_of(&self.target)).map_err(|reason| self.failed(step, reason))
    }
}

/// A file that is removed unless it is given its name.
struct Temporary<'a> {
    disk: &'a dyn Disk,
    path: PathBuf,
    /// Open until it has its name, because an open file is one that no sweep touches.
    file: Option<Box<dyn NewFile>>,
}

impl<'a> Temporary<'a> {
    fn beside(disk: &'a dyn Disk, folder: &Path, like: Option<&Path>) -> io::Result<Self> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let process = disk.own_name();
        let mut last = io::Error::from(io::ErrorKind::AlreadyExists);
        for _ in 0..16 {
            let number = NUMBER.fetch_add(1, Ordering::Relaxed);
            let path = folder.join(format!("{PREFIX}{process}-{number}{SUFFIX}"));
            match patiently(disk, || disk.create(&path, like)) {
                // A sweep may have removed it in the moment before it was locked.
                Ok(file) if patiently(disk, || disk.look(&path)).is_ok() => {
                    return Ok(Self { disk, path, file: Some(file) });
                }
                Ok(file) => {
                    // A look that failed says nothing; what was made goes again.
                    drop(Self { disk, path, file: Some(file) });
                    last = io::Error::from(io::ErrorKind::NotFound);
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(last)
    }

    fn file(&mut self) -> io::Result<&mut Box<dyn NewFile>> {
        self.file.as_mut().ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
    }

    fn write(&mut self, content: &[u8]) -> io::Result<()> {
        let disk = self.disk;
        let file = self.file()?;
        let mut rest = content;
        while !rest.is_empty() {
            match patiently(disk, || file.write(rest))? {
                0 => return Err(io::Error::from(io::ErrorKind::WriteZero)),
                written => rest = rest.get(written..).unwrap_or_default(),
            }
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        let disk = self.disk;
        let file = self.file()?;
        patiently(disk, || file.sync())
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        let disk = self.disk;
        let file = self.file()?;
        patiently(disk, || file.read_back())
    }

    fn rename(mut self, to: &Path) -> io::Result<()> {
        patiently(self.disk, || self.disk.rename(&self.path, to))?;
        self.file = None;
        // It has its name, so there is nothing left to remove.
        self.path = PathBuf::new();
        Ok(())
    }
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        if !self.path.as_os_str().is_empty() {
            self.file = None;
            // Where this fails too, the sweep of the next start removes it.
            let _ = patiently(self.disk, || self.disk.remove(&self.path));
        }
    }
}

/// Removes what saves that were cut short have left in a folder, and says how many. A file that another process is writing
/// just now is locked and stays; a link is none of ours and is not followed.
pub fn sweep(disk: &dyn Disk, folder: &Path) -> usize {
    let is_ours = |path: &PathBuf| {
        path.file_name().and_then(OsStr::to_str).is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX))
    };
    let left = disk.list(folder).unwrap_or_default().into_iter().filter(is_ours);
    left.filter(|path| matches!(disk.lock_there(path), Ok(super::disk::Lock::Held(_))) && disk.remove(path).is_ok())
        .count()
}
