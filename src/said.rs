//! What failed on the disk, in words: for the window and for the verbs, which know the disk and the words both.

use std::io::{Error, ErrorKind};

use crate::{
    report::figure::PictureError,
    storage::{FORMAT, LoadError, SaveError, WriteError, format::slip, own::Why},
    words::{Key, Words},
};

/// What failed and what to do.
pub(crate) fn save_error(words: &Words, error: &SaveError) -> String {
    let with_reason = |key: Key, error: &Error| words.fill(key, &[("why", reason(words, error).into())]);
    match error {
        SaveError::Unwritable(error) => write_error(words, error),
        SaveError::IsFolder { .. } => words.text(Key::SaveIsFolder),
        SaveError::Protected { .. } => words.text(Key::SaveProtected),
        SaveError::NoOrdinaryFile { .. } => words.text(Key::SaveNoOrdinaryFile),
        SaveError::DeadLink { .. } => words.text(Key::SaveDeadLink),
        SaveError::Corrupted { .. } => words.text(Key::SaveCorrupted),
        SaveError::ChangedOutside { path, .. } => words.fill(Key::OutsideTitle, &[("name", path.as_str().into())]),
        SaveError::Unconfirmed { reason, .. } => with_reason(Key::SaveUnconfirmed, reason),
        SaveError::Io { reason, .. } => with_reason(Key::SaveIo, reason),
    }
}

/// Why a chart cannot be made a picture, and what to do. What the drawing itself complains of stands as its library says it.
pub(crate) fn picture_error(words: &Words, error: &PictureError) -> String {
    match error {
        PictureError::TooLarge { width, height } => {
            let [width, height] =
                [width, height].map(|pixels| words.number(i64::try_from(*pixels).unwrap_or(i64::MAX)));
            words.fill(Key::PictureTooLarge, &[("width", width.into()), ("height", height.into())])
        }
        PictureError::Drawing(_) | PictureError::Packing(_) => {
            words.fill(Key::PictureFailed, &[("why", error.to_string().into())])
        }
    }
}

/// Why a session cannot be put into a file, and what to do.
fn write_error(words: &Words, error: &WriteError) -> String {
    match error {
        WriteError::Notation(what) => words.fill(Key::WriteNotation, &[("what", what.as_str().into())]),
        WriteError::Unreadable(error) => words.fill(Key::WriteUnreadable, &[("what", load_error(words, error).into())]),
        WriteError::TooLarge => words.text(Key::WriteTooLarge),
        WriteError::Differs => words.text(Key::WriteDiffers),
    }
}

/// Why a file does not open, and what to do. What the notation itself complains of stands as its library says it.
pub(crate) fn load_error(words: &Words, error: &LoadError) -> String {
    let number = |number: u64| number.to_string();
    match error {
        LoadError::TooLarge => words.text(Key::OpenTooLarge),
        LoadError::NotText { line } => words.fill(Key::OpenNotText, &[("line", line.to_string().into())]),
        LoadError::Foreign => words.text(Key::OpenForeign),
        LoadError::TooNew { format, reader } => words.fill(
            Key::OpenTooNew,
            &[
                ("format", number(*format).into()),
                ("reader", number(*reader).into()),
                ("known", FORMAT.to_string().into()),
            ],
        ),
        LoadError::FalseClaim { format, error } => {
            let what = load_error(words, error);
            words.fill(Key::OpenFalseClaim, &[("format", number(*format).into()), ("what", what.into())])
        }
        LoadError::Syntax { line, column, message, expected } => {
            let what = slip(message, expected.as_deref());
            let place = [("line", line.to_string().into()), ("column", column.to_string().into())];
            words.fill(Key::OpenSyntax, &[place[0].clone(), place[1].clone(), ("what", what.into())])
        }
        LoadError::Twice { what, day } if day.is_beginning() => {
            words.fill(Key::OpenTwiceFirst, &[("what", what.as_str().into())])
        }
        LoadError::Twice { what, day } => {
            words.fill(Key::OpenTwice, &[("what", what.as_str().into()), ("day", words.day(*day).into())])
        }
        LoadError::IsGuide => words.text(Key::OpenIsGuide),
        LoadError::NewerGuide { format } => words.fill(Key::OpenNewerGuide, &[("format", number(*format).into())]),
        LoadError::Fault(fault) => words.guide_fault(fault),
        LoadError::Io { reason, .. } => words.fill(Key::OpenIo, &[("why", reason.as_str().into())]),
    }
}

/// Why one of the person's own precedents was passed over.
pub(crate) fn passed_over(words: &Words, why: &Why) -> String {
    match why {
        Why::Unreadable(error) => load_error(words, error),
        Why::TooMany => words.text(Key::OwnTooMany),
        Why::TooLargeTogether => words.text(Key::OwnTooLarge),
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
