//! The messages of one language.

use std::{borrow::Cow, sync::OnceLock};

use super::{Key, Language, held::Held};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

/// The sentences of one language.
pub struct Words {
    language: Language,
    /// Whether narrow no-break spaces are set as plain ones: the window's text layout breaks lines at the
    /// narrow kind, so that a French colon could begin a line.
    is_on_screen: bool,
    bundle: &'static FluentBundle<FluentResource>,
    /// What was said lately: a window says almost the same in every frame.
    held: Held,
}

/// The words of each language, where they have been read.
type Shelf = [OnceLock<Words>; Language::PLACES];

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A number that picks the plural; what is shown is formatted apart.
    Count(usize),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Arg<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// Files by their names.
type Files = &'static [(&'static str, &'static str)];

/// What lies in the folder of a language: its tag, its messages by file, its texts of the shipped cases by case, its texts of the
/// shipped workshops by their case, and its names of sources.
type Folder = (&'static str, Files, Files, Files, Files);

/// The folders in `assets/words`, listed as the program is built. Each language has the same files with the same messages.
const FOLDERS: &[Folder] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The folder of a language; empty where there is none, which the tests exclude.
fn folder(language: Language) -> Folder {
    #[cfg(test)]
    if let Some(messages) = super::tests::in_the_making(language) {
        return (language.tag(), messages, &[], &[], &[]);
    }
    FOLDERS.iter().find(|(tag, ..)| *tag == language.tag()).copied().unwrap_or(("", &[], &[], &[], &[]))
}

/// The message files of a language: name and text.
pub(super) fn messages(language: Language) -> Files {
    folder(language).1
}

/// The texts of the shipped cases in a language: the id of a case and its file.
pub(super) fn cases(language: Language) -> Files {
    folder(language).2
}

/// The texts of the shipped workshops in a language: the id of the case that they play and their file.
pub(super) fn workshops(language: Language) -> Files {
    folder(language).3
}

/// What a language calls sources; none where it calls them as the catalogue does.
pub(super) fn sources(language: Language) -> Option<&'static str> {
    folder(language).4.iter().find(|(name, _)| *name == "sources").map(|(_, text)| *text)
}

impl Words {
    /// The words of a language. They are read once.
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        static WORDS: Shelf = [const { OnceLock::new() }; Language::PLACES];
        WORDS[language as usize].get_or_init(|| Self::read(language))
    }

    /// The words of a language as a window sets them. They are the same messages, which are held once.
    #[must_use]
    pub fn on_screen(language: Language) -> &'static Self {
        static WORDS: Shelf = [const { OnceLock::new() }; Language::PLACES];
        WORDS[language as usize].get_or_init(|| Self {
            is_on_screen: true,
            held: Held::default(),
            ..*Self::of(language)
        })
    }

    /// A text from elsewhere, for example a treaty's, with the spaces this place needs.
    #[must_use]
    pub fn set(&self, text: String) -> String {
        if self.is_on_screen && text.contains('\u{202f}') { text.replace('\u{202f}', "\u{a0}") } else { text }
    }

    fn read(language: Language) -> Self {
        // Without a locale plurals are those of no language; the tests exclude it.
        let locale = language.locale().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // No font draws the isolation marks, and both languages run from left to right.
        bundle.set_use_isolating(false);
        for (_, text) in messages(language) {
            // What does not parse is missing and shows as its key; the tests exclude it.
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        // It lives as long as the program, in one place for both kinds of words.
        Self { language, is_on_screen: false, bundle: Box::leak(Box::new(bundle)), held: Held::default() }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A fixed text.
    #[must_use]
    pub fn text(&self, key: Key) -> String {
        self.message(key.id(), &[])
    }

    /// A text with arguments.
    #[must_use]
    pub fn fill(&self, key: Key, args: &[(&'static str, Arg<'_>)]) -> String {
        self.message(key.id(), args)
    }

    /// The message with this id, where the language lacks it that of the first; the id itself where there is none at all, so that
    /// a gap is seen and not fatal.
    pub(super) fn message(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        self.held.get_or_say(id, args, || self.say(id, args))
    }

    fn say(&self, id: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
            let is_first = self.language == Language::default();
            return if is_first { id.to_owned() } else { Self::of(Language::default()).message(id, args) };
        };
        let mut fluent_args = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent_args.set(
                *name,
                match arg {
                    Arg::Text(text) => FluentValue::from(text.as_ref()),
                    Arg::Count(count) => FluentValue::from(*count),
                },
            );
        }
        self.set(self.bundle.format_pattern(pattern, Some(&fluent_args), &mut Vec::new()).into_owned())
    }

    /// Whether a message exists.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}
