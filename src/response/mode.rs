//! What a chart of the response measures, and what each amount comes to in it.

use super::{Offer, Response, UsdThousands};

/// What the bars, the columns and the totals measure. Shares and amounts a head are of the base year.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum Mode {
    /// Thousands of US dollars a month.
    #[default]
    Absolute,
    /// Millionths of the year's gross domestic product, over twelve months.
    ShareOfGdp,
    /// Millionths of the year's defence budget, over twelve months.
    ShareOfDefence,
    /// Millionths of what all allies together are suggested to give; of the sum of the most where no point is suggested.
    ShareOfAlliance,
    /// Thousandths of a US dollar a month for each inhabitant.
    PerHead,
    /// Thousandths of a US dollar a month for each member of the armed forces.
    Personnel,
}

impl Mode {
    /// Every mode, in the order of the list.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The mode with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.id() == id)
    }

    /// The unit of its numbers as a file names it.
    #[must_use]
    pub fn unit(self) -> &'static str {
        match self {
            Self::Absolute => "usd_thousands_a_month",
            Self::ShareOfGdp | Self::ShareOfDefence | Self::ShareOfAlliance => "millionths",
            Self::PerHead | Self::Personnel => "usd_thousandths_a_month",
        }
    }

    /// Whether allies lie decades apart in it, so that only a logarithmic scale shows the small ones.
    #[must_use]
    pub fn spans_decades(self) -> bool {
        match self {
            Self::Absolute | Self::ShareOfAlliance | Self::PerHead | Self::Personnel => true,
            Self::ShareOfGdp | Self::ShareOfDefence => false,
        }
    }
}

impl Response {
    /// An amount of an offer in a mode; none where the catalogue has nothing to measure it by, or the
    /// ally keeps no armed forces and so has neither a defence budget nor members of them.
    #[must_use]
    pub fn measured(&self, offer: &Offer, amount: UsdThousands, mode: Mode) -> Option<i64> {
        let yearly = UsdThousands(amount.0.saturating_mul(12));
        match mode {
            Mode::Absolute => Some(amount.0),
            Mode::ShareOfGdp => yearly.ppm_of(offer.base?.gdp),
            Mode::ShareOfDefence => offer.share_of_defence_ppm(amount),
            Mode::ShareOfAlliance => amount.ppm_of(self.whole()),
            Mode::PerHead => amount.thousandths_a_head(offer.base?.population),
            Mode::Personnel => amount.thousandths_a_head(offer.base?.personnel),
        }
    }

    /// What all allies together would give: the amount that shares of the alliance are of.
    fn whole(&self) -> UsdThousands {
        let suggested: UsdThousands = self.offers.values().iter().filter_map(|offer| offer.suggested).sum();
        if suggested.0 > 0 { suggested } else { self.offers.values().iter().map(|offer| offer.most).sum() }
    }
}
