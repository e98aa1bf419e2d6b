//! An assessment for whoever marks many: what is stated and what follows, without sentences of law and their sources.

use std::collections::BTreeMap;

use super::{ById, Council, Id, Request, Stated, entries, ids};
use crate::{
    report::{Subject, carried},
    words::Words,
};

entries! {
    /// What one session states, and its four answers as ids.
    InBrief {
        /// The file or the case as it was asked for.
        file: String,
        /// What the session is called.
        title: String,
        /// The day whose knowledge is read.
        as_of: String,
        /// How many seats the Council has on that day.
        seats: usize,
        /// The reading: `strict`, `practice` or `expansive`, and `own` where it is none of them at every point.
        reading: Id,
        /// The assumptions that stand otherwise than the program ships them: their values by their ids.
        assumptions: BTreeMap<String, String>,
        /// The verdict in a sentence or two.
        headline: String,
        /// What the session states: facts, stances, notes.
        stated: Stated,
        /// `eligible`, `arguable`, `indeterminate` or `not_eligible`.
        threshold: Id,
        /// The grades of the elements, `e0` to `e5`.
        elements: ById<Id>,
        /// The facts that are missing.
        missing: Vec<Id>,
        /// Who asked for what.
        request: Request,
        /// What the Council would do.
        council: Council,
        /// What each ally would do: it offers, withholds or has not said.
        response: BTreeMap<String, Id>,
    }
}

impl InBrief {
    /// The entry of a session.
    #[must_use]
    pub fn of(subject: Subject<'_>, words: &Words) -> Self {
        let Subject { file, session, assessment, catalog } = subject;
        let changed = catalog.changed_assumptions(session);
        let offers = assessment.response.offers.values().iter();
        Self {
            file: file.to_owned(),
            title: words.session_title(session),
            as_of: session.as_of.to_string(),
            seats: assessment.roster.len(),
            reading: carried::reading_id(session),
            assumptions: changed.iter().map(|entry| (entry.assumption.id(), entry.setting.text())).collect(),
            headline: words.headline(assessment, session),
            stated: Stated::of(subject, words),
            threshold: assessment.threshold.status.id(),
            elements: assessment
                .threshold
                .findings()
                .iter()
                .map(|finding| (finding.element.id(), finding.grade_id()))
                .collect(),
            missing: ids(assessment.threshold.missing()),
            request: Request::of(subject),
            council: Council::of(subject, words),
            response: offers.map(|offer| (offer.ally.to_string(), offer.state.id())).collect(),
        }
    }
}
