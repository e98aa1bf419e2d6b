//! E5: is the author itself a Party?
//!
//! > an armed attack against one or more of them
//!
//! The text does not exclude it, Article 1 asks the Parties to settle disputes peacefully, and no
//! clause expels anybody. In 1974 officials let it be known that Article 5 was meant for attack from
//! outside. So this is a flag: possible on the words, treated in practice as outside Article 5. It is
//! never a grade of the threshold.

use super::{
    finding::{Element, Finding, Firmness},
    grade::Grade,
    reason::{Ground, Reason, Reasons, Side},
    standard::Standard,
};
use crate::domain::{AuthorIsAlly, Circumstances, FactId, FactSet, Point, Reading};

const FACTS: &[FactId] = &[FactId::Author, FactId::AuthorIsAlly];

/// Judges E5: met is "clear", not met is "flagged".
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, standard: &Standard) -> Finding {
    let mut reasons = Reasons::new();
    let mut missing = FactSet::EMPTY;
    let grade = match circumstances.author_is_ally {
        AuthorIsAlly::Yes => {
            let ground = Ground::AuthorIsParty(circumstances.author);
            reasons.push(Reason::new(Side::Decides, ground, FACTS));
            reasons.push(Reason::new(Side::For, Ground::TextIsSilentOnAttacker, FACTS));
            // A strict reading stays with the words; what officials let it be known in 1974 is practice.
            if standard.at(Point::InsideAttacker) != Reading::Strict {
                reasons.push(Reason::new(Side::Against, Ground::OutsideAttackOnly, FACTS));
            }
            Grade::NotMet
        }
        AuthorIsAlly::No => {
            reasons.push(Reason::new(Side::Decides, Ground::AuthorIsNoParty, FACTS));
            Grade::Met
        }
        AuthorIsAlly::Unknown => {
            missing.insert(FactId::AuthorIsAlly);
            let ground = Ground::Missing(FactId::AuthorIsAlly);
            reasons.push(Reason::new(Side::Decides, ground, FACTS));
            Grade::Unknown
        }
    };
    Finding::new(Element::E5, grade, reasons, missing, Firmness::Medium, circumstances)
}
