//! The response: what each ally would bring.
//!
//! > such action as it deems necessary, including the use of armed force
//!
//! "From very much to very little": each ally decides for itself, so an answer is a range from least
//! to most with a suggested point. Amounts are running cost, thousands of US dollars a month, never
//! the value of equipment. Every number is an assumption of the catalogue; none is a forecast.

mod axis;
mod chart;
mod mode;
mod project;

pub use crate::domain::UsdThousands;
pub use axis::Axis;
pub use chart::{Chart, Row, Span};
pub use mode::Mode;
pub use project::{Basis, Model, Offer, OfferState, Range, Response, ShareBase, Total, project};

#[cfg(test)]
mod tests;
