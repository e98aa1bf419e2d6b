//! A person's own precedents on the disk: what is read, what is passed over, and what is never touched.

use std::fs;

use casus::storage::{
    LoadError, RealDisk, library,
    own::{MOST_FILES, Why, read},
};

#[test]
fn a_folder_of_sessions_is_read_in_order_and_nothing_else_in_it() {
    let folder = tempfile::tempdir().unwrap();
    for (name, case) in [("b.ron", "gb-2005-london"), ("a.RON", "es-2004-madrid")] {
        fs::write(folder.path().join(name), library::case(case).unwrap().text).unwrap();
    }
    fs::write(folder.path().join("a.ron.bak"), "not read").unwrap();
    fs::write(folder.path().join("notes.txt"), "not read").unwrap();
    let found = read(&RealDisk, folder.path());
    let ids: Vec<&str> = found.cases.iter().map(|own| own.session.case.as_str()).collect();
    assert_eq!(ids, ["yours/a", "yours/b"], "no id is a shipped one's");
    assert_eq!(found.passed_over, []);
}

#[test]
fn a_broken_file_is_named_with_line_and_column_and_the_rest_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let text = library::case("fr-2015-paris").unwrap().text;
    fs::write(folder.path().join("slip.ron"), text.replacen("harm:", "harn:", 1)).unwrap();
    fs::write(folder.path().join("whole.ron"), text).unwrap();
    fs::create_dir(folder.path().join("folder.ron")).unwrap();
    let found = read(&RealDisk, folder.path());
    assert_eq!(found.cases.len(), 1);
    let names: Vec<&str> = found.passed_over.iter().map(|passed| passed.name.as_str()).collect();
    assert_eq!(names, ["folder.ron", "slip.ron"]);
    let slip = &found.passed_over[1].why;
    assert!(
        matches!(slip, Why::Unreadable(LoadError::Syntax { line, column, .. }) if *line > 5 && *column > 1),
        "{slip}"
    );
}

#[test]
fn a_folder_that_is_not_there_holds_nothing_and_too_many_files_are_said_once() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(read(&RealDisk, &folder.path().join("none")).cases.len(), 0);
    let text = "(format: 1, session: (title: \"One\", incident: (first_day: \"2030-05-01\")))";
    for number in 0..MOST_FILES + 3 {
        fs::write(folder.path().join(format!("{number:03}.ron")), text).unwrap();
    }
    let found = read(&RealDisk, folder.path());
    assert_eq!(found.cases.len(), MOST_FILES);
    assert_eq!(found.passed_over.iter().map(|passed| passed.why.clone()).collect::<Vec<_>>(), [Why::TooMany]);
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_passed_over_and_stops_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let made = std::process::Command::new("mkfifo").arg(folder.path().join("p.ron")).status().expect("mkfifo");
    assert!(made.success());
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("z.ron")).unwrap();
    fs::write(folder.path().join("a.ron"), library::case("fr-2015-paris").unwrap().text).unwrap();
    let found = read(&RealDisk, folder.path());
    assert_eq!(found.cases.len(), 1);
    let names: Vec<&str> = found.passed_over.iter().map(|passed| passed.name.as_str()).collect();
    assert_eq!(names, ["p.ron", "z.ron"]);
}

#[cfg(unix)]
#[test]
fn the_sweep_follows_no_link_and_makes_no_file() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (new, old) = (elsewhere.path().join("new"), elsewhere.path().join("old"));
    fs::write(&old, "somebody's").unwrap();
    for (number, target) in [&new, &old].into_iter().enumerate() {
        std::os::unix::fs::symlink(target, folder.path().join(format!(".casus-{number}-0.tmp"))).unwrap();
    }
    fs::write(folder.path().join(".casus-7-7.tmp"), "half").unwrap();
    assert_eq!(casus::storage::sweep(&RealDisk, folder.path()), 1, "what is ours goes");
    assert!(!new.exists());
    assert_eq!(fs::read_to_string(&old).unwrap(), "somebody's");
}
