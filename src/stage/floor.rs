//! The floor: who speaks, for how long, and who waits to. How long each seat has spoken stands in the session; who waits does
//! not.

use serde::{Deserialize, Serialize};

use crate::domain::StateCode;

/// What a seat asks the chair for.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumCount,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// To speak.
    Floor,
    /// A point of order, which is heard before whoever waits to speak.
    PointOfOrder,
    /// To be told something.
    Information,
}

impl Ask {
    /// All three.
    pub const ALL: [Self; <Self as strum::EnumCount>::COUNT] = crate::domain::variants!();

    /// Its id, lower case with hyphens.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A seat on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiting {
    /// Which.
    pub seat: StateCode,
    /// What it asks for.
    pub ask: Ask,
}

/// Whoever speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speaking {
    /// Which seat.
    pub seat: StateCode,
    /// For how long, seconds.
    pub seconds: u32,
    /// Whether its time goes.
    pub runs: bool,
}

/// Who has the floor, and who waits for it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    speaking: Option<Speaking>,
    list: Vec<Waiting>,
    last: Option<StateCode>,
}

impl Floor {
    /// Whoever speaks.
    #[must_use]
    pub fn speaking(&self) -> Option<Speaking> {
        self.speaking
    }

    /// Who waits, in turn.
    #[must_use]
    pub fn list(&self) -> &[Waiting] {
        &self.list
    }

    /// Who spoke last, or speaks.
    #[must_use]
    pub fn last(&self) -> Option<StateCode> {
        self.last
    }

    /// Puts a seat on the list; one that stands there asks for something else now. Points of order come first.
    pub fn ask(&mut self, seat: StateCode, ask: Ask) {
        self.withdraw(seat);
        let waiting = Waiting { seat, ask };
        let later = self.list.iter().position(|other| ask == Ask::PointOfOrder && other.ask != Ask::PointOfOrder);
        self.list.insert(later.unwrap_or(self.list.len()), waiting);
    }

    /// Takes a seat off the list.
    pub fn withdraw(&mut self, seat: StateCode) {
        self.list.retain(|waiting| waiting.seat != seat);
    }

    /// Gives the floor to a seat.
    pub fn give(&mut self, seat: StateCode) {
        self.withdraw(seat);
        self.speaking = Some(Speaking { seat, seconds: 0, runs: true });
        self.last = Some(seat);
    }

    /// Gives the floor to the first of the list. Whether somebody has it now.
    pub fn give_next(&mut self) -> bool {
        match self.list.first().copied() {
            Some(first) => self.give(first.seat),
            None => self.speaking = None,
        }
        self.speaking.is_some()
    }

    /// Nobody speaks, and a tour begins anew.
    pub fn clear(&mut self) {
        (self.speaking, self.last) = (None, None);
    }

    /// Time has gone.
    pub fn count(&mut self, seconds: u32) {
        if let Some(speaking) = self.speaking.as_mut().filter(|speaking| speaking.runs) {
            speaking.seconds = speaking.seconds.saturating_add(seconds);
        }
    }

    /// As it is kept against a crash: the time of whoever speaks stands, and to ten seconds, so that it is not written anew with
    /// every second.
    #[must_use]
    pub fn at_rest(mut self) -> Self {
        if let Some(speaking) = &mut self.speaking {
            (speaking.runs, speaking.seconds) = (false, speaking.seconds - speaking.seconds % 10);
        }
        self
    }

    /// Whether no seat stands on the list twice, as what was read from a disk could have it.
    pub(super) fn is_sound(&self) -> bool {
        let seats: std::collections::BTreeSet<_> = self.list.iter().map(|waiting| waiting.seat).collect();
        seats.len() == self.list.len()
    }

    /// Lets the time of whoever speaks go, or stand.
    pub fn set_runs(&mut self, runs: bool) {
        if let Some(speaking) = &mut self.speaking {
            speaking.runs = runs;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALB: StateCode = StateCode::new(b"ALB");
    const BEL: StateCode = StateCode::new(b"BEL");
    const NOR: StateCode = StateCode::new(b"NOR");

    #[test]
    fn whoever_asked_first_speaks_first_and_a_point_of_order_before_them() {
        let mut floor = Floor::default();
        floor.ask(NOR, Ask::Floor);
        floor.ask(ALB, Ask::Information);
        floor.ask(BEL, Ask::PointOfOrder);
        let turns: Vec<_> =
            std::iter::from_fn(|| floor.give_next().then(|| floor.speaking().map(|now| now.seat))).collect();
        assert_eq!(turns, [Some(BEL), Some(NOR), Some(ALB)]);
        assert_eq!((floor.speaking(), floor.last()), (None, Some(ALB)));
    }

    #[test]
    fn a_seat_stands_on_the_list_once_and_its_time_goes_only_while_it_may() {
        let mut floor = Floor::default();
        floor.ask(NOR, Ask::Floor);
        floor.ask(NOR, Ask::PointOfOrder);
        assert_eq!(floor.list(), [Waiting { seat: NOR, ask: Ask::PointOfOrder }]);
        floor.give_next();
        floor.count(10);
        floor.set_runs(false);
        floor.count(10);
        assert_eq!(floor.speaking(), Some(Speaking { seat: NOR, seconds: 10, runs: false }));
    }
}
