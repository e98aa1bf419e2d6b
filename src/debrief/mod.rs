//! What a session tells of itself once it is over: how the seats stood round by round, what turned it, who moved after what,
//! who spoke little, and what there is to ask. All of it is read off the session and its log, and none of it judges anybody.
//!
//! It also reads the log alone: where every seat stood after every line ([`Course`]), and the session as it was then
//! ([`rewound`]).

mod chapters;
mod course;
mod questions;
mod rewind;
mod strip;
mod told;
mod turning;

pub use chapters::{Chapter, Item, LineKind, Shown, chapters};
pub use course::Course;
pub use questions::{MOST_QUESTIONS, Question};
pub use rewind::{Rewound, rewound};
pub use strip::{Cell, Row, Strip};
pub use told::{NotPrivate, Private, Telling, Told, private};
pub use turning::{After, Happening, Move, Turning, TurningPoint};

use crate::{
    assess::Assessment,
    domain::{Session, StateCode},
};

/// What there is to talk about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// How the seats stood, round by round.
    pub strip: Strip,
    /// What turned it, in the order of the log.
    pub turning: Vec<TurningPoint>,
    /// Who moved after what, in the order of the log.
    pub moved: Vec<After>,
    /// What there is to ask, at most [`MOST_QUESTIONS`].
    pub questions: Vec<Question>,
    /// How long each seat spoke, seconds, the quiet ones first; nothing where nobody's time was taken.
    pub spoken: Vec<(StateCode, u32)>,
}

impl Debrief {
    /// Reads it off a session and what follows from it.
    #[must_use]
    pub fn of(session: &Session, assessment: &Assessment) -> Self {
        let seats = assessment.roster.states();
        let strip = Strip::of(session, seats);
        let (turning, moved) = turning::found(session, seats);
        let spoken = spoken(session, seats);
        let questions = questions::drawn(assessment, &turning, &moved, &spoken);
        Self { strip, turning, moved, questions, spoken }
    }
}

/// How long each seat spoke in all rounds together; whoever spoke as long as another stays in the order of the roll call.
fn spoken(session: &Session, seats: &[StateCode]) -> Vec<(StateCode, u32)> {
    let mut spoken: Vec<_> = seats.iter().map(|seat| (*seat, session.proceedings.seconds_of(*seat, None))).collect();
    spoken.sort_by_key(|(_, seconds)| *seconds);
    if spoken.last().is_none_or(|(_, seconds)| *seconds == 0) { Vec::new() } else { spoken }
}
