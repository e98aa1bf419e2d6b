//! The shipped cases in the language in use.

use super::{Words, phrases::counterpart};
use crate::domain::{FactValue, Session};

impl Words {
    /// The title of a session; a shipped case that keeps its own title, and a session that has it in several, have it in this
    /// language.
    #[must_use]
    pub fn session_title(&self, session: &Session) -> String {
        let own = session.translation_of(&session.title, self.language()).unwrap_or(&session.title);
        self.text_of_case(&session.case, own)
    }

    /// A text of a session for display: what a shipped case says is in this language, and what the user
    /// wrote stays as it is. `case` is the session's, empty for the user's own.
    #[must_use]
    pub fn text_of_case(&self, case: &str, text: &str) -> String {
        self.set(counterpart(case, text, self.language()).unwrap_or(text).to_owned())
    }

    /// A session told in this language: every text of a shipped case is replaced by its counterpart, one of a session that has
    /// it in several languages by that of this one, and what the user wrote stays. Codes, days and values are never touched, so that the verdict is the same.
    #[must_use]
    pub fn told(&self, mut session: Session) -> Session {
        // Without a case there is nothing to look for.
        if !session.case.is_empty() {
            let case = session.case.clone();
            session.visit_texts(&mut |text| self.tell(&case, text));
        }
        session.translated(self.language())
    }

    /// The value of a fact for display, a shipped case's in this language.
    #[must_use]
    pub fn value_of_case(&self, case: &str, value: &FactValue) -> String {
        let mut value = value.clone();
        value.visit_texts(&mut |text| self.tell(case, text));
        self.value(&value)
    }

    fn tell(&self, case: &str, text: &mut String) {
        if let Some(other) = counterpart(case, text, self.language()) {
            other.clone_into(text);
        }
    }
}
