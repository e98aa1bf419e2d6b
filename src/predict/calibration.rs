//! How sure, how right: for each word of likelihood how often what was said with it agreed.
//!
//! Counts alone. To agree with a teaching model is not to be right, and a few answers say next to nothing.

use super::{Entry, WORDS};
use crate::domain::Confidence;

/// Fewer answers than this say next to nothing of a word.
pub const FEW: usize = 10;

/// What was said with one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The word.
    pub confidence: Confidence,
    /// The answers said with it.
    pub answers: usize,
    /// Those that agree with the program.
    pub agreed: usize,
    /// Those to the consensus where there is a record.
    pub recorded: usize,
    /// Those of them that agree with the record.
    pub agreed_with_record: usize,
}

impl Tally {
    /// Whether too few answers were given with the word to say anything of it.
    #[must_use]
    pub fn is_small(&self) -> bool {
        self.answers < FEW
    }
}

/// All predictions, by the word they were made with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calibration {
    /// A line for each word, the surest first.
    pub tallies: [Tally; 7],
}

impl Calibration {
    /// Counts the predictions kept.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let mut tallies =
            WORDS.map(|confidence| Tally { confidence, answers: 0, agreed: 0, recorded: 0, agreed_with_record: 0 });
        tallies.reverse();
        for entry in entries {
            for (guess, program) in entry.guesses.iter().zip(entry.program) {
                let Some(tally) = tallies.iter_mut().find(|tally| tally.confidence == guess.confidence) else {
                    continue;
                };
                let record = entry.record.filter(|record| record.part() == guess.answer.part());
                tally.answers += 1;
                tally.agreed += usize::from(guess.answer == program);
                tally.recorded += usize::from(record.is_some());
                tally.agreed_with_record += usize::from(record == Some(guess.answer));
            }
        }
        Self { tallies }
    }

    /// How many answers were given in all.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.tallies.iter().map(|tally| tally.answers).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::Day,
        predict::{Answer, Guess, Part, Reach},
    };

    #[test]
    fn a_word_counts_what_was_said_with_it_and_what_agreed() {
        let day = Day::constant(2030, 1, 1);
        let first = Part::ALL.map(|part| Answer::list(part)[0]);
        let mut guesses = first.map(|answer| Guess { answer, confidence: Confidence::Likely });
        guesses[2].confidence = Confidence::AlmostCertain;
        let mut program = first;
        program[0] = Answer::list(Part::Threshold)[1];
        let record = Some(Answer::Consensus(Reach::NotRaised));
        let entry = Entry { case: String::new(), as_of: day, made: day, guesses, program, record };
        let calibration = Calibration::of(&[entry]);
        let of = |word| *calibration.tallies.iter().find(|tally| tally.confidence == word).expect("a word");
        assert_eq!(calibration.answers(), 4);
        let likely = of(Confidence::Likely);
        assert_eq!((likely.answers, likely.agreed, likely.recorded), (3, 2, 0));
        let sure = of(Confidence::AlmostCertain);
        assert_eq!((sure.answers, sure.agreed, sure.recorded, sure.agreed_with_record), (1, 1, 1, 1));
        assert!(sure.is_small());
        assert_eq!(calibration.tallies[0].confidence, Confidence::AlmostCertain);
    }
}
