//! The lines of a file on which parts of its session stand.

use super::notation::{self, Kind, Node, line_and_column};
use crate::domain::{At, Spot};

/// Line and column of each place in the text of a session file, both from 1; nothing where the text has no such place.
#[must_use]
pub fn located(bytes: &[u8], spots: &[Spot]) -> Vec<Option<(usize, usize)>> {
    let Some(text) = super::text_in(bytes).ok() else { return vec![None; spots.len()] };
    let Some(parsed) = notation::parse(text) else { return vec![None; spots.len()] };
    let session = parsed.root.field("session").map(|entry| &entry.value);
    let find = |spot: &Spot| place(text, session?, spot).map(|at| line_and_column(text, at));
    spots.iter().map(find).collect()
}

/// The byte at which a place begins: as far as the way leads.
fn place(text: &str, session: &Node, spot: &Spot) -> Option<usize> {
    let (mut node, mut at) = (session, None);
    for step in spot.way() {
        let Some((start, next)) = step_to(text, node, step) else { break };
        at = Some(start);
        node = next;
    }
    at
}

fn step_to<'a>(text: &str, node: &'a Node, step: &At) -> Option<(usize, &'a Node)> {
    match step {
        At::Field(name) => {
            let entry = node.field(name)?;
            Some((entry.name.as_ref()?.start, &entry.value))
        }
        At::With(field, says) => {
            let holds = |item: &&Node| match item.field(field) {
                Some(entry) => entry.value.says(text) == Some(says.as_str()),
                None => says.is_empty(),
            };
            node.items().iter().find(holds).map(|item| (item.start, item))
        }
        At::Number(idx) => node.items().get(*idx).map(|item| (item.start, item)),
        At::Text(says) => saying(text, node, says).map(|found| (found.start, found)),
    }
}

/// The first text that says this.
fn saying<'a>(text: &str, node: &'a Node, says: &str) -> Option<&'a Node> {
    match &node.kind {
        Kind::Text(_) => (node.says(text) == Some(says)).then_some(node),
        Kind::Number | Kind::Word | Kind::Nothing => None,
        Kind::List(items) => items.iter().find_map(|item| saying(text, item, says)),
        Kind::Group { entries, .. } => entries.iter().find_map(|entry| saying(text, &entry.value, says)),
    }
}
