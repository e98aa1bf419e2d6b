//! What the facts are judged by: a choice at every contested point, and the tables of scale and effects.
//!
//! Practice is the default. The strict and the expansive reading change what stands here and nothing
//! else, each point alone, so that a difference between two readings can always be named.

use super::{
    armed_attack::{ScaleLevel, means},
    grade::Grade,
    reason::SourceKey,
};
use crate::domain::{Choices, Damage, FactId, FactSet, FunctionLoss, FunctionTime, Harm, Means, Point, Reading};

/// The choices and the tables by which the facts are judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standard {
    /// What is chosen at every contested point.
    pub choices: Choices,
    /// The tables of E1.
    pub tables: Tables,
}

/// The tables that E1 reads: assumptions a session may change. There is no number in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    harm: [ScaleLevel; 6],
    damage: [ScaleLevel; 4],
    function: [[ScaleLevel; 4]; 4],
    means: [[Grade; 7]; 18],
}

impl Standard {
    /// Alliance practice, the tables as they stand.
    pub const PRACTICE: Self = Self { choices: Choices::PRACTICE, tables: Tables::SHIPPED };

    /// One reading, the tables as they stand.
    #[must_use]
    pub fn of(reading: Reading) -> Self {
        Self { choices: Choices::all(reading), tables: Tables::SHIPPED }
    }

    /// What is chosen at a point.
    #[must_use]
    pub fn at(&self, point: Point) -> Reading {
        self.choices.at(point)
    }
}

impl Tables {
    /// The tables as they stand.
    pub const SHIPPED: Self = {
        use ScaleLevel as L;
        Self {
            harm: [L::None, L::Light, L::Serious, L::Serious, L::GraveMany, L::GraveMass],
            damage: [L::None, L::Light, L::SeriousDamage, L::GraveDamage],
            function: [
                [L::None; 4],
                [L::None; 4],
                [L::Light; 4],
                // A loss for weeks is serious; hours or days make it light.
                [L::Light, L::Light, L::Serious, L::Serious],
            ],
            means: means::SHIPPED,
        }
    };

    /// The level of a known band of harm; nothing for an unknown one.
    #[must_use]
    pub fn harm(&self, harm: Harm) -> Option<ScaleLevel> {
        self.harm.get(harm as usize).copied()
    }

    /// The level of a known band of damage.
    #[must_use]
    pub fn damage(&self, damage: Damage) -> Option<ScaleLevel> {
        self.damage.get(damage as usize).copied()
    }

    /// The level of a known loss of function for a known time.
    #[must_use]
    pub fn function(&self, loss: FunctionLoss, time: FunctionTime) -> Option<ScaleLevel> {
        self.function.get(loss as usize)?.get(time as usize).copied()
    }

    /// The grade of known means at a level, before any contested point.
    #[must_use]
    pub fn means(&self, means: Means, level: ScaleLevel) -> Option<Grade> {
        self.means.get(means as usize).map(|grades| grades[level as usize])
    }

    /// Puts a band of harm at another level.
    pub fn set_harm(&mut self, harm: Harm, level: ScaleLevel) {
        self.harm.get_mut(harm as usize).into_iter().for_each(|held| *held = level);
    }

    /// Puts a band of damage at another level.
    pub fn set_damage(&mut self, damage: Damage, level: ScaleLevel) {
        self.damage.get_mut(damage as usize).into_iter().for_each(|held| *held = level);
    }

    /// Puts a loss of function for a time at another level.
    pub fn set_function(&mut self, loss: FunctionLoss, time: FunctionTime, level: ScaleLevel) {
        let row = self.function.get_mut(loss as usize);
        row.and_then(|row| row.get_mut(time as usize)).into_iter().for_each(|held| *held = level);
    }

    /// Gives means another grade at a level.
    pub fn set_means(&mut self, means: Means, level: ScaleLevel, grade: Grade) {
        self.means.get_mut(means as usize).into_iter().for_each(|grades| grades[level as usize] = grade);
    }
}

/// Where a choice at a point comes from.
#[must_use]
pub fn source(point: Point, reading: Reading) -> SourceKey {
    use Reading::{Expansive, Practice, Strict};
    match (point, reading) {
        (Point::SeriousEffects, Strict) => "icj.nicaragua.1986",
        (Point::SeriousEffects, Practice) => "nato.wales.2014",
        (Point::SeriousEffects, Expansive) => "icj.oil-platforms.2003",
        (Point::LightEffects, Strict) => "icj.nicaragua.1986",
        (Point::LightEffects, Practice) => "poland.2025-09",
        (Point::LightEffects, Expansive) => "nato.warsaw.2016",
        (Point::MassAssault, _) => "nato.council.2001-09-12",
        (Point::Imminent, Strict | Practice) => "nato.treaty.art5",
        (Point::Imminent, Expansive) => "caroline",
        (Point::Spillover, _) => "model.judgement",
        (Point::Accumulation, Strict) => "icj.nicaragua.1986",
        (Point::Accumulation, Practice | Expansive) => "nato.brussels.2021",
        (Point::ContestedIntent, _) => "icj.oil-platforms.2003",
        (Point::RemoteObject, Strict) => "nato.treaty.art6",
        (Point::RemoteObject, Practice | Expansive) => "nato.council.2022-09-29",
        (Point::NonStateAuthor, Strict) => "icj.wall.2004",
        (Point::NonStateAuthor, Practice | Expansive) => "nato.sg.2001-10-02",
        (Point::ForeignLinks, _) => "icj.nicaragua.1986",
        (Point::Claim, _) => "model.judgement",
        (Point::Evidence, _) => "nato.sg.2001-10-02",
        (Point::DisputedSeas | Point::OccupationArea, Strict) => "nato.treaty.art6",
        (Point::DisputedSeas | Point::OccupationArea, Practice | Expansive) => "model.judgement",
        (Point::UnnamedObjects | Point::MerchantShips, Strict) => "nato.treaty.art6",
        (Point::UnnamedObjects | Point::MerchantShips, Practice | Expansive) => "nato.council.2022-09-29",
        (Point::DisputedTerritory, Strict) => "nato.treaty.art6",
        (Point::DisputedTerritory, Practice | Expansive) => "model.judgement",
        (Point::Exhaustive, Strict | Practice) => "nato.treaty.art6",
        (Point::Exhaustive, Expansive) => "nato.sg.2022-06",
        (Point::InsideAttacker, Strict) => "nato.treaty.art5",
        (Point::InsideAttacker, Practice | Expansive) => "cyprus.1974",
        (Point::Request, Strict) => "icj.nicaragua.1986",
        (Point::Request, Practice) => "nato.council.2001-09-12",
        (Point::Request, Expansive) => "nato.treaty.art5",
    }
}

/// The facts that a point reads, to name on what a difference turns.
#[must_use]
pub fn facts(point: Point) -> FactSet {
    use FactId as F;
    FactSet::of(match point {
        Point::SeriousEffects | Point::LightEffects => &[F::Means, F::Harm, F::Damage],
        Point::MassAssault => &[F::Means, F::Harm],
        Point::Imminent => &[F::Timing],
        Point::Spillover => &[F::Harm, F::Intent, F::Recklessness],
        Point::Accumulation => &[F::Series],
        Point::ContestedIntent => &[F::Intent],
        Point::NonStateAuthor => &[F::AuthorKind],
        Point::ForeignLinks | Point::Claim => &[F::Direction],
        Point::Evidence => &[F::Attribution, F::Direction],
        Point::RemoteObject
        | Point::DisputedSeas
        | Point::UnnamedObjects
        | Point::MerchantShips
        | Point::OccupationArea
        | Point::DisputedTerritory
        | Point::Exhaustive => &[F::Place],
        Point::InsideAttacker => &[F::Author],
        Point::Request => &[F::Request],
    })
}
