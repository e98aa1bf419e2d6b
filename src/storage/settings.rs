//! What belongs to the person: theme, language, files opened lately.
//!
//! Settings are convenience. A file that does not load is set aside and named, and the program
//! starts with the defaults.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{
    disk::Disk,
    files::{self, Backup, Before, SaveError},
    predictions::Prediction,
};
use crate::{
    domain::StateCode,
    predict::{Asking, Entry, MOST_KEPT},
};

/// The environment variable that moves the settings to another folder.
pub const FOLDER_VARIABLE: &str = "CASUS_DATA_DIR";
/// Files remembered.
pub const MOST_RECENT: usize = 10;

/// Groups of the person's own.
pub const MOST_GROUPS: usize = 50;
/// Widths of columns remembered.
pub const MOST_COLUMNS: usize = 60;

const NAME: &str = "settings.ron";
const BROKEN_NAME: &str = "settings.broken.ron";

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Which language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageChoice {
    /// As the system.
    #[default]
    System,
    /// English.
    En,
    /// French.
    Fr,
}

/// The settings.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Which language.
    pub language: LanguageChoice,
    /// Files opened lately, the newest first.
    pub recent: Vec<String>,
    /// Those of them whose document has a horizon.
    pub horizons: Vec<String>,
    /// Whether the first hint was seen.
    pub hint_seen: bool,
    /// The zoom in percent; none where it was never chosen.
    pub zoom_percent: Option<u16>,
    /// Whether what could move stands still.
    pub reduced_motion: bool,
    /// Groups of seats that the person has named.
    pub groups: Vec<Group>,
    /// How wide the columns were left, by the width of the window.
    pub columns: Vec<Column>,
    /// How the person calls themselves in the log of a session; may be empty.
    pub log_name: String,
    /// Whether predictions are asked for when a case is opened from the start page.
    pub predict: Asking,
    /// The predictions made so far, the newest last.
    pub predictions: Vec<Prediction>,
    /// Where the window stood.
    pub window: Option<WindowPlace>,
}

/// A group of seats under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Who belongs to it.
    pub seats: Vec<StateCode>,
}

/// How wide a column is in a window of some width.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The width of the window, hundreds of points.
    pub window: u16,
    /// Which column.
    pub name: String,
    /// Its width, points.
    pub width: u16,
}

/// Where a window stands, in points of the system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowPlace {
    /// Its left upper corner; none where the system does not say.
    pub corner: Option<(i32, i32)>,
    /// Width and height of its content.
    pub size: (i32, i32),
    /// Whether it fills the screen.
    pub is_maximized: bool,
}

/// The settings as they were found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The settings, or the defaults.
    pub settings: Settings,
    /// The file that did not load, where it was put aside.
    pub broken: Option<PathBuf>,
}

impl Settings {
    /// Puts a file first among those opened lately.
    pub fn remember(&mut self, path: &str) {
        self.recent.insert(0, path.to_owned());
        self.tidy();
    }

    /// Forgets a file, for example one that is gone.
    pub fn forget(&mut self, path: &str) {
        self.recent.retain(|other| other != path);
    }

    /// Keeps whether the document of a file has a horizon.
    pub fn keep_horizon(&mut self, path: &str, has_one: bool) {
        self.horizons.retain(|other| other != path);
        if has_one {
            self.horizons.push(path.to_owned());
        }
    }

    /// Keeps a group; one of the same name is replaced.
    pub fn keep_group(&mut self, group: Group) {
        self.forget_group(&group.name);
        self.groups.push(group);
        self.groups.sort_by(|one, other| one.name.cmp(&other.name));
        self.groups.truncate(MOST_GROUPS);
    }

    /// Forgets the group of a name.
    pub fn forget_group(&mut self, name: &str) {
        self.groups.retain(|group| group.name != name);
    }

    /// Keeps the width of a column; the one touched last stands last, and the oldest are dropped.
    pub fn keep_column(&mut self, column: Column) {
        self.columns.retain(|other| (other.window, &other.name) != (column.window, &column.name));
        self.columns.push(column);
        let surplus = self.columns.len().saturating_sub(MOST_COLUMNS);
        self.columns.drain(..surplus);
    }

    /// Keeps a prediction as the newest.
    pub fn keep_prediction(&mut self, entry: &Entry) {
        self.predictions.push(Prediction::from(entry));
        self.tidy();
    }

    /// Each file once, and no more than the program shows; no more predictions than it keeps.
    fn tidy(&mut self) {
        let surplus = self.predictions.len().saturating_sub(MOST_KEPT);
        self.predictions.drain(..surplus);
        let mut kept: Vec<String> = Vec::new();
        for path in std::mem::take(&mut self.recent) {
            if kept.len() < MOST_RECENT && !kept.contains(&path) {
                kept.push(path);
            }
        }
        self.recent = kept;
    }
}

/// The folder of what is kept against a crash; none where the system names no home.
#[must_use]
pub fn sittings_folder() -> Option<PathBuf> {
    match std::env::var_os(FOLDER_VARIABLE) {
        Some(folder) if !folder.is_empty() => Some(PathBuf::from(folder)),
        _ => directories::ProjectDirs::from("org", "casus", "Casus Foederis")
            .map(|folders| folders.data_local_dir().to_path_buf()),
    }
    .map(|folder| folder.join("sittings"))
}

/// The folder of the settings; none where the system names no home.
#[must_use]
pub fn folder() -> Option<PathBuf> {
    match std::env::var_os(FOLDER_VARIABLE) {
        Some(folder) if !folder.is_empty() => Some(PathBuf::from(folder)),
        _ => directories::ProjectDirs::from("org", "casus", "Casus Foederis")
            .map(|folders| folders.config_dir().to_path_buf()),
    }
}

/// The settings in a folder. Never fails: what does not load is set aside.
#[must_use]
pub fn load(disk: &dyn Disk, folder: &Path) -> Found {
    let path = folder.join(NAME);
    if !files::exists(disk, &path) {
        return Found::default();
    }
    let read = files::read_bytes(disk, &path).ok().and_then(|bytes| ron::de::from_bytes::<Settings>(&bytes).ok());
    match read {
        Some(mut settings) => {
            settings.tidy();
            Found { settings, broken: None }
        }
        None => {
            let aside = folder.join(BROKEN_NAME);
            // Where it cannot be moved it is named where it stands.
            let broken = if disk.rename(&path, &aside).is_ok() { aside } else { path };
            Found { settings: Settings::default(), broken: Some(broken) }
        }
    }
}

/// Keeps settings in a folder, which is made where it is missing.
///
/// # Errors
/// What failed and what to do.
pub fn save(disk: &dyn Disk, folder: &Path, settings: &Settings) -> Result<(), SaveError> {
    let path = folder.join(NAME);
    disk.make_folder(folder).map_err(|reason| SaveError::Io {
        path: path.display().to_string(),
        step: "making the folder",
        reason,
    })?;
    let pretty = ron::ser::PrettyConfig::new().struct_names(false).indentor("  ").new_line("\n");
    let text = ron::ser::to_string_pretty(settings, pretty)
        .map_err(|error| files::SaveError::Unwritable(super::WriteError::Notation(error.to_string())))?;
    files::write_bytes(disk, &path, text.as_bytes(), Backup::Drop, Before::Anything)
}
