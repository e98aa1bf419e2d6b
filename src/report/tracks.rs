//! The letter under Article 51 and the nearest precedents as text.

use serde_json::Value;

use super::{Subject, entry};
use crate::{
    catalog::Catalog,
    domain::Session,
    explore::{self, Nearness},
    tracks,
    words::{Key, Words},
};

/// The checklist of a letter under Article 51.
#[must_use]
pub fn letter_text(subject: Subject<'_>, words: &Words) -> String {
    let Subject { session, assessment, catalog, .. } = subject;
    let (charter, lines) = (tracks::self_defence(session, assessment), tracks::letter(session, assessment));
    words.letter(session, &charter, &lines, &super::carried::lines(catalog, session, words))
}

/// The nearest precedents for programs. `cases` are the sessions that were looked through.
#[must_use]
pub fn nearest_entry(found: &[Nearness], cases: &[&Session], catalog: &Catalog, words: &Words) -> Value {
    let case = |near: &Nearness| cases.iter().find(|case| case.case == near.case).copied();
    let entries = found.iter().map(|near| entry::Nearest::of(near, case(near), catalog, words));
    entry::value(&entries.collect::<Vec<_>>())
}

/// The nearest precedents for people.
#[must_use]
pub fn nearest_text(found: &[Nearness], cases: &[&Session], words: &Words) -> String {
    let title = |near: &Nearness| {
        let case = cases.iter().find(|case| case.case == near.case);
        case.map_or_else(|| near.case.clone(), |case| words.precedent_title(case))
    };
    let mut out = String::new();
    if !found.iter().any(Nearness::is_close) {
        out.push_str(&format!("{}\n", words.text(Key::PrecedentsNothingClose)));
        for (likeness, near) in explore::closest_by_likeness(found) {
            let args = [("likeness", words.likeness(likeness).into()), ("title", title(near).into())];
            out.push_str(&format!("{}\n", words.fill(Key::PrecedentsClosestOn, &args)));
        }
    }
    for near in found {
        let title = title(near);
        out.push_str(&format!("{title}\n"));
        for (mark, list) in [("=", &near.shared), ("+", &near.only_here), ("-", &near.only_there)] {
            if !list.is_empty() {
                out.push_str(&format!("  {mark} {}\n", words.factors(list)));
            }
        }
        for line in words.compared(near, &title) {
            out.push_str(&format!("  {line}\n"));
        }
    }
    out
}
