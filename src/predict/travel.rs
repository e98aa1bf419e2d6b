//! A prediction as a session carries it: answers by their ids, what the program said then beside them.

use super::{Answer, Entry, Guess, Part, Revealed, WORDS};
use crate::domain::{Day, Predicted, PredictedPart};

impl Revealed {
    /// The prediction as the session carries it, made on a day.
    #[must_use]
    pub fn carried(&self, made: Day) -> Predicted {
        Predicted::from(&self.entry(made))
    }
}

impl From<&Entry> for Predicted {
    fn from(entry: &Entry) -> Self {
        let part = |part: Part| {
            let guess = entry.guesses[part as usize];
            PredictedPart {
                said: guess.answer.id().to_owned(),
                sure: guess.confidence,
                program: entry.program[part as usize].id().to_owned(),
            }
        };
        let [threshold, request, consensus, response] = Part::ALL.map(part);
        Self { as_of: entry.as_of, made: entry.made, threshold, request, consensus, response }
    }
}

/// What was said of the four parts; none where an answer or a word is none that this version knows.
#[must_use]
pub fn guesses(predicted: &Predicted) -> Option<[Guess; 4]> {
    let parts = predicted.parts();
    of_each(|part| {
        let PredictedPart { said, sure, .. } = parts[part as usize];
        Some(Guess { answer: Answer::from_id(part, said)?, confidence: WORDS.into_iter().find(|word| word == sure)? })
    })
}

/// What the program answered then, as the prediction says it; none where it does not, or in ids that this version does not know.
#[must_use]
pub fn program_then(predicted: &Predicted) -> Option<[Answer; 4]> {
    let parts = predicted.parts();
    of_each(|part| Answer::from_id(part, &parts[part as usize].program))
}

/// A value for each part; none where there is none of one.
pub fn of_each<T>(of: impl Fn(Part) -> Option<T>) -> Option<[T; 4]> {
    let [one, two, three, four] = Part::ALL;
    Some([of(one)?, of(two)?, of(three)?, of(four)?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Confidence;

    #[test]
    fn a_prediction_travels_and_comes_back_and_an_id_that_nobody_knows_is_none() {
        let day = Day::constant(2030, 5, 1);
        let guesses_made =
            Part::ALL.map(|part| Guess { answer: Answer::list(part)[1], confidence: Confidence::VeryLikely });
        let program = Part::ALL.map(|part| Answer::list(part)[0]);
        let entry = Entry { case: String::new(), as_of: day, made: day, guesses: guesses_made, program, record: None };
        let carried = Predicted::from(&entry);
        let text = ron::to_string(&carried).expect("a text");
        let again: Predicted = ron::from_str(&text).expect("a prediction");
        assert_eq!(
            (again == carried, guesses(&again), program_then(&again)),
            (true, Some(guesses_made), Some(program))
        );
        let mut later = carried.clone();
        later.consensus.said = "later".to_owned();
        later.request.program = String::new();
        assert_eq!((guesses(&later), program_then(&later)), (None, None));
        let unsure = Predicted {
            threshold: PredictedPart { sure: Confidence::AsStated, ..carried.threshold.clone() },
            ..carried
        };
        assert_eq!(guesses(&unsure), None, "no word of likelihood");
    }
}
