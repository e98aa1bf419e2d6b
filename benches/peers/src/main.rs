//! The rule of E2, whether an attack was directed from abroad and by whom, in our engine and in published ones.
//!
//! Every engine reads its rule once and is given the same incidents. Where one of them answers otherwise than ours the
//! program ends; else it prints what each took.

mod casus_rule;
mod cel_rule;
mod contest;
mod grades;
mod incident;
mod rego_rule;
mod rhai_rule;

use contest::{Contest, Entrant, Times};
use grades::Grades;
use incident::Incident;
use std::collections::BTreeMap;

const INCIDENTS: usize = 512;
const SEED: u64 = 20_010_912;
const PASSES: usize = 41;

fn main() {
    let incidents = Incident::random(SEED, INCIDENTS);
    let mut contests: Vec<Box<dyn Contest + '_>> = vec![
        Box::new(Entrant::new("casus", casus_rule::Grading, &incidents)),
        Box::new(Entrant::new("casus, with reasons", casus_rule::Reasoning, &incidents)),
        Box::new(Entrant::new("rhai", rhai_rule::Rule::new(), &incidents)),
        Box::new(Entrant::new("cel", cel_rule::Rule::new(), &incidents)),
        Box::new(Entrant::new("regorus, virtual machine", rego_rule::Compiled::new(), &incidents)),
        Box::new(Entrant::new("regorus, interpreter", rego_rule::Interpreted::new(), &incidents)),
    ];
    compare(&incidents, &mut contests);
    print_times(&mut contests);
}

/// Ends the program where two engines do not give the same grades for an incident, in either way of asking.
fn compare(incidents: &[Incident], contests: &mut [Box<dyn Contest + '_>]) {
    let (ours, theirs) = contests.split_first_mut().expect("our engine is the first");
    let expected = ours.answers();
    for contest in theirs {
        for (incident, (found, expected)) in incidents.iter().zip(contest.answers().into_iter().zip(&expected)) {
            assert_eq!(found, *expected, "{} answers otherwise than casus: {incident:?}", contest.name());
        }
    }
    let mut counts: BTreeMap<Grades, usize> = BTreeMap::new();
    expected.iter().for_each(|grades| *counts.entry(*grades).or_default() += 1);
    println!("{} incidents, seed {SEED}; all engines give the same grades:", incidents.len());
    for (grades, count) in counts {
        println!("  {count:>4}  {grades}");
    }
}

/// Takes the passes of all engines in turns, so that a busy moment of the machine meets them all.
fn print_times(contests: &mut [Box<dyn Contest + '_>]) {
    let mut rule = vec![Times::default(); contests.len()];
    let mut whole = vec![Times::default(); contests.len()];
    for _ in 0..PASSES {
        for (index, contest) in contests.iter_mut().enumerate() {
            rule[index].add(contest.pass());
            whole[index].add(contest.pass_with_inputs());
        }
    }
    println!("\nnanoseconds an incident, median of {PASSES} passes; × is the ratio to casus:");
    println!("  {:<26}{:>12}{:>10}{:>16}{:>10}", "", "rule alone", "×", "with inputs", "×");
    for (index, contest) in contests.iter().enumerate() {
        let (alone, with_inputs) = (rule[index].median(INCIDENTS), whole[index].median(INCIDENTS));
        println!(
            "  {:<26}{alone:>12.1}{:>10.1}{with_inputs:>16.1}{:>10.1}",
            contest.name(),
            alone / rule[0].median(INCIDENTS),
            with_inputs / whole[0].median(INCIDENTS),
        );
    }
}
