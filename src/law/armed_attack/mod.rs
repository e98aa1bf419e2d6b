//! E1: is it an armed attack?
//!
//! > an armed attack against one or more of them
//!
//! The Treaty does not define the term; it is that of Article 51 of the Charter. The International
//! Court in *Nicaragua* (1986) looks at scale and effects and sets the most grave forms of force
//! apart from lesser ones; in *Oil Platforms* (2003) it did not rule out that a blow against one
//! vessel could be enough. There is no casualty number in law: bands are read, and reasons are given.
//!
//! First match, where a condition may hang on an unknown fact; of several
//! means the best-graded decides.

pub mod means;
mod pushes;
mod scale;
mod sight;
mod way;

use scale::Levels;
pub use scale::{Class, ScaleLevel};
pub use sight::Sight;
use way::Way;
pub(super) use way::is_reckless_spillover;

use super::{
    finding::Finding,
    grade::{Grade, GradeSet, Truth},
    reason::{Ground, Reason, Side},
    row::rows,
    standard::Standard,
};
use crate::domain::{Choice as _, Circumstances, Intent, Means, OwnForce, Series};

rows! {
    /// The rows of E1 other than the table of means. Those before A5a are gone down; the others change what the
    /// table gives, A5a at each level of effects for itself.
    AttackRow {
        /// The force that was hit was itself using force or intruding: who defends against it lawfully attacks nobody.
        A0 = "a0" {
            facts: [OwnForce, Place],
            points: [],
            "un.charter.51", High,
            |seen| way::is_own_force(seen.now, OwnForce::Yes) => |_| GradeSet::only(Grade::NotMet),
        }
        /// No armed force has been used.
        A1 = "a1" {
            facts: [Means],
            points: [],
            "nato.treaty.art5", High,
            |seen| Truth::of(means::is_without_force(seen.blow.means)) => |_| GradeSet::only(Grade::NotMet),
        }
        /// Nothing has occurred yet.
        A2 = "a2" {
            facts: [Timing, Harm, Damage],
            through: [FunctionLoss, FunctionTime],
            points: [Imminent],
            "nato.treaty.art5", High,
            |seen| way::is_imminent(seen.now.timing).and(seen.blow.is_without_effects()) => |seen| way::before_the_blow(seen.standard),
        }
        /// Spill-over with grave loss of life and recklessness alleged.
        A3 = "a3" {
            facts: [Intent, Harm, Recklessness],
            points: [Spillover],
            "model.judgement", High,
            |seen| way::is_astray(seen).and(way::is_deadly_and_reckless(seen.now, seen.standard)) => |_| GradeSet::only(Grade::Arguable),
        }
        /// Stray, mistake, navigation.
        A4 = "a4" {
            facts: [Intent],
            points: [],
            "poland.2022", High,
            way::is_astray => |_| GradeSet::only(Grade::NotMet),
        }
        /// Lesser blows by one author judged together: one grade up.
        A5a = "a5a" {
            facts: [Series],
            through: [FunctionLoss],
            points: [Accumulation],
            "nato.brussels.2021", Low,
            |seen| way::is_accumulated(seen, ScaleLevel::Light) => |_| GradeSet::only(Grade::Met).and(Grade::Arguable),
        }
        /// Only the seabed or a satellite was hit, and nobody: arguable at most.
        A5b = "a5b" {
            facts: [Place, Harm],
            points: [RemoteObject],
            "nato.council.2022-09-29", Low,
            |seen| way::is_remote(seen.now) => |seen| GradeSet::only(way::most_of_the_remote(seen.standard)),
        }
        /// Contested intent: arguable at most.
        A5c = "a5c" {
            facts: [Intent],
            points: [ContestedIntent],
            "icj.oil-platforms.2003", Medium,
            |seen| way::is_capped_by_doubt(seen, Truth::of(seen.now.intent == Intent::Contested))
                => |_| GradeSet::only(Grade::Arguable),
        }
        /// It is contested whether the force that was hit was itself using force: arguable at most.
        A5d = "a5d" {
            facts: [OwnForce, Place],
            points: [ContestedIntent],
            "un.charter.51", Medium,
            |seen| way::is_capped_by_doubt(seen, way::is_own_force(seen.now, OwnForce::Contested))
                => |_| GradeSet::only(Grade::Arguable),
        }
    }
}

impl AttackRow {
    /// The rows that are gone down before the table of means.
    const BEFORE_THE_TABLE: &'static [Self] = Self::ALL.split_at(Self::A5a as usize).0;

    fn reason(self, truth: Truth) -> Reason {
        let side = if truth == Truth::Yes { Side::Decides } else { Side::MayApply };
        Reason::new(side, Ground::Attack(self), self.row().facts)
    }
}

/// One way of striking and what its effects may be.
#[derive(Clone, Copy)]
pub(in crate::law) struct Blow {
    means: Means,
    levels: Levels,
}

impl Blow {
    /// No blow: for rows that look at none.
    pub(in crate::law) const NONE: Self = Self { means: Means::Unknown, levels: Levels::NONE };

    fn is_without_effects(self) -> Truth {
        match (self.levels.contains(ScaleLevel::None), self.levels.is_certain()) {
            (false, _) => Truth::No,
            (true, false) => Truth::Maybe,
            (true, true) => Truth::Yes,
        }
    }
}

/// E1, and the class of effects the response looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArmedAttack {
    /// The finding.
    pub finding: Finding,
    /// The highest class of effects that is possible for the means that decided.
    pub class: Class,
}

/// Judges E1.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, standard: &Standard) -> ArmedAttack {
    // Of several means the best-graded decides; among equals the one of the higher class, then the first stated.
    circumstances
        .means
        .iter()
        .map(|means| {
            if means.is_unknown() {
                Way::unknown(circumstances, standard)
            } else {
                Way::of(*means, circumstances, standard)
            }
        })
        .reduce(|best, way| if (way.grade(), way.class) > (best.grade(), best.class) { way } else { best })
        .unwrap_or_else(|| Way::unknown(circumstances, standard))
        .into_armed_attack(circumstances, if_linked(circumstances, standard))
}

/// The grade that linking it to the others of its pattern would give. Nothing is added up by itself, so it is only said.
fn if_linked(circumstances: &Circumstances<'_>, standard: &Standard) -> Option<Grade> {
    let mut linked = *circumstances;
    linked.series = Series::Linked;
    (circumstances.series == Series::Pattern).then(|| grade(&linked, standard))
}

/// Every means there is, less the unknown one.
const KNOWN: &[Means] = Means::ALL.split_at(Means::ALL.len() - 1).0;

/// The means themselves, or every one where one is unknown: then every row of the table is possible.
fn one_or_all(means: &Means) -> &[Means] {
    if means.is_unknown() { KNOWN } else { std::slice::from_ref(means) }
}

/// Every means once: a file may state one two hundred times, and those who ask often would pay for each.
fn distinct(means: &[Means]) -> impl Iterator<Item = &Means> {
    let mut seen = 0_u32;
    means.iter().filter(move |means| {
        let bit = 1_u32 << (**means as u32);
        let is_new = seen & bit == 0;
        seen |= bit;
        is_new
    })
}

/// Every grade E1 may turn out to have, given what is unknown.
#[must_use]
pub fn possible_grades(circumstances: &Circumstances<'_>, standard: &Standard) -> GradeSet {
    let means = if circumstances.means.is_empty() { KNOWN } else { circumstances.means };
    of_any(means.iter().flat_map(one_or_all), circumstances, standard)
}

fn of_any<'a>(
    means: impl Iterator<Item = &'a Means>,
    circumstances: &Circumstances<'_>,
    standard: &Standard,
) -> GradeSet {
    means.fold(GradeSet::EMPTY, |mut all, means| {
        all.extend(way::grades(*means, circumstances, standard));
        all
    })
}

/// Whether no other fact can make an attack of it: the means are not known, or none of them uses force.
#[must_use]
pub fn needs_other_means(means: &[Means]) -> bool {
    means.iter().all(|means| means::is_without_force(*means))
}

/// The grade of E1 without its reasons: what [`judge`] finds, for those who ask often.
#[must_use]
pub fn grade(circumstances: &Circumstances<'_>, standard: &Standard) -> Grade {
    match circumstances.means {
        [] => possible_grades(circumstances, standard).settle(),
        means => distinct(means)
            .map(|means| of_any(one_or_all(means).iter(), circumstances, standard).settle())
            .max()
            .unwrap_or(Grade::Unknown),
    }
}

/// The grade of E1 and the class of effects without the reasons: what [`judge`] finds, for those who ask often.
#[must_use]
pub fn grade_and_class(circumstances: &Circumstances<'_>, standard: &Standard) -> (Grade, Class) {
    let of_any = |means: &[Means]| {
        let ways = means.iter().map(|means| way::grades_and_class(*means, circumstances, standard));
        let (grades, class) = ways.fold((GradeSet::EMPTY, Class::None), |(mut all, highest), (grades, class)| {
            all.extend(grades);
            (all, highest.max(class))
        });
        (grades.settle(), class)
    };
    match circumstances.means {
        [] => of_any(KNOWN),
        means => distinct(means).map(|means| of_any(one_or_all(means))).max().unwrap_or((Grade::Unknown, Class::None)),
    }
}

/// Whether a loss of function counts for these means.
#[must_use]
pub fn counts_function(means: Means) -> bool {
    means::counts_function(means)
}

#[cfg(test)]
mod tests;
