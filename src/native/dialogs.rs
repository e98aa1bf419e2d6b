//! The dialogs of the system, in front of the window.

use std::path::PathBuf;

use rfd::FileDialog;

use crate::{
    shell::{FOLDER, PICTURE, Picker, SESSION, TABLE, Wanted},
    storage::ENDINGS,
};

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
