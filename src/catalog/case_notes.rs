//! What there is to say of a shipped case beside its facts: why nothing was asked, what sets it apart. No rule reads it.

use serde::Deserialize;

use crate::domain::{Day, Said};

/// Whether a sentence reports or argues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum SentenceKind {
    /// It reports what its source records.
    Fact,
    /// It argues from its source.
    Interpretation,
}

impl SentenceKind {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoteTopic {
    /// Why nothing was asked for or decided: whole sentences.
    WhyNot,
    /// What sets the case apart: a clause that follows "unlike this case".
    Apart,
}

/// A note on a shipped case.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseNote {
    /// The case, by its id.
    pub case: String,
    /// What it is about.
    pub topic: NoteTopic,
    /// The day from which it can be told.
    pub from: Day,
    /// Whether it reports or argues.
    pub kind: SentenceKind,
    /// Where it comes from.
    pub source: String,
    /// The sentence.
    pub text: Said,
}
