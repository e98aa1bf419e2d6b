//! Predictions in the settings: ids and days, so that a version that does not know one keeps the others.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{Confidence, Day},
    predict::{Answer, Entry, Guess, Part, WORDS, of_each},
};

/// A prediction as the settings hold it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Prediction {
    /// The id of the case.
    pub case: String,
    /// The day that was looked at.
    pub as_of: Day,
    /// The day on which it was made.
    pub made: Day,
    /// Threshold, request, consensus and response: the answer and how sure, by their ids.
    pub said: Vec<(String, String)>,
    /// What the program answered then, by ids in the same order.
    pub program: Vec<String>,
    /// What the record said to the consensus; empty where it said nothing.
    pub record: String,
}

impl From<&Entry> for Prediction {
    fn from(entry: &Entry) -> Self {
        let said = |guess: &Guess| (guess.answer.id().to_owned(), guess.confidence.id().to_owned());
        Self {
            case: entry.case.clone(),
            as_of: entry.as_of,
            made: entry.made,
            said: entry.guesses.iter().map(said).collect(),
            program: entry.program.iter().map(|answer| answer.id().to_owned()).collect(),
            record: entry.record.map_or_else(String::new, |answer| answer.id().to_owned()),
        }
    }
}

impl Prediction {
    /// The prediction; none where an id is none that this version knows.
    #[must_use]
    pub fn entry(&self) -> Option<Entry> {
        let guess = |part: Part| {
            let (answer, word) = self.said.get(part as usize)?;
            let confidence: Confidence = WORDS.into_iter().find(|known| known.id() == word)?;
            Some(Guess { answer: Answer::from_id(part, answer)?, confidence })
        };
        let program = |part: Part| Answer::from_id(part, self.program.get(part as usize)?);
        let record = match self.record.as_str() {
            "" => None,
            id => Some(Answer::from_id(Part::Consensus, id)?),
        };
        Some(Entry {
            case: self.case.clone(),
            as_of: self.as_of,
            made: self.made,
            guesses: of_each(guess)?,
            program: of_each(program)?,
            record,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        let day = Day::constant(2030, 1, 1);
        let last = |part| *Answer::list(part).last().expect("an answer");
        Entry {
            case: "fr-2015-paris".to_owned(),
            as_of: day,
            made: day,
            guesses: Part::ALL.map(|part| Guess { answer: last(part), confidence: Confidence::Likely }),
            program: Part::ALL.map(|part| Answer::list(part)[0]),
            record: Some(last(Part::Consensus)),
        }
    }

    #[test]
    fn a_prediction_comes_back_as_it_was_kept() {
        let kept = Prediction::from(&entry());
        let text = ron::to_string(&kept).expect("a text");
        assert_eq!(ron::from_str::<Prediction>(&text).expect("a prediction").entry(), Some(entry()));
    }

    #[test]
    fn an_id_that_nobody_knows_drops_one_prediction_and_no_file() {
        for broken in [
            Prediction { record: "later".to_owned(), ..Prediction::from(&entry()) },
            Prediction { program: vec!["met".to_owned()], ..Prediction::from(&entry()) },
            Prediction { said: vec![("arguable".to_owned(), "as_stated".to_owned())], ..Prediction::from(&entry()) },
            Prediction::default(),
        ] {
            assert_eq!(broken.entry(), None, "{broken:?}");
        }
    }
}
