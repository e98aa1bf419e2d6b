//! The quoted provisions, English and French.

use serde::Deserialize;

use crate::domain::{Day, Said};

/// How well a quoted text was compared with the official series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextQuality {
    /// Read in a copy of the official series.
    Checked,
    /// Text as commonly printed; not compared.
    GeneralKnowledge,
}

/// A provision as quoted. Both languages are originals.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provision {
    /// Its id, for example `nat.art5`.
    pub id: String,
    /// Its heading.
    pub heading: Said,
    /// The first day it was in force, where that matters.
    #[serde(default)]
    pub in_force_from: String,
    /// The day it was replaced, where it was.
    #[serde(default)]
    pub in_force_until: String,
    /// Its words, each language an original.
    pub text: Said,
    /// How well the words were compared.
    pub text_quality: TextQuality,
    /// A remark.
    #[serde(default)]
    pub note: Said,
    /// Where it was read.
    pub source: String,
    /// The module that implements it; empty where the remark says why there is none.
    #[serde(default)]
    pub rule: String,
}

impl Provision {
    /// Whether the provision was in force on a day.
    #[must_use]
    pub fn in_force(&self, day: Day) -> bool {
        let from = self.in_force_from.parse().unwrap_or(Day::BEGINNING);
        let until = self.in_force_until.parse::<Day>();
        from <= day && until.map_or(true, |until| day < until)
    }
}
