//! The response as a file and on the clipboard, from the window.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use casus::{
    shell::{NoDialogs, Picker, Shell, Wanted},
    storage::{
        RealDisk,
        settings::{Found, LanguageChoice, Settings},
    },
};
use egui::{Key, Modifiers, OutputCommand};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::{
    disk::{Fault, FaultyDisk},
    panels::wait_until,
};

type Program = Harness<'static, Shell>;

/// A hand that picks one path in every dialog.
struct Picks(PathBuf);

impl Picker for Picks {
    fn pick(&self, wanted: &Wanted) -> Option<PathBuf> {
        wanted.is_saving.then(|| self.0.clone())
    }
}

/// The example with pledges, with the window of the export open.
fn program(language: LanguageChoice, picker: Box<dyn Picker>) -> Program {
    let found = Found { settings: Settings { language, ..Settings::default() }, ..Found::default() };
    let mut shell = Shell::new(&egui::Context::default(), found, None, picker);
    shell.open_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pledges.ron"));
    let mut program = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    program.run_steps(2);
    program.key_press_modifiers(Modifiers::COMMAND, Key::E);
    program.run_steps(3);
    program
}

fn english(picker: impl Picker + 'static) -> Program {
    program(LanguageChoice::En, Box::new(picker))
}

fn click(program: &mut Program, label: &str) {
    program.get_by_role_and_label(egui::Role::Button, label).click();
    program.run_steps(3);
}

fn says(program: &Harness<'_, Shell>, part: &str) -> bool {
    program.query_all_by_label_contains(part).next().is_some()
}

/// Types a path into the window's own dialog and answers it.
fn answer_path(program: &mut Program, path: &Path) {
    program.state_mut().ui_state().path = path.display().to_string();
    program.run_steps(1);
    click(program, "Save");
}

/// Width and height of a picture file.
fn pixels(file: &Path) -> (u32, u32) {
    let bytes = fs::read(file).expect("the picture");
    assert_eq!(&bytes[1..4], b"PNG");
    let number = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes"));
    (number(16), number(20))
}

#[test]
fn the_menu_and_a_key_open_the_window_and_it_says_what_the_file_will_hold() {
    let mut program = english(NoDialogs);
    let holds = "The file will hold: A city under bombardment, 2030 · US$ a month · all kinds of help · as of 1 May 2030 · \
                 English · Reading: Alliance practice; 2 points otherwise";
    assert!(says(&program, holds));
    assert!(says(&program, "2 assumptions changed") && says(&program, "2,560 × 1,440 pixels"));
    program.key_press(Key::Escape);
    program.run_steps(3);
    assert!(!says(&program, "The file will hold"));
    program.get_by_label("File").click();
    program.run_steps(3);
    program.get_by_label_contains("Export chart…").click();
    program.run_steps(3);
    assert!(says(&program, "The file will hold"));
    for name in ["Save…", "Copy picture", "Copy as text", "What: Chart", "PNG 3×", "SVG"] {
        let button = program.get_all_by_role_and_label(egui::Role::Button, name).last().expect(name);
        assert!(button.rect().height() >= 28.0, "{name}: {:?}", button.rect());
    }
}

#[test]
fn a_picture_is_saved_where_the_dialog_says_with_its_ending_and_its_size() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = english(Picks(folder.path().join("mine")));
    click(&mut program, "PNG 1×");
    click(&mut program, "Save…");
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert_eq!(pixels(&folder.path().join("mine.png")), (1_280, 720));
    assert!(!says(&program, "not saved"), "the session is as it was");
}

#[test]
fn without_a_dialog_the_window_asks_for_the_path_and_replaces_nothing_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.svg");
    fs::write(&file, "mine").unwrap();
    let mut program = english(NoDialogs);
    click(&mut program, "SVG");
    click(&mut program, "Save…");
    wait_until(&mut program, |program| says(program, "Save the file to a path"));
    assert!(program.state_mut().ui_state().path.ends_with("pledges-chart.svg"));
    answer_path(&mut program, &file);
    assert!(says(&program, "a.svg"));
    click(&mut program, "Cancel");
    assert_eq!(fs::read(&file).unwrap(), b"mine");
    click(&mut program, "Save…");
    wait_until(&mut program, |program| says(program, "Save the file to a path"));
    answer_path(&mut program, &file);
    click(&mut program, "Replace it");
    wait_until(&mut program, |program| says(program, "Saved to"));
    let drawing = fs::read_to_string(&file).unwrap();
    assert!(drawing.starts_with("<svg") && drawing.contains("width=\"1280\" height=\"720\""));
    assert!(drawing.contains("2 assumptions changed"));
}

#[test]
fn the_table_goes_into_a_file_in_the_order_and_the_measure_on_screen_and_in_french() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tableau.csv");
    let mut program = program(LanguageChoice::Fr, Box::new(Picks(file.clone())));
    program.state_mut().ui_state().response.measure = casus::response::Mode::ShareOfGdp;
    program.run_steps(2);
    assert!(says(&program, "Le fichier contiendra"));
    assert!(says(&program, "Part du PIB") && says(&program, "Français"));
    click(&mut program, "Quoi\u{a0}: Tableau");
    click(&mut program, "CSV");
    click(&mut program, "Enregistrer…");
    wait_until(&mut program, |program| says(program, "Enregistré dans"));
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("share_of_gdp") && text.contains("Allemagne") && text.contains("accumulation=strict"));
    let order = &program.state_mut().ui_state().response.chart_order;
    let first = order.first().expect("an order on screen").to_string();
    assert!(text.lines().nth(1).is_some_and(|line| line.starts_with(&first)), "{first} first");
}

#[test]
fn what_the_disk_refuses_is_said_with_what_to_do_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = english(Picks(folder.path().join("a.svg")));
    program.state_mut().set_disk(Arc::new(FaultyDisk::new(RealDisk, Fault::Refused(28), 0, true)));
    click(&mut program, "SVG");
    click(&mut program, "Save…");
    wait_until(&mut program, |program| says(program, "The file was not saved"));
    assert!(fs::read_dir(folder.path()).unwrap().next().is_none());
}

#[test]
fn a_picture_too_large_says_what_to_choose() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = english(Picks(folder.path().join("a.png")));
    click(&mut program, "PNG 3×");
    program.get_by_role_and_label(egui::Role::ComboBox, "Size").click();
    program.run_steps(3);
    program.get_by_role_and_label(egui::Role::ListBoxOption, "Own size").click();
    program.run_steps(3);
    for name in ["Width, points", "Height, points"] {
        program.get_by_role_and_label(egui::Role::SpinButton, name).set_value_accesskit(4_000.0);
        program.run_steps(2);
    }
    click(&mut program, "Save…");
    wait_until(&mut program, |program| says(program, "The file was not saved"));
    assert!(says(&program, "A picture of 12,000 × 12,000 pixels is too large. Choose a smaller size"));
}

#[test]
fn the_chart_is_copied_as_a_picture_and_the_table_as_text() {
    let mut program = english(NoDialogs);
    click(&mut program, "PNG 1×");
    program.get_by_role_and_label(egui::Role::Button, "Copy picture").click();
    let copied = |program: &mut Program| {
        for _ in 0..600 {
            program.step();
            let commands = program.output().platform_output.commands.clone();
            if let Some(command) = commands.into_iter().find(|command| !matches!(command, OutputCommand::OpenUrl(_))) {
                return command;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        panic!("nothing was copied")
    };
    let OutputCommand::CopyImage(picture) = copied(&mut program) else { panic!("a picture") };
    assert_eq!(picture.size, [1_280, 720]);
    let grounds = picture.pixels.iter().filter(|pixel| **pixel == picture.pixels[0]).count();
    assert!(
        grounds * 10 > picture.pixels.len() * 7 && grounds < picture.pixels.len(),
        "mostly ground, and something on it"
    );
    program.run_steps(2);
    assert!(says(&program, "on the clipboard as a picture"));
    program.get_by_role_and_label(egui::Role::Button, "Copy as text").click();
    let OutputCommand::CopyText(text) = copied(&mut program) else { panic!("a text") };
    assert!(text.contains("United Kingdom\t") && text.contains("\t! US$ 750 m\t"), "{text}");
    assert!(text.contains("! 2 assumptions changed"), "{text}");
}
