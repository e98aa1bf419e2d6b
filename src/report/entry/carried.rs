//! What every entry carries: by which reading the session is read, and what it assumes otherwise.

use super::{Id, entries};
use crate::{
    catalog::{Catalog, ledger},
    domain::Session,
    report::{carried, ledger::changed_line},
    words::Words,
};

entries! {
    /// By which reading a session is read, and what it assumes otherwise.
    Carried {
        /// The reading: `strict`, `practice` or `expansive`, and `own` where it is none of them at every point.
        reading: Id,
        /// The reading that is followed but at some points.
        reading_base: Id,
        /// The points read otherwise than that.
        reading_points: Vec<PointRead>,
        /// What the session assumes otherwise.
        assumptions: Assumptions,
    }

    /// A contested point of law, and how it is read.
    PointRead {
        /// The point.
        point: Id,
        /// The reading.
        reading: Id,
    }

    /// What a session assumes otherwise than the program does.
    Assumptions {
        /// The changed assumptions in words; none where nothing is changed.
        text: Option<String>,
        /// What stands otherwise than the program ships it.
        changed: Vec<ChangedAssumption>,
        /// The ids of those that this version does not know and leaves alone.
        not_known_here: Vec<String>,
    }

    /// An assumption that a session changes.
    ChangedAssumption {
        /// Its id, as `casus ledger` lists it.
        id: String,
        /// Its name in words.
        name: String,
        /// The value that ships.
        shipped: String,
        /// The value of the session.
        value: String,
        /// Why the session changes it.
        reason: String,
        /// Whether it is contested among those who write about it.
        contested: bool,
        /// Where the shipped value comes from.
        source: String,
    }
}

impl Carried {
    pub(in crate::report) fn of(catalog: &Catalog, session: &Session, words: &Words) -> Self {
        let points = carried::points(session);
        Self {
            reading: carried::reading_id(session),
            reading_base: carried::base(session).id(),
            reading_points: points
                .map(|(point, reading)| PointRead { point: point.id(), reading: reading.id() })
                .collect(),
            assumptions: Assumptions::of(catalog, session, words),
        }
    }
}

impl Assumptions {
    pub(in crate::report) fn of(catalog: &Catalog, session: &Session, words: &Words) -> Self {
        let changed = catalog.changed_assumptions(session).into_iter().map(|entry| ChangedAssumption {
            id: entry.assumption.id(),
            name: words.assumption(entry.assumption),
            shipped: entry.shipped.text(),
            value: entry.setting.text(),
            contested: entry.is_contested,
            source: catalog.sources.citation(&entry.source),
            reason: entry.reason,
        });
        let unknown =
            session.assumptions.iter().filter(|line| ledger::read(line).is_none()).map(|line| line.id.clone());
        Self {
            text: changed_line(catalog, session, words),
            changed: changed.collect(),
            not_known_here: unknown.collect(),
        }
    }
}
