//! The languages of the program, each in one row, and what is said in every one of them.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, MapAccess, Visitor},
    ser::SerializeStruct as _,
};

/// The signs by which a language writes numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Between thousands.
    pub thousands: char,
    /// Before decimals.
    pub decimal: char,
    /// After a percentage, with the space before it.
    pub percent: &'static str,
    /// Between two numbers with decimals, with the space before it.
    pub parting: &'static str,
}

macro_rules! languages {
    (
        offered { $($(#[$meta:meta])* $name:ident = $row:expr;)* }
        in_the_making { $($(#[$draft_meta:meta])* $draft:ident = $draft_row:expr;)* }
    ) => {
        /// A language a person can choose.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Language {
            $($(#[$meta])* $name,)*
            $($(#[$draft_meta])* #[cfg(test)] $draft,)*
        }

        impl Language {
            /// Every language that a person can choose: the one that says everything first.
            pub const ALL: [Self; [$(Self::$name),*].len()] = [$(Self::$name),*];
            /// What is in the making: it is read by the tests alone, and says in English what it lacks.
            #[cfg(test)]
            pub const IN_THE_MAKING: &[Self] = &[$(Self::$draft),*];
            /// So many places a table needs that is asked by language.
            pub const PLACES: usize = Self::ALL.len() + if cfg!(test) { [$(stringify!($draft)),*].len() } else { 0 };
            /// The tags of all.
            const TAGS: [&'static str; Self::ALL.len()] = [$(Self::$name.tag()),*];

            const fn row(self) -> &'static Row {
                match self {
                    $(Self::$name => const { &$row },)*
                    $(#[cfg(test)] Self::$draft => const { &$draft_row },)*
                }
            }
        }

        /// Which language a person wishes.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum LanguageChoice {
            /// As the system.
            #[default]
            System,
            $(
                #[doc = concat!("`", stringify!($name), "`.")]
                $name,
            )*
        }

        impl LanguageChoice {
            /// The language; none where it is as the system.
            #[must_use]
            pub const fn language(self) -> Option<Language> {
                match self {
                    Self::System => None,
                    $(Self::$name => Some(Language::$name),)*
                }
            }
        }

        impl From<Language> for LanguageChoice {
            fn from(language: Language) -> Self {
                match language {
                    $(Language::$name => Self::$name,)*
                    // Nobody can choose what is in the making.
                    $(#[cfg(test)] Language::$draft => Self::System,)*
                }
            }
        }
    };
}

/// What makes a language.
#[derive(Debug)]
struct Row {
    /// Its folder in `assets/words`, and its name in a file.
    tag: &'static str,
    own_name: &'static str,
    locale: &'static str,
    marks: Marks,
}

languages! {
    offered {
    /// English.
    #[default]
    En = Row {
        tag: "en",
        own_name: "English",
        locale: "en-GB",
        marks: Marks { thousands: ',', decimal: '.', percent: "%", parting: ";" },
    };
    /// French.
    Fr = Row {
        tag: "fr",
        own_name: "Français",
        locale: "fr-FR",
        marks: Marks { thousands: '\u{202f}', decimal: ',', percent: "\u{a0}%", parting: " ;" },
    };
    }
    in_the_making {
    /// German.
    De = Row {
        tag: "de",
        own_name: "Deutsch",
        locale: "de-DE",
        marks: Marks { thousands: '.', decimal: ',', percent: "\u{a0}%", parting: ";" },
    };
    }
}

impl Language {
    /// The tag, for example `fr`: its folder in `assets/words`, and its name in a file.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.row().tag
    }

    /// The language's own name.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        self.row().own_name
    }

    /// The locale by which it picks plurals, for example `fr-FR`.
    #[must_use]
    pub const fn locale(self) -> &'static str {
        self.row().locale
    }

    /// The signs by which it writes numbers.
    #[must_use]
    pub const fn marks(self) -> Marks {
        self.row().marks
    }

    /// The language of a system locale such as `fr_BE.UTF-8`; English where it is another.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        let locale = locale.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| locale.starts_with(language.tag())).unwrap_or_default()
    }
}

/// What is said in every language; in a file `(en: …, fr: …)`, and none may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said<T = String>([T; Language::ALL.len()]);

impl<T> Said<T> {
    /// What is said in a language; one in the making says it in the first.
    #[must_use]
    pub fn of(&self, language: Language) -> &T {
        self.0.get(language as usize).unwrap_or(&self.0[0])
    }

    /// What is said in each.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }
}

/// A text in every language or in some; in a file `(en: …, fr: …)`, and an empty one is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told([String; Language::ALL.len()]);

impl Told {
    /// A text in one language.
    #[must_use]
    pub fn only(language: Language, text: impl Into<String>) -> Self {
        let mut told = Self::default();
        if let Some(place) = told.get_mut(language) {
            *place = text.into();
        }
        told
    }

    /// The text in a language; empty where there is none.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.0.get(language as usize).map_or("", String::as_str)
    }

    /// The text in a language, to be written; none for one that nobody can choose.
    pub fn get_mut(&mut self, language: Language) -> Option<&mut String> {
        self.0.get_mut(language as usize)
    }

    /// The text in each language that a person can choose.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        Language::ALL.into_iter().zip(self.0.iter().map(String::as_str))
    }

    /// About how many bytes it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.0.iter().map(String::len).sum()
    }

    /// The text in each language as a log states it: "Until Friday / Jusqu’à vendredi".
    #[must_use]
    pub fn code(&self) -> String {
        let said = self.0.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
        said.collect::<Vec<_>>().join(" / ")
    }

    /// Whether it says nothing in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|text| text.trim().is_empty())
    }
}

impl Serialize for Told {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let said: Vec<_> = self.iter().filter(|(_, text)| !text.is_empty()).collect();
        let mut fields = serializer.serialize_struct("Told", said.len())?;
        for (language, text) in said {
            fields.serialize_field(language.tag(), text)?;
        }
        fields.end()
    }
}

impl<'de> Deserialize<'de> for Told {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = deserializer.deserialize_struct("Told", &Language::TAGS, Languages(std::marker::PhantomData))?;
        Ok(Self(found.map(Option::unwrap_or_default)))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Said<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let found = deserializer.deserialize_struct("Said", &Language::TAGS, Languages(std::marker::PhantomData))?;
        if let Some(language) = Language::ALL.into_iter().find(|language| found[*language as usize].is_none()) {
            return Err(D::Error::missing_field(language.tag()));
        }
        let said: Vec<T> = found.into_iter().flatten().collect();
        said.try_into().map(Self).map_err(|said: Vec<T>| D::Error::invalid_length(said.len(), &"a field a language"))
    }
}

/// Reads a field a language, each at most once.
struct Languages<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Languages<T> {
    type Value = [Option<T>; Language::ALL.len()];

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a field for each language")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        let mut found = Language::ALL.map(|_| None);
        while let Some(Tag(language)) = fields.next_key()? {
            if found[language as usize].replace(fields.next_value()?).is_some() {
                return Err(A::Error::duplicate_field(language.tag()));
            }
        }
        Ok(found)
    }
}

/// The tag of a language as the name of a field.
struct Tag(Language);

impl<'de> Deserialize<'de> for Tag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl Visitor<'_> for Name {
            type Value = Tag;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("the tag of a language")
            }

            fn visit_str<E: serde::de::Error>(self, tag: &str) -> Result<Tag, E> {
                let found = Language::ALL.into_iter().find(|language| language.tag() == tag);
                found.map(Tag).ok_or_else(|| E::unknown_field(tag, &Language::TAGS))
            }
        }

        deserializer.deserialize_identifier(Name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Said, String> {
        ron::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn every_language_is_said_once_and_no_other() {
        let said = read(r#"(fr: "oui", en: "yes")"#).expect("both");
        assert_eq!([Language::En, Language::Fr].map(|language| said.of(language).as_str()), ["yes", "oui"]);
        for (wrong, why) in [
            (r#"(en: "yes")"#, "`fr`"),
            (r#"(en: "yes", fr: "oui", de: "ja")"#, "`de`"),
            (r#"(en: "yes", fr: "oui", en: "yes")"#, "`en`"),
        ] {
            assert!(read(wrong).is_err_and(|error| error.contains(why)), "{wrong}");
        }
    }

    #[test]
    fn a_locale_of_another_language_is_read_as_english() {
        for (locale, language) in [("fr_BE.UTF-8", Language::Fr), ("FR", Language::Fr), ("de_DE", Language::En)] {
            assert_eq!(Language::of_locale(locale), language);
        }
    }

    #[test]
    fn a_choice_is_a_language_or_the_systems() {
        assert_eq!(LanguageChoice::System.language(), None);
        for language in Language::ALL {
            assert_eq!(LanguageChoice::from(language).language(), Some(language));
        }
    }
}
