//! Copies for others leave the window as files, and what their author asks is shown where one is opened.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::{Shell, dialogs::Purpose, document, leaving::Leaving};
use crate::{
    domain::{Recipient, Session},
    storage::{Disk, SaveError, format, pictures::Places},
    words::Key,
};

/// Everything that a thread needs to write a copy.
#[derive(Debug)]
pub(super) struct CopyFile {
    session: Session,
    /// Where the pictures that it names may lie.
    pictures: Places,
    /// The file of the session itself, which no copy replaces.
    original: Option<PathBuf>,
}

impl CopyFile {
    pub(super) fn bytes(&self) -> Result<Vec<u8>, SaveError> {
        format::write(&self.session).map(String::into_bytes).map_err(SaveError::from)
    }

    /// Whether a path leads to the file of the session itself.
    pub(super) fn would_replace_original(&self, disk: &dyn Disk, path: &Path) -> bool {
        let Some(original) = &self.original else { return false };
        let resolved = |path: &Path| disk.resolve(path).ok();
        original == path || resolved(path).is_some_and(|there| resolved(original) == Some(there))
    }

    /// Puts the pictures beside the file that was written.
    pub(super) fn carry(&self, disk: &dyn Disk, path: &Path) -> Result<(), SaveError> {
        self.pictures.carry(disk, &self.session, path).map(drop)
    }
}

impl Shell {
    /// Asks where a copy for somebody else goes. The session on screen stays as it is.
    pub(super) fn save_copy_for(&mut self, ui: &Ui, recipient: Recipient) {
        let session = self.documents.bench.session();
        let whom = match recipient {
            Recipient::Students => self.words().text(Key::CopiesFileStudents),
            Recipient::Delegation(_) => self.words().recipient(session, recipient),
        };
        let name = format!("{}-{}", self.document_stem(), document::file_name_of(&whom));
        let file = CopyFile {
            session: session.copy_for(recipient),
            pictures: self.places_of_pictures(),
            original: self.documents.on_screen.path().map(PathBuf::from),
        };
        let leaving = Leaving::copy(Box::new(file), name);
        let name = leaving.name.clone();
        self.pick(ui, Purpose::Figure(leaving), name);
    }

    /// Shows what is asked, once a document is opened on which nobody has worked since it was handed out; a sealed one shows it
    /// beside its facts.
    pub(super) fn show_assignment(&mut self) {
        let session = self.documents.bench.session();
        let is_fresh = session.assignment.has_text() && session.log.is_empty();
        self.screen.ui.windows.assignment = is_fresh && !self.documents.predictions.hides(self.documents.number());
    }

    /// Whether the author of a file wants its answers sealed and this person has not opened them: work on it that was saved here
    /// after they were is not sealed again.
    pub(super) fn is_sealed_by_author(&self, session: &Session, path: &Path) -> bool {
        let is_worked_on = !session.log.is_empty() && self.person.settings.has_revealed(path);
        session.assignment.is_sealed() && !is_worked_on
    }

    /// Keeps that the answers of the file on screen are open to this person.
    pub(super) fn keep_revealed(&mut self) {
        let is_sealed = self.documents.bench.session().assignment.is_sealed();
        if let Some(path) = self.documents.on_screen.path().filter(|_| is_sealed).map(PathBuf::from) {
            self.person.settings.keep_revealed(&path);
            self.keep_settings();
        }
    }
}
