//! Where what takes its time is done, so that no frame waits for it.

use std::{
    sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError},
    thread,
    time::Duration,
};

/// Something to be done.
pub type Work = Box<dyn FnOnce() + Send>;

/// Whoever does what takes its time.
pub trait Aside: Send + Sync {
    /// Does it, or begins to.
    fn run(&self, work: Work);

    /// Whether it goes on beside the window; else it is done when [`run`](Self::run) comes back, and waiting brings nothing.
    fn is_beside(&self) -> bool;
}

/// A thread for each piece of work.
#[derive(Clone, Copy, Debug, Default)]
pub struct Threads;

impl Aside for Threads {
    fn run(&self, work: Work) {
        thread::spawn(work);
    }

    fn is_beside(&self) -> bool {
        true
    }
}

/// At once, where a system has no threads: in a browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct AtOnce;

impl Aside for AtOnce {
    fn run(&self, work: Work) {
        work();
    }

    fn is_beside(&self) -> bool {
        false
    }
}

/// What comes back of a piece of work, waited for no longer than some time, and not at all where waiting brings nothing.
pub(super) fn soon<T>(aside: &dyn Aside, receiver: &Receiver<T>, at_most: Duration) -> Result<T, RecvTimeoutError> {
    match receiver.try_recv() {
        Ok(found) => Ok(found),
        Err(TryRecvError::Disconnected) => Err(RecvTimeoutError::Disconnected),
        Err(TryRecvError::Empty) if aside.is_beside() => receiver.recv_timeout(at_most),
        Err(TryRecvError::Empty) => Err(RecvTimeoutError::Timeout),
    }
}
