//! Predictions of the sitting: which documents are sealed, what was revealed, and what is kept across cases.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{Shell, clock};
use crate::{
    domain::Predicted,
    predict::{Asking, Entry, Guess, Revealed, Seal, keep},
    storage::{Prediction, Settings},
    ui::Predicting,
};

/// What the shell knows of predictions, by the numbers of the documents.
#[derive(Debug, Default)]
pub(super) struct Predictions {
    sealed: BTreeMap<u64, Seal>,
    revealed: BTreeMap<u64, Box<Revealed>>,
    /// A file that is sealed when it is opened.
    expected: Option<PathBuf>,
    kept: Vec<Entry>,
    /// What was predicted of a document and stays out of its file, because the person said so.
    left_out: BTreeMap<u64, Vec<Predicted>>,
}

impl Predictions {
    pub(super) fn kept_in(settings: &Settings) -> Self {
        let kept = settings.predictions.iter().filter_map(Prediction::entry).collect();
        Self { kept, ..Self::default() }
    }

    /// What the views are told while a document is on screen.
    pub(super) fn of(&self, document: u64, asking: Asking, in_file: &[Predicted]) -> Predicting<'_> {
        let carries =
            if self.left_out.contains_key(&document) { Some(false) } else { (!in_file.is_empty()).then_some(true) };
        Predicting {
            asking,
            carries,
            seal: self.sealed.get(&document).copied(),
            revealed: self.revealed.get(&document).map(|revealed| &**revealed),
            kept: &self.kept,
        }
    }

    /// Whether the answers of a document are sealed.
    pub(super) fn hides(&self, document: u64) -> bool {
        self.sealed.contains_key(&document)
    }

    /// Seals a file once it is opened, which a question may put off.
    pub(super) fn expect(&mut self, path: PathBuf) {
        self.expected = Some(path);
    }

    pub(super) fn expect_nothing(&mut self) {
        self.expected = None;
    }

    /// Whether this is the file to seal; whichever it is, no other is waited for.
    pub(super) fn expects(&mut self, path: &Path) -> bool {
        self.expected.take().is_some_and(|expected| expected == path)
    }
}

impl Shell {
    /// Hides the answers of the document on screen, where predictions are asked for.
    pub(super) fn seal(&mut self) {
        let number = self.documents.number();
        if let Some(seal) = self.person.settings.predict.seal() {
            self.documents.predictions.sealed.insert(number, seal);
            self.documents.predictions.revealed.remove(&number);
            self.screen.peek = None;
        }
    }

    /// Shows the answers and the prediction beside them, and keeps the prediction.
    pub fn reveal(&mut self, guesses: [Guess; 4]) {
        let number = self.documents.number();
        if self.documents.predictions.sealed.remove(&number).is_none() {
            return;
        }
        let (session, assessment) = (self.documents.bench.session().clone(), self.documents.bench.assessment().clone());
        let revealed = Revealed { guesses, session, assessment };
        let entry = revealed.entry(clock::today());
        self.take_prediction(number, &entry);
        self.person.settings.keep_prediction(&entry);
        keep(&mut self.documents.predictions.kept, entry);
        self.documents.predictions.revealed.insert(number, Box::new(revealed));
        self.keep_revealed();
        self.screen.ui.predict.compare = true;
        self.keep_settings();
    }

    /// Puts what was predicted into the session, unless the person has left it out. A case without a file is no more to be saved
    /// than before.
    fn take_prediction(&mut self, number: u64, entry: &Entry) {
        if let Some(left_out) = self.documents.predictions.left_out.get_mut(&number) {
            left_out.push(entry.into());
            return;
        }
        self.documents.bench.keep_prediction(entry.into());
        if self.documents.on_screen.path().is_none() {
            let predictions = self.documents.bench.session().predictions.clone();
            self.documents.on_screen.accept_predictions(predictions);
        }
    }

    /// What was predicted goes into the file when it is saved, or stays out.
    pub(super) fn carry_prediction(&mut self, carries: bool) {
        let number = self.documents.number();
        let predictions = if carries {
            self.documents.predictions.left_out.remove(&number).unwrap_or_default()
        } else {
            let predictions = self.documents.bench.session().predictions.clone();
            self.documents.predictions.left_out.insert(number, predictions);
            Vec::new()
        };
        self.documents.bench.set_predictions(predictions);
    }

    /// What was predicted of the document on screen in this sitting; a guided case is none.
    pub(super) fn predicted(&self) -> Option<[Guess; 4]> {
        let revealed = self.documents.predictions.revealed.get(&self.documents.number());
        revealed.filter(|_| self.tour.on_screen.is_none()).map(|revealed| revealed.guesses)
    }

    /// Shows the answers without a prediction, where that is allowed.
    pub(super) fn skip_prediction(&mut self) {
        let number = self.documents.number();
        if self.documents.predictions.sealed.get(&number).is_some_and(|seal| seal.may_skip) {
            self.documents.predictions.sealed.remove(&number);
            self.keep_revealed();
        }
    }

    /// Forgets every prediction kept; what is revealed in this sitting stays on screen.
    pub(super) fn clear_predictions(&mut self) {
        self.documents.predictions.kept.clear();
        self.person.settings.predictions.clear();
        self.keep_settings();
    }
}
