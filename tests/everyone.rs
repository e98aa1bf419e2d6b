//! The whole tree that a screen reader walks, on every screen and in both languages.

use std::collections::BTreeMap;

use casus::{
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::{BoardView, ResponseView, UiState},
};
use egui_kittest::{Harness, Node, kittest::NodeT as _};

/// A screen: what is open, and what is set.
struct Screen {
    name: &'static str,
    case: Option<&'static str>,
    size: [f32; 2],
    set: fn(&mut UiState),
}

const SCREENS: [Screen; 15] = [
    Screen { name: "start", case: None, size: [1280.0, 800.0], set: |_| () },
    Screen { name: "tiles", case: Some("fr-2015-paris"), size: [1280.0, 800.0], set: |_| () },
    Screen { name: "tiles, wide", case: Some("us-2001-911"), size: [1920.0, 1080.0], set: |_| () },
    Screen { name: "tiles, narrow", case: Some("us-2001-911"), size: [1024.0, 700.0], set: |_| () },
    Screen { name: "one pane", case: Some("us-2001-911"), size: [640.0, 400.0], set: |_| () },
    Screen {
        name: "table",
        case: Some("tr-2012-akcakale"),
        size: [1280.0, 800.0],
        set: |ui| ui.board = BoardView::Table,
    },
    Screen { name: "map", case: Some("gb-1982-falklands"), size: [1280.0, 800.0], set: |ui| ui.board = BoardView::Map },
    Screen {
        name: "list",
        case: Some("dk-2026-greenland"),
        size: [1280.0, 800.0],
        set: |ui| ui.board = BoardView::List,
    },
    Screen { name: "chart", case: Some("us-2001-911"), size: [1280.0, 800.0], set: |ui| ui.is_response_tall = true },
    Screen {
        name: "response table",
        case: Some("us-2001-911"),
        size: [1280.0, 800.0],
        set: |ui| ui.response = ResponseView::Table,
    },
    Screen {
        name: "assumptions",
        case: Some("us-2001-911"),
        size: [1280.0, 800.0],
        set: |ui| ui.response = ResponseView::Sources,
    },
    Screen { name: "glossary", case: Some("fr-2015-paris"), size: [1280.0, 800.0], set: |ui| ui.glossary = true },
    Screen { name: "keys", case: Some("fr-2015-paris"), size: [1280.0, 800.0], set: |ui| ui.key_sheet = true },
    Screen { name: "settings", case: Some("fr-2015-paris"), size: [1280.0, 800.0], set: |ui| ui.settings = true },
    Screen {
        name: "find",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.find = Some(String::new()),
    },
];

fn open(screen: &Screen, language: LanguageChoice) -> Harness<'static, Shell> {
    let settings = Settings { language, ..Settings::default() };
    let found = Found { settings, ..Found::default() };
    let mut shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    if let Some(case) = screen.case {
        shell.open_case(case);
    }
    (screen.set)(shell.ui_state());
    let mut harness = Harness::builder()
        .with_size(screen.size)
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.run_steps(4);
    harness
}

/// What a person can act on.
fn is_control(role: egui::accesskit::Role) -> bool {
    use egui::accesskit::Role;
    matches!(
        role,
        Role::Button
            | Role::CheckBox
            | Role::ComboBox
            | Role::Link
            | Role::MenuItem
            | Role::RadioButton
            | Role::Slider
            | Role::SpinButton
            | Role::Switch
            | Role::Tab
            | Role::TextInput
            | Role::MultilineTextInput
            | Role::DefaultButton
    )
}

fn name_of(node: &Node<'_>) -> String {
    let node = node.accesskit_node();
    node.label().or_else(|| node.value()).unwrap_or_default()
}

fn walk(language: LanguageChoice, check: impl Fn(&Screen, Vec<Node<'_>>)) {
    for screen in &SCREENS {
        let harness = open(screen, language);
        let nodes = harness.root().children_recursive().collect();
        check(screen, nodes);
    }
}

#[test]
fn every_control_of_every_screen_has_a_name_of_its_own_in_both_languages() {
    for language in [LanguageChoice::En, LanguageChoice::Fr] {
        walk(language, |screen, nodes| {
            let mut names: BTreeMap<String, usize> = BTreeMap::new();
            for node in nodes.iter().filter(|node| is_control(node.accesskit_node().role())) {
                *names.entry(name_of(node)).or_default() += 1;
            }
            let twice: Vec<_> = names.iter().filter(|(name, count)| name.trim().is_empty() || **count > 1).collect();
            assert!(names.len() > 10, "{}: only {} controls", screen.name, names.len());
            assert!(twice.is_empty(), "{} ({language:?}): {twice:?}", screen.name);
        });
    }
}
