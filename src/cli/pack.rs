//! The verb that packs a workshop into one folder.

use std::path::Path;

use super::{print::Printer, verbs};
use crate::{
    report, said,
    storage::{
        self, RealDisk,
        pack::{KIT, Pack, SHEET, pack},
        pictures::{self, Places},
    },
    words::Key,
};

pub(super) fn pack_workshop(file: &Path, out: &Path, printer: &mut Printer) {
    let Some(session) = verbs::session_as_written(file, printer) else { return };
    let words = printer.words();
    let session = words.told(session);
    let sheet = report::key_sheet(&session.title, words);
    let kit = report::paper::packed_kit(&session, words, verbs::today());
    let name = file.file_name().and_then(|name| name.to_str()).filter(|name| *name != "-").unwrap_or("workshop");
    let pictures = Places::of(pictures::folder(), Some(file).filter(|file| file.exists()));
    let sheets = [(SHEET, sheet.as_str()), (KIT, kit.as_str())];
    let all = Pack { name: storage::stem(name), session: &session, sheets: &sheets, pictures: &pictures };
    match pack(&RealDisk, out, all) {
        Ok(_) => {
            let path = out.display().to_string();
            printer.out(&format!("{}\n", printer.sentence(Key::VerbPacked, [("path", &path)])));
        }
        Err(error) => printer.bad(&printer.of_file(out, &said::pack_error(printer.words(), &error))),
    }
}
