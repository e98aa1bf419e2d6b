//! Where the keyboard goes when a page, a window or a question takes the place of what had it, and where it comes back to.

use casus::shell::Shell;
use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT as _, Queryable as _},
};

use crate::panels::{paris, program, seat};

/// What has the keyboard: its role and its name.
fn focus(harness: &Harness<'_, Shell>) -> Option<(Role, String)> {
    let root = harness.root();
    let focused = root.children_recursive().find(|node| node.accesskit_node().is_focused());
    focused.map(|node| (node.accesskit_node().role(), node.accesskit_node().label().unwrap_or_default()))
}

fn at_seat(harness: &mut Harness<'_, Shell>) -> Option<(Role, String)> {
    seat(harness, "Norway, seat 19").focus();
    harness.run_steps(3);
    let seat = focus(harness);
    assert!(seat.as_ref().is_some_and(|(_, name)| name.starts_with("Norway, seat 19")), "{seat:?}");
    seat
}

fn dialogs<'h>(harness: &'h Harness<'_, Shell>) -> Vec<Node<'h>> {
    harness.root().children_recursive().filter(|node| node.accesskit_node().role() == Role::Dialog).collect()
}

#[test]
fn a_new_page_has_the_keyboard_at_its_heading() {
    let mut harness = program(1280.0, 800.0);
    assert_eq!(focus(&harness), None, "a window that has just opened leads nowhere");
    harness.get_by_role_and_label(Role::Button, "Paris 2015").click();
    harness.run_steps(4);
    let heading = focus(&harness).expect("the page has the keyboard");
    assert_eq!(heading.0, Role::Heading);
    assert!(heading.1.starts_with("The conditions"), "{heading:?}");
    harness.key_press(Key::Tab);
    harness.run_steps(3);
    assert_ne!(focus(&harness), Some(heading), "Tab goes on into the page");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    harness.run_steps(4);
    assert_eq!(focus(&harness), Some((Role::Heading, "Assumptions and readings".to_owned())));
}

#[test]
fn a_page_that_is_left_gives_the_keyboard_back_to_what_opened_it() {
    for leave in ["Escape", "the key again", "the button"] {
        let mut harness = paris();
        let seat = at_seat(&mut harness);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
        harness.run_steps(4);
        match leave {
            "Escape" => harness.key_press(Key::Escape),
            "the button" => harness.get_by_label_contains("Back to the session").click(),
            _ => harness.key_press_modifiers(Modifiers::COMMAND, Key::L),
        }
        harness.run_steps(5);
        assert_eq!(focus(&harness), seat, "{leave}");
    }
    // A key that goes to a pane goes there.
    let mut harness = paris();
    at_seat(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    harness.run_steps(4);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num1);
    harness.run_steps(5);
    assert_eq!(focus(&harness).map(|(_, name)| name).as_deref(), Some("Why"));
}

#[test]
fn every_window_is_one_dialog_under_its_name_and_gives_the_keyboard_back() {
    for (modifiers, key, title) in [
        (Modifiers::NONE, Key::F1, "Keys"),
        (Modifiers::COMMAND, Key::Comma, "Settings"),
        (Modifiers::COMMAND, Key::H, "List of steps"),
        (Modifiers::COMMAND, Key::E, "Export the response"),
    ] {
        let mut harness = paris();
        let seat = at_seat(&mut harness);
        harness.key_press_modifiers(modifiers, key);
        harness.run_steps(5);
        let windows = dialogs(&harness);
        let names: Vec<_> = windows.iter().filter_map(|node| node.accesskit_node().label()).collect();
        assert_eq!(names, [title], "{key:?}");
        let inside = windows[0].children_recursive().any(|node| node.accesskit_node().is_focused());
        assert!(inside, "{title}: {:?}", focus(&harness));
        let close = windows[0].children_recursive().find(|node| {
            node.accesskit_node().label().is_some_and(|name| name == format!("Close the window “{title}”"))
        });
        let size = close.expect("a sign that closes the window").rect().size();
        assert!(size.min_elem() >= 24.0, "{title}: {size}");
        drop(windows);
        harness.key_press(Key::Escape);
        harness.run_steps(5);
        assert_eq!(focus(&harness), seat, "after {title}");
        assert!(dialogs(&harness).is_empty());
    }
}

#[test]
fn a_window_is_closed_by_its_sign_and_gives_the_keyboard_back() {
    let mut harness = paris();
    let seat = at_seat(&mut harness);
    harness.key_press(Key::F1);
    harness.run_steps(5);
    harness.get_by_label("Close the window “Keys”").click();
    harness.run_steps(5);
    assert!(dialogs(&harness).is_empty());
    assert_eq!(focus(&harness), seat);
}

#[test]
fn the_letters_that_act_everywhere_can_be_taken_away() {
    let pins = |harness: &Harness<'_, Shell>| harness.query_all_by_label_contains("pinned:").count();
    for act in [true, false] {
        let mut harness = paris();
        harness.state_mut().set_letters(act);
        harness.run_steps(2);
        harness.key_press(Key::P);
        harness.run_steps(3);
        assert_eq!(pins(&harness) > 0, act, "P where letters act: {act}");
    }
}
