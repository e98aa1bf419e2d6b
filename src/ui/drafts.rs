//! What hands have written in the panes and nothing has taken yet. It belongs to the document: another one on screen leaves
//! it where it was.

use super::{ProceedingsView, UiState, log::LogView, state::GuestDraft, workshop::Written};

/// What is being written in a document and stands in no session yet.
#[derive(Clone, Debug, Default)]
pub struct Drafts {
    proceedings: ProceedingsView,
    guest: GuestDraft,
    group_name: String,
    log: LogView,
    workshop: Written,
}

impl Drafts {
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
