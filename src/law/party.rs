//! E0: is the victim a Party?
//!
//! > an armed attack against one or more of them
//!
//! "Them" are the Parties. A state is a Party from the day of its accession, that day included. The
//! first day of the incident decides, also when the incident runs on for months. Where only some of
//! the states attacked are Parties, the verdict is for those.

use super::{
    finding::{Element, Finding, Firmness},
    grade::Grade,
    reason::{Ground, Reason, Reasons, Side},
};
use crate::domain::{Circumstances, FactId, FactSet};

pub(super) const FACTS: &[FactId] = &[FactId::Attacked, FactId::FirstDay];

/// The grade of E0 without its reasons.
pub(super) fn grade(circumstances: &Circumstances<'_>) -> Grade {
    match circumstances.attacked {
        [] => Grade::Unknown,
        attacked if attacked.iter().any(|state| circumstances.parties.contains(*state)) => Grade::Met,
        _ => Grade::NotMet,
    }
}

/// Judges E0.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>) -> Finding {
    let mut reasons = Reasons::new();
    let mut missing = FactSet::EMPTY;
    let is_party = |state: &&_| circumstances.parties.contains(**state);
    let grade = grade(circumstances);
    if circumstances.attacked.is_empty() {
        missing.insert(FactId::Attacked);
        let ground = Ground::Missing(FactId::Attacked);
        reasons.push(Reason::new(Side::Decides, ground, &[FactId::Attacked]));
    }
    for state in circumstances.attacked {
        let (ground, own_grade) = if is_party(&state) {
            (Ground::Party(*state), Grade::Met)
        } else {
            (Ground::NotParty(*state), Grade::NotMet)
        };
        let side = if own_grade == grade { Side::Decides } else { Side::Note };
        reasons.push(Reason::new(side, ground, FACTS));
    }
    Finding::new(Element::E0, grade, reasons, missing, Firmness::High, circumstances)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Fact, Incident, Roster, StateCode};

    const FRA: StateCode = StateCode::new(b"FRA");
    const CYP: StateCode = StateCode::new(b"CYP");

    fn check(attacked: &[StateCode], expected: Grade) {
        let mut incident = Incident::on(Day::constant(2015, 11, 13));
        incident.attacked = Fact::stated(attacked.to_vec());
        let roster = Roster::new([FRA]);
        let found = judge(&Circumstances::of(&incident, &roster, incident.first_day));
        assert_eq!(found.grade, expected);
    }

    #[test]
    fn one_party_among_the_attacked_is_enough_and_none_known_is_unknown() {
        check(&[FRA], Grade::Met);
        check(&[CYP, FRA], Grade::Met);
        check(&[CYP], Grade::NotMet);
        check(&[], Grade::Unknown);
    }
}
