//! Leading a room: the pages of the plan, the silence that comes on the wall by itself, the envelopes and what the bar says of the
//! wall.

use casus::{
    domain::{
        Act, Attendance, Deadline, Edit, Procedure, Round, Rung, Session, Stance, StateCode, Step, Text, TextId,
        Version,
    },
    shell::{NoDialogs, Shell},
    stage::{EnvelopeState, Page, SceneId, Show},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::StageWish,
    words::{Key as Said, Language, Words},
};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::documents::says;

const ALB: StateCode = StateCode::new(b"ALB");
const BEL: StateCode = StateCode::new(b"BEL");
const NOR: StateCode = StateCode::new(b"NOR");

type Room = Harness<'static, Shell>;

fn room(language: Language) -> Room {
    let settings = Settings { language: LanguageChoice::from(language), ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    let mut harness = Harness::builder()
        .with_size([1280.0, 900.0])
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(2);
    harness
}

/// A room in which a case is shown that has no plan.
fn with_case() -> Room {
    let mut room = room(Language::En);
    room.state_mut().open_case("fr-2015-paris");
    room.run_steps(2);
    wish(&mut room, StageWish::Begin);
    room
}

/// A room in which a workshop is shown.
fn with_plan(language: Language) -> Room {
    let mut room = room(language);
    room.state_mut().open_workshop("class-45");
    room.run_steps(2);
    wish(&mut room, StageWish::Begin);
    room
}

fn wish(room: &mut Room, wish: StageWish) {
    room.state_mut().set_scenes(&[wish]);
    room.run_steps(3);
}

fn press(room: &mut Room, key: Key) {
    room.key_press(key);
    room.run_steps(3);
}

fn press_with(room: &mut Room, modifiers: Modifiers, key: Key) {
    room.key_press_modifiers(modifiers, key);
    room.run_steps(3);
}

fn show(room: &Room) -> &Show {
    room.state().show_on_wall().expect("something is shown")
}

fn session(room: &Room) -> &Session {
    room.state().bench().session()
}

fn spoken(room: &Room) -> String {
    room.state().on_wall().expect("the wall was given a scene").spoken().join("\n")
}

#[test]
fn the_pages_lead_through_the_steps_of_the_plan_and_change_nothing_of_the_session() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut room = with_plan(language);
        let steps = session(&room).workshop.steps.clone();
        let at = |room: &Room| (show(room).step(), show(room).scene());
        press(&mut room, Key::PageDown);
        assert_eq!(at(&room), (Some(1), steps[1].scene));
        let before = session(&room).clone();
        for key in [Key::PageUp, Key::PageDown, Key::PageDown, Key::PageDown] {
            press(&mut room, key);
            assert_eq!(*session(&room), before, "{key:?}");
        }
        // A round begins by its own key, and that goes to the first of its steps.
        assert_eq!(at(&room), (Some(1), steps[1].scene));
        assert!(says(&room, &words.step_begins_round(3, 1)), "{language:?}");
        press_with(&mut room, Modifiers::COMMAND, Key::R);
        assert_eq!((at(&room), session(&room).proceedings.rounds.len()), ((Some(2), steps[2].scene), 1));
        press(&mut room, Key::PageDown);
        assert_eq!(at(&room), (Some(3), steps[3].scene));
        // A scene by hand leaves the step, and the page before leads back to it.
        wish(&mut room, StageWish::GoTo(SceneId::Text));
        assert_eq!(at(&room), (Some(3), SceneId::Text));
        press(&mut room, Key::PageUp);
        assert_eq!(at(&room), (Some(3), steps[3].scene));
    }
}

#[test]
fn the_step_that_is_taken_and_what_comes_next_stay_on_the_bar() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut room = with_plan(language);
        press(&mut room, Key::PageDown);
        press(&mut room, Key::B);
        press(&mut room, Key::B);
        let session = session(&room);
        assert!(says(&room, &words.workshop_step(&session.workshop, &session.case, 1)));
        assert!(says(&room, &words.scene_now_and_round("situation", "council", 1)));
    }
}

#[test]
fn after_the_last_step_a_page_says_that_it_was_the_last() {
    let mut room = with_plan(Language::En);
    let last = session(&room).workshop.steps.len() - 1;
    wish(&mut room, StageWish::Step(last));
    press(&mut room, Key::PageDown);
    assert_eq!(show(&room).step(), Some(last));
    assert!(says(&room, &Words::on_screen(Language::En).text(Said::StageLastStep)));
}

#[test]
fn what_comes_next_in_a_plan_is_its_next_step_with_its_facts_and_sealed_where_a_round_begins() {
    let mut room = with_plan(Language::En);
    press(&mut room, Key::PageDown);
    press_with(&mut room, Modifiers::COMMAND, Key::R);
    wish(&mut room, StageWish::Step(3));
    press_with(&mut room, Modifiers::COMMAND, Key::Enter);
    wish(&mut room, StageWish::Step(4));
    for _ in 0..4 {
        press_with(&mut room, Modifiers::COMMAND, Key::Enter);
    }
    let ahead = show(&room).ahead(session(&room), SceneId::Verdict);
    assert_eq!((ahead.begins, ahead.show.step(), ahead.show.revealed()), (2, Some(5), 0));
    assert_eq!(ahead.show.scene(), SceneId::Situation);
}

/// Puts a text under silence by the room's clock.
fn open_silence(room: &mut Room) {
    let day = session(room).as_of;
    let mut text = Text::plain(Rung::Solidarity);
    text.versions = vec![Version { on: day, en: "We stand together.".to_owned(), ..Version::default() }.into()];
    let id = TextId::at(session(room).proceedings.texts.len()).expect("a place");
    let until = Deadline::Room { minutes: 6 };
    let steps = [Act::Met, Act::Put { text: id, version: 1 }, Act::SilenceOpened { text: id, version: 1, until }];
    room.state_mut().carry_out_edit(Edit::Proceed(Procedure::AddText(text)));
    for act in steps {
        room.state_mut().carry_out_edit(Edit::Proceed(Procedure::Take(Step::plain(day, act))));
    }
    room.run_steps(3);
}

fn break_silence(room: &mut Room) {
    let act = Act::SilenceBroken { by: NOR, reason: String::new() };
    let step = Step::plain(session(room).as_of, act);
    room.state_mut().carry_out_edit(Edit::Proceed(Procedure::Take(step)));
    room.run_steps(3);
}

#[test]
fn a_silence_that_opens_or_is_broken_comes_on_the_wall_and_recall_brings_back_what_was_there() {
    let mut room = with_case();
    wish(&mut room, StageWish::GoTo(SceneId::Council));
    open_silence(&mut room);
    assert_eq!(show(&room).scene(), SceneId::Text);
    press(&mut room, Key::Backspace);
    assert_eq!(show(&room).scene(), SceneId::Council);
    break_silence(&mut room);
    assert_eq!(show(&room).scene(), SceneId::Text);
}

#[test]
fn a_wall_that_is_dark_or_stands_still_stays_so_when_a_silence_opens() {
    for by in [StageWish::Blank, StageWish::Freeze] {
        let mut room = with_case();
        wish(&mut room, StageWish::GoTo(SceneId::Council));
        wish(&mut room, by.clone());
        open_silence(&mut room);
        assert_eq!(show(&room).scene(), SceneId::Council, "{by:?}");
    }
}

#[test]
fn a_ring_that_stands_says_so_on_the_wall() {
    let words = Words::on_screen(Language::En);
    let mut room = with_case();
    open_silence(&mut room);
    let is_said = |room: &Room| spoken(room).contains(&words.text(Said::WallPaused));
    assert!(!is_said(&room), "{}", spoken(&room));
    press(&mut room, Key::T);
    assert!(is_said(&room), "{}", spoken(&room));
    // Also on a wall that stands still.
    press(&mut room, Key::T);
    wish(&mut room, StageWish::Freeze);
    press(&mut room, Key::T);
    assert!(is_said(&room), "{}", spoken(&room));
}

#[test]
fn an_empty_seat_is_waited_for_again_once_silence_is_broken_and_nobody_moves_it() {
    let mut room = with_case();
    let round = Round::on(session(&room).as_of, Default::default());
    wish(&mut room, StageWish::BeginRound(round));
    room.state_mut().carry_out_edit(Edit::SetStance(vec![ALB], Stance::Objects));
    wish(&mut room, StageWish::NextRound);
    room.state_mut().carry_out_edit(Edit::Proceed(Procedure::SetAttendance(vec![ALB], Attendance::Absent)));
    open_silence(&mut room);
    let tile = |room: &mut Room| {
        wish(room, StageWish::GoTo(SceneId::Council));
        let Some(Page::Council(page)) = room.state().on_wall().map(|scene| scene.page.clone()) else {
            panic!("a table")
        };
        let tile = page.seats.iter().find(|tile| tile.code == ALB).expect("it sits there").clone();
        (tile.stance, tile.moved, page.who_moved)
    };
    let (under_silence, ..) = tile(&mut room);
    assert_eq!(under_silence, Stance::DoesNotObject, "under silence it is silent");
    break_silence(&mut room);
    let (stance, moved, who) = tile(&mut room);
    assert_eq!((stance, moved), (Stance::Undecided, casus::council::Moved::No), "{who:?}");
    assert!(!who.iter().any(|line| line.contains("Albania")), "{who:?}");
}

/// How the envelope of a seat stands on the wall.
fn envelope(room: &Room, seat: StateCode) -> EnvelopeState {
    let Page::Ballot(page) = &room.state().on_wall().expect("a scene").page else { panic!("closed envelopes") };
    page.seats.iter().find(|envelope| envelope.code == seat).expect("it has one").state
}

/// A room with closed envelopes in its first round, in which one seat has answered aloud before.
fn with_envelopes() -> Room {
    let mut room = with_case();
    let round = Round::on(session(&room).as_of, Default::default());
    wish(&mut room, StageWish::BeginRound(round));
    room.state_mut().carry_out_edit(Edit::SetStance(vec![BEL], Stance::Objects));
    wish(&mut room, StageWish::GoTo(SceneId::Ballot));
    room
}

fn answer(room: &mut Room, seat: StateCode, stance: Stance) {
    room.state_mut().carry_out_edit(Edit::SetStance(vec![seat], stance));
    room.run_steps(3);
}

#[test]
fn an_answer_that_is_undone_is_in_no_envelope_and_done_again_it_is() {
    let mut room = with_envelopes();
    answer(&mut room, ALB, Stance::Objects);
    answer(&mut room, ALB, Stance::Supports);
    assert_eq!(envelope(&room, ALB), EnvelopeState::In);
    for (action, state) in [(Key::Z, EnvelopeState::In), (Key::Z, EnvelopeState::Waits), (Key::Y, EnvelopeState::In)] {
        press_with(&mut room, Modifiers::COMMAND, action);
        assert_eq!(envelope(&room, ALB), state, "{action:?}");
    }
}

#[test]
fn what_was_answered_aloud_before_the_envelopes_lies_in_none_of_them_and_the_bar_counts_as_the_wall_does() {
    let mut room = with_envelopes();
    assert_eq!(envelope(&room, BEL), EnvelopeState::Waits);
    answer(&mut room, ALB, Stance::Objects);
    let told = |room: &Room| {
        let Page::Ballot(page) = &room.state().on_wall().expect("a scene").page else { panic!("closed envelopes") };
        page.headline.clone()
    };
    assert!(told(&room).starts_with("1 of "), "{}", told(&room));
    assert!(says(&room, &told(&room)), "the bar counts the same");
    answer(&mut room, BEL, Stance::Objects);
    assert_eq!(envelope(&room, BEL), EnvelopeState::In, "whoever says the same again has answered");
}

#[test]
fn an_empty_seat_has_no_envelope_that_is_waited_for() {
    for is_sealed in [false, true] {
        let mut room = with_envelopes();
        if is_sealed {
            wish(&mut room, StageWish::PlaySealed(true));
        }
        room.state_mut().carry_out_edit(Edit::Proceed(Procedure::SetAttendance(vec![ALB], Attendance::Absent)));
        room.run_steps(3);
        assert_eq!(envelope(&room, ALB), EnvelopeState::Absent);
        assert!(spoken(&room).contains("1 ally is absent."), "{}", spoken(&room));
        assert!(says(&room, "1 ally is absent."), "the bar says the same; sealed: {is_sealed}");
    }
}

#[test]
fn the_bar_of_a_wall_that_stands_still_names_what_is_on_it_and_what_it_goes_on_with() {
    let words = Words::on_screen(Language::En);
    let mut room = with_case();
    wish(&mut room, StageWish::GoTo(SceneId::Situation));
    press(&mut room, Key::Period);
    press(&mut room, Key::PageDown);
    assert!(says(&room, &words.scene_now_and_next("situation", "council", false)));
    press(&mut room, Key::Period);
    assert!(says(&room, &words.scene_now_and_next("council", "ballot", true)));
}

#[test]
fn no_round_begins_over_closed_envelopes_whatever_begins_it() {
    let words = Words::on_screen(Language::En);
    let mut room = with_plan(Language::En);
    wish(&mut room, StageWish::PlaySealed(true));
    wish(&mut room, StageWish::Step(3));
    answer(&mut room, ALB, Stance::Objects);
    let round = Round::on(session(&room).as_of, Default::default());
    for by in [StageWish::NextRound, StageWish::Step(5), StageWish::Step(9), StageWish::BeginRound(round)] {
        let is_later_round = by != StageWish::Step(9);
        let step = show(&room).step();
        wish(&mut room, by.clone());
        assert_eq!(session(&room).proceedings.rounds.len(), 1, "{by:?}");
        if is_later_round {
            assert_eq!(show(&room).step(), step, "{by:?}");
            assert!(says(&room, &words.text(Said::StageEnvelopesFirst)), "{by:?}");
        } else {
            wish(&mut room, StageWish::Step(3));
        }
    }
}

#[test]
fn no_key_acts_behind_an_open_window_of_the_stage() {
    let words = Words::on_screen(Language::En);
    let mut room = with_case();
    for opens in [Said::StageSetup, Said::RoundsOpen] {
        room.get_by_label(&words.text(opens)).click();
        room.run_steps(3);
        let before = session(&room).clone();
        let rounds = session(&room).proceedings.rounds.len();
        let zone = room.state_mut().ui_state().zone;
        for (modifiers, key) in [
            (Modifiers::COMMAND, Key::Num3),
            (Modifiers::NONE, Key::Num5),
            (Modifiers::NONE, Key::Slash),
            (Modifiers::NONE, Key::F),
            (Modifiers::NONE, Key::R),
            (Modifiers::NONE, Key::A),
            (Modifiers::NONE, Key::Num5),
            (Modifiers::NONE, Key::F6),
            (Modifiers::NONE, Key::Num5),
            (Modifiers::COMMAND, Key::F),
            (Modifiers::NONE, Key::Num5),
            (Modifiers::COMMAND, Key::R),
        ] {
            press_with(&mut room, modifiers, key);
            assert_eq!(*session(&room), before, "{opens:?}: {modifiers:?} {key:?}");
        }
        assert_eq!(session(&room).proceedings.rounds.len(), rounds);
        assert_eq!(room.state_mut().ui_state().zone, zone, "{opens:?}");
        press(&mut room, Key::Escape);
        assert!(room.state_mut().ui_state().find.is_none());
    }
}

#[test]
fn a_step_that_is_a_part_of_its_round_says_of_how_many_minutes() {
    for (language, said) in [(Language::En, "9 of the 16 min of Round 1"), (Language::Fr, "9 des 16 min du tour 1")] {
        let workshop = &casus::storage::workshops::workshop("class-45").expect("it ships").session.workshop;
        let line = Words::of(language).step_line(workshop, &workshop.steps[2]);
        assert!(line.starts_with(said), "{line}");
    }
}

#[test]
fn what_is_said_of_several_seats_is_said_in_the_plural_and_several_places_are_counted() {
    let words = Words::of(Language::Fr);
    assert_eq!(words.stance_of_seats(Stance::Objects, false, 1), words.stance_under(Stance::Objects, false));
    assert_eq!(words.stance_of_seats(Stance::Objects, false, 3), "S’opposeraient");
    assert_eq!(words.wall_place("Paris", 0), "Paris");
    assert_eq!(Words::of(Language::En).wall_place("Paris", 2), "Paris and 2 other places");
}
