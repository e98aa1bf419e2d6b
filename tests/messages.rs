//! What is said of a file that does not open, a file that cannot be written and a command that was mistyped: what
//! happened, why, and what to do.

use std::{
    fs,
    process::{Command, Output},
};

use casus::storage::{
    RealDisk, SaveError,
    files::{Backup, Before, write_bytes},
    format,
};

const HEAD: &str = "(format: 1, session: (title: \"x\", incident: (first_day: \"2030-05-01\"";

fn refused(text: &str) -> String {
    format::read(text.as_bytes()).expect_err(text).to_string()
}

fn casus(args: &[&str]) -> Output {
    let program = Command::new(env!("CARGO_BIN_EXE_casus")).args(args).env("CASUS_PRECEDENTS_DIR", "no/such").output();
    program.expect("the program starts")
}

fn err(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).expect("a text")
}

#[test]
fn no_slip_of_the_pen_is_answered_in_the_words_of_the_parser() {
    let fact = |fact: &str| format!("{HEAD}, {fact})))");
    for (text, parts) in [
        (format!("{HEAD})))x"), ["after the last bracket", "Take it away"]),
        (fact("harm = [(value: few_dead)]"), ["a colon is missing", "`name: value`"]),
        (format!("{HEAD}, notes: \"a"), ["has no end", "quotation mark"]),
        (HEAD.replacen("\"x\"", "“x”", 1), ["this is `“`", "Type `\"`"]),
        (HEAD.replacen("\"x\"", "\"x \"y\" z\"", 1), ["a quotation mark stands inside a text", "Write `\\\"`"]),
        (HEAD.replacen("\"x\",", "\"x\"", 1), ["a comma is missing here", "before what follows"]),
        (fact("dead: [(value: 3)]"), ["one of a list of values", "`exactly(3)`"]),
        (fact("harm: [(value: few_ded)]"), ["Did you mean `few_dead`?", "Possible are"]),
    ] {
        let said = refused(&text);
        assert!(parts.iter().all(|part| said.contains(part)), "{said}");
    }
    let said = refused(&format!("(format: {}, lowest_reader: 1, session: (title: 7))", casus::storage::FORMAT + 1));
    assert!(
        said.contains(". Or install") && !said.contains(" Or install a version of the program that reads format 1")
    );
}

#[test]
fn a_place_that_cannot_be_written_is_named_with_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone/x.ron");
    let error = write_bytes(&RealDisk, &gone, b"x", Backup::Keep, Before::Anything).unwrap_err().to_string();
    assert!(error.contains("the folder is gone") && error.contains("Make the folder"), "{error}");
    assert!(!error.contains("os error") && !error.contains("space"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_no_place_for_a_file_and_holds_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.svg");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let error = write_bytes(&RealDisk, &pipe, b"x", Backup::Keep, Before::Anything).unwrap_err();
    assert!(matches!(error, SaveError::NoOrdinaryFile { .. }), "{error}");
    let output = casus(&["chart", "fr-2015-paris", "--out", &pipe.display().to_string()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("is no ordinary file"), "{}", err(&output));
    // Settings are read at every start.
    let settings = folder.path().join("settings.ron");
    assert!(Command::new("mkfifo").arg(&settings).status().unwrap().success());
    let found = casus::storage::settings::load(&RealDisk, folder.path());
    assert_eq!(found.broken.len(), 1);
}

#[test]
fn two_files_for_the_window_are_answered_in_our_words() {
    for args in [["a.ron", "b.ron"], ["asess", "my.ron"]] {
        let output = casus(&args);
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains("one file at a time") && err(&output).contains("verb"), "{}", err(&output));
    }
}

#[test]
fn a_file_with_very_many_hints_does_not_fill_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("many.ron");
    let place = "(name: \"a\", object: territory, area: party_europe, sea_zone: beyond), ".repeat(150);
    fs::write(&file, format!("{HEAD}, attacked: [(value: [\"ITA\"])], place: [(value: [{place}])])))")).unwrap();
    let output = casus(&["check", &file.display().to_string()]);
    let lines = std::str::from_utf8(&output.stdout).unwrap().lines().collect::<Vec<_>>();
    assert_eq!(lines.len(), 102, "{lines:?}");
    assert!(lines.last().is_some_and(|line| line.contains(" more")));
}

#[test]
fn a_band_of_harm_that_the_numbers_do_not_suggest_is_pointed_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("harm.ron");
    for (harm, is_said) in [("mass_dead", true), ("many_dead", true), ("few_dead", false)] {
        let text =
            format!("{HEAD}, attacked: [(value: [\"ITA\"])], harm: [(value: {harm})], dead: [(value: exactly(2))])))");
        fs::write(&file, text).unwrap();
        let output = casus(&["check", &file.display().to_string()]);
        let said = std::str::from_utf8(&output.stdout).unwrap();
        assert_eq!(said.contains("suggest few_dead"), is_said, "{said}");
    }
}

#[test]
fn a_title_is_no_formula_in_a_spreadsheet() {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (folder.path().join("a.ron"), folder.path().join("a.csv"));
    for title in ["=1+1", "@SUM(A1)", "-2", "+3", "Paris"] {
        let text = HEAD.replacen("\"x\"", &format!("\"{title}\""), 1);
        fs::write(&file, format!("{text}, attacked: [(value: [\"ITA\"])])))")).unwrap();
        let output = casus(&["chart", &file.display().to_string(), "--out", &out.display().to_string()]);
        assert!(output.status.success(), "{}", err(&output));
        let table = fs::read_to_string(&out).unwrap();
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let column = reader.headers().unwrap().iter().position(|name| name == "session").unwrap();
        for row in reader.records() {
            let session = row.unwrap()[column].to_owned();
            assert_eq!(session, if title == "Paris" { title.to_owned() } else { format!("'{title}") });
        }
    }
}
