//! Nearby sessions: what one other fact would change, and what parts one session from another.
//!
//! The facts of the day are varied one at a time and judged again. Nothing is guessed: every change
//! listed was tried on the rules themselves.

mod compare;
mod turns;

pub use compare::{Answer, Compared, Comparison, Parting, compare};
pub use turns::{Turn, turns};
