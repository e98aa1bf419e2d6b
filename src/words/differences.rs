//! What differs between two sessions, in a few words each.

use std::collections::BTreeSet;

use super::{Key, Words, sentence::lowered};
use crate::domain::{FactId, Session, StateCode};

impl Words {
    /// What differs from one session to another, one line each, in the order of the window.
    #[must_use]
    pub fn differences(&self, before: &Session, after: &Session) -> Vec<String> {
        let (was, is) = (&before.incident, &after.incident);
        let mut lines = Vec::new();
        let mut field = |key: Key, differs: bool| lines.extend(differs.then(|| self.text(key)));
        field(Key::FieldTitle, before.title != after.title);
        field(Key::FieldDecisionPoint, before.decision_point != after.decision_point);
        field(Key::FieldSummary, before.summary != after.summary);
        field(Key::AsOfLabel, before.as_of != after.as_of);
        let differs = |fact: FactId| {
            was.values_of(fact) != is.values_of(fact)
                || fact == FactId::FirstDay && was.first_day != is.first_day
                || fact == FactId::LastDay && was.last_day != is.last_day
                || fact == FactId::Request && was.request != is.request
        };
        let facts = FactId::ALL.iter().filter(|fact| differs(**fact));
        lines.extend(facts.map(|fact| format!("{} {}", self.mark(*fact), self.fact(*fact))));
        lines.extend(self.seats_that_differ(before, after));
        let mut field = |key: Key, differs: bool| lines.extend(differs.then(|| self.text(key)));
        field(Key::RecordTitle, before.record != after.record);
        field(Key::SourcesTitle, before.sources != after.sources);
        field(Key::FieldNotes, before.notes != after.notes);
        lines
    }

    fn seats_that_differ(&self, before: &Session, after: &Session) -> Vec<String> {
        let seats: BTreeSet<StateCode> = before.stances.iter().chain(&after.stances).map(|line| line.seat).collect();
        let lines = |session: &Session, seat: StateCode| {
            session.stances.iter().filter(|line| line.seat == seat).cloned().collect::<Vec<_>>()
        };
        let changed = seats.into_iter().filter(|seat| lines(before, *seat) != lines(after, *seat));
        let named = |seat: StateCode| {
            let (was, is) = (before.stance(seat, after.as_of), after.stance(seat, after.as_of));
            if was == is {
                return self.state(seat);
            }
            let arrow = [("from", lowered(&self.stance(was)).into()), ("to", lowered(&self.stance(is)).into())];
            let value = self.message("step-from-to", &arrow);
            self.message("step-seat", &[("seat", self.state(seat).into()), ("value", value.into())])
        };
        changed.map(named).collect()
    }
}
