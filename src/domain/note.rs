//! Notes of whoever leads a session, each with who may see it.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{SeqAccess, Visitor, value::SeqAccessDeserializer},
};

use super::{Day, StateCode, bounds};

/// By whom something is seen.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody in the room: the wall, and whatever leaves the program.
    Public,
    /// One delegation.
    Seat(StateCode),
    /// Whoever leads the session.
    #[default]
    Facilitator,
}

impl Audience {
    /// Whether it is whoever leads the session.
    #[must_use]
    pub fn is_facilitator(&self) -> bool {
        *self == Self::Facilitator
    }

    /// Whether it is everybody.
    #[must_use]
    pub fn is_public(self) -> bool {
        self == Self::Public
    }
}

/// A note.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// What it says.
    #[serde(deserialize_with = "bounds::text")]
    pub text: String,
    /// Who may see it; left out: whoever leads the session.
    #[serde(default, skip_serializing_if = "Audience::is_facilitator")]
    pub audience: Audience,
    /// The day it belongs to; left out: none.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub on: Day,
    /// The round it belongs to, from 1; left out: none.
    #[serde(default, skip_serializing_if = "is_none")]
    pub round: u16,
}

fn is_none(round: &u16) -> bool {
    *round == 0
}

impl Note {
    /// A note of no day, for whoever leads the session: what every note was before they had an audience.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Whether it has neither an audience of its own nor a day nor a round.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.audience.is_facilitator() && self.on.is_beginning() && self.round == 0
    }

    /// The note as a log and a comparison write it: whose it is, when, and its text.
    #[must_use]
    pub fn code(&self) -> String {
        let audience = match self.audience {
            Audience::Facilitator => None,
            Audience::Public => Some("public".to_owned()),
            Audience::Seat(seat) => Some(seat.to_string()),
        };
        let on = (!self.on.is_beginning()).then(|| self.on.to_string());
        let round = (self.round != 0).then(|| format!("round {}", self.round));
        let marks: Vec<String> = audience.into_iter().chain(on).chain(round).collect();
        if marks.is_empty() { self.text.clone() } else { format!("[{}] {}", marks.join(", "), self.text) }
    }
}

/// The notes of a session, in the order in which they were written. A single plain one is written as a text, as it always was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes(Vec<Note>);

impl Notes {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether a file can hold them as one text.
    #[must_use]
    pub fn is_text(&self) -> bool {
        match self.0.as_slice() {
            [] => true,
            [only] => only.is_plain(),
            _ => false,
        }
    }

    /// Every note in its order.
    pub fn iter(&self) -> impl Iterator<Item = &Note> {
        self.0.iter()
    }

    /// Every text, to be changed in place.
    pub fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        self.0.iter_mut().map(|note| &mut note.text)
    }

    /// The text of the first plain note; empty where there is none.
    #[must_use]
    pub fn plain(&self) -> &str {
        self.0.iter().find(|note| note.is_plain()).map_or("", |note| &note.text)
    }

    /// Writes the first plain note; an empty text takes it away.
    pub fn set_plain(&mut self, text: &str) {
        match (self.0.iter().position(Note::is_plain), text.is_empty()) {
            (Some(idx), true) => drop(self.0.remove(idx)),
            (Some(idx), false) => text.clone_into(&mut self.0[idx].text),
            (None, true) => {}
            (None, false) => self.0.insert(0, Note::plain(text)),
        }
    }

    /// Puts a note in the place of one, or after the last.
    pub fn put(&mut self, idx: usize, note: Note) {
        if let Some(own) = self.0.get_mut(idx) {
            *own = note;
        } else if self.0.len() < bounds::LONGEST_LIST {
            self.0.push(note);
        }
    }

    /// Takes a note away.
    pub fn remove(&mut self, idx: usize) {
        if idx < self.0.len() {
            self.0.remove(idx);
        }
    }

    /// The notes that everybody may see.
    #[must_use]
    pub fn public(self) -> Self {
        Self(self.0.into_iter().filter(|note| note.audience.is_public()).collect())
    }

    /// Takes away those that say nothing.
    pub(super) fn settle(&mut self) {
        self.0.retain(|note| !note.text.is_empty());
    }

    /// The notes as a log and a comparison write them.
    #[must_use]
    pub fn code(&self) -> String {
        self.0.iter().map(Note::code).collect::<Vec<_>>().join(" / ")
    }
}

impl From<&str> for Notes {
    fn from(text: &str) -> Self {
        let mut notes = Self::default();
        notes.set_plain(text);
        notes
    }
}

impl From<String> for Notes {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl FromIterator<Note> for Notes {
    fn from_iter<I: IntoIterator<Item = Note>>(notes: I) -> Self {
        Self(notes.into_iter().collect())
    }
}

impl Serialize for Notes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_text() { serializer.serialize_str(self.plain()) } else { self.0.serialize(serializer) }
    }
}

impl<'de> Deserialize<'de> for Notes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrList)
    }
}

struct TextOrList;

impl<'de> Visitor<'de> for TextOrList {
    type Value = Notes;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text or a list of notes")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Notes, E> {
        let most = bounds::LONGEST_TEXT;
        if text.len() > most {
            return Err(E::custom(bounds::too_long(text.len())));
        }
        Ok(Notes::from(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Notes, A::Error> {
        bounds::lines(SeqAccessDeserializer::new(list)).map(Notes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plain_note_is_one_text_and_goes_with_it() {
        let mut notes = Notes::from("One");
        assert!(notes.is_text() && notes.plain() == "One");
        notes.put(1, Note { audience: Audience::Public, ..Note::plain("Two") });
        assert!(!notes.is_text());
        notes.set_plain("");
        assert_eq!((notes.len(), notes.plain()), (1, ""));
        notes.set_plain("Three");
        assert_eq!(notes.code(), "Three / [public] Two");
        assert_eq!(notes.public().code(), "[public] Two");
    }
}
