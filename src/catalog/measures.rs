//! The catalogue of measures: what an ally can give, in which unit, how soon, and what that costs.
//!
//! What help costs a month and what equipment is worth once are two types; neither turns into the other.

use serde::Deserialize;

use super::{Catalog, ledger::Bound};
use crate::domain::{CapitalUsdThousands, Day, HelpKind, Pledge, Said, StateCode, UsdThousands};

/// The measures and the ready packages, as they stand in `assets/response/measures.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    /// Every measure, in the order of the file.
    pub measures: Vec<Measure>,
    /// Packages that were really agreed.
    pub packages: Vec<Package>,
}

/// A measure that an ally may give.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Stable id, lower snake case, for example `r_ad`.
    pub id: String,
    /// The one kind it belongs to.
    pub kind: HelpKind,
    /// Whether it sends forces, so that a parliament may have a say.
    pub is_armed: bool,
    /// Its name.
    pub name: Said,
    /// What is counted.
    pub unit: Said,
    /// What it is.
    pub definition: Said,
    /// Days from the decision to the effect.
    pub days: Days,
    /// How long it can be kept up, where that is known.
    #[serde(default)]
    pub endurance: Option<Endurance>,
    /// What a unit costs a month.
    pub cost: Cost,
    /// What it is worth once where equipment is given away; never a running cost.
    #[serde(default)]
    pub capital: Option<Capital>,
}

impl Measure {
    /// The id of statements.
    pub const STATEMENT: &'static str = "r_decl";
    /// The id of shared intelligence.
    pub const INTELLIGENCE: &'static str = "r_int";
    /// The id of overflight.
    pub const OVERFLIGHT: &'static str = "r_ovf";
    /// The id of ports and airfields.
    pub const PORTS: &'static str = "r_port";
}

/// Days from the decision to the effect. A planning hint, no promise.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// At the earliest.
    pub earliest: u16,
    /// At the latest.
    pub latest: u16,
    /// Where that comes from.
    pub source: String,
}

/// How long a measure was kept up.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endurance {
    /// Months.
    pub months: u16,
    /// Where that comes from.
    pub source: String,
}

/// What a unit costs a month.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cost {
    /// Next to nothing: its worth is not in money.
    NearZero,
    /// The quantity is itself the amount, thousands of US dollars a month.
    Entered,
    /// There is no public figure, and none is made up.
    NoPublicFigure,
    /// A published or derived range.
    Range(RunningCost),
}

/// The running cost of so many units for a month.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunningCost {
    /// So many units.
    pub per: u32,
    /// At least.
    pub low: UsdThousands,
    /// At most.
    pub high: UsdThousands,
    /// How good the figure is: that of the weaker end.
    pub mark: Mark,
    /// Where it comes from.
    pub source: String,
    /// How it was made.
    pub note: Said,
}

/// What so many units of equipment are worth, once.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capital {
    /// So many units.
    pub per: u32,
    /// At least.
    pub low: CapitalUsdThousands,
    /// At most.
    pub high: CapitalUsdThousands,
    /// How good the figure is.
    pub mark: Mark,
    /// Where it comes from.
    pub source: String,
    /// How it was made.
    pub note: Said,
}

/// How good a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// The publisher's own data.
    A,
    /// One published figure, read in a page.
    B,
    /// Derived from published figures.
    C,
    /// An estimate, unconfirmed.
    D,
}

impl Mark {
    /// The letter.
    #[must_use]
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }
}

/// Measures that were agreed together.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Stable id, lower snake case.
    pub id: String,
    /// The day on which it was first made: before it nobody could have thought of it.
    pub made: Day,
    /// The decision.
    pub source: String,
    /// Its name.
    pub name: Said,
    /// The measures.
    pub lines: Vec<PackageLine>,
}

/// A measure of a package.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackageLine {
    /// The measure, by id.
    pub measure: String,
    /// How much; 0 where the decision names no quantity.
    pub quantity: u32,
    /// Months it is first counted for.
    pub months: u32,
    /// Who acts.
    pub by: Actor,
    /// What was agreed, in our own words.
    pub text: Said,
}

/// Who acts on a line of a package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// Every ally for itself.
    EachAlly,
    /// NATO, with what the allies place at its disposal.
    Nato,
}

impl Measures {
    /// The ready packages; within a horizon those that had been made by its day.
    pub fn packages_by(&self, horizon: Option<Day>) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(move |package| horizon.is_none_or(|day| package.made <= day))
    }

    /// The measure with this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == id)
    }

    /// The measures that a text lists by their ids, with commas between; none where any part of it is something else, so
    /// that the text is words.
    #[must_use]
    pub fn listed(&self, text: &str) -> Option<Vec<&Measure>> {
        text.split(',').map(|id| self.get(id.trim())).collect()
    }

    /// The package with this id.
    #[must_use]
    pub fn package(&self, id: &str) -> Option<&Package> {
        self.packages.iter().find(|package| package.id == id)
    }

    /// Puts another end of what a measure costs.
    pub(super) fn set_cost(&mut self, idx: u8, bound: Bound, cost: UsdThousands) {
        if let Some(Measure { cost: Cost::Range(range), .. }) = self.measures.get_mut(usize::from(idx)) {
            match bound {
                Bound::Low => range.low = cost,
                Bound::High => range.high = cost,
            }
        }
    }

    /// Puts another end of the days to a measure's effect.
    pub(super) fn set_days(&mut self, idx: u8, bound: Bound, days: u16) {
        if let Some(measure) = self.measures.get_mut(usize::from(idx)) {
            match bound {
                Bound::Low => measure.days.earliest = days,
                Bound::High => measure.days.latest = days,
            }
        }
    }

    pub(super) fn cited(&self) -> Vec<(&str, &str)> {
        let mut cited = Vec::new();
        for measure in &self.measures {
            let id = measure.id.as_str();
            cited.push((id, measure.days.source.as_str()));
            cited.extend(measure.endurance.as_ref().map(|endurance| (id, endurance.source.as_str())));
            if let Cost::Range(cost) = &measure.cost {
                cited.push((id, &cost.source));
            }
            cited.extend(measure.capital.as_ref().map(|capital| (id, capital.source.as_str())));
        }
        cited.extend(self.packages.iter().map(|package| (package.id.as_str(), package.source.as_str())));
        cited
    }
}

impl Catalog {
    /// The pledges by which some allies give a package. What sends forces is left out for an ally that has none.
    #[must_use]
    pub fn package_pledges(&self, id: &str, givers: impl IntoIterator<Item = StateCode>) -> Vec<Pledge> {
        let Some(package) = self.measures.package(id) else { return Vec::new() };
        let pledge = |giver: StateCode, line: &PackageLine| {
            let measure = self.measures.get(&line.measure)?;
            let has_forces = self.ally(giver).is_none_or(|ally| !ally.no_armed_forces);
            let PackageLine { quantity, months, .. } = *line;
            (has_forces || !measure.is_armed).then(|| Pledge {
                quantity,
                months,
                ..Pledge::plain(giver, &line.measure)
            })
        };
        let of_giver = |giver: StateCode| package.lines.iter().filter_map(move |line| pledge(giver, line));
        givers.into_iter().flat_map(of_giver).collect()
    }
}

impl RunningCost {
    /// What a quantity costs a month: at least and at most, each rounded to the nearest thousand.
    #[must_use]
    pub fn of(&self, quantity: u32) -> [UsdThousands; 2] {
        [self.low, self.high].map(|cost| {
            let per = i128::from(self.per.max(1));
            let exact = i128::from(cost.0) * i128::from(quantity);
            UsdThousands(i64::try_from((exact + per / 2) / per).unwrap_or(i64::MAX))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measures() -> &'static Measures {
        &Catalog::shipped().measures
    }

    #[test]
    fn every_measure_of_the_list_is_there_once_and_belongs_to_one_kind() {
        let expected = [
            "r_decl", "r_int", "r_exp", "r_sanc", "r_ovf", "r_port", "r_hns", "r_back", "r_aew", "r_air", "r_ad",
            "r_nav", "r_sof", "r_gnd", "r_cyb", "r_cbrn", "r_arm", "r_fin", "r_hum", "r_isr", "r_log", "r_leg",
            "r_none",
        ];
        let mut ids: Vec<&str> = measures().measures.iter().map(|measure| measure.id.as_str()).collect();
        ids.sort_unstable();
        let mut sorted = expected.to_vec();
        sorted.sort_unstable();
        assert_eq!(ids, sorted);
        for kind in HelpKind::ALL {
            assert!(measures().measures.iter().any(|measure| measure.kind == kind), "{kind:?} is empty");
        }
    }

    #[test]
    fn every_range_runs_upwards_and_both_languages_speak() {
        for measure in &measures().measures {
            assert!(measure.days.earliest <= measure.days.latest, "{}", measure.id);
            if let Cost::Range(cost) = &measure.cost {
                assert!(cost.per > 0 && UsdThousands(0) < cost.low && cost.low <= cost.high, "{}", measure.id);
                assert!(!cost.note.iter().any(String::is_empty), "{}", measure.id);
            }
            assert!(measure.capital.as_ref().is_none_or(|capital| capital.low <= capital.high), "{}", measure.id);
            let texts = [&measure.name, &measure.unit, &measure.definition];
            assert!(!texts.into_iter().flat_map(Said::iter).any(String::is_empty), "{}", measure.id);
        }
    }

    #[test]
    fn the_eight_measures_of_2001_are_eight_and_known() {
        let package = measures().package("october_2001").unwrap();
        assert_eq!(package.lines.len(), 8);
        assert!(package.lines.iter().all(|line| measures().get(&line.measure).is_some()));
        assert_eq!(package.lines.iter().filter(|line| line.by == Actor::Nato).count(), 2);
    }

    #[test]
    fn a_package_is_ready_from_the_day_on_which_it_was_made() {
        let ready = |horizon| measures().packages_by(horizon).map(|package| package.id.as_str()).collect::<Vec<_>>();
        assert!(ready(Some(Day::constant(2001, 10, 3))).is_empty());
        assert_eq!(ready(Some(Day::constant(2001, 10, 4))), ["october_2001"]);
        assert_eq!(ready(None), ["october_2001"]);
    }

    #[test]
    fn who_has_no_forces_sends_none_with_a_package() {
        let givers = [StateCode::new(b"ISL"), StateCode::new(b"FRA")];
        let pledges = Catalog::shipped().package_pledges("october_2001", givers);
        let of = |code: &[u8; 3]| pledges.iter().filter(|pledge| pledge.ally == StateCode::new(code)).count();
        assert_eq!((of(b"ISL"), of(b"FRA")), (5, 8));
        assert!(Catalog::shipped().package_pledges("of_tomorrow", givers).is_empty());
    }

    #[test]
    fn two_batteries_cost_what_the_two_governments_said() {
        let Cost::Range(cost) = &measures().get("r_ad").unwrap().cost else { panic!("a range") };
        // EUR 25 million and USD 53 million for two batteries and a year.
        assert_eq!(cost.of(2), [UsdThousands(2_800), UsdThousands(4_400)]);
        assert_eq!(cost.of(u32::MAX)[1], UsdThousands(2_200 * i64::from(u32::MAX)));
    }

    #[test]
    fn a_brigade_costs_what_the_minister_or_the_press_said() {
        let Cost::Range(cost) = &measures().get("r_gnd").unwrap().cost else { panic!("a range") };
        assert_eq!(cost.of(4_800), [UsdThousands(30_000), UsdThousands(90_000)]);
        assert_eq!(cost.of(1), [UsdThousands(6), UsdThousands(19)]);
    }
}
