//! The Common Expression Language, by the crate `cel`: one expression, compiled once.

use crate::{contest::Engine, grades::Grades, incident::Incident};
use cel::{Context, Env, Program, Value};
use std::sync::Arc;

/// The compiled expression and what it is evaluated in.
pub struct Rule {
    env: Arc<Env>,
    program: Program,
}

impl Rule {
    pub fn new() -> Self {
        let env = Arc::new(Env::stdlib());
        let program = env.compile(include_str!("../rules/e2.cel")).expect("the rule compiles");
        Self { env, program }
    }
}

impl Engine for Rule {
    type Input = Context<'static, 'static>;
    type Answer = Value;

    fn read(&self, incident: &Incident) -> Self::Input {
        let mut context = Context::with_env(Arc::clone(&self.env));
        for (name, value) in incident.values {
            context.add_variable_from_value(name, value);
        }
        context
    }

    fn ask(&mut self, input: &mut Self::Input) -> Value {
        self.program.execute(input).expect("the rule answers")
    }

    fn grades(answer: &Value) -> Grades {
        let Value::List(grades) = answer else { panic!("{answer:?} is no list") };
        Grades::of(grades.iter().map(|grade| match grade {
            Value::String(id) => id.as_str(),
            other => panic!("{other:?} is no id"),
        }))
    }
}
