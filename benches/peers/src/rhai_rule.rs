//! Rhai, by the crate of that name: a script, read into a syntax tree once.

use crate::{contest::Engine, grades::Grades, incident::Incident};
use rhai::{AST, Array, OptimizationLevel, Scope};

/// The script and the engine that runs it.
pub struct Rule {
    engine: rhai::Engine,
    script: AST,
}

impl Rule {
    pub fn new() -> Self {
        let mut engine = rhai::Engine::new();
        engine.set_optimization_level(OptimizationLevel::Full);
        let script = engine.compile(include_str!("../rules/e2.rhai")).expect("the script compiles");
        Self { engine, script }
    }
}

impl Engine for Rule {
    type Input = Scope<'static>;
    type Answer = Array;

    fn read(&self, incident: &Incident) -> Scope<'static> {
        let mut scope = Scope::new();
        for (name, value) in incident.values {
            scope.push_constant(name, value);
        }
        scope
    }

    fn ask(&mut self, input: &mut Scope<'static>) -> Array {
        let given = input.len();
        let answer = self.engine.eval_ast_with_scope(input, &self.script).expect("the script answers");
        // What the script has named itself is forgotten before it runs again.
        input.rewind(given);
        answer
    }

    fn grades(answer: &Array) -> Grades {
        let ids: Vec<_> = answer.iter().map(|grade| grade.clone().into_immutable_string().expect("an id")).collect();
        Grades::of(ids.iter().map(|id| id.as_str()))
    }
}
