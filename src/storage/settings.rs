//! What belongs to the person: theme, language, files opened lately.
//!
//! Settings are convenience. Each is read by itself, so that one value of another version costs that value; a file of
//! which something cannot be read is set aside and named. Predictions are a person's results and no taste: they have a
//! file of their own.

mod by_field;
mod file;

use std::path::{Path, PathBuf};

use ron::value::RawValue;
use serde::{Deserialize, Serialize};

use super::{place, predictions::Prediction};
use crate::{
    chosen::{Column, Contrast, Group, Theme, WallChoice},
    predict::{Asking, Entry, MOST_KEPT, Sealing},
};

#[doc(no_inline)]
pub use crate::domain::LanguageChoice;
use by_field::{ByField, as_it_stands, by_field, by_whole_value, is_default};
pub use file::{folder, load, save, sittings_folder};

/// The environment variable that moves the settings to another folder.
pub const FOLDER_VARIABLE: &str = "CASUS_DATA_DIR";
/// Files remembered.
pub const MOST_RECENT: usize = 10;

/// Files remembered whose answers were opened: a term's work.
pub const MOST_REVEALED: usize = 200;

/// Groups of the person's own.
pub const MOST_GROUPS: usize = 50;
/// Widths of columns remembered.
pub const MOST_COLUMNS: usize = 60;

by_whole_value!(
    Theme,
    Contrast,
    LanguageChoice,
    Asking,
    bool,
    String,
    Option<u16>,
    Option<WindowPlace>,
    WallChoice,
    (String, Sealing)
);

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
    /// Those of them whose document is played sealed, each with what of it is open.
    seals: Vec<(String, Sealing)>,
    /// Files whose author sealed their answers and whose answers this person has opened.
    revealed: Vec<String>,
    /// Guided cases opened lately, the newest first.
    guides: Vec<String>,
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
    /// How the wall was left.
    wall: WallChoice,
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
        self.recent.insert(0, place::from_root(path).display().to_string());
        self.tidy();
    }

    /// Puts the file of a guided case first among those opened lately.
    pub fn remember_guide(&mut self, path: &Path) {
        self.guides.insert(0, place::from_root(path).display().to_string());
        self.tidy();
    }

    /// Forgets a file, for example one that is gone.
    pub fn forget(&mut self, path: &Path) {
        let path = place::from_root(path);
        self.guides.retain(|other| Path::new(other) != path);
        self.recent.retain(|other| Path::new(other) != path);
    }

    /// Keeps whether the document of a file has a horizon.
    pub fn keep_horizon(&mut self, path: &Path, has_one: bool) {
        let path = place::from_root(path).display().to_string();
        self.horizons.retain(|other| *other != path);
        if has_one {
            self.horizons.push(path);
        }
    }

    /// Whether the document of a file has a horizon.
    #[must_use]
    pub fn has_horizon(&self, path: &Path) -> bool {
        self.horizons.contains(&place::from_root(path).display().to_string())
    }

    /// Keeps whether the document of a file is played sealed, and what of it is open.
    pub fn keep_seal(&mut self, path: &Path, sealing: Option<Sealing>) {
        let path = place::from_root(path).display().to_string();
        self.seals.retain(|(other, _)| *other != path);
        self.seals.extend(sealing.map(|sealing| (path, sealing)));
    }

    /// What hides the answers of the document of a file; none where it is not played sealed.
    #[must_use]
    pub fn seal_of(&self, path: &Path) -> Option<Sealing> {
        let path = place::from_root(path).display().to_string();
        self.seals.iter().find(|(other, _)| *other == path).map(|(_, sealing)| *sealing)
    }

    /// Keeps that the answers of a file that its author sealed are open; the newest stands last, and the oldest are dropped.
    pub fn keep_revealed(&mut self, path: &Path) {
        let path = place::from_root(path).display().to_string();
        self.revealed.retain(|other| *other != path);
        self.revealed.push(path);
        let surplus = self.revealed.len().saturating_sub(MOST_REVEALED);
        self.revealed.drain(..surplus);
    }

    /// Whether they are.
    #[must_use]
    pub fn has_revealed(&self, path: &Path) -> bool {
        self.revealed.contains(&place::from_root(path).display().to_string())
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
        for paths in [&mut self.recent, &mut self.guides] {
            let mut kept: Vec<String> = Vec::new();
            for path in std::mem::take(paths) {
                if kept.len() < MOST_RECENT && !kept.contains(&path) && Path::new(&path).is_absolute() {
                    kept.push(path);
                }
            }
            *paths = kept;
        }
    }
}
