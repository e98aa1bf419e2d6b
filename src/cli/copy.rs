//! The verb that writes a copy of a session for somebody else, and says what is in it and what is not.

use std::path::Path;

use super::{CopyArguments, print::Printer, verbs};
use crate::{
    domain::{Contents, Recipient, Session, StateCode, folded},
    said,
    storage::{
        self, RealDisk, SaveError,
        files::{Backup, Before, with_extension, write_bytes},
        format,
        pictures::{self, Places},
    },
    words::Key,
};

pub(super) fn copy(arguments: &CopyArguments, printer: &mut Printer) {
    let CopyArguments { file, recipient, out, as_of, .. } = arguments;
    let Some(mut session) = verbs::session_as_written(file, printer) else { return };
    if let Some(day) = as_of {
        verbs::set_as_of(&mut session, *day, file, printer);
    }
    let session = printer.words().told(session);
    let Some(recipient) = named(&session, recipient, printer) else { return };
    let copy = session.copy_for(recipient);
    let found = Contents::of(&copy);
    let left = Contents::of(&session).without(&found);
    printer.out(&printer.words().copy_preview(&session, recipient, [&found, &left]));
    if let Some(out) = out {
        write(&copy, file, &with_extension(out), printer);
    }
}

/// Who is meant: students, a delegation by its name, or by the code of a seat for which it speaks.
fn named(session: &Session, name: &str, printer: &mut Printer) -> Option<Recipient> {
    if name == STUDENTS {
        return Some(Recipient::Students);
    }
    let words = printer.words();
    let all = session.recipients();
    let is_meant = |recipient: &&Recipient| {
        let Recipient::Delegation(at) = **recipient else { return false };
        let has_seat = name.parse::<StateCode>().is_ok_and(|seat| session.delegations.list[at].seats.contains(&seat));
        has_seat || folded(&words.recipient(session, **recipient)) == folded(name)
    };
    let meant: Vec<Recipient> = all.iter().filter(is_meant).copied().collect();
    match meant.as_slice() {
        [one] => Some(*one),
        [] => {
            let delegations = all.into_iter().filter(|recipient| *recipient != Recipient::Students);
            let names = delegations.map(|recipient| words.recipient(session, recipient));
            let names = std::iter::once(STUDENTS.to_owned()).chain(names).collect::<Vec<_>>().join(", ");
            printer.bad(&printer.sentence(Key::VerbNoRecipient, [("name", &name), ("names", &names)]));
            None
        }
        [_, ..] => {
            printer.bad(&printer.sentence(Key::VerbManyRecipients, [("name", &name)]));
            None
        }
    }
}

/// What is said for whoever works on the case for themselves, in every language.
const STUDENTS: &str = "students";

/// Writes where nothing stands yet, with the pictures that the copy names.
fn write(copy: &Session, original: &Path, out: &Path, printer: &mut Printer) {
    if storage::exists(&RealDisk, out) {
        return printer.bad(&printer.of_file(out, &printer.words().text(Key::VerbCopyExists)));
    }
    let text = format::write(copy).map_err(SaveError::from);
    let written = text.and_then(|text| write_bytes(&RealDisk, out, text.as_bytes(), Backup::Drop, Before::Known(&[])));
    let places = Places::of(pictures::folder(), Some(original));
    match written.and_then(|()| places.carry(&RealDisk, copy, out)) {
        Ok(_) => {
            let path = out.display().to_string();
            printer.out(&format!("\n{}\n", printer.sentence(Key::VerbCopied, [("path", &path)])));
        }
        Err(SaveError::ChangedOutside { .. }) => {
            printer.bad(&printer.of_file(out, &printer.words().text(Key::VerbCopyExists)));
        }
        Err(error) => printer.bad(&printer.of_file(out, &said::save_error(printer.words(), &error))),
    }
}
