//! The table of keys: one meaning each, on every keyboard, and none without an effect.

use egui::{Event, Key as Press, Modifiers};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use super::*;
use crate::{
    domain::{Stance, StateCode},
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
};

const DEU: StateCode = StateCode::new(b"DEU");

fn program() -> Harness<'static, Shell> {
    let settings = Settings { language: LanguageChoice::En, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(16)
        .with_context_setup(crate::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    harness
}

/// Germany has the focus and a reservation, Belgium is selected with it, and there is a step to undo and to redo.
fn prepare(harness: &mut Harness<'_, Shell>) {
    egui::Popup::close_all(&harness.ctx);
    // The key of the peek is held until it is let go.
    harness.input_mut().events.push(Event::Key {
        key: Press::Q,
        physical_key: None,
        pressed: false,
        repeat: false,
        modifiers: Modifiers::NONE,
    });
    harness.run_steps(1);
    harness.state_mut().open_case("fr-2015-paris");
    let state = harness.state_mut().ui_state();
    state.council.seat = Some(DEU);
    state.council.focus_board = true;
    harness.run_steps(2);
    for event in [place(Press::Num4), place(Press::Num5), command(Press::Z)] {
        harness.input_mut().events.push(event.event());
        harness.run_steps(1);
    }
    harness.state_mut().ui_state().council.selection = vec![DEU, StateCode::new(b"BEL")];
    harness.run_steps(1);
    assert_eq!(stance(harness), Stance::Reservation);
}

/// A guided case is on screen, and there is a step before this one and one after it.
fn page_to_the_second_step(harness: &mut Harness<'_, Shell>) {
    if harness.query_by_label("Leave").is_none() {
        harness.get_by_label("Help").click();
        harness.run_steps(3);
        harness.get_by_label("Guided case").click();
        harness.run_steps(3);
        harness.get_by_label("Paris in six steps").click();
        harness.run_steps(4);
    }
    press(harness, plain(Press::PageDown).event());
}

/// Something is shown, of which a part is sealed and another can be taken back; a silence has its clock.
fn show_something(harness: &mut Harness<'_, Shell>) {
    let verdict = StageWish::GoTo(crate::stage::SceneId::Verdict);
    harness.state_mut().set_scenes(&[StageWish::End, StageWish::Begin, verdict, StageWish::Reveal]);
    harness.run_steps(2);
}

/// The debrief is on the wall, with a page before this one and one after it.
fn show_the_debrief(harness: &mut Harness<'_, Shell>) {
    let questions = vec!["One".to_owned(), "Two".to_owned(), "Three".to_owned()];
    harness
        .state_mut()
        .carry_out_edit(crate::domain::Edit::Prepare(crate::domain::Preparation::SetQuestions(questions)));
    let second = StageWish::Debrief(crate::stage::DebriefView::Own(1));
    harness.state_mut().set_scenes(&[StageWish::End, StageWish::Begin, second]);
    harness.run_steps(2);
}

fn stance(harness: &Harness<'_, Shell>) -> Stance {
    let session = harness.state().bench().session();
    session.stance(DEU, session.as_of)
}

fn press(harness: &mut Harness<'_, Shell>, event: Event) {
    harness.input_mut().events.push(event);
    harness.run_steps(3);
}

/// All a key could change: the session, the views' own state, the focus, and what stands open.
fn everything(harness: &mut Harness<'_, Shell>) -> String {
    let focus = harness.ctx.memory(|memory| memory.focused());
    let state = format!("{:?}", UiState { speaker: Default::default(), ..harness.state_mut().ui_state().clone() });
    let mut names = Vec::new();
    let mut nodes = vec![harness.root()];
    while let Some(node) = nodes.pop() {
        names.extend(node.accesskit_node().label());
        nodes.extend(node.children());
    }
    let shell = harness.state();
    let shown = (shell.show_on_wall(), shell.said());
    format!("{:?} {state} {focus:?} {} {shown:?}", shell.bench().session(), names.len())
}

#[test]
fn the_sheet_that_is_packed_with_a_workshop_has_the_keys_of_the_stage_as_the_table_has_them() {
    let is_of_stage = |does: Does| matches!(does, Does::Stage(_) | Does::Program(Shortcut::Show | Shortcut::NextRound));
    for language in crate::words::Language::ALL {
        let words = crate::words::Words::of(language);
        let line = |line: &Line| (line.strokes[0].text_in(words), words.text(line.label));
        let table: Vec<_> = TABLE.iter().filter(|line| is_of_stage(line.does)).map(line).collect();
        assert_eq!(crate::report::stage_keys(words), table);
    }
}

#[test]
fn no_key_has_two_meanings_in_one_context() {
    for (idx, one) in TABLE.iter().enumerate() {
        // A key of the program acts in the council too, so that all lines are compared.
        for other in &TABLE[idx + 1..] {
            assert_ne!(one.does, other.does);
            // A guide has a key only where no seat has it first.
            if matches!((one.does, other.does), (Does::Seat(_), Does::Debrief(_))) {
                // The pages of the debrief have the arrows while it is on the wall.
                continue;
            }
            if matches!((one.does, other.does), (Does::Seat(_), Does::Guide(_)) | (Does::Stage(_), Does::Guide(_))) {
                continue;
            }
            for stroke in one.strokes {
                assert!(!other.strokes.iter().any(|other| stroke.clashes(*other)), "{one:?} and {other:?}");
            }
        }
    }
}

#[test]
fn digits_count_by_their_place_on_keyboards_where_they_need_shift() {
    // What the row gives on a French keyboard; where egui has no name for a sign, it says the place.
    let row = [
        (Press::Num1, Press::Num1),
        (Press::E, Press::Num2),
        (Press::Quote, Press::Num3),
        (Press::Quote, Press::Num4),
        (Press::OpenBracket, Press::Num5),
    ];
    for ((key, place), wanted) in row.into_iter().zip(Stance::ALL) {
        let mut harness = program();
        harness.get_by_label_contains("Germany, seat 10").click();
        harness.run_steps(2);
        let physical_key = Some(place);
        press(&mut harness, Event::Key { key, physical_key, pressed: true, repeat: false, modifiers: Modifiers::NONE });
        assert_eq!(stance(&harness), wanted, "{place:?}");
    }
}

#[test]
fn a_pad_without_its_lock_moves_and_does_not_set() {
    let mut harness = program();
    harness.get_by_label_contains("Germany, seat 10").click();
    harness.run_steps(2);
    let before = stance(&harness);
    let event = Event::Key {
        key: Press::ArrowLeft,
        physical_key: Some(Press::Num4),
        pressed: true,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    press(&mut harness, event);
    assert_eq!(stance(&harness), before);
    assert_ne!(harness.state_mut().ui_state().council.seat, Some(DEU));
}

#[test]
fn every_key_does_something() {
    let mut harness = program();
    for line in TABLE {
        for stroke in line.strokes {
            prepare(&mut harness);
            if matches!(line.does, Does::Stage(_)) {
                show_something(&mut harness);
            }
            if matches!(line.does, Does::Debrief(_)) {
                show_the_debrief(&mut harness);
            }
            if matches!(line.does, Does::Guide(_)) {
                page_to_the_second_step(&mut harness);
            }
            let before = everything(&mut harness);
            press(&mut harness, stroke.event());
            // A file dialog answers from a thread of its own.
            let mut waits = 0;
            while everything(&mut harness) == before && waits < 50 {
                std::thread::sleep(std::time::Duration::from_millis(10));
                harness.run_steps(1);
                waits += 1;
            }
            assert_ne!(everything(&mut harness), before, "{:?} by {stroke:?}", line.does);
        }
    }
}
