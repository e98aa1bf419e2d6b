//! What stands near the session on screen: what a change would move, and where several would lead.

use super::Workbench;
use crate::{
    assess::{Assessment, assess},
    domain::{FactId, FactSet, Session},
    explore::{Bearing, Change, Subject, WhatIf, bearing, changed_by_all, effect_of},
};

impl Workbench {
    /// What one of the single changes would move of the first three parts; none where it moves nothing, or was not
    /// among those tried. A look-up: for controls that are always in sight.
    #[must_use]
    pub fn tried(&self, change: &Change) -> Option<&WhatIf> {
        self.what_ifs().iter().find(|found| found.change == *change)
    }

    /// The single changes of one thing that would move one of the first three parts.
    pub fn tried_of(&self, subject: &Subject) -> impl Iterator<Item = &WhatIf> {
        self.what_ifs().iter().filter(move |found| found.change.subject() == *subject)
    }

    /// What any change would move, all four parts of it. It is judged anew each time: for lists that are open and for
    /// what lies under the pointer.
    #[must_use]
    pub fn effect_of(&self, change: &Change) -> WhatIf {
        effect_of(self.catalog, &self.session, &self.assessment, change)
    }

    /// The session as it would be with some changes, and what would follow.
    #[must_use]
    pub fn with_changes(&self, changes: &[Change]) -> (Session, Assessment) {
        let session = changed_by_all(&self.session, changes);
        let assessment = assess(self.catalog, &session);
        (session, assessment)
    }

    /// Which facts can still bear on an answer, and which no longer can. Found once for every state of the session.
    #[must_use]
    pub fn bearing(&self) -> Bearing {
        *self.bearing.get_or_init(|| bearing(&self.session, &self.assessment, &self.settings()))
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
