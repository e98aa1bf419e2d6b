//! What the window asks and waits for: one question at a time, and what goes on once it is answered.

use std::path::PathBuf;

use super::{flow::Next, leaving::Leaving, outside::Outside, packing::Packing, reading::Awaited};
use crate::ui::{Choice, Question};

/// The question on screen and what hangs on its answer.
#[derive(Default)]
pub(super) struct Asking {
    pub(super) question: Option<Question>,
    /// What goes on once it is answered.
    pub(super) next: Option<Next>,
    /// What another program wrote, while that is asked about.
    pub(super) outside: Option<Outside>,
    /// The file that takes longer to read.
    pub(super) awaited: Option<Awaited>,
    /// The file that another window has, while that is asked about.
    pub(super) path: Option<PathBuf>,
    /// The inject that is to be taken back, while that is asked about, by its number from 1.
    pub(super) inject: Option<u16>,
    /// The figure that waits for an answer about its path.
    pub(super) leaving: Option<Box<Leaving>>,
    /// The workshop that waits for the folder into which it is packed.
    pub(super) packing: Option<Box<Packing>>,
    /// Where a copy would stand, for a window that must ask for the path itself.
    pub(super) suggested: Option<PathBuf>,
    /// The state of the session when a file to open was asked for.
    pub(super) revision: u64,
    /// Whether the window may be closed.
    pub(super) may_close: bool,
    /// Whether the person leaves without waiting for a disk.
    pub(super) is_leaving: bool,
}

impl Asking {
    pub(super) fn is_open(&self) -> bool {
        self.question.is_some()
    }

    /// Asks; a question that stood there is let go.
    pub(super) fn ask(&mut self, question: Question) {
        self.question = Some(question);
    }

    /// Asks for one of several answers.
    pub(super) fn choose(&mut self, choice: Choice) {
        self.ask(Question::Choice(choice));
    }

    pub(super) fn close(&mut self) {
        self.question = None;
    }

    /// No path is waited for any more, nor what was to go on after it.
    pub(super) fn forget_path(&mut self) {
        (self.next, self.suggested) = (None, None);
    }
}
