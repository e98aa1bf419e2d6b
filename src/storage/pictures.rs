//! Pictures of injects: kept by what is in them in the data folder, and at a save copied beside the file that names them.
//!
//! A picture that cannot be found is none; whoever shows it draws a grey frame. Nothing else in either folder is touched.

use std::path::{Path, PathBuf};

use super::{
    disk::Disk,
    files::{Backup, Before, SaveError, write_bytes},
    fingerprint::Fingerprint,
    pack::pictures_of,
    settings,
};
use crate::domain::Session;

/// A picture is no greater than this, in bytes.
pub const MOST_BYTES: usize = 2 << 20;

/// The kinds of pictures, known by how their bytes begin and not by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Png,
    Jpeg,
}

impl Kind {
    const ALL: [Self; 2] = [Self::Png, Self::Jpeg];

    fn of(content: &[u8]) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| content.starts_with(kind.beginning()))
    }

    fn beginning(self) -> &'static [u8] {
        match self {
            Self::Png => b"\x89PNG\r\n\x1a\n",
            Self::Jpeg => b"\xff\xd8\xff",
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Jpeg => "jpg",
        }
    }
}

/// Why a file is no picture that can be taken.
#[derive(Debug)]
pub enum Unfit {
    /// The system does not give it.
    Unread(std::io::Error),
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// It is neither PNG nor JPEG.
    NoPicture,
}

/// Where pictures may lie.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// The folder of the program; none where it has no home.
    pub data: Option<PathBuf>,
    /// The folder beside the session file; none where the session has no file.
    pub beside: Option<PathBuf>,
}

/// The program's own folder of pictures; none where the system names no home.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    Some(settings::sittings_folder()?.with_file_name("pictures"))
}

/// The bytes of a file that was chosen, when it is a picture.
///
/// # Errors
/// Where it cannot be read, is too large, or is no picture by how it begins.
pub fn read(disk: &dyn Disk, path: &Path) -> Result<Vec<u8>, Unfit> {
    let found = disk.look(path).map_err(Unfit::Unread)?;
    if !found.is_regular {
        return Err(Unfit::NoPicture);
    }
    let content = disk.read(path, MOST_BYTES as u64 + 1).map_err(Unfit::Unread)?;
    if content.len() > MOST_BYTES {
        return Err(Unfit::TooLarge);
    }
    if Kind::of(&content).is_some() { Ok(content) } else { Err(Unfit::NoPicture) }
}

/// Keeps a picture in a folder, once, and says by which SHA-256 it is found again.
///
/// # Errors
/// Where the folder cannot be made or the file cannot be written.
pub fn keep(disk: &dyn Disk, folder: &Path, content: &[u8]) -> Result<String, SaveError> {
    let print = Fingerprint::of(content);
    put_in_data(disk, folder, print, content)?;
    Ok(print.digits())
}

/// What the program keeps is nobody else's to read.
fn put_in_data(disk: &dyn Disk, folder: &Path, print: Fingerprint, content: &[u8]) -> Result<(), SaveError> {
    if !is_there(disk, folder, print) {
        disk.make_folder(folder).map_err(|reason| no_folder(folder, reason))?;
        put(disk, folder, print, content)?;
    }
    if let Some(kind) = Kind::of(content) {
        let _ = disk.make_private(&path_in(folder, print, kind));
    }
    Ok(())
}

fn path_in(folder: &Path, print: Fingerprint, kind: Kind) -> PathBuf {
    folder.join(format!("{}.{}", print.digits(), kind.ending()))
}

fn is_there(disk: &dyn Disk, folder: &Path, print: Fingerprint) -> bool {
    in_folder(disk, folder, print).is_some()
}

fn no_folder(folder: &Path, reason: std::io::Error) -> SaveError {
    SaveError::Io { path: folder.display().to_string(), step: "making the folder", reason }
}

/// Writes a picture into a folder that is there.
fn put(disk: &dyn Disk, folder: &Path, print: Fingerprint, content: &[u8]) -> Result<(), SaveError> {
    let Some(kind) = Kind::of(content) else { return Ok(()) };
    write_bytes(disk, &path_in(folder, print, kind), content, Backup::Drop, Before::Anything)
}

/// The picture of that SHA-256 in a folder, where its bytes are what its name says.
fn in_folder(disk: &dyn Disk, folder: &Path, print: Fingerprint) -> Option<Vec<u8>> {
    Kind::ALL.into_iter().find_map(|kind| {
        let content = read(disk, &path_in(folder, print, kind)).ok()?;
        (Fingerprint::of(&content) == print).then_some(content)
    })
}

impl Places {
    /// The places for a session file, with the program's own folder.
    #[must_use]
    pub fn of(data: Option<PathBuf>, file: Option<&Path>) -> Self {
        Self { data, beside: file.map(pictures_of) }
    }

    /// The picture of that SHA-256; none where it lies nowhere. What came with a file is kept from then on.
    #[must_use]
    pub fn find(&self, disk: &dyn Disk, hash: &str) -> Option<Vec<u8>> {
        let print = Fingerprint::read(hash)?;
        let kept = self.data.as_ref().and_then(|folder| in_folder(disk, folder, print));
        if kept.is_some() {
            return kept;
        }
        let found = in_folder(disk, self.beside.as_ref()?, print)?;
        if let Some(data) = &self.data {
            // Where that fails it lies beside its file still.
            let _ = put_in_data(disk, data, print, &found);
        }
        Some(found)
    }

    /// Whether the picture of that SHA-256 lies somewhere. Nothing is written.
    #[must_use]
    pub fn has(&self, disk: &dyn Disk, hash: &str) -> bool {
        Fingerprint::read(hash).is_some_and(|print| self.at_hand(disk, print).is_some())
    }

    /// Copies the pictures that a session names beside the file in which it was saved; how many lie there then. One that lies
    /// nowhere is passed over. What is given away with the file is read by whoever may read new files of its owner.
    ///
    /// # Errors
    /// The first that could not be written; the others are tried all the same.
    pub fn carry(&self, disk: &dyn Disk, session: &Session, file: &Path) -> Result<usize, SaveError> {
        let folder = pictures_of(file);
        let named = session.workshop.injects.iter().filter_map(|inject| Fingerprint::read(&inject.picture.hash));
        let (mut there, mut failed) = (std::collections::BTreeSet::new(), None);
        for print in named {
            let Some(content) = self.at_hand(disk, print) else { continue };
            let put = || {
                if is_there(disk, &folder, print) {
                    return Ok(());
                }
                disk.make_shared_folder(&folder).map_err(|reason| no_folder(&folder, reason))?;
                put(disk, &folder, print, &content)
            };
            match put() {
                Ok(()) => drop(there.insert(print.digits())),
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        failed.map_or(Ok(there.len()), Err)
    }

    /// The picture where it lies. Nothing is written.
    fn at_hand(&self, disk: &dyn Disk, print: Fingerprint) -> Option<Vec<u8>> {
        [&self.data, &self.beside].into_iter().flatten().find_map(|folder| in_folder(disk, folder, print))
    }
}
