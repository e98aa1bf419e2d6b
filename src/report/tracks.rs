//! Campaign, other tracks, the adversary's story, the letter and the nearest precedents as values and text.

use serde_json::{Value, json};

use super::json::Subject;
use crate::{
    adversary::{self, Fires, Story},
    catalog::{Catalog, NoteTopic},
    domain::{Choice as _, FactId, FactSet, Session, StateCode},
    explore::{self, Factor, Nearness, SummingArgument},
    law::Element,
    tracks::{self, Track},
    words::{Key, Words},
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
        on_side.map(|argument| words.summing(argument, session)).collect()
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
                "grade": if track.is_open() { "open" } else { test.grade_id() },
                "facts": ids(test.facts),
                "qualifies": test.qualifies,
                "source": catalog.sources.citation(test.source),
            })
        });
        json!({
            "id": track.id.id(),
            "track": words.track(track.id),
            "grade": if track.is_open() { "open" } else { track.grade.id() },
            "tests": tests.collect::<Vec<_>>(),
            "who_may_ask": codes(&track.who_may_ask),
            "owed_by": codes(&track.owed_by),
            "lacks_request_of": codes(&track.lacks_request_of),
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
    let Subject { session, assessment, catalog, .. } = subject;
    let (charter, lines) = (tracks::self_defence(session, assessment), tracks::letter(session, assessment));
    words.letter(session, &charter, &lines, &super::carried::lines(catalog, session, words))
}

/// The nearest precedents for programs. `cases` are the sessions that were looked through.
#[must_use]
pub fn nearest_entry(found: &[Nearness], cases: &[&Session], catalog: &Catalog, words: &Words) -> Value {
    let factors = |list: &[Factor]| list.iter().map(|factor| words.factor(*factor)).collect::<Vec<_>>();
    let elements = |list: &[Element]| list.iter().map(|element| element.id()).collect::<Vec<_>>();
    let entry = |near: &Nearness| {
        let case = cases.iter().find(|case| case.case == near.case);
        let sentence = |cites: bool| case.map(|case| words.cited(catalog, case, near, cites, None));
        let why_not = catalog.notes(&near.case, NoteTopic::WhyNot, None).map(|note| {
            json!({
                "text": words.case_note(note),
                "kind": note.kind.id(),
                "source": catalog.sources.citation(&note.source),
            })
        });
        json!({
            "case": near.case,
            "title": case.map(|case| words.precedent_title(case)),
            "close": near.is_close(),
            "decided": near.decided.to_string(),
            "is_later": near.is_later,
            "afterwards": near.afterwards.as_ref().map(|then| json!({
                "day": then.day.to_string(),
                "stronger": elements(&then.stronger),
                "weaker": elements(&then.weaker),
            })),
            "shared": factors(&near.shared),
            "only_here": factors(&near.only_here),
            "only_there": factors(&near.only_there),
            "stronger": elements(&near.stronger),
            "weaker": elements(&near.weaker),
            "why_nothing_happened": why_not.collect::<Vec<_>>(),
            "cite": sentence(true),
            "distinguish": sentence(false),
        })
    };
    json!(found.iter().map(entry).collect::<Vec<_>>())
}

/// The nearest precedents for people.
#[must_use]
pub fn nearest_text(found: &[Nearness], cases: &[&Session], words: &Words) -> String {
    let title = |near: &Nearness| {
        let case = cases.iter().find(|case| case.case == near.case);
        case.map_or_else(|| near.case.clone(), |case| words.precedent_title(case))
    };
    let mut out = String::new();
    if !found.iter().any(Nearness::is_close) {
        out.push_str(&format!("{}\n", words.text(Key::PrecedentsNothingClose)));
        for (likeness, near) in explore::closest_by_likeness(found) {
            let args = [("likeness", words.likeness(likeness).into()), ("title", title(near).into())];
            out.push_str(&format!("{}\n", words.fill(Key::PrecedentsClosestOn, &args)));
        }
    }
    for near in found {
        let title = title(near);
        out.push_str(&format!("{title}\n"));
        for (mark, list) in [("=", &near.shared), ("+", &near.only_here), ("-", &near.only_there)] {
            if !list.is_empty() {
                out.push_str(&format!("  {mark} {}\n", words.factors(list)));
            }
        }
        for line in words.compared(near, &title) {
            out.push_str(&format!("  {line}\n"));
        }
    }
    out
}
