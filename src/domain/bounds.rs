//! How long a text and a list may be. The reader refuses more, where it stands; so does the writer, which reads
//! its own text.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error as _, SeqAccess, Visitor},
};

use super::{Form, Shape, ShapeMut, Told, predicted::MOST_PREDICTIONS};

/// The longest text, in bytes of UTF-8.
pub const LONGEST_TEXT: usize = 64 * 1024;
/// The most lines of stances, requests, records or sources.
pub const LONGEST_LIST: usize = 10_000;
/// The most incidents linked to one: more than anybody weighs.
pub const MOST_LINKED: usize = 100;
/// The most dated values of one fact: one a day for nearly three years.
pub const MOST_VALUES: usize = 1_000;
/// The most steps of proceedings: each day of them is read from the first step on.
pub const MOST_STEPS: usize = 2_000;
/// The most texts before the Council, versions of one, rounds and guests.
pub const MOST_TEXTS: usize = 1_000;
/// The most entries of one value, because a reason names a place by a small number.
pub const MOST_ENTRIES: usize = 200;
/// The most steps of a workshop: one every few minutes of a whole day.
pub const MOST_WORKSHOP_STEPS: usize = 200;
/// The most facts on the wall: more is a list and no longer a situation.
pub const MOST_FACTS_ON_WALL: usize = 5;
/// Most other accounts of one place.
pub const MOST_ACCOUNTS: usize = 8;

/// An entry of a list that is read with its own limits.
pub trait Entry: Sized {
    /// The form of a list of them.
    const FORM: Form;

    /// A list of them by its form.
    fn shape(list: &[Self]) -> Shape<'_>;

    /// A list of them by its form, to be changed in place.
    fn shape_mut(list: &mut Vec<Self>) -> ShapeMut<'_>;

    /// Every stated entry of a closed list, in its order; none where the entries are no closed list.
    #[must_use]
    fn stated() -> Vec<Self> {
        Vec::new()
    }

    /// The entry as a log and a comparison write it: stable codes and texts.
    fn code(&self) -> String;

    /// Whether nothing is stated by it.
    fn is_unknown(&self) -> bool {
        false
    }

    /// Reads one entry.
    ///
    /// # Errors
    /// Where it is none, or is too long.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// Reads a text.
pub(super) fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    if text.len() > LONGEST_TEXT {
        return Err(D::Error::custom(too_long(text.len())));
    }
    Ok(text)
}

/// Reads a text in every language or in some.
pub(super) fn told<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Told, D::Error> {
    Told::deserialize(deserializer).and_then(short_enough)
}

/// Reads texts in several languages.
pub(super) fn all_told<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Told>, D::Error> {
    lines::<D, Told>(deserializer)?.into_iter().map(short_enough).collect()
}

fn short_enough<E: serde::de::Error>(told: Told) -> Result<Told, E> {
    let longest = told.iter().map(|(_, text)| text.len()).max().unwrap_or_default();
    if longest > LONGEST_TEXT { Err(E::custom(too_long(longest))) } else { Ok(told) }
}

/// What is said of a text that is longer than the program keeps.
pub(super) fn too_long(found: usize) -> String {
    format!("this text has {found} bytes, and the program keeps {LONGEST_TEXT} in one text; shorten it or share it out")
}

/// Reads a list that the file holds line by line.
pub(super) fn lines<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    list(deserializer, LONGEST_LIST, PhantomData::<T>)
}

/// Reads the steps of proceedings.
pub(super) fn steps<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_STEPS, PhantomData::<T>)
}

/// Reads texts before the Council, their versions, rounds and guests.
pub(super) fn texts_of_council<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_TEXTS, PhantomData::<T>)
}

/// Reads the steps of a workshop.
pub(super) fn steps_of_workshop<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_WORKSHOP_STEPS, PhantomData::<T>)
}

/// Reads the injects of a workshop, its fog cards, and the numbers of injects.
pub(super) fn injects<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_ENTRIES, PhantomData::<T>)
}

/// Reads the facts that an argument rests on.
pub(super) fn facts_of_argument<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_ENTRIES, PhantomData::<T>)
}

/// Reads the facts that stand on the wall.
pub(super) fn facts_on_wall<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_FACTS_ON_WALL, PhantomData::<T>)
}

/// Reads what was predicted.
pub(super) fn predictions<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_PREDICTIONS, PhantomData::<T>)
}

/// Reads the incidents linked to one.
pub(super) fn linked<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_LINKED, PhantomData::<T>)
}

/// Reads the other accounts of a place.
pub(super) fn accounts<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    list(deserializer, MOST_ACCOUNTS, PhantomData::<T>)
}

/// Reads a list of texts.
pub(super) fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    entries_up_to(deserializer, LONGEST_LIST)
}

/// Reads the entries of one value.
pub(super) fn entries<'de, D: Deserializer<'de>, T: Entry>(deserializer: D) -> Result<Vec<T>, D::Error> {
    entries_up_to(deserializer, MOST_ENTRIES)
}

fn entries_up_to<'de, D: Deserializer<'de>, T: Entry>(deserializer: D, most: usize) -> Result<Vec<T>, D::Error> {
    list(deserializer, most, OneEntry(PhantomData))
}

/// Reads a list of at most so many entries: a hostile file must not fill the memory before it is refused.
pub(super) fn list<'de, D, S>(deserializer: D, most: usize, entry: S) -> Result<Vec<S::Value>, D::Error>
where
    D: Deserializer<'de>,
    S: DeserializeSeed<'de> + Clone,
{
    deserializer.deserialize_seq(AtMost { most, entry })
}

struct AtMost<S> {
    most: usize,
    entry: S,
}

impl<'de, S: DeserializeSeed<'de> + Clone> Visitor<'de> for AtMost<S> {
    type Value = Vec<S::Value>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "a list of at most {} entries", self.most)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element_seed(self.entry.clone())? {
            if entries.len() == self.most {
                let most = self.most;
                return Err(A::Error::custom(format!(
                    "this list has more than {most} entries, the most that the program keeps; take some away"
                )));
            }
            entries.push(entry);
        }
        Ok(entries)
    }
}

struct OneEntry<T>(PhantomData<T>);

impl<T> Clone for OneEntry<T> {
    fn clone(&self) -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Entry> DeserializeSeed<'de> for OneEntry<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}
