//! The document on screen and its file.

use std::path::{Path, PathBuf};

use crate::domain::Session;

/// Where the session stands on disk, and what stands there.
pub(super) struct Document {
    /// Tells this document from those opened before and after it.
    number: u64,
    path: Option<PathBuf>,
    as_kept: Session,
}

impl Document {
    /// A session that has no file yet; it is dirty once it differs from what was opened.
    pub(super) fn unsaved(number: u64, session: Session) -> Self {
        Self { number, path: None, as_kept: session }
    }

    pub(super) fn on_disk(number: u64, path: PathBuf, session: Session) -> Self {
        Self { number, path: Some(path), as_kept: session }
    }

    pub(super) fn number(&self) -> u64 {
        self.number
    }

    pub(super) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Whether the content differs from what is kept; undoing back to it makes it clean again.
    pub(super) fn is_dirty(&self, session: &Session) -> bool {
        !session.is_kept_by(&self.as_kept)
    }

    pub(super) fn name(&self, session: &Session) -> String {
        self.path.as_ref().map_or_else(|| session.title.clone(), |path| path.display().to_string())
    }

    /// A file name made of the title.
    pub(super) fn suggested_name(&self, session: &Session) -> String {
        if let Some(name) = self.path.as_ref().and_then(|path| path.file_name()) {
            return name.to_string_lossy().into_owned();
        }
        let plain = |letter: char| if letter.is_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
        let name: String = session.title.chars().map(plain).take(60).collect();
        let name = name.trim_matches('-');
        format!("{}.ron", if name.is_empty() { "session" } else { name })
    }

    pub(super) fn suggested_path(&self, session: &Session) -> String {
        match &self.path {
            Some(path) => path.display().to_string(),
            None => self.suggested_name(session),
        }
    }
}
