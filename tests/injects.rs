//! Injects, objectives and fog cards: prepared by keyboard on their page, published and taken back on stage, and seen by nobody
//! before their time.

use casus::{
    domain::{
        Dated, Day, Edit, FactId, FactValue, FogCard, FogState, Harm, Inject, InjectState, Preparation, SceneId,
        Session, StateCode, Trigger, WorkshopStep,
    },
    shell::{NoDialogs, Shell},
    stage::{Page, PublicScene, public, seat, wire},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::{StageWish, WorkshopTab},
    words::{Key as Text, Language, Words},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::{
    asking::focused,
    stage::room::{Room, case, show},
};

/// What is stated of those harmed before an inject, by it, and by hand since.
const STOOD: Harm = Harm::MassDead;
const BROUGHT: Harm = Harm::FewDead;
const SINCE: Harm = Harm::ManyDead;
const ITA: StateCode = StateCode::new(b"ITA");
const NOR: StateCode = StateCode::new(b"NOR");
/// Words that nobody writes.
const TITLES: [&str; 3] = ["zqfirst", "zqsecond", "zqthird"];
const TEXT: &str = "zqtext";
const NOTE: &str = "zqnote";
const TOLD: &str = "zqtold";

fn harm(from: Day, harm: Harm) -> Dated<FactValue> {
    let (confidence, note) = Default::default();
    Dated { from, value: FactValue::Harm(harm), confidence, note }
}

/// A case that is known well, as a session of one's own, on its last day.
fn plain() -> Session {
    let mut session = case("fr-2015-paris");
    session.case.clear();
    session.title = "Exercise".to_owned();
    session.as_of = session.last_dated_day();
    session
}

fn first() -> Day {
    plain().as_of
}

fn later() -> Day {
    first().plus_days(1)
}

/// Three injects of which the second waits for the first and the third for round 2, and a card that goes with the first.
fn session() -> Session {
    let mut session = plain();
    let inject = |title: &str| Inject {
        title: title.to_owned(),
        text: format!("{TEXT} {title}"),
        note: NOTE.to_owned(),
        ..Inject::default()
    };
    let mut injects = TITLES.map(inject);
    injects[0].changes.put(harm(later(), BROUGHT));
    injects[1].when = Trigger { after: 1, ..Trigger::default() };
    injects[2].when = Trigger { round: 2, ..Trigger::default() };
    session.workshop.injects = injects.to_vec();
    session.workshop.steps = vec![WorkshopStep { name: "Brief".to_owned(), minutes: 5, ..WorkshopStep::default() }];
    session.workshop.fog = vec![FogCard { seats: vec![NOR], text: TOLD.to_owned(), inject: 1, ..FogCard::default() }];
    session
}

fn does(session: &mut Session, what: Preparation) {
    Edit::Prepare(what).apply_to(session);
}

fn bytes(scene: &PublicScene) -> String {
    String::from_utf8_lossy(&wire::frame(&wire::Down::Scene(Box::new(scene.clone())))).into_owned()
}

#[test]
fn an_inject_is_on_the_wall_while_it_is_live_and_in_no_byte_of_it_before_or_after() {
    let mut session = session();
    let mut wall = show(SceneId::Situation, Language::En, casus::stage::WallTheme::Dark);
    wall.publish(1, true);
    let seen = |session: &Session, wall: &casus::stage::Show| public(Room::of(session).subject(), wall);
    assert!(!bytes(&seen(&session, &wall)).contains("zq"), "it is not live");
    does(&mut session, Preparation::Publish(1));
    let scene = seen(&session, &wall);
    let Page::Inject(page) = &scene.page else { panic!("{:?}", scene.page) };
    assert_eq!((page.title.as_str(), page.facts.len()), (TITLES[0], 1));
    assert_eq!(page.facts[0].new, "new");
    let said = bytes(&scene);
    assert!(said.contains(TEXT) && !said.contains(NOTE) && !said.contains(TOLD) && !said.contains(TITLES[1]));
    does(&mut session, Preparation::Recall(1, Vec::new()));
    assert!(!bytes(&seen(&session, &wall)).contains("zq"), "it was taken back");
}

#[test]
fn a_card_is_told_to_its_seat_alone_and_on_the_wall_once_it_is_lifted() {
    let mut session = session();
    let wall = show(SceneId::Situation, Language::En, casus::stage::WallTheme::Dark);
    let told = |session: &Session, code: StateCode| {
        let view = seat(Room::of(session).subject(), &wall, code).expect("a seat");
        serde_json::to_string(&view).expect("written").contains(TOLD)
    };
    let on_wall = |session: &Session| bytes(&public(Room::of(session).subject(), &wall)).contains(TOLD);
    assert!(!told(&session, NOR) && !on_wall(&session));
    does(&mut session, Preparation::Publish(1));
    assert!(told(&session, NOR) && !told(&session, ITA) && !on_wall(&session));
    does(&mut session, Preparation::SetFog(0, FogState::Lifted));
    assert!(on_wall(&session));
}

fn program_of(language: Language, session: &Session, size: [f32; 2]) -> Harness<'static, Shell> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("exercise.ron");
    casus::storage::save(&file, session).expect("saved");
    let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.state_mut().open_path(file);
    crate::panels::wait_until(&mut harness, |harness| harness.state().bench().session().title == "Exercise");
    harness.run_steps(2);
    harness
}

/// A program in which the session is on stage.
fn on_stage(language: Language) -> Harness<'static, Shell> {
    let mut harness = program_of(language, &session(), [1280.0, 800.0]);
    press(&mut harness, Key::F5);
    harness
}

fn press(harness: &mut Harness<'_, Shell>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

fn held(harness: &Harness<'_, Shell>) -> Session {
    harness.state().bench().session().clone()
}

fn state_of(harness: &Harness<'_, Shell>, at: usize) -> InjectState {
    held(harness).workshop.injects[at].state
}

fn harm_of(harness: &Harness<'_, Shell>) -> Harm {
    let session = held(harness);
    session.incident.harm.choice(session.as_of)
}

fn wall(harness: &Harness<'_, Shell>) -> String {
    bytes(harness.state().on_wall().expect("a scene"))
}

fn says(harness: &Harness<'_, Shell>, part: &str) -> bool {
    harness.query_all_by_label_contains(part).next().is_some()
}

#[test]
fn the_first_enter_shows_an_inject_on_the_console_the_second_publishes_it_and_undo_redo_and_recall_follow() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_stage(language);
        assert!(says(&harness, &words.injects_on_bar(1, 0)), "{language:?}");
        let before = held(&harness);
        press(&mut harness, Key::I);
        assert_eq!(focused(&harness).map(|(_, name)| name), Some(format!("1. {}", TITLES[0])), "{language:?}");
        press(&mut harness, Key::Enter);
        assert!(says(&harness, &words.text(Text::InjectPreview)) && says(&harness, TEXT));
        assert!(!wall(&harness).contains("zq") && held(&harness) == before, "it is only looked at");
        press(&mut harness, Key::Enter);
        assert_eq!((state_of(&harness, 0), harm_of(&harness)), (InjectState::Live, BROUGHT));
        assert_eq!(held(&harness).as_of, later());
        assert!(wall(&harness).contains(TEXT) && !says(&harness, &words.text(Text::InjectsHint)), "the list closes");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run_steps(3);
        assert_eq!(
            (held(&harness).workshop, held(&harness).incident),
            (before.workshop.clone(), before.incident.clone())
        );
        assert!(!wall(&harness).contains("zq"));
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Y);
        harness.run_steps(3);
        assert!(wall(&harness).contains(TEXT) && state_of(&harness, 0) == InjectState::Live);
        press(&mut harness, Key::Backspace);
        assert_eq!((state_of(&harness, 0), harm_of(&harness)), (InjectState::Recalled, STOOD));
        assert!(!wall(&harness).contains("zq") && held(&harness).as_of == first());
    }
}

#[test]
fn a_recall_asks_where_a_fact_was_changed_since_and_does_as_it_is_told() {
    let words = Words::on_screen(Language::En);
    for (answer, left) in [(Text::RecallLeave, SINCE), (Text::RecallAnyway, STOOD)] {
        let mut harness = on_stage(Language::En);
        harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
        harness.state_mut().carry_out_edit(Edit::PutFact(harm(later(), SINCE)));
        harness.run_steps(3);
        press(&mut harness, Key::Backspace);
        assert!(says(&harness, &words.text(Text::RecallTitle)) && says(&harness, &words.fact(FactId::Harm)));
        assert_eq!(state_of(&harness, 0), InjectState::Live, "it waits for the answer");
        harness.get_by_role_and_label(Role::Button, &words.text(answer)).click();
        harness.run_steps(3);
        let session = held(&harness);
        assert_eq!(session.workshop.injects[0].state, InjectState::Recalled);
        assert_eq!(session.incident.harm.choice(later()), left);
        assert!(!wall(&harness).contains("zq"));
    }
}

#[test]
fn h_holds_an_inject_back_and_lets_it_go_and_what_is_held_is_not_published() {
    let mut harness = on_stage(Language::En);
    press(&mut harness, Key::I);
    press(&mut harness, Key::H);
    assert_eq!(state_of(&harness, 0), InjectState::Held);
    assert!(says(&harness, &Words::on_screen(Language::En).injects_on_bar(0, 1)));
    harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
    harness.run_steps(2);
    assert_eq!(state_of(&harness, 0), InjectState::Held);
    assert_eq!(harness.state().said(), Some(Words::on_screen(Language::En).text(Text::InjectIsHeld).as_str()));
    harness.get_by_role_and_label(Role::Button, &format!("1. {}", TITLES[0])).focus();
    harness.run_steps(2);
    press(&mut harness, Key::H);
    assert_eq!(state_of(&harness, 0), InjectState::Prepared);
    press(&mut harness, Key::Escape);
    assert!(!says(&harness, &Words::on_screen(Language::En).text(Text::InjectsHint)));
}

#[test]
fn behind_the_list_of_injects_no_key_acts_on_the_wall_or_on_a_seat_also_at_a_roll_call() {
    for is_roll_call in [false, true] {
        let mut harness = on_stage(Language::En);
        if is_roll_call {
            harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
            harness.run_steps(3);
        }
        press(&mut harness, Key::I);
        let (before, shown) = (held(&harness), harness.state().show_on_wall().cloned());
        for key in [
            Key::Num1,
            Key::Num5,
            Key::Num0,
            Key::B,
            Key::Period,
            Key::L,
            Key::M,
            Key::PageDown,
            Key::Backspace,
            Key::Space,
            Key::X,
            Key::N,
            Key::P,
        ] {
            press(&mut harness, key);
            assert_eq!(held(&harness), before, "{key:?}");
            let now = harness.state().show_on_wall().cloned();
            assert_eq!(now, shown, "{key:?}");
        }
    }
}

#[test]
fn an_inject_that_waits_says_for_what_and_publishing_one_seals_what_was_read_off_the_facts_before() {
    let mut harness = on_stage(Language::En);
    harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Verdict), StageWish::Reveal, StageWish::Reveal]);
    press(&mut harness, Key::I);
    assert!(says(&harness, &format!("waits for inject 1. {}", TITLES[0])) && says(&harness, "waits for Round 2"));
    press(&mut harness, Key::Escape);
    harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
    harness.run_steps(2);
    assert!(says(&harness, "Norway") && says(&harness, "has a fog card"), "its tile is marked");
    let shown = harness.state().show_on_wall().expect("shown").clone();
    assert_eq!((shown.revealed(), shown.scene()), (0, SceneId::Situation));
    // A wall that is dark publishes nothing.
    harness.state_mut().set_scenes(&[StageWish::Blank, StageWish::Publish(2)]);
    assert_eq!(state_of(&harness, 1), InjectState::Prepared);
    harness.state_mut().set_scenes(&[StageWish::Blank, StageWish::Publish(2)]);
    assert_eq!(state_of(&harness, 1), InjectState::Live);
    // An older one is taken back from the list.
    harness.state_mut().set_scenes(&[StageWish::TakeBack(1)]);
    harness.run_steps(2);
    assert_eq!((state_of(&harness, 0), state_of(&harness, 1)), (InjectState::Recalled, InjectState::Live));
    assert!(wall(&harness).contains(TITLES[1]));
}

/// Types a text into what has the keyboard.
fn write(harness: &mut Harness<'_, Shell>, text: &str) {
    harness.event(egui::Event::Text(text.to_owned()));
    harness.run_steps(3);
}

/// Presses Tab until a control of that name has the keyboard.
fn tab_to(harness: &mut Harness<'_, Shell>, role: Role, name: &str) {
    for _ in 0..120 {
        if focused(harness) == Some((role, name.to_owned())) {
            return;
        }
        press(harness, Key::Tab);
    }
    panic!("{name} is not reached: {:?}", focused(harness));
}

#[test]
fn an_inject_is_prepared_from_nothing_by_keyboard_and_every_step_of_it_is_undone() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program_of(language, &plain(), [1280.0, 800.0]);
        harness.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Injects);
        harness.run_steps(3);
        tab_to(&mut harness, Role::Button, &words.text(Text::InjectAdd));
        press(&mut harness, Key::Enter);
        assert_eq!(focused(&harness), Some((Role::TextInput, words.text(Text::InjectTitle))), "{language:?}");
        write(&mut harness, "A second ship");
        press(&mut harness, Key::Tab);
        write(&mut harness, "Forty dead.");
        let facts = words.pair(&words.text(Text::InjectChanges), &words.text(Text::ChangesAdd));
        tab_to(&mut harness, Role::ComboBox, &facts);
        press(&mut harness, Key::Enter);
        let fact = format!("{} {}", words.mark(FactId::Harm), words.fact(FactId::Harm));
        write(&mut harness, &fact[..4]);
        press(&mut harness, Key::Enter);
        harness.run_steps(3);
        let inject = held(&harness).workshop.injects[0].clone();
        assert_eq!((inject.title.as_str(), inject.text.as_str()), ("A second ship", "Forty dead."), "{language:?}");
        assert_eq!(inject.changes.facts(), [FactId::Harm], "{language:?}");
        tab_to(&mut harness, Role::ComboBox, &words.fact(FactId::Harm));
        press(&mut harness, Key::Enter);
        press(&mut harness, Key::ArrowDown);
        press(&mut harness, Key::Enter);
        let value = held(&harness).workshop.injects[0].changes.harm.values()[0].value;
        assert_ne!(value, STOOD, "{language:?}");
        for _ in 0..5 {
            harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
            harness.run_steps(2);
        }
        assert!(held(&harness).workshop.is_empty(), "{language:?}: {:?}", held(&harness).workshop);
    }
}

#[test]
fn a_run_sheet_is_written_moved_and_weighed_against_the_minutes_there_are() {
    let words = Words::on_screen(Language::En);
    let mut harness = program_of(Language::En, &plain(), [1280.0, 2400.0]);
    harness.state_mut().ui_state().workshop.tab = Some(WorkshopTab::RunSheet);
    harness.run_steps(3);
    let click = |harness: &mut Harness<'_, Shell>, name: &str| {
        harness.get_by_role_and_label(Role::Button, name).click();
        harness.run_steps(4);
    };
    for name in ["Brief", "Answer"] {
        click(&mut harness, &words.text(Text::SheetAddStep));
        write(&mut harness, name);
    }
    click(&mut harness, &words.text(Text::SheetUp));
    click(&mut harness, &words.text(Text::SheetAddRound));
    click(&mut harness, &words.text(Text::SheetAddObjective));
    click(&mut harness, &words.text(Text::SheetAddQuestion));
    let workshop = held(&harness).workshop;
    let names: Vec<&str> = workshop.steps.iter().map(|step| step.name.as_str()).collect();
    assert_eq!(names, ["Answer", "Brief"]);
    assert_eq!((workshop.planned(), workshop.rounds.len()), (10, 1));
    assert_eq!((workshop.objectives.len(), workshop.questions.len()), (1, 1));
    let mut short = workshop.clone();
    short.minutes = 8;
    harness.state_mut().carry_out_edit(Edit::Prepare(Preparation::SetWorkshop(Box::new(short))));
    harness.run_steps(3);
    assert!(says(&harness, "10 minutes planned of 8 minutes: 2 minutes too many"));
    click(&mut harness, &words.text(Text::SheetRemove));
    assert_eq!(held(&harness).workshop.steps.len(), 1);
}

#[test]
fn a_kill_while_an_inject_is_live_comes_back_with_it_live() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = crate::documents::home(folder.path());
    let file = folder.path().join("exercise.ron");
    casus::storage::save(&file, &session()).expect("saved");
    let mut program = crate::documents::start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    press(&mut program, Key::F5);
    program.state_mut().set_scenes(&[StageWish::Publish(1)]);
    program.run_steps(2);
    assert!(wall(&program).contains(TEXT));
    crate::documents::crash(program, &home);
    let mut program = crate::documents::start(&home);
    crate::documents::click(&mut program, "Recover");
    press(&mut program, Key::F5);
    assert!(wall(&program).contains(TEXT) && state_of(&program, 0) == InjectState::Live);
    press(&mut program, Key::Backspace);
    assert!(!wall(&program).contains("zq") && harm_of(&program) == STOOD, "and is taken back as before");
}

/// Everything but publishing that is done on stage.
fn wishes() -> Vec<StageWish> {
    let mut wishes = vec![
        StageWish::Blank,
        StageWish::Blank,
        StageWish::Freeze,
        StageWish::Freeze,
        StageWish::Next,
        StageWish::Previous,
        StageWish::Reveal,
        StageWish::Recall,
        StageWish::Seal,
        StageWish::Theme,
        StageWish::Money,
        StageWish::RollCall,
        StageWish::RollCall,
        StageWish::Step(0),
        StageWish::NextRound,
        StageWish::PlaySealed(true),
        StageWish::PlaySealed(false),
        StageWish::Clock,
        StageWish::SetClock,
        StageWish::DryRun,
        StageWish::DryRun,
    ];
    wishes.extend(SceneId::ALL.map(StageWish::GoTo));
    wishes.extend(Language::ALL.map(StageWish::Language));
    wishes.extend(FactId::ALL.iter().take(5).map(|fact| StageWish::Fact(*fact, true)));
    wishes
}

#[test]
fn whatever_is_done_on_stage_no_byte_of_the_wall_is_of_an_inject_or_a_card_that_was_not_released() {
    let mut harness = on_stage(Language::En);
    let secret = |harness: &Harness<'_, Shell>, allowed: &[&str]| {
        let said = allowed.iter().fold(wall(harness), |said, word| said.replace(word, ""));
        said.contains("zq")
    };
    for wish in wishes() {
        harness.state_mut().set_scenes(std::slice::from_ref(&wish));
        harness.run_steps(2);
        assert!(!secret(&harness, &[]), "{wish:?}");
    }
    press(&mut harness, Key::I);
    press(&mut harness, Key::Enter);
    assert!(says(&harness, TEXT) && !secret(&harness, &[]), "the preview is the console's");
    press(&mut harness, Key::Escape);
    harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
    for wish in wishes() {
        harness.state_mut().set_scenes(std::slice::from_ref(&wish));
        harness.run_steps(2);
        assert!(!secret(&harness, &[TITLES[0], TEXT]), "{wish:?}");
    }
}

#[test]
fn neither_the_log_nor_the_steps_nor_what_is_said_of_a_change_tell_the_text_of_what_waits() {
    for language in Language::ALL {
        let mut harness = on_stage(language);
        let state = harness.state_mut().ui_state();
        state.why.tab = casus::ui::WhyTab::Log;
        state.windows.history = true;
        harness.run_steps(2);
        let hold = |number, is_held| Edit::Prepare(Preparation::Hold(number, is_held));
        harness.state_mut().carry_out_edit(hold(2, true));
        harness.state_mut().carry_out_edit(Edit::Prepare(Preparation::SetFog(0, FogState::Dealt)));
        harness.run_steps(3);
        // Beside a wall private lines are folded, and not even the name of what waits is on screen.
        assert!(!says(&harness, TITLES[1]), "{language:?}: what was held back is named");
        harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
        harness.run_steps(3);
        for secret in [NOTE, TOLD, &format!("{TEXT} {}", TITLES[1]), &format!("{TEXT} {}", TITLES[2])] {
            assert!(!says(&harness, secret), "{language:?}: {secret}");
        }
    }
}

#[test]
fn in_sealed_play_publishing_seals_again_and_the_window_says_no_answer() {
    let mut harness = on_stage(Language::En);
    let words = Words::on_screen(Language::En);
    harness.state_mut().set_scenes(&[StageWish::PlaySealed(true), StageWish::GoTo(SceneId::Verdict)]);
    harness.state_mut().set_scenes(&[StageWish::Reveal, StageWish::Reveal, StageWish::Reveal, StageWish::Reveal]);
    harness.run_steps(3);
    assert!(!says(&harness, &words.text(Text::SealedTitle)));
    harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
    harness.run_steps(3);
    assert!(says(&harness, &words.text(Text::SealedTitle)) && wall(&harness).contains(TEXT));
}

#[test]
fn what_was_taken_back_stands_in_a_pile_of_its_own_and_is_not_what_the_next_two_enters_publish() {
    let mut session = session();
    session.workshop.injects[1].when = Trigger::default();
    let mut harness = program_of(Language::En, &session, [1280.0, 800.0]);
    press(&mut harness, Key::F5);
    harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
    harness.run_steps(2);
    press(&mut harness, Key::Backspace);
    let words = Words::on_screen(Language::En);
    assert_eq!(state_of(&harness, 0), InjectState::Recalled);
    assert!(says(&harness, &words.injects_on_bar(1, 0)), "the bar counts what is ready");
    press(&mut harness, Key::I);
    assert!(says(&harness, &words.fill(Text::InjectsPileTakenBack, &[("number", "1".into())])));
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    assert_eq!([0, 1].map(|at| state_of(&harness, at)), [InjectState::Recalled, InjectState::Live]);
    // A hand that means it publishes it again.
    press(&mut harness, Key::I);
    harness.get_by_role_and_label(Role::Button, &format!("1. {}", TITLES[0])).focus();
    harness.run_steps(2);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    assert_eq!(state_of(&harness, 0), InjectState::Live);
}

#[test]
fn a_card_that_is_lifted_is_said_and_is_a_line_of_the_log_that_everybody_may_read() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_stage(language);
        harness.state_mut().set_scenes(&[StageWish::Publish(1)]);
        let before = held(&harness).log.len();
        harness.state_mut().carry_out_edit(Edit::Prepare(Preparation::SetFog(0, FogState::Lifted)));
        harness.run_steps(2);
        let session = held(&harness);
        let name = words.fog_name(1, &session.workshop.fog[0]);
        let said = words.fill(Text::FogTold, &[("name", name.into())]);
        assert_eq!(harness.state().said(), Some(said.as_str()), "{language:?}");
        assert_eq!(session.log.len(), before + 1, "{language:?}");
        let line = session.log.get(before).expect("a line");
        let told = words.log_line(line);
        assert!(told.contains(&words.fog_state(FogState::Lifted)), "{language:?}: {told}");
        assert!(!line.is_private(), "{language:?}");
    }
}
