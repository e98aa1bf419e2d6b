//! The rounds side by side: how the seats stood in each, and who moved. Nothing follows from it for the Council.

use serde::{Deserialize, Serialize};

use crate::domain::{Session, Stance, StateCode};

/// Where a seat went since the last round.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moved {
    /// Nowhere.
    #[default]
    No,
    /// Nearer to letting it pass.
    Towards,
    /// Further from it.
    Away,
}

/// Where a seat went since the last round. Before a second one there is no last, and nobody moves an empty seat.
#[must_use]
pub fn moved(session: &Session, code: StateCode, now: Stance) -> Moved {
    if session.stance_line(code, session.as_of).is_some_and(|line| !line.attendance.is_present()) {
        return Moved::No;
    }
    session.stance_last_round(code).map_or(Moved::No, |before| Moved::between(before, now))
}

impl Moved {
    /// Where a seat went from one stance to another.
    #[must_use]
    pub fn between(before: Stance, now: Stance) -> Self {
        match nearness(now).cmp(&nearness(before)) {
            std::cmp::Ordering::Less => Self::Away,
            std::cmp::Ordering::Equal => Self::No,
            std::cmp::Ordering::Greater => Self::Towards,
        }
    }
}

/// How near a stance is to a text that passes.
fn nearness(stance: Stance) -> u8 {
    match stance {
        Stance::Objects => 0,
        Stance::Undecided => 1,
        Stance::Reservation => 2,
        Stance::DoesNotObject => 3,
        Stance::Supports => 4,
    }
}

/// The seats that moved since the last round, by where they went, in the order in which they are given.
#[must_use]
pub fn movers(session: &Session, seats: &[StateCode], where_to: Moved) -> Vec<StateCode> {
    let now = |code: StateCode| session.stood_in_round(code, session.as_of, session.proceedings.round());
    let went = |code: &StateCode| moved(session, *code, now(*code)) == where_to;
    seats.iter().copied().filter(went).collect()
}

/// How a seat stood in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stood {
    /// Its stance: of this round, or as it was before.
    pub stance: Stance,
    /// Whether it spoke in this round.
    pub has_spoken: bool,
}

/// How the seats stood in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The round, from 1.
    pub round: u16,
    /// Every seat, in the order in which they are given.
    pub seats: Vec<Stood>,
}

impl Standing {
    /// How many seats take a stance.
    #[must_use]
    pub fn count(&self, stance: Stance) -> usize {
        self.seats.iter().filter(|stood| stood.stance == stance).count()
    }

    /// How many seats spoke in this round.
    #[must_use]
    pub fn spoken(&self) -> usize {
        self.seats.iter().filter(|stood| stood.has_spoken).count()
    }
}

/// How the seats stood in each round up to the one looked at, the first one first.
#[must_use]
pub fn alignment(session: &Session, seats: &[StateCode]) -> Vec<Standing> {
    let stood = |seat: &StateCode, round: u16| Stood {
        stance: session.stood_in_round(*seat, session.as_of, round),
        has_spoken: session.has_spoken_in(*seat, round),
    };
    (1..=session.proceedings.round())
        .map(|round| Standing { round, seats: seats.iter().map(|seat| stood(seat, round)).collect() })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Day, Round, RoundKind, StanceLine};

    const NOR: StateCode = StateCode::new(b"NOR");
    const ITA: StateCode = StateCode::new(b"ITA");

    #[test]
    fn rounds_stand_side_by_side_and_whoever_is_silent_in_one_counts_as_before_and_is_marked() {
        let day = Day::constant(2030, 5, 1);
        let mut session = Session::blank("", day);
        session.proceedings.rounds = vec![Round::on(day, RoundKind::Formal), Round::on(day, RoundKind::Informal)];
        let mut say = |seat, round, stance| {
            session.put_stance(StanceLine { round, ..StanceLine::plain(seat, day, stance) });
        };
        say(NOR, 1, Stance::Objects);
        say(ITA, 1, Stance::Supports);
        say(NOR, 2, Stance::DoesNotObject);
        let seats = [ITA, NOR];
        let table = alignment(&session, &seats);
        assert_eq!(table.iter().map(Standing::spoken).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(table[1].seats[0], Stood { stance: Stance::Supports, has_spoken: false });
        assert_eq!((table[0].count(Stance::Objects), table[1].count(Stance::Objects)), (1, 0));
        assert_eq!(movers(&session, &seats, Moved::Towards), [NOR]);
        assert_eq!(movers(&session, &seats, Moved::Away), []);
    }
}
