//! Pinned states by accessible name: pin, compare, go back, peek.

use casus::{
    domain::{Stance, StateCode},
    shell::Shell,
};
use egui::{Event, Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::panels::{paris, seat, stance};

const NOR: StateCode = StateCode::new(b"NOR");

fn key(harness: &mut Harness<'_, Shell>, key: Key, pressed: bool) {
    let event = Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    harness.input_mut().events.push(event);
    harness.run_steps(2);
}

fn click(harness: &mut Harness<'_, Shell>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(3);
}

fn lines(harness: &Harness<'_, Shell>) -> usize {
    harness.state().bench().session().log.len()
}

/// Paris with everybody undecided pinned as A, and everybody's silence now.
fn pinned() -> Harness<'static, Shell> {
    let mut harness = paris();
    key(&mut harness, Key::P, true);
    key(&mut harness, Key::P, false);
    click(&mut harness, "Everyone: Does not object");
    assert_eq!(stance(&harness, NOR), Stance::DoesNotObject);
    harness
}

#[test]
fn a_pinned_state_comes_back_as_one_step_and_undo_leaves_it_pinned() {
    let mut harness = pinned();
    let before = lines(&harness);
    click(&mut harness, "Pinned state A");
    click(&mut harness, "Go back to A");
    assert_eq!((stance(&harness, NOR), harness.state().bench().steps()), (Stance::Undecided, 2));
    assert!(lines(&harness) > before, "going back is written into the log");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::DoesNotObject);
    assert!(harness.query_by_label("Pinned state A").is_some());
}

#[test]
fn a_held_key_shows_the_first_pin_and_letting_go_comes_back_without_a_trace() {
    let mut harness = pinned();
    let (steps, lines_before) = (harness.state().bench().steps(), lines(&harness));
    let now = "Waits for 28 allies";
    let headline = |harness: &Harness<'_, Shell>| harness.query_all_by_label_contains(now).count();
    let shown_now = headline(&harness);
    key(&mut harness, Key::Q, true);
    assert!(harness.query_by_label("Peeking at A: let go of Q to come back").is_some());
    // What is clicked while looking changes nothing.
    seat(&harness, "Norway, seat 19").click();
    harness.run_steps(2);
    key(&mut harness, Key::Q, false);
    assert!(harness.query_by_label_contains("Peeking at").is_none());
    assert_eq!((harness.state().bench().steps(), lines(&harness)), (steps, lines_before));
    assert_eq!((stance(&harness, NOR), headline(&harness)), (Stance::DoesNotObject, shown_now));
}

#[test]
fn letters_typed_into_a_field_pin_nothing_and_peek_at_nothing() {
    let mut harness = paris();
    harness.get_by_role_and_label(egui::Role::TextInput, "Title").focus();
    harness.run_steps(2);
    key(&mut harness, Key::P, true);
    key(&mut harness, Key::Q, true);
    assert!(harness.query_by_label("Pinned state A").is_none());
    assert!(harness.query_by_label_contains("Nothing is pinned yet").is_none());
}

#[test]
fn a_key_held_down_pins_once() {
    let mut harness = paris();
    for repeat in [false, true, true] {
        let event = Event::Key { key: Key::P, physical_key: None, pressed: true, repeat, modifiers: Modifiers::NONE };
        harness.input_mut().events.push(event);
        harness.run_steps(1);
    }
    assert!(harness.query_by_label("Pinned state A").is_some());
    assert!(harness.query_by_label("Pinned state B").is_none());
}

#[test]
fn the_comparison_says_what_differs_and_why_the_answers_do() {
    let mut harness = pinned();
    click(&mut harness, "Pinned state A");
    let together = "From A to now, consensus: these account for it together, and none of them can be left out: \
                    the stances of 28 seats.";
    let why: Vec<String> = harness
        .query_all_by_label_contains("From A to now")
        .map(|node| egui_kittest::kittest::NodeT::accesskit_node(&node).value().unwrap_or_default())
        .collect();
    assert!(harness.query_by_label(together).is_some(), "{why:?}");
    click(&mut harness, "Drop A");
    assert!(harness.query_by_label_contains("Nothing is pinned yet").is_some());
}

#[test]
fn no_letter_pins_or_peeks_through_a_window() {
    type Opens = fn(&mut casus::ui::UiState);
    let windows: [(&str, Opens); 6] = [
        ("texts", |state| state.proceedings.open_texts()),
        ("settings", |state| state.windows.settings = true),
        ("keys", |state| state.windows.key_sheet = true),
        ("history", |state| state.windows.history = true),
        ("glossary", |state| state.windows.glossary = true),
        ("about", |state| state.windows.about = true),
    ];
    for (name, open) in windows {
        let mut harness = pinned();
        open(harness.state_mut().ui_state());
        harness.run_steps(3);
        key(&mut harness, Key::P, true);
        key(&mut harness, Key::P, false);
        assert!(harness.query_by_label("Pinned state B").is_none(), "{name}: P pins nothing");
        key(&mut harness, Key::Q, true);
        assert!(
            harness.query_by_label_contains("Peeking at").is_none() && stance(&harness, NOR) == Stance::DoesNotObject
        );
        let peeks = harness.query_all_by_label_contains("Waits for 28 allies").count();
        key(&mut harness, Key::Q, false);
        assert_eq!(
            harness.query_all_by_label_contains("Waits for 28 allies").count(),
            peeks,
            "{name}: Q shows nothing else"
        );
    }
}
