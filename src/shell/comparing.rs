//! The comparison of the session on screen with another, made beside the window: neither a disk that does not answer nor
//! two sessions that are long to compare hold it.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        mpsc::{Receiver, TryRecvError, channel},
    },
};

use super::{
    Shell,
    reading::{MOMENT, with_states_by_code},
};
use crate::{
    catalog::Catalog,
    domain::{Day, Session},
    explore::compare,
    said,
    storage::{self, Case, Disk, library, open_on},
    ui::CompareText,
    words::{Key, Words},
};

/// What the session on screen is compared with.
enum Other {
    Case(&'static Case),
    File(PathBuf),
}

/// Everything a thread needs to compare.
struct Comparing {
    session: Session,
    other: Other,
    with_notes: bool,
    /// The day of the horizon, where there is one.
    known_by: Option<Day>,
    words: &'static Words,
    disk: Arc<dyn Disk>,
}

impl Comparing {
    fn text(self, name: String) -> CompareText {
        let other = match &self.other {
            Other::Case(case) => Ok(case.session.clone()),
            Other::File(path) => {
                open_on(&*self.disk, &storage::absolute(path)).map(|opened| with_states_by_code(opened).session)
            }
        };
        let (sections, failure) = match other {
            Ok(other) => {
                let compared = |session: Session| {
                    let known = self.known_by.map_or_else(|| session.clone(), |day| session.known_by(day));
                    if self.with_notes { known } else { known.without_private() }
                };
                let comparison = compare(Catalog::shipped(), &compared(self.session.clone()), &compared(other));
                (self.words.comparison(&comparison), String::new())
            }
            Err(error) => (Vec::new(), said::load_error(self.words, &error)),
        };
        CompareText { name, sections, failure }
    }
}

impl Shell {
    /// Compares the session on screen with a file whose path was typed, or with a shipped case by its id.
    pub(super) fn compare_typed(&mut self, text: &str) {
        let path = self.typed(text);
        match library::case(text.trim()) {
            // An id is the case's; a file of that name is meant by `./`.
            Some(case) => self.compare(case.id.to_owned(), Other::Case(case)),
            _ => self.compare_with(path),
        }
    }

    /// Compares the session on screen with a file.
    pub(super) fn compare_with(&mut self, path: PathBuf) {
        self.compare(path.display().to_string(), Other::File(path));
    }

    fn compare(&mut self, name: String, other: Other) {
        let comparing = Comparing {
            session: self.documents.bench.session().clone(),
            other,
            with_notes: self.screen.ui.windows.compare_notes,
            known_by: self.documents.has_horizon().then_some(self.documents.bench.session().as_of),
            words: self.words(),
            disk: self.errands.shared_disk(),
        };
        let (sender, receiver) = channel();
        let (ctx, called) = (self.ctx.clone(), name.clone());
        self.errands.aside().run(Box::new(move || {
            // The window may be gone by now.
            if sender.send(comparing.text(called)).is_ok() {
                ctx.request_repaint();
            }
        }));
        (self.screen.comparison, self.screen.compared) = match self.errands.soon(&receiver, MOMENT) {
            Ok(text) => (Some(text), None),
            Err(_) => {
                let failure = self.words().text(Key::StillComparing);
                (Some(CompareText { name, sections: Vec::new(), failure }), Some(receiver))
            }
        };
    }

    /// Takes in a comparison that took longer.
    pub(super) fn take_compared(&mut self) {
        match self.screen.compared.as_ref().map(Receiver::try_recv) {
            Some(Ok(text)) => (self.screen.comparison, self.screen.compared) = (Some(text), None),
            Some(Err(TryRecvError::Disconnected)) => self.screen.compared = None,
            Some(Err(TryRecvError::Empty)) | None => {}
        }
    }
}
