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
    program.event(egui::Event::PointerMoved(egui::pos2(x, y)));
    program.run_steps(1);
    program.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -2_000.0),
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
        program.state_mut().ui_state().why = tab.0;
        program.run_steps(3);
        assert_eq!(left(&program), before, "{tab:?}");
    }
    for view in
        [ResponseView::Table, ResponseView::Timeline, ResponseView::Pledges, ResponseView::Sources, ResponseView::Chart]
    {
        program.state_mut().ui_state().response = view;
        program.run_steps(3);
        assert_eq!(left(&program), before, "{view:?}");
    }
    for fact in casus::domain::FactId::ALL {
        program.state_mut().ui_state().open_fact = Some(*fact);
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
