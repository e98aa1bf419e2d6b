//! The Council in time through the window: steps, a silence that is broken, put again and kept, and the clock that a sleep, an
//! undo and a crash do not deceive.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use casus::{
    council::TextState,
    domain::{ActKind, FactId, Stance, StanceLine},
    shell::{Now, Shell},
    ui::WhyTab,
    words::Words,
};
use egui::Key;
use egui_kittest::{
    Harness,
    kittest::{NodeT as _, Queryable as _},
};

use crate::{
    documents::{crash, home, says, start},
    panels::{program, seat},
};

/// A clock that stands until a test moves it.
#[derive(Clone, Default)]
pub(crate) struct Time(Arc<Mutex<Now>>);

impl Time {
    pub(crate) fn give(&self, shell: &mut Shell) {
        let held = Arc::clone(&self.0);
        *held.lock().expect("nobody else holds it") = Now { wall: 1_900_000_000, steady: Duration::from_secs(50) };
        shell.set_time(Arc::new(move || *held.lock().expect("nobody else holds it")));
    }

    pub(crate) fn pass(&self, seconds: u64) {
        let mut now = self.0.lock().expect("nobody else holds it");
        now.wall += seconds;
        now.steady += Duration::from_secs(seconds);
    }

    /// The machine sleeps: the steady clock stands.
    pub(crate) fn sleep(&self, seconds: u64) {
        self.0.lock().expect("nobody else holds it").wall += seconds;
    }
}

/// A hand whose actions are counted: a click, a text typed, a key.
pub(crate) struct Hand {
    pub(crate) program: Harness<'static, Shell>,
    pub(crate) time: Time,
    pub(crate) actions: usize,
}

impl Hand {
    pub(crate) fn at(case: &str) -> Self {
        let mut program = program(1280.0, 1700.0);
        let time = Time::default();
        time.give(program.state_mut());
        program.state_mut().open_case(case);
        program.state_mut().ui_state().why.tab = WhyTab::Proceedings;
        program.run_steps(3);
        Self { program, time, actions: 0 }
    }

    pub(crate) fn click(&mut self, label: &str) {
        self.program.get_by_role_and_label(egui::Role::Button, label).click();
        self.program.run_steps(3);
        self.actions += 1;
    }

    pub(crate) fn enter(&mut self) {
        self.program.key_press(Key::Enter);
        self.program.run_steps(3);
        self.actions += 1;
    }

    pub(crate) fn types(&mut self, text: &str) {
        self.program.event(egui::Event::Text(text.to_owned()));
        self.program.run_steps(2);
        self.actions += 1;
    }

    pub(crate) fn wait(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.time.pass(1);
            self.program.run_steps(1);
        }
        self.program.run_steps(2);
    }

    pub(crate) fn kinds(&self) -> Vec<ActKind> {
        let session = self.program.state().bench().session();
        session.proceedings.steps.iter().map(|step| step.act.kind()).collect()
    }

    pub(crate) fn state(&self) -> Option<TextState> {
        self.program.state().bench().assessment().council.text.as_ref().map(|text| text.state)
    }

    pub(crate) fn left(&self) -> u32 {
        self.program.state().bench().session().proceedings.clock.left
    }

    pub(crate) fn runs(&self) -> bool {
        self.program.state().bench().session().proceedings.clock.runs()
    }

    pub(crate) fn open_silence(&mut self) {
        self.click("Put a text under silence");
        self.enter();
        assert_eq!(self.kinds().last(), Some(&ActKind::SilenceOpened));
        assert!(self.runs(), "the clock is started with the silence");
    }
}

#[test]
fn a_silence_is_broken_amended_put_again_and_kept_in_few_actions() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    assert_eq!(hand.state(), Some(TextState::Running));
    hand.program.get_by_role_and_label(egui::Role::Button, "Break silence");
    seat(&hand.program, "Norway, seat 19").click();
    hand.program.run_steps(2);
    hand.actions = 0;
    hand.click("Break silence");
    hand.types("the source is not public");
    hand.enter();
    assert_eq!(hand.state(), Some(TextState::Broken));
    assert!(!hand.runs(), "a break stops the clock");
    assert!(says(&hand.program, "the source is not public"));
    hand.actions = 0;
    hand.click("Amend and put again");
    hand.types("As amended: ");
    hand.enter();
    assert_eq!(hand.state(), Some(TextState::Broken), "Enter in a text is a new line of it");
    hand.click("Amend and put again");
    assert!(hand.actions <= 4, "{} actions from broken to put again", hand.actions);
    assert_eq!(hand.state(), Some(TextState::Running));
    let session = hand.program.state().bench().session();
    assert_eq!(session.proceedings.texts[0].versions.len(), 2, "what was amended is a version of its own");
    let steps = hand.program.state().bench().steps_done();
    hand.wait(600);
    assert_eq!(hand.kinds().last(), Some(&ActKind::Adopted));
    assert_eq!(hand.program.state().bench().steps_done(), steps + 1, "agreement and stances are one step");
    let session = hand.program.state().bench().session();
    let silent = session.stances.iter().filter(|line| line.source == StanceLine::SILENCE).count();
    assert!(silent > 20, "{silent} seats are stated as not objecting");
}

#[test]
fn a_broken_text_is_amended_and_put_again_by_keys_alone() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    seat(&hand.program, "Norway, seat 19").click();
    hand.program.run_steps(2);
    hand.click("Break silence");
    hand.types("the source is not public");
    hand.enter();
    assert_eq!(hand.state(), Some(TextState::Broken));
    hand.program.state_mut().set_scenes(&[casus::ui::StageWish::Begin]);
    hand.program.run_steps(3);
    hand.program.key_press_modifiers(egui::Modifiers::COMMAND, Key::T);
    hand.program.run_steps(3);
    // What was broken is amended: the keyboard is in its words, at their end or beginning, and the letters of the stage are letters.
    hand.types("As amended: ");
    let takes = (egui::Role::Button, "Amend and put again".to_owned());
    for _ in 0..8 {
        if crate::asking::focused(&hand.program).as_ref() != Some(&takes) {
            hand.program.key_press(Key::Tab);
            hand.program.run_steps(3);
        }
    }
    assert_eq!(crate::asking::focused(&hand.program), Some(takes), "Tab leads from the words to the button");
    hand.enter();
    assert_eq!(hand.state(), Some(TextState::Running));
    let text = &hand.program.state().bench().session().proceedings.texts[0];
    assert_eq!(text.versions.len(), 2, "what was amended is a version of its own");
    assert!(text.versions[1].en.contains("As amended:") && text.versions[1].fr == text.versions[0].fr);
}

#[test]
fn a_clock_at_nothing_names_the_seats_that_hold_the_text() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    seat(&hand.program, "Norway, seat 19").click();
    hand.program.run_steps(2);
    hand.program.key_press(Key::Num5);
    hand.program.run_steps(2);
    let session = hand.program.state().bench().session();
    assert_eq!(session.stance("NOR".parse().unwrap(), session.as_of), Stance::Objects);
    hand.wait(601);
    assert_eq!(hand.state(), Some(TextState::Running));
    assert_eq!((hand.left(), hand.runs()), (0, false));
    assert!(says(&hand.program, "Norway"));
    assert!(says(&hand.program, "At the deadline Norway would hold it"));
    assert!(hand.program.query_by_label("The deadline is reached").is_none(), "what is not legal is not offered");
}

#[test]
fn undo_moves_no_clock_and_a_sleep_pauses_it() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    hand.wait(100);
    seat(&hand.program, "Norway, seat 19").click();
    hand.program.run_steps(2);
    hand.program.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    hand.program.run_steps(2);
    hand.wait(20);
    hand.click("Pause the clock");
    assert_eq!(hand.left(), 480, "undo gave nothing back");
    hand.click("Start the clock");
    hand.wait(10);
    hand.time.sleep(3_600);
    hand.program.run_steps(2);
    assert_eq!((hand.left(), hand.runs()), (470, false));
    assert!(says(&hand.program, "the computer slept"));
}

#[test]
fn a_window_is_drawn_again_each_second_only_while_the_clock_runs() {
    let mut hand = Hand::at("fr-2015-paris");
    let delay = |hand: &mut Hand| {
        hand.program.run_steps(6);
        let output = hand.program.output();
        output.viewport_output.values().map(|viewport| viewport.repaint_delay).min().unwrap_or(Duration::MAX)
    };
    let at_rest = delay(&mut hand);
    assert!(at_rest > Duration::from_secs(1), "{at_rest:?}");
    hand.open_silence();
    let running = delay(&mut hand);
    assert!(running <= Duration::from_secs(1) && running > Duration::ZERO, "{running:?}");
    hand.click("Pause the clock");
    let at_rest = delay(&mut hand);
    assert!(at_rest > Duration::from_secs(1), "{at_rest:?}");
}

#[test]
fn a_crash_in_the_middle_of_a_silence_leaves_it_paused_with_text_and_letters() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut program = start(&home);
    let time = Time::default();
    time.give(program.state_mut());
    program.state_mut().open_case("fr-2015-paris");
    program.state_mut().ui_state().why.tab = WhyTab::Proceedings;
    program.run_steps(3);
    let mut hand = Hand { program, time, actions: 0 };
    hand.open_silence();
    hand.wait(65);
    let before = hand.program.state().bench().session().clone();
    crash(hand.program, &home);
    let mut program = start(&home);
    program.get_by_label("Recover").click();
    program.run_steps(3);
    let after = program.state().bench().session();
    assert_eq!(
        (&after.proceedings.steps, &after.proceedings.texts),
        (&before.proceedings.steps, &before.proceedings.texts)
    );
    assert!(!after.proceedings.clock.runs(), "it stands paused");
    assert!((535..=545).contains(&after.proceedings.clock.left), "{}", after.proceedings.clock.left);
    assert!(says(&program, "Silence is consent"));
}

#[test]
fn a_crash_takes_no_more_than_a_second_of_the_clock() {
    for seconds in [4, 17] {
        let folder = tempfile::tempdir().unwrap();
        let home = home(folder.path());
        let mut program = start(&home);
        let time = Time::default();
        time.give(program.state_mut());
        program.state_mut().open_case("fr-2015-paris");
        program.state_mut().ui_state().why.tab = WhyTab::Proceedings;
        program.run_steps(3);
        let mut hand = Hand { program, time, actions: 0 };
        hand.open_silence();
        let steps = hand.program.state().bench().revision();
        hand.wait(seconds);
        assert_eq!(hand.program.state().bench().revision(), steps, "time that goes is no change");
        crash(hand.program, &home);
        let mut program = start(&home);
        program.get_by_label("Recover").click();
        program.run_steps(3);
        let left = program.state().bench().session().proceedings.clock.left;
        assert!(left.abs_diff(600 - u32::try_from(seconds).unwrap()) <= 1, "{left} after {seconds}");
    }
}

#[test]
fn after_a_statement_is_agreed_the_line_names_it_and_every_digit_shows_on_its_tile() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    assert!(says(&hand.program, "Words still stand in brackets in one place"));
    hand.wait(600);
    let words = Words::of(casus::words::Language::En);
    let line = words.change(hand.program.state().bench().last_change().expect("a change"));
    assert!(line.starts_with("Agree the text; 28 seats: "), "{line}");
    assert!(!line.contains("No part of the verdict"), "{line}");
    assert!(says(&hand.program, "words in brackets still stand in it"));
    for (key, stands) in [(Key::Num1, "would support"), (Key::Num2, "would not object"), (Key::Num5, "would object")] {
        seat(&hand.program, "Norway, seat 19").focus();
        hand.program.run_steps(2);
        hand.program.key_press(key);
        hand.program.run_steps(3);
        let name = seat(&hand.program, "Norway, seat 19").accesskit_node().label().expect("a name");
        assert!(name.contains(stands), "{name}");
    }
}

#[test]
fn no_agreement_is_a_clean_end_with_its_own_headline() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.open_silence();
    seat(&hand.program, "Norway, seat 19").click();
    hand.program.run_steps(2);
    hand.click("Break silence");
    hand.enter();
    hand.click("End the proceedings");
    assert!(says(&hand.program, "The allies could not agree."));
    assert!(says(&hand.program, "The proceedings are over."));
    assert_eq!(hand.state(), Some(TextState::Broken));
}

#[test]
fn facts_that_follow_from_steps_show_what_follows_and_lead_to_the_proceedings() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.click("Ask for consultation under Article 4");
    hand.enter();
    hand.program.state_mut().ui_state().why.tab = WhyTab::Reasons;
    hand.program.run_steps(2);
    assert!(says(&hand.program, "[F26]") && hand.kinds() == [ActKind::Article4Asked]);
    hand.program.state_mut().ui_state().go_to_fact(FactId::BeforeCouncil);
    hand.program.run_steps(3);
    assert!(says(&hand.program, "It follows from the steps of the proceedings."));
    hand.click("Open the proceedings");
    assert_eq!(hand.program.state_mut().ui_state().why.tab, WhyTab::Proceedings);
}

#[test]
fn escape_leaves_a_form_and_changes_nothing() {
    let mut hand = Hand::at("fr-2015-paris");
    hand.click("Propose Article 5");
    assert!(hand.program.query_by_label("Cancel").is_some());
    hand.program.key_press(Key::Escape);
    hand.program.run_steps(3);
    assert!(hand.program.query_by_label("Cancel").is_none() && hand.kinds().is_empty());
}
