//! Running a workshop: the door on the start page, the session behind it, its steps on the stage, and what a crash leaves.

use std::{fs, path::Path, sync::Arc};

use casus::{
    domain::{Day, FactId, RoundKind, SceneId, Session, Stance},
    rehearsal::MendedIn,
    shell::{Home, NoDialogs, Shell},
    stage::{Feed, KeptStage, Show, ShowState},
    storage::{
        files::save,
        settings::{Found, LanguageChoice, Settings},
        workshops,
    },
    ui::{StageWish, WhyTab, WorkshopTab},
    words::{Key as Text, Language, Words},
};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::{
    documents::{Program, click, crash, home, says, start},
    panels::wait_until,
    room::texts,
};

const CLASS: &str = "class-45";

fn on_start_page(language: Language, size: [f32; 2]) -> Harness<'static, Shell> {
    let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(2);
    harness
}

fn press(program: &mut Harness<'_, Shell>, key: Key) {
    program.key_press(key);
    program.run_steps(3);
}

fn show<'a>(program: &'a Harness<'_, Shell>) -> &'a Show {
    program.state().show_on_wall().expect("something is shown")
}

fn workshop() -> Session {
    workshops::workshop(CLASS).expect("it ships").session.clone()
}

/// A program with a home, in which the workshop is on stage.
fn on_stage(home: &Home) -> Program {
    let mut program = start(home);
    program.state_mut().open_workshop(CLASS);
    program.run_steps(2);
    press(&mut program, Key::F5);
    program
}

#[test]
fn four_doors_of_one_size_stand_on_the_start_page_in_both_languages_at_every_size() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        for size in [[1280.0, 800.0], [1024.0, 700.0], [1024.0, 640.0], [819.0, 560.0], [640.0, 400.0]] {
            let harness = on_start_page(language, size);
            let doors = [Text::DoorCase, Text::DoorBlank, Text::DoorFile, Text::DoorWorkshop];
            let rects = doors.map(|door| harness.get_by_label(&words.text(door)).rect());
            for rect in rects {
                let (width, height) = (rect.width() - rects[0].width(), rect.height() - rects[0].height());
                assert!(width.abs() < 0.5 && height.abs() < 0.5, "{language:?} {size:?}: {rects:?}");
                assert!(rect.left() >= 0.0 && rect.right() <= size[0], "{language:?} {size:?}: {rect:?}");
            }
        }
    }
}

#[test]
fn the_door_leads_by_keyboard_to_a_workshop_that_says_what_to_do_next_and_f5_shows_its_first_step() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_start_page(language, [1280.0, 800.0]);
        harness.get_by_label(&words.text(Text::DoorWorkshop)).focus();
        harness.run_steps(2);
        press(&mut harness, Key::Enter);
        let title = words.session_title(&workshop());
        let offers = |harness: &Harness<'_, Shell>, name: &str| {
            harness.query_by_role_and_label(egui::accesskit::Role::Button, name).is_some()
        };
        assert!(offers(&harness, &words.text(Text::WorkshopOwn)), "{language:?}");
        press(&mut harness, Key::Escape);
        assert!(!offers(&harness, &title), "Escape closes the list");
        press(&mut harness, Key::Enter);
        harness.get_by_role_and_label(egui::accesskit::Role::Button, &title).focus();
        harness.run_steps(2);
        press(&mut harness, Key::Enter);
        let session = harness.state().bench().session().clone();
        assert_eq!(session.title, title);
        assert_eq!(session.workshop.steps.len(), workshop().workshop.steps.len());
        assert!(session.proceedings.rounds.is_empty() && harness.state().show_on_wall().is_none());
        let ready = words.workshop_ready(&session.workshop);
        assert!(ready.contains("F5") && harness.query_by_label(&ready).is_some(), "{ready}");
        press(&mut harness, Key::F5);
        assert_eq!((show(&harness).scene(), show(&harness).step()), (SceneId::Standby, Some(0)));
        assert_eq!(show(&harness).standby, session.workshop.standby);
        assert!(harness.query_by_label(&ready).is_none(), "what was to be done is done");
    }
}

/// Takes a step in the list that the bar opens.
fn take(harness: &mut Harness<'_, Shell>, words: &Words, at: usize) {
    harness.get_by_label(&words.text(Text::WorkshopSteps)).click();
    harness.run_steps(3);
    let session = harness.state().bench().session();
    let step = &session.workshop.steps[at];
    let name = format!("{}. {}", at + 1, words.step_name(&session.case, step));
    let label = words.pair(&name, &words.step_line(&session.workshop, step));
    harness.get_by_label(&label).click();
    harness.run_steps(3);
    assert!(harness.query_by_label(&label).is_none(), "the list closes, so that the keys of the stage are at hand");
}

#[test]
fn a_step_goes_to_its_scene_with_its_facts_and_begins_its_round_on_its_day_and_none_is_taken_back() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_start_page(language, [1280.0, 800.0]);
        harness.state_mut().open_workshop(CLASS);
        harness.run_steps(2);
        press(&mut harness, Key::F5);
        let opened = harness.state().bench().session().as_of;
        take(&mut harness, words, 1);
        assert_eq!(show(&harness).scene(), SceneId::Situation);
        let chosen = |harness: &Harness<'_, Shell>| {
            show(harness).facts().iter().map(|chosen| (chosen.fact, chosen.new_in)).collect::<Vec<_>>()
        };
        assert_eq!(chosen(&harness).len(), 5);
        assert!(chosen(&harness).iter().all(|(_, new_in)| *new_in == 0));
        take(&mut harness, words, 4);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run_steps(3);
        assert_eq!((show(&harness).scene(), show(&harness).revealed()), (SceneId::Verdict, 1));
        let session = harness.state().bench().session();
        assert_eq!((session.proceedings.round(), session.as_of), (1, opened));
        let first = &session.proceedings.rounds[0];
        assert_eq!((first.kind, first.minutes), (RoundKind::Formal, 16), "with the minutes of its steps");
        take(&mut harness, words, 5);
        let session = harness.state().bench().session();
        assert_eq!((session.proceedings.round(), session.as_of), (2, Day::constant(2015, 11, 20)));
        assert_eq!(show(&harness).revealed(), 0, "what a round reveals is sealed for the next");
        let new: Vec<FactId> = chosen(&harness).iter().filter(|(_, new)| *new == 2).map(|(fact, _)| *fact).collect();
        assert_eq!(new, [FactId::Attribution, FactId::Direction, FactId::SecurityCouncil]);
        let before = session.clone();
        take(&mut harness, words, 2);
        assert_eq!(show(&harness).scene(), SceneId::Council);
        // The clock of the round goes on meanwhile, and time is no work.
        let mut after = harness.state().bench().session().clone();
        after.proceedings.round_clock = before.proceedings.round_clock;
        assert_eq!(after, before, "a round that has begun is not taken back");
        press(&mut harness, Key::Backspace);
        assert_eq!((show(&harness).scene(), show(&harness).step()), (SceneId::Situation, Some(5)), "a recall");
    }
}

#[test]
fn the_clock_of_a_round_stands_in_a_break_that_was_planned() {
    let mut harness = on_start_page(Language::En, [1280.0, 800.0]);
    harness.state_mut().open_workshop("three-hours");
    harness.run_steps(2);
    press(&mut harness, Key::F5);
    let runs = |harness: &Harness<'_, Shell>| harness.state().bench().session().proceedings.round_clock.runs();
    harness.state_mut().set_scenes(&[StageWish::Step(5)]);
    harness.run_steps(2);
    assert!(runs(&harness), "the round goes on in its steps");
    press(&mut harness, Key::PageDown);
    assert_eq!((show(&harness).scene(), show(&harness).step()), (SceneId::Standby, Some(6)));
    assert!(!runs(&harness));
    assert!(says(&harness, "The clock stands in the break"));
}

#[test]
fn no_step_question_or_note_is_cut_in_the_list_in_either_language_at_any_size() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        for (size, zoom) in [([1280.0, 800.0], 1.0), ([1024.0, 640.0], 1.25), ([1024.0, 700.0], 1.0)] {
            let mut harness = on_start_page(language, size);
            harness.set_pixels_per_point(zoom);
            harness.state_mut().open_workshop(CLASS);
            harness.state_mut().set_scenes(&[StageWish::Begin, StageWish::Step(1)]);
            harness.run_steps(3);
            harness.get_by_label(&words.text(Text::WorkshopSteps)).click();
            harness.run_steps(4);
            let session = harness.state().bench().session().clone();
            let first = words.step_name(&session.case, &session.workshop.steps[0]);
            let seen = texts(&harness);
            let listed: Vec<_> =
                seen.iter().filter(|text| text.words.contains(&first) || is_listed(&text.words)).collect();
            assert!(listed.len() >= 3, "{language:?} {size:?}: {listed:#?}");
            for text in listed.iter().filter(|text| text.is_in_sight()) {
                let fits = text.rect.right() <= text.clip.right() + 1.5 && text.rect.left() >= text.clip.left() - 1.5;
                assert!(fits && !text.words.ends_with('…'), "{language:?} {size:?}: {text:?}");
            }
        }
    }
}

#[test]
fn every_button_of_the_stage_is_in_sight_in_both_languages_at_every_size() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        for (size, zoom) in
            [([1280.0, 800.0], 1.0), ([1024.0, 640.0], 1.25), ([1024.0, 700.0], 1.0), ([819.0, 560.0], 1.25)]
        {
            let mut harness = on_start_page(language, size);
            harness.set_pixels_per_point(zoom);
            harness.state_mut().open_workshop(CLASS);
            harness.state_mut().set_scenes(&[StageWish::Begin]);
            harness.run_steps(4);
            for key in [Text::StagePrevious, Text::StageReveal, Text::WorkshopSteps, Text::StageSetup, Text::StageEnd] {
                let rect = harness.get_by_label(&words.text(key)).rect();
                let is_in_sight = rect.bottom() <= size[1] && rect.right() <= size[0] && rect.left() >= 0.0;
                assert!(is_in_sight, "{language:?} {size:?}, {}: {rect:?}", words.text(key));
            }
        }
    }
}

/// Whether a text is the name of a step as the list has it: "3. …".
fn is_listed(text: &str) -> bool {
    text.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok())
}

#[test]
fn the_next_round_is_the_planned_one_as_long_as_there_is_one() {
    let mut harness = on_start_page(Language::En, [1280.0, 800.0]);
    harness.state_mut().open_workshop(CLASS);
    harness.run_steps(2);
    press(&mut harness, Key::F5);
    for (round, day) in [(1, 16), (2, 20), (3, 20)] {
        harness.state_mut().set_scenes(&[StageWish::NextRound]);
        let session = harness.state().bench().session();
        assert_eq!((session.proceedings.round(), session.as_of), (round, Day::constant(2015, 11, day)));
    }
}

#[test]
fn a_workshop_of_ones_own_in_a_file_says_what_to_do_next_and_a_plain_session_says_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let file = folder.path().join("mine.ron");
    save(&file, &workshop()).expect("it saves");
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    assert!(says(&program, "The workshop is ready. F5"));
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    assert!(!says(&program, "The workshop is ready"));
    press(&mut program, Key::F5);
    assert_eq!(show(&program).step(), None);
    assert!(program.query_by_label("Steps…").is_none(), "without a workshop there is one control less");
}

#[test]
fn a_workshop_of_ones_own_that_wants_its_answers_sealed_is_played_sealed_from_f5_on_until_a_hand_says_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let begun = {
        let mut session = workshop();
        session.proceedings.rounds.push(casus::domain::Round::on(Day::constant(2015, 11, 16), RoundKind::Formal));
        session
    };
    for (name, session, is_sealed) in [("fresh.ron", workshop(), true), ("begun.ron", begun, false)] {
        let file = folder.path().join(name);
        save(&file, &session).expect("it saves");
        let mut program = start(&home);
        program.state_mut().open_path(file);
        program.run_steps(2);
        assert_eq!(program.state().sealing(), None, "{name}: whoever prepares it sees what it says");
        press(&mut program, Key::F5);
        assert_eq!(program.state().sealing().is_some(), is_sealed, "{name}");
    }
    let mut program = start(&home);
    program.state_mut().open_workshop(CLASS);
    program.state_mut().play_sealed(false);
    press(&mut program, Key::F5);
    assert_eq!(program.state().sealing(), None, "what was said by hand stands");
}

#[test]
fn the_check_says_that_nothing_was_found_or_names_it_and_leads_there_by_one_click() {
    let words = Words::on_screen(Language::En);
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut session = workshops::workshop("three-hours").expect("it ships").session.clone();
    let mut program = start(&home);
    for (is_spoilt, count) in [(false, 0), (true, 2)] {
        if is_spoilt {
            session.workshop.minutes = 60;
            Arc::make_mut(&mut Arc::make_mut(&mut session.proceedings.texts[0]).versions[0]).fr.clear();
        }
        let file = folder.path().join(format!("mine-{is_spoilt}.ron"));
        save(&file, &session).expect("it saves");
        program.state_mut().open_path(file);
        program.run_steps(2);
        program.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Check);
        program.run_steps(3);
        assert!(says(&program, &words.snags(count)), "{count}");
    }
    for (place, tab) in [(MendedIn::Plan, Some(WorkshopTab::RunSheet)), (MendedIn::Texts, None)] {
        program.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Check);
        program.run_steps(3);
        click(&mut program, &words.mended_in(place));
        assert_eq!(program.state_mut().ui_state().workshop.tab, tab);
    }
    assert_eq!(program.state_mut().ui_state().why.tab, WhyTab::Proceedings);
}

#[test]
fn what_the_check_finds_leads_by_one_press_to_its_entry_unfolded_with_the_keyboard_in_it() {
    let words = Words::on_screen(Language::En);
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut session = workshops::workshop("half-a-day").expect("it ships").session.clone();
    session.workshop.steps[16].round = 9;
    session.workshop.injects[3].objective = 9;
    session.workshop.fog[1].seats.clear();
    session.delegations.list[14].seats.clear();
    session.delegations.list[15].red_line.clear();
    let file = folder.path().join("mine.ron");
    save(&file, &session).expect("it saves");
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    let fields = [
        (MendedIn::Step(17), words.text(Text::SheetName)),
        (MendedIn::Inject(4), words.text(Text::InjectTitle)),
        (MendedIn::Fog(2), words.text(Text::FogText)),
        (MendedIn::Delegation(15), words.fill(Text::DelegationName, &[("number", "15".into())])),
        (MendedIn::RoleSheet(16), words.fill(Text::DelegationName, &[("number", "16".into())])),
    ];
    for (place, field) in fields {
        program.state_mut().ui_state().workshop.tab = Some(WorkshopTab::Check);
        program.run_steps(3);
        click(&mut program, &words.mended_in(place));
        program.run_steps(8);
        let focused = program.query_all_by_label(&field).find(|node| node.is_focused());
        let rect = focused.unwrap_or_else(|| panic!("{place:?}: {field}")).rect();
        assert!(program.ctx.content_rect().contains_rect(rect), "{place:?}: {rect:?}");
    }
    let name = words.delegation(15, &session.delegations.list[15]);
    let red_line = words.pair(&words.text(Text::DelegationRedLine), &name);
    assert!(program.query_by_label(&red_line).is_some(), "the role sheet is unfolded");
}

#[test]
fn the_reasons_are_read_from_the_side_of_the_author_and_back_by_one_key_and_not_while_sealed() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_start_page(language, [1280.0, 800.0]);
        harness.state_mut().open_case("fr-2015-paris");
        harness.run_steps(3);
        let is_read = |harness: &Harness<'_, Shell>| harness.query_by_label(&words.text(Text::LensWhy)).is_some();
        for is_on in [true, false, true] {
            harness.key_press_modifiers(Modifiers::COMMAND, Key::Num6);
            harness.run_steps(3);
            assert_eq!(is_read(&harness), is_on, "{language:?}");
        }
        harness.state_mut().open_workshop(CLASS);
        harness.run_steps(3);
        assert!(!is_read(&harness), "{language:?}: what is sealed stays sealed");
    }
}

#[test]
fn every_workshop_in_the_list_is_in_sight_in_both_languages() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = on_start_page(language, [1280.0, 800.0]);
        harness.get_by_label(&words.text(Text::DoorWorkshop)).click();
        harness.run_steps(4);
        for shipped in workshops::workshops() {
            let title = words.session_title(&shipped.session);
            let rect = harness.get_by_role_and_label(egui::accesskit::Role::Button, &title).rect();
            assert!(rect.bottom() < 760.0, "{language:?}, {title}: {rect:?}");
        }
    }
}

/// What of a show must be the same after a crash.
fn kept(program: &Program) -> (Show, bool) {
    let words = Words::on_screen(Language::En);
    (show(program).without_clock(), says(program, &words.text(Text::StageRollCallOn)))
}

#[test]
fn after_a_crash_on_stage_the_wall_is_off_until_f5_and_then_everything_is_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut program = on_stage(&home);
    let words = Words::on_screen(Language::En);
    take(&mut program, words, 4);
    program.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    program.run_steps(3);
    let standby = casus::stage::StandbyText { room: "B 12".to_owned(), ..Default::default() };
    program.state_mut().set_scenes(&[StageWish::Standby(standby), StageWish::RollCall, StageWish::Freeze]);
    program.run_steps(2);
    let (before, session) = (kept(&program), program.state().bench().session().clone());
    assert_eq!((before.0.revealed(), before.0.state(), before.1), (1, ShowState::Frozen, true));
    crash(program, &home);
    // Twice, the second time before anybody pressed F5.
    for _ in 0..2 {
        let mut program = start(&home);
        assert!(says(&program, "It was shown on a wall."));
        click(&mut program, "Recover");
        assert!(program.state().show_on_wall().is_none() && says(&program, "The wall is dark. F5 shows"));
        let proceedings = &program.state().bench().session().proceedings;
        assert!(proceedings.tells_the_same(&session.proceedings) && !proceedings.round_clock.runs());
        crash(program, &home);
    }
    let mut program = start(&home);
    click(&mut program, "Recover");
    press(&mut program, Key::F5);
    assert_eq!(kept(&program), before);
    assert_eq!(program.state().bench().session().as_of, session.as_of);
    assert!(!says(&program, "The wall is dark"));
    // A show that ends properly leaves nothing.
    click(&mut program, "Stop showing");
    crash(program, &home);
    let mut program = start(&home);
    assert!(says(&program, "Closed unexpectedly") && !says(&program, "It was shown on a wall."));
    click(&mut program, "Recover");
    press(&mut program, Key::F5);
    assert_eq!(show(&program).step(), Some(0), "a new show begins at the beginning");
}

#[test]
fn a_show_of_a_saved_session_comes_back_too_and_what_is_on_disk_is_for_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let file = folder.path().join("mine.ron");
    save(&file, &workshop()).expect("it saves");
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    press(&mut program, Key::F5);
    press(&mut program, Key::PageDown);
    wait_until(&mut program, |_| shown_in(&home).is_some_and(|text| text.contains("scene:situation")));
    #[cfg(unix)]
    for entry in fs::read_dir(&home.sittings).expect("the folder").filter_map(Result::ok) {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = entry.metadata().expect("a file").permissions().mode();
        let holds_work = entry.path().extension().is_some_and(|ending| ending == "show" || ending == "ron");
        assert!(!holds_work || mode & 0o077 == 0, "{:?} is for its owner alone: {mode:o}", entry.path());
    }
    let before = kept(&program);
    crash(program, &home);
    let mut program = start(&home);
    click(&mut program, "Recover");
    press(&mut program, Key::F5);
    assert_eq!(kept(&program), before);
}

/// The text of the show that is kept; none where there is none.
fn shown_in(home: &Home) -> Option<String> {
    let paths = fs::read_dir(&home.sittings).expect("the folder").filter_map(Result::ok).map(|entry| entry.path());
    let show = paths.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "show"));
    show.and_then(|path| fs::read_to_string(path).ok())
}

#[test]
fn a_kept_show_that_cannot_be_read_is_put_aside_and_said_and_the_session_comes_back() {
    for garbage in ["", "garbage", "// Casus Foederis show\n(show:())", "\u{fffd}\0"] {
        let folder = tempfile::tempdir().unwrap();
        let home = home(folder.path());
        let program = on_stage(&home);
        crash(program, &home);
        let shows = fs::read_dir(&home.sittings).expect("the folder").filter_map(Result::ok).map(|entry| entry.path());
        let path = shows.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "show"));
        spoil(&path.expect("a show is kept"), garbage);
        let mut program = start(&home);
        assert!(says(&program, "What stood on the wall could not be read"), "{garbage:?}");
        assert!(says(&program, ".broken-show") && !says(&program, "It was shown on a wall."));
        click(&mut program, "Recover");
        press(&mut program, Key::F5);
        assert_eq!(show(&program).step(), Some(0));
    }
}

fn spoil(path: &Path, garbage: &str) {
    let text = fs::read_to_string(path).expect("a show");
    assert!(KeptStage::read(&text).is_some(), "what is kept can be read");
    fs::write(path, garbage).expect("it is spoilt");
}

/// How many kills; `CASUS_STAGE_KILLS` asks for another number.
const KILLS: u64 = 4;
const FOLDER: &str = "CASUS_STAGE_KILL_FOLDER";
const SEED: &str = "CASUS_STAGE_KILL_SEED";

/// A number from a seed, spread over all values.
fn mixed(seed: u64) -> u64 {
    let value = seed.wrapping_add(0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb) >> 8
}

/// One press of chance on the stage.
fn pressed(chance: u64) -> StageWish {
    let which = usize::try_from(chance / 16 % 97).expect("a small number");
    match chance % 12 {
        0 => StageWish::Next,
        1 => StageWish::Previous,
        2 => StageWish::Reveal,
        3 => StageWish::Recall,
        4 => StageWish::Blank,
        5 => StageWish::Freeze,
        6 => StageWish::Money,
        7 => StageWish::RollCall,
        8 => StageWish::Fact(FactId::ALL[which % FactId::ALL.len()], which % 2 == 0),
        9 => StageWish::Theme,
        10 => StageWish::GoTo(SceneId::ALL[which % SceneId::ALL.len()]),
        _ => StageWish::Step(which % 10),
    }
}

/// What is shown and in which round, on one line.
fn line_of(program: &Program) -> String {
    let rounds = program.state().bench().session().proceedings.rounds.len();
    let show = KeptStage::of(show(program), false, &Feed::default()).write().expect("it is written");
    format!("{rounds}\t{}", show.replace('\n', "\t"))
}

/// The child: it is only something else than an empty test where the parent asks for it. It presses without end, each time
/// when what it did before is kept, as a person is slower than a disk.
#[test]
fn the_console_that_is_killed_on_stage() {
    use std::io::Write as _;
    let Some(folder) = std::env::var_os(FOLDER).map(std::path::PathBuf::from) else { return };
    let seed = std::env::var(SEED).ok().and_then(|seed| seed.parse::<u64>().ok()).expect("a seed");
    let home = home(&folder);
    let mut program = on_stage(&home);
    let mut lines = fs::OpenOptions::new().append(true).open(folder.join("lines")).expect("the list");
    for number in 0_u64.. {
        let is_kept = |home: &Home, show: &Show| {
            let kept = shown_in(home).and_then(|text| KeptStage::read(&text));
            kept.is_some_and(|kept| kept.show == show.without_clock())
        };
        let now = show(&program).clone();
        wait_until(&mut program, |_| is_kept(&home, &now));
        program.state_mut().set_scenes(&[pressed(mixed(seed * 10_000 + number))]);
        lines.write_all(format!("{}\n", line_of(&program)).as_bytes()).expect("a line");
        program.run_steps(1);
    }
}

#[test]
fn a_console_that_is_killed_on_stage_at_any_moment_comes_back_to_the_same_phase() {
    use std::{env, process::Command, time::Duration};
    let kills = env::var("CASUS_STAGE_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(KILLS);
    for seed in 0..kills {
        let folder = tempfile::tempdir().unwrap();
        let lines = folder.path().join("lines");
        fs::write(&lines, "").expect("the list");
        let mut command = Command::new(env::current_exe().expect("this program"));
        command.args(["--exact", "workshops::the_console_that_is_killed_on_stage", "--test-threads=1"]);
        command.env(FOLDER, folder.path()).env(SEED, seed.to_string());
        command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::null());
        let mut child = command.spawn().expect("a child");
        let wanted = 3 + mixed(seed) % 40;
        let made = || fs::read_to_string(&lines).expect("the list");
        while (made().lines().count() as u64) < wanted {
            assert!(child.try_wait().expect("a child").is_none(), "the child ended by itself (kill {seed})");
            std::thread::sleep(Duration::from_millis(1 + mixed(seed) % 7));
        }
        child.kill().expect("a kill");
        child.wait().expect("an end");

        let home = home(folder.path());
        let mut program = start(&home);
        assert!(!says(&program, "could not be read"), "nothing is torn (kill {seed})");
        click(&mut program, "Recover");
        assert!(program.state().show_on_wall().is_none(), "the wall is off until F5 (kill {seed})");
        press(&mut program, Key::F5);
        let (found, made) = (line_of(&program), made());
        // A press of which nothing was on the disk yet may be lost, and a round is kept before what is shown of it.
        let shown = |line: &str| line.split_once('\t').map(|(_, show)| show.to_owned());
        let last: Vec<&str> = made.lines().rev().take(2).collect();
        assert!(last.iter().any(|line| shown(line) == shown(&found)), "kill {seed}: {found}\nis none of {last:#?}");
        let rounds = |line: &str| line.split_once('\t').map(|(rounds, _)| rounds.to_owned());
        assert!(last.iter().any(|line| rounds(line) == rounds(&found)), "kill {seed}: {found}\nis none of {last:#?}");
        assert!(!program.state().bench().session().proceedings.clock.runs(), "no clock runs by itself");
    }
}

#[test]
fn after_the_list_of_steps_is_closed_the_board_has_the_keyboard() {
    let words = Words::on_screen(Language::En);
    let name = words.text(Text::WorkshopStepsTitle);
    let close = words.fill(Text::WindowClose, &[("name", name.into())]);
    for by_key in [true, false] {
        for next in [Key::O, Key::Num5] {
            let mut program = on_start_page(Language::En, [1280.0, 800.0]);
            program.state_mut().open_workshop(CLASS);
            program.run_steps(2);
            press(&mut program, Key::F5);
            let seat = program.state().bench().assessment().roster.states()[0];
            program.get_by_label(&words.text(Text::WorkshopSteps)).click();
            program.run_steps(3);
            if by_key {
                // In the frame after the list is closed.
                program.key_press(Key::Escape);
                program.step();
            } else {
                program.get_by_label(&close).click();
                program.run_steps(3);
            }
            press(&mut program, next);
            let opens = program.state_mut().ui_state().stage.is_rounds_open;
            let session = program.state().bench().session();
            let answers = session.stance(seat, session.as_of) == Stance::Objects;
            assert_eq!((opens, answers), (next == Key::O, next == Key::Num5), "{next:?}, by a key: {by_key}");
        }
    }
}
