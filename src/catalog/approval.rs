//! Who must agree at home before armed forces go abroad: a delay, never a veto.

use serde::Deserialize;

use super::{Quality, Sources, ledger::Bound};
use crate::domain::{Day, Said, StateCode};

/// The delays and the rules, as they stand in `assets/response/approval.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// Days by class.
    pub delays: Vec<Delay>,
    /// The rule of each ally.
    pub allies: Vec<ApprovalRule>,
}

/// Who decides.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    strum::IntoStaticStr,
    strum::EnumCount,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum ApprovalClass {
    /// The government.
    Government,
    /// The government, with a duty to inform or a limit of time.
    GovernmentInforms,
    /// It depends on the kind of operation.
    Split,
    /// A vote of parliament comes first.
    PriorVote,
}

impl ApprovalClass {
    /// All four.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// How sure a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum RuleConfidence {
    /// Little.
    Low,
    /// Fairly.
    Medium,
    /// Well.
    High,
}

impl RuleConfidence {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// Days that the approval of an armed measure takes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delay {
    /// The class.
    pub class: ApprovalClass,
    /// At the earliest.
    pub earliest: u16,
    /// At the latest.
    pub latest: u16,
    /// Where that comes from.
    pub source: String,
}

/// The rule of an ally.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApprovalRule {
    /// The ally.
    pub ally: StateCode,
    /// Who decides.
    pub class: ApprovalClass,
    /// How sure the rule is.
    pub confidence: RuleConfidence,
    /// The day from which the text it names is in force, where that is later than the ally's first seat; the beginning else.
    #[serde(default)]
    pub since: Day,
    /// Where it comes from.
    pub source: String,
    /// Whether that is general knowledge, so that the rule is only indicative. Read off the source.
    #[serde(skip)]
    pub is_indicative: bool,
    /// The rule in short.
    pub rule: Said,
}

impl ApprovalRule {
    /// Whether the rule was in force on a day. Before it the catalogue knows none, so its class is a stand-in.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.since <= day
    }
}

impl Approvals {
    /// The rule of an ally.
    #[must_use]
    pub fn rule(&self, ally: StateCode) -> Option<&ApprovalRule> {
        self.allies.iter().find(|rule| rule.ally == ally)
    }

    /// The delay of a class, the shorter end first.
    #[must_use]
    pub fn delay(&self, class: ApprovalClass) -> [u16; 2] {
        let delay = self.delays.iter().find(|delay| delay.class == class);
        delay.map_or([0, 0], |delay| [delay.earliest.min(delay.latest), delay.earliest.max(delay.latest)])
    }

    /// Puts another end of the delay of a class.
    pub(super) fn set_delay(&mut self, class: ApprovalClass, bound: Bound, days: u16) {
        for delay in self.delays.iter_mut().filter(|delay| delay.class == class) {
            match bound {
                Bound::Low => delay.earliest = days,
                Bound::High => delay.latest = days,
            }
        }
    }

    /// Labels the rules that rest on general knowledge.
    pub(super) fn label(&mut self, sources: &Sources) {
        for rule in &mut self.allies {
            let quality = sources.get(&rule.source).map(|source| source.quality);
            rule.is_indicative = !matches!(quality, Some(Quality::Checked | Quality::Secondary));
        }
    }

    pub(super) fn cited(&self) -> impl Iterator<Item = (&str, &str)> {
        let rules = self.allies.iter().map(|rule| (rule.ally.as_str(), rule.source.as_str()));
        rules.chain(self.delays.iter().map(|delay| (delay.class.id(), delay.source.as_str())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_ally_has_one_rule_and_every_class_a_delay() {
        let catalog = Catalog::shipped();
        for ally in &catalog.allies {
            assert_eq!(
                catalog.approvals.allies.iter().filter(|rule| rule.ally == ally.code).count(),
                1,
                "{}",
                ally.code
            );
        }
        assert_eq!(catalog.approvals.allies.len(), catalog.allies.len());
        for class in ApprovalClass::ALL {
            assert_eq!(catalog.approvals.delays.iter().filter(|delay| delay.class == class).count(), 1);
        }
        assert_eq!(catalog.approvals.delay(ApprovalClass::PriorVote), [4, 28]);
        let is_indicative = |code: &[u8; 3]| catalog.approvals.rule(StateCode::new(code)).unwrap().is_indicative;
        assert!(!is_indicative(b"DEU") && is_indicative(b"BGR"));
    }

    /// A text is in force in the year that it is named after at the earliest, and its own ally sits before that or from then.
    #[test]
    fn a_rule_that_names_a_year_says_from_which_day_it_holds() {
        let catalog = Catalog::shipped();
        for rule in &catalog.approvals.allies {
            let years = rule
                .rule
                .of(crate::domain::Language::En)
                .split(|letter: char| !letter.is_ascii_digit())
                .filter(|word| word.len() == 4);
            let joined = catalog.ally(rule.ally).unwrap().accession;
            for year in years.filter_map(|word| word.parse::<i16>().ok()) {
                let holds = rule.since.max(joined).year();
                assert!(
                    holds >= year,
                    "{}: {} names {year}, and would hold from {holds}",
                    rule.ally,
                    rule.rule.of(crate::domain::Language::En)
                );
            }
            assert!(rule.since.is_beginning() || rule.since > joined, "{}: needs no day", rule.ally);
        }
    }
}
