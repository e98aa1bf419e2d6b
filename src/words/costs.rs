//! The costs of yes and of no in words.

use super::{Arg, Words};
use crate::{
    assess::Assessment,
    catalog::SentenceKind,
    costs::Consideration,
    domain::{Branch, Cost, Session, Weight},
};

impl Words {
    /// A way of the Council, for example "If the Council agrees".
    #[must_use]
    pub fn branch(&self, branch: Branch) -> String {
        self.message(&format!("branch-{}", branch.id().replace('_', "-")), &[])
    }

    /// A way in two or three words, for example "if agreed".
    #[must_use]
    pub fn branch_short(&self, branch: Branch) -> String {
        self.message(&format!("branch-{}-short", branch.id().replace('_', "-")), &[])
    }

    /// A cost, for example "Credibility".
    #[must_use]
    pub fn cost(&self, cost: Cost) -> String {
        self.message(&format!("cost-{}", cost.id()), &[])
    }

    /// A cost as a session has it: where the author is an ally nobody is an adversary.
    #[must_use]
    pub fn cost_in(&self, cost: Cost, assessment: &Assessment) -> String {
        match cost {
            Cost::Story if assessment.threshold.is_author_party() => self.message("cost-story-of-author", &[]),
            Cost::Story | Cost::Credibility | Cost::Escalation | Cost::Precedent => self.cost(cost),
        }
    }

    /// A cost of a way, for example "Credibility, if the Council agrees".
    #[must_use]
    pub fn cost_of(&self, branch: Branch, cost: Cost) -> String {
        let branch = self.lowered(&self.branch(branch));
        self.message("cost-of-branch", &[("cost", self.cost(cost).into()), ("branch", branch.into())])
    }

    /// How heavy the room takes a cost to be, for example "little"; "unrated" where it has not said.
    #[must_use]
    pub fn weight(&self, weight: Option<Weight>) -> String {
        let id = weight.map_or("unrated", Weight::id);
        self.message(&format!("weight-{}", id.replace('_', "-")), &[])
    }

    /// A rung with its mark, for example "L4 Defensive reinforcement on allied soil".
    #[must_use]
    pub fn numbered_rung(&self, id: &str) -> String {
        format!("{} {}", id.to_uppercase(), self.rung(id))
    }

    /// A sentence to consider.
    #[must_use]
    pub fn consideration(&self, one: Consideration, session: &Session, assessment: &Assessment) -> String {
        let element = assessment.threshold.weakest.map_or_else(String::new, |element| self.element_short(element));
        let id = format!("consider-{}", one.id().replace('_', "-"));
        let force = if assessment.threshold.denies_attack() { "closed" } else { "open" };
        let [cited, later] = self.practice_args(one.practice(), session);
        self.message(&id, &[("element", Arg::Text(element.into())), ("force", force.into()), cited, later])
    }

    /// Whether a sentence reports or argues.
    #[must_use]
    pub fn kind_of_sentence(&self, kind: SentenceKind) -> String {
        self.message(&format!("sentence-{}", kind.id()), &[])
    }
}
