//! The shipped cases by name, in both languages.

use super::Words;

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

    fn of_case(&self, id: &str, what: &str) -> Option<String> {
        let id = format!("case-{id}-{what}");
        self.has(&id).then(|| self.message(&id, &[]))
    }
}
