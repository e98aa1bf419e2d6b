//! A session looked at as it was after a line of its log: in the window and on the wall, and nothing else. It stands in no
//! document; the one on screen is untouched, and whatever would change it is refused with words meanwhile.

use super::{Shell, clock};
use crate::{
    debrief::{Rewound, rewound},
    stage::Replayed,
    ui::ReplayView,
    words::{Key, Words},
    workbench::Workbench,
};

/// What is looked at.
#[derive(Debug)]
pub(super) struct Replay {
    document: u64,
    line: usize,
    of: usize,
    is_whole: bool,
    pub(super) bench: Workbench,
    pub(super) face: Replayed,
}

impl Replay {
    /// What the window is told.
    pub(super) fn view(&self, words: &Words) -> ReplayView {
        let Replayed { round, time } = &self.face;
        ReplayView { line: self.line, of: self.of, text: words.replay(*round, time), is_whole: self.is_whole }
    }
}

impl Shell {
    /// Looks at the session as it was after a line of its log, by its place from 0.
    pub fn look_at_line(&mut self, line: usize) {
        let number = self.documents.number();
        if self.documents.has_horizon() || self.documents.seals.get(number).is_some_and(|sealing| sealing.hides()) {
            return self.notices.caution(self.words().text(Key::ReplayNotSealed));
        }
        let session = self.documents.bench.session();
        let Some(told) = session.log.get(line) else { return };
        let here = clock::at_home(told.at);
        let (hour, minute) = here.clock();
        let time = if told.at.is_unstated() { String::new() } else { format!("{hour:02}:{minute:02}") };
        let of = session.log.len();
        let Rewound { session, round, is_whole } = rewound(session, line);
        let mut bench = Workbench::new(self.documents.bench.catalog(), session);
        bench.take_place_of(self.replay.as_ref().map_or(&self.documents.bench, |replay| &replay.bench));
        let face = Replayed { round, time };
        self.replay = Some(Box::new(Replay { document: number, line, of, is_whole, bench, face }));
        self.notices.hush();
    }

    /// Looks at the session as it is again.
    pub fn end_replay(&mut self) {
        if let Some(replay) = self.replay.take() {
            self.documents.bench.take_place_of(&replay.bench);
            self.notices.hush();
        }
    }

    /// Another document, or a guided case, ends the look back at this one.
    pub(super) fn follow_replay(&mut self) {
        let number = self.documents.number();
        let is_other = self.replay.as_ref().is_some_and(|replay| replay.document != number);
        if is_other || self.tour.on_screen.is_some() || self.screen.is_start {
            self.end_replay();
        }
    }

    /// The session that is looked at, for tests.
    #[must_use]
    pub fn looked_at(&self) -> Option<&crate::domain::Session> {
        self.replay.as_ref().map(|replay| replay.bench.session())
    }
}
