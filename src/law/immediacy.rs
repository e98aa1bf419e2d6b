//! E4: necessity and immediacy.
//!
//! > in exercise of the right of individual or collective self-defence
//!
//! Self-defence must be necessary and close enough in time to be defence and not reprisal. "Over"
//! does not end a case: 11 September 2001 was over within hours, and its author was expected to strike
//! again. It changes which responses can be defended, so E4 qualifies the menu and never the verdict.
//!
//! Where nobody was attacked, or not from outside, there is no self-defence to time, and the question is
//! not reached. Where only the Treaty does not reach the victim, it is answered for the state attacked.

use super::{
    finding::{Element, Finding, Firmness},
    grade::Grade,
    reason::{Ground, Reason, Reasons, Side},
};
use crate::domain::{Choice as _, Circumstances, FactId, FactSet, SecurityCouncil, Timing};

/// What E4 hangs on beside the elements before it.
pub(super) const FACTS: &[FactId] = &[FactId::Timing];

/// What E4 needs to know of the elements before it.
#[derive(Clone, Copy, Debug)]
pub struct Before<'a> {
    /// Was a Party attacked?
    pub party: &'a Finding,
    /// Is it an armed attack?
    pub attack: &'a Finding,
    /// Did it come from outside?
    pub origin: &'a Finding,
}

impl<'a> Before<'a> {
    /// The element without which there is no self-defence, where one is not met.
    fn failing(self) -> Option<&'a Finding> {
        [self.attack, self.origin].into_iter().find(|finding| finding.grade == Grade::NotMet)
    }

    /// What is not known of whether there was an attack from outside; empty where it is settled.
    fn open(self) -> FactSet {
        let mut open = FactSet::EMPTY;
        for finding in [self.attack, self.origin].into_iter().filter(|finding| finding.grade == Grade::Unknown) {
            open.extend(if finding.missing == FactSet::EMPTY { finding.facts } else { finding.missing });
        }
        open
    }
}

/// Judges E4.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, before: Before<'_>) -> Finding {
    match before.failing() {
        Some(failing) => not_reached(circumstances, failing),
        None => timed(circumstances, before),
    }
}

/// No attack on a state, so nothing to time. An attack about to come is argued about all the same.
fn not_reached(circumstances: &Circumstances<'_>, failing: &Finding) -> Finding {
    let mut reasons = Reasons::new();
    let ground = Ground::NoSelfDefence(failing.element);
    reasons.push(Reason { side: Side::Decides, ground, facts: failing.facts });
    if circumstances.timing == Timing::Imminent {
        reasons.push(Reason::new(Side::Note, Ground::Anticipation, &[FactId::Timing]));
    }
    Finding {
        is_reached: false,
        ..Finding::new(Element::E4, Grade::NotMet, reasons, FactSet::EMPTY, failing.firmness, circumstances)
    }
}

fn timed(circumstances: &Circumstances<'_>, before: Before<'_>) -> Finding {
    let timing = circumstances.timing;
    let grade = match timing {
        Timing::Ongoing | Timing::OverActive => Grade::Met,
        Timing::Imminent => Grade::Arguable,
        Timing::OverDone | Timing::Historic => Grade::NotMet,
        Timing::Unknown => Grade::Unknown,
    };
    let mut reasons = Reasons::new();
    reasons.push(Reason::new(Side::Decides, Ground::Timing(timing), &[FactId::Timing]));
    if before.party.grade == Grade::NotMet {
        reasons.push(Reason::new(Side::Note, Ground::ForStateAttacked, &[FactId::Attacked]));
    }
    let open = before.open();
    if open != FactSet::EMPTY {
        reasons.push(Reason { side: Side::Note, ground: Ground::IfAttackedFromOutside, facts: open });
    }
    if circumstances.unsc == SecurityCouncil::MeasuresTaken {
        let ground = Ground::SecurityCouncil(circumstances.unsc);
        reasons.push(Reason::new(Side::Note, ground, &[FactId::SecurityCouncil]));
    }
    let missing = if timing.is_unknown() { FactSet::of(&[FactId::Timing]) } else { FactSet::EMPTY };
    Finding::new(Element::E4, grade, reasons, missing, Firmness::Medium, circumstances)
}
