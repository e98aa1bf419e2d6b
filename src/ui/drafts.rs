//! What hands have written in the panes and nothing has taken yet. It belongs to the document: another one on screen leaves
//! it where it was.

use serde::{Deserialize, Serialize};

use super::{ProceedingsView, UiState, log::LogView, state::GuestDraft, workshop::Written};

/// What is kept of it against a crash is no longer, in bytes.
const MOST_BYTES: usize = 1024 * 1024;

/// What is being written in a document and stands in no session yet.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Drafts {
    proceedings: ProceedingsView,
    guest: GuestDraft,
    group_name: String,
    log: LogView,
    workshop: Written,
}

/// The same where it stands.
#[derive(Serialize)]
struct Sheet<'a> {
    proceedings: &'a ProceedingsView,
    guest: &'a GuestDraft,
    group_name: &'a str,
    log: &'a LogView,
    workshop: &'a Written,
}

impl Drafts {
    /// Reads what was kept against a crash; nothing where it cannot be read.
    #[must_use]
    pub fn read(text: &str) -> Self {
        ron::from_str(text).ok().filter(|_| text.len() <= MOST_BYTES).unwrap_or_default()
    }

    /// Whether something would be missed.
    #[must_use]
    pub fn is_written(&self) -> bool {
        is_written(&self.proceedings, &self.guest, &self.group_name, &self.log) || self.workshop != Written::default()
    }
}

fn is_written(proceedings: &ProceedingsView, guest: &GuestDraft, group_name: &str, log: &LogView) -> bool {
    proceedings.is_written() || *guest != GuestDraft::default() || !group_name.is_empty() || log.is_written()
}

impl UiState {
    /// Whether something is being written that would be missed.
    #[must_use]
    pub fn is_written(&self) -> bool {
        let is_on_page = self.workshop.written != Written::default();
        is_written(&self.proceedings, &self.council.guest, &self.council.group_name, &self.why.log) || is_on_page
    }

    /// What is being written, as it is kept against a crash; empty where nothing is.
    #[must_use]
    pub fn written(&self) -> String {
        if !self.is_written() {
            return String::new();
        }
        let sheet = Sheet {
            proceedings: &self.proceedings,
            guest: &self.council.guest,
            group_name: &self.council.group_name,
            log: &self.why.log,
            workshop: &self.workshop.written,
        };
        ron::to_string(&sheet).ok().filter(|text| text.len() <= MOST_BYTES).unwrap_or_default()
    }

    /// Takes what is being written off the screen.
    #[must_use]
    pub fn take_drafts(&mut self) -> Drafts {
        Drafts {
            proceedings: std::mem::take(&mut self.proceedings),
            guest: std::mem::take(&mut self.council.guest),
            group_name: std::mem::take(&mut self.council.group_name),
            log: std::mem::take(&mut self.why.log),
            workshop: std::mem::take(&mut self.workshop.written),
        }
    }

    /// Puts what was being written back on the screen.
    pub fn put_drafts(&mut self, drafts: Drafts) {
        let Drafts { proceedings, guest, group_name, log, workshop } = drafts;
        self.workshop.written = workshop;
        (self.proceedings, self.why.log) = (proceedings, log);
        (self.council.guest, self.council.group_name) = (guest, group_name);
    }
}
