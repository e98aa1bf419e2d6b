//! The window on a system without threads: whatever it begins is done when it comes back to draw, and nothing waits.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use casus::{
    predict::Asking,
    shell::{Answer, Aside, AtOnce, Home, Nobody, Picker, Shell, System, Wanted},
    storage::{
        open,
        settings::{self, Found, LanguageChoice, Settings},
    },
};
use egui::{Key, Modifiers};

use crate::documents::{Program, click, home, of, press, says};

/// Dialogs that answer later, as those of a browser do: whoever waits is kept until a person has chosen.
#[derive(Clone, Default)]
struct Later(Arc<Mutex<Vec<(Wanted, Answer)>>>);

impl Later {
    /// What was asked last is answered.
    fn choose(&self, path: Option<&Path>) -> Wanted {
        let (wanted, answer) = self.0.lock().expect("nobody else has it").pop().expect("a dialog is open");
        answer(path.map(PathBuf::from));
        wanted
    }
}

impl Picker for Later {
    fn pick(&self, _: &Wanted) -> Option<PathBuf> {
        unreachable!("nobody may wait here")
    }

    fn ask(self: Arc<Self>, wanted: Wanted, _: &dyn Aside, answer: Answer) {
        self.0.lock().expect("nobody else has it").push((wanted, answer));
    }

    fn is_sure(&self) -> bool {
        true
    }
}

fn start(home: &Home, picker: Later) -> Program {
    let found = settings::load(&*home.disk, &home.settings);
    let settings = Settings { language: LanguageChoice::En, predict: Asking::Never, ..found.settings };
    let system = System {
        picker: Box::new(picker),
        aside: Arc::new(AtOnce),
        awake: Box::new(Nobody),
        wall_program: None,
        contrast: Some(|| Some(true)),
    };
    of(Shell::on(&egui::Context::default(), Found { settings, ..found }, Some(home.clone()), system))
}

#[test]
fn without_threads_saving_and_opening_are_done_in_the_frame_that_asks_for_them() {
    let folder = tempfile::tempdir().unwrap();
    let (home, later) = (home(folder.path()), Later::default());
    let file = folder.path().join("mine.ron");
    let mut program = start(&home, later.clone());
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    press(&mut program, Key::S);
    program.run_steps(1);
    assert!(!file.exists() && !says(&program, "Saved to"));
    // A dialog of a browser may stay open as long as it likes and is no dialog that did not appear.
    for _ in 0..50 {
        program.step();
    }
    let wanted = later.choose(Some(&file));
    assert!(wanted.is_saving && wanted.name.ends_with(".ron"), "{wanted:?}");
    program.run_steps(2);
    assert!(says(&program, "Saved to"));
    assert_eq!(open(&file).unwrap().session, *program.state().bench().session());

    // Changed again and saved again, within the frames that follow.
    click(&mut program, "Norway, seat 19");
    press(&mut program, Key::S);
    program.run_steps(2);
    assert_eq!(open(&file).unwrap().session, *program.state().bench().session());
    program.key_press_modifiers(Modifiers::COMMAND, Key::O);
    program.run_steps(2);
    later.choose(None);
    program.run_steps(2);
    assert!(!says(&program, "Path of the file"), "a cancel is a cancel");
}

#[test]
fn without_threads_unsaved_work_is_kept_within_a_tenth_of_a_second_of_frames_and_offered_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut program = start(&home, Later::default());
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    // A frame of a test is a sixtieth of a second.
    program.run_steps(12);
    let mine = program.state().bench().session().clone();
    drop(program);
    let mut program = start(&home, Later::default());
    assert!(says(&program, "Recover"));
    click(&mut program, "Recover");
    assert_eq!(*program.state().bench().session(), mine);
}
