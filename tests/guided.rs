//! A guided case in the window: paged through by keyboard in both languages, each place lit, and nothing of one's own touched.

use std::{fs, path::Path};

use casus::{
    domain::{Session, Stance, StateCode, Told},
    guide::{Anchor, Guide, Step},
    predict::Asking,
    shell::{NoDialogs, Shell},
    storage::{
        guides, library,
        settings::{Found, LanguageChoice, Settings},
    },
    words::{Language, Words},
};
use egui::{Key, Modifiers, Rect};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::{
    documents::{Program, click, crash, file_in, home, of, press, says, start},
    panels::{stance, wait_until},
};

const NOR: StateCode = StateCode::new(b"NOR");
const SIZES: [[f32; 2]; 4] = [[1280.0, 800.0], [1024.0, 700.0], [1920.0, 1080.0], [640.0, 400.0]];

fn program(language: LanguageChoice, predict: Asking, [width, height]: [f32; 2]) -> Program {
    let settings = Settings { language, predict, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size([width, height])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(2);
    harness
}

fn english() -> Program {
    program(LanguageChoice::En, Asking::Never, SIZES[0])
}

fn key(program: &mut Program, key: Key) {
    program.key_press(key);
    program.run_steps(4);
}

/// Opens the shipped guide from the start page, by its button.
fn begin(program: &mut Program, language: Language) {
    let words = Words::on_screen(language);
    let title = words.told_guide(&guides::guides()[0].1.title).0;
    let button = words.fill(casus::words::Key::GuideDoor, &[("title", title.into())]);
    program.get_by_role_and_label(egui::Role::Button, &button).click();
    program.run_steps(6);
}

fn in_guide(program: &Program) -> bool {
    says(program, "Step ") && program.query_by_role_and_label(egui::Role::Button, "Leave").is_some()
}

/// Where the lit place is on screen.
fn lit(program: &mut Program) -> Option<Rect> {
    let screen = program.ctx.content_rect();
    program.state_mut().ui_state().anchors.lit().filter(|rect| screen.expand(1.0).contains_rect(*rect))
}

/// A session with work in it, two steps of which one is undone.
fn own_work(program: &mut Program) -> Session {
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    click(program, "Norway, seat 19");
    click(program, "Germany, seat 10");
    press(program, Key::Z);
    program.state().bench().session().clone()
}

#[test]
fn the_guided_case_is_paged_through_by_keyboard_in_both_languages() {
    for (language, choice) in Language::ALL.into_iter().zip([LanguageChoice::En, LanguageChoice::Fr]) {
        let words = Words::on_screen(language);
        let guide = &guides::guides()[0].1;
        let mut program = program(choice, Asking::Offer, SIZES[0]);
        begin(&mut program, language);
        let mut headlines = Vec::new();
        for (idx, step) in guide.steps.iter().enumerate() {
            let (caption, only) = words.told_guide(&step.caption);
            assert_eq!(only, None);
            assert!(says(&program, &caption), "step {idx}: {caption}");
            let (session, assessment) = (program.state().bench().session(), program.state().bench().assessment());
            let headline = words.headline(assessment, session);
            assert!(program.query_by_role_and_label(egui::Role::Heading, &headline).is_some(), "{headline}");
            headlines.push(headline);
            // The button that goes on has the keyboard from the start; the key works as well.
            key(&mut program, if idx % 2 == 0 { Key::Enter } else { Key::PageDown });
        }
        headlines.dedup();
        assert!(headlines.len() > 3, "{headlines:?}");
        // Beyond the last step the key does nothing; the button of the last step leaves.
        assert!(says(&program, &words.told_guide(&guide.steps[5].caption).0));
        key(&mut program, Key::PageUp);
        assert!(says(&program, &words.told_guide(&guide.steps[4].caption).0));
        key(&mut program, Key::Escape);
        assert!(says(&program, &words.text(casus::words::Key::DoorBlank)), "back on the start page");
    }
}

#[test]
fn every_step_lights_its_place_in_every_size_and_language() {
    for size in SIZES {
        for (language, choice) in Language::ALL.into_iter().zip([LanguageChoice::En, LanguageChoice::Fr]) {
            let mut program = program(choice, Asking::Never, size);
            begin(&mut program, language);
            for (idx, step) in guides::guides()[0].1.steps.iter().enumerate() {
                program.run_steps(6);
                assert!(lit(&mut program).is_some(), "{size:?} {language:?} step {}: {:?}", idx + 1, step.lit);
                key(&mut program, Key::PageDown);
            }
        }
    }
}

/// A guide with one step for each place.
fn tour(session: &Session) -> Guide {
    let seats = ["FRA", "TUR", "ISL"].map(|code| Anchor::Seat(StateCode::read(code).expect("a code")));
    let caption = || Told::only(Language::En, "Look there.");
    let step = |lit| Step { caption: caption(), lit, horizon: false, session: None, edits: Vec::new() };
    let mut steps: Vec<Step> = Anchor::all().chain(seats).map(step).collect();
    steps[0].session = Some(Box::new(session.clone()));
    Guide { title: Told::only(Language::En, "A tour"), case: String::new(), steps }
}

#[test]
fn every_place_that_a_guide_can_name_is_found_on_screen() {
    let folder = tempfile::tempdir().unwrap();
    let guide = tour(&library::case("fr-2015-paris").unwrap().session);
    let file = folder.path().join("tour.ron");
    fs::write(&file, guides::write(&guide).unwrap()).unwrap();
    for size in [SIZES[0], SIZES[3]] {
        let mut program = program(LanguageChoice::En, Asking::Never, size);
        program.state_mut().open_path(file.clone());
        for step in &guide.steps {
            program.run_steps(6);
            assert!(lit(&mut program).is_some(), "{size:?} {:?}", step.lit);
            key(&mut program, Key::PageDown);
        }
    }
}

#[test]
fn keys_in_haste_page_as_keys_at_leisure() {
    let mut program = english();
    begin(&mut program, Language::En);
    for press in [Key::PageDown, Key::PageDown, Key::PageDown, Key::PageUp] {
        program.key_press(press);
    }
    program.run_steps(8);
    assert!(says(&program, "Step 3 of 6"));
}

#[test]
fn leaving_gives_back_the_session_its_steps_and_the_keyboard() {
    let mut program = english();
    let mine = own_work(&mut program);
    let (steps, done) = (program.state().bench().steps(), program.state().bench().steps_done());
    program.state_mut().ui_state().council.seat = Some(NOR);
    program.state_mut().ui_state().council.focus_board = true;
    program.run_steps(2);
    let focused = program.ctx.memory(|memory| memory.focused());
    open_from_menu(&mut program, "Guided case", "Paris in six steps");
    assert!(in_guide(&program));
    key(&mut program, Key::PageDown);
    assert_ne!(*program.state().bench().session(), mine);
    key(&mut program, Key::Escape);
    program.run_steps(4);
    assert!(!in_guide(&program));
    assert!(says(&program, "Everything is as it was before"));
    assert_eq!(*program.state().bench().session(), mine);
    assert_eq!((program.state().bench().steps(), program.state().bench().steps_done()), (steps, done));
    assert_eq!(program.ctx.memory(|memory| memory.focused()), focused);
    press(&mut program, Key::Y);
    assert_ne!(*program.state().bench().session(), mine, "what was undone is done again");
}

fn open_from_menu(program: &mut Program, menu: &str, entry: &str) {
    click(program, "Help");
    click(program, menu);
    if !entry.is_empty() {
        click(program, entry);
    }
    program.run_steps(4);
}

#[test]
fn what_was_changed_in_a_guide_is_asked_about_and_can_be_kept() {
    let mut program = english();
    let mine = own_work(&mut program);
    open_from_menu(&mut program, "Guided case", "Paris in six steps");
    click(&mut program, "Norway, seat 19");
    let changed = program.state().bench().session().clone();
    assert!(says(&program, "You changed this step"));
    // It waits where it was made while one pages on.
    key(&mut program, Key::PageDown);
    assert!(!says(&program, "You changed this step"));
    key(&mut program, Key::PageUp);
    assert_eq!(*program.state().bench().session(), changed);
    press(&mut program, Key::O);
    assert!(says(&program, "Leave Paris in six steps?"));
    click(&mut program, "Stay");
    assert!(in_guide(&program));

    // One's own unsaved work is asked about first; whoever goes back is in the guide again, with the copy.
    click(&mut program, "Keep a copy");
    assert!(says(&program, "Save"), "the question about one's own work");
    assert_eq!(*program.state().bench().session(), mine);
    click(&mut program, "Cancel");
    program.run_steps(4);
    assert!(in_guide(&program));
    assert_eq!(*program.state().bench().session(), changed);

    click(&mut program, "Keep a copy");
    click(&mut program, "Discard");
    assert!(!in_guide(&program));
    assert_eq!(stance(&program, NOR), Stance::DoesNotObject);
    assert!(
        program
            .state()
            .bench()
            .session()
            .tells_the_same(&Session { title: program.state().bench().session().title.clone(), ..changed })
    );
    press(&mut program, Key::Z);
    assert_eq!(*program.state().bench().session(), mine, "one undo leads back to one's own");
}

#[test]
fn a_kill_in_a_guide_recovers_ones_own_work_and_not_the_copy() {
    let folder = tempfile::tempdir().unwrap();
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let mut program = start(&home);
    program.state_mut().open_path(file);
    program.run_steps(2);
    click(&mut program, "Norway, seat 19");
    let mine = program.state().bench().session().clone();
    open_from_menu(&mut program, "Guided case", "Paris in six steps");
    key(&mut program, Key::PageDown);
    click(&mut program, "Germany, seat 10");
    assert!(says(&program, "You changed this step"));
    crash(program, &home);
    let mut program = start(&home);
    click(&mut program, "Recover");
    assert_eq!(*program.state().bench().session(), mine);
}

#[test]
fn a_sealed_case_stays_sealed_behind_a_guide_and_a_required_prediction_has_no_way_round() {
    for asking in [Asking::Offer, Asking::Require] {
        let mut program = program(LanguageChoice::En, asking, SIZES[0]);
        program.state_mut().open_case_sealed("fr-2015-paris");
        program.run_steps(3);
        let is_sealed = |program: &Program| !says(program, ", seat ");
        assert!(is_sealed(&program));
        click(&mut program, "Help");
        if asking == Asking::Require {
            let entry = program.get_by_label("Guided case");
            assert!(egui_kittest::kittest::NodeT::accesskit_node(&entry).is_disabled());
            continue;
        }
        click(&mut program, "Guided case");
        click(&mut program, "Paris in six steps");
        program.run_steps(4);
        assert!(in_guide(&program) && says(&program, ", seat "));
        key(&mut program, Key::Escape);
        program.run_steps(4);
        assert!(is_sealed(&program) && !in_guide(&program));
    }
}

#[test]
fn a_step_is_read_out_once_in_one_line() {
    let mut program = english();
    begin(&mut program, Language::En);
    program.run_steps(40);
    let said = |program: &Program, step: &str| {
        program
            .query_all_by_label_contains(step)
            .filter(|node| egui_kittest::kittest::NodeT::accesskit_node(node).role() == egui::Role::Status)
            .count()
    };
    assert_eq!(said(&program, "Step 1 of 6. Who asks?"), 1);
    key(&mut program, Key::PageDown);
    program.run_steps(40);
    assert_eq!(said(&program, "Look at: [F22] Before the Council."), 1);
}

fn field(program: &mut Program, name: &str, text: &str) {
    program.get_by_role_and_label(egui::Role::TextInput, name).focus();
    program.run_steps(1);
    program.get_by_role_and_label(egui::Role::TextInput, name).type_text(text);
    program.run_steps(2);
}

/// Records two steps, and leaves the window of the recorder open.
fn record(program: &mut Program) -> Session {
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(2);
    open_from_menu(program, "Record steps…", "");
    field(program, "Caption, English", "Nobody has spoken yet.");
    click(program, "Add step");
    click(program, "Norway, seat 19");
    field(program, "Caption, English", "Norway lets it pass.");
    click(program, "Add step");
    program.state().bench().session().clone()
}

fn save_recorded(program: &mut Program, file: &Path) {
    field(program, "Title, English", "My own");
    program.state_mut().ui_state().path.clear();
    click(program, "Save guided case…");
    wait_until(program, |program| says(program, "Save the guided case as"));
    program.state_mut().ui_state().path = file.display().to_string();
    program.run_steps(2);
    click(program, "Save");
    wait_until(program, |program| says(program, "Saved to"));
}

#[test]
fn what_was_recorded_is_saved_opened_and_paged_through() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.ron");
    let mut program = english();
    let last = record(&mut program);
    save_recorded(&mut program, &file);

    let guide = guides::read(&fs::read(&file).unwrap()).unwrap();
    assert_eq!(guide.steps.len(), 2);
    assert_eq!(guide.steps[1].lit, Anchor::Seat(NOR), "what was used last");
    let written = guide.steps[1].session.as_deref().unwrap();
    assert!(written.tells_the_same(&last) && written.log == Default::default());

    // In the other language the only text there is shows, and that is said.
    let mut program = self::program(LanguageChoice::Fr, Asking::Offer, SIZES[0]);
    program.state_mut().open_path(file.clone());
    program.run_steps(4);
    assert!(says(&program, "Nobody has spoken yet.") && says(&program, "Rédigé en anglais seulement."));
    assert_eq!(stance(&program, NOR), Stance::Undecided);
    key(&mut program, Key::PageDown);
    assert_eq!(stance(&program, NOR), Stance::DoesNotObject);
    assert!(lit(&mut program).is_some());
    // It is offered from now on.
    key(&mut program, Key::Escape);
    assert!(program.query_by_role_and_label(egui::Role::Link, "mine").is_some());
}

#[test]
fn recorded_steps_that_stand_in_no_file_are_asked_about() {
    let mut program = english();
    record(&mut program);
    click(&mut program, "Stop recording");
    assert!(says(&program, "Stop recording?"));
    click(&mut program, "Cancel");
    assert!(says(&program, "Norway lets it pass."));
    press(&mut program, Key::Z);
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(3);
    assert!(says(&program, "Norway lets it pass."), "another document does not end it");
    click(&mut program, "Remove step 2");
    click(&mut program, "Stop recording");
    click(&mut program, "Throw it away");
    assert!(!says(&program, "Nobody has spoken yet."));
}

#[test]
fn recorded_steps_outlive_a_crash_until_they_are_saved_or_thrown_away() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut program = start(&home);
    let last = record(&mut program);
    field(&mut program, "Title, English", "My own");
    crash(program, &home);

    let mut program = start(&home);
    assert!(says(&program, "are here again"), "it says so");
    assert!(
        says(&program, "Save the changes") || says(&program, "Recover"),
        "the session itself is asked about as before"
    );
    click(&mut program, "Skip");
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(3);
    assert!(says(&program, "Nobody has spoken yet.") && says(&program, "Norway lets it pass."));
    // A crash before anything else is done costs them no more than the first did.
    crash(program, &home);

    let mut program = start(&home);
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(3);
    let file = folder.path().join("mine.ron");
    program.state_mut().ui_state().path.clear();
    click(&mut program, "Save guided case…");
    wait_until(&mut program, |program| says(program, "Save the guided case as"));
    program.state_mut().ui_state().path = file.display().to_string();
    program.run_steps(2);
    click(&mut program, "Save");
    wait_until(&mut program, |program| says(program, "Saved to"));
    let guide = guides::read(&fs::read(&file).unwrap()).unwrap();
    assert_eq!((guide.title.get(Language::En), guide.steps.len()), ("My own", 2));
    assert!(guide.steps[1].session.as_deref().unwrap().tells_the_same(&last));
    crash(program, &home);
    assert!(!says(&start(&home), "are here again"), "what is saved is not offered");
}

#[test]
fn a_guide_that_cannot_be_paged_through_is_said_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bad.ron");
    for (text, en, fr) in [
        ("(guide_format: 1, guide: (title: (en: \"A\"), steps: []))", "has no step", "n’a pas d’étape"),
        ("(guide_format: 2, guide: (colour: red))", "has format 2", "a le format 2"),
        (
            "(guide_format: 1, guide: (title: (en: \"A\"), case: \"x\", steps: [(caption: (en: \"B\"), lit: log)]))",
            "no shipped case x",
            "pas de cas x",
        ),
        ("(guide_format: 1,\n guide: (title: (en: \"A\"), steps: [(caption: (), lit: cosec)]))", "Line 2", "Ligne 2"),
    ] {
        fs::write(&file, text).unwrap();
        for (choice, said) in [(LanguageChoice::En, en), (LanguageChoice::Fr, fr)] {
            let mut program = self::program(choice, Asking::Never, SIZES[0]);
            program.state_mut().open_path(file.clone());
            program.run_steps(3);
            assert!(says(&program, said), "{text}: {said}");
        }
    }
}

#[test]
fn the_wish_to_close_asks_about_a_copy_and_about_ones_own_work() {
    let mut program = english();
    own_work(&mut program);
    open_from_menu(&mut program, "Guided case", "Paris in six steps");
    click(&mut program, "Norway, seat 19");
    program.key_press_modifiers(Modifiers::COMMAND, Key::N);
    program.run_steps(4);
    click(&mut program, "Leave it");
    assert!(says(&program, "Save"), "then one's own work is asked about");
    click(&mut program, "Cancel");
    assert!(!in_guide(&program));
}

#[test]
fn a_guide_opens_by_the_name_given_at_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let guide = tour(&library::case("fr-2015-paris").unwrap().session);
    let file = folder.path().join("tour.ron");
    fs::write(&file, guides::write(&guide).unwrap()).unwrap();
    let ctx = egui::Context::default();
    let settings = Settings { language: LanguageChoice::En, ..Settings::default() };
    let mut shell = Shell::new(&ctx, Found { settings, ..Found::default() }, None, Box::new(NoDialogs));
    shell.open_named(file);
    let mut program = of(shell);
    program.run_steps(3);
    assert!(says(&program, "A tour") && lit(&mut program).is_some());
}
