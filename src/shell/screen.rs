//! What the window remembers of its own: the views' scratch state, the page, and what was last said to the system.

use std::{collections::BTreeMap, sync::mpsc::Receiver};

use super::{contrast::Wish, letters::Letters, pinned::Peek};
use crate::ui::{CompareText, CouncilState, Drafts, ResponseState, UiState, WindowsState};

/// The screen as the person has it.
pub(super) struct Screen {
    pub(super) ui: UiState,
    /// The number of the document that it belongs to.
    document: u64,
    /// What is being written in the other documents, by their numbers.
    drafts: BTreeMap<u64, Drafts>,
    /// Whether the start page is on screen.
    pub(super) is_start: bool,
    /// The comparison on screen.
    pub(super) comparison: Option<CompareText>,
    /// The comparison that takes longer.
    pub(super) compared: Option<Receiver<CompareText>>,
    /// A pinned state that is looked at while a key is held.
    pub(super) peek: Option<Peek>,
    /// What the frame of the window says.
    pub(super) title: String,
    pub(super) had_focus: bool,
    pub(super) letters: Letters,
    /// What the system wishes for, once it has said so.
    pub(super) contrast: Wish,
}

impl Default for Screen {
    fn default() -> Self {
        Self {
            ui: UiState::default(),
            document: 0,
            drafts: BTreeMap::new(),
            is_start: true,
            comparison: None,
            compared: None,
            peek: None,
            title: String::new(),
            had_focus: true,
            letters: Letters::default(),
            contrast: Wish::default(),
        }
    }
}

impl Screen {
    /// Whether something is being written, in any document, that stands in no session yet.
    pub(super) fn is_written(&self) -> bool {
        self.ui.is_written() || self.drafts.values().any(Drafts::is_written)
    }

    /// Another document is on screen: what the views had worked out belongs to the one before, how they are looked at stays.
    /// What is being written in each is there when it comes back.
    pub(super) fn face_document(&mut self, number: u64) {
        self.drafts.insert(std::mem::replace(&mut self.document, number), self.ui.take_drafts());
        let drafts = self.drafts.remove(&number).unwrap_or_default();
        self.ui = UiState {
            council: CouncilState { board: self.ui.council.board, ..CouncilState::default() },
            response: ResponseState {
                view: self.ui.response.view,
                measure: self.ui.response.measure,
                patterns: self.ui.response.patterns.clone(),
                ..ResponseState::default()
            },
            windows: WindowsState { history: self.ui.windows.history, ..WindowsState::default() },
            pages: self.ui.pages.clone(),
            recorder: self.ui.recorder.clone(),
            ..UiState::default()
        };
        self.ui.put_drafts(drafts);
        self.is_start = false;
        (self.comparison, self.compared) = (None, None);
    }
}
