//! Every file that was ever written opens, and gives for ever the verdict it gave.

use std::{fs, path::Path};

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::Choice as _,
    law::Element,
    storage::{
        LoadError, Seal,
        format::{self, Examined, Slip},
    },
};

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/old_saves")
}

/// What a file says today, in the columns of the golden list.
fn verdict(bytes: &[u8]) -> String {
    let Examined { session, seal, newer } = match format::examine(bytes) {
        Ok(reading) => reading,
        Err(LoadError::TooNew { reader, .. }) => return format!("needs {reader}"),
        Err(error) => panic!("{error}"),
    };
    let seal = match seal {
        Seal::Absent => "absent",
        Seal::Whole => "whole",
        Seal::Broken => "broken",
    };
    let newer = newer.map_or_else(|| "-".to_owned(), |format| format.to_string());
    let found = assess(Catalog::shipped(), &session);
    let grades: Vec<&str> = Element::ALL.iter().map(|element| found.threshold.finding(*element).grade.id()).collect();
    let (status, request, outcome) =
        (found.threshold.status.id(), found.request.state.id(), found.council.outcome.id());
    format!("{seal},{newer},{},{status},{},{request},{outcome}", session.log.len(), grades.join(" "))
}

#[test]
fn every_old_file_opens_with_its_golden_verdict() {
    let golden = fs::read_to_string(folder().join("golden.csv")).unwrap();
    let mut files = 0;
    for line in golden.lines().filter(|line| !line.starts_with('#')) {
        let (file, expected) = line.split_once(',').expect("a file and its verdict");
        assert_eq!(verdict(&fs::read(folder().join(file)).unwrap()), expected, "{file}");
        files += 1;
    }
    let entries = fs::read_dir(folder()).unwrap();
    let on_disk =
        entries.filter(|entry| entry.as_ref().unwrap().path().extension().is_some_and(|end| end == "ron")).count();
    assert_eq!(files, on_disk, "a file without a verdict");
}

#[test]
fn a_file_as_the_program_saved_it_is_written_the_same_today() {
    let text = fs::read_to_string(folder().join("format-1-saved.ron")).unwrap();
    assert_eq!(format::write(&format::read(text.as_bytes()).unwrap()).unwrap(), text);
}

/// The promise of `lowest_reader`: a reader of format 1 keeps what it does not know.
#[test]
fn what_a_newer_file_brings_is_there_again_after_saving_elsewhere() {
    let bytes = fs::read(folder().join("newer-2-readable-by-1.ron")).unwrap();
    let reading = format::examine(&bytes).unwrap();
    let again = format::read(format::write(&reading.session).unwrap().as_bytes()).unwrap();
    assert_eq!(again, reading.session);
    assert_eq!((again.extras[0].name.as_str(), again.extras[0].text.as_str()), ("rounds", "[(number: 1)]"));
}

/// A summary as one text stays one; what became known later stands in parts, in the order of their days.
#[test]
fn a_summary_in_parts_and_a_first_account_come_back_as_they_were_written() {
    let bytes = fs::read(folder().join("format-1-dated-account.ron")).unwrap();
    let session = format::read(&bytes).unwrap();
    let days: Vec<String> = session.summary_parts.iter().map(|part| part.from.to_string()).collect();
    assert_eq!(days, ["2030-05-04", "2030-05-06"]);
    assert_eq!(session.day_of_first_account().to_string(), "2030-05-06");
    assert_eq!(format::read(format::write(&session).unwrap().as_bytes()).unwrap(), session);
    let one_text = format::read(&fs::read(folder().join("format-1-saved.ron")).unwrap()).unwrap();
    assert_eq!((one_text.summary_parts.len(), one_text.day_of_first_account()), (0, one_text.incident.first_day));
}

#[test]
fn two_parts_of_a_summary_for_one_day_are_refused_by_name() {
    let text =
        fs::read_to_string(folder().join("format-1-dated-account.ron")).unwrap().replace("2030-05-04", "2030-05-06");
    let error = format::read(text.as_bytes()).unwrap_err();
    assert!(matches!(&error.slips()[0].slip, Slip::TwoValues { what, .. } if what == "summary_parts"), "{error}");
}

/// Older versions read what they can: only what needs the later format is written in it.
#[test]
fn a_session_is_written_in_the_lowest_format_that_holds_it() {
    let mut session = format::read(&fs::read(folder().join("format-2-own-force.ron")).unwrap()).unwrap();
    let head = |text: &str| text.lines().filter(|line| line.contains("format") || line.contains("reader")).count();
    let text = format::write(&session).unwrap();
    assert!(text.starts_with("// Casus Foederis session, format 2\n"), "{text}");
    assert!(text.contains("  format: 2,\n  lowest_reader: 2,\n") && head(&text) == 3, "{text}");
    let own_force = casus::domain::FactId::OwnForce;
    for dated in session.incident.values_of(own_force) {
        session.incident.remove(own_force, dated.from);
    }
    let text = format::write(&session).unwrap();
    assert!(text.starts_with("// Casus Foederis session, format 1\n"), "{text}");
    assert!(text.contains("  format: 1,\n  lowest_reader: 1,\n"), "{text}");
}
