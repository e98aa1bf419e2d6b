//! All tests that see the program from outside, in one binary.

mod architecture;
mod casebook;
mod command_line;
mod explore;
mod format;
#[cfg(feature = "window")]
mod hand;
mod log;
#[cfg(feature = "window")]
mod panels;
mod properties;
mod saves;
