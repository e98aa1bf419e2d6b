//! What is kept as text, one line a session and target, so that a person can read what a change has moved.
//!
//! A line begins with its session: `pl-2025-drones 2025-09-23 | flips to threshold eligible | 1 change, 6 in 17 ways`.
//! What a new case says is compared from the day on which the file is next written anew; until then the properties and the
//! lines worked out by hand hold it alone.

use std::{collections::BTreeSet, fs, path::Path};

/// Compares what is found with what the file of the casebook holds; with `INSTA_UPDATE=always` writes it anew, to be read
/// before it is kept.
#[track_caller]
pub(crate) fn check(file: &str, found: &[String]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/casebook").join(file);
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, found.join("\n") + "\n").expect("the casebook can be written");
        return;
    }
    let held = fs::read_to_string(&path).expect("the casebook can be read");
    let named: BTreeSet<&str> = held.lines().map(session_of).collect();
    assert!(!named.is_empty(), "{file} is empty");
    let found: Vec<&str> = found.iter().map(String::as_str).filter(|line| named.contains(session_of(line))).collect();
    for (line, (is, was)) in found.iter().zip(held.lines()).enumerate() {
        assert_eq!(*is, was, "line {} of casebook/{file}; INSTA_UPDATE=always writes it anew", line + 1);
    }
    assert_eq!(found.len(), held.lines().count(), "lines of casebook/{file}; INSTA_UPDATE=always writes it anew");
}

fn session_of(line: &str) -> &str {
    line.split(' ').next().unwrap_or_default()
}
