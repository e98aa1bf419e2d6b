//! The facts as the rules read them on one day.

use super::{
    Attribution, AuthorIsAlly, AuthorKind, Confidence, Damage, Day, Direction, FactSet, FunctionLoss, FunctionTime,
    Harm, Incident, Intent, Means, Place, Recklessness, Roster, SecurityCouncil, Series, StateCode, Timing,
};

/// The plain values that hold on a day: what a rule may look at. A value less than likely is unknown here.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The Parties on the first day of the incident; who sits on the day looked at is no matter of the law.
    pub parties: &'a Roster,
    /// The first day of the incident.
    pub first_day: Day,
    /// The states attacked; empty when unknown.
    pub attacked: &'a [StateCode],
    /// The places; empty when unknown.
    pub places: &'a [Place],
    /// The means; empty when unknown.
    pub means: &'a [Means],
    /// The people harmed.
    pub harm: Harm,
    /// The damage.
    pub damage: Damage,
    /// What stopped working.
    pub function_loss: FunctionLoss,
    /// For how long.
    pub function_time: FunctionTime,
    /// At whom it was aimed.
    pub intent: Intent,
    /// Whether recklessness is alleged.
    pub recklessness: Recklessness,
    /// Alone or one of several.
    pub series: Series,
    /// Whether the series is stated; where incidents are linked it is read from the links.
    pub series_is_stated: bool,
    /// The kind of author.
    pub author_kind: AuthorKind,
    /// The author, where it is a state named by its code.
    pub author: Option<StateCode>,
    /// Whether the author is a member.
    pub author_is_ally: AuthorIsAlly,
    /// How far attribution has come.
    pub attribution: Attribution,
    /// Whether it was directed from abroad.
    pub direction: Direction,
    /// Whether it goes on.
    pub timing: Timing,
    /// What the Security Council has done.
    pub unsc: SecurityCouncil,
    source: &'a Incident,
    day: Day,
}

impl<'a> Circumstances<'a> {
    /// The facts of an incident as known on a day, before the Parties of its first day.
    #[must_use]
    pub fn of(incident: &'a Incident, parties: &'a Roster, day: Day) -> Self {
        let author_kind = incident.author_kind.choice(day);
        // Three capitals may be a state or a group (ETA, IRA): if it is no Party, only the kind tells.
        let code: Option<StateCode> = incident.author.read(day).and_then(|author| StateCode::read(author));
        let author = code.filter(|code| parties.contains(*code) || author_kind.is_state_or_proxy());
        let author_is_ally = match (author, incident.author_is_ally.choice(day)) {
            (Some(state), _) if parties.contains(state) => AuthorIsAlly::Yes,
            (Some(_), AuthorIsAlly::Unknown) => AuthorIsAlly::No,
            (_, stated) => stated,
        };
        Self {
            parties,
            first_day: incident.first_day,
            attacked: incident.attacked.states(day),
            places: incident.place.read(day).map_or(&[], Vec::as_slice),
            means: incident.means.read(day).map_or(&[], Vec::as_slice),
            harm: incident.harm.choice(day),
            damage: incident.damage.choice(day),
            function_loss: incident.function_loss.choice(day),
            function_time: incident.function_time.choice(day),
            intent: incident.intent.choice(day),
            recklessness: incident.recklessness.choice(day),
            series: incident.series_on(day),
            series_is_stated: incident.campaign.is_empty(),
            author_kind,
            author,
            author_is_ally,
            attribution: incident.attribution.choice(day),
            direction: incident.direction.choice(day),
            timing: incident.timing.choice(day),
            unsc: incident.unsc.choice(day),
            source: incident,
            day,
        }
    }

    /// The lowest confidence among the values behind these facts.
    #[must_use]
    pub fn confidence(&self, facts: FactSet) -> Confidence {
        self.source.confidence(facts, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Fact;

    /// Whether the author is a member, for a roster of the United States alone.
    fn check(author: &str, kind: AuthorKind, stated: AuthorIsAlly, expected: AuthorIsAlly) {
        let mut incident = Incident::on(Day::constant(2020, 1, 1));
        incident.author = Fact::stated(author.to_owned());
        incident.author_kind = Fact::stated(kind);
        incident.author_is_ally = Fact::stated(stated);
        let roster = Roster::new([StateCode::new(b"USA")]);
        assert_eq!(Circumstances::of(&incident, &roster, incident.first_day).author_is_ally, expected, "{author}");
    }

    #[test]
    fn three_capitals_are_a_state_only_on_the_roster_or_by_the_kind_of_author() {
        use {AuthorIsAlly as Ally, AuthorKind as Kind};
        check("USA", Kind::Unknown, Ally::Unknown, Ally::Yes);
        check("RUS", Kind::StateForces, Ally::Unknown, Ally::No);
        check("ETA", Kind::DomesticGroup, Ally::Unknown, Ally::Unknown);
        check("ETA", Kind::DomesticGroup, Ally::No, Ally::No);
        check("IRA", Kind::Organisation, Ally::Yes, Ally::Yes);
    }
}
