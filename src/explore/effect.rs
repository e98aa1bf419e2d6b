//! What a change, or several at once, would move: judged whole, so that any change can be asked about.

use super::{supposed::Supposed, whatif::WhatIf, whatif::changed};
use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::{FactId, FactValue, Session, StateCode},
    law::Status,
    response::OfferState,
};

impl WhatIf {
    /// The value of a closed list that would turn the verdict, and the verdict then; none where it is another change.
    #[must_use]
    pub fn turn(&self) -> Option<(&FactValue, Status)> {
        match (&self.change, self.status) {
            (Supposed::Fact(value), Some(status)) if FactId::listed().contains(value.fact()) => Some((value, status)),
            _ => None,
        }
    }

    /// Whether nothing moves.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.status.is_none() && self.request.is_none() && self.outcome.is_none() && self.offers.is_empty()
    }
}

/// A session with several changes made, one after another.
#[must_use]
pub fn changed_by_all(session: &Session, changes: &[Supposed]) -> Session {
    changes.iter().fold(session.clone(), |session, change| changed(&session, change))
}

/// What one change would move, all four parts of it. It takes as long as an assessment.
#[must_use]
pub fn effect_of(catalog: &Catalog, session: &Session, assessment: &Assessment, change: &Supposed) -> WhatIf {
    let after = assess(catalog, &changed(session, change));
    let (status, request, outcome) = (after.threshold.status, after.request.state, after.council.outcome);
    WhatIf {
        change: change.clone(),
        status: (status != assessment.threshold.status).then_some(status),
        request: (request != assessment.request.state).then_some(request),
        outcome: (outcome != assessment.council.outcome).then_some(outcome),
        offers: offers_moved(assessment, &after),
    }
}

/// The allies whose offer stands otherwise, among the seats of the same roster.
fn offers_moved(before: &Assessment, after: &Assessment) -> Vec<(StateCode, OfferState)> {
    let then = |ally: StateCode| after.roster.seat(ally).map(|seat| after.response.offers[seat].state);
    before
        .response
        .offers
        .values()
        .iter()
        .filter_map(|offer| then(offer.ally).filter(|state| *state != offer.state).map(|state| (offer.ally, state)))
        .collect()
}
