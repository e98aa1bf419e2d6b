//! The READMEs and the page for teachers are each one page in two languages, and name what there is.

use std::{fs, path::Path};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    fs::read_to_string(root().join(name)).expect("the page")
}

/// What must stand in both alike, in order: the level of each heading and the number of rows, steps and points under it,
/// every command without its remark, and what is in another block but text.
fn skeleton(page: &str) -> Vec<String> {
    let (mut lines, mut block) = (Vec::new(), None::<String>);
    for line in page.lines() {
        if let Some(kind) = line.strip_prefix("```") {
            block = if block.is_none() { Some(kind.to_owned()) } else { None };
            lines.push(format!("```{kind}"));
            continue;
        }
        match block.as_deref() {
            Some("sh") => lines.push(line.split(" #").next().unwrap_or_default().trim_end().to_owned()),
            // What the program answers is in the language of the page.
            Some("text") => {}
            Some(_) => lines.push(line.to_owned()),
            None => {
                let level = line.bytes().take_while(|byte| *byte == b'#').count();
                let sign = line.split(' ').next().unwrap_or_default();
                if level > 0 {
                    lines.push("#".repeat(level));
                } else if sign == "|"
                    || sign == "*"
                    || sign.ends_with('.') && sign.starts_with(|c: char| c.is_ascii_digit())
                {
                    lines.push(sign.to_owned());
                } else if line.starts_with("![") {
                    lines.push("![".to_owned());
                }
            }
        }
    }
    lines
}

/// What stands between back ticks outside blocks, in order of the alphabet: names of files, keys and commands.
fn codes(page: &str) -> Vec<&str> {
    let prose = page.split("```").step_by(2);
    let mut codes: Vec<&str> = prose.flat_map(|text| text.split('`').skip(1).step_by(2)).collect();
    codes.sort_unstable();
    codes
}

/// Where the links and pictures of a page lead, but for the pictures of a language of its own and the page in the other one.
fn links(page: &str) -> Vec<&str> {
    let mut links: Vec<&str> = page.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    links.sort_unstable();
    links
}

#[test]
fn pages_in_two_languages_have_the_same_headings_and_commands() {
    for [english, french] in [["README.md", "README.fr.md"], ["docs/teaching.md", "docs/teaching.fr.md"]] {
        let (english, french) = (page(english), page(french));
        assert_eq!(skeleton(&english), skeleton(&french));
        // What a flag is called in French is named there, and the page of a language leads to its own.
        let own = |code: &&str| *code != "--lang fr" && !code.starts_with("docs/teaching");
        let of = |page| codes(page).into_iter().filter(own).collect::<Vec<_>>();
        assert_eq!(of(&english), of(&french));
        let of_language = ["README", "../README", "teaching", "docs/teaching", "assets/pictures/"];
        let own = |link: &&str| !of_language.iter().any(|start| link.starts_with(start));
        let of = |page| links(page).into_iter().filter(own).collect::<Vec<_>>();
        assert_eq!(of(&english), of(&french));
    }
}

#[test]
fn what_the_readmes_name_is_there_and_their_packages_have_todays_version() {
    for name in ["README.md", "README.fr.md"] {
        let page = page(name);
        let teaching = self::page(if name == "README.md" { "docs/teaching.md" } else { "docs/teaching.fr.md" });
        for (folder, page) in [("", &page), ("docs", &teaching)] {
            for link in links(page).into_iter().filter(|link| !link.starts_with("https://")) {
                assert!(root().join(folder).join(link).exists(), "{name}: {link}");
            }
        }
        let packages: Vec<&str> =
            codes(&page).into_iter().filter(|code| code.starts_with("casus_") || code.starts_with("casus-0")).collect();
        assert_eq!(packages.len(), 3, "{name}: {packages:?}");
        for package in packages {
            assert!(package.contains(env!("CARGO_PKG_VERSION")), "{name}: {package}");
        }
    }
}

/// Every file and folder of the repository but what is built, each by its path with a stroke before it.
fn paths(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let inside = entry.strip_prefix(root()).expect("a path of the repository");
        let path = format!("/{}", inside.to_string_lossy().replace('\\', "/"));
        if !["/target", "/.git"].contains(&path.as_str()) {
            found.push(path);
            if entry.is_dir() {
                paths(&entry, found);
            }
        }
    }
}

/// What a contributor is sent to: a path may be told by its end. `it-2030-place` is the example that is not there yet.
#[test]
fn the_guides_send_nobody_to_a_file_that_is_not_there() {
    let mut there = Vec::new();
    paths(root(), &mut there);
    let endings = [".rs", ".ron", ".ftl", ".csv", ".md", ".toml", ".txt", ".sh"];
    let is_path = |code: &&str| {
        code.chars().all(|letter| letter.is_alphanumeric() || "_./-".contains(letter))
            && (code.contains('/') || endings.iter().any(|ending| code.ends_with(ending)))
    };
    for name in ["CONTRIBUTING.md", "ARCHITECTURE.md"] {
        let page = page(name);
        let named: Vec<&str> = codes(&page).into_iter().filter(is_path).collect();
        assert!(named.len() > 20, "{name}: {named:?}");
        for code in named.into_iter().filter(|code| !code.contains("it-2030-place")) {
            let end = format!("/{}", code.trim_start_matches("./").trim_end_matches('/'));
            assert!(there.iter().any(|path| path.ends_with(&end)), "{name} names {code}");
        }
    }
}

/// A test of `tests/` that is named as it is run, `casebook::a_point_is_switched_alone`.
#[test]
fn the_guides_name_no_test_that_is_not_there() {
    let mut tests = Vec::new();
    paths(&root().join("tests"), &mut tests);
    tests.retain(|path| path.ends_with(".rs"));
    for name in ["CONTRIBUTING.md", "ARCHITECTURE.md"] {
        let page = page(name);
        let mut looked_at = 0;
        for named in page.split(|letter: char| !letter.is_ascii_alphanumeric() && !"_:".contains(letter)) {
            let Some((file, test)) = named.split_once("::").filter(|(_, test)| test.matches('_').count() > 2) else {
                continue;
            };
            let of_file = |path: &&String| [".rs", "/mod.rs"].iter().any(|end| **path == format!("/tests/{file}{end}"));
            if tests.iter().any(|path| of_file(&path)) {
                let test = format!("fn {}(", test.rsplit("::").next().unwrap_or(test));
                let mut own = tests.iter().filter(|path| path.starts_with(&format!("/tests/{file}")));
                assert!(own.any(|path| self::page(&path[1..]).contains(&test)), "{name} names {named}");
                looked_at += 1;
            }
        }
        assert!(looked_at > 4, "{name}: {looked_at}");
    }
}

#[test]
fn every_file_of_words_and_every_old_file_stands_in_the_notes_of_its_folder() {
    for (folder, notes, ending) in [
        ("assets/words/en", "assets/words/README.md", ".ftl"),
        ("tests/old_saves", "tests/old_saves/README.md", ".ron"),
    ] {
        let notes = page(notes);
        let mut files = Vec::new();
        paths(&root().join(folder), &mut files);
        for file in files.iter().filter_map(|path| path.rsplit('/').next()).filter(|file| file.ends_with(ending)) {
            assert!(
                notes.contains(&format!("| `{file}`")) || notes.contains(&format!(", `{file}`")),
                "{folder}/{file}"
            );
        }
    }
}

#[test]
fn the_french_pages_have_the_spaces_of_french() {
    let page = page("README.fr.md") + &page("docs/teaching.fr.md");
    for text in page.split("```").step_by(2) {
        let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join("x");
        let letters: Vec<char> = prose.chars().collect();
        for (at, pair) in letters.windows(2).enumerate() {
            let near: String = letters[at.saturating_sub(20)..(at + 2).min(letters.len())].iter().collect();
            let is_address = near.contains("http");
            match pair {
                [before, ':'] => assert!(*before == '\u{a0}' || is_address, "{near}"),
                [before, ';' | '?' | '%'] => assert_eq!(*before, '\u{202f}', "{near}"),
                [before, '»'] => assert_eq!(*before, '\u{a0}', "{near}"),
                ['«', after] => assert_eq!(*after, '\u{a0}', "{near}"),
                _ => {}
            }
        }
    }
}
