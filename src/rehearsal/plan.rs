//! The plan: its time, its rounds, what it exercises, and what it puts on the wall.

use super::{Snag, day_in, is_blank, place_of, round_at};
use crate::domain::{Day, FactId, SceneId, Session, WorkshopStep};

pub(super) fn snags(session: &Session, found: &mut Vec<Snag>) {
    let workshop = &session.workshop;
    let (planned, most) = (workshop.planned(), u32::from(workshop.minutes));
    let begun = session.proceedings.rounds.len();
    if begun > 0 {
        found.push(Snag::Played(begun));
    }
    if most > 0 && planned > most {
        found.push(Snag::MinutesOver(planned, most));
    }
    rounds(session, found);
    for (at, step) in workshop.steps.iter().enumerate() {
        of_step(session, at, step, found);
    }
    if workshop.questions.iter().all(|question| is_blank(question)) {
        found.push(Snag::NoQuestions);
    }
    objectives(session, found);
}

/// The rounds go on, and so do their days: what has begun is never taken back.
fn rounds(session: &Session, found: &mut Vec<Snag>) {
    let workshop = &session.workshop;
    let mut day = session.as_of;
    for (at, round) in workshop.rounds.iter().enumerate() {
        if !round.on.is_beginning() && round.on < day {
            found.push(Snag::DayBack(at + 1, round.on, day));
        }
        day = day.max(round.on);
        if workshop.steps.iter().all(|step| usize::from(step.round) != at + 1) {
            found.push(Snag::RoundUnplayed(at + 1));
        }
    }
    let mut last = 0;
    for (at, step) in workshop.steps.iter().enumerate().filter(|(_, step)| step.round > 0) {
        if place_of(step.round, workshop.rounds.len()).is_none() {
            found.push(Snag::StepRound(at + 1, step.round));
        } else if step.round < last {
            found.push(Snag::StepBack(at + 1, step.round, last));
        }
        last = last.max(step.round);
    }
}

fn of_step(session: &Session, at: usize, step: &WorkshopStep, found: &mut Vec<Snag>) {
    let (workshop, number) = (&session.workshop, at + 1);
    if is_blank(&step.name) {
        found.push(Snag::StepUnnamed(number));
    }
    // Whoever gives no step any time runs it by the clock on the wall of the house.
    if step.minutes == 0 && workshop.planned() > 0 {
        found.push(Snag::StepUntimed(number));
    }
    let missing = step.injects.iter().filter(|inject| workshop.inject(**inject).is_none());
    found.extend(missing.map(|inject| Snag::StepInject(number, *inject)));
    if step.objective > 0 && place_of(step.objective, workshop.objectives.len()).is_none() {
        found.push(Snag::StepObjective(number, step.objective));
    }
    let day = day_in(session, round_at(workshop, at));
    for (idx, fact) in step.facts.iter().enumerate() {
        if step.facts[..idx].contains(fact) {
            found.push(Snag::FactTwice(number, *fact));
        } else if !is_stated(session, at, *fact, day) {
            found.push(Snag::FactUnstated(number, *fact, day));
        }
    }
    if is_bare(session, at, step.scene) {
        found.push(Snag::SceneEmpty(number, step.scene));
    }
}

/// Whether a fact says anything on a day: by the incident, or by an inject that is planned for this step or one before it.
fn is_stated(session: &Session, at: usize, fact: FactId, day: Day) -> bool {
    let workshop = &session.workshop;
    let planned = workshop.steps.iter().take(at + 1).flat_map(|step| &step.injects);
    let brought = planned.filter_map(|inject| workshop.inject(*inject)).any(|inject| {
        let is_it = inject.changes.values_of(fact).iter().any(|dated| dated.from <= day);
        is_it || fact == FactId::Request && inject.changes.request.iter().any(|line| line.from <= day)
    });
    let is_asked = fact == FactId::Request && session.incident.request.iter().any(|line| line.from <= day);
    brought || is_asked || session.incident.value_on(fact, day).is_some()
}

/// Whether a scene has nothing to show: what is on the table before a text is, or a situation without question and facts.
fn is_bare(session: &Session, at: usize, scene: SceneId) -> bool {
    match scene {
        SceneId::Situation => is_blank(&session.decision_point) && session.workshop.facts_at(at).is_empty(),
        SceneId::Text => session.proceedings.texts.is_empty(),
        // A ballot asks for the answers of a round.
        SceneId::Ballot => session.workshop.steps[..=at].iter().all(|step| step.round == 0),
        SceneId::Verdict | SceneId::Response => session.incident.is_blank(),
        SceneId::TestCard | SceneId::Standby | SceneId::Council | SceneId::Debrief => false,
    }
}

fn objectives(session: &Session, found: &mut Vec<Snag>) {
    let workshop = &session.workshop;
    let exercised = workshop.steps.iter().map(|step| step.objective);
    let exercised: Vec<u16> = exercised.chain(workshop.injects.iter().map(|inject| inject.objective)).collect();
    let idle =
        (1..=workshop.objectives.len()).filter(|number| !exercised.iter().any(|own| usize::from(*own) == *number));
    found.extend(idle.map(Snag::ObjectiveIdle));
}
