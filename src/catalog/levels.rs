//! The assumptions of the response model: levels of effort, and who would give what.

use serde::Deserialize;

use crate::{
    domain::{HelpKind, Said, Stance},
    law::Class,
};

/// A level of effort. The order is that of effort.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Real help that money does not measure.
    Enabling,
    /// Smallest detachments.
    Token,
    /// A battery or two, a mandate.
    Limited,
    /// A carrier group, a brigade.
    Substantial,
    /// The top short of general war.
    Major,
}

impl Level {
    /// All five, the least first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The next level down; the lowest stays.
    #[must_use]
    pub fn lowered(self) -> Self {
        Self::ALL[(self as usize).saturating_sub(1)]
    }
}

/// A suggested level, or none where the ally has not said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuggestedLevel {
    /// No suggestion.
    None,
    /// Help that money does not measure.
    Enabling,
    /// Smallest detachments.
    Token,
    /// A battery or two.
    Limited,
    /// A carrier group, a brigade.
    Substantial,
    /// The top.
    Major,
}

impl SuggestedLevel {
    /// The suggestion of a level, or of none.
    #[must_use]
    pub fn of(level: Option<Level>) -> Self {
        match level {
            None => Self::None,
            Some(Level::Enabling) => Self::Enabling,
            Some(Level::Token) => Self::Token,
            Some(Level::Limited) => Self::Limited,
            Some(Level::Substantial) => Self::Substantial,
            Some(Level::Major) => Self::Major,
        }
    }

    /// The level, where there is one.
    #[must_use]
    pub fn level(self) -> Option<Level> {
        match self {
            Self::None => None,
            Self::Enabling => Some(Level::Enabling),
            Self::Token => Some(Level::Token),
            Self::Limited => Some(Level::Limited),
            Self::Substantial => Some(Level::Substantial),
            Self::Major => Some(Level::Major),
        }
    }
}

/// The assumptions, as they stand in `assets/response/levels.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Levels {
    /// What a level amounts to.
    pub levels: Vec<LevelNote>,
    /// What stands in for the defence budget of an ally without forces: millionths of GDP a year.
    pub no_forces_gdp_ppm_a_year: i64,
    /// The range of each stance.
    pub ranges: Vec<StanceRange>,
    /// The cap by gravity.
    pub gravity: Vec<Gravity>,
    /// The caps of a measure short of Article 5.
    pub short_of_article_5: Caps,
    /// The national help of supporters while the Council is blocked.
    pub national: Triple,
    /// How an amount is spread over kinds of help.
    pub mix: Vec<KindShare>,
    /// The same for an ally without armed forces.
    pub mix_no_forces: Vec<KindShare>,
}

/// The share of a kind of help in an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindShare {
    /// The kind.
    pub kind: HelpKind,
    /// Millionths.
    pub ppm: i64,
}

/// What a level amounts to, and on what it is anchored.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LevelNote {
    /// The level.
    pub id: Level,
    /// Millionths of the ally's own monthly defence spending.
    pub share_ppm: i64,
    /// The source of the anchor.
    pub source: String,
    /// The anchor in words.
    pub note: Said,
}

/// The range of a stance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StanceRange {
    /// The stance.
    pub stance: Stance,
    /// Least.
    pub least: Level,
    /// Suggested.
    pub suggested: SuggestedLevel,
    /// Most.
    pub most: Level,
}

/// The cap of a class of effects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gravity {
    /// The class.
    pub class: ClassId,
    /// Most.
    pub most: Level,
}

/// A class of effects as the file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClassId {
    /// Less than light.
    None,
    /// Light.
    Light,
    /// Serious.
    Serious,
    /// Grave.
    Grave,
}

/// Caps on suggested and most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caps {
    /// Suggested at most.
    pub suggested: Level,
    /// Most at most.
    pub most: Level,
}

/// Least, suggested, most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Triple {
    /// Least.
    pub least: Level,
    /// Suggested.
    pub suggested: Level,
    /// Most.
    pub most: Level,
}

impl Levels {
    /// Millionths of monthly defence spending that a level amounts to.
    #[must_use]
    pub fn share_ppm(&self, level: Level) -> i64 {
        self.levels.iter().find(|note| note.id == level).map_or(0, |note| note.share_ppm)
    }

    /// The range of a stance; a stance the file leaves out gives help that money does not measure.
    #[must_use]
    pub fn range(&self, stance: Stance) -> StanceRange {
        self.ranges.iter().copied().find(|range| range.stance == stance).unwrap_or(StanceRange {
            stance,
            least: Level::Enabling,
            suggested: SuggestedLevel::None,
            most: Level::Enabling,
        })
    }

    /// The cap by gravity.
    #[must_use]
    pub fn cap(&self, class: Class) -> Level {
        let same = |gravity: &&Gravity| {
            matches!(
                (gravity.class, class),
                (ClassId::None, Class::None)
                    | (ClassId::Light, Class::Light)
                    | (ClassId::Serious, Class::Serious)
                    | (ClassId::Grave, Class::Grave)
            )
        };
        self.gravity.iter().find(same).map_or(Level::Major, |gravity| gravity.most)
    }

    /// Puts another cap on a class.
    pub(super) fn set_cap(&mut self, class: Class, most: Level) {
        let id = match class {
            Class::None => ClassId::None,
            Class::Light => ClassId::Light,
            Class::Serious => ClassId::Serious,
            Class::Grave => ClassId::Grave,
        };
        self.gravity.iter_mut().filter(|gravity| gravity.class == id).for_each(|gravity| gravity.most = most);
    }

    pub(super) fn cited(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.levels.iter().map(|note| (note.id.id(), note.source.as_str()))
    }
}
