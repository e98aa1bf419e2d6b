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

    /// The lines of those seats alone that it moves.
    #[must_use]
    pub fn moving(self, session: &Session, seats: &[StateCode], pinned: Option<&Session>) -> Vec<StanceLine> {
        let mut lines = self.lines(session, seats, pinned);
        lines.retain(|line| says_otherwise(session, line));
        lines
    }
}

/// Whether a line says anything else than the one that holds for its seat, whenever and in whichever round that was said.
fn says_otherwise(session: &Session, line: &StanceLine) -> bool {
    let holding = session.stance_line(line.seat, session.as_of).cloned();
    let holding = holding.unwrap_or_else(|| StanceLine::plain(line.seat, line.from, Stance::Undecided));
    StanceLine { from: line.from, round: line.round, source: line.source.clone(), ..holding } != *line
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
    line.speak(stance, session.proceedings.on_table(session.as_of));
    line
}
