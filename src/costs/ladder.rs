//! The ladder of responses, L0 to L9: how many allies pledge on each rung, which rungs the room chooses, and the level of
//! response, the highest of them.
//!
//! The ladder is ours and neutral. It is a list and no path: rungs can be skipped, and none leads to the next. A pledge
//! counts on the lowest rung its measure can stand on.

use crate::{
    catalog::Catalog,
    domain::{Roster, Session, StateCode},
};

/// A rung as the session stands to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RungLine {
    /// Its id, `l0` to `l9`.
    pub id: String,
    /// The allies that pledge on it by the day looked at, each once: the breadth of the rung.
    pub allies: Vec<StateCode>,
    /// Whether the room chooses it.
    pub is_chosen: bool,
}

/// The ladder for a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// Every rung, the lowest first.
    pub rungs: Vec<RungLine>,
    /// The level of response: the place of the highest rung that an ally pledges on or the room chooses; none where
    /// there is no such rung.
    pub level: Option<usize>,
}

/// The ladder for a session.
#[must_use]
pub fn ladder(catalog: &Catalog, session: &Session, roster: &Roster) -> Ladder {
    let pledged = |measures: &[String]| {
        let holds = session.pledges.iter().filter(|pledge| {
            pledge.from <= session.as_of && roster.contains(pledge.ally) && measures.contains(&pledge.measure)
        });
        let mut allies: Vec<StateCode> = holds.map(|pledge| pledge.ally).collect();
        allies.sort_unstable();
        allies.dedup();
        allies
    };
    let line = |rung: &crate::catalog::Rung| RungLine {
        id: rung.id.clone(),
        allies: pledged(&rung.measures),
        is_chosen: session.room.chooses(&rung.id),
    };
    let rungs: Vec<RungLine> = catalog.ladder.iter().map(line).collect();
    let level = rungs.iter().rposition(|rung| rung.is_chosen || !rung.allies.is_empty());
    Ladder { rungs, level }
}
