//! What was read, written again as it was meant: clean, and without what cannot be read.

use std::collections::{HashMap, HashSet};

use super::{Kind, Node};

/// What is left out, put in the place of something or added, each by the byte where it began.
#[derive(Debug, Default)]
pub(in super::super) struct Mends {
    /// Values that are left out, with their names.
    pub without: HashSet<usize>,
    /// Values that stand for others.
    pub instead: HashMap<usize, &'static str>,
    /// Fields that are added to a record.
    pub added: HashMap<usize, Vec<(&'static str, &'static str)>>,
}

/// The text of what was read.
pub(in super::super) fn written(source: &str, root: &Node, mends: &Mends) -> String {
    let mut out = String::with_capacity(source.len());
    node(source, root, mends, &mut out);
    out
}

fn node(source: &str, value: &Node, mends: &Mends, out: &mut String) {
    if let Some(instead) = mends.instead.get(&value.start) {
        out.push_str(instead);
        return;
    }
    match &value.kind {
        Kind::Text(text) => {
            out.push('"');
            out.push_str(&text.replace('\\', "\\\\").replace('"', "\\\""));
            out.push('"');
        }
        Kind::Number | Kind::Word => out.push_str(&source[value.start..value.end]),
        Kind::Nothing => out.push_str("()"),
        Kind::List(items) => {
            out.push('[');
            for item in items.iter().filter(|item| !mends.without.contains(&item.start)) {
                part(out);
                node(source, item, mends, out);
            }
            out.push(']');
        }
        Kind::Group { name, entries } => {
            out.push_str(name.as_deref().unwrap_or_default());
            out.push('(');
            for entry in entries.iter().filter(|entry| !mends.without.contains(&entry.value.start)) {
                part(out);
                if let Some(name) = &entry.name {
                    out.push_str(&name.text);
                    out.push(':');
                }
                node(source, &entry.value, mends, out);
            }
            for (field, text) in mends.added.get(&value.start).into_iter().flatten() {
                part(out);
                out.push_str(&format!("{field}:{text}"));
            }
            out.push(')');
        }
    }
}

/// A comma before every entry but the first.
fn part(out: &mut String) {
    if !out.ends_with(['(', '[']) {
        out.push(',');
    }
}
