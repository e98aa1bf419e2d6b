//! What is found of the session beside its assessment, each when first asked for and kept until something changes: many
//! steps are taken for every one that is looked into, and a view asks in every frame.

use std::{
    cell::{OnceCell, RefCell},
    sync::Arc,
};

use super::Workbench;
use crate::{
    assess::{Course, Stretch},
    catalog::ledger::{Assumption, JudgedBy},
    council::{self, Ladder, LetterOf, Paths, Position},
    domain::{FactValue, StateCode},
    explore::{
        Bearing, Campaign, Flip, Readings, Subject, Target, UnderReading, WhatIf, bearing, campaign,
        decided_assumptions, flips, readings, under_each_reading, what_ifs,
    },
    law::Status,
};

/// So many days of a course are followed without a pause; no case that people tell has more.
const DAYS_AT_ONCE: usize = 32;

/// Everything that was found of one state of the session. Emptied as a whole.
#[derive(Debug, Default)]
pub(super) struct Derived {
    settings: OnceCell<JudgedBy<'static>>,
    course: OnceCell<Course>,
    readings: OnceCell<Readings>,
    what_ifs: OnceCell<Vec<WhatIf>>,
    bearing: OnceCell<Bearing>,
    under_readings: OnceCell<[UnderReading; 3]>,
    campaign: OnceCell<Campaign>,
    decided: OnceCell<Vec<Assumption>>,
    flips: RefCell<Vec<(Target, Arc<[Flip]>)>>,
    ladder: OnceCell<Ladder>,
    paths: OnceCell<Paths>,
}

impl Workbench {
    /// What the session is judged by: its reading, its choices and its assumptions.
    #[must_use]
    pub fn settings(&self) -> &JudgedBy<'static> {
        self.derived.settings.get_or_init(|| self.catalog.settings(&self.session))
    }

    /// How the answers move as the days pass, as far as it was followed: of a session with very many days only their
    /// beginning, until [`look_ahead`](Self::look_ahead) has gone on.
    #[must_use]
    pub fn course(&self) -> &[Stretch] {
        if self.is_sealed {
            return &[];
        }
        let followed = || {
            let mut course = Course::of(self.catalog, &self.session);
            course.go_on(self.catalog, &self.session, DAYS_AT_ONCE);
            course
        };
        &self.derived.course.get_or_init(followed).stretches
    }

    /// Follows a course that was asked for some days more, and says whether any are left.
    pub fn look_ahead(&mut self) -> bool {
        self.derived.course.get_mut().is_some_and(|course| course.go_on(self.catalog, &self.session, DAYS_AT_ONCE))
    }

    /// Every single change that would move one of the first three parts.
    #[must_use]
    pub fn what_ifs(&self) -> &[WhatIf] {
        if self.is_sealed {
            return &[];
        }
        self.derived.what_ifs.get_or_init(|| what_ifs(self.in_force(), &self.assessment, &self.settings().standard))
    }

    /// Every single value of a closed list that would turn the verdict, in the order of the facts, with the verdict then.
    #[must_use]
    pub fn turns(&self) -> Vec<(&FactValue, Status)> {
        let mut turns: Vec<_> = self.what_ifs().iter().filter_map(WhatIf::turn).collect();
        turns.sort_by_key(|(value, _)| value.fact());
        turns
    }

    /// Every smallest set of changes that leads to a target.
    #[must_use]
    pub fn flips(&self, target: Target) -> Arc<[Flip]> {
        if self.is_sealed {
            return Arc::from([]);
        }
        let mut held = self.derived.flips.borrow_mut();
        if let Some((_, found)) = held.iter().find(|(other, _)| *other == target) {
            return Arc::clone(found);
        }
        let found: Arc<[Flip]> = flips(self.in_force(), &self.assessment, &self.settings().standard, target).into();
        held.push((target, Arc::clone(&found)));
        found
    }

    /// The answers under the three readings, and the points on which they part.
    #[must_use]
    pub fn readings(&self) -> &Readings {
        let found = || readings(self.in_force(), &self.assessment, &self.settings().standard.tables);
        self.derived.readings.get_or_init(found)
    }

    /// The session under each of the three readings, in the order of [`Reading::ALL`](crate::domain::Reading::ALL).
    #[must_use]
    pub fn under_readings(&self) -> &[UnderReading; 3] {
        self.derived.under_readings.get_or_init(|| under_each_reading(self.catalog, self.in_force()))
    }

    /// What linking incidents does to this one.
    #[must_use]
    pub fn campaign(&self) -> &Campaign {
        self.derived.campaign.get_or_init(|| campaign(self.in_force(), &self.assessment, &self.settings().standard))
    }

    /// The assumptions on which the verdict rests.
    #[must_use]
    pub fn decided_assumptions(&self) -> &[Assumption] {
        let found = || decided_assumptions(self.in_force(), &self.assessment, &self.settings().standard);
        self.derived.decided.get_or_init(found)
    }

    /// How far each step could go now, and who stands in its way.
    #[must_use]
    pub fn ladder(&self) -> &Ladder {
        let own = &self.assessment;
        let found = || council::ladder(&self.session, &own.roster, &own.request, &own.council);
        self.derived.ladder.get_or_init(found)
    }

    /// Where consensus still hangs, and what the answers lead to.
    #[must_use]
    pub fn paths(&self) -> &Paths {
        let own = &self.assessment;
        let found = || council::paths(&self.session, &own.roster, &own.request, &own.council);
        self.derived.paths.get_or_init(found)
    }

    /// The seats that owe a reason and give none, in roll-call order.
    #[must_use]
    pub fn reasons_owed(&self) -> Vec<StateCode> {
        let (session, own) = (&self.session, &self.assessment);
        let owed = session.proceedings.reason_owed;
        if owed.is_never() {
            return Vec::new();
        }
        let gives = |seat| session.stance_line(seat, session.as_of).is_some_and(|line| !line.reason.trim().is_empty());
        // Whoever broke silence gave its reason in writing, or none, with its letter.
        let owes = |position: &Position| {
            position.takes_part && position.letter == LetterOf::None && owed.is_owed_by(position.stance)
        };
        let seats = own.council.positions.iter().filter(|(_, position)| owes(position));
        seats.map(|(seat, _)| own.roster.state(seat)).filter(|seat| !gives(*seat)).collect()
    }

    /// Which facts can still bear on an answer, and which no longer can.
    #[must_use]
    pub fn bearing(&self) -> Bearing {
        *self.derived.bearing.get_or_init(|| bearing(self.in_force(), &self.assessment, self.settings()))
    }

    /// What one of the single changes would move of the first three parts; none where it moves nothing, or was not
    /// among those tried. A look-up: for controls that are always in sight.
    #[must_use]
    pub fn tried(&self, change: &crate::explore::Supposed) -> Option<&WhatIf> {
        self.what_ifs().iter().find(|found| found.change == *change)
    }

    /// The single changes of one thing that would move one of the first three parts.
    pub fn tried_of(&self, subject: &Subject) -> impl Iterator<Item = &WhatIf> {
        self.what_ifs().iter().filter(move |found| found.change.subject() == *subject)
    }
}
