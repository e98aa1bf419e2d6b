//! Disks for tests: one on paper whose power can be cut, one that fails at a call, and one that does not answer.

mod faulty;
#[cfg(feature = "window")]
mod hung;
mod paper;

pub(crate) use faulty::{Fault, FaultyDisk};
#[cfg(feature = "window")]
pub(crate) use hung::HungDisk;
pub(crate) use paper::PaperDisk;
