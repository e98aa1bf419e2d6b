//! Two sessions compared: the value that `casus diff --format json` prints, and its text.

use serde_json::{Value, json};

use super::entry;
use crate::{
    catalog::Catalog,
    domain::LogLine,
    explore::{Compared, Comparison, Part, Parting},
    words::Words,
};

/// A comparison for people.
#[must_use]
pub fn comparison_text(names: [&str; 2], comparison: &Comparison, words: &Words) -> String {
    let mut text = format!("A  {}\nB  {}\n", names[0], names[1]);
    for (heading, lines) in words.comparison(comparison) {
        text.push_str(&format!("\n{heading}\n"));
        for line in lines {
            text.push_str(&format!("  {line}\n"));
        }
    }
    text
}

/// A comparison for programs. Ids are lower snake case and never renamed; sentences are in the language asked for.
#[must_use]
pub fn comparison_json(names: [&str; 2], comparison: &Comparison, words: &Words) -> Value {
    let answers: serde_json::Map<String, Value> =
        Part::ALL.iter().map(|answer| (answer.id().to_owned(), json!(comparison.differs(*answer)))).collect();
    let sections: Vec<Value> = words
        .comparison(comparison)
        .into_iter()
        .map(|(heading, lines)| json!({ "heading": heading, "lines": lines }))
        .collect();
    json!({
        "a": names[0],
        "b": names[1],
        "is_same": comparison.is_same(),
        "same_facts": comparison.facts() == 0,
        "parting": parting(comparison),
        "answer_differs": answers,
        "read": { "a": read(&comparison.one, words), "b": read(&comparison.other, words) },
        "elements": elements(comparison),
        "differences": differences(comparison),
        "text": sections,
    })
}

/// How one of the two is read.
fn read(compared: &Compared, words: &Words) -> Value {
    entry::value(&entry::Carried::of(Catalog::shipped(), &compared.session, words))
}

fn parting(comparison: &Comparison) -> Value {
    match comparison.parting {
        Parting::Nowhere => Value::Null,
        Parting::OnDay(day) if day.is_beginning() => json!({ "on": "first_day" }),
        Parting::OnDay(day) => json!({ "on": day.to_string() }),
        Parting::AfterLines(lines) => {
            let line = |line: Option<&LogLine>| {
                line.map(|line| json!({ "at": line.at.to_string(), "who": &*line.who, "what": line.what }))
            };
            let (one, other) = (&comparison.one.session.log, &comparison.other.session.log);
            json!({ "after_line": lines, "a": line(one.get(lines)), "b": line(other.get(lines)) })
        }
    }
}

fn elements(comparison: &Comparison) -> Vec<Value> {
    let entry = |element| {
        let grade = |assessment: &crate::assess::Assessment| assessment.threshold.finding(element).grade_id();
        json!({
            "element": element.id(),
            "a": grade(&comparison.one.assessment),
            "b": grade(&comparison.other.assessment),
        })
    };
    comparison.elements().into_iter().map(entry).collect()
}

fn differences(comparison: &Comparison) -> Vec<Value> {
    let entry = |found: &crate::domain::Difference| {
        let from = (!found.from.is_beginning()).then(|| found.from.to_string());
        json!({ "what": found.what, "from": from, "a": found.before, "b": found.after })
    };
    comparison.differences.iter().map(entry).collect()
}
