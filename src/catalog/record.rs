//! What allies really gave in a case, where the record has numbers. Shown over the bars, never read by a rule.

use serde::Deserialize;

use crate::domain::{Said, StateCode, UsdThousands};

/// A contribution of the record, from `assets/response/record.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// The id of the case.
    pub case: String,
    /// Who gave; none where NATO gave with what is paid for in common.
    pub ally: Option<StateCode>,
    /// The measure that comes nearest.
    pub measure: String,
    /// How much, in the unit of the measure; 0 where that unit was not counted.
    pub quantity: u32,
    /// What it cost a month, where the record says so.
    pub usd_k_a_month: Option<UsdThousands>,
    /// When, as precisely as known.
    pub when: String,
    /// The source.
    pub source: String,
    /// What it was.
    pub text: Said,
}

#[cfg(test)]
mod tests {
    use crate::catalog::Catalog;

    #[test]
    fn every_contribution_names_a_known_measure_and_a_member() {
        let catalog = Catalog::shipped();
        for contribution in &catalog.contributions {
            assert!(catalog.measures.get(&contribution.measure).is_some(), "{}", contribution.measure);
            assert!(contribution.ally.is_none_or(|ally| catalog.ally(ally).is_some()));
        }
        for case in ["us-2001-911", "tr-2012-akcakale", "fr-2015-paris"] {
            assert!(catalog.contributions.iter().any(|contribution| contribution.case == case), "{case}");
        }
    }
}
