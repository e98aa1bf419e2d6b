//! Who sees what: three types, of which two can be written to a wire.

use serde::{Deserialize, Serialize};

use super::{
    scene::{Built, PublicScene},
    show::Show,
};
use crate::{
    assess::Assessment,
    domain::{Session, Stance, StateCode},
};

/// What one delegation sees: the wall, and its own card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatView {
    /// What everybody sees.
    pub scene: PublicScene,
    /// Its own card.
    pub card: SeatCard,
    #[serde(skip)]
    pub(super) built: Built,
}

/// The card of one delegation: what it said itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatCard {
    /// Its seat.
    pub code: StateCode,
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub stance: Stance,
    /// What that is called.
    pub stance_name: String,
    /// Its reason, in its own words.
    pub reason: String,
    /// Its condition, in its own words.
    pub condition: String,
    /// What it pledges, a line each.
    pub pledges: Vec<String>,
    /// What it could bring by this model, least to most; empty where nothing is given.
    pub range: String,
    /// Its own red line, once there is a debrief; empty before, and where it has none.
    pub red_line: String,
}

/// What the facilitator sees: everything. It is a view of what lies in memory, and never leaves the program.
///
/// ```compile_fail
/// fn to_a_wire<T: serde::Serialize>() {}
/// to_a_wire::<casus::stage::Console<'static>>();
/// ```
#[derive(Clone, Debug)]
pub struct Console<'a> {
    /// The session.
    pub session: &'a Session,
    /// What follows from it.
    pub assessment: &'a Assessment,
    /// What is shown.
    pub show: &'a Show,
    /// The scene as the wall would have it now.
    pub now: PublicScene,
    /// The scene that comes next.
    pub next: PublicScene,
}
