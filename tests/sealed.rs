//! Sealed play: while the answers of a session that is played are sealed nothing in the window says one, wherever one looks; the
//! window opens with the wall, or by a button where there is none, and what lies in envelopes shows nowhere.

use std::{collections::BTreeSet, path::Path};

use casus::{
    assess::assess,
    catalog::Catalog,
    council::Outcome,
    domain::{
        BeforeCouncil, Condition, Confidence, Dated, Edit, Fact, FactId, Procedure, Reading, Round, Session, Stance,
        StanceLine, StateCode,
    },
    law::Status,
    predict::{Asking, Part, Sealing},
    shell::{NoDialogs, Shell},
    stage::SceneId,
    storage::{
        case,
        settings::{Found, LanguageChoice, Settings},
    },
    ui::{BoardView, LedgerTab, Pane, ResponseView, StageWish, UiState, WhyTab},
    words::{Key as Text, Language, Words},
    workbench::Workbench,
};
use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::NodeT as _, kittest::Queryable as _};

use crate::{
    documents::{click, crash, file_in, home, start},
    panels::wait_until,
};

const NOR: StateCode = StateCode::new(b"NOR");
const HUN: StateCode = StateCode::new(b"HUN");
const SECRET: &str = "SECRET-7F3A";

/// A session that is being played: Article 5 is put, one ally objects, and much is written down that tells what followed.
fn played() -> Session {
    let mut session = case("fr-2015-paris").expect("a case").session.clone();
    session.case.clear();
    session.title = "Our exercise".to_owned();
    let day = session.incident.first_day;
    session.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    session.put_stance(StanceLine {
        reason: "Needs public proof".to_owned(),
        ..StanceLine::plain(HUN, day, Stance::Objects)
    });
    session.put_stance(StanceLine { condition: Condition::Open, ..StanceLine::plain(NOR, day, Stance::Reservation) });
    session.summary = format!("{SECRET} The Council agreed at once.");
    session.notes = format!("{SECRET} Hungary objects in the second round.").into();
    session.incident.harm.put(Dated {
        from: day.plus_days(9),
        value: casus::domain::Harm::ManyDead,
        confidence: Confidence::AsStated,
        note: format!("{SECRET} a later day"),
    });
    session
}

fn program(session: &Session, language: Language, size: [f32; 2]) -> Harness<'static, Shell> {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("exercise.ron");
    casus::storage::save(&file, session).expect("saved");
    let settings = Settings { language: LanguageChoice::from(language), predict: Asking::Never, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let mut shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    shell.open_path(file);
    let mut harness = Harness::builder()
        .with_size(size)
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    wait_until(&mut harness, |harness| harness.state().bench().session().title == "Our exercise");
    harness
}

/// Everything that a screen says.
fn texts(harness: &Harness<'_, Shell>, into: &mut BTreeSet<String>) {
    let mut nodes = vec![harness.root()];
    while let Some(node) = nodes.pop() {
        let said = node.accesskit_node();
        if said.role() != egui::accesskit::Role::TextRun {
            into.extend([said.label(), said.value(), said.description()].into_iter().flatten());
        }
        nodes.extend(node.children());
    }
}

fn all_texts(harness: &Harness<'_, Shell>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    texts(harness, &mut found);
    found
}

type Screen = fn(&mut UiState);

/// Every pane, tab, board, page and window of the program.
fn screens() -> Vec<Screen> {
    vec![
        |state| state.why.tab = WhyTab::Reasons,
        |state| state.why.tab = WhyTab::Proceedings,
        |state| state.why.tab = WhyTab::WhatIf,
        |state| state.why.tab = WhyTab::Tracks,
        |state| state.why.tab = WhyTab::Precedents,
        |state| state.why.tab = WhyTab::Costs,
        |state| state.why.tab = WhyTab::Ladder,
        |state| (state.why.tab, state.council.board) = (WhyTab::Log, BoardView::List),
        |state| (state.council.board, state.response.view) = (BoardView::Map, ResponseView::Table),
        |state| (state.council.board, state.response.view) = (BoardView::Table, ResponseView::Timeline),
        |state| (state.council.board, state.response.view) = (BoardView::Tiles, ResponseView::Pledges),
        |state| state.response.view = ResponseView::Sources,
        |state| state.response.view = ResponseView::Chart,
        |state| state.tall = Some(Pane::Response),
        |state| state.tall = Some(Pane::Why),
        |state| state.tall = None,
        |state| state.council.map.probe(None),
        |state| state.ledger.tab = Some(LedgerTab::Assumptions),
        |state| state.ledger.tab = Some(LedgerTab::Readings),
        |state| state.windows.pins = true,
        |state| state.windows.compare = Some(String::new()),
        |state| state.windows.export.is_open = true,
        |state| state.windows.history = true,
        |state| state.predict.compare = true,
        |state| state.council.open_pledge = true,
        |state| state.council.selection = vec![HUN, NOR],
    ]
}

/// Every text of every screen with everything unfolded: menus, drop-downs, hints and hover cards too, each seat and each fact in
/// hand once.
fn every_text(harness: &mut Harness<'_, Shell>) -> BTreeSet<String> {
    harness.ctx.memory_mut(|memory| memory.set_everything_is_visible(true));
    let mut found = BTreeSet::new();
    let mut look = |harness: &mut Harness<'_, Shell>, screen: &dyn Fn(&mut UiState)| {
        screen(harness.state_mut().ui_state());
        harness.run_steps(2);
        texts(harness, &mut found);
    };
    for screen in screens() {
        look(harness, &screen);
    }
    for seat in [HUN, NOR, StateCode::new(b"FRA"), StateCode::new(b"USA")] {
        look(harness, &|state| (state.council.selection, state.council.seat) = (Vec::new(), Some(seat)));
    }
    for fact in FactId::ALL.iter().copied() {
        look(harness, &|state| state.incident.open_fact = Some(fact));
        look(harness, &|state| state.incident.asked_fact = Some(fact));
    }
    harness.ctx.memory_mut(|memory| memory.set_everything_is_visible(false));
    *harness.state_mut().ui_state() = UiState::default();
    egui::Popup::close_all(&harness.ctx);
    harness.run_steps(2);
    found
}

/// The words of every answer of a session, and of what would move one.
fn answers(session: &Session, words: &Words) -> Vec<String> {
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, session);
    let bench = Workbench::new(catalog, session.clone());
    let parts = Part::ALL.into_iter().flat_map(|part| {
        let text = words.part_of(part, &assessment, session);
        [text.state, text.line]
    });
    let efforts = assessment.response.offers.values().iter().filter(|offer| offer.range.is_some());
    let efforts = efforts.flat_map(|offer| [words.effort(offer.least), words.effort(offer.most)]);
    let effects = bench.what_ifs().iter().map(|found| words.effect(found));
    let outcomes = Outcome::ALL.map(|outcome| words.outcome(outcome));
    let statuses =
        [Status::Eligible, Status::Arguable, Status::NotEligible, Status::Indeterminate].map(|one| words.status(one));
    let record = session.record.iter().map(|line| line.source.clone());
    let own = [words.headline(&assessment, session), words.readings_clause(bench.readings()), SECRET.to_owned()];
    own.into_iter()
        .chain(parts)
        .chain(efforts)
        .chain(effects)
        .chain(outcomes)
        .chain(statuses)
        .chain(record)
        .filter(|text| !text.is_empty())
        .collect()
}

/// Whether a text says an answer; a word alone stands in other sentences too, so it must be the whole text.
fn says(text: &str, answer: &str) -> bool {
    if answer.chars().count() < 12 { text == answer } else { text.contains(answer) }
}

fn seal(harness: &mut Harness<'_, Shell>) {
    harness.state_mut().play_sealed(true);
    harness.run_steps(2);
}

#[test]
fn while_sealed_no_text_of_any_screen_says_an_answer_and_all_of_them_show_after() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let session = played();
        let mut harness = program(&session, language, [2400.0, 5000.0]);
        seal(&mut harness);
        let found = every_text(&mut harness);
        assert!(found.len() > 300, "only {} texts", found.len());
        let answers = answers(&session, words);
        let leaks: Vec<String> = found
            .iter()
            .flat_map(|text| answers.iter().filter(|answer| says(text, answer)).map(move |one| (one, text)))
            .map(|(answer, text)| format!("`{answer}` in `{text}`"))
            .collect();
        assert!(leaks.is_empty(), "{language:?}, {} leaks:\n{}", leaks.len(), leaks.join("\n"));
        for _ in Part::ALL {
            harness.get_by_label(&words.text(Text::SealedReveal)).click_accesskit();
            harness.run_steps(2);
        }
        let shown = every_text(&mut harness);
        let headline = words.headline(&assess(Catalog::shipped(), &session), &session);
        assert!(shown.contains(&headline), "{headline}");
        assert!(shown.iter().any(|text| text.contains(SECRET)), "notes and summary are there again");
        assert!(shown.len() > found.len() + 200, "{} and {}", found.len(), shown.len());
    }
}

/// The same facts and stances with other answers: read otherwise, and with parliaments that refuse.
#[test]
fn what_a_sealed_window_shows_does_not_depend_on_the_answers() {
    let texts_of = |session: &Session| {
        let mut harness = program(session, Language::En, [2400.0, 5000.0]);
        seal(&mut harness);
        every_text(&mut harness)
    };
    let plain = played();
    let other = Session {
        reading: Reading::Expansive,
        refusals: ["DEU", "USA", "ITA"].map(|code| code.parse().expect("a code")).to_vec(),
        ..played()
    };
    let [one, two] = [&plain, &other].map(|session| assess(Catalog::shipped(), session));
    assert!(one.threshold != two.threshold && one.response != two.response, "the answers are others");
    let (before, after) = (texts_of(&plain), texts_of(&other));
    // Which reading is chosen is no answer, and stands in the menu.
    let differ: Vec<&String> = before.symmetric_difference(&after).collect();
    assert!(differ.is_empty(), "{differ:#?}");
}

#[test]
fn the_window_opens_what_the_wall_opens_one_answer_after_the_other_and_closes_with_it() {
    let words = Words::on_screen(Language::En);
    let session = played();
    let mut harness = program(&session, Language::En, [1280.0, 800.0]);
    let assessment = assess(Catalog::shipped(), &session);
    let states = Part::ALL.map(|part| words.part_of(part, &assessment, &session).state);
    let headline = words.headline(&assessment, &session);
    harness.state_mut().set_scenes(&[StageWish::Begin, StageWish::PlaySealed(true), StageWish::GoTo(SceneId::Verdict)]);
    harness.run_steps(3);
    assert!(all_texts(&harness).contains(&words.text(Text::StageSealedOn)), "the bar says so");
    assert!(harness.query_by_label(&words.text(Text::SealedReveal)).is_none(), "the wall reveals");
    let open = |harness: &Harness<'_, Shell>| {
        let shown = all_texts(harness);
        states.iter().filter(|state| shown.contains(*state)).count()
    };
    for number in 0..4 {
        assert_eq!((open(&harness), all_texts(&harness).contains(&headline)), (number, false));
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run_steps(3);
    }
    assert!(all_texts(&harness).contains(&headline), "all four are open");
    harness.key_press(Key::Backspace);
    harness.run_steps(3);
    assert!(!all_texts(&harness).contains(&headline), "recalled");
    assert_eq!(open(&harness), 3);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    harness.run_steps(3);
    assert_eq!(open(&harness), 0, "the next round is sealed again");
}

#[test]
fn what_would_carry_an_answer_out_is_refused_with_words() {
    let words = Words::on_screen(Language::En);
    let mut harness = program(&played(), Language::En, [1280.0, 800.0]);
    seal(&mut harness);
    for key in [Key::E, Key::L] {
        harness.key_press_modifiers(Modifiers::COMMAND, key);
        harness.run_steps(3);
        assert_eq!(harness.state().said(), Some(words.text(Text::SealedRefused).as_str()), "{key:?}");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
        harness.run_steps(2);
    }
    harness.key_press(Key::P);
    harness.run_steps(3);
    assert_eq!(harness.state().said(), Some(words.text(Text::SealedRefused).as_str()), "a pin");
    assert!(!harness.state_mut().ui_state().windows.export.is_open);
}

#[test]
fn without_a_stage_an_unsealed_window_says_nothing_of_the_seal() {
    let words = Words::on_screen(Language::En);
    let mut harness = program(&played(), Language::En, [2400.0, 5000.0]);
    let shown = every_text(&mut harness);
    for key in [Text::SealedReveal, Text::SealedPane, Text::StagePlaySealed, Text::SealedTitle] {
        assert!(!shown.contains(&words.text(key)), "{key:?}");
    }
}

/// A round is played in envelopes.
fn balloting(language: Language) -> Harness<'static, Shell> {
    let mut session = played();
    session.stances.clear();
    Edit::Proceed(Procedure::BeginRound(Round::on(session.as_of, Default::default()))).apply_to(&mut session);
    let mut harness = program(&session, language, [2400.0, 5000.0]);
    harness.state_mut().set_scenes(&[StageWish::Begin, StageWish::PlaySealed(true), StageWish::GoTo(SceneId::Ballot)]);
    harness.run_steps(3);
    harness
}

fn answer(harness: &mut Harness<'_, Shell>, seat: StateCode, key: Key) {
    let state = harness.state_mut().ui_state();
    (state.council.seat, state.council.focus_board) = (Some(seat), true);
    state.council.board = BoardView::Tiles;
    harness.run_steps(3);
    harness.key_press(key);
    harness.run_steps(3);
}

#[test]
fn what_lies_in_an_envelope_shows_nowhere_until_all_are_opened_at_once() {
    for language in Language::ALL {
        let words = Words::on_screen(language);
        let mut harness = balloting(language);
        let empty = every_text(&mut harness);
        answer(&mut harness, HUN, Key::Num5);
        answer(&mut harness, NOR, Key::Num4);
        let session = harness.state().bench().session().clone();
        assert_eq!(session.stance(HUN, session.as_of), Stance::Objects, "it is kept");
        let is_in = words.pair(&words.state(HUN), "");
        let filled = every_text(&mut harness);
        assert!(filled.iter().any(|text| text.contains(is_in.trim_end())), "the seat is there");
        let mark = if language == Language::En { "its answer is in" } else { "sa réponse est là" };
        let marked = |text: &&String| text.contains(mark);
        let of = |seat: StateCode| filled.iter().filter(marked).any(|text| text.contains(&words.state(seat)));
        assert!(of(HUN) && of(NOR) && !of(StateCode::new(b"FRA")), "two are in");
        for stance in [Stance::Objects, Stance::Reservation] {
            let told = |texts: &BTreeSet<String>| {
                texts.iter().filter(|text| text.contains(&words.stance(stance))).cloned().collect::<BTreeSet<_>>()
            };
            let new: Vec<String> = told(&filled).difference(&told(&empty)).cloned().collect();
            assert!(new.is_empty(), "{stance:?}: {new:#?}");
        }
        // Another scene does not open them.
        harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Council)]);
        harness.run_steps(3);
        assert!(harness.state().sealing().is_some_and(|sealing| sealing.in_envelopes));
        harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Ballot)]);
        harness.run_steps(3);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run_steps(3);
        assert_eq!(harness.state().sealing(), Some(Sealing::default()), "open at once");
        let named = [false, true].map(|is_put| words.stance_under(Stance::Objects, is_put).to_lowercase());
        let shows = |text: &String| text.contains(&words.state(HUN)) && named.iter().any(|name| text.contains(name));
        assert!(all_texts(&harness).iter().any(shows), "the board shows what was in it");
        harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
        harness.run_steps(3);
        assert!(harness.state().sealing().is_some_and(|sealing| sealing.in_envelopes), "the next round seals again");
    }
}

/// A round that begins, a step of a plan or a plate would tell what is in closed envelopes.
#[test]
fn no_round_begins_and_no_plate_of_the_seats_opens_over_closed_envelopes() {
    let words = Words::on_screen(Language::En);
    let mut harness = balloting(Language::En);
    answer(&mut harness, HUN, Key::Num5);
    let rounds = |harness: &Harness<'_, Shell>| harness.state().bench().session().proceedings.rounds.len();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    harness.run_steps(3);
    assert_eq!(rounds(&harness), 1);
    assert_eq!(harness.state().said(), Some(words.text(Text::StageEnvelopesFirst).as_ref()));
    harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Verdict)]);
    harness.run_steps(2);
    for _ in 0..4 {
        harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        harness.run_steps(2);
    }
    assert_eq!(harness.state().show_on_wall().map(|show| show.revealed()), Some(0));
    harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Ballot), StageWish::Reveal]);
    harness.run_steps(3);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    harness.run_steps(3);
    assert_eq!(rounds(&harness), 2, "open envelopes hold nothing back");
}

/// Whoever says again what it said before, or that it is undecided, has answered.
#[test]
fn every_answer_fills_its_envelope_whatever_it_says() {
    let mut harness = balloting(Language::En);
    for (seat, key) in [(HUN, Key::Num2), (NOR, Key::Num3)] {
        answer(&mut harness, seat, key);
        answer(&mut harness, seat, key);
    }
    let is_in = |harness: &Harness<'_, Shell>, seat: StateCode| {
        harness.state().show_on_wall().is_some_and(|show| show.ballot().answered.contains(&seat))
    };
    assert!(is_in(&harness, HUN) && is_in(&harness, NOR) && !is_in(&harness, StateCode::new(b"FRA")));
}

/// Whoever pages past the envelopes hides nobody's stance for good.
#[test]
fn envelopes_that_nobody_answered_into_are_left_behind_with_their_scene() {
    let mut harness = balloting(Language::En);
    let in_envelopes =
        |harness: &Harness<'_, Shell>| harness.state().sealing().is_some_and(|sealing| sealing.in_envelopes);
    assert!(in_envelopes(&harness));
    harness.state_mut().set_scenes(&[StageWish::Next]);
    harness.run_steps(3);
    assert!(!in_envelopes(&harness));
}

/// A crash opens no seal: it is kept with the unsaved session, and the wall goes on from it.
#[test]
fn a_crash_opens_no_seal() {
    let folder = tempfile::tempdir().expect("a folder");
    let (home, file) = (home(folder.path()), file_in(folder.path()));
    let sealing = Sealing { opened: 1, in_envelopes: false };
    let mut first = start(&home);
    first.state_mut().open_path(file);
    first.run_steps(2);
    first.state_mut().play_sealed(true);
    first.run_steps(2);
    click(&mut first, &Words::on_screen(Language::En).text(Text::SealedReveal));
    click(&mut first, "Norway, seat 19");
    assert_eq!(first.state().sealing(), Some(sealing));
    crash(first, &home);
    let mut second = start(&home);
    click(&mut second, "Recover");
    assert_eq!(second.state().sealing(), Some(sealing));
    second.key_press(Key::F5);
    second.run_steps(3);
    assert_eq!(second.state().show_on_wall().map(casus::stage::Show::revealed), Some(1), "the wall goes on from it");
    assert_eq!(second.state().sealing(), Some(sealing));
}

#[test]
fn a_sealed_file_is_sealed_when_it_is_opened_again() {
    let path = Path::new(if cfg!(windows) { "C:/room/exercise.ron" } else { "/room/exercise.ron" });
    let sealing = Sealing { opened: 2, in_envelopes: true };
    let mut settings = Settings::default();
    settings.keep_seal(path, Some(sealing));
    let text = ron::to_string(&settings).expect("settings are written");
    let (read, lost) = Settings::read(&text).expect("settings are read");
    assert!(lost.is_empty(), "{lost:?}");
    assert_eq!(read.seal_of(path), Some(sealing));
    settings.keep_seal(path, None);
    assert_eq!(settings.seal_of(path), None);
}

/// What the wall is given while the window is sealed is what it was given before: the seal on the window takes nothing from it.
#[test]
fn the_wall_of_a_sealed_session_shows_its_plates_and_waits_with_what_comes_after() {
    let mut harness = program(&played(), Language::En, [1280.0, 800.0]);
    let words = Words::on_screen(Language::En);
    harness.state_mut().set_scenes(&[
        StageWish::Begin,
        StageWish::PlaySealed(true),
        StageWish::GoTo(SceneId::Response),
    ]);
    harness.run_steps(3);
    let spoken = |harness: &Harness<'_, Shell>| harness.state().on_wall().map(|scene| scene.spoken().join(" "));
    assert!(spoken(&harness).is_some_and(|said| said.contains(&words.text(Text::WallStillSealed))));
    harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Verdict)]);
    for _ in 0..4 {
        harness.state_mut().set_scenes(&[StageWish::Reveal]);
    }
    harness.state_mut().set_scenes(&[StageWish::GoTo(SceneId::Response)]);
    harness.run_steps(3);
    assert!(spoken(&harness).is_some_and(|said| !said.contains(&words.text(Text::WallStillSealed))));
}
