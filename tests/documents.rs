//! What people expect of documents: nothing is lost, nothing is replaced unasked, and every step can be taken back.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use casus::{
    domain::{Session, Stance, StateCode},
    shell::{Home, NoDialogs, Shell},
    storage::{
        RealDisk,
        disk::Lock,
        files::{backup_of, save},
        open, settings,
        settings::{Found, LanguageChoice, Settings},
    },
    words::Language,
};
use egui::{Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::{
    disk::{Fault, FaultyDisk, PaperDisk},
    panels::{seat, stance, wait_until},
};

const NOR: StateCode = StateCode::new(b"NOR");

pub(crate) type Program = Harness<'static, Shell>;

/// A program that starts with a home, as at a start of the computer's own.
pub(crate) fn start(home: &Home) -> Program {
    let found = settings::load(&*home.disk, &home.settings);
    let language = LanguageChoice::En;
    let found = Found { settings: Settings { language, ..found.settings }, ..found };
    let ctx = egui::Context::default();
    let shell = Shell::new(&ctx, found, Some(home.clone()), Box::new(NoDialogs));
    of(shell)
}

pub(crate) fn of(shell: Shell) -> Program {
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(2);
    harness
}

pub(crate) fn home(folder: &Path) -> Home {
    Home::in_folder(folder, Arc::new(RealDisk))
}

/// Ends a program as a crash would: nothing is asked and nothing is tidied.
pub(crate) fn crash(program: Program, home: &Home) {
    drop(program);
    // The thread that keeps lets go of the lock when it has written what it was given.
    for _ in 0..500 {
        let paths = home.disk.list(&home.sittings).unwrap_or_default();
        let locks = paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "lock"));
        if locks.into_iter().all(|path| matches!(home.disk.lock(path), Ok(Lock::Held(_)))) {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("the lock was not let go");
}

/// Clicks what is called so; a seat is known by the beginning of its name.
pub(crate) fn click(program: &mut Program, label: &str) {
    if label.contains(", seat ") {
        return click_seat(program, label);
    }
    program.get_by_label(label).click();
    program.run_steps(3);
}

fn click_seat(program: &mut Program, name: &str) {
    seat(program, name).click();
    program.run_steps(3);
}

pub(crate) fn says(program: &Harness<'_, Shell>, part: &str) -> bool {
    program.query_all_by_label_contains(part).next().is_some()
}

pub(crate) fn press(program: &mut Program, key: Key) {
    program.key_press_modifiers(Modifiers::COMMAND, key);
    program.run_steps(3);
}

pub(crate) fn title(program: &Harness<'_, Shell>) -> String {
    program.state().bench().session().title.clone()
}

/// A file with Paris 2015 in it.
pub(crate) fn file_in(folder: &Path) -> PathBuf {
    let file = folder.join("paris.ron");
    save(&file, &casus::storage::library::case("fr-2015-paris").expect("it ships").session).expect("it saves");
    file
}

/// What another program makes of a file.
pub(crate) fn rewrite(file: &Path, title: &str) -> Session {
    let session = Session { title: title.to_owned(), ..open(file).expect("it opens").session };
    save(file, &session).expect("it saves");
    fs::remove_file(backup_of(file)).expect("the copy");
    session
}

#[test]
fn a_crash_costs_nothing_and_the_next_start_offers_the_work_with_what_differs() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    let before = program.state().bench().session().clone();
    crash(program, &home);

    let mut program = start(&home);
    assert!(says(&program, "Closed unexpectedly: “paris.ron”"));
    assert!(says(&program, "newer than its file"));
    assert!(says(&program, "Norway: undecided → does not object"));
    click(&mut program, "Recover");
    assert_eq!(*program.state().bench().session(), before);
    assert!(says(&program, "not saved"));
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert_eq!(open(&file).unwrap().session, before);
    crash(program, &home);
    let program = start(&home);
    assert!(!says(&program, "Closed unexpectedly"), "it was saved, so nothing was lost");
}

#[test]
fn a_file_given_at_the_start_after_a_crash_opens_and_the_work_is_offered_over_it() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    crash(program, &home);
    let found =
        Found { settings: Settings { language: LanguageChoice::En, ..Settings::default() }, ..Found::default() };
    let ctx = egui::Context::default();
    let mut shell = Shell::new(&ctx, found, Some(home.clone()), Box::new(NoDialogs));
    shell.open_path(file);
    let mut program = of(shell);
    assert!(!says(&program, "is open in another window") && says(&program, "Closed unexpectedly"));
    click(&mut program, "Recover");
    assert_eq!(stance(&program, NOR), Stance::DoesNotObject);
    press(&mut program, Key::Z);
    assert_eq!(stance(&program, NOR), Stance::Undecided, "recovering is a step too");
}

#[test]
fn work_that_was_never_saved_is_recovered_twice_if_need_be() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut program = start(&home);
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    crash(program, &home);
    for _ in 0..2 {
        let mut program = start(&home);
        assert!(says(&program, "It was never saved."));
        click(&mut program, "Recover");
        assert_eq!(stance(&program, NOR), Stance::DoesNotObject);
        assert!(says(&program, "not saved"));
        crash(program, &home);
    }
}

#[test]
fn skipping_is_remembered_and_open_saved_opens_the_file() {
    for (answer, opens) in [("Skip", false), ("Open saved", true)] {
        let folder = tempfile::tempdir().unwrap();
        let (home, file) = (home(folder.path()), file_in(folder.path()));
        let mut program = start(&home);
        program.state_mut().open_path(file);
        program.run_steps(2);
        click_seat(&mut program, "Norway, seat 19");
        crash(program, &home);
        let mut program = start(&home);
        click(&mut program, answer);
        assert_eq!(title(&program).contains("Paris"), opens, "{answer}");
        assert_eq!(stance(&program, NOR), Stance::Undecided, "{answer}");
        crash(program, &home);
        assert!(!says(&start(&home), "Closed unexpectedly"), "{answer}");
    }
}

#[test]
fn a_window_that_is_open_is_no_crash_and_a_good_end_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut one = start(&home);
    one.state_mut().open_case("fr-2015-paris");
    one.run_steps(2);
    click_seat(&mut one, "Norway, seat 19");
    let other = start(&home);
    assert!(!says(&other, "Closed unexpectedly"));
    drop(other);
    one.state_mut().end();
    crash(one, &home);
    assert!(!says(&start(&home), "Closed unexpectedly"));
}

#[test]
fn the_report_of_a_crash_can_be_copied() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let dying = casus::storage::Sitting::begin(Arc::clone(&home.disk), &home.sittings).unwrap();
    dying.report("Casus Foederis 1\n\npanicked at ui.rs").unwrap();
    drop(dying);
    let mut program = start(&home);
    assert!(says(&program, "The program ended unexpectedly last time."));
    program.get_by_label("Copy the report").click();
    program.step();
    let is_copied = |program: &Program| {
        let commands = &program.output().platform_output.commands;
        commands
            .iter()
            .any(|command| matches!(command, egui::OutputCommand::CopyText(text) if text.contains("panicked at ui.rs")))
    };
    assert!(is_copied(&program));
    program.run_steps(2);
    click(&mut program, "Close");
    assert!(!says(&program, "The program ended"));
    crash(program, &home);
    assert!(!says(&start(&home), "The program ended"));
}

#[test]
fn what_another_program_wrote_is_never_replaced_unasked() {
    for answer in ["Keep mine", "Reload", "Save a copy", "Cancel"] {
        let folder = tempfile::tempdir().unwrap();
        let (home, file) = (home(folder.path()), file_in(folder.path()));
        let mut program = start(&home);
        program.state_mut().open_path(file.clone());
        program.run_steps(2);
        click_seat(&mut program, "Norway, seat 19");
        let mine = program.state().bench().session().clone();
        let theirs = rewrite(&file, "Somebody else’s");
        press(&mut program, Key::S);
        wait_until(&mut program, |program| says(program, "was changed by another program"));
        assert!(says(&program, "Title") && says(&program, "Norway: does not object → undecided"), "{answer}");
        assert_eq!(open(&file).unwrap().session, theirs, "{answer}: nothing was written yet");
        program.get_by_label(answer).click();
        program.run_steps(3);
        match answer {
            "Keep mine" => {
                wait_until(&mut program, |program| says(program, "Saved to"));
                assert_eq!(open(&file).unwrap().session, mine);
                assert_eq!(open(&backup_of(&file)).unwrap().session, theirs, "theirs stays beside it");
            }
            "Reload" => {
                assert_eq!(*program.state().bench().session(), theirs);
                press(&mut program, Key::Z);
                assert_eq!(*program.state().bench().session(), mine, "undo brings mine back");
                press(&mut program, Key::S);
                wait_until(&mut program, |program| says(program, "Saved to"));
            }
            "Save a copy" => wait_until(&mut program, |program| says(program, "Save the session to a path")),
            _ => assert!(says(&program, "not saved")),
        }
        if matches!(answer, "Save a copy" | "Cancel") {
            assert_eq!(open(&file).unwrap().session, theirs, "{answer}");
        }
    }
}

#[test]
fn a_change_outside_is_noticed_when_the_window_comes_to_the_front() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    let focus = |program: &mut Program, has_focus: bool| {
        program.input_mut().viewports.entry(ViewportId::ROOT).or_default().focused = Some(has_focus);
        program.run_steps(2);
    };
    focus(&mut program, false);
    let theirs = rewrite(&file, "Theirs");
    assert!(!says(&program, "was changed by another program"));
    focus(&mut program, true);
    wait_until(&mut program, |program| says(program, "was changed by another program"));
    click(&mut program, "Reload");
    assert_eq!(*program.state().bench().session(), theirs);
    assert!(!says(&program, "not saved"));
    focus(&mut program, false);
    fs::remove_file(&file).unwrap();
    focus(&mut program, true);
    wait_until(&mut program, |program| says(program, "is gone from its place"));
    assert!(says(&program, "not saved"));
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert_eq!(open(&file).unwrap().session, theirs);
}

#[test]
fn a_second_window_on_one_file_reads_it_or_makes_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut one = start(&home);
    one.state_mut().open_path(file.clone());
    wait_until(&mut one, |_| {
        fs::read_dir(&home.sittings)
            .unwrap()
            .any(|entry| entry.unwrap().path().extension().is_some_and(|ending| ending == "open"))
    });
    for answer in ["Read only", "Open as a copy"] {
        let mut other = start(&home);
        other.state_mut().open_path(file.clone());
        other.run_steps(2);
        assert!(says(&other, "is open in another window"));
        click(&mut other, answer);
        assert!(!title(&other).starts_with("Untitled"), "{answer}");
        click_seat(&mut other, "Norway, seat 19");
        let before = fs::read(&file).unwrap();
        press(&mut other, Key::S);
        wait_until(&mut other, |other| says(other, "Save the session to a path"));
        // Not even by its own name is the file of the other window written.
        other.state_mut().ui_state().path = file.display().to_string();
        other.run_steps(2);
        other.get_by_role_and_label(egui::Role::Button, "Save").click();
        other.run_steps(3);
        assert!(says(&other, "Two windows that write one file"), "{answer}");
        assert!(fs::read(&file).unwrap() == before, "{answer}");
        click(&mut other, "Close");
        if answer == "Read only" {
            // The other window saves; taking that in does not make this one a writer.
            rewrite(&file, "Theirs");
            let ctx = other.ctx.clone();
            other.state_mut().look_outside(&ctx);
            wait_until(&mut other, |other| says(other, "was changed by another program"));
            // A dialog after a dialog finds its place in its second frame.
            other.run_steps(2);
            click(&mut other, "Reload");
            assert_eq!(title(&other), "Theirs");
            press(&mut other, Key::S);
            wait_until(&mut other, |other| says(other, "Save the session to a path"));
        }
        other.state_mut().end();
    }
}

#[test]
fn new_and_open_are_steps_that_undo_takes_back_with_their_files() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    let mine = program.state().bench().session().clone();
    program.state_mut().open_case("dk-2026-greenland");
    program.run_steps(2);
    assert_eq!(title(&program), "Greenland 2026");
    press(&mut program, Key::N);
    assert_eq!(title(&program), "Untitled session");
    press(&mut program, Key::Z);
    assert_eq!(title(&program), "Greenland 2026");
    press(&mut program, Key::Z);
    assert_eq!(*program.state().bench().session(), mine);
    assert!(says(&program, "not saved"));
    press(&mut program, Key::Y);
    assert_eq!(title(&program), "Greenland 2026");
    assert!(!says(&program, "not saved"));
    press(&mut program, Key::Z);
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert_eq!(open(&file).unwrap().session, mine, "the file came back with the session");
}

#[test]
fn revert_and_duplicate_do_what_they_say_and_can_be_undone() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    let steps = program.state().bench().steps();
    click(&mut program, "File");
    click(&mut program, "Revert to saved");
    assert_eq!(program.state().bench().steps(), steps + 1);
    assert_eq!(stance(&program, NOR), Stance::Undecided);
    program.state_mut().open_path(file);
    program.run_steps(2);
    assert_eq!(program.state().bench().steps(), steps + 1, "the same file again forgets no step");
    assert!(!says(&program, "not saved"));
    press(&mut program, Key::Z);
    assert_eq!(stance(&program, NOR), Stance::DoesNotObject);
    click(&mut program, "File");
    click(&mut program, "Duplicate");
    assert!(title(&program).ends_with("(copy)") && says(&program, "not saved"));
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Save the session to a path"));
}

#[test]
fn a_save_that_fails_is_told_in_both_languages_and_keeps_the_mark() {
    for (language, told, unsaved) in
        [(Language::En, "the disk is full", "not saved"), (Language::Fr, "le disque est plein", "non enregistré")]
    {
        for first in [0, 3, 5] {
            let folder = tempfile::tempdir().unwrap();
            let file = file_in(folder.path());
            let before = fs::read(&file).unwrap();
            let mut program = start(&home(folder.path()));
            program.state_mut().set_language(language);
            program.state_mut().open_path(file.clone());
            program.run_steps(2);
            click_seat(&mut program, if language == Language::En { "Norway, seat 19" } else { "Norvège, siège 19" });
            program.state_mut().set_disk(Arc::new(FaultyDisk::new(RealDisk, Fault::Refused(28), first, true)));
            press(&mut program, Key::S);
            wait_until(&mut program, |program| says(program, told));
            assert!(says(&program, unsaved), "call {first}");
            assert_eq!(fs::read(&file).unwrap(), before, "call {first}");
        }
    }
}

#[test]
fn a_window_closed_while_saving_waits_for_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    let mine = program.state().bench().session().clone();
    program.state_mut().set_disk(Arc::new(FaultyDisk::new(RealDisk, Fault::Slow, 0, true)));
    program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    program.run_steps(2);
    program.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    let mut cancelled = false;
    for _ in 0..500 {
        program.step();
        let commands = &program.output().viewport_output[&ViewportId::ROOT].commands;
        cancelled |= commands.contains(&ViewportCommand::CancelClose);
        if commands.contains(&ViewportCommand::Close) {
            assert_eq!(open(&file).unwrap().session, mine);
            assert!(cancelled, "the first wish to close came before the disk was done");
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    panic!("the window did not close");
}

#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody asks".to_owned())
    }
}

#[test]
fn a_file_dropped_on_the_window_opens_and_asks_first_where_work_is_unsaved() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.input_mut().dropped_files.push(Arc::new(Dropped(file.clone())));
    program.run_steps(3);
    assert!(title(&program).contains("Paris"));
    click_seat(&mut program, "Norway, seat 19");
    program.input_mut().dropped_files.push(Arc::new(Dropped(file)));
    program.run_steps(3);
    assert!(says(&program, "Save the changes to"));
    click(&mut program, "Discard");
    assert_eq!(stance(&program, NOR), Stance::Undecided);
    press(&mut program, Key::Z);
    assert_eq!(stance(&program, NOR), Stance::DoesNotObject, "even what was discarded comes back");
}

#[test]
fn the_last_file_is_one_click_away_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    program.state_mut().end();
    let mut program = start(&home);
    program.get_by_label_contains("Go on with paris").click();
    program.run_steps(3);
    assert!(title(&program).contains("Paris"));
}

#[test]
fn a_home_that_refuses_everything_is_told_and_the_program_works() {
    let paper = PaperDisk::with(&[("/home/x", b"")]);
    let home = Home::in_folder(Path::new("/home"), Arc::new(FaultyDisk::new(paper, Fault::Refused(13), 0, true)));
    let mut program = start(&home);
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    assert_eq!(stance(&program, NOR), Stance::DoesNotObject);
    assert!(says(&program, "you may not write there"));
}

#[test]
fn unsaved_work_that_cannot_be_kept_is_told() {
    let paper = PaperDisk::with(&[("/home/x", b"")]);
    // The sitting begins; what is written later fails.
    let disk = FaultyDisk::new(paper, Fault::FailedSync, 0, true);
    let home = Home::in_folder(Path::new("/home"), Arc::new(disk));
    let mut program = start(&home);
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    click_seat(&mut program, "Norway, seat 19");
    wait_until(&mut program, |program| says(program, "cannot be kept against a crash"));
}

#[test]
fn saving_under_another_name_adds_the_ending_and_asks_before_it_replaces() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.ron");
    fs::write(&other, "somebody's").unwrap();
    let mut program = start(&home(folder.path()));
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    for (answer, is_replaced) in [("Cancel", false), ("Replace it", true)] {
        press(&mut program, Key::S);
        wait_until(&mut program, |program| says(program, "Save the session to a path"));
        program.state_mut().ui_state().path = folder.path().join("other").display().to_string();
        program.run_steps(2);
        program.get_by_role_and_label(egui::Role::Button, "Save").click();
        program.run_steps(3);
        assert!(says(&program, "A file of this name stands there already."), "{answer}");
        click(&mut program, answer);
        if is_replaced {
            wait_until(&mut program, |program| says(program, "Saved to"));
        }
        assert_eq!(fs::read_to_string(&other).unwrap() != "somebody's", is_replaced, "{answer}");
    }
    assert_eq!(fs::read_to_string(backup_of(&other)).unwrap(), "somebody's", "even then it stays beside it");
}

#[test]
fn what_saves_that_were_cut_short_left_is_swept_at_the_start() {
    let (folder, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (home, file) = (home(folder.path()), file_in(elsewhere.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    program.state_mut().end();
    drop(program);
    let left = [folder.path(), elsewhere.path(), &home.sittings].map(|folder| folder.join(".casus-7-7.tmp"));
    for path in &left {
        fs::write(path, "half").unwrap();
    }
    let mut program = start(&home);
    wait_until(&mut program, |_| left.iter().all(|path| !path.exists()));
    assert!(home.sittings.exists());
}

#[test]
fn own_precedents_stand_under_the_shipped_cases_and_among_the_nearest_and_are_read_again_on_demand() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    fs::create_dir_all(&home.precedents).unwrap();
    let shipped = casus::storage::library::case("fr-2015-paris").expect("it ships");
    let mine = Session { title: "A hall of mine".to_owned(), case: String::new(), ..shipped.session.clone() };
    save(&home.precedents.join("hall.ron"), &mine).expect("it saves");
    fs::write(home.precedents.join("slip.ron"), shipped.text.replacen("harm:", "harn:", 1)).unwrap();
    let mut program = start(&home);
    program.set_size(egui::vec2(1280.0, 2400.0));
    wait_until(&mut program, |program| says(program, "A hall of mine (yours)"));
    assert!(says(&program, "Your own precedents") && says(&program, "slip.ron: "), "a broken file is named");
    assert!(program.query_all_by_label_contains("olumn").next().is_some(), "with its column");
    program.state_mut().open_case("fr-2015-paris");
    program.state_mut().ui_state().why.tab = casus::ui::WhyTab::Precedents;
    program.run_steps(3);
    let cite = "Cite: A hall of mine (yours)";
    assert!(program.query_by_label(cite).is_some(), "it shares the most");
    fs::remove_file(home.precedents.join("hall.ron")).unwrap();
    click(&mut program, "File");
    click(&mut program, "Read own precedents again");
    wait_until(&mut program, |program| says(program, "No precedent of your own in "));
    assert!(says(&program, "Passed over: slip.ron."), "what was passed over is named here too");
    assert!(program.query_by_label(cite).is_none());
}

#[test]
fn a_case_of_ones_own_opens_as_a_copy_and_its_file_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    fs::create_dir_all(&home.precedents).unwrap();
    let file = file_in(&home.precedents);
    let before = fs::read(&file).unwrap();
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    assert!(says(&program, "opens as a copy without a file"));
    click(&mut program, "Norway, seat 19");
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Save the session to a path"));
    assert_eq!(program.state_mut().ui_state().path, home.documents.join("paris-2015.ron").display().to_string());
    assert_eq!(fs::read(&file).unwrap(), before);
}

/// As on the command line: what somebody wrote by hand names states as people do.
#[test]
fn a_file_written_by_hand_is_read_alike_in_the_window_and_on_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = home(folder.path());
    let file = folder.path().join("by-hand.ron");
    let text = "(format: 1, lowest_reader: 1, session: (title: \"By hand\", incident: (first_day: \"2030-05-03\", \
                attacked: [(value: [\"GRC\"])], author_kind: [(value: state_forces)], author: [(value: \"Turkey\")])))";
    fs::write(&file, text).expect("it is written");
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    let bench = program.state().bench();
    assert_eq!(bench.session().incident.author.values()[0].value, "TUR");
    let warnings = &bench.assessment().council.warnings;
    assert!(warnings.contains(&casus::council::Warning::IntraAlliance), "{warnings:?}");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), text, "opening writes nothing");
}
