//! Money.

use std::{iter::Sum, ops::Add};

/// Thousands of current US dollars, so that nobody adds them to billions of euros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsdThousands(pub i64);

impl UsdThousands {
    /// This many millionths of the amount, rounded to the nearest thousand dollars.
    #[must_use]
    pub fn millionths(self, ppm: i64) -> Self {
        let exact = i128::from(self.0) * i128::from(ppm);
        Self(i64::try_from((exact + 500_000).div_euclid(1_000_000)).unwrap_or(i64::MAX))
    }

    /// How many millionths of another amount this is; nothing where the other is zero.
    #[must_use]
    pub fn ppm_of(self, whole: Self) -> Option<i64> {
        (whole.0 > 0).then(|| i64::try_from(i128::from(self.0) * 1_000_000 / i128::from(whole.0)).unwrap_or(i64::MAX))
    }

    /// Thousandths of a US dollar for each of so many heads; nothing where there is nobody.
    #[must_use]
    pub fn thousandths_a_head(self, heads: i64) -> Option<i64> {
        let thousandths = i128::from(self.0) * 1_000_000;
        (heads > 0).then(|| {
            let heads = i128::from(heads);
            i64::try_from((thousandths + heads / 2).div_euclid(heads)).unwrap_or(i64::MAX)
        })
    }
}

impl Add for UsdThousands {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for UsdThousands {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}
