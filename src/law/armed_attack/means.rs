//! The table of means and classes: what each way of striking amounts to, by its scale and effects.

use super::scale::{Class, Level};
use crate::{
    domain::Means,
    law::{grade::Grade, reason::SourceKey},
};

const M: Grade = Grade::Met;
const A: Grade = Grade::Arguable;
const N: Grade = Grade::NotMet;

/// One row: the grade at each level, the lightest first (none · light · serious by damage alone · serious ·
/// grave by destruction alone · many dead · mass dead), and where the row comes from.
struct Row {
    means: Means,
    grades: [Grade; 7],
    source: SourceKey,
}

/// The rows stand in the order of [`Means`], so that a look-up is an index.
static TABLE: [Row; 18] = [
    // "Most grave forms" of force; the conventional core case.
    Row { means: Means::Invasion, grades: [M, M, M, M, M, M, M], source: "icj.nicaragua.1986" },
    Row { means: Means::Blockade, grades: [A, A, A, A, M, M, M], source: "model.judgement" },
    // Frontier incident or attack is open; without a shot it is the former.
    Row { means: Means::IsletOccupation, grades: [N, A, A, A, M, M, M], source: "icj.nicaragua.1986" },
    // The core case; a single ship or aircraft is disputed, and an attempt counts.
    Row { means: Means::Strike, grades: [A, A, A, A, M, M, M], source: "icj.oil-platforms.2003" },
    Row { means: Means::FrontierIncident, grades: [N, N, A, A, M, M, M], source: "icj.nicaragua.1986" },
    // In 2001 the Council treated a mass-casualty assault by a non-state author as an armed attack.
    Row { means: Means::ArmedAssault, grades: [N, N, A, A, A, A, M], source: "nato.council.2001-09-12" },
    Row { means: Means::LoneViolence, grades: [N, N, N, N, N, A, A], source: "model.judgement" },
    Row { means: Means::HostageTaking, grades: [N, N, N, N, A, A, A], source: "model.judgement" },
    Row { means: Means::Cbr, grades: [N, A, A, A, M, M, M], source: "nato.salisbury.2018" },
    // Effects as if kinetic.
    Row { means: Means::Cyber, grades: [N, N, A, A, M, M, M], source: "nato.brussels.2021" },
    Row { means: Means::Electronic, grades: [N, N, A, A, M, M, M], source: "nato.wales.2014" },
    Row { means: Means::ExplosiveSabotage, grades: [N, N, A, A, M, M, M], source: "model.judgement" },
    // Serious by damage alone is not enough; people or an essential service must be hit.
    Row { means: Means::Sabotage, grades: [N, N, N, A, A, A, M], source: "nato.warsaw.2016" },
    Row { means: Means::DroneIncursion, grades: [N, A, A, A, M, M, M], source: "poland.2025-09" },
    Row { means: Means::Incursion, grades: [N, N, N, N, N, N, N], source: "airspace.2025" },
    Row { means: Means::Threat, grades: [N, N, N, N, N, N, N], source: "nato.treaty.art5" },
    Row { means: Means::Coercion, grades: [N, N, N, N, N, N, N], source: "nato.treaty.art5" },
    Row { means: Means::CrimeUnrest, grades: [N, N, N, N, N, N, N], source: "nato.treaty.art5" },
];

fn row(means: Means) -> Option<&'static Row> {
    TABLE.get(means as usize).filter(|row| row.means == means)
}

/// What these means at this level amount to.
pub(super) fn grade(means: Means, level: Level) -> Grade {
    row(means).map_or(Grade::Unknown, |row| row.grades[level as usize])
}

/// Where the row of these means comes from.
pub(in crate::law) fn source(means: Means) -> SourceKey {
    row(means).map_or("model.judgement", |row| row.source)
}

/// Whether these means are no use of armed force at all.
pub(super) fn is_without_force(means: Means) -> bool {
    matches!(means, Means::Incursion | Means::Threat | Means::Coercion | Means::CrimeUnrest)
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

/// The grades of these means at a class, for the table a person reads.
#[must_use]
pub fn grades_at(means: Means, class: Class) -> Vec<Grade> {
    let mut grades: Vec<Grade> =
        Level::ALL.into_iter().filter(|level| level.class() == class).map(|level| grade(means, level)).collect();
    grades.dedup();
    grades
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Choice as _;

    #[test]
    fn every_means_has_one_row_and_more_effect_never_lowers_the_grade() {
        for means in Means::ALL.iter().copied().filter(|means| !means.is_unknown()) {
            let rows: Vec<&Row> = TABLE.iter().filter(|row| row.means == means).collect();
            assert_eq!(rows.len(), 1, "{means:?}");
            assert_eq!(TABLE[means as usize].means, means, "the rows stand in the order of the list");
            assert!(rows[0].grades.is_sorted(), "{means:?}");
        }
    }
}
