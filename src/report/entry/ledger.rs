//! The assumption ledger, and the precedents that move with it.

use super::{Id, entries};
use crate::{
    catalog::{
        Catalog,
        ledger::{self, Kind},
    },
    domain::Session,
    explore::Moved,
    report::ledger::changes,
    words::Words,
};

entries! {
    /// What the model assumes for a session.
    Ledger {
        /// Every assumption, in the order of the page.
        assumptions: Vec<Assumed>,
        /// The precedents that move because something is assumed otherwise.
        moved: Vec<MovedPrecedent>,
    }

    /// An assumption.
    Assumed {
        /// Its id.
        id: String,
        /// Its name in words.
        name: String,
        /// What stands there, as a file writes it.
        value: String,
        /// What stands there unless a session says otherwise.
        shipped: String,
        /// Whether it stands otherwise than shipped.
        is_changed: bool,
        /// The reason given for that.
        reason: String,
        /// The values that can stand there; empty where it is a number.
        possible: Vec<String>,
        /// The least number that can stand there; none where it is no number.
        least: Option<i64>,
        /// The most.
        most: Option<i64>,
        /// In what the number is counted: `percent`, `millionths`, `usd_thousands_a_month`, `days`, `dead`, `injured` or
        /// `strength`.
        unit: Option<Id>,
        /// Whether it is contested.
        is_contested: bool,
        /// Where it comes from.
        source: String,
    }

    /// A precedent that moves.
    MovedPrecedent {
        /// Its id.
        case: String,
        /// What moves, in words.
        changes: String,
    }
}

impl Ledger {
    pub(in crate::report) fn of(catalog: &Catalog, session: &Session, moved: &[Moved], words: &Words) -> Self {
        let moved =
            moved.iter().map(|moved| MovedPrecedent { case: moved.case.clone(), changes: changes(moved, words) });
        Self {
            assumptions: catalog.ledger(session).iter().map(|entry| Assumed::of(entry, words)).collect(),
            moved: moved.collect(),
        }
    }
}

impl Assumed {
    fn of(entry: &ledger::Entry, words: &Words) -> Self {
        let kind = entry.assumption.kind();
        let ends = if let Kind::Number { least, most } = kind { Some((least, most)) } else { None };
        Self {
            id: entry.assumption.id(),
            name: words.assumption(entry.assumption),
            value: entry.setting.text(),
            shipped: entry.shipped.text(),
            is_changed: entry.is_changed(),
            reason: entry.reason.clone(),
            possible: kind.settings().into_iter().map(|setting| setting.text()).collect(),
            least: ends.map(|(least, _)| least),
            most: ends.map(|(_, most)| most),
            unit: entry.assumption.unit().map(ledger::Unit::id),
            is_contested: entry.is_contested,
            source: words.citation(&entry.source),
        }
    }
}
