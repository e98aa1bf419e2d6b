//! The documents of a sitting: the one on screen with its session, those that steps lead back to, and what the sitting knows of
//! each by its number: its horizon, its pins, its predictions.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{document::Document, horizon::Horizons, pinned::Pinned, predictions::Predictions, sealed::Seals};
use crate::{
    catalog::Catalog,
    domain::Session,
    words::Words,
    workbench::{Command, Replacement, Workbench},
};

/// What the person works on.
pub(super) struct Documents {
    /// The session on screen, with its steps.
    pub(super) bench: Workbench,
    /// Where it stands on disk.
    pub(super) on_screen: Document,
    /// The others, by their numbers.
    shelf: BTreeMap<u64, Document>,
    /// The greatest number given.
    newest: u64,
    pub(super) horizons: Horizons,
    pub(super) seals: Seals,
    pub(super) pinned: Pinned,
    pub(super) predictions: Predictions,
}

impl Documents {
    /// A blank that no file holds.
    pub(super) fn new(blank: Session, predictions: Predictions) -> Self {
        Self {
            on_screen: Document::unsaved(0, blank.clone()),
            bench: Workbench::new(Catalog::shipped(), blank),
            shelf: BTreeMap::new(),
            newest: 0,
            horizons: Horizons::default(),
            seals: Seals::default(),
            pinned: Pinned::default(),
            predictions,
        }
    }

    /// The number of the document on screen.
    pub(super) fn number(&self) -> u64 {
        self.on_screen.number()
    }

    /// A number that no document has.
    pub(super) fn next_number(&self) -> u64 {
        self.newest + 1
    }

    /// Whether the session on screen would be missed.
    pub(super) fn is_dirty(&self) -> bool {
        self.on_screen.is_dirty(self.bench.session())
    }

    /// Puts a document on screen, as a step that undo takes back.
    pub(super) fn put(&mut self, document: Document, session: Session) {
        if session.says_the_same(self.bench.session()) && document.path() == self.on_screen.path() {
            // The same file with the same in it: the steps go on.
            self.on_screen = document.numbered(self.number());
            return;
        }
        let replacement = Replacement { session, document: document.number(), before: self.number() };
        // The blank that the program starts with is nothing to go back to, and what is the same is no step.
        if self.number() == 0 && self.bench.steps() == 0 || replacement.session == *self.bench.session() {
            self.bench.open(replacement.session);
            self.shelf.clear();
        } else {
            self.bench.execute(Command::Replace(Box::new(replacement)), None);
        }
        self.newest = self.newest.max(document.number());
        self.take_off_the_shelf(document);
    }

    /// After a step back or forth: the document of the session now on screen. Whether it is another one.
    pub(super) fn follow_steps(&mut self) -> bool {
        let number = self.bench.document().unwrap_or(self.number());
        let document = self.shelf.remove(&number);
        document.map(|document| self.take_off_the_shelf(document)).is_some()
    }

    fn take_off_the_shelf(&mut self, document: Document) {
        let before = std::mem::replace(&mut self.on_screen, document);
        self.shelf.insert(before.number(), before);
        self.shelf.remove(&self.number());
    }

    /// Takes in a document as it stands on disk now; it may have left the screen meanwhile.
    pub(super) fn saved(&mut self, saved: Document) {
        if saved.number() == self.number() {
            self.on_screen = saved;
        } else if self.shelf.contains_key(&saved.number()) {
            self.shelf.insert(saved.number(), saved);
        }
    }

    /// Tells a shipped case in the words of a language, as long as nobody has done a step in it.
    pub(super) fn retell(&mut self, words: &Words) {
        let session = self.bench.session();
        let is_untouched = self.on_screen.path().is_none() && self.bench.steps() == 0;
        let told = words.told(session.clone());
        if is_untouched && told != *session {
            self.on_screen = Document::unsaved(self.number(), told.clone());
            self.bench.open(told);
            let catalog = self.bench.catalog();
            self.pinned.retell(self.on_screen.number(), catalog, words);
        }
    }

    /// The files of newer versions, which must stay as they are, whatever link leads to them.
    pub(super) fn untouchable(&self) -> Vec<PathBuf> {
        let documents = std::iter::once(&self.on_screen).chain(self.shelf.values());
        documents.filter_map(|document| document.standing.newer.clone()).collect()
    }

    /// Whether a path is that of a newer version's file.
    pub(super) fn must_stay(&self, path: &Path) -> bool {
        self.untouchable().iter().any(|newer| newer == path)
    }
}
