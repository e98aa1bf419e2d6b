//! Campaign, other tracks, the adversary's story, the letter and the nearest precedents as values and text.

use serde_json::{Value, json};

use super::json::Subject;
use crate::{
    adversary::{self, Fires, Story},
    catalog::Catalog,
    domain::{Choice as _, FactId, FactSet, StateCode},
    explore::{self, Factor, Nearness, SummingArgument},
    law::Element,
    tracks::{self, Track},
    words::Words,
};

fn codes(states: &[StateCode]) -> Vec<String> {
    states.iter().map(ToString::to_string).collect()
}

fn ids(facts: FactSet) -> Vec<&'static str> {
    facts.iter().map(FactId::id).collect()
}

/// What linking incidents does.
pub(super) fn campaign(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, assessment, catalog, .. } = subject;
    let found = explore::campaign(session, assessment, &catalog.settings(session).standard);
    let links = found.links.iter().map(|link| {
        let [author, purpose, time] = link.conditions;
        json!({
            "title": link.title,
            "days_before": link.days_before,
            "same_author": author.id(),
            "related_purpose": purpose.id(),
            "close_in_time": time.id(),
            "counts": link.counts,
        })
    });
    let arguments = |is_for: bool| -> Vec<String> {
        let on_side = SummingArgument::ALL.into_iter().filter(|argument| argument.is_for() == is_for);
        on_side.map(|argument| words.summing(argument)).collect()
    };
    json!({
        "links": links.collect::<Vec<_>>(),
        "alone": found.alone.id(),
        "linked": found.linked.id(),
        "stands": found.stands.id(),
        "allowed": found.is_allowed,
        "text": words.campaign_effect(&found),
        "for": arguments(true),
        "against": arguments(false),
    })
}

/// Every track with its tests.
pub(super) fn tracks(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, assessment, catalog, .. } = subject;
    let entry = |track: &Track| {
        let tests = track.tests.iter().map(|test| {
            json!({
                "question": words.track_test(test.id),
                "grade": test.grade.id(),
                "facts": ids(test.facts),
                "qualifies": test.qualifies,
                "source": catalog.sources.citation(test.source),
            })
        });
        json!({
            "track": words.track(track.id),
            "grade": track.grade.id(),
            "tests": tests.collect::<Vec<_>>(),
            "who_may_ask": codes(&track.who_may_ask),
            "owed_by": codes(&track.owed_by),
            "owed": words.duty(track.duty),
            "needs_council": track.needs_council,
            "notes": track.notes.iter().map(|note| words.track_note(*note)).collect::<Vec<_>>(),
        })
    };
    json!(tracks::tracks(catalog, session, assessment).iter().map(entry).collect::<Vec<_>>())
}

/// The adversary's story: two sums that are never netted, and the lines.
pub(super) fn story(subject: Subject<'_>, words: &Words) -> Value {
    let Subject { session, assessment, catalog, .. } = subject;
    story_entry(catalog, &adversary::story(catalog, session, assessment), words)
}

/// A story with its lines.
pub(super) fn story_entry(catalog: &Catalog, story: &Story, words: &Words) -> Value {
    let lines = story.lines.iter().map(|line| {
        let fires = match line.fires {
            Fires::Yes => "yes",
            Fires::No => "no",
            Fires::RoomDecides => "room_decides",
            Fires::NotThisAdversary => "not_this_adversary",
        };
        json!({
            "id": line.id,
            "text": words.story_line(&line.id),
            "fires": fires,
            "for_room": line.is_for_room,
            "helps": line.helps,
            "hurts": line.hurts,
            "strength": line.strength,
            "source": catalog.sources.citation(&line.source),
        })
    });
    json!({
        "helped": story.helped,
        "hurt": story.hurt,
        "firing": story.firing,
        "on_general_knowledge": story.on_general_knowledge,
        "lines": lines.collect::<Vec<_>>(),
    })
}

/// The checklist of a letter under Article 51.
#[must_use]
pub fn letter_text(subject: Subject<'_>, words: &Words) -> String {
    let Subject { session, assessment, .. } = subject;
    let mut out = String::new();
    for line in tracks::letter(session, assessment) {
        let mark = if line.facts.is_empty() || !line.missing.is_empty() { "[ ]" } else { "[x]" };
        let facts = words.marks(line.facts);
        out.push_str(format!("{mark} {} {facts}", words.letter_item(line.item)).trim_end());
        out.push('\n');
    }
    out
}

/// The nearest precedents for programs.
#[must_use]
pub fn nearest_entry(found: &[Nearness], words: &Words) -> Value {
    let factors = |list: &[Factor]| list.iter().map(|factor| words.factor(*factor)).collect::<Vec<_>>();
    let elements = |list: &[Element]| list.iter().map(|element| element.id()).collect::<Vec<_>>();
    let entry = |near: &Nearness| {
        json!({
            "case": near.case,
            "shared": factors(&near.shared),
            "only_here": factors(&near.only_here),
            "only_there": factors(&near.only_there),
            "stronger": elements(&near.stronger),
            "weaker": elements(&near.weaker),
        })
    };
    json!(found.iter().map(entry).collect::<Vec<_>>())
}

/// The nearest precedents for people.
#[must_use]
pub fn nearest_text(found: &[Nearness], words: &Words) -> String {
    let factors = |list: &[Factor]| list.iter().map(|factor| words.factor(*factor)).collect::<Vec<_>>().join(", ");
    let mut out = String::new();
    for near in found {
        let title = words.case_title(&near.case).unwrap_or_else(|| near.case.clone());
        out.push_str(&format!("{title}\n"));
        for (mark, list) in [("=", &near.shared), ("+", &near.only_here), ("-", &near.only_there)] {
            if !list.is_empty() {
                out.push_str(&format!("  {mark} {}\n", factors(list)));
            }
        }
    }
    out
}
