//! A record of which each field is read by itself: a value that cannot be read costs that value alone.

use ron::value::RawValue;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};

/// A record of which each field is read by itself, with the names of those that cannot be.
macro_rules! by_field {
    ($(#[$doc:meta])* $record:ident: $($(#[$about:meta])* $field:ident: $type:ty,)*) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
        pub struct $record {
            $(
                $(#[$about])*
                #[serde(skip_serializing_if = "is_default")]
                pub $field: $type,
            )*
        }

        #[derive(Default, Deserialize)]
        #[serde(default)]
        struct Raw {
            $(#[serde(deserialize_with = "as_it_stands")] $field: Option<Box<RawValue>>,)*
        }

        impl $record {
            /// Reads every field that can be read, and names the others; none where the text is no record.
            #[must_use]
            pub fn read(text: &str) -> Option<(Self, Vec<&'static str>)> {
                let raw: Raw = ron::from_str(text).ok()?;
                let (mut read, mut lost) = (Self::default(), Vec::new());
                $(
                    if let Some(raw) = &raw.$field {
                        let (value, is_whole) = ByField::of(raw);
                        read.$field = value;
                        if !is_whole {
                            lost.push(stringify!($field));
                        }
                    }
                )*
                Some((read, lost))
            }
        }
    };
}

pub(super) fn as_it_stands<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Box<RawValue>>, D::Error> {
    Box::<RawValue>::deserialize(deserializer).map(Some)
}

pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A value of the settings as a file holds it: what cannot be read has its default, and that is said.
pub(super) trait ByField: Sized {
    fn of(raw: &RawValue) -> (Self, bool);
}

/// Of a list only the entries that cannot be read are lost.
impl<T: DeserializeOwned> ByField for Vec<T> {
    fn of(raw: &RawValue) -> (Self, bool) {
        let Ok(entries) = raw.into_rust::<Vec<Box<RawValue>>>() else { return (Self::new(), false) };
        let read: Self = entries.iter().filter_map(|entry| entry.into_rust().ok()).collect();
        let is_whole = read.len() == entries.len();
        (read, is_whole)
    }
}

macro_rules! by_whole_value {
    ($($type:ty),*) => {
        $(impl ByField for $type {
            fn of(raw: &RawValue) -> (Self, bool) {
                raw.into_rust().map_or_else(|_| (Self::default(), false), |value| (value, true))
            }
        })*
    };
}

pub(super) use {by_field, by_whole_value};
