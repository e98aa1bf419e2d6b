//! What led to a range, and how pledges stand, in words.

use super::{Key, Words};
use crate::catalog::{Catalog, Cost};
use crate::domain::StateCode;
use crate::response::{Approval, Arrival, CostRange, Enabled, Enabling, Line, PledgeState, PledgeSum};

impl Words {
    /// A line of the explanation of a range.
    #[must_use]
    pub fn range_line(&self, line: Line) -> String {
        let id = format!("range-{}", line.id().replace('_', "-"));
        match line {
            Line::Stance(stance, range) => {
                let [least, most] = [range.least, range.most].map(|level| self.lowered(&self.level(level)));
                self.message(&id, &[("stance", self.stance(stance).into()), ("span", self.span(least, most).into())])
            }
            Line::Capacity(base) => {
                let id = if base.is_stand_in { "range-capacity-stand-in" } else { "range-capacity" };
                let amount = self.money(base.monthly).into();
                let text = self.message(id, &[("amount", amount), ("year", base.year.to_string().into())]);
                if base.approximate { text + &self.text(Key::Approximate) } else { text }
            }
            Line::Outcome(basis) => self.message(&format!("{id}-{}", basis.id().replace('_', "-")), &[]),
            Line::Supposed(agreement) => self.message(&format!("{id}-{}", agreement.id().replace('_', "-")), &[]),
            Line::Named(kinds) => self.message(&id, &[("kinds", self.help_kinds(kinds).into())]),
            Line::Gravity(class, level) => {
                let level = self.lowered(&self.level(level)).into();
                self.message(&id, &[("class", self.lowered(&self.class(class)).into()), ("level", level)])
            }
            Line::Approval(approval) => {
                let id = if approval.is_indicative { "range-approval-indicative" } else { "range-approval" };
                let class = self.approval_class(approval.class).into();
                self.message(id, &[("class", class), ("days", self.approval_days(approval).into())])
            }
            Line::LeftOut(kind) => self.message(&id, &[("kind", self.help_kind(kind).into())]),
            Line::Beyond(beyond) => self.message(&format!("{id}-{}", beyond.id()), &[]),
            Line::Unmeasured
            | Line::Condition
            | Line::Open
            | Line::NationalOnly
            | Line::Refused
            | Line::NoLandForces => self.message(&id, &[]),
        }
    }

    /// How long an approval takes, for example "4 to 28 days".
    #[must_use]
    pub fn approval_days(&self, approval: Approval) -> String {
        self.days_within(approval.days)
    }

    /// A number of days, or between which two it lies.
    pub(super) fn days_within(&self, [earliest, latest]: [u16; 2]) -> String {
        let days = self.counted("help-days", usize::from(latest), &[]);
        if earliest == latest {
            return days;
        }
        let earliest = self.number(i64::from(earliest)).into();
        self.message("help-within", &[("one", earliest), ("two", days.into())])
    }

    /// Who decides on armed help at home, how long that takes, and how sure the rule is.
    #[must_use]
    pub fn approval(&self, approval: Approval) -> String {
        let indicative = if approval.is_indicative { "yes" } else { "no" };
        self.message(
            "approval-line",
            &[
                ("class", self.approval_class(approval.class).into()),
                ("days", self.approval_days(approval).into()),
                ("confidence", approval.confidence.id().into()),
                ("indicative", indicative.into()),
            ],
        )
    }

    /// What the pledges of an ally come to, in a line.
    #[must_use]
    pub fn pledge_sum(&self, ally: StateCode, count: usize, sum: &PledgeSum) -> String {
        let has_cost = sum.cost.high.0 > 0;
        let cost = if has_cost { self.cost_range(sum.cost) } else { self.message("pledge-no-figure", &[]) };
        let text = self.counted("pledge-sum", count, &[("ally", self.state(ally).into()), ("cost", cost.into())]);
        if sum.marks == 0 || !has_cost {
            return text;
        }
        self.message("pledge-sum-marks", &[("text", text.into()), ("marks", sum.marks.to_string().into())])
    }

    /// On what footing a pledge stands.
    #[must_use]
    pub fn pledge_state(&self, state: PledgeState) -> String {
        self.message(&format!("pledge-{}", state.id().replace('_', "-")), &[])
    }

    /// What a pledge of a measure costs a month; the words for none where there is no figure.
    #[must_use]
    pub fn pledge_cost(&self, measure: &str, cost: Option<CostRange>) -> String {
        let measure = Catalog::shipped().measures.get(measure);
        match cost {
            None if measure.is_some_and(|measure| measure.cost == Cost::NearZero) => {
                self.message("pledge-near-zero", &[])
            }
            None => self.message("pledge-no-figure", &[]),
            Some(cost) => self.cost_range(cost),
        }
    }

    /// A cost a month, from low to high where these differ.
    fn cost_range(&self, CostRange { low, high, .. }: CostRange) -> String {
        if low == high {
            return self.money(low);
        }
        self.message("pledge-cost", &[("low", self.money(low).into()), ("high", self.money(high).into())])
    }

    /// When a pledge is there, in days.
    #[must_use]
    pub fn pledge_arrival(&self, arrival: Arrival) -> String {
        let [earliest, latest] = [arrival.earliest, arrival.latest].map(|day| self.number(i64::from(day)).into());
        self.message("pledge-arrives", &[("earliest", earliest), ("latest", latest)])
    }

    /// That a pledge is to last longer than such help was really kept up.
    #[must_use]
    pub fn pledge_is_beyond_endurance(&self) -> String {
        self.message("pledge-endurance", &[])
    }

    /// Help that money does not measure, by name.
    #[must_use]
    pub fn enabling(&self, what: Enabling) -> String {
        self.message(&format!("enabling-{}", what.id()), &[])
    }

    /// How help that money does not measure stands.
    #[must_use]
    pub fn enabled(&self, how: Enabled) -> String {
        self.message(&format!("enabled-{}", how.id().replace('_', "-")), &[])
    }
}
