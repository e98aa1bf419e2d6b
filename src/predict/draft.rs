//! A prediction while it is made, and when it is made.

use super::{Answer, Part};
use crate::domain::Confidence;

/// The words a person says how sure they are with, the least sure first.
pub const WORDS: [Confidence; 7] = [
    Confidence::AlmostNoChance,
    Confidence::VeryUnlikely,
    Confidence::Unlikely,
    Confidence::EvenChance,
    Confidence::Likely,
    Confidence::VeryLikely,
    Confidence::AlmostCertain,
];

/// What a person says of one part, and how sure they are of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    /// The answer.
    pub answer: Answer,
    /// One of [`WORDS`].
    pub confidence: Confidence,
}

/// What a person has chosen for one part so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pick {
    /// The answer.
    pub answer: Option<Answer>,
    /// How sure.
    pub confidence: Option<Confidence>,
}

impl Pick {
    fn guess(self) -> Option<Guess> {
        Some(Guess { answer: self.answer?, confidence: self.confidence? })
    }
}

/// A prediction while it is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    picks: [Pick; 4],
}

impl Draft {
    /// What is chosen for a part.
    #[must_use]
    pub fn pick(&self, part: Part) -> Pick {
        self.picks[part as usize]
    }

    /// Chooses an answer; it says itself of which part.
    pub fn answer(&mut self, answer: Answer) {
        self.picks[answer.part() as usize].answer = Some(answer);
    }

    /// Says how sure one is of a part. A word that is none of likelihood changes nothing.
    pub fn say(&mut self, part: Part, confidence: Confidence) {
        if WORDS.contains(&confidence) {
            self.picks[part as usize].confidence = Some(confidence);
        }
    }

    /// How many of the eight choices are still to be made.
    #[must_use]
    pub fn missing(&self) -> usize {
        let missing = |pick: &Pick| usize::from(pick.answer.is_none()) + usize::from(pick.confidence.is_none());
        self.picks.iter().map(missing).sum()
    }

    /// The prediction, once every part has its answer and how sure one is of it.
    #[must_use]
    pub fn guesses(&self) -> Option<[Guess; 4]> {
        let [one, two, three, four] = self.picks.map(Pick::guess);
        Some([one?, two?, three?, four?])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prediction_is_whole_only_with_four_answers_and_four_words() {
        let mut draft = Draft::default();
        for (done, part) in Part::ALL.into_iter().enumerate() {
            assert_eq!((draft.missing(), draft.guesses()), (8 - 2 * done, None));
            draft.answer(Answer::list(part)[0]);
            assert_eq!((draft.missing(), draft.guesses()), (7 - 2 * done, None));
            draft.say(part, Confidence::AsStated);
            assert_eq!(draft.pick(part).confidence, None, "no word of likelihood");
            draft.say(part, Confidence::Likely);
        }
        let guesses = draft.guesses().expect("whole");
        assert_eq!(guesses.map(|guess| guess.answer.part()), Part::ALL);
        assert_eq!(draft.missing(), 0);
    }
}
