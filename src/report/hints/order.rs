//! Hints on assumptions that a session changes so that their order breaks: levels of effort, ranges, likelihoods, costs and
//! times, and shares that are no shares of a whole.

use super::Hints;
use crate::{
    catalog::{
        Catalog, Cost, KindShare, Level,
        ledger::{Assumption, Bound, JudgedBy, Mark, Setting},
    },
    domain::{Confidence, Session, Spot, Stance},
    law::Class,
    words::Key,
};

pub(super) fn hints(catalog: &Catalog, session: &Session, hints: &mut Hints<'_>) {
    if session.assumptions.is_empty() {
        return;
    }
    let settings = catalog.settings(session);
    let order = Order { settings: &settings, session };
    order.levels(hints);
    order.ranges(hints);
    order.likelihoods(hints);
    order.costs_and_times(hints);
    for (name, shares) in [("mix", &settings.levels.mix), ("mix_no_forces", &settings.levels.mix_no_forces)] {
        mix(name, shares, session, hints);
    }
}

struct Order<'a> {
    settings: &'a JudgedBy<'a>,
    session: &'a Session,
}

fn is_changed(session: &Session, id: &str) -> bool {
    session.assumptions.iter().any(|line| line.id == id)
}

impl Order<'_> {
    /// Two assumptions with their values, the second of which must not be less.
    fn rising(&self, lesser: Assumption, greater: Assumption, hints: &mut Hints<'_>) {
        let [less, more] = [lesser, greater].map(|assumption| self.settings.setting(assumption));
        let is_broken = match (less, more) {
            (Setting::Number(less), Setting::Number(more)) => less > more,
            // No suggestion at all stands below every level but the lowest.
            (Setting::Effort(less), Setting::Effort(more)) => {
                less.unwrap_or(Level::Enabling) > more.unwrap_or(Level::Enabling)
            }
            (Setting::Scale(_) | Setting::Grade(_) | Setting::Number(_) | Setting::Effort(_), _) => false,
        };
        if is_broken {
            let (less, more) = (less.text(), more.text());
            let (lesser, greater) = (lesser.id(), greater.id());
            let changed = [&lesser, &greater].into_iter().find(|id| is_changed(self.session, id)).unwrap_or(&greater);
            let spot = Spot::of("assumptions").with("id", changed);
            hints.say(
                spot,
                Key::HintOrder,
                [("lesser", &lesser), ("less", &less), ("greater", &greater), ("more", &more)],
            );
        }
    }

    fn levels(&self, hints: &mut Hints<'_>) {
        for pair in Level::ALL.windows(2) {
            self.rising(Assumption::Share(pair[0]), Assumption::Share(pair[1]), hints);
        }
        for pair in [Class::None, Class::Light, Class::Serious, Class::Grave].windows(2) {
            self.rising(Assumption::Gravity(pair[0]), Assumption::Gravity(pair[1]), hints);
        }
    }

    fn ranges(&self, hints: &mut Hints<'_>) {
        let [least, suggested, most] = [Mark::Least, Mark::Suggested, Mark::Most];
        for stance in Stance::ALL {
            let at = |mark| Assumption::Range(stance, mark);
            // Where nothing is suggested on purpose, the ends alone must keep their order.
            let has_suggestion = self.settings.setting(at(suggested)) != Setting::Effort(None);
            if has_suggestion || self.settings.setting(at(least)) != Setting::Effort(Some(Level::Enabling)) {
                self.rising(at(least), at(suggested), hints);
            }
            if has_suggestion {
                self.rising(at(suggested), at(most), hints);
            }
            self.rising(at(least), at(most), hints);
        }
        self.rising(Assumption::ShortOfArticle5(suggested), Assumption::ShortOfArticle5(most), hints);
        self.rising(Assumption::National(least), Assumption::National(suggested), hints);
        self.rising(Assumption::National(suggested), Assumption::National(most), hints);
    }

    fn likelihoods(&self, hints: &mut Hints<'_>) {
        // The list runs from the surest word down, and ends with the word that has no range first.
        let words: Vec<Confidence> =
            Confidence::ALL.into_iter().rev().filter(|word| self.settings.range(*word).is_some()).collect();
        for word in &words {
            self.rising(Assumption::Likelihood(*word, Bound::Low), Assumption::Likelihood(*word, Bound::High), hints);
        }
        for pair in words.windows(2) {
            let (less, more) =
                (Assumption::Likelihood(pair[0], Bound::High), Assumption::Likelihood(pair[1], Bound::Low));
            self.rising(less, more, hints);
        }
    }

    fn costs_and_times(&self, hints: &mut Hints<'_>) {
        for (idx, measure) in (0_u8..).zip(&self.settings.measures.measures) {
            if matches!(measure.cost, Cost::Range(_)) {
                self.rising(Assumption::Cost(idx, Bound::Low), Assumption::Cost(idx, Bound::High), hints);
            }
            self.rising(Assumption::Effect(idx, Bound::Low), Assumption::Effect(idx, Bound::High), hints);
        }
        for delay in &self.settings.approvals.delays {
            let at = |bound| Assumption::Approval(delay.class, bound);
            self.rising(at(Bound::Low), at(Bound::High), hints);
        }
    }
}

/// What shares really come to where they do not add up to a whole.
fn mix(name: &str, shares: &[KindShare], session: &Session, hints: &mut Hints<'_>) {
    let start = format!("{name}.");
    let changed = session.assumptions.iter().find(|line| line.id.starts_with(&start));
    let spot = Spot::of("assumptions").with("id", changed.map_or("", |line| line.id.as_str()));
    let whole: i64 = shares.iter().map(|share| share.ppm).sum();
    if whole == 1_000_000 {
        return;
    }
    if whole <= 0 {
        hints.say(spot, Key::HintMixNothing, [("name", &name)]);
        return;
    }
    let effective = |share: &KindShare| {
        let hundredths = share.ppm.saturating_mul(10_000) / whole;
        format!("{} {}.{:02}%", share.kind.id(), hundredths / 100, hundredths % 100)
    };
    let shares: Vec<String> = shares.iter().map(effective).collect();
    hints.say(spot, Key::HintMix, [("name", &name), ("whole", &whole), ("shares", &shares.join(", "))]);
}
