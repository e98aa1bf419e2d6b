//! Facts and seats as values that can be laid side by side: what differs from one session to another, and to whom it belongs.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{Aspect, Day, Session, differences},
    predict::Part,
};

/// What is stated, from which day, in which round.
pub(super) type Place = (Aspect, Day, u16);
/// The values in which a session differs from another, as codes.
pub(super) type Values = BTreeMap<Place, String>;

/// Where two part: in which answers, and in which facts and seats.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parted {
    /// The answers that differ.
    pub answers: Vec<Part>,
    /// The facts, what attacked allies say, and the seats.
    pub values: Vec<Aspect>,
}

impl Parted {
    /// Whether nothing differs.
    #[must_use]
    pub fn is_nowhere(&self) -> bool {
        self.answers.is_empty() && self.values.is_empty()
    }

    /// The facts among them, what attacked allies say included.
    pub fn facts(&self) -> impl Iterator<Item = Aspect> {
        self.values.iter().copied().filter(|what| what.of_seat().is_none())
    }

    /// The seats among them.
    pub fn seats(&self) -> impl Iterator<Item = Aspect> {
        self.values.iter().copied().filter(|what| what.of_seat().is_some())
    }
}

/// The values of facts and seats in which a session differs from another.
pub(super) fn values(from: &Session, session: &Session) -> Values {
    let found = differences(from, session).into_iter();
    let told = found.filter(|found| found.before != found.after && is_compared(found.what));
    told.map(|found| ((found.what, found.from, found.round), found.after)).collect()
}

/// To which facts and seats values belong, each once.
pub(super) fn subjects<'a>(places: impl IntoIterator<Item = &'a Place>) -> Vec<Aspect> {
    places.into_iter().map(|place| place.0.subject()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Facts and where seats stand; not the words that are said of either, nor what stands around them.
fn is_compared(what: Aspect) -> bool {
    matches!(
        what,
        Aspect::Fact(_)
            | Aspect::Confidence(_)
            | Aspect::Request(_)
            | Aspect::RequestConfidence(_)
            | Aspect::Stance(_)
            | Aspect::Condition(_)
            | Aspect::Terms(_)
            | Aspect::Attendance(_)
            | Aspect::SpeaksTo(_)
    )
}
