//! All tests that see the program from outside, in one binary.

mod architecture;
mod casebook;
mod command_line;
mod disk;
#[cfg(feature = "window")]
mod documents;
mod explore;
mod faults;
#[cfg(feature = "window")]
mod hand;
#[cfg(unix)]
mod kills;
#[cfg(feature = "window")]
mod panels;
mod properties;
mod saves;
mod sittings;
