//! What an ally's help is made of: its pledges where there are any, else the suggested point spread over kinds.

use super::{ByKind, KindSet, Offer, Response, UsdThousands};

/// The parts of an ally's help, thousands of US dollars a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stack {
    /// What belongs to each kind.
    pub kinds: ByKind<UsdThousands>,
    /// Whether these are pledges, each at the middle of its cost, and no suggestion.
    pub is_pledged: bool,
    /// Pledges of each kind that have no figure.
    pub marks: ByKind<usize>,
}

impl Stack {
    /// What some kinds come to together.
    #[must_use]
    pub fn sum(&self, kinds: KindSet) -> UsdThousands {
        self.kinds.sum_of(kinds)
    }

    /// How many pledges of some kinds have no figure.
    #[must_use]
    pub fn marks(&self, kinds: KindSet) -> usize {
        kinds.iter().map(|kind| self.marks[kind]).sum()
    }

    /// Both together.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self {
            kinds: ByKind::from_fn(|kind| self.kinds[kind] + other.kinds[kind]),
            is_pledged: self.is_pledged || other.is_pledged,
            marks: ByKind::from_fn(|kind| self.marks[kind] + other.marks[kind]),
        }
    }
}

impl Response {
    /// What the help of an ally is made of.
    #[must_use]
    pub fn stack(&self, offer: &Offer) -> Stack {
        if offer.pledged.is_none() {
            return Stack { kinds: offer.split, ..Stack::default() };
        }
        let mut stack = Stack { is_pledged: true, ..Stack::default() };
        for pledge in self.counted(offer.ally) {
            let Some(kind) = pledge.kind else { continue };
            match pledge.cost {
                Some(cost) => stack.kinds[kind] = stack.kinds[kind] + cost.mid,
                None => stack.marks[kind] += 1,
            }
        }
        stack
    }

    /// What the help of all allies together is made of.
    #[must_use]
    pub fn stack_of_all(&self) -> Stack {
        self.offers.values().iter().map(|offer| self.stack(offer)).fold(Stack::default(), |sum, stack| sum.and(&stack))
    }
}
