//! A workshop packed into one folder: the session whole, its pictures, and sheets to print. It is the pack of whoever leads:
//! what is private in the session stays in it.

use std::path::{Path, PathBuf};

use super::{
    disk::Disk,
    files::{Backup, Before, SaveError, write_bytes},
    format,
    pictures::Places,
};
use crate::domain::Session;

/// The name of the sheet of keys in a pack.
pub const SHEET: &str = "keys.html";
/// The name of the paper kit in a pack.
pub const KIT: &str = "kit.html";

/// What goes into a pack.
#[derive(Clone, Copy, Debug)]
pub struct Pack<'a> {
    /// The name that its files bear, without an ending.
    pub name: &'a str,
    /// The session.
    pub session: &'a Session,
    /// The sheets to print: the name of each file, and its text.
    pub sheets: &'a [(&'a str, &'a str)],
    /// Where the pictures that the session names may lie.
    pub pictures: &'a Places,
}

/// Why nothing was packed.
#[derive(Debug)]
pub enum PackError {
    /// Something lies in the folder already, and nothing in it is replaced.
    NotEmpty,
    /// The folder cannot be made, or what lies where it is to be is none.
    NoFolder(std::io::Error),
    /// A file was not written.
    NotSaved(SaveError),
}

impl From<SaveError> for PackError {
    fn from(error: SaveError) -> Self {
        Self::NotSaved(error)
    }
}

/// The folder in which the pictures of a session file lie: beside it, by its name.
#[must_use]
pub fn pictures_of(file: &Path) -> PathBuf {
    file.with_extension("pictures")
}

/// Packs into a folder that is made, or that is empty; how many pictures came with it.
///
/// # Errors
/// Where something lies in the folder, where it cannot be made, and where a file cannot be written.
pub fn pack(disk: &dyn Disk, folder: &Path, pack: Pack<'_>) -> Result<usize, PackError> {
    if disk.look(folder).is_ok() {
        let inside = disk.list(folder).map_err(PackError::NoFolder)?;
        if !inside.is_empty() {
            return Err(PackError::NotEmpty);
        }
    }
    disk.make_shared_folder(folder).map_err(PackError::NoFolder)?;
    let write = |path: &Path, content: &[u8]| write_bytes(disk, path, content, Backup::Drop, Before::Anything);
    let file = folder.join(format!("{}.ron", pack.name));
    let text = format::write(pack.session).map_err(SaveError::from)?;
    write(&file, text.as_bytes())?;
    for (sheet, text) in pack.sheets {
        write(&folder.join(sheet), text.as_bytes())?;
    }
    // One that lies nowhere is left out, and the check names it.
    Ok(pack.pictures.carry(disk, pack.session, &file)?)
}
