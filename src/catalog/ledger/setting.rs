//! What can stand in the place of an assumption, and how a file writes it.

use crate::{
    catalog::Level,
    law::{Grade, ScaleLevel},
};

/// A value of an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// A level of effects.
    Scale(ScaleLevel),
    /// A grade.
    Grade(Grade),
    /// A whole number in the assumption's own unit.
    Number(i64),
    /// A level of effort; none stands for no suggestion.
    Effort(Option<Level>),
}

/// What can stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of some levels of effects.
    Scale(&'static [ScaleLevel]),
    /// Met, arguable or not met.
    Grade,
    /// A whole number between two, both included.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A level of effort.
    Effort,
    /// A level of effort, or none.
    EffortOrNone,
}

/// In what a number of the ledger is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Unit {
    /// Hundredths.
    Percent,
    /// Millionths; 10,000 are one percent.
    Millionths,
    /// Thousands of US dollars a month.
    UsdThousandsAMonth,
    /// Days.
    Days,
    /// Dead people.
    Dead,
    /// Injured people.
    Injured,
    /// Grades of strength; none of them switches a line off.
    Strength,
}

impl Unit {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

impl Setting {
    /// The value as a file writes it.
    #[must_use]
    pub fn text(self) -> String {
        match self {
            Self::Scale(level) => level.id().to_owned(),
            Self::Grade(grade) => grade.id().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Effort(level) => level.map_or("none", Level::id).to_owned(),
        }
    }
}

impl Kind {
    /// Every value of a closed kind; none for a number.
    #[must_use]
    pub fn settings(self) -> Vec<Setting> {
        match self {
            Self::Scale(levels) => levels.iter().copied().map(Setting::Scale).collect(),
            Self::Grade => [Grade::NotMet, Grade::Arguable, Grade::Met].map(Setting::Grade).to_vec(),
            Self::Number { .. } => Vec::new(),
            Self::Effort => Level::ALL.map(|level| Setting::Effort(Some(level))).to_vec(),
            Self::EffortOrNone => {
                let levels = Level::ALL.map(|level| Setting::Effort(Some(level)));
                [Setting::Effort(None)].into_iter().chain(levels).collect()
            }
        }
    }

    /// The value that a text names, where it can stand here.
    #[must_use]
    pub fn read(self, text: &str) -> Option<Setting> {
        match self {
            Self::Number { least, most } => {
                text.parse().ok().filter(|number| (least..=most).contains(number)).map(Setting::Number)
            }
            Self::Scale(_) | Self::Grade | Self::Effort | Self::EffortOrNone => {
                self.settings().into_iter().find(|setting| setting.text() == text)
            }
        }
    }
}
