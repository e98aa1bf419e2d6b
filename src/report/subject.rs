//! What a report is about, and what its text and its JSON both say.

use crate::{
    assess::Assessment,
    catalog::{Catalog, ledger::Assumption},
    domain::Session,
    law::Reason,
    words::Words,
};

/// What a report is about.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The name of the file as the user gave it.
    pub file: &'a str,
    /// The session.
    pub session: &'a Session,
    /// Its assessment.
    pub assessment: &'a Assessment,
    /// The catalogue it was judged by.
    pub catalog: &'a Catalog,
}

/// The assumptions the verdict rests on.
pub(super) fn decided_assumptions(subject: Subject<'_>) -> Vec<Assumption> {
    let Subject { session, assessment, catalog, .. } = subject;
    crate::explore::decided_assumptions(session, assessment, &catalog.settings(session).standard)
}

/// A reason with the marks of the facts it rests on.
pub(super) fn sentence(reason: &Reason, session: &Session, words: &Words) -> String {
    let marks = words.marks(reason.facts);
    let sentence = words.reason(reason, session);
    format!("{sentence} {marks}").trim().to_owned()
}
