//! The smallest flips.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Carried, Id, codes, entries};
use crate::{
    domain::{Choice as _, Condition, FactValue, Shape, Stance},
    explore::{self, Target},
    report::{
        Subject,
        flips::{found, ids},
    },
    words::Words,
};

entries! {
    /// The smallest flips of some targets.
    Flips {
        /// By which reading, and with which assumptions.
        #[serde(flatten)]
        carried: Carried,
        /// The file or the case as it was asked for.
        file: String,
        /// The day whose knowledge is read.
        as_of: String,
        /// The targets.
        targets: Vec<TargetFlips>,
    }

    /// What would lead to a target.
    TargetFlips {
        /// `threshold`, `request`, `consensus` or `response`.
        part: Id,
        /// The answer aimed at; of the response with the ally, `FRA:withheld`.
        target: String,
        /// Whether it is the answer already.
        holds: bool,
        /// How many changes it takes; none where no changes were found that lead there.
        size: Option<usize>,
        /// The flips, none where it holds already.
        flips: Vec<Flip>,
    }

    /// The smallest changes that lead to a target, with what may stand in for what.
    Flip {
        /// How many changes.
        size: usize,
        /// In how many ways.
        ways: u64,
        /// The same in words.
        text: String,
        /// The steps.
        steps: Vec<Step>,
        /// The changes of the first way.
        first: Vec<Supposed>,
    }

    /// A stance that a seat may take.
    StanceTaken {
        /// The stance.
        stance: Id,
        /// How its condition stands, of a reservation.
        condition: Id,
    }

    /// A place as a fact holds it.
    PlaceSupposed {
        /// Its name.
        name: String,
        /// What is hit.
        object: Id,
        /// The area.
        area: Id,
        /// Whose waters.
        sea_zone: Id,
    }
}

/// A step of a flip.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Step {
    /// One change of several that do the same.
    OneOf {
        /// The changes.
        one_of: Vec<Supposed>,
    },
    /// Every one of these seats takes one of these stances.
    EverySeat {
        /// The seats.
        every_seat: Vec<String>,
        /// The stances.
        stances: Vec<StanceTaken>,
    },
}

/// A change that is supposed.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Supposed {
    /// A fact is otherwise.
    Fact {
        /// The fact.
        fact: Id,
        /// Its value.
        value: ValueSupposed,
    },
    /// A state attacked says otherwise.
    Request {
        /// The state.
        ally: String,
        /// What it says.
        request: Id,
    },
    /// A seat stands otherwise.
    Stance {
        /// The seat.
        seat: String,
        /// The stance.
        stance: Id,
        /// How its condition stands, of a reservation.
        condition: Id,
    },
    /// A point of law is read otherwise.
    Point {
        /// The point.
        point: Id,
        /// The reading.
        reading: Id,
    },
    /// An assumption is otherwise.
    Assumption {
        /// Its id.
        assumption: String,
        /// Its value.
        value: String,
    },
}

/// A value of a fact as a file writes it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum ValueSupposed {
    /// A value of a closed list.
    Listed(Id),
    /// Several of these.
    Means(Vec<Id>),
    /// States, or names.
    Names(Vec<String>),
    /// Places.
    Places(Vec<PlaceSupposed>),
    /// A count; none where it is unknown.
    Count(Option<u32>),
    /// A text.
    Text(String),
}

impl Flips {
    /// The entry of some targets.
    #[must_use]
    pub fn of(subject: Subject<'_>, targets: &[Target], words: &Words) -> Self {
        Self {
            carried: Carried::of(subject.catalog, subject.session, words),
            file: subject.file.to_owned(),
            as_of: subject.session.as_of.to_string(),
            targets: targets.iter().map(|target| TargetFlips::of(subject, *target, words)).collect(),
        }
    }
}

impl TargetFlips {
    fn of(subject: Subject<'_>, target: Target, words: &Words) -> Self {
        let (part, id) = ids(target);
        let found = found(subject, target);
        Self {
            part,
            target: id,
            holds: found.first().is_some_and(|flip| flip.size() == 0),
            size: found.first().map(explore::Flip::size),
            flips: found.iter().filter(|flip| flip.size() > 0).map(|flip| Flip::of(flip, words)).collect(),
        }
    }
}

impl Flip {
    fn of(flip: &explore::Flip, words: &Words) -> Self {
        Self {
            size: flip.size(),
            ways: flip.ways(),
            text: words.flip(flip),
            steps: flip.steps.iter().map(Step::from).collect(),
            first: flip.first().iter().map(Supposed::from).collect(),
        }
    }
}

impl From<&(Stance, Condition)> for StanceTaken {
    fn from((stance, condition): &(Stance, Condition)) -> Self {
        Self { stance: stance.id(), condition: condition.id() }
    }
}

impl From<&explore::Step> for Step {
    fn from(step: &explore::Step) -> Self {
        match step {
            explore::Step::OneOf(changes) => Self::OneOf { one_of: changes.iter().map(Supposed::from).collect() },
            explore::Step::EverySeat { seats, stances } => {
                Self::EverySeat { every_seat: codes(seats), stances: stances.iter().map(StanceTaken::from).collect() }
            }
        }
    }
}

impl From<&explore::Supposed> for Supposed {
    fn from(supposed: &explore::Supposed) -> Self {
        match supposed {
            explore::Supposed::Fact(value) => Self::Fact { fact: value.fact().id(), value: value.into() },
            explore::Supposed::Request(ally, request) => {
                Self::Request { ally: ally.to_string(), request: request.id() }
            }
            explore::Supposed::Stance(seat, stance, condition) => {
                Self::Stance { seat: seat.to_string(), stance: stance.id(), condition: condition.id() }
            }
            explore::Supposed::Choice(point, reading) => Self::Point { point: point.id(), reading: reading.id() },
            explore::Supposed::Assumption(assumption, setting) => {
                Self::Assumption { assumption: assumption.id(), value: setting.text() }
            }
        }
    }
}

impl From<&FactValue> for ValueSupposed {
    fn from(value: &FactValue) -> Self {
        match value.shape() {
            Shape::Listed(value) => Self::Listed(value.id),
            Shape::Means(means) => Self::Means(means.iter().map(|means| means.id()).collect()),
            Shape::States(states) => Self::Names(codes(states)),
            Shape::Names(names) => Self::Names(names.to_vec()),
            Shape::Places(places) => Self::Places(places.iter().map(PlaceSupposed::from).collect()),
            Shape::Count(count) => Self::Count(count.number()),
            Shape::Text(text) => Self::Text(text.to_owned()),
        }
    }
}

impl From<&crate::domain::Place> for PlaceSupposed {
    fn from(place: &crate::domain::Place) -> Self {
        Self {
            name: place.name.clone(),
            object: place.object.id(),
            area: place.area.id(),
            sea_zone: place.sea_zone.id(),
        }
    }
}
