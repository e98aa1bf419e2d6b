//! A disk of which one folder may stop answering, as a share does whose server is gone.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread::{self, ThreadId},
};

use casus::storage::{
    RealDisk,
    disk::{Disk, Lock, Look, NewFile},
};

#[derive(Debug)]
struct State {
    hangs: Mutex<bool>,
    changed: Condvar,
    /// The thread that draws, which nothing may hold.
    drawing: ThreadId,
    held: AtomicUsize,
}

/// The disk of the computer, with a share on it.
#[derive(Clone, Debug)]
pub(crate) struct HungDisk {
    share: PathBuf,
    state: Arc<State>,
}

impl HungDisk {
    /// A disk whose share answers; the thread that calls this is the one that draws.
    pub(crate) fn new(share: &Path) -> Self {
        let drawing = thread::current().id();
        let state = State { hangs: Mutex::new(false), changed: Condvar::new(), drawing, held: AtomicUsize::new(0) };
        Self { share: share.to_path_buf(), state: Arc::new(state) }
    }

    /// From now on the share answers, or does not.
    pub(crate) fn hang(&self, hangs: bool) {
        *self.state.hangs.lock().expect("the gate") = hangs;
        self.state.changed.notify_all();
    }

    /// How often the thread that draws would have been held.
    pub(crate) fn held(&self) -> usize {
        self.state.held.load(Ordering::SeqCst)
    }

    fn reach(&self, path: &Path) -> io::Result<()> {
        if !path.starts_with(&self.share) {
            return Ok(());
        }
        let mut hangs = self.state.hangs.lock().expect("the gate");
        if *hangs && thread::current().id() == self.state.drawing {
            self.state.held.fetch_add(1, Ordering::SeqCst);
            return Err(io::Error::from(io::ErrorKind::TimedOut));
        }
        while *hangs {
            hangs = self.state.changed.wait(hangs).expect("the gate");
        }
        Ok(())
    }
}

impl Disk for HungDisk {
    fn own_name(&self) -> String {
        RealDisk.own_name()
    }

    fn look(&self, path: &Path) -> io::Result<Look> {
        self.reach(path)?;
        RealDisk.look(path)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.reach(path)?;
        RealDisk.resolve(path)
    }

    fn is_link(&self, path: &Path) -> bool {
        self.reach(path).is_ok() && RealDisk.is_link(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        self.reach(path)?;
        RealDisk.read(path, most)
    }

    fn create(&self, path: &Path, like: Option<&Path>) -> io::Result<Box<dyn NewFile>> {
        self.reach(path)?;
        RealDisk.create(path, like)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.reach(to)?;
        RealDisk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.reach(path)?;
        RealDisk.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.reach(folder)?;
        RealDisk.list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.reach(folder)?;
        RealDisk.make_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.reach(folder)?;
        RealDisk.sync_folder(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        self.reach(path)?;
        RealDisk.lock(path)
    }
}
