//! Pictures of injects in the window: chosen, refused in words, drawn, saved with the session and found again.

use std::{fs, path::Path};

use casus::{
    domain::{Picture, Session},
    shell::Shell,
    storage::files::save,
    ui::{
        WorkshopTab,
        wall::gallery::{Gallery, Undrawable, decoded},
    },
};
use egui_kittest::kittest::Queryable as _;

use crate::{
    documents::{Program, click, home, says, start},
    injected_pictures::{PNG, naming},
    panels::wait_until,
};

/// A program with a session of one inject without a picture, on the page of the injects.
fn on_page(folder: &Path, session: &Session) -> Program {
    let file = folder.join("mine.ron");
    save(&file, session).expect("a file");
    let mut program = start(&home(&folder.join("home")));
    program.state_mut().open_path(file);
    program.run_steps(3);
    let workshop = &mut program.state_mut().ui_state().workshop;
    workshop.tab = Some(WorkshopTab::Injects);
    workshop.turn(WorkshopTab::Injects, 0);
    program.run_steps(3);
    program
}

/// The picture of the inject on the page.
fn chosen(shell: &Shell) -> Picture {
    shell.bench().session().workshop.injects[0].picture.clone()
}

fn without() -> Session {
    let mut session = naming("");
    session.workshop.injects[0].picture = Default::default();
    session
}

/// Chooses a file by its path, as on a machine without dialogs.
fn choose(program: &mut Program, path: &Path) {
    program.get_by_label("Choose a picture…").click();
    wait_until(program, |program| says(program, "Open a picture by its path"));
    program.state_mut().ui_state().path = path.display().to_string();
    program.run_steps(1);
    program.get_by_role_and_label(egui::Role::Button, "Open").click();
    program.run_steps(2);
}

/// A PNG that says it is larger than what stands in it.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut head = PNG.to_vec();
    head[16..20].copy_from_slice(&width.to_be_bytes());
    head[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&head[12..29]);
    head[29..33].copy_from_slice(&sum.to_be_bytes());
    head
}

/// The checksum that a part of a PNG ends with.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    })
}

#[test]
fn a_hostile_or_damaged_picture_is_refused_and_drawn_as_a_grey_frame() {
    assert_eq!(decoded(PNG).map(|image| image.size), Ok([1, 1]));
    assert_eq!(decoded(&claiming(60_000, 60_000)), Err(Undrawable::TooManyPixels));
    let mut broken = PNG.to_vec();
    broken[45] ^= 0xff;
    for damaged in [&PNG[..40], &PNG[..8], b"", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\x00\x10JFIF", &broken] {
        assert_eq!(decoded(damaged), Err(Undrawable::Damaged), "{damaged:?}");
    }
    let mut drawn = Vec::new();
    let mut harness = egui_kittest::Harness::new_ui(|ui| {
        let gallery = Gallery::of(ui.ctx());
        gallery.hang("good", Some(PNG.to_vec()));
        gallery.hang("bad", Some(PNG[..40].to_vec()));
        gallery.hang("none", None);
        let area = ui.max_rect();
        drawn = ["good", "bad", "none", "unheard"].map(|hash| gallery.draw(ui.painter(), area, hash)).to_vec();
    });
    harness.run_steps(1);
    drop(harness);
    assert_eq!(drawn, [true, false, false, false]);
}

#[test]
fn a_picture_is_chosen_by_its_path_goes_beside_the_file_at_a_save_and_is_taken_away() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = on_page(folder.path(), &without());
    let path = folder.path().join("harbour.png");
    fs::write(&path, PNG).expect("a picture");
    choose(&mut program, &path);
    wait_until(&mut program, |program| !chosen(program.state()).is_none());
    let picture = chosen(program.state());
    assert_eq!(picture.name, "harbour.png");
    let file = format!("{}.png", picture.hash);
    assert_eq!(fs::read(folder.path().join("home/pictures").join(&file)).expect("it is kept"), PNG);
    assert!(!folder.path().join("mine.pictures").exists(), "nothing goes beside the file before a save");
    program.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::S);
    wait_until(&mut program, |program| says(program, "Saved to"));
    assert_eq!(fs::read(folder.path().join("mine.pictures").join(&file)).expect("it went along"), PNG);
    program.run_steps(2);
    click(&mut program, "Take the picture away");
    assert!(chosen(program.state()).is_none());
    assert!(folder.path().join("mine.pictures").join(&file).exists(), "nothing is removed");
}

#[test]
fn what_cannot_be_taken_is_refused_in_words_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut large = PNG.to_vec();
    large.resize((2 << 20) + 1, 0);
    let refused: [(&[u8], &str); 4] = [
        (b"GIF89a", "It is neither a PNG nor a JPEG"),
        (&large, "It is larger than 2 MB"),
        (&PNG[..40], "It cannot be read"),
        (&claiming(60_000, 60_000), "million pixels"),
    ];
    let mut program = on_page(folder.path(), &without());
    for (content, why) in refused {
        let path = folder.path().join("a.png");
        fs::write(&path, content).expect("a file");
        choose(&mut program, &path);
        wait_until(&mut program, |program| says(program, why));
        program.get_by_role_and_label(egui::Role::Button, "Close").click();
        program.run_steps(3);
        assert!(program.state().bench().session().workshop.injects[0].picture.is_none(), "{why}");
    }
    assert!(!folder.path().join("home/pictures").exists());
}

#[test]
fn the_check_names_a_picture_that_lies_nowhere_and_none_that_lies_beside_the_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let hash = casus::storage::Fingerprint::of(PNG).digits();
    let mut program = on_page(folder.path(), &naming(&hash));
    let missing = "a grey frame would stand in its place";
    wait_until(&mut program, |program| says(program, "This picture is not on this computer"));
    program.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Check);
    program.run_steps(3);
    assert!(says(&program, missing));
    let beside = folder.path().join("mine.pictures");
    fs::create_dir(&beside).expect("a folder");
    fs::write(beside.join(format!("{hash}.png")), PNG).expect("a picture");
    let other = tempfile::tempdir().expect("a folder");
    let mut program = start(&home(other.path()));
    program.state_mut().open_path(folder.path().join("mine.ron"));
    wait_until(&mut program, |_| other.path().join("pictures").join(format!("{hash}.png")).exists());
    program.run_steps(3);
    program.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Check);
    program.run_steps(3);
    assert!(!says(&program, missing));
}
