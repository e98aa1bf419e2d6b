//! Predictions in words: the answers one can give, how two stand beside each other, and what decided.

use super::{Words, sentence::capitalised};
use crate::{
    domain::{Day, Session},
    law::{Side, Status},
    predict::{Answer, Asking, Beside, Calibration, Part, Revealed},
};

impl Words {
    /// Whether predictions are asked for, in a word.
    #[must_use]
    pub fn asking(&self, asking: Asking) -> String {
        self.message(&format!("predict-setting-{}", asking.id()), &[])
    }

    /// What is asked of a part, as a question.
    #[must_use]
    pub fn asked_part(&self, part: Part) -> String {
        self.message(&format!("predict-ask-{}", part.id()), &[])
    }

    /// What there is to know of the question; empty where it says it all.
    #[must_use]
    pub fn asked_part_hint(&self, part: Part) -> String {
        self.if_any(&format!("predict-ask-{}-hint", part.id()))
    }

    /// An answer that can be predicted.
    #[must_use]
    pub fn predicted(&self, answer: Answer) -> String {
        self.message(&predicted_id(answer), &[])
    }

    /// What an answer means, in a sentence; empty where its name says it all.
    #[must_use]
    pub fn predicted_meaning(&self, answer: Answer) -> String {
        if let Answer::Response(suggested) = answer
            && let Some(level) = suggested.level()
        {
            return self.level_meaning(level);
        }
        self.if_any(&format!("{}-meaning", predicted_id(answer)))
    }

    /// How a prediction stands beside the program's answer, in a sentence.
    #[must_use]
    pub fn beside_program(&self, beside: Beside) -> String {
        self.message(&format!("predict-beside-{}", beside.id()), &[])
    }

    /// How a prediction stands beside the record, in a sentence.
    #[must_use]
    pub fn beside_record(&self, beside: Beside) -> String {
        self.message(&format!("predict-record-{}", beside.id()), &[])
    }

    /// How many seats the Council has on a day, and that their stances are not shown.
    #[must_use]
    pub fn seats_unshown(&self, seats: usize) -> String {
        self.counted("predict-seats", seats, &[])
    }

    /// How many choices a prediction still lacks.
    #[must_use]
    pub fn choices_missing(&self, missing: usize) -> String {
        if missing == 0 { self.message("predict-ready", &[]) } else { self.counted("predict-missing", missing, &[]) }
    }

    /// How many predictions are counted, and how many answers.
    #[must_use]
    pub fn calibration_intro(&self, predictions: usize, calibration: &Calibration) -> String {
        let answers = self.number_of(calibration.answers()).into();
        self.counted("predict-calibration-intro", predictions, &[("answers", answers)])
    }

    /// Title and day of a session that was predicted.
    #[must_use]
    pub fn predicted_of(&self, session: &Session, day: Day) -> String {
        let title = self.session_title(session).into();
        self.message("predict-compare-intro", &[("title", title), ("day", self.day(day).into())])
    }

    /// What decided the program's answer to a part: the reason of the weakest test, else what the part says below itself.
    #[must_use]
    pub fn deciding(&self, part: Part, revealed: &Revealed) -> String {
        let Revealed { session, assessment, .. } = revealed;
        if part == Part::Threshold {
            return self.deciding_test(revealed);
        }
        let text = self.part_of(part, assessment, session);
        let state =
            if part == Part::Consensus { capitalised(&self.outcome(assessment.council.outcome)) } else { text.state };
        sentences([state, capitalised(&text.line)])
    }

    fn deciding_test(&self, revealed: &Revealed) -> String {
        let threshold = &revealed.assessment.threshold;
        let Some(element) = threshold.weakest else { return self.message("predict-all-met", &[]) };
        let finding = threshold.finding(element);
        let test = capitalised(&self.pair(&self.element_short(element), &self.grade(element, finding.grade)));
        // An open test says which fact is missing, a settled one which row decided.
        let decides = if threshold.status == Status::Indeterminate { Side::MayApply } else { Side::Decides };
        let reason = finding.on(decides).next().or_else(|| finding.on(Side::Decides).next());
        sentences([test, reason.map_or_else(String::new, |reason| self.reason(reason, &revealed.session))])
    }

    fn if_any(&self, id: &str) -> String {
        if self.has(id) { self.message(id, &[]) } else { String::new() }
    }
}

/// What there is of two statements, each with its full stop.
fn sentences(parts: [String; 2]) -> String {
    let stated = parts.iter().map(|part| part.trim_end_matches('.')).filter(|part| !part.is_empty());
    stated.map(|part| format!("{part}.")).collect::<Vec<_>>().join(" ")
}

fn predicted_id(answer: Answer) -> String {
    format!("predict-{}-{}", answer.part().id(), answer.id()).replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_answer_question_and_comparison_has_its_words_in_both_languages() {
        for words in Language::ALL.map(Words::of) {
            for part in Part::ALL {
                assert!(words.has(&format!("predict-ask-{}", part.id())));
                for answer in Answer::list(part) {
                    assert!(words.has(&predicted_id(*answer)), "{answer:?}");
                }
            }
            for beside in Beside::ALL {
                assert!(words.has(&format!("predict-beside-{}", beside.id())));
                assert!(words.has(&format!("predict-record-{}", beside.id())));
            }
            for asking in Asking::ALL {
                assert!(words.has(&format!("predict-setting-{}", asking.id())));
            }
        }
    }
}
