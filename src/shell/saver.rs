//! The threads that write, one for each folder: two quick saves of one file land in their order, and a disk that does not
//! answer holds up nobody but those who write there too.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{
        Arc, Weak,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    time::Duration,
};

use super::{
    aside::{Aside, soon},
    errands::Errand,
    leaving::Leaving,
    packing::Packing,
    recording::Writing,
};
use crate::{
    domain::Session,
    storage::{
        self, Disk, Fingerprint, Keeper, SaveError, Settings,
        files::{self, Backup, Before},
        format,
        pictures::Places,
        settings,
    },
};

/// A session to be saved, and the document it was when the saving was asked for.
pub(super) struct Job {
    /// Where it goes; after the save, where it stands.
    pub(super) path: PathBuf,
    pub(super) session: Session,
    pub(super) document: u64,
    pub(super) place: Place,
    /// Files of a newer version, which must stay as they are.
    pub(super) untouchable: Vec<PathBuf>,
    /// Who knows what other windows have on screen.
    pub(super) keeper: Weak<Keeper>,
    /// Where the pictures that the session names may lie.
    pub(super) pictures: Places,
    /// Why a picture does not stand beside the file; the session does.
    pub(super) not_carried: Option<SaveError>,
}

/// What a session may replace.
pub(super) enum Place {
    /// These contents of the file that its document has.
    Own(Vec<Fingerprint>),
    /// Nothing, or whatever stands there; but what was typed may be the file of the document itself.
    Other { own: Option<(PathBuf, Vec<Fingerprint>)>, may_overwrite: bool },
}

/// Why a session does not stand in its file.
pub(super) enum NotSaved {
    /// The file of a newer version is never written over.
    MustStay,
    /// Another window has the file.
    InUse,
    /// A file of that name stands there already, and nobody was asked about it.
    Exists,
    /// What failed, and the bytes that may stand in the file all the same.
    Failed(SaveError, Vec<u8>),
}

/// Something to write.
pub(super) enum Task {
    Save(Box<Job>),
    KeepSettings(PathBuf, Box<Settings>),
    SaveText(PathBuf, String),
    SaveGuide { path: PathBuf, writing: Box<Writing>, may_overwrite: bool },
    SaveFigure { path: PathBuf, leaving: Box<Leaving>, may_overwrite: bool },
    Pack(PathBuf, Box<Packing>),
}

impl Task {
    /// The folder that it writes in.
    fn folder(&self) -> &Path {
        let file = match self {
            Self::KeepSettings(folder, _) => return folder,
            Self::Save(job) => &job.path,
            Self::SaveText(path, _) | Self::SaveFigure { path, .. } | Self::SaveGuide { path, .. } => path,
            Self::Pack(folder, _) => folder,
        };
        file.parent().unwrap_or(file)
    }

    /// The file that a person waits for, and whether a session goes there; nobody waits for settings.
    pub(super) fn awaited(&self) -> Option<(PathBuf, bool)> {
        match self {
            Self::Save(job) => Some((job.path.clone(), true)),
            Self::SaveText(path, _)
            | Self::SaveFigure { path, .. }
            | Self::SaveGuide { path, .. }
            | Self::Pack(path, _) => Some((path.clone(), false)),
            Self::KeepSettings(..) => None,
        }
    }
}

/// The threads.
pub(super) struct Savers {
    by_folder: BTreeMap<PathBuf, Sender<(u64, Task)>>,
    /// Every thread holds an end of it while it lives.
    alive: (Sender<()>, Receiver<()>),
}

impl Default for Savers {
    fn default() -> Self {
        Self { by_folder: BTreeMap::new(), alive: channel() }
    }
}

impl Savers {
    /// Gives a numbered task to the thread of its folder, or does it at once where there are none; what came of it is told.
    pub(super) fn give(
        &mut self,
        aside: &dyn Aside,
        disk: &Arc<dyn Disk>,
        number: u64,
        task: Task,
        tell: impl Fn(u64, Option<Errand>) + Send + 'static,
    ) {
        if !aside.is_beside() {
            return tell(number, carry_out(&**disk, task));
        }
        let alive = &self.alive.0;
        let tasks = self.by_folder.entry(task.folder().to_path_buf()).or_insert_with(|| {
            let (disk, alive) = (Arc::clone(disk), alive.clone());
            let (tasks, waiting) = channel::<(u64, Task)>();
            aside.run(Box::new(move || {
                for (number, task) in waiting {
                    tell(number, carry_out(&*disk, task));
                }
                drop(alive);
            }));
            tasks
        });
        // The thread lives as long as its sender, which is this struct's.
        let _ = tasks.send((number, task));
    }

    /// Waits until everything that was given is written, but no longer than some time, and says whether it is.
    pub(super) fn finish(&mut self, aside: &dyn Aside, at_most: Duration) -> bool {
        self.by_folder.clear();
        let (own_end, all) = std::mem::replace(&mut self.alive, channel());
        drop(own_end);
        // The last thread to end takes the last end with it; one that panicked has said so already.
        matches!(soon(aside, &all, at_most), Err(RecvTimeoutError::Disconnected))
    }
}

fn carry_out(disk: &dyn Disk, task: Task) -> Option<Errand> {
    match task {
        Task::Save(job) => Some(save(disk, job)),
        Task::KeepSettings(folder, kept) => settings::save(disk, &folder, &kept).err().map(Errand::NoSettings),
        Task::SaveFigure { path, leaving, may_overwrite } => {
            let path = storage::absolute(&path);
            Some(match leaving.save(disk, &path, may_overwrite) {
                Ok(path) => Errand::FigureSaved(path, leaving.opens),
                Err(error) => Errand::FigureNotSaved(path, leaving, error),
            })
        }
        Task::SaveGuide { path, writing, may_overwrite } => {
            let path = storage::with_extension(&storage::absolute(&path));
            Some(match writing.save(disk, &path, may_overwrite) {
                Ok(()) => Errand::GuideSaved(path, writing),
                Err(why) => Errand::GuideNotSaved(path, writing, why),
            })
        }
        Task::Pack(folder, packing) => Some(match packing.write(disk, &folder) {
            Ok(()) => Errand::Packed(folder),
            Err(error) => Errand::NotPacked(folder, error),
        }),
        Task::SaveText(path, text) => {
            Some(match files::write_bytes(disk, &path, text.as_bytes(), Backup::Drop, Before::Anything) {
                Ok(()) => Errand::TextSaved(path),
                Err(error) => Errand::TextNotSaved(error),
            })
        }
    }
}

fn save(disk: &dyn Disk, mut job: Box<Job>) -> Errand {
    match put(disk, &mut job) {
        Ok(content) => Errand::Saved(job, content),
        Err(why) => Errand::NotSaved(job, why),
    }
}

/// Looks at the place, and puts the session there where it may stand there.
fn put(disk: &dyn Disk, job: &mut Job) -> Result<Vec<u8>, NotSaved> {
    let (known, is_own) = match &job.place {
        Place::Own(known) => (Some(known.clone()), true),
        Place::Other { own, may_overwrite } => {
            job.path = storage::with_extension(&storage::absolute(&job.path));
            match own {
                Some((path, known)) if *path == job.path => (Some(known.clone()), true),
                // What appears there after the look has not been agreed to.
                _ => ((!may_overwrite).then(Vec::new), false),
            }
        }
    };
    let resolved = |path: &Path| disk.resolve(path).ok();
    let is_same =
        |newer: &PathBuf| *newer == job.path || resolved(newer).is_some_and(|newer| resolved(&job.path) == Some(newer));
    if job.untouchable.iter().any(is_same) {
        return Err(NotSaved::MustStay);
    }
    if !is_own {
        if job.keeper.upgrade().is_some_and(|keeper| keeper.sitting().is_open_elsewhere(&job.path)) {
            return Err(NotSaved::InUse);
        }
        if known.is_some() && storage::exists(disk, &job.path) {
            return Err(NotSaved::Exists);
        }
    }
    let content = match format::write(&job.session) {
        Ok(text) => text.into_bytes(),
        Err(error) => return Err(NotSaved::Failed(error.into(), Vec::new())),
    };
    let before = known.as_deref().map_or(Before::Anything, Before::Known);
    match files::write_bytes(disk, &job.path, &content, Backup::Keep, before) {
        Ok(()) => {
            job.not_carried = job.pictures.carry(disk, &job.session, &job.path).err();
            Ok(content)
        }
        Err(error) => Err(NotSaved::Failed(error, content)),
    }
}
