//! The facts as the rules read them on one day.

use super::{
    Attribution, AuthorIsAlly, AuthorKind, Choice as _, Confidence, Damage, Day, Direction, FactId, FactSet, FactValue,
    FunctionLoss, FunctionTime, Harm, Incident, Intent, Means, OwnForce, Place, Recklessness, Roster, SecurityCouncil,
    Series, StateCode, Timing,
};

macro_rules! circumstances {
    ($($(#[$doc:meta])* $field:ident: $listed:ident;)*) => {
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
            /// Alone or one of several.
            pub series: Series,
            /// Whether the series is stated; where incidents are linked it is read from the links.
            pub series_is_stated: bool,
            /// The author, where it is a state named by its code.
            pub author: Option<StateCode>,
            /// Whether the author is a member.
            pub author_is_ally: AuthorIsAlly,
            $($(#[$doc])* pub $field: $listed,)*
            source: &'a Incident,
            day: Day,
        }

        impl<'a> Circumstances<'a> {
            /// The facts of an incident as known on a day, before the Parties of its first day.
            #[must_use]
            pub fn of(incident: &'a Incident, parties: &'a Roster, day: Day) -> Self {
                let (author, author_is_ally) = author(incident, parties, day);
                Self {
                    parties,
                    first_day: incident.first_day,
                    attacked: incident.attacked.states(day),
                    places: incident.place.read(day).map_or(&[], Vec::as_slice),
                    means: incident.means.read(day).map_or(&[], Vec::as_slice),
                    series: incident.series_on(day),
                    series_is_stated: incident.campaign.is_empty(),
                    author,
                    author_is_ally,
                    $($field: incident.$field.choice(day),)*
                    source: incident,
                    day,
                }
            }

            /// The same with one fact as another value states it. Of the author, whom the facts tell of together, and of
            /// what no rule reads, nothing changes.
            #[must_use]
            pub fn with(mut self, value: &'a FactValue) -> Self {
                match value {
                    FactValue::Attacked(states) => self.attacked = states,
                    FactValue::Place(places) => self.places = places,
                    FactValue::Means(means) => self.means = means,
                    FactValue::Series(series) => self.series = *series,
                    $(FactValue::$listed(value) => self.$field = *value,)*
                    FactValue::Author(_)
                    | FactValue::AuthorIsAlly(_)
                    | FactValue::Dead(_)
                    | FactValue::Injured(_)
                    | FactValue::BeforeCouncil(_)
                    | FactValue::Measure(_)
                    | FactValue::DecidingBody(_)
                    | FactValue::BroughtBy(_)
                    | FactValue::Article4By(_) => {}
                }
                self
            }

            /// The value of a fact of a closed list, as the rules read it; none where it is unknown or has no such list.
            #[must_use]
            pub fn stated(&self, fact: FactId) -> Option<FactValue> {
                match fact {
                    FactId::Means => (!self.means.is_empty()).then(|| FactValue::Means(self.means.to_vec())),
                    FactId::Series => (!self.series.is_unknown()).then_some(FactValue::Series(self.series)),
                    $(FactId::$listed => (!self.$field.is_unknown()).then_some(FactValue::$listed(self.$field)),)*
                    FactId::Attacked
                    | FactId::Place
                    | FactId::FirstDay
                    | FactId::LastDay
                    | FactId::Author
                    | FactId::AuthorIsAlly
                    | FactId::Dead
                    | FactId::Injured
                    | FactId::BeforeCouncil
                    | FactId::Measure
                    | FactId::DecidingBody
                    | FactId::BroughtBy
                    | FactId::Article4By
                    | FactId::Request => None,
                }
            }
        }
    };
}

circumstances! {
    /// The people harmed.
    harm: Harm;
    /// The damage.
    damage: Damage;
    /// What stopped working.
    function_loss: FunctionLoss;
    /// For how long.
    function_time: FunctionTime;
    /// At whom it was aimed.
    intent: Intent;
    /// Whether recklessness is alleged.
    recklessness: Recklessness;
    /// Whether the force that was hit was itself using force or intruding.
    own_force: OwnForce;
    /// The kind of author.
    author_kind: AuthorKind;
    /// How far attribution has come.
    attribution: Attribution;
    /// Whether it was directed from abroad.
    direction: Direction;
    /// Whether it goes on.
    timing: Timing;
    /// What the Security Council has done.
    unsc: SecurityCouncil;
}

/// Who the author is, where it is a state named by its code, and whether it is a member.
fn author(incident: &Incident, parties: &Roster, day: Day) -> (Option<StateCode>, AuthorIsAlly) {
    // Three capitals may be a state or a group (ETA, IRA): if it is no Party, only the kind tells.
    let code: Option<StateCode> = incident.author.read(day).and_then(|author| StateCode::read(author));
    let is_state = || incident.author_kind.choice(day).is_state_or_proxy();
    let author = code.filter(|code| parties.contains(*code) || is_state());
    let is_ally = match (author, incident.author_is_ally.choice(day)) {
        (Some(state), _) if parties.contains(state) => AuthorIsAlly::Yes,
        (Some(_), AuthorIsAlly::Unknown) => AuthorIsAlly::No,
        (_, stated) => stated,
    };
    (author, is_ally)
}

impl Circumstances<'_> {
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
