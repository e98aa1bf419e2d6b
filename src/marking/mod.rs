//! A whole class side by side: what each file says, what was predicted, what was changed of the case as it was handed out, where
//! each parted from the others and from a model answer, and what of a rubric the program can see.
//!
//! It compares and counts, and gives no mark: what only a teacher can judge stays open.

mod class;
mod code;
mod group;
mod rubric;
mod values;
mod who;
mod work;

pub use class::{Class, Collecting, HandedIn, Naming, PassedOver, Row, Why};
pub use group::Group;
pub use rubric::{Criterion, Points, Rubric, RubricFault, Sign, Tick};
pub use values::Parted;
pub use who::Who;
pub use work::{Prediction, Work};
