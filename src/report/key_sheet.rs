//! The keys of the stage on a sheet to print, beside the console while a workshop runs.

use crate::words::{Key, Words};

/// A key as it stands on a sheet.
#[derive(Clone, Copy, Debug)]
enum Cap {
    /// It bears a sign, the same in every language.
    Sign(&'static str),
    /// It bears a word.
    Word(Key),
    /// A sign with Ctrl.
    Command(&'static str),
    /// A word with Ctrl.
    CommandWord(Key),
    /// A sign with Ctrl and Shift.
    CommandShift(&'static str),
}

/// Every key of the stage with what it does, in the order of the window's own table, against which a test holds it.
const STAGE: [(Cap, Key); 19] = [
    (Cap::Sign("F5"), Key::StageShow),
    (Cap::Sign("B"), Key::StageBlank),
    (Cap::Sign("."), Key::StageFreeze),
    (Cap::Word(Key::KeyPageDown), Key::StageNextScene),
    (Cap::Word(Key::KeyPageUp), Key::StagePrevious),
    (Cap::CommandWord(Key::KeyEnter), Key::StageReveal),
    (Cap::Sign("Backspace"), Key::StageRecall),
    (Cap::Sign("L"), Key::StageTheme),
    (Cap::Sign("M"), Key::StageMoney),
    (Cap::CommandShift("R"), Key::StageRollCall),
    (Cap::Command("R"), Key::KeysNextRound),
    (Cap::Sign("T"), Key::StageClock),
    (Cap::Sign("+"), Key::StageMore),
    (Cap::Sign("−"), Key::StageLess),
    (Cap::Sign("N"), Key::FloorNext),
    (Cap::Sign("D"), Key::DebriefKey),
    (Cap::Command("T"), Key::StageSilence),
    (Cap::Sign("X"), Key::StageBreak),
    (Cap::Sign("I"), Key::StageInjects),
];

/// The keys of the stage as a person reads them, each with what it does.
#[must_use]
pub fn stage_keys(words: &Words) -> Vec<(String, String)> {
    STAGE.iter().map(|(cap, does)| (cap.text(words), words.text(*does))).collect()
}

impl Cap {
    fn text(self, words: &Words) -> String {
        let is_mac = cfg!(target_os = "macos");
        let command = if is_mac { "⌘" } else { "Ctrl+" };
        let shift = if is_mac { "⇧".to_owned() } else { format!("{}+", words.text(Key::KeyShift)) };
        match self {
            Self::Sign(sign) => sign.to_owned(),
            Self::Word(word) => words.text(word),
            Self::Command(sign) => format!("{command}{sign}"),
            Self::CommandWord(word) => format!("{command}{}", words.text(word)),
            Self::CommandShift(sign) => format!("{command}{shift}{sign}"),
        }
    }
}

/// The sheet as a page of HTML without anything from elsewhere, for A4 and Letter: what is packed, for whom, and the keys.
#[must_use]
pub fn key_sheet(title: &str, words: &Words) -> String {
    let [title, heading, private, hint] =
        [title.to_owned(), words.text(Key::PackKeys), words.text(Key::PackPrivate), words.text(Key::PackOpen)]
            .map(|text| escaped(&text));
    let row = |(keys, does): (String, String)| {
        format!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", escaped(&keys), escaped(&does))
    };
    let rows: String = stage_keys(words).into_iter().map(row).collect();
    let language = words.language().tag();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         <h1>{title}</h1>\n<p>{private}</p>\n<p>{hint}</p>\n<h2>{heading}</h2>\n<table>\n{rows}</table>\n</html>\n"
    )
}

const STYLE: &str = "body{font:14pt sans-serif;margin:2cm}table{border-collapse:collapse}\
                     th,td{border:1px solid;padding:4pt 10pt;text-align:left}";

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
