//! The shipped cases by name, in both languages.

use super::{Language, Words};
use crate::domain::Session;

impl Words {
    /// The title of a shipped case.
    #[must_use]
    pub fn case_title(&self, id: &str) -> Option<String> {
        self.of_case(id, "title")
    }

    /// The question of a shipped case in one sentence.
    #[must_use]
    pub fn case_question(&self, id: &str) -> Option<String> {
        self.of_case(id, "question")
    }

    /// The title of a session; a shipped case that keeps its own title has it in this language.
    #[must_use]
    pub fn session_title(&self, session: &Session) -> String {
        let is_shipped = |language| Words::of(language).case_title(&session.case).as_ref() == Some(&session.title);
        let shipped = Language::ALL.into_iter().any(is_shipped).then(|| self.case_title(&session.case)).flatten();
        shipped.unwrap_or_else(|| session.title.clone())
    }

    /// The lesser measure of a session as stated; that of a shipped case in this language.
    pub(super) fn case_measure(&self, case: &str, stated: &str) -> String {
        let is_shipped = Words::of(Language::En).of_case(case, "measure").as_deref() == Some(stated);
        let shipped = is_shipped.then(|| self.of_case(case, "measure")).flatten();
        shipped.unwrap_or_else(|| stated.to_owned())
    }

    fn of_case(&self, id: &str, what: &str) -> Option<String> {
        let id = format!("case-{id}-{what}");
        self.has(&id).then(|| self.message(&id, &[]))
    }
}
