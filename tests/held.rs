//! The old files hold all that a file of this format can: every field of every record and every value of every closed list.
//!
//! Nobody keeps a list of those. A name that nothing has is put into each place of a file in turn, and what the reader then
//! says it would have taken there is the list.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use casus::{domain::Session, storage::format};
use ron::error::Error;
use serde::Deserialize;

/// A file as a reader takes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "Only whether it reads is asked.")]
struct File {
    format: u32,
    lowest_reader: u32,
    session: Session,
}

/// A name that no field and no value has.
const NOBODY: &str = "nobody";

/// A bare name in a file: where it begins and ends, and whether it names a field.
struct Name {
    begins: usize,
    ends: usize,
    is_field: bool,
}

/// The bare names of a file; texts and comments are passed over.
fn names(text: &str) -> Vec<Name> {
    let bytes = text.as_bytes();
    let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let (mut names, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
            }
            b'/' => at += text[at..].find('\n').unwrap_or(text.len() - at),
            byte if byte.is_ascii_alphabetic() => {
                let ends = at + bytes[at..].iter().take_while(|byte| is_of_name(byte)).count();
                // What may be left out stands in this, which is no value of ours.
                if &text[at..ends] != "Some" {
                    names.push(Name { begins: at, ends, is_field: bytes[ends] == b':' });
                }
                at = ends;
            }
            _ => at += 1,
        }
    }
    names
}

/// What the types know of a record or a closed list, and what of it stands in the files.
#[derive(Debug, Default)]
struct Held {
    known: BTreeSet<&'static str>,
    found: BTreeSet<String>,
}

/// Puts a name that nothing has into each place of a text and takes down what would have been taken there.
fn ask(text: &str, held: &mut BTreeMap<String, Held>) {
    ron::from_str::<File>(text).unwrap_or_else(|error| panic!("{error}"));
    for Name { begins, ends, is_field } in names(text) {
        // A truth is no list of ours.
        if ["true", "false"].contains(&&text[begins..ends]) {
            continue;
        }
        let changed = format!("{}{NOBODY}{}", &text[..begins], &text[ends..]);
        let error = ron::from_str::<File>(&changed).expect_err("a name that nothing has").code;
        let (expected, of) = if let Error::NoSuchStructField { expected, found, outer } = &error
            && is_field
            && found == NOBODY
        {
            (*expected, outer.clone())
        } else if let Error::NoSuchEnumVariant { expected, found, outer } = &error
            && !is_field
            && found == NOBODY
        {
            (*expected, outer.clone())
        } else {
            panic!("{} is read otherwise: {error}", &text[begins..ends])
        };
        let entry = held.entry(of.expect("a type has a name")).or_default();
        entry.known.extend(expected);
        entry.found.insert(text[begins..ends].to_owned());
    }
}

fn held() -> BTreeMap<String, Held> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves");
    let mut held = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the old files") {
        let path = entry.expect("the old files").path();
        let name = path.file_name().expect("the old files").to_string_lossy().into_owned();
        let is_asked = |start: &&str| name.starts_with(start);
        let is_later = name.starts_with("format-") && !name.starts_with("format-1-");
        if is_later || ["format-1-everything-by-hand", "format-1-led-by"].iter().any(is_asked) {
            ask(&fs::read_to_string(&path).expect("the old files"), &mut held);
        }
    }
    held
}

#[test]
fn what_was_written_by_hand_and_what_the_program_saved_of_it_are_one_session() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves");
    let by_hand = fs::read(folder.join("format-1-everything-by-hand.ron")).unwrap();
    let saved = fs::read_to_string(folder.join("format-1-everything.ron")).unwrap();
    let session = format::read(&by_hand).unwrap();
    assert_eq!(format::read(saved.as_bytes()).unwrap(), session);
    assert_eq!(format::write(&session).unwrap(), saved);
}

#[test]
fn the_old_files_hold_every_field_and_every_value_that_a_file_can_and_their_description_names_each() {
    let held = held();
    assert!(held.len() >= 30, "fewer records and lists than there are: {:?}", held.keys());
    let description = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("saves/README.md")).unwrap();
    let is_of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let described: BTreeSet<&str> = description.split(|letter| !is_of_name(letter)).collect();
    let mut left_out = Vec::new();
    for (of, Held { known, found }) in &held {
        let missing = known.iter().filter(|name| !found.contains(**name));
        left_out.extend(missing.map(|name| format!("{of}: no old file holds {name}")));
        let unsaid = known.iter().filter(|name| !described.contains(**name));
        left_out.extend(unsaid.map(|name| format!("{of}: saves/README.md does not name {name}")));
    }
    assert_eq!(left_out, [] as [String; 0]);
}
