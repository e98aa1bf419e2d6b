//! Three-letter codes of states.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A state by its three-letter code (ISO 3166-1 alpha-3, or a workshop's own).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateCode([u8; 3]);

/// A text that is not a code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a state's code; write three capital letters, for example FRA")]
pub struct BadCode(pub String);

impl StateCode {
    /// France, which had no seat in the Defence Planning Committee for most of its time.
    pub const FRANCE: Self = Self::new(b"FRA");
    /// Greece, which left it for some years.
    pub const GREECE: Self = Self::new(b"GRC");

    /// The code, for codes written in the program.
    ///
    /// # Panics
    /// At compile time, where the letters are not three capitals.
    #[must_use]
    pub const fn new(letters: &[u8; 3]) -> Self {
        assert!(letters[0].is_ascii_uppercase() && letters[1].is_ascii_uppercase() && letters[2].is_ascii_uppercase());
        Self(*letters)
    }

    /// The code, where a text is one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        match text.as_bytes() {
            &[a, b, c] if [a, b, c].iter().all(u8::is_ascii_uppercase) => Some(Self([a, b, c])),
            _ => None,
        }
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Three capitals by construction, so the text is always there.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl FromStr for StateCode {
    type Err = BadCode;

    fn from_str(text: &str) -> Result<Self, BadCode> {
        Self::read(text).ok_or_else(|| BadCode(text.to_owned()))
    }
}

impl Serialize for StateCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for StateCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}
