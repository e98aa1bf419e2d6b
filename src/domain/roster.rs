//! The seats of the Council on a day.

use std::ops::{Index, IndexMut};

use super::StateCode;

/// The states that sit on the Council, in roll-call order (English alphabetical).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    seats: Vec<StateCode>,
}

/// The two rosters a session is read by: an attack is on a Party of its first day, and who sits on the day looked at decides.
#[derive(Clone, Copy, Debug)]
pub struct Rosters<'a> {
    /// The Parties on the first day.
    pub parties: &'a Roster,
    /// The seats on the day looked at.
    pub seats: &'a Roster,
}

impl<'a> Rosters<'a> {
    /// Where nobody joined between the two days.
    #[must_use]
    pub fn same(roster: &'a Roster) -> Self {
        Self { parties: roster, seats: roster }
    }
}

/// A place in a roster. Only a roster hands one out, so a look-up with it cannot fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seat(u16);

impl Seat {
    /// Position in roll-call order, from 0.
    #[must_use]
    pub fn idx(self) -> usize {
        usize::from(self.0)
    }
}

impl Roster {
    /// A roster of these states in this order; a state named twice keeps its first place.
    #[must_use]
    pub fn new(states: impl IntoIterator<Item = StateCode>) -> Self {
        let mut seats: Vec<StateCode> = Vec::new();
        for state in states {
            if !seats.contains(&state) && seats.len() < usize::from(u16::MAX) {
                seats.push(state);
            }
        }
        Self { seats }
    }

    /// How many seats there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.seats.len()
    }

    /// Whether nobody sits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.seats.is_empty()
    }

    /// Every seat in roll-call order.
    pub fn iter(&self) -> impl Iterator<Item = (Seat, StateCode)> {
        self.seats.iter().enumerate().map(|(idx, state)| (Seat(idx as u16), *state))
    }

    /// The states in roll-call order.
    #[must_use]
    pub fn states(&self) -> &[StateCode] {
        &self.seats
    }

    /// The seat of a state, if it has one.
    #[must_use]
    pub fn seat(&self, state: StateCode) -> Option<Seat> {
        self.seats.iter().position(|other| *other == state).map(|idx| Seat(idx as u16))
    }

    /// Whether a state sits.
    #[must_use]
    pub fn contains(&self, state: StateCode) -> bool {
        self.seats.contains(&state)
    }

    /// The state in a seat.
    #[must_use]
    pub fn state(&self, seat: Seat) -> StateCode {
        self.seats[seat.idx()]
    }
}

/// One value for each seat of a roster: total by construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BySeat<T> {
    values: Vec<T>,
}

impl<T> BySeat<T> {
    /// A value for each seat.
    #[must_use]
    pub fn from_fn(roster: &Roster, mut value: impl FnMut(Seat, StateCode) -> T) -> Self {
        Self { values: roster.iter().map(|(seat, state)| value(seat, state)).collect() }
    }

    /// The values in roll-call order.
    #[must_use]
    pub fn values(&self) -> &[T] {
        &self.values
    }

    /// Each seat with its value.
    pub fn iter(&self) -> impl Iterator<Item = (Seat, &T)> {
        self.values.iter().enumerate().map(|(idx, value)| (Seat(idx as u16), value))
    }
}

impl<T> Index<Seat> for BySeat<T> {
    type Output = T;

    fn index(&self, seat: Seat) -> &T {
        &self.values[seat.idx()]
    }
}

impl<T> IndexMut<Seat> for BySeat<T> {
    fn index_mut(&mut self, seat: Seat) -> &mut T {
        &mut self.values[seat.idx()]
    }
}
