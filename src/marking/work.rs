//! One file of a class: what it says, and where it parts.

use std::collections::BTreeMap;

use super::{Parted, Tick, Who, values::Values};
use crate::{
    catalog::Catalog,
    domain::{Choices, Day, Log, Notes, Point, Reading, Session},
    predict::{Answer, Entry},
};

/// What was predicted in a file, beside what the program answered then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prediction {
    /// What was said first, before any answer was seen, and what the program said then.
    pub first: Entry,
    /// How many predictions the file holds in all.
    pub count: usize,
}

/// One file of a class.
#[derive(Clone, Debug)]
pub struct Work {
    /// Who handed it in.
    pub who: Who,
    /// The name of its file without its ending.
    pub file: String,
    /// The name of the folder that it lies in; empty where nobody says.
    pub folder: String,
    /// The SHA-256 of its bytes in hexadecimal digits.
    pub digest: String,
    /// The format of a file of a newer version, of which what is new is not read.
    pub newer: Option<u64>,
    /// The day whose knowledge is read.
    pub as_of: Day,
    /// Its four answers.
    pub answers: [Answer; 4],
    /// What was predicted; none where nothing was, or in words that this version does not know.
    pub prediction: Option<Prediction>,
    /// What was changed of the case as it was handed out; none where that case is not known.
    pub changed: Option<Parted>,
    /// The reading that is followed, or followed but at some points.
    pub reading: Reading,
    /// The points that are read otherwise.
    pub points: Vec<(Point, Reading)>,
    /// The assumptions that stand otherwise than the program ships them: their values by their ids.
    pub assumptions: BTreeMap<String, String>,
    /// How many words its notes have.
    pub note_words: usize,
    /// How many stances have a reason in words.
    pub reasons: usize,
    /// How many arguments it makes in words of its own.
    pub arguments: usize,
    /// How many of these are said to have convinced.
    pub own_convinced: usize,
    /// The arguments in print that are said to have convinced, by their ids.
    pub convinced_by: Vec<String>,
    /// How many sources it names beyond those of the case as it was handed out.
    pub sources: usize,
    /// Where it parted from what is said most often.
    pub from_group: Parted,
    /// Where it parted from the model answer; none where there is none.
    pub from_model: Option<Parted>,
    /// What of the rubric the program sees.
    pub ticks: Vec<Tick>,
    /// Its values beside those of the session that all are laid beside.
    pub(super) values: Values,
    pub(super) log: Log,
}

/// How many words notes have.
pub(super) fn words_of(notes: &Notes) -> usize {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    notes.iter().map(|note| note.text.split_whitespace().filter(is_word).count()).sum()
}

/// How many stances have a reason that the case as it was handed out has not.
pub(super) fn reasons_of(session: &Session, handed_out: Option<&Session>) -> usize {
    let is_there = |seat, reason: &str| {
        handed_out.is_some_and(|handed| handed.stances.iter().any(|line| line.seat == seat && line.reason == reason))
    };
    session.stances.iter().filter(|line| !line.reason.trim().is_empty() && !is_there(line.seat, &line.reason)).count()
}

/// The reading that a session follows, or follows but at some points, and those points.
pub(super) fn reading_of(session: &Session) -> (Reading, Vec<(Point, Reading)>) {
    let choices = session.choices();
    let base = choices.reading().unwrap_or(session.reading);
    let points: Vec<Point> = choices.differing(&Choices::all(base)).collect();
    (base, points.into_iter().map(|point| (point, choices.at(point))).collect())
}

/// What a session assumes otherwise than the program does.
pub(super) fn assumptions_of(catalog: &Catalog, session: &Session) -> BTreeMap<String, String> {
    let changed = catalog.changed_assumptions(session).into_iter();
    changed.map(|entry| (entry.assumption.id(), entry.setting.text())).collect()
}
