//! How a suggested amount is spread over kinds of help until measures are pledged.

use super::kinds::{ByKind, KindSet};
use crate::{
    catalog::{KindShare, Levels, Measures},
    domain::{AuthorKind, Circumstances, Direction, HelpKind, Session, Wanted},
};

/// Millionths by kind, for allies with armed forces and without.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mix {
    forces: ByKind<i64>,
    no_forces: ByKind<i64>,
    /// Whether the share of land forces went to air and sea.
    pub(super) is_without_land: bool,
}

impl Mix {
    pub(super) fn of(
        levels: &Levels,
        circumstances: &Circumstances<'_>,
        session: &Session,
        measures: &Measures,
    ) -> Self {
        let weights = |shares: &[KindShare]| {
            ByKind::from_fn(|kind| shares.iter().filter(|share| share.kind == kind).map(|share| share.ppm).sum())
        };
        let mut mix =
            Self { forces: weights(&levels.mix), no_forces: weights(&levels.mix_no_forces), is_without_land: false };
        if is_against_a_group_abroad(circumstances) && !asks_for_land_forces(session, measures) {
            mix.is_without_land = true;
            mix.forces[HelpKind::AirAndSea] += std::mem::take(&mut mix.forces[HelpKind::LandForces]);
        }
        mix
    }

    /// The weights of an ally, and how many millionths of them are left when some kinds are cut.
    pub(super) fn weights(&self, has_forces: bool, cut: KindSet) -> (ByKind<i64>, i64) {
        let whole = if has_forces { &self.forces } else { &self.no_forces };
        let kept = ByKind::from_fn(|kind| if cut.contains(kind) { 0 } else { whole[kind] });
        let sum = |weights: &ByKind<i64>| weights.iter().map(|(_, weight)| i128::from(*weight)).sum::<i128>();
        let all = sum(whole);
        let left = if all == 0 { 1_000_000 } else { sum(&kept) * 1_000_000 / all };
        (kept, i64::try_from(left).unwrap_or(1_000_000))
    }
}

/// A response against a group abroad does not mean land forces. An unknown author is not taken for a group.
fn is_against_a_group_abroad(circumstances: &Circumstances<'_>) -> bool {
    let is_group = match circumstances.author_kind {
        AuthorKind::Organisation | AuthorKind::NetworkCell | AuthorKind::Individual => true,
        AuthorKind::StateForces
        | AuthorKind::StateCovert
        | AuthorKind::StateProxy
        | AuthorKind::DomesticGroup
        | AuthorKind::Commercial
        | AuthorKind::Unknown => false,
    };
    is_group && matches!(circumstances.direction, Direction::Established | Direction::Probable)
}

/// Whether the user has the ally attacked ask for land forces all the same.
fn asks_for_land_forces(session: &Session, measures: &Measures) -> bool {
    session.needs.iter().any(|need| match &need.what {
        Wanted::Kind(kind) => *kind == HelpKind::LandForces,
        Wanted::Measure(id) => measures.get(id).is_some_and(|measure| measure.kind == HelpKind::LandForces),
    })
}
