//! File dialogs, behind a seam so that no test opens one.

use std::path::PathBuf;

use rfd::FileDialog;

use crate::storage::ENDINGS;

/// What a dialog of the system is to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Whether something is to be saved; else a file is to be opened.
    pub is_saving: bool,
    /// The folder it begins in.
    pub folder: PathBuf,
    /// The name it offers; empty where a file is to be opened.
    pub name: String,
    /// The ending of the files it is about; [`FOLDER`] where a folder is asked for.
    pub ending: &'static str,
}

/// Shows the dialogs of the system. Called on a thread of its own, because a dialog blocks.
pub trait Picker: Send + Sync {
    /// Asks for a path; none when cancelled or when no dialog can be shown.
    fn pick(&self, wanted: &Wanted) -> Option<PathBuf>;
}

/// The system's own dialogs, in front of the window.
pub struct Native(FileDialog);

impl Native {
    /// Dialogs that belong to a window.
    #[must_use]
    pub fn of(window: &eframe::CreationContext<'_>) -> Self {
        Self(FileDialog::new().set_parent(window))
    }
}

impl Picker for Native {
    fn pick(&self, wanted: &Wanted) -> Option<PathBuf> {
        let dialog = self.0.clone().set_directory(&wanted.folder);
        if wanted.ending == FOLDER {
            return dialog.pick_folder();
        }
        let dialog = match (wanted.ending == SESSION, wanted.is_saving) {
            (false, false) if wanted.ending == PICTURE => dialog.add_filter(wanted.ending, &[PICTURE, "jpg", "jpeg"]),
            (false, false) if wanted.ending == TABLE => dialog.add_filter(wanted.ending, &[TABLE, "tsv", "txt"]),
            (false, _) => dialog.add_filter(wanted.ending, &[wanted.ending]),
            (true, false) => dialog.add_filter("Casus Foederis", &ENDINGS),
            // A kind is chosen where a file is made: the first is offered first.
            (true, true) => ENDINGS
                .into_iter()
                .fold(dialog, |dialog, ending| dialog.add_filter(format!("Casus Foederis (.{ending})"), &[ending])),
        };
        if wanted.is_saving { dialog.set_file_name(&wanted.name).save_file() } else { dialog.pick_file() }
    }
}

/// The ending of a session file.
pub(super) const SESSION: &str = ENDINGS[0];

/// The ending of a table.
pub(super) const TABLE: &str = "csv";

/// What stands in the place of an ending where a folder is asked for.
pub const FOLDER: &str = "";
/// The ending of a picture.
pub(super) const PICTURE: &str = "png";

/// No dialogs at all, as on a machine that has none: the window asks for a path itself.
pub struct NoDialogs;

impl Picker for NoDialogs {
    fn pick(&self, _wanted: &Wanted) -> Option<PathBuf> {
        None
    }
}
