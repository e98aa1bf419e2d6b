//! E5: is the author itself a Party?
//!
//! > an armed attack against one or more of them
//!
//! The text does not exclude it, Article 1 asks the Parties to settle disputes peacefully, and no
//! clause expels anybody. In 1974 officials let it be known that Article 5 was meant for attack from
//! outside. So this is a flag: possible on the words, treated in practice as outside Article 5. It is
//! never a grade of the threshold. Where no ally was attacked the question does not arise: an ally that
//! attacks a state outside the alliance answers for it under Article 1 and the Charter.

use super::{
    finding::{Element, Finding, Firmness},
    grade::Grade,
    reason::{Ground, Reason, Reasons, Side},
    standard::Standard,
};
use crate::domain::{AuthorIsAlly, Circumstances, FactId, FactSet, Point, Reading};

const FACTS: &[FactId] = &[FactId::Author, FactId::AuthorIsAlly];

/// Judges E5: met is "clear", not met is "flagged". The grade is that of E0.
#[must_use]
pub fn judge(circumstances: &Circumstances<'_>, party: Grade, standard: &Standard) -> Finding {
    let mut reasons = Reasons::new();
    let mut missing = FactSet::EMPTY;
    let grade = match circumstances.author_is_ally {
        AuthorIsAlly::Yes if party == Grade::NotMet => {
            let facts = [FactId::Attacked, FactId::Author, FactId::AuthorIsAlly];
            let ground = Ground::NoPartyAttackedByParty(circumstances.author);
            reasons.push(Reason::new(Side::Decides, ground, &facts));
            Grade::Met
        }
        // Whoever the author is, no ally was attacked.
        AuthorIsAlly::Unknown if party == Grade::NotMet => {
            reasons.push(Reason::new(Side::Decides, Ground::NoPartyAttacked, &[FactId::Attacked]));
            Grade::Met
        }
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
