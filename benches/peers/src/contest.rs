//! What every engine does, and how long it takes.

use crate::{grades::Grades, incident::Incident};
use std::{
    hint::black_box,
    time::{Duration, Instant},
};

/// An engine that has read its rule.
pub trait Engine {
    /// An incident as the engine wants it.
    type Input;
    /// What it answers, as it answers it.
    type Answer;

    /// Brings an incident into the engine's own values.
    fn read(&self, incident: &Incident) -> Self::Input;
    /// Asks the rule.
    fn ask(&mut self, input: &mut Self::Input) -> Self::Answer;
    /// The answer in the form that is compared.
    fn grades(answer: &Self::Answer) -> Grades;
}

/// An engine with its incidents, whatever its values are.
pub trait Contest {
    /// Its name and, where it has several, the way it is asked.
    fn name(&self) -> &'static str;
    /// Its answers, in the order of the incidents; those for inputs used before and for new ones are the same.
    fn answers(&mut self) -> Vec<Grades>;
    /// One pass over all incidents, which are in the engine's own values already.
    fn pass(&mut self) -> Duration;
    /// One pass over all incidents, each brought into the engine's own values first.
    fn pass_with_inputs(&mut self) -> Duration;
}

/// An engine that takes part.
pub struct Entrant<'a, E: Engine> {
    name: &'static str,
    engine: E,
    incidents: &'a [Incident],
    inputs: Vec<E::Input>,
}

impl<'a, E: Engine> Entrant<'a, E> {
    pub fn new(name: &'static str, engine: E, incidents: &'a [Incident]) -> Self {
        let inputs = incidents.iter().map(|incident| engine.read(incident)).collect();
        Self { name, engine, incidents, inputs }
    }
}

impl<E: Engine> Contest for Entrant<'_, E> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn answers(&mut self) -> Vec<Grades> {
        let mut ask = |input: &mut E::Input| E::grades(&self.engine.ask(input));
        let first: Vec<Grades> = self.inputs.iter_mut().map(&mut ask).collect();
        let again: Vec<Grades> = self.inputs.iter_mut().map(&mut ask).collect();
        assert_eq!(first, again, "{} answers otherwise when asked again", self.name);
        first
    }

    fn pass(&mut self) -> Duration {
        let began = Instant::now();
        for input in &mut self.inputs {
            black_box(self.engine.ask(black_box(input)));
        }
        began.elapsed()
    }

    fn pass_with_inputs(&mut self) -> Duration {
        let began = Instant::now();
        for incident in self.incidents {
            let mut input = self.engine.read(black_box(incident));
            black_box(self.engine.ask(&mut input));
        }
        began.elapsed()
    }
}

/// The times of several passes.
#[derive(Clone, Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
        self.0.sort_unstable();
    }

    /// Nanoseconds for one of so many incidents, in the middle one of the passes.
    pub fn median(&self, incidents: usize) -> f64 {
        self.0[self.0.len() / 2].as_nanos() as f64 / incidents as f64
    }
}
