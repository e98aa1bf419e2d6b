//! Sessions and settings on disk. Nobody else reads or writes files.
//!
//! [`disk`] is the seam to the disk, and the one place that names `std::fs`;
//! [`format`] turns bytes into sessions and back and touches no disk; [`files`] carries bytes to the
//! disk without ever leaving half a file; [`library`] holds the cases that ship with the program, [`guides`] the guided
//! ones [`lessons`] the invented ones and [`workshops`] those prepared for a room; [`own`] reads a person's own beside them; [`assumptions`] are carried in files of their own; [`pictures`] keeps the pictures of injects; [`pack`] puts one with its pictures into a folder; [`place`] says where a path leads; [`class`] reads what a class handed in, and [`rubric`] what is looked for in it;
//! [`settings`] keeps what belongs to the person and not to a session, [`predictions`] among it; [`sitting`], [`keeper`] and
//! [`crash`] keep what is unsaved, so that a program that dies loses next to nothing.

pub mod assumptions;
pub mod class;
pub mod crash;
pub mod disk;
pub mod files;
pub mod fingerprint;
pub mod format;
pub mod guides;
pub mod keeper;
pub mod lessons;
pub mod library;
pub mod own;
pub mod pack;
pub mod pictures;
pub mod place;
pub mod predictions;
pub mod rubric;
pub mod settings;
pub mod sitting;
pub mod workshops;
mod writer;

pub use crate::domain::LanguageChoice;
pub use disk::{Disk, RealDisk};
pub use files::{
    ENDINGS, Opened, SaveError, backup_of, exists, is_session_file, open, open_on, save, stem, with_extension,
};
pub use fingerprint::Fingerprint;
pub use format::{Examined, FORMAT, LoadError, Seal, WriteError};
pub use keeper::Keeper;
pub use lessons::{Lesson, lessons};
pub use library::{Case, case, cases};
pub use own::{OwnCase, OwnCases};
pub use place::absolute;
pub use predictions::Prediction;
pub use settings::Settings;
pub use sitting::{Kept, KeptPin, Left, Sitting};
pub use workshops::{ShippedWorkshop, workshop, workshops};
pub use writer::sweep;
