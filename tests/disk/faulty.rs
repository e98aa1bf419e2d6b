//! A disk on which one call, or every call from one on, fails.

use std::{
    io,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use casus::storage::disk::{Disk, Lock, Look, NewFile};

/// What goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The system answers with this number.
    Refused(i32),
    /// Only some bytes are taken.
    ShortWrite,
    /// The content does not reach the disk.
    FailedSync,
    /// The new name is not given.
    FailedRename,
    /// The content that comes back is another.
    WrongContent,
    /// Another program looks into the file just now, as a scanner does on Windows.
    Busy,
}

impl Fault {
    /// Every fault that is a failure: input/output, no space, no right, interrupted, and those of one call alone.
    pub(crate) const ALL: [Self; 9] = [
        Self::Refused(5),
        Self::Refused(28),
        Self::Refused(13),
        Self::Refused(4),
        Self::ShortWrite,
        Self::FailedSync,
        Self::FailedRename,
        Self::WrongContent,
        Self::Busy,
    ];
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    Look,
    Read,
    Create,
    Write,
    Sync,
    Rename,
    Other,
}

/// The wrapped disk.
#[derive(Clone, Debug)]
pub(crate) struct FaultyDisk<D> {
    disk: D,
    fault: Fault,
    first: usize,
    is_for_good: bool,
    calls: Arc<AtomicUsize>,
}

impl<D: Disk + Clone + 'static> FaultyDisk<D> {
    /// Fails at the call of this number among those that can fail so, and with it all that follow, or not.
    pub(crate) fn new(disk: D, fault: Fault, first: usize, is_for_good: bool) -> Self {
        Self { disk, fault, first, is_for_good, calls: Arc::default() }
    }

    /// Whether the call that fails was made.
    pub(crate) fn has_failed(&self) -> bool {
        self.calls.load(Ordering::SeqCst) > self.first
    }

    fn is_faulty(&self, call: Call) -> bool {
        let concerned = match self.fault {
            Fault::Refused(_) | Fault::Busy => true,
            Fault::ShortWrite => call == Call::Write,
            Fault::FailedSync => call == Call::Sync,
            Fault::FailedRename => call == Call::Rename,
            Fault::WrongContent => call == Call::Read,
        };
        if !concerned {
            return false;
        }
        let number = self.calls.fetch_add(1, Ordering::SeqCst);
        number == self.first || self.is_for_good && number > self.first
    }

    fn gate(&self, call: Call) -> io::Result<bool> {
        match (self.is_faulty(call), self.fault) {
            (false, _) => Ok(false),
            (true, Fault::Refused(number)) => Err(io::Error::from_raw_os_error(number)),
            (true, Fault::Busy) => Err(io::Error::from(io::ErrorKind::ResourceBusy)),
            (true, Fault::FailedSync | Fault::FailedRename) => Err(io::Error::from_raw_os_error(5)),
            (true, Fault::ShortWrite | Fault::WrongContent) => Ok(true),
        }
    }
}

impl<D: Disk + Clone + 'static> Disk for FaultyDisk<D> {
    fn own_name(&self) -> String {
        self.disk.own_name()
    }

    fn look(&self, path: &Path) -> io::Result<Look> {
        self.gate(Call::Look)?;
        self.disk.look(path)
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.gate(Call::Look)?;
        self.disk.resolve(path)
    }

    fn is_link(&self, path: &Path) -> bool {
        self.disk.is_link(path)
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        // Only what was just written is read back and compared, so that alone may be wrong here.
        if self.fault != Fault::WrongContent {
            self.gate(Call::Read)?;
        }
        self.disk.read(path, most)
    }

    fn create(&self, path: &Path, like: Option<&Path>) -> io::Result<Box<dyn NewFile>> {
        self.gate(Call::Create)?;
        Ok(Box::new(FaultyFile { file: self.disk.create(path, like)?, disk: self.clone() }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.gate(Call::Rename)?;
        self.disk.rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.gate(Call::Other)?;
        self.disk.remove(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.gate(Call::Other)?;
        self.disk.list(folder)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        self.gate(Call::Other)?;
        self.disk.make_folder(folder)
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.gate(Call::Sync)?;
        self.disk.sync_folder(folder)
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        self.gate(Call::Other)?;
        self.disk.lock(path)
    }

    fn is_passing(&self, error: &io::Error) -> bool {
        error.kind() == io::ErrorKind::ResourceBusy
    }
}

struct FaultyFile<D> {
    file: Box<dyn NewFile>,
    disk: FaultyDisk<D>,
}

impl<D: Disk + Clone + 'static> NewFile for FaultyFile<D> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let is_short = self.disk.gate(Call::Write)?;
        self.file.write(if is_short { &bytes[..bytes.len() / 2] } else { bytes })
    }

    fn sync(&mut self) -> io::Result<()> {
        self.disk.gate(Call::Sync)?;
        self.file.sync()
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        let is_wrong = self.disk.gate(Call::Read)?;
        let mut content = self.file.read_back()?;
        if is_wrong && let Some(byte) = content.last_mut() {
            *byte ^= 1;
        }
        Ok(content)
    }
}
