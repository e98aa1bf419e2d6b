//! The table of means and classes: what each way of striking amounts to, by its scale and effects.

use super::scale::{Class, ScaleLevel};
use crate::{
    domain::{Means, Point, Reading},
    law::{grade::Grade, reason::SourceKey, standard::Standard},
};

const M: Grade = Grade::Met;
const A: Grade = Grade::Arguable;
const N: Grade = Grade::NotMet;

/// One grade a level for every means, in the order of [`Means`] and of [`ScaleLevel`] (none · light · serious by damage
/// alone · serious · grave by destruction alone · many dead · mass dead).
pub(in crate::law) const SHIPPED: [[Grade; 7]; 18] = [
    // "Most grave forms" of force; the conventional core case.
    [M, M, M, M, M, M, M], // Invasion
    [A, A, A, A, M, M, M], // Blockade
    // Frontier incident or attack is open; without a shot it is the former.
    [N, A, A, A, M, M, M], // Islet occupation
    // The core case; a single ship or aircraft is disputed, and an attempt counts.
    [A, A, A, A, M, M, M], // Strike
    [N, N, A, A, M, M, M], // Frontier incident
    // In 2001 the Council treated a mass-casualty assault by a non-state author as an armed attack.
    [N, N, A, A, A, A, M], // Armed assault
    [N, N, N, N, N, A, A], // Lone violence
    [N, N, N, N, A, A, A], // Hostage taking
    [N, A, A, A, M, M, M], // Cbr
    // Effects as if kinetic.
    [N, N, A, A, M, M, M], // Cyber
    [N, N, A, A, M, M, M], // Electronic
    [N, N, A, A, M, M, M], // Explosive sabotage
    // Serious by damage alone is not enough; people or an essential service must be hit.
    [N, N, N, A, A, A, M], // Sabotage
    [N, A, A, A, M, M, M], // Drone incursion
    [N, N, N, N, N, N, N], // Incursion
    [N, N, N, N, N, N, N], // Threat
    [N, N, N, N, N, N, N], // Coercion
    [N, N, N, N, N, N, N], // Crime unrest
];

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
    let is_weighed = means != Means::FrontierIncident || !is_of_damage;
    is_weighed && !is_without_force(means)
}

/// Where the row of these means comes from.
#[must_use]
pub fn source(means: Means) -> SourceKey {
    match means {
        Means::Invasion | Means::IsletOccupation | Means::FrontierIncident => "icj.nicaragua.1986",
        Means::Blockade | Means::LoneViolence | Means::HostageTaking | Means::ExplosiveSabotage | Means::Unknown => {
            "model.judgement"
        }
        Means::Strike => "icj.oil-platforms.2003",
        Means::ArmedAssault => "nato.council.2001-09-12",
        Means::Cbr => "nato.salisbury.2018",
        Means::Cyber => "nato.brussels.2021",
        Means::Electronic => "nato.wales.2014",
        Means::Sabotage => "nato.warsaw.2016",
        Means::DroneIncursion => "poland.2025-09",
        Means::Incursion => "airspace.2025",
        Means::Threat | Means::Coercion | Means::CrimeUnrest => "nato.treaty.art5",
    }
}

/// Whether these means are no use of armed force at all.
#[must_use]
pub fn is_without_force(means: Means) -> bool {
    matches!(means, Means::Incursion | Means::Threat | Means::Coercion | Means::CrimeUnrest)
}

/// Whether these means use force and are deliberate by nature: they can be aimed at another, and do not go astray.
#[must_use]
pub fn is_deliberate_by_nature(means: Means) -> bool {
    means != Means::Unknown && !is_without_force(means) && !can_go_astray(means)
}

/// Whether these means can go astray; the others are deliberate by nature.
pub(super) fn can_go_astray(means: Means) -> bool {
    matches!(
        means,
        Means::Strike
            | Means::FrontierIncident
            | Means::Sabotage
            | Means::Cyber
            | Means::Electronic
            | Means::DroneIncursion
    )
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
