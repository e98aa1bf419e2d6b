//! The way of a document: new, open, save, and the questions in between.

use std::path::PathBuf;

use egui::{Ui, ViewportCommand};

use super::{
    Shell,
    document::Document,
    errands::{Errand, Job},
    today,
};
use crate::{
    domain::Session,
    storage::library,
    ui::{Answer, Question, UiState},
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
    OpenCase(&'static str),
    Quit,
}

impl Shell {
    /// Goes on at once when nothing would be lost; else asks first.
    pub(super) fn unless_dirty(&mut self, ui: &mut Ui, next: Next) {
        if !self.is_start && self.document.is_dirty(self.bench.session()) {
            self.next = Some(next);
            self.question = Some(Question::Unsaved);
        } else {
            self.go_on(ui, next);
        }
    }

    pub(super) fn go_on(&mut self, ui: &mut Ui, next: Next) {
        self.question = None;
        match next {
            Next::New => {
                let title = Words::on_screen(self.language).text(Key::UntitledSession);
                self.show(Session::blank(&title, today()), None);
            }
            Next::Start => self.is_start = true,
            Next::Open => {
                self.revision_when_asked = self.bench.revision();
                self.errands.pick_open(ui.ctx());
            }
            Next::OpenByPath => self.ask_path(false),
            Next::OpenFile(path) => self.open_path(path),
            Next::OpenCase(id) => self.open_case(id),
            Next::Quit => {
                self.may_close = true;
                ui.send_viewport_cmd(ViewportCommand::Close);
            }
        }
    }

    /// Opens a file; one that is damaged or not ours changes nothing and says what to do.
    pub fn open_path(&mut self, path: PathBuf) {
        match crate::storage::open(&path) {
            Ok(opened) => {
                self.settings.remember(&path.display().to_string());
                self.save_settings();
                self.show(opened.session, Some(path));
            }
            Err(error) => {
                self.settings.forget(&path.display().to_string());
                self.fail(Key::OpenFailed, &format!("{error}\n\n{}", path.display()));
            }
        }
    }

    /// Opens a shipped case, in the words of the language in use.
    pub fn open_case(&mut self, id: &str) {
        let Some(case) = library::case(id) else { return };
        let words = Words::of(self.language);
        let mut session = case.session.clone();
        session.title = words.case_title(id).unwrap_or(session.title);
        session.decision_point = words.case_question(id).unwrap_or(session.decision_point);
        self.show(session, None);
    }

    pub(super) fn show(&mut self, session: Session, path: Option<PathBuf>) {
        let number = self.document.number() + 1;
        self.document = match path {
            Some(path) => Document::on_disk(number, path, session.clone()),
            None => Document::unsaved(number, session.clone()),
        };
        self.bench.open(session);
        self.ui = UiState {
            board: self.ui.board,
            response: self.ui.response,
            measure: self.ui.measure,
            ..UiState::default()
        };
        self.is_start = false;
        self.notice = None;
        self.question = None;
    }

    pub(super) fn save(&mut self, ui: &mut Ui) {
        match self.document.path() {
            Some(path) => self.send_to_disk(ui, path.to_path_buf()),
            None => self.errands.pick_save(ui.ctx(), &self.document.suggested_name(self.bench.session())),
        }
    }

    pub(super) fn save_to(&mut self, ui: &mut Ui, path: PathBuf, may_overwrite: bool) {
        let path = crate::storage::with_extension(&path);
        if !may_overwrite
            && Some(path.as_path()) != self.document.path()
            && crate::storage::exists(&crate::storage::RealDisk, &path)
        {
            self.question = Some(Question::Overwrite(path.display().to_string()));
            return;
        }
        self.question = None;
        self.send_to_disk(ui, path);
    }

    pub(super) fn send_to_disk(&mut self, ui: &Ui, path: PathBuf) {
        let job = Job { path, session: self.bench.session().clone(), document: self.document.number() };
        self.errands.save(ui.ctx(), job);
    }

    pub(super) fn ask_path(&mut self, is_saving: bool) {
        if is_saving {
            self.ui.path = self.document.suggested_path(self.bench.session());
        }
        self.question = Some(Question::Path { is_saving });
    }

    pub(super) fn answer(&mut self, ui: &mut Ui, answer: Answer) {
        let Some(question) = self.question.take() else { return };
        match (question, answer) {
            (Question::Unsaved, Answer::SaveFirst) => self.save(ui),
            (Question::Unsaved, Answer::Discard) => {
                if let Some(next) = self.next.take() {
                    self.go_on(ui, next);
                }
            }
            (Question::Path { is_saving: false }, Answer::Path(path)) => self.open_path(PathBuf::from(path.trim())),
            (Question::Path { is_saving: true }, Answer::Path(path)) => {
                self.save_to(ui, PathBuf::from(path.trim()), false);
            }
            (Question::Overwrite(path), Answer::Overwrite) => self.save_to(ui, path.into(), true),
            _ => self.next = None,
        }
    }

    /// Takes in what came back from dialogs and the saving thread.
    pub(super) fn receive(&mut self, ui: &mut Ui) {
        while let Some(errand) = self.errands.poll() {
            match errand {
                Errand::PickedOpen(path) => self.open_picked(ui, path),
                Errand::PickedSave(path) => {
                    // The dialog asked about the name it was given; an ending added by us names another file.
                    let is_asked = crate::storage::with_extension(&path) == path;
                    self.save_to(ui, path, is_asked);
                }
                Errand::NoDialog { is_saving } => self.ask_path(is_saving),
                Errand::Cancelled => self.next = None,
                Errand::Saved(job) => self.saved(ui, *job),
                Errand::NotSaved(path, why) => {
                    self.next = None;
                    self.fail(Key::SaveFailed, &format!("{why}\n\n{}", path.display()));
                }
            }
        }
    }

    pub(super) fn saved(&mut self, ui: &mut Ui, job: Job) {
        let name = job.path.display().to_string();
        self.settings.remember(&name);
        self.save_settings();
        self.notice = Some(Words::on_screen(self.language).fill(Key::SavedTo, &[("path", name.into())]));
        // Another session may have come on screen while this one was on its way to the disk.
        if job.document == self.document.number() {
            self.document = Document::on_disk(job.document, job.path, job.session);
            if let Some(next) = self.next.take() {
                self.unless_dirty(ui, next);
            }
        }
    }

    /// The dialog does not stop the window, so the session may have changed since it was asked about.
    pub(super) fn open_picked(&mut self, ui: &mut Ui, path: PathBuf) {
        if self.bench.revision() == self.revision_when_asked {
            self.open_path(path);
        } else {
            self.unless_dirty(ui, Next::OpenFile(path));
        }
    }

    pub(super) fn fail(&mut self, what: Key, advice: &str) {
        let what = Words::on_screen(self.language).text(what);
        self.question = Some(Question::Failed { what, advice: advice.to_owned() });
    }
}
