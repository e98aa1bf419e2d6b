//! The comments of a blank session.

use super::Words;
use crate::domain::FactId;

impl Words {
    /// A fact with its number, its id in the file, and what is to be written there.
    #[must_use]
    pub fn template_fact(&self, fact: FactId) -> String {
        let id = fact.id();
        let sample = [("sample", "point: Some((488630, 23706))".into())];
        let message = format!("template-{}", id.replace('_', "-"));
        let meaning = if self.has(&message) { self.message(&message, &sample) } else { self.fact_why(fact) };
        let args = [("number", fact.number().to_string().into()), ("id", id.into()), ("meaning", meaning.into())];
        self.message("template-fact", &args)
    }
}
