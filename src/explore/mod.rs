//! Nearby sessions: what one other fact would change.
//!
//! The facts of the day are varied one at a time and judged again. Nothing is guessed: every change
//! listed was tried on the rules themselves.

mod readings;
mod regrade;
mod turns;

pub use readings::{Answer, Readings, readings};
pub use regrade::{Graded, Moved, graded, regrade};
pub use turns::{Turn, turns};
