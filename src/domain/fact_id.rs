//! The facts by name and number.

use serde::{Deserialize, Serialize};

macro_rules! facts {
    ($($(#[$doc:meta])* $variant:ident = $number:literal, $id:literal;)*) => {
        /// A fact of an incident. Its id and its number are the same in every session and never move.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum FactId {
            $($(#[$doc])* #[serde(rename = $id)] $variant = $number,)*
        }

        impl FactId {
            /// Every fact, by number.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Stable id, lower snake case.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }
        }
    };
}

facts! {
    /// The first day; it picks the Parties and the version of Article 6.
    FirstDay = 1, "first_day";
    /// The last day, where there is one.
    LastDay = 2, "last_day";
    /// The states attacked.
    Attacked = 3, "attacked";
    /// The places and what was hit there.
    Place = 4, "place";
    /// The means.
    Means = 5, "means";
    /// The dead, counted.
    Dead = 6, "dead";
    /// The injured, counted.
    Injured = 7, "injured";
    /// The people harmed, by band.
    Harm = 8, "harm";
    /// The damage.
    Damage = 9, "damage";
    /// What stopped working.
    FunctionLoss = 10, "function_loss";
    /// For how long.
    FunctionTime = 11, "function_time";
    /// At whom it was aimed.
    Intent = 12, "intent";
    /// Whether recklessness is alleged.
    Recklessness = 13, "recklessness";
    /// Alone or one of several.
    Series = 14, "series";
    /// The kind of author.
    AuthorKind = 15, "author_kind";
    /// The author.
    Author = 16, "author";
    /// Whether the author is a member.
    AuthorIsAlly = 17, "author_is_ally";
    /// How far attribution has come.
    Attribution = 18, "attribution";
    /// Whether it was directed from abroad.
    Direction = 19, "direction";
    /// Whether it goes on.
    Timing = 20, "timing";
    /// What the Security Council has done.
    SecurityCouncil = 21, "unsc";
    /// What lies before the Council.
    BeforeCouncil = 22, "before_council";
    /// Which lesser measure.
    Measure = 23, "measure";
    /// Which body decides.
    DecidingBody = 24, "deciding_body";
    /// Who brought it.
    BroughtBy = 25, "brought_by";
    /// Who asked for consultation under Article 4.
    Article4By = 26, "article_4_by";
    /// What the ally attacked says.
    Request = 27, "request";
}

impl FactId {
    /// The number shown as [F5].
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Whether its values are a number, a name or a text, and no closed list.
    #[must_use]
    pub fn is_open_ended(self) -> bool {
        match self {
            Self::FirstDay
            | Self::LastDay
            | Self::Dead
            | Self::Injured
            | Self::Author
            | Self::Measure
            | Self::BroughtBy
            | Self::Article4By => true,
            Self::Attacked
            | Self::Place
            | Self::Means
            | Self::Harm
            | Self::Damage
            | Self::FunctionLoss
            | Self::FunctionTime
            | Self::Intent
            | Self::Recklessness
            | Self::Series
            | Self::AuthorKind
            | Self::AuthorIsAlly
            | Self::Attribution
            | Self::Direction
            | Self::Timing
            | Self::SecurityCouncil
            | Self::BeforeCouncil
            | Self::DecidingBody
            | Self::Request => false,
        }
    }
}

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactSet(u32);

impl FactSet {
    /// No fact.
    pub const EMPTY: Self = Self(0);

    /// The set of these facts.
    #[must_use]
    pub const fn of(facts: &[FactId]) -> Self {
        let mut bits = 0;
        let mut idx = 0;
        while idx < facts.len() {
            bits |= 1 << facts[idx] as u32;
            idx += 1;
        }
        Self(bits)
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Adds a fact.
    pub fn insert(&mut self, fact: FactId) {
        self.0 |= 1 << fact as u32;
    }

    /// Adds all facts of another set.
    pub fn extend(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the fact is in the set.
    #[must_use]
    pub fn contains(self, fact: FactId) -> bool {
        self.0 & (1 << fact as u32) != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The facts by number.
    pub fn iter(self) -> impl Iterator<Item = FactId> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            // Facts are numbered from 1 without a gap, so a bit's place leads to its fact.
            let number = left.trailing_zeros() as usize;
            let fact = *FactId::ALL.get(number.checked_sub(1)?)?;
            left &= left - 1;
            Some(fact)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_run_without_a_gap() {
        for (idx, fact) in FactId::ALL.iter().enumerate() {
            assert_eq!(usize::from(fact.number()), idx + 1);
        }
    }
}
