//! Disks for tests: one on paper whose power can be cut, and one that fails at a call.

mod faulty;
mod paper;

pub(crate) use faulty::{Fault, FaultyDisk};
pub(crate) use paper::PaperDisk;
