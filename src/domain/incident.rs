//! The incident: everything that is known, believed or contested about what happened.

use super::{Confidence, Day, FactId, FactSet, Incident, LinkedIncident, Request, RequestLine, Series, StateCode};

impl Incident {
    /// An incident of which only the first day is known.
    #[must_use]
    pub fn on(first_day: Day) -> Self {
        Self { first_day, ..Self::default() }
    }

    /// Whether nothing at all has been stated.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        *self == Self { first_day: self.first_day, last_day: self.last_day, ..Self::default() }
    }

    /// What one attacked ally says on a day, as a rule reads it.
    #[must_use]
    pub fn request_of(&self, ally: StateCode, day: Day) -> Request {
        self.request_line(ally, day).filter(|line| line.confidence.counts()).map_or(Request::Unknown, |line| line.value)
    }

    /// The line that holds for an attacked ally on a day, as it is shown.
    #[must_use]
    pub fn request_line(&self, ally: StateCode, day: Day) -> Option<&RequestLine> {
        self.request.iter().filter(|line| line.ally == ally && line.from <= day).max_by_key(|line| line.from)
    }

    /// Puts a request line in its place; one of the same ally and day is replaced.
    pub fn put_request(&mut self, line: RequestLine) {
        self.request.retain(|other| (other.ally, other.from) != (line.ally, line.from));
        self.request.push(line);
        self.request.sort_by_key(|line| (line.ally, line.from));
    }

    /// Links an incident, in the order of days; one of the same title is replaced.
    pub fn link(&mut self, linked: LinkedIncident) {
        self.unlink(&linked.title.clone());
        self.campaign.push(linked);
        self.campaign.sort_by(|one, other| (one.first_day, &one.title).cmp(&(other.first_day, &other.title)));
    }

    /// Takes a link back.
    pub fn unlink(&mut self, title: &str) {
        self.campaign.retain(|other| other.title != title);
    }

    /// Puts another link in the place of the one of this title. Where a third has the new title, nothing changes.
    pub fn relink(&mut self, title: &str, linked: LinkedIncident) {
        let has = |title: &str| self.campaign.iter().any(|other| other.title == title);
        if has(title) && (linked.title == title || !has(&linked.title)) {
            self.unlink(title);
            self.link(linked);
        }
    }

    /// Whether the incident is one of several, as a rule reads it. Where incidents are linked, only a link whose three
    /// conditions hold counts; a series stated as linked without one is a pattern.
    #[must_use]
    pub fn series_on(&self, day: Day) -> Series {
        let stated = self.series.choice(day);
        match (self.campaign.is_empty(), self.campaign.iter().any(LinkedIncident::counts)) {
            (true, _) => stated,
            (false, true) => Series::Linked,
            (false, false) if stated == Series::Linked => Series::Pattern,
            (false, false) => stated,
        }
    }

    /// The days on which a fact changes, in order, each once.
    #[must_use]
    pub fn days(&self) -> Vec<Day> {
        let mut days = self.fact_days();
        days.extend(self.request.iter().map(|line| line.from).filter(|day| !day.is_beginning()));
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The lowest confidence among the values that hold on a day for these facts.
    #[must_use]
    pub fn confidence(&self, facts: FactSet, day: Day) -> Confidence {
        let mut lowest = Confidence::AsStated;
        for fact in facts.iter() {
            if let Some(confidence) = self.confidence_of(fact, day) {
                lowest = lowest.min(confidence);
            }
        }
        lowest
    }

    /// Forgets every value that was stated later than a day, and the last day where it lies later.
    pub(super) fn forget_after(&mut self, day: Day) {
        self.forget_facts_after(day);
        self.request.retain(|line| line.from <= day);
        self.campaign.retain(|linked| linked.first_day <= day);
        if self.last_day > day {
            self.last_day = Day::BEGINNING;
        }
    }

    /// Brings every fact into the order of its days.
    ///
    /// # Errors
    /// The fact and the day that stand twice.
    pub fn sort(&mut self) -> Result<(), (&'static str, Day)> {
        let sorted = self.sort_facts();
        self.request.sort_by_key(|line| (line.ally, line.from));
        self.campaign.sort_by(|one, other| (one.first_day, &one.title).cmp(&(other.first_day, &other.title)));
        let same = |pair: &&[RequestLine]| (pair[0].ally, pair[0].from) == (pair[1].ally, pair[1].from);
        let twice = self.request.windows(2).find(same).map(|pair| (FactId::Request.id(), pair[1].from));
        sorted.and(twice.map_or(Ok(()), Err))
    }

    fn confidence_of(&self, fact: FactId, day: Day) -> Option<Confidence> {
        if fact == FactId::Request {
            return self.request.iter().filter(|line| line.from <= day).map(|line| line.confidence).min();
        }
        self.stated_confidence(fact, day)
    }
}
