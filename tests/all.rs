//! All tests that see the program from outside, in one binary.

mod architecture;
mod atlas;
mod casebook;
mod command_line;
mod explore;
mod flips;
#[cfg(feature = "window")]
mod hand;
#[cfg(feature = "window")]
mod panels;
mod properties;
mod saves;
mod tracks;
