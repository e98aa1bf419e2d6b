//! Sessions and settings on disk. Nobody else reads or writes files.
//!
//! [`disk`] is the seam to the disk, and the one place that names `std::fs`;
//! [`format`] turns bytes into sessions and back and touches no disk; [`files`] carries bytes to the
//! disk without ever leaving half a file; [`library`] holds the cases that ship with the program;
//! [`settings`] keeps what belongs to the person and not to a session.

pub mod disk;
pub mod files;
pub mod format;
pub mod library;
pub mod settings;
mod writer;

pub use disk::{Disk, RealDisk};
pub use files::{Opened, SaveError, exists, open, open_on, save, with_extension};
pub use format::{FORMAT, LoadError, WriteError};
pub use library::{Case, cases};
pub use settings::{LanguageChoice, Settings, Theme};
pub use writer::sweep;
