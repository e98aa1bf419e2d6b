//! What it costs to look around: every single what-if, and the smallest flips of a target. The goals: the single what-ifs of
//! the first three parts within 20 microseconds, a query for flips within 100 in 99 of 100 cases.

#[path = "../tests/flips"]
#[expect(dead_code, reason = "The tests ask more of it than a bench.")]
mod plain {
    pub mod brute;
    pub mod council;
    pub mod state;
}

use std::time::Instant;

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    council::Outcome,
    domain::Session,
    explore::{Supposed, Target, flips, single_changes, what_ifs},
    law::{Standard, Status, kinds},
    storage::cases,
};
use divan::{Bencher, black_box};

/// The program's own allocator, as in `main.rs`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let _ = (Catalog::shipped(), cases());
    percentiles();
    divan::main();
}

fn states() -> Vec<(Session, Assessment, Standard)> {
    let catalog = Catalog::shipped();
    let mut states = Vec::new();
    for case in cases() {
        for day in case.session.days() {
            let session = Session { as_of: day, ..case.session.clone() };
            let assessment = assess(catalog, &session);
            let standard = catalog.settings(&session).standard;
            states.push((session, assessment, standard));
        }
    }
    states
}

fn targets() -> Vec<Target> {
    Status::ALL.map(Target::Threshold).into_iter().chain(Outcome::ALL.map(Target::Consensus)).collect()
}

/// The distribution over every day of the shipped cases and every target, which a mean would hide: of the search, and of
/// the plain search beside it, which tries every set of up to three changes. `PLAIN=0` leaves the plain one out.
fn percentiles() {
    tell("flips", 5, |session, assessment, standard, target| {
        black_box(flips(black_box(session), assessment, standard, target));
    });
    if std::env::var("PLAIN").is_ok_and(|value| value == "0") {
        return;
    }
    tell("plain search", 1, |session, assessment, standard, target| {
        plainly(session, assessment, standard, target, |_| true);
    });
    // The least a plain search can do: of the values that the rules cannot tell apart one stands for all.
    tell("plain search, one value of a kind", 1, |session, assessment, standard, target| {
        plainly(session, assessment, standard, target, stands_for_its_kind);
    });
}

/// Whether the rules tell a change's value from every value before it.
fn stands_for_its_kind(change: &Supposed) -> bool {
    let Supposed::Fact(value) = change else { return true };
    let mut of_kind = kinds(value.fact()).iter().filter(|kind| kind.contains(value));
    of_kind.all(|kind| kind[0] == *value)
}

/// The sets of the fewest changes that reach the target, up to three.
fn plainly(
    session: &Session,
    assessment: &Assessment,
    standard: &Standard,
    target: Target,
    keeps: impl Fn(&Supposed) -> bool,
) {
    let state = plain::state::State::of(session, assessment, standard);
    let singles: Vec<Supposed> = single_changes(session, assessment, standard).into_iter().filter(keeps).collect();
    let brute = plain::brute::Brute::new(&state, &singles, target);
    black_box((0..=3).map(|size| brute.quickly(target, size)).find(|found| !found.is_empty()));
}

/// Times a search on every state and target, each as often as told, and says the distribution of the best times.
fn tell(name: &str, times: u32, search: impl Fn(&Session, &Assessment, &Standard, Target)) {
    let mut nanos: Vec<(u128, String)> = Vec::new();
    for (session, assessment, standard) in &states() {
        for target in targets() {
            let time = |_| {
                let begun = Instant::now();
                search(session, assessment, standard, target);
                begun.elapsed().as_nanos()
            };
            let best = (0..times).map(time).min().unwrap_or(0);
            nanos.push((best, format!("{} on {}: {target:?}", session.case, session.as_of)));
        }
    }
    nanos.sort();
    let at = |part: usize| nanos[(nanos.len() - 1) * part / 1000].0 as f64 / 1000.0;
    let slowest = nanos.last().map_or("", |(_, what)| what);
    print_line(&format!(
        "{name}: {} queries, median {:.1} µs, p90 {:.1} µs, p99 {:.1} µs, most {:.1} µs ({slowest})",
        nanos.len(),
        at(500),
        at(900),
        at(990),
        at(1000)
    ));
}

#[expect(clippy::print_stdout, reason = "A bench talks to the person who runs it.")]
fn print_line(line: &str) {
    println!("{line}");
}

#[divan::bench(min_time = 0.5)]
fn flips_of_a_verdict(bencher: Bencher<'_, '_>) {
    let states = states();
    let (session, assessment, standard) =
        states.iter().find(|(session, ..)| session.case == "us-2001-911").expect("a case");
    bencher.bench(|| flips(black_box(session), assessment, standard, Target::Threshold(Status::Eligible)));
}

/// Facts, requests, stances, choices and cells of the tables: everything that would move one of three parts.
#[divan::bench(min_time = 0.5, args = ["us-2001-911", "pl-2025-drones"])]
fn every_single_what_if(bencher: Bencher<'_, '_>, case: &str) {
    let states = states();
    let (session, assessment, standard) = states.iter().find(|(session, ..)| session.case == case).expect("a case");
    bencher.bench(|| what_ifs(black_box(session), assessment, standard));
}
