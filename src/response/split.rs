//! How a suggested amount is spread over kinds of help until measures are pledged.

use super::{
    Home, Model, Named, UsdThousands,
    kinds::{ByKind, KindSet},
};
use crate::{
    catalog::{KindShare, Measures},
    domain::{AuthorKind, Circumstances, Direction, HelpKind, Session, Wanted},
};

/// Millionths by kind, for allies with armed forces and without.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mix {
    forces: ByKind<i64>,
    no_forces: ByKind<i64>,
    /// What the text names; none where it leaves the kind of help open.
    named: Option<Named>,
    /// Whether the share of land forces went to air and sea.
    pub(super) is_without_land: bool,
}

/// How an ally's amount is spread, and how much is left of it where kinds are cut.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Shares {
    /// The weights of the kinds that are given.
    pub(super) weights: ByKind<i64>,
    /// The sum of these weights.
    kept: i128,
    /// The sum before kinds were cut.
    whole: i128,
}

impl Shares {
    /// What is left of an amount.
    pub(super) fn left(&self, amount: UsdThousands) -> UsdThousands {
        if self.kept == self.whole || self.whole == 0 {
            return amount;
        }
        amount.millionths(i64::try_from(self.kept * 1_000_000 / self.whole).unwrap_or(1_000_000))
    }
}

impl Mix {
    pub(super) fn of(
        model: Model<'_>,
        circumstances: &Circumstances<'_>,
        session: &Session,
        named: Option<Named>,
    ) -> Self {
        let weights = |shares: &[KindShare]| {
            ByKind::from_fn(|kind| shares.iter().filter(|share| share.kind == kind).map(|share| share.ppm).sum())
        };
        let levels = model.levels;
        let (forces, no_forces) = (weights(&levels.mix), weights(&levels.mix_no_forces));
        let mut mix = Self { forces, no_forces, named, is_without_land: false };
        let is_land_asked = asks_for_land_forces(session, model.measures)
            || named.is_some_and(|named| named.contains(HelpKind::LandForces));
        if is_against_a_group_abroad(circumstances) && !is_land_asked {
            mix.is_without_land = true;
            mix.forces[HelpKind::AirAndSea] += std::mem::take(&mut mix.forces[HelpKind::LandForces]);
        }
        mix
    }

    /// How the amount of an ally is spread; none where the text names measures and none with a cost is one it can give.
    pub(super) fn shares(&self, home: &Home) -> Option<Shares> {
        let Home { has_forces, left_out, .. } = *home;
        let is_refused = home.is_refused();
        let whole = if has_forces { self.forces } else { self.no_forces };
        let Some(named) = self.named else {
            let cut = if is_refused { left_out.and(KindSet::FORCES) } else { left_out };
            return Some(Self::kept(whole, cut));
        };
        let given = named.paid(has_forces && !is_refused).without(left_out);
        if given.is_empty() {
            return None;
        }
        let asked = named.paid(has_forces);
        let restricted = whole.of_kinds(asked);
        // A mix that knows none of the kinds named says nothing of their ratio: they count alike.
        let is_known = asked.iter().any(|kind| restricted[kind] > 0);
        let restricted = if is_known { restricted } else { ByKind::from_fn(|kind| i64::from(asked.contains(kind))) };
        let shares = Self::kept(restricted, KindSet::ALL.without(given));
        (shares.kept > 0).then_some(shares)
    }

    /// The weights that are left when kinds are cut.
    fn kept(whole: ByKind<i64>, cut: KindSet) -> Shares {
        let weights = whole.of_kinds(KindSet::ALL.without(cut));
        let sum = |weights: &ByKind<i64>| weights.iter().map(|(_, weight)| i128::from(*weight)).sum::<i128>();
        Shares { weights, kept: sum(&weights), whole: sum(&whole) }
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
    session.needs.iter().filter(|need| need.from <= session.as_of).any(|need| match &need.what {
        Wanted::Kind(kind) => *kind == HelpKind::LandForces,
        Wanted::Measure(id) => measures.get(id).is_some_and(|measure| measure.kind == HelpKind::LandForces),
    })
}
