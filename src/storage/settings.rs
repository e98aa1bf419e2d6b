//! What belongs to the person: theme, language, files opened lately.
//!
//! Settings are convenience. Each is read by itself, so that one value of another version costs that value; a file of
//! which something cannot be read is set aside and named. Predictions are a person's results and no taste: they have a
//! file of their own.

use std::path::{Path, PathBuf};

use ron::value::RawValue;
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};

use super::{
    disk::Disk,
    files::{self, Backup, Before, SaveError},
    format::MOST_BYTES,
    place,
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
const PREDICTIONS_NAME: &str = "predictions.ron";
/// Files set aside, of each name.
const MOST_BROKEN: u32 = 9;

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

/// Ordinary colours or those of a high contrast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contrast {
    /// As the system wishes.
    #[default]
    System,
    /// Ordinary.
    Ordinary,
    /// High.
    High,
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

/// A record of which each field is read by itself, with the names of those that cannot be.
macro_rules! by_field {
    ($(#[$doc:meta])* $record:ident: $($(#[$about:meta])* $field:ident: $type:ty,)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
        pub struct $record {
            $(
                $(#[$about])*
                #[serde(skip_serializing_if = "is_default")]
                pub $field: $type,
            )*
        }

        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Raw {
            $(#[serde(deserialize_with = "as_it_stands")] $field: Option<Box<RawValue>>,)*
        }

        impl $record {
            /// Reads every field that can be read, and names the others; none where the text is no record.
            #[must_use]
            pub fn read(text: &str) -> Option<(Self, Vec<&'static str>)> {
                let raw: Raw = ron::from_str(text).ok()?;
                let (mut read, mut lost) = (Self::default(), Vec::new());
                $(
                    if let Some(raw) = &raw.$field {
                        let (value, is_whole) = ByField::of(raw);
                        read.$field = value;
                        if !is_whole {
                            lost.push(stringify!($field));
                        }
                    }
                )*
                Some((read, lost))
            }
        }
    };
}

fn as_it_stands<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::<RawValue>::deserialize(deserializer).map(Some)
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A value of the settings as a file holds it: what cannot be read has its default, and that is said.
trait ByField: Sized {
    fn of(raw: &RawValue) -> (Self, bool);
}

/// Of a list only the entries that cannot be read are lost.
impl<T: DeserializeOwned> ByField for Vec<T> {
    fn of(raw: &RawValue) -> (Self, bool) {
        let Ok(entries) = raw.into_rust::<Vec<Box<RawValue>>>() else { return (Self::new(), false) };
        let read: Self = entries.iter().filter_map(|entry| entry.into_rust().ok()).collect();
        let is_whole = read.len() == entries.len();
        (read, is_whole)
    }
}

macro_rules! by_whole_value {
    ($($type:ty),*) => {
        $(impl ByField for $type {
            fn of(raw: &RawValue) -> (Self, bool) {
                raw.into_rust().map_or_else(|_| (Self::default(), false), |value| (value, true))
            }
        })*
    };
}

by_whole_value!(Theme, Contrast, LanguageChoice, Asking, bool, String, Option<u16>, Option<WindowPlace>);

by_field! {
    /// The settings. Each is read by itself, so that a value that nobody knows here costs that value alone.
    Settings:
    /// Light or dark.
    theme: Theme,
    /// Ordinary colours or those of a high contrast.
    contrast: Contrast,
    /// Which language.
    language: LanguageChoice,
    /// Files opened lately, the newest first.
    recent: Vec<String>,
    /// Those of them whose document has a horizon.
    horizons: Vec<String>,
    /// Whether the first hint was seen.
    hint_seen: bool,
    /// The zoom in percent; none where it was never chosen.
    zoom_percent: Option<u16>,
    /// Whether what could move stands still.
    reduced_motion: bool,
    /// Whether the single letters that act everywhere but in fields do nothing.
    letters_off: bool,
    /// Groups of seats that the person has named.
    groups: Vec<Group>,
    /// How wide the columns were left, by the width of the window.
    columns: Vec<Column>,
    /// How the person calls themselves in the log of a session; may be empty.
    log_name: String,
    /// Whether predictions are asked for when a case is opened from the start page.
    predict: Asking,
    /// The predictions made so far, the newest last. They stand in a file of their own; here a version before this one
    /// kept them.
    predictions: Vec<Prediction>,
    /// Where the window stood.
    window: Option<WindowPlace>,
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
    /// The settings, with the defaults in the place of what could not be read.
    pub settings: Settings,
    /// What could not be read.
    pub broken: Vec<Broken>,
}

/// A file of which something could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// Where the file stands as it was.
    pub aside: PathBuf,
    /// The fields that could not be read; none where the file is no settings at all.
    pub fields: Vec<&'static str>,
}

impl Settings {
    /// Puts a file first among those opened lately.
    pub fn remember(&mut self, path: &Path) {
        self.recent.insert(0, place::absolute(path).display().to_string());
        self.tidy();
    }

    /// Forgets a file, for example one that is gone.
    pub fn forget(&mut self, path: &Path) {
        let path = place::absolute(path);
        self.recent.retain(|other| Path::new(other) != path);
    }

    /// Keeps whether the document of a file has a horizon.
    pub fn keep_horizon(&mut self, path: &Path, has_one: bool) {
        let path = place::absolute(path).display().to_string();
        self.horizons.retain(|other| *other != path);
        if has_one {
            self.horizons.push(path);
        }
    }

    /// Whether the document of a file has a horizon.
    #[must_use]
    pub fn has_horizon(&self, path: &Path) -> bool {
        self.horizons.contains(&place::absolute(path).display().to_string())
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

    /// Each file once, by a path that leads to it from everywhere, and no more than the program shows; no more
    /// predictions than it keeps.
    fn tidy(&mut self) {
        let surplus = self.predictions.len().saturating_sub(MOST_KEPT);
        self.predictions.drain(..surplus);
        let mut kept: Vec<String> = Vec::new();
        for path in std::mem::take(&mut self.recent) {
            if kept.len() < MOST_RECENT && !kept.contains(&path) && Path::new(&path).is_absolute() {
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
    let read = files::read_bytes(disk, &path).ok();
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
        .map_err(|error| SaveError::Unwritable(super::WriteError::Notation(error.to_string())))?;
    let is_nothing = *settings == Settings::default() && !files::exists(disk, path);
    if is_nothing || disk.read(path, MOST_BYTES as u64).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(());
    }
    files::write_bytes(disk, path, text.as_bytes(), Backup::Drop, Before::Anything)
}
