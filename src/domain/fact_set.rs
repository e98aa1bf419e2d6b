//! Sets of facts.

use super::FactId;

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactSet(u32);

impl FactSet {
    /// No fact.
    pub const EMPTY: Self = Self(0);

    /// The set of these facts.
    #[must_use]
    pub const fn of(facts: &[FactId]) -> Self {
        let mut bits = 0;
        let mut idx = 0;
        while idx < facts.len() {
            bits |= 1 << facts[idx] as u32;
            idx += 1;
        }
        Self(bits)
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Adds a fact.
    pub fn insert(&mut self, fact: FactId) {
        self.0 |= 1 << fact as u32;
    }

    /// Adds all facts of another set.
    pub fn extend(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the fact is in the set.
    #[must_use]
    pub fn contains(self, fact: FactId) -> bool {
        self.0 & (1 << fact as u32) != 0
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Those of its facts of which something is so.
    #[must_use]
    pub fn filter(self, mut is_so: impl FnMut(FactId) -> bool) -> Self {
        self.iter().filter(|fact| is_so(*fact)).collect()
    }

    /// The facts by number.
    pub fn iter(self) -> impl Iterator<Item = FactId> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            // Facts are numbered from 1 without a gap, so a bit's place leads to its fact.
            let number = left.trailing_zeros() as usize;
            let fact = *FactId::ALL.get(number.checked_sub(1)?)?;
            left &= left - 1;
            Some(fact)
        })
    }
}

impl FromIterator<FactId> for FactSet {
    fn from_iter<I: IntoIterator<Item = FactId>>(facts: I) -> Self {
        let mut set = Self::EMPTY;
        facts.into_iter().for_each(|fact| set.insert(fact));
        set
    }
}
