//! What failed on the disk in words, in every language: for the window and for the verbs, which know the disk and the words
//! both. An error that is printed without a language says the same in English.

mod class;
mod slip;

pub(crate) use class::{class_file, rubric_error};

use std::{
    fmt,
    io::{Error, ErrorKind},
    path::Path,
};

use crate::{
    report::{figure::PictureError, paper::PaperError},
    storage::{
        FORMAT, LoadError, SaveError, WriteError,
        format::{Hindrance, Placed},
        own::Why,
        pack::PackError,
    },
    words::{Key, Language, Words},
};

/// Lets errors be printed without a language.
macro_rules! in_english {
    ($($error:ty => $said:expr,)*) => {$(
        impl fmt::Display for $error {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                let said: fn(&Words, &Self) -> String = $said;
                out.write_str(&said(Words::of(Language::En), self))
            }
        }

        impl std::error::Error for $error {}
    )*};
}

in_english! {
    LoadError => load_error,
    WriteError => write_error,
    SaveError => of_file,
    Why => passed_over,
    PictureError => picture_error,
    PaperError => paper_error,
}

/// What failed, with the name of the file.
fn of_file(words: &Words, error: &SaveError) -> String {
    let text = save_error(words, error);
    match error.path() {
        Some(path) => words.fill(Key::VerbOfFile, &[("file", path.into()), ("text", text.into())]),
        None => text,
    }
}

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
        SaveError::Io { reason: error, .. } => {
            let remedy = words.text(remedy(error.kind()));
            words.fill(Key::SaveIo, &[("why", reason(words, error).into()), ("remedy", remedy.into())])
        }
    }
}

/// Why a workshop was not packed, and what to do.
pub(crate) fn pack_error(words: &Words, error: &PackError) -> String {
    match error {
        PackError::NotEmpty => words.text(Key::VerbPackNotEmpty),
        PackError::NoFolder(why) => words.fill(Key::VerbPackNoFolder, &[("why", reason(words, why).into())]),
        PackError::NotSaved(error) => save_error(words, error),
    }
}

/// Why a paper could not be made, and what to do.
pub(crate) fn paper_error(words: &Words, error: &PaperError) -> String {
    match error {
        PaperError::Picture(error) => picture_error(words, error),
        PaperError::Document(why) => words.fill(Key::PaperNotMade, &[("why", why.as_str().into())]),
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
        PictureError::Drawing(error) => words.fill(Key::PictureFailed, &[("why", error.to_string().into())]),
        PictureError::Packing(why) => words.fill(Key::PictureFailed, &[("why", why.as_str().into())]),
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
        LoadError::Syntax { .. } => slips(words, &error.slips()),
        LoadError::Twice { what, day } if day.is_beginning() => {
            words.fill(Key::OpenTwiceFirst, &[("what", what.as_str().into())])
        }
        LoadError::Twice { what, day } => {
            words.fill(Key::OpenTwice, &[("what", what.as_str().into()), ("day", words.day(*day).into())])
        }
        LoadError::IsGuide => words.text(Key::OpenIsGuide),
        LoadError::NewerGuide { format } => words.fill(Key::OpenNewerGuide, &[("format", number(*format).into())]),
        LoadError::Fault(fault) => words.guide_fault(fault),
        LoadError::Io { why, .. } => words.fill(Key::OpenIo, &[("why", hindrance(words, why).into())]),
    }
}

/// So many slips of a file are told one by one.
const MOST_SLIPS: usize = 40;

/// Every slip of a file with its place: one in a sentence, several in a line each.
fn slips(words: &Words, slips: &[Placed]) -> String {
    let of = |placed: &Placed| {
        let Placed { line, column, slip } = placed;
        let place = [("line", line.to_string().into()), ("column", column.to_string().into())];
        let what = slip::slip(words, slip);
        words.fill(Key::OpenSyntax, &[place[0].clone(), place[1].clone(), ("what", what.into())])
    };
    if let [only] = slips {
        return of(only);
    }
    let head = words.fill(Key::OpenSlips, &[("number", slips.len().to_string().into())]);
    let told = slips.iter().take(MOST_SLIPS).map(|placed| format!("  {}", of(placed)));
    let more = slips.len().saturating_sub(MOST_SLIPS);
    let more = (more > 0).then(|| words.fill(Key::OpenMoreSlips, &[("number", more.to_string().into())]));
    let lines = std::iter::once(head).chain(told).chain(more.map(|more| format!("  {more}")));
    lines.collect::<Vec<_>>().join("\n")
}

/// Why a file does not open, in one line: of several slips the first, and how many more there are.
fn in_one_line(words: &Words, error: &LoadError) -> String {
    match error.slips().as_slice() {
        [first, others @ ..] if !others.is_empty() => {
            let more = words.fill(Key::OpenMoreSlips, &[("number", others.len().to_string().into())]);
            format!("{} ({more})", slips(words, std::slice::from_ref(first)))
        }
        _ => load_error(words, error),
    }
}

/// That the version before is beside a file which does not open or was changed outside, where it is.
pub(crate) fn has_copy(words: &Words, copy: &Path) -> String {
    words.fill(Key::OpenHasCopy, &[("name", copy.display().to_string().into())])
}

/// Why one of the person's own precedents was passed over.
pub(crate) fn passed_over(words: &Words, why: &Why) -> String {
    match why {
        Why::Unreadable(error) => in_one_line(words, error),
        Why::TooMany => words.text(Key::OwnTooMany),
        Why::TooLargeTogether => words.text(Key::OwnTooLarge),
    }
}

/// Why the disk does not give a file: the commonest causes in words of ours, every other as the system says it.
fn hindrance(words: &Words, why: &Hindrance) -> String {
    match why {
        Hindrance::Folder => words.text(Key::ReasonFolder),
        Hindrance::NoOrdinaryFile => words.text(Key::ReasonNoOrdinaryFile),
        Hindrance::System { kind: ErrorKind::NotFound, .. } => words.text(Key::ReasonNoSuchFile),
        Hindrance::System { kind: ErrorKind::PermissionDenied, .. } => words.text(Key::ReasonMayNotRead),
        Hindrance::System { text, .. } => text.clone(),
    }
}

/// What to do where the system refuses to save.
fn remedy(kind: ErrorKind) -> Key {
    if kind == ErrorKind::NotFound {
        Key::RemedyFolder
    } else if matches!(kind, ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) {
        Key::RemedyRight
    } else if matches!(kind, ErrorKind::StorageFull | ErrorKind::QuotaExceeded) {
        Key::RemedyRoom
    } else {
        Key::RemedyDisk
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
