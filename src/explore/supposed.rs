//! One thing that could stand otherwise: a fact, what an ally says, a stance, a choice, an assumption.

use crate::{
    assess::Assessment,
    catalog::ledger::{Assumption, Setting},
    domain::{
        Area, ChangedAssumption, Choice, Condition, Confidence, Dated, Day, Edit, FactId, FactValue, Object, Place,
        Point, Reading, Request, RequestLine, Roster, SeaZone, Session, Stance, StateCode,
    },
};

/// A single change. It states something; nothing is ever made unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Supposed {
    /// A fact has this value.
    Fact(FactValue),
    /// An ally attacked says this.
    Request(StateCode, Request),
    /// A seat stands here. The condition is read with a reservation only.
    Stance(StateCode, Stance, Condition),
    /// A reading is followed at a point.
    Choice(Point, Reading),
    /// An assumption stands otherwise.
    Assumption(Assumption, Setting),
}

/// What a change changes; of several changes of one step no two have the same subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A fact.
    Fact(FactId),
    /// What an ally says.
    Request(StateCode),
    /// A seat.
    Seat(StateCode),
    /// A point.
    Point(Point),
    /// An assumption.
    Assumption(Assumption),
}

impl Supposed {
    /// What it changes.
    #[must_use]
    pub fn subject(&self) -> Subject {
        match self {
            Self::Fact(value) => Subject::Fact(value.fact()),
            Self::Request(ally, _) => Subject::Request(*ally),
            Self::Stance(seat, ..) => Subject::Seat(*seat),
            Self::Choice(point, _) => Subject::Point(*point),
            Self::Assumption(assumption, _) => Subject::Assumption(*assumption),
        }
    }

    /// The edit that states it, on the day looked at: what is tried and what is done are the same.
    #[must_use]
    pub fn edit(&self, session: &Session) -> Edit {
        match self {
            Self::Fact(value) => {
                let holding = session.incident.value_on(value.fact(), session.as_of).map(|dated| dated.from);
                let from = from_day(session, holding);
                let (value, confidence, note) = (value.clone(), Confidence::AsStated, String::new());
                Edit::PutFact(Dated { from, value, confidence, note })
            }
            Self::Request(ally, value) => {
                let holding = session.incident.request_line(*ally, session.as_of).map(|line| line.from);
                let from = from_day(session, holding);
                let (ally, value, confidence, note) = (*ally, *value, Confidence::AsStated, String::new());
                Edit::PutRequest(RequestLine { ally, from, value, confidence, note })
            }
            Self::Stance(seat, stance, condition) => Edit::Stand(*seat, *stance, *condition),
            Self::Choice(point, reading) => Edit::Choose(*point, *reading),
            Self::Assumption(assumption, setting) => {
                let (id, value) = (assumption.id(), setting.text());
                Edit::Assume(id.clone(), Some(ChangedAssumption { id, value, reason: String::new() }))
            }
        }
    }
}

/// The day a change holds from: that of a value of the very day looked at, which it replaces, else the usual one.
fn from_day(session: &Session, holding: Option<Day>) -> Day {
    holding.filter(|from| *from == session.as_of).unwrap_or_else(|| session.from_day())
}

/// Values of a closed list that state something else than the present one.
pub(super) fn others<T: Choice>(present: T) -> impl Iterator<Item = T> {
    T::ALL.iter().copied().filter(move |value| *value != present && !value.is_unknown())
}

/// The states that may be named as attacked where none of those named is a member.
pub(super) fn may_be_attacked<'a>(attacked: &[StateCode], roster: &'a Roster) -> &'a [StateCode] {
    if attacked.iter().any(|state| roster.contains(*state)) { &[] } else { roster.states() }
}

/// Of those the ones that sit on the day looked at: only they could ask.
pub(super) fn may_come_to_ask<'a>(
    attacked: &[StateCode],
    assessment: &'a Assessment,
) -> impl Iterator<Item = StateCode> + 'a {
    let could = may_be_attacked(attacked, &assessment.parties).iter().copied();
    could.filter(|state| assessment.roster.contains(*state))
}

/// One attribute of one place changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spot {
    /// The position of the place; one past the end for a new place.
    pub idx: usize,
    /// What was hit there.
    pub object: Object,
    /// The area.
    pub area: Area,
    /// Whose waters.
    pub sea_zone: SeaZone,
}

impl Spot {
    /// Every place with one attribute otherwise; where no place is known, a place of which one attribute is.
    pub(super) fn all(places: &[Place]) -> Vec<Self> {
        let unknown = [Place::default()];
        let held = if places.is_empty() { &unknown[..] } else { places };
        let mut spots = Vec::with_capacity(held.len() * 36);
        for (idx, place) in held.iter().enumerate() {
            let here = Self { idx, object: place.object, area: place.area, sea_zone: place.sea_zone };
            spots.extend(others(place.object).map(|object| Self { object, ..here }));
            spots.extend(others(place.area).map(|area| Self { area, ..here }));
            spots.extend(others(place.sea_zone).map(|sea_zone| Self { sea_zone, ..here }));
        }
        spots
    }

    /// The places with this change.
    /// Where the place would be by each account: what others say of it stands.
    pub(super) fn readings(self, held: &[Place]) -> impl Iterator<Item = (Area, SeaZone)> + '_ {
        let others = held.get(self.idx).into_iter().flat_map(|place| place.readings().skip(1));
        std::iter::once((self.area, self.sea_zone)).chain(others)
    }

    pub(super) fn places(self, held: &[Place]) -> Vec<Place> {
        let mut places = held.to_vec();
        let changed = |place: Place| Place { object: self.object, area: self.area, sea_zone: self.sea_zone, ..place };
        match places.get_mut(self.idx) {
            Some(place) => *place = changed(std::mem::take(place)),
            None => places.push(changed(Place::default())),
        }
        places
    }
}
