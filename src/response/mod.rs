//! The response: what each ally would bring.
//!
//! > such action as it deems necessary, including the use of armed force
//!
//! "From very much to very little": each ally decides for itself, so an answer is a range from least
//! to most with a suggested point. Amounts are running cost, thousands of US dollars a month, never
//! the value of equipment. Every number is an assumption of the catalogue; none is a forecast.

mod approval;
mod axis;
mod chart;
mod enabling;
mod explain;
mod footing;
mod gap;
mod kinds;
mod mode;
mod named;
mod others;
mod pledged;
mod project;
mod recorded;
mod split;
mod stack;
mod timeline;

pub use crate::domain::UsdThousands;
pub use approval::Approval;
pub use axis::Axis;
pub use chart::{Chart, PledgeSpan, Row, Span};
pub use enabling::{Enabled, Enabling};
pub use explain::Line;
use footing::Footing;
pub use footing::{Agreement, Basis};
pub use gap::{Assumed, Cover, Gap};
pub use kinds::{ByKind, KindSet};
pub use mode::Mode;
pub use named::Named;
pub use others::Others;
pub use pledged::{Arrival, Beyond, CostRange, PledgeState, PledgeSum, Pledged};
use project::Home;
pub use project::{Model, Offer, OfferState, Range, Response, ShareBase, Total, project};
pub use recorded::{Recorded, recorded, recorded_sum};
pub use stack::Stack;
pub use timeline::{Cell, MILESTONES, Timeline};

#[cfg(test)]
mod tests;
