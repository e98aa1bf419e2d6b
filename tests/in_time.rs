//! Seats in time through the window: conditions, absence, the step spoken to, rounds, reasons owed, guests and presets.

use casus::{
    council::Preset,
    domain::{Attendance, Condition, Edit, Procedure, ReasonOwed, Round, Rung, Stance, StateCode, Term},
    shell::Shell,
    ui::BoardView,
    words::{Language, Words},
};
use egui::Key;
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

use crate::{ladder::lesson, panels::seat};

const NOR: StateCode = StateCode::new(b"NOR");
const ITA: StateCode = StateCode::new(b"ITA");

fn held(name: &str) -> Harness<'static, Shell> {
    let mut harness = lesson(name, Language::En);
    harness.state_mut().ui_state().council.seat = Some(NOR);
    harness.state_mut().ui_state().council.focus_board = true;
    harness.run_steps(3);
    harness
}

fn press(harness: &mut Harness<'_, Shell>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

fn click(harness: &mut Harness<'_, Shell>, label: &str) {
    harness.get_by_label(label).click();
    harness.run_steps(3);
}

fn line(harness: &Harness<'_, Shell>, seat: StateCode) -> casus::domain::StanceLine {
    let session = harness.state().bench().session();
    session.stance_line(seat, session.as_of).cloned().expect("a line")
}

fn has_focus_on_the_seat(harness: &mut Harness<'_, Shell>) -> bool {
    seat(harness, "Norway, seat").accesskit_node().is_focused()
}

#[test]
fn a_condition_that_the_program_reads_is_added_shown_with_its_reason_and_taken_away() {
    let mut harness = held("no-agreement.ron");
    press(&mut harness, Key::W);
    click(&mut harness, "at least 3 other allies support");
    assert_eq!(
        (line(&harness, NOR).stance, line(&harness, NOR).terms),
        (Stance::Reservation, vec![Term::OthersSupport(3)])
    );
    assert!(has_focus_on_the_seat(&mut harness), "the keys are the seat's again");
    let said = "open: at least 3 other allies support · no other supports now";
    assert!(harness.query_by_label(said).is_some());
    click(&mut harness, "Take away: at least 3 other allies support");
    assert!(line(&harness, NOR).terms.is_empty());
}

#[test]
fn a_key_that_asks_for_a_condition_moves_no_seat_before_there_is_one_and_escape_leaves_it_as_it_was() {
    // The list has no place for the words of a condition.
    let has_words = |board| board != BoardView::List;
    for (board, _) in BoardView::ALL {
        for key in [Key::W, Key::C].into_iter().filter(|key| *key == Key::W || has_words(board)) {
            for stance in [Key::Num1, Key::Num2, Key::Num5] {
                let mut harness = held("no-agreement.ron");
                harness.state_mut().ui_state().council.board = board;
                harness.state_mut().ui_state().council.focus_board = true;
                harness.run_steps(4);
                press(&mut harness, stance);
                let before = (line(&harness, NOR), harness.state().bench().steps());
                press(&mut harness, key);
                let after = (line(&harness, NOR), harness.state().bench().steps());
                assert_eq!(after, before, "{board:?} {key:?} after {stance:?}");
                press(&mut harness, Key::Escape);
                assert_eq!((line(&harness, NOR), harness.state().bench().steps()), before, "{board:?} {key:?}, Escape");
                press(&mut harness, Key::Num3);
                assert_eq!(line(&harness, NOR).stance, Stance::Undecided, "the keys are the seat's again");
            }
        }
    }
}

#[test]
fn a_condition_and_its_reservation_are_one_step() {
    let mut harness = held("no-agreement.ron");
    press(&mut harness, Key::Num5);
    let steps = harness.state().bench().steps();
    press(&mut harness, Key::W);
    press(&mut harness, Key::Enter);
    assert_eq!((line(&harness, NOR).stance, line(&harness, NOR).terms.len()), (Stance::Reservation, 1));
    assert_eq!(harness.state().bench().steps(), steps + 1);
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
    assert_eq!((line(&harness, NOR).stance, line(&harness, NOR).terms.len()), (Stance::Objects, 0));
}

#[test]
fn no_ground_forces_bounds_what_a_seat_gives_and_waits_for_nothing() {
    let mut harness = held("no-agreement.ron");
    press(&mut harness, Key::Num4);
    click(&mut harness, "Norway: no ground forces");
    let bench = harness.state().bench();
    assert_eq!(bench.session().exclusions.len(), 1);
    let seat = bench.assessment().roster.seat(NOR).expect("a seat");
    assert_eq!(bench.assessment().council.position(seat).condition, Condition::None);
}

#[test]
fn an_empty_seat_is_marked_on_every_view_and_its_stance_is_kept() {
    let mut harness = held("no-agreement.ron");
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::E);
    assert_eq!((line(&harness, NOR).attendance, line(&harness, NOR).stance), (Attendance::Absent, Stance::Supports));
    for (board, _) in BoardView::ALL {
        harness.state_mut().ui_state().council.board = board;
        harness.run_steps(4);
        let names: Vec<String> = harness
            .query_all_by_label_contains("Norway, seat 22")
            .filter_map(|node| node.accesskit_node().label())
            .collect();
        assert!(!names.is_empty() && names.iter().all(|name| name.contains("; absent")), "{board:?}: {names:?}");
    }
    harness.state_mut().ui_state().council.board = BoardView::Tiles;
    harness.state_mut().ui_state().council.focus_board = true;
    harness.run_steps(3);
    press(&mut harness, Key::E);
    assert_eq!(line(&harness, NOR).attendance, Attendance::Present);
}

#[test]
fn a_seat_speaks_to_another_step_and_the_ladder_follows() {
    let mut harness = held("no-agreement.ron");
    press(&mut harness, Key::Num5);
    press(&mut harness, Key::S);
    let words = Words::on_screen(Language::En);
    click(&mut harness, &words.spoken_to(Some(Rung::Solidarity)));
    assert_eq!(line(&harness, NOR).to, Some(Rung::Solidarity));
    assert!(has_focus_on_the_seat(&mut harness));
    let step = &harness.state().bench().ladder().steps[1];
    assert!(step.those(casus::council::Word::Objects).any(|seat| seat == NOR));
}

#[test]
fn rounds_begin_by_a_key_are_told_of_a_seat_and_an_earlier_one_can_be_looked_at() {
    let mut harness = held("no-agreement.ron");
    for _ in 0..3 {
        harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::R);
        harness.run_steps(3);
        if harness.state().bench().session().proceedings.round() == 2 {
            continue;
        }
        press(&mut harness, Key::Num5);
    }
    for said in ["Round 2: as last round", "Round 1: objects"] {
        assert!(harness.query_by_label(said).is_some(), "{said}");
    }
    press(&mut harness, Key::O);
    click(&mut harness, "Round 1: formal");
    assert_eq!(harness.state().bench().session().proceedings.round(), 1);
    assert!(harness.query_by_label_contains("Round 1 of 3 is looked at").is_some());
}

#[test]
fn a_reason_is_owed_by_whoever_objects_until_it_is_given() {
    let mut harness = held("no-agreement.ron");
    press(&mut harness, Key::Num5);
    assert!(harness.query_by_label("A reason is owed.").is_none(), "nobody owes one unless the room says so");
    press(&mut harness, Key::O);
    click(&mut harness, "A reason is owed by whoever objects");
    assert_eq!(harness.state().bench().session().proceedings.reason_owed, ReasonOwed::Objections);
    assert!(harness.query_by_label("A reason is owed.").is_some());
    press(&mut harness, Key::R);
    harness.get_by_label("Norway: Reason").type_text("Not yet");
    harness.run_steps(3);
    assert!(harness.query_by_label("A reason is owed.").is_none());
    press(&mut harness, Key::Enter);
    assert!(has_focus_on_the_seat(&mut harness), "Enter gives the keys back to the seat");
}

#[test]
fn a_guest_speaks_and_is_never_a_seat() {
    let mut harness = held("no-agreement.ron");
    let seats = harness.state().bench().assessment().council.seats();
    press(&mut harness, Key::O);
    harness.get_by_label("Name").focus();
    harness.run_steps(2);
    harness.get_by_label("Name").type_text("Ukraine");
    harness.run_steps(2);
    click(&mut harness, "Add");
    press(&mut harness, Key::Escape);
    assert!(harness.query_by_label("Guests, not counted: Ukraine").is_some());
    assert_eq!(harness.state().bench().assessment().council.seats(), seats);
}

#[test]
fn a_preset_says_how_many_seats_it_moves_and_is_one_step() {
    let mut harness = held("no-agreement.ron");
    let steps = harness.state().bench().steps();
    press(&mut harness, Key::G);
    let session = harness.state().bench().session().clone();
    let seats = harness.state().bench().assessment().roster.states().to_vec();
    let moves = Preset::LetsPass.moving(&session, &seats, None).len();
    click(&mut harness, &format!("Everyone lets it pass: {moves} seats move"));
    assert_eq!(harness.state().bench().steps(), steps + 1);
    let stances = |harness: &Harness<'_, Shell>| {
        let session = harness.state().bench().session();
        seats.iter().map(|seat| session.stance(*seat, session.as_of)).collect::<Vec<_>>()
    };
    assert!(stances(&harness).iter().all(|stance| *stance == Stance::DoesNotObject));
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
    assert_eq!(harness.state().bench().session().stance(ITA, session.as_of), session.stance(ITA, session.as_of));
}

#[test]
fn outside_a_silence_a_seat_would_object() {
    let mut harness = held("silence-mended.ron");
    let day = "2031-03-04".parse().expect("a day");
    assert!(seat(&harness, "Norway, seat").accesskit_node().label().expect("a name").contains("objects"));
    harness.state_mut().ui_state().council.seat = Some(ITA);
    let mut bench = harness.state().bench().seen_as(harness.state().bench().session().clone());
    bench.execute(Edit::SetAsOf(day), None);
    bench.execute(Edit::SetStance(vec![NOR], Stance::Objects), None);
    let told = |bench: &casus::workbench::Workbench| {
        let assessment = bench.assessment();
        Words::of(Language::En).stance_under(Stance::Objects, assessment.is_put())
    };
    assert_eq!(told(&bench), "Objects", "the silence is open that evening");
    let mut steps = bench.session().clone();
    steps.proceedings.steps.truncate(3);
    let meeting = bench.seen_as(steps);
    assert_eq!(told(&meeting), "Would object");
    let round = Round { on: day, name: String::new(), kind: Default::default(), minutes: 0 };
    assert!(bench.execute(Edit::Proceed(Procedure::BeginRound(round)), None));
}

/// The card of the consensus as it is heard.
fn card(harness: &Harness<'_, Shell>) -> String {
    let said = |node: egui_kittest::Node<'_>| node.accesskit_node().label().unwrap_or_default();
    let words = Words::on_screen(Language::En);
    let title = words.pair(&words.text(casus::words::Key::PartConsensus), "");
    harness.query_all_by_label_contains(title.trim_end()).map(said).next().expect("the card")
}

#[test]
fn an_objection_shows_on_the_light_of_the_consensus_in_its_frame_with_the_name_of_the_seat() {
    for name in ["no-agreement.ron", "silence-mended.ron"] {
        let mut harness = held(name);
        for board in [BoardView::Tiles, BoardView::List] {
            harness.state_mut().ui_state().council.board = board;
            harness.state_mut().ui_state().council.focus_board = true;
            harness.run_steps(3);
            press(&mut harness, Key::Num2);
            harness.key_press(Key::Num5);
            harness.run_steps(1);
            assert!(card(&harness).contains("Norway"), "{name}, {board:?}: {}", card(&harness));
        }
    }
    // Also where nothing is put, and before anybody asked.
    for case in ["fr-2015-paris", "us-2001-911", "pl-2025-drones"] {
        let mut harness = held("no-agreement.ron");
        harness.state_mut().open_case(case);
        harness.state_mut().ui_state().council.seat = Some(NOR);
        harness.state_mut().ui_state().council.focus_board = true;
        harness.run_steps(3);
        harness.key_press(Key::Num5);
        harness.run_steps(1);
        assert!(card(&harness).contains("Norway"), "{case}: {}", card(&harness));
    }
}

/// Opens the list of what Norway can pledge, where the ally attacked asks for help.
fn pledging() -> Harness<'static, Shell> {
    let mut harness = held("no-agreement.ron");
    let example = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pledged.ron");
    harness.state_mut().open_path(example);
    harness.state_mut().ui_state().council.seat = Some(NOR);
    harness.state_mut().ui_state().council.focus_board = true;
    harness.run_steps(3);
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::H);
    harness
}

fn own(harness: &Harness<'_, Shell>) -> Vec<(String, u32)> {
    let pledges = harness.state().bench().session().pledges.iter().filter(|pledge| pledge.ally == NOR);
    pledges.map(|pledge| (pledge.measure.clone(), pledge.quantity)).collect()
}

/// Chooses an entry by its number and Enter, and says how many keys that took beside the one that opened the list.
fn choose(harness: &mut Harness<'_, Shell>, name: &str) -> usize {
    let said = |node: egui_kittest::Node<'_>| node.accesskit_node().label();
    let is_entry = |label: &String| label.starts_with(|first: char| first.is_ascii_digit());
    let entry = harness.query_all_by_label_contains(name).filter_map(said).find(is_entry).expect("an entry");
    let number = entry.split_whitespace().next().expect("a number").to_owned();
    for digit in number.chars() {
        harness.input_mut().events.push(egui::Event::Text(digit.to_string()));
        harness.run_steps(1);
    }
    press(harness, Key::Enter);
    number.len() + 1
}

#[test]
fn a_measure_or_a_level_is_pledged_in_four_keys_inside_the_range_with_need_and_gap_in_sight() {
    let mut harness = pledging();
    assert!(harness.query_by_label("A pledge by Norway").is_some());
    assert!(harness.query_by_label_contains("Range: ").is_some());
    assert!(harness.query_by_label_contains("1 missing").is_some(), "what is missing stands over the list");
    let before = own(&harness).len();
    assert!(choose(&mut harness, "Statement, consultation") <= 3);
    assert_eq!(own(&harness).len(), before + 1);
    assert!(has_focus_on_the_seat(&mut harness));
    press(&mut harness, Key::H);
    assert!(choose(&mut harness, "suggested") <= 3);
    let bench = harness.state().bench();
    let offer = bench.assessment().response.offers.values().iter().find(|offer| offer.ally == NOR).expect("an offer");
    let suggested = u32::try_from(offer.suggested.expect("a suggestion").0).expect("an amount");
    assert!(own(&harness).iter().any(|(_, quantity)| *quantity == suggested), "{suggested}: {:?}", own(&harness));
}

/// What the last change moved, as the line under the four parts says it.
fn last(harness: &Harness<'_, Shell>) -> String {
    let words = Words::on_screen(Language::En);
    let line = words.change(harness.state().bench().last_change().expect("a change"));
    assert!(harness.query_all_by_label_contains(&line).next().is_some(), "{line}");
    line
}

#[test]
fn a_stance_that_does_not_show_is_said_to_be_kept_and_why() {
    let mut harness = held("no-agreement.ron");
    press(&mut harness, Key::E);
    press(&mut harness, Key::Num1);
    assert!(last(&harness).contains("Norway: kept until somebody sits there."), "{}", last(&harness));
    // Norway has broken silence in writing.
    let mut harness = held("silence-mended.ron");
    for take in [Key::Num1, Key::Num2] {
        press(&mut harness, take);
        assert!(last(&harness).contains("Norway: the objection in writing counts"), "{}", last(&harness));
    }
    assert!(seat(&harness, "Norway, seat").accesskit_node().label().expect("a name").contains("objects"));
    seat(&harness, "Norway, seat").click();
    harness.run_steps(3);
    assert!(last(&harness).contains("Norway: the objection in writing counts"), "{}", last(&harness));
}

#[test]
fn enter_in_the_list_of_pledges_does_nothing_before_one_is_chosen_and_no_digit_after_it_sets_a_stance() {
    let mut harness = pledging();
    let before = (own(&harness), line(&harness, NOR).stance);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Space);
    for (key, digit) in [(Key::Num1, "1"), (Key::Num5, "5")] {
        let event = egui::Event::Key {
            key,
            physical_key: Some(key),
            pressed: true,
            repeat: false,
            modifiers: egui::Modifiers::NONE,
        };
        harness.input_mut().events.extend([event, egui::Event::Text(digit.to_owned())]);
        harness.run_steps(2);
    }
    assert_eq!((own(&harness), line(&harness, NOR).stance), before);
    assert!(harness.query_by_label("A pledge by Norway").is_some(), "the list waits for a number");
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::H);
    press(&mut harness, Key::ArrowDown);
    press(&mut harness, Key::Enter);
    assert_eq!(own(&harness).len(), before.0.len() + 1, "an arrow chooses too");
}
