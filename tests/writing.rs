//! A case written in the window, well: another day of a fact, long lists found by letters, the probe that keeps what was hit,
//! arguments in one's own words, and assumptions taken from a file.

use std::fs;

use casus::{
    domain::{Area, ArgumentKind, Aspect, Day, Edit, Element, FactId, Harm, Object, StateCode},
    shell::Shell,
    ui::{BoardView, WhyTab},
    words::{Key as Word, Language, Words},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

use crate::{
    asking::{changed, focused, press},
    panels::program,
};

const PLAIN: Modifiers = Modifiers::NONE;
const COMMAND: Modifiers = Modifiers { command: true, ctrl: true, ..Modifiers::NONE };
const ITA: StateCode = StateCode::new(b"ITA");
const FRA: StateCode = StateCode::new(b"FRA");
const PRT: StateCode = StateCode::new(b"PRT");

fn click(harness: &mut Harness<'_, Shell>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).click_accesskit();
    harness.run_steps(4);
}

fn types(harness: &mut Harness<'_, Shell>, text: &str) {
    for letter in text.chars() {
        let key = Key::from_name(&letter.to_uppercase().to_string()).unwrap_or(Key::Minus);
        let event = |pressed| egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: PLAIN };
        harness.input_mut().events.extend([event(true), egui::Event::Text(letter.to_string()), event(false)]);
        harness.run_steps(3);
    }
}

/// Whether the entry of that name has the focus; what it would move stands behind its name.
fn stands_at(harness: &Harness<'_, Shell>, name: &str) -> bool {
    focused(harness).is_some_and(|(_, own)| own.starts_with(name))
}

/// Paris with a fact open and the focus on its value, as a find leaves it.
fn at_fact(language: Language, fact: FactId) -> Harness<'static, Shell> {
    let mut harness = changed(language);
    harness.state_mut().ui_state().go_to_fact(fact);
    harness.run_steps(4);
    harness
}

#[test]
fn a_button_adds_another_day_of_a_fact_and_the_value_is_chosen_next() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = at_fact(language, FactId::Harm);
        let values = |harness: &Harness<'_, Shell>| harness.state().bench().session().incident.values_of(FactId::Harm);
        let before = values(&harness).len();
        click(&mut harness, Role::Button, &words.fill(Word::DayAddOf, &[("fact", words.fact(FactId::Harm).into())]));
        assert_eq!(
            focused(&harness),
            Some((Role::TextInput, words.text(Word::DayAddField))),
            "it can be typed at once"
        );
        types(&mut harness, "2015-11-1");
        press(&mut harness, Key::Enter, PLAIN);
        assert_eq!(focused(&harness), Some((Role::TextInput, words.text(Word::DayAddField))), "no day yet");
        types(&mut harness, "8");
        press(&mut harness, Key::Enter, PLAIN);
        harness.run_steps(4);
        assert_eq!(harness.state().bench().session().as_of.to_string(), "2015-11-18");
        assert_eq!(focused(&harness), Some((Role::ComboBox, words.fact(FactId::Harm))), "the value is next");
        assert!(
            harness.query_by_role_and_label(Role::TextInput, &words.text(Word::DayAddField)).is_none(),
            "it is closed"
        );
        press(&mut harness, Key::Enter, PLAIN);
        types(&mut harness, &words.choice(Harm::None).chars().take(3).collect::<String>());
        press(&mut harness, Key::Enter, PLAIN);
        harness.run_steps(4);
        let after = values(&harness);
        let from: Day = "2015-11-18".parse().expect("a day");
        assert_eq!((after.len(), after.last().map(|dated| dated.from)), (before + 1, Some(from)), "{after:?}");
    }
}

#[test]
fn a_find_goes_to_the_control_of_the_value_and_the_enter_after_it_takes_nothing_away() {
    let mut harness = at_fact(Language::En, FactId::Attacked);
    let attacked = |harness: &Harness<'_, Shell>| {
        let session = harness.state().bench().session();
        session.incident.attacked.states(session.as_of).to_vec()
    };
    assert_eq!(focused(&harness).map(|(role, _)| role), Some(Role::ComboBox));
    press(&mut harness, Key::Enter, PLAIN);
    assert_eq!(attacked(&harness), [FRA]);
    press(&mut harness, Key::Escape, PLAIN);
    // While the closed list has the keyboard, letters open it and are no commands.
    let pins = harness.state().bench().steps_done();
    types(&mut harness, "por");
    harness.run_steps(4);
    assert!(stands_at(&harness, "Portugal"), "{:?}", focused(&harness));
    assert_eq!(harness.state().bench().steps_done(), pins);
    harness.run_steps(90);
    // The list of the allies is open: letters find, of a later word too.
    types(&mut harness, "port");
    assert!(stands_at(&harness, "Portugal"), "{:?}", focused(&harness));
    press(&mut harness, Key::Home, PLAIN);
    harness.run_steps(90);
    types(&mut harness, "king");
    assert!(stands_at(&harness, "United Kingdom"), "{:?}", focused(&harness));
    harness.run_steps(90);
    types(&mut harness, "por");
    press(&mut harness, Key::Enter, PLAIN);
    harness.run_steps(3);
    assert_eq!(attacked(&harness), [FRA, PRT]);
}

#[test]
fn the_probe_keeps_what_was_hit_and_names_the_place_that_is_taken_from_it() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(1280.0, 800.0);
        harness.state_mut().set_language(language);
        press(&mut harness, Key::N, COMMAND);
        harness.run_steps(3);
        harness.state_mut().ui_state().council.board = BoardView::Map;
        harness.state_mut().ui_state().council.map.probe(None);
        harness.run_steps(4);
        let field = words.text(Word::ProbeAt);
        harness.get_by_role_and_label(Role::TextInput, &field).focus();
        harness.run_steps(2);
        harness.get_by_role_and_label(Role::TextInput, &field).type_text("41.14, 16.86");
        harness.run_steps(4);
        click(&mut harness, Role::Button, &words.text(Word::ProbeUse));
        let session = harness.state().bench().session().clone();
        let places = session.incident.place.read(session.as_of).cloned().unwrap_or_default();
        assert_eq!((places.len(), places[0].object), (1, Object::Territory), "{places:?}");
        assert!(places[0].name.contains(&words.state(ITA)) && places[0].name.contains("41"), "{}", places[0].name);
        assert_ne!(places[0].area, Area::Unknown);
        let told = harness.state().bench().last_change().map(|change| words.change(change)).unwrap_or_default();
        assert!(told.contains(&words.state(ITA)), "{told}");
    }
}

#[test]
fn an_argument_of_ones_own_is_written_beside_those_in_print_and_both_can_convince() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = changed(language);
        harness.state_mut().ui_state().why.tab = WhyTab::Reasons;
        harness.run_steps(3);
        let kind = words.argument_kind(ArgumentKind::Question);
        let add = words.fill(Word::OwnArgumentAddName, &[("kind", kind.into())]);
        let add = words.pair(&words.element(Element::E2), &add);
        if harness.query_by_label(&add).is_none() {
            let question = words.element(Element::E2);
            {
                let mut folds = harness.get_all_by_label_contains(&question);
                let fold = folds.find(|node| node.accesskit_node().role() == Role::DisclosureTriangle);
                fold.expect("the question").click_accesskit();
            }
            harness.run_steps(6);
        }
        click(&mut harness, Role::Button, &add);
        let number = words.fill(Word::OwnArgumentNumber, &[("number", "1".into())]);
        let field = words.pair(&number, &words.text(Word::OwnArgumentFieldQuestion));
        assert_eq!(focused(&harness).map(|(_, name)| name), Some(field.clone()), "it can be typed at once");
        types(&mut harness, "who ordered it");
        click(&mut harness, Role::CheckBox, &words.text(Word::OwnArgumentConvinces));
        let own = harness.state().bench().session().arguments.clone();
        assert_eq!(
            (own.len(), own[0].element, own[0].kind, own[0].convinces),
            (1, Element::E2, ArgumentKind::Question, true)
        );
        assert_eq!(own[0].text, "who ordered it");
        let line = harness.state().bench().session().log.last().cloned().expect("a line");
        assert!(line.what == Aspect::Argument(1) && line.is_private(), "{line:?}");
        assert!(
            words.log_line(&line).contains("who ordered it") && !line.after.is_empty(),
            "{}",
            words.log_line(&line)
        );
        // The line of what changed, which others may see, names it alone.
        let told = harness.state().bench().last_change().map(|change| words.done(change)).unwrap_or_default();
        assert!(!told.contains("ordered") && told.contains(&words.aspect(Aspect::Argument(1))), "{told}");
        click(&mut harness, Role::Button, &words.text(Word::OwnArgumentDone));
        let shown = words.pair(&words.argument_kind(ArgumentKind::Question), "who ordered it");
        let change = words.fill(Word::OwnArgumentChange, &[("text", shown.as_str().into())]);
        assert!(harness.query_by_role_and_label(Role::Button, &change).is_some());
        // A sentence in print.
        let begins = words.fill(Word::OwnArgumentConvincesOf, &[("text", "".into())]);
        let tick = harness.get_all_by_role(Role::CheckBox).find(|node| {
            let name = node.accesskit_node().label().unwrap_or_default();
            name.starts_with(begins.trim()) && !name.contains("who ordered it")
        });
        tick.expect("an argument in print").click_accesskit();
        harness.run_steps(3);
        assert_eq!(harness.state().bench().session().convinced_by.len(), 1);
        for _ in 0..3 {
            harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
            harness.run_steps(3);
        }
        let session = harness.state().bench().session();
        assert!(session.convinced_by.is_empty() && session.arguments.len() <= 1, "{:?}", session.arguments);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run_steps(3);
        assert!(harness.state().bench().session().arguments.is_empty());
    }
}

#[test]
fn assumptions_are_taken_from_a_file_as_one_step_and_what_cannot_be_read_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("mine.ron");
    let text = "(assumptions_format: 1, assumptions: [(id: \"harm.few_dead\", value: \"light\"), (id: \"of.tomorrow\", \
                value: \"1\")])";
    fs::write(&file, text).expect("a file");
    let mut harness = changed(Language::En);
    let steps = harness.state().bench().steps_done();
    harness.state_mut().take_assumptions(&file);
    harness.run_steps(3);
    let ids = |harness: &Harness<'_, Shell>| -> Vec<String> {
        harness.state().bench().session().assumptions.iter().map(|line| line.id.clone()).collect()
    };
    assert_eq!((ids(&harness), harness.state().bench().steps_done()), (vec!["harm.few_dead".to_owned()], steps + 1));
    assert!(harness.query_all_by_label_contains("of.tomorrow").next().is_some(), "what cannot be read is named");
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    harness.run_steps(3);
    assert!(ids(&harness).is_empty());
    fs::write(&file, "(assumptions_format: 1, assumptions: [(ID: \"a\")])").expect("a file");
    harness.state_mut().take_assumptions(&file);
    harness.run_steps(3);
    assert!(harness.query_all_by_label_contains("The assumptions were not taken").next().is_some());
}

#[test]
fn what_could_be_told_later_is_written_in_the_window() {
    let mut harness = program(1280.0, 800.0);
    press(&mut harness, Key::N, COMMAND);
    harness.run_steps(3);
    let first = harness.state().bench().session().incident.first_day;
    let later = first.plus_days(2);
    harness.state_mut().carry_out_edit(Edit::SetAsOf(later));
    harness.run_steps(3);
    click(&mut harness, Role::Button, "+ What could be told later");
    let words = Words::on_screen(Language::En);
    let field = words.fill(Word::SummaryPart, &[("day", words.day(later).into())]);
    harness.get_by_role_and_label(Role::TextInput, &field).focus();
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::TextInput, &field).type_text("A third man died.");
    harness.run_steps(3);
    let parts = harness.state().bench().session().summary_parts.clone();
    assert_eq!((parts.len(), parts[0].from, parts[0].text.as_str()), (1, later, "A third man died."));
}
