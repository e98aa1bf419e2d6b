//! Menus, groups and lists by the keyboard: they take the keys they show, and no key reaches what lies behind.

use casus::{
    domain::{BeforeCouncil, FactId, Request, Stance, StateCode},
    shell::Shell,
    words::{Key as Word, Language, Words},
};
use egui::{Key, Modifiers, Popup, Role};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

use crate::{
    asking::{changed, focused, press},
    panels::{paris, stance},
};

const COMMAND: Modifiers = Modifiers { command: true, ctrl: true, ..Modifiers::NONE };
const PLAIN: Modifiers = Modifiers::NONE;

fn is_open(harness: &Harness<'_, Shell>) -> bool {
    Popup::is_any_open(&harness.ctx)
}

fn count(harness: &Harness<'_, Shell>, stance: Stance) -> usize {
    harness.state().bench().assessment().council.count(stance)
}

#[test]
fn the_groups_take_arrows_letters_and_enter_and_the_next_digit_is_theirs() {
    for language in Language::ALL {
        let mut harness = changed(language);
        press(&mut harness, Key::G, PLAIN);
        assert!(is_open(&harness));
        for key in [Key::Num5, Key::K, Key::R] {
            press(&mut harness, key, PLAIN);
        }
        assert_eq!((count(&harness, Stance::Objects), harness.state_mut().ui_state().council.locked.len()), (0, 0));
        // Both languages call them so: "Nordic", « nordiques ».
        press(&mut harness, Key::Home, PLAIN);
        let first = focused(&harness).expect("an entry").1;
        press(&mut harness, Key::ArrowDown, PLAIN);
        assert_ne!(focused(&harness).expect("an entry").1, first);
        press(&mut harness, Key::Home, PLAIN);
        press(&mut harness, Key::Enter, PLAIN);
        assert!(!is_open(&harness), "a choice closes the list");
        let chosen = harness.state_mut().ui_state().council.selection.len();
        assert!(chosen > 1, "{first}");
        press(&mut harness, Key::Num5, PLAIN);
        assert_eq!(count(&harness, Stance::Objects), chosen);
    }
}

#[test]
fn escape_leaves_the_groups_and_the_seat_has_the_keys() {
    let mut harness = changed(Language::En);
    let on_seat = focused(&harness);
    press(&mut harness, Key::G, PLAIN);
    press(&mut harness, Key::Escape, PLAIN);
    assert!(!is_open(&harness));
    assert_eq!(focused(&harness), on_seat);
    press(&mut harness, Key::Num5, PLAIN);
    assert_eq!(count(&harness, Stance::Objects), 1);
}

#[test]
fn the_menu_bar_goes_by_the_arrows_and_escape_closes_the_innermost_alone() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = changed(language);
        let on_seat = focused(&harness);
        press(&mut harness, Key::F10, PLAIN);
        assert_eq!(focused(&harness).map(|(_, name)| name), Some(words.text(Word::MenuFile)));
        press(&mut harness, Key::ArrowDown, PLAIN);
        assert!(is_open(&harness));
        let first = focused(&harness).expect("the first entry").1;
        assert!(first.starts_with(&words.text(Word::MenuNew)), "{first}");
        press(&mut harness, Key::ArrowRight, PLAIN);
        press(&mut harness, Key::ArrowRight, PLAIN);
        assert!(harness.query_by_label(&words.text(Word::MenuGlossary)).is_none(), "the view comes before the help");
        press(&mut harness, Key::ArrowRight, PLAIN);
        assert!(harness.query_by_label(&words.text(Word::MenuGlossary)).is_some());
        press(&mut harness, Key::ArrowRight, PLAIN);
        // The menu of the files seen lately lies inside; Escape leaves it, and then the menu.
        let recent = words.text(Word::MenuRecent);
        let is_there =
            |harness: &Harness<'_, Shell>| focused(harness).is_some_and(|(_, name)| name.starts_with(&recent));
        for _ in 0..8 {
            if !is_there(&harness) {
                press(&mut harness, Key::ArrowDown, PLAIN);
            }
        }
        assert!(is_there(&harness), "{:?}", focused(&harness));
        let nothing = words.text(Word::MenuRecentNone);
        press(&mut harness, Key::ArrowRight, PLAIN);
        assert!(harness.query_by_label(&nothing).is_some());
        press(&mut harness, Key::Escape, PLAIN);
        assert!(harness.query_by_label(&nothing).is_none() && is_open(&harness), "{language:?}");
        assert!(is_there(&harness));
        press(&mut harness, Key::Escape, PLAIN);
        assert!(!is_open(&harness));
        assert_eq!(focused(&harness), on_seat, "the seat has the keys again");
    }
}

#[test]
fn a_menu_closes_with_the_choice_made_in_it() {
    let mut harness = changed(Language::En);
    press(&mut harness, Key::F10, PLAIN);
    for key in [Key::ArrowDown, Key::ArrowRight, Key::ArrowRight] {
        press(&mut harness, key, PLAIN);
    }
    press(&mut harness, Key::L, PLAIN);
    assert_eq!(focused(&harness).map(|(_, name)| name), Some("List".to_owned()));
    press(&mut harness, Key::Enter, PLAIN);
    assert!(!is_open(&harness));
    assert_eq!(harness.state_mut().ui_state().council.board, casus::ui::BoardView::List);
}

#[test]
fn a_list_begins_at_what_holds_and_letters_find_the_rest() {
    let mut harness = changed(Language::En);
    harness.state_mut().ui_state().go_to_fact(FactId::Timing);
    harness.run_steps(4);
    let combo = harness.query_all_by_role(Role::ComboBox).next().is_some();
    assert!(combo);
    assert_eq!(focused(&harness).map(|(role, _)| role), Some(Role::ComboBox), "{:?}", focused(&harness));
    let present = harness.state().bench().session().incident.timing.clone();
    press(&mut harness, Key::Enter, PLAIN);
    assert!(is_open(&harness));
    press(&mut harness, Key::End, PLAIN);
    press(&mut harness, Key::Enter, PLAIN);
    assert!(!is_open(&harness));
    assert_ne!(harness.state().bench().session().incident.timing, present);
    assert_eq!(focused(&harness).map(|(role, _)| role), Some(Role::ComboBox), "the list has the focus again");
}

#[test]
fn putting_article_5_and_asking_takes_two_keys_or_two_clicks_and_one_undo() {
    for by_keys in [true, false] {
        let mut harness = changed(Language::En);
        let before = harness.state().bench().steps();
        if by_keys {
            press(&mut harness, Key::Num2, COMMAND);
            press(&mut harness, Key::Enter, PLAIN);
        } else {
            part(&harness, "request: ").click();
            harness.run_steps(4);
            harness.get_by_label("France asks, and Article 5 is put to the Council").click();
            harness.run_steps(3);
        }
        let session = harness.state().bench().session();
        let asks = session.incident.request_line(StateCode::new(b"FRA"), session.as_of).map(|line| line.value);
        assert_eq!(asks, Some(Request::Asks), "by keys: {by_keys}");
        assert_eq!(session.incident.before_council.read(session.as_of), Some(&BeforeCouncil::Article5));
        assert_eq!(harness.state().bench().steps(), before + 1);
    }
}

/// The part of the verdict whose name begins so.
fn part<'a>(harness: &'a Harness<'_, Shell>, begins: &str) -> egui_kittest::Node<'a> {
    let is_it = |name: String| name.to_lowercase().starts_with(begins);
    let mut parts = harness.get_all_by_role(Role::Button);
    parts.find(|node| node.accesskit_node().label().is_some_and(is_it)).expect("the part")
}

#[test]
fn each_part_of_the_verdict_leads_to_what_decides_it() {
    let mut harness = paris();
    for (begins, fact) in [("request: ", FactId::Request), ("consensus: ", FactId::BeforeCouncil)] {
        part(&harness, begins).click();
        harness.run_steps(4);
        assert_eq!(harness.state_mut().ui_state().incident.open_fact, Some(fact), "{begins}");
    }
    harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Log;
    part(&harness, "threshold: ").click();
    harness.run_steps(4);
    assert_eq!(harness.state_mut().ui_state().why.tab, casus::ui::WhyTab::Reasons);
}

#[test]
fn a_seat_is_looked_at_with_the_right_button_and_stays_as_it_is() {
    let mut harness = paris();
    let seat = StateCode::new(b"NOR");
    harness.get_by_label_contains("Norway, seat 19").click_secondary();
    harness.run_steps(3);
    assert_eq!(harness.state_mut().ui_state().council.seat, Some(seat));
    assert_eq!((stance(&harness, seat), harness.state().bench().steps()), (Stance::Undecided, 0));
}

#[test]
fn a_board_without_the_keys_says_so_and_which_key_brings_them_back() {
    let mut harness = changed(Language::En);
    let says = "keys: Ctrl+3";
    assert!(harness.query_by_label(says).is_none());
    press(&mut harness, Key::Num1, COMMAND);
    assert!(harness.query_by_label(says).is_some());
    press(&mut harness, Key::Num3, COMMAND);
    assert!(harness.query_by_label(says).is_none());
}

#[test]
fn the_list_takes_the_keys_of_the_council_too() {
    let mut harness = changed(Language::En);
    harness.state_mut().ui_state().council.board = casus::ui::BoardView::List;
    harness.run_steps(3);
    press(&mut harness, Key::Num3, COMMAND);
    press(&mut harness, Key::ArrowDown, PLAIN);
    press(&mut harness, Key::Num5, PLAIN);
    assert_eq!(stance(&harness, StateCode::new(b"BEL")), Stance::Objects);
    for key in [Key::Slash, Key::S, Key::P, Key::A, Key::I, Key::N, Key::Num2] {
        press(&mut harness, key, PLAIN);
    }
    assert_eq!(stance(&harness, StateCode::new(b"ESP")), Stance::DoesNotObject);
    assert_eq!(count(&harness, Stance::DoesNotObject), 1);
}
