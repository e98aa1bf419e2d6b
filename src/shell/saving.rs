//! The way of a session to the disk, and what comes back from there.

use std::path::PathBuf;

use egui::Ui;

use super::{
    Shell,
    dialogs::Purpose,
    document::Document,
    errands::{Errand, Job},
    flow::Next,
};
use crate::{
    said,
    storage::{Fingerprint, SaveError},
    ui::Question,
    words::Key,
};

impl Shell {
    pub(super) fn save(&mut self, ui: &mut Ui) {
        match self.document.path() {
            Some(path) if self.document.is_read_only() || self.must_stay(path) => self.save_copy(ui),
            Some(path) => self.send_to_disk(ui, path.to_path_buf(), Some(self.document.known().to_vec())),
            None => self.save_as(ui),
        }
    }

    pub(super) fn save_as(&mut self, ui: &Ui) {
        let name = self.document.suggested_name(self.bench.session());
        self.pick(ui, Purpose::Save, name);
    }

    pub(super) fn save_copy(&mut self, ui: &mut Ui) {
        let mark = self.words().text(Key::CopyMark);
        let name = self.document.suggested_copy(self.bench.session(), &mark);
        self.suggested = Some(self.folder().join(&name));
        self.pick(ui, Purpose::Save, name);
    }

    pub(super) fn save_to(&mut self, ui: &mut Ui, path: PathBuf, may_overwrite: bool) {
        let path = crate::storage::with_extension(&crate::storage::absolute(&path));
        if self.must_stay(&path) {
            let advice = self.words().text(Key::NewerKeptLine);
            self.fail(Key::NewerKept, &format!("{advice}\n\n{}", path.display()));
            return;
        }
        if Some(path.as_path()) == self.document.path() && !self.document.is_read_only() {
            self.question = None;
            self.save(ui);
            return;
        }
        if self.is_open_elsewhere(&path) {
            let advice = self.words().text(Key::InUseLine);
            self.fail(Key::SaveFailed, &format!("{advice}\n\n{}", path.display()));
            return;
        }
        if !may_overwrite && crate::storage::exists(self.errands.disk(), &path) {
            self.question = Some(Question::Overwrite(path.display().to_string()));
            return;
        }
        self.question = None;
        // What appears there after the question was asked has not been agreed to.
        let known = (!may_overwrite).then(Vec::new);
        self.send_to_disk(ui, path, known);
    }

    pub(super) fn send_to_disk(&mut self, ui: &Ui, path: PathBuf, known: Option<Vec<Fingerprint>>) {
        let job = Job { path, session: self.bench.session().clone(), document: self.document.number(), known };
        self.errands.save(ui.ctx(), job);
    }

    /// Takes in what came back from dialogs and the saving thread.
    pub(super) fn receive(&mut self, ui: &mut Ui) {
        if let Some(purpose) = self.errands.overdue(ui.ctx()) {
            self.notice = Some(self.words().text(Key::NoDialogAppeared));
            self.ask_instead(ui, purpose);
        }
        while let Some(errand) = self.errands.poll() {
            match errand {
                Errand::Picked(path, purpose) => self.picked(ui, path, purpose),
                Errand::PickedLate(path) => self.picked_late(ui, path),
                Errand::NoDialog(purpose) => self.ask_instead(ui, purpose),
                Errand::DialogPending => self.notice = Some(self.words().text(Key::DialogPending)),
                Errand::Own(found, opens) => self.take_own(ui, *found, opens),
                Errand::TextSaved(path) => {
                    let path = path.display().to_string();
                    self.notice = Some(self.words().fill(Key::TextSaved, &[("path", path.into())]));
                }
                Errand::TextNotSaved(error) => {
                    let why = said::save_error(self.words(), &error);
                    self.notice = Some(self.words().fill(Key::TextNotSaved, &[("why", why.into())]));
                }
                Errand::FigureSaved(path) => self.figure_saved(&path),
                Errand::FigureNotSaved(path, drawing, error) => self.figure_not_saved(&path, drawing, &error),
                Errand::Picture(picture) => self.take_picture(ui, picture),
                // Every answer has become one of the other errands.
                Errand::Cancelled | Errand::Answered(..) => (self.next, self.suggested) = (None, None),
                Errand::Saved(job, content) => self.saved(ui, *job, content),
                Errand::NotSaved(job, error, content) => self.not_saved(*job, error, content),
                Errand::NoSettings(error) => self.settings_not_kept(&error),
                Errand::Changed(document, found) => self.changed_outside(document, found),
                Errand::Fonts(fonts) => Self::take_fonts(ui.ctx(), fonts),
                Errand::Kept(told) => self.told_of_keeping(told),
            }
        }
    }

    fn picked(&mut self, ui: &mut Ui, path: PathBuf, purpose: Purpose) {
        match purpose {
            Purpose::Open => self.open_picked(ui, path),
            Purpose::Comparison => self.compare_with(&path),
            Purpose::Save => {
                self.suggested = None;
                // The dialog asked about the name it was given; an ending added by us names another file.
                let is_asked = crate::storage::with_extension(&path) == path;
                self.save_to(ui, path, is_asked);
            }
            Purpose::Text(text) => self.errands.save_text(ui.ctx(), path, text),
            Purpose::Figure(drawing) => self.figure_picked(ui, &path, drawing),
        }
    }

    /// The dialog came after all: it answers the question that the window asked in its place, and no other.
    fn picked_late(&mut self, ui: &mut Ui, path: PathBuf) {
        let purpose = match self.question {
            Some(Question::Path { is_saving: false }) => Some(Purpose::Open),
            Some(Question::Path { is_saving: true }) => Some(Purpose::Save),
            Some(Question::FigurePath) => self.drawing.take().map(Purpose::Figure),
            _ => None,
        };
        if let Some(purpose) = purpose {
            self.question = None;
            self.picked(ui, path, purpose);
        }
    }

    fn saved(&mut self, ui: &mut Ui, job: Job, content: Vec<u8>) {
        let name = job.path.display().to_string();
        self.settings.remember(&job.path);
        self.settings.keep_horizon(&job.path, self.horizons.has(job.document));
        self.keep_settings();
        self.notice = Some(self.words().fill(Key::SavedTo, &[("path", name.into())]));
        let saved = Document::on_disk(job.document, job.path, job.session, &content);
        // Another session may have come on screen while this one was on its way to the disk.
        if saved.number() == self.document.number() {
            if let (Some(keeper), true) = (&self.keeper, saved.path() != self.document.path()) {
                keeper.show_open(saved.path().map(PathBuf::from));
            }
            self.document = saved;
        } else if self.shelf.contains_key(&saved.number()) {
            self.shelf.insert(saved.number(), saved);
        }
        self.saves += 1;
        if !self.errands.is_saving()
            && let Some(next) = self.next.take()
        {
            self.unless_dirty(ui, next);
        }
    }

    fn not_saved(&mut self, job: Job, error: SaveError, content: Vec<u8>) {
        self.next = None;
        if let SaveError::ChangedOutside { content, .. } = error {
            self.ask_outside(job, content);
            return;
        }
        let is_in_place = matches!(error, SaveError::Unconfirmed { .. });
        if is_in_place && job.document == self.document.number() && Some(job.path.as_path()) == self.document.path() {
            self.document.accept(&content);
            self.document.miss();
        }
        let why = said::save_error(self.words(), &error);
        self.fail(Key::SaveFailed, &format!("{why}\n\n{}", job.path.display()));
    }

    /// The dialog does not stop the window, so the session may have changed since it was asked about.
    fn open_picked(&mut self, ui: &mut Ui, path: PathBuf) {
        if self.bench.revision() == self.revision_when_asked {
            self.open_path(path);
        } else {
            self.unless_dirty(ui, Next::OpenFile(path));
        }
    }
}
