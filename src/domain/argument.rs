//! Arguments that whoever works on a session makes themselves. No rule reads them.

use serde::{Deserialize, Serialize};

use super::{Element, FactId, bounds};

/// What an argument does to the question that it belongs to.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
    schemars::JsonSchema,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ArgumentKind {
    /// It speaks for the element being met.
    For,
    /// It speaks against it.
    Against,
    /// It asks what either side has to answer.
    Question,
}

impl ArgumentKind {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// An argument in somebody's own words: to which question of the law it belongs, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnArgument {
    /// The element of the law that it is about.
    pub element: Element,
    /// For it, against it, or a question.
    pub kind: ArgumentKind,
    /// What is argued, or asked.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub text: String,
    /// The facts it rests on, in the order of their numbers.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::facts_of_argument")]
    pub facts: Vec<FactId>,
    /// Where it comes from, in words.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub source: String,
    /// Whether it is what convinced whoever wrote it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub convinces: bool,
}

impl OwnArgument {
    /// One that says nothing yet.
    #[must_use]
    pub fn plain(element: Element, kind: ArgumentKind) -> Self {
        let (text, source) = (String::new(), String::new());
        Self { element, kind, text, facts: Vec::new(), source, convinces: false }
    }

    /// Brings its facts into order, each once.
    pub(in crate::domain) fn settle(&mut self) {
        self.facts.sort_unstable();
        self.facts.dedup();
    }

    /// About how many bytes its texts take.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.text.len() + self.source.len() + size_of_val(&self.facts[..])
    }

    /// All of it as a log states it: "e1 against convinces harm means: Few were hurt (The press)".
    #[must_use]
    pub fn code(&self) -> String {
        let convinces = self.convinces.then_some(CONVINCES);
        let facts = self.facts.iter().map(|fact| fact.id());
        let head = [self.element.id(), self.kind.id()].into_iter().chain(convinces).chain(facts);
        let source = if self.source.is_empty() { String::new() } else { format!(" ({})", self.source) };
        format!("{}: {}{source}", head.collect::<Vec<_>>().join(" "), self.text)
    }
}

/// How a log states that an argument convinced whoever wrote it.
pub const CONVINCES: &str = "convinces";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_states_its_question_its_facts_once_and_its_source() {
        let mut argument = OwnArgument {
            text: "Few were hurt".to_owned(),
            facts: vec![FactId::Means, FactId::Harm, FactId::Means],
            source: "The press".to_owned(),
            convinces: true,
            ..OwnArgument::plain(Element::E1, ArgumentKind::Against)
        };
        argument.settle();
        assert_eq!(argument.code(), "e1 against convinces means harm: Few were hurt (The press)");
    }
}
