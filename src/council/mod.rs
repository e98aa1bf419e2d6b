//! Request and consensus: who asked, who stands where, what follows.
//!
//! > The Parties hereby establish a Council, on which each of them shall be represented, to consider matters concerning the implementation of this Treaty.
//!
//! The Council decides by consensus: nobody votes, nothing is counted against anything, and one seat
//! that breaks silence stops a text. The attacked ally sits and takes part; so does an attacker.

mod outcome;
mod request;
mod table;

pub use outcome::{Outcome, OutcomeRow, Warning};
pub use request::{Consultation, RequestPart, rank};
pub use table::{Council, Position, Stances, convene, is_refused, outcome, outcome_of};

use crate::domain::FactId;

/// The facts that the Council's answers are read from, beside those of the law.
pub const FACTS: &[FactId] = &[FactId::BeforeCouncil, FactId::DecidingBody, FactId::Request];

#[cfg(test)]
mod tests;
