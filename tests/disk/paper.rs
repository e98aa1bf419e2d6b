//! A disk in memory that knows what a loss of power would leave of it.
//!
//! As on a real disk, content is safe once the file was synced, and a name once its folder was. What was
//! not may be there afterwards, may not, or by halves, and names may arrive in any order; only a rename
//! is one thing.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard},
};

use casus::storage::disk::{Disk, Held, Lock, Look, NewFile, RealDisk};

#[derive(Clone, Debug, Default)]
struct Content {
    now: Vec<u8>,
    on_disk: Vec<u8>,
}

#[derive(Clone, Debug)]
enum NameChange {
    Made(PathBuf, usize),
    Renamed(PathBuf, PathBuf, usize),
    Removed(PathBuf),
}

#[derive(Clone, Debug, Default)]
struct State {
    contents: Vec<Content>,
    folders: BTreeSet<PathBuf>,
    names: BTreeMap<PathBuf, usize>,
    names_on_disk: BTreeMap<PathBuf, usize>,
    pending: Vec<NameChange>,
    locked: BTreeSet<usize>,
    /// The disk after each call that changed it, where that is wanted.
    past: Vec<State>,
    is_remembered: bool,
}

/// The disk; a copy is the same disk.
#[derive(Clone, Default)]
pub(crate) struct PaperDisk(Arc<Mutex<State>>);

impl fmt::Debug for PaperDisk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("PaperDisk")
    }
}

impl PaperDisk {
    /// A disk with some files that have long been there.
    pub(crate) fn with(files: &[(&str, &[u8])]) -> Self {
        let disk = Self::default();
        let mut state = disk.state();
        for (path, content) in files {
            let path = PathBuf::from(path);
            state.folders.extend(path.parent().map(Path::to_path_buf));
            let number = state.contents.len();
            state.contents.push(Content { now: content.to_vec(), on_disk: content.to_vec() });
            state.names.insert(path, number);
        }
        state.names_on_disk = state.names.clone();
        drop(state);
        disk
    }

    /// The same, remembering every state from now on.
    pub(crate) fn remembering(self) -> Self {
        self.state().is_remembered = true;
        self
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no test panics while it holds the disk")
    }

    /// The content of a file, where there is one.
    pub(crate) fn content(&self, path: &str) -> Option<Vec<u8>> {
        let state = self.state();
        state.names.get(Path::new(path)).map(|number| state.contents[*number].now.clone())
    }

    /// The names on the disk that are temporary.
    pub(crate) fn temporaries(&self) -> usize {
        self.state().names.keys().filter(|path| path.extension().is_some_and(|ending| ending == "tmp")).count()
    }

    /// Every disk that a loss of power could leave, at any moment since the beginning.
    pub(crate) fn after_losses_of_power(&self) -> Vec<Self> {
        let state = self.state();
        state.past.iter().chain([&*state]).flat_map(State::remains).collect()
    }

    /// Every disk that a loss of power could leave now.
    pub(crate) fn after_a_loss_of_power_now(&self) -> Vec<Self> {
        self.state().remains()
    }
}

impl State {
    fn remember(&mut self) {
        if !self.is_remembered {
            return;
        }
        let now = Self { past: Vec::new(), ..self.clone() };
        self.past.push(now);
    }

    fn remains(&self) -> Vec<PaperDisk> {
        assert!(self.pending.len() < 10, "too many names wait for their folder to be synced");
        let mut disks = Vec::new();
        for arrived in 0..1_u32 << self.pending.len() {
            for part in [0, 1, 2] {
                disks.push(self.left(arrived, part));
            }
        }
        disks
    }

    /// What is left where these changes of names arrived, and of unsynced content nothing, a half or all.
    fn left(&self, arrived: u32, part: usize) -> PaperDisk {
        let mut names = self.names_on_disk.clone();
        for (idx, change) in self.pending.iter().enumerate().filter(|(idx, _)| arrived & (1 << idx) != 0) {
            let _ = idx;
            apply(change, &mut names);
        }
        let contents = self.contents.iter().map(|content| {
            let left = match part {
                0 => content.on_disk.clone(),
                _ if content.now == content.on_disk => content.now.clone(),
                1 => content.now[..content.now.len() / 2].to_vec(),
                _ => content.now.clone(),
            };
            Content { now: left.clone(), on_disk: left }
        });
        let left = Self {
            contents: contents.collect(),
            folders: self.folders.clone(),
            names_on_disk: names.clone(),
            names,
            ..Self::default()
        };
        PaperDisk(Arc::new(Mutex::new(left)))
    }

    fn change(&mut self, change: NameChange) {
        apply(&change, &mut self.names);
        self.pending.push(change);
        self.remember();
    }
}

fn apply(change: &NameChange, names: &mut BTreeMap<PathBuf, usize>) {
    match change {
        NameChange::Made(path, number) => {
            names.insert(path.clone(), *number);
        }
        NameChange::Renamed(from, to, number) => {
            names.remove(from);
            names.insert(to.clone(), *number);
        }
        NameChange::Removed(path) => {
            names.remove(path);
        }
    }
}

fn missing() -> io::Error {
    io::Error::from(io::ErrorKind::NotFound)
}

impl Disk for PaperDisk {
    fn own_name(&self) -> String {
        RealDisk.own_name()
    }

    fn look(&self, path: &Path) -> io::Result<Look> {
        let state = self.state();
        let look =
            |is_folder, len| Look { is_folder, is_regular: !is_folder, is_protected: false, len, modified: None };
        if state.folders.contains(path) {
            return Ok(look(true, 0));
        }
        let number = state.names.get(path).ok_or_else(missing)?;
        Ok(look(false, state.contents[*number].now.len() as u64))
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.look(path).map(|_| path.to_path_buf())
    }

    fn is_link(&self, _path: &Path) -> bool {
        false
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let state = self.state();
        let number = state.names.get(path).ok_or_else(missing)?;
        let mut content = state.contents[*number].now.clone();
        content.truncate(usize::try_from(most).expect("a small file"));
        Ok(content)
    }

    fn create(&self, path: &Path, _like: Option<&Path>) -> io::Result<Box<dyn NewFile>> {
        let mut state = self.state();
        if state.names.contains_key(path) {
            return Err(io::Error::from(io::ErrorKind::AlreadyExists));
        }
        if !path.parent().is_some_and(|folder| state.folders.contains(folder)) {
            return Err(missing());
        }
        let number = state.contents.len();
        state.contents.push(Content::default());
        state.locked.insert(number);
        state.change(NameChange::Made(path.to_path_buf(), number));
        Ok(Box::new(PaperFile { disk: self.clone(), number }))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let mut state = self.state();
        let number = *state.names.get(from).ok_or_else(missing)?;
        state.change(NameChange::Renamed(from.to_path_buf(), to.to_path_buf(), number));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        let mut state = self.state();
        if !state.names.contains_key(path) {
            return Err(missing());
        }
        state.change(NameChange::Removed(path.to_path_buf()));
        Ok(())
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let state = self.state();
        if !state.folders.contains(folder) {
            return Err(missing());
        }
        Ok(state.names.keys().filter(|path| path.parent() == Some(folder)).cloned().collect())
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.state();
        state.folders.extend(folder.ancestors().map(Path::to_path_buf));
        Ok(())
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        let mut state = self.state();
        if !state.folders.contains(folder) {
            return Err(missing());
        }
        state.names_on_disk = state.names.clone();
        state.pending.clear();
        state.remember();
        Ok(())
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        let mut state = self.state();
        let number = match state.names.get(path) {
            Some(number) => *number,
            None => {
                let number = state.contents.len();
                state.contents.push(Content::default());
                state.change(NameChange::Made(path.to_path_buf(), number));
                number
            }
        };
        if !state.locked.insert(number) {
            return Ok(Lock::Taken);
        }
        drop(state);
        Ok(Lock::Held(Box::new(PaperFile { disk: self.clone(), number })))
    }
}

#[derive(Debug)]
struct PaperFile {
    disk: PaperDisk,
    number: usize,
}

impl Held for PaperFile {}

impl NewFile for PaperFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.disk.state();
        state.contents[self.number].now.extend(bytes);
        state.remember();
        Ok(bytes.len())
    }

    fn sync(&mut self) -> io::Result<()> {
        let mut state = self.disk.state();
        let content = &mut state.contents[self.number];
        content.on_disk = content.now.clone();
        state.remember();
        Ok(())
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        Ok(self.disk.state().contents[self.number].now.clone())
    }
}

impl Drop for PaperFile {
    fn drop(&mut self) {
        self.disk.state().locked.remove(&self.number);
    }
}
