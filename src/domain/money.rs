//! Money: running cost and capital value, which are two different things.

use std::{iter::Sum, ops::Add};

use serde::Deserialize;

/// Thousands of current US dollars, so that nobody adds them to billions of euros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(transparent)]
pub struct UsdThousands(pub i64);

impl UsdThousands {
    /// The least amount a month that is told as money, thousands of US dollars: what is less is not measured well
    /// enough to stand as a figure.
    pub const LEAST_TOLD: Self = Self(50);

    /// Whether it is told as money.
    #[must_use]
    pub fn is_told(self) -> bool {
        self >= Self::LEAST_TOLD
    }

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

/// What equipment is worth once, in thousands of current US dollars. It has no sum, no share and no way into
/// [`UsdThousands`]: what help costs a month and what a thing is worth never stand on one bar.
///
/// ```compile_fail
/// use casus::domain::{CapitalUsdThousands, UsdThousands};
/// let sum = UsdThousands(2_200) + CapitalUsdThousands(400_000);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(transparent)]
pub struct CapitalUsdThousands(pub i64);

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
