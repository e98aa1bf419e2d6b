//! Two answers to one part, one beside the other.

use super::Answer;

/// How an answer stands beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Beside {
    /// They say the same.
    Same,
    /// It says more: a higher grade, a Council that goes further, more help.
    Stronger,
    /// It says less.
    Weaker,
    /// One of the two leaves it open, so that neither says more.
    Open,
}

impl Beside {
    /// All four.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// How one's own answer stands beside another to the same part. An open answer is neither stronger nor weaker than a
/// settled one; answers to two parts do not compare.
#[must_use]
pub fn beside(own: Answer, other: Answer) -> Beside {
    if own == other {
        return Beside::Same;
    }
    if own.is_open() || other.is_open() || own.part() != other.part() {
        return Beside::Open;
    }
    // The lists run from the weakest to the strongest.
    let rank = |answer: Answer| Answer::list(own.part()).iter().position(|listed| *listed == answer);
    if rank(own) > rank(other) { Beside::Stronger } else { Beside::Weaker }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        law::Status,
        predict::{Part, Reach},
    };

    #[test]
    fn what_is_stronger_one_way_is_weaker_the_other_way() {
        for part in Part::ALL {
            for one in Answer::list(part) {
                for other in Answer::list(part) {
                    let mirrored = match beside(*other, *one) {
                        Beside::Same => Beside::Same,
                        Beside::Stronger => Beside::Weaker,
                        Beside::Weaker => Beside::Stronger,
                        Beside::Open => Beside::Open,
                    };
                    assert_eq!(beside(*one, *other), mirrored, "{one:?} {other:?}");
                }
            }
        }
    }

    #[test]
    fn an_open_answer_is_neither_stronger_nor_weaker() {
        let [arguable, open] = [Status::Arguable, Status::Indeterminate].map(Answer::Threshold);
        assert_eq!(beside(open, arguable), Beside::Open);
        assert_eq!(beside(open, open), Beside::Same);
        let [lesser, blocked] = [Reach::LesserMeasure, Reach::NotAgreed].map(Answer::Consensus);
        assert_eq!(beside(lesser, blocked), Beside::Stronger);
        assert_eq!(beside(lesser, arguable), Beside::Open);
    }
}
