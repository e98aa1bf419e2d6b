//! Files are read on a thread: a disk that does not answer must not hold the window.
//!
//! What an ordinary disk gives within a moment takes effect in the same frame; whatever takes longer is waited for with
//! the window alive, and said.

use std::{
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel},
    time::Duration,
};

use egui::Ui;

use super::{Shell, clock, document::Document, file_name, flow::Next, standing};
use crate::{
    catalog::Catalog,
    domain::Session,
    guide::Guide,
    predict::Asking,
    said,
    storage::{self, Disk, Keeper, LoadError, Opened, Seal, guides, library, open_on},
    ui::{Choice, Reply},
    words::Key,
};

/// So long a frame may wait for a file: an ordinary disk gives one in a hundredth of it.
pub(super) const MOMENT: Duration = Duration::from_millis(500);

/// What is made of a file once it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// The document on screen, unless another window has it.
    Open,
    /// A session without a file.
    Copy,
    /// A document that is only read.
    ReadOnly,
    /// The same; where there is no such file, the shipped case of this id.
    Named(&'static str),
    /// The document on screen as its file holds it now.
    Revert,
    /// A copy of the version before, as a session without a file.
    LastGood,
}

/// A file as it was read, and what there is to know beside.
pub(super) struct Read {
    /// From the root on: from here a path leads to the same file, whatever folder the program is started in next.
    path: PathBuf,
    pub(super) opened: Result<Opened, LoadError>,
    /// The guided case that it is; none where it is none.
    guide: Option<Result<Box<Guide>, LoadError>>,
    /// When the file was written last, in seconds since 1970; none where nothing says so.
    pub(super) modified: Option<u64>,
    /// Whether nothing stands there.
    is_missing: bool,
    /// Whether it is a case, shipped or the person's own, which is read and never written over.
    is_case: bool,
    /// Whether another window has it.
    is_elsewhere: bool,
    /// A copy of the version before that opens without a remark, where this one does not.
    good_copy: Option<PathBuf>,
    /// The copy of the version before, where this one does not open.
    copy: Option<PathBuf>,
}

/// Makes a document of its number, its path, the session and the bytes of the file.
type Kind = fn(u64, PathBuf, Session, &[u8]) -> Document;

impl Read {
    /// Reads a file, and looks at what stands around it.
    fn of(disk: &dyn Disk, keeper: Option<&Keeper>, precedents: Option<&Path>, path: &Path) -> Self {
        let path = storage::absolute(path);
        let is_elsewhere = keeper.is_some_and(|keeper| keeper.sitting().is_open_elsewhere(&path));
        let found = disk.look(&path);
        let is_missing = found.as_ref().is_err_and(|error| error.kind() == ErrorKind::NotFound);
        let opened = open_on(disk, &path);
        let guide =
            (opened.as_ref().err() == Some(&LoadError::IsGuide)).then(|| guides::open_on(disk, &path).map(Box::new));
        let is_broken = opened.as_ref().is_ok_and(|opened| opened.seal == Seal::Broken);
        let good_copy = is_broken.then(|| standing::last_good_copy(disk, &path)).flatten();
        let copy = opened.is_err().then(|| storage::backup_of(&path)).filter(|copy| disk.look(copy).is_ok());
        let is_own_case = precedents.is_some_and(|folder| is_in(disk, &path, folder));
        let is_case = is_own_case || opened.as_ref().is_ok_and(|opened| library::is_shipped_file(&path, opened));
        let modified = found.ok().and_then(|found| found.modified).map(clock::seconds);
        Self { path, opened, guide, modified, is_missing, is_case, is_elsewhere, good_copy, copy }
    }
}

/// Whether a file stands in a folder, whatever links lead there.
fn is_in(disk: &dyn Disk, path: &Path, folder: &Path) -> bool {
    let resolved = |path: &Path| disk.resolve(path).ok();
    let stands = || Some(resolved(path)?.parent()? == resolved(folder)?);
    path.parent() == Some(folder) || stands().unwrap_or_default()
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
        let (disk, keeper, ctx) = (self.errands.shared_disk(), self.keeping.keeper.clone(), self.ctx.clone());
        let (precedents, path) = (self.person.home.as_ref().map(|home| home.precedents.clone()), path.to_path_buf());
        self.errands.aside().run(Box::new(move || {
            let read = Read::of(&*disk, keeper.as_deref(), precedents.as_deref(), &path);
            // The window may be gone by now.
            if sender.send(read).is_ok() {
                ctx.request_repaint();
            }
        }));
        receiver
    }

    /// A file, where the disk gives it within a moment.
    pub(super) fn read_at_once(&self, path: &Path) -> Option<Read> {
        self.errands.soon(&self.start_reading(path), MOMENT).ok()
    }

    /// Reads a file for a purpose; the last wish counts.
    pub(super) fn read(&mut self, path: PathBuf, reading: Reading) {
        let receiver = self.start_reading(&path);
        let revision = self.documents.bench.revision();
        self.asking.awaited = None;
        match self.errands.soon(&receiver, MOMENT) {
            Ok(read) => self.take_read(reading, read),
            Err(RecvTimeoutError::Timeout) => {
                self.notices.caution(self.words().fill(Key::StillReading, &[("name", file_name(&path).into())]));
                self.asking.awaited = Some(Awaited { path, reading, receiver, revision });
            }
            Err(RecvTimeoutError::Disconnected) => {}
        }
    }

    /// Takes in a file that took longer. What was changed meanwhile is asked about first, as with any other file.
    pub(super) fn take_awaited(&mut self, ui: &mut Ui) {
        let Some(awaited) = &self.asking.awaited else { return };
        let read = match awaited.receiver.try_recv() {
            Ok(read) => read,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => {
                self.asking.awaited = None;
                return;
            }
        };
        let Some(Awaited { path, reading, revision, .. }) = self.asking.awaited.take() else { return };
        self.notices.hush();
        if reading == Reading::Open && revision != self.documents.bench.revision() {
            self.unless_dirty(ui, Next::OpenFile(path));
        } else {
            self.take_read(reading, read);
        }
    }

    fn take_read(&mut self, reading: Reading, read: Read) {
        let without_file: Kind = |number, _, session, _| Document::unsaved(number, session);
        let read = match (reading, read) {
            (Reading::Open | Reading::Named(_), Read { path, guide: Some(guide), .. }) => {
                return self.take_guide(&path, guide);
            }
            (_, read) => read,
        };
        match reading {
            Reading::Named(id) if read.is_missing => self.open_case(id),
            Reading::Open | Reading::Named(_) if read.is_case => {
                self.take_document(read, without_file);
                if self.asking.question.is_none() {
                    // It is the case itself, so it is told as the start page tells it.
                    self.documents.retell(self.words());
                    self.notices.note(self.words().text(Key::CaseCopy));
                }
            }
            Reading::Open | Reading::Named(_) if read.is_elsewhere => self.ask_in_use(read.path),
            Reading::Open | Reading::Named(_) => self.take_document(read, Document::on_disk),
            Reading::Copy => self.take_document(read, without_file),
            Reading::ReadOnly => self.take_document(read, |number, path, session, content| {
                Document::on_disk(number, path, session, content).read_only()
            }),
            Reading::Revert => self.take_revert(read),
            Reading::LastGood => self.take_last_good(read),
        }
    }

    fn ask_in_use(&mut self, path: PathBuf) {
        let name = file_name(&path);
        self.asking.choose(Choice {
            title: self.words().fill(Key::InUseTitle, &[("name", name.into())]),
            lines: vec![self.words().text(Key::InUseLine)],
            answers: vec![
                (Key::ButtonOpenCopy, Reply::OpenCopy),
                (Key::ButtonReadOnly, Reply::ReadOnly),
                (Key::ButtonCancel, Reply::Cancel),
            ],
            ..Choice::default()
        });
        self.asking.path = Some(path);
    }

    /// Makes of a file the kind of document that is wanted.
    fn take_document(&mut self, read: Read, kind: Kind) {
        let path = read.path;
        let is_expected = self.documents.predictions.expects(&path);
        match read.opened.map(with_states_by_code) {
            Ok(opened) => {
                self.person.settings.remember(&path);
                self.keep_settings();
                self.errands.sweep(path.parent().map(PathBuf::from).into_iter().collect());
                let document =
                    kind(self.documents.next_number(), path.clone(), opened.session.clone(), &opened.content);
                self.show(document, opened.session.clone());
                self.take_standing(&opened, &path, read.good_copy);
                let has_horizon = self.person.settings.has_horizon(&path);
                self.documents.horizons.set(self.documents.number(), has_horizon);
                self.documents.seals.set(self.documents.number(), self.person.settings.seal_of(&path));
                let is_required = self.person.settings.predict == Asking::Require && opened.session.is_case_as_told();
                if is_expected || is_required || self.is_sealed_by_author(&opened.session, &path) {
                    self.seal();
                }
                self.show_assignment();
                self.announce_workshop();
            }
            Err(error) => {
                self.person.settings.forget(&path);
                self.keep_settings();
                self.not_opened(&path, &error, read.copy.as_deref());
            }
        }
    }

    fn take_last_good(&mut self, read: Read) {
        match read.opened.map(with_states_by_code) {
            Ok(Opened { session, .. }) => {
                self.show(Document::unkept(self.documents.next_number(), session.clone()), session);
                self.notices.note(self.words().text(Key::LastGoodOpened));
            }
            Err(error) => self.not_opened(&read.path, &error, None),
        }
    }

    fn take_revert(&mut self, read: Read) {
        let path = read.path;
        match read.opened.map(with_states_by_code) {
            Ok(opened) => {
                let number = self.documents.number();
                let document = Document::on_disk(number, path.clone(), opened.session.clone(), &opened.content);
                let document = if self.documents.on_screen.is_read_only() { document.read_only() } else { document };
                self.show(document, opened.session.clone());
                self.take_standing(&opened, &path, read.good_copy);
                self.notices.note(self.words().text(Key::Reverted));
            }
            Err(error) => self.not_opened(&path, &error, read.copy.as_deref()),
        }
    }

    /// Says why a file does not open and, where a copy of the version before is beside it, which.
    pub(super) fn not_opened(&mut self, path: &Path, error: &LoadError, copy: Option<&Path>) {
        let words = self.words();
        let copy = copy.map(|copy| format!("\n{}", said::has_copy(words, copy))).unwrap_or_default();
        let text = format!("{}\n\n{}{copy}", said::load_error(words, error), path.display());
        self.fail(Key::OpenFailed, &text);
    }
}

/// In a file that somebody wrote by hand the name of a state as the author is read as the state, as the command line reads it.
pub(super) fn with_states_by_code(mut opened: Opened) -> Opened {
    let catalog = Catalog::shipped();
    if opened.seal != Seal::Whole && catalog.unknown_states(&opened.session).is_empty() {
        catalog.recognise_author(&mut opened.session);
    }
    opened
}
