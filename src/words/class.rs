//! A class in words: the cells of its table, where files part, what a rubric says, and why a file was passed over.

use super::{Key, Words, sentence::distinct};
use crate::{
    chosen::ClassPart,
    domain::{Aspect, Point, Reading},
    marking::{Class, Naming, Parted, PassedOver, Prediction, Tick, Why},
    predict::{Answer, Part},
};

/// So many facts or seats of a place are named; of more it is said how many there are.
const MOST_NAMES: usize = 8;

impl Words {
    /// What is read for the table.
    #[must_use]
    pub fn class_part(&self, part: ClassPart) -> String {
        self.message(&format!("class-part-{}", part.id()), &[])
    }

    /// How many files stand in the table.
    #[must_use]
    pub fn class_files(&self, count: usize) -> String {
        self.counted("class-files", count, &[])
    }

    /// How many files were passed over; empty where none was.
    #[must_use]
    pub fn class_passed(&self, count: usize) -> String {
        if count == 0 { String::new() } else { self.counted("class-passed", count, &[]) }
    }

    /// How many files were left out, beyond those that are read at once.
    #[must_use]
    pub fn class_left_out(&self, count: usize, most: usize) -> String {
        self.counted("class-left-out", count, &[("most", self.number_of(most).into())])
    }

    /// The reading of a file, and the points at which it follows another.
    #[must_use]
    pub fn class_reading(&self, base: Reading, points: &[(Point, Reading)]) -> String {
        let reading = self.reading(base);
        if points.is_empty() {
            return reading;
        }
        let points: Vec<String> = points.iter().map(|(point, _)| self.point(*point)).collect();
        self.fill(Key::ClassReadingOwn, &[("reading", reading.into()), ("points", points.join(", ").into())])
    }

    /// What was predicted of a part, how sure, and what the program answered then.
    #[must_use]
    pub fn class_said(&self, part: Part, prediction: Option<&Prediction>) -> String {
        let Some(Prediction { first, .. }) = prediction else { return self.text(Key::ClassNotPredicted) };
        let (guess, program) = (first.guesses[part as usize], first.program[part as usize]);
        let key = if guess.answer == program { Key::ClassSaidAgreed } else { Key::ClassSaidDiffered };
        let args = [
            ("answer", self.predicted(guess.answer).into()),
            ("sure", self.confidence(guess.confidence).into()),
            ("program", self.predicted(program).into()),
        ];
        self.fill(key, &args)
    }

    /// How many there are, and their names.
    #[must_use]
    pub fn class_names(&self, what: &[Aspect]) -> String {
        let number = self.number_of(what.len());
        if what.is_empty() {
            return number;
        }
        self.fill(Key::ClassNumberOf, &[("number", number.into()), ("names", self.class_which(what).into())])
    }

    /// The names of facts and seats.
    #[must_use]
    pub fn class_which(&self, what: &[Aspect]) -> String {
        let names: Vec<String> = what.iter().map(|what| self.class_name(*what)).collect();
        self.list_at_most(&distinct(&names), MOST_NAMES)
    }

    /// The name of a fact without its mark, of a seat that of its state.
    fn class_name(&self, what: Aspect) -> String {
        if let Aspect::Fact(fact) = what.subject() {
            return self.fact(fact);
        }
        what.of_seat().map_or_else(|| self.aspect(what), |seat| self.state(seat))
    }

    /// Where a file parts from another, or from the group.
    #[must_use]
    pub fn class_parted(&self, parted: &Parted) -> String {
        if parted.is_nowhere() {
            return self.text(Key::ClassNowhere);
        }
        let answers = parted.answers.iter().map(|part| self.part(*part));
        let values = parted.values.iter().map(|what| self.class_name(*what));
        let names: Vec<String> = answers.chain(values).collect();
        let listed = self.list_at_most(&names, MOST_NAMES).into();
        self.counted("class-parted", names.len(), &[("names", listed)])
    }

    /// That a file holds several predictions; empty where it holds one or none.
    #[must_use]
    pub fn class_again(&self, prediction: Option<&Prediction>) -> String {
        let count = prediction.map_or(0, |prediction| prediction.count);
        if count < 2 { String::new() } else { self.counted("class-remark-again", count, &[]) }
    }

    /// The answers of the group to a part, each with how many gave it.
    #[must_use]
    pub fn class_spread(&self, counted: &[(Answer, usize)]) -> String {
        let answer = |(answer, count): &(Answer, usize)| {
            let args = [("answer", self.predicted(*answer).into()), ("number", self.number_of(*count).into())];
            self.fill(Key::ClassAnswerCount, &args)
        };
        counted.iter().map(answer).collect::<Vec<_>>().join(", ")
    }

    /// How many files hold a prediction, and how many answers are counted.
    #[must_use]
    pub fn class_calibration(&self, class: &Class) -> String {
        let answers = self.number_of(class.group.calibration.answers()).into();
        self.counted("class-calibration-intro", class.group.predictions, &[("answers", answers)])
    }

    /// What the program says of a point of a rubric.
    #[must_use]
    pub fn class_tick(&self, tick: Tick) -> String {
        self.message(&format!("class-tick-{}", tick.id().replace('_', "-")), &[])
    }

    /// Why a file was passed over. Where nobody is named, what is wrong in it is not told, for it quotes the file.
    #[must_use]
    pub fn class_why(&self, class: &Class, passed: &PassedOver, naming: Naming) -> String {
        let with = |key: Key, digest: &String| self.fill(key, &[("name", class.label_of(digest, naming).into())]);
        match (&passed.why, naming) {
            (Why::Empty, _) => self.text(Key::ClassWhyEmpty),
            (Why::Newer(format), _) => self.fill(Key::ClassWhyNewer, &[("format", format.to_string().into())]),
            (Why::Unreadable(why), Naming::Names) => {
                self.fill(Key::ClassWhyUnreadable, &[("why", why.as_str().into())])
            }
            (Why::Unreadable(_), Naming::Codes) => self.text(Key::ClassWhyUnreadableAnonymous),
            (Why::TooMany, _) => self.text(Key::ClassWhyTooMany),
            (Why::Given, _) => self.text(Key::ClassWhyGiven),
            (Why::SameAs(digest), _) => with(Key::ClassWhySameAs, digest),
            (Why::EarlierThan(digest), _) => with(Key::ClassWhyEarlierThan, digest),
        }
    }
}
