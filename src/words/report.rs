//! What only the report of a session and its tables say.

use super::Words;
use crate::{
    debrief::Private,
    domain::{Session, Stance, Way},
    words::Key,
};

impl Words {
    /// A stance inside a sentence or a table, for example "does not object".
    #[must_use]
    pub fn stance_inside(&self, stance: Stance) -> String {
        self.lowered(&self.stance(stance))
    }

    /// How a line of the log came about, in a word.
    #[must_use]
    pub fn log_way(&self, way: Way) -> String {
        self.message(&format!("log-way-{}", way.id()), &[])
    }

    /// How many private lines a report leaves out.
    #[must_use]
    pub fn left_out(&self, count: usize) -> String {
        self.counted("after-left-out", count, &[])
    }

    /// How many pieces of what is private are ticked, of how many.
    #[must_use]
    pub fn private_ticked(&self, ticked: usize, whole: usize) -> String {
        self.counted("after-private-ticked", ticked, &[("whole", self.number_of(whole).into())])
    }

    /// A piece of what is private: what it is, and what it says.
    #[must_use]
    pub fn private_piece(&self, piece: Private, session: &Session) -> (String, String) {
        match piece {
            Private::Note(at) => {
                let note = session.notes.iter().nth(at);
                let whose = note.map(|note| self.audience(note.audience)).unwrap_or_default();
                let number = self.number_of(at + 1);
                let name = self.message("after-private-note", &[("number", number.into()), ("whose", whose.into())]);
                (name, note.map(|note| self.public_note(note)).unwrap_or_default())
            }
            Private::Inject(number) => {
                let name = self.fill(Key::AfterInjectNumber, &[("number", number.to_string().into())]);
                let inject = session.workshop.inject(number);
                (name, inject.map(|inject| self.text_of_case(&session.case, inject.title.trim())).unwrap_or_default())
            }
            Private::Line(at) => {
                (self.debrief_line(at), session.log.get(at).map(|line| self.log_line(line)).unwrap_or_default())
            }
        }
    }
}
