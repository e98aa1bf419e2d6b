//! The assumption ledger, and the precedents that move when it changes, as text.

use std::fmt::Write as _;

use serde_json::Value;

use super::entry;
use crate::{
    catalog::Catalog,
    domain::Session,
    explore::Moved,
    law::Element,
    words::{Key, Words},
};

/// What every export says of a session that assumes otherwise, for example "2 assumptions changed: …"; nothing where
/// all stand as they ship.
#[must_use]
pub fn changed_line(catalog: &Catalog, session: &Session, words: &Words) -> Option<String> {
    words.changed_assumptions(&catalog.changed_assumptions(session))
}

/// Every assumption with its id, its value, what can stand there, whether it is contested, its name and its source.
#[must_use]
pub fn ledger(catalog: &Catalog, session: &Session, words: &Words) -> String {
    let mut out = String::new();
    for entry in catalog.ledger(session) {
        let id = entry.assumption.id();
        let (value, name) = (entry.setting.text(), words.assumption(entry.assumption));
        let contested = if entry.is_contested { words.text(Key::LedgerLegendContested) } else { String::new() };
        let (source, possible) = (words.citation(&entry.source), words.possible_in_file(entry.assumption));
        let shown = words.pair(&name, &words.setting(entry.assumption, entry.setting));
        let _ = writeln!(out, "{id:<42} {value:<15} {contested:<10} {shown} · {possible} · {source}");
    }
    out
}

/// The same as a value for programs, with the precedents that move.
#[must_use]
pub fn ledger_entry(catalog: &Catalog, session: &Session, moved: &[Moved], words: &Words) -> Value {
    entry::value(&entry::Ledger::of(catalog, session, moved, words))
}

/// The precedents that move, one line each: what was and what is.
#[must_use]
pub fn moved(moved: &[Moved], words: &Words) -> String {
    let mut out = String::new();
    for one in moved {
        let _ = writeln!(out, "{:<18} {}", one.case, changes(one, words));
    }
    if moved.is_empty() {
        let _ = writeln!(out, "{}", words.text(Key::LedgerNoneMoves));
    }
    out
}

/// What moves of a precedent: what was and what is.
pub(super) fn changes(moved: &Moved, words: &Words) -> String {
    let Moved { before, after, .. } = moved;
    let mut changes: Vec<String> = Vec::new();
    for (element, (was, is)) in Element::ALL.into_iter().zip(before.answers.into_iter().zip(after.answers)) {
        if was != is {
            let (was, is) = (words.answer_to(element, was), words.answer_to(element, is));
            changes.push(format!("{} {was} → {is}", element.id().to_uppercase()));
        }
    }
    for (name, was, is) in [
        (Key::LedgerFirstDay, before.known_then, after.known_then),
        (Key::LedgerLater, before.known_later, after.known_later),
    ] {
        if was != is {
            changes.push(format!("{} {} → {}", words.text(name), words.status(was), words.status(is)));
        }
    }
    if before.outcome != after.outcome {
        changes.push(format!("{} → {}", words.outcome(before.outcome), words.outcome(after.outcome)));
    }
    changes.join("; ")
}
