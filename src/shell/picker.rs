//! File dialogs, behind a seam so that no test opens one.

use std::path::PathBuf;

/// Shows the dialogs of the system. Called on a thread of its own, because a dialog blocks.
pub trait Picker: Send + Sync {
    /// Asks for a file to open; none when cancelled or when no dialog can be shown.
    fn pick_open(&self) -> Option<PathBuf>;
    /// Asks where to save.
    fn pick_save(&self, suggested: &str) -> Option<PathBuf>;
    /// Asks where to save a text that is no session.
    fn pick_text(&self, suggested: &str) -> Option<PathBuf> {
        self.pick_save(suggested)
    }
    /// Asks where to save a figure under a name with this ending.
    fn pick_figure(&self, suggested: &str, _ending: &str) -> Option<PathBuf> {
        self.pick_save(suggested)
    }
}

/// The system's own dialogs.
pub struct Native;

impl Picker for Native {
    fn pick_open(&self) -> Option<PathBuf> {
        rfd::FileDialog::new().add_filter("Casus Foederis", &["ron"]).pick_file()
    }

    fn pick_save(&self, suggested: &str) -> Option<PathBuf> {
        rfd::FileDialog::new().add_filter("Casus Foederis", &["ron"]).set_file_name(suggested).save_file()
    }

    fn pick_text(&self, suggested: &str) -> Option<PathBuf> {
        rfd::FileDialog::new().add_filter("txt", &["txt"]).set_file_name(suggested).save_file()
    }

    fn pick_figure(&self, suggested: &str, ending: &str) -> Option<PathBuf> {
        rfd::FileDialog::new().add_filter(ending, &[ending]).set_file_name(suggested).save_file()
    }
}

/// No dialogs at all, as on a machine that has none: the window asks for a path itself.
pub struct NoDialogs;

impl Picker for NoDialogs {
    fn pick_open(&self) -> Option<PathBuf> {
        None
    }

    fn pick_save(&self, _suggested: &str) -> Option<PathBuf> {
        None
    }
}
