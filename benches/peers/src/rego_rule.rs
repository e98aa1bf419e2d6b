//! Rego, by the crate `regorus`: compiled for its virtual machine once, and read by its interpreter.

use crate::{contest::Engine, grades::Grades, incident::Incident};
use regorus::{CompiledPolicy, Rc, Value, languages::rego::compiler::Compiler, rvm::vm::RegoVM};

use std::collections::BTreeMap;

const ENTRY: &str = "data.e2.grades";

fn policy() -> CompiledPolicy {
    let mut engine = regorus::Engine::new();
    engine.add_policy("e2.rego".to_owned(), include_str!("../rules/e2.rego").to_owned()).expect("the rule is read");
    engine.compile_with_entrypoint(&Rc::from(ENTRY)).expect("the rule compiles")
}

fn read(incident: &Incident) -> Value {
    incident
        .values
        .into_iter()
        .map(|(name, value)| (Value::from(name), Value::from(value)))
        .collect::<BTreeMap<_, _>>()
        .into()
}

fn grades(answer: &Value) -> Grades {
    let grades = answer.as_set().expect("a set");
    Grades::of(grades.iter().map(|grade| grade.as_string().expect("an id").as_ref()))
}

/// The rule as a program of the virtual machine.
pub struct Compiled(RegoVM);

impl Compiled {
    pub fn new() -> Self {
        let program = Compiler::compile_from_policy(&policy(), &[ENTRY]).expect("the rule compiles");
        let mut machine = RegoVM::new();
        machine.load_program(program);
        Self(machine)
    }
}

impl Engine for Compiled {
    type Input = Value;
    type Answer = Value;

    fn read(&self, incident: &Incident) -> Value {
        read(incident)
    }

    fn ask(&mut self, input: &mut Value) -> Value {
        self.0.set_input(input.clone());
        self.0.execute_entry_point_by_index(0).expect("the rule answers")
    }

    fn grades(answer: &Value) -> Grades {
        grades(answer)
    }
}

/// The rule as the interpreter walks through it.
pub struct Interpreted(CompiledPolicy);

impl Interpreted {
    pub fn new() -> Self {
        Self(policy())
    }
}

impl Engine for Interpreted {
    type Input = Value;
    type Answer = Value;

    fn read(&self, incident: &Incident) -> Value {
        read(incident)
    }

    fn ask(&mut self, input: &mut Value) -> Value {
        self.0.eval_with_input(input.clone()).expect("the rule answers")
    }

    fn grades(answer: &Value) -> Grades {
        grades(answer)
    }
}
