//! Where panes stand: a new document begins at its top, and what a pane shows moves no other.

use egui::Key;
use egui_kittest::{Harness, kittest::Queryable as _};

use casus::{
    shell::Shell,
    ui::{ResponseView, WhyTab},
};

use crate::panels::{paris, seat};

/// Scrolls whatever is under a point down.
fn wheel(program: &mut Harness<'_, Shell>, x: f32, y: f32) {
    wheel_by(program, x, y, -2_000.0);
}

fn wheel_by(program: &mut Harness<'_, Shell>, x: f32, y: f32, up: f32) {
    program.event(egui::Event::PointerMoved(egui::pos2(x, y)));
    program.run_steps(1);
    program.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, up),
        modifiers: egui::Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
    });
    program.run_steps(6);
}

fn top_of(program: &Harness<'_, Shell>, label: &str) -> f32 {
    program.get_by_role_and_label(egui::Role::TextInput, label).rect().top()
}

#[test]
fn a_new_document_starts_at_its_top_and_undo_finds_the_other_where_it_was() {
    let mut program = paris();
    let top = top_of(&program, "Title");
    wheel(&mut program, 170.0, 600.0);
    assert!(top_of(&program, "Title") < top - 100.0);
    let scrolled = top_of(&program, "Title");
    program.state_mut().open_case("us-2001-911");
    program.run_steps(3);
    assert!((top_of(&program, "Title") - top).abs() < 40.0, "{}", top_of(&program, "Title"));
    program.key_press_modifiers(egui::Modifiers::COMMAND, Key::Z);
    program.run_steps(3);
    assert!((top_of(&program, "Title") - scrolled).abs() < 40.0);
}

#[test]
fn nothing_a_column_shows_moves_the_board_sideways() {
    let mut program = paris();
    let left = |program: &Harness<'_, Shell>| {
        let seat = seat(program, "Norway, seat 19").rect();
        (seat.left().round(), seat.width().round())
    };
    let before = left(&program);
    for tab in WhyTab::ALL {
        program.state_mut().ui_state().why.tab = tab.0;
        program.run_steps(3);
        assert_eq!(left(&program), before, "{tab:?}");
    }
    for view in
        [ResponseView::Table, ResponseView::Timeline, ResponseView::Pledges, ResponseView::Sources, ResponseView::Chart]
    {
        program.state_mut().ui_state().response.view = view;
        program.run_steps(3);
        assert_eq!(left(&program), before, "{view:?}");
    }
    for fact in casus::domain::FactId::ALL {
        program.state_mut().ui_state().incident.open_fact = Some(*fact);
        program.run_steps(3);
        assert_eq!(left(&program), before, "{fact:?}");
    }
}

#[test]
fn of_a_long_list_only_what_is_in_sight_is_drawn() {
    let mut program = paris();
    let folder = tempfile::tempdir().unwrap();
    let mut session = program.state().bench().session().clone();
    session.sources =
        (0..10_000).map(|number| format!("Source number {number}, of some length so that it wraps")).collect();
    let file = folder.path().join("long.ron");
    casus::storage::save(&file, &session).unwrap();
    program.state_mut().open_path(file);
    program.run_steps(2);
    for _ in 0..12 {
        wheel(&mut program, 170.0, 600.0);
    }
    // The tab of the response has the same name.
    program
        .query_all_by_label_contains("Sources")
        .find(|node| node.rect().left() < 300.0)
        .expect("the heading")
        .click();
    program.run_steps(6);
    for _ in 0..6 {
        wheel(&mut program, 170.0, 600.0);
    }
    let drawn = program.query_all_by_label_contains("Source number").count();
    assert!((10..400).contains(&drawn), "{drawn}");
}

/// A thousand days on which the place of the incident is told anew: the window is drawn, and the course is followed between
/// the frames.
#[test]
fn a_session_with_very_many_days_is_followed_a_piece_at_a_time() {
    let mut program = paris();
    let folder = tempfile::tempdir().unwrap();
    let first = casus::domain::Day::constant(2030, 5, 1);
    let days = (0..200).map(|number| {
        let harm = if number % 2 == 0 { "few_dead" } else { "mass_dead" };
        format!("(from: \"{}\", value: {harm})", first.plus_days(1 + number))
    });
    let text = format!(
        "(format: 1, session: (title: \"Long\", incident: (first_day: \"{first}\", attacked: [(value: [\"ITA\"])], \
         means: [(value: [strike])], author_kind: [(value: organisation)], harm: [{}])))",
        days.collect::<Vec<_>>().join(", ")
    );
    let file = folder.path().join("long.ron");
    std::fs::write(&file, text).unwrap();
    program.state_mut().open_path(file);
    program.run_steps(2);
    let session = program.state().bench().session().clone();
    let whole = casus::assess::course(program.state().bench().catalog(), &session);
    program.run_steps(12);
    assert_eq!(program.state().bench().course(), &whole[..]);
}

/// Where the words stand in the chart, if they can be read there.
fn row_of(program: &Harness<'_, Shell>, code: &str) -> Option<f32> {
    let texts = crate::room::texts(program);
    let is_row = |text: &&crate::room::Text| text.words == code && text.rect.left() > 800.0 && text.is_in_sight();
    texts.iter().find(is_row).map(|text| text.rect.center().y.round())
}

#[test]
fn the_chart_keeps_the_row_of_a_seat_in_sight_that_is_looked_up_and_set() {
    for code in ["ESP", "GBR", "TUR"] {
        let mut program = paris();
        program.key_press_modifiers(egui::Modifiers::COMMAND, Key::Num3);
        program.run_steps(10);
        let before = row_of(&program, code).expect("a row in sight");
        let press = |key: Key| (key, egui::Modifiers::NONE);
        let letters = code.chars().map(|letter| press(Key::from_name(&letter.to_string()).expect("a letter")));
        let strokes: Vec<_> = std::iter::once(press(Key::Slash)).chain(letters).collect();
        crate::strokes::press_every(&mut program, &strokes, 0.06);
        for _ in 0..60 {
            crate::strokes::frame_after(&mut program, 1.0 / 30.0);
        }
        assert_eq!(row_of(&program, code), Some(before), "{code}: looked up");
        crate::strokes::press_every(&mut program, &[press(Key::Num5)], 0.06);
        for _ in 0..60 {
            crate::strokes::frame_after(&mut program, 1.0 / 30.0);
        }
        let after = row_of(&program, code).expect("the row has left the sight");
        assert!((after - before).abs() < 40.0, "{code}: from {before} to {after}");
    }
}

#[test]
fn a_fact_that_is_opened_stays_under_the_hand_when_the_one_above_closes() {
    let mut program = paris();
    program.state_mut().ui_state().incident.open_fact = Some(casus::domain::FactId::Attacked);
    program.run_steps(4);
    let top = |program: &Harness<'_, Shell>| {
        let texts = crate::room::texts(program);
        texts.iter().find(|text| text.words == "[F5]").map(|text| text.rect.top())
    };
    wheel_by(&mut program, 170.0, 600.0, -420.0);
    let before = top(&program).expect("the fact is in sight");
    program.event(egui::Event::PointerMoved(egui::pos2(100.0, before + 6.0)));
    for pressed in [true, false] {
        program.event(egui::Event::PointerButton {
            pos: egui::pos2(100.0, before + 6.0),
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        });
        program.run_steps(1);
    }
    program.run_steps(6);
    assert_eq!(program.state_mut().ui_state().incident.open_fact, Some(casus::domain::FactId::Means));
    let after = top(&program).expect("the fact is in sight");
    assert!((after - before).abs() < 2.0, "from {before} to {after}");
}

#[test]
fn the_panes_stay_where_they_are_when_a_long_headline_becomes_short_and_long_again() {
    let mut program = crate::panels::program(1024.0, 700.0);
    program.state_mut().open_case("us-2001-911");
    program.run_steps(4);
    let headline = |program: &Harness<'_, Shell>| {
        let bench = program.state().bench();
        let headline =
            casus::words::Words::of(casus::words::Language::En).headline(bench.assessment(), bench.session());
        crate::room::texts(program).iter().filter(|text| text.words == headline).count()
    };
    // Each click is another stance; after five of them all that can be said was said once.
    let mut round = || -> Vec<(usize, f32)> {
        let click = |_| {
            seat(&program, "Canada, seat 2").click();
            program.run_steps(4);
            (headline(&program), seat(&program, "Canada, seat 2").rect().top())
        };
        (0..5).map(click).collect()
    };
    let (_, again) = (round(), round());
    let lines = again.iter().map(|(lines, _)| lines);
    assert!(lines.clone().max() > lines.min(), "the headline is never longer: {again:?}");
    assert!(again.iter().all(|(_, top)| (top - again[0].1).abs() < 1.0), "{again:?}");
}
