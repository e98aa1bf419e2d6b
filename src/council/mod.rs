//! Request and consensus: who asked, who stands where, what follows.
//!
//! > The Parties hereby establish a Council, on which each of them shall be represented, to consider matters concerning the implementation of this Treaty.
//!
//! The Council decides by consensus: nobody votes, nothing is counted against anything, and one seat
//! that breaks silence stops a text. The attacked ally sits and takes part; so does an attacker.

mod conditions;
mod heard;
mod ladder;
mod outcome;
mod paths;
mod preset;
pub mod proceedings;
mod request;
mod rounds;
mod table;
mod term;
mod text;
mod trial;

pub use conditions::{Known, Resolved, is_met};
pub use ladder::{Ladder, LadderStep, Word, ladder};
pub use paths::{Fork, OpenSeat, Paths, SeatAnswer, paths};
pub use preset::Preset;

pub use outcome::{Outcome, OutcomeRow, Warning};
pub use request::{Consultation, RequestPart, rank};
pub use rounds::{Moved, Standing, Stood, alignment, moved, movers};
pub use table::{Council, LetterOf, Position, Stances, Unseen, convene, is_refused, outcome, outcome_of};
pub use term::{ReadBy, TermRead, rungs_of_attribution, terms_read};
pub use text::{TextStanding, TextState};
pub use trial::Trial;

use crate::domain::FactId;

/// The facts that the Council's answers are read from, beside those of the law.
pub const FACTS: &[FactId] = &[FactId::BeforeCouncil, FactId::DecidingBody, FactId::Request];

#[cfg(test)]
mod in_time_tests;
#[cfg(test)]
mod tests;
