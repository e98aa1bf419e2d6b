//! The hand and the eye: selection, locks, groups, finding, the list of steps, the round table.

use casus::{
    domain::{Stance, StateCode},
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::BoardView,
    words::Language,
};
use egui::{Key, Modifiers, accesskit::Live};
use egui_kittest::{
    Harness, Node,
    kittest::{NodeT as _, Queryable as _},
};

use crate::panels::{paris, seat, stance, wait_until};

const FRA: StateCode = StateCode::new(b"FRA");
const NOR: StateCode = StateCode::new(b"NOR");

fn count(harness: &Harness<'_, Shell>, stance: Stance) -> usize {
    harness.state().bench().assessment().council.count(stance)
}

fn click(harness: &mut Harness<'_, Shell>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(2);
}

fn click_seat(harness: &mut Harness<'_, Shell>, name: &str) {
    seat(harness, name).click();
    harness.run_steps(2);
}

fn press(harness: &mut Harness<'_, Shell>, key: Key) {
    harness.key_press(key);
    harness.run_steps(2);
}

#[test]
fn a_locked_seat_ignores_click_digit_and_everyone_and_the_status_says_why() {
    let mut harness = paris();
    click_seat(&mut harness, "Norway, seat 19");
    press(&mut harness, Key::K);
    press(&mut harness, Key::Num5);
    assert_eq!(stance(&harness, NOR), Stance::DoesNotObject);
    let why = "One locked seat stayed as it was. K unlocks it.";
    assert!(harness.query_all_by_label(why).next().is_some());
    click_seat(&mut harness, "Norway, seat 19");
    assert_eq!(stance(&harness, NOR), Stance::DoesNotObject);
    click(&mut harness, "Everyone: Supports");
    assert_eq!((count(&harness, Stance::Supports), stance(&harness, NOR)), (27, Stance::DoesNotObject));
    seat(&harness, "Norway, seat 19").focus();
    harness.run_steps(2);
    press(&mut harness, Key::K);
    press(&mut harness, Key::Num5);
    assert_eq!(stance(&harness, NOR), Stance::Objects);
}

#[test]
fn shift_click_selects_a_range_in_roll_call_order() {
    let mut harness = paris();
    click_seat(&mut harness, "Albania, seat 1");
    seat(&harness, "Canada, seat 4").click_modifiers(Modifiers::SHIFT);
    harness.run_steps(2);
    assert_eq!(harness.state_mut().ui_state().council.selection.len(), 4);
    press(&mut harness, Key::Num1);
    assert_eq!(count(&harness, Stance::Supports), 4);
}

#[test]
fn a_group_or_everyone_else_takes_one_digit() {
    let mut harness = paris();
    for (entry, digit, wanted) in [
        ("Nordic: select 3", Key::Num5, (Stance::Objects, 3)),
        ("Everyone else than Nordic: select 25", Key::Num1, (Stance::Supports, 25)),
    ] {
        click(&mut harness, "Groups");
        harness.run_steps(2);
        click(&mut harness, entry);
        harness.run_steps(2);
        press(&mut harness, digit);
        assert_eq!(count(&harness, wanted.0), wanted.1, "{entry}");
    }
}

#[test]
fn finding_goes_to_the_only_seat_left_after_a_pause() {
    let mut harness = paris();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::F);
    harness.run_steps(3);
    harness.input_mut().events.push(egui::Event::Text("n".to_owned()));
    harness.run_steps(2);
    assert!(harness.state_mut().ui_state().find.is_some(), "two seats begin so");
    harness.input_mut().events.push(egui::Event::Text("o".to_owned()));
    harness.run_steps(2);
    assert!(harness.state_mut().ui_state().find.is_some(), "more letters may come");
    harness.run_steps(4);
    assert_eq!(
        (harness.state_mut().ui_state().find.clone(), harness.state_mut().ui_state().council.seat),
        (None, Some(NOR))
    );
    press(&mut harness, Key::Num4);
    assert_eq!(stance(&harness, NOR), Stance::Reservation);
}

#[test]
fn a_seat_that_a_key_went_to_takes_the_next_key() {
    for board in [BoardView::Tiles, BoardView::Table] {
        let mut harness = paris();
        harness.state_mut().ui_state().council.board = board;
        harness.run_steps(2);
        click_seat(&mut harness, "Norway, seat 19");
        press(&mut harness, Key::Home);
        press(&mut harness, Key::Num1);
        assert_eq!(stance(&harness, FRA), Stance::Supports, "{board:?}");
    }
}

#[test]
fn the_list_of_steps_goes_back_and_forth() {
    let mut harness = paris();
    click_seat(&mut harness, "Norway, seat 19");
    click_seat(&mut harness, "Norway, seat 19");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::H);
    harness.run_steps(3);
    click(&mut harness, "As opened");
    assert_eq!(stance(&harness, NOR), Stance::Undecided);
    assert_eq!(harness.state().bench().steps_done(), 0);
    harness.get_by_label_contains("2. Norway").click();
    harness.run_steps(2);
    assert_eq!(stance(&harness, NOR), Stance::Supports);
    assert_eq!(harness.state().bench().steps_done(), 2);
}

/// What is read out at the moment; nothing before the first change.
fn said(harness: &Harness<'_, Shell>) -> Option<String> {
    let lives = |node: &Node<'_>| node.accesskit_node().live() == Live::Polite;
    let mut nodes = harness.root().children_recursive().filter(lives);
    let said = nodes.next().and_then(|node| node.accesskit_node().label());
    assert!(nodes.next().is_none(), "one thing is said at a time");
    said
}

/// What is read out when the hand has rested.
pub(crate) fn heard(harness: &mut Harness<'_, Shell>) -> String {
    harness.run_steps(40);
    said(harness).unwrap_or_default()
}

#[test]
fn a_change_is_read_out_once_when_the_hand_has_rested_with_each_part_that_moved() {
    let mut harness = paris();
    assert_eq!(said(&harness), None);
    click_seat(&mut harness, "Norway, seat 19");
    assert_eq!(said(&harness), None, "the hand may go on");
    let text = heard(&mut harness);
    assert!(text.starts_with("Norway: undecided → does not object. "), "{text}");
    assert!(text.contains("CONSENSUS") && !text.contains("THRESHOLD"), "{text}");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    let undone = heard(&mut harness);
    assert!(undone.starts_with("Undone: Norway: "), "{undone}");
    assert!(undone.contains("CONSENSUS") && undone.contains("waits for 28"), "{undone}");
}

#[test]
fn a_change_that_moves_no_part_is_read_out_too_and_the_same_words_twice_are_two() {
    let mut harness = paris();
    let live = |harness: &Harness<'_, Shell>| {
        let node = harness.root().children_recursive().find(|node| node.accesskit_node().live() == Live::Polite);
        node.map(|node| node.accesskit_node().id())
    };
    click_seat(&mut harness, "Norway, seat 19");
    heard(&mut harness);
    let mut nodes = Vec::new();
    for key in [Key::Num1, Key::Num2, Key::Num1] {
        press(&mut harness, key);
        let text = heard(&mut harness);
        assert!(text.contains("Norway: "), "{text}");
        nodes.push(live(&harness));
    }
    assert_ne!(nodes[0], nodes[2], "an announcement of its own");
}

#[test]
fn steps_taken_one_after_another_are_read_out_in_one_breath() {
    let mut harness = paris();
    seat(&harness, "Norway, seat 19").focus();
    harness.run_steps(2);
    // Set and on to the next in the roll call, faster than anything is said.
    let keys = [Key::Num5, Key::Enter, Key::Num1].map(|key| (key, Modifiers::NONE));
    crate::strokes::press_at_once(&mut harness, &keys);
    let text = heard(&mut harness);
    assert!(text.contains("Norway: undecided → objects."), "{text}");
    assert!(text.contains("Poland: undecided → supports.") && text.matches("CONSENSUS").count() == 1, "{text}");
}

#[test]
fn a_save_is_read_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut harness = paris();
    click_seat(&mut harness, "Norway, seat 19");
    heard(&mut harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    wait_until(&mut harness, |harness| {
        harness.query_by_role_and_label(egui::Role::Dialog, "Save the session to a path").is_some()
    });
    harness.state_mut().ui_state().path = folder.path().join("said.ron").display().to_string();
    harness.run_steps(2);
    harness.get_by_role_and_label(egui::Role::Button, "Save").click();
    wait_until(&mut harness, |harness| said(harness).is_some_and(|text| text.contains("Saved to")));
    click_seat(&mut harness, "Norway, seat 19");
    heard(&mut harness);
    assert!(!said(&harness).unwrap_or_default().contains("Saved to"), "what was heard is past");
    // The second save says the same words, and is heard all the same.
    harness.key_press_modifiers(Modifiers::COMMAND, Key::S);
    wait_until(&mut harness, |harness| said(harness).is_some_and(|text| text.contains("Saved to")));
}

#[test]
fn settings_and_glossary_open_and_act_in_both_languages() {
    for (language, still, typed, word) in [
        (Language::En, "Keep things still", "foed", "Casus foederis"),
        (Language::Fr, "Garder l’écran immobile", "tacite", "Rompre l’accord tacite"),
    ] {
        let mut harness = paris();
        harness.state_mut().set_language(language);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
        harness.run_steps(3);
        harness.get_by_label(still).click();
        harness.run_steps(2);
        assert_eq!(harness.ctx.global_style().animation_time, 0.0);
        harness.key_press(Key::Escape);
        harness.run_steps(2);
        assert!(harness.query_by_label(still).is_none());
        let state = harness.state_mut().ui_state();
        state.windows.glossary = true;
        state.windows.glossary_filter = typed.to_owned();
        harness.run_steps(3);
        assert!(harness.query_by_label(word).is_some(), "{word}");
    }
}

fn middle(harness: &Harness<'_, Shell>, label: &str) -> egui::Pos2 {
    seat(harness, label).rect().center()
}

/// Presses at the first point, goes through the others, and lets go at the last.
fn stroke(harness: &mut Harness<'_, Shell>, points: &[egui::Pos2]) {
    harness.drag_at(points[0]);
    harness.run_steps(1);
    for point in &points[1..] {
        harness.hover_at(*point);
        harness.run_steps(1);
    }
    harness.drop_at(points[points.len() - 1]);
    harness.run_steps(3);
}

#[test]
fn the_brush_paints_seats_in_one_stroke_and_one_undo() {
    let mut harness = paris();
    harness.state_mut().ui_state().council.brush = Some(Stance::Supports);
    harness.run_steps(2);
    let points = ["Belgium, seat 2", "Luxembourg, seat 17", "Germany, seat 10"].map(|label| middle(&harness, label));
    stroke(&mut harness, &points);
    assert_eq!(count(&harness, Stance::Supports), 3);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(2);
    assert_eq!(count(&harness, Stance::Supports), 0);
    click_seat(&mut harness, "Norway, seat 19");
    assert_eq!(stance(&harness, NOR), Stance::Supports, "a click paints too");
    press(&mut harness, Key::Escape);
    assert_eq!(harness.state_mut().ui_state().council.brush, None);
}

#[test]
fn a_box_drawn_over_seats_selects_them_and_changes_nothing() {
    let mut harness = paris();
    let (from, to) = (middle(&harness, "United Kingdom, seat 27"), middle(&harness, "Germany, seat 10"));
    stroke(&mut harness, &[from, to]);
    // GBR and NLD in the row above, BEL, LUX and DEU below.
    assert_eq!(harness.state_mut().ui_state().council.selection.len(), 5);
    assert_eq!(count(&harness, Stance::Undecided), 28);
    press(&mut harness, Key::Num1);
    assert_eq!(count(&harness, Stance::Supports), 5);
}

#[test]
fn selected_seats_are_kept_as_a_group_of_ones_own() {
    let mut harness = paris();
    harness.state_mut().ui_state().council.selection = vec![FRA, NOR];
    harness.state_mut().ui_state().council.group_name = "Delegation 1".to_owned();
    harness.run_steps(2);
    click(&mut harness, "Groups");
    click(&mut harness, "Keep");
    click(&mut harness, "Everyone else than Delegation 1: select 26");
    assert_eq!(harness.state_mut().ui_state().council.selection.len(), 26);
    click(&mut harness, "Groups");
    click(&mut harness, "Forget the group Delegation 1");
    assert!(harness.query_by_label("Forget the group Delegation 1").is_none());
}

#[test]
fn the_list_shows_what_its_filters_let_through() {
    let mut harness = paris();
    click_seat(&mut harness, "Norway, seat 19");
    click(&mut harness, "List");
    click(&mut harness, "Show only: Does not object");
    assert!(harness.query_by_label("Norway: Supports").is_some());
    assert!(harness.query_by_label("France: Supports").is_none());
    click(&mut harness, "locked");
    assert!(harness.query_by_label("No seat fits this filter.").is_some());
    click(&mut harness, "Show all");
    click(&mut harness, "by stance");
    let y = |label| harness.get_by_label(label).rect().center().y;
    assert!(y("Norway: Supports") < y("Albania: Supports"), "who has spoken stands above who has not");
}

#[test]
fn the_card_of_a_seat_says_what_each_stance_would_do() {
    let mut harness = paris();
    let text = |stance| {
        let bench = harness.state().bench();
        casus::words::Words::of(Language::En).consensus_if(&bench.council_if(NOR, stance))
    };
    assert_eq!(text(Stance::Supports), "if it were put: waits for 27");
    assert_eq!(text(Stance::Objects), "if it were put: Norway objects");
    seat(&harness, "Norway, seat 19").hover();
    harness.run_steps(8);
    assert!(harness.query_by_label("If this seat took another stance").is_some());
}

/// Where the first tile of the Council stands.
fn left_of_canada(harness: &Harness<'_, Shell>) -> f32 {
    seat(harness, "Canada, seat 4").rect().left()
}

#[test]
fn a_column_is_as_wide_as_it_was_left_and_a_double_click_on_its_edge_gives_the_usual_width_back() {
    let width = |width| {
        let columns = vec![casus::chosen::Column { window: 13, name: "incident".into(), width }];
        let settings = Settings { columns, language: LanguageChoice::En, ..Settings::default() };
        let found = Found { settings, ..Found::default() };
        let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
        let mut harness = Harness::builder()
            .with_size([1280.0, 800.0])
            .with_max_steps(16)
            .with_step_dt(1.0 / 60.0)
            .with_context_setup(casus::ui::theme::install)
            .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
        harness.state_mut().open_case("fr-2015-paris");
        harness.run_steps(4);
        harness
    };
    let (usual, mut wide) = (left_of_canada(&paris()), width(440));
    assert!((left_of_canada(&wide) - usual - 100.0).abs() < 4.0, "{} {usual}", left_of_canada(&wide));
    // The tiles begin twelve points behind the edge.
    let edge = egui::pos2(left_of_canada(&wide) - 12.0, 500.0);
    wide.hover_at(edge);
    wide.step();
    for _ in 0..2 {
        wide.drag_at(edge);
        wide.step();
        wide.drop_at(edge);
        wide.step();
    }
    wide.run_steps(4);
    assert!((left_of_canada(&wide) - usual).abs() < 4.0, "{} {usual}", left_of_canada(&wide));
}

#[test]
fn the_reasons_have_the_whole_right_column_or_share_it_where_the_edge_is_drawn() {
    let mut harness = paris();
    let top = |harness: &Harness<'_, Shell>| harness.get_by_label("Reasons").rect().top();
    let shared = top(&harness);
    click(&mut harness, "Why: Take the whole column");
    assert!(top(&harness) < shared - 100.0, "the reasons begin at the top");
    assert!(harness.query_by_label("Timeline").is_none());
    click(&mut harness, "Why: Back to the split column");
    assert_eq!(top(&harness), shared);
    // The edge stands between the foot of the response and the tabs of the reasons.
    let edge = egui::pos2(1000.0, shared - 8.0);
    harness.hover_at(edge);
    harness.run_steps(2);
    harness.drag_at(edge);
    harness.run_steps(2);
    harness.hover_at(edge - egui::vec2(0.0, 90.0));
    harness.run_steps(2);
    harness.drop_at(edge - egui::vec2(0.0, 90.0));
    harness.run_steps(3);
    assert!((shared - top(&harness) - 90.0).abs() < 12.0, "{} {shared}", top(&harness));
    // Asking for the response gives it its place back.
    click(&mut harness, "Why: Take the whole column");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Num4);
    harness.run_steps(3);
    assert!(harness.query_by_label("Timeline").is_some());
}
