//! A workshop is packed into one folder, beside the window: what the verb does, asked for on screen.

use std::path::Path;

use egui::Ui;

use super::{Shell, clock, dialogs::Purpose};
use crate::{
    domain::{Day, Language, Session},
    report, said,
    storage::{
        self, Disk,
        pack::{KIT, Pack, PackError, SHEET, pack},
        pictures::Places,
    },
    ui::Question,
    words::{Key, Words},
};

/// Everything that a thread needs to pack a workshop.
#[derive(Debug)]
pub(super) struct Packing {
    session: Session,
    /// The name that its files bear, without an ending.
    name: String,
    sheet: String,
    pictures: Places,
    language: Language,
    today: Day,
}

impl Packing {
    /// Packs into a folder that is made, or that is empty; nothing is ever replaced.
    pub(super) fn write(&self, disk: &dyn Disk, folder: &Path) -> Result<(), PackError> {
        let kit = report::paper::packed_kit(&self.session, Words::of(self.language), self.today);
        let sheets = [(SHEET, self.sheet.as_str()), (KIT, kit.as_str())];
        let all = Pack { name: &self.name, session: &self.session, sheets: &sheets, pictures: &self.pictures };
        pack(disk, folder, all).map(drop)
    }
}

impl Shell {
    /// Asks for the folder in which the pack is to lie.
    pub(super) fn pack_workshop(&mut self, ui: &Ui) {
        let words = self.words();
        let session = words.told(self.documents.bench.session().clone());
        let sheet = report::key_sheet(&session.title, words);
        let pictures = self.places_of_pictures();
        let (name, language) = (self.document_stem(), self.person.language);
        let packing = Box::new(Packing { name, session, sheet, pictures, language, today: clock::today() });
        self.pick(ui, Purpose::Pack(packing), String::new());
    }

    /// The pack lies in a folder of its own name inside the one that was picked, which may hold anything.
    pub(super) fn pack_picked(&mut self, ui: &Ui, folder: &Path, packing: Box<Packing>) {
        let folder = folder.join(&packing.name);
        self.errands.pack(ui.ctx(), folder, packing);
    }

    /// No dialog of the system appears, so the window asks for the folder itself.
    pub(super) fn ask_pack_path(&mut self, packing: Box<Packing>) {
        self.screen.ui.path = self.folder().join(&packing.name).display().to_string();
        self.asking.packing = Some(packing);
        self.asking.ask(Question::PackPath);
    }

    /// Packs into the folder that was typed.
    pub(super) fn pack_into(&mut self, ui: &Ui, folder: &Path) {
        if let Some(packing) = self.asking.packing.take() {
            self.errands.pack(ui.ctx(), storage::absolute(folder), packing);
        }
    }

    pub(super) fn packed(&mut self, folder: &Path) {
        let path = folder.display().to_string();
        self.notices.note(self.words().fill(Key::PackDone, &[("path", path.into())]));
    }

    pub(super) fn not_packed(&mut self, folder: &Path, error: &PackError) {
        let why = said::pack_error(self.words(), error);
        self.fail(Key::PackFailed, &format!("{why}\n\n{}", folder.display()));
    }
}
