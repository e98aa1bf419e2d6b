//! A class that was read from the disk, as the centre takes it, and what is wrong with a rubric.

use super::load_error;
use crate::{
    marking::{HandedIn, PassedOver, RubricFault, Why},
    storage::{
        LoadError,
        class::{ClassFile, NotRead},
        rubric::RubricError,
    },
    words::{Key, Words},
};

/// A file of a class: what it holds, or why it is in no row.
pub(crate) fn class_file(words: &Words, file: ClassFile) -> Result<HandedIn, PassedOver> {
    let ClassFile { name, folder, digest, read, .. } = file;
    match read {
        Ok((session, newer)) => Ok(HandedIn { file: name, folder, digest, newer, session: *session }),
        Err(why) => Err(PassedOver { file: name, digest, why: not_read(words, &why) }),
    }
}

fn not_read(words: &Words, why: &NotRead) -> Why {
    match why {
        NotRead::Empty => Why::Empty,
        NotRead::Refused(LoadError::TooNew { format, .. }) => Why::Newer(*format),
        NotRead::Refused(error) => Why::Unreadable(load_error(words, error).trim_end_matches('.').to_owned()),
    }
}

/// What is wrong with a rubric.
pub(crate) fn rubric_error(words: &Words, error: &RubricError) -> String {
    match error {
        RubricError::Load(error) => load_error(words, error),
        RubricError::Fault(RubricFault { number, found, possible }) => {
            let args = [
                ("number", number.to_string().into()),
                ("found", found.as_str().into()),
                ("possible", possible.join(", ").into()),
            ];
            words.fill(Key::ClassRubricFault, &args)
        }
    }
}
