//! A whole class as it is written for programs.

use std::collections::BTreeMap;

use super::{ById, Id, entries, from_day};
use crate::{
    domain::{Aspect, Reading},
    marking::{Class, Criterion, Naming, Parted, Prediction, Row, Tick, Why},
    predict::{Answer, Part},
    words::Words,
};

entries! {
    /// A class: what each file says, where it parts, and what of a rubric the program sees.
    Classed {
        /// The version of the program that wrote it.
        program: String,
        /// Whether codes stand in the place of names.
        anonymous: bool,
        /// The case as it was handed out; none where it was not given.
        handed_out: Option<ClassGiven>,
        /// The answers of the model by part; none where it was not given.
        model: Option<ById<Id>>,
        /// The rubric; empty where none was given.
        rubric: Vec<ClassRubric>,
        /// The files, in the order of their names or codes.
        files: Vec<ClassFile>,
        /// The files in no row.
        passed_over: Vec<ClassPassed>,
        /// All files together.
        group: ClassGroup,
    }

    /// The case as it was handed out.
    ClassGiven {
        /// What it is called.
        title: String,
        /// The day whose knowledge is read.
        as_of: String,
        /// Its answers by part.
        answers: ById<Id>,
    }

    /// A point of the rubric.
    ClassRubric {
        /// What is looked for, in words.
        what: String,
        /// How many points it counts.
        points: u16,
    }

    /// A file.
    ClassFile {
        /// The name, or the code.
        name: String,
        /// The name of the file without its ending; none where codes stand in the place of names.
        file: Option<String>,
        /// The day whose knowledge is read.
        as_of: String,
        /// The reading: `strict`, `practice` or `expansive`, and `own` where it is none of them at every point.
        reading: Id,
        /// The points read otherwise, with their readings.
        reading_points: ById<Id>,
        /// The assumptions that stand otherwise than the program ships them: their values by their ids.
        assumptions: BTreeMap<String, String>,
        /// `threshold`, `request`, `consensus` and `response`, each with the id of the answer.
        answers: ById<Id>,
        /// What was predicted; none where nothing was.
        prediction: Option<ClassPrediction>,
        /// What was changed of the case as it was handed out; none where that was not given.
        changed: Option<ClassValues>,
        /// How many words the notes have.
        note_words: usize,
        /// How many stances have a reason in words that the case as it was handed out has not.
        reasons: usize,
        /// How many arguments it makes in words of its own.
        arguments: usize,
        /// How many of these are said to have convinced.
        own_convinced: usize,
        /// The arguments in print that are said to have convinced, by their ids.
        convinced_by: Vec<String>,
        /// How many sources it names that the case as it was handed out does not.
        sources: usize,
        /// Where it parts from what was given most often.
        from_group: ClassParted,
        /// Where it parts from the model; none where that was not given.
        from_model: Option<ClassParted>,
        /// For each point of the rubric `seen`, `not_seen`, `open` or `nothing_to_compare`.
        rubric: Vec<Id>,
        /// The points that the program sees.
        points_seen: usize,
        /// The points that it can see.
        points_of_program: usize,
        /// The points that only a teacher can give.
        points_open: usize,
        /// The format of a file of a newer version; none of one that this version knows.
        newer: Option<u64>,
    }

    /// What was predicted first.
    ClassPrediction {
        /// The day that was looked at.
        as_of: String,
        /// The day on which it was made; none where it is not known.
        made: Option<String>,
        /// How many predictions the file holds.
        count: usize,
        /// What was said, by part.
        parts: ById<ClassSaid>,
        /// What the record says to the consensus; none where it says nothing.
        record: Option<Id>,
    }

    /// What was predicted of a part.
    ClassSaid {
        /// The id of the answer.
        said: Id,
        /// How sure.
        sure: Id,
        /// What the program answered then.
        program: Id,
        /// Whether both are the same.
        agrees: bool,
    }

    /// Facts and seats.
    ClassValues {
        /// Ids of facts, and `request ITA` of what an attacked ally says.
        facts: Vec<String>,
        /// Codes of seats.
        seats: Vec<String>,
    }

    /// Where a file parts.
    ClassParted {
        /// The parts whose answers differ.
        answers: Vec<Id>,
        /// The facts that differ.
        facts: Vec<String>,
        /// The seats that differ.
        seats: Vec<String>,
    }

    /// A file in no row.
    ClassPassed {
        /// Its name, or its code.
        name: String,
        /// `empty`, `newer`, `unreadable`, `too_many`, `given`, `same_as` or `earlier_than`.
        why: Id,
        /// The name or the code of the file that stands in the table in its place; none where none does.
        stands: Option<String>,
        /// Why, in words.
        text: String,
    }

    /// The whole group.
    ClassGroup {
        /// By part how many gave each answer.
        answers: ById<BTreeMap<Id, usize>>,
        /// By part the answer given most often; none where two were given as often.
        commonest: ById<Option<Id>>,
        /// How many files hold a prediction.
        predictions: usize,
        /// How sure, how right: a line for each word of likelihood, the surest first.
        calibration: Vec<ClassWord>,
    }

    /// What was said with a word of likelihood.
    ClassWord {
        /// The word.
        word: Id,
        /// The answers said with it.
        answers: usize,
        /// Those that agree with the program as it answered then.
        agreed: usize,
        /// Those to the consensus where there is a record.
        recorded: usize,
        /// Those of them that agree with the record.
        agreed_with_record: usize,
    }
}

/// A value for each part, by its id.
fn by_part<T>(of: impl Fn(Part) -> T) -> ById<T> {
    Part::ALL.into_iter().map(|part| (part.id(), of(part))).collect()
}

impl Classed {
    /// A class, with people by name or by code.
    #[must_use]
    pub fn of(class: &Class, naming: Naming, words: &Words) -> Self {
        let ids = |answers: &[Answer; 4]| by_part(|part| answers[part as usize].id());
        let handed_out = class.handed_out.as_ref().zip(class.given.as_ref()).map(|(session, answers)| ClassGiven {
            title: words.session_title(session),
            as_of: session.as_of.to_string(),
            answers: ids(answers),
        });
        let rubric =
            |criterion: &Criterion| ClassRubric { what: words.told_guide(&criterion.what).0, points: criterion.points };
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            anonymous: naming == Naming::Codes,
            handed_out,
            model: class.model.as_ref().map(ids),
            rubric: class.rubric.criteria.iter().map(rubric).collect(),
            files: class.rows(naming).iter().map(|row| ClassFile::of(row, class, naming)).collect(),
            passed_over: passed(class, naming, words),
            group: ClassGroup::of(class),
        }
    }
}

impl ClassFile {
    fn of(row: &Row<'_>, class: &Class, naming: Naming) -> Self {
        let work = row.work;
        let points = class.rubric.points(&work.ticks);
        Self {
            name: row.label.clone(),
            file: (naming == Naming::Names).then(|| work.file.clone()),
            as_of: work.as_of.to_string(),
            reading: if work.points.is_empty() { work.reading.id() } else { "own" },
            reading_points: work.points.iter().map(|(point, reading)| (point.id(), Reading::id(*reading))).collect(),
            assumptions: work.assumptions.clone(),
            answers: by_part(|part| work.answers[part as usize].id()),
            prediction: work.prediction.as_ref().map(ClassPrediction::of),
            changed: work.changed.as_ref().map(ClassValues::of),
            note_words: work.note_words,
            reasons: work.reasons,
            arguments: work.arguments,
            own_convinced: work.own_convinced,
            convinced_by: work.convinced_by.clone(),
            sources: work.sources,
            from_group: ClassParted::of(&work.from_group),
            from_model: work.from_model.as_ref().map(ClassParted::of),
            rubric: work.ticks.iter().map(|tick| Tick::id(*tick)).collect(),
            points_seen: points.seen,
            points_of_program: points.of_program,
            points_open: points.open,
            newer: work.newer,
        }
    }
}

impl ClassPrediction {
    fn of(prediction: &Prediction) -> Self {
        let Prediction { first, count } = prediction;
        let part = |part: Part| {
            let (guess, program) = (first.guesses[part as usize], first.program[part as usize]);
            ClassSaid {
                said: guess.answer.id(),
                sure: guess.confidence.id(),
                program: program.id(),
                agrees: guess.answer == program,
            }
        };
        Self {
            as_of: first.as_of.to_string(),
            made: from_day(first.made),
            count: *count,
            parts: by_part(part),
            record: first.record.map(Answer::id),
        }
    }
}

impl ClassValues {
    fn of(parted: &Parted) -> Self {
        Self { facts: parted.facts().map(id_of).collect(), seats: parted.seats().map(id_of).collect() }
    }
}

impl ClassParted {
    fn of(parted: &Parted) -> Self {
        let ClassValues { facts, seats } = ClassValues::of(parted);
        Self { answers: parted.answers.iter().map(|part| part.id()).collect(), facts, seats }
    }
}

/// A fact by its id, a seat by its code, what an attacked ally says with its code.
fn id_of(what: Aspect) -> String {
    if let Some(seat) = what.of_seat() {
        return seat.to_string();
    }
    if let Aspect::Fact(fact) = what.subject() {
        return fact.id().to_owned();
    }
    // Nothing else is laid side by side.
    if let Aspect::Request(ally) = what.subject() { format!("request {ally}") } else { String::new() }
}

fn passed(class: &Class, naming: Naming, words: &Words) -> Vec<ClassPassed> {
    let line = |(passed, name): (&crate::marking::PassedOver, String)| {
        let stands = match &passed.why {
            Why::SameAs(digest) | Why::EarlierThan(digest) => Some(class.label_of(digest, naming)),
            Why::Empty | Why::Newer(_) | Why::Unreadable(_) | Why::TooMany | Why::Given => None,
        };
        ClassPassed { name, why: passed.why.id(), stands, text: words.class_why(class, passed, naming) }
    };
    class.passed.iter().zip(class.passed_labels(naming)).map(line).collect()
}

impl ClassGroup {
    fn of(class: &Class) -> Self {
        let group = &class.group;
        let word = |tally: &crate::predict::Tally| ClassWord {
            word: tally.confidence.id(),
            answers: tally.answers,
            agreed: tally.agreed,
            recorded: tally.recorded,
            agreed_with_record: tally.agreed_with_record,
        };
        let counted = |part: Part| group.answers[part as usize].iter().map(|(answer, count)| (answer.id(), *count));
        Self {
            answers: by_part(|part| counted(part).collect()),
            commonest: by_part(|part| group.commonest[part as usize].map(Answer::id)),
            predictions: group.predictions,
            calibration: group.calibration.tallies.iter().map(word).collect(),
        }
    }
}
