//! Bands suggested from numbers of people, and the ranges beside words of likelihood.

use serde::Deserialize;

use super::ledger::{Band, Bound};
use crate::domain::Confidence;

/// Assumptions about numbers that no rule reads: a form suggests by them, and shows them beside words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimates {
    /// From how many people on a band of harm is suggested.
    pub bands: Bands,
    /// The ranges beside the words of likelihood.
    pub likelihood: Likelihood,
}

/// From so many people on a band is suggested.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    many_dead: u32,
    mass_dead: u32,
    many_injured: u32,
    /// Where the numbers come from.
    pub source: String,
}

/// The ranges beside the words of likelihood.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Likelihood {
    ranges: Vec<WordRange>,
    /// Where the ranges come from.
    pub source: String,
}

/// The range of one word, percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct WordRange {
    word: Confidence,
    low: u8,
    high: u8,
}

impl Bands {
    /// The number of a band.
    #[must_use]
    pub fn of(&self, band: Band) -> u32 {
        match band {
            Band::ManyDead => self.many_dead,
            Band::MassDead => self.mass_dead,
            Band::ManyInjured => self.many_injured,
        }
    }

    /// Puts another number in the place of a band's.
    pub fn set(&mut self, band: Band, number: u32) {
        match band {
            Band::ManyDead => self.many_dead = number,
            Band::MassDead => self.mass_dead = number,
            Band::ManyInjured => self.many_injured = number,
        }
    }
}

impl Likelihood {
    /// The range of a word, percent; none for a value as stated.
    #[must_use]
    pub fn of(&self, word: Confidence) -> Option<(u8, u8)> {
        self.ranges.iter().find(|range| range.word == word).map(|range| (range.low, range.high))
    }

    /// Puts another number at an end of a word's range.
    pub fn set(&mut self, word: Confidence, bound: Bound, percent: u8) {
        for range in self.ranges.iter_mut().filter(|range| range.word == word) {
            match bound {
                Bound::Low => range.low = percent,
                Bound::High => range.high = percent,
            }
        }
    }

    /// The words that carry a range, the surest first.
    pub fn words(&self) -> impl Iterator<Item = Confidence> {
        self.ranges.iter().rev().map(|range| range.word)
    }
}
