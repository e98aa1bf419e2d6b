//! A text on the table: its kind, its versions in both languages, and what stands in square brackets.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use crate::domain::{BeforeCouncil, Day, Language, StateCode, bounds};

/// The steps that a text may take, the least first: the rungs of the ladder of consensus, and the templates of texts.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Rung {
    /// A statement that allies have consulted.
    Consultation,
    /// A statement of solidarity.
    Solidarity,
    /// A measure short of Article 5.
    Measure,
    /// The finding of 12 September 2001: covered by Article 5 if it is shown to come from abroad.
    Provisional,
    /// Article 5.
    #[strum(serialize = "article_5")]
    #[serde(rename = "article_5")]
    Article5,
}

impl Rung {
    /// Every rung, the least first.
    pub const ALL: &'static [Self] = <Self as VariantArray>::VARIANTS;

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether it is a statement: put under silence, it leaves what lies before the Council as it is.
    #[must_use]
    pub fn is_statement(self) -> bool {
        match self {
            Self::Consultation | Self::Solidarity => true,
            Self::Measure | Self::Provisional | Self::Article5 => false,
        }
    }

    /// What lies before the Council while a text of this rung does; none for a statement.
    #[must_use]
    pub fn matter(self) -> Option<BeforeCouncil> {
        match self {
            Self::Consultation | Self::Solidarity => None,
            Self::Measure => Some(BeforeCouncil::LesserMeasure),
            Self::Provisional | Self::Article5 => Some(BeforeCouncil::Article5),
        }
    }
}

/// The number of a text in its session, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(transparent)]
pub struct TextId(u16);

impl TextId {
    /// The number of the text at a place in the list, from 0; none beyond what is kept.
    #[must_use]
    pub fn at(idx: usize) -> Option<Self> {
        u16::try_from(idx + 1).ok().filter(|_| idx < bounds::MOST_TEXTS).map(Self)
    }

    /// The place in the list; beyond every list for a number that a hand wrote as 0.
    #[must_use]
    pub fn idx(self) -> usize {
        usize::from(self.0).checked_sub(1).unwrap_or(usize::MAX)
    }

    /// The number, from 1.
    #[must_use]
    pub fn number(self) -> u16 {
        self.0
    }
}

/// A language of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// English.
    English,
    /// French.
    French,
}

impl Tongue {
    /// The language of the alliance in which somebody reads a text.
    #[must_use]
    pub fn of(language: Language) -> Self {
        if language == Language::Fr { Self::French } else { Self::English }
    }
}

/// A text that is or was before the allies, with every version of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// How far it goes.
    pub rung: Rung,
    /// What it is called, for example "Statement on the attack in Naples".
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub title: String,
    /// For a measure: its id in the catalogue, or its name.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub measure: String,
    /// Every version, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub versions: Vec<Arc<Version>>,
}

impl Text {
    /// A text without a version.
    #[must_use]
    pub fn plain(rung: Rung) -> Self {
        Self { rung, title: String::new(), measure: String::new(), versions: Vec::new() }
    }

    /// A version by its number, from 1.
    #[must_use]
    pub fn version(&self, number: u16) -> Option<&Version> {
        self.versions.get(usize::from(number).checked_sub(1)?).map(|version| &**version)
    }

    /// The number of the last version; 0 where there is none.
    #[must_use]
    pub fn last_version(&self) -> u16 {
        u16::try_from(self.versions.len()).unwrap_or(u16::MAX)
    }
}

/// The words of a text as they stood from one amendment to the next, side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// The day of the incident on which it was written.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub on: Day,
    /// Who proposed it.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub by: Vec<StateCode>,
    /// In English. What is not agreed stands in square brackets.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub en: String,
    /// In French.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub fr: String,
    /// Who wants what stands in brackets, in the order of the brackets in the English text.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub brackets: Vec<Bracket>,
}

/// Who stands behind the words of one pair of brackets. Nothing is decided by it: it shows a chair where to look.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bracket {
    /// The seats that want these words.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub wanted_by: Vec<StateCode>,
    /// The seats that could live with them.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::lines")]
    pub acceptable_to: Vec<StateCode>,
}

impl Bracket {
    /// How many seats want these words or could live with them, each once.
    #[must_use]
    pub fn count(&self) -> usize {
        let mut seats: Vec<StateCode> = self.wanted_by.iter().chain(&self.acceptable_to).copied().collect();
        seats.sort_unstable();
        seats.dedup();
        seats.len()
    }
}

impl Version {
    /// About how much memory it takes.
    pub(super) fn bytes(&self) -> usize {
        let seats = self.brackets.iter().map(|bracket| bracket.wanted_by.len() + bracket.acceptable_to.len());
        size_of::<Self>() + self.en.len() + self.fr.len() + size_of::<StateCode>() * seats.sum::<usize>()
    }

    /// The words in a language.
    #[must_use]
    pub fn words(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::English => &self.en,
            Tongue::French => &self.fr,
        }
    }

    /// How many places of it stand in square brackets, in the language that has more.
    #[must_use]
    pub fn open_brackets(&self) -> usize {
        [Tongue::English, Tongue::French].map(|tongue| self.bracketed(tongue).len()).into_iter().max().unwrap_or(0)
    }

    /// What stands in square brackets, in the order of the text; a bracket in a bracket belongs to the outer one.
    #[must_use]
    pub fn bracketed(&self, tongue: Tongue) -> Vec<&str> {
        let words = self.words(tongue);
        let (mut found, mut depth, mut begins) = (Vec::new(), 0_usize, 0);
        for (at, letter) in words.char_indices() {
            match letter {
                '[' => {
                    if depth == 0 {
                        begins = at + 1;
                    }
                    depth += 1;
                }
                ']' if depth == 1 => {
                    found.push(&words[begins..at]);
                    depth = 0;
                }
                ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_brackets_is_found_in_the_order_of_the_text() {
        let text = |en: &str| Version { en: en.to_owned(), ..Version::default() };
        let check = |en: &str, expected: &[&str]| assert_eq!(text(en).bracketed(Tongue::English), expected, "{en}");
        check("Allies [condemn] the attack [by a state [unnamed]].", &["condemn", "by a state [unnamed]"]);
        check("None, and ] alone, and [ open", &[]);
    }

    #[test]
    fn a_seat_is_counted_once_behind_a_bracket() {
        let [norway, spain] = [b"NOR", b"ESP"].map(StateCode::new);
        let bracket = Bracket { wanted_by: vec![norway], acceptable_to: vec![spain, norway] };
        assert_eq!(bracket.count(), 2);
    }
}
