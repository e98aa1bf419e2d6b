//! Names: allies, facts and their values, stances, grades, days.

use super::{Language, Words, folded, sentence::distinct};
use crate::{
    catalog::Catalog,
    domain::{
        Choice, Condition, Confidence, Count, Day, FactId, FactSet, FactValue, Listed, Place, Shape, Stance, StateCode,
    },
    law::{Class, Element, Finding, Firmness, Grade, Judgement, Status},
};

/// The message that names a value of a closed list.
fn id_of(value: Listed) -> String {
    format!("{}-{}", value.list, value.id).replace('_', "-")
}

impl Words {
    /// Clauses one after another, with the semicolon of the language between them.
    #[must_use]
    pub fn clauses(&self, clauses: impl IntoIterator<Item = String>) -> String {
        let join = |one: String, two: String| self.message("clauses", &[("one", one.into()), ("two", two.into())]);
        clauses.into_iter().reduce(join).unwrap_or_default()
    }

    /// A name and what belongs to it, with the colon of the language between them.
    #[must_use]
    pub fn pair(&self, name: &str, value: &str) -> String {
        self.message("pair", &[("name", name.into()), ("value", value.into())])
    }

    /// States with their names, in the order of the names in this language: as a list to choose from has them.
    #[must_use]
    pub fn named(&self, states: impl IntoIterator<Item = StateCode>) -> Vec<(StateCode, String)> {
        let mut named: Vec<_> = states.into_iter().map(|state| (state, self.state(state))).collect();
        named.sort_by_cached_key(|(_, name)| folded(name));
        named
    }

    /// States in the order of their names in this language, where the order has no other meaning.
    #[must_use]
    pub fn in_order(&self, states: &[StateCode]) -> Vec<StateCode> {
        self.named(states.iter().copied()).into_iter().map(|(state, _)| state).collect()
    }

    /// A value of a closed list, for example "few dead".
    #[must_use]
    pub fn choice<T: Choice>(&self, value: T) -> String {
        self.listed(Listed::of(value))
    }

    /// A value of whichever closed list.
    #[must_use]
    pub fn listed(&self, value: Listed) -> String {
        self.message(&id_of(value), &[])
    }

    /// What a value of a closed list means, in a sentence; empty where the name says it all.
    #[must_use]
    pub fn choice_meaning<T: Choice>(&self, value: T) -> String {
        self.listed_meaning(Listed::of(value))
    }

    /// What a value of whichever closed list means; empty where the name says it all.
    #[must_use]
    pub fn listed_meaning(&self, value: Listed) -> String {
        let id = format!("{}-meaning", id_of(value));
        if self.has(&id) { self.message(&id, &[]) } else { String::new() }
    }

    /// The name of a fact, for example "Attribution".
    #[must_use]
    pub fn fact(&self, fact: FactId) -> String {
        self.message(&format!("fact-{}", fact.id().replace('_', "-")), &[])
    }

    /// Why a fact is asked, in a sentence.
    #[must_use]
    pub fn fact_why(&self, fact: FactId) -> String {
        self.message(&format!("fact-{}-why", fact.id().replace('_', "-")), &[])
    }

    /// That a fact is stated and not asked for, with when it would be; none where it is asked of every incident.
    #[must_use]
    pub fn fact_unasked(&self, fact: FactId) -> Option<String> {
        let id = format!("fact-{}-unasked", fact.id().replace('_', "-"));
        self.has(&id).then(|| self.message(&id, &[]))
    }

    /// The mark of a fact, for example `[F8]`.
    #[must_use]
    pub fn mark(&self, fact: FactId) -> String {
        format!("[F{}]", fact.number())
    }

    /// The marks of some facts, for example `[F5] [F8]`.
    #[must_use]
    pub fn marks(&self, facts: FactSet) -> String {
        facts.iter().map(|fact| self.mark(fact)).collect::<Vec<_>>().join(" ")
    }

    /// Any fact's value in words.
    #[must_use]
    pub fn value(&self, value: &FactValue) -> String {
        match value.shape() {
            Shape::Listed(value) => self.listed(value),
            Shape::States(states) => self.state_list(states),
            Shape::Places(places) => {
                let name = |place: &Place| match place.name.as_str() {
                    "" => self.choice(place.area),
                    name => self.set(name.to_owned()),
                };
                self.list_or_unknown(&places.iter().map(name).collect::<Vec<_>>())
            }
            Shape::Means(means) => {
                self.list_or_unknown(&means.iter().map(|means| self.choice(*means)).collect::<Vec<_>>())
            }
            Shape::Count(count) => self.count(count),
            Shape::Names(names) => {
                self.list_or_unknown(&names.iter().map(|name| self.bringer(name)).collect::<Vec<_>>())
            }
            Shape::Text("") => self.unknown(),
            Shape::Text(text) if value.fact() == FactId::Measure => self.lesser_measure(text),
            Shape::Text(text) => text.parse().map_or_else(|_| self.set(text.to_owned()), |state| self.state(state)),
        }
    }

    /// A state's name in this language, or that of a land of the map; the code where neither is known.
    #[must_use]
    pub fn state(&self, state: StateCode) -> String {
        match Catalog::shipped().ally(state) {
            Some(ally) => ally.name.of(self.language()).clone(),
            None => {
                let id = format!("land-{}", state.as_str().to_ascii_lowercase());
                if self.has(&id) { self.message(&id, &[]) } else { state.to_string() }
            }
        }
    }

    /// A group of allies, by its id.
    #[must_use]
    pub fn group(&self, id: &str) -> String {
        self.message(&format!("group-of-{id}"), &[])
    }

    /// Several states by name, or "unknown".
    #[must_use]
    pub fn state_list(&self, states: &[StateCode]) -> String {
        self.list_or_unknown(&distinct(states).into_iter().map(|state| self.state(state)).collect::<Vec<_>>())
    }

    /// Who brought a matter: a state by its code, or the Secretary General.
    #[must_use]
    pub fn bringer(&self, name: &str) -> String {
        match name.parse() {
            Ok(state) => self.state(state),
            Err(_) if name == "secretary_general" => self.message("secretary-general", &[]),
            Err(_) => name.to_owned(),
        }
    }

    /// "unknown".
    #[must_use]
    pub fn unknown(&self) -> String {
        self.message("unknown", &[])
    }

    /// A number of people.
    #[must_use]
    pub fn count(&self, count: Count) -> String {
        match count {
            Count::Exactly(number) => self.number(number.into()),
            Count::About(number) => self.message("about-number", &[("number", self.number(number.into()).into())]),
            Count::Unknown => self.unknown(),
        }
    }

    /// Where a seat stands: what it would do, as long as no text is put that its stance decides.
    #[must_use]
    pub fn stance_under(&self, stance: Stance, is_put: bool) -> String {
        if is_put {
            return self.stance(stance);
        }
        self.message(&format!("stance-{}-would", stance.id().replace('_', "-")), &[])
    }

    /// The same of so many seats, for example "Do not object".
    #[must_use]
    pub fn stance_of_seats(&self, stance: Stance, is_put: bool, seats: usize) -> String {
        let (id, how) = (stance.id().replace('_', "-"), if is_put { "seats" } else { "seats-would" });
        self.message(&format!("stance-{id}-{how}"), &[("count", super::Arg::Count(seats))])
    }

    /// A stance, for example "Does not object".
    #[must_use]
    pub fn stance(&self, stance: Stance) -> String {
        self.message(&format!("stance-{}", stance.id().replace('_', "-")), &[])
    }

    /// What a stance does, in a sentence.
    #[must_use]
    pub fn stance_effect(&self, stance: Stance) -> String {
        self.message(&format!("stance-{}-effect", stance.id().replace('_', "-")), &[])
    }

    /// Whether a reservation carries a condition.
    #[must_use]
    pub fn condition(&self, condition: Condition) -> String {
        self.message(&format!("condition-{}", condition.id()), &[])
    }

    /// How sure somebody is, in a word. The range beside it is an assumption: [`Self::confidence_in_range`].
    #[must_use]
    pub fn confidence(&self, confidence: Confidence) -> String {
        self.message(&format!("confidence-{}", confidence.id().replace('_', "-")), &[])
    }

    /// An element as a question, for example "Is it an armed attack?".
    #[must_use]
    pub fn element(&self, element: Element) -> String {
        self.message(&format!("element-{}", element.id()), &[])
    }

    /// The grade of an element as the answer to its question, for example "arguable" or, for a place, "inside".
    #[must_use]
    pub fn grade(&self, element: Element, grade: Grade) -> String {
        match element.grade_id(grade) {
            "met" => self.message("answer-met", &[]),
            "not_met" => self.message("answer-not-met", &[]),
            id => self.message(&format!("grade-{id}"), &[]),
        }
    }

    /// A grade of what stands as a noun before it, such as an element: "it would be met".
    pub(super) fn grade_of_it(&self, grade: Grade) -> String {
        self.message(&format!("grade-{}", grade.id().replace('_', "-")), &[])
    }

    /// The answer found for an element, for example "not reached".
    #[must_use]
    pub fn answer(&self, finding: &Finding) -> String {
        self.answer_to(finding.element, finding.answer())
    }

    /// An answer to the question of an element.
    #[must_use]
    pub fn answer_to(&self, element: Element, answer: Judgement) -> String {
        match answer {
            Judgement::Found(grade) => self.grade(element, grade),
            Judgement::NotReached => self.not_reached(),
        }
    }

    /// That a question is not reached.
    pub(super) fn not_reached(&self) -> String {
        self.message("grade-not-reached", &[])
    }

    /// How firm the facts behind a finding are; the law may be disputed all the same.
    #[must_use]
    pub fn facts_firm(&self, firmness: Firmness) -> String {
        self.message(&format!("facts-{}", firmness.id()), &[])
    }

    /// The verdict of the threshold in a few words.
    #[must_use]
    pub fn status(&self, status: Status) -> String {
        self.message(&format!("status-{}", status.id().replace('_', "-")), &[])
    }

    /// How firm a finding is.
    #[must_use]
    pub fn firmness(&self, firmness: Firmness) -> String {
        self.message(&format!("firmness-{}", firmness.id()), &[])
    }

    /// A class of effects.
    #[must_use]
    pub fn class(&self, class: Class) -> String {
        self.message(&format!("class-{}", class.id()), &[])
    }

    /// A day as people write it, for example "16 Nov 2015" or « 16 nov. 2015 ».
    #[must_use]
    pub fn day(&self, day: Day) -> String {
        let month = self.message(&format!("month-{}", day.month()), &[]);
        let day_of_month = match (self.language(), day.day_of_month()) {
            (Language::Fr, 1) => "1er".to_owned(),
            (_, number) => number.to_string(),
        };
        format!("{day_of_month} {month} {}", day.year())
    }

    pub(super) fn list_or_unknown(&self, names: &[String]) -> String {
        if names.is_empty() { self.unknown() } else { self.list(names) }
    }

    /// "a, b and c".
    #[must_use]
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => {
                self.message("list-and", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
            }
        }
    }
}
