//! Evidence over time by accessible name: the slider, what changes on a day, then and now.

use casus::{council::Outcome, domain::Day, law::Status, shell::Shell, ui::WhyTab};
use egui::{Key, Modifiers, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use crate::panels::paris;

fn open(case: &str) -> Harness<'static, Shell> {
    let mut harness = paris();
    harness.state_mut().open_case(case);
    harness.run_steps(3);
    harness
}

/// Gives the slider the focus and presses keys.
fn press(harness: &mut Harness<'_, Shell>, keys: &[Key]) {
    harness.get_by_role(Role::Slider).focus();
    harness.run_steps(2);
    for key in keys {
        harness.key_press(*key);
        harness.run_steps(3);
    }
}

fn answers(harness: &Harness<'_, Shell>) -> (Status, Outcome) {
    let assessment = harness.state().bench().assessment();
    (assessment.threshold.status, assessment.council.outcome)
}

fn day(harness: &Harness<'_, Shell>) -> Day {
    harness.state().bench().session().as_of
}

#[test]
fn on_11_september_the_verdict_flips_on_day_21_and_the_agreement_is_confirmed() {
    let mut harness = open("us-2001-911");
    press(&mut harness, &[Key::Home]);
    assert_eq!(day(&harness), Day::constant(2001, 9, 11));
    press(&mut harness, &[Key::ArrowRight]);
    assert_eq!(answers(&harness), (Status::Indeterminate, Outcome::Provisional));
    press(&mut harness, &[Key::ArrowRight, Key::ArrowRight, Key::ArrowRight]);
    assert_eq!(day(&harness), Day::constant(2001, 10, 2));
    assert_eq!(answers(&harness), (Status::Eligible, Outcome::Invoked));
    let slider = harness.get_by_role(Role::Slider);
    assert!(slider.accesskit_node().value().is_some_and(|value| value.contains("2 Oct 2001")));
    let confirmed = "Agreed on 12 Sep 2001, provided it was directed from abroad; the facts of 2 Oct 2001 confirm it.";
    assert!(harness.query_by_label(confirmed).is_some());
    assert!(harness.query_all_by_label_contains("(changes on this day)").count() > 0);
}

#[test]
fn madrid_begins_with_the_wrong_author() {
    let mut harness = open("es-2004-madrid");
    press(&mut harness, &[Key::Home]);
    let author = |harness: &Harness<'_, Shell>| {
        let named = |node: egui_kittest::Node<'_>| node.accesskit_node().label().unwrap_or_default();
        let names = harness.query_all_by_role(Role::DisclosureTriangle).map(named);
        names.into_iter().find(|name| name.starts_with("[F16]")).expect("the author's line")
    };
    let then = author(&harness);
    assert!(then.contains("ETA"), "{then}");
    press(&mut harness, &[Key::End]);
    let now = author(&harness);
    assert!(!now.contains("ETA"), "{now}");
}

#[test]
fn then_and_now_stand_side_by_side_with_the_facts_that_differ() {
    let mut harness = open("es-2004-madrid");
    harness.state_mut().ui_state().why.tab = WhyTab::Reasons;
    harness.run_steps(2);
    harness.get_by_label_contains("Known then, known now").click();
    harness.run_steps(4);
    assert!(harness.query_by_label("Then, 11 Mar 2004").is_some());
    assert!(harness.query_all_by_label_contains("[F16]").count() >= 2, "in the list of facts and in the table");
}

#[test]
fn any_two_days_of_a_session_stand_side_by_side() {
    let mut harness = open("us-2001-911");
    harness.state_mut().ui_state().why.tab = WhyTab::Reasons;
    harness.run_steps(2);
    harness.get_by_label_contains("Known then, known now").click();
    harness.run_steps(4);
    harness.get_by_label("Then, 11 Sep 2001").click();
    harness.run_steps(4);
    harness.get_by_label("12 Sep 2001").click();
    harness.run_steps(4);
    let is_there = |harness: &Harness<'_, Shell>, label: &str| harness.query_by_label(label).is_some();
    assert!(is_there(&harness, "Then, 12 Sep 2001") && is_there(&harness, "Now, 23 Jan 2004"));
    // On the twelfth the author was suspected, and whether it came from abroad was what the Council waited for.
    harness.get_by_label("Now, 23 Jan 2004").click();
    harness.run_steps(4);
    assert!(!is_there(&harness, "11 Sep 2001"), "now is no day before then");
    assert_eq!(harness.state().bench().steps_done(), 1, "looking at days changes nothing");
}

#[test]
fn a_day_chosen_on_the_slider_is_one_step() {
    let mut harness = open("us-2001-911");
    let before = day(&harness);
    press(&mut harness, &[Key::ArrowLeft]);
    assert_eq!(harness.state().bench().steps_done(), 2, "the case was opened, the day was chosen");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(2);
    assert_eq!(day(&harness), before);
}
