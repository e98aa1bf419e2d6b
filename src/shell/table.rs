//! Rows of a table are read from a file: a disk that does not answer is said and holds nothing.

use std::{path::PathBuf, sync::mpsc::channel, thread};

use super::{Shell, reading::MOMENT};
use crate::{sheet, words::Key};

/// A file in two bytes a letter may hold as much as one in one.
const MOST_BYTES: u64 = 2 * sheet::MOST_BYTES as u64 + 3;

impl Shell {
    /// Puts the rows of a file into the window of tables, to be looked at before anything changes.
    pub fn open_rows(&mut self, path: PathBuf) {
        let (sender, receiver) = channel();
        let disk = self.errands.shared_disk();
        // The window may be gone by the time it comes.
        thread::spawn(move || sender.send(disk.read(&path, MOST_BYTES)).is_ok());
        match receiver.recv_timeout(MOMENT) {
            Ok(Ok(bytes)) => {
                let workshop = &mut self.screen.ui.workshop;
                workshop.written.rows = sheet::decoded(&bytes);
                workshop.table.is_open = true;
            }
            Ok(Err(_)) => self.notices.caution(self.words().text(Key::SheetNotRead)),
            Err(_) => self.notices.caution(self.words().text(Key::SheetTooSlow)),
        }
    }
}
