//! What has been argued in print for and against each element, whichever way the facts decide it.
//!
//! A fact that speaks for an answer is a reason; an argument is what a court, a state or a writer made of such facts. Each
//! belongs to one element, so none is said twice; which of them serve is chosen by the row that decided and by the facts.
//! Where a list has nothing for a side, no argument is listed: nobody's silence is filled.

mod attack;
mod case;
mod origin;
mod place;
mod timing;

use case::Case;

use super::{
    finding::{Element, Finding},
    reason::{Ground, Side, SourceKey},
};
use crate::domain::{Circumstances, Day};

/// What an argument is, and with it what it may say of the incident it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What a treaty, a court or a writer says: it argues for any incident, and is marked where it came later.
    Saying,
    /// An act on an incident, such as a resolution or a claim: to that incident it is said from its day on, and not foretold.
    Act,
    /// What an incident was answered with: it argues for later ones, and never for itself.
    Answer,
}

/// An argument that somebody made in print.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    /// Stable id, lower case with hyphens; the message that says it is named after it.
    pub id: &'static str,
    /// The element it speaks to.
    pub element: Element,
    /// Whether it speaks for the element being met or against; no other side.
    pub side: Side,
    /// The day from which it could be read. A work of which only the year is known counts from the end of it.
    pub since: Day,
    /// Who made it.
    pub source: SourceKey,
    /// What it is.
    pub kind: Kind,
    serves: fn(&Case<'_>) -> bool,
}

impl Argument {
    /// One for the element being met.
    const fn pro(
        element: Element,
        id: &'static str,
        since: Day,
        source: SourceKey,
        serves: fn(&Case<'_>) -> bool,
    ) -> Self {
        Self { id, element, side: Side::For, since, source, kind: Kind::Saying, serves }
    }

    /// One against it.
    const fn con(
        element: Element,
        id: &'static str,
        since: Day,
        source: SourceKey,
        serves: fn(&Case<'_>) -> bool,
    ) -> Self {
        Self { side: Side::Against, ..Self::pro(element, id, since, source, serves) }
    }

    /// The same as an act on an incident.
    const fn act(self) -> Self {
        Self { kind: Kind::Act, ..self }
    }

    /// The same as the answer to an incident.
    const fn answer(self) -> Self {
        Self { kind: Kind::Answer, ..self }
    }
}

impl PartialEq for Argument {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Argument {}

/// Every argument, in the order of preference within a side of an element.
pub fn all() -> impl Iterator<Item = &'static Argument> {
    [attack::ARGUMENTS, origin::ARGUMENTS, place::ARGUMENTS, timing::ARGUMENTS].into_iter().flatten().flatten()
}

/// Whether an argument in print has this id, one that the rules themselves give among them.
#[must_use]
pub fn has_id(id: &str) -> bool {
    all().any(|argument| argument.id == id) || Ground::ARGUMENTS.iter().any(|(_, own)| *own == id)
}

/// The arguments that serve where an element was found so on these facts, the best of each side first. An element that is
/// not reached is not argued about.
pub fn arguments<'a>(
    finding: &'a Finding,
    circumstances: &'a Circumstances<'a>,
) -> impl Iterator<Item = &'static Argument> + 'a {
    let case = Case { finding, facts: circumstances };
    let serves = move |argument: &&Argument| {
        finding.is_reached && argument.element == finding.element && (argument.serves)(&case)
    };
    all().filter(serves)
}
