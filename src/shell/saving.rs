//! The way of a session to the disk, and what comes back from there.

use std::{path::PathBuf, sync::Arc};

use egui::Ui;

use super::{
    Shell,
    dialogs::Purpose,
    document::Document,
    errands::Errand,
    file_name,
    flow::Next,
    saver::{Job, NotSaved, Place},
};
use crate::{
    said,
    storage::SaveError,
    ui::{About, Choice, Question, Reply},
    words::Key,
};

impl Shell {
    pub(super) fn save(&mut self, ui: &mut Ui) {
        match self.documents.on_screen.path() {
            Some(path) if self.documents.on_screen.is_read_only() || self.documents.must_stay(path) => {
                self.save_copy(ui)
            }
            Some(path) => {
                self.send_to_disk(ui, path.to_path_buf(), Place::Own(self.documents.on_screen.known().to_vec()))
            }
            None => self.save_as(ui),
        }
    }

    pub(super) fn save_as(&mut self, ui: &Ui) {
        let name = self.documents.on_screen.suggested_name(self.documents.bench.session());
        self.pick(ui, Purpose::Save, name);
    }

    pub(super) fn save_copy(&mut self, ui: &mut Ui) {
        let mark = self.words().text(Key::CopyMark);
        let name = self.documents.on_screen.suggested_copy(self.documents.bench.session(), &mark);
        self.asking.suggested = Some(self.folder().join(&name));
        self.pick(ui, Purpose::Save, name);
    }

    /// Saves to a path that was typed or picked. What stands there is looked at where it is written, on its thread.
    pub(super) fn save_to(&mut self, ui: &mut Ui, path: PathBuf, may_overwrite: bool) {
        self.asking.close();
        let own =
            self.documents.on_screen.path().filter(|_| !self.documents.on_screen.is_read_only()).map(PathBuf::from);
        let own = own.map(|path| (path, self.documents.on_screen.known().to_vec()));
        self.send_to_disk(ui, path, Place::Other { own, may_overwrite });
    }

    pub(super) fn send_to_disk(&mut self, ui: &mut Ui, path: PathBuf, place: Place) {
        let (session, document) = (self.documents.bench.session().clone(), self.documents.number());
        let (untouchable, keeper) =
            (self.documents.untouchable(), self.keeping.keeper.as_ref().map(Arc::downgrade).unwrap_or_default());
        let pictures = self.places_of_pictures();
        self.errands
            .save(ui.ctx(), Job { path, session, document, place, untouchable, keeper, pictures, not_carried: None });
    }

    /// Says which files take long to be written, until they are.
    fn watch_the_way(&mut self, ui: &Ui) {
        while let Some(path) = self.errands.slow(ui.ctx()) {
            let name = file_name(&path);
            self.notices.say(About::Waiting, self.words().fill(Key::StillSaving, &[("name", name.into())]));
            if self.asking.next == Some(Next::Quit) {
                self.ask_whether_to_leave();
            }
        }
        if !self.errands.is_slow() {
            self.notices.no_more(About::Waiting);
        }
    }

    /// Whoever wants to go need not wait for a disk that does not answer: the work is kept, and offered at the next start.
    pub(super) fn ask_whether_to_leave(&mut self) {
        let Some(path) = self.errands.stuck() else { return };
        let name = file_name(path);
        self.asking.choose(Choice {
            title: self.words().fill(Key::LeaveTitle, &[("name", name.into())]),
            lines: vec![self.words().text(Key::LeaveLine)],
            answers: vec![(Key::ButtonWait, Reply::Cancel), (Key::ButtonLeave, Reply::Leave)],
            ..Choice::default()
        });
    }

    /// Takes in what came back from dialogs and the saving thread.
    pub(super) fn receive(&mut self, ui: &mut Ui) {
        if let Some(purpose) = self.errands.overdue(ui.ctx()) {
            self.notices.caution(self.words().text(Key::NoDialogAppeared));
            self.ask_instead(ui, purpose);
        }
        self.watch_the_way(ui);
        while let Some(errand) = self.errands.poll() {
            match errand {
                Errand::Picked(path, purpose) => self.picked(ui, path, purpose),
                Errand::PickedLate(path) => self.picked_late(ui, path),
                Errand::NoDialog(purpose) => self.ask_instead(ui, purpose),
                Errand::DialogPending => self.notices.caution(self.words().text(Key::DialogPending)),
                Errand::PictureCame(hash, content) => self.picture_came(&hash, content),
                Errand::PictureChosen(chosen, kept) => self.picture_chosen(&chosen, kept),
                Errand::ClassProgress(number, done, whole) => self.class_progress(number, done, whole),
                Errand::ClassRead(number, read) => self.class_read(number, read),
                Errand::Own(found, opens) => self.take_own(ui, *found, opens),
                Errand::TextSaved(path) => {
                    let path = path.display().to_string();
                    self.notices.note(self.words().fill(Key::TextSaved, &[("path", path.into())]));
                }
                Errand::TextNotSaved(error) => {
                    let why = said::save_error(self.words(), &error);
                    self.notices.caution(self.words().fill(Key::TextNotSaved, &[("why", why.into())]));
                }
                Errand::GuideSaved(path, writing) => self.guide_saved(ui, &path, &writing),
                Errand::GuideNotSaved(path, writing, why) => self.guide_not_saved(&path, writing, why),
                Errand::FigureSaved(path, opens) => self.figure_saved(ui, &path, opens),
                Errand::FigureNotSaved(path, leaving, error) => self.figure_not_saved(&path, leaving, &error),
                Errand::Packed(folder) => self.packed(&folder),
                Errand::NotPacked(folder, error) => self.not_packed(&folder, &error),
                Errand::Picture(picture) => self.take_picture(ui, picture),
                // Every answer has become one of the other errands.
                Errand::Cancelled | Errand::Answered(..) | Errand::Landed(..) => {
                    self.asking.forget_path();
                    self.tour.recording.wait_no_more();
                }
                Errand::Saved(job, content) => self.saved(ui, *job, content),
                Errand::NotSaved(job, why) => self.not_saved(*job, why),
                Errand::NoSettings(error) => self.notices.settings_not_kept(self.words(), &error),
                Errand::Changed(document, found) => self.changed_outside(document, found),
                Errand::Fonts(fonts) => Self::take_fonts(ui.ctx(), fonts),
                Errand::Kept(told) => self.notices.told_of_keeping(self.words(), told),
            }
        }
    }

    fn picked(&mut self, ui: &mut Ui, path: PathBuf, purpose: Purpose) {
        match purpose {
            Purpose::Open => self.open_picked(ui, path),
            Purpose::Comparison => self.compare_with(path),
            Purpose::Save => {
                self.asking.suggested = None;
                // The dialog asked about the name it was given; an ending added by us names another file.
                let is_asked = crate::storage::with_extension(&path) == path;
                self.save_to(ui, path, is_asked);
            }
            Purpose::Picture(at) => self.picture_picked(path, at),
            Purpose::Rows => self.open_rows(path),
            Purpose::Assumptions => self.take_assumptions(&path),
            Purpose::Class(part) => self.class_picked(ui.ctx(), &path, part),
            Purpose::Text(text) | Purpose::Table(text) | Purpose::ClassTable(text, _) => {
                self.errands.save_text(ui.ctx(), path, text)
            }
            Purpose::Figure(leaving) => self.figure_picked(ui, &path, leaving),
            Purpose::Pack(packing) => self.pack_picked(ui, &path, packing),
            Purpose::Guide(writing) => {
                let is_asked = crate::storage::with_extension(&path) == path;
                self.write_guide(ui, &path, writing, is_asked);
            }
        }
    }

    /// The dialog came after all: it answers the question that the window asked in its place, and no other.
    fn picked_late(&mut self, ui: &mut Ui, path: PathBuf) {
        let purpose = match self.asking.question {
            Some(Question::Path { is_saving: false }) => Some(Purpose::Open),
            Some(Question::Path { is_saving: true }) => Some(Purpose::Save),
            Some(Question::PicturePath(at)) => Some(Purpose::Picture(at)),
            Some(Question::AssumptionsPath) => Some(Purpose::Assumptions),
            Some(Question::FigurePath) => self.asking.leaving.take().map(Purpose::Figure),
            Some(Question::GuidePath) => self.tour.recording.take_waiting().map(Purpose::Guide),
            Some(Question::PackPath) => self.asking.packing.take().map(Purpose::Pack),
            _ => None,
        };
        if let Some(purpose) = purpose {
            self.asking.close();
            self.picked(ui, path, purpose);
        }
    }

    fn saved(&mut self, ui: &mut Ui, job: Job, content: Vec<u8>) {
        let name = job.path.display().to_string();
        self.person.settings.remember(&job.path);
        self.person.settings.keep_horizon(&job.path, self.documents.horizons.has(job.document));
        self.person.settings.keep_seal(&job.path, self.documents.seals.get(job.document));
        if job.session.assignment.is_sealed() && !self.documents.predictions.hides(job.document) {
            self.person.settings.keep_revealed(&job.path);
        }
        self.keep_settings();
        self.notices.note(self.words().fill(Key::SavedTo, &[("path", name.into())]));
        if let Some(error) = &job.not_carried {
            self.pictures_not_carried(error);
        }
        let saved = Document::on_disk(job.document, job.path, job.session, &content);
        let is_on_screen = saved.number() == self.documents.number();
        // Another session may have come on screen while this one was on its way to the disk.
        let is_elsewhere = saved.path() != self.documents.on_screen.path();
        self.documents.saved(saved);
        if is_elsewhere && is_on_screen {
            self.keeping.show_open(&self.documents.on_screen);
        }
        self.keeping.count_save();
        if !self.errands.is_saving()
            && let Some(next) = self.asking.next.take()
        {
            self.unless_dirty(ui, next);
        }
    }

    fn not_saved(&mut self, job: Job, why: NotSaved) {
        let is_on_screen = job.document == self.documents.number();
        match why {
            // What goes on after the save goes on after the answer.
            NotSaved::Exists if is_on_screen => {
                self.asking.ask(Question::Overwrite(job.path.display().to_string()));
            }
            NotSaved::Exists => {
                let words = self.words();
                let why = words.pair(&job.path.display().to_string(), &words.text(Key::OverwriteTitle));
                self.say_not_saved(&why);
            }
            NotSaved::MustStay => self.fail_at(&job, Key::NewerKept, self.words().text(Key::NewerKeptLine)),
            NotSaved::InUse => self.fail_at(&job, Key::SaveFailed, self.words().text(Key::InUseLine)),
            NotSaved::Failed(SaveError::ChangedOutside { content, .. }, _) => {
                self.asking.next = None;
                self.ask_outside(job, content);
            }
            NotSaved::Failed(error, content) => {
                let is_in_place = matches!(error, SaveError::Unconfirmed { .. });
                if is_in_place && is_on_screen && Some(job.path.as_path()) == self.documents.on_screen.path() {
                    self.documents.on_screen.accept(&content);
                    self.documents.on_screen.miss();
                }
                self.fail_at(&job, Key::SaveFailed, said::save_error(self.words(), &error));
            }
        }
    }

    fn fail_at(&mut self, job: &Job, what: Key, why: String) {
        self.asking.next = None;
        self.fail(what, &format!("{why}\n\n{}", job.path.display()));
    }

    /// The dialog does not stop the window, so the session may have changed since it was asked about.
    fn open_picked(&mut self, ui: &mut Ui, path: PathBuf) {
        if self.documents.bench.revision() == self.asking.revision {
            self.open_path(path);
        } else {
            self.unless_dirty(ui, Next::OpenFile(path));
        }
    }
}
