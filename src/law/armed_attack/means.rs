//! The table of means and classes: what each way of striking amounts to, by its scale and effects.

use super::scale::{Class, ScaleLevel};
use crate::{
    domain::{FactId, Means, Point, Reading},
    law::{grade::Grade, reason::SourceKey, standard::Standard},
};

use Grade::{Arguable as A, Met as M, NotMet as N};

/// The facts that the table is read by.
pub(in crate::law) const FACTS: &[FactId] =
    &[FactId::Means, FactId::Harm, FactId::Damage, FactId::FunctionLoss, FactId::FunctionTime, FactId::Place];
/// The points at which readings differ about a cell.
pub(in crate::law) const POINTS: &[Point] = &[Point::SeriousEffects, Point::LightEffects, Point::MassAssault];

/// Whether means use force, and whether what they do can be a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Nature {
    /// No use of armed force at all.
    WithoutForce,
    /// Force that is deliberate by nature: it can be aimed at another, and does not go astray.
    Deliberate,
    /// Force that can go astray.
    MayGoAstray,
}

/// By which effects means are weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weighed {
    /// By the people hit alone.
    PeopleAlone,
    /// By the people hit and what was damaged.
    PeopleAndThings,
    /// By what stopped working too: a closed airport does not turn an overflight into an attack.
    LossToo,
}

/// What stands in the table of one way of striking.
struct Row {
    means: Means,
    /// One grade a level, in the order of [`ScaleLevel`] (none · light · serious by damage alone · serious · grave by
    /// destruction alone · many dead · mass dead).
    grades: [Grade; 7],
    nature: Nature,
    weighed: Weighed,
    source: SourceKey,
}

/// A row for every means, in the order of [`Means`].
const ROWS: [Row; 18] = [
    // "Most grave forms" of force; the conventional core case.
    Row {
        means: Means::Invasion,
        grades: [M, M, M, M, M, M, M],
        nature: Nature::Deliberate,
        weighed: Weighed::PeopleAndThings,
        source: "icj.nicaragua.1986",
    },
    Row {
        means: Means::Blockade,
        grades: [A, A, A, A, M, M, M],
        nature: Nature::Deliberate,
        weighed: Weighed::LossToo,
        source: "model.judgement",
    },
    // Frontier incident or attack is open; without a shot it is the former.
    Row {
        means: Means::IsletOccupation,
        grades: [N, A, A, A, M, M, M],
        nature: Nature::Deliberate,
        weighed: Weighed::PeopleAndThings,
        source: "icj.nicaragua.1986",
    },
    // The core case; a single ship or aircraft is disputed, and an attempt counts.
    Row {
        means: Means::Strike,
        grades: [A, A, A, A, M, M, M],
        nature: Nature::MayGoAstray,
        weighed: Weighed::PeopleAndThings,
        source: "icj.oil-platforms.2003",
    },
    Row {
        means: Means::FrontierIncident,
        grades: [N, N, A, A, M, M, M],
        nature: Nature::MayGoAstray,
        weighed: Weighed::PeopleAlone,
        source: "icj.nicaragua.1986",
    },
    // In 2001 the Council treated a mass-casualty assault by a non-state author as an armed attack.
    Row {
        means: Means::ArmedAssault,
        grades: [N, N, A, A, A, A, M],
        nature: Nature::Deliberate,
        weighed: Weighed::PeopleAndThings,
        source: "nato.council.2001-09-12",
    },
    Row {
        means: Means::LoneViolence,
        grades: [N, N, N, N, N, A, A],
        nature: Nature::Deliberate,
        weighed: Weighed::PeopleAndThings,
        source: "model.judgement",
    },
    Row {
        means: Means::HostageTaking,
        grades: [N, N, N, N, A, A, A],
        nature: Nature::Deliberate,
        weighed: Weighed::PeopleAndThings,
        source: "model.judgement",
    },
    Row {
        means: Means::Cbr,
        grades: [N, A, A, A, M, M, M],
        nature: Nature::Deliberate,
        weighed: Weighed::PeopleAndThings,
        source: "nato.salisbury.2018",
    },
    // Effects as if kinetic.
    Row {
        means: Means::Cyber,
        grades: [N, N, A, A, M, M, M],
        nature: Nature::MayGoAstray,
        weighed: Weighed::LossToo,
        source: "nato.brussels.2021",
    },
    Row {
        means: Means::Electronic,
        grades: [N, N, A, A, M, M, M],
        nature: Nature::MayGoAstray,
        weighed: Weighed::LossToo,
        source: "nato.wales.2014",
    },
    Row {
        means: Means::ExplosiveSabotage,
        grades: [N, N, A, A, M, M, M],
        nature: Nature::Deliberate,
        weighed: Weighed::LossToo,
        source: "model.judgement",
    },
    // Serious by damage alone is not enough; people or an essential service must be hit.
    Row {
        means: Means::Sabotage,
        grades: [N, N, N, A, A, A, M],
        nature: Nature::MayGoAstray,
        weighed: Weighed::LossToo,
        source: "nato.warsaw.2016",
    },
    Row {
        means: Means::DroneIncursion,
        grades: [N, A, A, A, M, M, M],
        nature: Nature::MayGoAstray,
        weighed: Weighed::PeopleAndThings,
        source: "poland.2025-09",
    },
    Row {
        means: Means::Incursion,
        grades: [N, N, N, N, N, N, N],
        nature: Nature::WithoutForce,
        weighed: Weighed::PeopleAndThings,
        source: "airspace.2025",
    },
    Row {
        means: Means::Threat,
        grades: [N, N, N, N, N, N, N],
        nature: Nature::WithoutForce,
        weighed: Weighed::PeopleAndThings,
        source: "nato.treaty.art5",
    },
    Row {
        means: Means::Coercion,
        grades: [N, N, N, N, N, N, N],
        nature: Nature::WithoutForce,
        weighed: Weighed::PeopleAndThings,
        source: "nato.treaty.art5",
    },
    Row {
        means: Means::CrimeUnrest,
        grades: [N, N, N, N, N, N, N],
        nature: Nature::WithoutForce,
        weighed: Weighed::PeopleAndThings,
        source: "nato.treaty.art5",
    },
];

/// The grades of the rows as the tables begin with them.
pub(in crate::law) const SHIPPED: [[Grade; 7]; ROWS.len()] = {
    let mut grades = [[Grade::Unknown; 7]; ROWS.len()];
    let mut idx = 0;
    while idx < ROWS.len() {
        assert!(ROWS[idx].means as usize == idx, "the rows stand in the order of the means");
        grades[idx] = ROWS[idx].grades;
        idx += 1;
    }
    grades
};

fn row(means: Means) -> Option<&'static Row> {
    ROWS.get(means as usize)
}

fn is_of(means: Means, nature: Nature) -> bool {
    row(means).is_some_and(|row| row.nature == nature)
}

/// What these means at this level amount to.
pub(super) fn grade(means: Means, level: ScaleLevel, standard: &Standard) -> Grade {
    use Reading::{Expansive, Practice, Strict};
    let tabled = standard.tables.means(means, level).unwrap_or(Grade::Unknown);
    match level.class() {
        Class::Serious => match standard.at(Point::SeriousEffects) {
            Strict if matches!(means, Means::Cyber | Means::Electronic | Means::Sabotage) => N,
            Expansive
                if matches!(means, Means::Strike | Means::Cyber | Means::Electronic | Means::ExplosiveSabotage) =>
            {
                M
            }
            Strict | Practice | Expansive => {
                // Where light damage by sabotage is arguable, more of it cannot be less.
                let is_floored = means == Means::Sabotage && standard.at(Point::LightEffects) == Expansive;
                if is_floored { tabled.max(A) } else { tabled }
            }
        },
        Class::None | Class::Light => match standard.at(Point::LightEffects) {
            Strict if matches!(means, Means::Strike | Means::DroneIncursion | Means::Cbr) => N,
            Expansive
                if level == ScaleLevel::Light
                    && matches!(means, Means::ExplosiveSabotage | Means::Sabotage | Means::Cyber) =>
            {
                A
            }
            Expansive if level == ScaleLevel::None && means == Means::DroneIncursion => A,
            Strict | Practice | Expansive => tabled,
        },
        Class::Grave if means == Means::ArmedAssault && standard.at(Point::MassAssault) == Expansive => M,
        Class::Grave => tabled,
    }
}

/// Whether the readings of the law fill this cell differently, or no text stands behind its row.
#[must_use]
pub fn is_contested(means: Means, level: ScaleLevel) -> bool {
    let [strict, practice, expansive] = Reading::ALL.map(|reading| grade(means, level, &Standard::of(reading)));
    // What a handful on an empty place amounts to is open: a frontier incident, or an attack.
    let is_open = means == Means::IsletOccupation;
    strict != practice || practice != expansive || is_open || source(means) == "model.judgement"
}

/// Whether a rule can come to read this cell. Means without force are decided before the table, and a frontier incident
/// is weighed by the people hit alone.
#[must_use]
pub fn is_read(means: Means, level: ScaleLevel) -> bool {
    let is_of_damage = matches!(level, ScaleLevel::SeriousDamage | ScaleLevel::GraveDamage);
    let is_weighed = counts_damage(means) || !is_of_damage;
    is_weighed && !is_without_force(means)
}

/// Where the row of these means comes from.
#[must_use]
pub fn source(means: Means) -> SourceKey {
    row(means).map_or("model.judgement", |row| row.source)
}

/// Whether these means are no use of armed force at all.
#[must_use]
pub fn is_without_force(means: Means) -> bool {
    is_of(means, Nature::WithoutForce)
}

/// Whether these means use force and are deliberate by nature: they can be aimed at another, and do not go astray.
#[must_use]
pub fn is_deliberate_by_nature(means: Means) -> bool {
    is_of(means, Nature::Deliberate)
}

/// Whether these means can go astray.
pub(super) fn can_go_astray(means: Means) -> bool {
    is_of(means, Nature::MayGoAstray)
}

/// Whether what was damaged counts for these means.
pub(super) fn counts_damage(means: Means) -> bool {
    row(means).is_none_or(|row| row.weighed != Weighed::PeopleAlone)
}

/// Whether what stopped working counts for these means.
pub(super) fn counts_function(means: Means) -> bool {
    row(means).is_some_and(|row| row.weighed == Weighed::LossToo)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice as _;

    #[test]
    fn more_effect_never_lowers_the_grade_in_any_reading() {
        for standard in Reading::ALL.map(Standard::of) {
            for means in Means::ALL.iter().copied().filter(|means| !means.is_unknown()) {
                assert!(ScaleLevel::ALL.map(|level| grade(means, level, &standard)).is_sorted(), "{means:?}");
            }
        }
    }

    #[test]
    fn what_uses_force_and_does_not_go_astray_is_deliberate_by_nature() {
        let found = [Means::Unknown, Means::Threat, Means::Strike, Means::Invasion].map(is_deliberate_by_nature);
        assert_eq!(found, [false, false, false, true]);
    }

    #[test]
    fn a_cell_is_read_where_force_is_used_and_what_it_is_weighed_by_counts() {
        let read = |means: Means| ScaleLevel::ALL.into_iter().filter(|level| is_read(means, *level)).count();
        assert_eq!([Means::Strike, Means::FrontierIncident, Means::Threat].map(read), [7, 5, 0]);
    }

    #[test]
    fn a_cell_is_contested_where_a_reading_departs_or_no_text_stands_behind_its_row() {
        use ScaleLevel as L;
        let contested =
            |means: Means| -> Vec<L> { L::ALL.into_iter().filter(|level| is_contested(means, *level)).collect() };
        for means in [Means::Blockade, Means::LoneViolence, Means::HostageTaking, Means::ExplosiveSabotage] {
            assert_eq!(contested(means), L::ALL, "{means:?} rests on a judgement");
        }
        for means in [Means::Invasion, Means::FrontierIncident, Means::Incursion, Means::Threat, Means::CrimeUnrest] {
            assert_eq!(contested(means), [], "{means:?} is read alike by all");
        }
        assert_eq!(contested(Means::IsletOccupation), L::ALL, "an attack or a frontier incident: open");
        // Only the strict reading departs for attempts and for jamming, only the expansive for a lesser massacre.
        assert_eq!(contested(Means::Strike), [L::None, L::Light, L::SeriousDamage, L::Serious]);
        assert_eq!(contested(Means::Cbr), [L::Light]);
        assert_eq!(contested(Means::Cyber), [L::Light, L::SeriousDamage, L::Serious]);
        assert_eq!(contested(Means::Electronic), [L::SeriousDamage, L::Serious]);
        assert_eq!(contested(Means::Sabotage), [L::Light, L::SeriousDamage, L::Serious]);
        assert_eq!(contested(Means::DroneIncursion), [L::None, L::Light]);
        assert_eq!(contested(Means::ArmedAssault), [L::GraveDamage, L::GraveMany]);
    }
}
