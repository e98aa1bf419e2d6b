//! What runs beside the window: dialogs, saving and looking at files, each on a thread, never on the UI thread.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread::{self, JoinHandle},
};

use egui::ColorImage;

use super::{
    dialogs::{Dialogs, Purpose},
    figures::{Drawing, FigureError},
    letters::FindFonts,
    picker::{Picker, Wanted},
};
use crate::{
    domain::Session,
    report::figure::{PictureError, SystemFont},
    storage::{
        Disk, Fingerprint, OwnCases, SaveError, Settings,
        files::{self, Backup, Before},
        format, own, settings, sweep,
    },
};

/// What came back.
pub(super) enum Errand {
    /// The answer of a dialog, by its number; none where it was cancelled or never shown.
    Answered(u64, Option<PathBuf>),
    /// A path was picked.
    Picked(PathBuf, Purpose),
    /// A path was picked in a dialog that nobody waited for any more.
    PickedLate(PathBuf),
    /// The system has no dialog, or none that appears; the window must ask itself.
    NoDialog(Purpose),
    /// A dialog of the system is asked for already.
    DialogPending,
    Cancelled,
    /// The text stands in its file.
    TextSaved(PathBuf),
    /// The text was not saved, and why.
    TextNotSaved(SaveError),
    /// The figure stands in its file.
    FigureSaved(PathBuf),
    /// The figure was not saved, and why.
    FigureNotSaved(PathBuf, Box<Drawing>, FigureError),
    /// A picture for the clipboard, or why there is none.
    Picture(Result<ColorImage, PictureError>),
    /// What the folder of own precedents holds, and whether it is to be opened.
    Own(Box<OwnCases>, bool),
    /// Saved, and the bytes that stand in the file now.
    Saved(Box<Job>, Vec<u8>),
    /// Not saved, why, and the bytes that may stand in the file all the same.
    NotSaved(Box<Job>, SaveError, Vec<u8>),
    NoSettings(SaveError),
    /// The file of a document holds other bytes than it should; none where it is gone.
    Changed(u64, Option<Vec<u8>>),
    /// Fonts of the system with letters that were missing.
    Fonts(Vec<SystemFont>),
    /// Unsaved work cannot be kept, or is kept again.
    Kept(Result<(), SaveError>),
}

/// A session to be saved, and the document it was when the saving was asked for.
pub(super) struct Job {
    pub(super) path: PathBuf,
    pub(super) session: Session,
    pub(super) document: u64,
    /// What may stand in the file; none where it may be anything.
    pub(super) known: Option<Vec<Fingerprint>>,
}

enum Task {
    Save(Box<Job>),
    KeepSettings(PathBuf, Box<Settings>),
    SaveText(PathBuf, String),
    SaveFigure { path: PathBuf, drawing: Box<Drawing>, may_overwrite: bool },
}

pub(super) struct Errands {
    picker: Arc<dyn Picker>,
    disk: Arc<dyn Disk>,
    sender: Sender<Errand>,
    receiver: Receiver<Errand>,
    dialogs: Dialogs,
    /// How many saves are on their way.
    saving: usize,
    /// The one thread that saves, so that two quick saves land in their order.
    saver: Option<(Sender<Task>, JoinHandle<()>)>,
}

impl Errands {
    pub(super) fn new(picker: Box<dyn Picker>, disk: Arc<dyn Disk>) -> Self {
        let (sender, receiver) = channel();
        Self { picker: picker.into(), disk, sender, receiver, dialogs: Dialogs::default(), saving: 0, saver: None }
    }

    pub(super) fn set_disk(&mut self, disk: Arc<dyn Disk>) {
        self.finish();
        self.disk = disk;
    }

    pub(super) fn disk(&self) -> &dyn Disk {
        &*self.disk
    }

    /// The disk for a thread.
    pub(super) fn shared_disk(&self) -> Arc<dyn Disk> {
        Arc::clone(&self.disk)
    }

    /// Asks in a dialog of the system. Where one is asked for already, or none of them ever appears, that is said at once.
    pub(super) fn pick(&mut self, ctx: &egui::Context, wanted: Wanted, purpose: Purpose) {
        let number = match self.dialogs.ask(ctx, purpose) {
            Ok(number) => number,
            Err(errand) => return send(&self.sender, ctx, errand),
        };
        let (picker, sender, ctx) = (Arc::clone(&self.picker), self.sender.clone(), ctx.clone());
        thread::spawn(move || {
            let picked = picker.pick(&wanted);
            send(&sender, &ctx, Errand::Answered(number, picked));
        });
    }

    /// What was to be picked in a dialog that has not appeared.
    pub(super) fn overdue(&mut self, ctx: &egui::Context) -> Option<Purpose> {
        self.dialogs.overdue(ctx)
    }

    /// Saves a text that is no session.
    pub(super) fn save_text(&mut self, ctx: &egui::Context, path: PathBuf, text: String) {
        self.give(ctx, Task::SaveText(path, text));
    }

    /// Draws a figure and saves it, on the thread that saves, which the end of the program waits for.
    pub(super) fn save_figure(
        &mut self,
        ctx: &egui::Context,
        path: PathBuf,
        drawing: Box<Drawing>,
        may_overwrite: bool,
    ) {
        self.give(ctx, Task::SaveFigure { path, drawing, may_overwrite });
    }

    /// Draws a picture for the clipboard.
    pub(super) fn draw(&self, ctx: &egui::Context, drawing: Box<Drawing>) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        thread::spawn(move || send(&sender, &ctx, Errand::Picture(drawing.picture())));
    }

    /// Reads the folder of own precedents on a thread; where it is to be opened it is made first.
    pub(super) fn read_own(&self, ctx: &egui::Context, folder: PathBuf, opens: bool) {
        let (sender, disk, ctx) = (self.sender.clone(), Arc::clone(&self.disk), ctx.clone());
        thread::spawn(move || {
            // A folder that cannot be made cannot be opened either, and holds nothing.
            let opens = opens && disk.make_folder(&folder).is_ok();
            send(&sender, &ctx, Errand::Own(Box::new(own::read(&*disk, &folder)), opens));
        });
    }

    /// Looks for fonts that have some letters.
    pub(super) fn find_fonts(&self, ctx: &egui::Context, find: FindFonts, letters: Vec<char>) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        thread::spawn(move || send(&sender, &ctx, Errand::Fonts(find(&letters))));
    }

    pub(super) fn save(&mut self, ctx: &egui::Context, job: Job) {
        self.saving += 1;
        self.give(ctx, Task::Save(Box::new(job)));
    }

    pub(super) fn keep_settings(&mut self, ctx: &egui::Context, folder: &Path, settings: &Settings) {
        self.give(ctx, Task::KeepSettings(folder.to_path_buf(), Box::new(settings.clone())));
    }

    /// Whether a save is on its way.
    pub(super) fn is_saving(&self) -> bool {
        self.saving > 0
    }

    fn give(&mut self, ctx: &egui::Context, task: Task) {
        let (sender, disk, ctx) = (&self.sender, &self.disk, ctx.clone());
        let (saver, _) = self.saver.get_or_insert_with(|| {
            let (sender, disk) = (sender.clone(), Arc::clone(disk));
            let (tasks, waiting) = channel::<Task>();
            let thread = thread::spawn(move || {
                for task in waiting {
                    if let Some(errand) = carry_out(&*disk, task) {
                        send(&sender, &ctx, errand);
                    }
                }
            });
            (tasks, thread)
        });
        // The thread lives as long as its sender, which is this struct's.
        let _ = saver.send(task);
    }

    /// Waits for what was given, before the program ends.
    pub(super) fn finish(&mut self) {
        if let Some((tasks, thread)) = self.saver.take() {
            drop(tasks);
            // A thread that panicked has said so already.
            let _ = thread.join();
        }
    }

    /// Looks whether the file of a document still holds what it should.
    pub(super) fn look(&self, ctx: &egui::Context, document: u64, path: PathBuf, known: Vec<Fingerprint>) {
        let (sender, disk, ctx) = (self.sender.clone(), Arc::clone(&self.disk), ctx.clone());
        thread::spawn(move || {
            let found = match disk.read(&path, format::MOST_BYTES as u64 + 1) {
                Ok(content) if known.contains(&Fingerprint::of(&content)) => return,
                Ok(content) => Some(content),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
                // A disk that does not answer says nothing about the file.
                Err(_) => return,
            };
            send(&sender, &ctx, Errand::Changed(document, found));
        });
    }

    /// Removes what saves that were cut short have left in these folders.
    pub(super) fn sweep(&self, folders: Vec<PathBuf>) {
        let disk = Arc::clone(&self.disk);
        thread::spawn(move || folders.iter().map(|folder| sweep(&*disk, folder)).sum::<usize>());
    }

    /// How a thread tells that unsaved work cannot be kept, or is kept again.
    pub(super) fn telling(&self, ctx: &egui::Context) -> impl Fn(Result<(), SaveError>) + Send + 'static {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        move |told| send(&sender, &ctx, Errand::Kept(told))
    }

    pub(super) fn poll(&mut self) -> Option<Errand> {
        let errand = self.receiver.try_recv().ok()?;
        if let Errand::Answered(number, picked) = errand {
            return self.dialogs.answer(number, picked).or(Some(Errand::Cancelled));
        }
        if matches!(errand, Errand::Saved(..) | Errand::NotSaved(..)) {
            self.saving = self.saving.saturating_sub(1);
        }
        Some(errand)
    }
}

fn carry_out(disk: &dyn Disk, task: Task) -> Option<Errand> {
    match task {
        Task::Save(job) => Some(save(disk, job)),
        Task::KeepSettings(folder, kept) => settings::save(disk, &folder, &kept).err().map(Errand::NoSettings),
        Task::SaveFigure { path, drawing, may_overwrite } => Some(match drawing.save(disk, &path, may_overwrite) {
            Ok(()) => Errand::FigureSaved(path),
            Err(error) => Errand::FigureNotSaved(path, drawing, error),
        }),
        Task::SaveText(path, text) => {
            Some(match files::write_bytes(disk, &path, text.as_bytes(), Backup::Drop, Before::Anything) {
                Ok(()) => Errand::TextSaved(path),
                Err(error) => Errand::TextNotSaved(error),
            })
        }
    }
}

fn save(disk: &dyn Disk, job: Box<Job>) -> Errand {
    let content = match format::write(&job.session) {
        Ok(text) => text.into_bytes(),
        Err(error) => return Errand::NotSaved(job, error.into(), Vec::new()),
    };
    let before = job.known.as_deref().map_or(Before::Anything, Before::Known);
    match files::write_bytes(disk, &job.path, &content, Backup::Keep, before) {
        Ok(()) => Errand::Saved(job, content),
        Err(error) => Errand::NotSaved(job, error, content),
    }
}

/// The window may be gone by now; then nobody waits for the answer.
fn send(sender: &Sender<Errand>, ctx: &egui::Context, errand: Errand) {
    if sender.send(errand).is_ok() {
        ctx.request_repaint();
    }
}
