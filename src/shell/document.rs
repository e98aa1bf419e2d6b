//! The document on screen and its file.

use std::path::{Path, PathBuf};

use super::standing::Standing;
use crate::{
    domain::{Predicted, Session},
    storage::{self, Fingerprint},
};

/// Where the session stands on disk, and what stands there.
#[derive(Debug)]
pub(super) struct Document {
    /// Tells this document from the others of the sitting.
    number: u64,
    path: Option<PathBuf>,
    as_kept: Session,
    /// Contents of the file that come from here or were accepted; any other is another program's work.
    known: Vec<Fingerprint>,
    /// Whether nothing on the disk holds the session, however like it what was kept last is.
    is_unkept: bool,
    /// Whether another window has the file, so that this one only reads it.
    is_read_only: bool,
    /// What the file said of itself when it was opened.
    pub(super) standing: Standing,
}

/// A file name made of a title: its words in small letters, with one hyphen between two.
pub(super) fn file_name_of(title: &str) -> String {
    let plain: String = title.to_lowercase().chars().take(60).collect();
    let words = plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    format!("{}.{}", if name.is_empty() { "session" } else { &name }, storage::ENDINGS[0])
}

impl Document {
    /// A session that has no file yet; it is dirty once it differs from what was opened.
    pub(super) fn unsaved(number: u64, session: Session) -> Self {
        Self {
            number,
            path: None,
            as_kept: session,
            known: Vec::new(),
            is_unkept: false,
            is_read_only: false,
            standing: Standing::default(),
        }
    }

    /// A session that no file holds and that would be missed.
    pub(super) fn unkept(number: u64, session: Session) -> Self {
        Self { is_unkept: true, ..Self::unsaved(number, session) }
    }

    /// A session as it stands in a file, and the bytes of the file.
    pub(super) fn on_disk(number: u64, path: PathBuf, session: Session, content: &[u8]) -> Self {
        Self { path: Some(path), known: vec![Fingerprint::of(content)], ..Self::unsaved(number, session) }
    }

    /// The same, but what may stand in its file is what was known of it before.
    pub(super) fn knowing(self, known: Vec<Fingerprint>) -> Self {
        Self { known, ..self }
    }

    /// The same under another number.
    pub(super) fn numbered(self, number: u64) -> Self {
        Self { number, ..self }
    }

    /// The same, but never to be written.
    pub(super) fn read_only(self) -> Self {
        Self { is_read_only: true, ..self }
    }

    /// A session whose file cannot be read now.
    pub(super) fn lost(number: u64, path: PathBuf, session: Session) -> Self {
        Self { path: Some(path), ..Self::unkept(number, session) }
    }

    pub(super) fn number(&self) -> u64 {
        self.number
    }

    pub(super) fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The session as the file holds it.
    pub(super) fn as_kept(&self) -> &Session {
        &self.as_kept
    }

    pub(super) fn known(&self) -> &[Fingerprint] {
        &self.known
    }

    pub(super) fn is_read_only(&self) -> bool {
        self.is_read_only
    }

    pub(super) fn is_unkept(&self) -> bool {
        self.is_unkept
    }

    /// What was predicted of a session that has no file is no change that would be missed: the person's settings hold it.
    pub(super) fn accept_predictions(&mut self, predictions: Vec<Predicted>) {
        self.as_kept.predictions = predictions;
    }

    /// A content that may stand in the file from now on: one that was written here, or is to be replaced.
    pub(super) fn accept(&mut self, content: &[u8]) {
        let content = Fingerprint::of(content);
        if !self.known.contains(&content) {
            self.known.push(content);
        }
    }

    /// The file is gone or holds something else, so the session is unsaved whatever was kept.
    pub(super) fn miss(&mut self) {
        self.is_unkept = true;
    }

    /// Whether the content differs from what is kept; undoing back to it makes it clean again.
    pub(super) fn is_dirty(&self, session: &Session) -> bool {
        self.is_unkept || !session.is_kept_by(&self.as_kept)
    }

    pub(super) fn name(&self, session: &Session) -> String {
        self.path.as_ref().map_or_else(|| session.title.clone(), |path| path.display().to_string())
    }

    /// A file name made of the title: its words in small letters, with one hyphen between two.
    pub(super) fn suggested_name(&self, session: &Session) -> String {
        if let Some(name) = self.path.as_ref().and_then(|path| path.file_name()) {
            return name.to_string_lossy().into_owned();
        }
        file_name_of(&session.title)
    }

    /// The same with a mark before the ending, for a copy.
    pub(super) fn suggested_copy(&self, session: &Session, mark: &str) -> String {
        let name = self.suggested_name(session);
        let stem = storage::stem(&name);
        let ending = name[stem.len()..].trim_start_matches('.');
        format!("{stem} {mark}.{}", if ending.is_empty() { storage::ENDINGS[0] } else { ending })
    }
}
