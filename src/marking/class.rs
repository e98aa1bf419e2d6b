//! A class in the making, file by file, and the class as it came out.

use std::collections::BTreeMap;

use super::{
    Group, Parted, Prediction, Rubric, Work,
    code::codes,
    values::{subjects, values},
    who::{self, labels},
    work::{assumptions_of, reading_of, reasons_of, words_of},
};
use crate::{
    assess::assess,
    catalog::Catalog,
    domain::{Day, Predicted, Session, folded},
    predict::{Answer, Entry, Part, guesses, program_then, recorded},
};

/// A file as it was read.
#[derive(Clone, Debug)]
pub struct HandedIn {
    /// The name of the file without its ending.
    pub file: String,
    /// The name of the folder that it lies in; empty where nobody says.
    pub folder: String,
    /// The SHA-256 of its bytes in hexadecimal digits.
    pub digest: String,
    /// The format of a file that a newer version wrote.
    pub newer: Option<u64>,
    /// What it holds.
    pub session: Session,
}

/// A file that is in no row, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOver {
    /// The name of the file.
    pub file: String,
    /// The SHA-256 of its bytes; empty where it could not be read at all.
    pub digest: String,
    /// Why.
    pub why: Why,
}

/// Why a file is in no row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing is in it.
    Empty,
    /// A later version wrote it, in a format that this one cannot read.
    Newer(u64),
    /// It does not load: what is wrong and where, in the words of whoever read it.
    Unreadable(String),
    /// More files than are read at once.
    TooMany,
    /// It is the case as it was handed out, or the model answer.
    Given,
    /// It is, byte for byte, the file of a row, by its digest.
    SameAs(String),
    /// It is an earlier state of the file of a row, by its digest.
    EarlierThan(String),
}

impl Why {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Newer(_) => "newer",
            Self::Unreadable(_) => "unreadable",
            Self::TooMany => "too_many",
            Self::Given => "given",
            Self::SameAs(_) => "same_as",
            Self::EarlierThan(_) => "earlier_than",
        }
    }
}

/// Whether people are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Naming {
    /// By the names that they give themselves, or by their files.
    #[default]
    Names,
    /// By codes, in the order of the codes; no name and no name of a file stands anywhere.
    Codes,
}

/// A class in the making.
#[derive(Debug)]
pub struct Collecting<'a> {
    catalog: &'a Catalog,
    handed_out: Option<Session>,
    model: Option<(Session, [Answer; 4])>,
    rubric: Rubric,
    /// What all files are laid beside: the case as it was handed out, else the first file.
    base: Option<Session>,
    /// What the program answers to the case as it was handed out, by the day looked at.
    answers_then: BTreeMap<Day, [Answer; 4]>,
    works: Vec<Work>,
    passed: Vec<PassedOver>,
}

/// A class.
#[derive(Clone, Debug)]
pub struct Class {
    /// The files, in the order in which they came.
    pub works: Vec<Work>,
    /// Files that are in no row.
    pub passed: Vec<PassedOver>,
    /// All of them together.
    pub group: Group,
    /// The case as it was handed out.
    pub handed_out: Option<Session>,
    /// Its answers.
    pub given: Option<[Answer; 4]>,
    /// The answers of the model.
    pub model: Option<[Answer; 4]>,
    /// What is looked for.
    pub rubric: Rubric,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// The name, or the code.
    pub label: String,
    /// The file.
    pub work: &'a Work,
}

impl<'a> Collecting<'a> {
    /// A class of which nothing is known yet but what it is compared with.
    #[must_use]
    pub fn new(catalog: &'a Catalog, handed_out: Option<Session>, model: Option<Session>, rubric: Rubric) -> Self {
        let answered = |session: Session| {
            let answers = Answer::of_all(&assess(catalog, &session));
            (session, answers)
        };
        Self {
            catalog,
            base: handed_out.clone(),
            handed_out,
            model: model.map(answered),
            rubric,
            answers_then: BTreeMap::new(),
            works: Vec::new(),
            passed: Vec::new(),
        }
    }

    /// Takes a file that is in no row.
    pub fn pass_over(&mut self, passed: PassedOver) {
        self.passed.push(passed);
    }

    /// Takes a file; of two that are the same, byte for byte, the first stands.
    pub fn add(&mut self, handed_in: HandedIn) {
        let HandedIn { file, folder, digest, newer, session } = handed_in;
        if self.works.iter().any(|work| work.digest == digest) {
            return self.pass_over(PassedOver { file, why: Why::SameAs(digest.clone()), digest });
        }
        let answers = Answer::of_all(&assess(self.catalog, &session));
        let prediction = self.prediction(&session);
        let handed_out = self.handed_out.as_ref();
        let base = self.base.get_or_insert_with(|| Session { log: Default::default(), ..session.clone() });
        let values = values(base, &session);
        let no_answers = |values| Parted { answers: Vec::new(), values };
        let (reading, points) = reading_of(&session);
        let known = |source: &&String| handed_out.is_some_and(|handed| handed.sources.contains(source));
        self.works.push(Work {
            who: who::who(&session, handed_out.map(|handed| &handed.log), &file),
            file,
            folder,
            digest,
            newer,
            as_of: session.as_of,
            answers,
            prediction,
            changed: handed_out.map(|_| no_answers(subjects(values.keys()))),
            reading,
            points,
            assumptions: assumptions_of(self.catalog, &session),
            note_words: words_of(&session.notes),
            reasons: reasons_of(&session, handed_out),
            arguments: session.arguments.iter().filter(|own| !own.text.trim().is_empty()).count(),
            own_convinced: session.arguments.iter().filter(|own| own.convinces).count(),
            convinced_by: session.convinced_by.clone(),
            sources: session.sources.iter().filter(|source| !known(source)).count(),
            from_group: Parted::default(),
            from_model: self.model.as_ref().map(|model| from_model(model, &session, answers)),
            ticks: Vec::new(),
            values,
            log: session.log,
        });
    }

    /// What was said first, before any answer was seen. What the program answered is worked out from the case as it was handed
    /// out; else the file says it, and where it does not, its own facts by that day do.
    fn prediction(&mut self, session: &Session) -> Option<Prediction> {
        let first = session.predictions.first()?;
        let guesses = guesses(first)?;
        let program = self.program(first, session);
        let on = |session: &Session| recorded(&Session { as_of: first.as_of, ..session.clone() });
        let record = on(self.handed_out.as_ref().unwrap_or(session)).map(|(_, answer)| answer);
        let Predicted { as_of, made, .. } = first;
        let entry = Entry { case: session.case.clone(), as_of: *as_of, made: *made, guesses, program, record };
        Some(Prediction { first: entry, count: session.predictions.len() })
    }

    fn program(&mut self, predicted: &Predicted, session: &Session) -> [Answer; 4] {
        let (catalog, day) = (self.catalog, predicted.as_of);
        let on = |session: &Session| Answer::of_all(&assess(catalog, &Session { as_of: day, ..session.clone() }));
        match &self.handed_out {
            Some(handed_out) => *self.answers_then.entry(day).or_insert_with(|| on(handed_out)),
            None => program_then(predicted).unwrap_or_else(|| on(session)),
        }
    }

    /// How many files were taken so far, those in no row too.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.works.len() + self.passed.len()
    }

    /// The class, once every file was taken.
    #[must_use]
    pub fn finish(mut self) -> Class {
        self.pass_over_earlier();
        let group = Group::of(&mut self.works);
        for at in 0..self.works.len() {
            self.works[at].ticks = self.rubric.ticks(&self.works[at]);
        }
        let Self { catalog, handed_out, model, rubric, works, passed, .. } = self;
        let given = handed_out.as_ref().map(|session| Answer::of_all(&assess(catalog, session)));
        Class { works, passed, group, handed_out, given, model: model.map(|(_, answers)| answers), rubric }
    }

    /// Of two files in one name of which one goes on where the other ends, the longer stands. Two that do not are the work of two
    /// people, or two works of one, and both stand.
    fn pass_over_earlier(&mut self) {
        let given = self.handed_out.as_ref().map_or(0, |handed| handed.log.len());
        let later = |work: &Work| {
            let goes_on = |other: &&Work| {
                other.log.len() > work.log.len()
                    && folded(&other.who.name) == folded(&work.who.name)
                    && work.log.common_beginning(&other.log) == work.log.len()
            };
            (work.who.is_own && work.log.len() > given)
                .then(|| self.works.iter().filter(goes_on).max_by_key(|other| other.log.len()))
                .flatten()
                .map(|other| other.digest.clone())
        };
        let later: Vec<Option<String>> = self.works.iter().map(later).collect();
        let mut stand = Vec::new();
        for (work, later) in std::mem::take(&mut self.works).into_iter().zip(later) {
            match later {
                Some(digest) => {
                    let why = Why::EarlierThan(digest);
                    self.passed.push(PassedOver { file: work.file, digest: work.digest, why });
                }
                None => stand.push(work),
            }
        }
        self.works = stand;
    }
}

fn from_model((model, model_answers): &(Session, [Answer; 4]), session: &Session, answers: [Answer; 4]) -> Parted {
    let differs = |part: &Part| model_answers[*part as usize] != answers[*part as usize];
    Parted { answers: Part::ALL.into_iter().filter(differs).collect(), values: subjects(values(model, session).keys()) }
}

impl Class {
    /// The rows of the table: by name, or by code, so that their order tells nobody's name.
    #[must_use]
    pub fn rows(&self, naming: Naming) -> Vec<Row<'_>> {
        let labels = self.labels(naming);
        let mut rows: Vec<Row<'_>> = self.works.iter().zip(labels).map(|(work, label)| Row { label, work }).collect();
        rows.sort_by(|one, other| {
            folded(&one.label).cmp(&folded(&other.label)).then_with(|| one.work.digest.cmp(&other.work.digest))
        });
        rows
    }

    /// How the work with a digest is called; empty where there is none.
    #[must_use]
    pub fn label_of(&self, digest: &str, naming: Naming) -> String {
        let at = self.works.iter().position(|work| work.digest == digest);
        at.and_then(|at| self.labels(naming).into_iter().nth(at)).unwrap_or_default()
    }

    /// How the files in no row are called, in the order in which they came: by their names, or by codes.
    #[must_use]
    pub fn passed_labels(&self, naming: Naming) -> Vec<String> {
        match naming {
            Naming::Names => self.passed.iter().map(|passed| passed.file.clone()).collect(),
            Naming::Codes => self.all_codes().split_off(self.works.len()),
        }
    }

    fn labels(&self, naming: Naming) -> Vec<String> {
        match naming {
            Naming::Names => {
                let all: Vec<_> =
                    self.works.iter().map(|work| (&work.who, work.file.as_str(), work.folder.as_str())).collect();
                labels(&all)
            }
            Naming::Codes => {
                let mut codes = self.all_codes();
                codes.truncate(self.works.len());
                codes
            }
        }
    }

    /// Codes of the rows, then of the files in no row. What two files of the same bytes are called is the same.
    fn all_codes(&self) -> Vec<String> {
        let digests: Vec<&str> = self
            .works
            .iter()
            .map(|work| work.digest.as_str())
            .chain(self.passed.iter().map(|passed| passed.digest.as_str()))
            .collect();
        let mut distinct = digests.clone();
        distinct.sort_unstable();
        distinct.dedup();
        let codes: BTreeMap<&str, String> = distinct.iter().copied().zip(codes(&distinct)).collect();
        digests.into_iter().map(|digest| codes.get(digest).cloned().unwrap_or_default()).collect()
    }
}
