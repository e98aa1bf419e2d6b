//! What the window says of documents and files, in the words and the place where it is looked for.

use std::fs;

use casus::{
    domain::Session,
    storage::{files::save, library, open},
    ui::theme::DARK,
    words::{Language, Words},
};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use crate::{
    documents::{Program, click, file_in, home, press, says, start},
    panels::wait_until,
};

fn with_paris(folder: &std::path::Path) -> (Program, std::path::PathBuf) {
    let (home, file) = (home(folder), file_in(folder));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    (program, file)
}

#[test]
fn to_look_at_another_day_is_no_work() {
    let folder = tempfile::tempdir().unwrap();
    let (mut program, file) = with_paris(folder.path());
    let day = program.state().bench().session().as_of;
    click(&mut program, "To the next change");
    assert_ne!(program.state().bench().session().as_of, day);
    assert!(says(&program, "saved ·") && !says(&program, "not saved"));
    program.key_press_modifiers(Modifiers::COMMAND, Key::N);
    program.run_steps(3);
    assert!(program.query_by_label("Discard").is_none(), "nothing would be lost");
    press(&mut program, Key::Z);
    // Whoever saves keeps the day.
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert_eq!(open(&file).unwrap().session.as_of, program.state().bench().session().as_of);
}

#[test]
fn the_question_about_unsaved_work_says_what_becomes_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mut program, _) = with_paris(folder.path());
    click(&mut program, "Norway, seat 19");
    let mine = program.state().bench().session().clone();
    program.key_press_modifiers(Modifiers::COMMAND, Key::N);
    program.run_steps(3);
    assert!(says(&program, "undo leads back to it"));
    click(&mut program, "Discard");
    press(&mut program, Key::Z);
    assert_eq!(*program.state().bench().session(), mine, "what was said is true");
    click(&mut program, "File");
    click(&mut program, "Quit");
    assert!(says(&program, "will be lost"));
}

#[test]
fn after_the_last_day_there_is_another() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = start(&home(folder.path()));
    program.key_press_modifiers(Modifiers::COMMAND, Key::N);
    program.run_steps(3);
    for number in 1..=2 {
        program.get_by_label_contains("Add a day: ").click();
        program.run_steps(3);
        let session = program.state().bench().session();
        assert_eq!(session.as_of.days_since(session.incident.first_day), number);
    }
}

#[test]
fn a_blank_incident_hints_at_days_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = start(&home(folder.path()));
    program.key_press_modifiers(Modifiers::COMMAND, Key::N);
    program.run_steps(3);
    assert!(!says(&program, "2015-11-1"));
    assert!(says(&program, "no file yet"));
}

#[test]
fn the_path_to_compare_with_has_the_focus() {
    let folder = tempfile::tempdir().unwrap();
    let (mut program, _) = with_paris(folder.path());
    click(&mut program, "File");
    program.get_by_label_contains("Compare with…").click();
    program.run_steps(6);
    let field = program.get_by_role_and_label(egui::Role::TextInput, "File to compare with").rect();
    let focused = program.ctx.memory(|memory| memory.focused()).and_then(|id| program.ctx.read_response(id));
    assert_eq!(focused.map(|response| response.rect), Some(field));
}

#[test]
fn a_figure_that_was_copied_is_said_where_it_was_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let (mut program, _) = with_paris(folder.path());
    program.key_press_modifiers(Modifiers::COMMAND, Key::E);
    program.run_steps(3);
    let said = |program: &Program| {
        let window = program.get_by_label_contains("Copy as text").rect();
        let said = program.query_all_by_label_contains("The table is on the clipboard").map(|node| node.rect());
        said.filter(|rect| (rect.top() - window.bottom()).abs() < 60.0).count()
    };
    assert_eq!(said(&program), 0);
    click(&mut program, "Copy as text");
    assert!(said(&program) > 0);
}

#[test]
fn what_went_well_is_not_said_in_the_colour_of_a_warning() {
    let folder = tempfile::tempdir().unwrap();
    let (mut program, file) = with_paris(folder.path());
    program.ctx.set_theme(egui::Theme::Dark);
    let colours = |program: &Program| {
        let shapes = program.output().shapes.iter();
        let texts = shapes.filter_map(|shape| {
            let egui::Shape::Text(text) = &shape.shape else { return None };
            text.galley.text().starts_with("Saved to").then_some(text)
        });
        texts.flat_map(|text| text.galley.job.sections.iter().map(|section| section.format.color)).collect::<Vec<_>>()
    };
    click(&mut program, "Norway, seat 19");
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert!(!colours(&program).is_empty() && !colours(&program).contains(&DARK.caution));
    fs::remove_file(file).unwrap();
}

#[test]
fn of_a_long_text_recovery_shows_what_has_changed() {
    let long = "The same opening of the text that nobody needs to read again. ".repeat(20);
    let before = Session { notes: long.clone().into(), ..library::case("fr-2015-paris").unwrap().session.clone() };
    let after = Session { notes: format!("{long}HERE IT IS.").into(), ..before.clone() };
    for language in [Language::En, Language::Fr] {
        let lines = Words::of(language).differences(&before, &after);
        assert!(lines.len() == 1 && lines[0].contains("HERE IT IS") && lines[0].len() < 200, "{lines:?}");
    }
}

#[test]
fn a_name_made_of_a_title_has_one_hyphen_between_two_words() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let file = folder.path().join("a.ron");
    let title = "Frégate « Élli » — Crète".to_owned();
    save(&file, &Session { title, ..library::case("fr-2015-paris").unwrap().session.clone() }).unwrap();
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    click(&mut program, "File");
    click(&mut program, "Duplicate");
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Save the session to a path"));
    let path = program.state_mut().ui_state().path.clone();
    assert!(path.contains("frégate-élli-crète") && !path.contains("--"), "{path}");
}
