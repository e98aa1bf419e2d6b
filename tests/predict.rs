//! Predict, then reveal: nothing of an answer shows while a case is sealed, and what is predicted is compared and kept.

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{Condition, Confidence, Edit, FactId, Reading, Session, Stance, StanceLine, StateCode},
    predict::{Answer, Asking, Calibration, Draft, Entry, Guess, Part, WORDS},
    shell::{Home, NoDialogs, Shell},
    storage::{
        RealDisk, cases, format,
        settings::{self, Found, LanguageChoice, Settings},
    },
    words::{Language, Words},
    workbench::Workbench,
};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};
use proptest::{array::uniform4, collection::vec, option, prelude::*, sample::select};

use std::path::Path;

use crate::panels::wait_until;

/// The program on its start page, asking for predictions or not.
fn program(asking: Asking, language: LanguageChoice) -> Harness<'static, Shell> {
    let settings = Settings { predict: asking, language, ..Settings::default() };
    with(Found { settings, ..Found::default() }, None, [1280.0, 1700.0])
}

fn with(found: Found, home: Option<Home>, size: [f32; 2]) -> Harness<'static, Shell> {
    let shell = Shell::new(&egui::Context::default(), found, home, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(2);
    harness
}

fn click(harness: &mut Harness<'_, Shell>, role: egui::Role, name: &str) {
    harness.get_by_role_and_label(role, name).click_accesskit();
    harness.run_steps(3);
}

fn choose(harness: &mut Harness<'_, Shell>, names: [&str; 4]) {
    for name in names {
        click(harness, egui::Role::RadioButton, name);
    }
}

/// Everything a screen reader could be told, and the title of the window.
pub(crate) fn all_texts(harness: &Harness<'_, Shell>) -> Vec<String> {
    let mut texts = Vec::new();
    let mut nodes = vec![harness.root()];
    while let Some(node) = nodes.pop() {
        let said = node.accesskit_node();
        // A line of a wrapped text is said by what holds it.
        if said.role() != egui::accesskit::Role::TextRun {
            texts.extend([said.label(), said.value(), said.description()].into_iter().flatten());
        }
        nodes.extend(node.children());
    }
    for command in harness.output().viewport_output.values().flat_map(|viewport| &viewport.commands) {
        if let egui::ViewportCommand::Title(title) = command {
            texts.push(title.clone());
        }
    }
    texts.sort();
    texts
}

/// Sentences that would give an answer away. Names alone, such as who brought a matter, are facts.
pub(crate) fn answers(words: &Words, session: &Session) -> Vec<String> {
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, session);
    let parts = Part::ALL.map(|part| {
        let text = words.part_of(part, &assessment, session);
        words.pair(&words.part(part), &format!("{}. {}", text.state, text.line))
    });
    let record = session.record.iter().map(|line| words.text_of_case(&session.case, &line.source));
    let readings = words.readings_clause(&casus::explore::readings(
        session,
        &assessment,
        &catalog.settings(session).standard.tables,
    ));
    let stances = Stance::ALL.map(|stance| words.stance(stance));
    let said = session.incident.attacked.states(session.as_of);
    let asked = said.iter().filter_map(|ally| {
        let line = session.incident.request_line(*ally, session.as_of)?;
        Some(words.pair(&words.state(*ally), &words.choice(line.value)))
    });
    let marks = [FactId::BeforeCouncil, FactId::Measure, FactId::Request].map(|fact| words.mark(fact));
    let more = [words.headline(&assessment, session), readings, words.text_of_case(&session.case, &session.summary)];
    more.into_iter()
        .chain(parts)
        .chain(record)
        .chain(stances)
        .chain(asked)
        .chain(marks)
        .filter(|text| !text.is_empty())
        .collect()
}

#[test]
fn no_widget_of_a_sealed_case_says_an_answer_in_either_language() {
    for (language, choice) in Language::ALL.into_iter().zip([LanguageChoice::En, LanguageChoice::Fr]) {
        let words = Words::on_screen(language);
        let mut harness = program(Asking::Offer, choice);
        for case in cases() {
            harness.state_mut().open_case_sealed(case.id);
            harness.run_steps(3);
            let texts = all_texts(&harness);
            let session = harness.state().bench().session().clone();
            assert!(texts.iter().any(|text| *text == words.session_title(&session)), "{}", case.id);
            for answer in answers(words, &session) {
                assert!(!texts.iter().any(|text| text.contains(&answer)), "{}: {answer}", case.id);
            }
            // No reason, no tally, no seat, no chart: nothing of the panes is there at all.
            for pane in [casus::words::Key::PaneCouncil, casus::words::Key::PaneResponse, casus::words::Key::PaneWhy] {
                assert!(!texts.contains(&words.text(pane)), "{}: {pane:?}", case.id);
            }
        }
    }
}

/// What a case looks like while it is sealed, whatever its seats say and however the law is read.
fn sealed_texts(change: impl Fn(&mut Session)) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("precedents");
    std::fs::create_dir_all(&own).expect("a folder");
    let mut session = cases().iter().find(|case| case.id == "fr-2015-paris").expect("a case").session.clone();
    session.case.clear();
    session.title = "Mine of Paris".to_owned();
    change(&mut session);
    let file = own.join("own.ron");
    casus::storage::save(&file, &session).expect("saved");
    let home = Home::in_folder(folder.path(), std::sync::Arc::new(RealDisk));
    let settings = Settings { language: LanguageChoice::En, ..Settings::default() };
    let mut harness = with(Found { settings, ..Found::default() }, Some(home), [1280.0, 3000.0]);
    wait_until(&mut harness, |harness| {
        harness.query_by_role_and_label(egui::Role::Button, "Mine of Paris (yours)").is_some()
    });
    click(&mut harness, egui::Role::Button, "Mine of Paris (yours)");
    assert!(harness.state().bench().session().says_the_same(&session));
    all_texts(&harness)
}

#[test]
fn what_a_sealed_case_shows_depends_on_its_facts_alone() {
    let plain = sealed_texts(|_| ());
    assert!(plain.iter().any(|text| text.contains("Your turn")));
    let blocked = sealed_texts(|session| {
        for seat in ["DEU", "USA", "NOR"] {
            let seat: StateCode = seat.parse().expect("a code");
            session.put_stance(StanceLine {
                condition: Condition::Open,
                ..StanceLine::plain(seat, session.incident.first_day, Stance::Objects)
            });
        }
    });
    let strict = sealed_texts(|session| {
        session.reading = Reading::Strict;
        session.record.clear();
        session.summary = "The Council agreed at once.".to_owned();
        session.notes = "Met.".into();
    });
    assert_eq!(plain, blocked);
    assert_eq!(plain, strict);
}

#[test]
fn keys_and_menus_show_nothing_while_a_case_is_sealed() {
    let words = Words::on_screen(Language::En);
    let mut harness = program(Asking::Offer, LanguageChoice::En);
    harness.state_mut().open_case_sealed("us-2001-911");
    harness.run_steps(2);
    let session = harness.state().bench().session().clone();
    let before = all_texts(&harness);
    let command = Modifiers::COMMAND;
    for (modifiers, key) in [
        (command, Key::L),
        (command, Key::Z),
        (command, Key::Y),
        (command, Key::H),
        (command, Key::F),
        (command, Key::S),
        (command, Key::Num1),
        (command, Key::Num4),
        (Modifiers::NONE, Key::F6),
        (Modifiers::NONE, Key::P),
        (Modifiers::NONE, Key::A),
        (Modifiers::NONE, Key::Enter),
    ] {
        harness.key_press_modifiers(modifiers, key);
        harness.run_steps(2);
        assert_eq!(all_texts(&harness), before, "{key:?}");
    }
    harness.key_down(Key::Q);
    harness.run_steps(2);
    assert_eq!(all_texts(&harness), before, "the peek");
    harness.key_up(Key::Q);
    for menu in ["File", "Edit", "View", "Help"] {
        harness.get_by_label(menu).click();
        harness.run_steps(2);
        let texts = all_texts(&harness);
        for answer in answers(words, &session) {
            assert!(!texts.iter().any(|text| text.contains(&answer)), "{menu}: {answer}");
        }
        assert!(!texts.iter().any(|text| text.starts_with("Reading of the law")), "{menu}");
        harness.get_by_label(menu).click();
        harness.run_steps(2);
    }
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_some());
}

#[test]
fn three_clicks_at_most_lead_from_the_start_to_a_verdict() {
    let mut harness = program(Asking::Offer, LanguageChoice::En);
    let headline = "The conditions are arguably met. France has not asked for assistance.";
    harness.get_by_role_and_label(egui::Role::Button, "Paris 2015").click();
    harness.run_steps(3);
    assert!(harness.query_all_by_label(headline).next().is_none());
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_some());
    harness.get_by_role_and_label(egui::Role::Button, "Skip").click();
    harness.run_steps(3);
    assert!(harness.query_all_by_label(headline).next().is_some());
}

const ANSWERS: [&str; 4] =
    ["THRESHOLD: Not met", "REQUEST: Nothing, or it declines", "CONSENSUS: Article 5", "RESPONSE: Nothing yet"];
const SURE: [&str; 4] = [
    "THRESHOLD, how sure: likely, 55–80%",
    "REQUEST, how sure: almost certain, 95–99%",
    "CONSENSUS, how sure: unlikely, 20–45%",
    "RESPONSE, how sure: likely, 55–80%",
];

#[test]
fn a_prediction_is_revealed_beside_the_program_and_the_record_and_is_counted() {
    let mut harness = program(Asking::Require, LanguageChoice::En);
    click(&mut harness, egui::Role::Button, "Paris 2015");
    assert!(harness.query_by_label("Skip").is_none(), "required");
    harness.key_press(Key::Escape);
    harness.run_steps(2);
    choose(&mut harness, ANSWERS);
    assert!(harness.query_by_label("4 choices are still to be made.").is_some());
    harness.key_press(Key::Enter);
    harness.run_steps(2);
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_some(), "not whole yet");
    choose(&mut harness, SURE);
    assert!(harness.query_by_label("All four are set. Enter reveals.").is_some());
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    let has = |harness: &Harness<'_, Shell>, text: &str| harness.query_all_by_label_contains(text).next().is_some();
    for text in [
        "You say less than the program.",
        "The program: External origin: arguable.",
        "You say more than the program.",
        "17 Nov 2015. You say more than the record.",
        "Same as the program.",
        "The conditions are arguably met. France has not asked for assistance.",
    ] {
        assert!(has(&harness, text), "{text}");
    }
    click(&mut harness, egui::Role::Button, "Close");
    assert!(!has(&harness, "You say less than the program."));
    harness.get_by_label("View").click();
    harness.run_steps(2);
    click(&mut harness, egui::Role::Button, "Your prediction beside the answers");
    egui::Popup::close_all(&harness.ctx);
    harness.run_steps(2);
    assert!(has(&harness, "You say less than the program."));
    click(&mut harness, egui::Role::Button, "How sure, how right");
    for text in
        ["One prediction, 4 answers.", "To agree with a teaching model is not to be right", "1 of 2", "few answers"]
    {
        assert!(has(&harness, text), "{text}");
    }
    click(&mut harness, egui::Role::Button, "Clear all predictions");
    assert!(has(&harness, "1 of 2"), "only asked");
    click(&mut harness, egui::Role::Button, "Click again to clear all 1");
    assert!(has(&harness, "No prediction is kept yet."));
}

#[test]
fn escape_skips_where_it_may_and_enter_on_skip_is_no_reveal() {
    let mut harness = program(Asking::Offer, LanguageChoice::En);
    harness.state_mut().open_case_sealed("fr-2015-paris");
    harness.run_steps(2);
    choose(&mut harness, ANSWERS);
    choose(&mut harness, SURE);
    harness.get_by_role_and_label(egui::Role::Button, "Skip").focus();
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    harness.run_steps(3);
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_none());
    assert!(harness.query_by_label("Your prediction").is_none(), "nothing was predicted");
    harness.state_mut().open_case_sealed("es-2004-madrid");
    harness.run_steps(2);
    choose(&mut harness, ANSWERS);
    choose(&mut harness, SURE);
    harness.get_by_label("File").focus();
    harness.run_steps(2);
    harness.key_press(Key::Enter);
    harness.run_steps(2);
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_some(), "Enter opened the menu");
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    assert!(!egui::Popup::is_any_open(&harness.ctx), "Escape closed the menu");
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_some(), "and nothing else");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    harness.run_steps(2);
    harness.key_press(Key::Escape);
    harness.run_steps(2);
    assert!(
        harness.query_all_by_label("Your turn: what would you say?").next().is_some(),
        "Escape closed the settings"
    );
    harness.key_press(Key::Escape);
    harness.run_steps(3);
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_none());
}

#[test]
fn the_setting_holds_for_the_next_case_and_a_seal_stays_as_it_was_set() {
    let mut harness = program(Asking::Require, LanguageChoice::En);
    harness.state_mut().open_case_sealed("fr-2015-paris");
    harness.state_mut().ui_state().windows.settings = true;
    harness.run_steps(2);
    click(&mut harness, egui::Role::RadioButton, "Predict first: never");
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_some());
    assert!(harness.query_by_label("Skip").is_none());
    harness.state_mut().open_case_sealed("es-2004-madrid");
    harness.run_steps(3);
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_none());
    // A step back leads to the case that nobody predicted: it is sealed still.
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
    assert!(harness.query_all_by_label("Your turn: what would you say?").next().is_some());
}

#[test]
fn predictions_are_kept_across_sittings_and_cases() {
    let folder = tempfile::tempdir().expect("a folder");
    let home = || Home::in_folder(folder.path(), std::sync::Arc::new(RealDisk));
    let settings = || settings::load(&RealDisk, folder.path());
    let mut draft = Draft::default();
    for part in Part::ALL {
        draft.answer(Answer::list(part)[0]);
        draft.say(part, Confidence::Likely);
    }
    for (turn, case) in ["fr-2015-paris", "us-2001-911"].into_iter().enumerate() {
        let mut harness = with(settings(), Some(home()), [1280.0, 800.0]);
        harness.state_mut().open_case_sealed(case);
        harness.state_mut().reveal(draft.guesses().expect("whole"));
        wait_until(&mut harness, |_| settings().settings.predictions.len() == turn + 1);
    }
    let kept: Vec<Entry> =
        settings().settings.predictions.iter().filter_map(casus::storage::Prediction::entry).collect();
    assert_eq!(kept.iter().map(|entry| entry.case.as_str()).collect::<Vec<_>>(), ["fr-2015-paris", "us-2001-911"]);
    assert_eq!(Calibration::of(&kept).answers(), 8);
}

#[test]
fn every_widget_of_a_sealed_case_has_a_name_at_every_size() {
    for (width, height) in [(640.0, 400.0), (1024.0, 700.0), (1920.0, 1080.0)] {
        for language in [LanguageChoice::En, LanguageChoice::Fr] {
            let settings = Settings { language, ..Settings::default() };
            let mut harness = with(Found { settings, ..Found::default() }, None, [width, height]);
            harness.state_mut().open_case_sealed("pl-2025-drones");
            // A nameless widget or a missing glyph panics here.
            harness.run_steps(4);
            let radios = harness.query_all_by_role(egui::Role::RadioButton).count();
            assert_eq!(radios, 4 + 4 + 5 + 6 + 4 * WORDS.len());
        }
    }
}

fn answer(part: Part) -> impl Strategy<Value = Answer> {
    select(Answer::list(part))
}

fn four() -> impl Strategy<Value = [Answer; 4]> {
    let [one, two, three, four] = Part::ALL.map(answer);
    (one, two, three, four).prop_map(|(one, two, three, four)| [one, two, three, four])
}

fn entry() -> impl Strategy<Value = Entry> {
    (four(), uniform4(select(&WORDS[..])), four(), option::of(answer(Part::Consensus))).prop_map(
        |(said, sure, program, record)| {
            let guesses = [0, 1, 2, 3].map(|idx| Guess { answer: said[idx], confidence: sure[idx] });
            let day = casus::domain::Day::constant(2030, 1, 1);
            Entry { case: String::new(), as_of: day, made: day, guesses, program, record }
        },
    )
}

proptest! {
    #[test]
    fn the_counts_of_how_sure_and_how_right_add_up(entries in vec(entry(), 0..40)) {
        let calibration = Calibration::of(&entries);
        let sum = |of: fn(&casus::predict::Tally) -> usize| calibration.tallies.iter().map(of).sum::<usize>();
        prop_assert_eq!(calibration.answers(), 4 * entries.len());
        let agreed = |entry: &Entry| entry.guesses.iter().zip(entry.program).filter(|(guess, own)| guess.answer == *own).count();
        prop_assert_eq!(sum(|tally| tally.agreed), entries.iter().map(agreed).sum::<usize>());
        prop_assert_eq!(sum(|tally| tally.recorded), entries.iter().filter(|entry| entry.record.is_some()).count());
        for tally in calibration.tallies {
            prop_assert!(tally.agreed <= tally.answers && tally.recorded <= tally.answers);
            prop_assert!(tally.agreed_with_record <= tally.recorded);
        }
    }

    #[test]
    fn a_prediction_comes_back_from_the_settings_as_it_was(entry in entry()) {
        prop_assert_eq!(casus::storage::Prediction::from(&entry).entry(), Some(entry));
    }
}

#[test]
fn where_a_prediction_is_required_a_case_opened_as_a_file_is_sealed_until_somebody_works_on_it() {
    let saves = Path::new(env!("CARGO_MANIFEST_DIR")).join("saves");
    let folder = tempfile::tempdir().expect("a folder");
    let worked_on = folder.path().join("worked-on.ron");
    let mut harness = program(Asking::Never, LanguageChoice::En);
    harness.state_mut().open_path(saves.join("gb-2005-london.ron"));
    let mut bench = Workbench::new(Catalog::shipped(), harness.state().bench().session().clone());
    assert!(bench.execute(Edit::SetReading(Reading::Strict), None));
    std::fs::write(&worked_on, format::write(bench.session()).expect("it can be written")).expect("it is written");
    for (asking, path, is_sealed) in [
        (Asking::Require, saves.join("gb-2005-london.ron"), true),
        (Asking::Require, worked_on.clone(), false),
        (Asking::Offer, saves.join("gb-2005-london.ron"), false),
    ] {
        let mut harness = program(asking, LanguageChoice::En);
        harness.state_mut().open_path(path);
        harness.run_steps(3);
        assert_eq!(harness.state().bench().session().case, "gb-2005-london");
        assert_eq!(
            harness.query_all_by_label("Your turn: what would you say?").next().is_some(),
            is_sealed,
            "{asking:?}"
        );
    }
}

#[test]
fn where_a_prediction_is_required_no_other_door_leads_around_it() {
    for (asking, is_sealed) in [(Asking::Require, true), (Asking::Offer, false)] {
        let mut harness = program(asking, LanguageChoice::En);
        harness.state_mut().open_case("es-2004-madrid");
        harness.state_mut().ui_state().why.tab = casus::ui::WhyTab::Precedents;
        harness.run_steps(3);
        let opens = harness.query_all_by_label_contains("London 2005").find(|node| {
            let node = node.accesskit_node();
            node.role() == egui::accesskit::Role::Button && node.label().is_some_and(|label| label.starts_with("Open"))
        });
        opens.expect("a nearest precedent").click_accesskit();
        harness.run_steps(4);
        assert_eq!(harness.state().bench().session().case, "gb-2005-london");
        assert_eq!(
            harness.query_all_by_label("Your turn: what would you say?").next().is_some(),
            is_sealed,
            "{asking:?}"
        );
    }
}
