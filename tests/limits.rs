//! How much a field takes: as much as the file, and what finds no room is said with its numbers and taken back by one undo.

use casus::domain::LONGEST_TEXT;
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::{
    documents::{Program, file_in, home, press, says, start},
    panels::wait_until,
};

fn paste(program: &mut Program, field: &str, text: &str) {
    program.state_mut().ui_state().incident.reveal_notes = true;
    program.run_steps(3);
    program.get_by_role_and_label(egui::Role::TextInput, field).focus();
    program.run_steps(2);
    program.event(Event::Paste(text.to_owned()));
    program.run_steps(2);
}

#[test]
fn a_paste_beyond_the_limit_is_said_with_numbers_and_one_undo_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    for (letter, kept) in [("x", LONGEST_TEXT), ("é", LONGEST_TEXT / 2)] {
        let (home, file) = (home(folder.path()), file_in(folder.path()));
        let mut program = start(&home);
        program.state_mut().open_path(file);
        program.run_steps(2);
        for field in ["The question to decide", "Title"] {
            let before = program.state().bench().session().clone();
            paste(&mut program, field, &letter.repeat(100_000));
            assert!(
                says(&program, "100,000 characters were given") && says(&program, "at most 65,536 bytes"),
                "{field}"
            );
            let session = program.state().bench().session();
            let text = if field == "Title" { &session.title } else { &session.decision_point };
            assert!(text.len() <= LONGEST_TEXT && text.matches(letter).count() + 100 > kept, "{}", text.len());
            casus::storage::format::write(session).expect("it can be saved");
            program.state_mut().ui_state().was_typing = false;
            program.key_press(Key::Tab);
            program.run_steps(2);
            press(&mut program, Key::Z);
            assert!(program.state().bench().session().says_the_same(&before), "{field}");
        }
    }
}

#[test]
fn a_text_of_a_few_pages_is_kept_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    let text = "A sentence of some length. ".repeat(1_000);
    for field in ["The question to decide", "Your notes"] {
        paste(&mut program, field, &text);
    }
    assert!(!says(&program, "was too long"));
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Saved to"));
    let session = casus::storage::open(&file).unwrap().session;
    assert!(session.notes.plain().contains(&text) && session.decision_point.contains(&text));
}

#[test]
fn a_blank_incident_has_a_field_for_what_happened() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = start(&home(folder.path()));
    program.key_press_modifiers(Modifiers::COMMAND, Key::N);
    program.run_steps(3);
    paste(&mut program, "What happened, in a paragraph", "Shots at a patrol.");
    assert_eq!(program.state().bench().session().summary, "Shots at a patrol.");
    assert!(says(&program, "Summary: reworded"));
}
