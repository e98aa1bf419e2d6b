//! File dialogs, behind a seam so that no test opens one.

use std::{path::PathBuf, sync::Arc};

use super::Aside;
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

/// Who waits for the answer of a dialog.
pub type Answer = Box<dyn FnOnce(Option<PathBuf>) + Send>;

/// Shows the dialogs of the system.
pub trait Picker: Send + Sync + 'static {
    /// Asks for a path and waits for it; none when cancelled or when no dialog can be shown.
    fn pick(&self, wanted: &Wanted) -> Option<PathBuf>;

    /// Asks for a path and answers once there is one, or none. A dialog that blocks is asked aside.
    fn ask(self: Arc<Self>, wanted: Wanted, aside: &dyn Aside, answer: Answer) {
        aside.run(Box::new(move || answer(self.pick(&wanted))));
    }

    /// Whether an answer tells by itself whether a dialog was there; else the focus of the window does.
    fn is_sure(&self) -> bool {
        false
    }
}

/// The ending of a session file.
pub const SESSION: &str = ENDINGS[0];

/// The ending of a table.
pub const TABLE: &str = "csv";

/// What stands in the place of an ending where a folder is asked for.
pub const FOLDER: &str = "";
/// The ending of a picture.
pub const PICTURE: &str = "png";

/// No dialogs at all, as on a machine that has none: the window asks for a path itself.
pub struct NoDialogs;

impl Picker for NoDialogs {
    fn pick(&self, _wanted: &Wanted) -> Option<PathBuf> {
        None
    }
}
