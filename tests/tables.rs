//! Tables keep their heads while their rows scroll, every other row has a ground, and a row is heard as one sentence.

use casus::{
    shell::Shell,
    storage::settings::Settings,
    ui::{BoardView, ChartStyle, Pane, ResponseView, theme},
};
use egui::{Color32, Shape, accesskit::Role};
use egui_kittest::{Harness, Node, kittest::NodeT as _};

use crate::{
    everyone::{SCREENS, open_in},
    room::{Text, texts},
};

fn open(name: &str, size: [f32; 2]) -> Harness<'static, Shell> {
    let screen = SCREENS.iter().find(|screen| screen.name == name).expect("a screen of that name");
    open_in(screen, Settings::default(), size, 1.0)
}

/// Turns the wheel over a point, points up or down.
fn wheel(program: &mut Harness<'_, Shell>, at: egui::Pos2, up: f32) {
    program.event(egui::Event::PointerMoved(at));
    program.run_steps(1);
    program.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, up),
        modifiers: egui::Modifiers::NONE,
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Unknown,
    });
    program.run_steps(8);
}

fn role(node: &Node<'_>) -> Role {
    node.accesskit_node().role()
}

fn said(node: &Node<'_>) -> String {
    let nodes = std::iter::once(*node).chain(node.children_recursive());
    let words = |node: Node<'_>| node.accesskit_node().label().or_else(|| node.accesskit_node().value());
    nodes.filter_map(words).filter(|words| !words.trim().is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a text of exactly these words can be read.
fn shows(program: &Harness<'_, Shell>, words: &str) -> bool {
    texts(program).iter().any(|text| text.words == words && text.is_in_sight())
}

/// Grounds of rows in sight.
fn stripes(program: &Harness<'_, Shell>) -> usize {
    #[expect(clippy::wildcard_enum_match_arm, reason = "The shapes are the toolkit's; a ground is a rectangle.")]
    fn count(shape: &Shape, grounds: [Color32; 2]) -> usize {
        match shape {
            Shape::Vec(shapes) => shapes.iter().map(|shape| count(shape, grounds)).sum(),
            Shape::Rect(rect) => {
                usize::from(grounds.contains(&rect.fill) && (12.0..60.0).contains(&rect.rect.height()))
            }
            _ => 0,
        }
    }
    let grounds = [theme::LIGHT.window, theme::DARK.window];
    program.output().shapes.iter().map(|clipped| count(&clipped.shape, grounds)).sum()
}

#[test]
fn the_table_of_the_response_keeps_its_heads_however_far_it_is_scrolled() {
    for style in [ChartStyle::Ranges, ChartStyle::ByKind, ChartStyle::Marks] {
        let mut program = open("pledges", [1280.0, 800.0]);
        program.state_mut().ui_state().response.view = ResponseView::Table;
        program.state_mut().ui_state().response.chart_style = style;
        program.run_steps(4);
        let heads: Vec<String> = program
            .root()
            .children_recursive()
            .filter(|node| role(node) == Role::ColumnHeader)
            .filter_map(|node| node.children_recursive().find(|node| role(node) == Role::Label))
            .filter_map(|label| label.accesskit_node().value())
            .collect();
        assert!(heads.len() > 3, "{style:?}: {heads:?}");
        let first = program.root().children_recursive().find(|node| role(node) == Role::RowHeader);
        let first = first.and_then(|cell| cell.children_recursive().find(|node| role(node) == Role::Label));
        let first = first.map(|label| said(&label)).expect("a first row");
        let ally = first.split(',').next().unwrap_or_default();
        let shows_row = |program: &Harness<'_, Shell>| {
            let stands = |text: &Text| text.words == ally || Some(text.words.as_str()) == first.rsplit(' ').next();
            let is_row = |text: &Text| stands(text) && text.rect.left() > 800.0 && text.is_in_sight();
            texts(program).iter().any(is_row)
        };
        assert!(shows_row(&program), "{style:?}: {first}");
        assert!(stripes(&program) > 4, "{style:?}: {} stripes", stripes(&program));
        // Beyond the right edge a column is reached by scrolling sideways.
        let heads: Vec<_> = heads.into_iter().filter(|head| shows(&program, head)).collect();
        assert!(heads.len() > 3, "{style:?}: only {heads:?} in sight");
        wheel(&mut program, egui::pos2(1000.0, 380.0), -3_000.0);
        assert!(!shows_row(&program), "{style:?}: it has not scrolled");
        let hidden: Vec<_> = heads.iter().filter(|head| !shows(&program, head)).collect();
        assert!(hidden.is_empty(), "{style:?}: {hidden:?}");
    }
}

#[test]
fn a_table_that_keeps_its_heads_is_heard_as_rows_of_cells_under_their_heads() {
    let program = open("response table", [1280.0, 800.0]);
    let table = program.root().children_recursive().find(|node| role(node) == Role::Table).expect("a table");
    let rows: Vec<_> = table.children_recursive().filter(|node| role(node) == Role::Row).collect();
    let seats = program.state().bench().assessment().roster.len();
    assert_eq!(rows.len(), seats + 1);
    let roles = |row: &Node<'_>| row.children().map(|cell| role(&cell)).collect::<Vec<_>>();
    assert!(roles(&rows[0]).iter().all(|role| *role == Role::ColumnHeader), "{:?}", roles(&rows[0]));
    for row in &rows[1..] {
        let roles = roles(row);
        assert_eq!(roles[0], Role::RowHeader);
        assert!(roles.len() == 6 && roles[1..].iter().all(|role| *role == Role::Cell), "{roles:?}");
        let sentence = said(&row.children().next().expect("a first cell"));
        assert!(sentence.contains(", Least: ") && sentence.contains(", State: "), "{sentence}");
    }
}

#[test]
fn the_list_of_the_council_keeps_its_head_in_every_window() {
    for size in [[1280.0, 800.0], [1024.0, 700.0], [640.0, 400.0], [465.0, 318.0]] {
        let mut program = open("list", size);
        program.state_mut().ui_state().pane = Pane::Council;
        program.state_mut().ui_state().council.board = BoardView::List;
        program.run_steps(4);
        let row = |program: &Harness<'_, Shell>, words: &str| {
            texts(program).iter().find(|text| text.words.starts_with(words) && text.is_in_sight()).map(|text| text.rect)
        };
        let place = egui::pos2(size[0] / 2.0, size[1] * 0.75);
        wheel(&mut program, place, -3_000.0);
        assert!(row(&program, "USA  ").is_some(), "{size:?}: the last row does not show");
        assert!(row(&program, "ALB  ").is_none(), "{size:?}: it has not scrolled");
        assert!(shows(&program, "Ally"), "{size:?}: the head does not show");
        assert!(stripes(&program) > 2, "{size:?}: {} stripes", stripes(&program));
    }
}

#[test]
fn numbers_stand_at_the_right_of_their_column() {
    let program = open("response table", [1920.0, 1080.0]);
    let table = program.root().children_recursive().find(|node| role(node) == Role::Table).expect("a table");
    for column in 1..=4_usize {
        let cells = table.children_recursive().filter(|node| {
            let node = node.accesskit_node();
            node.role() == Role::Cell && node.data().column_index() == Some(column)
        });
        let labels = cells.filter_map(|cell| cell.children_recursive().find(|node| role(node) == Role::Label));
        let ends: Vec<f32> = labels.map(|label| label.rect().right()).collect();
        assert!(ends.len() > 10, "column {column}: {}", ends.len());
        let (least, most) = ends.iter().fold((f32::MAX, f32::MIN), |(a, b), end| (a.min(*end), b.max(*end)));
        assert!(most - least < 1.5, "column {column} ends between {least} and {most}");
    }
}
