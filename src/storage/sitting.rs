//! What a sitting, the time a window is open, leaves behind if it ends badly.
//!
//! Each sitting has files of its own in one folder, told apart by the number of its process: `.lock`, held
//! while the process lives, `.ron` with the unsaved session, `.guide` with the steps recorded and not saved,
//! `.show` with what was on the wall, `.open` with the path of the document on screen, and `.txt` with the report of a crash. A sitting that ends well takes them away; what stands
//! there without its lock being held was left behind.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};

use super::{
    disk::{Disk, Lock, patiently},
    files::{self, Backup, Before, SaveError},
    fingerprint::Fingerprint,
    format::{self, LoadError},
    guides,
    writer::sweep,
};
use crate::{domain::Session, explore::Letter, guide::Guide, predict::Sealing};

/// Sessions that were skipped are kept, but no more than so many.
const MOST_SKIPPED: usize = 5;
/// The ending of a session that was skipped: it opens like any other.
const SKIPPED: &str = "skipped.ron";
/// The most bytes of what was on a wall.
const MOST_SHOW_BYTES: u64 = 1024 * 1024;
const FIRST_LINE: &str = format::RECOVERY_LINE;

/// An unsaved session as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// When, in seconds since 1970.
    pub at: u64,
    /// The file it belongs to; none where it was never saved.
    pub path: Option<PathBuf>,
    /// What may stand in that file: any other content is another program's work.
    pub known: Vec<Fingerprint>,
    /// The session.
    pub session: Session,
    /// The states pinned beside it.
    pub pins: Vec<KeptPin>,
    /// Whether the document has a horizon.
    pub has_horizon: bool,
    /// What hides its answers, while it is played sealed.
    pub sealing: Option<Sealing>,
    /// What is being written and stands in no session yet, as the window writes it down; empty where nothing is.
    pub written: String,
}

/// A pinned state as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPin {
    /// Its letter.
    pub letter: Letter,
    /// What the person calls it.
    pub name: String,
    /// The session without its log.
    pub session: Session,
}

/// The most bytes of all pinned states together; one that does not fit is not kept.
const MOST_PIN_BYTES: usize = format::MOST_BYTES;
/// The most bytes of a recovery file: a first line with pins, and a session.
const MOST_KEPT_BYTES: u64 = 3 * format::MOST_BYTES as u64;

/// What the first line of a recovery file says.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Head {
    at: u64,
    path: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    known: Vec<Fingerprint>,
    /// Letter, name and the text of a session file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pins: Vec<(String, String, String)>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    has_horizon: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    sealing: Option<Sealing>,
    #[serde(skip_serializing_if = "String::is_empty")]
    written: String,
}

impl Kept {
    /// The text of a recovery file: one line of its own, then a session file.
    ///
    /// # Errors
    /// Why the session cannot be written.
    pub fn write(&self) -> Result<String, SaveError> {
        // A path that is no text is left out; the session matters more.
        let path = self.path.as_ref().and_then(|path| path.to_str()).map(str::to_owned);
        let (known, pins) = (self.known.clone(), self.pins_as_text());
        let (has_horizon, sealing, written) = (self.has_horizon, self.sealing, self.written.clone());
        let head = Head { at: self.at, path, known, pins, has_horizon, sealing, written };
        let head = ron::to_string(&head)
            .map_err(|error| SaveError::Unwritable(format::WriteError::Notation(error.to_string())))?;
        Ok(format!("{FIRST_LINE}{head}\n{}", format::write(&self.session)?))
    }

    /// The pins as texts, as many as there is room for. One that cannot be written is scratch paper lost.
    fn pins_as_text(&self) -> Vec<(String, String, String)> {
        let mut room = MOST_PIN_BYTES;
        let text = |pin: &KeptPin| {
            let text = format::write(&pin.session).ok()?;
            // Quotation marks take two bytes in a line.
            room = room.checked_sub(text.len() + text.matches(['"', '\\', '\n']).count())?;
            Some((pin.letter.sign().to_owned(), pin.name.clone(), text))
        };
        self.pins.iter().filter_map(text).collect()
    }

    /// Reads a recovery file. A first line that is damaged costs the path and the pins, never the session.
    ///
    /// # Errors
    /// What is wrong with the session.
    pub fn read(bytes: &[u8]) -> Result<Self, LoadError> {
        let (first, rest) = match bytes.iter().position(|byte| *byte == b'\n') {
            Some(end) if bytes.starts_with(FIRST_LINE.as_bytes()) => bytes.split_at(end + 1),
            _ => (&[][..], bytes),
        };
        let head = first.get(FIRST_LINE.len()..).and_then(|head| ron::de::from_bytes::<Head>(head).ok());
        let head = head.unwrap_or_default();
        // Where a path from some folder leads depends on where the program is started: it names no file.
        let path = head.path.as_deref().map(PathBuf::from).filter(|path| path.is_absolute());
        let pin = |(letter, name, text): (String, String, String)| {
            let letter = Letter::ALL.into_iter().find(|known| known.sign() == letter)?;
            Some(KeptPin { letter, name, session: format::read(text.as_bytes()).ok()? })
        };
        let pins = head.pins.clone().into_iter().filter_map(pin).collect();
        let Head { at, known, has_horizon, sealing, written, .. } = head;
        Ok(Self { at, path, known, session: format::read(rest)?, pins, has_horizon, sealing, written })
    }
}

/// This sitting.
#[derive(Debug)]
pub struct Sitting {
    disk: Arc<dyn Disk>,
    folder: PathBuf,
    id: String,
    /// Held while the sitting lasts, and taken anew where its file vanishes.
    lock: Mutex<Lock>,
}

impl Sitting {
    /// Begins a sitting in a folder, which is made where it is missing, and sweeps it.
    ///
    /// # Errors
    /// What the system says; then nothing can be kept.
    pub fn begin(disk: Arc<dyn Disk>, folder: &Path) -> io::Result<Self> {
        patiently(&*disk, || disk.make_folder(folder))?;
        sweep(&*disk, folder);
        let process = disk.own_name();
        for number in 0..1000 {
            let id = format!("{process}-{number}");
            // A process of the same number may have left something here long ago.
            if ["ron", "guide", "show", "txt"]
                .iter()
                .any(|ending| files::exists(&*disk, &folder.join(format!("{id}.{ending}"))))
            {
                continue;
            }
            let lock = patiently(&*disk, || disk.lock(&folder.join(format!("{id}.lock"))))?;
            if matches!(lock, Lock::Held(_)) {
                return Ok(Self { disk, folder: folder.to_path_buf(), id, lock: Mutex::new(lock) });
            }
        }
        Err(io::Error::from(io::ErrorKind::AlreadyExists))
    }

    fn file(&self, ending: &str) -> PathBuf {
        self.folder.join(format!("{}.{ending}", self.id))
    }

    fn put(&self, ending: &str, text: &str) -> Result<(), SaveError> {
        let write = || self.write(&self.file(ending), text);
        match write() {
            Err(SaveError::Io { reason, .. })
                if reason.kind() == io::ErrorKind::NotFound && self.make_again().is_ok() =>
            {
                write()
            }
            done => done,
        }
    }

    /// A file that is there keeps its permissions; a new one is nobody else's to read, as its folder is not.
    fn write(&self, path: &Path, text: &str) -> Result<(), SaveError> {
        let is_new = !files::exists(&*self.disk, path);
        files::write_bytes(&*self.disk, path, text.as_bytes(), Backup::Drop, Before::Anything)?;
        if is_new {
            // The folder guards it where that fails.
            let _ = self.disk.make_private(path);
        }
        Ok(())
    }

    /// The folder has vanished under the sitting, and its lock with it: without one it would look like a crash.
    fn make_again(&self) -> io::Result<()> {
        let mut held = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        patiently(&*self.disk, || self.disk.make_folder(&self.folder))?;
        // Two threads may find it gone: a lock that was taken anew a moment ago is not to be taken from oneself.
        if !files::exists(&*self.disk, &self.file("lock")) {
            *held = patiently(&*self.disk, || self.disk.lock(&self.file("lock")))?;
        }
        Ok(())
    }

    /// Keeps an unsaved session in place of the one kept before.
    ///
    /// # Errors
    /// What failed; the one kept before is whole.
    pub fn keep(&self, kept: &Kept) -> Result<(), SaveError> {
        self.put("ron", &kept.write()?)
    }

    /// Nothing is unsaved any more.
    ///
    /// # Errors
    /// What the system says; then the session kept last will be offered once more than needed.
    pub fn forget(&self) -> io::Result<()> {
        remove(&*self.disk, &self.file("ron"))
    }

    /// Keeps the steps recorded so far, or nothing of them any more.
    ///
    /// # Errors
    /// What failed; what was kept before is whole.
    pub fn keep_guide(&self, guide: Option<&Guide>) -> Result<(), SaveError> {
        match guide {
            Some(guide) => self.put("guide", &guides::write(guide)?),
            None => remove(&*self.disk, &self.file("guide")).map_err(forgotten),
        }
    }

    /// Keeps what is shown on a wall, or nothing of it any more.
    ///
    /// # Errors
    /// What failed; what was kept before is whole.
    pub fn keep_show(&self, show: Option<&str>) -> Result<(), SaveError> {
        match show {
            Some(show) => self.put("show", show),
            None => remove(&*self.disk, &self.file("show")).map_err(forgotten),
        }
    }

    /// Says which file is on screen, for sittings that would open it too.
    pub fn show_open(&self, path: Option<&Path>) {
        // A hint: where it cannot be given, the comparison before every save still guards the file.
        let _ = match path.and_then(|path| self.disk.resolve(path).ok()).as_deref().and_then(Path::to_str) {
            Some(path) => self.put("open", path).map_err(drop),
            None => remove(&*self.disk, &self.file("open")).map_err(drop),
        };
    }

    /// Whether another sitting that is still going on has this file on screen.
    #[must_use]
    pub fn is_open_elsewhere(&self, path: &Path) -> bool {
        let path = self.disk.resolve(path).unwrap_or_else(|_| path.to_path_buf());
        self.others().iter().any(|id| {
            let open = self.disk.read(&self.folder.join(format!("{id}.open")), 100_000).unwrap_or_default();
            path.to_str().is_some_and(|path| path.as_bytes() == open)
                && matches!(self.disk.lock(&self.folder.join(format!("{id}.lock"))), Ok(Lock::Taken))
        })
    }

    /// Writes down what a crash was.
    ///
    /// # Errors
    /// What failed.
    pub fn report(&self, text: &str) -> Result<(), SaveError> {
        self.put("txt", text)
    }

    /// Ends the sitting well: nothing of it stays.
    pub fn end(&self) {
        for ending in ["ron", "guide", "show", "open", "txt", "lock"] {
            // What cannot be removed now is swept by the next sitting.
            let _ = remove(&*self.disk, &self.file(ending));
        }
    }

    fn others(&self) -> BTreeSet<String> {
        let id = |path: &PathBuf| path.file_name()?.to_str()?.split_once('.').map(|(id, _)| id.to_owned());
        let paths = patiently(&*self.disk, || self.disk.list(&self.folder)).unwrap_or_default();
        paths.iter().filter_map(id).filter(|id| !id.is_empty() && *id != self.id).collect()
    }

    /// What sittings that ended badly have left, the newest first. What they left without worth is removed.
    #[must_use]
    pub fn left_behind(&self) -> Vec<Left> {
        let mut left: Vec<Left> = self.others().iter().filter_map(|id| self.left_by(id)).collect();
        left.sort_by_key(|left| std::cmp::Reverse(left.kept.as_ref().map_or(0, |kept| kept.at)));
        left
    }

    fn left_by(&self, id: &str) -> Option<Left> {
        let file = |ending: &str| self.folder.join(format!("{id}.{ending}"));
        let is_there = |ending: &str| files::exists(&*self.disk, &file(ending));
        if !["ron", "guide", "show", "txt", "lock", "open"].iter().any(|ending| is_there(ending)) {
            return None;
        }
        let Ok(lock @ Lock::Held(_)) = self.disk.lock(&file("lock")) else { return None };
        let (disk, folder, id) = (Arc::clone(&self.disk), self.folder.clone(), id.to_owned());
        let other = Self { disk, folder, id, lock: Mutex::new(lock) };
        // Nothing is on screen there any more, and the lock that is held now is this sitting's.
        let _ = remove(&*self.disk, &other.file("open"));
        let report = self.disk.read(&file("txt"), 1_000_000).ok();
        let report = report.map(|report| String::from_utf8_lossy(&report).into_owned());
        let (kept, broken) = match self.disk.read(&file("ron"), MOST_KEPT_BYTES).map(|bytes| Kept::read(&bytes)) {
            Ok(Ok(kept)) => (Some(kept), None),
            // The session did not load; the file stays, is named, and is not offered again.
            Ok(Err(_)) => (None, Some(other.set_aside("ron", "broken"))),
            Err(_) if is_there("ron") => (None, Some(other.set_aside("ron", "broken"))),
            Err(_) => (None, None),
        };
        // What a show is, its reader says; one without its session leads nowhere.
        let show = kept.as_ref().filter(|_| is_there("show")).map(|_| {
            let show = self.disk.read(&file("show"), MOST_SHOW_BYTES).unwrap_or_default();
            String::from_utf8_lossy(&show).into_owned()
        });
        let (guide, broken_guide) = other.guide_left();
        let broken: Vec<PathBuf> = broken.into_iter().chain(broken_guide).collect();
        if kept.is_none() && guide.is_none() && broken.is_empty() && report.is_none() {
            other.end();
            return None;
        }
        Some(Left { kept, guide, show, report, broken, sitting: other })
    }

    /// The recorded steps that stand here, or where they were put because they do not load.
    fn guide_left(&self) -> (Option<Guide>, Option<PathBuf>) {
        let file = self.file("guide");
        match self.disk.read(&file, format::MOST_BYTES as u64).map(|bytes| guides::read(&bytes)) {
            Ok(Ok(guide)) => (Some(guide), None),
            Err(_) if !files::exists(&*self.disk, &file) => (None, None),
            Ok(Err(_)) | Err(_) => (None, Some(self.set_aside("guide", "broken"))),
        }
    }

    /// Gives what was kept another name, under which it is not offered, and returns where it is.
    fn set_aside(&self, kept: &str, ending: &str) -> PathBuf {
        let (kept, aside) = (self.file(kept), self.free_name(ending));
        if self.disk.rename(&kept, &aside).is_ok() { aside } else { kept }
    }

    /// A name beside that of the session kept. What was set aside before keeps its own.
    fn free_name(&self, ending: &str) -> PathBuf {
        let named = |number: usize| self.folder.join(format!("{}-{number}.{ending}", self.id));
        let free = (0..1000).map(named).find(|path| !files::exists(&*self.disk, path));
        free.unwrap_or_else(|| self.file(ending))
    }

    /// Puts a session kept into an ordinary file, which opens like any other, and returns where it is.
    fn put_aside(&self, session: &Session) -> PathBuf {
        let aside = self.free_name(SKIPPED);
        let written = format::write(session).map_err(SaveError::from).and_then(|text| self.write(&aside, &text));
        // Where there is no room for it the recovery file itself stays.
        if written.is_ok() { aside } else { self.set_aside("ron", SKIPPED) }
    }
}

/// Why a file that is no longer needed stays.
pub(super) fn forgotten(reason: io::Error) -> SaveError {
    SaveError::Io { path: String::new(), step: "taking away the recovery file", reason }
}

fn remove(disk: &dyn Disk, path: &Path) -> io::Result<()> {
    match patiently(disk, || disk.remove(path)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// What a sitting left behind. While this is held no other window offers it.
#[derive(Debug)]
pub struct Left {
    /// The unsaved session.
    pub kept: Option<Kept>,
    /// The steps that were recorded and stand in no file.
    pub guide: Option<Guide>,
    /// The text of what was on the wall.
    pub show: Option<String>,
    /// The report of the crash.
    pub report: Option<String>,
    /// What does not load, where it stands now.
    pub broken: Vec<PathBuf>,
    sitting: Sitting,
}

impl Left {
    /// It is kept elsewhere now: takes the files away.
    pub fn settle(self) {
        self.end();
    }

    /// The recorded steps are kept elsewhere now.
    pub fn take_guide(&mut self) -> Option<Guide> {
        let guide = self.guide.take()?;
        // What cannot be removed is offered once more than needed.
        let _ = self.sitting.keep_guide(None);
        Some(guide)
    }

    /// What was on the wall cannot be read: it is put aside, and this is where it stands now.
    pub fn put_show_aside(&mut self) -> PathBuf {
        self.show = None;
        self.sitting.set_aside("show", "broken-show")
    }

    /// Takes away what was answered; recorded steps for which there was no room yet are offered at the next start.
    fn end(&self) {
        if self.guide.is_none() {
            return self.sitting.end();
        }
        for ending in ["ron", "show", "open", "txt"] {
            let _ = remove(&*self.sitting.disk, &self.sitting.file(ending));
        }
    }

    /// It is not wanted: it is not offered again, but kept beside the last few that were skipped. Returns where.
    pub fn skip(self) -> Option<PathBuf> {
        let aside = self.kept.as_ref().map(|kept| self.sitting.put_aside(&kept.session));
        self.end();
        let disk = &*self.sitting.disk;
        // Versions before this one left the ending of a session away.
        let is_skipped = |path: &PathBuf| {
            let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
            name.ends_with(SKIPPED) || name.ends_with(".skipped")
        };
        let listed = disk.list(&self.sitting.folder).unwrap_or_default();
        let mut skipped: Vec<PathBuf> = listed.into_iter().filter(is_skipped).collect();
        skipped.sort_by_key(|path| std::cmp::Reverse(disk.look(path).ok().and_then(|found| found.modified)));
        for path in skipped.iter().skip(MOST_SKIPPED) {
            let _ = disk.remove(path);
        }
        aside
    }
}
