//! Casus Foederis: is this the case for the alliance?
//!
//! Modules in reading order. The user edits a [`domain::Session`]; everything else is an
//! [`assess::Assessment`], a pure function of the session and the [`catalog::Catalog`], which keeps
//! four answers apart: the threshold ([`law`]), the request and the consensus ([`council`]) and the
//! response ([`response`]). The only way to change a session is a [`workbench::Command`].

pub mod domain;
pub mod catalog;
pub mod law;
pub mod atlas;
pub mod council;
pub mod response;
pub mod assess;
pub mod tracks;
pub mod adversary;
pub mod costs;
pub mod explore;
pub mod predict;
pub mod marking;
pub mod rehearsal;
pub mod workbench;
pub mod guide;
pub mod sheet;
pub mod debrief;
pub mod chosen;
pub mod colour;
pub mod typeface;
pub mod words;
pub mod storage;
pub mod report;
pub mod stage;
mod said;
pub mod cli;
#[cfg(feature = "window")]
pub mod ui;
#[cfg(feature = "window")]
pub mod shell;
#[cfg(all(feature = "window", not(target_family = "wasm")))]
pub mod native;
#[cfg(all(feature = "window", not(target_family = "wasm")))]
pub mod wall;
