//! E4: necessity and immediacy.
//!
//! > in exercise of the right of individual or collective self-defence
//!
//! Self-defence must be necessary and close enough in time to be defence and not reprisal. "Over"
//! does not end a case: 11 September 2001 was over within hours, and its author was expected to strike
//! again. It changes which responses can be defended, so E4 qualifies the menu and never the verdict.

use super::{
    finding::{Element, Finding, Firmness},
    grade::Grade,
    reason::{Ground, Reason, Reasons, Side},
};
use crate::domain::{Choice as _, Circumstances, FactId, FactSet, SecurityCouncil, Timing};

/// Judges E4.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>) -> Finding {
    let timing = circumstances.timing;
    let grade = match timing {
        Timing::Ongoing | Timing::OverActive => Grade::Met,
        Timing::Imminent => Grade::Arguable,
        Timing::OverDone | Timing::Historic => Grade::NotMet,
        Timing::Unknown => Grade::Unknown,
    };
    let mut reasons = Reasons::new();
    reasons.push(Reason::new(Side::Decides, Ground::Timing(timing), &[FactId::Timing]));
    if circumstances.unsc == SecurityCouncil::MeasuresTaken {
        let ground = Ground::SecurityCouncil(circumstances.unsc);
        reasons.push(Reason::new(Side::Note, ground, &[FactId::SecurityCouncil]));
    }
    let missing = if timing.is_unknown() { FactSet::of(&[FactId::Timing]) } else { FactSet::EMPTY };
    Finding::new(Element::E4, grade, reasons, missing, Firmness::Medium, circumstances)
}
