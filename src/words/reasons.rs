//! Reasons to sentences.

use super::{
    Arg, Words,
    sentence::{capitalised, lowered},
};
use crate::{
    catalog::Catalog,
    domain::{Choice, FactId, Means, Session, StateCode},
    law::{Class, Element, Ground, Reason, Side},
};

impl Words {
    /// A reason as a sentence, without the marks of its facts.
    #[must_use]
    pub fn reason(&self, reason: &Reason, session: &Session) -> String {
        capitalised(&self.ground(reason.ground, session))
    }

    /// What a reason does for its element, for example "against".
    #[must_use]
    pub fn side(&self, side: Side) -> String {
        self.message(&format!("side-{}", side.id().replace('_', "-")), &[])
    }

    fn ground(&self, ground: Ground, session: &Session) -> String {
        match ground {
            Ground::Party(state) => self.about_state("party-is", Some(state)),
            Ground::NotParty(state) => self.about_state("party-is-not", Some(state)),
            Ground::Attack(row) => self.message(&format!("attack-{}", row.id()), &self.victim(session)),
            Ground::MeansAt(means, class) => self.means_at(means, class),
            Ground::Occupied => self.message("occupied-without-a-shot", &[]),
            Ground::Harm(value) => self.choice_sentence("push", value),
            Ground::Damage(value) => self.choice_sentence("push", value),
            Ground::FunctionLoss(value) => self.choice_sentence("push", value),
            Ground::Means(value) => self.choice_sentence("push", value),
            Ground::Intent(value) => self.of_victim(value, session),
            Ground::Series(value) => self.choice_sentence("push", value),
            Ground::Attribution(value) => self.of_victim(value, session),
            Ground::Direction(value) => self.choice_sentence("push", value),
            Ground::External(row) => self.message(&format!("external-{}", row.id()), &self.victim(session)),
            Ground::ReadFromAuthor(direction) => {
                // A direction that is stated, and less than likely, is not read either: but somebody states it.
                let stated = session.incident.direction.on(session.as_of);
                let is_stated = stated.is_some_and(|dated| !dated.value.is_unknown());
                let id = if is_stated { "read-from-author-unlikely" } else { "read-from-author" };
                self.message(id, &[("direction", self.choice(direction).into())])
            }
            Ground::Place { place_idx, row, grade } => self.place_row(row, grade, self.place_name(place_idx, session)),
            Ground::Contested { place_idx } => {
                self.message("place-contested", &[("place", self.place_name(place_idx, session).into())])
            }
            Ground::Account { place_idx, account, row, grade } => {
                let place = self.place_row(row, grade, self.place_name(place_idx, session));
                self.message(
                    "place-account",
                    &[("by", self.account_by(place_idx, account, session).into()), ("place", place.into())],
                )
            }
            Ground::NotExhaustive => self.message("not-exhaustive", &[]),
            Ground::Exhaustive => self.message("exhaustive", &[]),
            Ground::MixedPlaces => self.message("mixed-places", &[]),
            Ground::Timing(value) => self.choice_sentence("reason", value),
            Ground::SecurityCouncil(value) => self.choice_sentence("reason", value),
            Ground::AuthorIsParty(state) => self.about_state("author-is-party", state),
            Ground::AuthorIsNoParty => self.message("author-is-no-party", &[]),
            Ground::TextIsSilentOnAttacker => self.message("text-silent-on-attacker", &[]),
            Ground::OutsideAttackOnly => self.message("outside-attack-only", &[]),
            Ground::Reading(point, reading) => self.message(
                "reading-decides",
                &[
                    ("reading", super::sentence::lowered(&self.reading(reading)).into()),
                    ("choice", self.choice_at(point, reading).into()),
                ],
            ),
            Ground::Missing(fact) => self.missing_fact(fact),
        }
    }

    /// What a row of Article 6 says of a place.
    pub(super) fn place_row(
        &self,
        row: crate::law::article_6::PlaceRow,
        grade: crate::law::Grade,
        place: String,
    ) -> String {
        let grade = Arg::from(Element::E3.grade_id(grade));
        let id = format!("place-{}", row.id().replace('_', "-"));
        self.message(&id, &[("place", place.into()), ("grade", grade)])
    }

    /// A sentence about one state; a state without a name is "the author".
    fn about_state(&self, id: &str, state: Option<StateCode>) -> String {
        let name = state.map_or_else(|| self.message("the-author", &[]), |state| self.state_with_article(state));
        let plural = state.map_or(1, |state| self.plural_of(&[state]));
        self.message(id, &[("state", name.into()), ("plural", plural.into())])
    }

    fn choice_sentence<T: Choice>(&self, stem: &str, value: T) -> String {
        self.message(&choice_id(stem, value), &[])
    }

    /// What a value pushes, in a sentence that speaks of who was attacked.
    fn of_victim<T: Choice>(&self, value: T, session: &Session) -> String {
        self.message(&choice_id("push", value), &self.victim(session))
    }

    /// Who was attacked as a sentence calls it: an ally, or a state where none of the attacked is one.
    fn victim(&self, session: &Session) -> [(&'static str, Arg<'static>); 2] {
        let attacked = session.incident.attacked.states(session.as_of);
        let roster = Catalog::shipped().roster(session.incident.first_day);
        let is_ally = attacked.is_empty() || attacked.iter().any(|state| roster.contains(*state));
        let [victim, attacked] =
            if is_ally { ["victim-ally", "the-ally-attacked"] } else { ["victim-state", "victim-state"] };
        [("victim", self.message(victim, &[]).into()), ("attacked", self.message(attacked, &[]).into())]
    }

    fn means_at(&self, means: Means, class: Class) -> String {
        let id = format!("means-at-{}", means.id().replace('_', "-"));
        self.message(&id, &[("class", class.id().into()), ("effects", self.class(class).into())])
    }

    fn missing_fact(&self, fact: FactId) -> String {
        self.message("missing-fact", &[("fact", lowered(&self.fact(fact)).into()), ("why", self.fact_why(fact).into())])
    }

    /// The name of a place as of the session's day; the area's name where it has none.
    /// Whose account it is: a state's, somebody's by name, or that of the ally attacked.
    fn account_by(&self, place_idx: Option<u8>, account: u8, session: &Session) -> String {
        let places = session.incident.place.read(session.as_of).map_or(&[][..], Vec::as_slice);
        let place = place_idx.and_then(|idx| places.get(usize::from(idx)));
        let other = usize::from(account).checked_sub(1);
        match other.and_then(|idx| place?.accounts.get(idx)) {
            None => self.message("place-account-own", &[]),
            Some(account) if account.by.is_empty() => self.message("place-account-other", &[]),
            Some(account) => account
                .by
                .parse()
                .map_or_else(|_| self.text_of_case(&session.case, &account.by), |state| self.state(state)),
        }
    }

    fn place_name(&self, place_idx: Option<u8>, session: &Session) -> String {
        let places = session.incident.place.read(session.as_of).map_or(&[][..], Vec::as_slice);
        match place_idx.and_then(|idx| places.get(usize::from(idx))) {
            Some(place) if !place.name.is_empty() => self.text_of_case(&session.case, &place.name),
            Some(place) if !place.area.is_unknown() => self.choice(place.area),
            _ => self.message("this-place", &[]),
        }
    }
}

fn choice_id<T: Choice>(stem: &str, value: T) -> String {
    format!("{stem}-{}-{}", T::LIST.replace('_', "-"), value.id().replace('_', "-"))
}
