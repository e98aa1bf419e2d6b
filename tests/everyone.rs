//! The whole tree that a screen reader walks, on every screen and in both languages.

use std::{collections::BTreeMap, fmt::Write as _, path::Path};

use casus::{
    domain::{FactId, Session, StateCode},
    shell::{NoDialogs, Shell},
    storage::{
        library,
        settings::{Found, LanguageChoice, Settings},
    },
    ui::{BoardView, ChartStyle, LedgerTab, Pane, ResponseView, UiState, WhyTab},
    words::{Language, Words},
};
use egui_kittest::{Harness, Node, kittest::NodeT as _};

/// A screen: what is open, and what is set.
pub(crate) struct Screen {
    pub(crate) name: &'static str,
    case: Option<&'static str>,
    size: [f32; 2],
    set: fn(&mut UiState),
}

pub(crate) const SCREENS: [Screen; 34] = [
    Screen { name: "start", case: None, size: [1280.0, 800.0], set: |_| () },
    Screen { name: "workshops", case: None, size: [1280.0, 800.0], set: |ui| ui.windows.workshops = true },
    Screen { name: "tiles", case: Some("fr-2015-paris"), size: [1280.0, 800.0], set: |_| () },
    Screen { name: "tiles, wide", case: Some("us-2001-911"), size: [1920.0, 1080.0], set: |_| () },
    Screen { name: "tiles, narrow", case: Some("us-2001-911"), size: [1024.0, 700.0], set: |_| () },
    Screen { name: "one pane", case: Some("us-2001-911"), size: [640.0, 400.0], set: |_| () },
    Screen {
        name: "table",
        case: Some("tr-2012-akcakale"),
        size: [1280.0, 800.0],
        set: |ui| ui.council.board = BoardView::Table,
    },
    Screen {
        name: "map",
        case: Some("gb-1982-falklands"),
        size: [1280.0, 800.0],
        set: |ui| ui.council.board = BoardView::Map,
    },
    Screen {
        name: "list",
        case: Some("dk-2026-greenland"),
        size: [1280.0, 800.0],
        set: |ui| ui.council.board = BoardView::List,
    },
    Screen {
        name: "chart",
        case: Some("us-2001-911"),
        size: [1280.0, 800.0],
        set: |ui| ui.tall = Some(Pane::Response),
    },
    Screen {
        name: "response table",
        case: Some("us-2001-911"),
        size: [1280.0, 800.0],
        set: |ui| ui.response.view = ResponseView::Table,
    },
    Screen {
        name: "pledges",
        case: Some("pledged.ron"),
        size: [1920.0, 1080.0],
        set: |ui| {
            ui.response.view = ResponseView::Pledges;
            ui.council.seat = Some(StateCode::new(b"DEU"));
        },
    },
    Screen {
        name: "pledges of a reservation",
        case: Some("pledged.ron"),
        size: [1920.0, 1080.0],
        set: |ui| {
            ui.response.view = ResponseView::Pledges;
            ui.council.seat = Some(StateCode::new(b"HUN"));
        },
    },
    Screen {
        name: "timeline",
        case: Some("pledged.ron"),
        size: [1920.0, 1080.0],
        set: |ui| {
            ui.response.view = ResponseView::Timeline;
        },
    },
    Screen {
        name: "chart of what money does not measure",
        case: Some("pledged.ron"),
        size: [1920.0, 1080.0],
        set: |ui| {
            ui.response.chart_style = ChartStyle::Marks;
        },
    },
    Screen {
        name: "assumptions",
        case: Some("us-2001-911"),
        size: [1280.0, 800.0],
        set: |ui| ui.response.view = ResponseView::Sources,
    },
    Screen {
        name: "fact",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.incident.open_fact = Some(FactId::Place),
    },
    Screen { name: "what if", case: Some("us-2001-911"), size: [1280.0, 800.0], set: |ui| ui.why.tab = WhyTab::WhatIf },
    Screen {
        name: "other ways",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.why.tab = WhyTab::Tracks,
    },
    Screen {
        name: "proceedings",
        case: Some("../assets/lessons/en/silence-mended.ron"),
        size: [1280.0, 800.0],
        set: |ui| {
            ui.why.tab = WhyTab::Proceedings;
            ui.tall = Some(Pane::Why);
        },
    },
    Screen {
        name: "proceedings before the first step",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| {
            ui.why.tab = WhyTab::Proceedings;
            ui.tall = Some(Pane::Why);
        },
    },
    Screen {
        name: "texts of the council",
        case: Some("../assets/lessons/en/no-agreement.ron"),
        size: [1280.0, 800.0],
        set: |ui| ui.proceedings.open_texts(),
    },
    Screen {
        name: "precedents",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.why.tab = WhyTab::Precedents,
    },
    Screen { name: "ladder", case: Some("us-2001-911"), size: [1280.0, 800.0], set: |ui| ui.why.tab = WhyTab::Ladder },
    Screen {
        name: "probe",
        case: Some("tr-2012-f4"),
        size: [1280.0, 800.0],
        set: |ui| {
            ui.council.board = BoardView::Map;
            ui.council.map.probe(Some((358_894, -53_213)));
        },
    },
    Screen {
        name: "assumptions",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.ledger.tab = Some(LedgerTab::Assumptions),
    },
    Screen {
        name: "assumptions, small",
        case: Some("fr-2015-paris"),
        size: [640.0, 400.0],
        set: |ui| ui.ledger.tab = Some(LedgerTab::Assumptions),
    },
    Screen {
        name: "readings",
        case: Some("pl-2025-drones"),
        size: [1280.0, 800.0],
        set: |ui| ui.ledger.tab = Some(LedgerTab::Readings),
    },
    Screen {
        name: "glossary",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.windows.glossary = true,
    },
    Screen { name: "keys", case: Some("fr-2015-paris"), size: [1280.0, 800.0], set: |ui| ui.windows.key_sheet = true },
    Screen {
        name: "settings",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.windows.settings = true,
    },
    Screen {
        name: "find",
        case: Some("fr-2015-paris"),
        size: [1280.0, 800.0],
        set: |ui| ui.find = Some(casus::ui::Search::default()),
    },
    Screen { name: "sealed", case: Some("sealed fr-2015-paris"), size: [1280.0, 800.0], set: |_| () },
    Screen { name: "sealed, small", case: Some("sealed pl-2025-drones"), size: [640.0, 400.0], set: |_| () },
];

/// Opens the case of a screen, sealed where it says so.
fn open_case(shell: &mut Shell, case: &str) {
    match case.strip_prefix("sealed ") {
        Some(case) => shell.open_case_sealed(case),
        None => shell.open_case(case),
    }
}

fn open(screen: &Screen, language: LanguageChoice) -> Harness<'static, Shell> {
    open_in(screen, Settings { language, ..Settings::default() }, screen.size, 1.0)
}

/// Opens a screen in a window of some size, in points, with so many pixels to a point.
pub(crate) fn open_in(screen: &Screen, settings: Settings, size: [f32; 2], zoom: f32) -> Harness<'static, Shell> {
    let found = Found { settings, ..Found::default() };
    let mut shell = Shell::new(&egui::Context::default(), found, None, Box::new(NoDialogs));
    if let Some(case) = screen.case {
        match case.strip_suffix(".ron") {
            Some(_) => shell.open_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(case)),
            None => open_case(&mut shell, case),
        }
    }
    (screen.set)(shell.ui_state());
    let mut harness = Harness::builder()
        .with_size(size)
        .with_pixels_per_point(zoom)
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
            | Role::DisclosureTriangle
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

/// The tree as indented lines: role, name, value.
fn outline(node: &Node<'_>, depth: usize, lines: &mut String) {
    let inner = node.accesskit_node();
    // A line of text is said by what holds it.
    if inner.is_hidden() || inner.role() == egui::accesskit::Role::TextRun {
        return;
    }
    let name = inner.label().filter(|name| !name.trim().is_empty());
    let value = inner.value().filter(|value| !value.trim().is_empty());
    let is_said = name.is_some() || value.is_some();
    if is_said {
        let name = name.map_or_else(String::new, |name| format!(" {name}"));
        let value = value.map_or_else(String::new, |value| format!(" = {value}"));
        writeln!(lines, "{}{:?}{name}{value}", "  ".repeat(depth), inner.role()).expect("a line of text");
    }
    for child in node.children() {
        outline(&child, depth + usize::from(is_said), lines);
    }
}

/// What a screen reader would find on a screen; `cargo insta review` shows what has changed.
#[track_caller]
fn check_outline(name: &str, language: LanguageChoice) {
    insta::assert_snapshot!(snapshot_name(name, language), outline_of(name, language));
}

fn snapshot_name(name: &str, language: LanguageChoice) -> String {
    format!("{name}-{language:?}").to_lowercase().replace([',', ' '], "-")
}

fn outline_of(name: &str, language: LanguageChoice) -> String {
    let screen = SCREENS.iter().find(|screen| screen.name == name).expect("a screen of that name");
    let mut lines = String::new();
    for child in open(screen, language).root().children() {
        outline(&child, 0, &mut lines);
    }
    lines
}

/// The outline without the cards of the cases but one, which stands for all: what they say is theirs.
fn without_other_cards(lines: &str, language: Language) -> String {
    let words = Words::on_screen(language);
    let shown =
        |session: &Session| [words.session_title(session), words.text_of_case(&session.case, &session.decision_point)];
    let day = |session: &Session| words.day(session.incident.first_day);
    let others: Vec<String> = library::cases()
        .iter()
        .filter(|case| case.id != library::DEFAULT_CASE)
        .flat_map(|case| shown(&case.session).into_iter().chain([format!("{} · ", day(&case.session))]))
        .collect();
    for other in &others {
        assert!(lines.contains(other), "the start page does not say {other}");
    }
    lines
        .lines()
        .filter(|line| !others.iter().any(|other| line.contains(other)))
        .map(|line| format!("{line}\n"))
        .collect()
}

#[test]
fn the_start_page_reads_as_written_down_and_has_a_card_for_every_case() {
    for (choice, language) in [(LanguageChoice::En, Language::En), (LanguageChoice::Fr, Language::Fr)] {
        let lines = without_other_cards(&outline_of("start", choice), language);
        insta::assert_snapshot!(snapshot_name("start", choice), lines);
    }
}

#[test]
fn the_main_window_reads_as_written_down() {
    check_outline("tiles", LanguageChoice::En);
    check_outline("tiles", LanguageChoice::Fr);
}

#[test]
fn one_pane_at_a_time_reads_as_written_down() {
    check_outline("one pane", LanguageChoice::En);
}

#[test]
fn a_sealed_case_reads_as_written_down() {
    check_outline("sealed", LanguageChoice::En);
    check_outline("sealed", LanguageChoice::Fr);
}

#[test]
fn tab_reaches_every_control_and_never_a_picture() {
    for name in ["start", "tiles", "list", "one pane", "sealed"] {
        let screen = SCREENS.iter().find(|screen| screen.name == name).expect("a screen of that name");
        let mut harness = open(screen, LanguageChoice::En);
        let mut reached: Vec<String> = Vec::new();
        // Round once: the first stop comes again after the last.
        while reached.len() < 3 || reached[reached.len() - 1] != reached[0] {
            harness.key_press(egui::Key::Tab);
            harness.run_steps(1);
            let root = harness.root();
            let focused = root.children_recursive().find(|node| node.accesskit_node().is_focused());
            let Some(node) = focused else { continue };
            assert!(node.accesskit_node().role() != egui::accesskit::Role::Image, "{name}: {}", name_of(&node));
            reached.push(name_of(&node));
            assert!(reached.len() < 400, "{name}: Tab never comes round");
        }
        // Inside the board and inside a group of choices arrow keys move: each is one stop for Tab.
        let is_choice = |node: &Node<'_>| node.accesskit_node().role() == egui::accesskit::Role::RadioButton;
        let is_stop = |node: &Node<'_>| {
            !node.accesskit_node().is_disabled() && !name_of(node).contains(", seat ") && !is_choice(node)
        };
        let nodes: Vec<_> = harness.root().children_recursive().collect();
        let controls = nodes.iter().filter(|node| is_control(node.accesskit_node().role()) && is_stop(node));
        let missed: Vec<String> = controls.map(name_of).filter(|name| !reached.contains(name)).collect();
        assert_eq!(missed, [] as [String; 0], "{name}: Tab never gets there");
        let groups = |names: &mut dyn Iterator<Item = String>| -> std::collections::BTreeSet<String> {
            names.filter_map(|name| name.split_once(": ").map(|(group, _)| group.to_owned())).collect()
        };
        let choices = groups(&mut nodes.iter().filter(|node| is_choice(node)).map(name_of));
        let stops = groups(&mut reached.iter().cloned());
        assert!(choices.is_subset(&stops), "{name}: Tab stops in each group of choices");
    }
}

#[test]
fn nothing_is_drawn_while_nobody_does_anything() {
    for screen in SCREENS[..8].iter().chain(SCREENS.iter().filter(|screen| matches!(screen.name, "probe" | "sealed"))) {
        let found = Found::default();
        let ctx = egui::Context::default();
        let mut shell = Shell::new(&ctx, found, None, Box::new(NoDialogs));
        if let Some(case) = screen.case {
            open_case(&mut shell, case);
        }
        (screen.set)(shell.ui_state());
        let mut frame = |time: f64| {
            let size = egui::vec2(screen.size[0], screen.size[1]);
            let input = egui::RawInput {
                screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, size)),
                time: Some(time),
                ..Default::default()
            };
            let mut output = ctx.run_ui(input, |ui| shell.frame_ui(ui));
            output.textures_delta.clear();
            output.viewport_output[&egui::ViewportId::ROOT].repaint_delay.as_secs_f64()
        };
        // Two seconds to settle: fonts, the sentence that is read out, what moves into place.
        let mut time = 0.0;
        let mut delay = 0.0;
        while time + f64::max(delay, 1.0 / 60.0) < 2.0 {
            time += f64::max(delay, 1.0 / 60.0);
            delay = frame(time);
        }
        let mut frames = 0;
        while time + delay < 12.0 {
            time += f64::max(delay, 1.0 / 60.0);
            delay = frame(time);
            frames += 1;
        }
        assert_eq!(frames, 0, "{}: frames in ten seconds of rest", screen.name);
    }
}
