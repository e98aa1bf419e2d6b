//! What the shipped cases say, text beside text in both languages.
//!
//! The English of a case is the case itself, in `saves/`; what it says in another language stands in the folder of that
//! language, `cases/ID.ron`, beside the English words. What a shipped workshop adds to its case stands in
//! `workshops/ID.ron`, by the id of the case.

use std::{collections::HashMap, sync::LazyLock};

use super::{Language, bundle};

/// A text in English and in another language.
pub(super) type Pair = (String, String);

/// The texts of one file, or what is wrong with it and where.
pub(super) fn read(text: &str) -> Result<Vec<Pair>, ron::error::SpannedError> {
    ron::from_str(text)
}

/// The texts of one case from whatever language they are in into each.
#[derive(Debug, Default)]
struct Phrases {
    into: HashMap<Language, HashMap<String, String>>,
}

impl Phrases {
    fn add(&mut self, language: Language, (english, told): Pair) {
        self.into.entry(Language::En).or_default().insert(told.clone(), english.clone());
        self.into.entry(language).or_default().insert(english, told);
    }
}

fn phrases() -> &'static HashMap<&'static str, Phrases> {
    static PHRASES: LazyLock<HashMap<&str, Phrases>> = LazyLock::new(|| {
        let mut phrases: HashMap<&str, Phrases> = HashMap::new();
        for language in Language::ALL {
            for (case, text) in bundle::cases(language).iter().chain(bundle::workshops(language)) {
                // A file that does not parse leaves its case in English; the tests exclude it.
                let pairs = read(text).unwrap_or_default();
                let of_case = phrases.entry(*case).or_default();
                pairs.into_iter().for_each(|pair| of_case.add(language, pair));
            }
        }
        phrases
    });
    &PHRASES
}

/// Whether a case ships with the program.
pub(super) fn is_shipped(case: &str) -> bool {
    phrases().contains_key(case)
}

/// A text of a shipped case in another language; nothing where the case does not say it.
pub(super) fn counterpart(case: &str, text: &str, language: Language) -> Option<&'static str> {
    // What is somebody's own is told without the table, which takes memory and is read where a case is.
    if case.is_empty() {
        return None;
    }
    phrases().get(case)?.into.get(&language)?.get(text).map(String::as_str)
}
