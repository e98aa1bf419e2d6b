//! A share that does not answer holds nobody: the window lives, says within two seconds what it waits for, and goes on.

use std::{fs, path::PathBuf, sync::Arc};

use casus::{
    shell::Home,
    storage::{files::save, library, open},
};
use egui::{Key, Modifiers, ViewportCommand, ViewportEvent, ViewportId};
use egui_kittest::kittest::Queryable as _;

use crate::{
    disk::HungDisk,
    documents::{Program, click, file_in, press, says, start},
    panels::wait_until,
};

/// A program with a document on a share.
struct Desk {
    folder: tempfile::TempDir,
    share: PathBuf,
    disk: HungDisk,
    home: Home,
    file: PathBuf,
    program: Program,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let share = folder.path().join("share");
        fs::create_dir(&share).expect("a share");
        let disk = HungDisk::new(&share);
        let home = Home::in_folder(&folder.path().join("home"), Arc::new(disk.clone()));
        fs::create_dir_all(&home.documents).expect("a folder");
        let file = file_in(&share);
        let mut program = start(&home);
        program.state_mut().open_path(file.clone());
        program.run_steps(2);
        click(&mut program, "Norway, seat 19");
        Self { folder, share, disk, home, file, program }
    }

    fn save_to(&mut self, path: &str) {
        click(&mut self.program, "File");
        click(&mut self.program, "Save to path…");
        self.program.state_mut().ui_state().path = path.to_owned();
        self.program.run_steps(1);
        self.program.get_by_role_and_label(egui::Role::Button, "Save").click();
        self.program.run_steps(2);
    }

    /// Lets some seconds of the window's clock pass; a step is a quarter of one.
    fn pass(&mut self, seconds: usize) {
        self.program.run_steps(4 * seconds);
    }
}

const WAITS: &str = "is being written; its disk has not answered yet";

#[test]
fn a_save_to_a_share_that_does_not_answer_is_said_within_two_seconds_and_holds_nothing_else() {
    let mut desk = Desk::new();
    let mine = desk.program.state().bench().session().clone();
    desk.disk.hang(true);
    press(&mut desk.program, Key::S);
    desk.pass(2);
    assert!(says(&desk.program, "“paris.ron” is being written"));
    // The window lives: what is done meanwhile is done, kept against a crash, and saved elsewhere.
    click(&mut desk.program, "Norway, seat 19");
    let newer = desk.program.state().bench().session().clone();
    assert!(says(&desk.program, WAITS), "it stands until the disk answers");
    let elsewhere = desk.home.documents.join("copy.ron");
    desk.save_to(&elsewhere.display().to_string());
    wait_until(&mut desk.program, |program| says(program, "Saved to"));
    assert_eq!(open(&elsewhere).unwrap().session, newer);
    assert_eq!(desk.disk.held(), 0);
    desk.disk.hang(false);
    wait_until(&mut desk.program, |program| !says(program, WAITS));
    assert_eq!(open(&desk.file).unwrap().session, mine);
}

#[test]
fn where_a_session_goes_is_looked_at_beside_the_window() {
    let mut desk = Desk::new();
    let there = file_in(&desk.share).with_file_name("there.ron");
    fs::rename(desk.share.join("paris.ron"), &there).unwrap();
    save(&desk.file, &library::case("fr-2015-paris").unwrap().session).unwrap();
    desk.disk.hang(true);
    desk.save_to(&there.display().to_string());
    desk.pass(2);
    assert!(says(&desk.program, "“there.ron” is being written"));
    assert!(!says(&desk.program, "A file of this name stands there already."));
    assert_eq!(desk.disk.held(), 0);
    desk.disk.hang(false);
    wait_until(&mut desk.program, |program| says(program, "A file of this name stands there already."));
    assert!(!says(&desk.program, WAITS));
    click(&mut desk.program, "Replace it");
    wait_until(&mut desk.program, |program| says(program, "Saved to"));
    assert_eq!(open(&there).unwrap().session, *desk.program.state().bench().session());
}

#[test]
fn the_answer_about_a_place_that_comes_late_is_about_the_session_it_was_asked_for() {
    let mut desk = Desk::new();
    let there = desk.share.join("there.ron");
    fs::copy(&desk.file, &there).unwrap();
    let before = fs::read(&there).unwrap();
    desk.disk.hang(true);
    desk.save_to(&there.display().to_string());
    desk.program.state_mut().open_case("us-2001-911");
    desk.program.run_steps(2);
    desk.disk.hang(false);
    wait_until(&mut desk.program, |program| says(program, "A file of this name stands there already."));
    assert!(says(&desk.program, "the session as it was here was not saved"));
    assert!(desk.program.query_by_label("Replace it").is_none(), "another session is on screen");
    assert_eq!(fs::read(&there).unwrap(), before);
}

#[test]
fn a_comparison_with_a_file_that_does_not_come_is_said_and_comes_later() {
    let mut desk = Desk::new();
    desk.disk.hang(true);
    click(&mut desk.program, "File");
    desk.program.get_by_label_contains("Compare with…").click();
    desk.program.run_steps(3);
    let path = desk.file.display().to_string();
    desk.program.state_mut().ui_state().windows.compare = Some(path);
    desk.program.run_steps(1);
    desk.program.get_by_role_and_label(egui::Role::Button, "Compare").click();
    desk.program.run_steps(3);
    assert!(says(&desk.program, "The two are being compared."));
    assert_eq!(desk.disk.held(), 0);
    desk.disk.hang(false);
    wait_until(&mut desk.program, |program| says(program, "Norway: undecided"));
}

#[test]
fn whoever_leaves_without_waiting_finds_the_work_at_the_next_start() {
    let mut desk = Desk::new();
    let mine = desk.program.state().bench().session().clone();
    desk.disk.hang(true);
    desk.program.key_press_modifiers(Modifiers::COMMAND, Key::S);
    desk.program.run_steps(2);
    let close = |program: &mut Program| {
        program.input_mut().viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    };
    close(&mut desk.program);
    desk.pass(2);
    assert!(says(&desk.program, "“paris.ron” is not written yet."));
    click(&mut desk.program, "Wait");
    assert!(!says(&desk.program, "is not written yet."));
    close(&mut desk.program);
    desk.program.run_steps(3);
    desk.program.get_by_label("Close without waiting").click();
    let mut closes = false;
    for _ in 0..3 {
        desk.program.step();
        closes |= desk.program.output().viewport_output[&ViewportId::ROOT].commands.contains(&ViewportCommand::Close);
    }
    assert!(closes);
    desk.program.state_mut().end();
    let Desk { folder, disk, home, program, .. } = desk;
    crate::documents::crash(program, &home);
    assert_eq!(disk.held(), 0);
    // The share is gone for good, and with it what was to be written.
    let other = Home { disk: Arc::new(HungDisk::new(&folder.path().join("none"))), ..home };
    let mut program = start(&other);
    assert!(says(&program, "Closed unexpectedly: “paris.ron”"));
    click(&mut program, "Recover");
    assert_eq!(*program.state().bench().session(), mine);
    disk.hang(false);
}

#[test]
fn what_is_on_screen_is_kept_also_while_the_share_of_its_file_does_not_answer() {
    let mut desk = Desk::new();
    desk.program.state_mut().open_case("us-2001-911");
    desk.program.run_steps(2);
    let Desk { disk, home, mut program, .. } = desk;
    disk.hang(true);
    // Back at the document on the share: what other windows are told of it leads over the share.
    press(&mut program, Key::Z);
    click(&mut program, "Norway, seat 19");
    let mine = program.state().bench().session().clone();
    let kept = || {
        let paths = home.disk.list(&home.sittings).unwrap_or_default();
        let kept = paths.iter().find(|path| path.extension().is_some_and(|ending| ending == "ron"))?;
        casus::storage::Kept::read(&fs::read(kept).ok()?).ok()
    };
    wait_until(&mut program, |_| kept().is_some_and(|kept| kept.session == mine));
    assert_eq!(disk.held(), 0);
    disk.hang(false);
}
