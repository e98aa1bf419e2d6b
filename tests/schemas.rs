//! The JSON of the verbs against its schemas in `docs/schema`, which are derived from the types that it is written from.

use std::{fs, path::Path, process::Command};

use casus::{
    report::entry,
    storage::{FORMAT, cases, format, workshops},
};
use serde_json::Value;

fn path(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema").join(format!("{name}.json"))
}

fn schema(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(path(name)).expect("a schema")).expect("JSON")
}

#[test]
fn the_schemas_are_those_of_the_types() {
    for (name, schema) in entry::schemas() {
        let derived = format!("{:#}\n", schema.to_value());
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            fs::write(path(name), &derived).expect("the schema is written");
        }
        let held = fs::read_to_string(path(name)).unwrap_or_default();
        assert!(held == derived, "docs/schema/{name}.json; INSTA_UPDATE=always writes it anew");
    }
}

/// The schema of a session file stands beside the description of the format.
fn session_path() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("saves/session.schema.json")
}

#[test]
fn the_schema_of_a_session_is_that_of_the_types() {
    let derived = format!("{:#}\n", format::schema().to_value());
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(session_path(), &derived).expect("the schema is written");
    }
    let held = fs::read_to_string(session_path()).unwrap_or_default();
    assert!(held == derived, "saves/session.schema.json; INSTA_UPDATE=always writes it anew");
}

/// Every shipped case, every file with every field and value, and every shipped workshop, turned from RON to JSON.
#[test]
fn what_a_session_file_holds_is_as_its_schema_says_and_a_misspelt_field_is_not() {
    let schema: Value = serde_json::from_str(&fs::read_to_string(session_path()).expect("a schema")).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves");
    let old = fs::read_dir(folder).expect("the folder").filter_map(|file| {
        let bytes = fs::read(file.ok()?.path()).ok()?;
        format::read(&bytes).ok()
    });
    let shipped = cases().iter().map(|case| case.session.clone());
    let prepared = workshops().iter().map(|workshop| workshop.session.clone());
    let sessions: Vec<_> = old.chain(shipped).chain(prepared).collect();
    assert!(sessions.len() > 40, "{}", sessions.len());
    for session in sessions {
        let file =
            |session: Value| serde_json::json!({ "format": FORMAT, "lowest_reader": FORMAT, "session": session });
        let mut value = serde_json::to_value(&session).expect("JSON");
        check(&validator, &file(value.clone()), &session.title);
        value["incident"]["hram"] = serde_json::json!([]);
        assert!(!validator.is_valid(&file(value)), "{}", session.title);
    }
}

/// What the program prints, and writes where it is told to.
fn printed(arguments: &[&str]) -> Value {
    let output = Command::new(env!("CARGO_BIN_EXE_casus")).args(arguments).output().expect("the program runs");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or(Value::Null)
}

/// Every case in both languages, and sessions with pledges, needs and changed assumptions.
fn subjects() -> Vec<String> {
    let cases = cases().iter().map(|case| case.id.to_owned());
    let examples = ["changed.ron", "pledged.ron"].map(|name| format!("{}/examples/{name}", env!("CARGO_MANIFEST_DIR")));
    cases.chain(examples).collect()
}

/// The schema of that name, and strict: a field that it does not name is refused.
fn validator(name: &str) -> jsonschema::Validator {
    let mut schema = schema(name);
    close(&mut schema);
    jsonschema::validator_for(&schema).expect("a schema")
}

/// Closes every object that names its fields against others.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            object.values_mut().for_each(close);
            if object.contains_key("properties") && !object.contains_key("additionalProperties") {
                object.insert("additionalProperties".to_owned(), false.into());
            }
        }
        Value::Array(list) => list.iter_mut().for_each(close),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[track_caller]
fn check(validator: &jsonschema::Validator, value: &Value, of: &str) {
    let faults: Vec<String> =
        validator.iter_errors(value).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{of}\n{}", faults.join("\n"));
}

#[test]
fn what_is_printed_of_every_case_in_both_languages_is_as_its_schema_says() {
    let (assess, in_brief, flips) = (validator("assess"), validator("assess-brief"), validator("flips"));
    let subjects = subjects();
    for language in ["en", "fr"] {
        let of_all: Vec<&str> = subjects.iter().map(String::as_str).collect();
        let printed_of_all = printed(&[&["assess", "--format", "json", "--lang", language], &of_all[..]].concat());
        assert_eq!(printed_of_all.as_array().map(Vec::len), Some(subjects.len()));
        check(&assess, &printed_of_all, "assess");
        let brief = printed(&[&["assess", "--brief", "--lang", language], &of_all[..]].concat());
        check(&in_brief, &brief, "assess --brief");
        for (whole, brief) in
            printed_of_all.as_array().into_iter().flatten().zip(brief.as_array().into_iter().flatten())
        {
            assert_eq!(brief["threshold"], whole["threshold"]["status"], "{}", brief["file"]);
            assert_eq!(brief["stated"], whole["stated"]);
            assert!(brief.to_string().len() * 3 < whole.to_string().len(), "{}", brief["file"]);
        }
        // A search takes its time; a third of the cases and what is no case hold every form of a change.
        for subject in of_all.iter().rev().step_by(3) {
            check(&flips, &printed(&["flips", "--format", "json", "--lang", language, subject]), subject);
        }
    }
}

#[test]
fn a_chart_and_a_probe_are_as_their_schemas_say() {
    let folder = tempfile::tempdir().expect("a folder");
    let (chart, probe) = (validator("chart"), validator("probe"));
    for subject in subjects() {
        let out = folder.path().join("chart.json");
        printed(&["chart", &subject, "--out", out.to_str().expect("a name")]);
        check(&chart, &serde_json::from_slice(&fs::read(&out).expect("a chart")).expect("JSON"), &subject);
    }
    for (at, object) in [("24.0,-82.0", "forces"), ("35.55,35.85", "state_aircraft"), ("48.85,2.35", "territory")] {
        let printed = printed(&["probe", &format!("--at={at}"), "--object", object, "--format", "json"]);
        check(&probe, &printed, at);
    }
}

#[test]
fn a_value_with_a_field_too_many_or_one_too_few_is_not_as_its_schema_says() {
    let probe = validator("probe");
    let value = printed(&["probe", "--at=48.85,2.35", "--object", "territory", "--format", "json"]);
    let mut more = value.clone();
    more["more"] = 1.into();
    let mut less = value.clone();
    less.as_object_mut().expect("an object").remove("row");
    assert_eq!([&value, &more, &less].map(|value| probe.is_valid(value)), [true, false, false]);
}
