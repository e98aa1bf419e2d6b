//! Scale and effects: the highest class that applies, never a sum.
//!
//! The Court in *Nicaragua* weighs scale and effects and sets a mere frontier incident apart.
//! No number of dead is law: the bands of `harm` are chosen by the user, and only bands are read here.

use super::means;
use crate::{
    domain::{Choice, Damage, FactId, FactSet, FunctionLoss, FunctionTime, Harm, Means},
    law::standard::Tables,
};

/// The class of effects.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Class {
    /// Less than light.
    None,
    /// Few injured, minor damage, an essential service lost for days, or a public service lost.
    Light,
    /// Few dead or many injured, serious damage, or an essential service lost for weeks.
    Serious,
    /// Many or mass dead, or destruction.
    Grave,
}

impl Class {
    /// All four, the lightest first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A class with the detail that some rows of the table of means ask for, the lightest first.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum ScaleLevel {
    /// Less than light.
    None,
    /// Light.
    Light,
    /// Serious by damage alone.
    SeriousDamage,
    /// Serious by people hit or by an essential service lost.
    Serious,
    /// Grave by destruction alone.
    GraveDamage,
    /// Grave by many dead.
    GraveMany,
    /// Grave by mass dead.
    GraveMass,
}

impl ScaleLevel {
    /// All seven, the lightest first.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The class of effects it belongs to.
    #[must_use]
    pub fn class(self) -> Class {
        match self {
            Self::None => Class::None,
            Self::Light => Class::Light,
            Self::SeriousDamage | Self::Serious => Class::Serious,
            Self::GraveDamage | Self::GraveMany | Self::GraveMass => Class::Grave,
        }
    }
}

/// The levels that are possible, given what is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Levels(u8);

impl Levels {
    const ANY: Self = Self(0b111_1111);

    pub(super) const NONE: Self = Self(0);

    fn with(self, level: Option<ScaleLevel>) -> Self {
        Self(self.0 | level.map_or(0, |level| 1 << level as u8))
    }

    /// The highest of two independent contributions, for every possible pair.
    fn highest(self, other: Self) -> Self {
        let floor = self.0.trailing_zeros().max(other.0.trailing_zeros());
        Self((self.0 | other.0) & (Self::ANY.0 << floor) & Self::ANY.0)
    }

    pub(super) fn contains(self, level: ScaleLevel) -> bool {
        self.0 & (1 << level as u8) != 0
    }

    pub(super) fn iter(self) -> impl DoubleEndedIterator<Item = ScaleLevel> {
        ScaleLevel::ALL.into_iter().filter(move |level| self.contains(*level))
    }

    pub(super) fn is_certain(self) -> bool {
        self.0.count_ones() == 1
    }
}

/// What the effects of one means may be, and on which facts that rests.
pub(super) struct Scale {
    pub(super) levels: Levels,
    pub(super) facts: FactSet,
    pub(super) missing: FactSet,
}

impl Scale {
    /// The scale of an attack by some means, by the effects that count for them.
    pub(super) fn of(
        means: Means,
        harm: Harm,
        damage: Damage,
        loss: FunctionLoss,
        time: FunctionTime,
        tables: &Tables,
    ) -> Self {
        let mut scale = Self {
            levels: people(harm, tables),
            facts: FactSet::of(&[FactId::Harm]),
            missing: missing_if(harm.is_unknown(), FactId::Harm),
        };
        if means::counts_damage(means) {
            scale.add(things(damage, tables), FactId::Damage, damage.is_unknown());
        }
        if means::counts_function(means) {
            scale.add(function(loss, time, tables), FactId::FunctionLoss, loss.is_unknown());
            if matches!(loss, FunctionLoss::EssentialService | FunctionLoss::Unknown) {
                scale.facts.insert(FactId::FunctionTime);
                scale.missing.extend(missing_if(time.is_unknown(), FactId::FunctionTime));
            }
        }
        if scale.levels.is_certain() {
            // Where the highest class is reached already, a missing lesser fact cannot matter.
            scale.missing = FactSet::EMPTY;
        }
        scale
    }

    fn add(&mut self, levels: Levels, fact: FactId, is_unknown: bool) {
        self.levels = self.levels.highest(levels);
        self.facts.insert(fact);
        self.missing.extend(missing_if(is_unknown, fact));
    }

    /// The highest class that is possible.
    pub(super) fn highest_class(&self) -> Class {
        self.levels.iter().next_back().map_or(Class::None, ScaleLevel::class)
    }
}

fn missing_if(is_unknown: bool, fact: FactId) -> FactSet {
    if is_unknown { FactSet::of(&[fact]) } else { FactSet::EMPTY }
}

fn people(harm: Harm, tables: &Tables) -> Levels {
    match tables.harm(harm) {
        Some(level) => Levels::NONE.with(Some(level)),
        None => one_or_all(harm).iter().fold(Levels::NONE, |levels, harm| levels.with(tables.harm(*harm))),
    }
}

fn things(damage: Damage, tables: &Tables) -> Levels {
    match tables.damage(damage) {
        Some(level) => Levels::NONE.with(Some(level)),
        None => one_or_all(damage).iter().fold(Levels::NONE, |levels, damage| levels.with(tables.damage(*damage))),
    }
}

fn function(loss: FunctionLoss, time: FunctionTime, tables: &Tables) -> Levels {
    if let Some(level) = tables.function(loss, time) {
        return Levels::NONE.with(Some(level));
    }
    let mut levels = Levels::NONE;
    for loss in one_or_all(loss) {
        for time in one_or_all(time) {
            levels = levels.with(tables.function(*loss, *time));
        }
    }
    levels
}

/// The value itself, or every value of its list where it is unknown; the unknown one among them stands in no table.
fn one_or_all<T: Choice>(value: T) -> &'static [T] {
    match T::ALL.iter().position(|other| *other == value) {
        Some(idx) if !value.is_unknown() => &T::ALL[idx..=idx],
        _ => T::ALL,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(harm: Harm, damage: Damage) -> Vec<Class> {
        let scale =
            Scale::of(Means::Strike, harm, damage, FunctionLoss::Unknown, FunctionTime::Unknown, &Tables::SHIPPED);
        let mut classes: Vec<Class> = scale.levels.iter().map(ScaleLevel::class).collect();
        classes.dedup();
        classes
    }

    #[test]
    fn the_highest_applies_and_nothing_adds_up() {
        assert_eq!(classes(Harm::InjuredFew, Damage::Minor), [Class::Light]);
        assert_eq!(classes(Harm::FewDead, Damage::Minor), [Class::Serious]);
        assert_eq!(classes(Harm::MassDead, Damage::Unknown), [Class::Grave]);
    }

    #[test]
    fn an_unknown_part_leaves_the_higher_classes_open() {
        assert_eq!(classes(Harm::FewDead, Damage::Unknown), [Class::Serious, Class::Grave]);
        assert_eq!(classes(Harm::None, Damage::Unknown), Class::ALL);
    }

    #[test]
    fn of_a_loss_what_is_known_is_held_and_only_the_rest_is_open() {
        use {FunctionLoss as L, FunctionTime as T};
        let classes = |loss: L, time: T| {
            let scale = Scale::of(Means::Cyber, Harm::None, Damage::None, loss, time, &Tables::SHIPPED);
            scale.levels.iter().map(ScaleLevel::class).collect::<Vec<_>>()
        };
        assert_eq!(classes(L::PublicService, T::Unknown), [Class::Light]);
        assert_eq!(classes(L::Nuisance, T::Unknown), [Class::None]);
        assert_eq!(classes(L::EssentialService, T::Unknown), [Class::Light, Class::Serious]);
        assert_eq!(classes(L::Unknown, T::Hours), [Class::None, Class::Light]);
        assert_eq!(classes(L::Unknown, T::Months), [Class::None, Class::Light, Class::Serious]);
        assert_eq!(classes(L::Unknown, T::Unknown), [Class::None, Class::Light, Class::Serious]);
    }
}
