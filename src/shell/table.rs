//! Rows of a table are read from a file, and tables of the session are written out. A disk that does not answer is said and
//! holds nothing.

use std::{path::PathBuf, sync::mpsc::channel};

use egui::Ui;

use super::{Shell, dialogs::Purpose, reading::MOMENT};
use crate::{
    chosen::Separator,
    report::{self, Goes},
    sheet::{self, Privacy, Table},
    words::{Key, Language},
};

/// A file in two bytes a letter may hold as much as one in one.
const MOST_BYTES: u64 = 2 * sheet::MOST_BYTES as u64 + 3;

impl Shell {
    /// Puts the rows of a file into the window of tables, to be looked at before anything changes.
    pub fn open_rows(&mut self, path: PathBuf) {
        let (sender, receiver) = channel();
        let disk = self.errands.shared_disk();
        self.errands.aside().run(Box::new(move || {
            // The window may be gone by the time it comes.
            let _ = sender.send(disk.read(&path, MOST_BYTES));
        }));
        match self.errands.soon(&receiver, MOMENT) {
            Ok(Ok(bytes)) => {
                let workshop = &mut self.screen.ui.workshop;
                workshop.written.rows = sheet::decoded(&bytes);
                workshop.table.is_open = true;
            }
            Ok(Err(_)) => self.notices.caution(self.words().text(Key::SheetNotRead)),
            Err(_) => self.notices.caution(self.words().text(Key::SheetTooSlow)),
        }
    }

    /// A table of the session on screen, in the language in use.
    pub(super) fn table_text(&self, table: Table, privacy: Privacy, goes: Goes) -> String {
        let bench = self.bench();
        report::sheet(table, (bench.session(), &bench.assessment().roster), self.words(), privacy, goes)
    }

    /// What a spreadsheet expects between two cells: the semicolon where the comma is the decimal sign.
    pub(super) fn separator(&self) -> Separator {
        let is_english = self.words().language() == Language::En;
        if is_english { Separator::Comma } else { Separator::Semicolon }
    }

    /// Asks where such a table goes.
    pub(super) fn save_table(&mut self, ui: &Ui, table: Table, privacy: Privacy) {
        let text = self.table_text(table, privacy, Goes::ToFile(self.separator()));
        let name = format!("{}.csv", self.words().table(table));
        self.pick(ui, Purpose::Table(text), name);
    }
}
