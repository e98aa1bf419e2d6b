//! Where things come from.

use serde::Deserialize;

/// How well a source was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quality {
    /// Read in the document or an official copy.
    Checked,
    /// Read in a page that quotes the document.
    Secondary,
    /// General knowledge, unconfirmed.
    GeneralKnowledge,
    /// A judgement of this teaching model, not a text.
    Judgement,
}

/// A primary document: who issued it, what it is called, when.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The key other files cite.
    pub key: String,
    /// Who issued it.
    pub issuer: String,
    /// Its title.
    pub title: String,
    /// Its date, as precise as known; empty where it has none.
    #[serde(default)]
    pub date: String,
    /// The part that is cited, for example a paragraph.
    #[serde(default)]
    pub locator: String,
    /// How well it was checked.
    pub quality: Quality,
    /// Where it is on the web; empty where no address is known.
    #[serde(default)]
    pub address: String,
    /// The day on which it was read there; empty where it was not, or has no address.
    #[serde(default)]
    pub read_on: String,
}

impl Source {
    /// The citation in one line: issuer, title, part, date.
    #[must_use]
    pub fn citation(&self) -> String {
        [&self.issuer, &self.title, &self.locator, &self.date]
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(String::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// The sources by key.
#[derive(Clone, Debug, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    pub(super) fn new(sources: Vec<Source>) -> Self {
        Self(sources)
    }

    /// The source with this key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Source> {
        self.0.iter().find(|source| source.key == key)
    }

    /// The citation of a key; the key itself where the list does not have it.
    #[must_use]
    pub fn citation(&self, key: &str) -> String {
        self.get(key).map_or_else(|| key.to_owned(), Source::citation)
    }

    /// All sources in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.0.iter()
    }
}
