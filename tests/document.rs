//! The document in the window: its log, what its file says of itself, and another beside it.

use std::fs;

use casus::{
    domain::Aspect,
    shell::{NoDialogs, Shell},
    storage::{
        self, case,
        settings::{Found, LanguageChoice, Settings},
    },
};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::panels::{paris, seat};

fn press(harness: &mut Harness<'_, Shell>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(3);
}

fn log_of(harness: &Harness<'_, Shell>) -> Vec<Aspect> {
    harness.state().bench().session().log.iter().map(|line| line.what).collect()
}

#[test]
fn control_5_shows_the_log_and_a_note_joins_a_line() {
    let mut harness = paris();
    seat(&harness, "Norway, seat 19").click();
    harness.run_steps(3);
    press(&mut harness, Modifiers::COMMAND, Key::Num5);
    assert!(harness.query_by_label_contains("1 · Norway: undecided → does not object").is_some());
    harness.get_by_role_and_label(egui::Role::TextInput, "Note on line 1").focus();
    harness.run_steps(2);
    harness.get_by_role_and_label(egui::Role::TextInput, "Note on line 1").type_text("Oslo called");
    harness.run_steps(2);
    harness.get_by_role_and_label(egui::Role::Button, "Add the note").click();
    harness.run_steps(3);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    let norway = "NOR".parse().unwrap();
    assert_eq!(log_of(&harness), [Aspect::Stance(norway), Aspect::NoteOnLine(1), Aspect::Stance(norway)]);
    assert!(harness.query_by_label_contains("2 · Note on line 1: Oslo called").is_some());
    assert!(harness.query_by_label_contains("3 · Undone: Norway").is_some());
    assert!(!harness.state().bench().session().log.get(0).unwrap().at.is_unstated());
    press(&mut harness, Modifiers::COMMAND, Key::Num1);
    assert!(harness.query_by_label_contains("Oslo called").is_none());
}

#[test]
fn the_name_in_the_log_is_that_of_the_settings() {
    let settings = Settings { language: LanguageChoice::Fr, log_name: "Ada".to_owned(), ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    seat(&harness, "Norvège, siège 19").click();
    harness.run_steps(3);
    press(&mut harness, Modifiers::COMMAND, Key::Num5);
    assert!(harness.query_by_label_contains("Ada, ").is_some());
}

#[test]
fn a_file_changed_outside_opens_with_a_banner_and_its_last_good_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    let mut session = case("us-2001-911").expect("a case").session.clone();
    storage::save(&path, &session).unwrap();
    session.title = "Later".to_owned();
    storage::save(&path, &session).unwrap();
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("Later", "Loter")).unwrap();
    let mut harness = paris();
    harness.state_mut().open_path(path.clone());
    harness.run_steps(3);
    assert_eq!(harness.state().bench().session().title, "Loter");
    assert!(harness.query_by_label_contains("does not match its checksum").is_some());
    harness.get_by_label("Open the last good copy").click();
    harness.run_steps(3);
    assert_eq!(harness.state().bench().session().title, case("us-2001-911").expect("a case").session.title);
    assert!(harness.query_by_label_contains("does not match its checksum").is_none());
    // A file as it was saved says nothing.
    storage::save(&path, &session).unwrap();
    harness.state_mut().open_path(path);
    harness.run_steps(3);
    assert!(harness.query_by_label("Close this message").is_none());
}

#[test]
fn a_file_of_a_newer_version_is_shown_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("newer.ron");
    let text = include_str!("old_saves/newer-3-readable-by-1.ron");
    fs::write(&path, text).unwrap();
    let mut harness = paris();
    harness.state_mut().open_path(path.clone());
    harness.run_steps(3);
    assert!(harness.query_by_label_contains("not understood: rounds").is_some());
    press(&mut harness, Modifiers::COMMAND, Key::S);
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(20));
        harness.run_steps(1);
    }
    // Without a dialog of the system the window asks for a path and suggests a copy; the file's own is refused.
    harness.state_mut().ui_state().path = path.display().to_string();
    harness.run_steps(1);
    harness.get_by_role_and_label(egui::Role::Button, "Save").click();
    harness.run_steps(3);
    assert!(harness.query_all_by_label_contains("it is not written over").next().is_some());
    assert_eq!(fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn the_session_is_compared_with_another_in_words() {
    let mut harness = paris();
    harness.get_by_label("File").click();
    harness.run_steps(3);
    harness.get_by_label_contains("Compare with…").click();
    harness.run_steps(3);
    harness.get_by_role_and_label(egui::Role::TextInput, "File to compare with").focus();
    harness.run_steps(1);
    harness.get_by_role_and_label(egui::Role::TextInput, "File to compare with").type_text("us-2001-911");
    harness.run_steps(2);
    harness.get_by_role_and_label(egui::Role::Button, "Compare").click();
    harness.run_steps(3);
    assert!(harness.query_by_label("The facts differ in 35 values.").is_some());
    assert!(harness.query_by_label("Where they begin to differ").is_some());
}
