//! What the window says of a workshop that somebody has prepared.

use super::{Key, Words};
use crate::domain::{Workshop, WorkshopStep};

/// Between the parts of a line.
const BETWEEN: &str = " · ";

impl Words {
    /// How long a workshop takes and in how many rounds: "45 minutes · 2 rounds".
    #[must_use]
    pub fn workshop_line(&self, workshop: &Workshop) -> String {
        let minutes = self.planned_minutes(workshop.planned());
        if workshop.rounds.is_empty() {
            return minutes;
        }
        [minutes, self.counted("workshop-rounds", workshop.rounds.len(), &[])].join(BETWEEN)
    }

    /// "45 minutes".
    #[must_use]
    pub fn planned_minutes(&self, minutes: u32) -> String {
        self.counted("workshop-minutes", usize::try_from(minutes).unwrap_or(usize::MAX), &[])
    }

    /// What to do next with a workshop that was just opened: F5, what stands on the wall then, and what comes after.
    #[must_use]
    pub fn workshop_ready(&self, workshop: &Workshop) -> String {
        let scene = |at: usize| workshop.steps.get(at).map(|step| self.scene(step.scene.id())).unwrap_or_default();
        let (first, next) = (scene(0), scene(1));
        let id = if next.is_empty() { "workshop-ready-alone" } else { "workshop-ready" };
        self.message(id, &[("first", first.into()), ("next", next.into())])
    }

    /// The name of a step, as the session tells it.
    #[must_use]
    pub fn step_name(&self, case: &str, step: &WorkshopStep) -> String {
        self.text_of_case(case, &step.name)
    }

    /// What stands beside the name of a step: its minutes, its round and its scene. The clock of a round counts the minutes of all
    /// its steps, so that both are said where the round has others.
    #[must_use]
    pub fn step_line(&self, workshop: &Workshop, step: &WorkshopStep) -> String {
        let whole = workshop.minutes_of_round(step.round);
        let is_part = step.round > 0 && step.minutes > 0 && whole > step.minutes;
        let number = || step.round.to_string();
        let time = if is_part {
            let minutes = [("minutes", step.minutes.to_string().into()), ("whole", whole.to_string().into())];
            vec![self.message("workshop-part", &[&minutes[..], &[("round", number().into())]].concat())]
        } else {
            let minutes = (step.minutes > 0).then(|| self.planned_minutes(step.minutes.into()));
            let round = (step.round > 0).then(|| self.fill(Key::WorkshopRound, &[("number", number().into())]));
            minutes.into_iter().chain(round).collect()
        };
        time.into_iter().chain([self.scene(step.scene.id())]).collect::<Vec<_>>().join(BETWEEN)
    }

    /// The step that is taken, by its place from 0, and the scene that comes next.
    #[must_use]
    pub fn workshop_step(&self, workshop: &Workshop, case: &str, at: usize) -> String {
        let name = workshop.steps.get(at).map(|step| self.step_name(case, step)).unwrap_or_default();
        let whole = workshop.steps.len().to_string();
        let args = [("number", (at + 1).to_string().into()), ("whole", whole.into()), ("name", name.into())];
        self.message("workshop-step", &args)
    }
}
