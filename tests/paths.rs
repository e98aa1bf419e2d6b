//! Where a path leads does not depend on where the program was started, and a dialog that fails has a way around it.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc::{Receiver, Sender, channel},
    },
};

use casus::{
    shell::{Picker, Shell, Wanted},
    storage::{
        open,
        settings::{self, Found, LanguageChoice, Settings},
    },
    words::{Language, Words},
};
use egui::{Key, ViewportId};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::{
    documents::{Program, click, crash, file_in, home, press, says, start},
    panels::wait_until,
};

/// The way to a file from the folder the tests run in, as somebody types it at a prompt.
fn from_here(file: &Path) -> PathBuf {
    let here = std::env::current_dir().expect("a folder");
    let up: PathBuf = here.components().skip(1).map(|_| "..").collect();
    let way = up.join(file.strip_prefix("/").unwrap_or(file));
    assert!(way.is_relative() && way.exists(), "{}", way.display());
    way
}

#[cfg(unix)]
#[test]
fn a_relative_path_is_made_absolute_at_the_door_and_recovery_says_in_which_folder() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(from_here(&file));
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    let mine = program.state().bench().session().clone();
    crash(program, &home);
    assert_eq!(settings::load(&*home.disk, &home.settings).settings.recent, [file.display().to_string()]);
    let mut program = start(&home);
    assert!(says(&program, &format!("In the folder {}", folder.path().display())));
    click(&mut program, "Recover");
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, &format!("Saved to {}", file.display())));
    assert_eq!(open(&file).unwrap().session, mine);
}

#[cfg(unix)]
#[test]
fn what_is_kept_under_a_relative_path_belongs_to_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let file = file_in(folder.path());
    let mut program = start(&home);
    program.state_mut().open_path(file.clone());
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    crash(program, &home);
    // As a version before wrote it, started in the file's folder.
    for path in home.disk.list(&home.sittings).unwrap() {
        if path.extension().is_some_and(|ending| ending == "ron") {
            let text = fs::read_to_string(&path).unwrap();
            fs::write(&path, text.replacen(&file.display().to_string(), "paris.ron", 1)).unwrap();
        }
    }
    let mut program = start(&home);
    assert!(says(&program, "It was never saved."));
    click(&mut program, "Recover");
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Save the session to a path"));
}

#[test]
fn a_session_without_a_file_is_offered_a_place_among_the_documents() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    fs::create_dir(&home.documents).unwrap();
    let mut program = start(&home);
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    press(&mut program, Key::S);
    wait_until(&mut program, |program| says(program, "Save the session to a path"));
    let offered = home.documents.join("paris-2015.ron");
    assert_eq!(program.state_mut().ui_state().path, offered.display().to_string());
    program.get_by_role_and_label(egui::Role::Button, "Save").click();
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert!(offered.exists());
    // A bare name stands beside the file on screen.
    click(&mut program, "File");
    click(&mut program, "Save to path…");
    program.state_mut().ui_state().path = " other ".to_owned();
    program.run_steps(1);
    program.get_by_role_and_label(egui::Role::Button, "Save").click();
    wait_until(&mut program, |program| says(program, "other.ron"));
    assert!(home.documents.join("other.ron").exists());
}

/// The system's dialogs as a hand: each asks the test, and waits until it answers.
struct Hand {
    asked: Arc<Mutex<Vec<Wanted>>>,
    answers: Mutex<Receiver<Option<PathBuf>>>,
    shown: Arc<AtomicUsize>,
}

impl Picker for Hand {
    fn pick(&self, wanted: &Wanted) -> Option<PathBuf> {
        self.asked.lock().expect("the list").push(wanted.clone());
        self.shown.fetch_add(1, Ordering::SeqCst);
        // A test that is over answers nothing any more.
        self.answers.lock().expect("the answers").recv().ok().flatten()
    }
}

struct Desk {
    program: Program,
    asked: Arc<Mutex<Vec<Wanted>>>,
    shown: Arc<AtomicUsize>,
    answer: Sender<Option<PathBuf>>,
}

impl Desk {
    fn new() -> Self {
        let (answer, answers) = channel();
        let (asked, shown) = (Arc::default(), Arc::default());
        let hand = Hand { asked: Arc::clone(&asked), answers: Mutex::new(answers), shown: Arc::clone(&shown) };
        let found =
            Found { settings: Settings { language: LanguageChoice::En, ..Settings::default() }, ..Found::default() };
        let mut shell = Shell::new(&egui::Context::default(), found, None, Box::new(hand));
        shell.open_case("fr-2015-paris");
        let mut program = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_step_dt(1.0 / 60.0)
            .with_context_setup(casus::ui::theme::install)
            .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
        program.run_steps(2);
        Self { program, asked, shown, answer }
    }

    fn focus(&mut self, has_focus: bool) {
        self.program.input_mut().viewports.entry(ViewportId::ROOT).or_default().focused = Some(has_focus);
        self.program.run_steps(2);
    }

    /// Asks, and waits until the dialog's thread is at work.
    fn ask(&mut self, key: Key) {
        let before = self.shown.load(Ordering::SeqCst);
        press(&mut self.program, key);
        let shown = Arc::clone(&self.shown);
        wait_until(&mut self.program, move |_| shown.load(Ordering::SeqCst) > before);
    }

    /// Lets seconds of the window's own clock pass.
    fn wait(&mut self, seconds: f64) {
        let until = self.program.ctx.input(|input| input.time) + seconds;
        while self.program.ctx.input(|input| input.time) < until {
            self.program.step();
        }
    }
}

#[test]
fn a_dialog_that_never_answers_leads_to_the_path_within_three_seconds() {
    let mut desk = Desk::new();
    desk.focus(true);
    press(&mut desk.program, Key::O);
    assert!(!says(&desk.program, "Open a session by its path"));
    press(&mut desk.program, Key::O);
    wait_until(&mut desk.program, |program| says(program, "A dialog of the system is on its way"));
    desk.wait(3.0);
    assert!(says(&desk.program, "Open a session by its path"));
    click(&mut desk.program, "Cancel");
    // The next wish does not wait for the dead dialog again.
    press(&mut desk.program, Key::O);
    wait_until(&mut desk.program, |program| says(program, "Open a session by its path"));
    assert!(desk.shown.load(Ordering::SeqCst) <= 1, "no second thread waits");
}

#[test]
fn a_dialog_that_is_there_is_left_alone_and_its_cancel_is_a_cancel() {
    let mut desk = Desk::new();
    desk.focus(true);
    desk.ask(Key::O);
    desk.focus(false);
    desk.wait(8.0);
    assert!(!says(&desk.program, "Open a session by its path"));
    desk.answer.send(None).unwrap();
    desk.focus(true);
    desk.wait(3.5);
    for _ in 0..20 {
        std::thread::sleep(std::time::Duration::from_millis(5));
        desk.program.run_steps(1);
    }
    assert!(!says(&desk.program, "Open a session by its path"));
}

#[test]
fn a_dialog_that_fails_later_than_a_hand_could_move_is_no_cancel() {
    let mut desk = Desk::new();
    desk.focus(true);
    desk.ask(Key::O);
    desk.wait(0.7);
    desk.answer.send(None).unwrap();
    wait_until(&mut desk.program, |program| says(program, "Open a session by its path"));
}

#[test]
fn a_dialog_that_comes_late_answers_the_question_asked_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = file_in(folder.path());
    let mut desk = Desk::new();
    desk.focus(true);
    desk.ask(Key::O);
    desk.wait(3.0);
    desk.answer.send(Some(file.clone())).unwrap();
    wait_until(&mut desk.program, |program| !says(program, "Open a session by its path"));
    click(&mut desk.program, "Norway, seat 19");
    press(&mut desk.program, Key::S);
    wait_until(&mut desk.program, |program| says(program, &format!("Saved to {}", file.display())));
    // And a dialog of the system begins in the folder of the file.
    press(&mut desk.program, Key::O);
    let asked = Arc::clone(&desk.asked);
    wait_until(&mut desk.program, move |_| asked.lock().unwrap().len() == 2);
    assert_eq!(desk.asked.lock().unwrap()[1].folder, folder.path());
}

#[test]
fn a_shipped_case_opened_by_its_path_is_a_copy_and_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let shipped = casus::storage::library::case("fr-2015-paris").unwrap();
    let case = folder.path().join("fr-2015-paris.ron");
    fs::write(&case, shipped.text).unwrap();
    let mut program = start(&home);
    for name in [case.clone(), PathBuf::from("fr-2015-paris")] {
        program.state_mut().open_named(name);
        program.run_steps(2);
        click(&mut program, "Norway, seat 19");
        press(&mut program, Key::S);
        wait_until(&mut program, |program| says(program, "Save the session to a path"));
        click(&mut program, "Cancel");
        assert_eq!(fs::read_to_string(&case).unwrap(), shipped.text);
    }
}

#[test]
fn a_shipped_case_opened_by_its_path_is_told_in_the_language_in_use() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let shipped = casus::storage::library::case("fr-2015-paris").unwrap();
    let case = folder.path().join("fr-2015-paris.ron");
    fs::write(&case, shipped.text).unwrap();
    let mut program = start(&home);
    program.state_mut().set_language(Language::Fr);
    program.state_mut().open_path(case);
    program.run_steps(2);
    assert_eq!(*program.state().bench().session(), Words::of(Language::Fr).told(shipped.session.clone()));
}

#[test]
fn what_somebody_made_of_a_shipped_case_is_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let shipped = casus::storage::library::case("fr-2015-paris").unwrap();
    let file = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
        file
    };
    // A copy of another name, one that was edited, as a developer does, and one that the program saved.
    let renamed = file("mine.ron", shipped.text);
    let edited = file("a/fr-2015-paris.ron", &shipped.text.replacen("Paris 2015", "Paris 2015, again", 1));
    let saved = folder.path().join("fr-2015-paris.ron");
    casus::storage::save(&saved, &shipped.session).unwrap();
    for file in [renamed, edited, saved] {
        let mut program = start(&home);
        program.state_mut().open_path(file.clone());
        program.run_steps(2);
        click(&mut program, "Norway, seat 19");
        let mine = program.state().bench().session().clone();
        press(&mut program, Key::S);
        wait_until(&mut program, |program| says(program, "Saved to"));
        assert_eq!(open(&file).unwrap().session, mine, "{}", file.display());
    }
}

#[cfg(unix)]
#[test]
fn a_precedent_of_ones_own_is_never_written_over_whatever_link_leads_to_it() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    fs::create_dir_all(&home.precedents).unwrap();
    let file = file_in(&home.precedents);
    let before = fs::read(&file).unwrap();
    let (of_folder, of_file) = (folder.path().join("link"), folder.path().join("link.ron"));
    std::os::unix::fs::symlink(&home.precedents, &of_folder).unwrap();
    std::os::unix::fs::symlink(&file, &of_file).unwrap();
    for way in [of_folder.join("paris.ron"), of_file] {
        let mut program = start(&home);
        program.state_mut().open_path(way);
        program.run_steps(2);
        click(&mut program, "Norway, seat 19");
        press(&mut program, Key::S);
        wait_until(&mut program, |program| says(program, "Save the session to a path"));
        assert_eq!(fs::read(&file).unwrap(), before);
        // It ends well: what a crash leaves would be asked about at the next start.
        program.state_mut().end();
    }
}
