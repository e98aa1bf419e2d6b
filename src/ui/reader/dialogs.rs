//! Windows and questions are dialogs under one name, and what closes or sizes a window carries that name.

use std::collections::HashMap;

use egui::accesskit::{Node, NodeId, Role, TreeUpdate};

use crate::words::{Key, Words};

/// What the toolkit calls the edges and corners of a window, before which of them it is.
const EDGE: &str = "Resize window ";

fn is_window(node: &Node) -> bool {
    matches!(node.role(), Role::Window | Role::Dialog | Role::AlertDialog)
}

/// Makes one dialog of every window inside the window: the toolkit builds each of several nodes.
pub(super) fn name(update: &mut TreeUpdate, words: &Words) {
    let root = update.tree.as_ref().map(|tree| tree.root);
    let places: HashMap<NodeId, usize> = update.nodes.iter().enumerate().map(|(idx, (id, _))| (*id, idx)).collect();
    let mut next: Vec<NodeId> = root.into_iter().collect();
    while let Some(id) = next.pop() {
        let Some(idx) = places.get(&id).copied() else { continue };
        if Some(id) != root && is_window(&update.nodes[idx].1) {
            let inside = below(update, &places, idx);
            dialog(update, (idx, &inside), words);
        } else {
            next.extend_from_slice(update.nodes[idx].1.children());
        }
    }
}

/// Everything below a node, in the order of the tree.
fn below(update: &TreeUpdate, places: &HashMap<NodeId, usize>, top: usize) -> Vec<usize> {
    let mut found = Vec::new();
    let children = |idx: usize| update.nodes[idx].1.children().iter().rev().filter_map(|id| places.get(id).copied());
    let mut next: Vec<usize> = children(top).collect();
    while let Some(idx) = next.pop() {
        found.push(idx);
        next.extend(children(idx));
    }
    found
}

fn dialog(update: &mut TreeUpdate, (top, inside): (usize, &[usize]), words: &Words) {
    let all = || std::iter::once(&top).chain(inside);
    let node = |idx: &usize| &update.nodes[*idx].1;
    let windows: Vec<usize> = all().copied().filter(|idx| is_window(node(idx))).collect();
    let name = windows.iter().find_map(|idx| node(idx).label().map(str::to_owned)).unwrap_or_default();
    let is_modal = windows.iter().any(|idx| node(idx).is_modal());
    for idx in windows {
        let node = &mut update.nodes[idx].1;
        node.set_role(if idx == top { Role::Dialog } else { Role::GenericContainer });
        node.clear_label();
    }
    let node = &mut update.nodes[top].1;
    node.set_label(name.as_str());
    if is_modal {
        node.set_modal();
    }
    for idx in inside {
        let node = &mut update.nodes[*idx].1;
        let Some(edge) = node.label().and_then(|label| label.strip_prefix(EDGE)) else { continue };
        let edge = edge.trim_end_matches(" edge").trim_end_matches(" corner").to_owned();
        node.set_label(words.fill(Key::WindowEdge, &[("name", name.as_str().into()), ("edge", edge.into())]));
    }
}
