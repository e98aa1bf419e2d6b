//! Where all seats of a group stand at one stroke. Nothing of a present government stands in any of them.

use crate::domain::{Session, Stance, StanceLine, StateCode};

/// A way to set many seats at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Preset {
    /// Everyone lets it pass.
    LetsPass,
    /// Everyone is undecided.
    Undecided,
    /// As each stood in the round before.
    AsLastRound,
    /// As each stands in a pinned state.
    AsPinned,
}

impl Preset {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// The lines to put for some seats, of the day and the round looked at. `pinned` is the session of the pinned state; without
    /// one, and without a round before, those presets say nothing.
    #[must_use]
    pub fn lines(self, session: &Session, seats: &[StateCode], pinned: Option<&Session>) -> Vec<StanceLine> {
        let line = |seat: &StateCode| match self {
            Self::LetsPass => Some(with(session, *seat, Stance::DoesNotObject)),
            Self::Undecided => Some(with(session, *seat, Stance::Undecided)),
            Self::AsLastRound => {
                let before = session.proceedings.round().checked_sub(1)?;
                let line = session.stance_line_of_round(*seat, session.as_of, before).cloned();
                Some(line.unwrap_or_else(|| StanceLine::plain(*seat, session.as_of, Stance::Undecided)))
            }
            Self::AsPinned => {
                let pinned = pinned?;
                let line = pinned.stance_line(*seat, pinned.as_of).cloned();
                Some(line.unwrap_or_else(|| StanceLine::plain(*seat, session.as_of, Stance::Undecided)))
            }
        };
        let today = |line: StanceLine| StanceLine {
            from: day_of(session, line.seat),
            round: session.proceedings.round(),
            ..line
        };
        seats.iter().filter_map(line).map(today).collect()
    }
}

/// The day from which a line of now holds: of a line of the very day looked at that day, else as every change does.
fn day_of(session: &Session, seat: StateCode) -> crate::domain::Day {
    let holding = session.stance_line(seat, session.as_of);
    holding.map(|line| line.from).filter(|from| *from == session.as_of).unwrap_or_else(|| session.from_day())
}

/// The line of a seat with another stance: what it said before is set aside.
fn with(session: &Session, seat: StateCode, stance: Stance) -> StanceLine {
    let holding = session.stance_line(seat, session.as_of).cloned();
    let mut line = holding.unwrap_or_else(|| StanceLine::plain(seat, session.from_day(), Stance::Undecided));
    if line.stance != stance {
        line.take(stance);
        line.source.clear();
    }
    line
}
