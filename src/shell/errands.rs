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
    /// The system has no dialog; the window must ask itself.
    NoDialog {
        is_saving: bool,
    },
    Cancelled,
    Saved(PathBuf, Box<Session>),
    NotSaved(PathBuf, String),
}

pub(super) struct Errands {
    picker: Arc<dyn Picker>,
    sender: Sender<Errand>,
    receiver: Receiver<Errand>,
    is_picking: bool,
}

impl Errands {
    pub(super) fn new(picker: Box<dyn Picker>) -> Self {
        let (sender, receiver) = channel();
        Self { picker: picker.into(), sender, receiver, is_picking: false }
    }

    pub(super) fn pick_open(&mut self, ctx: &egui::Context) {
        self.pick(ctx, false, |picker| picker.pick_open().map(Errand::PickedOpen));
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

    pub(super) fn save(&self, ctx: &egui::Context, path: PathBuf, session: Session) {
        let (sender, ctx) = (self.sender.clone(), ctx.clone());
        thread::spawn(move || {
            let errand = match crate::storage::save(&path, &session) {
                Ok(_) => Errand::Saved(path, Box::new(session)),
                Err(error) => Errand::NotSaved(path, error.to_string()),
            };
            send(&sender, &ctx, errand);
        });
    }

    pub(super) fn poll(&mut self) -> Option<Errand> {
        let errand = self.receiver.try_recv().ok()?;
        if !matches!(errand, Errand::Saved(..) | Errand::NotSaved(..)) {
            self.is_picking = false;
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
