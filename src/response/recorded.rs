//! What the record says that allies really gave in a case, beside the bars. It moves no number of the model.

use super::{CostRange, UsdThousands};
use crate::{
    catalog::{Catalog, Contribution, Cost, Measures},
    domain::StateCode,
};

/// A contribution of the record, with what it cost a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recorded<'a> {
    /// What the record says.
    pub given: &'a Contribution,
    /// What it cost a month; none where nothing was counted, or money does not measure it.
    pub cost: Option<CostRange>,
    /// Whether that was published, and is not the quantity times what the measure costs.
    pub is_published: bool,
}

impl<'a> Recorded<'a> {
    fn of(measures: &Measures, given: &'a Contribution) -> Self {
        if let Some(amount) = given.usd_k_a_month {
            return Self { given, cost: Some(CostRange::of(amount, amount)), is_published: true };
        }
        let cost = match measures.get(&given.measure).map(|measure| &measure.cost) {
            Some(Cost::Range(cost)) if given.quantity > 0 => {
                let [low, high] = cost.of(given.quantity);
                Some(CostRange::of(low, high))
            }
            Some(Cost::Range(_) | Cost::Entered | Cost::NearZero | Cost::NoPublicFigure) | None => None,
        };
        Self { given, cost, is_published: false }
    }
}

/// What the record has for a case, in its order; the costs of measures are those that the session assumes.
#[must_use]
pub fn recorded<'a>(catalog: &'a Catalog, measures: &Measures, case: &str) -> Vec<Recorded<'a>> {
    let of_case = catalog.contributions.iter().filter(|given| given.case == case);
    of_case.map(|given| Recorded::of(measures, given)).collect()
}

/// What an ally gave by the record, taken together, and whether all of it was published; none where it has no figure.
#[must_use]
pub fn recorded_sum(recorded: &[Recorded<'_>], ally: StateCode) -> Option<(CostRange, bool)> {
    let own = recorded.iter().filter(|one| one.given.ally == Some(ally));
    let counted: Vec<(CostRange, bool)> = own.filter_map(|one| Some((one.cost?, one.is_published))).collect();
    counted.into_iter().reduce(|(sum, all), (cost, published)| (sum.and(cost), all && published))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(case: &str) -> Vec<Recorded<'static>> {
        let catalog = Catalog::shipped();
        recorded(catalog, &catalog.measures, case)
    }

    #[test]
    fn a_published_cost_stands_as_it_is_and_another_is_worked_out() {
        let fence = of("tr-2012-akcakale");
        let (cost, is_published) = recorded_sum(&fence, StateCode::new(b"NLD")).unwrap();
        assert_eq!((cost.mid, is_published), (UsdThousands(4_400), true));
        let (cost, is_published) = recorded_sum(&fence, StateCode::new(b"USA")).unwrap();
        assert!(cost.low < cost.high && !is_published);
    }

    #[test]
    fn a_case_without_a_record_has_none_and_an_uncounted_gift_has_no_cost() {
        assert_eq!(of("es-2004-madrid"), []);
        let early_warning = of("us-2001-911").into_iter().find(|one| one.given.ally.is_none()).unwrap();
        assert_eq!(early_warning.cost, None);
    }
}
