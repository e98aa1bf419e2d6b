//! The folder of the person's own precedents: read beside the window, told in the language in use, opened in the system's way.

use std::path::Path;

use egui::Ui;

use super::Shell;
use crate::{
    said,
    storage::{OwnCases, own::PassedOver},
    words::{Key, Words},
};

impl Shell {
    /// Reads the folder again; where it is to be opened it is made first, and the answer opens it.
    pub(super) fn read_own(&mut self, ui: &Ui, opens: bool) {
        if let Some(home) = &self.person.home {
            self.errands.read_own(ui.ctx(), home.precedents.clone(), opens);
        }
    }

    /// Takes in what the folder held. Only where the person asked is it said.
    pub(super) fn take_own(&mut self, ui: &Ui, found: OwnCases, opens: bool) {
        let is_first = self.offered.own.reading == 0;
        self.offered.take_own(self.words(), found);
        let Some(home) = &self.person.home else { return };
        if opens {
            ui.ctx().open_url(egui::OpenUrl::new_tab(address(&home.precedents)));
        }
        if !is_first || opens {
            let folder = self.offered.own.folder.as_str().into();
            let args = [("count", self.offered.own.cases.len().into()), ("folder", folder)];
            let mut notice = self.words().fill(Key::OwnRead, &args);
            let names = self.offered.passed_over();
            if !names.is_empty() {
                let names = self.words().list(&names);
                notice = format!("{notice} {}", self.words().fill(Key::OwnReadPassed, &[("names", names.into())]));
            }
            self.notices.note(notice);
        }
    }
}

/// Which file was passed over, and why.
pub(super) fn problem(words: &Words, passed: &PassedOver) -> String {
    let why = said::passed_over(words, &passed.why);
    words.fill(Key::OwnProblem, &[("name", passed.name.as_str().into()), ("why", why.into())])
}

/// The address of a folder for the system: every byte that is no plain letter is written by its number.
pub(super) fn address(folder: &Path) -> String {
    let path = folder.display().to_string().replace('\\', "/");
    let mut address = String::from(if path.starts_with('/') { "file://" } else { "file:///" });
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/:-._~".contains(&byte) {
            address.push(char::from(byte));
        } else {
            address.push_str(&format!("%{byte:02X}"));
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_with_a_blank_in_its_name_has_an_address() {
        assert_eq!(address(Path::new("/home/ada/my cases")), "file:///home/ada/my%20cases");
        assert_eq!(address(Path::new("C:\\cases")), "file:///C:/cases");
    }
}
