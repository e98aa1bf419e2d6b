//! What a change would move, in words.

use super::{Key, Words};
use crate::{domain::FactId, explore::WhatIf};

/// The most allies that one effect names.
const MOST_ALLIES: usize = 2;

impl Words {
    /// What a change would move, for example "→ threshold: met; consensus: silence broken"; empty where nothing moves.
    #[must_use]
    pub fn effect(&self, found: &WhatIf) -> String {
        let what = self.clauses(self.parts_moved(found));
        if what.is_empty() { what } else { self.message("whynot-effect", &[("what", what.into())]) }
    }

    fn parts_moved(&self, found: &WhatIf) -> Vec<String> {
        let part = |id: &str, value: String| self.message(id, &[("value", value.into())]);
        let threshold = found.status.map(|status| part("whynot-threshold", self.lowered(&self.status(status))));
        let request = found.request.map(|request| part("whynot-request", self.choice(request)));
        let outcome = found.outcome.map(|outcome| part("whynot-consensus", self.outcome(outcome)));
        let mut parts: Vec<String> = threshold.into_iter().chain(request).chain(outcome).collect();
        for (ally, state) in found.offers.iter().take(MOST_ALLIES) {
            let args = [("ally", self.state(*ally).into()), ("value", self.offer_state(*state).into())];
            parts.push(self.message("whynot-offer", &args));
        }
        if let Some(more @ 1..) = found.offers.len().checked_sub(MOST_ALLIES) {
            parts.push(self.counted("whynot-offers", more, &[]));
        }
        parts
    }

    /// How many other values would move which part, in a line; that none would is said as well.
    #[must_use]
    pub fn values_that_move<'a>(&self, tried: impl Iterator<Item = &'a WhatIf> + Clone) -> String {
        let counts = [
            ("whynot-count-threshold", tried.clone().filter(|found| found.status.is_some()).count()),
            ("whynot-count-request", tried.clone().filter(|found| found.request.is_some()).count()),
            ("whynot-count-consensus", tried.filter(|found| found.outcome.is_some()).count()),
        ];
        let moved = counts.iter().filter(|(_, count)| *count > 0);
        let parts: Vec<String> =
            moved.map(|(id, count)| self.message(id, &[("number", self.number_of(*count).into())])).collect();
        if parts.is_empty() {
            return self.text(Key::WhynotValuesIdle);
        }
        self.message("whynot-values-move", &[("parts", parts.join(", ").into())])
    }

    /// The question why a fact is asked, for example "Why is [F5] asked?".
    #[must_use]
    pub fn asked_of(&self, fact: FactId) -> String {
        self.fill(Key::WhynotAskedOf, &[("fact", self.mark(fact).into())])
    }

    /// What a part says at present, beside what it would say.
    #[must_use]
    pub fn said_now(&self, value: &str) -> String {
        self.message("whynot-preview-now", &[("value", value.into())])
    }
}
