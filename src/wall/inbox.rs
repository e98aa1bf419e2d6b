//! What the console says, as it comes over the pipe.

use std::{
    collections::VecDeque,
    io::Read as _,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    thread,
    time::Duration,
};

use crate::stage::wire::{Broken, Down, Reader};

/// How long a window has to close by itself once the pipe has ended.
const PATIENCE: Duration = Duration::from_secs(3);

/// Messages that came and were not read yet.
#[derive(Default)]
pub(super) struct Inbox {
    state: Mutex<State>,
    /// Whom to wake; none before there is a window.
    window: OnceLock<egui::Context>,
}

#[derive(Default)]
struct State {
    messages: VecDeque<Down>,
    has_ended: bool,
    broken: Option<Broken>,
    /// Whether a screen came or went.
    has_other_screens: bool,
}

impl Inbox {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on every message wakes a window.
    pub(super) fn wake(&self, window: &egui::Context) {
        // There is one window, so that it is the first.
        let _ = self.window.set(window.clone());
    }

    /// The next message.
    pub(super) fn next(&self) -> Option<Down> {
        self.state().messages.pop_front()
    }

    /// Whether nothing more comes, and everything was read.
    pub(super) fn is_over(&self) -> bool {
        let state = self.state();
        state.has_ended && state.messages.is_empty()
    }

    /// A screen came or went.
    pub(super) fn look_again(&self) {
        self.put(|state| state.has_other_screens = true);
    }

    /// Whether a screen came or went since that was asked last.
    pub(super) fn has_other_screens(&self) -> bool {
        std::mem::take(&mut self.state().has_other_screens)
    }

    /// What could not be read.
    pub(super) fn broken(&self) -> Option<Broken> {
        self.state().broken
    }

    fn put(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state());
        if let Some(window) = self.window.get() {
            window.request_repaint();
        }
    }
}

/// Reads standard input on a thread of its own. When it ends, so does the process: at the latest after some patience, for a
/// window that nobody sees may get no frame in which to close.
pub(super) fn listen(inbox: &Arc<Inbox>) {
    let inbox = Arc::clone(inbox);
    thread::spawn(move || {
        let broken = read(&inbox);
        inbox.put(|state| {
            state.broken = broken;
            state.has_ended = true;
        });
        thread::sleep(PATIENCE);
        std::process::exit(0);
    });
}

/// Reads to the end, and says what could not be read.
fn read(inbox: &Inbox) -> Option<Broken> {
    let mut reader = Reader::default();
    let mut bytes = [0; 16 * 1024];
    let mut input = std::io::stdin().lock();
    loop {
        let count = match input.read(&mut bytes) {
            Ok(0) => return reader.ended().err(),
            Ok(count) => count,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            // A pipe that fails is one that ended.
            Err(_) => return reader.ended().err(),
        };
        reader.take(&bytes[..count]);
        loop {
            match reader.next_message() {
                Ok(Some(message)) => inbox.put(|state| state.messages.push_back(message)),
                Ok(None) => break,
                Err(broken) => return Some(broken),
            }
        }
    }
}
