//! Scale and effects: the highest class that applies, never a sum.
//!
//! The Court in *Nicaragua* weighs scale and effects and sets a mere frontier incident apart.
//! No number of dead is law: the bands of `harm` are chosen by the user, and only bands are read here.

use crate::domain::{Choice as _, Damage, FactId, FactSet, FunctionLoss, FunctionTime, Harm, Means};

/// The class of effects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    pub const ALL: [Self; 4] = [Self::None, Self::Light, Self::Serious, Self::Grave];

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Light => "light",
            Self::Serious => "serious",
            Self::Grave => "grave",
        }
    }
}

/// A class with the detail that some rows of the table of means ask for, the lightest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    None,
    Light,
    /// Serious by damage alone.
    SeriousDamage,
    /// Serious by people hit or by an essential service lost.
    Serious,
    /// Grave by destruction alone.
    GraveDamage,
    GraveMany,
    GraveMass,
}

impl Level {
    pub(super) const ALL: [Self; 7] = [
        Self::None,
        Self::Light,
        Self::SeriousDamage,
        Self::Serious,
        Self::GraveDamage,
        Self::GraveMany,
        Self::GraveMass,
    ];

    pub(super) fn class(self) -> Class {
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

    const fn of(levels: &[Level]) -> Self {
        let mut bits = 0;
        let mut idx = 0;
        while idx < levels.len() {
            bits |= 1 << levels[idx] as u8;
            idx += 1;
        }
        Self(bits)
    }

    /// The highest of two independent contributions, for every possible pair.
    fn highest(self, other: Self) -> Self {
        let floor = self.0.trailing_zeros().max(other.0.trailing_zeros());
        Self((self.0 | other.0) & (Self::ANY.0 << floor) & Self::ANY.0)
    }

    pub(super) fn contains(self, level: Level) -> bool {
        self.0 & (1 << level as u8) != 0
    }

    pub(super) fn iter(self) -> impl DoubleEndedIterator<Item = Level> {
        Level::ALL.into_iter().filter(move |level| self.contains(*level))
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
    /// The scale of an attack by some means. A closed airport does not turn an overflight into an
    /// attack, so the loss of function counts for some means only; a frontier incident is weighed by people alone.
    pub(super) fn of(means: Means, harm: Harm, damage: Damage, loss: FunctionLoss, time: FunctionTime) -> Self {
        let mut scale = Self {
            levels: people(harm),
            facts: FactSet::of(&[FactId::Harm]),
            missing: missing_if(harm.is_unknown(), FactId::Harm),
        };
        if means != Means::FrontierIncident {
            scale.add(things(damage), FactId::Damage, damage.is_unknown());
        }
        if counts_function(means) {
            scale.add(function(loss, time), FactId::FunctionLoss, loss.is_unknown());
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
        self.levels.iter().next_back().map_or(Class::None, Level::class)
    }
}

fn missing_if(is_unknown: bool, fact: FactId) -> FactSet {
    if is_unknown { FactSet::of(&[fact]) } else { FactSet::EMPTY }
}

/// Whether the loss of function counts for these means.
pub(super) fn counts_function(means: Means) -> bool {
    matches!(means, Means::Cyber | Means::Electronic | Means::Sabotage | Means::ExplosiveSabotage | Means::Blockade)
}

fn people(harm: Harm) -> Levels {
    match harm {
        Harm::None => Levels::of(&[Level::None]),
        Harm::InjuredFew => Levels::of(&[Level::Light]),
        Harm::InjuredMany | Harm::FewDead => Levels::of(&[Level::Serious]),
        Harm::ManyDead => Levels::of(&[Level::GraveMany]),
        Harm::MassDead => Levels::of(&[Level::GraveMass]),
        Harm::Unknown => Levels::of(&[Level::None, Level::Light, Level::Serious, Level::GraveMany, Level::GraveMass]),
    }
}

fn things(damage: Damage) -> Levels {
    match damage {
        Damage::None => Levels::of(&[Level::None]),
        Damage::Minor => Levels::of(&[Level::Light]),
        Damage::Serious => Levels::of(&[Level::SeriousDamage]),
        Damage::Destruction => Levels::of(&[Level::GraveDamage]),
        Damage::Unknown => Levels::of(&[Level::None, Level::Light, Level::SeriousDamage, Level::GraveDamage]),
    }
}

fn function(loss: FunctionLoss, time: FunctionTime) -> Levels {
    match (loss, time) {
        (FunctionLoss::None | FunctionLoss::Nuisance, _) => Levels::of(&[Level::None]),
        (FunctionLoss::PublicService, _) => Levels::of(&[Level::Light]),
        (FunctionLoss::EssentialService, FunctionTime::Hours | FunctionTime::Days) => Levels::of(&[Level::Light]),
        (FunctionLoss::EssentialService, FunctionTime::Weeks | FunctionTime::Months) => Levels::of(&[Level::Serious]),
        (FunctionLoss::EssentialService, FunctionTime::Unknown) => Levels::of(&[Level::Light, Level::Serious]),
        // Whatever was lost, hours or days make it light at most.
        (FunctionLoss::Unknown, FunctionTime::Hours | FunctionTime::Days) => Levels::of(&[Level::None, Level::Light]),
        (FunctionLoss::Unknown, FunctionTime::Weeks | FunctionTime::Months | FunctionTime::Unknown) => {
            Levels::of(&[Level::None, Level::Light, Level::Serious])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(harm: Harm, damage: Damage) -> Vec<Class> {
        let scale = Scale::of(Means::Strike, harm, damage, FunctionLoss::Unknown, FunctionTime::Unknown);
        let mut classes: Vec<Class> = scale.levels.iter().map(Level::class).collect();
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
}
