//! Everything that is wrong with a file that does not open, at once.

use super::{
    LoadError, Slip, meaning, notation,
    notation::{Found, Kind, Node, line_and_column},
    refusal::Placed,
    shape,
    versions::File,
};
use crate::{catalog::Catalog, domain::StateCode};

/// Above this a file is one of the program's own, and its first slip is enough.
const LONGEST: usize = 2 * 1024 * 1024;
/// More slips than this help nobody.
const MOST: usize = 100;

/// What is wrong with a text that the reader of the notation refused, or that holds two values where one can hold. Where
/// nothing more is found, the refusal stands as it is.
pub(super) fn every_slip(text: &str, refused: LoadError) -> LoadError {
    let mut slips = slips(text);
    if slips.is_empty() {
        return refused;
    }
    // How long a list may be the reader alone knows.
    let limits = refused.slips().into_iter().filter(|placed| matches!(placed.slip, Slip::ListTooLong { .. }));
    slips.extend(limits);
    slips.sort_by_key(|placed| (placed.line, placed.column));
    slips.truncate(MOST);
    LoadError::of(slips.remove(0), slips)
}

fn slips(text: &str) -> Vec<Placed> {
    let Some(parsed) = (text.len() <= LONGEST).then(|| notation::parse(text)).flatten() else { return Vec::new() };
    let (of_meaning, mends) = meaning::amiss(text, &parsed, &shape::FILE);
    let mut found: Vec<Found> = parsed.slips.iter().cloned().chain(of_meaning).collect();
    if found.is_empty() {
        return Vec::new();
    }
    // What is left is read as the program reads it: it knows limits, and states.
    let left = notation::written(text, &parsed.root, &mends);
    if let Ok(File { session, .. }) = ron::from_str::<File>(&left) {
        let catalog = Catalog::shipped();
        for code in catalog.unknown_states(&session) {
            let near = catalog.nearest_states(code);
            let at = places_of(text, &parsed.root, code);
            found.extend(at.into_iter().map(|at| Found { at, slip: Slip::NoSuchState { code, near: near.clone() } }));
        }
    }
    found.sort_by_key(|found| found.at);
    found.dedup();
    let place = |Found { at, slip }: Found| {
        let (line, column) = line_and_column(text, at);
        Placed { line, column, slip }
    };
    found.into_iter().take(MOST).map(place).collect()
}

/// What a lenient reading finds amiss in a text, whether or not it opens; nothing in one that does.
#[must_use]
pub fn amiss(text: &str) -> Vec<Placed> {
    slips(text)
}

/// Where a code stands.
fn places_of(text: &str, root: &Node, code: StateCode) -> Vec<usize> {
    let mut places = Vec::new();
    let mut left = vec![root];
    while let Some(node) = left.pop() {
        match &node.kind {
            Kind::Text(_) if node.says(text) == Some(code.as_str()) => places.push(node.start),
            Kind::Text(_) | Kind::Number | Kind::Word | Kind::Nothing => {}
            Kind::List(items) => left.extend(items),
            Kind::Group { entries, .. } => left.extend(entries.iter().map(|entry| &entry.value)),
        }
    }
    places
}
