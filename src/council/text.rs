//! Where the text on the table stands, whatever else lies before the Council: read by the rules of the outcomes.

use super::{proceedings::Table, table::Position};
use crate::domain::{BySeat, Deadline, Roster, Rung, Stance, StateCode, TextId};

/// The state of a text of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum TextState {
    /// A silence runs that nobody has broken.
    Running,
    /// Seats broke silence in writing.
    Broken,
    /// In a meeting, seats object.
    Opposed,
    /// In a meeting, seats have not spoken or wait for a condition.
    Waits,
    /// In a meeting, nobody objects and nobody is waited for.
    Agreed,
}

impl TextState {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// Where the text on the table stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextStanding {
    /// Which text.
    pub text: TextId,
    /// Which version of it.
    pub version: u16,
    /// How far it goes.
    pub rung: Rung,
    /// Its state.
    pub state: TextState,
    /// Whether it lies under silence, broken or not.
    pub is_under_silence: bool,
    /// Until when the silence runs, where one was opened.
    pub until: Option<Deadline>,
    /// Where every seat stands to it.
    pub positions: BySeat<Position>,
    /// The seats that broke silence in writing, in the order of their letters.
    pub letters: Vec<StateCode>,
    /// The seats that object, or would object: letters included.
    pub objecting: Vec<StateCode>,
    /// The seats that have not spoken or wait for a condition.
    pub waiting: Vec<StateCode>,
    /// Of those, the seats that wait for a condition.
    pub conditional: Vec<StateCode>,
}

impl TextStanding {
    pub(super) fn of(table: &Table, positions: BySeat<Position>, roster: &Roster) -> Self {
        let those = |is: fn(&Position) -> bool| -> Vec<StateCode> {
            let there = positions.iter().filter(|(_, position)| position.takes_part && is(position));
            there.map(|(seat, _)| roster.state(seat)).collect()
        };
        let objecting = those(|position| position.stance == Stance::Objects);
        let waiting = those(Position::waits);
        let conditional = those(|position| position.waits() && position.stance == Stance::Reservation);
        let letters: Vec<StateCode> = table.letters().iter().map(|letter| letter.by).collect();
        let silence = table.silence.as_ref();
        let state = match (letters.is_empty(), silence.is_some(), objecting.is_empty(), waiting.is_empty()) {
            (false, ..) => TextState::Broken,
            (true, true, ..) => TextState::Running,
            (true, false, false, _) => TextState::Opposed,
            (true, false, true, false) => TextState::Waits,
            (true, false, true, true) => TextState::Agreed,
        };
        Self {
            text: table.text,
            version: table.version,
            rung: table.rung,
            state,
            is_under_silence: silence.is_some(),
            until: silence.map(|silence| silence.until),
            positions,
            letters,
            objecting,
            waiting,
            conditional,
        }
    }
}
