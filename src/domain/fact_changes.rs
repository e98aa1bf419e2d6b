//! Values of facts that something brings with it: an inject its changes, a card what it tells.

use super::{Choice as _, Dated, Day, FactChanges, FactId, FactValue, Incident, RequestLine};

/// What a value takes beside its texts, in bytes.
const VALUE_BYTES: usize = 64;

impl FactChanges {
    /// Whether nothing is stated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values().next().is_none() && self.request.is_empty()
    }

    /// Every value of a dated fact, by number and day.
    pub fn values(&self) -> impl Iterator<Item = Dated<FactValue>> {
        FactId::ALL.iter().flat_map(|fact| self.values_of(*fact))
    }

    /// The facts that something is stated of, by number; requests stand last.
    #[must_use]
    pub fn facts(&self) -> Vec<FactId> {
        let mut facts: Vec<FactId> = self.values().map(|dated| dated.value.fact()).collect();
        facts.dedup();
        if !self.request.is_empty() {
            facts.push(FactId::Request);
        }
        facts
    }

    /// Puts what an attacked ally says in its place; a line of the same ally and day is replaced.
    pub fn put_request(&mut self, line: RequestLine) {
        self.request.retain(|other| (other.ally, other.from) != (line.ally, line.from));
        self.request.push(line);
        self.request.sort_by_key(|line| (line.ally, line.from));
    }

    /// Whether an incident holds all of it on a day, whatever the days of the values here.
    #[must_use]
    pub fn hold_in(&self, incident: &Incident, day: Day) -> bool {
        let is_so = |wanted: Dated<FactValue>| {
            let held = incident.value_on(wanted.value.fact(), day);
            held.is_some_and(|held| held.confidence.counts() && held.value == wanted.value)
        };
        let asks = |line: &RequestLine| incident.request_of(line.ally, day) == line.value;
        self.values().all(is_so) && self.request.iter().all(asks)
    }

    /// Visits every text that people read.
    pub fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        let values: Vec<Dated<FactValue>> = self.values().collect();
        for mut dated in values {
            visit(&mut dated.note);
            dated.value.visit_texts(visit);
            self.put(dated);
        }
        self.request.iter_mut().for_each(|line| visit(&mut line.note));
    }

    /// About how many bytes it takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let value = |dated: Dated<FactValue>| VALUE_BYTES + dated.note.len() + dated.value.code().len();
        let requests = self.request.iter().map(|line| VALUE_BYTES + line.note.len());
        self.values().map(value).chain(requests).sum()
    }

    /// The values as a log states them: "harm = many_dead (2030-05-03); attribution = confirmed".
    #[must_use]
    pub fn code(&self) -> String {
        let from = |day: Day| if day.is_beginning() { String::new() } else { format!(" ({day})") };
        let value = |dated: Dated<FactValue>| {
            format!("{} = {}{}", dated.value.fact().id(), dated.value.code(), from(dated.from))
        };
        let request = |line: &RequestLine| format!("request {} = {}{}", line.ally, line.value.id(), from(line.from));
        self.values().map(value).chain(self.request.iter().map(request)).collect::<Vec<_>>().join("; ")
    }
}
