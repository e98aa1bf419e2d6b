//! What runs beside the window: dialogs and saving, each on a thread, never on the UI thread.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use super::picker::Picker;
use crate::domain::Session;

/// A dialog that is back sooner than a hand can move was never shown.
const TOO_FAST_FOR_A_HAND: Duration = Duration::from_millis(400);

/// What came back.
pub(super) enum Errand {
    PickedOpen(PathBuf),
    PickedSave(PathBuf),
    PickedComparison(PathBuf),
    /// The system has no dialog; the window must ask itself.
    NoDialog {
        is_saving: bool,
    },
    Cancelled,
    Saved(Box<Job>),
    NotSaved(PathBuf, String),
}

/// A session to be saved, and the document it was when the saving was asked for.
pub(super) struct Job {
    pub(super) path: PathBuf,
    pub(super) session: Session,
    pub(super) document: u64,
}

pub(super) struct Errands {
    picker: Arc<dyn Picker>,
    sender: Sender<Errand>,
    receiver: Receiver<Errand>,
    is_picking: bool,
    /// The one thread that saves, so that two quick saves land in their order.
    saver: Option<Sender<(Job, egui::Context)>>,
}

impl Errands {
    pub(super) fn new(picker: Box<dyn Picker>) -> Self {
        let (sender, receiver) = channel();
        Self { picker: picker.into(), sender, receiver, is_picking: false, saver: None }
    }

    pub(super) fn pick_open(&mut self, ctx: &egui::Context) {
        self.pick(ctx, false, |picker| picker.pick_open().map(Errand::PickedOpen));
    }

    pub(super) fn pick_comparison(&mut self, ctx: &egui::Context) {
        self.pick(ctx, false, |picker| Some(picker.pick_open().map_or(Errand::Cancelled, Errand::PickedComparison)));
    }

    pub(super) fn pick_save(&mut self, ctx: &egui::Context, suggested: &str) {
        let suggested = suggested.to_owned();
        self.pick(ctx, true, move |picker| picker.pick_save(&suggested).map(Errand::PickedSave));
    }

    fn pick(
        &mut self,
        ctx: &egui::Context,
        is_saving: bool,
        ask: impl FnOnce(&dyn Picker) -> Option<Errand> + Send + 'static,
    ) {
        if self.is_picking {
            return;
        }
        self.is_picking = true;
        let (picker, sender, ctx) = (Arc::clone(&self.picker), self.sender.clone(), ctx.clone());
        thread::spawn(move || {
            let asked = Instant::now();
            let errand = ask(&*picker).unwrap_or_else(|| {
                if asked.elapsed() < TOO_FAST_FOR_A_HAND { Errand::NoDialog { is_saving } } else { Errand::Cancelled }
            });
            send(&sender, &ctx, errand);
        });
    }

    pub(super) fn save(&mut self, ctx: &egui::Context, job: Job) {
        let sender = self.sender.clone();
        let saver = self.saver.get_or_insert_with(|| {
            let (jobs, waiting) = channel::<(Job, egui::Context)>();
            thread::spawn(move || {
                for (job, ctx) in waiting {
                    send(&sender, &ctx, save(job));
                }
            });
            jobs
        });
        // The thread lives as long as its sender, which is this struct's.
        let _ = saver.send((job, ctx.clone()));
    }

    pub(super) fn poll(&mut self) -> Option<Errand> {
        let errand = self.receiver.try_recv().ok()?;
        if !matches!(errand, Errand::Saved(_) | Errand::NotSaved(..)) {
            self.is_picking = false;
        }
        Some(errand)
    }
}

fn save(job: Job) -> Errand {
    match crate::storage::save(&job.path, &job.session) {
        Ok(_) => Errand::Saved(Box::new(job)),
        Err(error) => Errand::NotSaved(job.path, error.to_string()),
    }
}

/// The window may be gone by now; then nobody waits for the answer.
fn send(sender: &Sender<Errand>, ctx: &egui::Context, errand: Errand) {
    if sender.send(errand).is_ok() {
        ctx.request_repaint();
    }
}
