//! What a crash left beside a file that went on without it, and what it left that does not open.

use std::fs;

use casus::storage::{files::backup_of, open};
use egui::Key;
use egui_kittest::kittest::Queryable as _;

use crate::{
    documents::{click, crash, file_in, home, press, rewrite, says, start},
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
