//! Acts of practice in words: cited, marked as later, or left out.

use super::{Arg, Words};
use crate::domain::{Citation, Practice, Session};

impl Words {
    /// How a sentence may name an act: whether it is cited, and the mark that it came later, empty where it did not.
    pub(super) fn practice_args(
        &self,
        practice: Option<Practice>,
        session: &Session,
    ) -> [(&'static str, Arg<'static>); 2] {
        let citation = practice.map(|practice| practice.cited(session));
        self.citation_args(practice, citation.unwrap_or(Citation::Untold))
    }

    /// The same of a precedent, which an incident never is to itself.
    pub(super) fn precedent_args(
        &self,
        practice: Option<Practice>,
        session: &Session,
    ) -> [(&'static str, Arg<'static>); 2] {
        let citation = practice.map(|practice| practice.cited_as_precedent(session));
        self.citation_args(practice, citation.unwrap_or(Citation::Untold))
    }

    fn citation_args(&self, practice: Option<Practice>, citation: Citation) -> [(&'static str, Arg<'static>); 2] {
        let later = match (practice, citation) {
            (Some(practice), Citation::Later) => {
                let year = practice.day().year().to_string();
                self.message("judged-by-later-practice", &[("year", year.into())])
            }
            (Some(_) | None, Citation::Then | Citation::Later | Citation::Untold) => String::new(),
        };
        [("cited", citation.id().into()), ("later", later.into())]
    }
}
