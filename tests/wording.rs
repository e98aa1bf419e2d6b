//! Every word a person sees comes from the message files, and every message is shown somewhere.

use std::{collections::BTreeSet, fs, path::Path};

use casus::{
    assess::assess,
    catalog::Catalog,
    report::{self, Subject},
    storage::library,
    words::{Key, Language, Words},
};

use crate::architecture::files;

/// The text of a file without comments and without its tests.
fn program(text: &str) -> String {
    let text = &text[..text.find("mod tests {").unwrap_or(text.len())];
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// What stands between quotation marks, with the line it stands on.
fn literals(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut rest = line;
        while let Some(start) = rest.find('"') {
            let inside = &rest[start + 1..];
            let mut end = 0;
            let mut is_escaped = false;
            for (idx, letter) in inside.char_indices() {
                end = idx;
                if letter == '"' && !is_escaped {
                    break;
                }
                is_escaped = letter == '\\' && !is_escaped;
            }
            found.push((inside[..end].to_owned(), line.trim().to_owned()));
            rest = &inside[(end + 1).min(inside.len())..];
        }
    }
    found
}

#[test]
fn every_key_of_the_window_is_shown_somewhere() {
    let used: String = files()
        .iter()
        .filter(|(part, path, _)| part != "words" || !path.ends_with("key.rs"))
        .map(|(.., text)| program(text))
        .collect();
    let unused: Vec<&str> = Key::ALL
        .iter()
        .filter(|key| {
            let name = format!("Key::{key:?}");
            !used.match_indices(&name).any(|(at, _)| !used[at + name.len()..].starts_with(char::is_alphanumeric))
        })
        .map(|key| key.id())
        .collect();
    assert_eq!(unused, [] as [&str; 0], "messages that nobody shows");
}

#[test]
fn every_message_is_asked_for_somewhere() {
    let asked: Vec<String> = files()
        .iter()
        .filter(|(part, ..)| part == "words")
        .flat_map(|(.., text)| literals(&program(text)))
        .map(|(literal, _)| literal)
        .collect();
    let codes: BTreeSet<String> = files()
        .iter()
        .filter(|(part, ..)| part == "domain")
        .flat_map(|(.., text)| literals(&program(text)))
        .map(|(literal, _)| literal.replace('_', "-"))
        .collect();
    // A value of a list is asked for by the codes of its list and its own: `means-strike`, `push-means-strike`.
    let is_value = |message: &str| {
        let name = message.strip_prefix("push-").or(message.strip_prefix("reason-")).unwrap_or(message);
        name.match_indices('-').any(|(at, _)| codes.contains(&name[..at]) && codes.contains(&name[at + 1..]))
    };
    let is_asked = |message: &str| {
        asked.iter().any(|literal| match (literal.find('{'), literal.rfind('}')) {
            (Some(open), Some(close)) if open > 0 || close + 1 < literal.len() => {
                message.starts_with(&literal[..open])
                    && message.ends_with(&literal[close + 1..])
                    && message.len() > open + literal.len() - close - 1
            }
            _ => literal == message,
        })
    };
    let mut unused = Vec::new();
    for file in ["costs", "facts", "glossary", "law", "precedents", "verdict", "window"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/words/en/{file}.ftl"));
        let text = fs::read_to_string(path).expect("a file of words");
        let names = text.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name);
        let names = names.filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase()));
        unused.extend(names.filter(|name| !is_asked(name) && !is_value(name)).map(str::to_owned));
    }
    assert_eq!(unused, [] as [&str; 0], "messages that nobody asks for");
}

#[test]
fn no_sentence_stands_in_the_code_of_the_window() {
    let mut found = Vec::new();
    for (part, path, text) in files() {
        if !matches!(part.as_str(), "ui" | "shell") {
            continue;
        }
        for (literal, line) in literals(&program(&text)) {
            let is_inner = ["reason =", "expect(", "request_discard(", "step: ", "Key::Toolkit"]
                .iter()
                .any(|inner| line.contains(inner));
            if !is_inner && is_language(&literal) {
                found.push(format!("{}: {literal:?}", path.display()));
            }
        }
    }
    assert_eq!(found, [] as [String; 0], "words belong into assets/words");
}

/// Whether a literal reads like words for a person: two words, or one with a capital letter.
fn is_language(literal: &str) -> bool {
    const NAMES: [&str; 4] = ["Casus Foederis", "Source Sans 3", "Ctrl+", "Hack"];
    let plain: String = strip_places(literal);
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        .collect();
    let is_capital = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
    !NAMES.contains(&literal) && (words.len() > 1 || words.iter().any(is_capital))
}

/// A literal without the places where values stand.
fn strip_places(literal: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    for letter in literal.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            letter if depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain
}

/// In French what can be argued is *soutenable*: what can be defended is a place. Recklessness is no mere imprudence, one does
/// not climb where one escalates, and the Treaty says *région*.
#[test]
fn no_french_text_uses_a_word_that_means_something_else() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut texts = vec![folder.join("precedents/notes.ron")];
    let french = fs::read_dir(folder.join("words/fr")).expect("the French words");
    texts.extend(french.map(|file| file.expect("a file").path()));
    for path in texts {
        let text = fs::read_to_string(&path).expect("a text");
        for other in ["éfendable", "scalader", "mprudence", "zone de l’Atlantique Nord", "demandé l’article 4"] {
            assert!(!text.contains(other), "{}: {other}", path.display());
        }
    }
}

#[test]
fn the_french_report_of_every_case_is_set_as_french_and_has_one_word_for_each_thing() {
    let (catalog, words) = (Catalog::shipped(), Words::of(Language::Fr));
    for case in library::cases() {
        let told = words.told(case.session.clone());
        let assessment = assess(catalog, &told);
        let text = report::text(Subject { file: "x", session: &told, assessment: &assessment, catalog }, words);
        let letters: Vec<char> = text.chars().collect();
        for pair in letters.windows(2).filter(|pair| matches!(pair[1], ':' | ';' | '!' | '?') && pair[0] != '\n') {
            assert_eq!(pair[0], '\u{202f}', "{}: before `{}`: {text}", case.id, pair[1]);
        }
        for other in ["silence", "Turquie", "Réunies", "éfendable", "Soutenables", "Teaching", "vote"] {
            assert!(
                !text.replace("Soutien de l’OTAN à la Turquie", "").contains(other),
                "{}: {other}: {text}",
                case.id
            );
        }
    }
}

/// Words that French law does not use for the thing, in every form they take, with the word that it does use.
const NOT_FRENCH_LAW: [(&str, &str); 9] = [
    ("défendabl", "soutenable"),
    ("imprudence", "comportement inconsidéré"),
    ("escalad", "monter aux extrêmes"),
    ("zone de l’atlantique", "région de l’Atlantique Nord"),
    ("en masse", "pertes massives"),
    ("du dehors", "de l’extérieur"),
    ("mesure moindre", "mesure en deçà de l’article 5"),
    ("pas assez connu", "éléments insuffisants"),
    ("cellule lâche", "cellule peu structurée"),
];

#[test]
fn french_has_one_term_for_one_thing_in_every_form_of_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words/fr");
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the French words") {
        let path = entry.expect("a file").path();
        let text = fs::read_to_string(&path).expect("a text");
        for line in text.lines().filter(|line| !line.trim_start().starts_with(['#', '/'])) {
            // An id is no word, and *escalade* is the noun of what it names.
            let said = line.split_once(" = ").map_or(line, |(_, said)| said).to_lowercase().replace("escalade", "");
            let wrong = NOT_FRENCH_LAW.iter().filter(|(word, _)| said.contains(word));
            found.extend(wrong.map(|(word, term)| format!("{}: {word} (say {term}): {line}", path.display())));
        }
    }
    assert_eq!(found, [] as [String; 0]);
}
