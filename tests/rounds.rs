//! Rounds on stage: the room's one clock, the floor, who moved, the keys that lead to a silence, and the dry run, of which nothing
//! is kept.

use std::sync::{Arc, Mutex};

use casus::{
    domain::{ActKind, Edit, Procedure, Round, RoundKind, Session, Stance, StanceLine, StateCode},
    shell::{Awake, Shell},
    stage::{Ask, ClockFace, SceneId, Speaking},
    ui::{FloorWish, StageWish, Vigil},
    words::{Key as Text, Language, Words},
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::{
    asking::focused,
    documents::{crash, home, says, start},
    hand::heard,
    panels::program,
    silence::Time,
};

const ALB: StateCode = StateCode::new(b"ALB");
const BEL: StateCode = StateCode::new(b"BEL");
const NOR: StateCode = StateCode::new(b"NOR");

/// A room in which something is shown, and its time.
struct Room {
    program: Harness<'static, Shell>,
    time: Time,
}

impl Room {
    fn open() -> Self {
        let mut program = program(1280.0, 900.0);
        let time = Time::default();
        time.give(program.state_mut());
        program.state_mut().open_case("fr-2015-paris");
        program.run_steps(3);
        let mut room = Self { program, time };
        room.press(Key::F5);
        room
    }

    fn press(&mut self, key: Key) {
        self.program.key_press(key);
        self.program.run_steps(3);
    }

    fn press_with(&mut self, modifiers: Modifiers, key: Key) {
        self.program.key_press_modifiers(modifiers, key);
        self.program.run_steps(3);
    }

    fn wish(&mut self, wish: StageWish) {
        self.program.state_mut().set_scenes(&[wish]);
        self.program.run_steps(3);
    }

    fn begin(&mut self, kind: RoundKind, minutes: u16) {
        let day = self.session().as_of;
        self.wish(StageWish::BeginRound(Round { minutes, ..Round::on(day, kind) }));
    }

    fn wait(&mut self, seconds: u64) {
        for _ in 0..seconds {
            self.time.pass(1);
            self.program.run_steps(1);
        }
        self.program.run_steps(2);
    }

    fn session(&self) -> &Session {
        self.program.state().bench().session()
    }

    /// What the clock of the wall shows: seconds left, and whether it goes.
    fn clock(&self) -> Option<(u32, bool)> {
        let show = self.program.state().show_on_wall().expect("something is shown");
        show.clock.map(|ClockFace { left, runs, .. }| (left, runs))
    }

    fn speaking(&self) -> Option<(StateCode, u32, bool)> {
        let show = self.program.state().show_on_wall().expect("something is shown");
        show.floor.speaking().map(|Speaking { seat, seconds, runs }| (seat, seconds, runs))
    }

    fn said(&self) -> String {
        self.program.state().said().unwrap_or_default().to_owned()
    }
}

fn text(key: Text) -> String {
    Words::on_screen(Language::En).text(key)
}

#[test]
fn the_clock_of_a_round_goes_with_it_and_is_paused_moved_and_told_by_its_keys() {
    let mut room = Room::open();
    room.begin(RoundKind::Informal, 15);
    room.wait(140);
    assert_eq!(room.clock(), Some((760, true)));
    assert!(says(&room.program, "Round 1 · informal · 12:40"));
    room.press(Key::T);
    room.wait(30);
    assert_eq!(room.clock(), Some((760, false)));
    assert!(says(&room.program, "Round 1 · informal · 12:40 · paused"));
    room.press(Key::Plus);
    room.press(Key::Plus);
    room.press(Key::Minus);
    room.press(Key::T);
    room.wait(10);
    assert_eq!(room.clock(), Some((810, true)));
    room.press_with(Modifiers::COMMAND, Key::R);
    assert_eq!(room.session().proceedings.rounds.len(), 2);
    assert_eq!(room.clock(), Some((900, true)), "the next round has the time of the last");
    room.wait(5);
    room.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!((room.session().proceedings.rounds.len(), room.clock()), (1, Some((895, true))), "undo moves no clock");
}

#[test]
fn at_the_end_of_a_round_nothing_happens_but_that_it_is_said() {
    let mut room = Room::open();
    room.begin(RoundKind::Formal, 1);
    let (steps, log) = (room.program.state().bench().steps_done(), room.session().log.len());
    room.wait(61);
    assert_eq!(room.clock(), Some((0, false)));
    assert_eq!((room.program.state().bench().steps_done(), room.session().log.len()), (steps, log));
    assert_eq!(room.said(), "The time of Round 1 is over.");
}

#[test]
fn a_round_without_a_time_has_no_clock_until_it_is_given_a_minute() {
    let mut room = Room::open();
    room.press_with(Modifiers::COMMAND, Key::R);
    room.press(Key::T);
    assert_eq!((room.clock(), room.said()), (None, text(Text::StageNoClock)));
    room.press(Key::Plus);
    assert_eq!(room.clock(), Some((60, false)));
    room.press(Key::T);
    room.wait(10);
    assert_eq!(room.clock(), Some((50, true)));
}

#[test]
fn a_dark_wall_and_a_sleep_pause_the_clock_and_whoever_speaks_and_say_so() {
    let mut room = Room::open();
    room.begin(RoundKind::Informal, 10);
    room.wish(StageWish::Floor(FloorWish::Ask(NOR, Ask::Floor)));
    room.press(Key::N);
    room.wait(20);
    room.press(Key::B);
    assert_eq!(room.said(), text(Text::ClockBlank));
    room.wait(60);
    room.press(Key::B);
    assert_eq!((room.clock(), room.speaking()), (Some((580, false)), Some((NOR, 20, false))));
    room.press(Key::T);
    room.wait(10);
    assert_eq!((room.clock(), room.speaking()), (Some((570, true)), Some((NOR, 30, true))));
    room.time.sleep(3_600);
    room.program.run_steps(2);
    assert_eq!((room.clock(), room.speaking()), (Some((570, false)), Some((NOR, 30, false))));
    assert_eq!(room.said(), text(Text::ClockSlept));
}

/// Puts a text under silence by keys alone.
fn open_silence(room: &mut Room) {
    room.press_with(Modifiers::COMMAND, Key::T);
    let takes = Some((Role::Button, Words::of(Language::En).act(ActKind::SilenceOpened)));
    for _ in 0..12 {
        if focused(&room.program) != takes {
            room.press(Key::Tab);
        }
    }
    room.press(Key::Enter);
    let last = room.session().proceedings.steps.last().map(|step| step.act.kind());
    assert_eq!(last, Some(ActKind::SilenceOpened));
}

#[test]
fn a_silence_comes_before_the_round_whose_clock_stands_meanwhile_and_goes_on_after() {
    let mut room = Room::open();
    room.begin(RoundKind::Formal, 15);
    room.wait(100);
    open_silence(&mut room);
    room.wait(30);
    assert_eq!(room.clock(), Some((570, true)), "ten minutes of silence");
    assert_eq!(room.session().proceedings.round_clock.left, 800);
    room.press(Key::X);
    for letter in ["n", "o", "r"] {
        room.program.event(egui::Event::Text(letter.to_owned()));
        room.program.run_steps(2);
    }
    room.press(Key::Enter);
    room.program.event(egui::Event::Text("the proof is not public".to_owned()));
    room.program.run_steps(2);
    room.press(Key::Enter);
    let last = room.session().proceedings.steps.last().map(|step| step.act.states());
    assert_eq!(last, Some(vec![NOR]), "whoever was named breaks it");
    room.wait(10);
    let (left, runs) = room.clock().expect("the clock of the round");
    assert!(runs && (785..=795).contains(&left), "{left}");
}

#[test]
fn where_no_silence_can_be_broken_or_opened_that_is_said() {
    let mut room = Room::open();
    room.press(Key::X);
    assert_eq!(room.said(), text(Text::StageNoSilence));
    assert!(room.program.query_by_label(&text(Text::StageBreakWho)).is_none());
}

#[test]
fn a_crash_leaves_the_clock_of_the_round_paused_and_what_was_spoken_kept() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut program = start(&home);
    let time = Time::default();
    time.give(program.state_mut());
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(3);
    let mut room = Room { program, time };
    room.press(Key::F5);
    room.begin(RoundKind::Informal, 15);
    room.wish(StageWish::Floor(FloorWish::Ask(NOR, Ask::Floor)));
    room.press(Key::N);
    room.wait(65);
    crash(room.program, &home);
    let mut program = start(&home);
    program.get_by_label("Recover").click();
    program.run_steps(3);
    let proceedings = &program.state().bench().session().proceedings;
    assert!(!proceedings.round_clock.runs(), "it stands paused");
    assert!((835..=845).contains(&proceedings.round_clock.left), "{}", proceedings.round_clock.left);
    assert!((50..=65).contains(&proceedings.seconds_of(NOR, Some(1))));
}

#[test]
fn the_next_speaker_is_the_first_of_the_list_and_time_adds_up_by_seat_and_round() {
    let mut room = Room::open();
    room.begin(RoundKind::Formal, 0);
    let (steps, log) = (room.program.state().bench().steps_done(), room.session().log.len());
    room.press(Key::N);
    assert_eq!(room.said(), text(Text::FloorNobodyWaits));
    for (seat, ask) in [(NOR, Ask::Floor), (ALB, Ask::Information), (BEL, Ask::PointOfOrder)] {
        room.wish(StageWish::Floor(FloorWish::Ask(seat, ask)));
    }
    for (seat, seconds) in [(BEL, 7), (NOR, 90), (ALB, 3)] {
        room.press(Key::N);
        room.wait(seconds);
        assert_eq!(room.speaking(), Some((seat, u32::try_from(seconds).unwrap(), true)));
    }
    room.wish(StageWish::Floor(FloorWish::Ask(NOR, Ask::Floor)));
    room.press(Key::N);
    room.wait(5);
    room.press_with(Modifiers::COMMAND, Key::R);
    assert_eq!(room.speaking(), None, "a turn ends with its round");
    room.wish(StageWish::Floor(FloorWish::Ask(NOR, Ask::Floor)));
    room.press(Key::N);
    room.wait(4);
    room.press(Key::N);
    let spoken = |seat, round| room.session().proceedings.seconds_of(seat, round);
    assert_eq!([spoken(NOR, Some(1)), spoken(NOR, Some(2)), spoken(NOR, None)], [95, 4, 99]);
    assert_eq!([spoken(BEL, None), spoken(ALB, None)], [7, 3]);
    // The round alone is a step and a line of the log.
    assert_eq!(room.program.state().bench().steps_done(), steps + 1);
    assert_eq!(room.session().log.len(), log + 1);
    room.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(room.session().proceedings.seconds_of(NOR, None), 99, "undo takes no time back");
}

#[test]
fn a_tour_de_table_goes_from_seat_to_seat_in_the_order_of_the_roll_call() {
    let mut room = Room::open();
    room.begin(RoundKind::TourDeTable, 0);
    let seats = room.program.state().bench().assessment().roster.states().to_vec();
    for seat in &seats {
        room.press(Key::N);
        assert_eq!(room.speaking().map(|(seat, ..)| seat), Some(*seat));
    }
    room.press(Key::N);
    assert_eq!((room.speaking(), room.said()), (None, text(Text::FloorTourOver)));
}

/// Two rounds in which Norway moved nearer and Belgium further; Albania spoke in the first alone.
fn two_rounds(room: &mut Room) {
    let say = |room: &mut Room, round, stances: &[(StateCode, Stance)]| {
        let day = room.session().from_day();
        let lines = stances.iter().map(|(seat, stance)| StanceLine {
            round,
            reason: "as agreed at home".to_owned(),
            ..StanceLine::plain(*seat, day, *stance)
        });
        room.program.state_mut().carry_out_edit(Edit::Proceed(Procedure::PutStances(lines.collect())));
        room.program.run_steps(2);
    };
    room.begin(RoundKind::Formal, 0);
    say(room, 1, &[(NOR, Stance::Objects), (BEL, Stance::Supports), (ALB, Stance::DoesNotObject)]);
    room.begin(RoundKind::Informal, 0);
    say(room, 2, &[(NOR, Stance::DoesNotObject), (BEL, Stance::Reservation)]);
}

#[test]
fn a_seat_that_says_again_what_it_said_in_the_round_before_has_spoken_in_this_one() {
    let mut room = Room::open();
    let say = |room: &mut Room, seats: &[StateCode], stance| {
        room.program.state_mut().carry_out_edit(Edit::SetStance(seats.to_vec(), stance));
        room.program.run_steps(2);
    };
    room.begin(RoundKind::Formal, 0);
    say(&mut room, &[NOR, BEL], Stance::Supports);
    room.begin(RoundKind::Informal, 0);
    assert!(!room.session().has_spoken_in(NOR, 2));
    say(&mut room, &[NOR], Stance::Supports);
    assert!(room.session().has_spoken_in(NOR, 2) && !room.session().has_spoken_in(BEL, 2));
    let last = room.session().log.iter().last().expect("a line").clone();
    assert_eq!((last.round, last.before.as_str(), last.after.as_str()), (2, "supports", "supports"));
    let lines = room.session().log.len();
    say(&mut room, &[NOR], Stance::Supports);
    assert_eq!(room.session().log.len(), lines, "a third time in one round says nothing new");
}

#[test]
fn who_moved_and_how_every_seat_stood_in_each_round_is_seen_and_heard() {
    let mut room = Room::open();
    two_rounds(&mut room);
    assert!(says(&room.program, "last round objects"), "the ghost on the board");
    assert!(says(&room.program, "Round 2 · informal"));
    assert!(says(&room.program, "2 of 28 have spoken"));
    room.program.get_by_label(&text(Text::RoundsOpen)).click();
    room.program.run_steps(4);
    for heard in [
        "Nearer to letting it pass: Norway",
        "Further from it: Belgium",
        "Norway, Round 1: objects",
        "Norway, Round 2: does not object",
        "Albania, Round 2: does not object, not spoken this round",
        "Round 1, objects: 1",
        "Round 2, objects: 0",
    ] {
        assert!(says(&room.program, heard), "{heard}");
    }
    room.program.state_mut().ui_state().council.seat = Some(ALB);
    room.program.run_steps(3);
    assert!(says(&room.program, "Reason given in Round 1"), "a reason of the last round is said to be that");
}

#[test]
fn without_a_stage_rounds_bring_no_control_and_the_key_opens_the_menu_as_before() {
    let mut room = Room::open();
    two_rounds(&mut room);
    room.wish(StageWish::End);
    for key in [Text::RoundsOpen, Text::FloorNext, Text::RoundsWindow, Text::DryRun] {
        assert!(room.program.query_by_label(&text(key)).is_none(), "{key:?}");
    }
    room.program.state_mut().ui_state().council.seat = Some(ALB);
    room.program.state_mut().ui_state().council.focus_board = true;
    room.program.run_steps(3);
    room.press(Key::O);
    assert!(says(&room.program, "Begin round 3") && room.program.query_by_label(&text(Text::RoundsWindow)).is_none());
}

#[test]
fn of_a_dry_run_nothing_is_left_and_nothing_is_saved() {
    let mut room = Room::open();
    room.begin(RoundKind::Formal, 15);
    room.press(Key::T);
    room.wish(StageWish::GoTo(SceneId::Council));
    let (session, steps) = (room.session().clone(), room.program.state().bench().steps_done());
    room.wish(StageWish::DryRun);
    assert!(says(&room.program, &text(Text::DryRunOn)));
    room.press(Key::T);
    room.wait(2);
    let (left, runs) = room.clock().expect("a clock");
    assert!(runs && left <= 900 - 50, "time goes fast: {left}");
    two_rounds(&mut room);
    for _ in 0..9 {
        room.press_with(Modifiers::COMMAND, Key::Z);
    }
    assert_eq!(room.session().proceedings.rounds.len(), 1, "undo ends where the run began");
    two_rounds(&mut room);
    room.wish(StageWish::GoTo(SceneId::TestCard));
    room.press_with(Modifiers::COMMAND, Key::S);
    assert_eq!(room.said(), text(Text::DryRunKeepsNothing));
    assert_ne!(*room.session(), session);
    room.wish(StageWish::DryRun);
    assert_eq!(*room.session(), session);
    assert_eq!(room.program.state().bench().steps_done(), steps);
    assert_eq!(room.program.state().show_on_wall().map(|show| show.scene()), Some(SceneId::Council));
    assert_eq!((room.clock(), room.said()), (Some((900, false)), text(Text::DryRunEnded)));
    room.press(Key::T);
    room.wait(5);
    assert_eq!(room.clock(), Some((895, true)), "time goes as it does");
}

#[test]
fn a_crash_in_a_dry_run_gives_back_what_was_there_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let home = home(folder.path());
    let mut program = start(&home);
    let time = Time::default();
    time.give(program.state_mut());
    program.state_mut().open_case("fr-2015-paris");
    program.run_steps(3);
    let mut room = Room { program, time };
    room.press(Key::F5);
    room.begin(RoundKind::Informal, 0);
    room.wish(StageWish::DryRun);
    two_rounds(&mut room);
    crash(room.program, &home);
    let mut program = start(&home);
    program.get_by_label("Recover").click();
    program.run_steps(3);
    assert_eq!(program.state().bench().session().proceedings.rounds.len(), 1);
}

#[test]
fn a_screen_reader_hears_the_clock_at_a_minute_and_ten_seconds_once_and_that_envelopes_open() {
    let mut room = Room::open();
    room.begin(RoundKind::Formal, 2);
    heard(&mut room.program);
    let mut told = Vec::new();
    for _ in 0..23 {
        room.time.pass(5);
        let text = heard(&mut room.program);
        if told.last() != Some(&text) {
            told.push(text);
        }
    }
    let times = |key: Text| told.iter().filter(|said| said.contains(&text(key))).count();
    assert_eq!([times(Text::ClockMinute), times(Text::ClockTen)], [1, 1], "{told:?}");
    room.wish(StageWish::GoTo(SceneId::Ballot));
    room.press_with(Modifiers::COMMAND, Key::Enter);
    assert!(heard(&mut room.program).contains("The envelopes are open."));
}

#[test]
fn a_screen_reader_hears_that_silence_is_broken() {
    let mut room = Room::open();
    open_silence(&mut room);
    heard(&mut room.program);
    room.press(Key::X);
    for letter in ["n", "o", "r"] {
        room.program.event(egui::Event::Text(letter.to_owned()));
        room.program.run_steps(2);
    }
    room.press(Key::Enter);
    room.press(Key::Enter);
    let said = heard(&mut room.program);
    assert!(said.contains("Break silence") && said.contains("Norway"), "{said}");
}

/// Keeps nothing awake, and takes down what it was asked.
struct Asked(Arc<Mutex<Vec<bool>>>, Vigil);

impl Awake for Asked {
    fn keep(&mut self, is_wanted: bool) {
        self.0.lock().expect("nobody else holds it").push(is_wanted);
    }

    fn vigil(&self) -> Vigil {
        self.1
    }
}

#[test]
fn the_screen_is_kept_awake_while_something_is_shown_and_a_system_that_refuses_is_named() {
    for (vigil, said) in [(Vigil::Kept, Text::VigilKept), (Vigil::Refused, Text::VigilRefused)] {
        let mut program = program(1280.0, 900.0);
        let asked = Arc::<Mutex<Vec<bool>>>::default();
        program.state_mut().set_awake(Box::new(Asked(Arc::clone(&asked), vigil)));
        program.state_mut().open_case("fr-2015-paris");
        program.run_steps(3);
        let mut room = Room { program, time: Time::default() };
        room.press(Key::F5);
        room.program.get_by_label(&text(Text::StageSetup)).click();
        room.program.run_steps(4);
        assert!(says(&room.program, &text(said)), "{vigil:?}");
        room.wish(StageWish::End);
        assert_eq!(*asked.lock().expect("nobody else holds it"), [true, false]);
    }
}

#[test]
fn the_bar_has_room_for_all_its_rows_in_both_languages_in_a_small_window() {
    for language in Language::ALL {
        for (width, height) in [(1024.0, 700.0), (1280.0, 800.0)] {
            let mut program = program(width, height);
            program.state_mut().set_language(language);
            program.state_mut().open_case("fr-2015-paris");
            program.run_steps(3);
            let mut room = Room { program, time: Time::default() };
            room.press(Key::F5);
            room.begin(RoundKind::TourDeTable, 15);
            room.press(Key::N);
            room.program.run_steps(4);
            let words = Words::on_screen(language);
            let [first, last] =
                [Text::StagePrevious, Text::StageEnd].map(|key| room.program.get_by_label(&words.text(key)).rect());
            assert!(last.bottom() <= height && first.top() > height * 0.6, "{language:?} {width}: {first:?} {last:?}");
        }
    }
}
