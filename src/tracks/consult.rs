//! Article 4: consultation, a path of its own.
//!
//! > The Parties will consult together whenever, in the opinion of any of them, the territorial integrity, political independence or security of any of the Parties is threatened.
//!
//! "In the opinion of any of them": one ally is enough, and nobody need agree that the threat is there. No armed attack is
//! needed and no place is named. A meeting alone is no such request: the Council may meet on anything.

use super::{Duty, Test, TestId, Track, TrackId, TrackNote};
use crate::{
    assess::Assessment,
    domain::{BeforeCouncil, FactId, FactSet},
    law::Grade,
};

/// The track, whatever else lies before the Council.
pub(super) fn track(assessment: &Assessment) -> Track {
    let request = &assessment.request;
    let is_asked = !request.article_4_by.is_empty() || request.before_council == BeforeCouncil::Article4;
    let test = Test {
        id: TestId::Consultation,
        grade: if is_asked { Grade::Met } else { Grade::Unknown },
        facts: FactSet::of(&[FactId::BeforeCouncil, FactId::Article4By]),
        is_reached: true,
        qualifies: false,
        source: "nato.treaty.art4",
    };
    let all = assessment.roster.states();
    Track {
        who_may_ask: all.to_vec(),
        owed_by: if is_asked { all.to_vec() } else { Vec::new() },
        ..Track::new(TrackId::Nato4, vec![test], Duty::Consult, vec![TrackNote::InOneOpinion])
    }
}
