//! Letters that the bundled fonts lack are looked for in other fonts: beside the window, once, and only where one is missing.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use casus::{
    report::figure::SystemFont,
    shell::{NoDialogs, Shell},
    storage::settings::Found,
    typeface,
    ui::theme,
};
use egui_kittest::Harness;

type Asked = Arc<Mutex<Vec<String>>>;

/// A window whose fonts are found by a test: each question is kept, and the answer is one font.
fn harness(open: impl FnOnce(&mut Shell)) -> (Harness<'static, Shell>, Asked) {
    let asked = Asked::default();
    let mut shell = Shell::new(&egui::Context::default(), Found::default(), None, Box::new(NoDialogs));
    let told = Arc::clone(&asked);
    let noted = shell.find_fonts(Arc::new(move |letters: &[char]| {
        told.lock().expect("the list").push(letters.iter().collect());
        vec![SystemFont { name: "found".to_owned(), data: typeface::REGULAR.to_vec(), index: 0 }]
    }));
    open(&mut shell);
    let setup = move |ctx: &egui::Context| {
        theme::install(ctx);
        ctx.set_font_providers(vec![noted]);
    };
    let builder = Harness::builder().with_size([1280.0, 800.0]).with_max_steps(16).with_context_setup(setup);
    let draw = |ui: &mut egui::Ui, shell: &mut Shell| {
        // A letter is a box until its font is found; the harness would panic at it.
        if ui.ctx().missing_glyph_policy() != egui::MissingGlyphPolicy::Tofu {
            ui.ctx().set_missing_glyph_policy(egui::MissingGlyphPolicy::Tofu);
            return;
        }
        shell.frame_ui(ui);
    };
    (builder.build_ui_state(draw, shell), asked)
}

fn fonts(harness: &Harness<'_, Shell>) -> Vec<String> {
    harness.ctx.fonts(|fonts| fonts.definitions().font_data.keys().cloned().collect())
}

#[test]
fn where_no_letter_is_missing_no_font_is_looked_for() {
    for id in ["", "fr-2015-paris", "us-2001-911"] {
        let (mut harness, asked) = harness(|shell| {
            if !id.is_empty() {
                shell.open_case(id);
            }
        });
        harness.run_steps(6);
        assert_eq!(*asked.lock().expect("the list"), [] as [String; 0], "{id}");
    }
}

#[test]
fn letters_that_are_missing_are_looked_for_once_and_what_is_found_stands_behind_the_other_fonts() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("letters.ron");
    let session =
        "(format: 1, lowest_reader: 1, session: (title: \"北大西洋 مرحبا\", incident: (first_day: \"2030-05-01\")))";
    std::fs::write(&path, session).unwrap();
    let (mut harness, asked) = harness(|shell| shell.open_path(path));
    // The search runs beside the window and is waited for by frames and not by a clock.
    for _ in 0..2_000 {
        harness.run_steps(1);
        if fonts(&harness).iter().any(|name| name == "found") {
            break;
        }
        std::thread::yield_now();
    }
    assert!(fonts(&harness).iter().any(|name| name == "found"));
    harness.run_steps(8);
    let asked = asked.lock().expect("the list").clone();
    let all: String = asked.concat();
    for letter in "北大西洋مرحبا".chars() {
        assert_eq!(all.matches(letter).count(), 1, "{letter}: {asked:?}");
    }
    assert!(all.chars().all(|letter| "北大西洋مرحبا".contains(letter)), "{asked:?}");
    harness.ctx.fonts(|fonts| {
        for family in [egui::FontFamily::Proportional, theme::semibold()] {
            let names = &fonts.definitions().families[&family];
            assert_eq!(names.last().map(String::as_str), Some("found"), "{names:?}");
        }
    });
}
