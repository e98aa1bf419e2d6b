//! The files of the settings: where they stand, how they are read, and what becomes of one that cannot be.

use std::path::{Path, PathBuf};

use super::{Broken, FOLDER_VARIABLE, Found, Settings};
use crate::storage::{
    SaveError, WriteError,
    disk::Disk,
    files::{self, Backup, Before},
    format::MOST_BYTES,
    place,
};

const NAME: &str = "settings.ron";
const PREDICTIONS_NAME: &str = "predictions.ron";
/// Files set aside, of each name.
const MOST_BROKEN: u32 = 9;

/// The folder of what is kept against a crash; none where the system names no home.
#[must_use]
pub fn sittings_folder() -> Option<PathBuf> {
    match std::env::var_os(FOLDER_VARIABLE) {
        Some(folder) if !folder.is_empty() => Some(place::absolute(Path::new(&folder))),
        _ => directories::ProjectDirs::from("org", "casus", "Casus Foederis")
            .map(|folders| folders.data_local_dir().to_path_buf()),
    }
    .map(|folder| folder.join("sittings"))
}

/// The folder of the settings; none where the system names no home.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    match std::env::var_os(FOLDER_VARIABLE) {
        Some(folder) if !folder.is_empty() => Some(place::absolute(Path::new(&folder))),
        _ => directories::ProjectDirs::from("org", "casus", "Casus Foederis")
            .map(|folders| folders.config_dir().to_path_buf()),
    }
}

/// The settings in a folder. Never fails: what cannot be read has its default, and the file as it was is set aside.
#[must_use]
pub fn load(disk: &dyn Disk, folder: &Path) -> Found {
    let mut found = Found::default();
    read(disk, folder, NAME, &mut found, |settings, read| *settings = read);
    // Predictions that a version before this one kept among the settings count until they have a file of their own.
    read(disk, folder, PREDICTIONS_NAME, &mut found, |settings, read| settings.predictions = read.predictions);
    found.settings.tidy();
    found
}

/// Reads one of the two files, where it is there.
fn read(disk: &dyn Disk, folder: &Path, name: &str, found: &mut Found, take: fn(&mut Settings, Settings)) {
    let path = folder.join(name);
    if !files::exists(disk, &path) {
        return;
    }
    let read = files::read_ordinary(disk, &path).ok();
    let parsed = read.as_deref().and_then(|bytes| Settings::read(std::str::from_utf8(bytes).ok()?));
    let fields = match parsed {
        Some((settings, lost)) => {
            take(&mut found.settings, settings);
            if lost.is_empty() {
                return;
            }
            lost
        }
        None => Vec::new(),
    };
    let aside = free_name(disk, folder, name);
    let is_aside = match (&read, fields.is_empty()) {
        // What can be read in part stays in use.
        (Some(bytes), false) => files::write_bytes(disk, &aside, bytes, Backup::Drop, Before::Anything).is_ok(),
        _ => disk.rename(&path, &aside).is_ok(),
    };
    // Where it cannot be put aside it is named where it stands.
    found.broken.push(Broken { aside: if is_aside { aside } else { path }, fields });
}

/// A name beside a file under which nothing was set aside yet; of many the last is used again.
fn free_name(disk: &dyn Disk, folder: &Path, name: &str) -> PathBuf {
    let stem = name.strip_suffix(".ron").unwrap_or(name);
    let named = |number: u32| match number {
        1 => folder.join(format!("{stem}.broken.ron")),
        number => folder.join(format!("{stem}.broken-{number}.ron")),
    };
    (1..MOST_BROKEN).map(named).find(|path| !files::exists(disk, path)).unwrap_or_else(|| named(MOST_BROKEN))
}

/// Keeps settings in a folder, which is made where it is missing.
///
/// # Errors
/// What failed and what to do.
pub fn save(disk: &dyn Disk, folder: &Path, settings: &Settings) -> Result<(), SaveError> {
    disk.make_folder(folder).map_err(|reason| SaveError::Io {
        path: folder.join(NAME).display().to_string(),
        step: "making the folder",
        reason,
    })?;
    let predictions = Settings { predictions: settings.predictions.clone(), ..Settings::default() };
    let looks = Settings { predictions: Vec::new(), ..settings.clone() };
    // The predictions first: until they stand in their own file those among the settings count.
    write(disk, &folder.join(PREDICTIONS_NAME), &predictions)?;
    write(disk, &folder.join(NAME), &looks)
}

/// Writes one of the two files, where it does not hold just that already.
fn write(disk: &dyn Disk, path: &Path, settings: &Settings) -> Result<(), SaveError> {
    let pretty = ron::ser::PrettyConfig::new().struct_names(false).indentor("  ").new_line("\n");
    let text = ron::ser::to_string_pretty(settings, pretty)
        .map_err(|error| SaveError::Unwritable(WriteError::Notation(error.to_string())))?;
    let is_nothing = *settings == Settings::default() && !files::exists(disk, path);
    if is_nothing || disk.read(path, MOST_BYTES as u64).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    files::write_bytes(disk, path, text.as_bytes(), Backup::Drop, Before::Anything)
}
