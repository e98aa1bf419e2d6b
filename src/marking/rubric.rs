//! A rubric: what is looked for in a piece of work. What the program can see is ticked; what only a teacher can judge stays open.

use serde::Deserialize;

use super::work::Work;
use crate::{
    domain::{Aspect, FactId, Reading, Told},
    predict::{Answer, Part},
};

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// What it is called.
    #[serde(default)]
    pub title: Told,
    /// The points of it, in their order.
    pub criteria: Vec<Criterion>,
}

/// One thing that is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What it is, in words.
    pub what: Told,
    /// How many points it counts.
    #[serde(default = "one")]
    pub points: u16,
    /// By what it is seen.
    #[serde(default)]
    pub sign: Sign,
}

fn one() -> u16 {
    1
}

/// By what something is seen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// A teacher alone can judge it.
    #[default]
    Teacher,
    /// The answers were predicted before they were seen.
    Predicted,
    /// The notes have so many words at least.
    NoteWords(usize),
    /// So many stances have a reason in words at least.
    Reasons(usize),
    /// So many arguments are made in words of one's own at least.
    Arguments(usize),
    /// So many sources are named beyond those of the case as it was handed out.
    Sources(usize),
    /// A fact was changed from the case as it was handed out.
    FactChanged(FactId),
    /// So many facts were changed at least.
    FactsChanged(usize),
    /// So many seats were changed at least.
    StancesChanged(usize),
    /// A part has an answer, by its id.
    Answer(Part, String),
    /// A part has the answer of the model.
    AsModel(Part),
    /// The session is read so at every point.
    Reading(Reading),
}

/// What a rubric says that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RubricFault {
    /// Which criterion, from 1.
    pub number: usize,
    /// The answer that is none of its part.
    pub found: String,
    /// Those of the part.
    pub possible: Vec<&'static str>,
}

/// What the program says of a criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::EnumCount, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Tick {
    /// It is there.
    Seen,
    /// It is not there.
    NotSeen,
    /// A teacher judges it.
    Open,
    /// The case as it was handed out, or a model, would be needed to see it.
    NothingToCompare,
}

impl Tick {
    /// All four.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// The points of a rubric in one piece of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Points {
    /// Those that the program sees.
    pub seen: usize,
    /// Those that it can see.
    pub of_program: usize,
    /// Those that only a teacher can give.
    pub open: usize,
}

impl Rubric {
    /// The points of ticks, which stand in the order of the criteria.
    #[must_use]
    pub fn points(&self, ticks: &[Tick]) -> Points {
        let mut points = Points::default();
        for (criterion, tick) in self.criteria.iter().zip(ticks) {
            let worth = usize::from(criterion.points);
            match tick {
                Tick::Seen => {
                    points.seen += worth;
                    points.of_program += worth;
                }
                Tick::NotSeen => points.of_program += worth,
                Tick::Open | Tick::NothingToCompare => points.open += worth,
            }
        }
        points
    }

    /// The first thing of it that cannot be.
    #[must_use]
    pub fn fault(&self) -> Option<RubricFault> {
        self.criteria.iter().enumerate().find_map(|(at, criterion)| {
            let Sign::Answer(part, id) = &criterion.sign else { return None };
            let possible = || Answer::list(*part).iter().map(|answer| answer.id()).collect();
            let is_none = Answer::from_id(*part, id).is_none();
            is_none.then(|| RubricFault { number: at + 1, found: id.clone(), possible: possible() })
        })
    }

    /// What of it is there in a piece of work, in the order of the criteria.
    pub(super) fn ticks(&self, work: &Work) -> Vec<Tick> {
        self.criteria.iter().map(|criterion| criterion.sign.tick(work)).collect()
    }
}

impl Sign {
    fn tick(&self, work: &Work) -> Tick {
        let seen = |is_there: bool| if is_there { Tick::Seen } else { Tick::NotSeen };
        let compared = |is_there: Option<bool>| is_there.map_or(Tick::NothingToCompare, seen);
        let changed = work.changed.as_ref();
        match self {
            Self::Teacher => Tick::Open,
            Self::Predicted => seen(work.prediction.is_some()),
            Self::NoteWords(least) => seen(work.note_words >= *least),
            Self::Reasons(least) => seen(work.reasons >= *least),
            Self::Arguments(least) => seen(work.arguments >= *least),
            Self::Sources(least) => seen(work.sources >= *least),
            Self::FactChanged(fact) => compared(changed.map(|changed| changed.values.contains(&Aspect::Fact(*fact)))),
            Self::FactsChanged(least) => compared(changed.map(|changed| changed.facts().count() >= *least)),
            Self::StancesChanged(least) => compared(changed.map(|changed| changed.seats().count() >= *least)),
            Self::Answer(part, id) => seen(work.answers[*part as usize].id() == id),
            Self::AsModel(part) => compared(work.from_model.as_ref().map(|parted| !parted.answers.contains(part))),
            Self::Reading(reading) => seen(work.reading == *reading && work.points.is_empty()),
        }
    }
}
