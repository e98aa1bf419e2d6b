//! The threshold: do the facts meet Articles 5 and 6?
//!
//! One file per element, under the treaty words it implements. Every element is judged, every reason
//! is kept, an unknown fact is `unknown` and never "no", and judging cannot fail. The law is blind to
//! stances and to money.

pub mod arguments;
pub mod armed_attack;
pub mod article_6;
pub mod external;
mod finding;
mod grade;
mod immediacy;
mod intra_alliance;
mod party;
mod reads;
mod reason;
mod row;
pub mod standard;
mod threshold;

pub use armed_attack::{Class, ScaleLevel};
pub use finding::{Element, Finding, Firmness, Judgement, NOT_REACHED};
pub use grade::{Grade, GradeSet, Truth, is_one_of};
pub use reads::{Reads, asks, is_read, kinds, reads};
pub use reason::{Ground, Reason, Reasons, Side, SourceKey};
pub use standard::Standard;
pub use threshold::{Grades, Status, Threshold, grades, judge};
