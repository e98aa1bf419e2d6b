//! Where in a session something stands, by the names that its file has for the place.

use super::{Day, FactId};

/// A place in a session. What reads a file can find its line; a place that is not there leads to the nearest around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot(Vec<At>);

/// A step on the way to a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// A field of a record.
    Field(&'static str),
    /// The entry of a list in which a field says this; nothing where it is left out.
    With(&'static str, String),
    /// The entry of a list at a place, from 0.
    Number(usize),
    /// The first text that says this, however deep.
    Text(String),
}

impl Spot {
    /// A field of the session.
    #[must_use]
    pub fn of(field: &'static str) -> Self {
        Self::default().field(field)
    }

    /// A fact of the incident.
    #[must_use]
    pub fn fact(fact: FactId) -> Self {
        Self::of("incident").field(fact.id())
    }

    /// The first text that says this.
    #[must_use]
    pub fn text(text: impl ToString) -> Self {
        Self::default().and(At::Text(text.to_string()))
    }

    /// A field of it.
    #[must_use]
    pub fn field(self, field: &'static str) -> Self {
        self.and(At::Field(field))
    }

    /// The entry of a list in which a field says this.
    #[must_use]
    pub fn with(self, field: &'static str, says: impl ToString) -> Self {
        self.and(At::With(field, says.to_string()))
    }

    /// The entry of a list that holds from a day; the one without a day for the beginning.
    #[must_use]
    pub fn from(self, day: Day) -> Self {
        let day = if day.is_beginning() { String::new() } else { day.to_string() };
        self.and(At::With("from", day))
    }

    /// The entry of a list at a place, from 0.
    #[must_use]
    pub fn number(self, idx: usize) -> Self {
        self.and(At::Number(idx))
    }

    /// A text in it.
    #[must_use]
    pub fn saying(self, text: impl ToString) -> Self {
        self.and(At::Text(text.to_string()))
    }

    /// The way to it.
    #[must_use]
    pub fn way(&self) -> &[At] {
        &self.0
    }

    fn and(mut self, at: At) -> Self {
        self.0.push(at);
        self
    }
}
