//! The ladder of responses, L0 to L9: which rungs the room chooses, and the level of response, the highest of them.
//!
//! The ladder is ours and neutral. It is a list and no path: rungs can be skipped, and none leads to the next.

use crate::{catalog::Catalog, domain::Session};

/// A rung as the session stands to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RungLine {
    /// Its id, `l0` to `l9`.
    pub id: String,
    /// Whether the room chooses it.
    pub is_chosen: bool,
}

/// The ladder for a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Every rung, the lowest first.
    pub rungs: Vec<RungLine>,
    /// The level of response: the place of the highest rung chosen; none where no rung is.
    pub level: Option<usize>,
}

/// The ladder for a session.
#[must_use]
pub fn ladder(catalog: &Catalog, session: &Session) -> Ladder {
    let rungs: Vec<RungLine> = catalog
        .ladder
        .iter()
        .map(|rung| RungLine { id: rung.id.clone(), is_chosen: session.room.chooses(&rung.id) })
        .collect();
    let level = rungs.iter().rposition(|rung| rung.is_chosen);
    Ladder { rungs, level }
}
