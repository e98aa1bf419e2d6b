//! Who sees what: three types, of which two can be written to a wire.

use serde::{Deserialize, Serialize};

use super::{
    scene::{Built, PublicScene},
    show::{Ahead, Show},
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

/// The card of one delegation: what it said itself, and what is for its eyes.
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
    /// The delegation that speaks for it; empty where none does.
    pub delegation: String,
    /// Its role sheet, private to it; none where it has none.
    pub role: Option<RoleSheet>,
    /// What it wrote and got, the oldest first.
    pub messages: Vec<SeatMessage>,
    /// What it is told of the facts and others are not.
    pub fog: Vec<FogLine>,
}

/// The role sheet of a delegation, in its own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleSheet {
    /// What it wants.
    pub interest: String,
    /// What it will not let pass.
    pub red_line: String,
    /// What it asks of the others.
    pub ask: String,
}

/// A message as a delegation that wrote or got it sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatMessage {
    /// What it is, from whom to whom, and when.
    pub line: String,
    /// What it says.
    pub text: String,
}

/// A fog card as a delegation that has it sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FogLine {
    /// What it is told.
    pub text: String,
    /// The facts as they are told to it, a line each.
    pub says: Vec<String>,
}

/// An inject as the wall would show it once it is published, for the eyes of whoever leads. It goes to no wall and no wire.
///
/// ```compile_fail
/// fn to_a_wire<T: serde::Serialize>() {}
/// to_a_wire::<casus::stage::Preview>();
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview(pub(super) PublicScene);

impl Preview {
    /// The scene, to be drawn on the console.
    #[must_use]
    pub fn scene(&self) -> &PublicScene {
        &self.0
    }
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
    /// The show as it is then.
    pub ahead: Ahead,
}
