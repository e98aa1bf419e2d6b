//! What failed on the disk, in the words of the window.

use std::io::{Error, ErrorKind};

use crate::{
    storage::SaveError,
    words::{Key, Words},
};

/// What failed and what to do.
pub(super) fn save_error(words: &Words, error: &SaveError) -> String {
    let with_reason = |key: Key, error: &Error| words.fill(key, &[("why", reason(words, error).into())]);
    match error {
        SaveError::Unwritable(error) => error.to_string(),
        SaveError::IsFolder { .. } => words.text(Key::SaveIsFolder),
        SaveError::Protected { .. } => words.text(Key::SaveProtected),
        SaveError::DeadLink { .. } => words.text(Key::SaveDeadLink),
        SaveError::Corrupted { .. } => words.text(Key::SaveCorrupted),
        SaveError::ChangedOutside { path, .. } => words.fill(Key::OutsideTitle, &[("name", path.as_str().into())]),
        SaveError::Unconfirmed { reason, .. } => with_reason(Key::SaveUnconfirmed, reason),
        SaveError::Io { reason, .. } => with_reason(Key::SaveIo, reason),
    }
}

/// The commonest causes in words of ours; every other as the system says it.
fn reason(words: &Words, error: &Error) -> String {
    if matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge) {
        words.text(Key::ReasonFull)
    } else if error.kind() == ErrorKind::PermissionDenied {
        words.text(Key::ReasonDenied)
    } else if error.kind() == ErrorKind::NotFound {
        words.text(Key::ReasonGone)
    } else if error.kind() == ErrorKind::ReadOnlyFilesystem {
        words.text(Key::ReasonReadOnly)
    } else {
        error.to_string()
    }
}
