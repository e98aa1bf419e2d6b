//! What the hand does reaches the program in the order of the hand, however many strokes fall into one frame.

use casus::{
    domain::{Log, Stance, StateCode},
    shell::Shell,
    ui::UiState,
    words::{Language, Words},
};
use egui::{Event, Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};

use crate::panels::{paris, program, stance};

/// A key with its modifiers.
type Stroke = (Key, Modifiers);

const fn plain(key: Key) -> Stroke {
    (key, Modifiers::NONE)
}

const fn shift(key: Key) -> Stroke {
    (key, Modifiers::SHIFT)
}

/// Seconds.
const FRAME: f64 = 1.0 / 60.0;

const COMMAND: Modifiers = Modifiers { command: true, ctrl: true, ..Modifiers::NONE };

/// What a keyboard sends for a stroke: the press, what it types, the release.
pub(crate) fn events((key, modifiers): Stroke) -> Vec<Event> {
    let press = |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers };
    let typed = (!modifiers.command).then(|| typed(key, modifiers)).flatten();
    [Some(press(true)), typed.map(Event::Text), Some(press(false))].into_iter().flatten().collect()
}

fn typed(key: Key, modifiers: Modifiers) -> Option<String> {
    let signs = [(Key::Space, " "), (Key::Slash, "/")];
    if let Some((_, sign)) = signs.iter().find(|(other, _)| *other == key) {
        return Some((*sign).to_owned());
    }
    let name = key.symbol_or_name();
    let is_letter = name.len() == 1 && name.is_ascii() && name.as_bytes()[0].is_ascii_alphanumeric();
    is_letter.then(|| if modifiers.shift { name.to_owned() } else { name.to_lowercase() })
}

/// One frame, so many seconds after the last.
pub(crate) fn frame_after(harness: &mut Harness<'_, Shell>, seconds: f64) {
    let now = harness.ctx.input(|input| input.time);
    harness.input_mut().time = Some(now + seconds);
    harness.step();
    harness.input_mut().time = None;
}

/// The strokes one a frame, so many seconds apart.
pub(crate) fn press_every(harness: &mut Harness<'_, Shell>, strokes: &[Stroke], seconds: f64) {
    for stroke in strokes {
        harness.input_mut().events.extend(events(*stroke));
        frame_after(harness, seconds);
    }
}

/// The strokes one a frame, in frames of a sixtieth of a second.
fn press_each(harness: &mut Harness<'_, Shell>, strokes: &[Stroke]) {
    press_every(harness, strokes, FRAME);
    settle(harness);
}

/// All the strokes in one frame.
pub(crate) fn press_at_once(harness: &mut Harness<'_, Shell>, strokes: &[Stroke]) {
    harness.input_mut().events.extend(strokes.iter().flat_map(|stroke| events(*stroke)));
    for _ in strokes {
        frame_after(harness, FRAME);
    }
    settle(harness);
}

fn settle(harness: &mut Harness<'_, Shell>) {
    for _ in 0..3 {
        frame_after(harness, FRAME);
    }
}

/// Paris with the keyboard on its first seat.
fn at_the_board() -> Harness<'static, Shell> {
    let mut harness = program(700.0, 620.0);
    harness.state_mut().open_case("fr-2015-paris");
    settle(&mut harness);
    press_each(&mut harness, &[(Key::Num3, COMMAND)]);
    harness
}

/// The stances that were set, in roll-call order from the first seat.
fn first_stances(harness: &Harness<'_, Shell>, count: usize) -> Vec<Stance> {
    let states: Vec<StateCode> = harness.state().bench().assessment().roster.states().to_vec();
    states.iter().take(count).map(|seat| stance(harness, *seat)).collect()
}

const DIGITS: [Key; 5] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5];
const TEN: [usize; 10] = [1, 0, 3, 4, 1, 0, 3, 4, 1, 0];

#[test]
fn ten_times_digit_and_enter_in_one_frame_set_ten_seats() {
    let mut harness = at_the_board();
    let strokes: Vec<Stroke> = TEN.iter().flat_map(|idx| [plain(DIGITS[*idx]), plain(Key::Enter)]).collect();
    press_at_once(&mut harness, &strokes);
    assert_eq!(first_stances(&harness, 10), TEN.map(|idx| Stance::ALL[idx]));
}

#[test]
fn ten_digits_with_shift_in_one_frame_set_ten_seats() {
    let mut harness = at_the_board();
    press_at_once(&mut harness, &TEN.map(|idx| shift(DIGITS[idx])));
    assert_eq!(first_stances(&harness, 10), TEN.map(|idx| Stance::ALL[idx]));
}

#[test]
fn a_key_that_is_let_go_under_another_name_was_let_go() {
    let mut harness = at_the_board();
    // Shift with a digit is a sign; Shift is let go first, and the digit goes up as a digit.
    let event =
        |key, pressed, modifiers| Event::Key { key, physical_key: Some(Key::Num1), pressed, repeat: false, modifiers };
    for _ in 0..6 {
        let strokes = [event(Key::Exclamationmark, true, Modifiers::SHIFT), event(Key::Num1, false, Modifiers::NONE)];
        harness.input_mut().events.extend(strokes);
    }
    for _ in 0..6 {
        frame_after(&mut harness, FRAME);
    }
    settle(&mut harness);
    assert_eq!(first_stances(&harness, 6), [Stance::Supports; 6]);
}

#[test]
fn two_equal_keys_in_one_frame_act_twice() {
    let mut harness = at_the_board();
    press_at_once(&mut harness, &[plain(Key::Space), plain(Key::Space), plain(Key::Space)]);
    let first = first_stances(&harness, 1)[0];
    assert_eq!((first, harness.state().bench().steps()), (Stance::Undecided.next().next().next(), 3));
}

#[test]
fn arrows_back_to_back_never_lose_the_seat() {
    for arrows in [
        [Key::ArrowDown, Key::ArrowRight],
        [Key::ArrowRight, Key::ArrowRight],
        [Key::ArrowLeft, Key::ArrowUp],
        [Key::ArrowDown, Key::ArrowDown],
    ] {
        let mut harness = at_the_board();
        press_at_once(&mut harness, &[plain(arrows[0]), plain(arrows[1]), plain(Key::Num5)]);
        let seat = harness.state_mut().ui_state().council.seat.expect("a seat is in the hand");
        assert_eq!(stance(&harness, seat), Stance::Objects, "{arrows:?}");
        assert_eq!(harness.state().bench().assessment().council.count(Stance::Objects), 1, "{arrows:?}");
    }
}

#[test]
fn an_arrow_right_after_the_board_took_the_focus_is_the_boards() {
    let mut harness = paris();
    press_at_once(
        &mut harness,
        &[(Key::Num3, COMMAND), plain(Key::ArrowDown), plain(Key::ArrowLeft), plain(Key::Num5)],
    );
    assert_eq!(harness.state().bench().assessment().council.count(Stance::Objects), 1);
}

/// The strokes that type a text: letters as they stand on the keyboard, anything else as the system sends it.
fn typing(text: &str) -> Vec<Vec<Event>> {
    let stroke = |letter: char| {
        let key = Key::from_name(&letter.to_uppercase().to_string()).filter(|_| letter.is_ascii_alphabetic());
        match key {
            Some(key) => {
                let modifiers = if letter.is_uppercase() { Modifiers::SHIFT } else { Modifiers::NONE };
                events((key, modifiers))
            }
            None => vec![Event::Text(letter.to_string())],
        }
    };
    text.chars().map(stroke).collect()
}

/// Looks a seat up by what is typed and strikes a digit, so many seconds between the strokes.
fn look_up_and_set(harness: &mut Harness<'_, Shell>, typed: &str, digit: Key, seconds: f64) {
    let strokes = [vec![events(plain(Key::Slash))], typing(typed), vec![events(plain(digit))]].concat();
    for stroke in strokes {
        harness.input_mut().events.extend(stroke);
        if seconds > 0.0 {
            frame_after(harness, FRAME);
            frame_after(harness, seconds);
        }
    }
    for _ in 0..typed.chars().count() + 4 {
        frame_after(harness, FRAME);
    }
}

/// Every code and every name, in a language.
fn names(language: Language) -> Vec<(StateCode, String)> {
    let words = Words::on_screen(language);
    let roster = casus::catalog::Catalog::shipped().roster(casus::domain::Day::constant(2026, 1, 1));
    let both = |code: &StateCode| [(*code, code.as_str().to_lowercase()), (*code, words.state(*code))];
    roster.states().iter().flat_map(both).collect()
}

/// The Council of 32 with the keyboard on its first seat, nobody having spoken.
fn council_of_32(language: Language) -> Harness<'static, Shell> {
    // One pane at a time, so that a frame costs little.
    let mut harness = program(700.0, 620.0);
    harness.state_mut().set_language(language);
    harness.state_mut().open_case("ee-2025-mig31");
    settle(&mut harness);
    press_each(&mut harness, &[(Key::Num3, COMMAND)]);
    harness
}

#[test]
fn every_code_and_name_with_a_digit_sets_that_seat_alone_at_every_speed() {
    for (turn, language) in Language::ALL.into_iter().enumerate() {
        let mut harness = council_of_32(language);
        let before = harness.state().bench().session().clone();
        for (idx, (seat, typed)) in names(language).into_iter().enumerate() {
            // Each name at one speed: in one go, or of a hand. The other language has it at another.
            let seconds = [0.0, 0.06, 0.12, 0.4][(idx + turn) % 4];
            let (digit, stance) = [(Key::Num5, Stance::Objects), (Key::Num1, Stance::Supports)][idx % 2];
            look_up_and_set(&mut harness, &typed, digit, seconds);
            let mut wanted = before.clone();
            let session = harness.state().bench().session();
            wanted.stances.clone_from(&session.stances);
            let set = session.stances.iter().filter(|line| !before.stances.contains(line));
            let how = format!("{typed} every {seconds} s in {language:?}");
            assert_eq!(set.map(|line| (line.seat, line.stance)).collect::<Vec<_>>(), [(seat, stance)], "{how}");
            assert_eq!(Bare(session), Bare(&wanted), "{how}");
            assert!(harness.state_mut().ui_state().council.locked.is_empty(), "{how}");
            press_each(&mut harness, &[(Key::Z, COMMAND)]);
        }
    }
}

/// A session without its log, whose lines bear the second they were written in.
#[derive(Debug)]
struct Bare<'a>(&'a casus::domain::Session);

impl PartialEq for Bare<'_> {
    fn eq(&self, other: &Self) -> bool {
        let bare = |session: &casus::domain::Session| casus::domain::Session { log: Log::default(), ..session.clone() };
        bare(self.0) == bare(other.0)
    }
}

#[test]
fn enter_after_a_search_stays_with_the_seat_that_was_found() {
    for pause in [0.06, 2.0] {
        let mut harness = at_the_board();
        press_every(&mut harness, &[plain(Key::Slash), plain(Key::T), plain(Key::U)], 0.06);
        frame_after(&mut harness, pause);
        press_every(&mut harness, &[plain(Key::Enter)], 0.06);
        settle(&mut harness);
        press_every(&mut harness, &[plain(Key::Num5)], 0.06);
        settle(&mut harness);
        assert_eq!(stance(&harness, StateCode::new(b"TUR")), Stance::Objects, "after {pause} s");
        assert_eq!(harness.state().bench().assessment().council.count(Stance::Objects), 1);
    }
}

#[test]
fn escape_gives_a_search_up_and_the_seat_has_the_keys_again() {
    let mut harness = at_the_board();
    press_each(&mut harness, &[plain(Key::ArrowDown)]);
    let seat = harness.state_mut().ui_state().council.seat.expect("a seat");
    press_at_once(&mut harness, &[plain(Key::Slash), plain(Key::N), plain(Key::Escape), plain(Key::Num1)]);
    assert_eq!(stance(&harness, seat), Stance::Supports);
}

#[test]
fn everyone_waits_two_seconds_for_its_digit_and_says_so() {
    let asked = "All 28 selected: the next digit, 1–5, sets them all. Any other key, or two seconds, lets them go.";
    for (waits, count) in [(0.5, 28), (2.5, 1)] {
        let mut harness = at_the_board();
        press_each(&mut harness, &[plain(Key::A)]);
        assert!(harness.query_by_label(asked).is_some());
        frame_after(&mut harness, waits);
        press_each(&mut harness, &[plain(Key::Num1)]);
        assert_eq!(harness.state().bench().assessment().council.count(Stance::Supports), count, "after {waits} s");
        assert!(harness.query_by_label(asked).is_none());
    }
    let mut harness = at_the_board();
    press_each(&mut harness, &[plain(Key::A), plain(Key::ArrowDown), plain(Key::Num1)]);
    assert_eq!(harness.state().bench().assessment().council.count(Stance::Supports), 1, "another key lets them go");
}

#[test]
fn a_conditional_reservation_takes_two_keys_beside_its_words() {
    for before in [Key::Num1, Key::Num4, Key::Num5] {
        let mut harness = at_the_board();
        press_each(&mut harness, &[plain(before), plain(Key::C)]);
        for stroke in typing("if shown") {
            harness.input_mut().events.extend(stroke);
            frame_after(&mut harness, FRAME);
        }
        press_each(&mut harness, &[plain(Key::Enter), plain(Key::Enter), plain(Key::Num2)]);
        let session = harness.state().bench().session();
        let line = session.stance_line(StateCode::new(b"ALB"), session.as_of).expect("a line");
        assert_eq!((line.stance, line.condition), (Stance::Reservation, casus::domain::Condition::Open));
        assert_eq!(line.condition_text, "if shown");
        assert_eq!(stance(&harness, StateCode::new(b"BEL")), Stance::DoesNotObject, "the keys are the council's again");
    }
}

#[test]
fn a_new_stance_sets_the_old_reason_aside_and_one_key_keeps_it() {
    let albania = StateCode::new(b"ALB");
    let reason = |harness: &Harness<'_, Shell>| {
        let session = harness.state().bench().session();
        session.stance_line(albania, session.as_of).map(|line| line.reason.clone()).unwrap_or_default()
    };
    let mut harness = at_the_board();
    press_each(&mut harness, &[plain(Key::Num5), plain(Key::R)]);
    for stroke in typing("no proof") {
        harness.input_mut().events.extend(stroke);
        frame_after(&mut harness, FRAME);
    }
    press_each(&mut harness, &[plain(Key::Enter), plain(Key::Num2)]);
    assert_eq!(reason(&harness), "", "it was the reason of another stance");
    assert!(harness.query_by_label_contains("no proof").is_some(), "it is shown as set aside");
    press_each(&mut harness, &[plain(Key::Y)]);
    assert_eq!(reason(&harness), "no proof");
    press_each(&mut harness, &[(Key::Z, COMMAND), plain(Key::Num5)]);
    assert_eq!(reason(&harness), "no proof", "what was said with a stance comes back with it");
}

/// Everything a clerk's hand may strike, but for the menu bar: what is saved or opened there comes when the disk has
/// answered, and not with a frame.
const STROKES: [Stroke; 44] = [
    plain(Key::Num1),
    plain(Key::Num2),
    plain(Key::Num4),
    plain(Key::Num5),
    shift(Key::Num1),
    shift(Key::Num3),
    shift(Key::Num5),
    plain(Key::Enter),
    plain(Key::Enter),
    plain(Key::ArrowLeft),
    plain(Key::ArrowRight),
    plain(Key::ArrowUp),
    plain(Key::ArrowDown),
    plain(Key::ArrowDown),
    plain(Key::Space),
    shift(Key::Space),
    plain(Key::Home),
    plain(Key::A),
    plain(Key::G),
    plain(Key::K),
    plain(Key::R),
    plain(Key::C),
    plain(Key::P),
    plain(Key::S),
    plain(Key::N),
    plain(Key::T),
    plain(Key::U),
    plain(Key::L),
    plain(Key::Slash),
    plain(Key::Slash),
    plain(Key::Escape),
    plain(Key::Escape),
    plain(Key::Tab),
    shift(Key::Tab),
    plain(Key::F6),
    plain(Key::ArrowUp),
    plain(Key::F1),
    (Key::Z, COMMAND),
    (Key::Y, COMMAND),
    (Key::F, COMMAND),
    (Key::H, COMMAND),
    (Key::Num2, COMMAND),
    (Key::Num3, COMMAND),
    (Key::Num3, COMMAND),
];

/// Where the next key would act.
fn hand(harness: &mut Harness<'_, Shell>) -> String {
    let focus = harness.ctx.memory(|memory| memory.focused());
    let state: &UiState = harness.state_mut().ui_state();
    let find = state.find.as_ref().map(|search| search.typed.clone());
    format!(
        "{focus:?} {:?} {:?} {:?} {find:?} {:?}",
        state.council.seat, state.council.selection, state.council.locked, state.windows.key_sheet
    )
}

/// How many streams are tried; `CASUS_STREAMS` asks for more.
fn rounds(usual: usize) -> usize {
    std::env::var("CASUS_STREAMS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(usual)
}

#[test]
fn a_stream_of_keys_means_the_same_one_a_frame_and_all_in_one_frame() {
    let mut seed = 20_261_129_u64;
    let mut next = move |count: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % count
    };
    for round in 0..rounds(6) {
        let strokes: Vec<Stroke> = (0..36).map(|_| STROKES[next(STROKES.len())]).collect();
        if let Some(how) = difference(&strokes) {
            let shortest = (1..=strokes.len()).find(|count| difference(&strokes[..*count]).is_some());
            panic!("round {round}: {how}, after {:?}", &strokes[..shortest.unwrap_or(strokes.len())]);
        }
    }
}

/// What a stream leaves otherwise all in one frame than one key a frame: the session, or where the next key acts.
fn difference(strokes: &[Stroke]) -> Option<String> {
    let (mut slow, mut fast) = (at_the_board(), at_the_board());
    press_each(&mut slow, strokes);
    press_at_once(&mut fast, strokes);
    let hands = [hand(&mut fast), hand(&mut slow)];
    if hands[0] != hands[1] {
        return Some(format!("the hand is at {} and not at {}", hands[0], hands[1]));
    }
    let is_same = Bare(fast.state().bench().session()) == Bare(slow.state().bench().session());
    (!is_same).then(|| "the session is another".to_owned())
}
