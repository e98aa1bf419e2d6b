//! Whose a note is, and when it was written.

use super::Words;
use crate::domain::{Audience, Note};

impl Words {
    /// Who may see something.
    #[must_use]
    pub fn audience(&self, audience: Audience) -> String {
        match audience {
            Audience::Public => self.message("audience-public", &[]),
            Audience::Facilitator => self.message("audience-facilitator", &[]),
            Audience::Seat(seat) => self.message("audience-seat", &[("seat", self.state(seat).into())]),
        }
    }

    /// A text marked as one that not everybody may see.
    #[must_use]
    pub fn private(&self, text: &str) -> String {
        self.message("log-private", &[("text", text.into())])
    }

    /// The day and the round of a note; empty where it has none.
    #[must_use]
    pub fn note_when(&self, note: &Note) -> String {
        let day = (!note.on.is_beginning()).then(|| self.day(note.on));
        let round = (note.round != 0).then(|| self.round_numbered(usize::from(note.round)));
        day.into_iter().chain(round).collect::<Vec<_>>().join(", ")
    }

    /// A note that everybody may see, with its day and its round.
    #[must_use]
    pub fn public_note(&self, note: &Note) -> String {
        let when = self.note_when(note);
        if when.is_empty() { note.text.clone() } else { self.pair(&when, &note.text) }
    }
}
