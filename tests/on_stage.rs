//! The stage on the console: what its keys do to the wall and what they leave alone, and that nothing of it is there while
//! nobody shows anything.

use casus::{
    domain::{ActKind, Attendance, Stance, StateCode},
    shell::{NoDialogs, Shell},
    stage::{SceneId, ShowState},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::StageWish,
    words::{Key as Text, Language, Words},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use crate::{
    asking::focused,
    strokes::{press_at_once, press_every},
};

const ALB: StateCode = StateCode::new(b"ALB");
const BEL: StateCode = StateCode::new(b"BEL");
const BGR: StateCode = StateCode::new(b"BGR");

fn program(language: Language) -> Harness<'static, Shell> {
    program_of(language, [1280.0, 800.0])
}

fn program_of(language: Language, size: [f32; 2]) -> Harness<'static, Shell> {
    let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.state_mut().open_case("fr-2015-paris");
    harness.run_steps(2);
    harness
}

fn press(harness: &mut Harness<'_, Shell>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

fn press_with(harness: &mut Harness<'_, Shell>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(3);
}

fn scene(harness: &Harness<'_, Shell>) -> SceneId {
    harness.state().show_on_wall().expect("something is shown").scene()
}

fn state(harness: &Harness<'_, Shell>) -> ShowState {
    harness.state().show_on_wall().expect("something is shown").state()
}

fn revealed(harness: &Harness<'_, Shell>) -> u8 {
    harness.state().show_on_wall().expect("something is shown").revealed()
}

fn go_to(harness: &mut Harness<'_, Shell>, wanted: SceneId) {
    while scene(harness) != wanted {
        let before = scene(harness);
        press(harness, if before < wanted { Key::PageDown } else { Key::PageUp });
        assert_ne!(scene(harness), before, "a press leads on");
    }
}

#[test]
fn without_a_stage_nothing_of_it_is_on_screen_and_f5_brings_it() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(language);
        let is_there = |harness: &Harness<'_, Shell>| harness.query_by_label(&words.text(Text::StageSetup)).is_some();
        assert!(!is_there(&harness) && harness.state().show_on_wall().is_none());
        press(&mut harness, Key::F5);
        assert!(is_there(&harness));
        harness.get_by_label(&words.text(Text::StageEnd)).click();
        harness.run_steps(3);
        assert!(!is_there(&harness) && harness.state().show_on_wall().is_none());
    }
}

#[test]
fn the_keys_of_the_wall_never_change_the_session() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    let before = harness.state().bench().session().clone();
    for key in [Key::B, Key::Period, Key::PageDown, Key::PageUp, Key::L, Key::M, Key::F5, Key::B, Key::Backspace] {
        press(&mut harness, key);
        assert_eq!(*harness.state().bench().session(), before, "{key:?}");
    }
}

#[test]
fn blank_gives_back_the_scene_that_was_shown_and_escape_does_nothing() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    go_to(&mut harness, SceneId::Council);
    press(&mut harness, Key::B);
    assert_eq!(state(&harness), ShowState::Blank);
    press(&mut harness, Key::Escape);
    assert_eq!(state(&harness), ShowState::Blank, "a clicker sends Escape");
    press(&mut harness, Key::B);
    assert_eq!((state(&harness), scene(&harness)), (ShowState::Live, SceneId::Council));
}

#[test]
fn a_plate_is_revealed_by_its_own_chord_alone_and_recalled() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    go_to(&mut harness, SceneId::Verdict);
    for key in [Key::Space, Key::Enter] {
        press(&mut harness, key);
        assert_eq!(revealed(&harness), 0, "{key:?}");
    }
    for plates in 1..=4 {
        press_with(&mut harness, Modifiers::COMMAND, Key::Enter);
        assert_eq!(revealed(&harness), plates);
    }
    press(&mut harness, Key::Backspace);
    assert_eq!(revealed(&harness), 3);
}

#[test]
fn a_show_that_was_stopped_goes_on_where_it_stood() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    go_to(&mut harness, SceneId::Verdict);
    press_with(&mut harness, Modifiers::COMMAND, Key::Enter);
    harness.get_by_label(&Words::on_screen(Language::En).text(Text::StageEnd)).click();
    harness.run_steps(3);
    press(&mut harness, Key::F5);
    assert_eq!((scene(&harness), revealed(&harness)), (SceneId::Verdict, 1));
}

#[test]
fn a_key_held_down_reveals_one_part_and_no_more() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    go_to(&mut harness, SceneId::Verdict);
    for repeat in [false, true, true, true] {
        let modifiers = Modifiers::COMMAND;
        harness.input_mut().events.push(egui::Event::Key {
            key: Key::Enter,
            physical_key: None,
            pressed: true,
            repeat,
            modifiers,
        });
        harness.run_steps(2);
    }
    assert_eq!(revealed(&harness), 1);
}

#[test]
fn while_a_field_has_the_keyboard_no_letter_reaches_the_wall() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    press_with(&mut harness, Modifiers::COMMAND, Key::F);
    for key in [Key::B, Key::L, Key::Period, Key::PageDown] {
        press(&mut harness, key);
    }
    assert_eq!((state(&harness), scene(&harness)), (ShowState::Live, SceneId::Standby));
}

#[test]
fn at_a_roll_call_a_digit_sets_and_goes_on_nought_is_absent_and_the_arrow_goes_back() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    press_with(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    harness.state_mut().ui_state().council.seat = Some(ALB);
    harness.state_mut().ui_state().council.focus_board = true;
    harness.run_steps(3);
    for key in [Key::Num2, Key::Num0, Key::Num5] {
        press(&mut harness, key);
    }
    let session = harness.state().bench().session();
    let stances = [ALB, BGR].map(|seat| session.stance(seat, session.as_of));
    assert_eq!(stances, [Stance::DoesNotObject, Stance::Objects]);
    let absent = session.stance_line(BEL, session.as_of).map(|line| line.attendance);
    assert_eq!(absent, Some(Attendance::Absent));
    press(&mut harness, Key::ArrowLeft);
    press(&mut harness, Key::Num1);
    let session = harness.state().bench().session();
    assert_eq!(session.stance(BGR, session.as_of), Stance::Supports, "corrected");
}

#[test]
fn the_next_round_is_a_step_of_the_session_and_seals_the_answers_again() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    go_to(&mut harness, SceneId::Verdict);
    press_with(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(revealed(&harness), 1);
    press_with(&mut harness, Modifiers::COMMAND, Key::R);
    assert_eq!(harness.state().bench().session().proceedings.rounds.len(), 1);
    assert_eq!(revealed(&harness), 0);
}

#[test]
fn an_answer_given_while_the_envelopes_are_shown_is_in_and_stays_closed_until_it_is_revealed() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    press_with(&mut harness, Modifiers::COMMAND, Key::R);
    go_to(&mut harness, SceneId::Ballot);
    let answered =
        |harness: &Harness<'_, Shell>| harness.state().show_on_wall().map_or(0, |show| show.ballot().answered.len());
    assert_eq!((answered(&harness), state(&harness)), (0, ShowState::Sealed));
    harness.state_mut().ui_state().council.seat = Some(ALB);
    harness.state_mut().ui_state().council.focus_board = true;
    harness.run_steps(3);
    press(&mut harness, Key::Num5);
    assert_eq!((answered(&harness), state(&harness)), (1, ShowState::Sealed));
    press_with(&mut harness, Modifiers::COMMAND, Key::Enter);
    assert_eq!(state(&harness), ShowState::Live);
}

#[test]
fn a_search_typed_on_stage_never_reaches_the_wall_wherever_the_keyboard_is_and_at_every_speed() {
    let search = [Key::Slash, Key::A, Key::L, Key::B, Key::Num5].map(|key| (key, Modifiers::NONE));
    for has_board in [false, true] {
        for seconds in [0.0, 0.06, 0.4] {
            let mut harness = program(Language::En);
            press(&mut harness, Key::F5);
            harness.state_mut().ui_state().council.focus_board = has_board;
            harness.run_steps(3);
            let before = harness.state().show_on_wall().cloned();
            if seconds == 0.0 {
                press_at_once(&mut harness, &search);
            } else {
                press_every(&mut harness, &search, seconds);
            }
            harness.run_steps(3);
            let context = format!("{seconds} s; the board has the keyboard: {has_board}");
            assert_eq!(harness.state().show_on_wall().cloned(), before, "{context}");
            let session = harness.state().bench().session();
            assert_eq!(session.stance(ALB, session.as_of), Stance::Objects, "{context}");
        }
    }
}

#[test]
fn a_button_that_has_the_keyboard_reveals_nothing_by_enter_or_space() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    go_to(&mut harness, SceneId::Verdict);
    let reveal = Words::on_screen(Language::En).text(Text::StageReveal);
    for key in [Key::Enter, Key::Space] {
        harness.get_by_label(&reveal).focus();
        harness.run_steps(3);
        press(&mut harness, key);
        assert_eq!(revealed(&harness), 0, "{key:?}");
    }
    harness.get_by_label(&reveal).click();
    harness.run_steps(3);
    assert_eq!(revealed(&harness), 1, "a hand on the button");
}

#[test]
fn a_roll_call_begins_with_a_seat_in_hand_and_keeps_it_after_a_press_of_the_bar() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    let words = Words::on_screen(Language::En);
    harness.get_by_label(&words.text(Text::StageRollCall)).click();
    harness.run_steps(4);
    press(&mut harness, Key::Num2);
    harness.get_by_label(&words.text(Text::StageNextScene)).click();
    harness.run_steps(4);
    press(&mut harness, Key::Num5);
    let session = harness.state().bench().session();
    let stances = [ALB, BEL].map(|seat| session.stance(seat, session.as_of));
    assert_eq!(stances, [Stance::DoesNotObject, Stance::Objects]);
}

/// Where the keyboard may be when a roll call begins.
#[derive(Clone, Copy, Debug)]
enum Keyboard {
    Nowhere,
    AtAButton,
    OnAPage,
    BesideAHiddenBoard,
    AtAProbe,
}

/// Something is shown, and the keyboard is there.
fn with_keyboard(at: Keyboard) -> Harness<'static, Shell> {
    let size = if matches!(at, Keyboard::BesideAHiddenBoard) { [700.0, 620.0] } else { [1280.0, 800.0] };
    let mut harness = program_of(Language::En, size);
    press(&mut harness, Key::F5);
    let next = Words::on_screen(Language::En).text(Text::StageNextScene);
    match at {
        Keyboard::Nowhere => {}
        Keyboard::AtAButton => harness.get_by_label(&next).focus(),
        Keyboard::OnAPage => press_with(&mut harness, Modifiers::COMMAND, Key::L),
        Keyboard::BesideAHiddenBoard => harness.state_mut().ui_state().go_to(casus::ui::Zone::Incident),
        Keyboard::AtAProbe => {
            let council = &mut harness.state_mut().ui_state().council;
            council.board = casus::ui::BoardView::Map;
            council.map.probe(None);
        }
    }
    harness.run_steps(3);
    harness
}

#[test]
fn a_roll_call_hears_its_first_digit_wherever_the_keyboard_was_and_at_every_speed() {
    let begins = (Key::R, Modifiers::COMMAND | Modifiers::SHIFT);
    let digits = [Key::Num1, Key::Num2, Key::Num4].map(|key| (key, Modifiers::NONE));
    let strokes = [&[begins], digits.as_slice()].concat();
    for at in
        [Keyboard::Nowhere, Keyboard::AtAButton, Keyboard::OnAPage, Keyboard::BesideAHiddenBoard, Keyboard::AtAProbe]
    {
        for seconds in [0.0, 0.06, 0.4] {
            let mut harness = with_keyboard(at);
            if seconds == 0.0 {
                press_at_once(&mut harness, &strokes);
            } else {
                press_every(&mut harness, &strokes, seconds);
            }
            harness.run_steps(3);
            let session = harness.state().bench().session();
            let stances = [ALB, BEL, BGR].map(|seat| session.stance(seat, session.as_of));
            assert_eq!(stances, [Stance::ALL[0], Stance::ALL[1], Stance::ALL[3]], "{at:?} every {seconds} s");
        }
    }
}

#[test]
fn at_a_roll_call_a_digit_is_an_answer_also_after_the_keyboard_went_elsewhere() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    press_with(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    press(&mut harness, Key::Num2);
    let next = Words::on_screen(Language::En).text(Text::StageNextScene);
    harness.get_by_label(&next).focus();
    harness.run_steps(3);
    press(&mut harness, Key::Num0);
    press(&mut harness, Key::Escape);
    press(&mut harness, Key::Num5);
    let session = harness.state().bench().session();
    let stances = [ALB, BGR].map(|seat| session.stance(seat, session.as_of));
    assert_eq!(stances, [Stance::DoesNotObject, Stance::Objects]);
    let absent = session.stance_line(BEL, session.as_of).map(|line| line.attendance);
    assert_eq!(absent, Some(Attendance::Absent));
}

#[test]
fn the_form_that_a_key_opens_has_the_keyboard_in_its_words_and_neither_space_nor_enter_publishes_them() {
    for (language, field) in [(Language::En, Text::FormWordsEn), (Language::Fr, Text::FormWordsFr)] {
        let words = Words::on_screen(language);
        let mut harness = program(language);
        press(&mut harness, Key::F5);
        // The second time what was written comes back.
        for _ in 0..2 {
            press_with(&mut harness, Modifiers::COMMAND, Key::T);
            let name = words.text(field);
            assert_eq!(focused(&harness), Some((Role::TextInput, name.clone())), "{language:?}");
            let written = |harness: &Harness<'_, Shell>| {
                harness.get_by_role_and_label(Role::TextInput, &name).accesskit_node().value()
            };
            let before = written(&harness).unwrap_or_default();
            harness.event(egui::Event::Text(" ".to_owned()));
            press(&mut harness, Key::Enter);
            assert!(harness.state().bench().session().proceedings.steps.is_empty(), "{language:?}");
            let after = written(&harness).unwrap_or_default();
            assert_eq!(after.matches('\n').count(), before.matches('\n').count() + 1, "{language:?}: a new line");
            press_with(&mut harness, Modifiers::COMMAND, Key::Enter);
            assert!(harness.state().bench().session().proceedings.steps.is_empty(), "{language:?}");
            press(&mut harness, Key::Escape);
            assert!(harness.query_by_label(&words.text(Text::ButtonCancel)).is_none(), "{language:?}");
        }
        // The board has the keys again.
        press(&mut harness, Key::Num5);
        let session = harness.state().bench().session();
        assert_eq!(session.stance(ALB, session.as_of), Stance::Objects, "{language:?}");
        press_with(&mut harness, Modifiers::COMMAND, Key::T);
        let takes = words.act(ActKind::SilenceOpened);
        for _ in 0..12 {
            if focused(&harness) != Some((Role::Button, takes.clone())) {
                press(&mut harness, Key::Tab);
            }
        }
        // By the hand, so that it is in sight.
        harness.get_by_role_and_label(Role::Button, &takes).click();
        harness.run_steps(3);
        assert_eq!(harness.state().bench().session().proceedings.steps.len(), 1, "{language:?}");
    }
}

#[test]
fn keys_right_behind_the_one_that_opens_a_form_go_into_its_words_at_every_speed() {
    let strokes = [(Key::T, Modifiers::COMMAND), (Key::Space, Modifiers::NONE), (Key::Enter, Modifiers::NONE)];
    let name = Words::on_screen(Language::En).text(Text::FormWordsEn);
    for at in [Keyboard::Nowhere, Keyboard::AtAButton, Keyboard::OnAPage, Keyboard::BesideAHiddenBoard] {
        for seconds in [0.0, 0.06] {
            let mut harness = with_keyboard(at);
            if seconds == 0.0 {
                press_at_once(&mut harness, &strokes);
            } else {
                press_every(&mut harness, &strokes, seconds);
            }
            harness.run_steps(3);
            let field = harness.get_by_role_and_label(Role::TextInput, &name);
            let written = field.accesskit_node().value().unwrap_or_default();
            assert!(written.ends_with(" \n") || written.starts_with(" \n"), "{at:?} every {seconds} s: {written:?}");
            assert!(harness.state().bench().session().proceedings.steps.is_empty(), "{at:?} every {seconds} s");
        }
    }
}

#[test]
fn a_text_that_lies_ready_is_put_by_its_button_and_no_letter_of_the_stage_gets_into_its_words() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(language);
        harness.state_mut().open_workshop("half-a-day");
        harness.run_steps(2);
        let before = harness.state().bench().session().proceedings.clone();
        let held = &before.texts;
        press(&mut harness, Key::F5);
        press_with(&mut harness, Modifiers::COMMAND, Key::T);
        let takes = (Role::Button, words.act(ActKind::SilenceOpened));
        assert_eq!(focused(&harness), Some(takes.clone()), "{language:?}");
        for (key, letter) in [(Key::X, "x"), (Key::L, "l")] {
            harness.event(egui::Event::Text(letter.to_owned()));
            press(&mut harness, key);
        }
        assert_eq!(&harness.state().bench().session().proceedings.texts, held, "{language:?}");
        assert_eq!(focused(&harness), Some(takes), "{language:?}: the keyboard stays there");
        press(&mut harness, Key::Enter);
        let after = &harness.state().bench().session().proceedings;
        assert_eq!(after.steps.len(), before.steps.len() + 1, "{language:?}: Enter puts it");
        assert_eq!(&after.texts, held, "{language:?}: as it was written");
    }
}

#[test]
fn an_answer_of_a_seat_that_is_marked_absent_says_that_it_lies_in_no_envelope() {
    for language in Language::ALL {
        let mut harness = program(language);
        press(&mut harness, Key::F5);
        press_with(&mut harness, Modifiers::COMMAND, Key::R);
        go_to(&mut harness, SceneId::Ballot);
        harness.state_mut().ui_state().council.seat = Some(ALB);
        harness.state_mut().ui_state().council.focus_board = true;
        harness.run_steps(3);
        press(&mut harness, Key::Num0);
        press(&mut harness, Key::Num5);
        let said = Words::on_screen(language).answers_of_absent(&[ALB]);
        assert_eq!(harness.state().said(), Some(said.as_str()), "{language:?}");
        press(&mut harness, Key::Num0);
        press(&mut harness, Key::Num5);
        assert_ne!(harness.state().said(), Some(said.as_str()), "{language:?}: it is there again");
    }
}

#[test]
fn a_scene_without_a_text_says_on_the_console_how_one_gets_there_until_there_is_one() {
    let words = Words::on_screen(Language::En);
    let hint = words.text(Text::StageNoTextYet);
    let mut harness = program(Language::En);
    harness.state_mut().open_workshop("half-a-day");
    harness.run_steps(2);
    press(&mut harness, Key::F5);
    let steps = &harness.state().bench().session().workshop.steps;
    let at = steps.iter().position(|step| step.scene == SceneId::Text).expect("a step with the text");
    harness.state_mut().set_scenes(&[StageWish::Step(at)]);
    harness.run_steps(2);
    let said = harness.state().said().unwrap_or_default().to_owned();
    assert!(said.contains(&hint) && said.len() > hint.len(), "beside the name of the step: {said}");
    press_with(&mut harness, Modifiers::COMMAND, Key::T);
    press(&mut harness, Key::Enter);
    harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Council), StageWish::GoTo(SceneId::Text)]);
    harness.run_steps(2);
    assert!(!harness.state().said().unwrap_or_default().contains(&hint));
}

#[test]
fn a_roll_call_of_a_round_in_which_nobody_has_spoken_begins_at_the_head_of_the_list_and_goes_on_where_it_was_left() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    press_with(&mut harness, Modifiers::COMMAND, Key::R);
    // The seat that was in hand last, for another reason.
    harness.state_mut().ui_state().council.seat = Some(StateCode::new(b"NOR"));
    let turn = |harness: &mut Harness<'_, Shell>| press_with(harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    turn(&mut harness);
    press(&mut harness, Key::Num5);
    turn(&mut harness);
    turn(&mut harness);
    press(&mut harness, Key::Num1);
    let session = harness.state().bench().session();
    let stances = [ALB, BEL, StateCode::new(b"NOR")].map(|seat| session.stance(seat, session.as_of));
    assert_eq!(stances, [Stance::Objects, Stance::Supports, Stance::Undecided]);
}

#[test]
fn the_wall_says_what_ships_in_its_own_language_beside_a_console_in_another_also_sealed() {
    for (console, wall) in [(Language::En, Language::Fr), (Language::Fr, Language::En)] {
        let words = Words::on_screen(wall);
        let mut harness = program(console);
        harness.state_mut().open_workshop("half-a-day");
        harness.run_steps(2);
        press(&mut harness, Key::F5);
        let told = words.told(casus::storage::workshops::workshop("half-a-day").expect("it ships").session.clone());
        let says = |harness: &mut Harness<'_, Shell>, wishes: &[StageWish], part: &str| {
            harness.state_mut().set_scenes(wishes);
            harness.run_steps(3);
            let said = harness.state().on_wall().expect("a scene").spoken().join(" ");
            let part = words.set(part.to_owned());
            assert!(said.contains(&part), "{console:?}, {wall:?}: {part:?} is not in {said:?}");
        };
        let [question, title, inject] =
            [&told.decision_point, &told.proceedings.texts[0].title, &told.workshop.injects[0].title];
        let begins = [StageWish::Language(wall), StageWish::NextRound, StageWish::GoTo(SceneId::Situation)];
        says(&mut harness, &begins, question);
        press_with(&mut harness, Modifiers::COMMAND, Key::T);
        press(&mut harness, Key::Enter);
        says(&mut harness, &[StageWish::GoTo(SceneId::Text)], title);
        says(&mut harness, &[StageWish::NextRound, StageWish::Publish(1)], inject);
    }
}
