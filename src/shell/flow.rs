//! The way of a document: new, open, save, and the questions in between.

use std::path::{Path, PathBuf};

use egui::{Ui, ViewportCommand};

use super::{
    Shell, clock,
    dialogs::Purpose,
    document::Document,
    picker::{SESSION, Wanted},
    reading::Reading,
};
use crate::{
    domain::Session,
    predict::Asking,
    storage::{library, place},
    ui::{Answer, Choice, CouncilState, Knowledge, Question, ResponseState, UiState, WindowsState},
    words::{Key, Words},
    workbench::{Command, Replacement},
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
    LastGood,
    /// The copy of a guided case becomes a session.
    KeepGuideCopy,
    Quit,
}

impl Shell {
    /// Goes on at once when nothing would be lost; else asks first.
    pub(super) fn unless_dirty(&mut self, ui: &mut Ui, next: Next) {
        if !self.is_start && self.document.is_dirty(self.bench.session()) {
            self.question = Some(Question::Unsaved { is_end: next == Next::Quit });
            self.next = Some(next);
        } else {
            self.go_on(ui, next);
        }
    }

    pub(super) fn go_on(&mut self, ui: &mut Ui, next: Next) {
        self.question = None;
        match next {
            Next::New => {
                let session = Session::blank(&self.words().text(Key::UntitledSession), clock::today());
                self.show(Document::unsaved(self.next_number(), session.clone()), session);
            }
            Next::Start => self.is_start = true,
            Next::Open => {
                self.revision_when_asked = self.bench.revision();
                self.pick(ui, Purpose::Open, String::new());
            }
            Next::OpenByPath => self.ask_path(false),
            Next::OpenFile(path) => self.open_path(path),
            Next::OpenCase(id, knowledge) => {
                // Where a facilitator requires a prediction, no other door leads around it.
                let seals = self.is_start || self.settings.predict == Asking::Require;
                self.open_case_as(id, knowledge);
                self.set_horizon(knowledge != Knowledge::Hindsight);
                if seals {
                    self.seal();
                }
            }
            Next::OpenOwn(path) => {
                self.predictions.expect(path.clone());
                self.open_path(path);
            }
            Next::LastGood => self.open_last_good(),
            Next::KeepGuideCopy => {
                self.next = None;
                self.show_guide_copy(ui);
            }
            Next::Quit if self.errands.is_saving() => {
                // It goes on when the save is done, and asks where it failed.
                self.next = Some(Next::Quit);
                self.ask_whether_to_leave();
            }
            Next::Quit => {
                self.may_close = true;
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
        let mut session = Words::of(self.language).told(case.session.clone());
        session.as_of = match knowledge {
            Knowledge::AsSaved => session.as_of,
            Knowledge::Then => session.day_of_first_account(),
            Knowledge::Hindsight => session.last_dated_day(),
        };
        self.show(Document::unsaved(self.next_number(), session.clone()), session);
    }

    /// Tells a shipped case in the language in use, as long as nobody has done a step in it.
    pub(super) fn retell(&mut self) {
        let session = self.bench.session();
        let is_untouched = self.document.path().is_none() && self.bench.steps() == 0;
        let told = Words::of(self.language).told(session.clone());
        if is_untouched && told != *session {
            self.document = Document::unsaved(self.document.number(), told.clone());
            self.bench.open(told);
            self.retell_pins();
        }
    }

    /// Goes on with a copy that has no file.
    pub(super) fn duplicate(&mut self) {
        let mut session = self.bench.session().clone();
        session.title = self.words().fill(Key::CopyTitle, &[("title", session.title.into())]);
        let has_horizon = self.has_horizon();
        self.show(Document::unkept(self.next_number(), session.clone()), session);
        self.set_horizon(has_horizon);
    }

    /// Goes back to the session as its file holds it now; the step can be undone.
    pub(super) fn revert(&mut self) {
        if let Some(path) = self.document.path().map(PathBuf::from) {
            return self.read(path, Reading::Revert);
        }
        let session = self.document.as_kept().clone();
        self.show(Document::unsaved(self.document.number(), session.clone()), session);
        self.note(self.words().text(Key::Reverted));
    }

    /// Puts a document on screen, as a step that undo takes back.
    pub(super) fn show(&mut self, document: Document, session: Session) {
        if session.says_the_same(self.bench.session()) && document.path() == self.document.path() {
            // The same file with the same in it: the steps go on.
            self.document = document.numbered(self.document.number());
            self.face_document();
            return;
        }
        let replacement = Replacement { session, document: document.number(), before: self.document.number() };
        // The blank that the program starts with is nothing to go back to, and what is the same is no step.
        if self.document.number() == 0 && self.bench.steps() == 0 || replacement.session == *self.bench.session() {
            self.bench.open(replacement.session);
            self.shelf.clear();
        } else {
            self.bench.execute(Command::Replace(Box::new(replacement)), None);
        }
        self.newest = self.newest.max(document.number());
        let before = std::mem::replace(&mut self.document, document);
        self.shelf.insert(before.number(), before);
        self.shelf.remove(&self.document.number());
        self.face_document();
    }

    /// After a step back or forth: the document of the session now on screen.
    pub(super) fn follow_steps(&mut self) {
        let number = self.bench.document().unwrap_or(self.document.number());
        if let Some(document) = self.shelf.remove(&number) {
            let before = std::mem::replace(&mut self.document, document);
            self.shelf.insert(before.number(), before);
            self.face_document();
        }
    }

    fn face_document(&mut self) {
        self.ui = UiState {
            council: CouncilState { board: self.ui.council.board, ..CouncilState::default() },
            response: ResponseState {
                view: self.ui.response.view,
                measure: self.ui.response.measure,
                patterns: self.ui.response.patterns.clone(),
                ..ResponseState::default()
            },
            windows: WindowsState { history: self.ui.windows.history, ..WindowsState::default() },
            pages: self.ui.pages.clone(),
            recorder: self.ui.recorder.clone(),
            ..UiState::default()
        };
        self.is_start = false;
        self.notice = None;
        if self.document.is_read_only() && self.document.standing.banner.is_none() {
            self.document.standing.banner = Some(self.read_only_banner());
        }
        self.question = None;
        (self.comparison, self.compared) = (None, None);
        if let Some(keeper) = &self.keeper {
            let path = self.document.path().filter(|_| !self.document.is_read_only());
            keeper.show_open(path.map(PathBuf::from));
        }
    }

    pub(super) fn next_number(&self) -> u64 {
        self.newest + 1
    }

    /// The folder that a bare name stands in: that of the file on screen, else the person's documents.
    #[must_use]
    pub fn folder(&self) -> PathBuf {
        let of_file = self.document.path().and_then(Path::parent);
        let documents = || self.home.as_ref().map_or_else(place::documents, |home| home.documents.clone());
        of_file.map_or_else(documents, Path::to_path_buf)
    }

    /// Where the session would stand, from the root on: its own file, a copy beside it, or a name made of its title.
    fn suggested_path(&mut self) -> PathBuf {
        let name = self.document.suggested_name(self.bench.session());
        self.suggested.take().unwrap_or_else(|| self.folder().join(name))
    }

    /// What is meant by a path that was typed in the window.
    pub(super) fn typed(&self, text: &str) -> PathBuf {
        place::typed(text, &self.folder())
    }

    /// Asks in a dialog of the system, which begins in the folder of the document.
    pub(super) fn pick(&mut self, ui: &Ui, purpose: Purpose, name: String) {
        let (is_saving, ending) = match &purpose {
            Purpose::Open | Purpose::Comparison => (false, SESSION),
            Purpose::Save => (true, SESSION),
            Purpose::Guide(_) => (true, SESSION),
            Purpose::Text(_) => (true, "txt"),
            Purpose::Figure(drawing) => (true, drawing.ending()),
        };
        self.errands.pick(ui.ctx(), Wanted { is_saving, folder: self.folder(), name, ending }, purpose);
    }

    /// No dialog of the system appears, so the window asks itself.
    pub(super) fn ask_instead(&mut self, ui: &Ui, purpose: Purpose) {
        match purpose {
            Purpose::Open => self.ask_path(false),
            Purpose::Save => self.ask_path(true),
            Purpose::Guide(writing) => self.ask_guide_path(writing),
            Purpose::Comparison => self.caution(self.words().text(Key::NoDialogCompare)),
            Purpose::Text(text) => {
                ui.ctx().copy_text(text);
                self.caution(self.words().text(Key::TextCopiedInstead));
            }
            Purpose::Figure(drawing) => self.ask_figure_path(drawing),
        }
    }

    pub(super) fn ask_path(&mut self, is_saving: bool) {
        self.ui.path = if is_saving { self.suggested_path().display().to_string() } else { String::new() };
        self.question = Some(Question::Path { is_saving });
    }

    pub(super) fn answer(&mut self, ui: &mut Ui, answer: Answer) {
        let Some(question) = self.question.take() else { return };
        match (question, answer) {
            (Question::Unsaved { .. }, Answer::SaveFirst) => self.save(ui),
            (Question::Unsaved { .. }, Answer::Discard) => {
                if let Some(next) = self.next.take() {
                    self.go_on(ui, next);
                }
            }
            (Question::Path { is_saving: false }, Answer::Path(path)) => {
                self.open_path(self.typed(&path));
            }
            (Question::Path { is_saving: true }, Answer::Path(path)) => {
                self.save_to(ui, self.typed(&path), false);
            }
            (Question::Overwrite(path), Answer::Overwrite) => self.save_to(ui, path.into(), true),
            (Question::GuidePath, Answer::Path(path)) => self.save_guide_to(ui, &self.typed(&path), false),
            (Question::GuideOverwrite(path), Answer::Overwrite) => self.save_guide_to(ui, Path::new(&path), true),
            (Question::FigurePath, Answer::Path(path)) => self.save_drawing_to(ui, &self.typed(&path), false),
            (Question::FigureOverwrite(path), Answer::Overwrite) => {
                self.save_drawing_to(ui, Path::new(&path), true);
            }
            (Question::Choice(choice), answer) => self.chosen(ui, choice, answer),
            _ => {
                (self.next, self.drawing) = (None, None);
                self.recording.wait_no_more();
            }
        }
    }

    fn chosen(&mut self, ui: &mut Ui, choice: Choice, answer: Answer) {
        match answer {
            Answer::Recover | Answer::OpenSaved | Answer::Skip | Answer::CopyReport => {
                self.answer_left(ui, choice, &answer);
            }
            Answer::KeepGuideCopy => self.keep_guide_copy(ui),
            Answer::LetGuideGo => self.leave_guide_now(ui),
            Answer::SaveRecording => self.save_recording_first(ui),
            Answer::DropRecording => self.drop_recording(ui),
            Answer::KeepMine | Answer::Reload | Answer::SaveCopy => self.answer_outside(ui, &answer),
            Answer::Leave => {
                (self.may_close, self.is_leaving) = (true, true);
                ui.send_viewport_cmd(ViewportCommand::Close);
            }
            Answer::OpenCopy => {
                if let Some(path) = self.asked_path.take() {
                    self.read(path, Reading::Copy);
                }
            }
            Answer::ReadOnly => {
                if let Some(path) = self.asked_path.take() {
                    self.read(path, Reading::ReadOnly);
                }
            }
            Answer::SaveFirst | Answer::Discard | Answer::Path(_) | Answer::Overwrite | Answer::Cancel => {
                self.next = None;
                self.stay_in_guide();
                self.asked_path = None;
                self.predictions.expect_nothing();
                self.outside = None;
                if choice.answers.iter().any(|(_, answer)| *answer == Answer::Skip) {
                    self.put_off_left();
                }
            }
        }
    }

    pub(super) fn fail(&mut self, what: Key, advice: &str) {
        self.question = Some(Question::Failed { what: self.words().text(what), advice: advice.to_owned() });
    }
}
