//! What either way may cost: if the Council agrees, and if it does not. For each way the considerations that the session
//! raises, each with its source, and the adversary's story, worked out anew on the session as it would then stand.
//!
//! Nothing here predicts and nothing is summed across costs; how heavy a cost is, the room says.

mod consideration;
mod ladder;
mod supposed;

pub use consideration::Consideration;
pub use ladder::{Ladder, RungLine, ladder};
pub use supposed::supposed;

use crate::{
    adversary::{self, Story},
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{BeforeCouncil, Branch, Cost, Request, Session, Weight},
};

/// One cost of one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostLine {
    /// Which cost.
    pub cost: Cost,
    /// What the session gives to consider; empty for the story, which has lines of its own.
    pub considerations: Vec<Consideration>,
    /// How heavy the room takes it to be; none where it is unrated.
    pub weight: Option<Weight>,
}

/// One way with its costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CostSide {
    /// The way.
    pub branch: Branch,
    /// Whether the Council would go this way on the session supposed; it cannot agree where nobody is named who could ask.
    pub is_reached: bool,
    /// Credibility, escalation, precedent and the adversary's story.
    pub lines: Vec<CostLine>,
    /// The story as it would then be told.
    pub story: Story,
}

/// How the Council would not agree: blocked where the matter is put or asked for, else nothing is put.
#[must_use]
pub fn likely_refusal(assessment: &Assessment) -> Branch {
    let request = &assessment.request;
    let is_asked = matches!(request.state, Request::Asks | Request::Consents);
    if is_asked || request.before_council == BeforeCouncil::Article5 { Branch::Blocked } else { Branch::NotRaised }
}

/// The costs of a way, on the facts of the session.
#[must_use]
pub fn costs(catalog: &Catalog, session: &Session, assessment: &Assessment, branch: Branch) -> CostSide {
    let supposed = supposed(session, assessment, branch);
    let then = assess(catalog, &supposed);
    let lines = Cost::ALL.into_iter().map(|cost| CostLine {
        cost,
        considerations: Consideration::ALL
            .iter()
            .copied()
            .filter(|one| one.cost() == cost && one.branches().contains(&branch))
            .filter(|one| one.is_raised(catalog, session, assessment))
            .collect(),
        weight: session.room.weight(branch, cost),
    });
    CostSide {
        branch,
        is_reached: adversary::branch_of(then.council.outcome) == branch,
        lines: lines.collect(),
        story: adversary::story(catalog, &supposed, &then),
    }
}
