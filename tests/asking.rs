//! Every dialog by the keyboard alone: Enter, Escape and Tab, in both languages.

use std::fs;

use casus::{
    shell::Shell,
    words::{Key as Word, Language, Words},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

use crate::{
    panels::{program, wait_until},
    strokes::{events, frame_after},
};

const COMMAND: Modifiers = Modifiers { command: true, ctrl: true, ..Modifiers::NONE };

pub(crate) fn press(harness: &mut Harness<'_, Shell>, key: Key, modifiers: Modifiers) {
    harness.input_mut().events.extend(events((key, modifiers)));
    for _ in 0..5 {
        frame_after(harness, 1.0 / 60.0);
    }
}

/// Paris in a language, its first seat moved once, and the focus on it.
pub(crate) fn changed(language: Language) -> Harness<'static, Shell> {
    let mut harness = program(1280.0, 800.0);
    harness.state_mut().set_language(language);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    press(&mut harness, Key::Num3, COMMAND);
    press(&mut harness, Key::Num1, Modifiers::NONE);
    harness
}

fn word(language: Language, key: Word) -> String {
    Words::on_screen(language).text(key)
}

/// What has the focus, by role and name.
pub(crate) fn focused(harness: &Harness<'_, Shell>) -> Option<(Role, String)> {
    let mut nodes = vec![harness.root()];
    while let Some(node) = nodes.pop() {
        let accesskit = node.accesskit_node();
        if accesskit.is_focused() {
            return Some((accesskit.role(), accesskit.label().unwrap_or_default()));
        }
        nodes.extend(node.children());
    }
    None
}

fn has_dialog(harness: &Harness<'_, Shell>, title: &str) -> bool {
    harness.query_by_role_and_label(Role::Dialog, title).is_some()
}

#[test]
fn enter_opens_saves_and_escape_leaves_everything_as_it_was() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("kept.ron");
        let mut harness = changed(language);
        let on_seat = focused(&harness);
        // Save to a path: Escape first, then Enter.
        for (key, is_saved) in [(Key::Escape, false), (Key::Enter, true)] {
            press(&mut harness, Key::S, COMMAND);
            let title = word(language, Word::PathSaveTitle);
            wait_until(&mut harness, |harness| has_dialog(harness, &title));
            assert_eq!(focused(&harness).map(|(role, _)| role), Some(Role::TextInput), "{language:?}");
            harness.state_mut().ui_state().path = file.display().to_string();
            press(&mut harness, key, Modifiers::NONE);
            assert!(!has_dialog(&harness, &title), "{language:?} {key:?}");
            if is_saved {
                wait_until(&mut harness, |_| file.exists());
            }
            assert_eq!(file.exists(), is_saved);
            assert_eq!(focused(&harness), on_seat, "the seat has the keys again");
        }
        // Open by a path with Enter.
        let title = harness.state().bench().session().title.clone();
        harness.state_mut().open_case("gb-1982-falklands");
        harness.run_steps(2);
        press(&mut harness, Key::O, COMMAND);
        let open = word(language, Word::PathOpenTitle);
        wait_until(&mut harness, |harness| has_dialog(harness, &open));
        harness.state_mut().ui_state().path = file.display().to_string();
        press(&mut harness, Key::Enter, Modifiers::NONE);
        assert_eq!(harness.state().bench().session().title, title);
    }
}

#[test]
fn the_marked_button_is_the_safe_one_and_tab_stays_in_the_dialog() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("there.ron");
        fs::write(&file, "somebody else's").unwrap();
        let mut harness = changed(language);
        // Unsaved work: the marked way is to save.
        press(&mut harness, Key::N, COMMAND);
        let save = word(language, Word::ButtonSave);
        assert_eq!(focused(&harness), Some((Role::Button, save.clone())));
        let answers = [Word::ButtonDiscard, Word::ButtonCancel, Word::ButtonSave];
        for answer in answers {
            press(&mut harness, Key::Tab, Modifiers::NONE);
            assert_eq!(focused(&harness), Some((Role::Button, word(language, answer))), "{language:?}");
        }
        press(&mut harness, Key::Escape, Modifiers::NONE);
        assert_eq!(harness.state().bench().steps(), 1, "Escape throws nothing away");
        // A file that stands there: Enter leaves it alone.
        press(&mut harness, Key::S, COMMAND);
        let title = word(language, Word::PathSaveTitle);
        wait_until(&mut harness, |harness| has_dialog(harness, &title));
        harness.state_mut().ui_state().path = file.display().to_string();
        press(&mut harness, Key::Enter, Modifiers::NONE);
        let overwrite = word(language, Word::OverwriteTitle);
        wait_until(&mut harness, |harness| has_dialog(harness, &overwrite));
        press(&mut harness, Key::Enter, Modifiers::NONE);
        assert!(!has_dialog(&harness, &overwrite));
        assert_eq!(fs::read_to_string(&file).unwrap(), "somebody else's");
    }
}

#[test]
fn enter_saves_the_figure_as_the_window_of_the_export_shows_it() {
    for language in Language::ALL {
        let mut harness = changed(language);
        press(&mut harness, Key::E, COMMAND);
        assert_eq!(focused(&harness), Some((Role::Button, word(language, Word::ExportSave))));
        press(&mut harness, Key::Enter, Modifiers::NONE);
        let title = word(language, Word::ExportPathTitle);
        wait_until(&mut harness, |harness| has_dialog(harness, &title));
        press(&mut harness, Key::Escape, Modifiers::NONE);
        assert!(!has_dialog(&harness, &title));
    }
}

#[test]
fn enter_compares_with_the_path_that_was_typed() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("other.ron");
        fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/saves/gb-2005-london.ron"), &file).unwrap();
        let mut harness = changed(language);
        harness.state_mut().ui_state().windows.compare = Some(file.display().to_string());
        harness.run_steps(4);
        assert_eq!(focused(&harness).map(|(role, _)| role), Some(Role::TextInput), "{language:?}");
        press(&mut harness, Key::Enter, Modifiers::NONE);
        let copy = word(language, Word::CompareCopy);
        wait_until(&mut harness, |harness| harness.query_by_label(&copy).is_some());
    }
}

#[test]
fn escape_closes_one_window_at_a_time_and_the_seat_has_the_focus_again() {
    for language in Language::ALL {
        let mut harness = changed(language);
        let on_seat = focused(&harness);
        let keys = [(Key::F1, Modifiers::NONE), (Key::Comma, COMMAND), (Key::H, COMMAND), (Key::E, COMMAND)];
        let titles = [Word::MenuKeys, Word::MenuSettings, Word::MenuHistory, Word::ExportTitle];
        let titles = titles.map(|key| word(language, key));
        for (idx, (key, modifiers)) in keys.into_iter().enumerate() {
            press(&mut harness, key, modifiers);
            assert!(has_dialog(&harness, &titles[idx]), "{}", titles[idx]);
            assert_ne!(focused(&harness), on_seat, "{} has the focus", titles[idx]);
        }
        for left in (0..titles.len()).rev() {
            press(&mut harness, Key::Escape, Modifiers::NONE);
            let open = titles.iter().filter(|title| has_dialog(&harness, title)).count();
            assert_eq!(open, left, "{language:?}");
        }
        assert_eq!(focused(&harness), on_seat);
    }
}
