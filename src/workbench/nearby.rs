//! What stands near the session on screen: what a change would move, and where several would lead.

use super::Workbench;
use crate::{
    assess::{Assessment, assess},
    domain::{FactId, FactSet, Session},
    explore::{Subject, Supposed, WhatIf, changed_by_all, effect_of},
};

impl Workbench {
    /// What any change would move, all four parts of it. It is judged anew each time: for lists that are open and for
    /// what lies under the pointer.
    #[must_use]
    pub fn effect_of(&self, change: &Supposed) -> WhatIf {
        effect_of(self.catalog, self.in_force(), &self.assessment, change)
    }

    /// The session as it would be with some changes, and what would follow.
    #[must_use]
    pub fn with_changes(&self, changes: &[Supposed]) -> (Session, Assessment) {
        let session = changed_by_all(self.in_force(), changes);
        let assessment = assess(self.catalog, &session);
        (session, assessment)
    }

    /// The facts of which another value, alone, would move one of the first three parts.
    #[must_use]
    pub fn moving_facts(&self) -> FactSet {
        let mut facts = FactSet::EMPTY;
        for found in self.what_ifs() {
            match found.change.subject() {
                Subject::Fact(fact) => facts.insert(fact),
                Subject::Request(_) => facts.insert(FactId::Request),
                Subject::Seat(_) | Subject::Point(_) | Subject::Assumption(_) => {}
            }
        }
        facts
    }
}
