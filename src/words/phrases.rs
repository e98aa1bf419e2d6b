//! What the shipped cases say, text beside text in both languages.
//!
//! The English of a case is the case itself, in `saves/`; its French stands in
//! `assets/words/fr/cases.ron`. Title and question are messages of both languages.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use serde::Deserialize;

use super::{Language, Words};

const TABLE: &str = include_str!("../../assets/words/fr/cases.ron");

/// A text in English and in French.
type Pair = (String, String);

/// The table as it stands in the file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    /// What several cases say in the same words.
    pub(super) several: Vec<Pair>,
    /// What one case says, by its id.
    pub(super) cases: BTreeMap<String, Vec<Pair>>,
}

impl Table {
    /// The table, or what is wrong with it and where.
    pub(super) fn read() -> Result<Self, ron::error::SpannedError> {
        ron::from_str(TABLE)
    }
}

/// The texts of one case, from the other language into each.
#[derive(Debug, Default)]
struct Phrases {
    into: [HashMap<String, String>; 2],
}

impl Phrases {
    fn add(&mut self, (english, french): &Pair) {
        self.into[Language::En as usize].insert(french.clone(), english.clone());
        self.into[Language::Fr as usize].insert(english.clone(), french.clone());
    }
}

fn phrases() -> &'static HashMap<String, Phrases> {
    static PHRASES: LazyLock<HashMap<String, Phrases>> = LazyLock::new(|| {
        // A table that does not parse leaves the cases in English; the tests exclude it.
        let Table { several, cases } = Table::read().unwrap_or_default();
        let of_case = |(id, own): (String, Vec<Pair>)| {
            let mut phrases = Phrases::default();
            several.iter().chain(&own).for_each(|pair| phrases.add(pair));
            for text in [Words::case_title, Words::case_question] {
                let [english, french] = Language::ALL.map(|language| text(Words::of(language), &id));
                if let (Some(english), Some(french)) = (english, french) {
                    phrases.add(&(english, french));
                }
            }
            (id, phrases)
        };
        cases.into_iter().map(of_case).collect()
    });
    &PHRASES
}

/// A text of a shipped case in another language; nothing where the case does not say it.
pub(super) fn counterpart(case: &str, text: &str, language: Language) -> Option<&'static str> {
    // What is somebody's own is told without the table, which takes memory and is read where a case is.
    if case.is_empty() {
        return None;
    }
    phrases().get(case)?.into[language as usize].get(text).map(String::as_str)
}
