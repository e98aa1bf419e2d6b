//! Hints on a workshop that is prepared: its time, its rounds, what it puts on the wall.

use super::Hints;
use crate::{
    domain::{Day, FactId, SceneId, Session, WorkshopStep},
    words::Key,
};

pub(super) fn hints(session: &Session, hints: &mut Hints<'_>) {
    let workshop = &session.workshop;
    if workshop.is_empty() {
        return;
    }
    if !workshop.has_steps() {
        return hints.say(Key::HintWorkshopNoSteps, []);
    }
    let (planned, most) = (workshop.planned(), u32::from(workshop.minutes));
    if most > 0 && planned > most {
        hints.say(Key::HintWorkshopOver, [("planned", &planned), ("minutes", &most)]);
    }
    rounds(session, hints);
    for (at, step) in workshop.steps.iter().enumerate() {
        step_hints(session, at, step, hints);
    }
}

/// The rounds go on, and so do their days: what has begun is never taken back.
fn rounds(session: &Session, hints: &mut Hints<'_>) {
    let workshop = &session.workshop;
    let mut day = session.as_of;
    for (at, round) in workshop.rounds.iter().enumerate().filter(|(_, round)| !round.on.is_beginning()) {
        if round.on < day {
            hints.say(Key::HintWorkshopDayBack, [("number", &(at + 1)), ("day", &round.on), ("before", &day)]);
        }
        day = day.max(round.on);
    }
    let mut last = 0;
    for (at, step) in workshop.steps.iter().enumerate().filter(|(_, step)| step.round > 0) {
        let number = at + 1;
        if usize::from(step.round) > workshop.rounds.len() {
            let whole = workshop.rounds.len();
            hints.say(Key::HintWorkshopRound, [("number", &number), ("round", &step.round), ("whole", &whole)]);
        } else if step.round < last {
            hints.say(Key::HintWorkshopRoundBack, [("number", &number), ("round", &step.round), ("last", &last)]);
        }
        last = last.max(step.round);
    }
}

fn step_hints(session: &Session, at: usize, step: &WorkshopStep, hints: &mut Hints<'_>) {
    let (workshop, number) = (&session.workshop, at + 1);
    let round = workshop.steps.iter().take(number).map(|step| step.round).max().unwrap_or_default();
    let day = workshop.day_of_round(round).unwrap_or(session.as_of).max(session.as_of);
    for (idx, fact) in step.facts.iter().enumerate() {
        if step.facts[..idx].contains(fact) {
            hints.say(Key::HintWorkshopFactTwice, [("number", &number), ("fact", &fact.id())]);
        } else if !is_stated(session, *fact, day) {
            hints.say(Key::HintWorkshopFact, [("number", &number), ("fact", &fact.id()), ("day", &day)]);
        }
    }
    if is_bare(session, at, step.scene) {
        let scene = hints.words.scene(step.scene.id());
        hints.say(Key::HintWorkshopScene, [("number", &number), ("scene", &scene)]);
    }
}

/// Whether a fact says anything on a day.
fn is_stated(session: &Session, fact: FactId, day: Day) -> bool {
    if fact == FactId::Request {
        return session.incident.request.iter().any(|line| line.from <= day);
    }
    session.incident.value_on(fact, day).is_some()
}

/// Whether a scene has nothing to show: what is on the table before a text is, or a situation without question and facts.
fn is_bare(session: &Session, at: usize, scene: SceneId) -> bool {
    match scene {
        SceneId::Situation => session.decision_point.trim().is_empty() && session.workshop.facts_at(at).is_empty(),
        SceneId::Text => session.proceedings.texts.is_empty(),
        // A ballot asks for the answers of a round.
        SceneId::Ballot => session.workshop.steps[..=at].iter().all(|step| step.round == 0),
        SceneId::Verdict | SceneId::Response => session.incident.is_blank(),
        SceneId::TestCard | SceneId::Standby | SceneId::Council | SceneId::Debrief => false,
    }
}
