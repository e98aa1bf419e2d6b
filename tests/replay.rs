//! The debrief on the stage, the log in the window, and a session looked at as it was: only looked at.

use casus::{
    domain::{Aspect, Edit, Procedure, Round, RoundKind, Stance, StateCode},
    shell::{NoDialogs, Shell},
    stage::{DebriefView, SceneId},
    storage::settings::{Found, LanguageChoice, Settings},
    words::{Key as Text, Language, Words},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{Harness, kittest::Queryable as _};

const NOR: StateCode = StateCode::new(b"NOR");

/// Two rounds in which Norway came to object.
fn program(language: Language) -> Harness<'static, Shell> {
    let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
    let shell =
        Shell::new(&egui::Context::default(), Found { settings, ..Found::default() }, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size([1280.0, 800.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    let shell = harness.state_mut();
    shell.open_case("fr-2015-paris");
    let day = shell.bench().session().as_of;
    for stance in [Stance::DoesNotObject, Stance::Objects] {
        shell.carry_out_edit(Edit::Proceed(Procedure::BeginRound(Round::on(day, RoundKind::Formal))));
        shell.carry_out_edit(Edit::SetStance(vec![NOR], stance));
    }
    harness.run_steps(2);
    harness
}

fn press(harness: &mut Harness<'_, Shell>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

fn norway(harness: &Harness<'_, Shell>) -> Option<Stance> {
    harness.state().looked_at().map(|session| session.stance(NOR, session.as_of))
}

#[test]
fn d_shows_the_debrief_and_the_arrows_turn_its_pages_and_go_from_seat_to_seat_elsewhere() {
    let mut harness = program(Language::En);
    press(&mut harness, Key::F5);
    let before = harness.state().bench().session().clone();
    press(&mut harness, Key::D);
    let shown = |harness: &Harness<'_, Shell>| {
        let show = harness.state().show_on_wall().expect("something is shown");
        (show.scene(), show.debrief())
    };
    assert_eq!(shown(&harness), (SceneId::Debrief, DebriefView::Strip));
    for page in [DebriefView::Counts, DebriefView::Turning(0)] {
        press(&mut harness, Key::ArrowRight);
        assert_eq!(shown(&harness), (SceneId::Debrief, page));
    }
    for _ in 0..3 {
        press(&mut harness, Key::ArrowLeft);
    }
    assert_eq!(shown(&harness), (SceneId::Debrief, DebriefView::Strip));
    press(&mut harness, Key::PageUp);
    assert_eq!(shown(&harness).0, SceneId::Response);
    press(&mut harness, Key::ArrowRight);
    assert_eq!(shown(&harness), (SceneId::Response, DebriefView::Strip));
    assert_eq!(*harness.state().bench().session(), before, "the document is untouched");
}

#[test]
fn a_replay_says_so_on_console_and_wall_nothing_can_be_changed_and_escape_comes_back() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(language);
        press(&mut harness, Key::F5);
        let before = harness.state().bench().session().clone();
        let line = before.log.iter().position(|line| line.what == Aspect::Stance(NOR)).expect("a line");
        harness.state_mut().look_at_line(line);
        harness.run_steps(2);
        assert_eq!(norway(&harness), Some(Stance::DoesNotObject));
        let banner = words.replay(1, "");
        assert!(harness.query_all_by_label_contains(banner.trim_end()).count() >= 1, "{banner}");
        assert!(harness.state().show_on_wall().is_some_and(|show| show.replay.is_some()), "the wall is told");
        for key in [Key::Num5, Key::A, Key::N, Key::T] {
            press(&mut harness, key);
        }
        harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run_steps(3);
        assert_eq!(*harness.state().bench().session(), before, "nothing was changed");
        harness.get_by_label(&words.text(Text::ReplayNext)).click();
        harness.run_steps(2);
        harness.get_by_label(&words.text(Text::ReplayNext)).click();
        harness.run_steps(2);
        assert_eq!(norway(&harness), Some(Stance::Objects));
        press(&mut harness, Key::Escape);
        press(&mut harness, Key::Escape);
        assert_eq!(norway(&harness), None);
        assert_eq!(*harness.state().bench().session(), before);
        // And now it can be changed again.
        harness.state_mut().carry_out_edit(Edit::SetStance(vec![NOR], Stance::Supports));
        assert_ne!(*harness.state().bench().session(), before);
    }
}

#[test]
fn in_the_log_a_turning_point_is_one_key_away_and_what_happened_is_written_down() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = program(language);
        press(&mut harness, Key::F8);
        let log = &harness.state().bench().session().log;
        let at = log.iter().position(|line| line.after == Stance::Objects.id()).expect("it objected");
        let text = words.fill(Text::LogNote, &[("number", (at + 1).to_string().into())]);
        assert!(harness.query_all_by_label(&text).count() > 0, "the line is picked: {text}");
        assert!(harness.query_by_label(&words.text(Text::ReplayThis)).is_some());
        harness.get_by_role_and_label(Role::TextInput, &words.text(Text::LogEntryField)).focus();
        harness.run_steps(2);
        harness.get_by_role_and_label(Role::TextInput, &words.text(Text::LogEntryField)).type_text("Coffee break");
        harness.run_steps(2);
        harness.get_by_label(&words.text(Text::LogEntryAdd)).click();
        harness.run_steps(3);
        let last = harness.state().bench().session().log.last().expect("a line");
        assert_eq!((last.what, last.after.as_str()), (Aspect::Entry, "Coffee break"));
    }
}

#[test]
fn the_debrief_at_the_console_leads_to_the_log_and_keeps_the_questions_in_the_session() {
    let words = Words::on_screen(Language::En);
    let mut harness = program(Language::En);
    harness.state_mut().ui_state().windows.debrief = true;
    harness.run_steps(3);
    harness.get_by_label(&words.text(Text::DebriefAddQuestion)).click();
    harness.run_steps(3);
    assert_eq!(harness.state().bench().session().workshop.questions, [""]);
    let objected = "Round 2: Norway was the first to object.";
    let to_log = words.fill(Text::DebriefToLogThis, &[("text", objected.into())]);
    harness.get_by_label(&to_log).click();
    harness.run_steps(3);
    assert!(harness.query_by_label(&words.text(Text::ReplayThis)).is_some(), "the log has the line");
}
