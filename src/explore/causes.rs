//! Which differences between two sessions account for which answer: each by itself, or only several together.
//!
//! Nothing is guessed: a difference is carried from one session into the other, and the rules judge it again.

use super::compare::Part;
use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::Outcome,
    domain::{Aspect, Request, Session, StateCode, carry, differences},
    law::Status,
    response::{Basis, Total},
};

/// What accounts for another answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Each of these by itself gives the other answer.
    Alone(Vec<Aspect>),
    /// These give it together, and without any one of them it is another.
    Together(Vec<Aspect>),
}

impl Cause {
    /// What it names.
    #[must_use]
    pub fn matters(&self) -> &[Aspect] {
        match self {
            Self::Alone(matters) | Self::Together(matters) => matters,
        }
    }
}

/// Why the answers of two sessions differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Causes {
    /// The parts whose answers differ, in their order, with what accounts for each.
    pub parts: Vec<(Part, Cause)>,
    /// What differs and accounts for none of them.
    pub idle: Vec<Aspect>,
}

/// One of the four answers, as far as two are told apart.
#[derive(Clone, Debug, PartialEq, Eq)]
enum PartAnswer {
    Threshold(Status),
    Request(Request, Vec<StateCode>),
    Consensus(Outcome, usize, usize),
    Response(Basis, Total, usize),
}

fn answer(assessment: &Assessment, part: Part) -> PartAnswer {
    let Assessment { threshold, request, council, response, .. } = assessment;
    match part {
        Part::Threshold => PartAnswer::Threshold(threshold.status),
        Part::Request => PartAnswer::Request(request.state, request.by.clone()),
        Part::Consensus => PartAnswer::Consensus(council.outcome, council.waiting.len(), council.blocking.len()),
        Part::Response => PartAnswer::Response(response.basis, response.now, response.would_give),
    }
}

/// Finds what leads from the answers of one session to those of another.
#[must_use]
pub fn causes(catalog: &Catalog, from: &Session, to: &Session) -> Causes {
    let matters = matters(from, to);
    let trial = Trial { catalog, from, to };
    let singles: Vec<Assessment> = matters.iter().map(|matter| trial.with(&[*matter])).collect();
    let (before, after) = (assess(catalog, from), assess(catalog, to));
    let mut causes = Causes::default();
    for part in Part::ALL {
        let wanted = answer(&after, part);
        if answer(&before, part) == wanted {
            continue;
        }
        let reaches = |(_, assessment): &(&Aspect, &Assessment)| answer(assessment, part) == wanted;
        let alone: Vec<Aspect> = matters.iter().zip(&singles).filter(reaches).map(|(matter, _)| *matter).collect();
        let cause = if alone.is_empty() {
            Cause::Together(trial.together(&matters, part, &wanted))
        } else {
            Cause::Alone(alone)
        };
        causes.parts.push((part, cause));
    }
    let is_named = |matter: &Aspect| causes.parts.iter().any(|(_, cause)| cause.matters().contains(matter));
    causes.idle = matters.into_iter().filter(|matter| !is_named(matter)).collect();
    causes
}

/// A session that says of some matters what another says.
#[must_use]
pub fn carried(from: &Session, to: &Session, matters: &[Aspect]) -> Session {
    let mut session = from.clone();
    matters.iter().for_each(|matter| carry(*matter, to, &mut session));
    session
}

/// Two sessions, of which the first takes over matters of the second.
struct Trial<'a> {
    catalog: &'a Catalog,
    from: &'a Session,
    to: &'a Session,
}

impl Trial<'_> {
    fn with(&self, matters: &[Aspect]) -> Assessment {
        assess(self.catalog, &carried(self.from, self.to, matters))
    }

    /// Leaves out one matter after the other, the last first, as long as the answer stands.
    fn together(&self, matters: &[Aspect], part: Part, wanted: &PartAnswer) -> Vec<Aspect> {
        let mut kept = matters.to_vec();
        for matter in matters.iter().rev() {
            let fewer: Vec<Aspect> = kept.iter().copied().filter(|other| other != matter).collect();
            if answer(&self.with(&fewer), part) == *wanted {
                kept = fewer;
            }
        }
        kept
    }
}

/// What differs, each thing once whatever of it differs; what no rule reads is left aside.
fn matters(from: &Session, to: &Session) -> Vec<Aspect> {
    let mut matters: Vec<Aspect> = Vec::new();
    for found in differences(from, to) {
        let matter = matter(found.what);
        matters.extend(matter.filter(|matter| !matters.contains(matter)));
    }
    matters
}

/// The thing that a value belongs to; none for a text that no rule reads.
fn matter(what: Aspect) -> Option<Aspect> {
    // A step says nothing without those before it: all are one thing, which goes by the name of the first.
    let subject = what.subject();
    let is_of_steps =
        matches!(subject, Aspect::Step(_) | Aspect::CouncilText(_) | Aspect::Round(_) | Aspect::RoundLookedAt);
    let subject = if is_of_steps { Aspect::Step(1) } else { subject };
    let is_read = matches!(
        subject,
        Aspect::Fact(_)
            | Aspect::Request(_)
            | Aspect::Stance(_)
            | Aspect::AsOf
            | Aspect::Step(_)
            | Aspect::Pledges(_)
            | Aspect::Needs(_)
            | Aspect::Refusal(_)
            | Aspect::Exclusions(_)
            | Aspect::Campaign
            | Aspect::Reading
            | Aspect::Choice(_)
            | Aspect::Assumptions
    );
    (is_read && !what.is_prose()).then_some(subject)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        Attribution, AuthorKind, Confidence, Dated, Day, Direction, FactId, FactValue, Harm, Means, Stance, StanceLine,
    };

    fn stated(value: FactValue) -> Dated<FactValue> {
        Dated { from: Day::BEGINNING, value, confidence: Confidence::AsStated, note: String::new() }
    }

    fn raid() -> Session {
        let mut session = Session::blank("A raid", Day::constant(2030, 5, 1));
        for value in [
            FactValue::Attacked(vec![StateCode::new(b"FRA")]),
            FactValue::Means(vec![Means::ArmedAssault]),
            FactValue::Harm(Harm::MassDead),
            FactValue::AuthorKind(AuthorKind::Organisation),
            FactValue::Attribution(Attribution::Undisputed),
            FactValue::Direction(Direction::None),
        ] {
            session.incident.put(stated(value));
        }
        session
    }

    #[test]
    fn a_fact_that_moves_the_threshold_is_named_alone_and_a_stance_that_moves_nothing_stays_idle() {
        let from = raid();
        let mut to = from.clone();
        to.incident.put(stated(FactValue::Direction(Direction::Established)));
        to.put_stance(StanceLine::plain(StateCode::new(b"BEL"), Day::BEGINNING, Stance::Supports));
        let found = causes(Catalog::shipped(), &from, &to);
        let threshold = found.parts.iter().find(|(part, _)| *part == Part::Threshold);
        let cause = Cause::Alone(vec![Aspect::Fact(FactId::Direction)]);
        assert_eq!(threshold, Some(&(Part::Threshold, cause)), "{found:?}");
    }

    #[test]
    fn everyones_stance_is_needed_together() {
        let from = raid();
        let mut to = from.clone();
        let roster = Catalog::shipped().roster(from.incident.first_day);
        for seat in roster.states() {
            to.put_stance(StanceLine::plain(*seat, Day::BEGINNING, Stance::DoesNotObject));
        }
        let found = causes(Catalog::shipped(), &from, &to);
        let consensus = found.parts.iter().find(|(part, _)| *part == Part::Consensus);
        let Some((_, Cause::Together(matters))) = consensus else { panic!("{found:?}") };
        assert_eq!(matters.len(), roster.len());
    }

    #[test]
    fn a_session_has_no_cause_to_differ_from_itself() {
        assert_eq!(causes(Catalog::shipped(), &raid(), &raid()), Causes::default());
    }
}
