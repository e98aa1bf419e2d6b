//! Nearby sessions: what one other fact would change, and what parts one session from another.
//!
//! The facts of the day are varied one at a time and judged again. Nothing is guessed: every change
//! listed was tried on the rules themselves.

mod argued;
mod bearing;
mod campaign;
mod causes;
mod supposed;
mod doubts;
mod effect;
mod flips;
mod hindsight;
mod lens;
mod pins;
mod precedents;
mod readings;
mod regrade;
mod singles;
mod compare;
mod whatif;

pub use argued::{Argued, MOST_ARGUMENTS, argued, is_unargued};
pub use bearing::{Bearing, Bears, bearing};
pub use campaign::{Campaign, Link, SummingArgument, campaign};
pub use causes::{Cause, Causes, carried, causes};
pub use compare::{Compared, Comparison, Part, Parting, RoundParted, compare};
pub use doubts::{Doubt, doubts};
pub use effect::{changed_by_all, effect_of};
pub use flips::{Flip, Step, Target, flips};
pub use hindsight::{Hindsight, confirmed};
pub use lens::{Below, Lift, lens};
pub use pins::{LONGEST_PIN_NAME, Letter, Pin, Pins, Row, SideBySide, answer_differs};
pub use precedents::{Afterwards, Factor, Likeness, Nearness, closest_by_likeness, factors, nearest};
pub use readings::{Outlook, Readings, UnderReading, decided_assumptions, readings, under_each_reading};
pub use regrade::{Graded, Moved, graded, regrade, regrade_all};
pub use singles::{is_varied, single_changes};
pub use supposed::{Subject, Supposed};
pub use whatif::{WhatIf, changed, what_ifs};
