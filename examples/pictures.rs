//! Draws the main screens as PNG files, without a display: {light, dark} × {English, French} × two sizes.
//!
//! `cargo run --features pictures --example pictures -- FOLDER [WORD…]`; with words, only the pictures
//! whose names hold all of them.

use std::{error::Error, path::Path};

use casus::{
    chosen::Theme,
    domain::{FactId, StateCode},
    explore::Target,
    predict::{Answer, Part, WORDS},
    response::OfferState,
    shell::{NoDialogs, Shell},
    storage::settings::{Found, LanguageChoice, Settings},
    ui::{BoardView, ChartStyle, LedgerTab, Pane, ResponseView, UiState, WhyTab},
    words::{Key, Language, Words},
};
use egui_kittest::Harness;

/// What a picture shows: the case, or the file beside this one, that is open, if any, and what else is set.
struct Screen {
    name: &'static str,
    case: Option<&'static str>,
    set: fn(&mut UiState),
}

const SCREENS: [Screen; 43] = [
    Screen { name: "start", case: None, set: |_| () },
    Screen { name: "tiles", case: Some("fr-2015-paris"), set: |_| () },
    Screen { name: "consensus", case: Some("us-2001-911"), set: |_| () },
    Screen { name: "table", case: Some("fr-2015-paris"), set: |ui| ui.council.board = BoardView::Table },
    Screen { name: "map", case: Some("us-2001-911"), set: |ui| ui.council.board = BoardView::Map },
    Screen {
        name: "article-6",
        case: Some("gb-1982-falklands"),
        set: |ui| {
            ui.council.board = BoardView::Map;
            ui.council.map.show_article_6();
        },
    },
    Screen { name: "list", case: Some("tr-2012-akcakale"), set: |ui| ui.council.board = BoardView::List },
    Screen { name: "chart", case: Some("us-2001-911"), set: |ui| ui.tall = Some(Pane::Response) },
    Screen { name: "chart-32", case: Some("pl-2025-drones"), set: |ui| ui.tall = Some(Pane::Response) },
    Screen { name: "response-table", case: Some("us-2001-911"), set: |ui| ui.response.view = ResponseView::Table },
    Screen {
        name: "chart-pledged",
        case: Some("pledged.ron"),
        set: |ui| {
            ui.tall = Some(Pane::Response);
            ui.pane = Pane::Response;
            ui.response.shows_record = true;
        },
    },
    Screen {
        name: "chart-kinds",
        case: Some("pledged.ron"),
        set: |ui| {
            ui.tall = Some(Pane::Response);
            ui.pane = Pane::Response;
            ui.response.chart_style = ChartStyle::ByKind;
        },
    },
    Screen {
        name: "chart-marks",
        case: Some("pledged.ron"),
        set: |ui| {
            ui.tall = Some(Pane::Response);
            ui.pane = Pane::Response;
            ui.response.chart_style = ChartStyle::Marks;
        },
    },
    Screen {
        name: "pledges",
        case: Some("pledged.ron"),
        set: |ui| {
            ui.tall = Some(Pane::Response);
            ui.pane = Pane::Response;
            ui.response.view = ResponseView::Pledges;
            ui.council.seat = Some(StateCode::new(b"DEU"));
        },
    },
    Screen {
        name: "timeline",
        case: Some("pledged.ron"),
        set: |ui| {
            ui.tall = Some(Pane::Response);
            ui.pane = Pane::Response;
            ui.response.view = ResponseView::Timeline;
        },
    },
    Screen { name: "response-sources", case: Some("us-2001-911"), set: |ui| ui.response.view = ResponseView::Sources },
    Screen {
        name: "why",
        case: Some("fr-2015-paris"),
        set: |ui| {
            ui.pane = Pane::Why;
            ui.right_tab = Pane::Why;
        },
    },
    Screen { name: "what-if", case: Some("us-2001-911"), set: |ui| ui.why.tab = WhyTab::WhatIf },
    Screen {
        name: "tracks",
        case: Some("fr-2015-paris"),
        set: |ui| {
            ui.why.tab = WhyTab::Tracks;
            ui.right_tab = Pane::Why;
        },
    },
    Screen {
        name: "precedents",
        case: Some("fr-2015-paris"),
        set: |ui| {
            ui.why.tab = WhyTab::Precedents;
            ui.right_tab = Pane::Why;
        },
    },
    Screen {
        name: "costs",
        case: Some("fr-2015-paris"),
        set: |ui| {
            ui.why.tab = WhyTab::Costs;
            ui.pane = Pane::Why;
            ui.right_tab = Pane::Why;
        },
    },
    Screen {
        name: "flip-response",
        case: Some("us-2001-911"),
        set: |ui| {
            ui.why.tab = WhyTab::WhatIf;
            ui.why.flip_target = Some(Target::Response(StateCode::new(b"CAN"), OfferState::Withheld));
            ui.council.seat = Some(StateCode::new(b"CAN"));
        },
    },
    Screen {
        name: "fact",
        case: Some("us-2001-911"),
        set: |ui| {
            ui.incident.open_fact = Some(FactId::Direction);
            ui.incident.reveal_fact = ui.incident.open_fact;
            ui.council.seat = Some(StateCode::new(b"CAN"));
        },
    },
    Screen {
        name: "asked",
        case: Some("tr-2012-akcakale"),
        set: |ui| {
            ui.incident.asked_fact = Some(FactId::Harm);
            ui.incident.reveal_fact = ui.incident.asked_fact;
            ui.lights.shown.fact = Some(FactId::Harm);
        },
    },
    Screen {
        name: "probe",
        case: Some("tr-2012-f4"),
        set: |ui| {
            ui.council.board = BoardView::Map;
            ui.council.map.probe(Some((358_894, -53_213)));
        },
    },
    Screen {
        name: "probe-sea",
        case: Some("tr-2012-f4"),
        set: |ui| {
            ui.council.board = BoardView::Map;
            ui.council.map.probe(Some((359_300, -52_800)));
        },
    },
    Screen {
        name: "place",
        case: Some("tr-2012-f4"),
        set: |ui| {
            ui.incident.open_fact = Some(FactId::Place);
            ui.incident.reveal_fact = ui.incident.open_fact;
        },
    },
    Screen { name: "assumptions", case: Some("fr-2015-paris"), set: |ui| ui.ledger.tab = Some(LedgerTab::Assumptions) },
    Screen { name: "changed", case: Some("changed.ron"), set: |ui| ui.ledger.tab = Some(LedgerTab::Assumptions) },
    Screen { name: "campaign", case: Some("changed.ron"), set: |_| () },
    Screen { name: "readings", case: Some("pl-2025-drones"), set: |ui| ui.ledger.tab = Some(LedgerTab::Readings) },
    Screen { name: "glossary", case: Some("fr-2015-paris"), set: |ui| ui.windows.glossary = true },
    Screen { name: "keys", case: Some("fr-2015-paris"), set: |ui| ui.windows.key_sheet = true },
    Screen { name: "settings", case: Some("fr-2015-paris"), set: |ui| ui.windows.settings = true },
    Screen { name: "then-and-now", case: Some("us-2001-911"), set: |ui| ui.pane = Pane::Why },
    Screen { name: "pins", case: Some("us-2001-911"), set: |_| () },
    Screen { name: "peek", case: Some("us-2001-911"), set: |_| () },
    Screen { name: "export", case: Some("pledges.ron"), set: |ui| ui.windows.export.is_open = true },
    Screen { name: "predict-sealed", case: None, set: |_| () },
    Screen { name: "predict-begun", case: None, set: |_| () },
    Screen { name: "predict-compare", case: None, set: |_| () },
    Screen { name: "predict-calibration", case: None, set: |_| () },
    Screen { name: "about", case: None, set: |ui| ui.windows.about = true },
];

/// Width and height in points, and pixels per point.
const SIZES: [(f32, f32, f32); 5] =
    [(1280.0, 800.0, 1.0), (1920.0, 1080.0, 1.0), (1024.0, 700.0, 1.0), (640.0, 400.0, 2.0), (1920.0, 1080.0, 2.0)];
/// Points that the test harness leaves free around what it shows; they are cut away.
const FRAME: f32 = 8.0;
/// The sizes drawn where no word asks for another.
const USUAL_SIZES: usize = 2;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("name a folder for the pictures")?;
    let wanted: Vec<String> = arguments.collect();
    std::fs::create_dir_all(&folder)?;
    for (idx, size) in SIZES.into_iter().enumerate() {
        for (theme, theme_name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            for (language, language_name) in [(LanguageChoice::En, "en"), (LanguageChoice::Fr, "fr")] {
                for screen in &SCREENS {
                    let (width, height, scale) = size;
                    let pixels = format!("{}x{}", width * scale, height * scale);
                    let points = if scale == 1.0 { String::new() } else { format!("-{}pc", scale * 100.0) };
                    let name = format!("{}-{theme_name}-{language_name}-{pixels}{points}", screen.name);
                    let asks = |word: &String| word.starts_with(&pixels) || format!("-{word}") == points;
                    let is_usual = idx < USUAL_SIZES || wanted.iter().any(asks);
                    if is_usual && wanted.iter().all(|word| name.contains(word.as_str())) {
                        draw(screen, size, theme, language, &Path::new(&folder).join(name).with_extension("png"))?;
                    }
                }
            }
        }
    }
    Ok(())
}

/// Opens what was known then beside what is known now.
fn unfold_hindsight(harness: &mut Harness<'_, Shell>, language: LanguageChoice) {
    use egui_kittest::kittest::Queryable as _;
    let words = Words::on_screen(if language == LanguageChoice::Fr { Language::Fr } else { Language::En });
    harness.get_by_label(&words.text(Key::DaysHindsight)).click();
    harness.run_steps(6);
}

/// Pins two states; then the window that compares them is opened, or the key of the peek is held.
fn pin(harness: &mut Harness<'_, Shell>, is_peek: bool) {
    use egui::Key::{A, Num3, Num5, P, Q};
    harness.state_mut().ui_state().council.focus_board = true;
    harness.run_steps(2);
    for key in [P, A, Num3, P, A, Num5] {
        harness.key_press(key);
        harness.run_steps(2);
    }
    harness.state_mut().ui_state().windows.pins = !is_peek;
    if is_peek {
        harness.key_down(Q);
    }
    harness.run_steps(4);
}

/// Opens a case from the start page; then a prediction is begun, made and revealed, or several of them counted.
fn predict(harness: &mut Harness<'_, Shell>, screen: &str) {
    let (shell, word) = (harness.state_mut(), |idx: usize| WORDS[3 + idx % 4]);
    let cases: &[&'static str] = match screen {
        "predict-calibration" => &["us-2001-911", "es-2004-madrid", "tr-2012-akcakale", "fr-2015-paris"],
        _ => &["fr-2015-paris"],
    };
    let parts = match screen {
        "predict-sealed" => &Part::ALL[..0],
        "predict-begun" => &Part::ALL[..2],
        _ => &Part::ALL[..],
    };
    for (turn, case) in cases.iter().enumerate() {
        shell.open_case_sealed(case);
        let draft = &mut shell.ui_state().predict.draft;
        for (idx, part) in parts.iter().enumerate() {
            draft.answer(Answer::list(*part)[(idx + turn) % 3]);
            draft.say(*part, word(idx + turn));
        }
        if let Some(guesses) = draft.guesses() {
            shell.reveal(guesses);
        }
    }
    let view = &mut shell.ui_state().predict;
    view.compare = screen == "predict-compare";
    view.calibration = screen == "predict-calibration";
    harness.run_steps(4);
}

fn draw(
    screen: &Screen,
    (width, height, scale): (f32, f32, f32),
    theme: Theme,
    language: LanguageChoice,
    file: &Path,
) -> Result<(), Box<dyn Error>> {
    let settings = Settings { theme, language, reduced_motion: true, hint_seen: true, ..Settings::default() };
    let mut shell =
        Shell::new(&egui::Context::default(), Found { settings, ..Found::default() }, None, Box::new(NoDialogs));
    if let Some(case) = screen.case {
        match case.strip_suffix(".ron") {
            Some(_) => shell.open_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(case)),
            None => shell.open_case(case),
        }
    }
    (screen.set)(shell.ui_state());
    let mut harness = Harness::builder()
        .with_size([width + 2.0 * FRAME, height + 2.0 * FRAME])
        .with_pixels_per_point(scale)
        .with_max_steps(16)
        .with_context_setup(casus::ui::theme::install)
        .wgpu()
        .build_ui_state(|ui, shell: &mut Shell| shell.frame_ui(ui), shell);
    harness.ctx.set_theme(if theme == Theme::Dark { egui::Theme::Dark } else { egui::Theme::Light });
    harness.run_steps(6);
    if matches!(screen.name, "pins" | "peek") {
        pin(&mut harness, screen.name == "peek");
    }
    if screen.name == "then-and-now" {
        unfold_hindsight(&mut harness, language);
    }
    if screen.name.starts_with("predict-") {
        predict(&mut harness, screen.name);
    }
    let whole = harness.render()?;
    let [frame, width, height] = [FRAME, width, height].map(|points| (points * scale).round() as u32);
    image::imageops::crop_imm(&whole, frame, frame, width, height).to_image().save(file)?;
    Ok(())
}
