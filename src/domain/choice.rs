//! Closed lists of values, each with `unknown` among them and a stable id.

/// A value from a closed list. The ids stand in files, in JSON and in logs and are never renamed.
pub trait Choice: Copy + Eq + std::fmt::Debug + 'static {
    /// Every value in the order a form shows it, `unknown` last.
    const ALL: &'static [Self];
    /// The value of a fact nobody has stated.
    const UNKNOWN: Self;
    /// Name of the list, lower snake case; the stem of its words.
    const LIST: &'static str;

    /// Stable id, lower snake case.
    fn id(self) -> &'static str;

    /// The format of session files that first held the value.
    fn since_format(self) -> u32;

    /// Whether the value is `unknown`.
    fn is_unknown(self) -> bool {
        self == Self::UNKNOWN
    }

    /// The value with this id.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.id() == id)
    }
}

/// Declares an enum that is a [`Choice`] and a fact's value, with `Unknown` as its last and default value. A value that
/// files of the first format cannot hold names the format that first could: `Name = "id" since 2`.
macro_rules! choice {
    ($(#[$meta:meta])* $name:ident, $list:literal { $($(#[$doc:meta])* $variant:ident = $id:literal $(since $format:literal)?,)* }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, schemars::JsonSchema)]
        pub enum $name {
            $($(#[$doc])* #[serde(rename = $id)] $variant,)*
            /// Not stated, or not known.
            #[default]
            #[serde(rename = "unknown")]
            Unknown,
        }

        impl $crate::domain::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)* Self::Unknown];
            const UNKNOWN: Self = Self::Unknown;
            const LIST: &'static str = $list;

            fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                    Self::Unknown => "unknown",
                }
            }

            fn since_format(self) -> u32 {
                let later: &[(Self, u32)] = &[$($((Self::$variant, $format),)?)*];
                later.iter().find(|(value, _)| *value == self).map_or(1, |(_, format)| *format)
            }
        }

        impl $crate::domain::Value for $name {
            const FORM: $crate::domain::Form = $crate::domain::Form::Listed($list);

            fn shape(&self) -> $crate::domain::Shape<'_> {
                $crate::domain::Shape::Listed($crate::domain::Listed::of(*self))
            }

            fn shape_mut(&mut self) -> $crate::domain::ShapeMut<'_> {
                $crate::domain::ShapeMut::Listed($crate::domain::Listed::of(*self))
            }

            fn stated() -> Vec<Self> {
                vec![$(Self::$variant,)*]
            }

            fn is_unknown(&self) -> bool {
                *self == Self::Unknown
            }

            fn code(&self) -> String {
                $crate::domain::Choice::id(*self).to_owned()
            }

            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                serde::Deserialize::deserialize(deserializer)
            }
        }
    };
}
pub(crate) use choice;

/// Every variant of the enum that it is called in, in their order; the enum derives `strum::VariantArray`.
macro_rules! variants {
    () => {
        match <Self as strum::VariantArray>::VARIANTS.first_chunk() {
            Some(all) => *all,
            None => panic!("as many as there are"),
        }
    };
}

pub(crate) use variants;
