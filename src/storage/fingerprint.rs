//! Tells contents of a file apart without keeping them.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use sha2::{Digest as _, Sha256};

/// The SHA-256 of a content, every byte as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// That of a content.
    #[must_use]
    pub fn of(content: &[u8]) -> Self {
        Self(Sha256::digest(content).into())
    }

    /// Its 64 hexadecimal digits, lower case.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// That of 64 hexadecimal digits; none where a text is anything else.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 2 * bytes.len() || !text.is_ascii() {
            return None;
        }
        for (idx, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * idx..2 * idx + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.digits())
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::read(&text).ok_or_else(|| D::Error::custom("no fingerprint"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_that_of_sha256sum_and_comes_back_from_its_digits() {
        // printf abc | sha256sum
        let digits = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Fingerprint::read(digits), Some(Fingerprint::of(b"abc")));
        assert_eq!(ron::to_string(&Fingerprint::of(b"abc")).expect("a text"), format!("\"{digits}\""));
        for wrong in ["", "ba78", &digits.replace('b', "x"), &format!("é{}", &digits[2..])] {
            assert_eq!(Fingerprint::read(wrong), None, "{wrong}");
        }
    }
}
