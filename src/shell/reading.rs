//! Files are read on a thread: a disk that does not answer must not hold the window.
//!
//! What an ordinary disk gives within a moment takes effect in the same frame; whatever takes longer is waited for with
//! the window alive, and said.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel},
    },
    thread,
    time::Duration,
};

use egui::Ui;

use super::{Shell, document::Document, file_name, flow::Next, standing};
use crate::{
    catalog::Catalog,
    domain::Session,
    predict::Asking,
    said,
    storage::{Keeper, LoadError, Opened, Seal, open_on},
    ui::{Answer, Choice, Question},
    words::Key,
};

/// So long a frame may wait for a file: an ordinary disk gives one in a hundredth of it.
const MOMENT: Duration = Duration::from_millis(500);

/// What is made of a file once it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// The document on screen, unless another window has it.
    Open,
    /// A session without a file.
    Copy,
    /// A document that is only read.
    ReadOnly,
    /// The document on screen as its file holds it now.
    Revert,
    /// What the session on screen is compared with.
    Compare,
}

/// A file as it was read, and what there is to know beside.
pub(super) struct Read {
    pub(super) opened: Result<Opened, LoadError>,
    /// Whether another window has it.
    is_elsewhere: bool,
    /// A copy of the version before that opens without a remark, where this one does not.
    good_copy: Option<PathBuf>,
}

/// A file that is being read.
pub(super) struct Awaited {
    path: PathBuf,
    reading: Reading,
    receiver: Receiver<Read>,
    /// The state of the session when it was asked for.
    revision: u64,
}

impl Shell {
    fn start_reading(&self, path: &Path) -> Receiver<Read> {
        let (sender, receiver) = channel();
        let (disk, keeper, ctx, path) =
            (self.errands.shared_disk(), self.keeper.clone(), self.ctx.clone(), path.to_path_buf());
        thread::spawn(move || {
            let has_it = |keeper: &Arc<Keeper>| keeper.sitting().is_open_elsewhere(&path);
            let is_elsewhere = keeper.as_ref().is_some_and(has_it);
            let opened = open_on(&*disk, &path);
            let is_broken = opened.as_ref().is_ok_and(|opened| opened.seal == Seal::Broken);
            let good_copy = is_broken.then(|| standing::last_good_copy(&*disk, &path)).flatten();
            // The window may be gone by now.
            if sender.send(Read { opened, is_elsewhere, good_copy }).is_ok() {
                ctx.request_repaint();
            }
        });
        receiver
    }

    /// The content of a file, where the disk gives it within a moment.
    pub(super) fn read_at_once(&self, path: &Path) -> Option<Result<Opened, LoadError>> {
        self.start_reading(path).recv_timeout(MOMENT).ok().map(|read| read.opened)
    }

    /// Reads a file for a purpose; the last wish counts.
    pub(super) fn read(&mut self, path: PathBuf, reading: Reading) {
        let receiver = self.start_reading(&path);
        let revision = self.bench.revision();
        self.awaited = None;
        match receiver.recv_timeout(MOMENT) {
            Ok(read) => self.take_read(path, reading, read),
            Err(RecvTimeoutError::Timeout) => {
                self.notice = Some(self.words().fill(Key::StillReading, &[("name", file_name(&path).into())]));
                self.awaited = Some(Awaited { path, reading, receiver, revision });
            }
            Err(RecvTimeoutError::Disconnected) => {}
        }
    }

    /// Takes in a file that took longer. What was changed meanwhile is asked about first, as with any other file.
    pub(super) fn take_awaited(&mut self, ui: &mut Ui) {
        let Some(awaited) = &self.awaited else { return };
        let read = match awaited.receiver.try_recv() {
            Ok(read) => read,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => {
                self.awaited = None;
                return;
            }
        };
        let Some(Awaited { path, reading, revision, .. }) = self.awaited.take() else { return };
        self.notice = None;
        if reading == Reading::Open && revision != self.bench.revision() {
            self.unless_dirty(ui, Next::OpenFile(path));
        } else {
            self.take_read(path, reading, read);
        }
    }

    fn take_read(&mut self, path: PathBuf, reading: Reading, read: Read) {
        match reading {
            Reading::Open if self.is_case(&path) => {
                self.take_document(path, read, |number, _, session, _| Document::unsaved(number, session));
                if self.question.is_none() {
                    self.notice = Some(self.words().text(Key::CaseCopy));
                }
            }
            Reading::Open if read.is_elsewhere => self.ask_in_use(path),
            Reading::Open => self.take_document(path, read, Document::on_disk),
            Reading::Copy => self.take_document(path, read, |number, _, session, _| Document::unsaved(number, session)),
            Reading::ReadOnly => self.take_document(path, read, |number, path, session, content| {
                Document::on_disk(number, path, session, content).read_only()
            }),
            Reading::Revert => self.take_revert(path, read),
            Reading::Compare => {
                let session = read.opened.map(|opened| with_states_by_code(opened).session);
                self.show_comparison(path.display().to_string(), session);
            }
        }
    }

    /// Whether a file is one of the person's own precedents: a case is read and never written over.
    fn is_case(&self, path: &Path) -> bool {
        self.home.as_ref().is_some_and(|home| path.parent() == Some(home.precedents.as_path()))
    }

    fn ask_in_use(&mut self, path: PathBuf) {
        let name = file_name(&path);
        self.question = Some(Question::Choice(Choice {
            title: self.words().fill(Key::InUseTitle, &[("name", name.into())]),
            lines: vec![self.words().text(Key::InUseLine)],
            answers: vec![
                (Key::ButtonOpenCopy, Answer::OpenCopy),
                (Key::ButtonReadOnly, Answer::ReadOnly),
                (Key::ButtonCancel, Answer::Cancel),
            ],
            ..Choice::default()
        }));
        self.asked_path = Some(path);
    }

    /// Makes of a file the kind of document that is wanted.
    fn take_document(&mut self, path: PathBuf, read: Read, kind: fn(u64, PathBuf, Session, &[u8]) -> Document) {
        let is_expected = self.predictions.expects(&path);
        match read.opened.map(with_states_by_code) {
            Ok(opened) => {
                self.settings.remember(&path);
                self.keep_settings();
                self.errands.sweep(path.parent().map(PathBuf::from).into_iter().collect());
                let document = kind(self.next_number(), path.clone(), opened.session.clone(), &opened.content);
                self.show(document, opened.session.clone());
                self.take_standing(&opened, &path, read.good_copy);
                let has_horizon = self.settings.has_horizon(&path);
                self.horizons.set(self.document.number(), has_horizon);
                let is_required = self.settings.predict == Asking::Require && opened.session.is_case_as_told();
                if is_expected || is_required {
                    self.seal();
                }
            }
            Err(error) => {
                self.settings.forget(&path);
                self.keep_settings();
                self.not_opened(&path, &error);
            }
        }
    }

    fn take_revert(&mut self, path: PathBuf, read: Read) {
        match read.opened.map(with_states_by_code) {
            Ok(opened) => {
                let number = self.document.number();
                let document = Document::on_disk(number, path.clone(), opened.session.clone(), &opened.content);
                let document = if self.document.is_read_only() { document.read_only() } else { document };
                self.show(document, opened.session.clone());
                self.take_standing(&opened, &path, read.good_copy);
                self.notice = Some(self.words().text(Key::Reverted));
            }
            Err(error) => self.not_opened(&path, &error),
        }
    }

    pub(super) fn not_opened(&mut self, path: &Path, error: &LoadError) {
        self.fail(Key::OpenFailed, &format!("{}\n\n{}", said::load_error(self.words(), error), path.display()));
    }
}

/// In a file that somebody wrote by hand the name of a state as the author is read as the state, as the command line reads it.
fn with_states_by_code(mut opened: Opened) -> Opened {
    let catalog = Catalog::shipped();
    if opened.seal != Seal::Whole && catalog.unknown_states(&opened.session).is_empty() {
        catalog.recognise_author(&mut opened.session);
    }
    opened
}
