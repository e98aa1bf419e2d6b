//! The forms that values of facts come in, for whoever shows, writes or compares a value without reading its meaning.

use super::{Choice, Count, FactValue, Means, Place, StateCode};

/// The form of a fact's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A day of the incident itself, with no values by day.
    Day,
    /// One value of the closed list of this name.
    Listed(&'static str),
    /// States by their codes.
    States,
    /// Places.
    Places,
    /// Means, a closed list of which several may hold.
    Means,
    /// Names, or codes of states.
    Names,
    /// A number of people.
    Count,
    /// A text.
    Text,
    /// A line for each ally attacked.
    Lines,
}

/// A value of some closed list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Listed {
    /// The name of the list, lower snake case.
    pub list: &'static str,
    /// The id of the value, lower snake case.
    pub id: &'static str,
    /// The format of session files that first held the value.
    pub since_format: u32,
}

impl Listed {
    /// A value as one of its list.
    #[must_use]
    pub fn of<T: Choice>(value: T) -> Self {
        Self { list: T::LIST, id: value.id(), since_format: value.since_format() }
    }
}

/// A value by its form.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "The variants are the forms that Form documents.")]
pub enum Shape<'a> {
    Listed(Listed),
    States(&'a [StateCode]),
    Places(&'a [Place]),
    Means(&'a [Means]),
    Names(&'a [String]),
    Count(Count),
    Text(&'a str),
}

impl Shape<'_> {
    /// The format of session files that first held such a value.
    #[must_use]
    pub fn since_format(&self) -> u32 {
        let latest = |formats: &mut dyn Iterator<Item = u32>| formats.max().unwrap_or(1);
        match self {
            Self::Listed(listed) => listed.since_format,
            Self::Places(places) => latest(&mut places.iter().map(Place::since_format)),
            Self::Means(means) => latest(&mut means.iter().map(|means| means.since_format())),
            Self::States(_) | Self::Names(_) | Self::Count(_) | Self::Text(_) => 1,
        }
    }
}

/// A value by its form, to be changed in place. A listed value is replaced whole, by one of `FactId::values`.
#[derive(Debug)]
#[expect(missing_docs, reason = "The variants are the forms that Form documents.")]
pub enum ShapeMut<'a> {
    Listed(Listed),
    States(&'a mut Vec<StateCode>),
    Places(&'a mut Vec<Place>),
    Means(&'a mut Vec<Means>),
    Names(&'a mut Vec<String>),
    Count(&'a mut Count),
    Text(&'a mut String),
}

impl FactValue {
    /// Visits the texts in a value that people read: names of places, and of an author or a measure.
    pub fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        match self.shape_mut() {
            ShapeMut::Places(places) => {
                for place in places {
                    visit(&mut place.name);
                    for account in &mut place.accounts {
                        if account.by.parse::<StateCode>().is_err() {
                            visit(&mut account.by);
                        }
                        visit(&mut account.note);
                    }
                }
            }
            // Where rules read a state's code, there is no text to tell.
            ShapeMut::Text(text) if text.parse::<StateCode>().is_err() => visit(text),
            // Names are codes of states and the word for the Secretary General.
            ShapeMut::Text(_)
            | ShapeMut::Names(_)
            | ShapeMut::Listed(_)
            | ShapeMut::States(_)
            | ShapeMut::Means(_)
            | ShapeMut::Count(_) => {}
        }
    }
}
