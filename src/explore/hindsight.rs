//! What was known on one day beside what is known on another: the answers, and the facts that differ.

use crate::{
    assess::{Assessment, Stretch, assess},
    catalog::Catalog,
    council::Outcome,
    domain::{Day, FactId, Session},
};

/// Then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hindsight {
    /// One day, and what follows from the facts known by it.
    pub then: (Day, Assessment),
    /// Another, and what follows from the facts known by that one.
    pub now: (Day, Assessment),
    /// The facts that say something else then and now, or say it with another confidence.
    pub facts: Vec<FactId>,
}

impl Hindsight {
    /// Looks at a session on two days.
    #[must_use]
    pub fn of(catalog: &Catalog, session: &Session, [then, now]: [Day; 2]) -> Self {
        let stated =
            |fact: FactId, day: Day| session.incident.value_on(fact, day).map(|dated| (dated.value, dated.confidence));
        let on = |day: Day| (day, assess(catalog, &Session { as_of: day, ..session.clone() }));
        let [then, now] = [then, now].map(on);
        let differs = |fact: &FactId| {
            stated(*fact, then.0) != stated(*fact, now.0)
                || *fact == FactId::Request && then.1.request.state != now.1.request.state
        };
        let facts = FactId::ALL.iter().copied().filter(differs).collect();
        Self { then, now, facts }
    }
}

/// The first agreement that waited for its origin and was followed by one that does not: the days of both.
#[must_use]
pub fn confirmed(course: &[Stretch]) -> Option<(Day, Day)> {
    let mut later = course.iter().skip_while(|stretch| stretch.outcome != Outcome::Provisional);
    let agreed = later.next()?;
    let confirmed = later.find(|stretch| stretch.outcome == Outcome::Invoked)?;
    Some((agreed.from, confirmed.from))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Status;

    #[test]
    fn an_agreement_is_confirmed_by_the_first_one_after_it_that_waits_for_nothing() {
        let course = |outcomes: &[Outcome]| -> Vec<Stretch> {
            let from = |number: usize| Day::constant(2001, 9, 11).plus_days(i32::try_from(number).unwrap_or_default());
            let stretch = |(number, outcome): (usize, &Outcome)| Stretch {
                from: from(number),
                status: Status::Indeterminate,
                outcome: *outcome,
            };
            outcomes.iter().enumerate().map(stretch).collect()
        };
        let days = |one: i8, other: i8| Some((Day::constant(2001, 9, one), Day::constant(2001, 9, other)));
        use Outcome::{Blocked, Invoked, NotRaised, Provisional};
        assert_eq!(confirmed(&course(&[NotRaised, Provisional, Blocked, Invoked, Invoked])), days(12, 14));
        assert_eq!(confirmed(&course(&[Provisional, Blocked])), None);
        assert_eq!(confirmed(&course(&[Invoked, Provisional])), None);
        assert_eq!(confirmed(&course(&[NotRaised, Invoked])), None);
    }
}
