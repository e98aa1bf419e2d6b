//! Who may know whom, and nothing without a source: read off the code itself.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use casus::{catalog::Catalog, domain::FactId};

/// The folders of the centre: they judge, and know neither screen nor disk nor clock.
const CENTRE: [&str; 18] = [
    "domain",
    "catalog",
    "law",
    "atlas",
    "tracks",
    "adversary",
    "costs",
    "council",
    "response",
    "assess",
    "explore",
    "predict",
    "marking",
    "rehearsal",
    "workbench",
    "guide",
    "sheet",
    "debrief",
];

/// What the centre never names.
const OUTSIDE: &[&str] = &[
    "egui",
    "eframe",
    "egui_plot",
    "rfd",
    "winit",
    "clap",
    "tempfile",
    "directories",
    "std::fs",
    "std::io",
    "std::time",
    "web_time",
    "std::env",
    "std::process",
    "std::thread",
    "std::net",
    "jiff::Timestamp",
    "jiff::Zoned",
    "crate::colour",
    "crate::words",
    "crate::report",
    "crate::stage",
    "crate::storage",
    "crate::ui",
    "crate::shell",
    "crate::wall",
    "crate::cli",
];

/// Folder and what it never names, beyond what holds for the centre as a whole.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "domain",
        &[
            "crate::catalog",
            "crate::law",
            "crate::council",
            "crate::response",
            "crate::assess",
            "crate::explore",
            "crate::workbench",
        ],
    ),
    ("catalog", &["crate::council", "crate::response", "crate::assess", "crate::explore", "crate::workbench"]),
    (
        "law",
        &[
            "crate::catalog",
            "crate::council",
            "crate::response",
            "crate::assess",
            "crate::explore",
            "crate::workbench",
            "Stance",
            "StanceLine",
            "Session",
        ],
    ),
    ("atlas", &["crate::council", "crate::response", "crate::assess", "crate::explore", "crate::workbench"]),
    ("council", &["crate::response", "crate::assess", "crate::explore", "crate::workbench"]),
    ("response", &["crate::assess", "crate::explore", "crate::workbench"]),
    ("assess", &["crate::explore", "crate::predict", "crate::workbench"]),
    ("tracks", &["crate::explore", "crate::workbench"]),
    ("adversary", &["crate::costs", "crate::explore", "crate::workbench"]),
    ("costs", &["crate::explore", "crate::workbench"]),
    ("explore", &["crate::predict", "crate::workbench"]),
    ("predict", &["crate::guide", "crate::marking", "crate::workbench"]),
    ("marking", &["crate::guide", "crate::rehearsal", "crate::workbench"]),
    (
        "rehearsal",
        &[
            "crate::law",
            "crate::council",
            "crate::response",
            "crate::assess",
            "crate::explore",
            "crate::predict",
            "crate::guide",
            "crate::workbench",
        ],
    ),
    ("workbench", &["crate::predict", "crate::guide"]),
    ("guide", &["crate::explore", "crate::predict", "crate::debrief"]),
    ("debrief", &["crate::catalog", "crate::explore", "crate::predict", "crate::workbench", "crate::guide"]),
    (
        "sheet",
        &[
            "crate::law",
            "crate::council",
            "crate::response",
            "crate::assess",
            "crate::explore",
            "crate::predict",
            "crate::workbench",
            "crate::guide",
        ],
    ),
    (
        "chosen",
        &[
            "egui",
            "eframe",
            "std::fs",
            "crate::assess",
            "crate::workbench",
            "crate::words",
            "crate::report",
            "crate::storage",
            "crate::ui",
            "crate::shell",
            "crate::cli",
        ],
    ),
    (
        "colour",
        &[
            "egui",
            "eframe",
            "std::fs",
            "crate::assess",
            "crate::catalog",
            "crate::workbench",
            "crate::words",
            "crate::report",
            "crate::storage",
            "crate::ui",
            "crate::shell",
            "crate::cli",
        ],
    ),
    ("said", &["egui", "eframe", "rfd", "std::fs", "crate::ui", "crate::shell", "crate::cli"]),
    (
        "typeface",
        &[
            "egui",
            "eframe",
            "std::fs",
            "crate::domain",
            "crate::assess",
            "crate::catalog",
            "crate::workbench",
            "crate::words",
            "crate::report",
            "crate::storage",
            "crate::ui",
            "crate::shell",
            "crate::cli",
        ],
    ),
    (
        "words",
        &[
            "egui",
            "eframe",
            "rfd",
            "std::fs",
            "crate::ui",
            "crate::shell",
            "crate::cli",
            "crate::storage",
            "crate::report",
            "crate::stage",
            "crate::colour",
        ],
    ),
    (
        "report",
        &[
            "egui",
            "eframe",
            "rfd",
            "std::fs",
            "crate::stage",
            "crate::ui",
            "crate::shell",
            "crate::cli",
            "crate::storage",
        ],
    ),
    (
        "stage",
        &[
            "egui",
            "eframe",
            "rfd",
            "winit",
            "std::fs",
            "std::io",
            "std::time",
            "std::env",
            "std::process",
            "std::thread",
            "std::net",
            "jiff::Timestamp",
            "jiff::Zoned",
            "crate::report",
            "crate::storage",
            "crate::ui",
            "crate::shell",
            "crate::wall",
            "crate::cli",
        ],
    ),
    (
        "wall",
        &[
            "rfd",
            "std::fs",
            "Session",
            "Assessment",
            "Console",
            "SeatView",
            "crate::domain",
            "crate::assess",
            "crate::workbench",
            "crate::report",
            "crate::storage",
            "crate::cli",
        ],
    ),
    (
        "storage",
        &[
            "egui",
            "eframe",
            "rfd",
            "crate::stage",
            "crate::ui",
            "crate::shell",
            "crate::cli",
            "crate::report",
            "crate::words",
        ],
    ),
    (
        "ui",
        &[
            "eframe",
            "rfd",
            "winit",
            "std::fs",
            "std::process",
            "std::thread",
            "std::time::Instant",
            "std::time::SystemTime",
            "crate::storage",
            "crate::report",
            "crate::shell",
            "crate::native",
            "crate::cli",
        ],
    ),
    (
        "shell",
        &[
            "std::fs",
            "std::time::Instant",
            "process::id",
            "rfd",
            "winit",
            "keepawake",
            "zbus",
            "x11rb",
            "crate::native",
            "crate::wall",
            "crate::cli",
        ],
    ),
    ("native", &["std::fs", "crate::workbench", "crate::assess", "crate::ui::UiState", "crate::cli"]),
    ("cli", &["std::fs", "egui", "eframe", "rfd", "crate::stage", "crate::ui", "crate::shell", "crate::wall"]),
    ("main", &["std::fs", "egui", "eframe", "rfd"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).expect("a folder of the program").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Every file of the program with the part it belongs to (`law`, `assess`, …) and its text.
pub(crate) fn files() -> Vec<(String, PathBuf, String)> {
    let source = root().join("src");
    let mut paths = Vec::new();
    rust_files(&source, &mut paths);
    let part = |path: &Path| {
        let inside = path.strip_prefix(&source).expect("a file of the program");
        let first = inside.components().next().expect("a name").as_os_str().to_string_lossy().into_owned();
        first.trim_end_matches(".rs").to_owned()
    };
    // Tests beside the code may look further than the code.
    let is_test =
        |path: &PathBuf| path.components().any(|name| matches!(name.as_os_str().to_str(), Some("tests" | "tests.rs")));
    paths.retain(|path| !is_test(&path.strip_prefix(&source).expect("a file of the program").to_path_buf()));
    paths.into_iter().map(|path| (part(&path), path.clone(), fs::read_to_string(&path).expect("text"))).collect()
}

/// The code without comments: prose may speak of anything.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| match line.find("//") {
        // Inside a text two strokes are no comment (an address), which only keeps more to look at.
        Some(at) if line[..at].matches('"').count() % 2 == 0 => &line[..at],
        _ => line,
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Every path a file imports, with braces written out: `use std::{fs, io}` names `std::fs` and `std::io`.
fn imports(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (start, _) in code.match_indices("use ") {
        let is_word =
            start == 0 || !code.as_bytes()[start - 1].is_ascii_alphanumeric() && code.as_bytes()[start - 1] != b'_';
        if let (true, Some(end)) = (is_word, code[start..].find(';')) {
            let tree: String = code[start + 4..start + end].split_whitespace().collect::<Vec<_>>().join(" ");
            write_out("", &tree, &mut paths);
        }
    }
    paths
}

fn write_out(prefix: &str, tree: &str, paths: &mut Vec<String>) {
    let tree = tree.trim();
    let Some(open) = tree.find('{') else {
        let path = tree.split(" as ").next().unwrap_or(tree).trim().trim_end_matches("::self");
        paths.push(format!("{prefix}{path}").trim_end_matches("::self").to_owned());
        return;
    };
    let prefix = format!("{prefix}{}", &tree[..open]);
    let inside = tree[open + 1..].trim_end().strip_suffix('}').unwrap_or(&tree[open + 1..]);
    let (mut depth, mut start) = (0, 0);
    for (at, letter) in inside.char_indices().chain([(inside.len(), ',')]) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !inside[start..at].trim().is_empty() {
                    write_out(&prefix, &inside[start..at], paths);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// Whether a text names something as a whole word.
fn has_word(text: &str, word: &str) -> bool {
    let is_part = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    text.match_indices(word)
        .any(|(at, _)| !is_part(text[..at].chars().next_back()) && !is_part(text[at + word.len()..].chars().next()))
}

fn names(code: &str, word: &str) -> bool {
    has_word(code, word) || imports(code).iter().any(|path| has_word(path, word))
}

#[test]
fn imports_are_written_out() {
    let paths = imports("use std::{fs, io::{self, Read as _}};\npub use crate::law::Grade;");
    assert_eq!(paths, ["std::fs", "std::io", "std::io::Read", "crate::law::Grade"]);
    assert!(names("use std::{\n    fs,\n};", "std::fs"));
    assert!(!names("let std_fs = refuse fs;", "std::fs"));
}

#[test]
fn nobody_knows_what_it_must_not_know() {
    let mut wrong = Vec::new();
    for (part, path, text) in files() {
        let code = code(&text);
        let own = FORBIDDEN.iter().filter(|(folder, _)| *folder == part).flat_map(|(_, words)| words.iter());
        let common = if CENTRE.contains(&part.as_str()) { OUTSIDE } else { &[] };
        for word in own.chain(common) {
            if names(&code, word) {
                wrong.push(format!("{} names {word}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "see ARCHITECTURE.md, who may know whom:\n{}", wrong.join("\n"));
}

#[test]
fn only_the_storage_touches_the_disk() {
    for (_, path, text) in files() {
        let code = code(&text);
        if !path.ends_with("storage/disk.rs") {
            for word in ["std::fs", "fs::write", "fs::read", "File::open", "File::create", "tempfile"] {
                assert!(!names(&code, word), "{} names {word}", path.display());
            }
        }
    }
}

/// What a system has or has not is a value that whoever opens the window hands to it: no line of the window is another one on
/// another system, and work that takes its time goes through one seam.
#[test]
fn the_window_is_the_same_on_every_system_and_threads_begin_in_one_place() {
    // The second process is there where a program can be started, and its pipe is read beside the window.
    let begin_threads = ["shell/aside.rs", "shell/wall.rs"];
    for (part, path, text) in files() {
        if !matches!(part.as_str(), "ui" | "shell") {
            continue;
        }
        let name = path.display();
        let choices = text.matches("cfg(").count();
        let of_tests = text.matches("#[cfg(test)]").count() + text.matches("#[cfg(all(test").count();
        assert_eq!(choices, of_tests, "{name} is another one on another system");
        if !begin_threads.iter().any(|place| path.ends_with(place)) {
            let code = code(&text);
            assert!(!names(&code, "thread::spawn") && !names(&code, "thread::Builder"), "{name} begins a thread");
        }
    }
}

#[test]
fn the_table_names_every_part() {
    let parts: BTreeSet<String> = files().into_iter().map(|(part, ..)| part).collect();
    for part in parts.iter().filter(|part| !matches!(part.as_str(), "lib" | "workbench")) {
        assert!(FORBIDDEN.iter().any(|(folder, _)| folder == part), "src/{part} has no row in FORBIDDEN");
    }
}

/// What an audience sees is built in one folder, and what the facilitator sees goes to no wire: only the stage makes these
/// values, only the shell and the two that draw the wall read them, and no message has room for a console.
#[test]
fn only_the_stage_builds_what_an_audience_sees_and_a_console_goes_to_no_wire() {
    let seen = ["PublicScene", "SeatView", "Console"];
    for (part, path, text) in files() {
        let code = code(&text);
        let reads = matches!(part.as_str(), "stage" | "shell" | "ui" | "wall");
        for name in seen {
            assert!(reads || !names(&code, &format!("stage::{name}")), "{} reads {name}", path.display());
            let makes = code.lines().any(|line| {
                let line = line.trim();
                let is_type = ["pub struct", "struct", "impl", "impl<'a>"].iter().any(|word| line.starts_with(word));
                line.contains(&format!("{name} {{")) && !is_type && !line.contains("->") && !line.starts_with("let ")
            });
            assert!(part == "stage" || !makes, "{} makes a {name}", path.display());
        }
    }
    let wire = fs::read_to_string(root().join("src/stage/wire.rs")).expect("the wire");
    assert!(names(&code(&wire), "PublicScene") && !names(&code(&wire), "Console"), "only what is public goes down");
    let audience = fs::read_to_string(root().join("src/stage/audience.rs")).expect("the audiences");
    let console = audience.split("pub struct Console").next().and_then(|before| before.rsplit("#[derive(").next());
    assert!(console.is_some_and(|derived| !derived.contains("Serialize")), "a console cannot be written down");
}

#[test]
fn words_quoted_over_a_rule_are_the_treatys_words() {
    let provisions = &Catalog::shipped().provisions;
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let texts: Vec<String> =
        provisions.iter().map(|provision| flat(provision.text.of(casus::words::Language::En))).collect();
    let mut quotes = 0;
    for (part, path, text) in files() {
        if matches!(part.as_str(), "law" | "council" | "response") {
            for line in text.lines() {
                if let Some(quote) = line.trim_start().strip_prefix("//! > ") {
                    let quote = flat(quote);
                    assert!(
                        texts.iter().any(|text| text.contains(&quote)),
                        "{}: no provision reads: {quote}",
                        path.display()
                    );
                    quotes += 1;
                }
            }
        }
    }
    assert!(quotes >= 8, "only {quotes} quotations found");
}

#[test]
fn every_provision_has_a_rule_or_says_why_not() {
    for provision in &Catalog::shipped().provisions {
        if provision.rule.is_empty() {
            assert!(!provision.note.iter().any(String::is_empty), "{} says nothing", provision.id);
            continue;
        }
        let module = root().join("src").join(provision.rule.replace("::", "/"));
        assert!(
            module.with_extension("rs").is_file() || module.join("mod.rs").is_file(),
            "{}: there is no module {}",
            provision.id,
            provision.rule
        );
    }
}

#[test]
fn every_source_a_rule_cites_is_in_the_catalogue() {
    let catalog = Catalog::shipped();
    let mut keys = 0;
    for (_, path, text) in files().into_iter().filter(|(part, ..)| part == "law") {
        let code = code(&text);
        for literal in code.split('"').skip(1).step_by(2) {
            let is_key = literal.contains('.')
                && literal
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte));
            if is_key {
                let is_known = catalog.sources.get(literal).is_some() || catalog.provision(literal).is_some();
                assert!(is_known, "{}: no source {literal}", path.display());
                keys += 1;
            }
        }
    }
    assert!(keys > 20, "only {keys} keys found");
}

#[test]
fn judging_reads_no_record_and_no_case() {
    for (part, path, text) in files() {
        if ["law", "council", "response", "assess"].contains(&part.as_str()) {
            let code = code(&text);
            for word in [".record", ".case", "RecordLine"] {
                assert!(!has_word(&code, word), "{} names {word}", path.display());
            }
        }
    }
}

#[test]
fn the_notes_on_the_files_name_every_fact_and_value() {
    let notes = fs::read_to_string(root().join("saves/README.md")).expect("the notes");
    for fact in FactId::ALL {
        assert!(notes.contains(&format!("`{}`", fact.id())), "saves/README.md does not name {}", fact.id());
    }
}

#[test]
fn no_colour_is_named_outside_the_palette() {
    for (part, path, text) in files() {
        let code = code(&text);
        let shows = matches!(part.as_str(), "ui" | "shell" | "report" | "cli");
        if shows && !path.ends_with("ui/theme.rs") {
            for made in ["Rgb(", "\"#"] {
                assert!(!code.contains(made), "{}: `{made}…` belongs in src/colour.rs", path.display());
            }
        }
        if !matches!(part.as_str(), "ui" | "shell") || path.ends_with("ui/theme.rs") {
            continue;
        }
        for made in ["Color32::", "Rgba::", "Hsva::", "hex_color!"] {
            assert!(!code.contains(made), "{}: `{made}…` belongs in src/ui/theme.rs", path.display());
        }
    }
}

/// Whose state a file of the window moves: that of its pane, or everything where it leads from one place to another.
fn pane_of(file: &str) -> Option<&'static str> {
    let panes: [(&str, &[&str]); 6] = [
        ("incident", &["incident", "hindsight"]),
        ("council", &["council"]),
        ("response", &["response"]),
        ("why", &["why", "whatif", "precedents", "tracks", "costs", "ladder", "log", "ledger", "letter"]),
        ("proceedings", &["proceedings"]),
        (
            "windows",
            &[
                "class",
                "compare",
                "dialogs",
                "export",
                "glossary",
                "history",
                "how_to_cite",
                "licences",
                "pins",
                "prose",
                "recorder",
                "settings",
                "predict",
                "probe",
                "fields",
                "guide",
                "start",
                "status",
                "banner",
            ],
        ),
    ];
    panes.into_iter().find(|(_, files)| files.contains(&file)).map(|(pane, _)| pane)
}

/// Whether a line puts another value into the state of a pane, or lends it to be changed.
fn moves(line: &str, pane: &str) -> bool {
    let place = format!("state.{pane}.");
    if line.contains(&format!("&mut {place}")) {
        return true;
    }
    let Some((_, rest)) = line.split_once(&place) else { return false };
    let after = rest.trim_start_matches(|letter: char| letter.is_alphanumeric() || "_.".contains(letter)).trim_start();
    after.starts_with("= ") || after.starts_with("+= ")
}

#[test]
fn a_pane_moves_only_its_own_state_and_asks_for_the_rest() {
    let mut looked_at = 0;
    for (part, path, text) in files() {
        if part != "ui" {
            continue;
        }
        let inside = path.strip_prefix(root().join("src/ui")).expect("a file of ui");
        let first = inside.iter().next().expect("a name").to_string_lossy().replace(".rs", "");
        let Some(own) = pane_of(&first) else { continue };
        looked_at += 1;
        for pane in ["incident", "council", "response", "why", "proceedings", "windows"] {
            let moved = code(&text).lines().find(|line| pane != own && moves(line, pane)).map(str::to_owned);
            assert_eq!(moved, None, "{} moves what belongs to {pane}", path.display());
        }
    }
    assert!(looked_at > 50, "{looked_at}");
}

#[test]
fn what_a_view_is_knows_nothing_of_how_a_screen_is_laid_out() {
    for (part, path, text) in files() {
        let is_apart = path.ends_with("ui/mod.rs") || path.ends_with("ui/screen.rs");
        if part == "ui" && !is_apart {
            let code = code(&text);
            assert!(!names(&code, "crate::ui::screen") && !code.contains("screen::"), "{}", path.display());
        }
    }
}
