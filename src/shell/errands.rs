//! What runs beside the window: dialogs, saving and looking at files, each on a thread, never on the UI thread.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{
        Arc, Weak,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    time::Duration,
};

use egui::ColorImage;

use super::{
    aside::{Aside, soon},
    class::ClassRead,
    dialogs::{Dialogs, Purpose},
    figures::{Drawing, FigureError},
    leaving::Leaving,
    letters::FindFonts,
    packing::Packing,
    picker::{Picker, Wanted},
    pictures::{Chosen, Kept, Refused, take_in},
    recording::Writing,
    saver::{Job, NotSaved, Savers, Task},
};
use crate::{
    report::figure::{PictureError, SystemFont},
    storage::{
        Disk, Fingerprint, OwnCases, SaveError, Settings, format, own, pack::PackError, pictures::Places, sweep,
    },
};

/// So long, in seconds, a write may take before it is said that its disk does not answer.
const PATIENCE: f64 = 1.0;

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
    /// The guided case stands in its file.
    GuideSaved(PathBuf, Box<Writing>),
    /// The guided case was not saved, and why; none where a file of that name stands there, and nobody was asked about it.
    GuideNotSaved(PathBuf, Box<Writing>, Option<SaveError>),
    /// The figure stands in its file.
    FigureSaved(PathBuf, bool),
    /// The figure was not saved, and why.
    FigureNotSaved(PathBuf, Box<Leaving>, FigureError),
    /// The workshop lies packed in its folder.
    Packed(PathBuf),
    /// The workshop was not packed, and why.
    NotPacked(PathBuf, PackError),
    /// A picture for the clipboard, or why there is none.
    Picture(Result<ColorImage, PictureError>),
    /// A picture was looked for; its bytes where it was found.
    PictureCame(String, Option<Vec<u8>>),
    /// A picture was chosen, and is kept or refused.
    PictureChosen(Box<Chosen>, Result<Kept, Refused>),
    /// What the folder of own precedents holds, and whether it is to be opened.
    Own(Box<OwnCases>, bool),
    /// So many files of a class are read, of so many, by the number of the reading.
    ClassProgress(u64, usize, usize),
    /// A class was read, or cannot be.
    ClassRead(u64, ClassRead),
    /// Saved, and the bytes that stand in the file now.
    Saved(Box<Job>, Vec<u8>),
    /// Not saved, and why.
    NotSaved(Box<Job>, NotSaved),
    /// A write has come to its end, and what there is to tell of it.
    Landed(u64, Option<Box<Errand>>),
    NoSettings(SaveError),
    /// The file of a document holds other bytes than it should; none where it is gone.
    Changed(u64, Option<Vec<u8>>),
    /// Fonts of the system with letters that were missing.
    Fonts(Vec<SystemFont>),
    /// Unsaved work cannot be kept, or is kept again.
    Kept(Result<(), SaveError>),
}

/// A write that somebody waits for.
struct OnTheWay {
    number: u64,
    path: PathBuf,
    is_session: bool,
    /// Since when, by the window's clock.
    since: Option<f64>,
    /// Whether it was said that it takes long.
    is_slow: bool,
}

pub(super) struct Errands {
    picker: Arc<dyn Picker>,
    aside: Arc<dyn Aside>,
    disk: Arc<dyn Disk>,
    sender: Sender<Errand>,
    receiver: Receiver<Errand>,
    dialogs: Dialogs,
    on_the_way: Vec<OnTheWay>,
    /// The number of the newest task.
    newest: u64,
    savers: Savers,
    /// The file that is looked at, while a thread is at it: one that does not come is not asked for twice.
    looking: (PathBuf, Weak<()>),
}

impl Errands {
    pub(super) fn new(picker: Arc<dyn Picker>, aside: Arc<dyn Aside>, disk: Arc<dyn Disk>) -> Self {
        let (sender, receiver) = channel();
        Self {
            picker,
            aside,
            disk,
            sender,
            receiver,
            dialogs: Dialogs::default(),
            on_the_way: Vec::new(),
            newest: 0,
            savers: Savers::default(),
            looking: Default::default(),
        }
    }

    pub(super) fn set_disk(&mut self, disk: Arc<dyn Disk>) {
        self.finish(Duration::from_secs(60));
        self.disk = disk;
    }

    /// Whoever does what takes its time.
    pub(super) fn aside(&self) -> Arc<dyn Aside> {
        Arc::clone(&self.aside)
    }

    /// What comes back of something that was begun, where it comes within some time.
    pub(super) fn soon<T>(&self, receiver: &Receiver<T>, at_most: Duration) -> Result<T, RecvTimeoutError> {
        soon(&*self.aside, receiver, at_most)
    }

    /// The disk for a thread.
    pub(super) fn shared_disk(&self) -> Arc<dyn Disk> {
        Arc::clone(&self.disk)
    }

    /// Asks in a dialog of the system. Where one is asked for already, or none of them ever appears, that is said at once.
    pub(super) fn pick(&mut self, ctx: &egui::Context, wanted: Wanted, purpose: Purpose) {
        let number = match self.dialogs.ask(ctx, purpose, self.picker.is_sure()) {
            Ok(number) => number,
            Err(errand) => return send(&self.sender, ctx, errand),
        };
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let answer = Box::new(move |picked| send(&sender, &ctx, Errand::Answered(number, picked)));
        Arc::clone(&self.picker).ask(wanted, &*self.aside, answer);
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
        leaving: Box<Leaving>,
        may_overwrite: bool,
    ) {
        self.give(ctx, Task::SaveFigure { path, leaving, may_overwrite });
    }

    /// Draws a picture for the clipboard.
    pub(super) fn draw(&self, ctx: &egui::Context, drawing: Box<Drawing>) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        self.aside.run(Box::new(move || send(&sender, &ctx, Errand::Picture(drawing.picture()))));
    }

    /// Reads the folder of own precedents on a thread; where it is to be opened it is made first.
    pub(super) fn read_own(&self, ctx: &egui::Context, folder: PathBuf, opens: bool) {
        let (sender, disk, ctx) = (self.sender.clone(), Arc::clone(&self.disk), ctx.clone());
        self.aside.run(Box::new(move || {
            // A folder that cannot be made cannot be opened either, and holds nothing.
            let opens = opens && disk.make_folder(&folder).is_ok();
            send(&sender, &ctx, Errand::Own(Box::new(own::read(&*disk, &folder)), opens));
        }));
    }

    /// Looks for pictures by their SHA-256.
    pub(super) fn find_pictures(&self, ctx: &egui::Context, places: Places, wanted: BTreeSet<String>) {
        let (sender, disk, ctx) = (self.sender.clone(), Arc::clone(&self.disk), ctx.clone());
        self.aside.run(Box::new(move || {
            for hash in wanted {
                let content = places.find(&*disk, &hash);
                send(&sender, &ctx, Errand::PictureCame(hash, content));
            }
        }));
    }

    /// Takes in a picture that was chosen.
    pub(super) fn take_in_picture(&self, ctx: &egui::Context, data: Option<PathBuf>, chosen: Chosen) {
        let (sender, disk, ctx) = (self.sender.clone(), Arc::clone(&self.disk), ctx.clone());
        self.aside.run(Box::new(move || {
            let kept = take_in(&*disk, data.as_deref(), &chosen.path);
            send(&sender, &ctx, Errand::PictureChosen(Box::new(chosen), kept));
        }));
    }

    /// Looks for fonts that have some letters.
    pub(super) fn find_fonts(&self, ctx: &egui::Context, find: FindFonts, letters: Vec<char>) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        self.aside.run(Box::new(move || send(&sender, &ctx, Errand::Fonts(find(&letters)))));
    }

    pub(super) fn save(&mut self, ctx: &egui::Context, job: Job) {
        self.give(ctx, Task::Save(Box::new(job)));
    }

    pub(super) fn keep_settings(&mut self, ctx: &egui::Context, folder: &Path, settings: &Settings) {
        self.give(ctx, Task::KeepSettings(folder.to_path_buf(), Box::new(settings.clone())));
    }

    /// Whether a session is on its way to its file.
    pub(super) fn is_saving(&self) -> bool {
        self.on_the_way.iter().any(|way| way.is_session)
    }

    /// The file of a session that is on its way longer than an ordinary disk takes.
    pub(super) fn stuck(&self) -> Option<&Path> {
        self.on_the_way.iter().find(|way| way.is_session && way.is_slow).map(|way| way.path.as_path())
    }

    /// Whether any file that somebody waits for takes long.
    pub(super) fn is_slow(&self) -> bool {
        self.on_the_way.iter().any(|way| way.is_slow)
    }

    /// A file that has begun to take long.
    pub(super) fn slow(&mut self, ctx: &egui::Context) -> Option<PathBuf> {
        let now = ctx.input(|input| input.time);
        for way in self.on_the_way.iter_mut().filter(|way| !way.is_slow) {
            let waited = now - *way.since.get_or_insert(now);
            if waited >= PATIENCE {
                way.is_slow = true;
                return Some(way.path.clone());
            }
            ctx.request_repaint_after_secs((PATIENCE - waited) as f32 + 0.05);
        }
        None
    }

    /// Saves a guided case.
    pub(super) fn save_guide(
        &mut self,
        ctx: &egui::Context,
        path: PathBuf,
        writing: Box<Writing>,
        may_overwrite: bool,
    ) {
        self.give(ctx, Task::SaveGuide { path, writing, may_overwrite });
    }

    /// Packs a workshop into a folder.
    pub(super) fn pack(&mut self, ctx: &egui::Context, folder: PathBuf, packing: Box<Packing>) {
        self.give(ctx, Task::Pack(folder, packing));
    }

    fn give(&mut self, ctx: &egui::Context, task: Task) {
        self.newest += 1;
        let number = self.newest;
        if let Some((path, is_session)) = task.awaited() {
            self.on_the_way.push(OnTheWay { number, path, is_session, since: None, is_slow: false });
            ctx.request_repaint();
        }
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        let tell = move |number, told: Option<Errand>| send(&sender, &ctx, Errand::Landed(number, told.map(Box::new)));
        self.savers.give(&*self.aside, &self.disk, number, task, tell);
    }

    /// Waits for what was given, before the program ends, but no longer than some time, and says whether it is written.
    pub(super) fn finish(&mut self, at_most: Duration) -> bool {
        self.savers.finish(&*self.aside, at_most)
    }

    /// Looks whether the file of a document still holds what it should.
    pub(super) fn look(&mut self, ctx: &egui::Context, document: u64, path: PathBuf, known: Vec<Fingerprint>) {
        if self.looking.0 == path && self.looking.1.strong_count() > 0 {
            return;
        }
        let at_it = Arc::new(());
        self.looking = (path.clone(), Arc::downgrade(&at_it));
        let (sender, disk, ctx) = (self.sender.clone(), Arc::clone(&self.disk), ctx.clone());
        self.aside.run(Box::new(move || {
            let _at_it = at_it;
            let found = match disk.read(&path, format::MOST_BYTES as u64 + 1) {
                Ok(content) if known.contains(&Fingerprint::of(&content)) => return,
                Ok(content) => Some(content),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
                // A disk that does not answer says nothing about the file.
                Err(_) => return,
            };
            send(&sender, &ctx, Errand::Changed(document, found));
        }));
    }

    /// Removes what saves that were cut short have left in these folders.
    pub(super) fn sweep(&self, folders: Vec<PathBuf>) {
        let disk = Arc::clone(&self.disk);
        self.aside.run(Box::new(move || {
            // What cannot be removed is looked at again at the next start.
            let _ = folders.iter().map(|folder| sweep(&*disk, folder)).sum::<usize>();
        }));
    }

    /// How a thread tells what it has come to.
    pub(super) fn teller(&self, ctx: &egui::Context) -> impl Fn(Errand) + Send + 'static {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        move |errand| send(&sender, &ctx, errand)
    }

    /// How a thread tells that unsaved work cannot be kept, or is kept again.
    pub(super) fn telling(&self, ctx: &egui::Context) -> impl Fn(Result<(), SaveError>) + Send + 'static {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        move |told| send(&sender, &ctx, Errand::Kept(told))
    }

    pub(super) fn poll(&mut self) -> Option<Errand> {
        let mut errand = self.receiver.try_recv().ok()?;
        while let Errand::Landed(number, told) = errand {
            self.on_the_way.retain(|way| way.number != number);
            errand = match told {
                Some(told) => *told,
                None => self.receiver.try_recv().ok()?,
            };
        }
        if let Errand::Answered(number, picked) = errand {
            return self.dialogs.answer(number, picked).or(Some(Errand::Cancelled));
        }
        Some(errand)
    }
}

/// The window may be gone by now; then nobody waits for the answer.
fn send(sender: &Sender<Errand>, ctx: &egui::Context, errand: Errand) {
    if sender.send(errand).is_ok() {
        ctx.request_repaint();
    }
}
