//! Sessions and settings on disk. Nobody else reads or writes files.
//!
//! [`format`] turns bytes into sessions and back and touches no disk; [`files`] carries bytes to the
//! disk without ever leaving half a file; [`library`] holds the cases that ship with the program;
//! [`settings`] keeps what belongs to the person and not to a session.

pub mod files;
pub mod format;
pub mod library;
pub mod settings;

pub use files::{Opened, SaveError, exists, open, save, with_extension};
pub use format::{Examined, FORMAT, LoadError, Seal, WriteError};
pub use library::{Case, cases};
pub use settings::{LanguageChoice, Settings, Theme};
