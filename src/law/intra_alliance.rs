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

/// What the flag hangs on: the kind of author says whether three capitals are a state.
pub(super) const FACTS: &[FactId] =
    &[FactId::FirstDay, FactId::Attacked, FactId::AuthorKind, FactId::Author, FactId::AuthorIsAlly];

const OF_THE_AUTHOR: &[FactId] = &[FactId::Author, FactId::AuthorIsAlly];

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
            reasons.push(Reason::new(Side::Decides, ground, OF_THE_AUTHOR));
            reasons.push(Reason::new(Side::For, Ground::TextIsSilentOnAttacker, OF_THE_AUTHOR));
            // A strict reading stays with the words; what officials let it be known in 1974 is practice.
            if standard.at(Point::InsideAttacker) != Reading::Strict {
                reasons.push(Reason::new(Side::Against, Ground::OutsideAttackOnly, OF_THE_AUTHOR));
            }
            Grade::NotMet
        }
        AuthorIsAlly::No => {
            reasons.push(Reason::new(Side::Decides, Ground::AuthorIsNoParty, OF_THE_AUTHOR));
            Grade::Met
        }
        AuthorIsAlly::Unknown => {
            missing.insert(FactId::AuthorIsAlly);
            let ground = Ground::Missing(FactId::AuthorIsAlly);
            reasons.push(Reason::new(Side::Decides, ground, OF_THE_AUTHOR));
            Grade::Unknown
        }
    };
    Finding::new(Element::E5, grade, reasons, missing, Firmness::Medium, circumstances)
}
