//! The languages of the program, each in one row, and what is said in every one of them.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error as _, MapAccess, Visitor},
};

macro_rules! languages {
    ($($(#[$meta:meta])* $name:ident = $tag:literal, $own_name:literal, $locale:literal;)*) => {
        /// A language a person can choose.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Language {
            $($(#[$meta])* $name,)*
        }

        impl Language {
            /// Every language.
            pub const ALL: [Self; [$($tag),*].len()] = [$(Self::$name),*];
            /// The tags of all.
            const TAGS: [&'static str; Self::ALL.len()] = [$($tag),*];

            /// The tag, for example `fr`: its folder in `assets/words`, and its name in a file.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)*
                }
            }

            /// The language's own name.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self {
                    $(Self::$name => $own_name,)*
                }
            }

            /// The locale by which it picks plurals, for example `fr-FR`.
            #[must_use]
            pub const fn locale(self) -> &'static str {
                match self {
                    $(Self::$name => $locale,)*
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
                #[doc = $own_name]
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
                }
            }
        }
    };
}

languages! {
    /// English.
    #[default]
    En = "en", "English", "en-GB";
    /// French.
    Fr = "fr", "Français", "fr-FR";
}

impl Language {
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
    /// What is said in a language.
    #[must_use]
    pub fn of(&self, language: Language) -> &T {
        &self.0[language as usize]
    }

    /// What is said in each.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Said<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Said", &Language::TAGS, Languages(std::marker::PhantomData))
    }
}

/// Reads a field a language.
struct Languages<T>(std::marker::PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Languages<T> {
    type Value = Said<T>;

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
        if let Some(language) = Language::ALL.into_iter().find(|language| found[*language as usize].is_none()) {
            return Err(A::Error::missing_field(language.tag()));
        }
        let said: Vec<T> = found.into_iter().flatten().collect();
        said.try_into().map(Said).map_err(|said: Vec<T>| A::Error::invalid_length(said.len(), &self))
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
