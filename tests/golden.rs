//! What is kept as text, one line a session and target, so that a person can read what a change has moved.
//!
//! A line begins with its session: `pl-2025-drones 2025-09-23 | flips to threshold eligible | 1 change, 6 in 17 ways`.
//! What a new case says is compared from the day on which the file is next written anew; until then the properties and the
//! lines worked out by hand hold it alone.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Whether a case is among those that the file compares; while it is written anew, every case is.
pub(crate) fn holds(file: &str, case: &str) -> bool {
    is_written_anew() || read(file).lines().any(|line| session_of(line) == case)
}

/// Compares what is found with what the file of the casebook holds; with `INSTA_UPDATE=always` writes it anew, to be read
/// before it is kept.
#[track_caller]
pub(crate) fn check(file: &str, found: &[String]) {
    if is_written_anew() {
        fs::write(path(file), found.join("\n") + "\n").expect("the casebook can be written");
        return;
    }
    let held = read(file);
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

fn is_written_anew() -> bool {
    std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always")
}

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/casebook").join(file)
}

fn read(file: &str) -> String {
    fs::read_to_string(path(file)).expect("the casebook can be read")
}
