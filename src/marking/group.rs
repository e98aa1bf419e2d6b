//! The group: which answer was given how often, and what most of the files state of a fact or a seat.

use std::collections::BTreeMap;

use super::{
    Parted,
    values::{Place, subjects},
    work::Work,
};
use crate::predict::{Answer, Calibration, Entry, Part};

/// The whole group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// For each part how many gave each answer, those that nobody gave left out.
    pub answers: [Vec<(Answer, usize)>; 4],
    /// For each part the answer that was given most often; none where two were given as often.
    pub commonest: [Option<Answer>; 4],
    /// How sure, how right, over all first predictions.
    pub calibration: Calibration,
    /// How many predicted.
    pub predictions: usize,
}

impl Group {
    /// Counts the files of a class, and says of each where it parted from the others.
    pub(super) fn of(works: &mut [Work]) -> Self {
        let count =
            |part: Part, answer: Answer| works.iter().filter(|work| work.answers[part as usize] == answer).count();
        let answers = Part::ALL.map(|part| {
            let counted = Answer::list(part).iter().map(|answer| (*answer, count(part, *answer)));
            counted.filter(|(_, count)| *count > 0).collect::<Vec<_>>()
        });
        let commonest = std::array::from_fn(|at| most_often(answers[at].iter().copied()));
        let usual = usual_values(works);
        for work in works.iter_mut() {
            work.from_group = parted(work, &commonest, &usual);
        }
        let first: Vec<Entry> = works.iter().filter_map(|work| Some(work.prediction.as_ref()?.first.clone())).collect();
        Self { answers, commonest, calibration: Calibration::of(&first), predictions: first.len() }
    }
}

/// What was given most often; none where two were given as often.
fn most_often<T: Copy>(counted: impl Iterator<Item = (T, usize)>) -> Option<T> {
    let mut most: Option<(T, usize)> = None;
    let mut is_shared = false;
    for (value, count) in counted {
        match most {
            Some((_, best)) if count < best => {}
            Some((_, best)) if count == best => is_shared = true,
            Some(_) | None => (most, is_shared) = (Some((value, count)), false),
        }
    }
    most.filter(|_| !is_shared).map(|(value, _)| value)
}

/// What is stated most often at every place at which any of the files differs from the session that all are laid beside: none
/// stands for what that one says. A place at which two values stand as often is left out.
fn usual_values(works: &[Work]) -> BTreeMap<Place, Option<String>> {
    let mut counted: BTreeMap<&Place, BTreeMap<&str, usize>> = BTreeMap::new();
    for (place, value) in works.iter().flat_map(|work| &work.values) {
        *counted.entry(place).or_default().entry(value).or_default() += 1;
    }
    let told = |values: &BTreeMap<&str, usize>| Some(usual_value(values, works.len())?.map(str::to_owned));
    counted.iter().filter_map(|(place, values)| Some((**place, told(values)?))).collect()
}

fn usual_value<'a>(values: &BTreeMap<&'a str, usize>, files: usize) -> Option<Option<&'a str>> {
    let unchanged = files.saturating_sub(values.values().sum());
    let stated = values.iter().map(|(value, count)| (Some(*value), *count));
    most_often(stated.chain(std::iter::once((None, unchanged))))
}

fn parted(work: &Work, commonest: &[Option<Answer>; 4], usual: &BTreeMap<Place, Option<String>>) -> Parted {
    let differs = |part: &Part| commonest[*part as usize].is_some_and(|usual| usual != work.answers[*part as usize]);
    let elsewhere = usual.iter().filter(|(place, value)| work.values.get(*place) != value.as_ref());
    Parted {
        answers: Part::ALL.into_iter().filter(differs).collect(),
        values: subjects(elsewhere.map(|(place, _)| place)),
    }
}
