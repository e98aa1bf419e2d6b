//! One value for each kind of help, and an amount shared out over them so that it adds up.

use std::ops::{Index, IndexMut};

use super::UsdThousands;
use crate::domain::HelpKind;

/// One value for each of the eight kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByKind<T>([T; 8]);

impl<T> ByKind<T> {
    /// A value for every kind.
    pub fn from_fn(value: impl FnMut(HelpKind) -> T) -> Self {
        Self(HelpKind::ALL.map(value))
    }

    /// The kinds with their values, in the order of a chart.
    pub fn iter(&self) -> impl Iterator<Item = (HelpKind, &T)> {
        HelpKind::ALL.into_iter().zip(&self.0)
    }
}

impl<T> Index<HelpKind> for ByKind<T> {
    type Output = T;

    fn index(&self, kind: HelpKind) -> &T {
        &self.0[kind as usize]
    }
}

impl<T> IndexMut<HelpKind> for ByKind<T> {
    fn index_mut(&mut self, kind: HelpKind) -> &mut T {
        &mut self.0[kind as usize]
    }
}

impl ByKind<i64> {
    /// The same with nothing outside some kinds.
    pub(super) fn of_kinds(self, kinds: KindSet) -> Self {
        Self::from_fn(|kind| if kinds.contains(kind) { self[kind] } else { 0 })
    }
}

impl ByKind<UsdThousands> {
    /// The sum over the kinds.
    #[must_use]
    pub fn sum(&self) -> UsdThousands {
        self.0.iter().copied().sum()
    }

    /// The sum over some kinds.
    #[must_use]
    pub fn sum_of(&self, kinds: KindSet) -> UsdThousands {
        kinds.iter().map(|kind| self[kind]).sum()
    }
}

/// Kinds of help that are taken together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct KindSet(u8);

impl KindSet {
    /// The kinds that are forces: whatever belongs to them must be approved as armed help.
    pub const FORCES: Self = Self(1 << HelpKind::AirAndSea as u8 | 1 << HelpKind::LandForces as u8);

    /// Every kind.
    pub const ALL: Self = Self(u8::MAX);

    /// The same without those of another set.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The same with a kind.
    #[must_use]
    pub fn with(self, kind: HelpKind) -> Self {
        Self(self.0 | 1 << kind as u8)
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a kind is among them.
    #[must_use]
    pub fn contains(self, kind: HelpKind) -> bool {
        self.0 & 1 << kind as u8 != 0
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The kinds, in the order of a chart.
    pub fn iter(self) -> impl Iterator<Item = HelpKind> {
        HelpKind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}

/// Shares an amount out by weights, to the last thousand: what rounding leaves goes to the greatest remainders,
/// the earlier kind first. Without any weight it stands under logistics and basing, which every ally can give.
pub(super) fn share_out(amount: UsdThousands, weights: &ByKind<i64>) -> ByKind<UsdThousands> {
    let whole: i128 = weights.0.iter().map(|weight| i128::from((*weight).max(0))).sum();
    if whole == 0 {
        let mut shares = ByKind::default();
        shares[HelpKind::LogisticsAndBasing] = amount;
        return shares;
    }
    let exact = |kind: HelpKind| i128::from(amount.0.max(0)) * i128::from(weights[kind].max(0));
    let mut shares = ByKind::from_fn(|kind| UsdThousands(i64::try_from(exact(kind) / whole).unwrap_or(i64::MAX)));
    let mut by_remainder = HelpKind::ALL;
    by_remainder.sort_by_key(|kind| std::cmp::Reverse(exact(*kind) % whole));
    let left = usize::try_from(amount.0.max(0) - shares.sum().0).unwrap_or(0);
    by_remainder.into_iter().take(left).for_each(|kind| shares[kind] = shares[kind] + UsdThousands(1));
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shared_out_adds_up_to_the_last_thousand() {
        let weights = ByKind([0, 50, 50, 250, 450, 150, 25, 25]);
        for amount in [0, 1, 3, 7, 999, 12_400, 33_333_331] {
            let shares = share_out(UsdThousands(amount), &weights);
            assert_eq!(shares.sum(), UsdThousands(amount));
            assert_eq!(shares[HelpKind::Political], UsdThousands(0));
        }
        assert_eq!(share_out(UsdThousands(5), &ByKind::default())[HelpKind::LogisticsAndBasing], UsdThousands(5));
    }

    #[test]
    fn a_set_holds_what_was_put_in() {
        let set = KindSet::default().with(HelpKind::Cyber).and(KindSet::FORCES);
        let kinds: Vec<HelpKind> = set.iter().collect();
        assert_eq!(kinds, [HelpKind::Cyber, HelpKind::AirAndSea, HelpKind::LandForces]);
        assert!(KindSet::default().is_empty());
        let rest: Vec<HelpKind> = KindSet::ALL.without(KindSet::FORCES).iter().collect();
        assert_eq!((rest.len(), rest.contains(&HelpKind::AirAndSea)), (6, false));
    }
}
