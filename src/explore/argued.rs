//! Both sides of each element: what has been argued in print, as far as the day looked at may cite it.

use crate::{
    assess::Assessment,
    domain::{Circumstances, Citation, Session},
    law::{
        Element, Grade, Side,
        arguments::{Argument, Kind, arguments},
    },
};

/// The most arguments of one side of an element: more is a list and no longer an answer.
pub const MOST_ARGUMENTS: usize = 3;

/// An argument, and whether it is of the time or came later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argued {
    /// The argument.
    pub argument: &'static Argument,
    /// Whether the day looked at could cite it; never untold.
    pub citation: Citation,
}

/// What is argued for or against an element on the day looked at: what was there before what came later, and at most so many
/// that they are three with the arguments that the rules themselves give. Empty where no argument is listed.
#[must_use]
pub fn argued(session: &Session, assessment: &Assessment, element: Element, side: Side) -> Vec<Argued> {
    let facts = Circumstances::of(&session.incident, &assessment.parties, session.as_of);
    let finding = assessment.threshold.finding(element);
    let of_the_rules = finding.on(side).filter(|reason| reason.ground.is_argument()).count();
    let mut found: Vec<Argued> = arguments(finding, &facts)
        .filter(|argument| argument.side == side)
        .map(|argument| Argued { argument, citation: cited(argument, session) })
        .filter(|argued| argued.citation != Citation::Untold)
        .collect();
    found.sort_by_key(|argued| argued.citation == Citation::Later);
    found.truncate(MOST_ARGUMENTS.saturating_sub(of_the_rules));
    found
}

/// What somebody wrote is of the time or later; an act that belongs to the incident is not foretold to it, and what it was
/// answered with is never told to it.
fn cited(argument: &Argument, session: &Session) -> Citation {
    match (argument.kind, Citation::of(argument.since, session)) {
        (Kind::Saying, Citation::Untold) => Citation::Later,
        (Kind::Answer, _) => Citation::of_answer(argument.since, session),
        (Kind::Saying | Kind::Act, citation) => citation,
    }
}

/// Whether to say that no argument is listed for a side: nothing is argued there, the element was reached, and it is not
/// the side on which the rule itself stands as the argument.
#[must_use]
pub fn is_unargued(session: &Session, assessment: &Assessment, element: Element, side: Side) -> bool {
    let finding = assessment.threshold.finding(element);
    let is_of_the_rule = match finding.grade {
        Grade::Met => side == Side::For,
        Grade::NotMet => side == Side::Against,
        Grade::Arguable => false,
        // What is not known is not argued about either way.
        Grade::Unknown => true,
    };
    let has_argument = finding.on(side).any(|reason| reason.ground.is_argument());
    finding.is_reached && !is_of_the_rule && !has_argument && argued(session, assessment, element, side).is_empty()
}
