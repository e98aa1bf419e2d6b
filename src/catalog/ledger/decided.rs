//! Which assumptions a verdict rests on.

use super::Assumption;
use crate::{
    domain::{Choice as _, Circumstances, FunctionLoss, Stance},
    law::{Element, Ground, ScaleLevel, Side, Standard, Threshold},
};

/// The assumptions that decided: the cell of the table of means, the bands that led to its class, and the ranges of the
/// stances that are taken.
#[must_use]
pub fn decided_by(
    threshold: &Threshold,
    circumstances: &Circumstances<'_>,
    standard: &Standard,
    stances: impl Iterator<Item = Stance>,
) -> Vec<Assumption> {
    let mut decided: Vec<Assumption> = Vec::new();
    for reason in threshold.finding(Element::E1).on(Side::Decides) {
        if let Ground::MeansAt(means, class) = reason.ground {
            let bands = bands(circumstances, standard);
            let level = bands.iter().map(|(_, level)| *level).filter(|level| level.class() <= class).max();
            let level = level.unwrap_or(ScaleLevel::None);
            decided.push(Assumption::Means(means, level));
            decided.extend(bands.into_iter().filter(|(_, own)| *own == level).map(|(band, _)| band));
        }
    }
    decided.push(Assumption::Gravity(threshold.class));
    let mut taken: Vec<Stance> = stances.collect();
    taken.sort_unstable();
    taken.dedup();
    decided.extend(taken.into_iter().map(|stance| Assumption::Range(stance, super::Mark::Suggested)));
    decided
}

/// The known bands with their levels.
fn bands(circumstances: &Circumstances<'_>, standard: &Standard) -> Vec<(Assumption, ScaleLevel)> {
    let tables = &standard.tables;
    let mut bands = Vec::new();
    let harm = circumstances.harm;
    bands.extend(tables.harm(harm).map(|level| (Assumption::Harm(harm), level)));
    let damage = circumstances.damage;
    bands.extend(tables.damage(damage).map(|level| (Assumption::Damage(damage), level)));
    let (loss, time) = (circumstances.function_loss, circumstances.function_time);
    if !loss.is_unknown() && loss != FunctionLoss::None {
        bands.extend(tables.function(loss, time).map(|level| (Assumption::Function(loss, time), level)));
    }
    bands
}
