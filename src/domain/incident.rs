//! The incident: everything that is known, believed or contested about what happened.

use serde::{Deserialize, Serialize};

use super::{
    Attribution, AuthorIsAlly, AuthorKind, BeforeCouncil, Confidence, Count, Damage, Day, DecidingBody, Direction,
    Fact, FunctionLoss, FunctionTime, Harm, Intent, LinkedIncident, Means, Place, Recklessness, Request, RequestLine,
    SecurityCouncil, Series, StateCode, Timing,
};

/// The facts of an incident. A fact left out is unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// The first day; it picks the Parties and the version of Article 6.
    pub first_day: Day,
    /// The last day; left out while it is open or unknown.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub last_day: Day,
    /// The states whose territory, people, forces or property was hit or aimed at.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub attacked: Fact<Vec<StateCode>>,
    /// The places.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub place: Fact<Vec<Place>>,
    /// The means.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub means: Fact<Vec<Means>>,
    /// The dead, the attackers not counted. Words only: no number is law.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub dead: Fact<Count>,
    /// The injured. Words only.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub injured: Fact<Count>,
    /// The people harmed, by band.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub harm: Fact<Harm>,
    /// The damage.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub damage: Fact<Damage>,
    /// What stopped working.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub function_loss: Fact<FunctionLoss>,
    /// For how long.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub function_time: Fact<FunctionTime>,
    /// At whom it was aimed.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub intent: Fact<Intent>,
    /// Whether recklessness is alleged.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub recklessness: Fact<Recklessness>,
    /// Alone or one of several.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub series: Fact<Series>,
    /// The kind of author.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub author_kind: Fact<AuthorKind>,
    /// The author: a name, or a state's code.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub author: Fact<String>,
    /// Whether the author is a member, where no code says so.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub author_is_ally: Fact<AuthorIsAlly>,
    /// How far attribution has come.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub attribution: Fact<Attribution>,
    /// Whether it was directed from abroad.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub direction: Fact<Direction>,
    /// Whether it goes on.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub timing: Fact<Timing>,
    /// What the Security Council has done.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub unsc: Fact<SecurityCouncil>,
    /// What lies before the Council.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub before_council: Fact<BeforeCouncil>,
    /// Which lesser measure.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub measure: Fact<String>,
    /// Which body decides; unknown reads as the Council.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub deciding_body: Fact<DecidingBody>,
    /// Who brought it: codes, or `secretary_general`.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub brought_by: Fact<Vec<String>>,
    /// Who asked for consultation under Article 4.
    #[serde(default, skip_serializing_if = "Fact::is_empty")]
    pub article_4_by: Fact<Vec<StateCode>>,
    /// Other incidents that the user links to this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::linked")]
    pub campaign: Vec<LinkedIncident>,
    /// What each attacked ally says, in the order of seats and days.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "super::bounds::lines")]
    pub request: Vec<RequestLine>,
}

/// Runs an expression for every dated fact of an incident.
macro_rules! each_fact {
    ($incident:expr, $fact:ident => $body:expr) => {
        each_fact!(@list $incident, $fact, $body;
            attacked, place, means, dead, injured, harm, damage, function_loss, function_time, intent, recklessness,
            series, author_kind, author, author_is_ally, attribution, direction, timing, unsc, before_council, measure,
            deciding_body, brought_by, article_4_by)
    };
    (@list $incident:expr, $fact:ident, $body:expr; $($field:ident),*) => {
        $({ let $fact = &$incident.$field; $body })*
    };
    (mut $incident:expr, $fact:ident => $body:expr) => {
        each_fact!(@mutable $incident, $fact, $body;
            attacked, place, means, dead, injured, harm, damage, function_loss, function_time, intent, recklessness,
            series, author_kind, author, author_is_ally, attribution, direction, timing, unsc, before_council, measure,
            deciding_body, brought_by, article_4_by)
    };
    (@mutable $incident:expr, $fact:ident, $body:expr; $($field:ident),*) => {
        $({ let $fact = &mut $incident.$field; let name = stringify!($field); $body(name, $fact) })*
    };
}

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
        let mut days = Vec::new();
        each_fact!(self, fact => days.extend(fact.days()));
        days.extend(self.request.iter().map(|line| line.from).filter(|day| !day.is_beginning()));
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The lowest confidence among the values that hold on a day for these facts.
    #[must_use]
    pub fn confidence(&self, facts: super::FactSet, day: Day) -> Confidence {
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
        each_fact!(mut self, fact => |_, fact: &mut Fact<_>| fact.forget_after(day));
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
        let mut twice = None;
        each_fact!(mut self, fact => |name, fact: &mut Fact<_>| {
            if let Err(day) = fact.sort() {
                twice = twice.or(Some((name, day)));
            }
        });
        self.request.sort_by_key(|line| (line.ally, line.from));
        self.campaign.sort_by(|one, other| (one.first_day, &one.title).cmp(&(other.first_day, &other.title)));
        let same = |pair: &&[RequestLine]| (pair[0].ally, pair[0].from) == (pair[1].ally, pair[1].from);
        if let Some(pair) = self.request.windows(2).find(same) {
            twice = twice.or(Some(("request", pair[1].from)));
        }
        twice.map_or(Ok(()), Err)
    }

    fn confidence_of(&self, fact: super::FactId, day: Day) -> Option<Confidence> {
        if fact == super::FactId::Request {
            return self.request.iter().filter(|line| line.from <= day).map(|line| line.confidence).min();
        }
        self.stated_confidence(fact, day)
    }
}
