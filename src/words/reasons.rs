//! Reasons to sentences.

use super::{Arg, Words, sentence::capitalised};
use crate::{
    catalog::Catalog,
    domain::{AuthorKind, Choice, Citation, FactId, Means, Point, Practice, Reading, Session, StateCode},
    explore::Argued,
    law::{Class, Element, Ground, Reason, Side, armed_attack::AttackRow, external::ExternalRow},
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

    /// An argument as a sentence, with the year where it was made later than the day looked at.
    #[must_use]
    pub fn argued(&self, argued: &Argued) -> String {
        let sentence = self.message(&format!("argument-{}", argued.argument.id), &[]);
        match argued.citation {
            Citation::Then | Citation::Untold => sentence,
            Citation::Later => {
                let date = self.day(argued.argument.since);
                self.message("argument-later", &[("argument", sentence.into()), ("date", date.into())])
            }
        }
    }

    /// That no argument is listed for a side.
    #[must_use]
    pub fn no_argument(&self, side: Side) -> String {
        self.message(&format!("arguments-none-{}", side.id()), &[])
    }

    /// What stands over the arguments of a side.
    #[must_use]
    pub fn arguments_title(&self, side: Side) -> String {
        self.message(&format!("arguments-{}", side.id()), &[])
    }

    /// What stands over the facts that speak for a side.
    #[must_use]
    pub fn facts_title(&self, side: Side, count: usize) -> String {
        self.message(&format!("arguments-facts-{}", side.id()), &[("count", count.into())])
    }

    /// The side of an argument before it in a list, for example "argued against".
    #[must_use]
    pub fn side_argued(&self, side: Side) -> String {
        self.message(&format!("side-argued-{}", side.id()), &[])
    }

    fn ground(&self, ground: Ground, session: &Session) -> String {
        match ground {
            Ground::Party(state) => self.about_state("party-is", Some(state), session),
            Ground::NotParty(state) => self.about_state("party-is-not", Some(state), session),
            Ground::Attack(row) => {
                let [victim, attacked] = self.victim(session);
                let [cited, later] = self.practice_args(attack_practice(row), session);
                self.message(&format!("attack-{}", row.id()), &[victim, attacked, cited, later])
            }
            Ground::MeansAt(means, class) => self.means_at(means, class, session),
            Ground::Occupied => self.message("occupied-without-a-shot", &[]),
            Ground::Harm(value) => self.choice_sentence("push", value),
            Ground::Damage(value) => self.choice_sentence("push", value),
            Ground::FunctionLoss(value) => self.choice_sentence("push", value),
            Ground::Means(value) => self.choice_sentence("push", value),
            Ground::Intent(value) => self.of_victim(value, session),
            Ground::Series(value) => self.choice_sentence("push", value),
            Ground::WouldRiseIfLinked(grade) => {
                self.message("would-rise-if-linked", &[("grade", self.grade_of_it(grade).into())])
            }
            Ground::Attribution(value) => self.of_victim(value, session),
            Ground::Direction(value) => self.choice_sentence("push", value),
            Ground::External(row) => self.external(row, session),
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
            Ground::Timing(value) => {
                self.message(&choice_id("reason", value), &self.practice_args(Some(Practice::Provisional), session))
            }
            Ground::NoSelfDefence(element) => {
                self.message(&format!("no-self-defence-{}", element.id()), &self.victim(session))
            }
            Ground::Anticipation => self.message("anticipation", &[]),
            Ground::ForStateAttacked => self.for_state_attacked(session),
            Ground::IfAttackedFromOutside => self.message("if-attacked-from-outside", &[]),
            Ground::SecurityCouncil(value) => self.choice_sentence("reason", value),
            Ground::AuthorIsParty(state) => self.about_state("author-is-party", state, session),
            Ground::NoPartyAttackedByParty(state) => self.about_state("no-party-attacked-by-party", state, session),
            Ground::NoPartyAttacked => self.message("no-party-attacked", &[]),
            Ground::AuthorIsNoParty => self.message("author-is-no-party", &[]),
            Ground::TextIsSilentOnAttacker => self.message("text-silent-on-attacker", &[]),
            Ground::OutsideAttackOnly => {
                self.message("outside-attack-only", &self.practice_args(Some(Practice::OutsideAttackOnly), session))
            }
            Ground::Reading(point, reading) => {
                let [_, later] = self.practice_args(reading_practice(point, reading), session);
                let reading_name = self.lowered(&self.reading(reading)).into();
                let choice = self.choice_at(point, reading).into();
                self.message("reading-decides", &[("reading", reading_name), ("choice", choice), later])
            }
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
    fn about_state(&self, id: &str, state: Option<StateCode>, session: &Session) -> String {
        let name = state.map_or_else(|| self.message("the-author", &[]), |state| self.state_with_article(state));
        let plural = state.map_or(1, |state| self.plural_of(&[state]));
        let [cited, later] = self.practice_args(Some(Practice::OutsideAttackOnly), session);
        self.message(id, &[("state", name.into()), ("plural", plural.into()), cited, later])
    }

    /// A row of E2. A state's own forces need no practice to come from outside.
    fn external(&self, row: ExternalRow, session: &Session) -> String {
        let is_open_force = session.incident.author_kind.choice(session.as_of) == AuthorKind::StateForces;
        if row == ExternalRow::B4 && is_open_force {
            return self.message("external-b4-state-forces", &[]);
        }
        let [victim, attacked] = self.victim(session);
        let practice = (row == ExternalRow::B4).then_some(Practice::Confirmed);
        let [cited, later] = self.practice_args(practice, session);
        self.message(&format!("external-{}", row.id()), &[victim, attacked, cited, later])
    }

    /// That the answer is the one for the states attacked, none of which is an ally.
    fn for_state_attacked(&self, session: &Session) -> String {
        let attacked = session.incident.attacked.states(session.as_of);
        let states = self.states_with_article(attacked).into();
        self.message("for-state-attacked", &[("states", states)])
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

    fn means_at(&self, means: Means, class: Class, session: &Session) -> String {
        let id = format!("means-at-{}", means.id().replace('_', "-"));
        let [cited, later] = self.practice_args(means_practice(means), session);
        self.message(&id, &[("class", class.id().into()), ("effects", self.class(class).into()), cited, later])
    }

    fn missing_fact(&self, fact: FactId) -> String {
        self.message("missing-fact", &[("fact", self.fact_inside(fact).into()), ("why", self.fact_why(fact).into())])
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

/// The act by whose measure means are judged, where a sentence names one.
fn means_practice(means: Means) -> Option<Practice> {
    match means {
        Means::ArmedAssault => Some(Practice::Provisional),
        Means::Cbr => Some(Practice::Expulsions),
        Means::Cyber => Some(Practice::CyberCaseByCase),
        Means::Invasion
        | Means::Blockade
        | Means::IsletOccupation
        | Means::Strike
        | Means::FrontierIncident
        | Means::LoneViolence
        | Means::HostageTaking
        | Means::Electronic
        | Means::ExplosiveSabotage
        | Means::Sabotage
        | Means::DroneIncursion
        | Means::Incursion
        | Means::Threat
        | Means::Coercion
        | Means::CrimeUnrest
        | Means::Unknown => None,
    }
}

fn attack_practice(row: AttackRow) -> Option<Practice> {
    (row == AttackRow::A5b).then_some(Practice::Undersea)
}

/// The act that a choice of a reading names.
fn reading_practice(point: Point, reading: Reading) -> Option<Practice> {
    ((point, reading) == (Point::NonStateAuthor, Reading::Strict)).then_some(Practice::AttackByState)
}

fn choice_id<T: Choice>(stem: &str, value: T) -> String {
    format!("{stem}-{}-{}", T::LIST.replace('_', "-"), value.id().replace('_', "-"))
}
