//! The seam between the program and the disk: the few calls that saving needs, and the real disk behind them.
//!
//! Everything the program keeps goes through [`Disk`], so that a test can let any single call fail,
//! or take the power away between two of them.

use std::{
    fmt::Debug,
    fs, io,
    io::{Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
    thread,
    time::{Duration, SystemTime},
};

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Whether it is an ordinary file, which ends; a pipe or a device may never.
    pub is_regular: bool,
    /// Whether it is write-protected.
    pub is_protected: bool,
    /// Bytes.
    pub len: u64,
    /// When it was written last, where the disk says so.
    pub modified: Option<SystemTime>,
}

/// A lock on a file, let go when dropped or when the process ends, however it ends.
#[derive(Debug)]
pub enum Lock {
    /// This process holds it.
    Held(Box<dyn Held>),
    /// Another process holds it.
    Taken,
}

/// Something that is let go when dropped.
pub trait Held: Debug + Send + Sync {}

/// A file being written.
pub trait NewFile: Send {
    /// Writes some of the bytes and says how many.
    ///
    /// # Errors
    /// What the system says.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize>;
    /// Brings the content to the disk.
    ///
    /// # Errors
    /// What the system says.
    fn sync(&mut self) -> io::Result<()>;
    /// Reads the content again from its beginning.
    ///
    /// # Errors
    /// What the system says.
    fn read_back(&mut self) -> io::Result<Vec<u8>>;
}

/// The calls the program makes on a disk. Links are followed unless a call says otherwise.
pub trait Disk: Debug + Send + Sync {
    /// What stands at a path.
    ///
    /// # Errors
    /// What the system says, for example that nothing stands there.
    fn look(&self, path: &Path) -> io::Result<Look>;
    /// The path with every link on the way replaced by what it leads to.
    ///
    /// # Errors
    /// What the system says.
    fn resolve(&self, path: &Path) -> io::Result<PathBuf>;
    /// Whether the path itself is a link, wherever it leads.
    fn is_link(&self, path: &Path) -> bool;
    /// The content of a file, of which no more than so many bytes are read.
    ///
    /// # Errors
    /// What the system says.
    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>>;
    /// Makes a file where none is, with the permissions of another where one is named, and locks it
    /// while it is open, so that a sweep can tell it from one that was left behind.
    ///
    /// # Errors
    /// What the system says, for example that something stands there already.
    fn create(&self, path: &Path, like: Option<&Path>) -> io::Result<Box<dyn NewFile>>;
    /// Gives a file another name, in place of whatever file has that name, at once or not at all.
    ///
    /// # Errors
    /// What the system says.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file.
    ///
    /// # Errors
    /// What the system says.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// What stands in a folder, in the order of names.
    ///
    /// # Errors
    /// What the system says.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;
    /// Makes a folder and those above it that are missing.
    ///
    /// # Errors
    /// What the system says.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Makes a folder beside a person's own files, for whom the system lets new folders be: what lies in it is given away with
    /// them.
    ///
    /// # Errors
    /// What the system says.
    fn make_shared_folder(&self, folder: &Path) -> io::Result<()> {
        self.make_folder(folder)
    }

    /// Makes a file its owner's alone, where the system knows owners.
    ///
    /// # Errors
    /// What the system says.
    fn make_private(&self, _: &Path) -> io::Result<()> {
        Ok(())
    }
    /// Brings the names in a folder to the disk. A disk that cannot do that says that it did.
    ///
    /// # Errors
    /// What the system says.
    fn sync_folder(&self, folder: &Path) -> io::Result<()>;
    /// Tries to lock a file that is there, and follows no link to it. A disk that knows no locks says that it is held.
    ///
    /// # Errors
    /// What the system says, for example that it is a link.
    fn lock_there(&self, path: &Path) -> io::Result<Lock> {
        if self.is_link(path) || !self.look(path)?.is_regular {
            return Err(io::Error::from(io::ErrorKind::InvalidInput));
        }
        self.lock(path)
    }
    /// Tries to lock a file, which is made where it is missing. A disk that knows no locks says that it is held.
    ///
    /// # Errors
    /// What the system says.
    fn lock(&self, path: &Path) -> io::Result<Lock>;
    /// Whether an error may pass by itself, as when another program looks into the file just now.
    fn is_passing(&self, _error: &io::Error) -> bool {
        false
    }
    /// Waits before the next attempt.
    fn rest(&self) {}

    /// What no other program that writes on it at the same time is called.
    fn own_name(&self) -> String;
}

/// Attempts at a step that may pass: about two seconds on Windows.
const MOST_ATTEMPTS: usize = 10;

/// Takes a step again while its failure may pass by itself, and no more than some times.
pub(super) fn patiently<T>(disk: &dyn Disk, mut step: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    for _ in 1..MOST_ATTEMPTS {
        match step() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if disk.is_passing(&error) => disk.rest(),
            done => return done,
        }
    }
    step()
}

/// The disk of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealDisk;

impl Disk for RealDisk {
    fn look(&self, path: &Path) -> io::Result<Look> {
        let found = fs::metadata(path)?;
        Ok(Look {
            is_folder: found.is_dir(),
            is_regular: found.is_file(),
            is_protected: found.permissions().readonly(),
            len: found.len(),
            modified: found.modified().ok(),
        })
    }

    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        let found = fs::canonicalize(path);
        // Some drives of Windows (in memory, in a cloud) cannot say what a path leads to; a file that is no link stays itself.
        match found {
            Err(_) if cfg!(windows) && path.exists() && !self.is_link(path) => std::path::absolute(path),
            found => found,
        }
    }

    fn is_link(&self, path: &Path) -> bool {
        fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink())
    }

    fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        let mut content = Vec::new();
        fs::File::open(path)?.take(most).read_to_end(&mut content)?;
        Ok(content)
    }

    fn create(&self, path: &Path, like: Option<&Path>) -> io::Result<Box<dyn NewFile>> {
        let file = fs::OpenOptions::new().read(true).write(true).create_new(true).open(path)?;
        let made = like.map_or(Ok(()), |like| wear_permissions(&file, like)).and_then(|()| held(&file));
        match made {
            Ok(true) => Ok(Box::new(RealFile(file))),
            // A sweep took it in the moment before it was locked.
            Ok(false) => Err(io::Error::from(io::ErrorKind::AlreadyExists)),
            Err(error) => {
                drop(file);
                let _ = fs::remove_file(path);
                Err(error)
            }
        }
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        fs::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
        paths.sort();
        Ok(paths)
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let mut builder = fs::DirBuilder::new();
        builder.recursive(true);
        // What the program keeps for a person is nobody else's to read.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(folder)
    }

    fn make_shared_folder(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)
    }

    #[cfg(unix)]
    fn make_private(&self, path: &Path) -> io::Result<()> {
        fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600))
    }

    #[cfg(unix)]
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
        // A folder that may not be listed cannot be opened, and some disks cannot bring a folder home:
        // neither says anything about the file.
        match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
            Err(error) if matches!(error.kind(), InvalidInput | PermissionDenied | Unsupported) => Ok(()),
            done => done,
        }
    }

    #[cfg(not(unix))]
    fn sync_folder(&self, _folder: &Path) -> io::Result<()> {
        Ok(())
    }

    fn lock_there(&self, path: &Path) -> io::Result<Lock> {
        let found = fs::symlink_metadata(path)?;
        if !found.is_file() {
            return Err(io::Error::from(io::ErrorKind::InvalidInput));
        }
        let file = fs::OpenOptions::new().read(true).write(true).open(path)?;
        // A link may have taken its place in between: then this is another file.
        if !is_same(&file.metadata()?, &found) {
            return Err(io::Error::from(io::ErrorKind::InvalidInput));
        }
        Ok(if held(&file)? { Lock::Held(Box::new(RealFile(file))) } else { Lock::Taken })
    }

    fn lock(&self, path: &Path) -> io::Result<Lock> {
        let file = fs::OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
        Ok(if held(&file)? { Lock::Held(Box::new(RealFile(file))) } else { Lock::Taken })
    }

    fn is_passing(&self, error: &io::Error) -> bool {
        // Access denied, sharing violation, lock violation: a scanner or an indexer looks into the file.
        cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32 | 33))
    }

    fn rest(&self) {
        thread::sleep(Duration::from_millis(200));
    }

    fn own_name(&self) -> String {
        std::process::id().to_string()
    }
}

/// Whether this process holds the lock of a file now. A disk without locks gives it to everybody.
fn held(file: &fs::File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(true),
        Err(fs::TryLockError::WouldBlock) => Ok(false),
        Err(fs::TryLockError::Error(error)) if error.kind() == io::ErrorKind::Interrupted => Err(error),
        Err(fs::TryLockError::Error(_)) => Ok(true),
    }
}

/// Whether two looks found one file. Only Unix numbers its files.
fn is_same(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        (one.dev(), one.ino()) == (other.dev(), other.ino())
    }
    #[cfg(not(unix))]
    {
        one.len() == other.len()
    }
}

/// Permissions, and on Unix the group, are those of the other file before a byte is in the new one.
fn wear_permissions(file: &fs::File, like: &Path) -> io::Result<()> {
    let wanted = fs::metadata(like)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let present = file.metadata()?;
        if (present.uid(), present.gid()) != (wanted.uid(), wanted.gid()) {
            // Only the superuser may give a file away; the file of another's group is then one's own.
            let _ = std::os::unix::fs::fchown(file, Some(wanted.uid()), Some(wanted.gid()));
        }
    }
    // Some disks refuse even to set what is set already.
    if file.metadata()?.permissions() == wanted.permissions() {
        return Ok(());
    }
    file.set_permissions(wanted.permissions())
}

#[derive(Debug)]
struct RealFile(fs::File);

impl Held for RealFile {}

impl NewFile for RealFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_all()
    }

    fn read_back(&mut self) -> io::Result<Vec<u8>> {
        self.0.rewind()?;
        let mut content = Vec::new();
        self.0.read_to_end(&mut content)?;
        Ok(content)
    }
}
