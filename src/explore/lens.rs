//! The scenario read from the side of its author: what keeps it below each element of the threshold, and which single fact
//! would lift it there.
//!
//! An exercise in reading the law with the program's own rules: it names facts that the rules read and values of theirs, and
//! nothing of how anything is done.

use crate::{
    assess::Assessment,
    domain::{Circumstances, FactId, FactValue, Session},
    law::{Element, Grade, Standard, Status, grades, kinds, reads},
};

/// The elements that a threshold is the weakest of, in the order of their grades.
const ELEMENTS: [Element; 4] = [Element::E0, Element::E1, Element::E2, Element::E3];

/// An element, and what keeps the scenario below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Below {
    /// The element.
    pub element: Element,
    /// Its grade on the day looked at.
    pub grade: Grade,
    /// Every fact that alone would lift it, in the order of the facts; empty where it is met, and where no fact does alone.
    pub lifts: Vec<Lift>,
}

/// One fact that would lift an element, and as far as it would.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lift {
    /// The fact.
    pub fact: FactId,
    /// The values of it that lead there, one of each kind that the rules tell apart.
    pub values: Vec<FactValue>,
    /// The grade that the element would have.
    pub grade: Grade,
    /// The verdict of the threshold then.
    pub status: Status,
}

impl Below {
    /// Whether nothing keeps the scenario below it.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.grade == Grade::Met
    }
}

/// Each element of the threshold with what keeps the scenario below it: every fact of a closed list is tried alone.
#[must_use]
pub fn lens(session: &Session, assessment: &Assessment, standard: &Standard) -> Vec<Below> {
    let now = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let stand = grades(&now, standard);
    let below = |(place, element): (usize, Element)| {
        let facts = reads(element).facts;
        let lifts = facts.iter().filter_map(|fact| lift(&now, standard, (place, stand[place]), fact)).collect();
        Below { element, grade: stand[place], lifts }
    };
    ELEMENTS.into_iter().enumerate().map(below).collect()
}

/// The furthest that one fact alone lifts an element, by its place among the grades and the grade it has.
fn lift(now: &Circumstances<'_>, standard: &Standard, (place, own): (usize, Grade), fact: FactId) -> Option<Lift> {
    if fact == FactId::Series && !now.series_is_stated {
        return None;
    }
    let mut found: Option<Lift> = None;
    for value in kinds(fact).iter().filter_map(|kind| kind.first()) {
        let graded = grades(&now.with(value), standard);
        let (grade, status) = (graded[place], Status::of(graded));
        match &mut found {
            Some(lift) if lift.grade > grade => {}
            Some(lift) if lift.grade == grade => lift.values.push(value.clone()),
            None if grade <= own => {}
            Some(_) | None => found = Some(Lift { fact, values: vec![value.clone()], grade, status }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assess::assess,
        catalog::Catalog,
        domain::{Attribution, Dated, Day, Direction, Harm, Means, StateCode},
    };

    fn session() -> Session {
        let mut session = Session::blank("A quay", Day::constant(2031, 5, 1));
        session.incident.attacked.put(Dated { value: vec![StateCode::new(b"NLD")], ..Dated::default() });
        session.incident.means.put(Dated { value: vec![Means::ExplosiveSabotage], ..Dated::default() });
        session.incident.harm.put(Dated { value: Harm::FewDead, ..Dated::default() });
        session.incident.direction.put(Dated { value: Direction::Probable, ..Dated::default() });
        session.incident.attribution.put(Dated { value: Attribution::SeveralAllies, ..Dated::default() });
        session
    }

    #[test]
    fn each_fact_named_lifts_its_element_when_it_is_stated_and_no_other_value_lifts_it_further() {
        let (catalog, session) = (Catalog::shipped(), session());
        let standard = &catalog.settings(&session).standard;
        let assessment = assess(catalog, &session);
        let lens = lens(&session, &assessment, standard);
        assert_eq!(lens.iter().map(|below| below.element).collect::<Vec<_>>(), ELEMENTS);
        let harm = lens[1].lifts.iter().find(|lift| lift.fact == FactId::Harm).expect("more dead lift E1");
        assert_eq!(harm.grade, Grade::Met);
        let direction = lens[2].lifts.iter().find(|lift| lift.fact == FactId::Direction).expect("a finding lifts E2");
        assert_eq!(direction.values, [FactValue::Direction(Direction::Established)]);
        for below in &lens {
            assert_eq!(below.grade, assessment.threshold.finding(below.element).grade);
            assert!(!below.is_met() || below.lifts.is_empty());
            for lift in &below.lifts {
                for value in &lift.values {
                    let mut changed = session.clone();
                    changed.incident.put(Dated {
                        from: Day::BEGINNING,
                        value: value.clone(),
                        confidence: Default::default(),
                        note: String::new(),
                    });
                    let graded = assess(catalog, &changed).threshold;
                    assert_eq!(graded.finding(below.element).grade, lift.grade, "{value:?}");
                    assert_eq!(graded.status, lift.status, "{value:?}");
                }
                assert!(lift.grade > below.grade);
            }
        }
    }
}
