//! Every word a person sees comes from the message files, and every message is shown somewhere.

use std::{collections::BTreeSet, fs, path::Path};

use casus::{
    assess::assess,
    catalog::Catalog,
    council::Outcome,
    domain::{Day, RecordLine, RecordedOutcome, Session},
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
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words/en");
    let mut read = 0;
    for entry in fs::read_dir(folder).expect("the words stand there") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        read += 1;
        let text = fs::read_to_string(path).expect("a file of words");
        let names = text.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name);
        let names = names.filter(|name| name.starts_with(|letter: char| letter.is_ascii_lowercase()));
        unused.extend(names.filter(|name| !is_asked(name) && !is_value(name)).map(str::to_owned));
    }
    assert!(read > 15, "{read} files");
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

#[test]
fn no_sentence_stands_in_the_code_of_the_hints_and_the_verbs() {
    let mut found = Vec::new();
    for (part, path, text) in files() {
        // What clap prints of itself is English and stands with the arguments.
        let is_hint = part == "report" && path.to_string_lossy().contains("hints");
        if !is_hint && (part != "cli" || path.ends_with("mod.rs") || path.ends_with("arguments.rs")) {
            continue;
        }
        for (literal, line) in literals(&program(&text)) {
            let is_inner = ["reason =", "expect(", "let example"].iter().any(|inner| line.contains(inner));
            if !is_inner && is_language(&literal) {
                found.push(format!("{}: {literal:?}", path.display()));
            }
        }
    }
    assert_eq!(found, [] as [String; 0], "words belong into assets/words");
}

/// Whether a literal reads like words for a person: two words, or one with a capital letter.
fn is_language(literal: &str) -> bool {
    const NAMES: [&str; 5] = ["Casus Foederis", "Casus Foederis (.{ending})", "Source Sans 3", "Ctrl+", "Hack"];
    // What other programs say, by which they are known.
    const OF_OTHERS: [&str; 5] =
        ["ReadOne", "shared librar", "could not be loaded", "--title=Casus Foederis", "Resize window "];
    let plain: String = strip_places(literal);
    let words: Vec<&str> = plain
        .split_whitespace()
        .filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1)
        .collect();
    let is_capital = |word: &&str| word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
    !NAMES.contains(&literal) && !OF_OTHERS.contains(&literal) && (words.len() > 1 || words.iter().any(is_capital))
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

#[test]
fn the_french_report_of_every_case_is_set_as_french_and_has_one_word_for_each_thing() {
    let (catalog, words) = (Catalog::shipped(), Words::of(Language::Fr));
    for case in library::cases() {
        let told = words.told(case.session.clone());
        let assessment = assess(catalog, &told);
        let text = report::text(Subject { file: "x", session: &told, assessment: &assessment, catalog }, words);
        // A title keeps the marks of its own language; lines are folded wherever they are full.
        let words_of_it = text.split(|letter: char| letter.is_ascii_whitespace()).filter(|word| !word.is_empty());
        let flat = words_of_it.collect::<Vec<_>>().join(" ");
        let cited = catalog.sources.iter().map(|source| words.citation(&source.key));
        let flat = cited.fold(flat, |flat, citation| flat.replace(&citation, ""));
        // A line that must not be missed begins with a mark that stands alone.
        let letters: Vec<char> = flat.replace(" ! ", " ").chars().collect();
        for pair in letters.windows(2).filter(|pair| matches!(pair[1], ':' | ';' | '!' | '?')) {
            let space = if pair[1] == ':' { '\u{a0}' } else { '\u{202f}' };
            assert_eq!(pair[0], space, "{}: before `{}`: {text}", case.id, pair[1]);
        }
        for other in ["silence", "Turquie", "Réunies", "éfendable", "Soutenables", "Teaching", "vote"] {
            let said = flat.replace("Soutien de l’OTAN à la Turquie", "");
            assert!(!said.contains(other), "{}: {other}: {text}", case.id);
        }
    }
}

#[test]
fn no_headline_of_a_case_says_agreed_before_the_record_holds_an_act() {
    let catalog = Catalog::shipped();
    let mut agreed = 0;
    for case in library::cases() {
        for day in case.session.days() {
            let session = Session { as_of: day, ..case.session.clone() };
            let assessment = assess(catalog, &session);
            let outcome = match assessment.council.outcome {
                Outcome::MeasuresWithoutA5 => RecordedOutcome::MeasuresWithoutA5,
                Outcome::Provisional => RecordedOutcome::Provisional,
                Outcome::Invoked => RecordedOutcome::Invoked,
                Outcome::NotRaised | Outcome::Consulted | Outcome::NoConsent | Outcome::Blocked | Outcome::Deferred => {
                    continue;
                }
            };
            agreed += 1;
            let is_recorded = |line: &&RecordLine| line.on <= day && line.outcome == outcome;
            let act = session.record.iter().find(is_recorded);
            assert!(act.is_some(), "{}, {day:?}: {}", case.id, Words::of(Language::En).headline(&assessment, &session));
        }
    }
    assert!(agreed >= 4, "{agreed} days on which the Council has agreed");
}

/// The forms that `assets/words/README.md` refuses, each with the term that French has for the thing.
fn refused() -> Vec<(String, String)> {
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words/README.md");
    let text = fs::read_to_string(readme).expect("the table of terms");
    let (_, table) = text.split_once("## One term for one thing").expect("the table of terms");
    let table = table.split("\n## ").next().unwrap_or_default();
    let rows = table.lines().filter(|line| line.starts_with('|')).skip(2);
    rows.flat_map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [_, term, never] = cells[..] else { panic!("three cells: {row}") };
        let forms = never.split(", ").flat_map(|form| [form.to_owned(), capitalised(form)]);
        // Where the term itself is the form with a capital, only the small letter is refused.
        let forms = forms.filter(|form| !term.contains(form.trim_end_matches('…')));
        forms.map(|form| (form, term.to_owned())).collect::<Vec<_>>()
    })
    .collect()
}

fn capitalised(form: &str) -> String {
    let mut letters = form.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Whether a text has a form as a word of its own, or with any ending where the form ends in `…`.
fn has_form(text: &str, form: &str) -> bool {
    let (stem, is_whole) = form.strip_suffix('…').map_or((form, true), |stem| (stem, false));
    let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    text.match_indices(stem).any(|(at, _)| {
        let begins = !is_letter(stem.chars().next()) || !is_letter(text[..at].chars().next_back());
        begins && !(is_whole && is_letter(text[at + stem.len()..].chars().next()))
    })
}

/// Every French text that is ours, with where it stands: what is quoted in it is left out.
fn french_texts() -> Vec<(String, String)> {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let mut texts = Vec::new();
    let mut add = |path: &Path, is_said: &dyn Fn(&str) -> Option<String>| {
        let text = fs::read_to_string(path).expect("a text").replace(['\u{a0}', '\u{202f}'], " ");
        let place = path.strip_prefix(&assets).unwrap_or(path).display().to_string();
        texts.extend(text.lines().filter_map(is_said).map(|said| (place.clone(), without_quotations(&said))));
    };
    for entry in fs::read_dir(assets.join("words/fr")).expect("the French words") {
        let path = entry.expect("a file").path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let is_comment = |line: &str| line.starts_with('#');
            add(&path, &|line| {
                (!is_comment(line)).then(|| line.split_once(" = ").map_or(line, |(_, said)| said).into())
            });
        }
    }
    for entry in fs::read_dir(assets.join("words/fr/cases")).expect("the French of the cases") {
        // In a pair the French stands second, on a line of its own.
        add(&entry.expect("a file").path(), &|line| line.starts_with("   \"").then(|| line.into()));
    }
    for path in ["precedents/notes.ron", "response/measures.ron", "response/levels.ron", "response/record.ron"] {
        add(&assets.join(path), &|line| line.split_once("fr: \"").map(|(_, said)| said.into()));
    }
    add(&assets.with_file_name("README.fr.md"), &|line| Some(line.into()));
    texts
}

#[test]
fn french_has_a_narrow_space_before_high_marks_and_a_full_one_before_a_colon_and_inside_guillemets() {
    let assets = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets");
    let french =
        fs::read_dir(assets.join("words/fr")).expect("the French words").map(|file| file.expect("a file").path());
    let ours = french.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    let others = ["precedents/notes.ron", "response/measures.ron", "response/levels.ron", "response/record.ron"];
    let mut found = Vec::new();
    for path in ours.chain(others.map(|path| assets.join(path))) {
        let text = fs::read_to_string(&path).expect("a text");
        let is_french = |line: &&str| path.extension().is_some_and(|end| end == "ftl") || line.contains("fr: \"");
        for line in text.lines().filter(is_french).filter(|line| !line.starts_with('#')) {
            let said = line.split_once(" = ").or(line.split_once("fr: ")).map_or(line, |(_, said)| said);
            let letters: Vec<char> = said.chars().collect();
            let is_wrong = letters.windows(2).any(|pair| match pair {
                // After a figure a colon may stand without a space: the sides of a picture are 16:9.
                [before, ':'] => *before != '\u{a0}' && !before.is_ascii_digit(),
                [before, ';' | '!' | '?' | '%'] => *before != '\u{202f}' && *before != '}' && *before != '"',
                [before, '»'] => *before != '\u{a0}',
                ['«', after] => *after != '\u{a0}',
                _ => false,
            });
            if is_wrong {
                found.push(format!("{}: {line}", path.display()));
            }
        }
    }
    assert_eq!(found, [] as [String; 0]);
}

/// A text without what stands in « ».
fn without_quotations(text: &str) -> String {
    let mut parts = text.split('«');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |said, part| said + part.split_once('»').map_or(part, |(_, after)| after))
}

#[test]
fn french_has_one_term_for_one_thing_in_every_form_of_it() {
    let (refused, texts) = (refused(), french_texts());
    assert!(refused.len() > 150 && texts.len() > 3_000, "{} forms, {} texts", refused.len(), texts.len());
    let found: Vec<String> = texts
        .iter()
        .flat_map(|(place, text)| {
            let wrong = refused.iter().filter(|(form, _)| has_form(text, form));
            wrong.map(move |(form, term)| format!("{place}: {form} (say {term}): {text}"))
        })
        .collect();
    assert_eq!(found, [] as [String; 0]);
}

#[test]
fn states_to_choose_from_stand_in_the_order_of_their_names_in_each_language() {
    let roster = Catalog::shipped().roster(Day::constant(2025, 1, 1));
    let names = |language| -> Vec<String> {
        Words::of(language).named(roster.states().iter().copied()).into_iter().map(|(_, name)| name).collect()
    };
    let french = names(Language::Fr);
    let place =
        |name: &str| french.iter().position(|other| other == name).unwrap_or_else(|| panic!("{name}: {french:?}"));
    assert_eq!([place("Albanie"), place("Allemagne"), place("Belgique")], [0, 1, 2]);
    assert!(place("Espagne") < place("Estonie") && place("Estonie") < place("États-Unis"), "{french:?}");
    assert!(place("États-Unis") < place("Finlande") && place("Croatie") < place("Danemark"), "{french:?}");
    assert_eq!(french.last().map(String::as_str), Some("Türkiye"));
    let english = names(Language::En);
    assert_eq!(english.first().map(String::as_str), Some("Albania"));
    assert_eq!(english.last().map(String::as_str), Some("United States"));
}

#[test]
fn a_refused_form_is_known_by_its_endings_and_its_capital() {
    let is_refused = |text: &str| refused().iter().any(|(form, _)| has_form(text, form));
    let wrong = ["Défendables en droit.", "Ils escaladent.", "Chaque allié décide.", "D’alliés prudents.", "Un veto."];
    for text in wrong {
        assert!(is_refused(text), "{text}");
    }
    for text in ["L’escalade.", "Soutenable.", "Sur le sol allié.", "Chaque Allié décide.", "Une partie de l’aide."]
    {
        assert!(!is_refused(text), "{text}");
    }
    assert_eq!(without_quotations("Il dit « le silence », puis se tait."), "Il dit , puis se tait.");
}

/// The lines of the messages of a language, with the id of the message each belongs to.
fn message_lines(language: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(language);
    let files =
        fs::read_dir(folder).expect("the folder is read").map(|entry| entry.expect("the folder is read").path());
    let texts = files
        .filter(|path| path.extension().is_some_and(|ext| ext == "ftl"))
        .map(|path| fs::read_to_string(path).expect("the folder is read"));
    let mut lines = Vec::new();
    for text in texts {
        let mut id = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let named = line.split_once(" =").filter(|(name, _)| !name.is_empty() && !name.contains(' '));
            id = named.map_or(id, |(name, _)| name.to_owned());
            lines.push((id.clone(), line.to_owned()));
        }
    }
    lines
}

/// Messages of which the number is never one: of the seats of a Council, or of a list that is counted from a few on.
const NEVER_ONE: &[&str] = &[
    "case-line",
    "council-seats",
    "everyone-asked",
    "fault-too-many-steps",
    "recorder-full",
    "status-seats",
    "predict-calibration-few-all",
    "wall-does-not-agree-many",
    "wall-objecting",
    "wall-waiting",
];

#[test]
fn no_number_stands_before_a_plural_that_is_written_for_many_alone() {
    let plurals = [
        ("en", ["minutes", "seats", "allies", "answers", "changes", "places", "steps", "texts"].as_slice()),
        ("fr", ["minutes", "sièges", "Alliés", "réponses", "changements", "endroits", "étapes", "textes"].as_slice()),
    ];
    for (language, plurals) in plurals {
        for (id, line) in message_lines(language) {
            // Inside a choice of plurals each form stands for its number.
            if line.trim_start().starts_with(['[', '*'])
                || NEVER_ONE.contains(&id.as_str())
                || id.starts_with("givers-")
            {
                continue;
            }
            let after = line.split(" }").skip(1).map(|after| after.trim_start_matches([' ', '\u{a0}']));
            for after in after.filter(|_| line.contains("{ $")) {
                let word: String = after.chars().take_while(|letter| letter.is_alphabetic()).collect();
                assert!(!plurals.contains(&word.as_str()), "{language}, {id}: {line}");
            }
            // A word that a control sets after its number is a plural too.
            let whole = line.split_once(" = ").map(|(_, text)| text);
            assert!(!whole.is_some_and(|text| plurals.contains(&text)), "{language}, {id}: {line}");
        }
    }
}

#[test]
fn what_somebody_says_stands_between_the_marks_of_its_language() {
    for language in ["en", "fr"] {
        for (id, line) in message_lines(language) {
            assert!(!line.contains("\"{ $") && !line.contains("$reason }\""), "{language}, {id}: {line}");
        }
    }
}
