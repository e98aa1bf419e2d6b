//! National approval: a delay of armed help, never a veto unless the user says that parliament refuses.

use super::Model;
use crate::{
    catalog::{ApprovalClass, RuleConfidence},
    domain::{Session, StateCode},
};

/// How an ally decides on armed help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approval {
    /// Who decides.
    pub class: ApprovalClass,
    /// Days it takes, at the earliest and at the latest.
    pub days: [u16; 2],
    /// How sure the rule is.
    pub confidence: RuleConfidence,
    /// Whether the rule rests on general knowledge or is later than the day looked at, so that it must be labelled as indicative.
    pub is_indicative: bool,
    /// Whether the user says that parliament refuses.
    pub is_refused: bool,
}

impl Approval {
    /// The approval of an ally; none where the catalogue has no rule for it.
    pub(super) fn of(model: Model<'_>, session: &Session, ally: StateCode) -> Option<Self> {
        let is_refused = session.refusals.contains(&ally);
        let rule = model.approvals.rule(ally)?;
        Some(Self {
            class: rule.class,
            days: model.approvals.delay(rule.class),
            confidence: rule.confidence,
            is_indicative: rule.is_indicative || !rule.holds_on(session.as_of),
            is_refused,
        })
    }
}
