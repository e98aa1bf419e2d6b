//! How the seats stood, round by round, one beside the other.

use crate::{
    council::Moved,
    domain::{Session, Stance, StateCode},
};

/// Rounds beside seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// The rounds, from 1; one 0 where none has begun, for the session as it stands.
    pub rounds: Vec<u16>,
    /// A row a seat, in roll-call order.
    pub rows: Vec<Row>,
}

/// A seat through the rounds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The seat.
    pub seat: StateCode,
    /// One cell a round.
    pub cells: Vec<Cell>,
}

/// A seat in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Where it stood: by this round, or as it was before.
    pub stance: Stance,
    /// Where it went since the round before.
    pub moved: Moved,
    /// Whether it said so in this round, aloud or in writing.
    pub has_spoken: bool,
    /// Whether nobody sat there.
    pub is_absent: bool,
}

impl Strip {
    /// Reads it off a session, for seats in roll-call order.
    #[must_use]
    pub fn of(session: &Session, seats: &[StateCode]) -> Self {
        let last = u16::try_from(session.proceedings.rounds.len()).unwrap_or(u16::MAX);
        let rounds: Vec<u16> = if last == 0 { vec![0] } else { (1..=last).collect() };
        let row = |seat: &StateCode| {
            let mut before = None;
            let cell = |round: &u16| {
                let cell = cell(session, *seat, *round, before);
                before = Some(cell.stance);
                cell
            };
            Row { seat: *seat, cells: rounds.iter().map(cell).collect() }
        };
        let rows = seats.iter().map(row).collect();
        Self { rounds, rows }
    }

    /// How many seats took a stance in a round, by its place from 0.
    #[must_use]
    pub fn count(&self, round: usize, stance: Stance) -> usize {
        let took = |row: &&Row| row.cells.get(round).is_some_and(|cell| cell.stance == stance);
        self.rows.iter().filter(took).count()
    }
}

fn cell(session: &Session, seat: StateCode, round: u16, before: Option<Stance>) -> Cell {
    let line = session.stance_line_of_round(seat, session.as_of, round);
    let stance = session.stood_in_round(seat, session.as_of, round);
    let said = line.is_some_and(|line| line.round == round && line.stance != Stance::Undecided);
    Cell {
        stance,
        moved: before.map_or(Moved::No, |before| Moved::between(before, stance)),
        has_spoken: said || session.broke_silence_in(seat, round),
        is_absent: line.is_some_and(|line| !line.attendance.is_present()),
    }
}
