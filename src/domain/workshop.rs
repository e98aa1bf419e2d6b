//! A workshop prepared beforehand: its steps with planned minutes, the rounds of play, what stands on the wall and when, and
//! the questions at its end.
//!
//! It is a plan and judges nothing: no rule reads it, and a session without one is a session like any other.

use serde::{Deserialize, Serialize};

use super::{
    Day, FactId, FogCard, FogState, Inject, InjectState, Round, RoundKind, SceneId, Session, StandbyText, Trigger,
    bounds,
};

/// A workshop that somebody has prepared; there is one where it has steps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    /// Whether the answers are sealed as it begins.
    #[serde(default, skip_serializing_if = "Answers::are_open")]
    pub answers: Answers,
    /// Minutes that it may take in all; 0 where nobody says.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub minutes: u16,
    /// What stands on the wall before it begins.
    #[serde(default, skip_serializing_if = "StandbyText::is_empty")]
    pub standby: StandbyText,
    /// The rounds of play, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::texts_of_council")]
    pub rounds: Vec<PlannedRound>,
    /// The steps, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::steps_of_workshop")]
    pub steps: Vec<WorkshopStep>,
    /// Questions for the end, for the facilitator to ask.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::entries")]
    pub questions: Vec<String>,
    /// What it is to teach or to try.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::entries")]
    pub objectives: Vec<String>,
    /// What can be brought into play, in the order in which it was written.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::injects")]
    pub injects: Vec<Inject>,
    /// What some delegations are told and others are not.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::injects")]
    pub fog: Vec<FogCard>,
}

/// Whether the answers are hidden until they are revealed.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    strum::IntoStaticStr,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Answers {
    /// They show.
    #[default]
    Open,
    /// They are hidden.
    Sealed,
}

impl Answers {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    pub(super) fn are_open(&self) -> bool {
        *self == Self::Open
    }
}

/// A round of play as it is planned. Its minutes are those of its steps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlannedRound {
    /// The day of the incident that is looked at from it on; left out: the one looked at already.
    #[serde(default, skip_serializing_if = "Day::is_beginning")]
    pub on: Day,
    /// What it is called; empty: by its number.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub name: String,
    /// Its kind.
    #[serde(default)]
    pub kind: RoundKind,
}

/// A step of a workshop: something that is done for some minutes while a scene stands on the wall.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WorkshopStep {
    /// What is done.
    #[serde(deserialize_with = "bounds::text")]
    pub name: String,
    /// Minutes planned; 0 where none are.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub minutes: u16,
    /// The scene on the wall.
    #[serde(default)]
    pub scene: SceneId,
    /// The round that it belongs to, from 1; 0 where it belongs to none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub round: u16,
    /// The facts that stand on the wall from it on; left out: those of the step before.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::facts_on_wall")]
    pub facts: Vec<FactId>,
    /// The injects that are planned for it, from 1.
    #[serde(default, skip_serializing_if = "Vec::is_empty", deserialize_with = "bounds::injects")]
    pub injects: Vec<u16>,
    /// The objective that it exercises, from 1; left out: none.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub objective: u16,
    /// What the facilitator wants to remember. It goes to no wall.
    #[serde(default, skip_serializing_if = "String::is_empty", deserialize_with = "bounds::text")]
    pub note: String,
}

fn is_zero(number: &u16) -> bool {
    *number == 0
}

impl Workshop {
    /// Whether nothing of it is stated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether nothing is stated beside its injects and cards.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        let Self { injects, fog, .. } = Self::default();
        Self { injects, fog, ..self.clone() }.is_empty()
    }

    /// An inject by its number from 1.
    #[must_use]
    pub fn inject(&self, number: u16) -> Option<&Inject> {
        self.injects.get(usize::from(number).checked_sub(1)?)
    }

    /// The plan without what is private to whoever leads: notes, and what was not shown to everybody.
    #[must_use]
    pub fn public(mut self) -> Self {
        self.injects.retain(|inject| inject.state == InjectState::Live);
        self.injects.iter_mut().for_each(|inject| {
            inject.note.clear();
            inject.when = Trigger::default();
        });
        self.fog.retain(|card| card.state == FogState::Lifted);
        self.fog.iter_mut().for_each(|card| card.inject = 0);
        for step in &mut self.steps {
            step.note.clear();
            step.injects.clear();
        }
        self
    }

    /// Whether somebody can run it: a plan without a step is none.
    #[must_use]
    pub fn has_steps(&self) -> bool {
        !self.steps.is_empty()
    }

    /// Minutes of all its steps.
    #[must_use]
    pub fn planned(&self) -> u32 {
        self.steps.iter().map(|step| u32::from(step.minutes)).sum()
    }

    /// The day that is looked at in a round, from 1: its own, else that of the last round before it that names one.
    #[must_use]
    pub fn day_of_round(&self, round: u16) -> Option<Day> {
        let begun = self.rounds.iter().take(usize::from(round));
        begun.map(|planned| planned.on).rfind(|day| !day.is_beginning())
    }

    /// A round, from 1, as it begins while a day is looked at: with the minutes of its steps, and never on an earlier day.
    #[must_use]
    pub fn round(&self, number: u16, looked_at: Day) -> Option<Round> {
        let planned = self.rounds.get(usize::from(number).checked_sub(1)?)?;
        Some(Round {
            on: planned.on.max(looked_at),
            name: planned.name.clone(),
            kind: planned.kind,
            minutes: self.minutes_of_round(number),
        })
    }

    /// The minutes of a round, from 1: those of its steps.
    #[must_use]
    pub fn minutes_of_round(&self, number: u16) -> u16 {
        let minutes = self.steps.iter().filter(|step| step.round == number).map(|step| step.minutes);
        minutes.fold(0, u16::saturating_add)
    }

    /// The facts that stand on the wall in a step, by its place from 0: before the first step that names some, those of it, for
    /// whoever turns to the situation by hand.
    #[must_use]
    pub fn facts_at(&self, at: usize) -> &[FactId] {
        let steps = self.steps.get(..=at).unwrap_or(&self.steps);
        let named = |step: &&WorkshopStep| !step.facts.is_empty();
        let step = steps.iter().rfind(named).or_else(|| self.steps.iter().find(named));
        step.map_or(&[], |step| &step.facts)
    }

    /// Visits every text that people read.
    pub fn visit_texts(&mut self, visit: &mut impl FnMut(&mut String)) {
        let Self { answers: _, minutes: _, standby, rounds, steps, questions, objectives, injects, fog } = self;
        [&mut standby.title, &mut standby.resumes, &mut standby.room].into_iter().for_each(&mut *visit);
        rounds.iter_mut().for_each(|round| visit(&mut round.name));
        for step in steps {
            [&mut step.name, &mut step.note].into_iter().for_each(&mut *visit);
        }
        questions.iter_mut().chain(objectives).for_each(&mut *visit);
        injects.iter_mut().for_each(|inject| inject.visit_texts(visit));
        fog.iter_mut().for_each(|card| card.visit_texts(visit));
    }
}

impl Session {
    /// Whether a step of its workshop, by its place from 0, belongs to a round that is planned and has not begun.
    #[must_use]
    pub fn begins_round(&self, at: usize) -> bool {
        let round = self.workshop.steps.get(at).map_or(0, |step| usize::from(step.round));
        let begun = self.proceedings.rounds.len();
        round > begun && self.workshop.rounds.len() > begun
    }

    /// The facts that stand on the wall in a step of its workshop, by its place from 0, and the round in which each was new:
    /// one that no round before had on the wall, or that says something else since. 0 where it was there from the beginning.
    #[must_use]
    pub fn facts_of_step(&self, at: usize) -> Vec<(FactId, u16)> {
        let workshop = &self.workshop;
        let round = workshop.steps.iter().take(at + 1).map(|step| step.round).max().unwrap_or_default();
        let before = workshop.steps.iter().rposition(|step| step.round < round && step.round > 0);
        let shown = before.map_or(&[] as &[FactId], |before| workshop.facts_at(before));
        let day = |round: u16| workshop.day_of_round(round).unwrap_or(self.as_of);
        let (was, is) = (day(round.saturating_sub(1)), day(round));
        let stated = |fact: FactId, day: Day| self.incident.value_on(fact, day).map(|dated| dated.value);
        let is_new = |fact: FactId| !shown.contains(&fact) || stated(fact, was) != stated(fact, is);
        let line = |fact: &FactId| (*fact, if before.is_some() && is_new(*fact) { round } else { 0 });
        workshop.facts_at(at).iter().map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Dated, Harm, Means};

    const FIRST: Day = Day::constant(2030, 5, 1);
    const LATER: Day = Day::constant(2030, 5, 3);

    fn step(scene: SceneId, round: u16, minutes: u16, facts: &[FactId]) -> WorkshopStep {
        WorkshopStep {
            name: "A step".to_owned(),
            minutes,
            scene,
            round,
            facts: facts.to_vec(),
            ..WorkshopStep::default()
        }
    }

    fn session() -> Session {
        let mut session = Session::blank("A ship", FIRST);
        session.incident.harm.put(Dated { value: Harm::FewDead, ..Dated::default() });
        session.incident.harm.put(Dated { from: LATER, value: Harm::ManyDead, ..Dated::default() });
        session.incident.means.put(Dated { value: vec![Means::Strike], ..Dated::default() });
        session.workshop.rounds =
            vec![PlannedRound::default(), PlannedRound { on: LATER, kind: RoundKind::Informal, ..Default::default() }];
        session.workshop.steps = vec![
            step(SceneId::Standby, 0, 5, &[]),
            step(SceneId::Situation, 1, 10, &[FactId::Harm, FactId::Means]),
            step(SceneId::Ballot, 1, 5, &[]),
            step(SceneId::Situation, 2, 10, &[FactId::Harm, FactId::Means, FactId::Author]),
        ];
        session
    }

    #[test]
    fn what_is_new_in_a_round_is_what_no_round_before_had_on_the_wall_or_what_says_something_else_since() {
        let session = session();
        assert_eq!(session.facts_of_step(0), session.facts_of_step(1), "before the first briefing its facts lie ready");
        assert_eq!(session.facts_of_step(1), [(FactId::Harm, 0), (FactId::Means, 0)]);
        assert_eq!(session.facts_of_step(2), session.facts_of_step(1), "a step that names none keeps those before");
        assert_eq!(session.facts_of_step(3), [(FactId::Harm, 2), (FactId::Means, 0), (FactId::Author, 2)]);
        assert_eq!(session.facts_of_step(99), session.facts_of_step(3), "there is no later step");
    }

    #[test]
    fn a_round_begins_on_its_day_and_never_on_an_earlier_one_with_the_minutes_of_its_steps() {
        let workshop = session().workshop;
        let [first, second] = [1, 2].map(|number| workshop.round(number, FIRST).expect("a round"));
        assert_eq!((first.on, first.minutes, first.kind), (FIRST, 15, RoundKind::Formal));
        assert_eq!((second.on, second.minutes, second.kind), (LATER, 10, RoundKind::Informal));
        assert_eq!(workshop.round(2, LATER.plus_days(1)).map(|round| round.on), Some(LATER.plus_days(1)));
        assert_eq!((workshop.round(0, FIRST), workshop.round(3, FIRST)), (None, None));
        assert_eq!(workshop.planned(), 30);
    }
}
