//! What a crash left beside a file that went on without it, and what it left that does not open.

use std::fs;

use casus::storage::{files::backup_of, open};
use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use crate::{
    documents::{Program, click, crash, file_in, home, press, rewrite, says, start},
    panels::wait_until,
};

#[test]
fn a_file_that_changed_since_is_a_question_also_by_way_of_recover() {
    for answer in ["Keep mine", "Reload", "Cancel"] {
        let folder = tempfile::tempdir().unwrap();
        let (home, file) = (home(folder.path()), file_in(folder.path()));
        let mut program = start(&home);
        program.state_mut().open_path(file.clone());
        program.run_steps(2);
        click(&mut program, "Norway, seat 19");
        let mine = program.state().bench().session().clone();
        crash(program, &home);
        let theirs = rewrite(&file, "Somebody else’s");
        let later = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(4_000_000_000);
        fs::File::options().write(true).open(&file).unwrap().set_modified(later).unwrap();

        let mut program = start(&home);
        assert!(says(&program, "Another program has changed its file since"), "{answer}");
        assert!(says(&program, "minutes newer than it."), "{answer}");
        click(&mut program, "Recover");
        assert_eq!(*program.state().bench().session(), mine);
        assert!(says(&program, "was changed by another program"), "{answer}");
        click(&mut program, answer);
        match answer {
            "Keep mine" => {
                press(&mut program, Key::S);
                wait_until(&mut program, |program| says(program, "Saved to"));
                assert_eq!(open(&backup_of(&file)).unwrap().session, theirs);
            }
            "Reload" => assert_eq!(*program.state().bench().session(), theirs),
            _ => {
                // It stays a question at every save until it is answered.
                press(&mut program, Key::S);
                wait_until(&mut program, |program| says(program, "was changed by another program"));
                assert_eq!(open(&file).unwrap().session, theirs);
            }
        }
    }
}

#[test]
fn recovering_twice_still_knows_what_the_file_was() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    crash(program, &home);
    rewrite(&file, "Somebody else’s");
    for _ in 0..2 {
        let mut program = start(&home);
        click(&mut program, "Recover");
        assert!(says(&program, "was changed by another program"));
        click(&mut program, "Cancel");
        crash(program, &home);
    }
}

#[test]
fn pinned_states_come_back_with_the_work_they_stood_beside() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    program.key_press(Key::P);
    program.run_steps(3);
    let before = program.state().bench().session().clone();
    click(&mut program, "Norway, seat 19");
    crash(program, &home);
    for _ in 0..2 {
        let mut program = start(&home);
        click(&mut program, "Recover");
        click(&mut program, "Edit");
        program.get_by_label_contains("Go back to A").click();
        program.run_steps(3);
        assert!(program.state().bench().session().says_the_same(&before));
        press(&mut program, Key::Z);
        crash(program, &home);
    }
}

/// What stands on screen until it is read.
fn close(program: &mut Program, part: &str) {
    let label = program.query_all_by_label_contains(part).filter_map(|node| node.accesskit_node().label());
    let label = label.into_iter().find(|label| label.starts_with("Close this message")).expect("a message");
    click(program, &label);
}

#[test]
fn broken_files_of_the_program_are_named_on_the_start_page_and_stay_until_read() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    fs::create_dir_all(&home.sittings).unwrap();
    fs::write(home.sittings.join("999999-0.ron"), "garbage").unwrap();
    fs::write(home.sittings.join("999999-0.lock"), "").unwrap();
    fs::write(home.settings.join("settings.ron"), "garbage").unwrap();
    let mut program = start(&home);
    for _ in 0..2 {
        assert!(says(&program, "999999-0-0.broken"), "the session");
        assert!(says(&program, "settings.broken"), "the settings");
        // Opening something is no reading.
        program.state_mut().open_case("fr-2015-paris");
        program.run_steps(2);
        click(&mut program, "Norway, seat 19");
    }
    close(&mut program, "999999-0-0.broken");
    assert!(!says(&program, "999999-0-0.broken") && says(&program, "settings.broken"));
}

#[test]
fn skipping_says_where_the_work_is_and_that_file_opens_clean() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    let mine = program.state().bench().session().clone();
    crash(program, &home);
    let mut program = start(&home);
    click(&mut program, "Skip");
    let listed = home.disk.list(&home.sittings).unwrap();
    let aside = listed.iter().find(|path| path.to_string_lossy().ends_with(".skipped.ron")).expect("a file");
    assert!(says(&program, &format!("It stays for a while as {}", aside.display())));
    program.state_mut().open_path(aside.clone());
    program.run_steps(2);
    assert_eq!(*program.state().bench().session(), mine);
    assert!(!says(&program, "checksum"));
    assert!(says(&program, "It stays for a while as"), "until it is read");
}

#[test]
fn unsaved_work_that_cannot_be_kept_stands_over_the_work_until_it_is_kept_again() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    fs::write(&home.sittings, "in the way").unwrap();
    let mut program = start(&home);
    assert!(says(&program, "Unsaved work cannot be kept against a crash now"), "on the start page");
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    assert!(says(&program, "Unsaved work cannot be kept against a crash now"));
    drop(program);

    fs::remove_file(&home.sittings).unwrap();
    let mut program = start(&home);
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    fs::remove_dir_all(&home.sittings).unwrap();
    click(&mut program, "Norway, seat 19");
    wait_until(&mut program, |_| {
        home.disk
            .list(&home.sittings)
            .unwrap_or_default()
            .iter()
            .any(|path| path.extension().is_some_and(|end| end == "ron"))
    });
    assert!(!says(&program, "cannot be kept"), "a folder that vanished is made again");
    fs::remove_dir_all(&home.sittings).unwrap();
    fs::write(&home.sittings, "in the way").unwrap();
    click(&mut program, "Norway, seat 19");
    wait_until(&mut program, |program| says(program, "Unsaved work cannot be kept against a crash now"));
    fs::remove_file(&home.sittings).unwrap();
    click(&mut program, "Norway, seat 19");
    wait_until(&mut program, |program| !says(program, "cannot be kept"));
    assert!(says(&program, "is kept against a crash again"));
}

#[test]
fn no_notice_runs_under_other_text() {
    for width in [1280.0, 1024.0, 700.0] {
        let folder = tempfile::tempdir().unwrap();
        let home = home(folder.path());
        let deep = folder.path().join("a rather long name of a folder ".repeat(3)).join("and another ".repeat(9));
        fs::create_dir_all(&deep).unwrap();
        let file = file_in(&deep);
        let mut program = start(&home);
        program.set_size(egui::vec2(width, 800.0));
        program.state_mut().open_path(file);
        program.run_steps(2);
        program.state_mut().ui_state().pane = casus::ui::Pane::Council;
        program.run_steps(2);
        click(&mut program, "Norway, seat 19");
        press(&mut program, Key::S);
        wait_until(&mut program, |program| says(program, "Saved to"));
        let notice = program.get_by_label_contains("Saved to").rect();
        let keys = program.get_by_label("F1 keys").rect();
        let zoom = program.get_by_label("100 %").rect();
        let saved = program.get_by_label_contains("saved ·").rect();
        for other in [keys, zoom, saved] {
            assert!(!notice.shrink(1.0).intersects(other), "{width}: {notice:?} over {other:?}");
        }
        assert!(notice.right() <= width && notice.width() > 20.0, "{width}: {notice:?}");
    }
}
