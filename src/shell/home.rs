//! Where the program keeps what is no document.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::storage::{Disk, RealDisk, own, pictures, place, settings};

/// Where the program keeps what is no document.
#[derive(Clone, Debug)]
pub struct Home {
    /// The folder of the settings.
    pub settings: PathBuf,
    /// The folder of what is kept against a crash.
    pub sittings: PathBuf,
    /// The folder of the person's own precedents.
    pub precedents: PathBuf,
    /// The folder of the pictures of injects, by what is in them.
    pub pictures: PathBuf,
    /// The folder that a document without a file is offered to be saved in.
    pub documents: PathBuf,
    /// The disk of both, and of the documents.
    pub disk: Arc<dyn Disk>,
}

impl Home {
    /// The home of the person at the computer; none where the system names none.
    #[must_use]
    pub fn of_this_person() -> Option<Self> {
        let (settings, sittings) = (settings::folder()?, settings::sittings_folder()?);
        let documents = place::documents();
        let (precedents, pictures) = (own::folder()?, pictures::folder()?);
        Some(Self { settings, sittings, precedents, pictures, documents, disk: Arc::new(RealDisk) })
    }

    /// A home in one folder, on a disk.
    #[must_use]
    pub fn in_folder(folder: &Path, disk: Arc<dyn Disk>) -> Self {
        Self {
            settings: folder.to_path_buf(),
            sittings: folder.join("sittings"),
            precedents: folder.join("precedents"),
            pictures: folder.join("pictures"),
            documents: folder.join("documents"),
            disk,
        }
    }
}
