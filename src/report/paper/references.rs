//! The sources of a paper for programs that keep them: BibTeX and CSL JSON. The program itself stands at their end, for a
//! verdict is cited as its own.

use serde::Serialize;

use super::{Cited, Paper, text::harmless};
use crate::{
    catalog::{Catalog, Source},
    domain::Day,
    words::{Key, Words},
};

/// What is known of a source, by itself and not in a sentence.
struct Reference {
    /// The name by which it is cited; of letters, digits and hyphens, once in a list.
    key: String,
    kind: Kind,
    issuer: String,
    title: String,
    part: String,
    /// As the catalogue has it: "2015-11-16", "2015-11", "2006", "2018 to 2024", or empty.
    date: String,
    address: String,
    read: Option<Day>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Document,
    Program,
}

/// The sources of a paper in BibTeX, UTF-8, as biber and today's BibTeX read it.
#[must_use]
pub fn bibtex(paper: &Paper) -> String {
    let entries = references(paper).into_iter().map(|reference| reference.bibtex());
    entries.collect::<Vec<_>>().join("\n\n") + "\n"
}

/// The sources of a paper in CSL JSON, which Zotero and other programs read.
#[must_use]
pub fn csl_json(paper: &Paper) -> String {
    let language = paper.language.tag();
    let items: Vec<Item> = references(paper).into_iter().map(|reference| reference.item(language)).collect();
    serde_json::to_string_pretty(&items).unwrap_or_default() + "\n"
}

fn references(paper: &Paper) -> Vec<Reference> {
    let words = Words::of(paper.language);
    let cited = paper.sources.iter().enumerate().map(|(at, cited)| match cited {
        Cited { key: Some(key), .. } => of_catalogue(key, words).unwrap_or_else(|| of_session(at, key)),
        Cited { key: None, text } => of_session(at, text),
    });
    cited.chain([program(words, paper.made_on)]).collect()
}

fn of_catalogue(key: &str, words: &Words) -> Option<Reference> {
    let source = Catalog::shipped().sources.get(key)?;
    let Source { issuer, title, locator, .. } = words.named_source(source);
    Some(Reference {
        key: cite_key(key),
        kind: Kind::Document,
        issuer,
        title,
        part: locator,
        date: source.date.clone(),
        address: source.address.clone(),
        read: source.read_on.parse().ok(),
    })
}

/// A source that the session names in one line of its own.
fn of_session(at: usize, text: &str) -> Reference {
    Reference {
        key: format!("own-{}", at + 1),
        kind: Kind::Document,
        issuer: String::new(),
        title: text.to_owned(),
        part: String::new(),
        date: String::new(),
        address: String::new(),
        read: None,
    }
}

fn program(words: &Words, used: Day) -> Reference {
    Reference {
        key: "casus-foederis".to_owned(),
        kind: Kind::Program,
        issuer: String::new(),
        title: words.fill(Key::HowToCite, &[("version", env!("CARGO_PKG_VERSION").into())]),
        part: String::new(),
        date: String::new(),
        address: String::new(),
        read: Some(used),
    }
}

fn cite_key(key: &str) -> String {
    let letter = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
    key.chars().map(letter).collect()
}

/// Year, month and day of a date, as far as it says them; none where it is no date but words.
fn parts(date: &str) -> Option<Vec<u16>> {
    let parts: Option<Vec<u16>> = date.split('-').map(|part| part.parse().ok()).collect();
    parts.filter(|parts| (1..=3).contains(&parts.len()))
}

/// Words as TeX sets them and does not obey them. Braces are counted even behind a backslash, so they have names here.
fn escaped(text: &str) -> String {
    let text = harmless(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => out.push_str("\\textbackslash{}"),
            '{' => out.push_str("\\textbraceleft{}"),
            '}' => out.push_str("\\textbraceright{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '%' | '$' | '&' | '#' | '_' => out.extend(['\\', letter]),
            letter => out.push(letter),
        }
    }
    out
}

impl Reference {
    fn bibtex(&self) -> String {
        // In braces of their own a name is no "first last", and a title keeps its capitals.
        let words = |text: &str| if text.is_empty() { String::new() } else { format!("{{{}}}", escaped(text)) };
        let (year, month) = match parts(&self.date).as_deref() {
            Some([year, rest @ ..]) => (year.to_string(), rest.first().map(u16::to_string).unwrap_or_default()),
            _ => (escaped(&self.date), String::new()),
        };
        let fields = [
            ("author", words(&self.issuer)),
            ("title", words(&self.title)),
            ("note", words(&self.part)),
            ("url", self.address.clone()),
            ("urldate", self.read.map(|day| day.to_string()).unwrap_or_default()),
            ("year", year),
            ("month", month),
        ];
        let said = fields.iter().filter(|(_, value)| !value.is_empty());
        let lines: String = said.map(|(name, value)| format!("  {name} = {{{value}}},\n")).collect();
        format!("@misc{{{},\n{lines}}}", self.key)
    }

    fn item(self, language: &'static str) -> Item {
        let day = |day: Day| Date::Parts { date_parts: vec![parts(&day.to_string()).unwrap_or_default()] };
        let issued = (!self.date.is_empty()).then(|| match parts(&self.date) {
            Some(parts) => Date::Parts { date_parts: vec![parts] },
            None => Date::Literal { literal: self.date.clone() },
        });
        let issuer = (!self.issuer.is_empty()).then_some(Name { literal: self.issuer });
        Item {
            id: self.key,
            kind: if self.kind == Kind::Program { "software" } else { "document" },
            title: self.title,
            author: issuer.into_iter().collect(),
            issued,
            accessed: self.read.map(day),
            address: self.address,
            note: self.part,
            version: if self.kind == Kind::Program { env!("CARGO_PKG_VERSION") } else { "" },
            language,
        }
    }
}

/// An item of CSL JSON, schema 1.0.
#[derive(Serialize)]
struct Item {
    id: String,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    author: Vec<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    accessed: Option<Date>,
    #[serde(rename = "URL", skip_serializing_if = "String::is_empty")]
    address: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    version: &'static str,
    language: &'static str,
}

#[derive(Serialize)]
struct Name {
    literal: String,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Date {
    Parts {
        #[serde(rename = "date-parts")]
        date_parts: Vec<Vec<u16>>,
    },
    Literal {
        literal: String,
    },
}
