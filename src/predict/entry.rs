//! A prediction that was made: beside what the program said then, and as one line of those kept.

use super::{Answer, Guess, recorded};
use crate::{
    assess::Assessment,
    domain::{Day, Session},
};

/// Predictions kept; beyond it the oldest are dropped.
pub const MOST_KEPT: usize = 400;

/// A prediction and what it was made of, whatever is changed in the session afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revealed {
    /// What the person said, a guess for each part.
    pub guesses: [Guess; 4],
    /// The session as it was sealed.
    pub session: Session,
    /// What followed from it.
    pub assessment: Assessment,
}

impl Revealed {
    /// The program's answers.
    #[must_use]
    pub fn program(&self) -> [Answer; 4] {
        Answer::of_all(&self.assessment)
    }

    /// What the record says to the consensus, and when.
    #[must_use]
    pub fn record(&self) -> Option<(Day, Answer)> {
        recorded(&self.session)
    }

    /// The line that is kept of it, made on a day.
    #[must_use]
    pub fn entry(&self, made: Day) -> Entry {
        let Session { case, title, as_of, .. } = &self.session;
        let case = if case.is_empty() { title } else { case };
        let (program, record) = (self.program(), self.record().map(|(_, answer)| answer));
        Entry { case: case.clone(), as_of: *as_of, made, guesses: self.guesses, program, record }
    }
}

/// A prediction as it is kept across cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The id of the case; its title where it is the person's own and has none.
    pub case: String,
    /// The day that was looked at.
    pub as_of: Day,
    /// The day on which it was made.
    pub made: Day,
    /// What the person said.
    pub guesses: [Guess; 4],
    /// What the program said then.
    pub program: [Answer; 4],
    /// What the record said to the consensus.
    pub record: Option<Answer>,
}

/// Adds a prediction as the newest.
pub fn keep(entries: &mut Vec<Entry>, entry: Entry) {
    entries.push(entry);
    let surplus = entries.len().saturating_sub(MOST_KEPT);
    entries.drain(..surplus);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assess::assess,
        catalog::Catalog,
        domain::Confidence,
        predict::{Draft, Part},
    };

    #[test]
    fn the_oldest_go_first_and_a_line_holds_what_the_program_said() {
        let session = Session::blank("", Day::constant(2030, 1, 1));
        let assessment = assess(Catalog::shipped(), &session);
        let mut draft = Draft::default();
        for part in Part::ALL {
            draft.answer(Answer::list(part)[0]);
            draft.say(part, Confidence::Likely);
        }
        let guesses = draft.guesses().expect("whole");
        let revealed = Revealed { guesses, session, assessment };
        let mut kept = Vec::new();
        for number in 0..MOST_KEPT + 3 {
            keep(&mut kept, Entry { case: number.to_string(), ..revealed.entry(Day::constant(2030, 1, 2)) });
        }
        assert_eq!((kept.len(), kept[0].case.as_str()), (MOST_KEPT, "3"));
        assert_eq!((kept[0].program, kept[0].record), (revealed.program(), None));
    }
}
