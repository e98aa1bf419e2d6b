//! The arguments of a session as Argdown, a plain text that draws itself as a map of arguments (<https://argdown.org>): each
//! element as a claim, and under it what is argued in print and in one's own words. A question undercuts: it attacks the step to
//! the claim and not the claim.

use std::fmt::Write as _;

use super::{Subject, carried};
use crate::{
    domain::{ArgumentKind, Element, OwnArgument},
    explore::argued,
    law::{Finding, Grade, Side},
    words::{Key, Words},
};

/// What Argdown gives a meaning to within a text: after a backslash it is a letter.
const SIGNS: [char; 12] = ['[', ']', '<', '>', '{', '}', '#', '*', '_', '@', '/', '\\'];

/// An argument as a line of a map.
struct Told {
    kind: ArgumentKind,
    title: String,
    text: String,
    tags: Vec<&'static str>,
    /// What stands beside it, name and value, as JSON, which YAML reads too.
    data: Vec<(&'static str, String)>,
}

/// The whole map, element by element; an element of which nothing is argued is left out.
#[must_use]
pub fn argdown(subject: Subject<'_>, words: &Words) -> String {
    let Subject { session, assessment, catalog, .. } = subject;
    let mut out = String::from("===\n");
    let _ = writeln!(out, "title: {}", json(&words.session_title(session)));
    let made: Vec<String> = carried::lines(catalog, session, words).iter().map(|line| json(line)).collect();
    let _ = writeln!(out, "judged: [{}]\nmodel: {}\n===", made.join(", "), json(&words.text(Key::TeachingModel)));
    let question = words.text_of_case(&session.case, &session.decision_point);
    let heading = if question.trim().is_empty() { words.session_title(session) } else { question };
    let _ = writeln!(out, "\n# {}", plain(&heading));
    for finding in assessment.threshold.findings() {
        let told = of_element(subject, finding, words);
        if told.is_empty() {
            continue;
        }
        let claim = [
            ("question", words.element(finding.element).into()),
            ("grade", words.grade(finding.element, Grade::Met).into()),
        ];
        let claim = plain(&words.fill(Key::ArgdownClaim, &claim));
        let grade = json(finding.grade_id());
        let _ = writeln!(out, "\n[{}]: {claim} {{model: {grade}}}", finding.element.id().to_uppercase());
        for argument in told {
            line(&mut out, &argument);
        }
    }
    out
}

fn of_element(subject: Subject<'_>, finding: &Finding, words: &Words) -> Vec<Told> {
    let Subject { session, assessment, .. } = subject;
    let mut told = Vec::new();
    for side in [Side::For, Side::Against] {
        let of_rules = finding.on(side).filter_map(|reason| {
            let id = reason.ground.argument_id()?;
            Some((id, words.reason(reason, session), reason.source()))
        });
        let in_print = argued(session, assessment, finding.element, side);
        let in_print = in_print.iter().map(|argued| (argued.argument.id, words.argued(argued), argued.argument.source));
        for (id, text, source) in of_rules.chain(in_print) {
            let kind = if side == Side::For { ArgumentKind::For } else { ArgumentKind::Against };
            let data = vec![("source", json(&words.citation(source)))];
            let tags = marks("print", session.is_convinced_by(id));
            told.push(Told { kind, title: id.to_owned(), text, tags, data });
        }
    }
    let own = session.arguments.iter().enumerate();
    told.extend(own.filter(|(_, own)| is_of(own, finding.element)).map(|(at, own)| own_told(at, own, words)));
    told
}

fn is_of(own: &OwnArgument, element: Element) -> bool {
    own.element == element && !own.text.trim().is_empty()
}

fn own_told(at: usize, own: &OwnArgument, words: &Words) -> Told {
    let number = (at + 1).to_string();
    let mut data = Vec::new();
    if !own.facts.is_empty() {
        let facts: Vec<String> = own.facts.iter().map(|fact| json(fact.id())).collect();
        data.push(("facts", format!("[{}]", facts.join(", "))));
    }
    if !own.source.trim().is_empty() {
        data.push(("source", json(&own.source)));
    }
    Told {
        kind: own.kind,
        title: words.fill(Key::ArgdownOwn, &[("number", number.into())]),
        text: words.own_argument(own),
        tags: marks("own", own.convinces),
        data,
    }
}

/// The tags of an argument: whose it is, and whether it convinced.
fn marks(whose: &'static str, convinces: bool) -> Vec<&'static str> {
    std::iter::once(whose).chain(convinces.then_some("convinced")).collect()
}

fn line(out: &mut String, argument: &Told) {
    let Told { kind, title, text, tags, data } = argument;
    let sign = match kind {
        ArgumentKind::For => '+',
        ArgumentKind::Against => '-',
        ArgumentKind::Question => '_',
    };
    let _ = write!(out, "  {sign} <{title}>: {}", plain(text));
    for tag in tags.iter().copied().chain((*kind == ArgumentKind::Question).then_some("question")) {
        let _ = write!(out, " #{tag}");
    }
    if !data.is_empty() {
        let data: Vec<String> = data.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let _ = write!(out, " {{{}}}", data.join(", "));
    }
    out.push('\n');
}

/// A text on one line in which nothing has a meaning for Argdown.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        if SIGNS.contains(&letter) {
            plain.push('\\');
        }
        plain.push(letter);
    }
    plain
}

/// A text in quotes, on one line, without what would end the data or begin a comment.
fn json(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ").replace('{', "(").replace('}', ")");
    let text = text.replace("===", "==");
    let quoted = serde_json::Value::String(text).to_string();
    // JSON and YAML read a slash after a backslash as a slash; Argdown takes two in a row for the beginning of a comment.
    quoted.replace("//", "/\\/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_has_a_meaning_of_its_own() {
        let text = "See [F8] <b> #1\nhttps://nato.int a_b";
        assert_eq!(plain(text), "See \\[F8\\] \\<b\\> \\#1 https:\\/\\/nato.int a\\_b");
        assert_eq!(json("https://nato.int {x} \"a\"\n==="), "\"https:/\\/nato.int (x) \\\"a\\\" ==\"");
    }
}
