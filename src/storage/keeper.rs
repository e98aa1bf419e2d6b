//! Keeps the newest unsaved session, on a thread of its own, so that a crash costs next to nothing.
//!
//! A wish is carried out at once, and the next one no sooner than a tenth of a second later; what comes
//! in between is replaced by what is newer. Without a wish the thread sleeps. Where there are no threads whoever holds the
//! keeper gives it its turn.

use std::{
    fmt::{self, Debug, Formatter},
    path::PathBuf,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::{self, ThreadId},
    time::Duration,
};

use super::{
    files::SaveError,
    sitting::{Kept, Left, Sitting, forgotten},
};
use crate::guide::Guide;

/// The least time between two writes: a person's next change comes later, a dragging hand's much sooner.
const PACE: Duration = Duration::from_millis(100);

/// What shall stand in the recovery file.
#[derive(Debug)]
enum Wish {
    Keep(Box<Kept>),
    Forget,
}

#[derive(Debug, Default)]
struct State {
    wish: Option<Wish>,
    /// The steps recorded so far, or that none are unsaved, where that has changed.
    guide: Option<Option<Box<Guide>>>,
    /// What is on a wall, or that nothing is any more, where that has changed.
    show: Option<Option<String>>,
    /// What earlier sittings left, to be taken away once this one keeps it.
    replaces: Vec<Left>,
    /// The file on screen, where it has changed.
    open: Option<Option<PathBuf>>,
    is_busy: bool,
    is_showing: bool,
    is_hurried: bool,
    has_ended: bool,
    thread: Option<ThreadId>,
}

impl State {
    /// Whether something is to be kept, or to be kept no longer.
    fn is_wishing(&self) -> bool {
        self.wish.is_some() || self.guide.is_some() || self.show.is_some()
    }

    fn is_settled(&self) -> bool {
        !self.is_wishing() && self.open.is_none() && !self.is_busy && !self.is_showing
    }
}

#[derive(Debug)]
struct Shared {
    sitting: Arc<Sitting>,
    state: Mutex<State>,
    changed: Condvar,
}

impl Shared {
    /// A panic elsewhere leaves the state whole: each change of it is one assignment.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'a>(&self, state: MutexGuard<'a, State>, at_most: Option<Duration>) -> MutexGuard<'a, State> {
        match at_most {
            None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
            Some(time) => self.changed.wait_timeout(state, time).unwrap_or_else(PoisonError::into_inner).0,
        }
    }
}

/// Whoever is told that keeping fails, or goes well again.
type Tell = Box<dyn Fn(Result<(), SaveError>) + Send>;

/// The thread that keeps, and the way to tell it what.
pub struct Keeper {
    shared: Arc<Shared>,
    /// What is kept by hand, where there are no threads.
    by_hand: Option<Mutex<Keeping>>,
}

/// Who keeps, and how that went last.
struct Keeping {
    is_well: bool,
    tell: Tell,
}

impl Debug for Keeper {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.debug_struct("Keeper").field("shared", &self.shared).finish_non_exhaustive()
    }
}

impl Keeper {
    /// Starts the thread. It tells when keeping begins to fail, and when it goes well again.
    pub fn start(sitting: Arc<Sitting>, tell: impl Fn(Result<(), SaveError>) + Send + 'static) -> Self {
        let shared = Arc::new(Shared { sitting, state: Mutex::default(), changed: Condvar::new() });
        let thread = Arc::clone(&shared);
        thread::spawn(move || run(&thread, Keeping { is_well: true, tell: Box::new(tell) }));
        // What other windows are told leads over the disk of the file on screen; where that does not answer, keeping goes on.
        let thread = Arc::clone(&shared);
        thread::spawn(move || show(&thread));
        Self { shared, by_hand: None }
    }

    /// A keeper without a thread: it keeps at each [`turn`](Self::turn).
    pub fn by_hand(sitting: Arc<Sitting>, tell: impl Fn(Result<(), SaveError>) + Send + 'static) -> Self {
        let shared = Arc::new(Shared { sitting, state: Mutex::default(), changed: Condvar::new() });
        Self { shared, by_hand: Some(Mutex::new(Keeping { is_well: true, tell: Box::new(tell) })) }
    }

    /// Fulfils what is wished, where there is no thread that does. Whoever holds the keeper sees to the pace.
    pub fn turn(&self) {
        // Taken while it is held: a panic while it kept asks for what it was just doing.
        let Some(Ok(mut keeping)) = self.by_hand.as_ref().map(Mutex::try_lock) else { return };
        let shared = &*self.shared;
        let Ok(mut state) = shared.state.try_lock() else { return };
        let open = state.open.take();
        drop(fulfil_wishes(shared, state, &mut keeping));
        if let Some(path) = open {
            shared.sitting.show_open(path.as_deref());
        }
    }

    /// Whether something is wished and waits for its turn.
    #[must_use]
    pub fn awaits_turn(&self) -> bool {
        self.by_hand.is_some() && !self.shared.state().is_settled()
    }

    /// Wishes a session to be kept.
    pub fn keep(&self, kept: Kept) {
        self.wish(Wish::Keep(Box::new(kept)));
    }

    /// Wishes recorded steps to be kept, or none of them any more.
    pub fn keep_guide(&self, guide: Option<Guide>) {
        self.shared.state().guide = Some(guide.map(Box::new));
        self.shared.changed.notify_all();
    }

    /// Wishes what is on a wall to be kept, or nothing of it any more. It is kept after the session that it shows.
    pub fn keep_show(&self, show: Option<String>) {
        self.shared.state().show = Some(show);
        self.shared.changed.notify_all();
    }

    /// Wishes other windows to know which file is on screen.
    pub fn show_open(&self, path: Option<PathBuf>) {
        self.shared.state().open = Some(path);
        self.shared.changed.notify_all();
    }

    /// Wishes nothing to be kept, because nothing is unsaved.
    pub fn forget(&self) {
        self.wish(Wish::Forget);
    }

    /// What an earlier sitting left is taken away once the next wish is fulfilled.
    pub fn replace(&self, left: Left) {
        self.shared.state().replaces.push(left);
    }

    fn wish(&self, wish: Wish) {
        self.shared.state().wish = Some(wish);
        self.shared.changed.notify_all();
    }

    /// Waits until every wish is fulfilled, but no longer than some time, and says whether they are.
    pub fn settle(&self, at_most: Duration) -> bool {
        if self.by_hand.is_some() {
            self.turn();
            return self.shared.state.try_lock().is_ok_and(|state| state.is_settled());
        }
        let mut state = self.shared.state();
        if state.thread == Some(thread::current().id()) {
            return false;
        }
        state.is_hurried = true;
        self.shared.changed.notify_all();
        let mut left = at_most;
        let step = Duration::from_millis(50);
        while !state.is_settled() && !left.is_zero() {
            state = self.shared.wait(state, Some(step.min(left)));
            left = left.saturating_sub(step);
        }
        state.is_hurried = false;
        state.is_settled()
    }

    /// Where the sitting keeps.
    #[must_use]
    pub fn sitting(&self) -> &Sitting {
        &self.shared.sitting
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.shared.state().has_ended = true;
        self.shared.changed.notify_all();
    }
}

fn run(shared: &Shared, mut keeping: Keeping) {
    let mut state = shared.state();
    state.thread = Some(thread::current().id());
    loop {
        if !state.is_wishing() {
            if state.has_ended {
                return;
            }
            state = shared.wait(state, None);
            continue;
        }
        state = fulfil_wishes(shared, state, &mut keeping);
        state = rest(shared, state);
    }
}

/// Fulfils what is wished, and tells where that begins to fail or goes well again.
fn fulfil_wishes<'a>(
    shared: &'a Shared,
    mut state: MutexGuard<'a, State>,
    keeping: &mut Keeping,
) -> MutexGuard<'a, State> {
    let (wish, guide, show) = (state.wish.take(), state.guide.take(), state.show.take());
    // What an earlier sitting left is a session: it goes once one is kept.
    let replaces = if wish.is_some() { std::mem::take(&mut state.replaces) } else { Vec::new() };
    state.is_busy = true;
    drop(state);
    let done = wish.map_or(Ok(()), |wish| fulfil(&shared.sitting, wish));
    let done = done.and(guide.map_or(Ok(()), |guide| shared.sitting.keep_guide(guide.as_deref())));
    let done = done.and(show.map_or(Ok(()), |show| shared.sitting.keep_show(show.as_deref())));
    let was_well = std::mem::replace(&mut keeping.is_well, done.is_ok());
    let mut state = shared.state();
    match done {
        Ok(()) => {
            replaces.into_iter().for_each(Left::settle);
            if !was_well {
                (keeping.tell)(Ok(()));
            }
        }
        Err(error) => {
            state.replaces.extend(replaces);
            if was_well {
                (keeping.tell)(Err(error));
            }
        }
    }
    state.is_busy = false;
    shared.changed.notify_all();
    state
}

/// Tells other windows what is on screen.
fn show(shared: &Shared) {
    let mut state = shared.state();
    loop {
        let Some(path) = state.open.take() else {
            if state.has_ended {
                return;
            }
            state = shared.wait(state, None);
            continue;
        };
        state.is_showing = true;
        drop(state);
        shared.sitting.show_open(path.as_deref());
        state = shared.state();
        state.is_showing = false;
        shared.changed.notify_all();
    }
}

fn fulfil(sitting: &Sitting, wish: Wish) -> Result<(), SaveError> {
    match wish {
        Wish::Keep(kept) => sitting.keep(&kept),
        Wish::Forget => sitting.forget().map_err(forgotten),
    }
}

/// Rests for the pace, however often it is woken, unless there is a hurry.
fn rest<'a>(shared: &Shared, state: MutexGuard<'a, State>) -> MutexGuard<'a, State> {
    if state.is_hurried || state.has_ended {
        return state;
    }
    let resting = |state: &mut State| !state.is_hurried && !state.has_ended;
    shared.changed.wait_timeout_while(state, PACE, resting).unwrap_or_else(PoisonError::into_inner).0
}
