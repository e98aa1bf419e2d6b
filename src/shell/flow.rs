//! The way of a document: new, open, save, and the questions in between.

use std::path::{Path, PathBuf};

use egui::{Ui, ViewportCommand};

use super::{
    Shell, clock,
    dialogs::Purpose,
    document::Document,
    picker::{FOLDER, PICTURE, SESSION, TABLE, Wanted},
    reading::Reading,
};
use crate::{
    chosen::ClassPart,
    domain::Session,
    predict::Asking,
    storage::{library, place},
    ui::{About, Choice, Knowledge, Question, Reply},
    words::{Key, Words},
};

/// What to go on with once a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Next {
    New,
    Start,
    Open,
    OpenByPath,
    OpenFile(PathBuf),
    OpenCase(&'static str, Knowledge),
    OpenOwn(PathBuf),
    OpenWorkshop(&'static str),
    LastGood,
    /// The copy of a guided case becomes a session.
    KeepGuideCopy,
    Quit,
}

impl Shell {
    /// Goes on at once when nothing would be lost; else asks first.
    pub(super) fn unless_dirty(&mut self, ui: &mut Ui, next: Next) {
        if !self.screen.is_start && self.documents.is_dirty() {
            self.asking.ask(Question::Unsaved { is_end: next == Next::Quit });
            self.asking.next = Some(next);
        } else {
            self.go_on(ui, next);
        }
    }

    pub(super) fn go_on(&mut self, ui: &mut Ui, next: Next) {
        self.asking.close();
        match next {
            Next::New => {
                let session = Session::blank(&self.words().text(Key::UntitledSession), clock::today());
                self.show(Document::unsaved(self.documents.next_number(), session.clone()), session);
            }
            Next::Start => self.screen.is_start = true,
            Next::Open => {
                self.asking.revision = self.documents.bench.revision();
                self.pick(ui, Purpose::Open, String::new());
            }
            Next::OpenByPath => self.ask_path(false),
            Next::OpenFile(path) => self.open_path(path),
            Next::OpenCase(id, knowledge) => {
                // Where a facilitator requires a prediction, no other door leads around it.
                let seals = self.screen.is_start || self.person.settings.predict == Asking::Require;
                self.open_case_as(id, knowledge);
                self.set_horizon(knowledge != Knowledge::Hindsight);
                if seals {
                    self.seal();
                }
            }
            Next::OpenOwn(path) => {
                self.documents.predictions.expect(path.clone());
                self.open_path(path);
            }
            Next::OpenWorkshop(id) => self.open_workshop(id),
            Next::LastGood => self.open_last_good(),
            Next::KeepGuideCopy => {
                self.asking.next = None;
                self.show_guide_copy(ui);
            }
            Next::Quit if self.errands.is_saving() => {
                // It goes on when the save is done, and asks where it failed.
                self.asking.next = Some(Next::Quit);
                self.ask_whether_to_leave();
            }
            Next::Quit => {
                self.asking.may_close = true;
                ui.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Opens a file, in this frame or once its disk gives it; one that is damaged or not ours changes nothing and says what
    /// to do, and one that another window has is asked about.
    pub fn open_path(&mut self, path: PathBuf) {
        self.read(path, Reading::Open);
    }

    /// Opens what was named at the start: a file, or the shipped case of that id, where no file has that name.
    pub fn open_named(&mut self, name: PathBuf) {
        let case = name.to_str().and_then(library::case);
        self.read(name, case.map_or(Reading::Open, |case| Reading::Named(case.id)));
    }

    /// Opens a shipped case on the day it was saved with.
    pub fn open_case(&mut self, id: &str) {
        self.open_case_as(id, Knowledge::AsSaved);
    }

    /// Opens a shipped case as the start page does: sealed, where predictions are asked for.
    pub fn open_case_sealed(&mut self, id: &str) {
        self.open_case(id);
        self.set_horizon(true);
        self.seal();
    }

    /// Opens a shipped case, in the words of the language in use.
    pub(super) fn open_case_as(&mut self, id: &str, knowledge: Knowledge) {
        let Some(case) = library::case(id) else { return };
        let mut session = Words::of(self.person.language).told(case.session.clone());
        session.as_of = match knowledge {
            Knowledge::AsSaved => session.as_of,
            Knowledge::Then => session.day_of_first_account(),
            Knowledge::Hindsight => session.last_dated_day(),
        };
        self.show(Document::unsaved(self.documents.next_number(), session.clone()), session);
    }

    /// Goes on with a copy that has no file.
    pub(super) fn duplicate(&mut self) {
        let mut session = self.documents.bench.session().clone();
        session.title = self.words().fill(Key::CopyTitle, &[("title", session.title.into())]);
        let has_horizon = self.documents.has_horizon();
        let sealing = self.documents.seals.get(self.documents.number());
        self.show(Document::unkept(self.documents.next_number(), session.clone()), session);
        self.set_horizon(has_horizon);
        self.documents.seals.set(self.documents.number(), sealing);
    }

    /// Goes back to the session as its file holds it now; the step can be undone.
    pub(super) fn revert(&mut self) {
        if let Some(path) = self.documents.on_screen.path().map(PathBuf::from) {
            return self.read(path, Reading::Revert);
        }
        let session = self.documents.on_screen.as_kept().clone();
        self.show(Document::unsaved(self.documents.number(), session.clone()), session);
        self.notices.note(self.words().text(Key::Reverted));
    }

    /// Puts a document on screen, as a step that undo takes back.
    pub(super) fn show(&mut self, document: Document, session: Session) {
        self.documents.put(document, session);
        self.face_document();
    }

    /// After a step back or forth: the document of the session now on screen.
    pub(super) fn follow_steps(&mut self) {
        if self.documents.follow_steps() {
            self.face_document();
        }
    }

    fn face_document(&mut self) {
        self.screen.face_document(self.documents.number());
        self.notices.hush();
        self.notices.no_more(About::Stage);
        let standing = &self.documents.on_screen.standing;
        if self.documents.on_screen.is_read_only() && standing.banner.is_none() {
            self.documents.on_screen.standing.banner = Some(self.read_only_banner());
        }
        self.asking.close();
        self.keeping.show_open(&self.documents.on_screen);
    }

    /// The folder that a bare name stands in: that of the file on screen, else the person's documents.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        let of_file = self.documents.on_screen.path().and_then(Path::parent);
        let documents = || self.person.home.as_ref().map_or_else(place::documents, |home| home.documents.clone());
        of_file.map_or_else(documents, Path::to_path_buf)
    }

    /// Where the session would stand, from the root on: its own file, a copy beside it, or a name made of its title.
    fn suggested_path(&mut self) -> PathBuf {
        let name = self.documents.on_screen.suggested_name(self.documents.bench.session());
        self.asking.suggested.take().unwrap_or_else(|| self.folder().join(name))
    }

    /// What is meant by a path that was typed in the window.
    pub(super) fn typed(&self, text: &str) -> PathBuf {
        place::typed(text, &self.folder())
    }

    /// Asks in a dialog of the system, which begins in the folder of the document.
    pub(super) fn pick(&mut self, ui: &Ui, purpose: Purpose, name: String) {
        let (is_saving, ending) = match &purpose {
            Purpose::Open | Purpose::Comparison | Purpose::Assumptions => (false, SESSION),
            Purpose::Save => (true, SESSION),
            Purpose::Guide(_) => (true, SESSION),
            Purpose::Text(_) => (true, "txt"),
            Purpose::Figure(leaving) => (true, leaving.ending()),
            Purpose::Picture(_) => (false, PICTURE),
            Purpose::Rows => (false, TABLE),
            Purpose::Table(_) => (true, TABLE),
            Purpose::Pack(_) | Purpose::Class(ClassPart::Folder) => (false, FOLDER),
            Purpose::Class(_) => (false, SESSION),
            Purpose::ClassTable(_, form) => (true, form.extension()),
        };
        self.errands.pick(ui.ctx(), Wanted { is_saving, folder: self.folder(), name, ending }, purpose);
    }

    /// No dialog of the system appears, so the window asks itself.
    pub(super) fn ask_instead(&mut self, ui: &Ui, purpose: Purpose) {
        match purpose {
            Purpose::Open => self.ask_path(false),
            Purpose::Save => self.ask_path(true),
            Purpose::Guide(writing) => self.ask_guide_path(writing),
            Purpose::Picture(at) => self.ask_picture_path(at),
            Purpose::Comparison => self.notices.caution(self.words().text(Key::NoDialogCompare)),
            Purpose::Assumptions => self.ask_assumptions_path(),
            Purpose::Rows => self.notices.caution(self.words().text(Key::SheetNoDialog)),
            Purpose::Class(_) => self.notices.caution(self.words().text(Key::ClassNoDialog)),
            Purpose::ClassTable(..) => self.notices.caution(self.words().text(Key::ClassNothingSaved)),
            Purpose::Text(text) | Purpose::Table(text) => {
                ui.ctx().copy_text(text);
                self.notices.caution(self.words().text(Key::TextCopiedInstead));
            }
            Purpose::Figure(leaving) => self.ask_figure_path(leaving),
            Purpose::Pack(packing) => self.ask_pack_path(packing),
        }
    }

    pub(super) fn ask_path(&mut self, is_saving: bool) {
        self.screen.ui.path = if is_saving { self.suggested_path().display().to_string() } else { String::new() };
        self.asking.ask(Question::Path { is_saving });
    }

    pub(super) fn answer(&mut self, ui: &mut Ui, answer: Reply) {
        let Some(question) = self.asking.question.take() else { return };
        match (question, answer) {
            (Question::Unsaved { .. }, Reply::SaveFirst) => self.save(ui),
            (Question::Unsaved { .. }, Reply::Discard) => {
                if let Some(next) = self.asking.next.take() {
                    self.go_on(ui, next);
                }
            }
            (Question::Path { is_saving: false }, Reply::Path(path)) => {
                self.open_path(self.typed(&path));
            }
            (Question::Path { is_saving: true }, Reply::Path(path)) => {
                self.save_to(ui, self.typed(&path), false);
            }
            (Question::PicturePath(at), Reply::Path(path)) => self.picture_picked(self.typed(&path), at),
            (Question::AssumptionsPath, Reply::Path(path)) => self.take_assumptions(&self.typed(&path)),
            (Question::Overwrite(path), Reply::Overwrite) => self.save_to(ui, path.into(), true),
            (Question::GuidePath, Reply::Path(path)) => self.save_guide_to(ui, &self.typed(&path), false),
            (Question::GuideOverwrite(path), Reply::Overwrite) => self.save_guide_to(ui, Path::new(&path), true),
            (Question::FigurePath, Reply::Path(path)) => self.save_leaving_to(ui, &self.typed(&path), false),
            (Question::FigureOverwrite(path), Reply::Overwrite) => {
                self.save_leaving_to(ui, Path::new(&path), true);
            }
            (Question::PackPath, Reply::Path(path)) => self.pack_into(ui, &self.typed(&path)),
            (Question::Choice(choice), answer) => self.chosen(ui, choice, answer),
            _ => {
                (self.asking.next, self.asking.leaving, self.asking.packing) = (None, None, None);
                self.tour.recording.wait_no_more();
            }
        }
    }

    fn chosen(&mut self, ui: &mut Ui, choice: Choice, answer: Reply) {
        match answer {
            Reply::Recover | Reply::OpenSaved | Reply::Skip | Reply::CopyReport => {
                self.answer_left(ui, choice, &answer);
            }
            Reply::KeepGuideCopy => self.keep_guide_copy(ui),
            Reply::LetGuideGo => self.leave_guide_now(ui),
            Reply::EndWithoutIt => self.quit(ui),
            Reply::SaveRecording => self.save_recording_first(ui),
            Reply::DropRecording => self.drop_recording(ui),
            Reply::KeepMine | Reply::Reload | Reply::SaveCopy => self.answer_outside(ui, &answer),
            Reply::TakeBackAnyway => self.take_back_asked(true),
            Reply::LeaveFacts => self.take_back_asked(false),
            Reply::Leave => {
                (self.asking.may_close, self.asking.is_leaving) = (true, true);
                ui.send_viewport_cmd(ViewportCommand::Close);
            }
            Reply::OpenCopy => {
                if let Some(path) = self.asking.path.take() {
                    self.read(path, Reading::Copy);
                }
            }
            Reply::ReadOnly => {
                if let Some(path) = self.asking.path.take() {
                    self.read(path, Reading::ReadOnly);
                }
            }
            Reply::SaveFirst | Reply::Discard | Reply::Path(_) | Reply::Overwrite | Reply::Cancel => {
                self.asking.next = None;
                self.tour.stay();
                self.asking.path = None;
                self.documents.predictions.expect_nothing();
                (self.asking.outside, self.asking.inject) = (None, None);
                if choice.answers.iter().any(|(_, answer)| *answer == Reply::Skip) {
                    self.put_off_left();
                }
            }
        }
    }

    /// Asks whether the program ends with what is being written and stands in no session.
    pub(super) fn ask_written(&mut self) {
        let words = self.words();
        self.asking.choose(Choice {
            title: words.text(Key::WrittenTitle),
            lines: vec![words.text(Key::WrittenLine)],
            answers: vec![(Key::ButtonCancel, Reply::Cancel), (Key::WrittenEnd, Reply::EndWithoutIt)],
            ..Choice::default()
        });
    }

    /// Ends the program, and asks first what becomes of work that no file holds.
    pub(super) fn quit(&mut self, ui: &mut Ui) {
        if self.errands.is_saving() {
            self.go_on(ui, Next::Quit);
        } else if self.tour.recording.is_unsaved() {
            self.ask_recording(Some(Next::Quit));
        } else {
            self.unless_dirty(ui, Next::Quit);
        }
    }

    pub(super) fn fail(&mut self, what: Key, advice: &str) {
        self.asking.ask(Question::Failed { what: self.words().text(what), advice: advice.to_owned() });
    }
}
