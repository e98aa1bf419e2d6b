//! Acts of practice in words: cited, marked as later, or left out.

use super::{Arg, Words};
use crate::domain::{Citation, Practice, Session};

impl Words {
    /// How a sentence may name an act: whether it is cited, and the mark that it came later, empty where it did not. To
    /// the incident it belongs to it is not named.
    pub(super) fn practice_args(
        &self,
        practice: Option<Practice>,
        session: &Session,
    ) -> [(&'static str, Arg<'static>); 2] {
        let citation = practice.map_or(Citation::Untold, |practice| practice.cited(session));
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
