//! What is asked for and what the record says was given, in words; what is there by when.

use super::{Arg, Key, Words};
use crate::{
    catalog::{Cost, Days, Measure},
    domain::{CapitalUsdThousands, HelpKind, Need, UsdThousands, Wanted},
    response::{Cover, Gap, KindSet, Recorded},
};

impl Words {
    /// What is covered of a line of what is asked for, in a sentence.
    #[must_use]
    pub fn gap(&self, need: &Need, gap: &Gap) -> String {
        let (seat, wanted) = (("seat", self.state(need.ally).into()), ("need", self.need(need).into()));
        if gap.is_later {
            let day = self.day(need.from).into();
            return self.fill(Key::ReportGapLater, &[seat, wanted, ("day", day)]);
        }
        if let (true, Some(assumed)) = (gap.covers.is_empty(), gap.assumed) {
            let key = if assumed.is_now { Key::ReportGapAssumed } else { Key::ReportGapAssumedIf };
            return self.fill(key, &[seat, wanted, ("number", assumed.givers.into())]);
        }
        if gap.covers.is_empty() {
            return self.fill(Key::ReportGapNone, &[seat, wanted]);
        }
        let text = if gap.is_closed() {
            let givers: Vec<_> = gap.covers.iter().map(|cover| cover.ally).collect();
            self.fill(Key::ReportGapClosed, &[seat, wanted, ("names", self.state_list(&givers).into())])
        } else {
            let (covered, missing) = (self.large(gap.covered).into(), self.large(gap.missing).into());
            self.fill(Key::ReportGapOpen, &[seat, wanted, ("covered", covered), ("missing", missing)])
        };
        if gap.in_time == gap.covered {
            return text;
        }
        self.fill(Key::ReportGapLate, &[("text", text.into()), ("number", self.large(gap.in_time).into())])
    }

    /// Who covers how much of a line, and when.
    #[must_use]
    pub fn cover(&self, what: &Wanted, cover: &Cover) -> String {
        let day = |day: u32| Arg::from(self.number(i64::from(day)));
        let (seat, state) = (self.state(cover.ally).into(), self.pledge_state(cover.state).into());
        let Cover { arrival, quantity, .. } = cover;
        let said =
            [("ally", seat), ("state", state), ("earliest", day(arrival.earliest)), ("latest", day(arrival.latest))];
        if *quantity == 0 {
            return self.message("gap-cover-uncounted", &said);
        }
        let [ally, state, earliest, latest] = said;
        let quantity = match what {
            Wanted::Kind(_) => self.money(UsdThousands(i64::try_from(*quantity).unwrap_or(i64::MAX))),
            Wanted::Measure(_) => self.large(*quantity),
        };
        let quantity = quantity.into();
        self.message("gap-cover", &[ally, state, earliest, latest, ("quantity", quantity)])
    }

    fn large(&self, number: u64) -> String {
        self.number(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// What an ally really gave, with what it cost a month where that is known.
    #[must_use]
    pub fn recorded(&self, recorded: &Recorded<'_>) -> String {
        let when = ("when", self.dated_source(&recorded.given.when).into());
        let text = ("text", self.contribution(recorded.given).into());
        match recorded.cost {
            Some(cost) if recorded.is_published => {
                self.message("recorded-published", &[when, text, ("amount", self.money(cost.mid).into())])
            }
            Some(cost) => {
                let [low, high] = [cost.low, cost.high].map(|end| Arg::from(self.money(end)));
                self.message("recorded-derived", &[when, text, ("low", low), ("high", high)])
            }
            None => self.message("recorded-uncounted", &[when, text]),
        }
    }

    /// Some kinds of help by name.
    #[must_use]
    pub fn help_kinds(&self, kinds: KindSet) -> String {
        self.list(&kinds.iter().map(|kind| self.help_kind(kind)).collect::<Vec<_>>())
    }

    /// A kind of help in one to three letters, where a name has no room.
    #[must_use]
    pub fn help_kind_short(&self, kind: HelpKind) -> String {
        self.message(&format!("help-short-{}", kind.id().replace('_', "-")), &[])
    }
}

impl Words {
    /// How soon a measure takes effect.
    #[must_use]
    pub fn measure_days(&self, measure: &Measure) -> String {
        let Days { earliest, latest, .. } = measure.days;
        self.message("catalogue-days", &[("days", self.days_within([earliest, latest]).into())])
    }

    /// What a measure costs a month and how good the figure is, and how it was made.
    #[must_use]
    pub fn measure_cost(&self, measure: &Measure) -> Vec<String> {
        let Cost::Range(cost) = &measure.cost else {
            let is_free = measure.cost == Cost::NearZero;
            let id = if is_free { "pledge-near-zero" } else { "pledge-no-figure" };
            let is_entered = measure.cost == Cost::Entered;
            return if is_entered { Vec::new() } else { vec![self.message(id, &[])] };
        };
        let said = [("low", self.money(cost.low).into()), ("high", self.money(cost.high).into())];
        let [low, high] = said;
        let unit = ("unit", self.cost_unit(measure).into());
        let line = self.message("catalogue-cost", &[low, high, unit, ("mark", cost.mark.letter().into())]);
        vec![line, self.says(&cost.note)]
    }

    /// What the equipment of a measure is worth once, never a running cost.
    #[must_use]
    pub fn measure_capital(&self, measure: &Measure) -> Option<String> {
        let capital = measure.capital.as_ref()?;
        let worth = |amount: CapitalUsdThousands| Arg::from(self.money(UsdThousands(amount.0)));
        let unit = format!("{} {}", self.number(i64::from(capital.per)), self.measure_unit(measure));
        let [low, high] = [("low", worth(capital.low)), ("high", worth(capital.high))];
        let mark = ("mark", capital.mark.letter().into());
        Some(self.message("catalogue-capital", &[low, high, ("unit", unit.into()), mark]))
    }
}
