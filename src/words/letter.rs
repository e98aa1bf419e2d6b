//! The letter to the Security Council in words.

use super::{Key, Words};
use crate::{
    domain::{Choice as _, Dated, FactId, FactValue, Place, Session},
    law::Grade,
    tracks::{LetterItem, LetterLine, LetterState, TestId, Track},
};

impl Words {
    /// A point of the letter under Article 51.
    #[must_use]
    pub fn letter_item(&self, item: LetterItem) -> String {
        self.message(&format!("letter-{}", item.id().replace('_', "-")), &[])
    }

    /// A point of the letter with what the session says to it, for example "Who was attacked: France".
    #[must_use]
    pub fn letter_point(&self, session: &Session, line: &LetterLine) -> String {
        let item = self.letter_item(line.item);
        let counts = |fact: FactId| {
            let dated = session.incident.value_on(fact, session.as_of);
            !line.missing.contains(fact)
                || fact == FactId::Place && dated.is_some_and(|dated| dated.confidence.counts())
        };
        let values = || {
            let said = line.facts.iter().filter(|fact| counts(*fact)).map(|fact| self.value_for_letter(session, fact));
            self.clauses(said.filter(|value| !value.is_empty()))
        };
        match line.state() {
            LetterState::Known | LetterState::Denied => {
                self.fill(Key::LetterKnown, &[("item", item.into()), ("value", values().into())])
            }
            LetterState::Missing => {
                let known = values();
                if known.is_empty() {
                    return self.fill(Key::LetterMissing, &[("item", item.into())]);
                }
                let gaps = self.list(&self.gaps(session, line)).into();
                self.fill(Key::LetterPartly, &[("item", item.into()), ("value", known.into()), ("missing", gaps)])
            }
            LetterState::ToWrite => item,
        }
    }

    /// What a point that is known in part still lacks.
    fn gaps(&self, session: &Session, line: &LetterLine) -> Vec<String> {
        let mut gaps: Vec<String> = Vec::new();
        for fact in line.missing.iter() {
            if fact != FactId::Place {
                gaps.push(self.fact_inside(fact));
                continue;
            }
            let places = session.incident.place.on(session.as_of).map_or(&[][..], |dated| dated.value.as_slice());
            if places.iter().any(|place| place.name.is_empty() && place.area.is_unknown()) {
                gaps.push(self.text(Key::LetterGapWhere));
            }
            if places.iter().any(|place| place.object.is_unknown()) {
                gaps.push(self.text(Key::LetterGapWhat));
            }
        }
        gaps
    }

    /// Each place with what was hit there, as far as either is known.
    fn places_for_letter(&self, session: &Session, dated: &Dated<FactValue>) -> String {
        let FactValue::Place(places) = &dated.value else { return String::new() };
        let told = |place: &Place| {
            let only = FactValue::Place(vec![place.clone()]);
            let is_somewhere = !place.name.is_empty() || !place.area.is_unknown();
            let area = is_somewhere.then(|| self.value_of_case(&session.case, &only));
            let object = (!place.object.is_unknown()).then(|| self.choice(place.object));
            match (area, object) {
                (Some(area), Some(object)) => {
                    self.fill(Key::LetterHit, &[("place", area.into()), ("object", object.into())])
                }
                (area, object) => area.or(object).unwrap_or_default(),
            }
        };
        self.clauses(places.iter().map(told).filter(|text| !text.is_empty()))
    }

    /// What a fact says on the day, in words.
    fn value_for_letter(&self, session: &Session, fact: FactId) -> String {
        let incident = &session.incident;
        if fact == FactId::FirstDay {
            return self.day(incident.first_day);
        }
        if fact == FactId::Request {
            let said = incident.attacked.states(session.as_of).iter().filter_map(|ally| {
                let request = incident.request_of(*ally, session.as_of);
                (!request.is_unknown()).then(|| self.pair(&self.state(*ally), &self.choice(request)))
            });
            return self.clauses(said);
        }
        let Some(dated) = incident.value_on(fact, session.as_of) else { return String::new() };
        if fact == FactId::Place {
            return self.places_for_letter(session, &dated);
        }
        self.value_of_case(&session.case, &dated.value)
    }

    /// What stands in the way of the letter: the conditions of self-defence that are not met, or still open.
    #[must_use]
    pub fn letter_warning(&self, charter: &Track) -> Option<String> {
        let tests = charter.open_tests();
        let of = |is_refused: bool| -> Vec<String> {
            let picked = tests.iter().filter(|test| (test.grade == Grade::NotMet) == is_refused);
            picked.map(|test| self.condition_of_defence(test.id)).collect()
        };
        let (id, conditions) = match charter.grade {
            Grade::Met => return None,
            Grade::NotMet => ("letter-warning-not-met", of(true)),
            Grade::Unknown | Grade::Arguable => ("letter-warning-open", of(false)),
        };
        Some(self.message(id, &[("conditions", self.list(&conditions).into())]))
    }

    /// A condition of self-defence in a few words.
    fn condition_of_defence(&self, test: TestId) -> String {
        self.message(
            match test {
                TestId::Victim => "defence-victim",
                TestId::Attack => "defence-attack",
                TestId::Origin => "defence-origin",
                TestId::Place => "defence-place",
                TestId::Immediacy => "defence-immediacy",
                TestId::SecurityCouncil => "defence-security-council",
                TestId::Attacker => "defence-attacker",
                TestId::Request => "defence-request",
                TestId::Consultation => "defence-consultation",
            },
            &[],
        )
    }

    /// The letter as a text to fill in: a box for each point, ticked where the facts say it, under what stands in its
    /// way. What is carried says how the session is read.
    #[must_use]
    pub fn letter(&self, session: &Session, charter: &Track, lines: &[LetterLine], carried: &[String]) -> String {
        let mut out = format!("{}\n{}\n", self.text(Key::LetterTitle), self.session_title(session));
        let warning = self.letter_warning(charter);
        warning.iter().chain(carried).for_each(|line| out.push_str(&format!("! {line}\n")));
        out.push('\n');
        for line in lines {
            let mark = if line.state() == LetterState::Known { "[x]" } else { "[ ]" };
            let point = self.letter_point(session, line);
            out.push_str(format!("{mark} {point} {}", self.marks(line.facts)).trim_end());
            out.push('\n');
        }
        out
    }
}
