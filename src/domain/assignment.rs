//! What its author asks of those to whom a session is handed. No rule reads it.

use serde::{Deserialize, Serialize};

use super::{Answers, Told, bounds};

/// What is asked, until when, and what stays hidden, each in every language or in some.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// Whether the answers are sealed when the file is opened.
    #[serde(default, skip_serializing_if = "Answers::are_open")]
    pub answers: Answers,
    /// What whoever opens it has to know first.
    #[serde(default, skip_serializing_if = "Told::is_empty", deserialize_with = "bounds::told")]
    pub briefing: Told,
    /// What is asked of them.
    #[serde(default, skip_serializing_if = "Told::is_empty", deserialize_with = "bounds::told")]
    pub asks: Told,
    /// Until when, in words.
    #[serde(default, skip_serializing_if = "Told::is_empty", deserialize_with = "bounds::told")]
    pub by: Told,
    /// What stays hidden, in words.
    #[serde(default, skip_serializing_if = "Told::is_empty", deserialize_with = "bounds::told")]
    pub hides: Told,
}

/// A text of an assignment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum AssignmentText {
    /// What whoever opens it has to know first.
    Briefing,
    /// What is asked.
    Asks,
    /// Until when.
    By,
    /// What stays hidden.
    Hides,
}

impl AssignmentText {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Assignment {
    /// Whether nothing of it is stated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.has_text() && self.answers.are_open()
    }

    /// Whether it says something to whoever opens the file.
    #[must_use]
    pub fn has_text(&self) -> bool {
        AssignmentText::ALL.into_iter().any(|text| !self.text(text).is_empty())
    }

    /// Whether its author wants the answers sealed.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        !self.answers.are_open()
    }

    /// One of its texts.
    #[must_use]
    pub fn text(&self, which: AssignmentText) -> &Told {
        match which {
            AssignmentText::Briefing => &self.briefing,
            AssignmentText::Asks => &self.asks,
            AssignmentText::By => &self.by,
            AssignmentText::Hides => &self.hides,
        }
    }

    /// The same, to be written.
    pub fn text_mut(&mut self, which: AssignmentText) -> &mut Told {
        match which {
            AssignmentText::Briefing => &mut self.briefing,
            AssignmentText::Asks => &mut self.asks,
            AssignmentText::By => &mut self.by,
            AssignmentText::Hides => &mut self.hides,
        }
    }

    /// Takes away the texts that say nothing.
    pub(super) fn settle(&mut self) {
        for which in AssignmentText::ALL {
            let text = self.text_mut(which);
            if text.is_empty() {
                *text = Told::default();
            }
        }
    }

    /// About how many bytes its texts take.
    #[must_use]
    pub fn bytes(&self) -> usize {
        AssignmentText::ALL.into_iter().map(|text| self.text(text).bytes()).sum()
    }

    /// Everything of it as a log states it: "sealed; asks: Predict, then say why; by: Friday".
    #[must_use]
    pub fn code(&self) -> String {
        let sealed = self.is_sealed().then(|| self.answers.id().to_owned());
        let texts = AssignmentText::ALL.into_iter().filter(|text| !self.text(*text).is_empty());
        let texts = texts.map(|text| format!("{}: {}", text.id(), self.text(text).code()));
        sealed.into_iter().chain(texts).collect::<Vec<_>>().join("; ")
    }
}
