//! What the window runs on, as values: whoever opens it says what there is.

use std::{path::PathBuf, sync::Arc};

use super::{Aside, Awake, Nobody, Picker, Threads};

/// What there is of a system.
pub struct System {
    /// Its dialogs.
    pub picker: Box<dyn Picker>,
    /// Whoever does what takes its time.
    pub aside: Arc<dyn Aside>,
    /// Whoever keeps the screen awake while something is shown.
    pub awake: Box<dyn Awake>,
    /// The program that is started to be the wall; none where it cannot be started.
    pub wall_program: Option<PathBuf>,
    /// Whether a high contrast is wished for, as the system says when it is asked; none where it cannot be asked.
    pub contrast: Option<fn() -> Option<bool>>,
}

impl System {
    /// One with threads and dialogs, and nothing else.
    #[must_use]
    pub fn of_threads(picker: Box<dyn Picker>) -> Self {
        Self { picker, aside: Arc::new(Threads), awake: Box::new(Nobody), wall_program: None, contrast: None }
    }
}
