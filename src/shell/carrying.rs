//! What goes from one session to another as a text: assumptions, and the arguments as a map.

use std::{path::Path, sync::mpsc::channel};

use egui::Ui;

use super::{Shell, leaving::Leaving, picker::SESSION, reading::MOMENT};
use crate::{
    assess::assess,
    catalog::{Catalog, ledger},
    domain::{ChangedAssumption, Edit},
    report::{self, Subject},
    said,
    storage::{LoadError, assumptions},
    ui::Question,
    words::Key,
};

/// The ending of a map of arguments.
const ARGDOWN: &str = "argdown";

impl Shell {
    /// Asks where the arguments of the session on screen go.
    pub(super) fn save_arguments(&mut self, ui: &Ui) {
        let (catalog, words) = (Catalog::shipped(), self.words());
        let session = words.told(self.shown());
        let assessment = assess(catalog, &session);
        let subject = Subject { file: "", session: &session, assessment: &assessment, catalog };
        let text = report::argdown(subject, words);
        let name = format!("{}-{}.{ARGDOWN}", self.document_stem(), words.text(Key::OwnArgumentExportFile));
        self.save_leaving(ui, Leaving::text(text, name, ARGDOWN));
    }

    /// Asks where what the session assumes otherwise goes.
    pub(super) fn save_assumptions(&mut self, ui: &Ui) {
        match assumptions::write(&self.documents.bench.session().assumptions) {
            Ok(text) => {
                let what = self.words().text(Key::AssumptionsFile);
                let name = format!("{}-{what}.{SESSION}", self.document_stem());
                self.save_leaving(ui, Leaving::text(text, name, SESSION));
            }
            Err(error) => {
                let why = said::save_error(self.words(), &error.into());
                self.fail(Key::AssumptionsNotRead, &why);
            }
        }
    }

    /// No dialog of the system appears, so the window asks itself.
    pub(super) fn ask_assumptions_path(&mut self) {
        self.screen.ui.path = String::new();
        self.asking.ask(Question::AssumptionsPath);
    }

    /// Assumes what a file says, in the place of what the session assumes: one step, which undo takes back.
    pub fn take_assumptions(&mut self, path: &Path) {
        let (sender, receiver) = channel();
        let (disk, wanted) = (self.errands.shared_disk(), path.to_path_buf());
        // The window may be gone by the time it comes.
        self.errands.aside().run(Box::new(move || {
            let _ = sender.send(assumptions::open_on(&*disk, &wanted));
        }));
        match self.errands.soon(&receiver, MOMENT) {
            Ok(Ok(lines)) => self.assume_instead(lines),
            Ok(Err(error)) => self.assumptions_not_read(path, &error),
            Err(_) => self.notices.caution(self.words().text(Key::SheetTooSlow)),
        }
    }

    fn assumptions_not_read(&mut self, path: &Path, error: &LoadError) {
        let why = said::load_error(self.words(), error);
        self.fail(Key::AssumptionsNotRead, &format!("{why}\n\n{}", path.display()));
    }

    fn assume_instead(&mut self, lines: Vec<ChangedAssumption>) {
        let words = self.words();
        // What the program cannot read would change nothing and be carried on for ever.
        let unread = lines.iter().filter(|line| ledger::read(line).is_none());
        let unread: Vec<String> = unread.map(|line| format!("{} = {}", line.id, line.value)).collect();
        let lines: Vec<ChangedAssumption> = lines.into_iter().filter(|line| ledger::read(line).is_some()).collect();
        let count = lines.len();
        let gone = self.documents.bench.session().assumptions.iter();
        let gone = gone.filter(|own| lines.iter().all(|line| line.id != own.id));
        let mut edits: Vec<Edit> = gone.map(|own| Edit::Assume(own.id.clone(), None)).collect();
        edits.extend(lines.into_iter().map(|line| Edit::Assume(line.id.clone(), Some(line))));
        let revision = self.documents.bench.revision();
        self.edit(edits, None);
        let is_same = self.documents.bench.revision() == revision;
        let args = [("count", count.into()), ("number", count.to_string().into())];
        let told = words.fill(Key::AssumptionsTaken, &args);
        let told = if is_same { words.text(Key::AssumptionsSame) } else { told };
        if unread.is_empty() {
            return self.notices.note(told);
        }
        let unread: Vec<String> =
            unread.iter().map(|text| words.fill(Key::VerbNoSuchAssumption, &[("id", text.as_str().into())])).collect();
        self.notices.caution(words.clauses(std::iter::once(told).chain(unread)));
    }
}
