//! Typed findings to sentences, in English and French, both originals.
//!
//! Every sentence a person reads is made here, from Fluent messages in `assets/words`. The centre
//! knows none of them.

mod bundle;
mod campaign;
mod cases;
mod chart;
mod cite;
mod class;
mod compare;
mod consensus;
mod copies;
mod costs;
mod debrief;
mod delegations;
mod differences;
mod doubts;
mod figures;
mod flips;
mod given;
mod glossary;
mod guide;
mod held;
mod help;
mod injects;
mod key;
mod ladder;
mod ledger;
mod ledger_page;
mod letter;
mod log;
mod logged_steps;
mod names;
mod notes;
mod own_arguments;
mod papers;
mod parted;
mod parts;
mod phrases;
mod pins;
mod practice;
mod precedents;
mod predict;
mod probe;
mod proceedings;
mod ranges;
mod readings;
mod rounds;
mod reasons;
mod rehearsal;
mod report;
mod response;
mod seat;
mod sentence;
mod sheet;
mod sitting;
mod sources;
mod steps;
mod template;
#[cfg(test)]
pub(crate) mod tests;
mod tracks;
mod verdict;
mod wall;
mod whynot;
mod workshop;

pub use crate::domain::{Language, folded};
pub use bundle::{Arg, Words};
pub use glossary::Term;
pub use key::Key;
pub use parts::PartText;
pub use seat::SeatMark;
