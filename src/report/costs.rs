//! The costs of yes and of no as values and text.

use serde_json::Value;

use super::{Subject, entry};
use crate::{
    costs::{self, CostSide, likely_refusal},
    domain::{Branch, Cost},
    words::{Key, Words},
};

/// The costs of every way, the adversary's story as it would then be told, and the ladder of responses.
#[must_use]
pub fn costs_entry(subject: Subject<'_>, words: &Words) -> Value {
    entry::value(&entry::Costs::of(subject, words))
}

/// The two ways one after the other, with sources, for people.
#[must_use]
pub fn costs_text(subject: Subject<'_>, words: &Words) -> String {
    let Subject { file, session, assessment, catalog } = subject;
    let mut out = words.fill(Key::CostsOfFile, &[("file", file.into())]);
    out.push_str(&format!("\n{}\n", words.text(Key::CostsHint)));
    for branch in [Branch::Agreed, likely_refusal(assessment)] {
        let side = costs::costs(catalog, session, assessment, branch);
        out.push_str(&side_text(subject, &side, words));
    }
    out.push_str(&format!("\n{}\n", words.text(Key::CostsBalance)));
    let ladder = costs::ladder(catalog, session, &assessment.roster);
    let level = ladder.level.and_then(|level| ladder.rungs.get(level));
    let level = level.map_or_else(|| words.text(Key::LadderNone), |rung| words.numbered_rung(&rung.id));
    out.push_str(&format!("\n{}\n", words.pair(&words.text(Key::LadderLevel), &level)));
    for rung in ladder.rungs.iter().filter(|rung| rung.is_chosen || !rung.allies.is_empty()) {
        let name = words.numbered_rung(&rung.id);
        let args = [("rung", name.into()), ("count", rung.allies.len().into())];
        out.push_str(&format!("  {}\n", words.fill(Key::LadderBreadth, &args)));
    }
    out.push_str(&format!("{}\n", words.text(Key::LadderOurs)));
    out
}

fn side_text(subject: Subject<'_>, side: &CostSide, words: &Words) -> String {
    let Subject { session, assessment, .. } = subject;
    let heading = words.branch(side.branch);
    let mut out = format!("\n{heading}\n{}\n", "-".repeat(heading.chars().count()));
    if !side.is_reached {
        out.push_str(&format!("{}\n", words.text(Key::CostsNotReached)));
    }
    for line in &side.lines {
        let room = words.pair(&words.text(Key::CostsRoomShort), &words.weight(line.weight));
        out.push_str(&format!("{} ({room})\n", words.cost_in(line.cost, assessment)));
        for one in &line.considerations {
            let (text, citation) = (words.consideration(*one, session, assessment), words.citation(one.source()));
            let kind = words.kind_of_sentence(one.kind());
            let source = words.fill(Key::SentenceSourced, &[("source", citation.into()), ("kind", kind.into())]);
            out.push_str(&format!("  - {text}\n    {source}\n"));
        }
        if line.cost == Cost::Story {
            out.push_str(&story_text(side, words));
        } else if line.considerations.is_empty() {
            out.push_str(&format!("  {}\n", words.text(Key::CostsNothing)));
        }
    }
    out
}

/// The two sums, never netted, and the lines that hold.
fn story_text(side: &CostSide, words: &Words) -> String {
    let story = &side.story;
    let weighed = [("helped", story.helped.to_string().into()), ("hurt", story.hurt.to_string().into())];
    let mut out = format!("  {}\n", words.fill(Key::CostsStoryWeighed, &weighed));
    for line in story.firing_lines() {
        let effect = match (line.helps, line.hurts) {
            (true, true) => Key::CostsBoth,
            (true, false) => Key::CostsHelps,
            (false, _) => Key::CostsHurts,
        };
        out.push_str(&format!("  - {} ({}, {})\n", words.story_line(&line.id), words.text(effect), line.strength));
    }
    if story.firing == 0 {
        return out;
    }
    let (count, of) = (story.on_general_knowledge.to_string(), story.firing.to_string());
    let general = words.fill(Key::CostsGeneralKnowledge, &[("count", count.into()), ("of", of.into())]);
    out.push_str(&format!("  {general}\n"));
    out
}
